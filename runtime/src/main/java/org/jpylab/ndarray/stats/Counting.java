package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.sorting.Searching;
import org.jspecify.annotations.Nullable;

/** How often whole numbers occur, and which bins values fall into. */
public final class Counting {
    private Counting() {}

    /** For each number from 0 on how often it occurs, or the sum of the weights where it does. */
    public static NdArray bincount(NdArray values, @Nullable NdArray weights, long minimumLength) {
        if (minimumLength < 0) {
            throw PyError.valueError("'minlength' must not be negative");
        }
        if (values.ndim() > 1) {
            throw PyError.valueError("object too deep for desired array");
        }
        if (values.ndim() == 0) {
            throw PyError.valueError("object of too small depth for desired array");
        }
        boolean empty = values.size() == 0;
        if (!empty) {
            Casting.SAFE.require(values.dtype(), DType.INT64, "array data");
        }
        long[] numbers = values.toLongs();
        long largest = -1;
        for (long number : numbers) {
            if (number < 0) {
                throw PyError.valueError("'list' argument must have no negative elements");
            }
            largest = Math.max(largest, number);
        }
        int n = Math.toIntExact(Math.max(largest + 1, minimumLength));
        if (weights == null) {
            var counts = new long[n];
            for (long number : numbers) {
                counts[(int) number]++;
            }
            return NdArray.of(counts);
        }
        Casting.SAFE.require(weights.dtype(), DType.FLOAT64, "array data");
        if (weights.ndim() > 1) {
            throw PyError.valueError("object too deep for desired array");
        }
        double[] weight = weights.toDoubles();
        if (weight.length != numbers.length) {
            throw PyError.valueError("The weights and list don't have the same length.");
        }
        var sums = new double[n];
        for (int i = 0; i < numbers.length; i++) {
            sums[(int) numbers[i]] += weight[i];
        }
        return NdArray.of(sums);
    }

    /** For each value the number of its bin; bins rise or fall, the right edge is in or out. */
    public static NdArray digitize(NdArray values, NdArray bins, boolean right) {
        if (values.dtype().isComplex()) {
            throw PyError.typeError("x may not be complex");
        }
        if (bins.dtype().isComplex()) {
            throw PyError.typeError(
                    "Cannot cast array data from dtype('complex128') to dtype('float64') according"
                            + " to the rule 'safe'");
        }
        int direction = direction(bins.toDoubles());
        String side = right ? "left" : "right";
        if (direction > 0) {
            return Searching.searchsorted(bins, values, side, null);
        }
        int n = bins.shape(0);
        var rising = bins.slice(0, n - 1, -1, -1);
        var found = Searching.searchsorted(rising, values, side, null);
        return Arithmetic.SUBTRACT.call(NdArray.scalar((long) n), found);
    }

    private static int direction(double[] bins) {
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < bins.length; i++) {
            rises &= bins[i] >= bins[i - 1];
            falls &= bins[i] <= bins[i - 1];
        }
        if (!rises && !falls) {
            throw PyError.valueError("bins must be monotonically increasing or decreasing");
        }
        return rises ? 1 : -1;
    }
}
