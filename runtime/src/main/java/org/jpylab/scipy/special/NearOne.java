package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * Differences from one that stay precise: S. L. Moshier, "Methods and Programs for Mathematical
 * Functions" (1989), and Taylor series.
 */
public final class NearOne {
    static final double EPSILON = 0x1p-53;

    private static final int MOST_TERMS = 500;
    private static final double[] LOG_ABOVE = {
        4.52700008624452e-05,
        0.49854102823193375,
        6.578732594206104,
        29.911919328553072,
        60.94966798098779,
        57.11296359058554,
        20.039553499201283
    };
    private static final double[] LOG_BELOW = {
        15.062909083469192,
        83.04756596796722,
        221.76239823732857,
        309.09872225312057,
        216.42788614495947,
        60.11866049760384
    };
    private static final double[] EXP_ABOVE = {0.00012617719307481058, 0.030299440770744195, 1.0};
    private static final double[] EXP_BELOW = {
        3.0019850513866446e-06, 0.002524483403496841, 0.22726554820815503, 2.0
    };
    private static final double[] COSINE = {
        4.737750796424621e-14,
        -1.147028484342536e-11,
        2.087675428708152e-09,
        -2.755731921499979e-07,
        2.480158730157055e-05,
        -0.0013888888888888872,
        0.041666666666666664
    };

    private NearOne() {}

    /** log(1 + x). */
    public static double log1p(double x) {
        double z = 1.0 + x;
        if (z < NormalProbability.HALF_ROOT || z > 1.4142135623730951) {
            return CMath.log(z);
        }
        double square = x * x;
        double ratio = square * Polynomials.at(x, LOG_ABOVE) / Polynomials.monic(x, LOG_BELOW);
        return x + (-0.5 * square + x * ratio);
    }

    /** log(1 + x) - x. */
    static double log1pLess(double x) {
        if (!(Math.abs(x) < 0.5)) {
            return log1p(x) - x;
        }
        double power = x;
        double sum = 0;
        for (int n = 2; n < MOST_TERMS; n++) {
            power *= -x;
            double term = power / n;
            sum += term;
            if (Math.abs(term) < EPSILON * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }

    /** exp(x) - 1. */
    public static double expm1(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x < 0 ? -1.0 : x;
        }
        if (x < -0.5 || x > 0.5) {
            return CMath.exp(x) - 1.0;
        }
        double square = x * x;
        double r = x * Polynomials.at(square, EXP_ABOVE);
        r /= Polynomials.at(square, EXP_BELOW) - r;
        return r + r;
    }

    /** cos(x) - 1. */
    public static double cosm1(double x) {
        if (x < -Math.PI / 4 || x > Math.PI / 4) {
            return CMath.cos(x) - 1.0;
        }
        double square = x * x;
        return -0.5 * square + square * square * Polynomials.at(square, COSINE);
    }

    /** The logarithm of gamma of 1 + x. */
    static double logGamma1p(double x) {
        if (Math.abs(x) <= 0.5) {
            return logGammaSeries(x);
        }
        if (Math.abs(x - 1) < 0.5) {
            return CMath.log(x) + logGammaSeries(x - 1);
        }
        return RealGamma.logGamma(x + 1);
    }

    private static double logGammaSeries(double x) {
        if (x == 0) {
            return 0;
        }
        double sum = -RealGamma.EULER * x;
        double power = -x;
        for (int n = 2; n < 42; n++) {
            power *= -x;
            double term = HurwitzZeta.of(n, 1) * power / n;
            sum += term;
            if (Math.abs(term) < EPSILON * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }
}
