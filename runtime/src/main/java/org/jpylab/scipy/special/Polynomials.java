package org.jpylab.scipy.special;

/** Polynomials by Horner's and Clenshaw's rules, the highest coefficient first. */
final class Polynomials {
    private Polynomials() {}

    /** The polynomial at x. */
    static double at(double x, double[] coefficients) {
        double sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    /** The polynomial at x whose highest coefficient, one, is not in the list. */
    static double monic(double x, double[] coefficients) {
        double sum = x + coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    /** Half the first term and the others of a series of Chebyshev polynomials of x / 2. */
    static double chebyshev(double x, double[] coefficients) {
        double now = coefficients[0];
        double before = 0.0;
        double last = 0.0;
        for (int i = 1; i < coefficients.length; i++) {
            last = before;
            before = now;
            now = x * before - last + coefficients[i];
        }
        return 0.5 * (now - last);
    }
}
