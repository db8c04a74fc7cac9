package org.jpylab.libm;

/**
 * Elementary functions with the results of glibc 2.36 on a processor with fused multiply-add:
 * CPython's {@code math.exp} and {@code **}, and NumPy's where it calls the C library. {@link
 * Math#exp} and {@link Math#pow} differ from them in the last bit once in a few hundred arguments,
 * which a long simulation does not forgive.
 *
 * <p>The method is that of Szabolcs Nagy, "New exp, exp2, log, log2, pow functions" (GNU C Library
 * 2.28, 2018; Arm Optimized Routines): reduce to a 128th of a power of two, look it up, correct by
 * a polynomial. The tables are worked out here, see {@link Tables}.
 */
public final class CMath {
    /** Adding and subtracting it rounds to an integer, which then sits in the low bits. */
    private static final double SHIFT = 0x1.8p52;

    private static final double INVERSE_LN2_N = 0x1.71547652b82fep0 * Tables.N;
    private static final double LN2_N_HIGH = 0x1.62e42fefa0000p-8;
    private static final double LN2_N_LOW = 0x1.cf79abc9e3b39p-47;
    private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    private static final double LN2_LOW = 0x1.ef35793c76730p-45;

    private static final double LARGE = 709.7822265625; // its high word is that of log(max)

    private CMath() {}

    /** Returns e to the power {@code x}. */
    public static double exp(double x) {
        double size = Math.abs(x);
        if (!(size < 1024)) {
            return Double.isNaN(x) ? x : x < 0 ? 0.0 : Double.POSITIVE_INFINITY;
        }
        if (size < 0x1p-54) {
            return 1.0 + x;
        }
        return exp(x, 0.0);
    }

    /** Returns 2 to the power {@code x}. */
    public static double exp2(double x) {
        return Exp2.of(x);
    }

    /** Returns {@code x} to the power {@code y}, with C's 1 for {@code pow(1, nan)}. */
    public static double pow(double x, double y) {
        if (x == 1.0 || y == 0.0 || (x == -1.0 && Double.isInfinite(y))) {
            return 1.0;
        }
        double sizeOfY = Math.abs(y);
        if (x == 0 || !Double.isFinite(x) || !(sizeOfY < 0x1p63)) {
            return Math.pow(x, y);
        }
        if (sizeOfY < 0x1p-65) {
            return x < 0 ? Double.NaN : 1.0;
        }
        if (x > 0) {
            return powOfPositive(x, y);
        }
        if (y != Math.rint(y)) {
            return Double.NaN;
        }
        double result = powOfPositive(-x, y);
        return isOdd(y) ? -result : result;
    }

    /** Returns {@code exp(x) - 1}, exact near zero. */
    public static double expm1(double x) {
        return Expm1.of(x);
    }

    /** Returns {@code log(1 + x)}, exact near zero. */
    public static double log1p(double x) {
        return Log1p.of(x);
    }

    /** Returns the hyperbolic tangent of {@code x}. */
    public static double tanh(double x) {
        double size = Math.abs(x);
        if (size < 0x1p-55) {
            return x * (1.0 + x);
        }
        double result;
        if (size >= 22) {
            result = 1.0;
        } else if (size >= 1) {
            result = 1.0 - 2.0 / (expm1(2.0 * size) + 2.0);
        } else {
            double t = expm1(-2.0 * size);
            result = -t / (t + 2.0);
        }
        return Double.isNaN(x) ? x : Math.copySign(result, x);
    }

    /** Returns the hyperbolic sine of {@code x}. */
    public static double sinh(double x) {
        double half = x < 0 ? -0.5 : 0.5;
        double size = Math.abs(x);
        if (size < 22) {
            if (size < 0x1p-28) {
                return x;
            }
            double t = expm1(size);
            return size < 1 ? half * (2.0 * t - t * t / (t + 1.0)) : half * (t + t / (t + 1.0));
        }
        return ofLarge(size, half);
    }

    /** Returns the hyperbolic cosine of {@code x}. */
    public static double cosh(double x) {
        double size = Math.abs(x);
        if (size < 22) {
            if (Expm1.highWord(size) < 0x3fd62e43) { // log(2)/2
                double t = expm1(size);
                double w = 1.0 + t;
                return size < 0x1p-55 ? w : 1.0 + t * t / (w + w);
            }
            double t = exp(size);
            return 0.5 * t + 0.5 / t;
        }
        return ofLarge(size, 0.5);
    }

    /** Returns the natural logarithm of {@code x}. */
    public static double log(double x) {
        return Logarithm.log(x);
    }

    /** Returns the logarithm of {@code x} to base 2. */
    public static double log2(double x) {
        return Logarithm.log2(x);
    }

    /** Returns the logarithm of {@code x} to base 10. */
    public static double log10(double x) {
        return Logarithm.log10(x);
    }

    /** Returns the sine of {@code x}. */
    public static double sin(double x) {
        return Sine.sin(x);
    }

    /** Returns the cosine of {@code x}. */
    public static double cos(double x) {
        return Sine.cos(x);
    }

    /** Returns the tangent of {@code x}. */
    public static double tan(double x) {
        return Math.tan(x);
    }

    /** Returns the arc sine of {@code x}. */
    public static double asin(double x) {
        return Accurate.asin(x);
    }

    /** Returns the arc cosine of {@code x}. */
    public static double acos(double x) {
        return Accurate.acos(x);
    }

    /** Returns the arc tangent of {@code x}. */
    public static double atan(double x) {
        return Accurate.atan(x);
    }

    /** Returns the angle of the point {@code (x, y)}. */
    public static double atan2(double y, double x) {
        return Accurate.atan2(y, x);
    }

