package org.jpylab.pylab;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.space.Axes3D;
import org.jpylab.figure.space.Line3DCollection;
import org.jpylab.figure.space.Patch3D;
import org.jpylab.figure.space.Poly3DCollection;
import org.jpylab.figure.space.SpaceShapes;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What {@code mpl_toolkits.mplot3d} asks of the figure model. */
public final class SpaceCalls {
    private SpaceCalls() {}

    private static double[][] rows(NdArray corners) {
        double[] flat = corners.toDoubles();
        double[][] rows = new double[flat.length / 3][3];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(flat, 3 * i, rows[i], 0, 3);
        }
        return rows;
    }

    private static List<double[][]> shapes(List<?> arrays) {
        List<double[][]> all = new ArrayList<>();
        arrays.forEach(array -> all.add(rows((NdArray) array)));
        return all;
    }

    /** Lines in space, each given as rows of x, y, z. */
    public static Line3DCollection lines(List<?> corners, Map<?, ?> kwargs) {
        return SpaceShapes.lines(shapes(corners), ToFigure.map(kwargs));
    }

    /** Polygons in space, each given as rows of x, y, z, perhaps with codes. */
    public static Poly3DCollection polygons(
            List<?> corners, @Nullable List<?> codes, @Nullable Object shaded, Map<?, ?> kwargs) {
        List<byte[]> kinds = null;
        if (codes != null) {
            kinds = new ArrayList<>();
            for (Object given : codes) {
                kinds.add(kinds((NdArray) given));
            }
        }
        return SpaceShapes.polygons(
                shapes(corners), kinds, ToFigure.value(shaded), ToFigure.map(kwargs));
    }

    private static byte[] kinds(NdArray codes) {
        double[] values = codes.astype(org.jpylab.ndarray.DType.FLOAT64).toDoubles();
        byte[] kinds = new byte[values.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) values[i];
        }
        return kinds;
    }

    /** Puts a patch that stands at corners, rows of x, y, z, in the place of a flat one. */
    public static Patch3D lift(Axes3D axes, Patch flat, NdArray corners, @Nullable NdArray codes) {
        return SpaceShapes.lift(axes, flat, rows(corners), codes == null ? null : kinds(codes));
    }

    /** Adds lines or polygons to axes of three dimensions. */
    public static void add(Axes3D axes, Collection shapes, boolean includes) {
        SpaceShapes.add(axes, shapes, includes);
    }

    /** Gives the edges of polygons a colour, darkened away from the light. */
    public static void shadeEdges(Artist polygons, @Nullable Object color) {
        SpaceShapes.shadeEdges((Poly3DCollection) polygons, ToFigure.value(color));
    }

    /** Puts a line at other points in space. */
    public static void moveLine(Axes3D axes, Line2D line, NdArray x, NdArray y, NdArray z) {
        SpaceShapes.moveLine(axes, line, x.toDoubles(), y.toDoubles(), z.toDoubles());
    }

    /** Puts a text at another place in space, along a direction or, with None, turned as it is. */
    public static void moveText(
            Axes3D axes, Text text, double x, double y, double z, @Nullable Object direction) {
        SpaceShapes.moveText(axes, text, new double[] {x, y, z}, ToFigure.value(direction));
    }

    /** The x, y and z of a text in space and its own rotation in degrees; empty for a flat one. */
    public static double[] textPlace(Axes3D axes, Text text) {
        return SpaceShapes.textPlace(axes, text);
    }

    /** Has an artist find its own place before each drawing; what it returns is its depth. */
    public static void follow(Axes3D axes, Artist artist, DoubleSupplier place) {
        SpaceShapes.follow(axes, artist, place);
    }

    /** The matrix that maps points of space to the picture. */
    public static NdArray projection(Axes3D axes) {
        double[][] rows = SpaceShapes.projection(axes);
        return NdArray.of(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray())
                .reshape(4, 4);
    }

    /** The x, y and z of a line in space. */
    public static List<NdArray> lineData(Axes3D axes, Line2D line) {
        return SpaceShapes.lineData(axes, line).stream()
                .map(values -> NdArray.wrap(values, values.length))
                .toList();
    }

    /** Extends the data ranges by points, rows of x, y, z. */
    public static void include(Axes3D axes, NdArray corners) {
        SpaceShapes.include(axes, rows(corners));
    }

    /** Calls a method of flat axes without what it does to the data ranges. */
    public static @Nullable Object flat(Axes3D axes, String name, List<?> args, Map<?, ?> kwargs) {
        double[] x = axes.dataLimits().interval(true);
        double[] y = axes.dataLimits().interval(false);
        Call call = new Call(ToFigure.values(args), ToFigure.map(kwargs));
        Object made = AxesMethods.flat(axes, name, call);
        axes.dataLimits().setInterval(true, x[0], x[1]);
        axes.dataLimits().setInterval(false, y[0], y[1]);
        return FromFigure.value(made);
    }
}
