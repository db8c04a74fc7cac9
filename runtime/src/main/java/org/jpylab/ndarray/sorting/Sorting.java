package org.jpylab.ndarray.sorting;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.indexing.Taking;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** Sorted copies, sorting in place, and the permutations that sort. */
public final class Sorting {
    /** A sort of so many elements takes longer than one would wait after Ctrl-C. */
    private static final int LONG = 1 << 21;

    private Sorting() {}

    /** A sorted copy along an axis, or of the flattened array. */
    public static NdArray sort(NdArray array, @Nullable Integer axis, @Nullable String kind) {
        requireKind(kind);
        var copy = axis == null ? array.ravel().copy() : array.copy('K');
        sortInPlace(copy, axis == null ? 0 : axis, kind);
        return copy;
    }

    /** Sorts along an axis; the array is modified. */
    public static void sortInPlace(NdArray array, int axis, @Nullable String kind) {
        requireKind(kind);
        int along = Shapes.axis(axis, array.ndim());
        array.requireWriteable("sort array");
        boolean stable = isStable(kind);
        Lines.forEach(array, along, line -> sortLine(line, stable));
    }

    private static void requireKind(@Nullable String kind) {
        if (kind == null) {
            return;
        }
        switch (kind.isEmpty() ? ' ' : kind.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'q', 'h', 'm', 's' -> {}
            default ->
                    throw PyError.valueError(
                            "sort kind must be one of 'quick', 'heap', or"
                                    + " 'stable' (got '"
                                    + kind
                                    + "')");
        }
    }

    private static boolean isStable(@Nullable String kind) {
        if (kind == null) {
            return false;
        }
        char first = kind.toLowerCase(Locale.ROOT).charAt(0);
        return first == 'm' || first == 's';
    }

    private static void sortLine(NdArray line, boolean stable) {
        int n = line.shape(0);
        if (n < 2) {
            return;
        }
        switch (line.dtype().elementType()) {
            case FLOAT64 -> sortDoubles(line);
            case FLOAT32, FLOAT16, BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64 ->
                    sortNumbers(line);
            default -> {
                var order = Order.of(line);
                boolean objects =
                        line.dtype().elementType().isFlexible() || line.dtype().isObject();
                int[] index =
                        stable || objects
                                ? IndexSort.stable(order, n)
                                : IndexSort.introsort(order, n);
                line.assign(Taking.picked(line, index));
            }
        }
    }

    private static void sortDoubles(NdArray line) {
        boolean isShort = line.shape(0) < LONG;
        if (isShort && line.stride(0) == 1 && line.storage().array() instanceof double[] data) {
            Arrays.sort(data, line.offset(), line.offset() + line.shape(0));
            return;
        }
        sortDoublesInto(line);
    }

    private static void sortNumbers(NdArray line) {
        if (line.dtype().isFloat()) {
            sortDoublesInto(line);
        } else if (line.shape(0) < LONG
                && line.stride(0) == 1
                && line.storage().array() instanceof long[] data) {
            Arrays.sort(data, line.offset(), line.offset() + line.shape(0));
        } else {
            long[] values = line.toLongs();
            run(values.length, () -> Arrays.sort(values));
            line.assign(NdArray.of(values));
        }
    }

    private static void sortDoublesInto(NdArray line) {
        double[] values = line.toDoubles();
        run(values.length, () -> Arrays.sort(values));
        line.assign(NdArray.of(values));
    }

    /** Runs a sort; a long one of a copy, so that it can be left at an interrupt. */
    private static void run(int length, Runnable sort) {
        if (length < LONG) {
            sort.run();
        } else {
            Interruption.await(sort);
        }
    }

    /** Positions that sort along an axis, or the flattened array, as int64. */
    public static NdArray argsort(NdArray array, @Nullable Integer axis, @Nullable String kind) {
        requireKind(kind);
        boolean stable = isStable(kind);
        boolean objects = array.dtype().isObject();
        return indices(
                array,
                axis,
                (order, n) ->
                        stable || objects
                                ? IndexSort.stable(order, n)
                                : IndexSort.introsort(order, n));
    }

    /** Finds a permutation for an order of n elements. */
    @FunctionalInterface
    private interface Permutation {
        int[] of(Order order, int n);
    }

