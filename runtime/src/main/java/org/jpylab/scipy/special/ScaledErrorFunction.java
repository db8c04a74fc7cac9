package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The scaled complementary error function: polynomials in 100 pieces of 4/(4 + x) and a continued
 * fraction beyond 50, after S. G. Johnson's Faddeeva package (2012).
 */
public final class ScaledErrorFunction {
    private static final int PIECES = 100;
    private static final int TERMS = 7;
    private static final double INVERSE_ROOT_PI = 0.5641895835477563;
    private static final double[] COEFFICIENTS = Coefficients.read("erfcx.txt");

    private ScaledErrorFunction() {}

    /** exp(x²)·erfc(x). */
    public static double erfcx(double x) {
        if (x >= 0) {
            return x > 50 ? far(x) : piece(400 / (4 + x));
        }
        if (x < -26.7) {
            return Double.POSITIVE_INFINITY;
        }
        return x < -6.1 ? 2 * CMath.exp(x * x) : 2 * CMath.exp(x * x) - piece(400 / (4 - x));
    }

    /** One less the error function, by way of the scaled one. */
    static double erfc(double x) {
        if (x * x > 750) {
            return x >= 0 ? 0.0 : 2.0;
        }
        return x >= 0 ? CMath.exp(-x * x) * erfcx(x) : 2.0 - CMath.exp(-x * x) * erfcx(-x);
    }

    private static double far(double x) {
        if (x > 5e7) {
            return INVERSE_ROOT_PI / x;
        }
        double square = x * x;
        return INVERSE_ROOT_PI
                * (square * (square + 4.5) + 2)
                / (x * (square * (square + 5) + 3.75));
    }

    private static double piece(double y) {
        int k = (int) y;
        if (k >= PIECES) {
            return 1.0;
        }
        double t = 2 * y - (2 * k + 1);
        double sum = COEFFICIENTS[TERMS * k + TERMS - 1];
        for (int i = TERMS - 2; i >= 0; i--) {
            sum = COEFFICIENTS[TERMS * k + i] + sum * t;
        }
        return sum;
    }
}
