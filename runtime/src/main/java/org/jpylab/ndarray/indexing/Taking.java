package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code take}, {@code put} and lookups along an axis. */
public final class Taking {
    private Taking() {}

    /** A copy of the elements of a one-dimensional array at positions known to be within it. */
    public static NdArray picked(NdArray line, int[] positions) {
        var result = NdArray.zeros(line.dtype(), positions.length);
        var places = new int[positions.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = line.offset() + positions[i] * line.stride(0);
        }
        Gather.collect(result, line, places);
        return result;
    }

    /**
     * A copy of the elements at given positions along an axis, or of the flattened array. The mode
     * says what positions outside mean: {@code raise}, {@code wrap} or {@code clip}.
     */
    public static NdArray take(
            NdArray array,
            NdArray indices,
            @Nullable Integer axis,
            @Nullable NdArray out,
            String mode) {
        var source = axis == null || array.ndim() == 0 ? array.ravel() : array;
        int along = axis == null ? 0 : Shapes.axis(axis, source.ndim());
        int n = source.shape(along);
        if (n == 0 && indices.size() > 0) {
            throw PyError.indexError("cannot do a non-empty take from an empty axes.");
        }
        var positions = positions(indices, n, along, mode);
        var index = new Index[along + 1];
        Arrays.fill(index, Index.all());
        index[along] = new Index.Positions(positions);
        var result = Indexing.get(source, index);
        if (out != null) {
            if (!Arrays.equals(out.shape(), result.shape())) {
                throw PyError.valueError("output array does not match result of ndarray.take");
            }
            out.assign(result);
            return out;
        }
        return result;
    }

    private static NdArray positions(NdArray indices, int n, int axis, String mode) {
        Casting.SAFE.require(indices.dtype(), DType.INT64, "array data");
        if (mode.equals("raise")) {
            return indices.as(DType.INT64); // the lookup itself asks whether they are within
        }
        var positions = indices.astype(DType.INT64).contiguous();
        var found = (long[]) positions.storage().array();
        for (int i = 0; i < found.length; i++) {
            found[i] = position(found[i], n, axis, mode);
        }
        return positions;
    }

    /** The position within an axis of length n, as the mode has it. */
    static long position(long position, int n, int axis, String mode) {
        return switch (mode) {
            case "wrap" -> Math.floorMod(position, (long) n);
            case "clip" -> Math.max(0, Math.min(n - 1, position));
            case "raise" -> {
                if (position < -n || position >= n) {
                    throw Selection.outOfBounds(position, axis, n);
                }
                yield position;
            }
            default ->
                    throw PyError.valueError(
                            "clipmode must be one of 'clip', 'raise', or 'wrap' (got '"
                                    + mode
                                    + "')");
        };
    }

    /** Replaces elements of the flattened array; values are repeated as needed. */
    public static void put(NdArray array, NdArray indices, NdArray values, String mode) {
        array.requireWriteable();
        if (values.size() == 0 || indices.size() == 0) {
            return;
        }
        long[] positions = indices.toLongs();
        int n = array.count();
        if (n == 0) {
            throw PyError.indexError("cannot replace elements of an empty array");
        }
        var source = values.as(array.dtype()).ravel();
        var target = array.isContiguous() ? array.reshape(-1) : array.copy().reshape(-1);
        var loop = Assignment.loop(target, source);
        for (int i = 0; i < positions.length; i++) {
            long position = position(positions[i], n, 0, mode);
            int at = (int) (position < 0 ? position + n : position);
            int from = source.offset() + i % source.shape(0) * source.stride(0);
            loop.run(1, new int[] {target.offset() + at * target.stride(0), from}, new int[2]);
        }
        if (!array.isContiguous()) {
            array.assign(target.reshape(array.shape()));
        }
    }

    /** A copy of the elements that indices pick along an axis, each from its own line. */
    public static NdArray takeAlongAxis(NdArray array, NdArray indices, @Nullable Integer axis) {
        var source = axis == null ? array.ravel() : array;
        return Indexing.get(source, alongAxis(source, indices, axis));
    }

    /** Replaces the elements that indices pick along an axis, each in its own line. */
    public static void putAlongAxis(
            NdArray array, NdArray indices, NdArray values, @Nullable Integer axis) {
        if (axis == null) {
            put(array, indices, values, "raise");
            return;
        }
        Indexing.set(array, alongAxis(array, indices, axis), values);
    }

    private static List<Index> alongAxis(NdArray array, NdArray indices, @Nullable Integer axis) {
        if (!indices.dtype().isInteger()) {
            throw PyError.indexError("`indices` must be an integer array");
        }
        int along = axis == null ? 0 : Shapes.axis(axis, array.ndim());
        if (axis == null && indices.ndim() != 1) {
            throw PyError.valueError("when axis=None, `indices` must have a single dimension.");
        }
        if (indices.ndim() != array.ndim()) {
            throw PyError.valueError("`indices` and `arr` must have the same number of dimensions");
        }
        var result = new ArrayList<Index>();
        for (int i = 0; i < array.ndim(); i++) {
            if (i == along) {
                result.add(new Index.Positions(indices));
                continue;
            }
            var shape = new int[array.ndim()];
            Arrays.fill(shape, 1);
            shape[i] = array.shape(i);
            var range = new long[array.shape(i)];
            for (int k = 0; k < range.length; k++) {
                range[k] = k;
            }
            result.add(new Index.Positions(NdArray.of(range).reshape(shape)));
        }
        return result;
    }

    /** Copies values into the array where a mask is true. */
    public static void copyTo(
            NdArray target, NdArray source, @Nullable NdArray where, Casting casting) {
        casting.require(
                source.dtype(), target.dtype(), source.ndim() == 0 ? "scalar" : "array data");
        target.requireWriteable();
        if (where == null) {
            target.assign(source);
            return;
        }
        var mask = Views.expanded(where, target.shape());
        var values = Indexing.expand(source, target.shape());
        int[] places = Lookup.offsets(target, mask);
        Gather.spread(target, places, Lookup.get(values, mask).as(target.dtype()), false);
    }
}
