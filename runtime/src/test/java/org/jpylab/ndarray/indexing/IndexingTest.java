package org.jpylab.ndarray.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Oracle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class IndexingTest {
    @Test
    void readsAndWritesAsNumpyDoes() {
        var oracle =
                Oracle.read("indexing")
                        .ignoringWarnings()
                        .on("get", call -> Indexing.get(call.array(0), indices(call)))
                        .on("set", IndexingTest::set);
        assertThat(oracle.differences()).isEmpty();
    }

    private static NdArray set(Oracle.Call call) {
        var copy = call.array(0).copy();
        Indexing.set(copy, indices(call), call.array(2));
        return copy;
    }

    private static List<Index> indices(Oracle.Call call) {
        return ((List<?>) call.arguments().get(1)).stream().map(IndexingTest::index).toList();
    }

    private static Index index(Object part) {
        return switch (part) {
            case Long position -> Index.at(position);
            case NdArray array -> Index.of(array);
            case List<?> slice -> Index.slice(bound(slice, 1), bound(slice, 2), bound(slice, 3));
            case String text when text.equals("...") -> new Index.Ellipsis();
            default -> new Index.NewAxis();
        };
    }

    private static @Nullable Long bound(List<?> slice, int i) {
        return (Long) slice.get(i);
    }

    @Test
    void slicesWriteThrough() {
        var array = NdArray.of(1.0, 2.0, 3.0);
        Indexing.get(array, Index.slice(1L, null, null)).fill(0L);
        assertThat(array.toDoubles()).containsExactly(1, 0, 0);
    }

    @Test
    void assignmentFromItselfSeesTheOldValues() {
        var array = NdArray.of(1.0, 2.0, 3.0);
        Indexing.set(array, array, Index.of(NdArray.of(2L, 0, 1)));
        assertThat(array.toDoubles()).containsExactly(2, 3, 1);
    }

    @Test
    void readOnlyArraysRefuse() {
        var array = NdArray.of(1.0, 2.0).readOnly();
        assertThatThrownBy(() -> Indexing.set(array, NdArray.scalar(1.0), Index.at(0)))
                .hasMessage("assignment destination is read-only");
    }
}
