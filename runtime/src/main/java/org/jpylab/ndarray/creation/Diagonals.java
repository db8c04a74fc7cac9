package org.jpylab.ndarray.creation;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** Matrices by their diagonals and triangles. */
public final class Diagonals {
    private Diagonals() {}

    /** Ones on the k-th diagonal. */
    public static NdArray eye(int rows, int columns, int k, DType dtype, char order) {
        NdArray matrix = NdArray.zeros(dtype, new int[] {rows, columns}, order);
        NdArray one = NdArray.scalar(1L).as(dtype);
        NdArray diagonal = k < columns && -k < rows ? matrix.diagonal(k, 0, 1) : null;
        if (diagonal != null) {
            diagonal.assign(one.broadcastTo(diagonal.shape()));
        }
        return matrix;
    }

    /** The k-th diagonal of a matrix, or the matrix with a vector on its k-th diagonal; a copy. */
    public static NdArray diag(NdArray v, int k) {
        if (v.ndim() == 1) {
            int n = v.shape(0) + Math.abs(k);
            NdArray matrix = NdArray.zeros(v.dtype(), n, n);
            matrix.diagonal(k, 0, 1).assign(v);
            return matrix;
        }
        if (v.ndim() == 2) {
            return v.diagonal(k, 0, 1).copy();
        }
        throw PyError.valueError("Input must be 1- or 2-d.");
    }

    /** Ones at and below the k-th diagonal. */
    public static NdArray tri(int rows, int columns, int k, DType dtype) {
        boolean[] below = new boolean[rows * columns];
        for (int i = 0; i < rows; i++) {
            int end = Math.clamp(i + k + 1L, 0, columns);
            java.util.Arrays.fill(below, i * columns, i * columns + end, true);
        }
        return NdArray.of(below).reshape(rows, columns).as(dtype);
    }

    /** A copy with zeros above the k-th diagonal of the last two axes. */
    public static NdArray lower(NdArray m, int k) {
        return masked(m, k, true);
    }

    /** A copy with zeros below the k-th diagonal of the last two axes. */
    public static NdArray upper(NdArray m, int k) {
        return masked(m, k - 1, false);
    }

    private static NdArray masked(NdArray m, int k, boolean keepLower) {
        NdArray matrix = m.ndim() == 1 ? m.broadcastTo(m.shape(0), m.shape(0)) : m;
        int rows = matrix.shape(matrix.ndim() - 2);
        int columns = matrix.shape(matrix.ndim() - 1);
        NdArray mask = tri(rows, columns, k, DType.BOOL);
        NdArray factor = keepLower ? mask : Ranges.op("logical_not", mask);
        NdArray result = NdArray.zeros(matrix.dtype(), matrix.shape());
        NdArray[] out = {result};
        org.jpylab.ndarray.elementwise.Ufuncs.get("positive")
                .call(
                        new NdArray[] {matrix.dtype().isBool() ? matrix.as(DType.INT8) : matrix},
                        new org.jpylab.ndarray.elementwise.CallOptions(
                                out, factor, null, org.jpylab.ndarray.Casting.UNSAFE, 'K'));
        return result;
    }

    /** A Vandermonde matrix: powers of x in columns. */
    public static NdArray vander(NdArray x, int columns, boolean increasing) {
        NdArray base = x.dtype().isBool() ? x.as(DType.INT64) : x;
        NdArray result = NdArray.zeros(base.dtype(), x.shape(0), columns);
        NdArray power = NdArray.full(base.dtype(), 1L, x.shape(0));
        for (int i = 0; i < columns; i++) {
            int column = increasing ? i : columns - 1 - i;
            result.at(1, column).assign(power);
            power = Ranges.op("multiply", power, base);
        }
        return result;
    }
}
