package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The regularized incomplete beta function by a power series and two continued fractions (S. L.
 * Moshier, "Methods and Programs for Mathematical Functions", 1989, chapter 3).
 */
public final class IncompleteBeta {
    static final double MIN_LOG = -745.1332191019412;

    private static final double BIG = 0x1p52;

    private IncompleteBeta() {}

    /** The part below x. */
    public static double of(double a, double b, double x) {
        if (!(a > 0.0 && b > 0.0 && x >= 0.0 && x <= 1.0)) {
            return Double.NaN;
        }
        if (x == 0.0 || x == 1.0) {
            return x;
        }
        if (b * x <= 1.0 && x <= 0.95) {
            return series(a, b, x);
        }
        if (x <= a / (a + b)) {
            return fraction(a, b, x, 1.0 - x);
        }
        double rest = 1.0 - x;
        double t = a * rest <= 1.0 && rest <= 0.95 ? series(b, a, rest) : fraction(b, a, rest, x);
        return t <= NearOne.EPSILON ? 1.0 - NearOne.EPSILON : 1.0 - t;
    }

    private static double fraction(double a, double b, double x, double rest) {
        double w =
                x * (a + b - 2.0) - (a - 1.0) < 0.0
                        ? ratio(x, a, a + b, b - 1.0, 1.0)
                        : ratio(x / (1.0 - x), a, b - 1.0, a + b, -1.0) / rest;
        double y = a * CMath.log(x);
        double t = b * CMath.log(rest);
        double most = NormalProbability.MAX_LOG;
        if (a + b < RealGamma.LARGEST && Math.abs(y) < most && Math.abs(t) < most) {
            double product = CMath.pow(rest, b);
            product *= CMath.pow(x, a);
            product /= a;
            product *= w;
            return product * (1.0 / RealBeta.beta(a, b));
        }
        y += t - RealBeta.logBeta(a, b);
        y += CMath.log(w / a);
        return y < MIN_LOG ? 0.0 : CMath.exp(y);
    }

    /** A continued fraction whose one factor goes up where the other goes down. */
    private static double ratio(double z, double a, double first, double second, double step) {
        double up = first;
        double down = second;
        double odd = a;
        double k0 = a; // these grow by twos, each rounded by itself
        double k1 = a + 1.0;
        double k2 = a + 2.0;
        double aboveBefore = 0.0;
        double belowBefore = 1.0;
        double above = 1.0;
        double below = 1.0;
        double ratio = 1.0;
        double r = 1.0;
        for (int n = 0; n < 300; n++) {
            double c = -(z * odd * up) / (k0 * k1);
            double nextAbove = above + aboveBefore * c;
            double nextBelow = below + belowBefore * c;
            c = z * (1.0 + n) * down / (k1 * k2);
            aboveBefore = nextAbove;
            belowBefore = nextBelow;
            double lastAbove = above;
            above = nextAbove + lastAbove * c;
            double lastBelow = below;
            below = nextBelow + lastBelow * c;
            if (below != 0) {
                r = above / below;
            }
            double change = 1.0;
            if (r != 0) {
                change = Math.abs((ratio - r) / r);
                ratio = r;
            }
            if (change < 3.0 * NearOne.EPSILON) {
                break;
            }
            odd += 1.0;
            up += step;
            down -= step;
            k0 += 2.0;
            k1 += 2.0;
            k2 += 2.0;
            double scale = scale(above, below);
            aboveBefore *= scale;
            above *= scale;
            belowBefore *= scale;
            below *= scale;
        }
        return ratio;
    }

    private static double scale(double above, double below) {
        if (Math.abs(below) + Math.abs(above) > BIG) {
            return 1 / BIG;
        }
        return Math.abs(below) < 1 / BIG || Math.abs(above) < 1 / BIG ? BIG : 1.0;
    }

    private static double series(double a, double b, double x) {
        double inverse = 1.0 / a;
        double factor = (1.0 - b) * x;
        double first = factor / (a + 1.0);
        double term = first;
        double sum = 0.0;
        for (double n = 2.0; Math.abs(term) > NearOne.EPSILON * inverse; n += 1.0) {
            factor *= (n - b) * x / n;
            term = factor / (a + n);
            sum += term;
        }
        sum += first;
        sum += inverse;
        double log = a * CMath.log(x);
        if (a + b < RealGamma.LARGEST && Math.abs(log) < NormalProbability.MAX_LOG) {
            return sum * (1.0 / RealBeta.beta(a, b)) * CMath.pow(x, a);
        }
        double exponent = -RealBeta.logBeta(a, b) + log + CMath.log(sum);
        return exponent < MIN_LOG ? 0.0 : CMath.exp(exponent);
    }
}