    /** Returns the inverse hyperbolic sine of {@code x}. */
    public static double asinh(double x) {
        return InverseHyperbolic.asinh(x);
    }

    /** Returns the inverse hyperbolic cosine of {@code x}; NaN below 1. */
    public static double acosh(double x) {
        return InverseHyperbolic.acosh(x);
    }

    /** Returns the inverse hyperbolic tangent of {@code x}; infinite at 1, NaN above. */
    public static double atanh(double x) {
        return InverseHyperbolic.atanh(x);
    }

    /** Returns the cube root of {@code x}. */
    public static double cbrt(double x) {
        return Root.cbrt(x);
    }

    /** Returns the length of the vector {@code (x, y)}. */
    public static double hypot(double x, double y) {
        return Root.hypot(x, y);
    }

    /** Returns the error function of {@code x}. */
    public static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    /** Returns one less the error function of {@code x}. */
    public static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    /** Returns the gamma function of {@code x} as Python's {@code math.gamma}. */
    public static double gamma(double x) {
        return Gamma.gamma(x);
    }

    /** Returns the logarithm of the size of gamma as Python's {@code math.lgamma}. */
    public static double lgamma(double x) {
        return Gamma.lgamma(x);
    }

    /** half exp(size), where exp(size) itself may be too large. */
    private static double ofLarge(double size, double half) {
        if (!(size >= LARGE)) {
            return half * exp(size);
        }
        double root = exp(0.5 * size);
        return half * root * root;
    }

    private static boolean isOdd(double integer) {
        return Math.abs(integer) < 0x1p53 && ((long) integer & 1) != 0;
    }

    private static double powOfPositive(double x, double y) {
        long bits = Double.doubleToRawLongBits(x);
        if (x < Double.MIN_NORMAL) {
            bits = Double.doubleToRawLongBits(x * 0x1p52) - (52L << 52);
        }
        long offset = bits - Tables.LOG_ORIGIN;
        int i = (int) (offset >> 45) & (Tables.N - 1);
        double k = offset >> 52;
        double z = Double.longBitsToDouble(bits - (offset & (0xfffL << 52)));

        // log(x) = k ln2 + log(c) + log1p(z/c - 1), as the sum high + low
        double r = Math.fma(z, Tables.INVERSE[i], -1.0);
        double t1 = Math.fma(k, LN2_HIGH, Tables.LOG[i]);
        double t2 = t1 + r;
        double low1 = Math.fma(k, LN2_LOW, Tables.LOG_TAIL[i]);
        double low2 = t1 - t2 + r;
        double ar = -0.5 * r;
        double ar2 = r * ar;
        double ar3 = r * ar2;
        double sum = t2 + ar2;
        double low3 = Math.fma(ar, r, -ar2);
        double low4 = t2 - sum + ar2;
        double low = low1 + low2 + low3 + low4 + logPolynomial(r, ar2, ar3);
        double high = sum + low;
        low = sum - high + low;

        double product = y * high;
        double tail = Math.fma(y, low, Math.fma(y, high, -product));
        double size = Math.abs(product);
        if (size < 0x1p-54) {
            return 1.0 + product;
        }
        if (size >= 1024) {
            return product < 0 ? 0.0 : Double.POSITIVE_INFINITY;
        }
        return exp(product, tail);
    }

    private static double logPolynomial(double r, double ar2, double ar3) {
        double ab = Math.fma(r, 0x1.0000000000006p-1, -0x1.555555555556p-1);
        double cd = Math.fma(r, -0x1.555555529a47ap-1, 0x1.999999959554ep-1);
        double ef = Math.fma(r, 0x1.0002b8b263fc3p0, -0x1.2495b9b4845e9p0);
        return ar3 * Math.fma(ar2, Math.fma(ar2, ef, cd), ab);
    }

    /** exp(x + tail) for |x| below 1024. */
    private static double exp(double x, double xTail) {
        double shifted = INVERSE_LN2_N * x + SHIFT;
        long k = Double.doubleToRawLongBits(shifted);
        double kd = shifted - SHIFT;
        double r = Math.fma(kd, -LN2_N_LOW, Math.fma(kd, -LN2_N_HIGH, x)) + xTail;
        int i = (int) k & (Tables.N - 1);
        long scaleBits = Tables.EXP_BITS[i] + (k << 45);

        double r2 = r * r;
        double low = Math.fma(r, 0x1.555555555543cp-3, 0x1.ffffffffffdbdp-2);
        double high = Math.fma(r, 0x1.1111167a4d017p-7, 0x1.55555cf172b91p-5);
        double p = Math.fma(r2 * r2, high, Math.fma(r2, low, Tables.EXP_TAIL[i] + r));
        if (Math.abs(x) >= 512) {
            return scaled(scaleBits, p, k);
        }
        double scale = Double.longBitsToDouble(scaleBits);
        return Math.fma(scale, p, scale);
    }

    /** scale + scale p where the exponent of scale may not fit: computed off by a power of two. */
    private static double scaled(long scaleBits, double p, long k) {
        if ((k & 0x80000000L) == 0) {
            double scale = Double.longBitsToDouble(scaleBits - (1009L << 52));
            return 0x1p1009 * Math.fma(scale, p, scale);
        }
        return belowNormal(Double.longBitsToDouble(scaleBits + (1022L << 52)), p);
    }

    /** (scale + scale p) times 2 to the power -1022. */
    static double belowNormal(double scale, double p) {
        double product = scale * p;
        double y = scale + product;
        if (y < 1.0) {
            // a subnormal result: round once, at the bit that stays
            double low = scale - y + product;
            double high = 1.0 + y;
            low = 1.0 - high + y + low;
            y = high + low - 1.0;
        }
        return 0x1p-1022 * y;
    }
}
