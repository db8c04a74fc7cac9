package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** Hurwitz' zeta function by Euler's and Maclaurin's sum (S. L. Moshier, 1989). */
public final class HurwitzZeta {
    private static final double[] DIVISORS = {
        12.0,
        -720.0,
        30240.0,
        -1209600.0,
        47900160.0,
        -1892437580.3183792,
        74724249600.0,
        -2950130727918.164,
        116467828143500.67,
        -4597978722407473.0,
        1.8152105401943546e+17,
        -7.166165256175667e+18
    };

    private HurwitzZeta() {}

    /** The sum of (n + q) to the power -x. */
    public static double of(double x, double q) {
        if (x == 1.0) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < 1.0) {
            return Double.NaN;
        }
        if (q <= 0.0) {
            if (q == Math.floor(q)) {
                return Double.POSITIVE_INFINITY;
            }
            if (x != Math.floor(x)) {
                return Double.NaN;
            }
        }
        if (q > 1e8) {
            return (1 / (x - 1) + 1 / (2 * q)) * CMath.pow(q, 1 - x);
        }
        double sum = CMath.pow(q, -x);
        double a = q;
        double b = 0.0;
        for (int i = 0; i < 9 || a <= 9.0; i++) {
            a += 1.0;
            b = CMath.pow(a, -x);
            sum += b;
            if (Math.abs(b / sum) < NearOne.EPSILON) {
                return sum;
            }
        }
        sum += b * a / (x - 1.0);
        return corrected(sum - 0.5 * b, x, a, b);
    }

    private static double corrected(double start, double x, double w, double last) {
        double sum = start;
        double b = last;
        double factor = 1.0;
        double k = 0.0;
        for (double divisor : DIVISORS) {
            factor *= x + k;
            b /= w;
            double t = factor * b / divisor;
            sum += t;
            if (Math.abs(t / sum) < NearOne.EPSILON) {
                break;
            }
            k += 1.0;
            factor *= x + k;
            b /= w;
            k += 1.0;
        }
        return sum;
    }
}
