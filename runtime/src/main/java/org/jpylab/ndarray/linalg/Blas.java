package org.jpylab.ndarray.linalg;

import org.jpylab.ndarray.product.MatrixKernel;
import org.netlib.blas.Dgemm;
import org.netlib.blas.Dgemv;

/**
 * The two products in which LAPACK's routines spend most of their time, under BLAS's names and with
 * its arguments (Lawson et al. 1979; Dongarra et al. 1990). {@link Lapack} has them called in place
 * of the translated ones. Matrices lie in column order; sums may be added in another order.
 */
public final class Blas {
    /** Products of numbers below which it does not pay to copy the matrices. */
    private static final int FEW = 4096;

    private Blas() {}

    /** c = alpha·op(a)·op(b) + beta·c, with op(a) of m×k and op(b) of k×n. */
    public static void dgemm(
            String opA,
            String opB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aOffset,
            int aLeading,
            double[] b,
            int bOffset,
            int bLeading,
            double beta,
            double[] c,
            int cOffset,
            int cLeading) {
        if ((long) m * n * k < FEW || alpha == 0) {
            Dgemm.dgemm(
                    opA, opB, m, n, k, alpha, a, aOffset, aLeading, b, bOffset, bLeading, beta, c,
                    cOffset, cLeading);
            return;
        }
        // In row order the same numbers are the transposes: c' = b'·a'.
        double[] rowsOfB = packed(isPlain(opB), b, bOffset, bLeading, n, k, alpha);
        double[] rowsOfA = packed(isPlain(opA), a, aOffset, aLeading, k, m, 1);
        double[] product = new double[n * m];
        MatrixKernel.multiply(rowsOfB, rowsOfA, product, n, k, m);
        for (int j = 0; j < n; j++) {
            int to = cOffset + j * cLeading;
            for (int i = 0; i < m; i++) {
                double old = beta == 0 ? 0 : beta * c[to + i];
                c[to + i] = old + product[j * m + i];
            }
        }
    }

    private static boolean isPlain(String op) {
        return op.charAt(0) == 'N' || op.charAt(0) == 'n';
    }

    /** The columns of op(x) one after the other, times a factor. */
    private static double[] packed(
            boolean plain,
            double[] x,
            int offset,
            int leading,
            int columns,
            int length,
            double factor) {
        double[] packed = new double[columns * length];
        for (int j = 0; j < columns; j++) {
            int from = plain ? offset + j * leading : offset + j;
            int step = plain ? 1 : leading;
            for (int i = 0; i < length; i++) {
                packed[j * length + i] = factor * x[from + i * step];
            }
        }
        return packed;
    }

    /** y = alpha·op(a)·x + beta·y, with a of m×n. */
    public static void dgemv(
            String op,
            int m,
            int n,
            double alpha,
            double[] a,
            int aOffset,
            int leading,
            double[] x,
            int xOffset,
            int xStep,
            double beta,
            double[] y,
            int yOffset,
            int yStep) {
        boolean plain = isPlain(op);
        if (alpha == 0 || (long) m * n < FEW || xStep < 0 || yStep < 0) {
            Dgemv.dgemv(
                    op, m, n, alpha, a, aOffset, leading, x, xOffset, xStep, beta, y, yOffset,
                    yStep);
            return;
        }
        double[] sums = new double[plain ? m : n];
        double[] factors = new double[plain ? n : m];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = alpha * x[xOffset + i * xStep];
        }
        if (plain) {
            addColumns(a, aOffset, leading, factors, sums);
        } else {
            MatrixKernel.addProducts(a, aOffset, leading, factors, sums);
        }
        for (int i = 0; i < sums.length; i++) {
            int to = yOffset + i * yStep;
            y[to] = (beta == 0 ? 0 : beta * y[to]) + sums[i];
        }
    }

    /** Adds the columns of a, each times its factor, four at a time. */
    private static void addColumns(
            double[] a, int offset, int leading, double[] factors, double[] sums) {
        int j = 0;
        for (; j + 3 < factors.length; j += 4) {
            int at = offset + j * leading;
            double p = factors[j];
            double q = factors[j + 1];
            double r = factors[j + 2];
            double s = factors[j + 3];
            for (int i = 0; i < sums.length; i++) {
                double pair = p * a[at + i] + q * a[at + leading + i];
                double other = r * a[at + 2 * leading + i] + s * a[at + 3 * leading + i];
                sums[i] += pair + other;
            }
        }
        for (; j < factors.length; j++) {
            int at = offset + j * leading;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += factors[j] * a[at + i];
            }
        }
    }
}
