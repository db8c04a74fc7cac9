package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.Rectangle;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Values;

import java.util.Arrays;
import java.util.List;

/** The pictures of collections in legends. */
final class LegendCollections {
    private LegendCollections() {}

    static List<Artist> of(
            Collection handle,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        return switch (handle) {
            case LineCollection lines -> List.of(line(lines, style, width, height, descent, size));
            case PathCollection paths -> List.of(points(paths, style, width, height, size));
            default -> List.of(patch(handle, width, height, descent));
        };
    }

    private static Line2D line(
            LineCollection handle,
            LegendStyle style,
            double width,
            double height,
            double descent,
            double size) {
        double[] x = LegendMarks.places((int) style.number("scatterpoints"), width, size);
        Line2D line = new Line2D(x, LegendMarks.level(x.length, height, descent));
        List<Rgba> colors = handle.edgeColors();
        line.setColor(colors.isEmpty() ? Rgba.NONE : colors.getFirst());
        line.setLineStyle(handle.lineStyles().getFirst());
        line.setLineWidth(LegendMarks.first(handle.lineWidths(), 1));
        return line;
    }

    private static PathCollection points(
            PathCollection handle, LegendStyle style, double width, double height, double size) {
        int points = (int) style.number("scatterpoints");
        double[] x =
                points > 1 ? LegendMarks.places(points, width, size) : new double[] {0.5 * width};
        double[] offsets = {3. / 8., 4. / 8., 2.5 / 8.};
        Object given = style.get("scatteryoffsets");
        double[] heights = given == null ? offsets : Values.numbers(given);
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = height * heights[i % heights.length];
        }
        PathCollection marks =
                handle.forLegend(List.of(handle.paths().getFirst()), sizes(handle, style, points));
        double[] sizes = marks.sizes();
        marks.copyFrom(handle);
        marks.setSizes(sizes);
        marks.setTransform(null);
        marks.setOffsets(x, y);
        return marks;
    }

    private static double[] sizes(PathCollection handle, LegendStyle style, int points) {
        double[] own = handle.sizes();
        double[] all = own == null || own.length == 0 ? new double[] {1} : own;
        double scale = style.number("markerscale");
        double max = Arrays.stream(all).max().orElse(1) * scale * scale;
        double min = Arrays.stream(all).min().orElse(1) * scale * scale;
        if (points < 4) {
            return Arrays.copyOf(new double[] {.5 * (max + min), max, min}, points);
        }
        return Arrays.stream(Numbers.linspace(0, 1, points))
                .map(t -> (max - min) * t + min)
                .toArray();
    }

    private static Rectangle patch(Collection handle, double width, double height, double descent) {
        Rectangle box = new Rectangle(0, -descent, width, height);
        List<Rgba> faces = handle.faceColors();
        List<Rgba> edges = handle.edgeColors();
        box.setFaceColor(faces.isEmpty() ? Rgba.NONE : faces.getFirst());
        box.setEdgeColor(edges.isEmpty() ? Rgba.NONE : edges.getFirst());
        box.set("hatch", handle.getHatch());
        box.setLineWidth(LegendMarks.first(handle.lineWidths(), 1));
        box.setLineStyle(handle.lineStyles().getFirst());
        return box;
    }
}
