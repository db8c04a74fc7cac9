package org.jpylab.render;

import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.color.Rgba;

/** Draws a patch. */
final class PatchPainter {
    private PatchPainter() {}

    static void paint(Patch patch, Canvas canvas) {
        canvas.clip(patch.clip());
        canvas.setAntialiased(patch.isAntialiased());
        var look =
                new ShapePainter.Look(
                        patch.isFilled() ? patch.faceColor() : Rgba.NONE,
                        patch.edgeColor(),
                        patch.getLineStyle(),
                        patch.getLineWidth(),
                        patch.capStyle(),
                        patch.joinStyle(),
                        patch.getSnap(),
                        patch.getHatch(),
                        patch.hatchColor());
        ShapePainter.paint(canvas.flip(patch.displayPath()), look, canvas);
    }
}
