package org.jpylab.render;

import org.jpylab.figure.artist.LineStyle;

import java.awt.BasicStroke;

/** Java2D strokes of Matplotlib's line properties. */
final class Strokes {
    private Strokes() {}

    /** A stroke for a line of a width in points; dashes grow with the width. */
    static BasicStroke of(LineStyle style, double points, String cap, String join, Canvas canvas) {
        float width = (float) canvas.points(points);
        double[] dashes = style.scaled(points);
        int ends =
                switch (cap) {
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "projecting" -> BasicStroke.CAP_SQUARE;
                    default -> BasicStroke.CAP_BUTT;
                };
        int joins =
                switch (join) {
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> BasicStroke.JOIN_MITER;
                };
        // As in Matplotlib, corners of thin lines are cut off.
        float limit = Math.max(1, width);
        float[] pattern = dashes == null ? null : pattern(dashes, canvas);
        if (pattern == null) {
            return new BasicStroke(width, ends, joins, limit);
        }
        float phase = (float) canvas.points(style.scaledOffset(points));
        return new BasicStroke(width, ends, joins, limit, pattern, Math.max(0, phase));
    }

    /** Lengths in pixels; null when the pattern cannot be drawn, which is then solid. */
    private static float @org.jspecify.annotations.Nullable [] pattern(
            double[] dashes, Canvas canvas) {
        float[] pattern = new float[dashes.length];
        float sum = 0;
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) Math.max(0, canvas.points(dashes[i]));
            sum += pattern[i];
        }
        return sum > 1e-3 && Float.isFinite(sum) ? pattern : null;
    }
}
