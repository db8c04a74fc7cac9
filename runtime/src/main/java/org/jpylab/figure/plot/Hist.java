package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.BarContainer;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code hist}: counts as bars or as steps. */
final class Hist {
    private static final Signature HIST =
            Signature.of(
                    "hist",
                    "x, bins=None, range=None, density=False, weights=None, cumulative=False,"
                            + " bottom=None, histtype='bar', align='mid', orientation='vertical',"
                            + " rwidth=None, log=False, color=None, label=None, stacked=False, *,"
                            + " **kwargs");

    private final Axes axes;
    private final Arguments given;
    private final boolean vertical;
    private final boolean stacked;
    private final String type;

    private Hist(Axes axes, Arguments given) {
        this.axes = axes;
        this.given = given;
        type =
                Styles.oneOf(
                        "histtype",
                        given.get("histtype"),
                        List.of("bar", "barstacked", "step", "stepfilled"));
        Styles.oneOf("align", given.get("align"), List.of("left", "mid", "right"));
        vertical =
                Styles.oneOf(
                                "orientation",
                                given.get("orientation"),
                                List.of("horizontal", "vertical"))
                        .equals("vertical");
        stacked = given.flag("stacked") || type.equals("barstacked");
    }

    /** Returns counts, edges and the bars or polygons; lists of them for several datasets. */
    static List<@Nullable Object> hist(Axes axes, Call call) {
        List<String> words = List.of("histtype", "align", "orientation", "label", "bins", "color");
        return new Hist(axes, HIST.bind(DataKeyword.apply(call, words))).draw();
    }

    private List<@Nullable Object> draw() {
        Axis axis = axes.axis(vertical);
        List<double[]> data = Datasets.of(given.get("x"), axis);
        List<double @Nullable []> weights = weights(data);
        List<Object> colors = colors(data.size());
        double[] edges = {};
        List<double[]> tops = new ArrayList<>();
        double[] range = range(data, axis);
        Object bins =
                given.isNone("bins") ? RcParams.current().get("hist.bins") : given.get("bins");
        bins = bins instanceof String || !Values.isSequence(bins) ? bins : axis.convertUnits(bins);
        boolean anyData = data.stream().anyMatch(values -> values.length > 0);
        boolean density = given.flag("density");
        if (anyData && data.size() > 1) {
            double[] all = data.stream().flatMapToDouble(Arrays::stream).toArray();
            bins = Histogram.edges(all, bins, range, !given.isNone("weights"));
            range = null;
        }
        for (int i = 0; i < data.size(); i++) {
            Histogram counted =
                    Histogram.of(data.get(i), bins, range, weights.get(i), density && !stacked);
            tops.add(counted.counts());
            edges = counted.edges();
            bins = edges;
        }
        pile(tops, edges, density);
        List<List<? extends Artist>> made = new ArrayList<>();
        List<Object> results = new ArrayList<>();
        if (type.startsWith("bar")) {
            for (BarContainer bars : bars(tops, edges, colors)) {
                made.add(bars.bars());
                results.add(bars);
            }
        } else {
            for (List<Polygon> polygons : steps(tops, edges, colors)) {
                made.add(polygons);
                results.add(polygons);
            }
        }
        label(made);
        boolean one = data.size() == 1;
        List<@Nullable Object> answer = new ArrayList<>();
        answer.add(one ? tops.getFirst() : tops);
        answer.add(edges);
        answer.add(one ? results.getFirst() : results);
        return answer;
    }

    private List<double @Nullable []> weights(List<double[]> data) {
        List<double @Nullable []> weights = new ArrayList<>();
        if (given.isNone("weights")) {
            data.forEach(values -> weights.add(null));
            return weights;
        }
        Object spec = given.get("weights");
        if (Matrix.isNested(spec) && !(spec instanceof List<?>)) {
            Matrix matrix = Matrix.of(spec);
            for (int i = 0; i < matrix.columns(); i++) {
                weights.add(matrix.column(i));
            }
        } else if (Matrix.isNested(spec)) {
            Values.items(spec).forEach(item -> weights.add(Values.numbers(item)));
        } else {
            weights.add(Values.numbers(spec));
        }
        boolean fits = weights.size() == data.size();
        for (int i = 0; fits && i < data.size(); i++) {
            double[] own = weights.get(i);
            fits = own != null && own.length == data.get(i).length;
        }
        if (!fits) {
            throw PyError.valueError("weights should have the same shape as x");
        }
        return weights;
    }

