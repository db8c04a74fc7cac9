package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Powers;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;
import org.jpylab.libm.CMath;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** {@code hexbin}: counts of points in hexagons. */
final class Hexagons {
    private static final Signature HEXBIN =
            Signature.of(
                    "hexbin",
                    "x, y, C=None, gridsize=100, bins=None, xscale='linear', yscale='linear',"
                            + " extent=None, cmap=None, norm=None, vmin=None, vmax=None,"
                            + " alpha=None, linewidths=None, edgecolors='face',"
                            + " reduce_C_function=None, mincnt=None, **kwargs");
    private static final double[] CORNERS_X = {.5, .5, 0., -.5, -.5, 0.};
    private static final double[] CORNERS_Y = {-.5, .5, 1., .5, -.5, -1.};

    private final Axes axes;
    private final Arguments given;
    private final boolean logX;
    private final boolean logY;
    private final int nx;
    private final int ny;
    private double[] x;
    private double[] y;
    private double @Nullable [] weights;
    private double xmin;
    private double xmax;
    private double ymin;
    private double ymax;
    private double sx;
    private double sy;
    private final List<double[]> centers = new ArrayList<>();

    private Hexagons(Axes axes, Arguments given) {
        this.axes = axes;
        this.given = given;
        logX = given.text("xscale").equals("log");
        logY = given.text("yscale").equals("log");
        x = axes.xAxis().convertUnits(given.get("x"));
        y = axes.yAxis().convertUnits(given.get("y"));
        if (x.length != y.length) {
            throw PyError.valueError(
                    "operands could not be broadcast together with shapes (%d,) (%d,) "
                            .formatted(x.length, y.length));
        }
        if (Values.isSequence(given.get("gridsize"))) {
            double[] size = Values.numbers(given.get("gridsize"));
            nx = (int) size[0];
            ny = (int) size[1];
        } else {
            nx = (int) given.number("gridsize");
            ny = (int) (nx / Math.sqrt(3));
        }
    }

    static PolyCollection hexbin(Axes axes, Call call) {
        List<String> words =
                List.of("xscale", "yscale", "cmap", "norm", "edgecolors", "bins", "linewidths");
        return new Hexagons(axes, HEXBIN.bind(DataKeyword.apply(call, words))).draw();
    }

