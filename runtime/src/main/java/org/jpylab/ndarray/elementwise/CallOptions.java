package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * The keyword arguments of a ufunc call.
 *
 * @param out arrays to write to, null entries are allocated; modified
 * @param where where to compute; elsewhere outputs keep what they hold
 * @param dtype the type of the outputs
 * @param casting which casts of inputs and outputs are allowed
 * @param order the layout of new outputs: C, F, A or K
 */
public record CallOptions(
        @Nullable NdArray @Nullable [] out,
        @Nullable NdArray where,
        @Nullable DType dtype,
        Casting casting,
        char order) {
    public static final CallOptions NONE =
            new CallOptions(null, null, null, Casting.SAME_KIND, 'K');

    /** Only outputs given. */
    public static CallOptions into(@Nullable NdArray... out) {
        return new CallOptions(out, null, null, Casting.SAME_KIND, 'K');
    }

    /** The array for an output, or null. */
    @Nullable NdArray out(int index) {
        return out == null || index >= out.length ? null : out[index];
    }
}
