package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The same elements in another shape: a view where the strides allow it, otherwise a copy. */
public final class Reshape {
    private Reshape() {}

    /** Elements are read and placed in order {@code C} or {@code F}; one length may be -1. */
    public static NdArray reshape(NdArray array, int[] wanted, char order) {
        boolean columns = order == 'F' || (order == 'A' && isColumnMajor(array));
        int[] shape = complete(array, wanted);
        int[] strides = strides(array, shape, columns);
        if (strides != null) {
            return array.view(array.offset(), shape, strides);
        }
        var copy = array.copy(columns ? 'F' : 'C');
        int unit = copy.storage().unitsPerElement();
        int[] steps = columns ? Shapes.columnStrides(shape, unit) : Shapes.rowStrides(shape, unit);
        return new NdArray(copy.dtype(), copy.storage(), copy.offset(), shape, steps, null);
    }

    private static boolean isColumnMajor(NdArray array) {
        return array.isColumnContiguous() && !array.isContiguous();
    }

    /** The shape with -1 replaced by what makes the sizes equal. */
    public static int[] complete(NdArray array, int[] wanted) {
        int unknown = -1;
        long known = 1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] >= 0) {
                known *= wanted[i];
            } else if (unknown < 0) {
                unknown = i;
            } else {
                throw PyError.valueError("can only specify one unknown dimension");
            }
        }
        long size = array.size();
        boolean fits = unknown < 0 ? known == size : known != 0 && size % known == 0;
        if (!fits) {
            throw PyError.valueError(
                    "cannot reshape array of size "
                            + size
                            + " into shape "
                            + Shapes.tight(wanted).replace("-1", unknown < 0 ? "-1" : "newaxis"));
        }
        return unknown < 0
                ? wanted.clone()
                : Shapes.replaced(wanted, unknown, (int) (size / known));
    }

    /** The strides that show the array in the new shape without a copy, or null. */
    static int @Nullable [] strides(NdArray array, int[] shape, boolean columns) {
        int unit = array.storage().unitsPerElement();
        if (array.size() == 0 || (columns ? array.isColumnContiguous() : array.isContiguous())) {
            return columns ? Shapes.columnStrides(shape, unit) : Shapes.rowStrides(shape, unit);
        }
        var old = new int[array.ndim()];
        var oldStrides = new int[array.ndim()];
        int n = 0;
        for (int i = 0; i < array.ndim(); i++) {
            if (array.shape(i) != 1) {
                old[n] = array.shape(i);
                oldStrides[n++] = array.stride(i);
            }
        }
        return regroup(Arrays.copyOf(old, n), oldStrides, shape, columns);
    }

    /** Matches groups of old axes with groups of new ones that have the same product. */
    private static int @Nullable [] regroup(
            int[] old, int[] oldStrides, int[] shape, boolean columns) {
        var strides = new int[shape.length];
        int oldStart = 0;
        int newStart = 0;
        int step = 0;
        while (newStart < shape.length && oldStart < old.length) {
            int oldEnd = oldStart + 1;
            int newEnd = newStart + 1;
            long oldProduct = old[oldStart];
            long newProduct = shape[newStart];
            while (oldProduct != newProduct) {
                if (newProduct < oldProduct) {
                    newProduct *= shape[newEnd++];
                } else {
                    oldProduct *= old[oldEnd++];
                }
            }
            if (!isRegular(old, oldStrides, oldStart, oldEnd, columns)) {
                return null;
            }
            step =
                    fill(
                            strides,
                            shape,
                            newStart,
                            newEnd,
                            columns,
                            columns ? oldStrides[oldStart] : oldStrides[oldEnd - 1]);
            oldStart = oldEnd;
            newStart = newEnd;
        }
        for (int i = newStart; i < shape.length; i++) {
            strides[i] = step;
        }
        return strides;
    }

    private static boolean isRegular(
            int[] shape, int[] strides, int start, int end, boolean columns) {
        for (int i = start; i < end - 1; i++) {
            boolean regular =
                    columns
                            ? strides[i + 1] == shape[i] * strides[i]
                            : strides[i] == shape[i + 1] * strides[i + 1];
            if (!regular) {
                return false;
            }
        }
        return true;
    }

    /** Lays out the axes of one group and returns the step of the last axis. */
    private static int fill(
            int[] strides, int[] shape, int start, int end, boolean columns, int first) {
        int step = first;
        for (int i = 0; i < end - start; i++) {
            int axis = columns ? start + i : end - 1 - i;
            strides[axis] = step;
            step *= shape[axis];
        }
        return columns ? step : strides[end - 1];
    }
}
