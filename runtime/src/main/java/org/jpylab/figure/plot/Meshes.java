package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.artist.QuadMesh;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.color.ColorMapping;
import org.jpylab.figure.color.Norm;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code pcolormesh} and {@code pcolor}: coloured cells of a grid that may be bent. */
final class Meshes {
    private static final Signature MESH =
            Signature.of(
                    "pcolormesh",
                    "*, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, shading=None,"
                            + " antialiased=False, **kwargs");
    private static final Signature POLYGONS =
            Signature.of(
                    "pcolor",
                    "*, shading=None, alpha=None, norm=None, cmap=None, vmin=None, vmax=None,"
                            + " **kwargs");

    private Meshes() {}

    static void register(Map<String, Method> methods) {
        methods.put("pcolormesh", Meshes::pcolormesh);
        methods.put("pcolor", Meshes::pcolor);
        methods.put("pcolorfast", Meshes::pcolormesh);
    }

    private record Cells(Matrix x, Matrix y, Matrix values, boolean smooth) {}

    static QuadMesh pcolormesh(Axes axes, Call call) {
        Call resolved = DataKeyword.apply(call, List.of("cmap", "norm", "shading"));
        Arguments given = MESH.bind(new Call(List.of(), resolved.kwargs()));
        Cells cells = cells(axes, resolved.args(), "pcolormesh", shading(given));
        checkFinite(cells);
        Map<String, @Nullable Object> look = Collection.COLLECTION.normalize(given.rest());
        look.putIfAbsent("edgecolor", "none");
        look.putIfAbsent("snap", RcParams.current().get("pcolormesh.snap"));
        look.put("antialiased", given.get("antialiased"));
        look.put("alpha", given.get("alpha"));
        QuadMesh mesh = new QuadMesh(cells.x, cells.y, cells.smooth, look);
        color(mesh, cells.values.values(), given);
        add(axes, mesh, cells.x, cells.y);
        return mesh;
    }

