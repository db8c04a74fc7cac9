package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Container;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.artist.StepPatch;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The small pictures of handles in a legend. */
final class LegendMarks {
    private LegendMarks() {}

    /** The artists that show a handle in a box of a size in points; empty for unknown handles. */
    static List<Artist> of(
            Object handle,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        return switch (handle) {
            case LegendPicture picture -> picture.marks(width, height, descent, size);
            case Line2D line -> List.of(line(line, style, width, height, descent, size));
            case StepPatch steps when !steps.isFilled() && steps.getHatch() == null ->
                    List.of(edge(steps, width, height, descent));
            case Patch patch -> List.of(patch(patch, width, height, descent));
            case Collection collection ->
                    LegendCollections.of(collection, style, width, height, descent, size);
            case Container container ->
                    LegendContainers.of(container, style, width, height, descent, size);
            case List<?> several -> {
                List<Artist> all = new ArrayList<>();
                several.forEach(one -> all.addAll(of(one, style, width, height, descent, size)));
                yield all;
            }
            default -> List.of();
        };
    }

    /** The ends of a line, or the places of several points. */
    static double[] places(int points, double width, double size) {
        double pad = 0.3 * size;
        return points > 1 ? Numbers.linspace(pad, width - pad, points) : new double[] {0, width};
    }

    static double[] level(int n, double height, double descent) {
        double[] y = new double[n];
        Arrays.fill(y, (height - descent) / 2);
        return y;
    }

    static Line2D line(
            Line2D like,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        int points = (int) style.number("numpoints");
        double[] x = places(points, width, size);
        if (points == 1) {
            x = Numbers.linspace(x[0], x[1], 3);
        }
        Line2D line = new Line2D(x, level(x.length, height, descent));
        line.copyFrom(like);
        if (points == 1) {
            line.set("markevery", List.of(1));
        }
        double scale = style.number("markerscale");
        if (scale != 1) {
            line.setMarkerSize(line.getMarkerSize() * scale);
        }
        return line;
    }

    /** A line that shows an outline without an area. */
    private static Line2D edge(StepPatch like, double width, double height, double descent) {
        Line2D line = new Line2D(new double[] {0, width}, level(2, height, descent));
        line.set("color", like.get("edgecolor"));
        line.set("linestyle", like.get("linestyle"));
        line.set("linewidth", like.getLineWidth());
        return line;
    }

    static Rectangle patch(Patch like, double width, double height, double descent) {
        Rectangle box = new Rectangle(0, -descent, width, height);
        box.copyFrom(like);
        return box;
    }

    static void setTransform(Artist artist, Transform transform) {
        if (artist instanceof Collection collection && collection.offsetX() != null) {
            collection.setOffsetTransform(transform);
        } else {
            artist.setTransform(transform);
        }
    }

    static double first(double[] values, double otherwise) {
        return values.length > 0 ? values[0] : otherwise;
    }

    static boolean isHidden(String label) {
        return label.isEmpty() || label.startsWith("_");
    }

    static List<String> labels(List<?> values) {
        return values.stream().map(Values::text).toList();
    }
}
