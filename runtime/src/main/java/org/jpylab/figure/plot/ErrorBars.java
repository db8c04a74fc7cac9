package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.ErrorbarContainer;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code errorbar}. */
final class ErrorBars {
    private static final Signature ERRORBAR =
            Signature.of(
                    "errorbar",
                    "x, y, yerr=None, xerr=None, fmt='', ecolor=None, elinewidth=None,"
                            + " capsize=None, barsabove=False, lolims=False, uplims=False,"
                            + " xlolims=False, xuplims=False, errorevery=1, capthick=None, *,"
                            + " **kwargs");
    private static final List<String> NOT_FOR_BARS =
            List.of(
                    "marker",
                    "markersize",
                    "markerfacecolor",
                    "markerfacecoloralt",
                    "markeredgewidth",
                    "markeredgecolor",
                    "markevery",
                    "linestyle",
                    "fillstyle",
                    "drawstyle",
                    "dash_capstyle",
                    "dash_joinstyle",
                    "solid_capstyle",
                    "solid_joinstyle",
                    "dashes");

    private ErrorBars() {}

    static ErrorbarContainer errorbar(Axes axes, Call call) {
        Arguments given = ERRORBAR.bind(DataKeyword.apply(call, List.of("fmt", "label")));
        Map<String, @Nullable Object> kwargs = Line2D.LINE.normalize(given.rest());
        kwargs.values().removeIf(value -> value == null);
        kwargs.putIfAbsent("zorder", 2);
        double[] x = axes.xAxis().convertUnits(given.get("x"));
        double[] y = axes.yAxis().convertUnits(given.get("y"));
        if (x.length != y.length) {
            throw PyError.valueError("'x' and 'y' must have the same size");
        }
        Object label = kwargs.remove("label");
        kwargs.put("label", "_nolegend_");
        String format = given.text("fmt");
        Map<String, @Nullable Object> base = style(axes, format, kwargs);
        Line2D line = dataLine(axes, x, y, base, kwargs, given.flag("barsabove"));
        if (format.equalsIgnoreCase("none")) {
            line = null;
            base.remove("color");
            if (kwargs.containsKey("color")) {
                base.put("color", kwargs.remove("color"));
            }
        } else {
            axes.addLine(line);
        }
        base.putIfAbsent("color", "C0");
        Object color = given.isNone("ecolor") ? base.get("color") : given.get("ecolor");
        NOT_FOR_BARS.forEach(base::remove);
        Styles styles = Styles.of(base, kwargs, given, color);
        boolean[] mask = mask(given.get("errorevery"), x.length);
        List<LineCollection> bars = new ArrayList<>();
        List<Line2D> caps = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            Object error = given.get(horizontal ? "xerr" : "yerr");
            if (error != null) {
                new Direction(axes, horizontal, x, y, mask, styles, bars, caps).draw(error, given);
            }
        }
        caps.forEach(axes::addLine);
        axes.limits().requestAutoscale(true, true);
        ErrorbarContainer container =
                new ErrorbarContainer(
                        line, caps, bars, !given.isNone("xerr"), !given.isNone("yerr"));
        container.setLabel(label == null ? null : Values.text(label));
        axes.keepContainer(container);
        return container;
    }

    /** All properties of the data line, those of the format and of the cycle included. */
    private static Map<String, @Nullable Object> style(
            Axes axes, String format, Map<String, @Nullable Object> kwargs) {
        Map<String, @Nullable Object> base = new LinkedHashMap<>();
        if (!format.isEmpty()) {
            PlotFormat parsed = PlotFormat.parse(format);
            base.put("linestyle", parsed.lineStyle());
            base.put("marker", parsed.marker());
            base.put("color", parsed.color());
            base.values().removeIf(value -> value == null);
        }
        base.putAll(kwargs);
        base.putAll(axes.lineStyles().defaultsFor(base, java.util.Set.of()));
        return base;
    }

    private static Line2D dataLine(
            Axes axes,
            double[] x,
            double[] y,
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> kwargs,
            boolean barsAbove) {
        Line2D line = new Line2D(x, y);
        line.setFigure(axes.figure());
        line.construct(base);
        line.setZorder(Values.number(kwargs.get("zorder")) + (barsAbove ? -.1 : .1));
        return line;
    }

    private static boolean[] mask(@Nullable Object every, int n) {
        boolean[] mask = new boolean[n];
        if (every instanceof Integer || every instanceof Long) {
            for (int i = 0; i < n; i += (int) Values.number(every)) {
                mask[i] = true;
            }
            return mask;
        }
        if (every instanceof String || !Values.isSequence(every)) {
            throw PyError.valueError(
                    "errorevery=" + Values.repr(every) + " is not a recognized value");
        }
        List<@Nullable Object> parts = Values.items(every);
        if (parts.size() == n && parts.stream().allMatch(Boolean.class::isInstance)) {
            for (int i = 0; i < n; i++) {
                mask[i] = Values.truth(parts.get(i));
            }
        } else if (parts.size() == 2) {
            int step = (int) Values.number(parts.get(1));
            for (int i = (int) Values.number(parts.get(0)); i < n; i += step) {
                mask[i] = true;
            }
        } else {
            throw PyError.valueError(
                    "errorevery="
                            + Values.repr(every)
                            + " is iterable but not a valid NumPy fancy index to match 'xerr'/'yerr'");
        }
        return mask;
    }

    /** The properties of bars and caps. */
    private record Styles(
            Map<String, @Nullable Object> bars,
            Map<String, @Nullable Object> caps,
            double capSize) {
        static Styles of(
                Map<String, @Nullable Object> base,
                Map<String, @Nullable Object> kwargs,
                Arguments given,
                @Nullable Object color) {
            Map<String, @Nullable Object> bars = new LinkedHashMap<>(base);
            bars.put("color", color);
            if (!given.isNone("elinewidth")) {
                bars.put("linewidth", given.get("elinewidth"));
            } else if (kwargs.containsKey("linewidth")) {
                bars.put("linewidth", kwargs.get("linewidth"));
            }
            Map<String, @Nullable Object> caps = new LinkedHashMap<>(base);
            caps.put("linestyle", "none");
            double size =
                    given.isNone("capsize")
                            ? RcParams.current().number("errorbar.capsize")
                            : given.number("capsize");
            if (size > 0) {
                caps.put("markersize", 2. * size);
            }
            if (!given.isNone("capthick")) {
                caps.put("markeredgewidth", given.get("capthick"));
            }
            for (String name : List.of("transform", "alpha", "zorder", "rasterized")) {
                if (kwargs.containsKey(name)) {
                    bars.put(name, kwargs.get(name));
                    caps.put(name, kwargs.get(name));
                }
            }
            if (kwargs.containsKey("markeredgewidth")) {
                caps.put("markeredgewidth", kwargs.get("markeredgewidth"));
            }
            caps.put("color", color);
            return new Styles(bars, caps, size);
        }
    }

    /** The error bars in one direction. */
    private record Direction(
            Axes axes,
            boolean horizontal,
            double[] x,
            double[] y,
            boolean[] mask,
            Styles styles,
            List<LineCollection> bars,
            List<Line2D> caps) {
        void draw(Object error, Arguments given) {
            double[] along = horizontal ? x : y;
            double[] across = horizontal ? y : x;
            int n = along.length;
            boolean[] lower = truths(given.get(horizontal ? "xlolims" : "lolims"), n);
            boolean[] upper = truths(given.get(horizontal ? "xuplims" : "uplims"), n);
            double[][] errors = errors(error, n);
            double[] low = new double[n];
            double[] high = new double[n];
            boolean[] plain = new boolean[n];
            boolean[] atLower = new boolean[n];
            boolean[] atUpper = new boolean[n];
            for (int i = 0; i < n; i++) {
                low[i] = along[i] - (lower[i] ? 0 : errors[0][i]);
                high[i] = along[i] + (upper[i] ? 0 : errors[1][i]);
                plain[i] = !lower[i] && !upper[i] && mask[i];
                atLower[i] = lower[i] && mask[i];
                atUpper[i] = upper[i] && mask[i];
            }
            Call segments =
                    new Call(
                            List.of(pick(across, mask), pick(low, mask), pick(high, mask)),
                            styles.bars);
            bars.add(
                    horizontal ? Segments.hlines(axes, segments) : Segments.vlines(axes, segments));
            if (any(plain) && styles.capSize > 0) {
                caps.add(cap(across, low, plain, horizontal ? "|" : "_"));
                caps.add(cap(across, high, plain, horizontal ? "|" : "_"));
            }
            limitCaps(across, high, lower, atLower, 0);
            limitCaps(across, low, upper, atUpper, 1);
        }

        private void limitCaps(
                double[] across, double[] end, boolean[] limited, boolean[] chosen, int index) {
            if (!any(limited)) {
                return;
            }
            boolean flipped = axes.axis(horizontal).isInverted() != (index == 1);
            int marker = horizontal ? flipped ? 8 : 9 : flipped ? 11 : 10;
            caps.add(cap(across, end, chosen, marker));
            if (styles.capSize > 0) {
                double[] own = horizontal ? x : y;
                caps.add(cap(across, own, chosen, horizontal ? "|" : "_"));
            }
        }

        private Line2D cap(double[] across, double[] along, boolean[] chosen, Object marker) {
            double[] a = pick(along, chosen);
            double[] b = pick(across, chosen);
            Line2D cap = horizontal ? new Line2D(a, b) : new Line2D(b, a);
            Map<String, @Nullable Object> look = new LinkedHashMap<>(styles.caps);
            look.put("marker", marker);
            cap.construct(look);
            return cap;
        }

        private double[][] errors(Object error, int n) {
            String name = horizontal ? "xerr" : "yerr";
            double[][] both;
            if (Matrix.isNested(error)) {
                Matrix matrix = Matrix.of(error);
                both =
                        matrix.rows() == 1
                                ? new double[][] {matrix.row(0), matrix.row(0)}
                                : new double[][] {matrix.row(0), matrix.row(1)};
                if (matrix.rows() > 2) {
                    throw shape(name, "(" + matrix.rows() + ", " + matrix.columns() + ")", n);
                }
            } else {
                double[] one = axes.axis(horizontal).convertLengths(error);
                both = new double[][] {one, one};
            }
            for (int side = 0; side < 2; side++) {
                if (both[side].length != n && both[side].length != 1) {
                    throw shape(name, "(" + both[side].length + ",)", n);
                }
                both[side] = Broadcast.to(n, both[side]);
                for (double value : both[side]) {
                    if (value < 0) {
                        throw PyError.valueError("'" + name + "' must not contain negative values");
                    }
                }
            }
            return both;
        }

        private static PyError shape(String name, String shape, int n) {
            return PyError.valueError(
                    "'%s' (shape: %s) must be a scalar or a 1D or (2, n) array-like whose shape matches '%s' (shape: (%d,))"
                            .formatted(name, shape, name.substring(0, 1), n));
        }

        private static boolean[] truths(@Nullable Object value, int n) {
            boolean[] truths = new boolean[n];
            List<@Nullable Object> items =
                    Values.isSequence(value) ? Values.items(value) : List.of();
            for (int i = 0; i < n; i++) {
                truths[i] =
                        items.isEmpty()
                                ? Values.truth(value)
                                : Values.truth(items.get(items.size() == 1 ? 0 : i));
            }
            return truths;
        }

        private static boolean any(boolean[] truths) {
            for (boolean truth : truths) {
                if (truth) {
                    return true;
                }
            }
            return false;
        }

        private static double[] pick(double[] values, boolean[] chosen) {
            double[] picked = new double[values.length];
            int n = 0;
            for (int i = 0; i < values.length; i++) {
                if (chosen[i]) {
                    picked[n++] = values[i];
                }
            }
            return java.util.Arrays.copyOf(picked, n);
        }
    }
}
