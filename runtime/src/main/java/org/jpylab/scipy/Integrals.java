package org.jpylab.scipy;

/** Elliptic and exponential integrals. */
final class Integrals {
    private static final double EULER = 0.5772156649015329;

    private Integrals() {}

    /** The complete elliptic integral K by the arithmetic-geometric mean (DLMF 19.8.5). */
    static double ellipticK(double m) {
        if (m == 1) {
            return Double.POSITIVE_INFINITY;
        }
        double a = 1;
        double b = Math.sqrt(1 - m);
        while (Math.abs(a - b) > 4e-16 * a) {
            double mean = (a + b) / 2;
            b = Math.sqrt(a * b);
            a = mean;
        }
        return Math.PI / (a + b);
    }

    /** The complete elliptic integral E (DLMF 19.8.6). */
    static double ellipticE(double m) {
        if (m == 1) {
            return 1;
        }
        double a = 1;
        double b = Math.sqrt(1 - m);
        double sum = 1 - m / 2;
        double power = 1;
        for (int n = 0; n < 60 && Math.abs(a - b) > 1e-17 * a; n++) {
            double c = (a - b) / 2;
            double mean = (a + b) / 2;
            b = Math.sqrt(a * b);
            a = mean;
            sum -= power * c * c;
            power *= 2;
        }
        return Math.PI / (2 * a) * sum;
    }

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
