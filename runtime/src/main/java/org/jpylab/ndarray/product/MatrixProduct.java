package org.jpylab.ndarray.product;

import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Arithmetic;

/** The product of two matrices of one dtype, and what sums of products mean for it. */
final class MatrixProduct {
    private MatrixProduct() {}

    /** A new matrix, a (n x k) times b (k x m). */
    static NdArray of(NdArray a, NdArray b, DType dtype) {
        int n = a.shape(0);
        int k = a.shape(1);
        int m = b.shape(1);
        var result = NdArray.zeros(dtype, n, m);
        if (k == 0 || n == 0 || m == 0) {
            return result;
        }
        var left = a.as(dtype);
        var right = b.as(dtype);
        if (dtype.elementType() == ElementType.FLOAT64) {
            MatrixKernel.multiply(
                    data(left), data(right), (double[]) result.storage().array(), n, k, m);
        } else if (dtype.elementType() == ElementType.FLOAT32) {
            double[] x = data(left.astype(DType.FLOAT64));
            double[] y = data(right.astype(DType.FLOAT64));
            result.assign(NdArray.of(product(x, y, n, k, m)).reshape(n, m));
        } else if (dtype.elementType() == ElementType.COMPLEX128) {
            pairs(left, right, (double[]) result.storage().array(), n, k, m);
        } else {
            general(left.contiguous(), right.contiguous(), result, n, k, m);
        }
        return result;
    }

    /** Complex numbers as four products of their parts. */
    private static void pairs(NdArray a, NdArray b, double[] c, int n, int k, int m) {
        double[] re = data(a.real());
        double[] im = data(a.imag());
        double[] u = data(b.real());
        double[] v = data(b.imag());
        // Each sum on its own: parts of a product with its own conjugate then cancel exactly.
        add(c, 1, product(re, v, n, k, m), product(im, u, n, k, m), 1);
        add(c, 0, product(re, u, n, k, m), product(im, v, n, k, m), -1);
    }

    private static double[] product(double[] a, double[] b, int n, int k, int m) {
        var sums = new double[n * m];
        MatrixKernel.multiply(a, b, sums, n, k, m);
        return sums;
    }

    private static void add(double[] c, int part, double[] x, double[] y, double sign) {
        for (int i = 0; i < x.length; i++) {
            c[2 * i + part] = x[i] + sign * y[i];
        }
    }

    /** The elements side by side in row order from 0 on; the memory itself where it is so. */
    private static double[] data(NdArray array) {
        var line = array.contiguous();
        if (line.storage().array() instanceof double[] data
                && line.offset() == 0
                && data.length == line.size()) {
            return data;
        }
        return (double[]) Assignment.copy(line, DType.FLOAT64, 'C').storage().array();
    }

    private static void general(NdArray a, NdArray b, NdArray c, int n, int k, int m) {
        var step = Step.of(c.dtype());
        int unitA = a.storage().unitsPerElement();
        int unitB = b.storage().unitsPerElement();
        int unitC = c.storage().unitsPerElement();
        for (int i = 0; i < n; i++) {
            for (int l = 0; l < k; l++) {
                int x = a.offset() + (i * k + l) * unitA;
                int y = b.offset() + l * m * unitB;
                int z = c.offset() + i * m * unitC;
                step.add(a.storage(), x, b.storage(), y, unitB, c.storage(), z, unitC, m, l == 0);
            }
        }
    }

    /** Adds the products of one number and a row to a row. */
    @FunctionalInterface
    private interface Step {
        void add(
                Storage a,
                int x,
                Storage b,
                int y,
                int unitB,
                Storage c,
                int z,
                int unitC,
                int m,
                boolean first);

        static Step of(DType dtype) {
            return switch (dtype.kind()) {
                case 'b' -> MatrixProduct::bools;
                case 'i', 'u' -> MatrixProduct::integers;
                case 'f' -> MatrixProduct::reals;
                case 'c' -> MatrixProduct::pairs;
                default -> MatrixProduct::objects;
            };
        }
    }

    private static void bools(
            Storage a,
            int x,
            Storage b,
            int y,
            int unitB,
            Storage c,
            int z,
            int unitC,
            int m,
            boolean first) {
        if (a.getBoolean(x)) {
            for (int j = 0; j < m; j++) {
                if (b.getBoolean(y + j)) {
                    c.setLong(z + j, 1);
                }
            }
        }
    }

    private static void integers(
            Storage a,
            int x,
            Storage b,
            int y,
            int unitB,
            Storage c,
            int z,
            int unitC,
            int m,
            boolean first) {
        long factor = a.getLong(x);
        if (c.array() instanceof long[] to && b.array() instanceof long[] from) {
            for (int j = 0; j < m; j++) {
                to[z + j] += factor * from[y + j];
            }
            return;
        }
        for (int j = 0; j < m; j++) {
            c.setLong(z + j, c.getLong(z + j) + factor * b.getLong(y + j));
        }
    }

    private static void reals(
            Storage a,
            int x,
            Storage b,
            int y,
            int unitB,
            Storage c,
            int z,
            int unitC,
            int m,
            boolean first) {
        if (c.array() instanceof float[] to && b.array() instanceof float[] from) {
            float factor = (float) a.getDouble(x);
            for (int j = 0; j < m; j++) {
                to[z + j] += factor * from[y + j];
            }
            return;
        }
        double factor = a.getDouble(x);
        for (int j = 0; j < m; j++) {
            c.setDouble(z + j, c.getDouble(z + j) + (float) (factor * b.getDouble(y + j)));
        }
    }

    private static void pairs(
            Storage a,
            int x,
            Storage b,
            int y,
            int unitB,
            Storage c,
            int z,
            int unitC,
            int m,
            boolean first) {
        double re = a.getDouble(x);
        double im = a.getImaginary(x);
        for (int j = 0; j < 2 * m; j += 2) {
            double u = b.getDouble(y + j);
            double v = b.getImaginary(y + j);
            c.setComplex(
                    z + j,
                    c.getDouble(z + j) + (re * u - im * v),
                    c.getImaginary(z + j) + (re * v + im * u));
        }
    }

    private static void objects(
            Storage a,
            int x,
            Storage b,
            int y,
            int unitB,
            Storage c,
            int z,
            int unitC,
            int m,
            boolean first) {
        var ops = ObjectOps.current();
        Object factor = a.getObject(x);
        for (int j = 0; j < m; j++) {
            Object product = ops.binary("*", factor, b.getObject(y + j));
            Object sum = first ? product : ops.binary("+", c.getObject(z + j), product);
            c.setObject(z + j, sum);
        }
    }

    /** The elementwise product, for operands without axes. */
    static NdArray scaled(NdArray a, NdArray b) {
        return Arithmetic.MULTIPLY.call(a, b);
    }
}
