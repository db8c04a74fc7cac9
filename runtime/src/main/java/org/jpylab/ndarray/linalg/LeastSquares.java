package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;
import org.netlib.util.intW;

import java.util.Arrays;

/**
 * x of least |b − a·x|, and of these of least |x|: {@code lstsq}. All results are new.
 *
 * @param x one column for each of b's; a vector when b is one
 * @param residuals squared lengths of b − a·x, empty unless a has full rank and more rows than
 *     columns
 * @param rank of a
 * @param singularValues of a, the largest first
 */
public record LeastSquares(NdArray x, NdArray residuals, int rank, NdArray singularValues) {
    /**
     * Solves.
     *
     * @param rcond singular values below this share of the largest count as zero; null for ε times
     *     the larger dimension
     */
    public static LeastSquares of(NdArray a, NdArray given, @Nullable Double rcond) {
        boolean vector = given.ndim() == 1;
        NdArray b = vector ? given.newAxis(1) : given;
        MatrixStack.requireMatrix(a);
        MatrixStack.requireMatrix(b);
        int m = a.shape(0);
        int n = a.shape(1);
        if (m != b.shape(0)) {
            throw PyError.linAlgError("Incompatible dimensions");
        }
        ResultKind kind = ResultKind.of(a, b);
        double share = rcond == null ? 0x1p-52 * Math.max(m, n) : rcond;
        int columns = b.shape(1);
        double[] left = MatrixStack.of(a, kind.complex()).get(0);
        double[] right = MatrixStack.of(b, kind.complex()).get(0);
        Solution solution =
                kind.complex()
                        ? complex(left, right, m, n, columns, share)
                        : real(left, right, m, n, columns, share);
        MatrixStack x = MatrixStack.empty(new int[0], n, columns, kind.complex());
        x.set(0, solution.x);
        NdArray result = x.toArray(kind.dtype());
        boolean full = solution.rank == n && m > n;
        return new LeastSquares(
                vector ? result.at(1, 0).copy() : result,
                (full ? NdArray.of(solution.residuals) : NdArray.zeros(0)).as(kind.realType()),
                solution.rank,
                NdArray.of(solution.s).as(kind.realType()));
    }

    private record Solution(double[] x, double[] residuals, int rank, double[] s) {}

    private static Solution real(double[] a, double[] b, int m, int n, int columns, double rcond) {
        int larger = Math.max(m, n);
        int smaller = Math.min(m, n);
        double[] s = new double[smaller];
        if (RealSvd.hasInfinity(a) || Arrays.stream(a).anyMatch(Double::isNaN)) {
            throw PyError.linAlgError("SVD did not converge in Linear Least Squares");
        }
        if (smaller == 0 || columns == 0) {
            return new Solution(new double[n * columns], new double[columns], 0, s);
        }
        double[] work = new double[larger * columns];
        for (int column = 0; column < columns; column++) {
            System.arraycopy(b, column * m, work, column * larger, m);
        }
        intW rank = new intW(0);
        intW info = new intW(0);
        int levels = Math.max(0, (int) (Math.log(smaller / 26.0) / Math.log(2)) + 1);
        double[] room =
                new double
                        [12 * larger
                                + 50 * smaller * 26
                                + 8 * smaller * levels
                                + smaller * columns
                                + 26 * 26
                                + 4 * larger * 32
                                + columns * 32
                                + smaller * smaller * 6];
        int[] integers = new int[3 * smaller * (levels + 2) + 11 * smaller + 8];
        Lapack.call(
                "dgelsd",
                m,
                n,
                columns,
                a,
                0,
                m,
                work,
                0,
                larger,
                s,
                0,
                rcond,
                rank,
                room,
                0,
                room.length,
                integers,
                0,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("SVD did not converge in Linear Least Squares");
        }
        double[] x = new double[n * columns];
        double[] residuals = new double[columns];
        for (int column = 0; column < columns; column++) {
            System.arraycopy(work, column * larger, x, column * n, n);
            for (int row = n; row < m; row++) {
                double rest = work[column * larger + row];
                residuals[column] += rest * rest;
            }
        }
        return new Solution(x, residuals, rank.val, s);
    }

    /** By the singular value decomposition: x = V·diag(1/s)·Uᴴ·b over the large s. */
    private static Solution complex(
            double[] a, double[] b, int m, int n, int columns, double rcond) {
        ComplexSvd svd = ComplexSvd.of(a, m, n, true);
        double[] s = svd.s();
        ComplexMatrix right = ComplexMatrix.of(b, m, columns);
        ComplexMatrix turned = product(ComplexMatrix.of(svd.u(), m, m).adjoint(), right);
        int rank = (int) Arrays.stream(s).filter(v -> v > rcond * s[0]).count();
        ComplexMatrix scaled = new ComplexMatrix(n, columns);
        double[] residuals = new double[columns];
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < m; row++) {
                int at = turned.at(row, column);
                if (row < rank) {
                    scaled.set(row, column, turned.re[at] / s[row], turned.im[at] / s[row]);
                }
                if (row >= n) {
                    residuals[column] +=
                            turned.re[at] * turned.re[at] + turned.im[at] * turned.im[at];
                }
            }
        }
        ComplexMatrix x = product(ComplexMatrix.of(svd.vh(), n, n).adjoint(), scaled);
        return new Solution(x.toPairs(), residuals, rank, s);
    }

    private static ComplexMatrix product(ComplexMatrix a, ComplexMatrix b) {
        ComplexMatrix result = new ComplexMatrix(a.rows, b.columns);
        for (int column = 0; column < b.columns; column++) {
            for (int k = 0; k < a.columns; k++) {
                double re = b.re[b.at(k, column)];
                double im = b.im[b.at(k, column)];
                for (int row = 0; row < a.rows; row++) {
                    int from = a.at(row, k);
                    int to = result.at(row, column);
                    result.re[to] += a.re[from] * re - a.im[from] * im;
                    result.im[to] += a.re[from] * im + a.im[from] * re;
                }
            }
        }
        return result;
    }
}
