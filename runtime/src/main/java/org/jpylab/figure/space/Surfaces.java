package org.jpylab.figure.space;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.plot.Arguments;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.Signature;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code plot_surface}, {@code plot_wireframe} and {@code bar3d}. */
final class Surfaces {
    private static final Signature SURFACE =
            Signature.of(
                    "plot_surface",
                    "X, Y, Z, *, norm=None, vmin=None, vmax=None, lightsource=None, **kwargs");
    private static final Signature WIREFRAME = Signature.of("plot_wireframe", "X, Y, Z, **kwargs");
    private static final Signature BAR3D =
            Signature.of(
                    "bar3d",
                    "x, y, z, dx, dy, dz, color=None, zsort='average', shade=True,"
                            + " lightsource=None, **kwargs");

    /** The faces of a unit cube, each counterclockwise from outside. */
    private static final double[][][] CUBE = {
        {{0, 0, 0}, {0, 1, 0}, {1, 1, 0}, {1, 0, 0}},
        {{0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {0, 1, 1}},
        {{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}},
        {{0, 1, 0}, {0, 1, 1}, {1, 1, 1}, {1, 1, 0}},
        {{0, 0, 0}, {0, 0, 1}, {0, 1, 1}, {0, 1, 0}},
        {{1, 0, 0}, {1, 1, 0}, {1, 1, 1}, {1, 0, 1}}
    };

    private Surfaces() {}

    /** Values over a grid of points, each as a matrix of the same shape. */
    private record Grid(Matrix x, Matrix y, Matrix z) {
        static Grid of(Arguments given) {
            if (!Matrix.isNested(given.get("Z"))) {
                throw PyError.valueError("Argument Z must be 2-dimensional.");
            }
            Matrix z = Matrix.of(given.get("Z"));
            return new Grid(like(given.get("X"), z), like(given.get("Y"), z), z);
        }

        /** A row, a column or a whole matrix, repeated to the shape of another one. */
        private static Matrix like(@Nullable Object data, Matrix shape) {
            Matrix given = Matrix.of(data);
            boolean rows = given.rows() == shape.rows() || given.rows() == 1;
            boolean columns = given.columns() == shape.columns() || given.columns() == 1;
            if (!rows || !columns) {
                throw PyError.valueError(
                        "shape mismatch: objects cannot be broadcast to a single shape");
            }
            double[] all = new double[shape.rows() * shape.columns()];
            for (int i = 0; i < all.length; i++) {
                int row = given.rows() == 1 ? 0 : i / shape.columns();
                int column = given.columns() == 1 ? 0 : i % shape.columns();
                all[i] = given.get(row, column);
            }
            return new Matrix(shape.rows(), shape.columns(), all);
        }

        Points points(List<int[]> places) {
            int n = places.size();
            Points points = new Points(new double[n], new double[n], new double[n]);
            for (int i = 0; i < n; i++) {
                int row = places.get(i)[0];
                int column = places.get(i)[1];
                points.x()[i] = x.get(row, column);
                points.y()[i] = y.get(row, column);
                points.z()[i] = z.get(row, column);
            }
            return points;
        }

        Points all() {
            return new Points(x.values(), y.values(), z.values());
        }
    }

    /** How many rows and columns to step at once. */
    private static int[] strides(Map<String, @Nullable Object> kwargs, Grid grid, int usual) {
        boolean strided = kwargs.containsKey("rstride") || kwargs.containsKey("cstride");
        boolean counted = kwargs.containsKey("rcount") || kwargs.containsKey("ccount");
        if (strided && counted) {
            throw PyError.valueError("Cannot specify both stride and count arguments");
        }
        int rows = number(kwargs.remove("rstride"), usual);
        int columns = number(kwargs.remove("cstride"), usual);
        int rowCount = number(kwargs.remove("rcount"), 50);
        int columnCount = number(kwargs.remove("ccount"), 50);
        return strided
                ? new int[] {rows, columns}
                : new int[] {
                    stride(grid.z.rows(), rowCount), stride(grid.z.columns(), columnCount)
                };
    }

    private static int stride(int length, int count) {
        return count == 0 ? 0 : (int) Math.max(Math.ceil((double) length / count), 1);
    }

    private static int number(@Nullable Object value, int otherwise) {
        return value == null ? otherwise : (int) Values.number(value);
    }

    private static List<Integer> every(int stride, int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < length - 1; i += stride) {
            places.add(i);
        }
        if (length > 0) {
            places.add(length - 1);
        }
        return places;
    }