    private void dropMissing() {
        double[] z = given.isNone("C") ? x : Values.numbers(given.get("C"));
        int[] kept =
                java.util.stream.IntStream.range(0, x.length)
                        .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i] + z[i]))
                        .toArray();
        weights = given.isNone("C") ? null : Arrays.stream(kept).mapToDouble(i -> z[i]).toArray();
        double[] keptX = Arrays.stream(kept).mapToDouble(i -> x[i]).toArray();
        y = Arrays.stream(kept).mapToDouble(i -> y[i]).toArray();
        x = keptX;
    }

    private PolyCollection draw() {
        dropMissing();
        x = logX ? logs(x, "x") : x;
        y = logY ? logs(y, "y") : y;
        frame();
        double[] values = count();
        PolyCollection collection = polygons();
        color(collection, values);
        double[] cornersX = {xmin, xmax};
        double[] cornersY = {ymin, ymax};
        axes.includeData(cornersX, cornersY);
        axes.limits().setTight(true);
        axes.limits().requestAutoscale(true, true);
        return axes.addCollection(collection, false);
    }

    private static double[] logs(double[] data, String name) {
        for (double value : data) {
            if (value <= 0) {
                throw PyError.valueError(
                        name + " contains non-positive values, so can not be log-scaled");
            }
        }
        return Arrays.stream(data).map(CMath::log10).toArray();
    }

    private void frame() {
        if (!given.isNone("extent")) {
            double[] extent = Values.numbers(given.get("extent"));
            xmin = extent[0];
            xmax = extent[1];
            ymin = extent[2];
            ymax = extent[3];
        } else {
            double[] rangeX = range(x);
            double[] rangeY = range(y);
            xmin = rangeX[0];
            xmax = rangeX[1];
            ymin = rangeY[0];
            ymax = rangeY[1];
        }
        double padding = 1.e-9 * (xmax - xmin);
        xmin -= padding;
        xmax += padding;
        sx = (xmax - xmin) / nx;
        sy = (ymax - ymin) / ny;
    }

    private static double[] range(double[] data) {
        double low = data.length == 0 ? 0 : Arrays.stream(data).min().orElseThrow();
        double high = data.length == 0 ? 1 : Arrays.stream(data).max().orElseThrow();
        return Numbers.nonsingular(low, high, 0.1, 1e-15);
    }

    /** The value of each hexagon kept, whose centres go to {@link #centers}. */
    private double[] count() {
        int outer = (nx + 1) * (ny + 1);
        List<List<Double>> members = new ArrayList<>();
        for (int i = 0; i < outer + nx * ny; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < x.length; i++) {
            double ix = (x[i] - xmin) / sx;
            double iy = (y[i] - ymin) / sy;
            double nearX = Math.rint(ix);
            double nearY = Math.rint(iy);
            double midX = Math.floor(ix);
            double midY = Math.floor(iy);
            boolean near =
                    square(ix - nearX) + 3.0 * square(iy - nearY)
                            < square(ix - midX - 0.5) + 3.0 * square(iy - midY - 0.5);
            double column = near ? nearX : midX;
            double row = near ? nearY : midY;
            int columns = near ? nx + 1 : nx;
            int rows = near ? ny + 1 : ny;
            if (column >= 0 && column < columns && row >= 0 && row < rows) {
                int at = (int) column * rows + (int) row + (near ? 0 : outer);
                members.get(at).add(weights == null ? 1 : weights[i]);
            }
        }
        return keep(members, weights != null);
    }

    private static double square(double value) {
        return value * value;
    }

    private double[] keep(List<List<Double>> members, boolean weighted) {
        Double least = given.numberOrNull("mincnt");
        ToDoubleFunction<double[]> reduce = reducer();
        List<Double> values = new ArrayList<>();
        int outer = (nx + 1) * (ny + 1);
        for (int i = 0; i < members.size(); i++) {
            List<Double> cell = members.get(i);
            boolean kept =
                    weighted
                            ? cell.size() > (least == null ? 0 : least)
                            : least == null || cell.size() >= least;
            if (!kept) {
                continue;
            }
            double[] numbers = cell.stream().mapToDouble(Double::doubleValue).toArray();
            values.add(weighted ? reduce.applyAsDouble(numbers) : numbers.length);
            boolean near = i < outer;
            int rows = near ? ny + 1 : ny;
            int index = near ? i : i - outer;
            double half = near ? 0 : 0.5;
            centers.add(
                    new double[] {
                        (index / rows + half) * sx + xmin, (index % rows + half) * sy + ymin
                    });
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @SuppressWarnings("unchecked")
    private ToDoubleFunction<double[]> reducer() {
        Object function = given.get("reduce_C_function");
        return function instanceof ToDoubleFunction<?> given
                ? (ToDoubleFunction<double[]>) given
                : Statistics::mean;
    }

    private PolyCollection polygons() {
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("edgecolors", given.get("edgecolors"));
        look.put("linewidths", given.isNone("linewidths") ? List.of(1.0) : given.get("linewidths"));
        double[] hexX = Arrays.stream(CORNERS_X).map(c -> sx * c).toArray();
        double[] hexY = Arrays.stream(CORNERS_Y).map(c -> sy / 3 * c).toArray();
        if (!logX && !logY) {
            PolyCollection collection =
                    new PolyCollection(List.of(Path.closed(hexX, hexY)), null, null, look);
            double[] offsetX = centers.stream().mapToDouble(c -> c[0]).toArray();
            double[] offsetY = centers.stream().mapToDouble(c -> c[1]).toArray();
            collection.setOffsets(offsetX, offsetY);
            collection.setOffsetTransform(linearPart(axes.transData()));
            return collection;
        }
        List<Path> paths = new ArrayList<>();
        for (double[] center : centers) {
            double[] px = new double[6];
            double[] py = new double[6];
            for (int i = 0; i < 6; i++) {
                px[i] = logX ? Math.pow(10.0, hexX[i] + center[0]) : hexX[i] + center[0];
                py[i] = logY ? Math.pow(10.0, hexY[i] + center[1]) : hexY[i] + center[1];
            }
            paths.add(Path.closed(px, py));
        }
        if (logX) {
            xmin = Powers.pow(10.0, xmin);
            xmax = Powers.pow(10.0, xmax);
            Scales.set(axes.xAxis(), "log", Map.of());
        }
        if (logY) {
            ymin = Powers.pow(10.0, ymin);
            ymax = Powers.pow(10.0, ymax);
            Scales.set(axes.yAxis(), "log", Map.of());
        }
        return new PolyCollection(paths, null, null, look);
    }

    private static Transform linearPart(Transform transform) {
        return new LiveAffine(() -> {
            Affine whole = transform.toAffine();
            return new Affine(whole.a(), whole.b(), whole.c(), whole.d(), 0, 0);
        });
    }

    private void color(PolyCollection collection, double[] values) {
        Object norm = given.get("norm");
        Double vmin = given.numberOrNull("vmin");
        Double vmax = given.numberOrNull("vmax");
        Object bins = given.get("bins");
        if ("log".equals(bins)) {
            if (norm != null) {
                Warnings.warn(
                        "UserWarning",
                        "Only one of 'bins' and 'norm' arguments can be supplied, ignoring"
                                + " bins=log");
            } else {
                norm = Norms.Scaled.log(vmin, vmax, false);
                vmin = null;
                vmax = null;
            }
            bins = null;
        }
        if (norm instanceof Norm given && given.vmin() == null && given.vmax() == null) {
            given.autoscale(values);
        }
        collection.mapping().setArray(bins == null ? values : binned(values, bins));
        collection.mapping().setMap(given.get("cmap"));
        collection.mapping().setNorm(norm);
        collection.setAlpha(given.get("alpha"));
        collection.updateFrom(given.rest());
        collection.mapping().scale(vmin, vmax, norm != null);
    }

    private static double[] binned(double[] values, Object bins) {
        double[] edges;
        if (Values.isSequence(bins)) {
            edges = Values.numbers(bins);
            Arrays.sort(edges);
        } else {
            int n = (int) Values.number(bins) - 1;
            double least = Arrays.stream(values).min().orElse(0);
            double most = Arrays.stream(values).max().orElse(0);
            edges = new double[n];
            for (int i = 0; i < n; i++) {
                edges[i] = least + (most - least) * i / n;
            }
        }
        return Arrays.stream(values)
                .map(value -> Arrays.stream(edges).filter(edge -> edge < value).count())
                .toArray();
    }
}
