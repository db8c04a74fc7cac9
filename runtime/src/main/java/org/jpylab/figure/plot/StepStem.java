package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.StemContainer;
import org.jpylab.figure.artist.StepPatch;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code step}, {@code stairs}, {@code stem} and lines on logarithmic axes. */
final class StepStem {
    private static final Signature STEM =
            Signature.of(
                    "stem",
                    "*, linefmt=None, markerfmt=None, basefmt=None, bottom=0, label=None,"
                            + " use_line_collection=True, orientation='vertical'");
    private static final Signature STAIRS =
            Signature.of(
                    "stairs",
                    "values, edges=None, *, orientation='vertical', baseline=0, fill=False,"
                            + " **kwargs");

    private StepStem() {}

    static List<Line2D> step(Axes axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object where = kwargs.containsKey("where") ? kwargs.remove("where") : "pre";
        kwargs.put(
                "drawstyle",
                "steps-" + Styles.oneOf("where", where, List.of("pre", "post", "mid")));
        return LinePlot.plot(axes, new Call(call.args(), kwargs));
    }

    /** {@code semilogx}, {@code semilogy} and {@code loglog}. */
    static List<Line2D> logPlot(Axes axes, Call call, boolean logX, boolean logY) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Map<String, @Nullable Object> scale = new LinkedHashMap<>();
        for (String name : List.of("base", "subs", "nonpositive")) {
            if (kwargs.containsKey(name)) {
                scale.put(name, kwargs.remove(name));
            }
        }
        if (logX) {
            Scales.set(axes.xAxis(), "log", scale);
        }
        if (logY) {
            Scales.set(axes.yAxis(), "log", scale);
        }
        return LinePlot.plot(axes, new Call(call.args(), kwargs));
    }

    static StepPatch stairs(Axes axes, Call call) {
        Arguments given = STAIRS.bind(DataKeyword.apply(call, List.of("orientation", "label")));
        Map<String, @Nullable Object> kwargs = given.rest();
        boolean fill = given.flag("fill");
        Object color =
                kwargs.containsKey("color")
                        ? kwargs.remove("color")
                        : axes.lineStyles().nextColor();
        if (fill) {
            kwargs.putIfAbsent("linewidth", 0);
            kwargs.putIfAbsent("facecolor", color);
        } else {
            kwargs.putIfAbsent("edgecolor", color);
        }
        kwargs.put("fill", fill);
        boolean vertical = given.text("orientation").equals("vertical");
        double[] values = axes.yAxis().convertUnits(given.get("values"));
        double[] edges =
                given.isNone("edges")
                        ? Columns.counting(values.length + 1).cycled(0)
                        : axes.xAxis().convertUnits(given.get("edges"));
        Object baseline = given.get("baseline");
        StepPatch patch = new StepPatch(values, edges, vertical, baseline, kwargs);
        axes.addPatch(patch);
        double foot =
                baseline == null ? 0 : Arrays.stream(Values.numbers(baseline)).min().orElse(0);
        double[] none = {};
        double[] sticky = {foot};
        patch.setStickyEdges(vertical ? none : sticky, vertical ? sticky : none);
        double[] first = {edges[0]};
        axes.includeData(vertical ? first : sticky, vertical ? sticky : first);
        axes.limits().requestAutoscale(true, true);
        return patch;
    }

    static StemContainer stem(Axes axes, Call call) {
        Call resolved =
                DataKeyword.apply(
                        call, List.of("linefmt", "markerfmt", "basefmt", "label", "orientation"));
        List<@Nullable Object> args = new ArrayList<>(resolved.args());
        if (args.isEmpty() || args.size() > 5) {
            throw PyError.typeError(
                    "stem expected between 1 or 5 positional arguments, got " + args.size());
        }
        Arguments given = STEM.bind(new Call(List.of(), resolved.kwargs()));
        boolean vertical =
                Styles.oneOf(
                                "orientation",
                                given.get("orientation"),
                                List.of("horizontal", "vertical"))
                        .equals("vertical");
        boolean alone = args.size() == 1 || args.get(1) instanceof String;
        Object headsGiven = alone ? args.removeFirst() : args.remove(1);
        Object locsGiven = alone ? null : args.removeFirst();
        double[] heads = axes.axis(!vertical).convertUnits(headsGiven);
        double[] locs =
                alone
                        ? Columns.counting(heads.length).cycled(0)
                        : axes.axis(vertical).convertUnits(locsGiven);
        return new Stem(axes, given, args, vertical).draw(locs, heads);
    }

    private record Stem(
            Axes axes, Arguments given, List<@Nullable Object> formats, boolean vertical) {
        private String format(String name, int index, String otherwise) {
            if (!given.isNone(name)) {
                return given.text(name);
            }
            return formats.size() > index ? Values.text(formats.get(index)) : otherwise;
        }

        StemContainer draw(double[] locs, double[] heads) {
            PlotFormat line = PlotFormat.parse(format("linefmt", 0, "C0-"));
            String markerText = format("markerfmt", 1, "o");
            PlotFormat marker = PlotFormat.parse(markerText.isEmpty() ? " " : markerText);
            PlotFormat base = PlotFormat.parse(format("basefmt", 2, "C3-"));
            double bottom = given.number("bottom");
            Map<String, @Nullable Object> stemStyle = new LinkedHashMap<>();
            stemStyle.put("colors", line.color());
            stemStyle.put(
                    "linestyles",
                    line.lineStyle() == null
                            ? RcParams.current().get("lines.linestyle")
                            : line.lineStyle());
            stemStyle.put("label", "_nolegend_");
            Call stemCall = new Call(List.of(locs, bottom, heads), stemStyle);
            LineCollection stems =
                    vertical ? Segments.vlines(axes, stemCall) : Segments.hlines(axes, stemCall);
            double least = Arrays.stream(locs).min().orElse(0);
            double most = Arrays.stream(locs).max().orElse(0);
            double[] level = {bottom, bottom};
            double[] ends = {least, most};
            Line2D markers =
                    plot(
                            vertical ? locs : heads,
                            vertical ? heads : locs,
                            marker.color() == null ? line.color() : marker.color(),
                            marker.lineStyle() == null ? "None" : marker.lineStyle(),
                            marker.marker() == null ? "o" : marker.marker());
            Line2D baseline =
                    plot(
                            vertical ? ends : level,
                            vertical ? level : ends,
                            base.color(),
                            base.lineStyle(),
                            base.marker());
            StemContainer container = new StemContainer(markers, stems, baseline);
            container.setLabel(given.textOrNull("label"));
            return axes.addContainer(container);
        }

        private Line2D plot(
                double[] x,
                double[] y,
                @Nullable Object color,
                @Nullable Object lineStyle,
                @Nullable Object marker) {
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("color", color);
            look.put("linestyle", lineStyle);
            look.put("marker", marker);
            look.put("label", "_nolegend_");
            return LinePlot.plot(axes, new Call(List.of(x, y), look)).getFirst();
        }
    }
}
