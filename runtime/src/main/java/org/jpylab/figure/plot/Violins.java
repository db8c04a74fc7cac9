package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code violinplot} and {@code violin}: densities of data sets as mirrored areas. */
final class Violins {
    private static final Signature VIOLINPLOT =
            Signature.of(
                    "violinplot",
                    "dataset, positions=None, vert=True, widths=0.5, showmeans=False,"
                            + " showextrema=True, showmedians=False, quantiles=None, points=100,"
                            + " bw_method=None");
    private static final Signature VIOLIN =
            Signature.of(
                    "violin",
                    "vpstats, positions=None, vert=True, widths=0.5, showmeans=False,"
                            + " showextrema=True, showmedians=False");

    private Violins() {}

    static Map<String, Object> violinplot(Axes axes, Call call) {
        Arguments given = VIOLINPLOT.bind(DataKeyword.apply(call, List.of("bw_method")));
        List<double[]> sets = Datasets.of(given.get("dataset"), axes.yAxis());
        List<double[]> quantiles = quantiles(given.get("quantiles"), axes, sets.size());
        List<Map<String, Object>> stats = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            stats.add(
                    describe(
                            sets.get(i),
                            quantiles.get(i),
                            (int) given.number("points"),
                            given.get("bw_method")));
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        for (String name :
                List.of("positions", "vert", "widths", "showmeans", "showextrema", "showmedians")) {
            look.put(name, given.get(name));
        }
        return violin(axes, new Call(List.of(stats), look));
    }

    private static List<double[]> quantiles(@Nullable Object spec, Axes axes, int n) {
        if (spec == null || Values.items(spec).isEmpty()) {
            return java.util.Collections.nCopies(n, new double[0]);
        }
        List<double[]> quantiles = Datasets.of(spec, axes.yAxis());
        if (quantiles.size() != n) {
            throw PyError.valueError(
                    "List of violinplot statistics and quantiles values must have the same length");
        }
        return quantiles;
    }

    private static Map<String, Object> describe(
            double[] x, double[] quantiles, int points, @Nullable Object bandwidth) {
        double[] sorted = Statistics.sorted(x);
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double[] at = Numbers.linspace(low, high, points);
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("vals", low == high ? indicator(at, low) : new Density(x, bandwidth).at(at));
        stats.put("coords", at);
        stats.put("mean", Statistics.mean(x));
        stats.put("median", Statistics.median(sorted));
        stats.put("min", low);
        stats.put("max", high);
        stats.put(
                "quantiles",
                Arrays.stream(quantiles)
                        .map(q -> Statistics.percentile(sorted, 100 * q))
                        .toArray());
        return stats;
    }

    private static double[] indicator(double[] at, double value) {
        return Arrays.stream(at).map(x -> x == value ? 1 : 0).toArray();
    }

    static Map<String, Object> violin(Axes axes, Call call) {
        Arguments given = VIOLIN.bind(call);
        List<@Nullable Object> all = Values.items(given.get("vpstats"));
        int n = all.size();
        double[] positions =
                given.isNone("positions")
                        ? java.util.stream.IntStream.rangeClosed(1, n).asDoubleStream().toArray()
                        : Values.numbers(given.get("positions"));
        double[] widths = Values.numbers(given.get("widths"));
        checkLength("positions", positions.length, n);
        if (Values.isSequence(given.get("widths"))) {
            checkLength("widths", widths.length, n);
        }
        widths = Broadcast.to(n, widths);
        return new Drawing(axes, given, positions, widths).draw(all);
    }

    private static void checkLength(String name, int length, int n) {
        if (length != n) {
            throw PyError.valueError(
                    "List of violinplot statistics and `"
                            + name
                            + "` values must have the same length");
        }
    }

    /** The parts of one call. */
    private static final class Drawing {
        private final Axes axes;
        private final Arguments given;
        private final double[] positions;
        private final double[] widths;
        private final boolean vertical;
        private final Object color;

        Drawing(Axes axes, Arguments given, double[] positions, double[] widths) {
            this.axes = axes;
            this.given = given;
            this.positions = positions;
            this.widths = widths;
            vertical = given.flag("vert");
            color = axes.lineStyles().nextColor();
        }

        Map<String, Object> draw(List<@Nullable Object> all) {
            int n = all.size();
            double[] means = new double[n];
            double[] least = new double[n];
            double[] most = new double[n];
            double[] medians = new double[n];
            List<Object> bodies = new ArrayList<>();
            List<double[]> marks = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                Map<?, ?> stats = (Map<?, ?>) Objects.requireNonNull(all.get(i));
                bodies.add(body(stats, i));
                means[i] = Values.number(stats.get("mean"));
                least[i] = Values.number(stats.get("min"));
                most[i] = Values.number(stats.get("max"));
                medians[i] = Values.number(stats.get("median"));
                for (double q : quantiles(stats)) {
                    marks.add(new double[] {q, from(i), to(i)});
                }
            }
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("bodies", bodies);
            if (given.flag("showmeans")) {
                made.put("cmeans", across(means));
            }
            if (given.flag("showextrema")) {
                made.put("cmaxes", across(most));
                made.put("cmins", across(least));
                made.put("cbars", lines(vertical, positions, least, most));
            }
            if (given.flag("showmedians")) {
                made.put("cmedians", across(medians));
            }
            if (!marks.isEmpty()) {
                made.put(
                        "cquantiles",
                        lines(!vertical, column(marks, 0), column(marks, 1), column(marks, 2)));
            }
            return made;
        }

        private static double[] quantiles(Map<?, ?> stats) {
            Object quantiles = stats.get("quantiles");
            return quantiles == null ? new double[0] : Values.numbers(quantiles);
        }

        private static double[] column(List<double[]> rows, int column) {
            return rows.stream().mapToDouble(row -> row[column]).toArray();
        }

        private Object body(Map<?, ?> stats, int i) {
            double[] values = Values.numbers(stats.get("vals"));
            double largest = Arrays.stream(values).max().orElse(Double.NaN);
            double[] left = new double[values.length];
            double[] right = new double[values.length];
            for (int k = 0; k < values.length; k++) {
                double half = 0.5 * widths[i] * values[k] / largest;
                left[k] = -half + positions[i];
                right[k] = half + positions[i];
            }
            double[] at = Values.numbers(stats.get("coords"));
            Call call = Call.of(at, left, right).with("facecolor", color).with("alpha", 0.3);
            return vertical ? Areas.betweenX(axes, call) : Areas.between(axes, call);
        }

        private double from(int i) {
            return -0.25 * widths[i] + positions[i];
        }

        private double to(int i) {
            return 0.25 * widths[i] + positions[i];
        }

        private Object across(double[] at) {
            double[] from = new double[at.length];
            double[] to = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                from[i] = from(i);
                to[i] = to(i);
            }
            return lines(!vertical, at, from, to);
        }

        private Object lines(boolean upright, double[] at, double[] from, double[] to) {
            Call call = Call.of(at, from, to).with("colors", color);
            return upright ? Segments.vlines(axes, call) : Segments.hlines(axes, call);
        }
    }
}
