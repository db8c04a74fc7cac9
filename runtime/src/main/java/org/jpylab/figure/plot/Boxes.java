package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code boxplot}: statistics of data, then their boxes. */
final class Boxes {
    private static final Signature BOXPLOT =
            Signature.of(
                    "boxplot",
                    "x, notch=None, sym=None, vert=None, whis=None, positions=None, widths=None,"
                            + " patch_artist=None, bootstrap=None, usermedians=None,"
                            + " conf_intervals=None, meanline=None, showmeans=None, showcaps=None,"
                            + " showbox=None, showfliers=None, boxprops=None, labels=None,"
                            + " flierprops=None, medianprops=None, meanprops=None, capprops=None,"
                            + " whiskerprops=None, manage_ticks=True, autorange=False, zorder=None,"
                            + " capwidths=None");

    private Boxes() {}

    static Map<String, List<Artist>> boxplot(Axes axes, Call call) {
        Arguments given = BOXPLOT.bind(DataKeyword.apply(call, List.of("sym", "labels")));
        BoxStatistics statistics =
                new BoxStatistics(
                        orRc(given, "whis", "whiskers"),
                        orRc(given, "bootstrap", "bootstrap"),
                        given.flag("autorange"));
        List<double[]> sets = Datasets.of(given.get("x"), axes.yAxis());
        List<Map<String, @Nullable Object>> stats = statistics.of(sets, given.get("labels"));
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("shownotches", orRc(given, "notch", "notch"));
        look.put("vert", orRc(given, "vert", "vertical"));
        look.put("patch_artist", orRc(given, "patch_artist", "patchartist"));
        for (String name : List.of("meanline", "showmeans", "showcaps", "showbox", "showfliers")) {
            look.put(name, orRc(given, name, name));
        }
        for (String name :
                List.of(
                        "positions",
                        "widths",
                        "capwidths",
                        "manage_ticks",
                        "zorder",
                        "meanprops")) {
            look.put(name, given.get(name));
        }
        for (String part : List.of("box", "whisker", "cap", "median", "flier")) {
            look.put(part + "props", own(given, part));
        }
        if (Values.truth(look.get("patch_artist"))) {
            Map<String, @Nullable Object> box = own(given, "box");
            box.put("linestyle", "solid");
            if (box.containsKey("color")) {
                box.put("edgecolor", box.remove("color"));
            }
            look.put("boxprops", box);
        }
        applySymbol(given.textOrNull("sym"), look, own(given, "flier"));
        applyMedians(given, stats);
        applyIntervals(given, stats);
        return BoxPlot.bxp(axes, new Call(List.of(stats), look));
    }

    private static @Nullable Object orRc(Arguments given, String name, String key) {
        return given.isNone(name) ? RcParams.current().get("boxplot." + key) : given.get(name);
    }

    private static Map<String, @Nullable Object> own(Arguments given, String part) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (given.get(part + "props") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> properties.put(Values.text(name), value));
        }
        return properties;
    }

    private static void applySymbol(
            @Nullable String symbol,
            Map<String, @Nullable Object> look,
            Map<String, @Nullable Object> fliers) {
        if (symbol == null) {
            return;
        }
        if (symbol.isEmpty()) {
            fliers.clear();
            fliers.put("linestyle", "none");
            fliers.put("marker", "");
            fliers.put("color", "none");
            look.put("showfliers", false);
        } else {
            PlotFormat format = PlotFormat.parse(symbol);
            if (format.marker() != null) {
                fliers.put("marker", format.marker());
            }
            if (format.color() != null) {
                fliers.put("color", format.color());
                fliers.put("markerfacecolor", format.color());
                fliers.put("markeredgecolor", format.color());
            }
        }
        look.put("flierprops", fliers);
    }

    private static void applyMedians(Arguments given, List<Map<String, @Nullable Object>> stats) {
        if (given.isNone("usermedians")) {
            return;
        }
        List<@Nullable Object> medians = Values.items(given.get("usermedians"));
        if (medians.size() != stats.size()) {
            throw PyError.valueError("'usermedians' and 'x' have different lengths");
        }
        for (int i = 0; i < medians.size(); i++) {
            if (medians.get(i) != null) {
                stats.get(i).put("med", medians.get(i));
            }
        }
    }

    private static void applyIntervals(Arguments given, List<Map<String, @Nullable Object>> stats) {
        if (given.isNone("conf_intervals")) {
            return;
        }
        List<@Nullable Object> intervals = Values.items(given.get("conf_intervals"));
        if (intervals.size() != stats.size()) {
            throw PyError.valueError("'conf_intervals' and 'x' have different lengths");
        }
        for (int i = 0; i < intervals.size(); i++) {
            if (intervals.get(i) == null) {
                continue;
            }
            List<@Nullable Object> ends = Values.items(Objects.requireNonNull(intervals.get(i)));
            if (ends.size() != 2) {
                throw PyError.valueError("each confidence interval must have two values");
            }
            if (ends.get(0) != null) {
                stats.get(i).put("cilo", ends.get(0));
            }
            if (ends.get(1) != null) {
                stats.get(i).put("cihi", ends.get(1));
            }
        }
    }
}
