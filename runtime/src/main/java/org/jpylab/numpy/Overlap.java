package org.jpylab.numpy;

import org.jpylab.ndarray.NdArray;

import java.util.HashSet;
import java.util.Set;

/** Whether two arrays lie in the same memory. */
public final class Overlap {
    private Overlap() {}

    /** Whether the stretches of memory from first to last element overlap. */
    public static boolean bounds(NdArray a, NdArray b) {
        if (a.size() == 0 || b.size() == 0 || a.storage().array() != b.storage().array()) {
            return false;
        }
        long[] first = extent(a);
        long[] second = extent(b);
        return first[0] <= second[1] && second[0] <= first[1];
    }

    /** The lowest and highest position in storage units. */
    private static long[] extent(NdArray array) {
        long low = array.offset();
        long high = low + array.storage().unitsPerElement() - 1;
        for (int i = 0; i < array.ndim(); i++) {
            long span = (array.shape(i) - 1L) * array.stride(i);
            low += Math.min(span, 0);
            high += Math.max(span, 0);
        }
        return new long[] {low, high};
    }

    /** Whether an element of one is an element of the other. */
    public static boolean exact(NdArray a, NdArray b) {
        NdArray small = a.size() <= b.size() ? a : b;
        Set<Integer> taken = new HashSet<>();
        positions(small, taken::add);
        boolean[] found = new boolean[1];
        positions(small == a ? b : a, at -> found[0] |= taken.contains(at));
        return found[0];
    }

    private static void positions(NdArray array, java.util.function.IntConsumer body) {
        walk(array, 0, array.offset(), body);
    }

    private static void walk(NdArray array, int axis, int at, java.util.function.IntConsumer body) {
        if (axis == array.ndim()) {
            for (int k = 0; k < array.storage().unitsPerElement(); k++) {
                body.accept(at + k);
            }
            return;
        }
        for (int i = 0; i < array.shape(axis); i++) {
            walk(array, axis + 1, at + i * array.stride(axis), body);
        }
    }
}
