package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code matrix_power} and {@code multi_dot}; new arrays. */
public final class Products {
    private Products() {}

    /** The n-th powers of square matrices; negative ones of their inverses. */
    public static NdArray matrixPower(NdArray a, int n) {
        MatrixStack.requireSquare(a);
        if (n == 0) {
            return identity(a);
        }
        NdArray base = n < 0 ? Solving.inv(a) : a;
        int power = Math.abs(n);
        if (power == 1) {
            return base;
        }
        if (power == 3) {
            return product(product(base, base), base);
        }
        NdArray square = base;
        NdArray result = (power & 1) != 0 ? base : null;
        for (int rest = power >> 1; rest > 0; rest >>= 1) {
            square = product(square, square);
            if ((rest & 1) != 0) {
                result = result == null ? square : product(result, square);
            }
        }
        return result == null ? base : result;
    }

    private static NdArray identity(NdArray a) {
        NdArray result = NdArray.zeros(a.dtype(), a.shape().clone());
        NdArray diagonal = result.diagonal(0, a.ndim() - 2, a.ndim() - 1);
        diagonal.fill(1L);
        return result;
    }

    /** The products of two stacks of matrices of the same outer shape, in the common dtype. */
    static NdArray product(NdArray a, NdArray b) {
        int ndim = a.ndim();
        int m = a.shape(ndim - 2);
        int k = a.shape(ndim - 1);
        int n = b.shape(ndim - 1);
        int[] shape = a.shape().clone();
        shape[ndim - 2] = m;
        shape[ndim - 1] = n;
        DType dtype = common(a.dtype(), b.dtype());
        if (dtype.isInteger() || dtype.isBool()) {
            return integers(a, b, shape, dtype);
        }
        DType work = dtype.isComplex() ? DType.COMPLEX128 : DType.FLOAT64;
        int width = dtype.isComplex() ? 2 : 1;
        double[] left = doubles(a, work);
        double[] right = doubles(b, work);
        int count = m * k == 0 ? 0 : left.length / (width * m * k);
        double[] result = new double[width * m * n * Math.max(count, 0)];
        for (int i = 0; i < count; i++) {
            double[] x = part(left, i, width * m * k);
            double[] y = part(right, i, width * k * n);
            double[] z =
                    width == 2 ? Dot.complexMatrices(x, y, m, k, n) : Dot.matrices(x, y, m, k, n);
            System.arraycopy(z, 0, result, i * z.length, z.length);
        }
        if (count == 0) {
            return NdArray.zeros(dtype, shape);
        }
        return NdArray.wrap(work, result, shape).as(dtype);
    }

    private static double[] part(double[] values, int i, int size) {
        return Arrays.copyOfRange(values, i * size, (i + 1) * size);
    }

    private static double[] doubles(NdArray a, DType work) {
        NdArray copy = NdArray.zeros(work, a.shape().clone());
        copy.assign(a);
        return (double[]) copy.storage().array();
    }

    private static NdArray integers(NdArray a, NdArray b, int[] shape, DType dtype) {
        int m = shape[shape.length - 2];
        int n = shape[shape.length - 1];
        int k = a.shape(a.ndim() - 1);
        long[] left = a.toLongs();
        long[] right = b.toLongs();
        int count = m * k == 0 ? 0 : left.length / (m * k);
        long[] result = new long[m * n * count];
        for (int i = 0; i < count; i++) {
            for (int row = 0; row < m; row++) {
                for (int column = 0; column < n; column++) {
                    long sum = 0;
                    for (int j = 0; j < k; j++) {
                        sum += left[(i * m + row) * k + j] * right[(i * k + j) * n + column];
                    }
                    result[(i * m + row) * n + column] = sum;
                }
            }
        }
        return count == 0
                ? NdArray.zeros(dtype, shape)
                : NdArray.wrap(DType.INT64, result, shape).as(dtype);
    }

    private static DType common(DType a, DType b) {
        return a.equals(b) ? a : Promotion.promote(a, b);
    }

    /**
     * The product of several matrices in the cheapest order; the first and the last may be vectors.
     */
    public static NdArray multiDot(List<NdArray> arrays) {
        int n = arrays.size();
        if (n < 2) {
            throw PyError.valueError("Expecting at least two arrays.");
        }
        NdArray first = arrays.getFirst();
        NdArray last = arrays.getLast();
        List<NdArray> matrices = new ArrayList<>(arrays);
        if (first.ndim() == 1) {
            matrices.set(0, first.newAxis(0));
        }
        if (last.ndim() == 1) {
            matrices.set(n - 1, last.newAxis(1));
        }
        matrices.forEach(MatrixStack::requireMatrix);
        int[][] split = n == 3 ? null : cheapestSplits(matrices);
        NdArray result = split == null ? three(matrices) : chain(matrices, split, 0, n - 1);
        if (first.ndim() == 1 && last.ndim() == 1) {
            return result.reshape();
        }
        return first.ndim() == 1 || last.ndim() == 1 ? result.ravel() : result;
    }

    private static NdArray three(List<NdArray> m) {
        NdArray a = m.get(0);
        NdArray b = m.get(1);
        NdArray c = m.get(2);
        long rows = a.shape(0);
        long inner = a.shape(1);
        long second = c.shape(0);
        long columns = c.shape(1);
        long leftFirst = rows * second * (inner + columns);
        long rightFirst = inner * columns * (rows + second);
        return leftFirst < rightFirst ? dot(dot(a, b), c) : dot(a, dot(b, c));
    }

    private static NdArray dot(NdArray a, NdArray b) {
        if (a.shape(1) != b.shape(0)) {
            throw PyError.valueError(
                    "shapes ("
                            + a.shape(0)
                            + ","
                            + a.shape(1)
                            + ") and ("
                            + b.shape(0)
                            + ","
                            + b.shape(1)
                            + ") not aligned: "
                            + a.shape(1)
                            + " (dim 1) != "
                            + b.shape(0)
                            + " (dim 0)");
        }
        return product(a, b);
    }

    /** T. Cormen et al., Introduction to Algorithms, 3rd ed., section 15.2. */
    private static int[][] cheapestSplits(List<NdArray> matrices) {
        int n = matrices.size();
        double[] p = new double[n + 1];
        for (int i = 0; i < n; i++) {
            p[i] = matrices.get(i).shape(0);
        }
        p[n] = matrices.get(n - 1).shape(1);
        double[][] cost = new double[n][n];
        int[][] split = new int[n][n];
        for (int length = 1; length < n; length++) {
            for (int i = 0; i < n - length; i++) {
                int j = i + length;
                cost[i][j] = Double.POSITIVE_INFINITY;
                for (int k = i; k < j; k++) {
                    double q = cost[i][k] + cost[k + 1][j] + p[i] * p[k + 1] * p[j + 1];
                    if (q < cost[i][j]) {
                        cost[i][j] = q;
                        split[i][j] = k;
                    }
                }
            }
        }
        return split;
    }

    private static NdArray chain(List<NdArray> matrices, int[][] split, int i, int j) {
        return i == j
                ? matrices.get(i)
                : dot(
                        chain(matrices, split, i, split[i][j]),
                        chain(matrices, split, split[i][j] + 1, j));
    }
}
