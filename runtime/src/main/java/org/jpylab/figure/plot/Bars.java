package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.BarContainer;
import org.jpylab.figure.artist.ErrorbarContainer;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code bar} and {@code barh}. */
final class Bars {
    private static final Signature BAR =
            Signature.of("bar", "x, height, width=0.8, bottom=None, *, align='center', **kwargs");
    private static final Signature BARH =
            Signature.of("barh", "y, width, height=0.8, left=None, *, align='center', **kwargs");

    private Bars() {}

    static BarContainer bar(Axes axes, Call call) {
        Arguments given = BAR.bind(DataKeyword.apply(call, List.of()));
        Map<String, @Nullable Object> kwargs = given.rest();
        boolean vertical =
                !"horizontal"
                        .equals(
                                Styles.oneOf(
                                        "orientation",
                                        kwargs.getOrDefault("orientation", "vertical"),
                                        List.of("vertical", "horizontal")));
        kwargs.remove("orientation");
        Object bottom = given.get("bottom");
        if (vertical && bottom == null) {
            bottom = 0;
        }
        Object x = given.get("x") == null && !vertical ? Integer.valueOf(0) : given.get("x");
        Spec spec =
                new Spec(
                        x,
                        given.get("height"),
                        given.get("width"),
                        bottom,
                        given.text("align"),
                        vertical);
        return draw(axes, spec, kwargs);
    }

    static BarContainer barh(Axes axes, Call call) {
        Arguments given = BARH.bind(DataKeyword.apply(call, List.of()));
        Object left = given.get("left") == null ? Integer.valueOf(0) : given.get("left");
        Spec spec =
                new Spec(
                        left,
                        given.get("height"),
                        given.get("width"),
                        given.get("y"),
                        given.text("align"),
                        false);
        return draw(axes, spec, given.rest());
    }

    /** x and y are the corners along and across the bars before alignment. */
    private record Spec(
            @Nullable Object x,
            @Nullable Object height,
            @Nullable Object width,
            @Nullable Object y,
            String align,
            boolean vertical) {}

