package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.contour.ContourLabels;
import org.jpylab.figure.contour.ContourOptions;
import org.jpylab.figure.contour.ContourSet;
import org.jpylab.figure.contour.Contours;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.tri.Triangles;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code contour}, {@code contourf} and {@code clabel}. */
public final class ContourPlots {
    private static final Signature KEYWORDS =
            Signature.of(
                    "contour",
                    "*, levels=None, linewidths=None, linestyles=None, hatches=None, alpha=None,"
                            + " origin=None, extent=None, cmap=None, colors=None, norm=None,"
                            + " vmin=None, vmax=None, extend='neither', antialiased=None,"
                            + " nchunk=0, locator=None, transform=None, negative_linestyles=None,"
                            + " zorder=None, corner_mask=None, algorithm=None, **kwargs");
    private static final Signature CLABEL =
            Signature.of(
                    "clabel",
                    "CS, levels=None, *, fontsize=None, inline=True, inline_spacing=5, fmt=None,"
                            + " colors=None, use_clabeltext=False, manual=False,"
                            + " rightside_up=True, zorder=None");

    private ContourPlots() {}

    static void register(Map<String, Method> methods) {
        methods.put("contour", (axes, call) -> contour(axes, call, false));
        methods.put("contourf", (axes, call) -> contour(axes, call, true));
        methods.put("clabel", (axes, call) -> clabel(call));
    }

    private record Data(Matrix x, Matrix y, Matrix z) {}

    private static ContourSet contour(Axes axes, Call call, boolean filled) {
        Call resolved = DataKeyword.apply(call, List.of("colors", "cmap", "norm", "extend"));
        Arguments given = KEYWORDS.bind(new Call(List.of(), resolved.kwargs()));
        String name = filled ? "contourf" : "contour";
        List<@Nullable Object> args = new ArrayList<>(resolved.args());
        if (args.isEmpty()) {
            throw PyError.indexError("tuple index out of range");
        }
        if (args.size() > 4) {
            throw PyError.typeError("Too many arguments to " + name + "; see help(" + name + ")");
        }
        if (args.getFirst() instanceof ContourSet before) {
            return again(axes, before, given, args, filled);
        }
        boolean places = args.size() > 2;
        Data data =
                places
                        ? placed(axes, args.get(0), args.get(1), args.get(2))
                        : counted(args.get(0), origin(given), given.get("extent"));
        int next = places ? 3 : 1;
        Object levels = given.get("levels");
        if (levels == null && args.size() > next) {
            levels = args.get(next);
        }
        ContourSet set = Contours.add(axes, filled, data.x, data.y, data.z, options(given, levels));
        warnUnused(given.rest());
        axes.limits().requestAutoscale(true, true);
        return set;
    }

    /** Contours of the data of other contours, at the same levels unless others are given. */
    private static ContourSet again(
            Axes axes,
            ContourSet before,
            Arguments given,
            List<@Nullable Object> args,
            boolean filled) {
        Object levels = given.get("levels");
        if (levels == null) {
            levels = args.size() > 1 ? args.get(1) : before.levels();
        }
        ContourSet set = Contours.again(axes, filled, before, options(given, levels));
        warnUnused(given.rest());
        axes.limits().requestAutoscale(true, true);
        return set;
    }

    /** Contours of values at the corners of triangles: {@code tricontour}, {@code tricontourf}. */
    public static ContourSet triangles(
            Axes axes, boolean filled, Triangles triangles, double[] z, Call call) {
        Arguments given = KEYWORDS.bind(new Call(List.of(), call.kwargs()));
        ContourSet set =
                Contours.add(axes, filled, triangles, z, options(given, given.get("levels")));
        warnUnused(given.rest());
        axes.limits().requestAutoscale(true, true);
        return set;
    }

    /** Contours whose outlines are given: {@code ContourSet}. */
    public static ContourSet outlines(
            Axes axes, boolean filled, Object levels, List<List<Path>> paths, Call call) {
        Arguments given = KEYWORDS.bind(new Call(List.of(), call.kwargs()));
        ContourSet set = Contours.given(axes, filled, paths, options(given, levels));
        warnUnused(given.rest());
        return set;
    }

    static void warnUnused(Map<String, @Nullable Object> rest) {
        if (!rest.isEmpty()) {
            Warnings.warn(
                    "UserWarning",
                    "The following kwargs were not used by contour: "
                            + String.join(", ", rest.keySet().stream().map(Values::repr).toList()));
        }
    }

    static ContourOptions options(Arguments given, @Nullable Object levels) {
        RcParams rc = RcParams.current();
        List<@Nullable String> hatches = new ArrayList<>();
        if (!given.isNone("hatches")) {
            for (Object hatch : Values.items(given.get("hatches"))) {
                hatches.add(hatch == null ? null : Values.text(hatch));
            }
        }
        boolean corners =
                given.isNone("corner_mask")
                        ? rc.flag("contour.corner_mask")
                        : given.flag("corner_mask");
        return new ContourOptions(
                levels,
                given.get("colors"),
                given.get("cmap"),
                given.get("norm"),
                given.numberOrNull("vmin"),
                given.numberOrNull("vmax"),
                given.numberOrNull("alpha"),
                Values.text(given.get("extend")),
                (Locator) given.get("locator"),
                given.get("linewidths"),
                given.get("linestyles"),
                given.get("negative_linestyles"),
                hatches,
                given.get("antialiased"),
                given.numberOrNull("zorder"),
                (Transform) given.get("transform"),
                corners,
                (int) given.number("nchunk"));
    }

