package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/**
 * The matrices in the last two axes of an array, each as a double[] in column order; complex
 * numbers as pairs. Building one copies the array.
 */
final class MatrixStack {
    private final double[] data;
    private final int rows;
    private final int columns;
    private final int[] outer;
    private final boolean complex;

    private MatrixStack(double[] data, int rows, int columns, int[] outer, boolean complex) {
        this.data = data;
        this.rows = rows;
        this.columns = columns;
        this.outer = outer;
        this.complex = complex;
    }

    /** The matrices of an array, in double precision. */
    static MatrixStack of(NdArray a, boolean complex) {
        requireStacked(a);
        int ndim = a.ndim();
        DType wanted = complex ? DType.COMPLEX128 : DType.FLOAT64;
        NdArray columnsFirst = a.swapAxes(ndim - 2, ndim - 1);
        NdArray copy = NdArray.zeros(wanted, columnsFirst.shape().clone());
        copy.assign(columnsFirst);
        return new MatrixStack(
                (double[]) copy.storage().array(),
                a.shape(ndim - 2),
                a.shape(ndim - 1),
                Arrays.copyOf(a.shape(), ndim - 2),
                complex);
    }

    /** Room for as many matrices as {@code outer} says. */
    static MatrixStack empty(int[] outer, int rows, int columns, boolean complex) {
        int count = Arrays.stream(outer).reduce(1, Math::multiplyExact);
        int doubles = Math.multiplyExact(count, Math.multiplyExact(rows, columns));
        return new MatrixStack(
                new double[complex ? 2 * doubles : doubles], rows, columns, outer, complex);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int[] outer() {
        return outer;
    }

    boolean isComplex() {
        return complex;
    }

    /** How many matrices there are. */
    int count() {
        return Arrays.stream(outer).reduce(1, (a, b) -> a * b);
    }

    private int size() {
        return complex ? 2 * rows * columns : rows * columns;
    }

    /** A copy of matrix i in column order. */
    double[] get(int i) {
        return Arrays.copyOfRange(data, i * size(), (i + 1) * size());
    }

    /** Stores matrix i. */
    void set(int i, double[] matrix) {
        System.arraycopy(matrix, 0, data, i * size(), size());
    }

    /** The same matrices repeated to fill the broadcast outer shape. */
    MatrixStack broadcast(int[] wanted) {
        if (Arrays.equals(wanted, outer)) {
            return this;
        }
        MatrixStack result = empty(wanted, rows, columns, complex);
        int[] numbers = new int[count()];
        Arrays.setAll(numbers, i -> i);
        NdArray spread = NdArray.ofInts(numbers).reshape(outer).broadcastTo(wanted);
        int[] source = spread.toInts();
        for (int i = 0; i < source.length; i++) {
            result.set(i, get(source[i]));
        }
        return result;
    }

    /** A new array in row order, of the given float or complex dtype. */
    NdArray toArray(DType dtype) {
        int ndim = outer.length + 2;
        int[] shape = Arrays.copyOf(outer, ndim);
        shape[ndim - 2] = columns;
        shape[ndim - 1] = rows;
        DType own = complex ? DType.COMPLEX128 : DType.FLOAT64;
        NdArray columnsFirst = NdArray.wrap(own, data, shape);
        int[] wanted = Arrays.copyOf(outer, ndim);
        wanted[ndim - 2] = rows;
        wanted[ndim - 1] = columns;
        NdArray result = NdArray.zeros(dtype, wanted);
        result.assign(columnsFirst.swapAxes(ndim - 2, ndim - 1));
        return result;
    }

    static void requireStacked(NdArray a) {
        if (a.ndim() < 2) {
            throw PyError.linAlgError(
                    a.ndim() + "-dimensional array given. Array must be at least two-dimensional");
        }
    }

    static void requireSquare(NdArray a) {
        requireStacked(a);
        if (a.shape(a.ndim() - 2) != a.shape(a.ndim() - 1)) {
            throw PyError.linAlgError("Last 2 dimensions of the array must be square");
        }
    }

    static void requireMatrix(NdArray a) {
        if (a.ndim() != 2) {
            throw PyError.linAlgError(
                    a.ndim() + "-dimensional array given. Array must be two-dimensional");
        }
    }

    static void requireFinite(NdArray a) {
        DType dtype = a.dtype();
        if (!dtype.isFloat() && !dtype.isComplex()) {
            return;
        }
        for (double value : a.real().toDoubles()) {
            requireFinite(value);
        }
        if (dtype.isComplex()) {
            for (double value : a.imag().toDoubles()) {
                requireFinite(value);
            }
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw PyError.linAlgError("Array must not contain infs or NaNs");
        }
    }
}
