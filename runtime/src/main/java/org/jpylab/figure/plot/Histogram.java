package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Counts of data in bins, as NumPy's {@code histogram} makes them. */
record Histogram(double[] counts, double[] edges) {
    /** The outer edges of bins of equal width, or null for edges given one by one. */
    private record Bins(double[] edges, double @Nullable [] range) {}

    /**
     * Counts data.
     *
     * @param bins a number, the name of a rule such as {@code auto}, or edges
     * @param range first and last edge; null for those of the data
     */
    static Histogram of(
            double[] data,
            @Nullable Object bins,
            double @Nullable [] range,
            double @Nullable [] weights,
            boolean density) {
        Bins edges = bins(data, bins, range, weights != null);
        double[] counts =
                edges.range == null
                        ? bySorting(data, edges.edges, weights)
                        : byWidth(data, edges.edges, edges.range, weights);
        if (density) {
            double total = Arrays.stream(counts).sum();
            for (int i = 0; i < counts.length; i++) {
                counts[i] = counts[i] / (edges.edges[i + 1] - edges.edges[i]) / total;
            }
        }
        return new Histogram(counts, edges.edges);
    }

    /** The edges that {@link #of} would use. */
    static double[] edges(
            double[] data, @Nullable Object bins, double @Nullable [] range, boolean weighted) {
        return bins(data, bins, range, weighted).edges;
    }

    private static Bins bins(
            double[] data, @Nullable Object bins, double @Nullable [] range, boolean weighted) {
        if (bins instanceof String rule) {
            if (!BinRules.NAMES.contains(rule)) {
                throw PyError.valueError(
                        Values.repr(rule) + " is not a valid estimator for `bins`");
            }
            if (weighted) {
                throw PyError.typeError(
                        "Automated estimation of the number of bins is not supported for weighted data");
            }
            double[] outer = outer(data, range);
            double[] kept =
                    range == null
                            ? data
                            : Arrays.stream(data)
                                    .filter(x -> x >= outer[0] && x <= outer[1])
                                    .toArray();
            double width = kept.length == 0 ? 0 : BinRules.width(rule, kept, outer);
            int n =
                    width == 0 || Double.isNaN(width)
                            ? 1
                            : (int) Math.ceil((outer[1] - outer[0]) / width);
            return new Bins(Numbers.linspace(outer[0], outer[1], n + 1), outer);
        }
        if (Values.isSequence(bins)) {
            double[] edges = Values.numbers(bins);
            for (int i = 1; i < edges.length; i++) {
                if (edges[i - 1] > edges[i]) {
                    throw PyError.valueError("`bins` must increase monotonically, when an array");
                }
            }
            return new Bins(edges, null);
        }
        boolean integral =
                bins instanceof Integer || bins instanceof Long || bins instanceof Boolean;
        if (!integral) {
            throw PyError.typeError("`bins` must be an integer, a string, or an array");
        }
        int n = (int) Values.number(bins);
        if (n < 1) {
            throw PyError.valueError("`bins` must be positive, when an integer");
        }
        double[] outer = outer(data, range);
        return new Bins(Numbers.linspace(outer[0], outer[1], n + 1), outer);
    }

    private static double[] outer(double[] data, double @Nullable [] range) {
        double first = 0;
        double last = 1;
        if (range != null) {
            first = range[0];
            last = range[1];
            if (first > last) {
                throw PyError.valueError("max must be larger than min in range parameter.");
            }
            checkFinite("supplied", first, last);
        } else if (data.length > 0) {
            first = Arrays.stream(data).min().orElseThrow();
            last = Arrays.stream(data).max().orElseThrow();
            checkFinite("autodetected", first, last);
        }
        return first == last ? new double[] {first - 0.5, last + 0.5} : new double[] {first, last};
    }

    private static void checkFinite(String how, double first, double last) {
        if (!Double.isFinite(first) || !Double.isFinite(last)) {
            throw PyError.valueError(
                    how
                            + " range of ["
                            + Values.repr(first)
                            + ", "
                            + Values.repr(last)
                            + "] is not finite");
        }
    }

    private static double[] byWidth(
            double[] data, double[] edges, double[] range, double @Nullable [] weights) {
        int n = edges.length - 1;
        double[] counts = new double[n];
        double norm = n / (range[1] - range[0]);
        for (int i = 0; i < data.length; i++) {
            double x = data[i];
            if (!(x >= range[0] && x <= range[1])) {
                continue;
            }
            int index = (int) ((x - range[0]) * norm);
            if (index == n) {
                index--;
            }
            if (x < edges[index]) {
                index--;
            }
            if (x >= edges[index + 1] && index != n - 1) {
                index++;
            }
            counts[index] += weights == null ? 1 : weights[i];
        }
        return counts;
    }

    private static double[] bySorting(double[] data, double[] edges, double @Nullable [] weights) {
        Integer[] order = new Integer[data.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, java.util.Comparator.comparingDouble(i -> data[i]));
        double[] sums = new double[data.length + 1];
        double[] sorted = new double[data.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = data[order[i]];
            sums[i + 1] = sums[i] + (weights == null ? 1 : weights[order[i]]);
        }
        double[] counts = new double[Math.max(edges.length - 1, 0)];
        for (int i = 0; i < counts.length; i++) {
            int from = firstAtLeast(sorted, edges[i]);
            boolean last = i == counts.length - 1;
            int to = last ? firstAbove(sorted, edges[i + 1]) : firstAtLeast(sorted, edges[i + 1]);
            counts[i] = sums[to] - sums[from];
        }
        return counts;
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int firstAbove(double[] sorted, double value) {
        int at = firstAtLeast(sorted, value);
        while (at < sorted.length && sorted[at] == value) {
            at++;
        }
        return at;
    }

    /** The middle of each bin. */
    List<Double> centers() {
        return java.util.stream.IntStream.range(0, counts.length)
                .mapToObj(i -> (edges[i] + edges[i + 1]) / 2)
                .toList();
    }
}
