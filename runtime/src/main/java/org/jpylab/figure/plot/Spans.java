package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.AxLine;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.value.Values;

import java.util.List;
import java.util.Map;

/** Lines and areas across the whole axes: {@code axhline}, {@code axvspan}, {@code axline}. */
final class Spans {
    private static final Signature AXHLINE =
            Signature.of("axhline", "y=0, xmin=0, xmax=1, **kwargs");
    private static final Signature AXVLINE =
            Signature.of("axvline", "x=0, ymin=0, ymax=1, **kwargs");
    private static final Signature AXHSPAN =
            Signature.of("axhspan", "ymin, ymax, xmin=0, xmax=1, **kwargs");
    private static final Signature AXVSPAN =
            Signature.of("axvspan", "xmin, xmax, ymin=0, ymax=1, **kwargs");
    private static final Signature AXLINE =
            Signature.of("axline", "xy1, xy2=None, *, slope=None, **kwargs");

    private Spans() {}

    static void register(Map<String, Method> methods) {
        methods.put("axhline", (axes, call) -> line(axes, false, AXHLINE.bind(call), "axhline"));
        methods.put("axvline", (axes, call) -> line(axes, true, AXVLINE.bind(call), "axvline"));
        methods.put("axhspan", (axes, call) -> span(axes, false, AXHSPAN.bind(call)));
        methods.put("axvspan", (axes, call) -> span(axes, true, AXVSPAN.bind(call)));
        methods.put("axline", Spans::axline);
    }

    /** A line at one value of x (vertical) or y, from one fraction of the axes to another. */
    private static Line2D line(Axes axes, boolean vertical, Arguments given, String name) {
        String at = vertical ? "x" : "y";
        String from = vertical ? "ymin" : "xmin";
        String to = vertical ? "ymax" : "xmax";
        if (given.rest().containsKey("transform")) {
            throw PyError.valueError(
                    "'transform' is not allowed as a keyword argument; "
                            + name
                            + " generates its own transform.");
        }
        checkNoUnits(given, from, to);
        double[] view = axes.limits().view(vertical);
        double value = axes.axis(vertical).convertUnit(given.get(at));
        boolean outside = value < Math.min(view[0], view[1]) || value > Math.max(view[0], view[1]);
        double[] along = {given.number(from), given.number(to)};
        double[] across = {value, value};
        Line2D line = vertical ? new Line2D(across, along) : new Line2D(along, across);
        line.setTransform(axes.gridTransform(vertical));
        line.construct(given.rest());
        axes.addLine(line);
        if (outside) {
            axes.limits().requestAutoscale(vertical, !vertical);
        }
        return line;
    }

    private static void checkNoUnits(Arguments given, String... names) {
        for (String name : names) {
            if (!Values.isNumber(given.get(name))) {
                throw PyError.valueError(
                        name
                                + " must be a single scalar value, but got "
                                + Values.text(given.get(name)));
            }
        }
    }

    private static Polygon span(Axes axes, boolean vertical, Arguments given) {
        String low = vertical ? "ymin" : "xmin";
        String high = vertical ? "ymax" : "xmax";
        checkNoUnits(given, low, high);
        double from = axes.axis(vertical).convertUnit(given.get(vertical ? "xmin" : "ymin"));
        double to = axes.axis(vertical).convertUnit(given.get(vertical ? "xmax" : "ymax"));
        double a = given.number(low);
        double b = given.number(high);
        double[] x = vertical ? new double[] {from, from, to, to} : new double[] {a, a, b, b};
        double[] y = vertical ? new double[] {a, b, b, a} : new double[] {from, to, to, from};
        Polygon area = new Polygon(x, y, true, given.rest());
        area.setTransform(axes.gridTransform(vertical));
        area.setBendingPieces(100);
        axes.addPatch(area);
        axes.limits().requestAutoscale(vertical, !vertical);
        return area;
    }

    private static Line2D axline(Axes axes, Call call) {
        Arguments given = AXLINE.bind(call);
        boolean linear = axes.xAxis().scale().isIdentity() && axes.yAxis().scale().isIdentity();
        if (!given.isNone("slope") && !linear) {
            throw PyError.typeError("'slope' cannot be used with non-linear scales");
        }
        double[] first = Values.numbers(given.get("xy1"));
        double[] second = given.isNone("xy2") ? null : Values.numbers(given.get("xy2"));
        AxLine line = new AxLine(axes, first, second, given.numberOrNull("slope"), given.rest());
        axes.addUnlimited(line);
        if (!given.rest().containsKey("transform")) {
            double[] x =
                    second == null ? new double[] {first[0]} : new double[] {first[0], second[0]};
            double[] y =
                    second == null ? new double[] {first[1]} : new double[] {first[1], second[1]};
            axes.dataLimits().include(x, y, true, true);
        }
        axes.limits().requestAutoscale(true, true);
        return line;
    }

    static List<String> names() {
        return List.of("axhline", "axvline", "axhspan", "axvspan", "axline");
    }
}
