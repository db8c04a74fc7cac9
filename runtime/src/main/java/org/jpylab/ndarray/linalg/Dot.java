package org.jpylab.ndarray.linalg;

/**
 * Sums of products with the additions in the order of OpenBLAS on a machine with fused
 * multiply-adds, which NumPy calls: one after the other, or for long vectors in sixteen lanes.
 */
public final class Dot {
    private static final int LANES = 16;

    private Dot() {}

    /** Σ x(i)·y(i). */
    public static double product(double[] x, double[] y) {
        int whole = x.length - x.length % LANES;
        double sum = whole == 0 ? 0 : lanes(x, y, whole);
        for (int i = whole; i < x.length; i++) {
            sum = Math.fma(x[i], y[i], sum);
        }
        return sum;
    }

    private static double lanes(double[] x, double[] y, int whole) {
        double[] lane = new double[LANES];
        for (int i = 0; i < whole; i += LANES) {
            for (int k = 0; k < LANES; k++) {
                lane[k] = Math.fma(x[i + k], y[i + k], lane[k]);
            }
        }
        double[] four = new double[4];
        for (int k = 0; k < 4; k++) {
            four[k] = lane[k] + lane[k + 4] + lane[k + 8] + lane[k + 12];
        }
        return (four[0] + four[2]) + (four[1] + four[3]);
    }

    /** The product of an m×k and a k×n matrix, all in row order; a new array. */
    public static double[] matrices(double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < k; j++) {
                double factor = a[i * k + j];
                for (int l = 0; l < n; l++) {
                    c[i * n + l] = Math.fma(factor, b[j * n + l], c[i * n + l]);
                }
            }
        }
        return c;
    }

    /** The same of complex matrices, as pairs. */
    public static double[] complexMatrices(double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[2 * m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < k; j++) {
                double re = a[2 * (i * k + j)];
                double im = a[2 * (i * k + j) + 1];
                for (int l = 0; l < n; l++) {
                    int from = 2 * (j * n + l);
                    int to = 2 * (i * n + l);
                    c[to] += re * b[from] - im * b[from + 1];
                    c[to + 1] += re * b[from + 1] + im * b[from];
                }
            }
        }
        return c;
    }
}
