package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.List;

/** The arrays that a loop appends to a Python list. */
public final class AppendedArrays implements Revocable {
    private final List<NdArray> arrays = new ArrayList<>();
    private int marked;

    @Override
    public void mark() {
        marked = arrays.size();
    }

    @Override
    public void reset() {
        arrays.subList(marked, arrays.size()).clear();
    }

    /** Appends an array. */
    public Action append(ArrayNode array) {
        return frame -> {
            arrays.add(array.of(frame));
            return Action.ON;
        };
    }

    public List<NdArray> arrays() {
        return List.copyOf(arrays);
    }
}
