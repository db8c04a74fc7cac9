package org.jpylab.libm;

/**
 * The error function and its complement by rational approximations on five stretches, as in Sun's
 * fdlibm (1993), with their terms added in glibc's order.
 */
final class ErrorFunction {
    private static final double AT_ONE = 8.45062911510467529297e-01;
    private static final double TWO_OVER_ROOT_PI_LESS_1 = 1.28379167095512586316e-01;

    private static final double[] SMALL_P = {
        1.28379167095512558561e-01,
        -3.25042107247001499370e-01,
        -2.84817495755985104766e-02,
        -5.77027029648944159157e-03,
        -2.37630166566501626084e-05
    };
    private static final double[] SMALL_Q = {
        1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
        5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06
    };
    private static final double[] MIDDLE_P = {
        -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
        3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
        -2.16637559486879084300e-03
    };
    private static final double[] MIDDLE_Q = {
        1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01,
        7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02,
        1.19844998467991074170e-02
    };
    private static final double[] LARGE_R = {
        -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
        -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
        -8.12874355063065934246e+01, -9.81432934416914548592e+00
    };
    private static final double[] LARGE_S = {
        1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
        4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
        1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02
    };
    private static final double[] HUGE_R = {
        -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
        -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
        -4.83519191608651397019e+02
    };
    private static final double[] HUGE_S = {
        1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
        1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
        4.74528541206955367215e+02, -2.24409524465858183362e+01
    };

    private ErrorFunction() {}

    static double erf(double x) {
        double size = Math.abs(x);
        if (size < 0.84375) {
            if (size < 0x1p-28) {
                return size < 0x1p-1014
                        ? 0.0625 * (16.0 * x + (16.0 * TWO_OVER_ROOT_PI_LESS_1) * x)
                        : x + TWO_OVER_ROOT_PI_LESS_1 * x;
            }
            return x + x * nearZero(x);
        }
        if (!(size < 6)) {
            return Double.isNaN(x) ? x : Math.copySign(1.0, x);
        }
        double value = size < 1.25 ? AT_ONE + nearOne(size - 1.0) : 1.0 - tail(size) / size;
        return Math.copySign(value, x);
    }

    static double erfc(double x) {
        double size = Math.abs(x);
        if (size < 0.84375) {
            if (size < 0x1p-56) {
                return 1.0 - x;
            }
            double y = nearZero(x);
            return x < 0.25 ? 1.0 - (x + x * y) : 0.5 - (x * y + (x - 0.5));
        }
        if (size < 1.25) {
            double y = nearOne(size - 1.0);
            return x >= 0 ? (1.0 - AT_ONE) - y : 1.0 + (AT_ONE + y);
        }
        if (!(size < 28) || x < -6) {
            return Double.isNaN(x) ? x : x > 0 ? 0.0 : 2.0;
        }
        double y = tail(size) / size;
        return x > 0 ? y : 2.0 - y;
    }

    private static double nearZero(double x) {
        double z = x * x;
        return pairs(SMALL_P, z) / pairs(SMALL_Q, z);
    }

    private static double nearOne(double s) {
        return pairs(MIDDLE_P, s) / pairs(MIDDLE_Q, s);
    }

    /** The complement for x from 1.25, times x. */
    private static double tail(double x) {
        double s = 1.0 / (x * x);
        boolean large = Expm1.highWord(x) < 0x4006db6e; // 1/0.35
        double quotient = pairs(large ? LARGE_R : HUGE_R, s) / pairs(large ? LARGE_S : HUGE_S, s);
        double z = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 32);
        return CMath.exp(-z * z - 0.5625) * CMath.exp((z - x) * (z + x) + quotient);
    }

    /** A polynomial as the sum of its pairs of terms. */
    private static double pairs(double[] c, double x) {
        double square = x * x;
        double fourth = square * square;
        double sum = c[0] + x * c[1];
        sum += square * pair(c, 2, x);
        sum += fourth * pair(c, 4, x);
        if (c.length > 6) {
            sum += fourth * square * pair(c, 6, x);
        }
        return c.length > 8 ? sum + fourth * fourth * c[8] : sum;
    }

    private static double pair(double[] c, int at, double x) {
        return at + 1 < c.length ? c[at] + x * c[at + 1] : c[at];
    }
}
