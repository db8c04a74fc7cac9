package org.jpylab.ndarray.sorting;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.indexing.Taking;
import org.jspecify.annotations.Nullable;

/** Where values belong in a sorted array. */
public final class Searching {
    private Searching() {}

    /**
     * For each value the position before which it can be inserted, as int64: before equal elements
     * for side {@code left}, after them for {@code right}.
     */
    public static NdArray searchsorted(
            NdArray sorted, NdArray values, String side, @Nullable NdArray sorter) {
        boolean right = isRight(side);
        if (sorted.ndim() != 1) {
            throw PyError.valueError("object too deep for desired array");
        }
        var haystack = sorter == null ? sorted : Taking.picked(sorted, sorter.toInts());
        var common = Promotion.promote(haystack.dtype(), values.dtype());
        var result = NdArray.zeros(DType.INT64, values.shape());
        var found = (long[]) result.storage().array();
        if (common.isFloat() || (common.isInteger() && common.itemsize() < 8) || common.isBool()) {
            search(haystack.toDoubles(), values.toDoubles(), found, right);
        } else {
            searchAny(haystack.as(common), values.as(common).ravel(), found, right);
        }
        return result;
    }

    private static boolean isRight(String side) {
        return switch (side.isEmpty() ? ' ' : side.charAt(0)) {
            case 'l', 'L' -> false;
            case 'r', 'R' -> true;
            default ->
                    throw PyError.valueError(
                            "search side must be 'left' or 'right' (got '" + side + "')");
        };
    }

    private static void search(double[] sorted, double[] values, long[] found, boolean right) {
        for (int i = 0; i < values.length; i++) {
            found[i] = position(sorted, values[i], right);
        }
    }

    /** The position in sorted doubles, NaN being the largest. */
    public static int position(double[] sorted, double value, boolean right) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = right ? !less(value, sorted[middle]) : less(sorted[middle], value);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean less(double a, double b) {
        return a < b || (Double.isNaN(b) && !Double.isNaN(a));
    }

    /** Other types are compared within one line that holds sorted elements and values. */
    private static void searchAny(NdArray sorted, NdArray values, long[] found, boolean right) {
        int n = sorted.shape(0);
        var both = NdArray.zeros(sorted.dtype(), n + values.shape(0));
        both.slice(0, n).assign(sorted);
        both.slice(n, n + values.shape(0)).assign(values);
        var order = Order.of(both);
        for (int i = 0; i < found.length; i++) {
            int low = 0;
            int high = n;
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = right ? !order.less(n + i, middle) : order.less(middle, n + i);
                if (before) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            found[i] = low;
        }
    }
}
