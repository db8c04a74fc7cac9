package org.jpylab.render;

import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;

import java.awt.geom.Path2D;

/** Draws a patch: its face, its hatch, its edge. */
final class PatchPainter {
    private PatchPainter() {}

    static void paint(Patch patch, Canvas canvas) {
        Rgba edge = patch.edgeColor();
        boolean edged =
                patch.getLineWidth() > 0 && edge.alpha() > 0 && !patch.getLineStyle().isNone();
        boolean faced = patch.isFilled() && patch.faceColor().alpha() > 0;
        if (!edged && !faced && patch.getHatch() == null) {
            return;
        }
        canvas.clip(patch.clip());
        canvas.setAntialiased(patch.isAntialiased());
        double width = edged ? canvas.points(patch.getLineWidth()) : 0;
        Path path = canvas.flip(patch.displayPath());
        if (canvas.isPixels()) {
            path = Snapping.apply(path, patch.getSnap(), width);
        }
        Path2D shape = Shapes.of(path, new Path2D.Double(Path2D.WIND_NON_ZERO));
        if (faced) {
            canvas.fill(shape, patch.faceColor());
        }
        if (edged) {
            canvas.setColor(edge);
            canvas.graphics()
                    .setStroke(
                            Strokes.of(
                                    patch.getLineStyle(),
                                    patch.getLineWidth(),
                                    patch.capStyle(),
                                    patch.joinStyle(),
                                    canvas));
            canvas.graphics().draw(shape);
        }
    }
}
