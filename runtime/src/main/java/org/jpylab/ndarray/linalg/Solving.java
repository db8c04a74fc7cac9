package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Linear equations: {@code solve, inv, det, slogdet, tensorsolve, tensorinv}; new arrays. */
public final class Solving {
    private Solving() {}

    /** x of a·x = b, for matrices or a stack of them; b one dimension short is a vector. */
    public static NdArray solve(NdArray a, NdArray b) {
        MatrixStack.requireSquare(a);
        ResultKind kind = ResultKind.of(a, b);
        boolean vectors = b.ndim() == a.ndim() - 1;
        NdArray right = vectors ? b.newAxis(b.ndim()) : b;
        MatrixStack.requireStacked(right);
        int n = a.shape(a.ndim() - 1);
        if (right.shape(right.ndim() - 2) != n) {
            throw mismatch(n, right.shape(right.ndim() - 2), vectors);
        }
        MatrixStack left = MatrixStack.of(a, kind.complex());
        MatrixStack columns = MatrixStack.of(right, kind.complex());
        int[] core = vectors ? new int[] {n} : new int[] {n, columns.columns()};
        int[] outer = Broadcast.shape(a.shape(), left.outer(), b.shape(), columns.outer(), core);
        left = left.broadcast(outer);
        columns = columns.broadcast(outer);
        MatrixStack result = MatrixStack.empty(outer, n, columns.columns(), kind.complex());
        for (int i = 0; i < result.count(); i++) {
            double[] x = columns.get(i);
            solveOne(left.get(i), x, n, columns.columns(), kind.complex());
            result.set(i, x);
        }
        NdArray array = result.toArray(kind.dtype());
        return vectors ? array.at(array.ndim() - 1, 0) : array;
    }

    private static PyError mismatch(int n, int got, boolean vectors) {
        return PyError.valueError(
                "solve"
                        + (vectors ? "1" : "")
                        + ": Input operand 1 has a mismatch in its core dimension 0, with gufunc"
                        + " signature "
                        + (vectors ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)")
                        + " (size "
                        + got
                        + " is different from "
                        + n
                        + ")");
    }

    private static void solveOne(double[] a, double[] b, int n, int columns, boolean complex) {
        if (complex) {
            ComplexLu lu = new ComplexLu(a, n);
            requireRegular(!lu.isSingular());
            lu.solve(b, columns);
        } else {
            RealLu lu = new RealLu(a, n);
            requireRegular(!lu.isSingular());
            lu.solve(b, columns);
        }
    }

    private static void requireRegular(boolean regular) {
        if (!regular) {
            throw PyError.linAlgError("Singular matrix");
        }
    }

    /** The inverses of square matrices. */
    public static NdArray inv(NdArray a) {
        NdArray inverse = inverse(a);
        if (inverse == null) {
            throw PyError.linAlgError("Singular matrix");
        }
        return inverse;
    }

    /** The inverses, or null when one of the matrices is singular. */
    private static @Nullable NdArray inverse(NdArray a) {
        MatrixStack.requireSquare(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int n = matrices.rows();
        MatrixStack result = MatrixStack.empty(matrices.outer(), n, n, kind.complex());
        for (int i = 0; i < matrices.count(); i++) {
            double[] inverse = inverse(matrices.get(i), n, kind.complex());
            if (inverse == null) {
                return null;
            }
            result.set(i, inverse);
        }
        return result.toArray(kind.dtype());
    }

    /** The inverse of one matrix in column order; null when it is singular. */
    static double @Nullable [] inverse(double[] a, int n, boolean complex) {
        int width = complex ? 2 : 1;
        double[] identity = new double[n * n * width];
        for (int i = 0; i < n; i++) {
            identity[i * (n + 1) * width] = 1;
        }
        if (complex) {
            ComplexLu lu = new ComplexLu(a, n);
            lu.solve(identity, n);
            return lu.isSingular() ? null : identity;
        }
        RealLu lu = new RealLu(a, n);
        lu.solve(identity, n);
        return lu.isSingular() ? null : identity;
    }

    /** Determinants: sign and logarithm of the absolute value, two arrays of the outer shape. */
    public record SignAndLog(NdArray sign, NdArray log) {}

    public static SignAndLog slogdet(NdArray a) {
        MatrixStack.requireSquare(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int count = matrices.count();
        double[] signs = new double[kind.complex() ? 2 * count : count];
        double[] logs = new double[count];
        for (int i = 0; i < count; i++) {
            if (kind.complex()) {
                ComplexLu lu = new ComplexLu(matrices.get(i), matrices.rows());
                double[] sign = lu.determinantSign();
                signs[2 * i] = sign[0];
                signs[2 * i + 1] = sign[1];
                logs[i] = lu.logDeterminant();
            } else {
                RealLu lu = new RealLu(matrices.get(i), matrices.rows());
                signs[i] = lu.determinantSign();
                logs[i] = lu.logDeterminant();
            }
        }
        DType own = kind.complex() ? DType.COMPLEX128 : DType.FLOAT64;
        return new SignAndLog(
                NdArray.wrap(own, signs, matrices.outer()).as(kind.dtype()),
                NdArray.wrap(logs, matrices.outer()).as(kind.realType()));
    }

    /** Determinants, an array of the outer shape. */
    public static NdArray det(NdArray a) {
        SignAndLog parts = slogdet(a);
        ResultKind kind = ResultKind.of(a);
        double[] logs = parts.log.toDoubles();
        DType own = kind.complex() ? DType.COMPLEX128 : DType.FLOAT64;
        double[] values = (double[]) parts.sign.as(own).copy().storage().array();
        int width = kind.complex() ? 2 : 1;
        for (int i = 0; i < values.length; i++) {
            values[i] *= Math.exp(logs[i / width]);
        }
        return NdArray.wrap(own, values, parts.log.shape()).as(kind.dtype());
    }

    /** x of tensordot(a, x) = b over all axes of x. */
    public static NdArray tensorsolve(NdArray a, NdArray b, int @Nullable [] axes) {
        NdArray ordered = axes == null ? a : toEnd(a, axes);
        int rest = ordered.ndim() - b.ndim();
        int[] shape = ordered.shape();
        int[] result =
                rest > 0 ? Arrays.copyOfRange(shape, shape.length - rest, shape.length) : shape;
        int n = Arrays.stream(result).reduce(1, (x, y) -> x * y);
        if (a.size() != (long) n * n) {
            throw PyError.linAlgError(
                    "Input arrays must satisfy the requirement             prod(a.shape[b.ndim:])"
                            + " == prod(a.shape[:b.ndim])");
        }
        return solve(ordered.reshape(n, n), b.ravel()).reshape(result);
    }

    private static NdArray toEnd(NdArray a, int[] axes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < a.ndim(); i++) {
            order.add(i);
        }
        for (int axis : axes) {
            order.remove(Integer.valueOf(axis));
            order.add(axis);
        }
        return a.transpose(order.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The inverse of a as a map from its last axes to its first {@code ind}. */
    public static NdArray tensorinv(NdArray a, int ind) {
        if (ind <= 0) {
            throw PyError.valueError("Invalid ind argument.");
        }
        int[] shape = a.shape();
        int[] inverse = new int[shape.length];
        int rest = shape.length - ind;
        System.arraycopy(shape, ind, inverse, 0, rest);
        System.arraycopy(shape, 0, inverse, rest, ind);
        int n = Arrays.stream(inverse, 0, rest).reduce(1, (x, y) -> x * y);
        return inv(a.reshape(n, -1)).reshape(inverse);
    }
}
