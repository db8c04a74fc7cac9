package org.jpylab.ndarray.linalg;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/** {@code qr}, {@code cholesky} and {@code svd} of matrices or stacks of them; new arrays. */
public final class Decompositions {
    private Decompositions() {}

    /** Lower triangular factors L of L·Lᴴ. */
    public static NdArray cholesky(NdArray a) {
        MatrixStack.requireSquare(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int n = matrices.rows();
        for (int i = 0; i < matrices.count(); i++) {
            double[] matrix = matrices.get(i);
            matrices.set(
                    i,
                    kind.complex() ? ComplexCholesky.lower(matrix, n) : Cholesky.lower(matrix, n));
        }
        return matrices.toArray(kind.dtype());
    }

    /** Two factors. */
    public record Qr(NdArray q, NdArray r) {}

    /**
     * Q with as many columns as R has rows: the smaller dimension, or all with {@code complete}.
     */
    public static Qr qr(NdArray a, boolean complete) {
        MatrixStack.requireStacked(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int m = matrices.rows();
        int n = matrices.columns();
        int columns = complete && m > n ? m : Math.min(m, n);
        MatrixStack q = MatrixStack.empty(matrices.outer(), m, columns, kind.complex());
        MatrixStack r = MatrixStack.empty(matrices.outer(), columns, n, kind.complex());
        int width = kind.complex() ? 2 : 1;
        for (int i = 0; i < matrices.count(); i++) {
            if (kind.complex()) {
                ComplexQr factors = new ComplexQr(matrices.get(i), m, n);
                q.set(i, factors.q(columns));
                r.set(i, upper(factors.raw(), m, n, columns, width));
            } else {
                RealQr factors = new RealQr(matrices.get(i), m, n);
                q.set(i, factors.q(columns));
                r.set(i, upper(factors.raw(), m, n, columns, width));
            }
        }
        return new Qr(q.toArray(kind.dtype()), r.toArray(kind.dtype()));
    }

    /** The first rows of a matrix, zero below the diagonal. */
    private static double[] upper(double[] raw, int m, int n, int rows, int width) {
        double[] r = new double[rows * n * width];
        for (int column = 0; column < n; column++) {
            int count = Math.min(rows, column + 1) * width;
            System.arraycopy(raw, column * m * width, r, column * rows * width, count);
        }
        return r;
    }

    /** Only R, as {@code qr(a, mode='r')}. */
    public static NdArray qrR(NdArray a) {
        return qr(a, false).r;
    }

    /** Factors as LAPACK leaves them, transposed, and the reflections' scalars. */
    public record RawQr(NdArray h, NdArray tau) {}

    /** {@code qr(a, mode='raw')}. */
    public static RawQr qrRaw(NdArray a) {
        MatrixStack.requireStacked(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int k = Math.min(matrices.rows(), matrices.columns());
        MatrixStack taus = MatrixStack.empty(matrices.outer(), k, 1, kind.complex());
        for (int i = 0; i < matrices.count(); i++) {
            double[] matrix = matrices.get(i);
            double[] tau;
            if (kind.complex()) {
                tau = new ComplexQr(matrix, matrices.rows(), matrices.columns()).tau();
            } else {
                tau = new RealQr(matrix, matrices.rows(), matrices.columns()).tau();
            }
            matrices.set(i, matrix);
            taus.set(i, tau);
        }
        NdArray h = matrices.toArray(kind.dtype());
        NdArray tau = taus.toArray(kind.dtype());
        return new RawQr(h.swapAxes(h.ndim() - 2, h.ndim() - 1), tau.at(tau.ndim() - 1, 0));
    }

    /** Left vectors, singular values in falling order, right vectors transposed. */
    public record Svd(NdArray u, NdArray s, NdArray vh) {}

    /**
     * a = u · diag(s) · vh.
     *
     * @param full whether u and vh are square
     */
    public static Svd svd(NdArray a, boolean full) {
        MatrixStack.requireStacked(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int m = matrices.rows();
        int n = matrices.columns();
        int k = Math.min(m, n);
        int[] outer = matrices.outer();
        MatrixStack u = MatrixStack.empty(outer, m, full ? m : k, kind.complex());
        MatrixStack vh = MatrixStack.empty(outer, full ? n : k, n, kind.complex());
        double[] s = new double[matrices.count() * k];
        for (int i = 0; i < matrices.count(); i++) {
            double[] matrix = matrices.get(i);
            if (kind.complex()) {
                ComplexSvd svd = ComplexSvd.of(matrix, m, n, full);
                u.set(i, svd.u());
                vh.set(i, svd.vh());
                System.arraycopy(svd.s(), 0, s, i * k, k);
            } else {
                RealSvd svd =
                        RealSvd.of(matrix, m, n, full ? RealSvd.Vectors.ALL : RealSvd.Vectors.SOME);
                u.set(i, svd.u());
                vh.set(i, svd.vt());
                System.arraycopy(svd.s(), 0, s, i * k, k);
            }
        }
        return new Svd(
                u.toArray(kind.dtype()), vectors(s, outer, k, kind), vh.toArray(kind.dtype()));
    }

    static NdArray vectors(double[] values, int[] outer, int length, ResultKind kind) {
        int[] shape = Arrays.copyOf(outer, outer.length + 1);
        shape[outer.length] = length;
        return NdArray.wrap(values, shape).as(kind.realType());
    }

    /** Singular values only, in falling order. */
    public static NdArray singularValues(NdArray a) {
        MatrixStack.requireStacked(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int m = matrices.rows();
        int n = matrices.columns();
        int k = Math.min(m, n);
        double[] s = new double[matrices.count() * k];
        for (int i = 0; i < matrices.count(); i++) {
            double[] matrix = matrices.get(i);
            double[] values =
                    kind.complex()
                            ? ComplexSvd.of(matrix, m, n, false).s()
                            : RealSvd.of(matrix, m, n, RealSvd.Vectors.NONE).s();
            System.arraycopy(values, 0, s, i * k, k);
        }
        return vectors(s, matrices.outer(), k, kind);
    }

    /** The decomposition of Hermitian matrices by their eigenvectors. */
    public static Svd svdOfHermitian(NdArray a) {
        Eigenvalues.Pairs pairs = Eigenvalues.eigh(a, 'L');
        ResultKind kind = ResultKind.of(a);
        MatrixStack vectors = MatrixStack.of(pairs.vectors(), kind.complex());
        int n = vectors.rows();
        double[] values = pairs.values().toDoubles();
        MatrixStack u = MatrixStack.empty(vectors.outer(), n, n, kind.complex());
        MatrixStack v = MatrixStack.empty(vectors.outer(), n, n, kind.complex());
        double[] s = new double[values.length];
        for (int i = 0; i < vectors.count(); i++) {
            double[] own = Arrays.copyOfRange(values, i * n, (i + 1) * n);
            int[] order = fallingBySize(own);
            double[] from = vectors.get(i);
            double[] left = new double[from.length];
            double[] right = new double[from.length];
            int width = kind.complex() ? 2 : 1;
            for (int k = 0; k < n; k++) {
                s[i * n + k] = Math.abs(own[order[k]]);
                double sign = Math.signum(own[order[k]]);
                for (int row = 0; row < n * width; row++) {
                    double value = from[order[k] * n * width + row];
                    left[k * n * width + row] = value;
                    right[k * n * width + row] = value * sign;
                }
            }
            u.set(i, left);
            v.set(i, right);
        }
        NdArray transposed = v.toArray(kind.dtype());
        NdArray vh = conjugate(transposed.swapAxes(v.outer().length, v.outer().length + 1));
        return new Svd(u.toArray(kind.dtype()), vectors(s, u.outer(), n, kind), vh);
    }

    /** The order of {@code argsort(abs(values))[::-1]}. */
    private static int[] fallingBySize(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(Math.abs(values[a]), Math.abs(values[b])));
        int[] falling = new int[order.length];
        Arrays.setAll(falling, i -> order[order.length - 1 - i]);
        return falling;
    }

    /** The complex conjugate, a copy; a real array itself. */
    static NdArray conjugate(NdArray a) {
        if (!a.dtype().isComplex()) {
            return a;
        }
        NdArray copy = a.as(DType.COMPLEX128).copy();
        double[] data = (double[]) copy.storage().array();
        for (int i = 1; i < data.length; i += 2) {
            data[i] = -data[i];
        }
        return copy.as(a.dtype());
    }
}
