package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * The keyword arguments of {@code ufunc.reduce}.
 *
 * @param keepdims whether reduced axes stay with length 1
 * @param dtype the type to compute in
 * @param out an array to write to; modified
 * @param initial what to start from; null for the identity or the first element
 * @param where which elements count
 */
public record ReduceOptions(
        boolean keepdims,
        @Nullable DType dtype,
        @Nullable NdArray out,
        @Nullable Object initial,
        @Nullable NdArray where) {
    public static final ReduceOptions NONE = new ReduceOptions(false, null, null, null, null);

    /** The same options with axes kept or not. */
    public ReduceOptions withKeepdims(boolean keep) {
        return new ReduceOptions(keep, dtype, out, initial, where);
    }

    /** The same options with a type to compute in. */
    public ReduceOptions withDtype(@Nullable DType type) {
        return new ReduceOptions(keepdims, type, out, initial, where);
    }

    /** The same options with an array to write to. */
    public ReduceOptions withOut(@Nullable NdArray array) {
        return new ReduceOptions(keepdims, dtype, array, initial, where);
    }

    /** The same options with a value to start from. */
    public ReduceOptions withInitial(@Nullable Object value) {
        return new ReduceOptions(keepdims, dtype, out, value, where);
    }

    /** The same options with a mask. */
    public ReduceOptions withWhere(@Nullable NdArray mask) {
        return new ReduceOptions(keepdims, dtype, out, initial, mask);
    }
}
