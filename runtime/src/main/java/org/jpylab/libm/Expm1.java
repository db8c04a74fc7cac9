package org.jpylab.libm;

/**
 * exp(x) - 1 by Remes approximation after reduction by multiples of log 2, as in Sun's fdlibm
 * (1993), with the polynomial grouped and fused as in glibc on a processor with fused multiply-add.
 */
final class Expm1 {
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double Q1 = -3.33333333333331316428e-02;
    private static final double Q2 = 1.58730158725481460165e-03;
    private static final double Q3 = -7.93650757867487942473e-05;
    private static final double Q4 = 4.00821782732936239552e-06;
    private static final double Q5 = -2.01099218183624371326e-07;

    private Expm1() {}

    static double of(double x) {
        int size = highWord(Math.abs(x));
        if (size >= 0x4043687a) { // 56 log 2
            if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
                return x;
            }
            if (x < 0) {
                return -1.0;
            }
            if (x > 7.09782712893383973096e+02) {
                return Double.POSITIVE_INFINITY;
            }
        }
        if (size < 0x3c900000) {
            return x;
        }
        if (size <= 0x3fd62e42) { // log(2)/2
            return reduced(x, 0, 0);
        }
        int k =
                size < 0x3ff0a2b2 // 1.5 log 2
                        ? (x > 0 ? 1 : -1)
                        : (int) (1.44269504088896338700 * x + (x > 0 ? 0.5 : -0.5));
        double high = Math.fma(-k, LN2_HIGH, x);
        double low = k * LN2_LOW;
        double r = high - low;
        return reduced(r, (high - r) - low, k);
    }

    /** expm1(x + c + k log 2) for |x| up to log(2)/2. */
    private static double reduced(double x, double c, int k) {
        double halfX = 0.5 * x;
        double h = x * halfX;
        double h2 = h * h;
        double low = Math.fma(h2, Math.fma(h, Q3, Q2), Math.fma(h, Q1, 1.0));
        double r1 = Math.fma(h2 * h2, Math.fma(h, Q5, Q4), low);
        double t = Math.fma(-r1, halfX, 3.0);
        double e = h * ((r1 - t) / Math.fma(-x, t, 6.0));
        if (k == 0) {
            return x - Math.fma(x, e, -h);
        }
        e = Math.fma(x, e - c, -c) - h;
        if (k == -1) {
            return 0.5 * (x - e) - 0.5;
        }
        if (k == 1) {
            return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
        }
        if (k <= -2 || k > 56) {
            return timesPowerOfTwo(1.0 - (e - x), k) - 1.0;
        }
        if (k < 20) {
            return timesPowerOfTwo((1.0 - Math.scalb(1.0, -k)) - (e - x), k);
        }
        return timesPowerOfTwo(x - (e + Math.scalb(1.0, -k)) + 1.0, k);
    }

    private static double timesPowerOfTwo(double y, int k) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) k << 52));
    }

    static int highWord(double x) {
        return (int) (Double.doubleToRawLongBits(x) >> 32);
    }
}
