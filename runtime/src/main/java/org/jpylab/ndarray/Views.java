package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Views: the same memory, another way through it. Nothing here copies elements. */
public final class Views {
    private Views() {}

    /** The array without one axis, at a position counted from the front or the end. */
    public static NdArray at(NdArray array, int axis, int index) {
        int n = array.shape(axis);
        if (index < -n || index >= n) {
            throw PyError.indexError(
                    "index " + index + " is out of bounds for axis " + axis + " with size " + n);
        }
        int position = index < 0 ? index + n : index;
        return array.view(
                array.offset() + position * array.stride(axis),
                Shapes.without(array.shape(), axis),
                Shapes.without(array.strides(), axis));
    }

    /** The slice {@code start:stop:step} of an axis; start and stop are already within bounds. */
    public static NdArray slice(NdArray array, int axis, int start, int stop, int step) {
        long span = step > 0 ? (long) stop - start : (long) start - stop;
        int count = span <= 0 ? 0 : (int) ((span - 1) / Math.abs((long) step) + 1);
        int stride = array.stride(axis);
        int first = count == 0 ? array.offset() : array.offset() + start * stride;
        return array.view(
                first,
                Shapes.replaced(array.shape(), axis, count),
                Shapes.replaced(array.strides(), axis, stride * step));
    }

    /** The axes reversed. */
    public static NdArray transpose(NdArray array) {
        int n = array.ndim();
        var axes = new int[n];
        for (int i = 0; i < n; i++) {
            axes[i] = n - 1 - i;
        }
        return transpose(array, axes);
    }

    /** The axes in the given order. */
    public static NdArray transpose(NdArray array, int... axes) {
        if (axes.length != array.ndim()) {
            throw PyError.valueError("axes don't match array");
        }
        var shape = new int[axes.length];
        var strides = new int[axes.length];
        var seen = new boolean[axes.length];
        for (int i = 0; i < axes.length; i++) {
            int axis = Shapes.axis(axes[i], axes.length);
            if (seen[axis]) {
                throw PyError.valueError("repeated axis in transpose");
            }
            seen[axis] = true;
            shape[i] = array.shape(axis);
            strides[i] = array.stride(axis);
        }
        return array.view(array.offset(), shape, strides);
    }

    public static NdArray swapAxes(NdArray array, int first, int second) {
        var axes = identity(array.ndim());
        int a = Shapes.axis(first, axes.length, "axis1");
        int b = Shapes.axis(second, axes.length, "axis2");
        axes[a] = b;
        axes[b] = a;
        return transpose(array, axes);
    }

    /** The axes {@code source} moved to {@code destination}, the others in their old order. */
    public static NdArray moveAxis(NdArray array, int[] source, int[] destination) {
        int n = array.ndim();
        int[] from = Shapes.axes(source, n, "source");
        int[] to = Shapes.axes(destination, n, "destination");
        if (from.length != to.length) {
            throw PyError.valueError(
                    "`source` and `destination` arguments must have the same number of elements");
        }
        var order = new int[n];
        var taken = new boolean[n];
        Arrays.fill(order, -1);
        for (int i = 0; i < from.length; i++) {
            order[to[i]] = from[i];
            taken[from[i]] = true;
        }
        int next = 0;
        for (int i = 0; i < n; i++) {
            if (order[i] < 0) {
                while (taken[next]) {
                    next++;
                }
                order[i] = next++;
            }
        }
        return transpose(array, order);
    }

    private static int[] identity(int n) {
        var axes = new int[n];
        for (int i = 0; i < n; i++) {
            axes[i] = i;
        }
        return axes;
    }

    /** An axis of length 1 before the given position of the result. */
    public static NdArray newAxis(NdArray array, int axis) {
        int position = Shapes.axis(axis, array.ndim() + 1);
        return array.view(
                array.offset(),
                Shapes.with(array.shape(), position, 1),
                Shapes.with(array.strides(), position, 0));
    }

    /** Without the given axes of length 1, or without all of them. */
    public static NdArray squeeze(NdArray array, int @Nullable [] axes) {
        int n = array.ndim();
        var drop = new boolean[n];
        if (axes == null) {
            for (int i = 0; i < n; i++) {
                drop[i] = array.shape(i) == 1;
            }
        } else if (n != 0 || axes.length != 1 || axes[0] != 0 && axes[0] != -1) {
            for (int axis : Shapes.axes(axes, n)) {
                if (array.shape(axis) != 1) {
                    throw PyError.valueError(
                            "cannot select an axis to squeeze out which has size not equal to one");
                }
                drop[axis] = true;
            }
        }
        int[] shape = array.shape();
        int[] strides = array.strides();
        for (int i = n - 1; i >= 0; i--) {
            if (drop[i]) {
                shape = Shapes.without(shape, i);
                strides = Shapes.without(strides, i);
            }
        }
        return array.view(array.offset(), shape, strides);
    }

    /** A read-only view repeated along new axes and axes of length 1. */
    public static NdArray broadcastTo(NdArray array, int... shape) {
        var view = repeated(array, shape);
        if (view == null) {
            if (array.ndim() > shape.length) {
                throw PyError.valueError(
                        "input operand has more dimensions than allowed by the axis remapping");
            }
            throw PyError.valueError(
                    "operands could not be broadcast together with remapped shapes"
                            + " [original->remapped]: "
                            + Shapes.tight(array.shape())
                            + "  and requested shape "
                            + Shapes.tight(shape));
        }
        return view.readOnly();
    }

    /** A view in the given shape, writeable as the array is; null when it does not broadcast. */
    static @Nullable NdArray repeated(NdArray array, int... shape) {
        int lead = shape.length - array.ndim();
        if (lead < 0) {
            return null;
        }
        var strides = new int[shape.length];
        for (int i = 0; i < array.ndim(); i++) {
            int n = array.shape(i);
            if (n == shape[lead + i]) {
                strides[lead + i] = n == 1 ? 0 : array.stride(i);
            } else if (n != 1) {
                return null;
            }
        }
        return array.view(array.offset(), shape, strides);
    }

    /** A view in the shape that operands were found to broadcast to. */
    public static NdArray expanded(NdArray array, int... shape) {
        if (Arrays.equals(array.shape(), shape)) {
            return array;
        }
        var view = repeated(array, shape);
        if (view == null) {
            throw Shapes.mismatch(
                    "operands could not be broadcast together with shapes", array.shape(), shape);
        }
        return view;
    }

    /** The diagonal of two axes as the last axis, {@code k} columns right of the main one. */
    public static NdArray diagonal(NdArray array, int k, int axis1, int axis2) {
        if (array.ndim() < 2) {
            throw PyError.valueError("diag requires an array of at least two dimensions");
        }
        int row = Shapes.axis(axis1, array.ndim(), "axis1");
        int column = Shapes.axis(axis2, array.ndim(), "axis2");
        if (row == column) {
            throw PyError.valueError("axis1 and axis2 cannot be the same");
        }
        int rows = array.shape(row) + Math.min(k, 0);
        int columns = array.shape(column) - Math.max(k, 0);
        int count = Math.max(0, Math.min(rows, columns));
        int first = array.offset();
        if (count > 0) {
            first += k >= 0 ? k * array.stride(column) : -k * array.stride(row);
        }
        int stride = array.stride(row) + array.stride(column);
        int high = Math.max(row, column);
        int low = Math.min(row, column);
        int[] shape = Shapes.without(Shapes.without(array.shape(), high), low);
        int[] strides = Shapes.without(Shapes.without(array.strides(), high), low);
        return array.view(first, Shapes.concat(shape, count), Shapes.concat(strides, stride));
    }
}
