package org.jpylab.libm;

/**
 * log(1 + x) by Remes approximation after taking a power of two out of 1 + x, as in Sun's fdlibm
 * (1993), with the polynomial grouped and fused as in glibc on a processor with fused multiply-add.
 */
final class Log1p {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double P1 = 6.666666666666735130e-01;
    private static final double P2 = 3.999999999940941908e-01;
    private static final double P3 = 2.857142874366239149e-01;
    private static final double P4 = 2.222219843214978396e-01;
    private static final double P5 = 1.818357216161805012e-01;
    private static final double P6 = 1.531383769920937332e-01;
    private static final double P7 = 1.479819860511658591e-01;

    private Log1p() {}

    static double of(double x) {
        if (!(x > -1)) {
            return x == -1 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        double size = Math.abs(x);
        if (size < 0x1p-29) {
            return size < 0x1p-54 ? x : x - x * x * 0.5;
        }
        int high = Expm1.highWord(x);
        boolean small = x > 0 ? high < 0x3fda827a : high <= 0xbfd2bec3;
        return small ? ofFraction(x, 0, 0, false) : withPowerOfTwo(x);
    }

    private static double withPowerOfTwo(double x) {
        boolean exact = x >= 0x1p53;
        double u = exact ? x : 1.0 + x;
        int high = Expm1.highWord(u);
        int k = (high >> 20) - 1023;
        double c = exact ? 0 : (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
        high &= 0x000fffff;
        boolean lower = high < 0x6a09e; // sqrt 2
        long rest = Double.doubleToRawLongBits(u) & 0xffffffffL;
        long exponent = lower ? 0x3ff00000 : 0x3fe00000;
        u = Double.longBitsToDouble(((high | exponent) << 32) | rest);
        int distance = lower ? high : (0x00100000 - high) >> 2;
        return ofFraction(u - 1.0, c, lower ? k : k + 1, distance == 0);
    }

    /** log((1 + f) 2^k), with c for what 1 + f lost. */
    private static double ofFraction(double f, double c, int k, boolean tiny) {
        double half = 0.5 * f * f;
        if (tiny) {
            if (f == 0) {
                return k == 0 ? 0 : Math.fma(k, LN2_HIGH, Math.fma(k, LN2_LOW, c));
            }
            double r = half * Math.fma(-0.66666666666666666, f, 1.0);
            return k == 0 ? f - r : Math.fma(k, LN2_HIGH, -((r - Math.fma(k, LN2_LOW, c)) - f));
        }
        double s = f / (2.0 + f);
        double correction = s * (half + polynomial(s * s));
        if (k == 0) {
            return f - (half - correction);
        }
        return Math.fma(k, LN2_HIGH, -((half - (Math.fma(k, LN2_LOW, c) + correction)) - f));
    }

    private static double polynomial(double z) {
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = Math.fma(z, P1, z2 * Math.fma(z, P3, P2));
        return Math.fma(z4 * z2, Math.fma(z, P7, P6), Math.fma(z4, Math.fma(z, P5, P4), low));
    }
}
