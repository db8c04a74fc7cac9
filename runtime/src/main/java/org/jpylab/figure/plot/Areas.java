package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.artist.Polygon;
import org.jpylab.figure.artist.Steps;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code fill}, {@code fill_between} and {@code fill_betweenx}. */
final class Areas {
    private static final Signature BETWEEN =
            Signature.of(
                    "fill_between",
                    "x, y1, y2=0, where=None, interpolate=False, step=None, *, **kwargs");
    private static final Signature BETWEEN_X =
            Signature.of(
                    "fill_betweenx",
                    "y, x1, x2=0, where=None, step=None, interpolate=False, *, **kwargs");

    private Areas() {}

    static List<Polygon> fill(Axes axes, Call call) {
        Map<String, @Nullable Object> kwargs = Line2D.LINE.normalize(call.kwargs());
        Call resolved = DataKeyword.apply(new Call(call.args(), kwargs), List.of("label"));
        List<Polygon> polygons =
                PlotArguments.each(
                        axes,
                        resolved,
                        new LinkedHashMap<>(resolved.kwargs()),
                        (x, y, style, own) -> polygon(axes, x, y, style, own));
        polygons.forEach(axes::addPatch);
        axes.limits().requestAutoscale(true, true);
        return polygons;
    }

    private static Polygon polygon(
            Axes axes,
            double[] x,
            double[] y,
            Map<String, @Nullable Object> style,
            Map<String, @Nullable Object> kwargs) {
        Set<String> ignored =
                new HashSet<>(
                        List.of(
                                "marker",
                                "markersize",
                                "markeredgecolor",
                                "markerfacecolor",
                                "markeredgewidth"));
        kwargs.forEach((name, value) -> {
            if (value != null) {
                ignored.add(name);
            }
        });
        Map<String, @Nullable Object> defaults =
                new LinkedHashMap<>(axes.fillStyles().defaultsFor(style, ignored));
        Object face = style.get("color") != null ? style.get("color") : defaults.remove("color");
        defaults.remove("color");
        boolean closed = !kwargs.containsKey("closed") || Values.truth(kwargs.get("closed"));
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("facecolor", face);
        boolean filled = !kwargs.containsKey("fill") || Values.truth(kwargs.get("fill"));
        look.put("fill", filled);
        Polygon polygon = new Polygon(x, y, closed, look);
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(kwargs);
        defaults.forEach(rest::putIfAbsent);
        rest.remove("closed");
        if (rest.get("zorder") == null) {
            rest.remove("zorder");
        }
        polygon.set(rest);
        return polygon;
    }

    static PolyCollection between(Axes axes, Call call) {
        Arguments given = BETWEEN.bind(DataKeyword.apply(call, List.of("label")));
        return between(axes, given, true, "x", "y1", "y2");
    }

    static PolyCollection betweenX(Axes axes, Call call) {
        Arguments given = BETWEEN_X.bind(DataKeyword.apply(call, List.of("label")));
        return between(axes, given, false, "y", "x1", "x2");
    }

    private static PolyCollection between(
            Axes axes, Arguments given, boolean alongX, String name, String name1, String name2) {
        Map<String, @Nullable Object> kwargs = Collection.COLLECTION.normalize(given.rest());
        if (!kwargs.containsKey("color") && !kwargs.containsKey("facecolor")) {
            kwargs.put("facecolor", axes.fillStyles().nextColor());
        }
        for (String each : List.of(name, name1, name2)) {
            if (Matrix.isNested(given.get(each)) || given.get(each) instanceof Matrix) {
                throw PyError.valueError("'" + each + "' is not 1-dimensional");
            }
        }
        String step = given.textOrNull("step");
        if (step != null && !List.of("pre", "post", "mid").contains(step)) {
            throw PyError.keyError("steps-" + step);
        }
        double[] along = axes.axis(alongX).convertUnits(given.get(name));
        double[] first = axes.axis(!alongX).convertUnits(given.get(name1));
        double[] second = axes.axis(!alongX).convertUnits(given.get(name2));
        boolean[] where = where(given.get("where"), along.length, name);
        int n = Broadcast.length(along, first, second);
        Curves curves =
                new Curves(Broadcast.to(n, along), Broadcast.to(n, first), Broadcast.to(n, second));
        boolean[] drawn = new boolean[n];
        for (int i = 0; i < n; i++) {
            drawn[i] =
                    where[where.length == n ? i : 0]
                            && Double.isFinite(curves.at[i])
                            && Double.isFinite(curves.first[i])
                            && Double.isFinite(curves.second[i]);
        }
        List<Path> polygons = new ArrayList<>();
        for (int start = 0; start < n; start++) {
            if (drawn[start]) {
                int end = start;
                while (end < n && drawn[end]) {
                    end++;
                }
                polygons.add(curves.area(start, end, given.flag("interpolate"), step, alongX));
                start = end;
            }
        }
        PolyCollection area = new PolyCollection(polygons, null, null, kwargs);
        include(axes, curves, drawn, alongX);
        axes.addCollection(area, false);
        axes.limits().requestAutoscale(true, true);
        return area;
    }

