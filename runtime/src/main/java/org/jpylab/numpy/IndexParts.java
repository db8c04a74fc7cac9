package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.indexing.Index;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A Python index, part by part, as the array core takes it. */
final class IndexParts {
    private IndexParts() {}

    static List<Index> of(List<? extends @Nullable Object> parts) {
        List<Index> indices = new ArrayList<>(parts.size());
        for (Object part : parts) {
            indices.add(of(part));
        }
        return indices;
    }

    private static Index of(@Nullable Object part) {
        return switch (part) {
            case null -> new Index.NewAxis();
            case SlicePart slice when slice == SlicePart.ELLIPSIS -> new Index.Ellipsis();
            case SlicePart slice ->
                    Index.slice(bound(slice.start()), bound(slice.stop()), bound(slice.step()));
            case NdArray array -> Index.of(array);
            case Boolean truth -> new Index.Mask(NdArray.scalar(truth.booleanValue()));
            case Number number -> Index.at(number.longValue());
            default -> throw Index.invalid();
        };
    }

    private static @Nullable Long bound(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigInteger big -> big.signum() < 0 ? Long.MIN_VALUE / 2 : Long.MAX_VALUE / 2;
            case Double d ->
                    throw PyError.typeError(
                            "slice indices must be integers or None or have an __index__ method");
            case Number number -> number.longValue();
            default -> throw Index.invalid();
        };
    }
}
