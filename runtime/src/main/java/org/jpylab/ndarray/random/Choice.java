package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;

/** Which members of a population are drawn, with weights or without. */
final class Choice {
    private Choice() {}

    /** Checks weights as NumPy does and returns them as doubles. */
    static double[] weights(NdArray p, int population, String quote) {
        if (p.ndim() != 1) {
            throw PyError.valueError(quote + "p" + quote + " must be 1-dimensional");
        }
        if (p.size() != population) {
            throw PyError.valueError(
                    quote + "a" + quote + " and " + quote + "p" + quote + " must have same size");
        }
        double[] weights = p.toDoubles();
        double sum = Kahan.sum(weights, 0, weights.length);
        if (Double.isNaN(sum)) {
            throw PyError.valueError("probabilities contain NaN");
        }
        for (double weight : weights) {
            if (weight < 0) {
                throw PyError.valueError("probabilities are not non-negative");
            }
        }
        if (Math.abs(sum - 1.0) > tolerance(p.dtype())) {
            throw PyError.valueError("probabilities do not sum to 1");
        }
        return weights;
    }

    private static double tolerance(DType dtype) {
        double epsilon =
                switch (dtype.elementType()) {
                    case FLOAT16 -> 0x1p-10;
                    case FLOAT32 -> 0x1p-23;
                    default -> 0x1p-52;
                };
        return Math.sqrt(epsilon);
    }

    /**
     * Members drawn with replacement: each uniform number is looked up in the cumulated weights.
     */
    static long[] weighted(BitGenerator bits, double[] weights, int count) {
        double[] cumulated = cumulated(weights);
        long[] drawn = new long[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = firstAbove(cumulated, bits.nextDouble());
        }
        return drawn;
    }

    private static double[] cumulated(double[] weights) {
        double[] sums = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum = i == 0 ? weights[0] : sum + weights[i];
            sums[i] = sum;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private static int firstAbove(double[] sums, double value) {
        int low = 0;
        int high = sums.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value < sums[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Different members by weight: repeated draws, members already drawn having weight 0. */
    static long[] weightedWithoutReplacement(BitGenerator bits, double[] given, int count) {
        double[] weights = given.clone();
        int positive = 0;
        for (double weight : weights) {
            positive += weight > 0 ? 1 : 0;
        }
        if (positive < count) {
            throw PyError.valueError("Fewer non-zero entries in p than size");
        }
        long[] drawn = new long[count];
        int found = 0;
        while (found < count) {
            double[] uniform = new double[count - found];
            for (int i = 0; i < uniform.length; i++) {
                uniform[i] = bits.nextDouble();
            }
            for (int i = 0; i < found; i++) {
                weights[(int) drawn[i]] = 0;
            }
            double[] cumulated = cumulated(weights);
            for (double value : uniform) {
                int member = firstAbove(cumulated, value);
                if (weights[member] != 0) {
                    drawn[found++] = member;
                    weights[member] = 0;
                }
            }
        }
        return drawn;
    }

    /** Different members, all equally likely, as {@code Generator.choice} draws them. */
    static long[] withoutReplacement(
            BitGenerator bits, long population, int count, boolean shuffled) {
        BoundedIntegers source = BoundedIntegers.of(bits, 64, false);
        int cutoff = shuffled ? 50 : 20;
        return population > 10000 && count > population / cutoff
                ? shuffledTail(source, Math.toIntExact(population), count)
                : floyd(source, population, count, shuffled);
    }

    private static long[] shuffledTail(BoundedIntegers source, int population, int count) {
        long[] members = new long[population];
        for (int i = 0; i < population; i++) {
            members[i] = i;
        }
        shuffle(source, members, Math.max(population - count, 1));
        return Arrays.copyOfRange(members, population - count, population);
    }

    /** R. Floyd's sampling (J. Bentley, Commun. ACM 30(9), 1987). */
    private static long[] floyd(
            BoundedIntegers source, long population, int count, boolean shuffled) {
        long[] drawn = new long[count];
        var seen = new HashSet<Long>(2 * count + 1);
        for (int i = 0; i < count; i++) {
            long j = population - count + i;
            long member = source.next(j);
            if (!seen.add(member)) {
                member = j;
                seen.add(member);
            }
            drawn[i] = member;
        }
        if (shuffled) {
            shuffle(source, drawn, 1);
        }
        return drawn;
    }

    private static void shuffle(BoundedIntegers source, long[] values, int first) {
        for (int i = values.length - 1; i >= first; i--) {
            int j = (int) source.next(i);
            long swapped = values[j];
            values[j] = values[i];
            values[i] = swapped;
        }
    }

    /** What was drawn: places for a 0-d population, else members; a scalar without a size. */
    static Object members(NdArray a, long[] drawn, int @Nullable [] size, int axis) {
        if (a.ndim() == 0) {
            return size == null ? drawn[0] : NdArray.wrap(DType.INT64, drawn, size);
        }
        int[] places = Arrays.stream(drawn).mapToInt(Math::toIntExact).toArray();
        if (size == null) {
            return a.at(axis, places[0]).copy();
        }
        int[] shape = new int[a.ndim() - 1 + size.length];
        System.arraycopy(a.shape(), 0, shape, 0, axis);
        System.arraycopy(size, 0, shape, axis, size.length);
        System.arraycopy(a.shape(), axis + 1, shape, axis + size.length, a.ndim() - 1 - axis);
        var members = Permutations.take(a, places, axis);
        return size.length == 1 ? members : members.reshape(shape);
    }
}
