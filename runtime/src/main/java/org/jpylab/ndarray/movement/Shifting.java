package org.jpylab.ndarray.movement;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jspecify.annotations.Nullable;

/** Elements moved along axes. */
public final class Shifting {
    private Shifting() {}

    /** Elements moved on by shift, those pushed out at one end coming in at the other; a copy. */
    public static NdArray roll(NdArray array, long shift, int axis) {
        int along = Shapes.axis(axis, array.ndim());
        int n = array.shape(along);
        NdArray result = NdArray.zeros(array.dtype(), array.shape());
        if (n == 0) {
            return result;
        }
        int by = (int) Math.floorMod(shift, (long) n);
        result.slice(along, by, n, 1).assign(array.slice(along, 0, n - by, 1));
        result.slice(along, 0, by, 1).assign(array.slice(along, n - by, n, 1));
        return result;
    }

    /** The array with the order of elements along axes (all when null) reversed; a view. */
    public static NdArray flip(NdArray array, int @Nullable [] axes) {
        NdArray result = array;
        for (int axis = 0; axis < array.ndim(); axis++) {
            if (axes == null || contains(Shapes.axes(axes, array.ndim()), axis)) {
                result = reversed(result, axis);
            }
        }
        return result;
    }

    private static boolean contains(int[] values, int wanted) {
        for (int value : values) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The array with one axis reversed; a view. */
    static NdArray reversed(NdArray array, int axis) {
        int n = array.shape(axis);
        int[] strides = array.strides().clone();
        int offset = n == 0 ? array.offset() : array.offset() + (n - 1) * strides[axis];
        strides[axis] = -strides[axis];
        return array.view(offset, array.shape().clone(), strides);
    }

    /** The array turned by quarters in the plane of two axes; a view. */
    public static NdArray rot90(NdArray array, int quarters, int first, int second) {
        if (first == second || Math.abs(first - second) == array.ndim()) {
            throw PyError.valueError("Axes must be different.");
        }
        if (first >= array.ndim()
                || first < -array.ndim()
                || second >= array.ndim()
                || second < -array.ndim()) {
            throw PyError.valueError(
                    "Axes=("
                            + first
                            + ", "
                            + second
                            + ") out of range for array of ndim="
                            + array.ndim()
                            + ".");
        }
        int a = Shapes.axis(first, array.ndim());
        int b = Shapes.axis(second, array.ndim());
        return switch (Math.floorMod(quarters, 4)) {
            case 0 -> array.view();
            case 2 -> reversed(reversed(array, a), b);
            case 1 -> reversed(array, b).swapAxes(a, b);
            default -> reversed(array.swapAxes(a, b), b);
        };
    }

    /** An axis moved before the one at {@code start}; a view. */
    public static NdArray rollAxis(NdArray array, int axis, int start) {
        int ndim = array.ndim();
        int from = Shapes.axis(axis, ndim);
        int to = start < 0 ? start + ndim : start;
        if (to < 0 || to > ndim) {
            throw PyError.axisError(start, ndim + 1);
        }
        int target = from < to ? to - 1 : to;
        return from == target
                ? array.view()
                : org.jpylab.ndarray.Views.moveAxis(array, new int[] {from}, new int[] {target});
    }
}
