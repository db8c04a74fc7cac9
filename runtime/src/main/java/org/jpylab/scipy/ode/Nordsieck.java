package org.jpylab.scipy.ode;

/** A state with its scaled derivatives hᵏ·y⁽ᵏ⁾/k!, row k (Nordsieck, Math. Comp. 16, 1962). */
final class Nordsieck {
    final double[][] rows;
    private final int n;

    Nordsieck(int n, int count) {
        this.n = n;
        rows = new double[count][n];
    }

    /** Moves on by one step: the product with Pascal's triangle. */
    void predict(int order) {
        for (int top = order - 1; top >= 0; top--) {
            for (int j = top; j < order; j++) {
                add(rows[j], rows[j + 1], 1);
            }
        }
    }

    /** Takes {@link #predict} back. */
    void retract(int order) {
        for (int top = order - 1; top >= 0; top--) {
            for (int j = top; j < order; j++) {
                add(rows[j], rows[j + 1], -1);
            }
        }
    }

    /** Changes the unit of time to ratio·h. */
    void rescale(int order, double ratio) {
        double r = 1;
        for (int j = 1; j <= order; j++) {
            r *= ratio;
            for (int i = 0; i < n; i++) {
                rows[j][i] *= r;
            }
        }
    }

    /** Adds the correction, weighted for each derivative. */
    void correct(int order, double[] weights, double[] correction) {
        for (int j = 0; j <= order; j++) {
            add(rows[j], correction, weights[j]);
        }
    }

    /** The polynomial's value, s units of time away. */
    double[] at(int order, double s) {
        double[] value = rows[order].clone();
        for (int j = order - 1; j >= 0; j--) {
            for (int i = 0; i < n; i++) {
                value[i] = rows[j][i] + s * value[i];
            }
        }
        return value;
    }

    private static void add(double[] sum, double[] part, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * part[i];
        }
    }
}
