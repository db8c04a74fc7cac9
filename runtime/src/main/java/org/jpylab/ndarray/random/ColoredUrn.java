package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/** Samples without replacement from an urn of several colours, counted by colour. */
final class ColoredUrn {
    private static final long MARGINALS_LIMIT = 1_000_000_000;

    private final BitGenerator bits;
    private final long[] colors;
    private final long total;
    private final long drawn;
    private final boolean complement;
    private final boolean byMarginals;

    ColoredUrn(BitGenerator bits, NdArray colors, long sample, String method) {
        if (!"count".equals(method) && !"marginals".equals(method)) {
            throw PyError.valueError("method must be \"count\" or \"marginals\".");
        }
        if (sample < 0) {
            throw PyError.valueError("nsample must be nonnegative.");
        }
        this.bits = bits;
        this.colors = checkedColors(colors);
        byMarginals = "marginals".equals(method);
        total = sum(this.colors);
        if (byMarginals && total >= MARGINALS_LIMIT) {
            throw PyError.valueError(
                    "When method is \"marginals\", sum(colors) must be less than 1000000000.");
        }
        if (sample > total) {
            throw PyError.valueError("nsample > sum(colors)");
        }
        complement = sample > total / 2;
        drawn = complement ? total - sample : sample;
    }

    private static long[] checkedColors(NdArray colors) {
        boolean wrong = colors.ndim() != 1 || (colors.size() > 0 && !colors.dtype().isInteger());
        long[] counts = wrong ? new long[0] : colors.toLongs();
        for (long count : counts) {
            wrong |= count < 0;
        }
        if (wrong) {
            throw PyError.valueError(
                    "colors must be a one-dimensional sequence of nonnegative integers not"
                            + " exceeding "
                            + Long.MAX_VALUE
                            + ".");
        }
        return counts;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
            if (sum < 0) {
                throw PyError.valueError(
                        "sum(colors) must not exceed the maximum value of a 64 bit signed integer"
                                + " ("
                                + Long.MAX_VALUE
                                + ")");
            }
        }
        return sum;
    }

    NdArray draw(int @Nullable [] size) {
        int[] shape = CountDistributions.extended(size, colors.length);
        long[] counts = new long[Parameters.count(shape)];
        if (byMarginals) {
            for (int i = 0; i < counts.length; i += colors.length) {
                drawMarginals(counts, i);
            }
        } else {
            drawByCounting(counts);
        }
        return NdArray.wrap(DType.INT64, counts, shape);
    }

    private void drawMarginals(long[] counts, int at) {
        long left = drawn;
        long remaining = total;
        for (int j = 0; left > 0 && j + 1 < colors.length; j++) {
            remaining -= colors[j];
            counts[at + j] = Hypergeometric.draw(bits, colors[j], remaining, left);
            left -= counts[at + j];
        }
        if (left > 0) {
            counts[at + colors.length - 1] = left;
        }
        complete(counts, at);
    }

    private void drawByCounting(long[] counts) {
        int[] items = items();
        for (int at = 0; at < counts.length && drawn > 0; at += colors.length) {
            for (int j = 0; j < drawn; j++) {
                int k = j + (int) bits.interval(total - j - 1);
                int swapped = items[k];
                items[k] = items[j];
                items[j] = swapped;
            }
            for (int j = 0; j < drawn; j++) {
                counts[at + items[j]]++;
            }
        }
        for (int at = 0; at < counts.length; at += colors.length) {
            complete(counts, at);
        }
    }

    private int[] items() {
        int[] items = new int[Math.toIntExact(total)];
        int next = 0;
        for (int color = 0; color < colors.length; color++) {
            for (long i = 0; i < colors[color]; i++) {
                items[next++] = color;
            }
        }
        return items;
    }

    private void complete(long[] counts, int at) {
        if (complement) {
            for (int j = 0; j < colors.length; j++) {
                counts[at + j] = colors[j] - counts[at + j];
            }
        }
    }
}
