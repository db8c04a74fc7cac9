package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.PathPatch;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.FixedFormatter;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bxp}: boxes with whiskers from statistics. */
final class BoxPlot {
    private static final Signature BXP =
            Signature.of(
                    "bxp",
                    "bxpstats, positions=None, widths=None, vert=True, patch_artist=False,"
                            + " shownotches=False, showmeans=False, showcaps=True, showbox=True,"
                            + " showfliers=True, boxprops=None, whiskerprops=None,"
                            + " flierprops=None, medianprops=None, capprops=None, meanprops=None,"
                            + " meanline=False, manage_ticks=True, zorder=None, capwidths=None");

    private final Axes axes;
    private final Arguments given;
    private final boolean vertical;
    private final double zorder;
    private final Map<String, List<Artist>> made = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> looks = new LinkedHashMap<>();

    private BoxPlot(Axes axes, Arguments given) {
        this.axes = axes;
        this.given = given;
        vertical = given.flag("vert");
        zorder = given.isNone("zorder") ? 2 : given.number("zorder");
        for (String part : List.of("whiskers", "caps", "boxes", "medians", "fliers", "means")) {
            made.put(part, new ArrayList<>());
        }
    }

    /** Returns lists of artists by the names of the parts. */
    static Map<String, List<Artist>> bxp(Axes axes, Call call) {
        return new BoxPlot(axes, BXP.bind(call)).draw();
    }

