package org.jpylab.ndarray.product;

import static java.lang.Math.fma;

import org.jpylab.error.Interruption;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * The product of two matrices of doubles in row order, added to a third. Four rows of the result
 * take four rows of b at a time, each with one index for all arrays: such loops the compiler turns
 * into vector code. Every element's products are added one after the other, fused.
 */
public final class MatrixKernel {
    private static final int ROWS = 4;

    /** Rows of b, and their columns, that stay in the second cache. */
    private static final int DEPTH = 96;

    private static final int WIDTH = 512;

    /** Products of numbers from which on a second thread helps. */
    private static final long MANY = 1L << 22;

    private MatrixKernel() {}

    /** Adds a (n x k) times b (k x m) to c (n x m); c is modified. */
    public static void multiply(double[] a, double[] b, double[] c, int n, int k, int m) {
        if (m == 1) {
            addProducts(a, 0, k, b, c);
            return;
        }
        int half = n / 2 / ROWS * ROWS;
        if ((long) n * k * m < MANY || half == 0 || ForkJoinPool.getCommonPoolParallelism() == 0) {
            new Rows(a, b, c, k, m).multiply(0, n, true);
            return;
        }
        ForkJoinTask<?> rest =
                ForkJoinPool.commonPool()
                        .submit(() -> new Rows(a, b, c, k, m).multiply(half, n, false));
        new Rows(a, b, c, k, m).multiply(0, half, true);
        rest.join();
    }

    /** Some rows of the result, and the memory to work on them. */
    private record Rows(
            double[] a, double[] b, double[] c, int k, int m, double[][] panel, double[][] sums) {

        Rows(double[] a, double[] b, double[] c, int k, int m) {
            this(
                    a,
                    b,
                    c,
                    k,
                    m,
                    new double[Math.min(DEPTH, k + ROWS)][Math.min(WIDTH, m)],
                    new double[ROWS][Math.min(WIDTH, m)]);
        }

        void multiply(int start, int end, boolean asks) {
            for (int column = 0; column < m; column += WIDTH) {
                int width = Math.min(WIDTH, m - column);
                for (int depth = 0; depth < k; depth += DEPTH) {
                    if (asks) {
                        Interruption.check();
                    }
                    int layers = Math.min(DEPTH, k - depth);
                    for (int l = 0; l < layers; l++) {
                        System.arraycopy(b, (depth + l) * m + column, panel[l], 0, width);
                    }
                    for (int row = start; row < end; row += ROWS) {
                        block(row, Math.min(ROWS, end - row), column, width, depth, layers);
                    }
                }
            }
        }

        private void block(int row, int rows, int column, int width, int depth, int layers) {
            for (int r = 0; r < rows; r++) {
                System.arraycopy(c, (row + r) * m + column, sums[r], 0, width);
            }
            int at = row * k + depth;
            int whole = rows == ROWS ? layers & -4 : 0;
            for (int l = 0; l < whole; l += 4) {
                fourLayers(panel, l, sums, width, a, at + l, k);
            }
            for (int l = whole; l < layers; l++) {
                for (int r = 0; r < rows; r++) {
                    oneLayer(panel[l], sums[r], width, a[at + r * k + l]);
                }
            }
            for (int r = 0; r < rows; r++) {
                System.arraycopy(sums[r], 0, c, (row + r) * m + column, width);
            }
        }
    }

    private static void fourLayers(
            double[][] panel, int l, double[][] sums, int width, double[] a, int at, int stride) {
        double[] p = panel[l];
        double[] q = panel[l + 1];
        double[] r = panel[l + 2];
        double[] s = panel[l + 3];
        double[] c0 = sums[0];
        double[] c1 = sums[1];
        double[] c2 = sums[2];
        double[] c3 = sums[3];
        double w0 = a[at];
        double x0 = a[at + 1];
        double y0 = a[at + 2];
        double z0 = a[at + 3];
        double w1 = a[at + stride];
        double x1 = a[at + stride + 1];
        double y1 = a[at + stride + 2];
        double z1 = a[at + stride + 3];
        double w2 = a[at + 2 * stride];
        double x2 = a[at + 2 * stride + 1];
        double y2 = a[at + 2 * stride + 2];
        double z2 = a[at + 2 * stride + 3];
        double w3 = a[at + 3 * stride];
        double x3 = a[at + 3 * stride + 1];
        double y3 = a[at + 3 * stride + 2];
        double z3 = a[at + 3 * stride + 3];
        for (int i = 0; i < width; i++) {
            double d0 = p[i];
            double d1 = q[i];
            double d2 = r[i];
            double d3 = s[i];
            c0[i] = fma(z0, d3, fma(y0, d2, fma(x0, d1, fma(w0, d0, c0[i]))));
            c1[i] = fma(z1, d3, fma(y1, d2, fma(x1, d1, fma(w1, d0, c1[i]))));
            c2[i] = fma(z2, d3, fma(y2, d2, fma(x2, d1, fma(w2, d0, c2[i]))));
            c3[i] = fma(z3, d3, fma(y3, d2, fma(x3, d1, fma(w3, d0, c3[i]))));
        }
    }

    private static void oneLayer(double[] p, double[] sums, int width, double factor) {
        for (int x = 0; x < width; x++) {
            sums[x] = fma(factor, p[x], sums[x]);
        }
    }

    /**
     * Adds to each sum the product of a line of a with x; the lines begin at {@code at} and each
     * {@code leading} behind the one before. Four go at a time: one alone would wait for its sum.
     */
    public static void addProducts(double[] a, int at, int leading, double[] x, double[] sums) {
        int i = 0;
        for (; i + 3 < sums.length; i += 4) {
            addFour(a, at + i * leading, leading, x, sums, i);
        }
        for (; i < sums.length; i++) {
            int line = at + i * leading;
            double sum = sums[i];
            for (int l = 0; l < x.length; l++) {
                sum += a[line + l] * x[l];
            }
            sums[i] = sum;
        }
    }

    private static void addFour(double[] a, int at, int leading, double[] x, double[] sums, int i) {
        double s0 = sums[i];
        double s1 = sums[i + 1];
        double s2 = sums[i + 2];
        double s3 = sums[i + 3];
        for (int l = 0; l < x.length; l++) {
            double factor = x[l];
            s0 += a[at + l] * factor;
            s1 += a[at + leading + l] * factor;
            s2 += a[at + 2 * leading + l] * factor;
            s3 += a[at + 3 * leading + l] * factor;
        }
        sums[i] = s0;
        sums[i + 1] = s1;
        sums[i + 2] = s2;
        sums[i + 3] = s3;
    }
}
