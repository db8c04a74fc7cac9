package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.MarkerStyle;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code scatter}: markers of many sizes and colours. */
final class Scatter {
    private static final Signature SCATTER =
            Signature.of(
                    "scatter",
                    "x, y, s=None, c=None, marker=None, cmap=None, norm=None, vmin=None, vmax=None,"
                            + " alpha=None, linewidths=None, *, edgecolors=None,"
                            + " plotnonfinite=False, **kwargs");

    private Scatter() {}

    static PathCollection scatter(Axes axes, Call call) {
        Arguments given =
                SCATTER.bind(DataKeyword.apply(call, List.of("marker", "label", "cmap", "norm")));
        Map<String, @Nullable Object> kwargs = given.rest();
        if (DataKeyword.nameOf(call, 1, "y") instanceof String name) {
            kwargs.putIfAbsent("label", name);
        }
        double[] x = axes.xAxis().convertUnits(given.get("x"));
        double[] y = axes.yAxis().convertUnits(given.get("y"));
        if (x.length != y.length) {
            throw PyError.valueError("x and y must be the same size");
        }
        double[] sizes = sizes(given.get("s"), x.length);
        Object originalEdge =
                given.isNone("edgecolors") ? kwargs.get("edgecolor") : given.get("edgecolors");
        ScatterColors colors =
                ScatterColors.parse(
                        given.get("c"), given.get("edgecolors"), kwargs, x.length, axes);
        Object markerSpec =
                given.isNone("marker")
                        ? RcParams.current().get("scatter.marker")
                        : given.get("marker");
        MarkerStyle marker =
                markerSpec instanceof MarkerStyle style ? style : new MarkerStyle(markerSpec, null);
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("facecolor", colors.faces());
        look.put("edgecolor", colors.edges());
        look.put("linewidth", given.get("linewidths"));
        look.put("alpha", given.get("alpha"));
        if (!marker.isFilled()) {
            unfilled(marker, markerSpec, originalEdge, look, colors);
        }
        PathCollection points = new PathCollection(List.of(marker.path()), sizes, null, null, look);
        points.setTransform(Affine.IDENTITY);
        points.setOffsets(x, y);
        Object transform = kwargs.remove("transform");
        points.setOffsetTransform(transform == null ? axes.transData() : (Transform) transform);
        if (marker.text() != null) {
            points.setMarkerText(marker.text());
        }
        color(points, colors, given);
        points.set(kwargs);
        axes.addCollection(points, true);
        axes.limits().requestAutoscale(true, true);
        return points;
    }

    private static double[] sizes(@Nullable Object s, int n) {
        if (s == null) {
            double size = RcParams.current().number("lines.markersize");
            return new double[] {size * size};
        }
        double[] sizes;
        try {
            sizes = s instanceof String ? new double[0] : Values.numbers(s);
        } catch (PyError e) {
            sizes = new double[0];
        }
        if (s instanceof String || sizes.length != 1 && sizes.length != n) {
            throw PyError.valueError(
                    "s must be a scalar, or float array-like with the same size as x and y");
        }
        return sizes;
    }

    private static void unfilled(
            MarkerStyle marker,
            @Nullable Object spec,
            @Nullable Object originalEdge,
            Map<String, @Nullable Object> look,
            ScatterColors colors) {
        if (originalEdge != null) {
            Warnings.warn(
                    "UserWarning",
                    "You passed a edgecolor/edgecolors ("
                            + Values.repr(originalEdge)
                            + ") for an unfilled marker ("
                            + Values.repr(spec)
                            + ").  Matplotlib is ignoring the edgecolor in favor of the facecolor."
                            + "  This behavior may change in the future.");
        }
        if (marker.fillStyle().equals("none")) {
            look.put("edgecolor", colors.faces());
            look.put("facecolor", "none");
        } else {
            look.put("edgecolor", "face");
        }
        if (look.get("linewidth") == null) {
            look.put("linewidth", RcParams.current().get("lines.linewidth"));
        }
    }

    private static void color(PathCollection points, ScatterColors colors, Arguments given) {
        double[] values = colors.values();
        if (values != null) {
            points.mapping().setArray(values);
            points.mapping().setMap(given.get("cmap"));
            points.mapping().setNorm(given.get("norm"));
            points.mapping()
                    .scale(
                            given.numberOrNull("vmin"),
                            given.numberOrNull("vmax"),
                            given.get("norm") instanceof Norm);
            return;
        }
        List<String> ignored = new ArrayList<>();
        for (String name : List.of("cmap", "norm", "vmin", "vmax")) {
            if (!given.isNone(name)) {
                ignored.add("'" + name + "'");
            }
        }
        if (!ignored.isEmpty()) {
            Warnings.warn(
                    "UserWarning",
                    "No data for colormapping provided via 'c'. Parameters "
                            + String.join(", ", ignored)
                            + " will be ignored");
        }
    }

