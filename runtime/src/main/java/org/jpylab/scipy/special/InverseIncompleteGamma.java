package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * Inverses of the incomplete gamma functions: the first guesses of A. R. DiDonato and A. H. Morris,
 * ACM Trans. Math. Softw. 12 (1986) 377-393, and three steps of Halley's method.
 */
public final class InverseIncompleteGamma {
    private static final double[] NORMAL_ABOVE = {
        0.213623493715853, 4.28342155967104, 11.6616720288968, 3.31125922108741
    };
    private static final double[] NORMAL_BELOW = {
        0.03611708101884203, 1.27364489782223, 6.40691597760039, 6.61053765625462, 1
    };

    private InverseIncompleteGamma() {}

    /** The x below which lies the part p. */
    public static double ofLower(double a, double p) {
        if (!(a >= 0 && p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        if (p == 0.0 || p == 1.0) {
            return p == 0.0 ? 0.0 : Double.POSITIVE_INFINITY;
        }
        return p > 0.9 ? ofUpper(a, 1 - p) : refined(a, guess(a, p, 1 - p), p, true);
    }

    /** The x above which lies the part q. */
    public static double ofUpper(double a, double q) {
        if (!(a >= 0 && q >= 0 && q <= 1)) {
            return Double.NaN;
        }
        if (q == 0.0 || q == 1.0) {
            return q == 0.0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        return q > 0.9 ? ofLower(a, 1 - q) : refined(a, guess(a, 1 - q, q), q, false);
    }

    private static double refined(double a, double start, double part, boolean lower) {
        double x = start;
        for (int i = 0; i < 3; i++) {
            double slope = Lanczos.powerOverGamma(a, x);
            if (slope == 0.0) {
                return x;
            }
            double step =
                    lower
                            ? (IncompleteGamma.lower(a, x) - part) * x / slope
                            : (IncompleteGamma.upper(a, x) - part) * x / -slope;
            double bend = -1.0 + (a - 1) / x;
            x -= Double.isInfinite(bend) ? step : step / (1.0 - 0.5 * step * bend);
        }
        return x;
    }

    private static double guess(double a, double p, double q) {
        if (a == 1) {
            return q > 0.9 ? -NearOne.log1p(-p) : -CMath.log(q);
        }
        return a < 1 ? guessOfSmall(a, p, q) : guessOfLarge(a, p, q);
    }

    /** Equations 21 to 25. */
    private static double guessOfSmall(double a, double p, double q) {
        double g = RealGamma.gamma(a);
        double b = q * g;
        if (b > 0.6 || b >= 0.45 && a >= 0.3) {
            double u =
                    b * q > 1e-8 && q > 1e-5
                            ? CMath.pow(p * g * a, 1 / a)
                            : CMath.exp(-q / a - RealGamma.EULER);
            return u / (1 - u / (a + 1));
        }
        if (a < 0.3 && b >= 0.35) {
            double t = CMath.exp(-RealGamma.EULER - b);
            double u = t * CMath.exp(t);
            return t * CMath.exp(u);
        }
        double y = -CMath.log(b);
        if (b > 0.15 || a >= 0.3) {
            double u = y - (1 - a) * CMath.log(y);
            return y - (1 - a) * CMath.log(u) - CMath.log(1 + (1 - a) / (1 + u));
        }
        if (b > 0.1) {
            double u = y - (1 - a) * CMath.log(y);
            return y
                    - (1 - a) * CMath.log(u)
                    - CMath.log(
                            (u * u + 2 * (3 - a) * u + (2 - a) * (3 - a))
                                    / (u * u + (5 - a) * u + 2));
        }
        return ofTail(a, y);
    }

    /** Equation 25. */
    private static double ofTail(double a, double y) {
        double c1 = (a - 1) * CMath.log(y);
        double square = c1 * c1;
        double cube = square * c1;
        double fourth = square * square;
        double a2 = a * a;
        double a3 = a2 * a;
        double c2 = (a - 1) * (1 + c1);
        double c3 = (a - 1) * (-(square / 2) + (a - 2) * c1 + (3 * a - 5) / 2);
        double c4 =
                (a - 1)
                        * (cube / 3
                                - (3 * a - 5) * square / 2
                                + (a2 - 6 * a + 7) * c1
                                + (11 * a2 - 46 * a + 47) / 6);
        double c5 =
                (a - 1)
                        * (-(fourth / 4)
                                + (11 * a - 17) * cube / 6
                                + (-3 * a2 + 13 * a - 13) * square
                                + (2 * a3 - 25 * a2 + 72 * a - 61) * c1 / 2
                                + (25 * a3 - 195 * a2 + 477 * a - 379) / 12);
        double y2 = y * y;
        return y + c1 + c2 / y + c3 / y2 + c4 / (y2 * y) + c5 / (y2 * y2);
    }

    /** Equations 31 to 36. */
    private static double guessOfLarge(double a, double p, double q) {
        double w = ofNormal(a, normal(p, q));
        if (a >= 500 && Math.abs(1 - w / a) < 1e-6) {
            return w;
        }
        if (p <= 0.5) {
            return ofLowerHalf(a, p, w);
        }
        if (w < 3 * a) {
            return w;
        }
        double log = CMath.log(q) + RealGamma.logGamma(a);
        if (log < -Math.max(2, a * (a - 1)) * 2.3) {
            return ofTail(a, -log);
        }
        double u = -log + (a - 1) * CMath.log(w) - CMath.log(1 + (1 - a) / (1 + w));
        return -log + (a - 1) * CMath.log(u) - CMath.log(1 + (1 - a) / (1 + u));
    }

    private static double normal(double p, double q) {
        double t = Math.sqrt(-2 * CMath.log(p < 0.5 ? p : q));
        double s = t - Polynomials.at(t, NORMAL_ABOVE) / Polynomials.at(t, NORMAL_BELOW);
        return p < 0.5 ? -s : s;
    }

    private static double ofNormal(double a, double s) {
        double s2 = s * s;
        double s3 = s2 * s;
        double s4 = s2 * s2;
        double s5 = s4 * s;
        double root = Math.sqrt(a);
        double w = a + s * root + (s2 - 1) / 3;
        w += (s3 - 7 * s) / (36 * root);
        w -= (3 * s4 + 7 * s2 - 16) / (810 * a);
        return w + (9 * s5 + 256 * s3 - 433 * s) / (38880 * a * root);
    }

    private static double ofLowerHalf(double a, double p, double w) {
        double z = w;
        if (w < 0.15 * (a + 1)) {
            double v = CMath.log(p) + RealGamma.logGamma(a + 1);
            z = CMath.exp((v + w) / a);
            for (int i = 0; i < 3; i++) {
                double inner = i < 2 ? 1 + z / (a + 2) : 1 + z / (a + 2) * (1 + z / (a + 3));
                double s = NearOne.log1p(z / (a + 1) * inner);
                z = CMath.exp((v + z - s) / a);
            }
        }
        if (z <= 0.01 * (a + 1) || z > 0.7 * (a + 1)) {
            return z;
        }
        double log = CMath.log(sum(a, z));
        double v = CMath.log(p) + RealGamma.logGamma(a + 1);
        z = CMath.exp((v + z - log) / a);
        return z * (1 - (a * CMath.log(z) - z - v + log) / (a - z));
    }

    /** Equation 34. */
    private static double sum(double a, double x) {
        double term = x / (a + 1);
        double sum = 1.0 + term;
        for (int i = 2; i <= 100; i++) {
            term *= x / (a + i);
            sum += term;
            if (term < 1e-4) {
                break;
            }
        }
        return sum;
    }
}
