package org.jpylab.render;

import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Path2D;

/** Draws one closed or open shape: its face, its hatch, its edge. */
final class ShapePainter {
    /**
     * How a shape looks.
     *
     * @param width of the edge in points
     * @param snap as in {@link Snapping#apply}
     * @param hatch a pattern such as {@code /}, or null
     * @param sketch how outlines wave as if drawn by hand, or null
     */
    record Look(
            Rgba face,
            Rgba edge,
            LineStyle style,
            double width,
            String cap,
            String join,
            @Nullable Boolean snap,
            @Nullable String hatch,
            Rgba hatchColor,
            @Nullable Sketch sketch) {
        /** A look without a sketch. */
        Look(
                Rgba face,
                Rgba edge,
                LineStyle style,
                double width,
                String cap,
                String join,
                @Nullable Boolean snap,
                @Nullable String hatch,
                Rgba hatchColor) {
            this(face, edge, style, width, cap, join, snap, hatch, hatchColor, null);
        }

        boolean isEdged() {
            return width > 0 && edge.alpha() > 0 && !style.isNone();
        }

        boolean isFaced() {
            return face.alpha() > 0;
        }
    }

    private ShapePainter() {}

    /** Draws a path given in the surface's coordinates. */
    static void paint(Path path, Look look, Canvas canvas) {
        boolean hatched = look.hatch != null && !look.hatch.isEmpty();
        if (!look.isFaced() && !look.isEdged() && !hatched) {
            return;
        }
        Path placed = path;
        if (!look.isFaced() && !hatched) {
            placed = Clipping.near(placed, canvas, canvas.points(look.width));
        }
        if (canvas.isPixels()) {
            double width = look.isEdged() ? canvas.points(look.width) : 0;
            placed = Snapping.apply(placed, look.snap, width);
        }
        Path2D shape =
                look.sketch == null
                        ? Shapes.of(placed, new Path2D.Double(Path2D.WIND_NON_ZERO))
                        : look.sketch.apply(placed);
        if (look.isFaced()) {
            canvas.fill(shape, look.face);
        }
        if (look.hatch != null && hatched) {
            Hatching.paint(shape, look.hatch, look.hatchColor, canvas);
        }
        if (look.isEdged()) {
            canvas.setColor(look.edge);
            canvas.graphics()
                    .setStroke(Strokes.of(look.style, look.width, look.cap, look.join, canvas));
            canvas.draw(shape, placed.size());
        }
    }
}
