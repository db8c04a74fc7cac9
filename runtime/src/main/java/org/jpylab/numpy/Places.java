package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** Arguments that are indices. */
final class Places {
    private Places() {}

    /** The array as indices; an empty one of any type will do. */
    static NdArray of(NdArray indices) {
        if (indices.size() == 0 || indices.dtype().isInteger() || indices.dtype().isBool()) {
            return indices.as(DType.INT64);
        }
        Casting.SAFE.require(indices.dtype(), DType.INT64, "array data");
        throw PyError.typeError("indices must be integers");
    }
}
