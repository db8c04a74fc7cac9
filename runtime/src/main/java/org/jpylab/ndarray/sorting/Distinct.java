package org.jpylab.ndarray.sorting;

import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The distinct numbers of an array alone: their values are sorted, not their places. */
final class Distinct {
    private Distinct() {}

    /**
     * The sorted distinct elements of the flattened array; null where its type goes another way.
     */
    static @Nullable NdArray values(NdArray array, boolean equalNan) {
        if (array.size() == 0) {
            return null;
        }
        return switch (array.dtype().elementType()) {
            case BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64 ->
                    NdArray.of(integers(array.toLongs())).astype(array.dtype());
            case FLOAT32, FLOAT64 ->
                    NdArray.of(reals(array.toDoubles(), equalNan)).astype(array.dtype());
            default -> null;
        };
    }

    private static long[] integers(long[] values) {
        long low = values[0];
        long high = low;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        long range = high - low;
        return range >= 0 && range <= 2L * values.length
                ? marked(values, low, (int) range + 1)
                : sorted(values);
    }

    /** By a mark for each number of a short range. */
    private static long[] marked(long[] values, long low, int range) {
        var marks = new boolean[range];
        for (long value : values) {
            marks[(int) (value - low)] = true;
        }
        var distinct = new long[Math.min(range, values.length)];
        int count = 0;
        for (int i = 0; i < range; i++) {
            if (marks[i]) {
                distinct[count++] = low + i;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    private static long[] sorted(long[] values) {
        Sorting.sortInPlace(NdArray.of(values), 0, null);
        int count = 1;
        for (int i = 1; i < values.length; i++) {
            if (values[i] != values[i - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** NaN comes last, once if NaNs count as equal; of zeros the first one stays, with its sign. */
    private static double[] reals(double[] values, boolean equalNan) {
        double zero = firstZero(values);
        Sorting.sortInPlace(NdArray.of(values), 0, null);
        int count = 1;
        for (int i = 1; i < values.length; i++) {
            boolean again = equalNan && Double.isNaN(values[i]) && Double.isNaN(values[i - 1]);
            if (values[i] != values[i - 1] && !again) {
                values[count++] = values[i];
            }
        }
        for (int i = 0; i < count; i++) {
            values[i] = values[i] == 0 ? zero : values[i];
        }
        return Arrays.copyOf(values, count);
    }

    private static double firstZero(double[] values) {
        for (double value : values) {
            if (value == 0) {
                return value;
            }
        }
        return 0;
    }
}
