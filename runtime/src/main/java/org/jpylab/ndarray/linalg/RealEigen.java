package org.jpylab.ndarray.linalg;

import org.netlib.util.intW;

/**
 * Eigenvalues and right eigenvectors of one real square matrix in the steps of LAPACK's {@code
 * dgeev}: balancing, Hessenberg form, Schur form, back substitution. Vectors have length one;
 * complex pairs come with the positive imaginary part first and a real largest component.
 */
final class RealEigen {
    private static final int BLOCK = 32;

    private final int n;
    private double[] vectors = new double[0];
    private double[] real = new double[0];
    private double[] imaginary = new double[0];

    /**
     * The eigenvalues of a matrix.
     *
     * @param a in column order, overwritten
     */
    RealEigen(double[] a, int n, boolean withVectors) {
        this.n = n;
        if (n == 0) {
            return;
        }
        intW low = new intW(0);
        intW high = new intW(0);
        intW info = new intW(0);
        double[] scale = new double[n];
        Dgebal.dgebal("B", n, a, 0, n, low, high, scale, 0, info);
        double[] tau = new double[n];
        double[] work = new double[BLOCK * n];
        Lapack.call("dgehrd", n, low.val, high.val, a, 0, n, tau, 0, work, 0, work.length, info);
        if (withVectors) {
            vectors = a.clone();
            Lapack.call(
                    "dorghr",
                    n,
                    low.val,
                    high.val,
                    vectors,
                    0,
                    n,
                    tau,
                    0,
                    work,
                    0,
                    work.length,
                    info);
        }
        RealSchur schur = new RealSchur(a, vectors, n, low.val - 1, high.val - 1);
        schur.compute();
        real = schur.real();
        imaginary = schur.imaginary();
        if (withVectors) {
            Lapack.call(
                    "dtrevc",
                    "R",
                    "B",
                    new boolean[1],
                    0,
                    n,
                    a,
                    0,
                    n,
                    new double[1],
                    0,
                    1,
                    vectors,
                    0,
                    n,
                    n,
                    new intW(0),
                    new double[3 * n],
                    0,
                    info);
            undoBalancing(low.val - 1, high.val - 1, scale);
            normalize();
        }
    }

    private void undoBalancing(int low, int high, double[] scale) {
        for (int column = 0; column < n; column++) {
            int base = column * n;
            for (int row = low; row <= high; row++) {
                vectors[base + row] *= scale[row];
            }
            for (int row = low - 1; row >= 0; row--) {
                swap(base + row, base + (int) scale[row] - 1);
            }
            for (int row = high + 1; row < n; row++) {
                swap(base + row, base + (int) scale[row] - 1);
            }
        }
    }

    private void swap(int i, int j) {
        double swapped = vectors[i];
        vectors[i] = vectors[j];
        vectors[j] = swapped;
    }

    private void normalize() {
        for (int column = 0; column < n; column++) {
            if (imaginary[column] == 0) {
                scale(column, 1 / length(column));
            } else {
                double factor = 1 / Math.hypot(length(column), length(column + 1));
                scale(column, factor);
                scale(column + 1, factor);
                makeLargestReal(column);
                column++;
            }
        }
    }

    private double length(int column) {
        return Length.of(vectors, column * n, 1, n);
    }

    private void scale(int column, double factor) {
        for (int row = 0; row < n; row++) {
            vectors[column * n + row] *= factor;
        }
    }

    private void makeLargestReal(int column) {
        int base = column * n;
        int largest = 0;
        double most = -1;
        for (int row = 0; row < n; row++) {
            double re = vectors[base + row];
            double im = vectors[base + n + row];
            if (re * re + im * im > most) {
                most = re * re + im * im;
                largest = row;
            }
        }
        double f = vectors[base + largest];
        double g = vectors[base + n + largest];
        double length = Math.copySign(Math.hypot(f, g), f);
        double cos = f / length;
        double sin = g / length;
        for (int row = 0; row < n; row++) {
            double re = vectors[base + row];
            double im = vectors[base + n + row];
            vectors[base + row] = cos * re + sin * im;
            vectors[base + n + row] = cos * im - sin * re;
        }
        vectors[base + n + largest] = 0;
    }

    /** The eigenvalues as pairs of real and imaginary parts. */
    double[] values() {
        double[] values = new double[2 * n];
        for (int i = 0; i < n; i++) {
            values[2 * i] = real[i];
            values[2 * i + 1] = imaginary[i];
        }
        return values;
    }

    /** The eigenvectors as complex columns, in column order. */
    double[] vectors() {
        double[] pairs = new double[2 * n * n];
        for (int column = 0; column < n; column++) {
            boolean pair = imaginary[column] != 0;
            for (int row = 0; row < n; row++) {
                int to = 2 * (row + column * n);
                double re = vectors[row + column * n];
                pairs[to] = re;
                if (pair) {
                    double im = vectors[row + (column + 1) * n];
                    pairs[to + 1] = im;
                    pairs[to + 2 * n] = re;
                    pairs[to + 2 * n + 1] = -im;
                }
            }
            column += pair ? 1 : 0;
        }
        return pairs;
    }
}
