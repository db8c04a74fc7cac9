package org.jpylab.scipy;

import org.apache.commons.numbers.gamma.Beta;
import org.apache.commons.numbers.gamma.Gamma;

/** The beta function of all real numbers, negative ones by the gamma function (DLMF 5.12.1). */
final class BetaOfAll {
    private static final double LARGEST = 171.62437695630272; // where the gamma function overflows

    private BetaOfAll() {}

    static double value(double a, double b) {
        if (isPole(a)) {
            return ofPole(a, b);
        }
        if (isPole(b)) {
            return ofPole(b, a);
        }
        boolean small = Math.max(Math.abs(a + b), Math.max(Math.abs(a), Math.abs(b))) <= LARGEST;
        if (!small && a > 0 && b > 0 || Double.isNaN(a + b)) {
            return Beta.value(a, b);
        }
        double below = isPole(a + b) ? Double.POSITIVE_INFINITY : Gamma.value(a + b);
        double x = Gamma.value(a);
        double y = Gamma.value(b);
        double size = Math.abs(below);
        boolean first = Math.abs(Math.abs(x) - size) > Math.abs(Math.abs(y) - size);
        return first ? y / below * x : x / below * y;
    }

    private static boolean isPole(double x) {
        return x <= 0 && x == Math.rint(x);
    }

    /** The limit at a negative integer, finite only where the other argument cancels the pole. */
    private static double ofPole(double a, double b) {
        double rest = 1 - a - b;
        if (b != Math.rint(b) || !(rest > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        return (b % 2 == 0 ? 1 : -1) * value(rest, b);
    }
}
