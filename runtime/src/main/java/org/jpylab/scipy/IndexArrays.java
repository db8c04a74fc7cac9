package org.jpylab.scipy;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** Arrays of places, in the type that SciPy keeps them in. */
public final class IndexArrays {
    private IndexArrays() {}

    /** An int32 array around the given numbers, which are not copied. */
    public static NdArray of(int... places) {
        return NdArray.wrap(DType.INT32, places, places.length);
    }
}