    private static void include(Axes axes, Curves curves, boolean[] drawn, boolean alongX) {
        int count = 0;
        for (boolean truth : drawn) {
            count += truth ? 1 : 0;
        }
        double[] along = new double[2 * count];
        double[] across = new double[2 * count];
        int at = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i]) {
                along[at] = curves.at[i];
                along[at + count] = curves.at[i];
                across[at] = curves.first[i];
                across[at + count] = curves.second[i];
                at++;
            }
        }
        axes.includeData(alongX ? along : across, alongX ? across : along);
    }

    private static boolean[] where(@Nullable Object where, int n, String name) {
        boolean[] truths = new boolean[Math.max(n, 1)];
        if (where == null) {
            Arrays.fill(truths, true);
            return truths;
        }
        List<@Nullable Object> items = Values.items(where);
        if (items.size() != n) {
            throw PyError.valueError(
                    "where size ("
                            + items.size()
                            + ") does not match "
                            + name
                            + " size ("
                            + n
                            + ")");
        }
        for (int i = 0; i < n; i++) {
            truths[i] = Values.truth(items.get(i));
        }
        return truths;
    }

    /** Two curves over the same places. */
    private record Curves(double[] at, double[] first, double[] second) {
        Path area(int start, int end, boolean interpolates, @Nullable String step, boolean alongX) {
            double[] x = Arrays.copyOfRange(at, start, end);
            double[] y1 = Arrays.copyOfRange(first, start, end);
            double[] y2 = Arrays.copyOfRange(second, start, end);
            if (step != null) {
                Path upper = Steps.expand("steps-" + step, x, y1);
                y2 = Steps.expand("steps-" + step, x, y2).y();
                x = upper.x();
                y1 = upper.y();
            }
            int n = x.length;
            double[] from = {x[0], y2[0]};
            double[] to = {x[n - 1], y2[n - 1]};
            if (interpolates) {
                from = crossing(start);
                to = crossing(end);
            }
            double[] px = new double[2 * n + 2];
            double[] py = new double[2 * n + 2];
            px[0] = from[0];
            py[0] = from[1];
            px[n + 1] = to[0];
            py[n + 1] = to[1];
            for (int i = 0; i < n; i++) {
                px[i + 1] = x[i];
                py[i + 1] = y1[i];
                px[n + 2 + i] = x[n - 1 - i];
                py[n + 2 + i] = y2[n - 1 - i];
            }
            return alongX ? Path.closed(px, py) : Path.closed(py, px);
        }

        /** Where the curves meet between two places, or the curve's own point at an end. */
        private double[] crossing(int index) {
            int before = Math.max(index - 1, 0);
            int after = Math.min(index, at.length - 1);
            if (before == after) {
                return new double[] {at[before], first[before]};
            }
            double d0 = first[before] - second[before];
            double d1 = first[after] - second[after];
            if (!Double.isFinite(d1)) {
                return new double[] {at[before], first[before]};
            }
            if (!Double.isFinite(d0)) {
                return new double[] {at[after], first[after]};
            }
            double x = interpolate(0, d0, d1, at[before], at[after]);
            return new double[] {
                x, interpolate(x, at[before], at[after], first[before], first[after])
            };
        }

        /** NumPy's {@code interp} between two points in either order, clipped to them. */
        private static double interpolate(double x, double x0, double x1, double y0, double y1) {
            if (x1 < x0) {
                return interpolate(x, x1, x0, y1, y0);
            }
            if (x <= x0) {
                return y0;
            }
            if (x >= x1) {
                return y1;
            }
            return (y1 - y0) / (x1 - x0) * (x - x0) + y0;
        }
    }
}
