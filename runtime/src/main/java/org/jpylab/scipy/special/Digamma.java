package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The logarithmic derivative of gamma: recurrence to between 1 and 2, where J. Maddock's rational
 * approximation holds, and the asymptotic series above 10 (S. L. Moshier, 1989).
 */
public final class Digamma {
    private static final double ROOT_HIGH = 1569415565.0 / 1073741824.0;
    private static final double ROOT_MIDDLE = 381566830.0 / 1073741824.0 / 1073741824.0;
    private static final double ROOT_LOW = 9.016312093258695e-20;
    private static final double NEGATIVE_ROOT = -0.5040830082644554;
    private static final double SLOPE = 0.9955816268920898f;
    private static final double[] ASYMPTOTIC = {
        0.08333333333333333,
        -0.021092796092796094,
        0.007575757575757576,
        -0.004166666666666667,
        0.003968253968253968,
        -0.008333333333333333,
        0.08333333333333333
    };
    private static final double[] ABOVE = {
        -0.002071332116774595,
        -0.04525132144873906,
        -0.28919126444774784,
        -0.6503185377089651,
        -0.3255503118680449,
        0.25479851061131553
    };
    private static final double[] BELOW = {
        -5.578984132167551e-07,
        0.0021284987017821146,
        0.054151797245674226,
        0.43593529692665967,
        1.4606242909763516,
        2.076711702373047,
        1.0
    };

    private Digamma() {}

    /** Digamma of x: infinite at zero, NaN at negative whole numbers. */
    public static double of(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (Math.abs(x - NEGATIVE_ROOT) < 0.3) {
            return aroundNegativeRoot(x - NEGATIVE_ROOT);
        }
        if (x == 0) {
            return Math.copySign(Double.POSITIVE_INFINITY, -x);
        }
        if (x > 0) {
            return ofPositive(x, 0.0);
        }
        double rest = x % 1.0;
        if (rest == 0.0 || Double.isInfinite(x)) {
            return Double.NaN;
        }
        return ofPositive(1.0 - x, -Math.PI / CMath.tan(Math.PI * rest));
    }

    /** Taylor's series about the root nearest zero; its coefficients are values of zeta. */
    private static double aroundNegativeRoot(double z) {
        double sum = 7.289763902976895e-17;
        double power = -1;
        for (int n = 1; n < 100; n++) {
            power *= -z;
            double term = power * HurwitzZeta.of(n + 1, NEGATIVE_ROOT);
            sum += term;
            if (Math.abs(term) < 0x1p-52 * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }

    private static double ofPositive(double argument, double start) {
        double x = argument;
        double y = start;
        if (x <= 10.0 && x == Math.floor(x)) {
            for (int i = 1; i < x; i++) {
                y += 1.0 / i;
            }
            return y - RealGamma.EULER;
        }
        if (x < 1.0) {
            y -= 1.0 / x;
            x += 1.0;
        } else if (x < 10.0) {
            while (x > 2.0) {
                x -= 1.0;
                y += 1.0 / x;
            }
        }
        return y + (x >= 1.0 && x <= 2.0 ? betweenOneAndTwo(x) : ofLarge(x));
    }

    private static double betweenOneAndTwo(double x) {
        double distance = x - ROOT_HIGH - ROOT_MIDDLE - ROOT_LOW;
        double ratio = Polynomials.at(x - 1.0, ABOVE) / Polynomials.at(x - 1.0, BELOW);
        return distance * SLOPE + distance * ratio;
    }

    private static double ofLarge(double x) {
        double rest = 0.0;
        if (x < 1.0e17) {
            double z = 1.0 / (x * x);
            rest = z * Polynomials.at(z, ASYMPTOTIC);
        }
        return CMath.log(x) - 0.5 / x - rest;
    }
}
