package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Comparison;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.indexing.Nonzero;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Sums, products, extremes and logic along axes, by the ufuncs that belong to them. */
public final class Reductions {
    private Reductions() {}

    public static NdArray sum(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Arithmetic.ADD.reduce(array, axes, options);
    }

    /** The sum of all elements. */
    public static NdArray sum(NdArray array) {
        return sum(array, null, ReduceOptions.NONE);
    }

    /** The sum along one axis, which disappears. */
    public static NdArray sum(NdArray array, int axis) {
        return sum(array, new int[] {axis}, ReduceOptions.NONE);
    }

    public static NdArray prod(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Arithmetic.MULTIPLY.reduce(array, axes, options);
    }

    public static NdArray max(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Arithmetic.MAXIMUM.reduce(array, axes, options);
    }

    public static NdArray min(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Arithmetic.MINIMUM.reduce(array, axes, options);
    }

    public static NdArray all(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Comparison.LOGICAL_AND.reduce(array, axes, options);
    }

    public static NdArray any(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Comparison.LOGICAL_OR.reduce(array, axes, options);
    }

    /** Largest less smallest element. */
    public static NdArray ptp(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        var high = max(array, axes, options);
        var low = min(array, axes, options.withOut(null));
        return into(Arithmetic.SUBTRACT.call(high, low), options.out());
    }

    /** The result itself, or the given array with the result in it. */
    static NdArray into(NdArray result, @Nullable NdArray out) {
        if (out == null) {
            return result;
        }
        out.assign(result);
        return out;
    }

    /** Running sums along an axis, or of the flattened array. */
    public static NdArray cumsum(
            NdArray array, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Arithmetic.ADD.accumulate(lines(array, axis), axis == null ? 0 : axis, dtype, out);
    }

    /** Running products along an axis, or of the flattened array. */
    public static NdArray cumprod(
            NdArray array, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Arithmetic.MULTIPLY.accumulate(
                lines(array, axis), axis == null ? 0 : axis, dtype, out);
    }

    private static NdArray lines(NdArray array, @Nullable Integer axis) {
        if (axis == null) {
            return array.ravel();
        }
        return array.ndim() == 0 && (axis == 0 || axis == -1) ? array.ravel() : array;
    }

    /** How many elements are not zero, as int64. */
    public static NdArray countNonzero(NdArray array, int @Nullable [] axes, boolean keepdims) {
        if (axes == null) {
            var count = NdArray.scalar((long) Nonzero.count(array));
            return keepdims ? count.reshape(shape(array, null, true)) : count;
        }
        var truth = array.dtype().isBool() ? array : truth(array);
        return Arithmetic.ADD.reduce(
                truth, axes, ReduceOptions.NONE.withKeepdims(keepdims).withDtype(DType.INT64));
    }

    private static NdArray truth(NdArray array) {
        return array.astype(DType.BOOL);
    }

    /** How many elements each result of a reduction is made of. */
    public static long count(NdArray array, int @Nullable [] axes) {
        if (axes == null) {
            return array.size();
        }
        long count = 1;
        for (int axis : normalized(array, axes)) {
            count *= array.shape(axis);
        }
        return count;
    }

    static int[] normalized(NdArray array, int[] axes) {
        boolean scalar = array.ndim() == 0 && axes.length == 1 && (axes[0] == 0 || axes[0] == -1);
        return scalar ? new int[0] : Shapes.axes(axes, array.ndim());
    }

    /**
     * A view with the given axes merged into one, the last, and the others before it in order;
     * where the axes cannot be merged, a copy.
     */
    static NdArray mergedLast(NdArray array, int @Nullable [] axes) {
        if (axes == null) {
            return array.ravel();
        }
        int[] merged = normalized(array, axes);
        var flagged = new boolean[array.ndim()];
        for (int axis : merged) {
            flagged[axis] = true;
        }
        var order = new int[array.ndim()];
        var shape = new int[array.ndim() - merged.length + 1];
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            if (!flagged[i]) {
                shape[next] = array.shape(i);
                order[next++] = i;
            }
        }
        int end = next;
        int length = 1;
        for (int i = 0; i < order.length; i++) {
            if (flagged[i]) {
                order[end++] = i;
                length *= array.shape(i);
            }
        }
        shape[next] = length;
        return Views.transpose(array, order).reshape(shape);
    }

    /** The shape of a reduction's result. */
    public static int[] shape(NdArray array, int @Nullable [] axes, boolean keepdims) {
        int[] shape = array.shape().clone();
        var flagged = new boolean[shape.length];
        if (axes == null) {
            Arrays.fill(flagged, true);
        } else {
            for (int axis : normalized(array, axes)) {
                flagged[axis] = true;
            }
        }
        for (int i = shape.length - 1; i >= 0; i--) {
            if (flagged[i]) {
                shape = keepdims ? Shapes.replaced(shape, i, 1) : Shapes.without(shape, i);
            }
        }
        return shape;
    }

    static PyError empty(String name) {
        return PyError.valueError("attempt to get " + name + " of an empty sequence");
    }
}
