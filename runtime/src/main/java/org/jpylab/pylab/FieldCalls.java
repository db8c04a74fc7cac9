package org.jpylab.pylab;

import org.jpylab.figure.arrow.Quiver;
import org.jpylab.figure.arrow.Streamlines;
import org.jpylab.figure.arrow.WindBarbs;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.contour.ContourSet;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.plot.ContourPlots;
import org.jpylab.figure.tri.SmoothField;
import org.jpylab.figure.tri.Triangles;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fields of vectors and plots over triangles ask of the figure model. */
public final class FieldCalls {
    private FieldCalls() {}

    private static Matrix matrix(NdArray array) {
        return new Matrix(array.shape(0), array.shape(1), array.toDoubles());
    }

    /** Lines along a field, each as rows of x and y in grid coordinates; null starts everywhere. */
    public static List<NdArray> streamlines(
            NdArray u, NdArray v, Map<?, ?> options, @Nullable NdArray starts) {
        Map<String, @Nullable Object> given = ToFigure.map(options);
        Streamlines lines =
                new Streamlines(
                        matrix(u),
                        matrix(v),
                        new Streamlines.Options(
                                (int) Values.number(given.get("nx")),
                                (int) Values.number(given.get("ny")),
                                Values.number(given.get("minlength")),
                                Values.number(given.get("maxlength")),
                                Values.text(given.get("direction")),
                                Values.truth(given.get("broken"))));
        List<double[][]> found;
        if (starts == null) {
            found = lines.everywhere();
        } else {
            double[] points = starts.toDoubles();
            double[] x = new double[points.length / 2];
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = points[2 * i];
                y[i] = points[2 * i + 1];
            }
            found = lines.from(x, y);
        }
        return found.stream().map(FieldCalls::rows).toList();
    }

    private static NdArray rows(double[][] points) {
        double[] flat = new double[2 * points.length];
        for (int i = 0; i < points.length; i++) {
            flat[2 * i] = points[i][0];
            flat[2 * i + 1] = points[i][1];
        }
        return NdArray.wrap(flat, points.length, 2);
    }

    /** Values of a grid at places in grid coordinates, rows of x and y. */
    public static NdArray onGrid(NdArray field, NdArray places) {
        Matrix values = matrix(field);
        double[] points = places.toDoubles();
        double[] found = new double[points.length / 2];
        for (int i = 0; i < found.length; i++) {
            found[i] = Streamlines.interpolate(values, points[2 * i], points[2 * i + 1]);
        }
        return NdArray.wrap(found, found.length);
    }

    /** The outlines of wind barbs, each as rows of x and y. */
    public static List<NdArray> barbs(
            NdArray u,
            NdArray v,
            NdArray flips,
            double length,
            double start,
            Map<?, ?> sizes,
            Map<?, ?> increments,
            boolean rounding,
            boolean fillEmpty) {
        WindBarbs barbs =
                new WindBarbs(
                        length, start, numbers(sizes), numbers(increments), rounding, fillEmpty);
        double[] across = u.toDoubles();
        double[] up = v.toDoubles();
        double[] flipped = flips.astype(DType.FLOAT64).toDoubles();
        List<NdArray> outlines = new ArrayList<>();
        for (int i = 0; i < across.length; i++) {
            outlines.add(
                    ArtistCalls.vertices(
                            barbs.of(across[i], up[i], flipped[i % flipped.length] != 0)));
        }
        return outlines;
    }

    private static Map<String, Double> numbers(Map<?, ?> given) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        ToFigure.map(given).forEach((name, value) -> numbers.put(name, Values.number(value)));
        return numbers;
    }

    /** The outline of one arrow as a quiver draws it. */
    public static Path arrow(Quiver quiver, double length, double degrees, String pivot) {
        return quiver.sample(length, degrees, pivot);
    }

    /** Triangles over points; null corners for those of Delaunay. */
    public static Triangles triangles(NdArray x, NdArray y, @Nullable NdArray corners) {
        return new Triangles(
                x.toDoubles().clone(),
                y.toDoubles().clone(),
                corners == null ? null : triples(corners));
    }

    private static int[][] triples(NdArray corners) {
        double[] flat = corners.astype(DType.FLOAT64).toDoubles();
        int[][] triples = new int[flat.length / 3][3];
        for (int i = 0; i < flat.length; i++) {
            triples[i / 3][i % 3] = (int) flat[i];
        }
        return triples;
    }

    public static void setMask(Triangles triangles, @Nullable NdArray mask) {
        if (mask == null) {
            triangles.setMask(null);
            return;
        }
        boolean[] flags = new boolean[mask.count()];
        double[] values = mask.astype(DType.FLOAT64).toDoubles();
        for (int i = 0; i < flags.length; i++) {
            flags[i] = values[i] != 0;
        }
        triangles.setMask(flags);
    }

    /** The corners of all triangles or, without the masked ones, edges or neighbours. */
    public static NdArray numbers(Triangles triangles, String what) {
        int[][] rows =
                switch (what) {
                    case "corners" -> triangles.corners();
                    case "shown" -> triangles.shown();
                    case "edges" -> triangles.edges();
                    default -> triangles.neighbors();
                };
        int columns = what.equals("edges") ? 2 : 3;
        int[] flat = new int[rows.length * columns];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = rows[i / columns][i % columns];
        }
        return NdArray.ofInts(flat).reshape(rows.length, columns);
    }

    /** The numbers of the triangles around places, or -1. */
    public static NdArray find(Triangles triangles, NdArray x, NdArray y) {
        return NdArray.ofInts(triangles.find(x.toDoubles(), y.toDoubles()));
    }

    /** Values at places by the planes through the corners' values; NaN outside. */
    public static NdArray interpolate(Triangles triangles, NdArray z, NdArray x, NdArray y) {
        double[] values = triangles.interpolate(z.toDoubles(), x.toDoubles(), y.toDoubles());
        return NdArray.wrap(values, values.length);
    }

    /** A smooth function through the corners' values; slopes only for the kind "user". */
    public static SmoothField smooth(
            Triangles triangles,
            NdArray z,
            String kind,
            @Nullable NdArray dx,
            @Nullable NdArray dy) {
        return new SmoothField(
                triangles,
                z.toDoubles(),
                kind,
                dx == null ? null : dx.toDoubles(),
                dy == null ? null : dy.toDoubles());
    }

    /** Values and slopes of a smooth function at places in triangles. */
    public static List<NdArray> smoothAt(SmoothField field, NdArray at, NdArray x, NdArray y) {
        double[] given = at.toDoubles();
        int[] triangles = new int[given.length];
        for (int i = 0; i < given.length; i++) {
            triangles[i] = (int) given[i];
        }
        return java.util.Arrays.stream(field.at(triangles, x.toDoubles(), y.toDoubles()))
                .map(values -> NdArray.wrap(values, values.length))
                .toList();
    }

    /** Contours whose outlines are given, lists of paths for each level. */
    public static ContourSet outlines(
            Axes axes, boolean filled, NdArray levels, List<?> paths, Map<?, ?> kwargs) {
        List<List<Path>> all = new ArrayList<>();
        for (Object level : paths) {
            List<Path> some = new ArrayList<>();
            ((List<?>) level).forEach(path -> some.add((Path) path));
            all.add(some);
        }
        Call call = new Call(List.of(), ToFigure.map(kwargs));
        return ContourPlots.outlines(axes, filled, levels.toDoubles(), all, call);
    }

    /** Contours over triangles. */
    public static ContourSet contours(
            Axes axes, boolean filled, Triangles triangles, NdArray z, Map<?, ?> kwargs) {
        Call call = new Call(List.of(), ToFigure.map(kwargs));
        return ContourPlots.triangles(axes, filled, triangles, z.toDoubles(), call);
    }
}