    private List<Object> colors(int n) {
        List<Object> colors = new ArrayList<>();
        if (given.isNone("color")) {
            for (int i = 0; i < n; i++) {
                colors.add(axes.lineStyles().nextColor());
            }
            return colors;
        }
        colors.addAll(Rgba.listOf(given.get("color"), null));
        if (colors.size() != n) {
            throw PyError.valueError(
                    "The 'color' keyword argument must have one color per dataset, but "
                            + n
                            + " datasets and "
                            + colors.size()
                            + " colors were provided");
        }
        return colors;
    }

    private double @Nullable [] range(List<double[]> data, Axis axis) {
        if (!given.isNone("range")) {
            return axis.convertUnits(given.get("range"));
        }
        Segments.Range all = new Segments.Range();
        for (double[] values : data) {
            for (double value : values) {
                if (!Double.isNaN(value)) {
                    all.add(value);
                }
            }
        }
        return all.low <= all.high ? new double[] {all.low, all.high} : null;
    }

    /** Stacks and accumulates the counts in place. */
    private void pile(List<double[]> tops, double[] edges, boolean density) {
        int n = edges.length - 1;
        if (stacked) {
            for (int i = 1; i < tops.size(); i++) {
                for (int j = 0; j < n; j++) {
                    tops.get(i)[j] += tops.get(i - 1)[j];
                }
            }
            if (density) {
                double total = Arrays.stream(tops.getLast()).sum();
                for (double[] top : tops) {
                    for (int j = 0; j < n; j++) {
                        top[j] = top[j] / (edges[j + 1] - edges[j]) / total;
                    }
                }
            }
        }
        Object cumulative = given.get("cumulative");
        if (!Values.truth(cumulative)) {
            return;
        }
        boolean down = Values.number(cumulative) < 0;
        for (double[] top : tops) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                int j = down ? n - 1 - k : k;
                sum += density ? top[j] * (edges[j + 1] - edges[j]) : top[j];
                top[j] = sum;
            }
        }
    }

    private List<BarContainer> bars(List<double[]> tops, double[] edges, List<Object> colors) {
        int n = edges.length - 1;
        int nx = tops.size();
        double share =
                !given.isNone("rwidth")
                        ? Math.min(1, Math.max(0, given.number("rwidth")))
                        : nx > 1 && !stacked ? 0.8 : 1.0;
        double[] width = new double[n];
        double[] offset = new double[n];
        double[] advance = new double[n];
        String align = given.text("align");
        for (int i = 0; i < n; i++) {
            double total = edges[i + 1] - edges[i];
            boolean side = type.equals("bar") && !stacked;
            width[i] = side ? share * total / nx : share * total;
            advance[i] = side ? width[i] : 0;
            offset[i] = side ? -0.5 * share * total * (1 - 1 / (double) nx) : 0;
            offset[i] += align.equals("mid") ? 0.5 * total : align.equals("right") ? total : 0;
        }
        double[] bottom =
                given.isNone("bottom")
                        ? new double[n]
                        : Broadcast.to(n, Values.numbers(given.get("bottom")));
        List<BarContainer> made = new ArrayList<>();
        for (int k = 0; k < nx; k++) {
            double[] top = tops.get(k);
            double[] height = top.clone();
            double[] at = new double[n];
            for (int i = 0; i < n; i++) {
                height[i] = stacked ? top[i] - bottom[i] : top[i];
                at[i] = edges[i] + offset[i];
                offset[i] += advance[i];
            }
            made.add(bar(at, height, width, bottom, colors.get(k)));
            if (stacked) {
                bottom = top;
            }
        }
        for (BarContainer bars : made.subList(Math.min(1, made.size()), made.size())) {
            bars.bars().forEach(bar -> bar.setStickyEdges(new double[0], new double[0]));
        }
        return made;
    }

    private BarContainer bar(
            double[] at, double[] height, double[] width, double[] bottom, Object color) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>();
        kwargs.put("align", "center");
        kwargs.put("log", given.flag("log"));
        kwargs.put("color", color);
        kwargs.put(vertical ? "bottom" : "left", bottom.clone());
        Call call = new Call(List.of(at, height, width), kwargs);
        return vertical ? Bars.bar(axes, call) : Bars.barh(axes, call);
    }

    private List<List<Polygon>> steps(List<double[]> tops, double[] edges, List<Object> colors) {
        boolean filled = type.equals("stepfilled");
        if (given.flag("log")) {
            Scales.set(axes.axis(!vertical), "log", Map.of("nonpositive", "clip"));
        }
        List<double[]> outlines = new ArrayList<>();
        double[] places = stepPlaces(edges);
        double[] bottom =
                given.isNone("bottom") ? new double[1] : Values.numbers(given.get("bottom"));
        double[] heights = firstHeights(edges.length, bottom);
        int half = 2 * edges.length - 1;
        for (double[] top : tops) {
            if (stacked) {
                turnBack(heights, half);
            }
            for (int i = 0; i < top.length; i++) {
                double height = top[i] + bottom[bottom.length == 1 ? 0 : i];
                heights[1 + 2 * i] = height;
                heights[2 + 2 * i] = height;
            }
            heights[0] = heights[heights.length - 1];
            outlines.add(heights.clone());
        }
        int size = filled ? places.length - 1 : 2 * edges.length;
        List<List<Polygon>> made = new ArrayList<>();
        for (int k = tops.size() - 1; k >= 0; k--) {
            double[] along = Arrays.copyOf(places, size);
            double[] across = Arrays.copyOf(outlines.get(k), size);
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("closed", filled ? Boolean.TRUE : null);
            look.put("facecolor", colors.get(k));
            look.put("edgecolor", filled ? null : colors.get(k));
            look.put("fill", filled);
            look.put("zorder", filled ? null : (Object) 2);
            Call call = new Call(vertical ? List.of(along, across) : List.of(across, along), look);
            List<Polygon> polygons = Areas.fill(axes, call);
            double[] zero = {0};
            double[] none = {};
            polygons.forEach(p -> p.setStickyEdges(vertical ? none : zero, vertical ? zero : none));
            made.addFirst(polygons);
        }
        return made;
    }

    private double[] stepPlaces(double[] edges) {
        int n = edges.length;
        double[] x = new double[4 * n - 3];
        for (int i = 0; i < n; i++) {
            x[2 * i] = edges[i];
            if (i < n - 1) {
                x[2 * i + 1] = edges[i];
            }
        }
        turnBack(x, 2 * n - 1);
        double half = 0.5 * (edges[1] - edges[0]);
        String align = given.text("align");
        double shift = align.equals("left") ? -half : align.equals("right") ? half : 0;
        for (int i = 0; i < x.length && shift != 0; i++) {
            x[i] += shift;
        }
        return x;
    }

    private static double[] firstHeights(int n, double[] bottom) {
        double[] y = new double[4 * n - 3];
        for (int i = 0; i < n - 1; i++) {
            double foot = bottom[bottom.length == 1 ? 0 : i];
            y[1 + 2 * i] = foot;
            y[2 + 2 * i] = foot;
        }
        turnBack(y, 2 * n - 1);
        return y;
    }

    /** Writes the part before {@code half} backwards after it, without the ends. */
    private static void turnBack(double[] values, int half) {
        for (int i = half; i < values.length; i++) {
            values[i] = values[2 * half - 1 - i];
        }
    }

    private void label(List<List<? extends Artist>> made) {
        Object label = given.get("label");
        List<String> labels = new ArrayList<>();
        if (label != null) {
            boolean many = !(label instanceof String) && Values.isSequence(label);
            labels.addAll(
                    many
                            ? Values.items(label).stream().map(Values::text).toList()
                            : List.of(Values.text(label)));
        }
        for (int i = 0; i < made.size(); i++) {
            List<? extends Artist> parts = made.get(i);
            for (int k = 0; k < parts.size(); k++) {
                parts.get(k).set(given.rest());
                if (k > 0) {
                    parts.get(k).setLabel("_nolegend_");
                } else if (i < labels.size()) {
                    parts.getFirst().setLabel(labels.get(i));
                }
            }
        }
    }
}
