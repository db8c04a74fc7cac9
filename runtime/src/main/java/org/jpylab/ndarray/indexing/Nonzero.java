package org.jpylab.ndarray.indexing;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.TruthWords;
import org.jpylab.ndarray.Views;

/** Which elements are not zero. */
public final class Nonzero {
    private Nonzero() {}

    /** The number of elements that are not zero, false or empty. */
    public static int count(NdArray array) {
        int[] total = {0};
        var storage = array.storage();
        NestedLoop.inMemoryOrder(
                (n, at, step) -> total[0] += count(storage, n, at[0], step[0]), array);
        return total[0];
    }

    private static int count(Storage storage, int n, int at, int step) {
        int count = 0;
        if (storage.array() instanceof byte[] flags && storage.unitsPerElement() == 1) {
            return step == 1 ? TruthWords.count(flags, at, at + n) : count(flags, n, at, step);
        }
        for (int k = 0; k < n; k++) {
            count += storage.getBoolean(at + k * step) ? 1 : 0;
        }
        return count;
    }

    private static int count(byte[] flags, int n, int at, int step) {
        int count = 0;
        for (int k = 0; k < n; k++) {
            count += flags[at + k * step] != 0 ? 1 : 0;
        }
        return count;
    }

    /** For each axis the positions of the elements that are not zero, in row order. */
    public static NdArray[] positions(NdArray array) {
        var source = array.ndim() == 0 ? Views.newAxis(array, 0) : array;
        int n = source.ndim();
        var found = new long[n][count(source)];
        if (n == 1) {
            flat(source, found[0]);
        } else if (found[0].length > 0) {
            walk(source, found);
        }
        var result = new NdArray[n];
        for (int i = 0; i < n; i++) {
            result[i] = NdArray.wrap(DType.INT64, found[i], found[i].length);
        }
        return result;
    }

    private static void flat(NdArray array, long[] found) {
        var storage = array.storage();
        int count = 0;
        if (array.stride(0) == 1 && storage.array() instanceof byte[] flags) {
            flat(flags, array.offset(), array.shape(0), found);
            return;
        }
        for (int k = 0, at = array.offset(); k < array.shape(0); k++, at += array.stride(0)) {
            if (storage.getBoolean(at)) {
                found[count++] = k;
            }
        }
    }

    /** Writes every position and moves on where it counts: no branch to guess. */
    private static void flat(byte[] flags, int at, int n, long[] found) {
        int count = 0;
        for (int k = 0; k < n && count < found.length; k++) {
            found[count] = k;
            count += flags[at + k] != 0 ? 1 : 0;
        }
    }

    private static void walk(NdArray array, long[][] found) {
        int n = array.ndim();
        var index = new int[n];
        var storage = array.storage();
        int count = 0;
        int at = array.offset();
        int axis = n - 1;
        while (axis >= 0) {
            if (storage.getBoolean(at)) {
                for (int i = 0; i < n; i++) {
                    found[i][count] = index[i];
                }
                count++;
            }
            for (axis = n - 1; axis >= 0; axis--) {
                at += array.stride(axis);
                if (++index[axis] < array.shape(axis)) {
                    break;
                }
                at -= index[axis] * array.stride(axis);
                index[axis] = 0;
            }
        }
    }
}