    private static NdArray indices(NdArray array, @Nullable Integer axis, Permutation permutation) {
        var source = axis == null || array.ndim() == 0 ? array.ravel() : array;
        int along = axis == null ? 0 : Shapes.axis(axis, source.ndim());
        var result = NdArray.zeros(DType.INT64, source.shape());
        Lines.forEachPair(
                source,
                result,
                along,
                (line, target) -> {
                    int n = line.shape(0);
                    int[][] found = new int[1][];
                    run(n, () -> found[0] = permutation.of(Order.of(line), n));
                    int[] index = found[0];
                    for (int i = 0; i < index.length; i++) {
                        target.setLong(index[i], i);
                    }
                });
        return result;
    }

    /** A copy in which the elements at positions kth are where sorting would put them. */
    public static NdArray partition(NdArray array, int[] kth, @Nullable Integer axis) {
        var copy = axis == null ? array.ravel().copy() : array.copy('K');
        partitionInPlace(copy, kth, axis == null ? 0 : axis);
        return copy;
    }

    /** Partitions along an axis; the array is modified. */
    public static void partitionInPlace(NdArray array, int[] kth, int axis) {
        int along = Shapes.axis(axis, array.ndim());
        array.requireWriteable();
        int[] places = places(kth, array.shape(along));
        boolean inexact = array.dtype().isFloat() || array.dtype().isComplex();
        Lines.forEach(
                array,
                along,
                line -> {
                    int n = line.shape(0);
                    int[] index =
                            array.dtype().isNumeric()
                                    ? IndexSelect.partition(Order.of(line), n, places, inexact)
                                    : IndexSort.introsort(Order.of(line), n);
                    line.assign(Taking.picked(line, index));
                });
    }

    /** Positions that partition along an axis, or the flattened array, as int64. */
    public static NdArray argpartition(NdArray array, int[] kth, @Nullable Integer axis) {
        var source = axis == null ? array.ravel() : array;
        int along = axis == null ? 0 : Shapes.axis(axis, source.ndim());
        int[] places = places(kth, source.shape(along));
        boolean inexact = array.dtype().isFloat() || array.dtype().isComplex();
        return indices(
                source,
                along,
                (order, n) ->
                        source.dtype().isNumeric()
                                ? IndexSelect.partition(order, n, places, inexact)
                                : IndexSort.introsort(order, n));
    }

    private static int[] places(int[] kth, int n) {
        var places = new int[n == 0 ? 0 : kth.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = kth[i] < 0 ? kth[i] + n : kth[i];
            if (places[i] < 0 || places[i] >= n) {
                throw PyError.valueError("kth(=" + places[i] + ") out of bounds (" + n + ")");
            }
        }
        Arrays.sort(places);
        return places;
    }

    /** Positions that sort by several keys, the last one first, along an axis. */
    public static NdArray lexsort(NdArray[] keys, int axis) {
        if (keys.length == 0) {
            throw PyError.typeError("need sequence of keys with len > 0 in lexsort");
        }
        var first = keys[0];
        for (var key : keys) {
            if (!Arrays.equals(key.shape(), first.shape())) {
                throw PyError.valueError("all keys need to be the same shape");
            }
        }
        if (first.ndim() == 0) {
            return NdArray.scalar(0L);
        }
        int along = Shapes.axis(axis, first.ndim());
        var result = NdArray.zeros(DType.INT64, first.shape());
        var target = Views.moveAxis(result, new int[] {along}, new int[] {-1});
        var moved = new NdArray[keys.length];
        for (int i = 0; i < keys.length; i++) {
            moved[i] = Views.moveAxis(keys[i], new int[] {along}, new int[] {-1});
        }
        Lines.forEachIndex(
                target,
                index -> {
                    int n = target.shape(target.ndim() - 1);
                    int[] permutation = IndexSort.identity(n);
                    for (var key : moved) {
                        IndexSort.stable(Order.of(Lines.line(key, index)), permutation);
                    }
                    var line = Lines.line(target, index);
                    for (int i = 0; i < n; i++) {
                        line.setLong(permutation[i], i);
                    }
                });
        return result;
    }
}
