package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/** One entry of {@code a[...]}. */
public sealed interface Index {
    /** {@code a[i]}: the axis disappears. */
    record At(long position) implements Index {}

    /** {@code a[start:stop:step]}, null for what is left out. */
    record Slice(@Nullable Long start, @Nullable Long stop, @Nullable Long step) implements Index {
        public static final Slice ALL = new Slice(null, null, null);

        /** The first position, the end, and the step, within an axis of that length. */
        int[] within(int length) {
            long by = step == null ? 1 : step;
            if (by == 0) {
                throw PyError.valueError("slice step cannot be zero");
            }
            long low = by > 0 ? 0 : -1;
            long high = by > 0 ? length : length - 1;
            long from = start == null ? (by > 0 ? low : high) : clamp(start, length, low, high);
            long to = stop == null ? (by > 0 ? high : low) : clamp(stop, length, low, high);
            long bounded = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, by));
            return new int[] {(int) from, (int) to, (int) bounded};
        }

        private static long clamp(long position, int length, long low, long high) {
            long absolute = position < 0 ? position + length : position;
            return Math.max(low, Math.min(high, absolute));
        }
    }

    /** {@code a[None]}: an axis of length 1. */
    record NewAxis() implements Index {}

    /** {@code a[...]}: as many whole axes as are left. */
    record Ellipsis() implements Index {}

    /**
     * {@code a[mask]}: the elements where a bool array is true; it spans as many axes as it has.
     */
    record Mask(NdArray mask) implements Index {}

    /** {@code a[positions]}: the elements at given positions. */
    record Positions(NdArray positions) implements Index {}

    /** A whole axis. */
    static Index all() {
        return Slice.ALL;
    }

    static Index at(long position) {
        return new At(position);
    }

    static Index slice(@Nullable Long start, @Nullable Long stop, @Nullable Long step) {
        return new Slice(start, stop, step);
    }

    /** An array as an index: bools are a mask, integers positions, anything else an error. */
    static Index of(NdArray array) {
        if (array.dtype().isBool()) {
            return new Mask(array);
        }
        if (array.dtype().isInteger()) {
            return array.ndim() == 0
                    ? new At(array.getLong())
                    : new Positions(array.as(DType.INT64));
        }
        throw array.ndim() == 0
                ? invalid()
                : PyError.indexError("arrays used as indices must be of integer (or boolean) type");
    }

    /** A list as an index: as the array it makes, an empty one being no positions. */
    static Index ofList(NdArray list) {
        return list.size() == 0 && !list.dtype().isBool()
                ? new Positions(list.astype(DType.INT64))
                : of(list);
    }

    /** NumPy's error for what cannot be an index. */
    static PyError invalid() {
        return PyError.indexError(
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer"
                        + " or boolean arrays are valid indices");
    }
}
