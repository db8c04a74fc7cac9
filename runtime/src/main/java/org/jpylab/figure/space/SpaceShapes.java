package org.jpylab.figure.space;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Lines and polygons of given corners in space. */
public final class SpaceShapes {
    private SpaceShapes() {}

    private static Points points(double[][] rows) {
        double[][] columns = new double[3][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < 3; k++) {
                columns[k][i] = rows[i][k];
            }
        }
        return new Points(columns[0], columns[1], columns[2]);
    }

    private static List<Points> all(List<double[][]> shapes) {
        return shapes.stream().map(SpaceShapes::points).toList();
    }

    /** Polylines, each by its corners {x, y, z}. */
    public static Line3DCollection lines(
            List<double[][]> corners, Map<String, ? extends @Nullable Object> kwargs) {
        return new Line3DCollection(all(corners), kwargs);
    }

    /**
     * Polygons, each by its corners {x, y, z}.
     *
     * @param codes what the corners mean, one array for each polygon; null for plain polygons
     * @param shaded colours to be darkened away from the light; null for those of the keywords
     */
    public static Poly3DCollection polygons(
            List<double[][]> corners,
            @Nullable List<byte[]> codes,
            @Nullable Object shaded,
            Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> look = new LinkedHashMap<>(kwargs);
        Object cmap = look.remove("cmap");
        Object norm = look.remove("norm");
        List<Points> polygons = all(corners);
        Poly3DCollection made = new Poly3DCollection(polygons, codes, cmap, norm, look);
        if (shaded != null) {
            List<Rgba> colors = Rgba.listOf(shaded, null);
            made.setFaceColor(Shading.of(polygons, colors));
        }
        return made;
    }

    /** Puts a patch that stands at given corners in the place of a flat one. */
    public static Patch3D lift(
            Axes3D axes, Patch flat, double[][] corners, byte @Nullable [] codes) {
        Patch3D made = new Patch3D(flat, points(corners), codes);
        flat.remove();
        return axes.add(made);
    }

    /** Adds lines or polygons; the data range grows by them unless it is told not to. */
    public static void add(Axes3D axes, Collection shapes, boolean includes) {
        axes.addCollection(shapes, false);
        if (!includes) {
            return;
        }
        List<Points> parts =
                switch (shapes) {
                    case Poly3DCollection polygons -> polygons.polygons();
                    case Line3DCollection lines -> lines.segments();
                    default -> List.of();
                };
        parts.forEach(axes::include);
    }

    /** Gives the edges of polygons a colour, darkened away from the light. */
    public static void shadeEdges(Poly3DCollection polygons, @Nullable Object color) {
        polygons.setEdgeColor(Shading.of(polygons.polygons(), Rgba.listOf(color, null)));
    }

    /** Puts a line at other points in space. */
    public static void moveLine(Axes3D axes, Line2D line, double[] x, double[] y, double[] z) {
        axes.place(line, new SpaceLine(line, Points.of(x, y, z)));
        axes.stale();
    }

    /** The x, y and z of a line in space. */
    public static List<double[]> lineData(Axes3D axes, Line2D line) {
        return axes.spatial(line) instanceof SpaceLine placed
                ? List.of(placed.points().x(), placed.points().y(), placed.points().z())
                : List.of();
    }

    /** Puts a text at another place in space, along a direction or, with null, turned as it is. */
    public static void moveText(
            Axes3D axes, Text text, double[] place, @Nullable Object direction) {
        double[] along = SpaceText.direction(direction);
        axes.place(text, new SpaceText(text, place, along, text.getRotation()));
        axes.stale();
    }

    /** The x, y and z of a text in space and its own rotation in degrees; empty for a flat one. */
    public static double[] textPlace(Axes3D axes, Text text) {
        if (axes.spatial(text) instanceof SpaceText placed) {
            double[] at = placed.place();
            return new double[] {at[0], at[1], at[2], placed.rotation()};
        }
        return new double[0];
    }

    /** Has an artist find its own place before each drawing; what it returns is its depth. */
    public static void follow(Axes3D axes, Artist artist, DoubleSupplier place) {
        axes.includeUnitCube();
        axes.place(artist, projection -> place.getAsDouble());
        axes.stale();
    }

    /** The matrix that maps points of space to the picture, in rows. */
    public static double[][] projection(Axes3D axes) {
        return axes.projectionMatrix().matrix();
    }

    /** Extends the data ranges by points {x, y, z}. */
    public static void include(Axes3D axes, double[][] corners) {
        axes.include(points(corners));
    }

    /** The corners of all lines or polygons. */
    public static List<double[][]> corners(Collection shapes) {
        List<Points> parts =
                switch (shapes) {
                    case Poly3DCollection polygons -> polygons.polygons();
                    case Line3DCollection lines -> lines.segments();
                    default -> List.of();
                };
        List<double[][]> all = new ArrayList<>();
        for (Points part : parts) {
            double[][] rows = new double[part.x().length][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = part.at(i);
            }
            all.add(rows);
        }
        return all;
    }
}
