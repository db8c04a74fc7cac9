package org.jpylab.scipy;

/** Exponential integrals. */
final class Integrals {
    private static final double EULER = 0.5772156649015329;

    private Integrals() {}

    /** E₁ by its series (DLMF 6.6.2) or, for x above one, its continued fraction (6.9.1). */
    static double exponential1(double x) {
        if (x < 0 || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (x <= 1) {
            double sum = -EULER - Math.log(x);
            double term = 1;
            for (int k = 1; k < 40; k++) {
                term *= -x / k;
                sum -= term / k;
            }
            return sum;
        }
        double fraction = 0;
        for (int k = 120; k > 0; k--) {
            fraction = k / (1 + k / (x + fraction));
        }
        return Math.exp(-x) / (x + fraction);
    }

    /** Ei, for negative x by E₁. */
    static double exponentialI(double x) {
        if (x < 0) {
            return -exponential1(-x);
        }
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > 40) {
            double term = 1;
            double sum = 1;
            for (int k = 1; k < x; k++) {
                term *= k / x;
                if (term < 1e-17) {
                    break;
                }
                sum += term;
            }
            return Math.exp(x) / x * sum;
        }
        double sum = EULER + Math.log(x);
        double term = 1;
        for (int k = 1; k < 300; k++) {
            term *= x / k;
            sum += term / k;
        }
        return sum;
    }
}
