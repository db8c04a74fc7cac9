package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.util.intW;

/**
 * Eigenvalues, the smallest first, and eigenvectors of one Hermitian matrix: reduced to a real
 * tridiagonal one by reflections as in LAPACK's {@code zhetd2}, then solved by {@code dstedc}.
 */
final class HermitianEigen {
    private final double[] values;
    private final double[] vectors;

    private HermitianEigen(double[] values, double[] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * The decomposition of a matrix.
     *
     * @param pairs in column order, not modified
     * @param triangle {@code L} or {@code U}: the half that is read
     */
    static HermitianEigen of(double[] pairs, int n, char triangle) {
        if (RealSvd.hasInfinity(pairs)) {
            throw PyError.linAlgError("Eigenvalues did not converge");
        }
        ComplexMatrix a = ComplexMatrix.of(pairs, n, n);
        // The upper half is reduced from its end: reversed, that is the lower half's way.
        boolean reversed = triangle == 'U';
        fill(a, !reversed);
        if (reversed) {
            reverse(a.re);
            reverse(a.im);
        }
        double[] diagonal = new double[n];
        double[] off = new double[Math.max(1, n)];
        Reflection[] reflections = new Reflection[Math.max(0, n - 1)];
        for (int i = 0; i < n - 1; i++) {
            Reflection reflection = Reflection.ofColumn(a, i + 1, n, i);
            reflections[i] = reflection;
            off[i] = reflection.beta();
            reflection.fromLeft(a, i + 1, i + 1, n, true);
            reflection.fromRight(a, i + 1, i + 1, n);
        }
        for (int i = 0; i < n; i++) {
            diagonal[i] = a.re[a.at(i, i)];
        }
        if (reversed) {
            reverse(diagonal);
            reverse(off, n - 1);
        }
        double[] z = tridiagonal(diagonal, off, n);
        ComplexMatrix vectors = new ComplexMatrix(n, n);
        System.arraycopy(z, 0, vectors.re, 0, n * n);
        if (reversed) {
            reverseRows(vectors);
        }
        for (int i = n - 2; i >= 0; i--) {
            reflections[i].fromLeft(vectors, i + 1, 0, n, false);
        }
        if (reversed) {
            reverseRows(vectors);
        }
        return new HermitianEigen(diagonal, vectors.toPairs());
    }

    private static void reverse(double[] values) {
        reverse(values, values.length);
    }

    private static void reverse(double[] values, int count) {
        for (int i = 0; i < count / 2; i++) {
            double swapped = values[i];
            values[i] = values[count - 1 - i];
            values[count - 1 - i] = swapped;
        }
    }

    private static void reverseRows(ComplexMatrix a) {
        for (int row = 0; row < a.rows / 2; row++) {
            a.swapRows(row, a.rows - 1 - row, 0, a.columns);
        }
    }

    private static void fill(ComplexMatrix a, boolean fromLower) {
        for (int column = 0; column < a.columns; column++) {
            a.im[a.at(column, column)] = 0;
            for (int row = column + 1; row < a.rows; row++) {
                int lower = a.at(row, column);
                int upper = a.at(column, row);
                if (fromLower) {
                    a.re[upper] = a.re[lower];
                    a.im[upper] = -a.im[lower];
                } else {
                    a.re[lower] = a.re[upper];
                    a.im[lower] = -a.im[upper];
                }
            }
        }
    }

    private static double[] tridiagonal(double[] diagonal, double[] off, int n) {
        double[] z = new double[n * n];
        if (n == 0) {
            return z;
        }
        double[] work = new double[1 + 4 * n + n * n];
        int[] integers = new int[3 + 5 * n];
        intW info = new intW(0);
        Lapack.call(
                "dstedc",
                "I",
                n,
                diagonal,
                0,
                off,
                0,
                z,
                0,
                n,
                work,
                0,
                work.length,
                integers,
                0,
                integers.length,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("Eigenvalues did not converge");
        }
        return z;
    }

    double[] values() {
        return values;
    }

    /** Eigenvectors as columns, pairs in column order. */
    double[] vectors() {
        return vectors;
    }
}
