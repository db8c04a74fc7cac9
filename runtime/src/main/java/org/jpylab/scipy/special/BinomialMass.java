package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The probability of k successes in n trials: the derivative of the incomplete beta function over n
 * + 1, in Lanczos' approximation of gamma (C. Lanczos, SIAM J. Numer. Anal. 1 (1964), p. 86). Where
 * the bases of the two powers are near 1 they are taken through logarithms, or digits cancel. Steps
 * and order are those of Boost's library, and so are the digits.
 */
public final class BinomialMass {
    /** Logarithms of numbers that a double can hold. */
    private static final double MAX_LOG = 709;

    private static final double MIN_LOG = -708;

    /** Of a rational approximation of (exp(x) - 1) / x - LINEAR for |x| up to 0.5. */
    private static final double LINEAR = 1.0281276702880859;

    private static final double[] ABOVE = {
        0.21491399776965688e-4,
        -0.52143390687521003e-3,
        0.11638457975729296e-1,
        -0.6310029069350198e-1,
        0.51278186299064534,
        -0.28127670288085937e-1
    };
    private static final double[] BELOW = {
        -0.17976570003654402e-4,
        0.63003407478692265e-3,
        -0.10088963629815502e-1,
        0.90850389570911714e-1,
        -0.45442309511354755,
        1.0
    };

    private BinomialMass() {}

    /** Of k successes in n trials that succeed with probability p; NaN for what cannot be. */
    public static double of(double k, double n, double p) {
        if (Double.isNaN(k + n + p) || p < 0 || p > 1 || k < 0 || k > n) {
            return Double.NaN;
        }
        if (p == 0) {
            return k == 0 ? 1 : 0;
        }
        if (p == 1) {
            return k == n ? 1 : 0;
        }
        if (k == 0) {
            return CMath.pow(1 - p, n);
        }
        return k == n ? CMath.pow(p, k) : derivative(k + 1, n - k + 1, p, 1 - p) / (n + 1);
    }

    /** x^(a-1) y^(b-1) / B(a, b) for y = 1 - x. */
    private static double derivative(double a, double b, double x, double y) {
        double ofA = a + Lanczos.G - 0.5;
        double ofB = b + Lanczos.G - 0.5;
        double ofSum = a + b + Lanczos.G - 0.5;
        double factor =
                Lanczos.sumByParity(a + b) / (Lanczos.sumByParity(a) * Lanczos.sumByParity(b));
        factor *= 1 / (y * x);
        factor *= Math.sqrt(ofB / Math.E);
        factor *= Math.sqrt(ofA / ofSum);
        double first = (x * b - y * ofA) / ofA;
        double second = (y * a - x * ofB) / ofB;
        double firstBase = x * ofSum / ofA;
        double secondBase = y * ofSum / ofB;
        if (Math.min(Math.abs(first), Math.abs(second)) >= 0.2) {
            return farFromOne(factor, firstBase, a, secondBase, b);
        }
        if (first * second > 0) {
            double power = nearOne(factor, first, firstBase, a);
            return nearOne(power, second, secondBase, b);
        }
        if (Math.max(Math.abs(first), Math.abs(second)) < 0.5) {
            return factor * CMath.exp(opposed(a, b, first, second));
        }
        return Math.abs(first) < Math.abs(second)
                ? factor * CMath.exp(a * CMath.log1p(first) + b * CMath.log(secondBase))
                : factor * CMath.exp(b * CMath.log1p(second) + a * CMath.log(firstBase));
    }

    /** The factor times base^exponent, the base being 1 + more. */
    private static double nearOne(double factor, double more, double base, double exponent) {
        return Math.abs(more) < 0.1
                ? factor * CMath.exp(exponent * CMath.log1p(more))
                : factor * CMath.pow(base, exponent);
    }

    /** The factor times x^a y^b, where one power alone may be too great or too small. */
    private static double farFromOne(double factor, double x, double a, double y, double b) {
        double logX = a * CMath.log(x);
        double logY = b * CMath.log(y);
        if (isHeld(logX) && isHeld(logY)) {
            return factor * (CMath.pow(x, a) * CMath.pow(y, b));
        }
        double other = a < b ? CMath.pow(y, b / a) : CMath.pow(x, a / b);
        double log =
                a < b
                        ? a * (CMath.log(x) + CMath.log(other))
                        : (CMath.log(other) + CMath.log(y)) * b;
        if (!isHeld(log)) {
            return CMath.exp(logY + logX + CMath.log(factor));
        }
        return factor * (a < b ? CMath.pow(other * x, a) : CMath.pow(other * y, b));
    }

    private static boolean isHeld(double log) {
        return log > MIN_LOG && log < MAX_LOG;
    }

    /** The logarithm of (1 + first)^a (1 + second)^b, the two of opposite signs. */
    private static double opposed(double a, double b, double first, double second) {
        double ratio = b / a;
        if (a < b ? ratio * second < 0.1 : first / ratio > 0.1) {
            double other = expm1(ratio * CMath.log1p(second));
            return a * CMath.log1p(first + other + other * first);
        }
        double other = expm1(CMath.log1p(first) / ratio);
        return b * CMath.log1p(second + other + other * second);
    }

    private static double expm1(double x) {
        return Math.abs(x) > 0.5
                ? CMath.exp(x) - 1
                : x * LINEAR + x * ofDegreeFive(x, ABOVE) / ofDegreeFive(x, BELOW);
    }

    /** A polynomial, even and odd powers apart. */
    private static double ofDegreeFive(double x, double[] c) {
        double square = x * x;
        double odd = (c[0] * square + c[2]) * square + c[4];
        double even = (c[1] * square + c[3]) * square + c[5];
        return odd * x + even;
    }
}
