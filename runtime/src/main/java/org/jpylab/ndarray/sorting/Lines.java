package org.jpylab.ndarray.sorting;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The one-dimensional lines of an array along an axis. */
public final class Lines {
    private Lines() {}

    /** Calls the body with a view of each line, in row order of the other axes. */
    public static void forEach(NdArray array, int axis, Consumer<NdArray> body) {
        var moved = last(array, axis);
        if (array.size() > 0) {
            forEachIndex(moved, index -> body.accept(line(moved, index)));
        }
    }

    /** Calls the body with views of the corresponding lines of two arrays. */
    public static void forEachPair(
            NdArray first, NdArray second, int axis, BiConsumer<NdArray, NdArray> body) {
        var a = last(first, axis);
        var b = last(second, axis);
        forEachIndex(a, index -> body.accept(line(a, index), line(b, index)));
    }

    private static NdArray last(NdArray array, int axis) {
        return Views.moveAxis(array, new int[] {axis}, new int[] {-1});
    }

    /** Calls the body with each index of all axes but the last, in row order. */
    static void forEachIndex(NdArray array, Consumer<int[]> body) {
        int n = array.ndim() - 1;
        int[] shape = Arrays.copyOf(array.shape(), n);
        if (Shapes.isEmpty(shape)) {
            return;
        }
        var index = new int[n];
        int axis;
        do {
            body.accept(index);
            for (axis = n - 1; axis >= 0; axis--) {
                if (++index[axis] < shape[axis]) {
                    break;
                }
                index[axis] = 0;
            }
        } while (axis >= 0);
    }

    /** A view of the line along the last axis at an index of the others. */
    static NdArray line(NdArray array, int[] index) {
        int last = array.ndim() - 1;
        return array.view(
                array.at(index), new int[] {array.shape(last)}, new int[] {array.stride(last)});
    }
}
