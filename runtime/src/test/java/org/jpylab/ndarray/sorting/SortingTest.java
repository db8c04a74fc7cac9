package org.jpylab.ndarray.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Oracle;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Unbuffered;
import org.jpylab.ndarray.indexing.Choosing;
import org.jpylab.ndarray.indexing.FlatIndices;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Nonzero;
import org.jpylab.ndarray.indexing.Taking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class SortingTest {
    @Test
    void answersAsNumpyDoes() {
        var oracle = Oracle.read("sorting").ignoringWarnings();
        orders(oracle);
        sets(oracle);
        picks(oracle);
        replacements(oracle);
        assertThat(oracle.differences()).isEmpty();
    }

    private static @Nullable Integer axis(Oracle.Call call) {
        boolean none = call.keywords().containsKey("axis") && call.keyword("axis") == null;
        return none ? null : Integer.valueOf(call.integer("axis", -1));
    }

    private static @Nullable String kind(Oracle.Call call) {
        return (String) call.keyword("kind");
    }

    private static String mode(Oracle.Call call) {
        return call.keyword("mode") == null ? "raise" : (String) call.keyword("mode");
    }

    private static int[] places(Oracle.Call call) {
        return call.arguments().get(1) instanceof NdArray array
                ? array.toInts()
                : new int[] {((Long) call.arguments().get(1)).intValue()};
    }

    private static void orders(Oracle oracle) {
        oracle.on("sort", c -> Sorting.sort(c.array(0), axis(c), kind(c)));
        oracle.on("argsort", c -> Sorting.argsort(c.array(0), axis(c), kind(c)));
        oracle.on("partition", c -> Sorting.partition(c.array(0), places(c), -1));
        oracle.on("argpartition", c -> Sorting.argpartition(c.array(0), places(c), -1));
        oracle.on("lexsort", c -> Sorting.lexsort(c.arguments().toArray(NdArray[]::new), -1));
        oracle.on(
                "searchsorted",
                c ->
                        Searching.searchsorted(
                                c.array(0),
                                c.array(1),
                                c.keyword("side") == null ? "left" : (String) c.keyword("side"),
                                null));
    }

    private static List<NdArray> all(Unique.Found found) {
        return List.of(found.values(), found.index(), found.inverse(), found.counts());
    }

    private static void sets(Oracle oracle) {
        oracle.on("unique", c -> all(Unique.of(c.array(0), true)));
        oracle.on(
                "unique_axis",
                c -> all(Unique.alongAxis(c.array(0), ((Long) c.arguments().get(1)).intValue())));
        oracle.on("union1d", c -> Unique.union(c.array(0), c.array(1)));
        oracle.on("setdiff1d", c -> Unique.difference(c.array(0), c.array(1), false));
        oracle.on("setxor1d", c -> Unique.symmetricDifference(c.array(0), c.array(1), false));
        oracle.on("isin", c -> Unique.contains(c.array(0), c.array(1), c.flag("invert")));
        oracle.on(
                "intersect1d",
                c -> {
                    var both = Unique.intersection(c.array(0), c.array(1), false);
                    return List.of(both[0].values(), both[0].index(), both[1].index());
                });
    }

    private static void picks(Oracle oracle) {
        oracle.on(
                "take",
                c ->
                        Taking.take(
                                c.array(0),
                                c.array(1),
                                c.keyword("axis") == null ? null : c.integer("axis", 0),
                                null,
                                mode(c)));
        oracle.on(
                "choose",
                c -> {
                    var all = c.arguments().toArray(NdArray[]::new);
                    var choices = Arrays.copyOfRange(all, 1, all.length);
                    return Choosing.choose(all[0], choices, null, mode(c));
                });
        oracle.on("where", c -> Choosing.where(c.array(0), c.array(1), c.array(2)));
        oracle.on("nonzero", c -> List.of(Nonzero.positions(c.array(0))));
        oracle.on("argwhere", c -> Choosing.argwhere(c.array(0)));
        oracle.on("flatnonzero", c -> Choosing.flatNonzero(c.array(0)));
        oracle.on(
                "select",
                c ->
                        Choosing.select(
                                new NdArray[] {c.array(0), c.array(1)},
                                new NdArray[] {c.array(2), c.array(3)},
                                c.array(4)));
        oracle.on("extract", c -> Choosing.extract(c.array(0), c.array(1)));
        oracle.on(
                "compress",
                c ->
                        Choosing.compress(
                                c.array(0),
                                c.array(1),
                                c.keyword("axis") == null ? null : c.integer("axis", 0),
                                null));
        oracle.on(
                "take_along_axis",
                c -> Taking.takeAlongAxis(c.array(0), c.array(1), c.integer("axis", 0)));
        oracle.on("ravel_multi_index", SortingTest::ravel);
        oracle.on("unravel_index", SortingTest::unravel);
    }

    private static int[] shape(Object list) {
        return ((List<?>) list).stream().mapToInt(n -> ((Long) n).intValue()).toArray();
    }

    private static char order(Oracle.Call call) {
        return call.keyword("order") == null ? 'C' : ((String) call.keyword("order")).charAt(0);
    }

    private static NdArray ravel(Oracle.Call c) {
        return FlatIndices.ravel(
                new NdArray[] {c.array(0), c.array(1)},
                shape(c.arguments().get(2)),
                new String[] {mode(c)},
                order(c));
    }

    private static List<NdArray> unravel(Oracle.Call c) {
        return List.of(FlatIndices.unravel(c.array(0), shape(c.arguments().get(1)), order(c)));
    }

    private static void replacements(Oracle oracle) {
        oracle.on(
                "put",
                c -> {
                    var copy = c.array(0).copy();
                    Taking.put(copy, c.array(1), c.array(2), mode(c));
                    return copy;
                });
        oracle.on(
                "place",
                c -> {
                    var copy = c.array(1).copy();
                    Choosing.place(copy, c.array(2), c.array(3));
                    return copy;
                });
        oracle.on(
                "putmask",
                c -> {
                    var copy = c.array(1).copy();
                    Choosing.putmask(copy, c.array(2), c.array(3));
                    return copy;
                });
        oracle.on(
                "fill_diagonal",
                c -> {
                    var copy = c.array(0).copy();
                    Choosing.fillDiagonal(copy, c.array(1), c.flag("wrap"));
                    return copy;
                });
        oracle.on(
                "add_at",
                c -> {
                    var copy = c.array(0).copy();
                    var index = List.of(Index.of(c.array(1)));
                    Unbuffered.at(Arithmetic.ADD, copy, index, c.array(2));
                    return copy;
                });
    }
}
