package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The beta function of real numbers and its logarithm: quotients of gamma functions in the order
 * that loses least (S. L. Moshier, 1989), logarithms where those overflow, and an expansion where
 * one argument is a million times the other.
 */
public final class RealBeta {
    private static final double ASYMPTOTIC = 1e6;

    private RealBeta() {}

    /** The beta function. */
    public static double beta(double a, double b) {
        if (isPole(a)) {
            return ofPole(a, b, false);
        }
        if (isPole(b)) {
            return ofPole(b, a, false);
        }
        double large = Math.abs(a) < Math.abs(b) ? b : a;
        double small = Math.abs(a) < Math.abs(b) ? a : b;
        if (isAsymptotic(large, small)) {
            return RealGamma.sign(small) * CMath.exp(expansion(large, small));
        }
        if (overflows(large, small)) {
            double log = logarithms(large, small);
            double sign = signOf(large + small) * signOf(small) * signOf(large);
            return sign
                    * (log > NormalProbability.MAX_LOG ? Double.POSITIVE_INFINITY : CMath.exp(log));
        }
        return quotient(large, small);
    }

    /** The logarithm of the size of the beta function. */
    public static double logBeta(double a, double b) {
        if (isPole(a)) {
            return ofPole(a, b, true);
        }
        if (isPole(b)) {
            return ofPole(b, a, true);
        }
        double large = Math.abs(a) < Math.abs(b) ? b : a;
        double small = Math.abs(a) < Math.abs(b) ? a : b;
        if (isAsymptotic(large, small)) {
            return expansion(large, small);
        }
        if (overflows(large, small)) {
            return logarithms(large, small);
        }
        return CMath.log(Math.abs(quotient(large, small)));
    }

    private static double signOf(double x) {
        double sign = RealGamma.sign(x);
        return sign == 0.0 ? 1.0 : sign;
    }

    private static boolean isPole(double x) {
        return x <= 0 && x == Math.rint(x);
    }

    private static boolean isAsymptotic(double large, double small) {
        return Math.abs(large) > ASYMPTOTIC * Math.abs(small) && large > ASYMPTOTIC;
    }

    private static boolean overflows(double large, double small) {
        return Math.abs(large + small) > RealGamma.LARGEST
                || Math.abs(large) > RealGamma.LARGEST
                || Math.abs(small) > RealGamma.LARGEST;
    }

    private static double logarithms(double large, double small) {
        double y = RealGamma.logGamma(large + small);
        y = RealGamma.logGamma(small) - y;
        return RealGamma.logGamma(large) + y;
    }

    private static double quotient(double large, double small) {
        double below = RealGamma.gamma(large + small);
        double a = RealGamma.gamma(large);
        double b = RealGamma.gamma(small);
        if (below == 0.0) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Math.abs(below);
        return Math.abs(Math.abs(a) - size) > Math.abs(Math.abs(b) - size)
                ? b / below * a
                : a / below * b;
    }

    private static double expansion(double a, double b) {
        double sum = RealGamma.logGamma(b) - b * CMath.log(a);
        sum += b * (1 - b) / (2 * a);
        sum += b * (1 - b) * (1 - 2 * b) / (12 * a * a);
        return sum + -b * b * (1 - b) * (1 - b) / (12 * a * a * a);
    }

    /** The limit at a negative whole number: finite only where the other argument cancels it. */
    private static double ofPole(double a, double b, boolean logarithm) {
        if (b != Math.rint(b) || !(1 - a - b > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        if (logarithm) {
            return logBeta(1 - a - b, b);
        }
        return (b % 2 == 0 ? 1 : -1) * beta(1 - a - b, b);
    }
}
