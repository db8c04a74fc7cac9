package org.jpylab.ndarray.indexing;

import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.NdArray;

/** The loops beneath lookups: elements from and to scattered places of one dtype. */
final class Gather {
    private Gather() {}

    /** Fills a contiguous array with the elements at the places. */
    static void collect(NdArray result, NdArray array, int[] places) {
        Object to = result.storage().array();
        Object from = array.storage().array();
        int start = result.offset();
        boolean plain = array.storage().getClass() == result.storage().getClass();
        int width = array.storage().unitsPerElement();
        if (plain && width == 1 && to instanceof double[] target) {
            var source = (double[]) from;
            for (int k = 0; k < places.length; k++) {
                target[start + k] = source[places[k]];
            }
        } else if (plain && to instanceof long[] target) {
            var source = (long[]) from;
            for (int k = 0; k < places.length; k++) {
                target[start + k] = source[places[k]];
            }
        } else if (plain && width == 1 && to instanceof byte[] target) {
            var source = (byte[]) from;
            for (int k = 0; k < places.length; k++) {
                target[start + k] = source[places[k]];
            }
        } else {
            copy(result, array, places, start);
        }
    }

    private static void copy(NdArray result, NdArray array, int[] places, int start) {
        var loop = Assignment.loop(result, array);
        int width = result.storage().unitsPerElement();
        var step = new int[2];
        var at = new int[2];
        for (int k = 0; k < places.length; k++) {
            at[0] = start + k * width;
            at[1] = places[k];
            loop.run(1, at, step);
        }
    }

    /** Writes the elements of a contiguous array, or one element again and again, to the places. */
    static void spread(NdArray array, int[] places, NdArray values, boolean constant) {
        Object to = array.storage().array();
        Object from = values.storage().array();
        int start = values.offset();
        boolean plain = array.storage().getClass() == values.storage().getClass();
        int width = values.storage().unitsPerElement();
        int by = constant ? 0 : width;
        if (plain && width == 1 && to instanceof double[] target) {
            var source = (double[]) from;
            for (int k = 0; k < places.length; k++) {
                target[places[k]] = source[start + k * by];
            }
        } else if (plain && to instanceof long[] target) {
            var source = (long[]) from;
            for (int k = 0; k < places.length; k++) {
                target[places[k]] = source[start + k * by];
            }
        } else {
            var loop = Assignment.loop(array, values);
            var step = new int[2];
            var at = new int[2];
            for (int k = 0; k < places.length; k++) {
                at[0] = places[k];
                at[1] = start + k * by;
                loop.run(1, at, step);
            }
        }
    }
}