    private static BarContainer draw(Axes axes, Spec spec, Map<String, @Nullable Object> rest) {
        Map<String, @Nullable Object> kwargs = Patch.PATCH.normalize(rest);
        Object color = kwargs.remove("color");
        if (color == null) {
            color = axes.fillStyles().nextColor();
        }
        Object edgeColor = kwargs.remove("edgecolor");
        Object lineWidth = kwargs.remove("linewidth");
        Object hatch = kwargs.remove("hatch");
        Errors errors = Errors.take(kwargs);
        boolean log = Values.truth(kwargs.remove("log"));
        Object label = kwargs.containsKey("label") ? kwargs.remove("label") : "";
        Object tickLabels = kwargs.remove("tick_label");
        if (log) {
            Scales.set(axes.axis(!spec.vertical), "log", Map.of("nonpositive", "clip"));
        }
        double[] x = axes.xAxis().convertUnits(spec.x);
        double[] y = axes.yAxis().convertUnits(spec.y);
        double[] width =
                spec.vertical
                        ? axes.xAxis().convertLengths(spec.width)
                        : axes.xAxis().convertUnits(spec.width);
        double[] height =
                spec.vertical
                        ? axes.yAxis().convertUnits(spec.height)
                        : axes.yAxis().convertLengths(spec.height);
        double[] widths = lineWidth == null ? new double[1] : Values.numbers(lineWidth);
        width = relative(width, spec.x, x);
        height = relative(height, spec.y, y);
        int n = Broadcast.length(x, height, width, y, widths);
        Box box =
                new Box(
                        Broadcast.to(n, x),
                        Broadcast.to(n, y),
                        Broadcast.to(n, width),
                        Broadcast.to(n, height));
        Box placed = align(box, spec);
        Looks looks =
                new Looks(
                        Rgba.listOf(color, null),
                        edgeColor,
                        lineWidth == null ? null : widths,
                        hatch);
        List<@Nullable Object> labels = barLabels(label, n);
        List<Rectangle> bars = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Rectangle bar =
                    new Rectangle(
                            placed.x[i],
                            placed.y[i],
                            placed.width[i],
                            placed.height[i],
                            looks.of(i));
            bar.setLabel(labels.get(i));
            bar.set(kwargs);
            bar.setBendingPieces(100);
            boolean vertical = spec.vertical;
            bar.setStickyEdges(
                    vertical ? new double[0] : new double[] {placed.x[i]},
                    vertical ? new double[] {placed.y[i]} : new double[0]);
            axes.addPatch(bar);
            bars.add(bar);
        }
        ErrorbarContainer errorbar =
                errors.draw(axes, placed.x, placed.y, placed.width, placed.height, spec.vertical);
        axes.limits().requestAutoscale(true, true);
        BarContainer container =
                new BarContainer(
                        bars,
                        errorbar,
                        spec.vertical ? box.height : box.width,
                        spec.vertical ? "vertical" : "horizontal");
        boolean many = !(label instanceof String) && Values.isSequence(label);
        container.setLabel(many ? "_nolegend_" : Values.text(label == null ? "" : label));
        axes.addContainer(container);
        if (tickLabels != null) {
            labelTicks(axes.axis(spec.vertical), spec.vertical ? box.x : box.y, tickLabels);
        }
        return container;
    }

    /** Lengths as the difference of two places, as they come out when places have units. */
    private static double[] relative(double[] lengths, @Nullable Object given, double[] places) {
        Object first = Values.isSequence(given) ? firstFinite(Values.items(given)) : given;
        if (!Values.isNumber(first) || places.length == 0) {
            return lengths;
        }
        double origin = Values.number(first);
        double[] converted = new double[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            converted[i] = origin + lengths[i] - origin;
        }
        return converted;
    }

    private static @Nullable Object firstFinite(List<@Nullable Object> items) {
        for (Object item : items) {
            if (!Values.isNumber(item) || Double.isFinite(Values.number(item))) {
                return item;
            }
        }
        return items.isEmpty() ? null : items.getFirst();
    }

    private record Box(double[] x, double[] y, double[] width, double[] height) {}

    private static Box align(Box box, Spec spec) {
        if (Styles.oneOf("align", spec.align, List.of("center", "edge")).equals("edge")) {
            return box;
        }
        int n = box.x.length;
        double[] x = box.x.clone();
        double[] y = box.y.clone();
        for (int i = 0; i < n; i++) {
            if (spec.vertical) {
                x[i] = box.x[i] - box.width[i] / 2;
            } else {
                y[i] = box.y[i] - box.height[i] / 2;
            }
        }
        return new Box(x, y, box.width, box.height);
    }

    private static List<@Nullable Object> barLabels(@Nullable Object label, int n) {
        if (label instanceof String || !Values.isSequence(label)) {
            return java.util.Collections.nCopies(n, "_nolegend_");
        }
        List<@Nullable Object> labels = Values.items(label);
        if (labels.size() != n) {
            throw PyError.valueError(
                    "number of labels ("
                            + labels.size()
                            + ") does not match number of bars ("
                            + n
                            + ").");
        }
        return labels;
    }

    private record Looks(
            List<Rgba> faces,
            @Nullable Object edge,
            double @Nullable [] widths,
            @Nullable Object hatch) {
        Map<String, @Nullable Object> of(int i) {
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("facecolor", faces.isEmpty() ? "none" : faces.get(i % faces.size()));
            if (edge != null) {
                List<Rgba> edges = Rgba.listOf(edge, null);
                look.put("edgecolor", edges.isEmpty() ? "none" : edges.get(i % edges.size()));
            }
            look.put("linewidth", widths == null ? null : (Double) widths[i % widths.length]);
            boolean several = !(hatch instanceof String) && Values.isSequence(hatch);
            List<@Nullable Object> hatches = several ? Values.items(hatch) : List.of();
            look.put("hatch", several ? hatches.get(i % hatches.size()) : hatch);
            return look;
        }
    }

    private static void labelTicks(Axis axis, double[] places, Object labels) {
        List<Object> each = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            boolean many = !(labels instanceof String) && Values.isSequence(labels);
            each.add(many ? String.valueOf(Values.text(Values.items(labels).get(i))) : labels);
        }
        TickSetting.setTicks(axis, Call.of(places));
        TickSetting.setLabels(axis, Call.of(each));
    }

    /** The keyword arguments about error bars. */
    private record Errors(
            @Nullable Object xerr, @Nullable Object yerr, Map<String, @Nullable Object> look) {
        static Errors take(Map<String, @Nullable Object> kwargs) {
            Object xerr = kwargs.remove("xerr");
            Object yerr = kwargs.remove("yerr");
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            if (kwargs.remove("error_kw") instanceof Map<?, ?> given) {
                given.forEach((name, value) -> look.put(Values.text(name), value));
            }
            Object zorder = look.get("zorder");
            if (zorder == null && kwargs.get("zorder") != null) {
                zorder = Values.number(kwargs.get("zorder")) + 0.01;
            }
            look.put("zorder", zorder);
            Object color = kwargs.containsKey("ecolor") ? kwargs.remove("ecolor") : "k";
            Object rcCap = RcParams.current().get("errorbar.capsize");
            Object cap = kwargs.containsKey("capsize") ? kwargs.remove("capsize") : rcCap;
            look.putIfAbsent("ecolor", color);
            look.putIfAbsent("capsize", cap);
            look.values().removeIf(value -> value == null);
            return new Errors(xerr, yerr, look);
        }

        @Nullable ErrorbarContainer draw(
                Axes axes,
                double[] x,
                double[] y,
                double[] width,
                double[] height,
                boolean vertical) {
            if (xerr == null && yerr == null) {
                return null;
            }
            double[] ex = new double[x.length];
            double[] ey = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                ex[i] = vertical ? x[i] + 0.5 * width[i] : x[i] + width[i];
                ey[i] = vertical ? y[i] + height[i] : y[i] + 0.5 * height[i];
            }
            Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(look);
            kwargs.putIfAbsent("label", "_nolegend_");
            kwargs.put("xerr", xerr);
            kwargs.put("yerr", yerr);
            kwargs.put("fmt", "none");
            return ErrorBars.errorbar(axes, new Call(List.of(ex, ey), kwargs));
        }
    }
}
