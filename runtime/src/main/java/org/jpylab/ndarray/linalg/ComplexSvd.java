package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.util.intW;

/**
 * A = U·diag(s)·Vᴴ of one complex matrix: reduced to a real bidiagonal one by reflections as in
 * LAPACK's {@code zgebd2} (a long one by a QR decomposition first), then solved by {@code dbdsdc}.
 */
final class ComplexSvd {
    private static final double TALL = 17.0 / 9.0;

    private final double[] u;
    private final double[] s;
    private final double[] vh;

    private ComplexSvd(ComplexMatrix u, double[] s, ComplexMatrix vh) {
        this.u = u.toPairs();
        this.s = s;
        this.vh = vh.toPairs();
    }

    /**
     * The decomposition of an m×n matrix.
     *
     * @param pairs in column order, not modified
     * @param full whether U and V are square
     */
    static ComplexSvd of(double[] pairs, int m, int n, boolean full) {
        RealSvd.requireNumbers(pairs);
        if (RealSvd.hasInfinity(pairs)) {
            throw PyError.linAlgError("SVD did not converge");
        }
        ComplexMatrix a = ComplexMatrix.of(pairs, m, n);
        if (m >= n) {
            Factors factors = ofTall(a, full, 'U');
            return new ComplexSvd(factors.left, factors.values, factors.right.adjoint());
        }
        if (m > 0 && n >= (int) (m * TALL)) {
            return ofWide(a, full);
        }
        // A = (Aᴴ)ᴴ: left and right change places, and the bidiagonal is a lower one.
        Factors factors = ofTall(a.adjoint(), full, 'L');
        return new ComplexSvd(factors.right, factors.values, factors.left.adjoint());
    }

    /** By A = L·Q and the square L. */
    private static ComplexSvd ofWide(ComplexMatrix a, boolean full) {
        ComplexQr qr = new ComplexQr(a.adjoint().toPairs(), a.columns, a.rows);
        Factors inner = bidiagonalized(qr.rMatrix().adjoint(), false, 'U');
        ComplexMatrix q = qr.qMatrix(full ? a.columns : a.rows);
        return new ComplexSvd(inner.left, inner.values, product(q, inner.right).adjoint());
    }

    private record Factors(ComplexMatrix left, double[] values, ComplexMatrix right) {}

    private static Factors ofTall(ComplexMatrix a, boolean full, char bidiagonal) {
        int m = a.rows;
        int n = a.columns;
        if (n == 0) {
            int columns = full ? m : 0;
            return new Factors(
                    ComplexMatrix.identity(m).firstColumns(columns),
                    new double[0],
                    new ComplexMatrix(0, 0));
        }
        if (m >= (int) (n * TALL)) {
            ComplexQr qr = new ComplexQr(a.toPairs(), m, n);
            Factors inner = bidiagonalized(qr.rMatrix(), false, bidiagonal);
            ComplexMatrix q = qr.qMatrix(full ? m : n);
            return new Factors(product(q, inner.left), inner.values, inner.right);
        }
        return bidiagonalized(a, full, bidiagonal);
    }

    /** Q with its first columns multiplied by a small square matrix. */
    private static ComplexMatrix product(ComplexMatrix q, ComplexMatrix small) {
        int n = small.rows;
        ComplexMatrix result = q.firstColumns(q.columns);
        for (int row = 0; row < q.rows; row++) {
            for (int column = 0; column < n; column++) {
                double re = 0;
                double im = 0;
                for (int k = 0; k < n; k++) {
                    int x = q.at(row, k);
                    int y = small.at(k, column);
                    re += q.re[x] * small.re[y] - q.im[x] * small.im[y];
                    im += q.re[x] * small.im[y] + q.im[x] * small.re[y];
                }
                result.set(row, column, re, im);
            }
        }
        return result;
    }

    private static Factors bidiagonalized(ComplexMatrix a, boolean full, char bidiagonal) {
        int m = a.rows;
        int n = a.columns;
        double[] diagonal = new double[n];
        double[] off = new double[n];
        Reflection[] left = new Reflection[n];
        Reflection[] right = new Reflection[n];
        for (int i = 0; i < n; i++) {
            left[i] = Reflection.ofColumn(a, i, m, i);
            diagonal[i] = left[i].beta();
            left[i].fromLeft(a, i, i + 1, n, true);
            right[i] = Reflection.ofRow(a, i, i + 1);
            off[i] = right[i].beta();
            right[i].fromRight(a, i + 1, i + 1, m);
        }
        double[] u = new double[n * n];
        double[] vt = new double[n * n];
        solve(bidiagonal, diagonal, off, u, vt, n);
        // A lower bidiagonal was made from the adjoint, whose left is this one's right.
        boolean upper = bidiagonal == 'U';
        double[] leftReal = upper ? u : transposed(vt, n);
        double[] rightReal = upper ? transposed(vt, n) : u;
        ComplexMatrix leftVectors = embedded(leftReal, n, m, full ? m : n);
        for (int i = n - 1; i >= 0; i--) {
            left[i].fromLeft(leftVectors, i, 0, leftVectors.columns, false);
        }
        ComplexMatrix rightVectors = embedded(rightReal, n, n, n);
        for (int i = n - 2; i >= 0; i--) {
            right[i].fromLeft(rightVectors, i + 1, 0, n, false);
        }
        return new Factors(leftVectors, diagonal, rightVectors);
    }

    private static void solve(
            char bidiagonal, double[] diagonal, double[] off, double[] u, double[] vt, int n) {
        intW info = new intW(0);
        Lapack.call(
                "dbdsdc",
                String.valueOf(bidiagonal),
                "I",
                n,
                diagonal,
                0,
                off,
                0,
                u,
                0,
                n,
                vt,
                0,
                n,
                new double[1],
                0,
                new int[1],
                0,
                new double[3 * n * n + 4 * n],
                0,
                new int[8 * n],
                0,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("SVD did not converge");
        }
    }

    private static double[] transposed(double[] square, int n) {
        double[] result = new double[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                result[column + row * n] = square[row + column * n];
            }
        }
        return result;
    }

    /** A real n×n matrix at the top left of a unit matrix. */
    private static ComplexMatrix embedded(double[] square, int n, int rows, int columns) {
        ComplexMatrix result = new ComplexMatrix(rows, columns);
        for (int i = n; i < columns; i++) {
            result.set(i, i, 1, 0);
        }
        for (int column = 0; column < n; column++) {
            System.arraycopy(square, column * n, result.re, result.at(0, column), n);
        }
        return result;
    }

    double[] u() {
        return u;
    }

    double[] s() {
        return s;
    }

    double[] vh() {
        return vh;
    }
}