    static PolyCollection pcolor(Axes axes, Call call) {
        Call resolved = DataKeyword.apply(call, List.of("cmap", "norm", "shading"));
        Arguments given = POLYGONS.bind(new Call(List.of(), resolved.kwargs()));
        Cells cells = cells(axes, resolved.args(), "pcolor", shading(given));
        List<Path> polygons = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int r = 0; r < cells.x.rows() - 1; r++) {
            for (int c = 0; c < cells.x.columns() - 1; c++) {
                double value = cells.values.get(r, c);
                Path cell = cell(cells, r, c);
                if (!Double.isNaN(value) && isFinite(cell)) {
                    polygons.add(cell);
                    values.add(value);
                }
            }
        }
        Map<String, @Nullable Object> look = Collection.COLLECTION.normalize(given.rest());
        look.putIfAbsent("linewidth", 0.25);
        look.putIfAbsent("edgecolor", "none");
        if (!look.containsKey("antialiased") && "none".equals(look.get("edgecolor"))) {
            look.put("antialiased", false);
        }
        look.putIfAbsent("snap", false);
        look.put("alpha", given.get("alpha"));
        PolyCollection collection = new PolyCollection(polygons, null, null, look);
        color(collection, values.stream().mapToDouble(Double::doubleValue).toArray(), given);
        add(axes, collection, cells.x, cells.y);
        return collection;
    }

    private static Path cell(Cells cells, int r, int c) {
        return Path.closed(column(cells.x, r, c), column(cells.y, r, c));
    }

    private static double[] column(Matrix m, int r, int c) {
        return new double[] {
            m.get(r, c), m.get(r + 1, c), m.get(r + 1, c + 1), m.get(r, c + 1), m.get(r, c)
        };
    }

    private static boolean isFinite(Path path) {
        for (int i = 0; i < path.size(); i++) {
            if (!Double.isFinite(path.x()[i]) || !Double.isFinite(path.y()[i])) {
                return false;
            }
        }
        return true;
    }

    private static void checkFinite(Cells cells) {
        for (Matrix places : List.of(cells.x, cells.y)) {
            for (double value : places.values()) {
                if (!Double.isFinite(value)) {
                    throw PyError.valueError(
                            "x and y arguments to pcolormesh cannot have non-finite values or be of"
                                    + " type numpy.ma.core.MaskedArray with masked values");
                }
            }
        }
    }

    private static void color(Collection collection, double[] values, Arguments given) {
        ColorMapping mapping = collection.mapping();
        mapping.setMap(given.get("cmap"));
        mapping.setNorm(given.get("norm"));
        mapping.setArray(values);
        mapping.scale(
                given.numberOrNull("vmin"),
                given.numberOrNull("vmax"),
                given.get("norm") instanceof Norm);
    }

    private static void add(Axes axes, Collection collection, Matrix x, Matrix y) {
        TickParams.grid(axes.xAxis(), false, "major", Map.of());
        TickParams.grid(axes.yAxis(), false, "major", Map.of());
        axes.addCollection(collection, false);
        Segments.Range rangeX = new Segments.Range();
        Segments.Range rangeY = new Segments.Range();
        for (int i = 0; i < x.values().length; i++) {
            if (Double.isFinite(x.values()[i]) && Double.isFinite(y.values()[i])) {
                rangeX.add(x.values()[i]);
                rangeY.add(y.values()[i]);
            }
        }
        double[] edgesX = {rangeX.low, rangeX.high};
        double[] edgesY = {rangeY.low, rangeY.high};
        collection.setStickyEdges(edgesX, edgesY);
        axes.includeData(edgesX, edgesY);
        axes.limits().requestAutoscale(true, true);
    }

    private static String shading(Arguments given) {
        Object shading =
                given.isNone("shading")
                        ? RcParams.current().get("pcolor.shading")
                        : given.get("shading");
        String word = Values.text(shading).toLowerCase(Locale.ROOT);
        if (List.of("gouraud", "nearest", "flat", "auto").contains(word)) {
            return word;
        }
        Warnings.warn(
                "UserWarning",
                "shading value '"
                        + word
                        + "' not in list of valid values ['gouraud', 'nearest', 'flat', 'auto']."
                        + " Setting shading='auto'.");
        return "auto";
    }

    private static Cells cells(
            Axes axes, List<? extends @Nullable Object> args, String name, String shading) {
        if (args.size() == 1) {
            Matrix values = Matrix.of(args.getFirst());
            boolean atCells = shading.equals("gouraud") || shading.equals("nearest");
            int rows = values.rows() + (atCells ? 0 : 1);
            int columns = values.columns() + (atCells ? 0 : 1);
            Matrix x = spread(Columns.counting(columns).cycled(0), rows, columns, true);
            Matrix y = spread(Columns.counting(rows).cycled(0), rows, columns, false);
            return new Cells(x, y, values, shading.equals("gouraud"));
        }
        if (args.size() != 3) {
            throw PyError.typeError(
                    name
                            + "() takes 1 or 3 positional arguments but "
                            + args.size()
                            + " were given");
        }
        Matrix values = Matrix.of(args.get(2));
        Matrix x = places(axes, args.get(0), true);
        Matrix y = places(axes, args.get(1), false);
        int columns = x.columns();
        int rows =
                y.columns() > 1 && y.rows() == 1 && !Matrix.isNested(args.get(1))
                        ? y.columns()
                        : y.rows();
        if (x.rows() == 1) {
            x = spread(x.row(0), rows, columns, true);
        }
        boolean flatY = !Matrix.isNested(args.get(1)) || y.columns() == 1;
        if (flatY) {
            y = spread(y.values(), rows, columns, false);
        }
        if (x.rows() != y.rows() || x.columns() != y.columns()) {
            throw PyError.typeError(
                    "Incompatible X, Y inputs to " + name + "; see help(" + name + ")");
        }
        return fit(x, y, values, name, shading);
    }

    private static Matrix places(Axes axes, @Nullable Object data, boolean x) {
        if (Matrix.isNested(data)) {
            return Matrix.of(data);
        }
        double[] values = axes.axis(x).convertUnits(data);
        return new Matrix(1, values.length, values);
    }

    private static Matrix spread(double[] values, int rows, int columns, boolean alongRows) {
        double[] all = new double[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                all[r * columns + c] = values[alongRows ? c : r];
            }
        }
        return new Matrix(rows, columns, all);
    }

    private static Cells fit(Matrix x, Matrix y, Matrix values, String name, String shading) {
        boolean same = values.columns() == x.columns() && values.rows() == x.rows();
        String how = shading.equals("auto") ? same ? "nearest" : "flat" : shading;
        boolean fits =
                how.equals("flat")
                        ? x.columns() == values.columns() + 1 && x.rows() == values.rows() + 1
                        : same;
        if (!fits) {
            throw PyError.typeError(
                    "Dimensions of C (%d, %d) are incompatible with X (%d) and/or Y (%d); see help(%s)"
                            .formatted(
                                    values.rows(), values.columns(), x.columns(), x.rows(), name));
        }
        if (!how.equals("nearest")) {
            return new Cells(x, y, values, how.equals("gouraud"));
        }
        Matrix edgesX = edges(edges(x).transposed()).transposed();
        Matrix edgesY = edges(edges(y).transposed()).transposed();
        return new Cells(edgesX, edgesY, values, false);
    }

    /** The edges half-way between centres, along the rows. */
    private static Matrix edges(Matrix centers) {
        int n = centers.columns();
        double[] edges = new double[centers.rows() * (n + 1)];
        for (int r = 0; r < centers.rows(); r++) {
            int at = r * (n + 1);
            if (n == 1) {
                edges[at] = centers.get(r, 0);
                edges[at + 1] = centers.get(r, 0);
                continue;
            }
            double first = (centers.get(r, 1) - centers.get(r, 0)) / 2.;
            edges[at] = centers.get(r, 0) - first;
            for (int c = 0; c < n - 1; c++) {
                edges[at + c + 1] =
                        centers.get(r, c) + (centers.get(r, c + 1) - centers.get(r, c)) / 2.;
            }
            double last = (centers.get(r, n - 1) - centers.get(r, n - 2)) / 2.;
            edges[at + n] = centers.get(r, n - 1) + last;
        }
        return new Matrix(centers.rows(), n + 1, edges);
    }
}
