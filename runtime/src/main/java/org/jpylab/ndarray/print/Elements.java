package org.jpylab.ndarray.print;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;

/**
 * The elements of an array that will be printed, in row order, by their places in the storage; of a
 * summarised array only those at the edges.
 *
 * @param places not to be modified
 */
@SuppressWarnings("ArrayRecordComponent")
record Elements(Storage storage, int[] places) {
    static Elements of(NdArray array, int shownAtEdges) {
        // With no edge items NumPy looks at all of them.
        int edgeItems = shownAtEdges == 0 ? Integer.MAX_VALUE / 2 : shownAtEdges;
        int[] lengths = new int[array.ndim()];
        int count = 1;
        for (int axis = 0; axis < lengths.length; axis++) {
            lengths[axis] = shown(array.shape(axis), edgeItems);
            count *= lengths[axis];
        }
        int[] places = new int[count];
        collect(array, edgeItems, 0, array.offset(), places, 0);
        return new Elements(array.storage(), places);
    }

    static Elements all(NdArray array) {
        return of(array, Integer.MAX_VALUE / 2);
    }

    private static int shown(int length, int edgeItems) {
        return (int) Math.min(length, 2L * edgeItems);
    }

    private static int collect(
            NdArray array, int edgeItems, int axis, int at, int[] places, int filled) {
        if (axis == array.ndim()) {
            places[filled] = at;
            return filled + 1;
        }
        int length = array.shape(axis);
        boolean cut = length > 2L * edgeItems;
        int next = filled;
        for (int i = 0; i < length; i++) {
            if (cut && i == edgeItems) {
                i = length - edgeItems;
            }
            if (i < length) {
                next =
                        collect(
                                array,
                                edgeItems,
                                axis + 1,
                                at + i * array.stride(axis),
                                places,
                                next);
            }
        }
        return next;
    }

    int count() {
        return places.length;
    }

    double[] reals() {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = storage.getDouble(places[i]);
        }
        return values;
    }

    double[] imaginaries() {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = storage.getImaginary(places[i]);
        }
        return values;
    }
}
