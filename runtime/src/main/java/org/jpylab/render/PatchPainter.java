package org.jpylab.render;

import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.color.Rgba;

/** Draws a patch. */
final class PatchPainter {
    private PatchPainter() {}

    static void paint(Patch patch, Canvas canvas) {
        canvas.clip(patch.clip());
        canvas.setAntialiased(patch.isAntialiased());
        ShapePainter.paint(canvas.flip(patch.displayPath()), look(patch), canvas);
    }

    /** How a patch looks. */
    static ShapePainter.Look look(Patch patch) {
        return new ShapePainter.Look(
                patch.isFilled() ? patch.faceColor() : Rgba.NONE,
                patch.edgeColor(),
                patch.getLineStyle(),
                patch.getLineWidth(),
                patch.capStyle(),
                patch.joinStyle(),
                patch.getSnap(),
                patch.getHatch(),
                patch.hatchColor(),
                Sketch.of(patch.getSketchParams()));
    }
}
