package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The gamma function of real numbers, its logarithm and its inverse value, by the rational
 * approximations and Stirling series of S. L. Moshier, "Methods and Programs for Mathematical
 * Functions" (1989), chapter 2.
 */
public final class RealGamma {
    static final double EULER = 0.5772156649015329;
    static final double LARGEST = 171.6243769563027; // above it gamma overflows

    private static final double LOG_PI = 1.1447298858494002;
    private static final double SQRT_2PI = 2.5066282746310007;
    private static final double LOG_SQRT_2PI = 0.9189385332046728;

    private static final double[] ABOVE = {
        0.00016011952247675185,
        0.0011913514700658638,
        0.010421379756176158,
        0.04763678004571372,
        0.20744822764843598,
        0.4942148268014971,
        1.0
    };
    private static final double[] BELOW = {
        -2.3158187332412014e-05,
        0.0005396055804933034,
        -0.004456419138517973,
        0.011813978522206043,
        0.035823639860549865,
        -0.23459179571824335,
        0.0714304917030273,
        1.0
    };
    private static final double[] STIRLING = {
        0.0007873113957930937,
        -0.00022954996161337813,
        -0.0026813261780578124,
        0.0034722222160545866,
        0.08333333333334822
    };
    private static final double[] LOG_STIRLING = {
        0.0008116141674705085,
        -0.0005950619042843014,
        0.0007936503404577169,
        -0.002777777777300997,
        0.08333333333333319
    };
    private static final double[] LOG_ABOVE = {
        -1378.2515256912086,
        -38801.631513463784,
        -331612.9927388712,
        -1162370.974927623,
        -1721737.0082083966,
        -853555.6642457654
    };
    private static final double[] LOG_BELOW = {
        -351.81570143652345,
        -17064.210665188115,
        -220528.59055385445,
        -1139334.4436798252,
        -2532523.0717758294,
        -2018891.4143353277
    };
    private static final double[] INVERSE = {
        3.1317345823123e-17,
        -6.70718606477908e-16,
        2.2003907817225954e-15,
        2.4769163034825414e-13,
        -6.600741004112952e-12,
        5.13850186324227e-11,
        1.0896538645441867e-09,
        -3.3396463068683694e-08,
        2.6897599644059546e-07,
        2.960011775188017e-06,
        -8.048141249784711e-05,
        0.0004166091387096889,
        0.005065798640286087,
        -0.06419254361091582,
        -0.004985587286840036,
        0.12754601561052395
    };

    private RealGamma() {}

    /** The gamma function; infinite at its poles. */
    public static double gamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        if (Math.abs(x) > 33.0) {
            return x < 0 ? reflected(-x) : stirling(x);
        }
        double product = 1.0;
        double u = x;
        while (u >= 3.0) {
            u -= 1.0;
            product *= u;
        }
        while (u < 2.0) {
            if (u < 0.0 ? u > -1e-9 : u < 1e-9) {
                return u == 0.0 ? Double.POSITIVE_INFINITY : product / ((1.0 + EULER * u) * u);
            }
            product /= u;
            u += 1.0;
        }
        if (u == 2.0) {
            return product;
        }
        u -= 2.0;
        return product * Polynomials.at(u, ABOVE) / Polynomials.at(u, BELOW);
    }

    private static double reflected(double size) {
        double whole = Math.floor(size);
        if (whole == size) {
            return Double.POSITIVE_INFINITY;
        }
        int sign = ((int) whole & 1) == 0 ? -1 : 1;
        double sine = sineBetween(size, whole);
        if (sine == 0.0) {
            return sign * Double.POSITIVE_INFINITY;
        }
        return sign * (Math.PI / (Math.abs(sine) * stirling(size)));
    }

    /** size·sin(π·size), of the distance to the nearest whole number; its sign is not that. */
    private static double sineBetween(double size, double whole) {
        double rest = size - whole;
        if (rest > 0.5) {
            rest = whole + 1.0 - size;
        }
        return size * CMath.sin(Math.PI * rest);
    }

    private static double stirling(double x) {
        if (x >= LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        double w = 1.0 / x;
        w = 1.0 + w * Polynomials.at(w, STIRLING);
        double y = CMath.exp(x);
        if (x > 143.01608) {
            double half = CMath.pow(x, 0.5 * x - 0.25);
            y = half * (half / y);
        } else {
            y = CMath.pow(x, x - 0.5) / y;
        }
        return SQRT_2PI * y * w;
    }

    /** The logarithm of the size of gamma. */
    public static double logGamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        if (x < -34.0) {
            double whole = Math.floor(-x);
            double sine = whole == -x ? 0.0 : sineBetween(-x, whole);
            return sine == 0.0 ? Double.POSITIVE_INFINITY : LOG_PI - CMath.log(sine) - logGamma(-x);
        }
        if (x < 13.0) {
            return logOfSmall(x);
        }
        if (x > 2.556348e305) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = (x - 0.5) * CMath.log(x) - x + LOG_SQRT_2PI;
        if (x > 1.0e8) {
            return sum;
        }
        double p = 1.0 / (x * x);
        if (x >= 1000.0) {
            return sum
                    + ((7.936507936507937e-4 * p - 2.777777777777778e-3) * p + 0.08333333333333333)
                            / x;
        }
        return sum + Polynomials.at(p, LOG_STIRLING) / x;
    }

    private static double logOfSmall(double x) {
        double product = 1.0;
        double moved = 0.0;
        double u = x;
        while (u >= 3.0) {
            moved -= 1.0;
            u = x + moved;
            product *= u;
        }
        while (u < 2.0) {
            if (u == 0.0) {
                return Double.POSITIVE_INFINITY;
            }
            product /= u;
            moved += 1.0;
            u = x + moved;
        }
        double log = CMath.log(Math.abs(product));
        if (u == 2.0) {
            return log;
        }
        double rest = x + (moved - 2.0);
        return log + rest * Polynomials.at(rest, LOG_ABOVE) / Polynomials.monic(rest, LOG_BELOW);
    }

    /** The sign of gamma: zero at the poles. */
    public static double sign(double x) {
        if (Double.isNaN(x) || x > 0) {
            return Double.isNaN(x) ? x : 1.0;
        }
        double whole = Math.floor(x);
        if (whole == x) {
            return 0.0;
        }
        return whole % 2.0 == 0 ? 1.0 : -1.0;
    }

    /** One divided by gamma. */
    public static double inverse(double x) {
        if (x > 34.84425627277176) {
            return CMath.exp(-logGamma(x));
        }
        if (x < -34.034) {
            return inverseOfNegative(-x);
        }
        double product = 1.0;
        double w = x;
        while (w > 1.0) {
            w -= 1.0;
            product *= w;
        }
        while (w < 0.0) {
            product /= w;
            w += 1.0;
        }
        if (w == 0.0) {
            return 0.0;
        }
        if (w == 1.0) {
            return 1.0 / product;
        }
        return w * (1.0 + Polynomials.chebyshev(4.0 * w - 2.0, INVERSE)) / product;
    }

    private static double inverseOfNegative(double size) {
        double sine = AngleOfPi.sine(size);
        if (sine == 0.0) {
            return 0.0;
        }
        int sign = sine < 0.0 ? 1 : -1;
        double log = CMath.log(size * Math.abs(sine)) - CMath.log(Math.PI) + logGamma(size);
        if (log < -NormalProbability.MAX_LOG) {
            return sign * 0.0;
        }
        return sign * (log > NormalProbability.MAX_LOG ? Double.POSITIVE_INFINITY : CMath.exp(log));
    }
}
