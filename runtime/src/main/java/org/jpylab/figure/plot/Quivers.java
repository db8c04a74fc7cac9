package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.arrow.Quiver;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code quiver}. */
final class Quivers {
    private static final Signature QUIVER =
            Signature.of(
                    "Quiver.__init__",
                    "*, scale=None, headwidth=3, headlength=5, headaxislength=4.5, minshaft=1,"
                            + " minlength=1, units='width', scale_units=None, angles='uv', width=None,"
                            + " color='k', pivot='tail', **kwargs");

    private Quivers() {}

    static void register(Map<String, Method> methods) {
        methods.put("quiver", Quivers::quiver);
    }

    private static Quiver quiver(Axes axes, Call call) {
        List<? extends @Nullable Object> args = call.args();
        int n = args.size();
        if (n < 2 || n > 5) {
            throw PyError.typeError(
                    "quiver() takes 2-5 positional arguments but " + n + " were given");
        }
        boolean placed = n >= 4;
        Object first = args.get(placed ? 2 : 0);
        double[] u = flat(first);
        double[] v = flat(args.get(placed ? 3 : 1));
        int columns = Matrix.isNested(first) ? Matrix.of(first).columns() : u.length;
        double[] x = new double[u.length];
        double[] y = new double[u.length];
        double[] givenX = placed ? flat(args.get(0)) : null;
        double[] givenY = placed ? flat(args.get(1)) : null;
        for (int i = 0; i < u.length; i++) {
            x[i] = givenX == null ? i % columns : at(givenX, i, i % columns, u.length);
            y[i] = givenY == null ? i / columns : at(givenY, i, i / columns, u.length);
        }
        if (v.length != u.length
                || givenX != null && givenX.length != u.length && givenX.length != columns) {
            throw PyError.valueError(
                    "Argument V has a size "
                            + v.length
                            + " which does not match "
                            + u.length
                            + ", the number of arrow positions");
        }
        Quiver made = make(axes, x, y, u, v, call.kwargs());
        Object colors = n == 3 ? args.get(2) : n == 5 ? args.get(4) : null;
        if (colors != null) {
            double[] values = flat(colors);
            if (values.length != x.length) {
                throw PyError.valueError(
                        "Argument C has a size %d which does not match %d, the number of arrow positions"
                                .formatted(values.length, x.length));
            }
            made.set("array", values);
        }
        axes.addCollection(made, true);
        axes.limits().requestAutoscale(true, true);
        return made;
    }

    /** A value given for each arrow, or for each of the lines that arrows lie on. */
    private static double at(double[] values, int arrow, int line, int arrows) {
        return values[values.length == arrows ? arrow : line];
    }

    private static double[] flat(@Nullable Object value) {
        return Matrix.isNested(value) ? Matrix.of(value).values() : Values.numbers(value);
    }

    private static Quiver make(
            Axes axes,
            double[] x,
            double[] y,
            double[] u,
            double[] v,
            Map<String, ? extends @Nullable Object> kwargs) {
        Arguments given = QUIVER.bind(new Call(List.of(), kwargs));
        Map<String, @Nullable Object> look = new LinkedHashMap<>(given.rest());
        if (!look.containsKey("facecolor") && !look.containsKey("fc")) {
            look.putIfAbsent("facecolors", given.get("color"));
        }
        if (!look.containsKey("linewidth") && !look.containsKey("lw")) {
            look.putIfAbsent("linewidths", List.of(0.0));
        }
        Object angles = given.get("angles");
        Quiver.Style style =
                new Quiver.Style(
                        angles instanceof String ? angles : flat(angles),
                        given.text("units"),
                        given.textOrNull("scale_units"),
                        given.numberOrNull("scale"),
                        given.numberOrNull("width"),
                        given.number("headwidth"),
                        given.number("headlength"),
                        given.number("headaxislength"),
                        given.number("minshaft"),
                        given.number("minlength"),
                        "mid".equals(given.get("pivot"))
                                ? "middle"
                                : Styles.oneOf(
                                        "pivot",
                                        given.get("pivot"),
                                        List.of("tail", "middle", "tip")));
        Quiver made = new Quiver(x, y, u, v, style, look.remove("cmap"), look.remove("norm"), look);
        made.setOffsetTransform(axes.transData());
        return made;
    }
}
