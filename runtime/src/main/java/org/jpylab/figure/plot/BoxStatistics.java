package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a box plot shows of data sets. R. McGill, J. W. Tukey and W. A. Larsen, "Variations of Box
 * Plots", The American Statistician 32 (1978), 12-16.
 */
public final class BoxStatistics {
    private final @Nullable Object whiskers;
    private final @Nullable Object bootstrap;

    /** Tells between which numbers the median of more data like these would lie. */
    @FunctionalInterface
    public interface Interval {
        double[] of(double[] data);
    }

    private final boolean autorange;

    public BoxStatistics(@Nullable Object whiskers, @Nullable Object bootstrap, boolean autorange) {
        this.whiskers = whiskers;
        this.bootstrap = bootstrap;
        this.autorange = autorange;
    }

    /** The statistics of each data set by Matplotlib's names. */
    public List<Map<String, @Nullable Object>> of(List<double[]> sets, @Nullable Object labels) {
        List<@Nullable Object> names = labels == null ? List.of() : Values.items(labels);
        if (labels != null && names.size() != sets.size()) {
            throw PyError.valueError("Dimensions of labels and X must be compatible");
        }
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            if (i < names.size() && names.get(i) != null) {
                one.put("label", names.get(i));
            }
            describe(sets.get(i), one);
            all.add(one);
        }
        return all;
    }

    private void describe(double[] x, Map<String, @Nullable Object> into) {
        if (x.length == 0) {
            into.put("fliers", new double[0]);
            for (String name :
                    List.of("mean", "med", "q1", "q3", "iqr", "cilo", "cihi", "whislo", "whishi")) {
                into.put(name, Double.NaN);
            }
            return;
        }
        double[] sorted = Statistics.sorted(x);
        double q1 = Statistics.percentile(sorted, 25);
        double median = Statistics.percentile(sorted, 50);
        double q3 = Statistics.percentile(sorted, 75);
        double range = q3 - q1;
        double[] interval = interval(x, median, range);
        double[] reach = reach(sorted, q1, q3);
        double low = q1;
        double high = q3;
        for (double value : sorted) {
            if (value >= reach[0]) {
                low = Math.min(value, q1);
                break;
            }
        }
        for (double value : sorted) {
            if (value <= reach[1]) {
                high = Math.max(value, q3);
            }
        }
        into.put("mean", Statistics.mean(x));
        into.put("iqr", range);
        into.put("cilo", interval[0]);
        into.put("cihi", interval[1]);
        into.put("whishi", high);
        into.put("whislo", low);
        into.put("fliers", outside(x, low, high));
        into.put("q1", q1);
        into.put("med", median);
        into.put("q3", q3);
    }

    private double[] reach(double[] sorted, double q1, double q3) {
        double range = q3 - q1;
        if (range == 0 && autorange) {
            return new double[] {sorted[0], sorted[sorted.length - 1]};
        }
        if (Values.isSequence(whiskers)) {
            double[] percents = Values.numbers(whiskers);
            return new double[] {
                Statistics.percentile(sorted, percents[0]),
                Statistics.percentile(sorted, percents[1])
            };
        }
        if (!Values.isNumber(whiskers)) {
            throw PyError.valueError("whis must be a float or list of percentiles");
        }
        double times = Values.number(whiskers);
        return new double[] {q1 - times * range, q3 + times * range};
    }

    /** Those below first, then those above, each in the order of the data. */
    private static double[] outside(double[] x, double low, double high) {
        double[] below = Arrays.stream(x).filter(value -> value < low).toArray();
        double[] above = Arrays.stream(x).filter(value -> value > high).toArray();
        double[] all = Arrays.copyOf(below, below.length + above.length);
        System.arraycopy(above, 0, all, below.length, above.length);
        return all;
    }

    private double[] interval(double[] x, double median, double range) {
        if (bootstrap == null) {
            double half = 1.57 * range / Math.sqrt(x.length);
            return new double[] {median - half, median + half};
        }
        if (bootstrap instanceof Interval drawn) {
            return drawn.of(x);
        }
        throw PyError.typeError(
                "'" + Values.typeName(bootstrap) + "' object cannot be interpreted as an integer");
    }
}
