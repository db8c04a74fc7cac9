package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

import java.util.Arrays;

/**
 * The regularized incomplete gamma functions: series and continued fraction of the NIST Digital
 * Library (8.7.3, 8.9.2, 8.11.4), Temme's uniform expansion (8.12.3-4) where a is large and x near
 * it.
 */
public final class IncompleteGamma {
    private static final int MOST_TERMS = 2000;
    private static final double BIG = 0x1p52;
    private static final int ORDERS = 25;
    private static final double[] TEMME = Coefficients.read("igam.txt");

    private IncompleteGamma() {}

    /** The part below x. */
    public static double lower(double a, double x) {
        double edge = atEdge(a, x, 0.0, 1.0);
        if (edge >= 0.0 || isOutside(a, x)) {
            return isOutside(a, x) ? Double.NaN : edge;
        }
        if (isNear(a, x)) {
            return uniform(a, x, -1);
        }
        return x > 1.0 && x > a ? 1.0 - upper(a, x) : series(a, x);
    }

    /** The part above x. */
    public static double upper(double a, double x) {
        double edge = atEdge(a, x, 1.0, 0.0);
        if (edge >= 0.0 || isOutside(a, x)) {
            return isOutside(a, x) ? Double.NaN : edge;
        }
        if (isNear(a, x)) {
            return uniform(a, x, 1);
        }
        if (x > 1.1) {
            return x < a ? 1.0 - series(a, x) : fraction(a, x);
        }
        boolean small = x <= 0.5 ? -0.4 / CMath.log(x) < a : x * 1.1 < a;
        return small ? 1.0 - series(a, x) : seriesOfUpper(a, x);
    }

    private static boolean isOutside(double a, double x) {
        return !(a >= 0 && x >= 0)
                || a == 0 && x == 0
                || Double.isInfinite(a) && Double.isInfinite(x);
    }

    /** The value where an argument is zero or infinite, -1 elsewhere. */
    private static double atEdge(double a, double x, double ofNothing, double ofAll) {
        if (a == 0 || Double.isInfinite(x)) {
            return ofAll;
        }
        return x == 0 || Double.isInfinite(a) ? ofNothing : -1.0;
    }

    private static boolean isNear(double a, double x) {
        double distance = Math.abs(x - a) / a;
        return a > 20 && a < 200 && distance < 0.3 || a > 200 && distance < 4.5 / Math.sqrt(a);
    }

    private static double series(double a, double x) {
        double factor = Lanczos.powerOverGamma(a, x);
        if (factor == 0.0) {
            return 0.0;
        }
        double r = a;
        double term = 1.0;
        double sum = 1.0;
        for (int i = 0; i < MOST_TERMS; i++) {
            r += 1.0;
            term *= x / r;
            sum += term;
            if (term <= NearOne.EPSILON * sum) {
                break;
            }
        }
        return sum * factor / a;
    }

    private static double seriesOfUpper(double a, double x) {
        double factor = 1;
        double sum = 0;
        for (int n = 1; n < MOST_TERMS; n++) {
            factor *= -x / n;
            double term = factor / (a + n);
            sum += term;
            if (Math.abs(term) <= NearOne.EPSILON * Math.abs(sum)) {
                break;
            }
        }
        double log = CMath.log(x);
        double first = -NearOne.expm1(a * log - NearOne.logGamma1p(a));
        return first - CMath.exp(a * log - RealGamma.logGamma(a)) * sum;
    }

    private static double fraction(double a, double x) {
        double factor = Lanczos.powerOverGamma(a, x);
        if (factor == 0.0) {
            return 0.0;
        }
        double y = 1.0 - a;
        double z = x + y + 1.0;
        double aboveBefore = 1.0;
        double belowBefore = x;
        double above = x + 1.0;
        double below = z * x;
        double ratio = above / below;
        for (int i = 1; i <= MOST_TERMS; i++) {
            y += 1.0;
            z += 2.0;
            double yc = y * i;
            double nextAbove = above * z - aboveBefore * yc;
            double nextBelow = below * z - belowBefore * yc;
            double change = 1.0;
            if (nextBelow != 0) {
                double r = nextAbove / nextBelow;
                change = Math.abs((ratio - r) / r);
                ratio = r;
            }
            double scale = Math.abs(nextAbove) > BIG ? 1 / BIG : 1.0;
            aboveBefore = above * scale;
            above = nextAbove * scale;
            belowBefore = below * scale;
            below = nextBelow * scale;
            if (change <= NearOne.EPSILON) {
                break;
            }
        }
        return ratio * factor;
    }

    /** Temme's expansion; the side is -1 for the part below x, 1 for that above. */
    private static double uniform(double a, double x, int side) {
        double ratio = x / a;
        double eta = ratio == 1 ? 0 : Math.sqrt(-2 * NearOne.log1pLess((x - a) / a));
        if (ratio < 1) {
            eta = -eta;
        }
        double first = 0.5 * NormalProbability.erfc(side * eta * Math.sqrt(a / 2));
        double[] powers = powersOf(eta);
        double sum = 0;
        double factor = 1;
        double last = Double.POSITIVE_INFINITY;
        for (int k = 0; k < ORDERS; k++) {
            double term = coefficient(k, powers) * factor;
            double size = Math.abs(term);
            if (size > last) {
                break;
            }
            sum += term;
            if (size < NearOne.EPSILON * Math.abs(sum)) {
                break;
            }
            last = size;
            factor /= a;
        }
        return first + side * CMath.exp(-0.5 * a * eta * eta) * sum / Math.sqrt(2 * Math.PI * a);
    }

    private static double[] powersOf(double eta) {
        double[] powers = new double[ORDERS];
        Arrays.fill(powers, 1.0);
        for (int n = 1; n < ORDERS; n++) {
            powers[n] = eta * powers[n - 1];
        }
        return powers;
    }

    private static double coefficient(int k, double[] powers) {
        double sum = TEMME[ORDERS * k];
        for (int n = 1; n < ORDERS; n++) {
            double term = TEMME[ORDERS * k + n] * powers[n];
            sum += term;
            if (Math.abs(term) < NearOne.EPSILON * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }
}