    private Map<String, List<Artist>> draw() {
        List<@Nullable Object> all = Values.items(given.get("bxpstats"));
        int n = all.size();
        chooseLooks();
        double[] positions = positions(n);
        double[] widths = widths("widths", n, defaultWidth(positions));
        double[] capWidths =
                given.isNone("capwidths")
                        ? Arrays.stream(widths).map(w -> 0.5 * w).toArray()
                        : widths("capwidths", n, 0);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Map<?, ?> one = (Map<?, ?>) java.util.Objects.requireNonNull(all.get(i));
            labels.add(Values.text(one.containsKey("label") ? one.get("label") : label(i)));
            drawOne(one, positions[i], widths[i], capWidths[i]);
        }
        if (given.flag("manage_ticks")) {
            manageTicks(positions, labels);
        }
        return made;
    }

    private @Nullable Object label(int i) {
        if (given.isNone("positions")) {
            return i + 1;
        }
        return Values.items(given.get("positions")).get(i);
    }

    private double[] positions(int n) {
        if (given.isNone("positions")) {
            return java.util.stream.IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        }
        double[] positions = Values.numbers(given.get("positions"));
        checkLength("positions", positions.length, n);
        return positions;
    }

    private static double defaultWidth(double[] positions) {
        double least = Arrays.stream(positions).min().orElse(0);
        double most = Arrays.stream(positions).max().orElse(0);
        return Math.min(0.5, Math.max(0.15, 0.15 * (most - least)));
    }

    private double[] widths(String name, int n, double otherwise) {
        if (given.isNone(name)) {
            return Broadcast.to(n, new double[] {otherwise});
        }
        double[] widths = Values.numbers(given.get(name));
        if (Values.isSequence(given.get(name))) {
            checkLength(name, widths.length, n);
            return widths;
        }
        return Broadcast.to(n, widths);
    }

    private static void checkLength(String name, int length, int n) {
        if (length != n) {
            throw PyError.valueError(
                    "List of boxplot statistics and `"
                            + name
                            + "` values must have same the length");
        }
    }

    private void chooseLooks() {
        if (given.flag("patch_artist")) {
            RcParams rc = RcParams.current();
            Map<String, @Nullable Object> box = new LinkedHashMap<>();
            box.put("linestyle", rc.get("boxplot.boxprops.linestyle"));
            box.put("linewidth", rc.get("boxplot.boxprops.linewidth"));
            box.put("edgecolor", rc.get("boxplot.boxprops.color"));
            boolean classic = rc.flag("_internal.classic_mode");
            box.put("facecolor", classic ? "white" : rc.get("patch.facecolor"));
            box.put("zorder", zorder);
            box.putAll(PathPatch.PATH_PATCH.normalize(own("box")));
            looks.put("box", box);
        } else {
            looks.put("box", look("box", 0, false));
        }
        looks.put("whisker", look("whisker", 0, false));
        looks.put("cap", look("cap", 0, false));
        looks.put("flier", look("flier", 0, true));
        looks.put("median", look("median", 0.1, false));
        Map<String, @Nullable Object> mean = look("mean", 0.1, true);
        String removed = given.flag("meanline") ? "marker" : "linestyle";
        if (!own("mean").containsKey(removed)) {
            mean.put(removed, "");
        }
        looks.put("mean", mean);
    }

    private Map<String, @Nullable Object> own(String part) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (given.get(part + "props") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> properties.put(Values.text(name), value));
        }
        return properties;
    }

    private Map<String, @Nullable Object> look(String part, double above, boolean marked) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        String prefix = "boxplot." + part + "props.";
        RcParams.current()
                .asMap()
                .forEach((key, value) -> {
                    if (key.startsWith(prefix)) {
                        look.put(key.substring(prefix.length()), value);
                    }
                });
        look.put("zorder", zorder + above);
        if (!marked) {
            look.put("marker", "");
        }
        look.putAll(Line2D.LINE.normalize(own(part)));
        return look;
    }

    private void drawOne(Map<?, ?> stats, double at, double width, double capWidth) {
        double q1 = Values.number(stats.get("q1"));
        double q3 = Values.number(stats.get("q3"));
        double median = Values.number(stats.get("med"));
        double low = Values.number(stats.get("whislo"));
        double high = Values.number(stats.get("whishi"));
        double left = at - width * 0.5;
        double right = at + width * 0.5;
        double[] boxX = {left, right, right, left, left};
        double[] boxY = {q1, q1, q3, q3, q1};
        double[] medianX = {left, right};
        if (given.flag("shownotches")) {
            double in = at - width * 0.25;
            double out = at + width * 0.25;
            double lo = Values.number(stats.get("cilo"));
            double hi = Values.number(stats.get("cihi"));
            boxX = new double[] {left, right, right, out, right, right, left, left, in, left, left};
            boxY = new double[] {q1, q1, lo, median, hi, q3, q3, hi, median, lo, q1};
            medianX = new double[] {in, out};
        }
        if (given.flag("showbox")) {
            part("boxes")
                    .add(given.flag("patch_artist") ? patch(boxX, boxY) : line("box", boxX, boxY));
        }
        part("whiskers").add(line("whisker", twice(at), new double[] {q1, low}));
        part("whiskers").add(line("whisker", twice(at), new double[] {q3, high}));
        if (given.flag("showcaps")) {
            double[] cap = {at - capWidth * 0.5, at + capWidth * 0.5};
            part("caps").add(line("cap", cap, twice(low)));
            part("caps").add(line("cap", cap, twice(high)));
        }
        part("medians").add(line("median", medianX, twice(median)));
        if (given.flag("showmeans")) {
            double mean = Values.number(stats.get("mean"));
            boolean across = given.flag("meanline");
            double[] x = across ? new double[] {left, right} : new double[] {at};
            double[] y = across ? twice(mean) : new double[] {mean};
            part("means").add(line("mean", x, y));
        }
        if (given.flag("showfliers")) {
            double[] y = Values.numbers(stats.get("fliers"));
            double[] x = new double[y.length];
            Arrays.fill(x, at);
            part("fliers").add(line("flier", x, y));
        }
    }

    private List<Artist> part(String name) {
        return java.util.Objects.requireNonNull(made.get(name));
    }

    private static double[] twice(double value) {
        return new double[] {value, value};
    }

    private Line2D line(String part, double[] x, double[] y) {
        List<double[]> data = vertical ? List.of(x, y) : List.of(y, x);
        Map<String, @Nullable Object> look = java.util.Objects.requireNonNull(looks.get(part));
        return LinePlot.plot(axes, new Call(data, look)).getFirst();
    }

    private PathPatch patch(double[] x, double[] y) {
        Path outline = Path.closed(vertical ? x : y, vertical ? y : x);
        return axes.addArtist(
                new PathPatch(outline, java.util.Objects.requireNonNull(looks.get("box"))));
    }

    private void manageTicks(double[] positions, List<String> labels) {
        double[] interval = axes.dataLimits().interval(vertical);
        double least = Arrays.stream(positions).min().orElse(Double.POSITIVE_INFINITY);
        double most = Arrays.stream(positions).max().orElse(Double.NEGATIVE_INFINITY);
        axes.dataLimits()
                .setInterval(
                        vertical,
                        Math.min(interval[0], least - .5),
                        Math.max(interval[1], most + .5));
        for (int i = 0; i < positions.length; i++) {
            double[] edges = {positions[i] - .5, positions[i] + .5};
            double[] none = {};
            part("medians").get(i).setStickyEdges(vertical ? edges : none, vertical ? none : edges);
        }
        Axis axis = axes.axis(vertical);
        double[] before =
                axis.majorLocator() instanceof FixedLocator fixed ? fixed.places() : new double[0];
        double[] places = Arrays.copyOf(before, before.length + positions.length);
        System.arraycopy(positions, 0, places, before.length, positions.length);
        List<String> names = new ArrayList<>();
        if (axis.majorFormatter() instanceof FixedFormatter fixed) {
            names.addAll(fixed.labels());
        }
        names.addAll(labels);
        axis.setMajorLocator(new FixedLocator(places));
        axis.setMajorFormatter(new FixedFormatter(names));
        axes.limits().requestAutoscale(true, true);
    }
}