    private static @Nullable String origin(Arguments given) {
        String origin = given.textOrNull("origin");
        if (origin == null) {
            return null;
        }
        if (origin.equals("image")) {
            return RcParams.current().text("image.origin");
        }
        if (!List.of("lower", "upper").contains(origin)) {
            throw PyError.valueError(
                    Values.repr(origin)
                            + " is not a valid value for origin; supported values are None,"
                            + " 'lower', 'upper', 'image'");
        }
        return origin;
    }

    private static Matrix values(@Nullable Object data) {
        if (!Matrix.isNested(data)) {
            throw PyError.typeError(
                    "Input z must be 2D, not " + (Values.isSequence(data) ? 1 : 0) + "D");
        }
        Matrix z = Matrix.of(data);
        if (z.rows() < 2 || z.columns() < 2) {
            throw PyError.typeError(
                    "Input z must be at least a (2, 2) shaped array, but has shape (%d, %d)"
                            .formatted(z.rows(), z.columns()));
        }
        double[] finite = z.values().clone();
        for (int i = 0; i < finite.length; i++) {
            finite[i] = Double.isFinite(finite[i]) ? finite[i] : Double.NaN;
        }
        return new Matrix(z.rows(), z.columns(), finite);
    }

    private static Data counted(
            @Nullable Object data, @Nullable String origin, @Nullable Object extent) {
        Matrix z = values(data);
        double[] frame = extent == null ? null : Values.numbers(extent);
        if (frame != null && frame.length != 4) {
            throw PyError.valueError("If given, 'extent' must be None or (x0, x1, y0, y1)");
        }
        double[] x =
                places(
                        z.columns(),
                        frame == null ? null : new double[] {frame[0], frame[1]},
                        origin);
        double[] y =
                places(z.rows(), frame == null ? null : new double[] {frame[2], frame[3]}, origin);
        if ("upper".equals(origin)) {
            for (int i = 0; i < y.length / 2; i++) {
                double last = y[y.length - 1 - i];
                y[y.length - 1 - i] = y[i];
                y[i] = last;
            }
        }
        return spread(x, y, z);
    }

    private static double[] places(int n, double @Nullable [] range, @Nullable String origin) {
        if (origin == null) {
            return range == null
                    ? Numbers.arange(0, n, 1)
                    : Numbers.linspace(range[0], range[1], n);
        }
        double from = range == null ? 0 : range[0];
        double to = range == null ? n : range[1];
        double step = (to - from) / n;
        double[] places = new double[n];
        for (int i = 0; i < n; i++) {
            places[i] = from + (i + 0.5) * step;
        }
        return places;
    }

    private static Data spread(double[] x, double[] y, Matrix z) {
        double[] allX = new double[x.length * y.length];
        double[] allY = new double[allX.length];
        for (int i = 0; i < allX.length; i++) {
            allX[i] = x[i % x.length];
            allY[i] = y[i / x.length];
        }
        return new Data(
                new Matrix(y.length, x.length, allX), new Matrix(y.length, x.length, allY), z);
    }

    private static Data placed(
            Axes axes, @Nullable Object x, @Nullable Object y, @Nullable Object data) {
        Matrix z = values(data);
        boolean nestedX = Matrix.isNested(x);
        boolean nestedY = Matrix.isNested(y);
        if (nestedX != nestedY) {
            throw PyError.typeError(
                    "Number of dimensions of x (%d) and y (%d) do not match"
                            .formatted(nestedX ? 2 : 1, nestedY ? 2 : 1));
        }
        if (!nestedX) {
            double[] px = axes.xAxis().convertUnits(x);
            double[] py = axes.yAxis().convertUnits(y);
            if (px.length != z.columns()) {
                throw PyError.typeError(
                        "Length of x (%d) must match number of columns in z (%d)"
                                .formatted(px.length, z.columns()));
            }
            if (py.length != z.rows()) {
                throw PyError.typeError(
                        "Length of y (%d) must match number of rows in z (%d)"
                                .formatted(py.length, z.rows()));
            }
            return spread(px, py, z);
        }
        Matrix px = Matrix.of(x);
        Matrix py = Matrix.of(y);
        checkShape("x", px, z);
        checkShape("y", py, z);
        return new Data(px, py, z);
    }

    private static void checkShape(String name, Matrix places, Matrix z) {
        if (places.rows() != z.rows() || places.columns() != z.columns()) {
            throw PyError.typeError(
                    "Shapes of %s (%d, %d) and z (%d, %d) do not match"
                            .formatted(
                                    name, places.rows(), places.columns(), z.rows(), z.columns()));
        }
    }

    private static List<Text> clabel(Call call) {
        Arguments given = CLABEL.bind(call);
        if (!(given.get("CS") instanceof ContourSet set)) {
            throw PyError.attributeError(
                    "'" + Values.typeName(given.get("CS")) + "' object has no attribute 'clabel'");
        }
        Map<String, @Nullable Object> options = new LinkedHashMap<>(given.values());
        options.remove("CS");
        return new ContourLabels(set, options).add();
    }
}
