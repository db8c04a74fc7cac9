package org.jpylab.ndarray.product;

import org.jpylab.error.Interruption;

/**
 * The product of two matrices of doubles in row order, added to a third. Every element's products
 * are added one after the other; the loops over columns are what the compiler turns into vectors.
 */
final class MatrixKernel {
    /** Rows of b that stay in the nearest cache together with two rows of c. */
    private static final int DEPTH = 64;

    private static final int WIDTH = 256;

    private MatrixKernel() {}

    /** Adds a (n x k) times b (k x m) to c (n x m); c is modified. */
    static void multiply(double[] a, double[] b, double[] c, int n, int k, int m) {
        if (m == 1) {
            columns(a, b, c, n, k);
            return;
        }
        var panel = new double[DEPTH * Math.min(WIDTH, m)];
        var top = new double[Math.min(WIDTH, m)];
        var bottom = new double[Math.min(WIDTH, m)];
        for (int column = 0; column < m; column += WIDTH) {
            int width = Math.min(WIDTH, m - column);
            for (int depth = 0; depth < k; depth += DEPTH) {
                Interruption.check();
                int layers = Math.min(DEPTH, k - depth);
                for (int l = 0; l < layers; l++) {
                    System.arraycopy(b, (depth + l) * m + column, panel, l * width, width);
                }
                int row = 0;
                for (; row + 1 < n; row += 2) {
                    System.arraycopy(c, row * m + column, top, 0, width);
                    System.arraycopy(c, (row + 1) * m + column, bottom, 0, width);
                    twoRows(a, row * k + depth, k, panel, top, bottom, layers, width);
                    System.arraycopy(top, 0, c, row * m + column, width);
                    System.arraycopy(bottom, 0, c, (row + 1) * m + column, width);
                }
                if (row < n) {
                    System.arraycopy(c, row * m + column, top, 0, width);
                    oneRow(a, row * k + depth, panel, top, layers, width);
                    System.arraycopy(top, 0, c, row * m + column, width);
                }
            }
        }
    }

    private static void twoRows(
            double[] a,
            int at,
            int stride,
            double[] panel,
            double[] top,
            double[] bottom,
            int layers,
            int width) {
        int l = 0;
        for (; l + 3 < layers; l += 4) {
            int i = at + l;
            int j = i + stride;
            fourLayers(
                    panel, l * width, top, bottom, width, a[i], a[i + 1], a[i + 2], a[i + 3], a[j],
                    a[j + 1], a[j + 2], a[j + 3]);
        }
        for (; l < layers; l++) {
            oneLayer(panel, l * width, top, width, a[at + l]);
            oneLayer(panel, l * width, bottom, width, a[at + stride + l]);
        }
    }

    private static void fourLayers(
            double[] panel,
            int p,
            double[] top,
            double[] bottom,
            int width,
            double a0,
            double a1,
            double a2,
            double a3,
            double b0,
            double b1,
            double b2,
            double b3) {
        int q = p + width;
        int r = q + width;
        int s = r + width;
        for (int x = 0; x < width; x++) {
            double x0 = panel[p + x];
            double x1 = panel[q + x];
            double x2 = panel[r + x];
            double x3 = panel[s + x];
            top[x] = (((top[x] + a0 * x0) + a1 * x1) + a2 * x2) + a3 * x3;
            bottom[x] = (((bottom[x] + b0 * x0) + b1 * x1) + b2 * x2) + b3 * x3;
        }
    }

    private static void oneRow(
            double[] a, int at, double[] panel, double[] row, int layers, int width) {
        for (int l = 0; l < layers; l++) {
            oneLayer(panel, l * width, row, width, a[at + l]);
        }
    }

    private static void oneLayer(double[] panel, int p, double[] row, int width, double factor) {
        for (int x = 0; x < width; x++) {
            row[x] += factor * panel[p + x];
        }
    }

    /** A matrix times a vector. */
    private static void columns(double[] a, double[] b, double[] c, int n, int k) {
        for (int i = 0; i < n; i++) {
            double sum = c[i];
            for (int l = 0; l < k; l++) {
                sum += a[i * k + l] * b[l];
            }
            c[i] = sum;
        }
    }
}