    /**
     * What the colour arguments come to.
     *
     * @param values data to map to colours, or null
     * @param faces colours, or null with values
     */
    record ScatterColors(
            double @Nullable [] values, @Nullable Object faces, @Nullable Object edges) {
        static ScatterColors parse(
                @Nullable Object c,
                @Nullable Object edgeColors,
                Map<String, @Nullable Object> kwargs,
                int n,
                Axes axes) {
            Object faces = kwargs.remove("facecolors");
            faces = kwargs.containsKey("facecolor") ? kwargs.remove("facecolor") : faces;
            Object edges =
                    kwargs.containsKey("edgecolor") ? kwargs.remove("edgecolor") : edgeColors;
            Object color = kwargs.remove("color");
            if (color != null && c != null) {
                throw PyError.valueError(
                        "Supply a 'c' argument or a 'color' kwarg but not both; they differ but"
                                + " their functionalities overlap.");
            }
            if (color != null) {
                checkColors(color);
                edges = edges == null ? color : edges;
                faces = faces == null ? color : faces;
            }
            edges = edges == null ? RcParams.current().get("scatter.edgecolors") : edges;
            if (c == null) {
                Object face = faces != null ? faces : axes.fillStyles().nextColor();
                return new ScatterColors(null, Rgba.listOf(face, null), edges);
            }
            return given(c, edges, n);
        }

        private static void checkColors(Object color) {
            try {
                Rgba.listOf(color, null);
            } catch (PyError e) {
                throw PyError.valueError(
                        "'color' kwarg must be a color or sequence of color specs.  For a sequence"
                                + " of values to be color-mapped, use the 'c' argument instead.");
            }
        }

        private static ScatterColors given(Object c, @Nullable Object edges, int n) {
            boolean words =
                    c instanceof String
                            || Values.isSequence(c)
                                    && !Values.items(c).isEmpty()
                                    && Values.items(c).getFirst() instanceof String;
            int size = -1;
            if (!words && !(c instanceof Rgba)) {
                double[] numbers = numbersOrNull(c);
                if (numbers != null) {
                    boolean oneRow = Matrix.isNested(c) && Matrix.of(c).rows() == 1;
                    boolean oneColor = oneRow && (numbers.length == 3 || numbers.length == 4);
                    if (numbers.length == n && !oneColor) {
                        return new ScatterColors(numbers, null, edges);
                    }
                    size = numbers.length == n ? -1 : numbers.length;
                }
            }
            List<Rgba> colors;
            try {
                colors = Rgba.listOf(c, null);
            } catch (PyError e) {
                if (String.valueOf(e.getMessage())
                        .contains("RGBA values should be within 0-1 range")) {
                    throw e;
                }
                if (size >= 0) {
                    throw inconsistent(size, n);
                }
                throw PyError.valueError(
                        "'c' argument must be a color, a sequence of colors, or a sequence of"
                                + " numbers, not "
                                + Values.text(c));
            }
            if (colors.size() == 1 && numbersOrNull(c) != null && !Matrix.isNested(c)) {
                Warnings.log(
                        "matplotlib.axes._axes",
                        "*c* argument looks like a single numeric RGB or RGBA sequence, which"
                                + " should be avoided as value-mapping will have precedence in"
                                + " case its length matches with *x* & *y*.  Please use the"
                                + " *color* keyword-argument or provide a 2D array with a single"
                                + " row if you intend to specify the same RGB or RGBA value for"
                                + " all points.");
            }
            if (!colors.isEmpty() && colors.size() != 1 && colors.size() != n) {
                throw inconsistent(colors.size(), n);
            }
            return new ScatterColors(null, colors, edges);
        }

        private static double @Nullable [] numbersOrNull(Object c) {
            try {
                return Values.numbers(c);
            } catch (PyError e) {
                return null;
            }
        }

        private static PyError inconsistent(int size, int n) {
            return PyError.valueError(
                    "'c' argument has "
                            + size
                            + " elements, which is inconsistent with 'x' and 'y' with size "
                            + n
                            + ".");
        }
    }
}
