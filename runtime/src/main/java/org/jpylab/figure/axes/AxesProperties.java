package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.PropertyTable;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of axes by name, and their defaults from the rc parameters. */
final class AxesProperties extends Artist {
    private AxesProperties() {}

    @Override
    public PropertyTable<?> properties() {
        return ARTIST;
    }

    static PropertyTable<Axes> table() {
        return PropertyTable.of("AxesSubplot", Axes.class, ARTIST)
                .with(
                        "adjustable",
                        a -> a.aspect().adjustable(),
                        (a, v) -> a.aspect().setAdjustable(v))
                .with("anchor", a -> a.aspect().anchor(), (a, v) -> a.aspect().setAnchor(v))
                .with(
                        "aspect",
                        a -> a.aspect().ratio() == null ? "auto" : a.aspect().ratio(),
                        (a, v) -> a.aspect().setRatio(v))
                .with(
                        "autoscale_on",
                        a -> a.xAxis().isAutoscaled() && a.yAxis().isAutoscaled(),
                        AxesProperties::setAutoscale)
                .with(
                        "autoscalex_on",
                        a -> a.xAxis().isAutoscaled(),
                        (a, v) -> a.xAxis().setAutoscaled(Values.truth(v)))
                .with(
                        "autoscaley_on",
                        a -> a.yAxis().isAutoscaled(),
                        (a, v) -> a.yAxis().setAutoscaled(Values.truth(v)))
                .with(
                        "axisbelow",
                        Axes::getAxisBelow,
                        (a, v) -> a.setAxisBelow(v == null ? false : v))
                .with(
                        "box_aspect",
                        a -> a.aspect().boxRatio(),
                        (a, v) -> a.aspect().setBoxRatio(Values.numberOrNull(v)))
                .with(
                        "facecolor",
                        a -> a.patch().faceColor(),
                        (a, v) -> a.setFaceColor(v == null ? "none" : v),
                        "fc")
                .with("frame_on", Axes::isFrameOn, (a, v) -> a.setFrameOn(Values.truth(v)))
                .reading("legend", Axes::legend)
                .reading("lines", Axes::lines)
                .with("navigate", Axes::isNavigable, (a, v) -> a.setNavigable(Values.truth(v)))
                .with("position", Axes::position, (a, v) -> a.setPosition(boxOf(v)))
                .with(
                        "title",
                        a -> a.titles().center().getText(),
                        (a, v) -> a.titles().set(v, null, null, null, Map.of()))
                .reading("xaxis", Axes::xAxis)
                .reading("yaxis", Axes::yAxis)
                .with("xbound", a -> sorted(a.viewLimX()), (a, v) -> setBound(a, true, v))
                .with("ybound", a -> sorted(a.viewLimY()), (a, v) -> setBound(a, false, v))
                .with(
                        "xlabel",
                        a -> a.xAxis().label().getText(),
                        (a, v) -> a.xAxis().setLabelText(v, Map.of()))
                .with(
                        "ylabel",
                        a -> a.yAxis().label().getText(),
                        (a, v) -> a.yAxis().setLabelText(v, Map.of()))
                .writing("xticks", (a, v) -> call(a, "set_xticks", v))
                .writing("yticks", (a, v) -> call(a, "set_yticks", v))
                .writing("xticklabels", (a, v) -> call(a, "set_xticklabels", v))
                .writing("yticklabels", (a, v) -> call(a, "set_yticklabels", v))
                .writing("xmargin", (a, v) -> call(a, "set_xmargin", v))
                .writing("ymargin", (a, v) -> call(a, "set_ymargin", v))
                .with("xlim", Axes::viewLimX, (a, v) -> setLimits(a, true, v))
                .with("ylim", Axes::viewLimY, (a, v) -> setLimits(a, false, v))
                .with(
                        "xscale",
                        a -> a.xAxis().scale().name(),
                        (a, v) -> Scales.set(a.xAxis(), Values.text(v), Map.of()))
                .with(
                        "yscale",
                        a -> a.yAxis().scale().name(),
                        (a, v) -> Scales.set(a.yAxis(), Values.text(v), Map.of()));
    }

    private static void setAutoscale(Axes axes, @Nullable Object on) {
        axes.xAxis().setAutoscaled(Values.truth(on));
        axes.yAxis().setAutoscaled(Values.truth(on));
    }

    private static void call(Axes axes, String method, @Nullable Object value) {
        AxesMethods.call(axes, method, Call.of(value));
    }

    private static Bbox boxOf(@Nullable Object value) {
        if (value instanceof Bbox box) {
            return box;
        }
        double[] bounds = Values.numbers(value);
        return Bbox.fromBounds(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    private static double[] sorted(double[] view) {
        return new double[] {Math.min(view[0], view[1]), Math.max(view[0], view[1])};
    }

    private static void setBound(Axes axes, boolean x, @Nullable Object value) {
        List<@Nullable Object> ends = Values.items(value);
        double[] old = sorted(axes.limits().view(x));
        double low = ends.get(0) == null ? old[0] : Values.number(ends.get(0));
        double high = ends.get(1) == null ? old[1] : Values.number(ends.get(1));
        axes.limits().setBound(x, low, high);
    }

    private static void setLimits(Axes axes, boolean x, @Nullable Object value) {
        List<@Nullable Object> ends =
                Values.isSequence(value)
                        ? Values.items(value)
                        : java.util.Arrays.asList(value, null);
        AxesLimits.set(axes, x, ends.get(0), ends.size() > 1 ? ends.get(1) : null, true, false);
    }

    static void applyRcTicks(Axes axes) {
        RcParams rc = RcParams.current();
        for (String kind : List.of("minor", "major")) {
            for (boolean x : new boolean[] {true, false}) {
                String name = x ? "xtick" : "ytick";
                List<String> sides = x ? List.of("top", "bottom") : List.of("left", "right");
                Map<String, @Nullable Object> style = new LinkedHashMap<>();
                for (String side : sides) {
                    boolean on = rc.flag(name + "." + kind + "." + side);
                    style.put(side, rc.flag(name + "." + side) && on);
                    style.put("label" + side, rc.flag(name + ".label" + side) && on);
                }
                TickParams.apply(axes.axis(x), kind, false, style);
            }
        }
    }

    static void applyRcGrid(Axes axes) {
        RcParams rc = RcParams.current();
        boolean on = rc.flag("axes.grid");
        String which = rc.text("axes.grid.which");
        String direction = rc.text("axes.grid.axis");
        if (!direction.equals("y")) {
            TickParams.grid(axes.xAxis(), on, which, Map.of());
        }
        if (!direction.equals("x")) {
            TickParams.grid(axes.yAxis(), on, which, Map.of());
        }
    }
}
