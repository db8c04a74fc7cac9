package org.jpylab.ndarray.random;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.indexing.Taking;

/** Random orders, and arrays put into them. */
final class Permutations {
    private Permutations() {}

    /** Which element comes to each place when n of them are shuffled (R. Durstenfeld, 1964). */
    static int[] order(BitGenerator bits, int n) {
        return order(bits, n, 1);
    }

    /**
     * The same, counting down to {@code first}.
     *
     * @param first 1, or 0 for one draw more that changes nothing
     */
    static int[] order(BitGenerator bits, int n, int first) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int i = n - 1; i >= first; i--) {
            int j = (int) bits.interval(i);
            int swapped = order[j];
            order[j] = order[i];
            order[i] = swapped;
        }
        return order;
    }

    /** A new array of the elements (or subarrays) of an axis at the given places. */
    static NdArray take(NdArray array, int[] places, int axis) {
        return Taking.take(array, NdArray.ofInts(places), axis, null, "raise");
    }

    /** The order of an array with an axis shuffled, written back into it. */
    static void apply(NdArray array, int[] order, int axis) {
        array.assign(take(array, order, axis));
    }
}
