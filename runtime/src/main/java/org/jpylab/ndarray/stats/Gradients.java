package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Division;

import java.util.Arrays;

/** Derivatives by second order differences, one-sided at the ends. */
public final class Gradients {
    private Gradients() {}

    /**
     * The derivative along each axis. Spacing per axis is a 0-d distance or the coordinates of the
     * points; edge order is 1 or 2.
     */
    public static NdArray[] gradient(NdArray array, NdArray[] spacing, int[] axes, int edgeOrder) {
        if (edgeOrder > 2) {
            throw PyError.valueError("'edge_order' greater than 2 not supported");
        }
        boolean inexact = array.dtype().isFloat() || array.dtype().isComplex();
        var values = inexact || array.dtype().isObject() ? array : array.astype(DType.FLOAT64);
        var result = new NdArray[axes.length];
        for (int i = 0; i < axes.length; i++) {
            result[i] = along(values, distances(spacing[i], array, axes[i]), axes[i], edgeOrder);
        }
        return result;
    }

    /** Distances between points; a single one where all are equal. */
    private static NdArray distances(NdArray spacing, NdArray array, int axis) {
        if (spacing.ndim() == 0) {
            return spacing;
        }
        if (spacing.ndim() != 1) {
            throw PyError.valueError("distances must be either scalars or 1d");
        }
        if (spacing.shape(0) != array.shape(axis)) {
            throw PyError.valueError(
                    "when 1d, distances must match the length of the corresponding dimension");
        }
        var points = spacing.dtype().isInteger() ? spacing.astype(DType.FLOAT64) : spacing;
        var steps = Differences.diff(points, 1, 0);
        double[] values = steps.toDoubles();
        for (double value : values) {
            if (value != values[0]) {
                return steps;
            }
        }
        return values.length == 0 ? steps : Views.at(steps, 0, 0);
    }

    private static NdArray along(NdArray f, NdArray dx, int axis, int edgeOrder) {
        int n = f.shape(axis);
        if (n < edgeOrder + 1) {
            throw PyError.valueError(
                    "Shape of array too small to calculate a numerical gradient, at least"
                            + " (edge_order + 1) elements are required.");
        }
        var out = NdArray.zeros(f.dtype(), f.shape());
        if (n > 2) {
            Views.slice(out, axis, 1, n - 1, 1).assign(interior(f, dx, axis, n));
        }
        if (edgeOrder == 1) {
            boolean uniform = dx.ndim() == 0;
            var first = uniform ? dx : Views.at(dx, 0, 0);
            var last = uniform ? dx : Views.at(dx, 0, -1);
            Views.at(out, axis, 0).assign(quotient(f, axis, 1, 0, first));
            Views.at(out, axis, -1).assign(quotient(f, axis, -1, -2, last));
        } else {
            edges(out, f, dx, axis);
        }
        return out;
    }

    private static NdArray quotient(NdArray f, int axis, int to, int from, NdArray dx) {
        return Division.DIVIDE.call(
                Arithmetic.SUBTRACT.call(Views.at(f, axis, to), Views.at(f, axis, from)), dx);
    }

    private static NdArray interior(NdArray f, NdArray dx, int axis, int n) {
        var before = Views.slice(f, axis, 0, n - 2, 1);
        var here = Views.slice(f, axis, 1, n - 1, 1);
        var after = Views.slice(f, axis, 2, n, 1);
        if (dx.ndim() == 0) {
            var twice = Arithmetic.MULTIPLY.call(NdArray.scalar(2.0), dx);
            return Division.DIVIDE.call(Arithmetic.SUBTRACT.call(after, before), twice);
        }
        double[] h = dx.toDoubles();
        var a = new double[n - 2];
        var b = new double[n - 2];
        var c = new double[n - 2];
        for (int i = 0; i < n - 2; i++) {
            double d1 = h[i];
            double d2 = h[i + 1];
            a[i] = -d2 / (d1 * (d1 + d2));
            b[i] = (d2 - d1) / (d1 * d2);
            c[i] = d1 / (d2 * (d1 + d2));
        }
        var shape = new int[f.ndim()];
        Arrays.fill(shape, 1);
        shape[axis] = n - 2;
        return combined(
                NdArray.wrap(a, shape),
                before,
                NdArray.wrap(b, shape),
                here,
                NdArray.wrap(c, shape),
                after);
    }

    private static NdArray combined(
            NdArray a, NdArray x, NdArray b, NdArray y, NdArray c, NdArray z) {
        var sum =
                Arithmetic.ADD.call(Arithmetic.MULTIPLY.call(a, x), Arithmetic.MULTIPLY.call(b, y));
        return Arithmetic.ADD.call(sum, Arithmetic.MULTIPLY.call(c, z));
    }

    private static void edges(NdArray out, NdArray f, NdArray dx, int axis) {
        double[] first;
        double[] last;
        if (dx.ndim() == 0) {
            double h = dx.getDouble();
            first = new double[] {-1.5 / h, 2. / h, -0.5 / h};
            last = new double[] {0.5 / h, -2. / h, 1.5 / h};
        } else {
            double d1 = dx.getDouble(0);
            double d2 = dx.getDouble(1);
            first =
                    new double[] {
                        -(2. * d1 + d2) / (d1 * (d1 + d2)),
                        (d1 + d2) / (d1 * d2),
                        -d1 / (d2 * (d1 + d2))
                    };
            int n = dx.shape(0);
            d1 = dx.getDouble(n - 2);
            d2 = dx.getDouble(n - 1);
            last =
                    new double[] {
                        d2 / (d1 * (d1 + d2)),
                        -(d2 + d1) / (d1 * d2),
                        (2. * d2 + d1) / (d2 * (d1 + d2))
                    };
        }
        Views.at(out, axis, 0).assign(edge(f, axis, first, 0));
        Views.at(out, axis, -1).assign(edge(f, axis, last, f.shape(axis) - 3));
    }

    private static NdArray edge(NdArray f, int axis, double[] weights, int start) {
        return combined(
                NdArray.scalar(weights[0]),
                Views.at(f, axis, start),
                NdArray.scalar(weights[1]),
                Views.at(f, axis, start + 1),
                NdArray.scalar(weights[2]),
                Views.at(f, axis, start + 2));
    }
}