    static Poly3DCollection surface(Axes3D axes, Call call) {
        Arguments given = SURFACE.bind(call);
        Grid grid = Grid.of(given);
        Map<String, @Nullable Object> kwargs = given.rest();
        int[] strides = strides(kwargs, grid, 10);
        Object faceColors = kwargs.remove("facecolors");
        Object color = kwargs.remove("color");
        Object cmap = kwargs.remove("cmap");
        Object shade = kwargs.remove("shade");
        boolean shades = shade == null ? cmap == null : Values.truth(shade);
        if (faceColors == null && color == null) {
            color = axes.lineStyles().nextColor();
        }
        List<Points> polygons = new ArrayList<>();
        List<Rgba> colors = new ArrayList<>();
        List<Integer> rows = every(strides[0], grid.z.rows());
        List<Integer> columns = every(strides[1], grid.z.columns());
        for (int i = 0; i + 1 < rows.size(); i++) {
            for (int j = 0; j + 1 < columns.size(); j++) {
                Points patch =
                        withoutNans(
                                grid.points(
                                        rim(
                                                rows.get(i),
                                                rows.get(i + 1),
                                                columns.get(j),
                                                columns.get(j + 1))));
                if (patch.x().length > 0) {
                    polygons.add(patch);
                    if (faceColors != null) {
                        Object row = Values.items(faceColors).get(rows.get(i));
                        colors.add(Rgba.of(Values.items(row).get(columns.get(j))));
                    }
                }
            }
        }
        Poly3DCollection surface = new Poly3DCollection(polygons, cmap, given.get("norm"), kwargs);
        if (faceColors != null) {
            List<Rgba> shown = shades ? Shading.of(polygons, colors) : colors;
            surface.setFaceColor(shown);
            surface.setEdgeColor(shown);
        } else if (cmap != null) {
            surface.mapping().setArray(polygons.stream().mapToDouble(Points::meanZ).toArray());
            if (!given.isNone("vmin") || !given.isNone("vmax")) {
                surface.mapping().setLimits(given.numberOrNull("vmin"), given.numberOrNull("vmax"));
            }
        } else {
            List<Rgba> one = List.of(Rgba.of(color));
            surface.setFaceColor(shades ? Shading.of(polygons, one) : one);
        }
        axes.addCollection(surface, false);
        axes.include(grid.all());
        return surface;
    }

    /** The places around a block of a grid: along the top, down, back and up. */
    private static List<int[]> rim(int top, int bottom, int left, int right) {
        List<int[]> rim = new ArrayList<>();
        for (int j = left; j < right; j++) {
            rim.add(new int[] {top, j});
        }
        for (int i = top; i < bottom; i++) {
            rim.add(new int[] {i, right});
        }
        for (int j = right; j > left; j--) {
            rim.add(new int[] {bottom, j});
        }
        for (int i = bottom; i > top; i--) {
            rim.add(new int[] {i, left});
        }
        return rim;
    }

    private static Points withoutNans(Points points) {
        boolean[] left = new boolean[points.x().length];
        for (int i = 0; i < left.length; i++) {
            left[i] = Double.isNaN(points.x()[i] + points.y()[i] + points.z()[i]);
        }
        return points.without(left);
    }

    static Line3DCollection wireframe(Axes3D axes, Call call) {
        Arguments given = WIREFRAME.bind(call);
        Grid grid = Grid.of(given);
        int[] strides = strides(given.rest(), grid, 1);
        if (strides[0] == 0 && strides[1] == 0) {
            throw PyError.valueError("Either rstride or cstride must be non zero");
        }
        List<Points> lines = new ArrayList<>();
        int rows = grid.z.rows();
        int columns = grid.z.columns();
        if (strides[0] > 0 && rows * columns > 0) {
            for (int row : every(strides[0], rows)) {
                List<int[]> places = new ArrayList<>();
                for (int j = 0; j < columns; j++) {
                    places.add(new int[] {row, j});
                }
                lines.add(grid.points(places));
            }
        }
        if (strides[1] > 0 && rows * columns > 0) {
            for (int column : every(strides[1], columns)) {
                List<int[]> places = new ArrayList<>();
                for (int i = 0; i < rows; i++) {
                    places.add(new int[] {i, column});
                }
                lines.add(grid.points(places));
            }
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>(given.rest());
        Line3DCollection wires = new Line3DCollection(lines, look);
        axes.addCollection(wires, false);
        axes.include(grid.all());
        return wires;
    }

    static Poly3DCollection bars(Axes3D axes, Call call) {
        Arguments given = BAR3D.bind(call);
        Points at = Points.of(given.get("x"), given.get("y"), given.get("z"));
        Points size = Points.of(given.get("dx"), given.get("dy"), given.get("dz"));
        int n = Math.max(at.x().length, size.x().length);
        List<Points> faces = new ArrayList<>();
        for (int bar = 0; bar < n; bar++) {
            double[] corner = at.at(bar % at.x().length);
            double[] extent = size.at(bar % size.x().length);
            for (double[][] face : CUBE) {
                double[][] points = new double[3][4];
                for (int k = 0; k < 4; k++) {
                    for (int i = 0; i < 3; i++) {
                        points[i][k] = corner[i] + face[k][i] * extent[i];
                    }
                }
                faces.add(new Points(points[0], points[1], points[2]));
            }
        }
        Object color = given.get("color");
        List<Rgba> chosen =
                Rgba.listOf(color == null ? axes.fillStyles().nextColor() : color, null);
        List<Rgba> colors = chosen;
        if (chosen.size() == n) {
            colors = new ArrayList<>();
            for (Rgba one : chosen) {
                for (int i = 0; i < 6; i++) {
                    colors.add(one);
                }
            }
        }
        Poly3DCollection bars = new Poly3DCollection(faces, null, null, given.rest());
        bars.setFaceColor(given.flag("shade") ? Shading.of(faces, colors) : colors);
        axes.addCollection(bars, false);
        for (Points face : faces) {
            axes.include(face);
        }
        return bars;
    }
}
