package org.jpylab.ndarray.product;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Ufuncs;

import java.util.Arrays;

/** {@code dot}, {@code matmul} and {@code tensordot}. */
public final class MatrixProducts {
    private static final int BLOCK = 64;

    private MatrixProducts() {}

    /** The sum product over the last axis of a and the second to last of b, or its only one. */
    public static NdArray dot(NdArray a, NdArray b) {
        if (a.ndim() == 0 || b.ndim() == 0) {
            return Ufuncs.get("multiply").call(a, b);
        }
        int last = a.ndim() - 1;
        int over = Math.max(0, b.ndim() - 2);
        if (a.shape(last) != b.shape(over)) {
            throw PyError.valueError(
                    "shapes %s and %s not aligned: %d (dim %d) != %d (dim %d)"
                            .formatted(
                                    Shapes.tight(a.shape()),
                                    Shapes.tight(b.shape()),
                                    a.shape(last),
                                    last,
                                    b.shape(over),
                                    over));
        }
        return contracted(a, new int[] {last}, b, new int[] {over});
    }

    /** The sum product over the named axes of both. */
    public static NdArray contracted(NdArray a, int[] axesA, NdArray b, int[] axesB) {
        int[] freeA = others(a.ndim(), axesA);
        int[] freeB = others(b.ndim(), axesB);
        NdArray left = a.transpose(Shapes.concat(freeA, axesA));
        NdArray right = b.transpose(Shapes.concat(axesB, freeB));
        int inner = 1;
        for (int axis : axesA) {
            inner *= a.shape(axis);
        }
        int rows = product(a, freeA);
        int columns = product(b, freeB);
        NdArray flat = matrix(left.reshape(rows, inner), right.reshape(inner, columns));
        return flat.reshape(Shapes.concat(lengths(a, freeA), lengths(b, freeB)));
    }

    private static int product(NdArray array, int[] axes) {
        int result = 1;
        for (int axis : axes) {
            result *= array.shape(axis);
        }
        return result;
    }

    private static int[] lengths(NdArray array, int[] axes) {
        return Arrays.stream(axes).map(array::shape).toArray();
    }

    private static int[] others(int ndim, int[] axes) {
        int[] result = new int[ndim - axes.length];
        int n = 0;
        for (int axis = 0; axis < ndim; axis++) {
            int wanted = axis;
            if (Arrays.stream(axes).noneMatch(x -> x == wanted)) {
                result[n++] = axis;
            }
        }
        return result;
    }

    /** Matrix products over the last two axes, the ones before broadcast. */
    public static NdArray matmul(NdArray a, NdArray b) {
        if (a.ndim() == 0 || b.ndim() == 0) {
            throw PyError.valueError(
                    "matmul: Input operand %d does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)"
                            .formatted(a.ndim() == 0 ? 0 : 1));
        }
        NdArray left = a.ndim() == 1 ? a.newAxis(0) : a;
        NdArray right = b.ndim() == 1 ? b.newAxis(1) : b;
        int k = left.shape(left.ndim() - 1);
        int over = right.shape(right.ndim() - 2);
        if (k != over) {
            throw PyError.valueError(
                    "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size %d is different from %d)"
                            .formatted(over, k));
        }
        NdArray result = stacked(left, right);
        if (a.ndim() == 1) {
            result = Views.squeeze(result, new int[] {result.ndim() - 2});
        }
        if (b.ndim() == 1) {
            result = Views.squeeze(result, new int[] {result.ndim() - 1});
        }
        return result;
    }

    private static NdArray stacked(NdArray left, NdArray right) {
        if (left.ndim() == 2 && right.ndim() == 2) {
            return matrix(left, right);
        }
        int[] outer =
                Shapes.broadcast(
                        Arrays.copyOf(left.shape(), left.ndim() - 2),
                        Arrays.copyOf(right.shape(), right.ndim() - 2));
        int m = left.shape(left.ndim() - 2);
        int k = left.shape(left.ndim() - 1);
        int n = right.shape(right.ndim() - 1);
        int count = Math.toIntExact(Shapes.size(outer));
        NdArray a = left.broadcastTo(Shapes.concat(outer, m, k)).reshape(count, m, k);
        NdArray b = right.broadcastTo(Shapes.concat(outer, k, n)).reshape(count, k, n);
        NdArray result = NdArray.zeros(ResultType.of(left, right), count, m, n);
        for (int i = 0; i < count; i++) {
            result.at(0, i).assign(matrix(a.at(0, i), b.at(0, i)));
        }
        return result.reshape(Shapes.concat(outer, m, n));
    }

    private static NdArray matrix(NdArray a, NdArray b) {
        DType type = ResultType.of(a, b);
        int m = a.shape(0);
        int n = b.shape(1);
        if (type.isComplex()) {
            return complex(a, b, type);
        }
        if (type.isObject()) {
            throw PyError.notImplemented("dot of object arrays");
        }
        if (type.isFloat()) {
            double[] c = real(a.toDoubles(), b.toDoubles(), m, a.shape(1), n);
            return NdArray.wrap(c, m, n).as(type);
        }
        long[] c = integer(a.toLongs(), b.toLongs(), m, a.shape(1), n);
        return NdArray.wrap(DType.INT64, c, m, n).as(type);
    }

    private static NdArray complex(NdArray a, NdArray b, DType type) {
        int m = a.shape(0);
        int k = a.shape(1);
        int n = b.shape(1);
        double[] re1 = a.real().toDoubles();
        double[] im1 = a.dtype().isComplex() ? a.imag().toDoubles() : new double[m * k];
        double[] re2 = b.real().toDoubles();
        double[] im2 = b.dtype().isComplex() ? b.imag().toDoubles() : new double[k * n];
        double[] re = real(re1, re2, m, k, n);
        double[] both = real(im1, im2, m, k, n);
        double[] im = real(re1, im2, m, k, n);
        double[] cross = real(im1, re2, m, k, n);
        NdArray result = NdArray.zeros(DType.COMPLEX128, m, n);
        for (int i = 0; i < re.length; i++) {
            re[i] -= both[i];
            im[i] += cross[i];
        }
        result.real().assign(NdArray.wrap(re, m, n));
        result.imag().assign(NdArray.wrap(im, m, n));
        return result.as(type);
    }

    private static double[] real(double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[m * n];
        if (n == 1) {
            for (int i = 0; i < m; i++) {
                double sum = 0;
                for (int j = 0; j < k; j++) {
                    sum += a[i * k + j] * b[j];
                }
                c[i] = sum;
            }
            return c;
        }
        for (int from = 0; from < k; from += BLOCK) {
            int to = Math.min(k, from + BLOCK);
            for (int i = 0; i < m; i++) {
                for (int j = from; j < to; j++) {
                    add(a[i * k + j], b, j * n, c, i * n, n);
                }
            }
        }
        return c;
    }

    /** A row of b, times a factor, added to a row of c. */
    private static void add(double factor, double[] b, int fromB, double[] c, int fromC, int n) {
        for (int x = 0; x < n; x++) {
            c[fromC + x] += factor * b[fromB + x];
        }
    }

    private static long[] integer(long[] a, long[] b, int m, int k, int n) {
        long[] c = new long[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < k; j++) {
                long factor = a[i * k + j];
                for (int x = 0; x < n; x++) {
                    c[i * n + x] += factor * b[j * n + x];
                }
            }
        }
        return c;
    }
}
