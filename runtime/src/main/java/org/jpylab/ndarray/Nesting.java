package org.jpylab.ndarray;

import java.util.ArrayList;

/** Arrays as nested lists. */
final class Nesting {
    private Nesting() {}

    /** Nested lists of the elements; the element itself for a 0-d array. */
    static Object toList(NdArray array) {
        return list(array, 0, array.offset());
    }

    private static Object list(NdArray array, int axis, int at) {
        if (axis == array.ndim()) {
            return array.storage().getObject(at);
        }
        int n = array.shape(axis);
        var result = new ArrayList<Object>(n);
        for (int i = 0; i < n; i++) {
            result.add(list(array, axis + 1, at + i * array.stride(axis)));
        }
        return result;
    }
}
