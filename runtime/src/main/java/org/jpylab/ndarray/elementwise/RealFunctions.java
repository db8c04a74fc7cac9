package org.jpylab.ndarray.elementwise;

import org.jpylab.libm.CMath;

/** Real functions that Java lacks or defines otherwise. */
public final class RealFunctions {
    private static final double LN2 = 0.6931471805599453;

    private RealFunctions() {}

    /** The remainder with the sign of the divisor, Python's {@code %}. */
    public static double remainder(double a, double b) {
        double mod = a % b;
        if (b == 0) {
            return mod;
        }
        if (mod == 0) {
            return Math.copySign(0, b);
        }
        return (b < 0) != (mod < 0) ? mod + b : mod;
    }

    /** The quotient rounded down, Python's {@code //}. */
    public static double floorDivide(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double mod = a % b;
        double div = (a - mod) / b;
        if (mod != 0 && (b < 0) != (mod < 0)) {
            div -= 1;
        }
        if (div == 0) {
            return Math.copySign(0, a / b);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1 : floor;
    }

    /** The larger number, NaN when one is NaN; as NumPy the first one of equals. */
    public static double maximum(double a, double b) {
        return a >= b || Double.isNaN(a) ? a : b;
    }

    /** The smaller number, NaN when one is NaN. */
    public static double minimum(double a, double b) {
        return a <= b || Double.isNaN(a) ? a : b;
    }

    /** The larger number, NaN only when both are. */
    static double fmax(double a, double b) {
        return a >= b || Double.isNaN(b) ? a : b;
    }

    static double fmin(double a, double b) {
        return a <= b || Double.isNaN(b) ? a : b;
    }

    static double sign(double x) {
        return x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x;
    }

    static double heaviside(double x, double atZero) {
        return Double.isNaN(x) ? x : x == 0 ? atZero : x < 0 ? 0 : 1;
    }

    /** {@code log(exp(a) + exp(b))} without overflow. */
    public static double logAddExp(double a, double b) {
        if (a == b) {
            return a + LN2;
        }
        double distance = a - b;
        if (distance > 0) {
            return a + CMath.log1p(CMath.exp(-distance));
        }
        return distance <= 0 ? b + CMath.log1p(CMath.exp(distance)) : distance;
    }

    /** {@code log2(2 ** a + 2 ** b)} without overflow. */
    static double logAddExp2(double a, double b) {
        if (a == b) {
            return a + 1;
        }
        double distance = a - b;
        double scale = 1 / LN2;
        if (distance > 0) {
            return a + scale * CMath.log1p(CMath.pow(2, -distance));
        }
        return distance <= 0 ? b + scale * CMath.log1p(CMath.pow(2, distance)) : distance;
    }

    /** {@code x * 2 ** exponent}, rounded once. */
    static double ldexp(double x, long exponent) {
        int bounded = (int) Math.max(-5000, Math.min(5000, exponent));
        return Math.scalb(x, bounded);
    }

    /** The distance to the next number away from zero. */
    static double spacing(double x) {
        if (!Double.isFinite(x)) {
            return Double.NaN;
        }
        return Math.copySign(Math.ulp(x), x == 0 ? 1 : x);
    }

    static double spacing(float x) {
        if (!Float.isFinite(x)) {
            return Double.NaN;
        }
        return Math.copySign(Math.ulp(x), x == 0 ? 1 : x);
    }

    /** The next half towards another number. */
    static double nextHalf(double from, double to) {
        if (Double.isNaN(from) || Double.isNaN(to) || from == to) {
            return from == to ? to : Double.NaN;
        }
        short bits = Float.floatToFloat16((float) from);
        if (from == 0) {
            return Math.copySign(Float.float16ToFloat((short) 1), to);
        }
        boolean away = (from < to) == (from > 0);
        return Float.float16ToFloat((short) (bits + (away ? 1 : -1)));
    }

    static double spacingHalf(double x) {
        if (!Double.isFinite(x)) {
            return Double.NaN;
        }
        double size = Math.abs(x);
        double distance = nextHalf(size, Double.POSITIVE_INFINITY) - size;
        boolean power = x < 0 && Float.floatToFloat16((float) size) % 1024 == 0;
        return power ? distance / 2 : distance;
    }

    /** The greatest common divisor. */
    static long gcd(long a, long b) {
        return gcdUnsigned(Math.abs(a), Math.abs(b));
    }

    static long gcdUnsigned(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = Long.remainderUnsigned(x, y);
            x = y;
            y = rest;
        }
        return x;
    }

    /** Integer power by squaring, modulo 2**64. */
    public static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
