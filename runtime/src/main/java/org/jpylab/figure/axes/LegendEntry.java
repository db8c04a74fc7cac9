package org.jpylab.figure.axes;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.LiveAffine;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** One line of a legend: a small picture of the handle, in points within a box, and its label. */
final class LegendEntry {
    private final double width;
    private final double height;
    private final double descent;
    private final Text text;
    private List<Artist> artists = List.of();
    private double x;
    private double y;

    private LegendEntry(double width, double height, double descent, Text text) {
        this.width = width;
        this.height = height;
        this.descent = descent;
        this.text = text;
    }

    /** An entry for a handle, or null when legends do not show such handles. */
    static @Nullable LegendEntry of(
            Object handle,
            String label,
            LegendStyle style,
            FontProperties font,
            Figure figure,
            @Nullable Axes axes) {
        double size = font.size();
        double handleHeight = style.number("handleheight");
        double descent = 0.35 * size * (handleHeight - 0.7);
        double height = size * handleHeight - descent;
        Text text = new Text(0, 0, label);
        text.setFont(font);
        text.setFigure(figure);
        text.setAxes(axes);
        text.setTransform(Affine.IDENTITY);
        LegendEntry entry =
                new LegendEntry(style.number("handlelength") * size, height, descent, text);
        entry.artists = LegendMarks.of(handle, style, entry.width, height, descent, size);
        if (entry.artists.isEmpty()) {
            return null;
        }
        LiveAffine placed =
                new LiveAffine(
                        () -> Affine.scaling(figure.getDpi() / 72).translate(entry.x, entry.y));
        for (Artist artist : entry.artists) {
            artist.setFigure(figure);
            artist.setAxes(axes);
            artist.setClip(null);
            LegendMarks.setTransform(artist, placed);
        }
        return entry;
    }

    Text text() {
        return text;
    }

    List<Artist> artists() {
        return artists;
    }

    /** The box of the picture. */
    Packing box(double pixelsPerPoint) {
        Packing.Extent extent =
                new Packing.Extent(
                        width * pixelsPerPoint,
                        height * pixelsPerPoint,
                        0,
                        descent * pixelsPerPoint);
        return new Packing.Leaf(
                extent,
                (atX, atY) -> {
                    x = atX;
                    y = atY;
                });
    }
}
