package org.jpylab.render.font;

import java.awt.geom.Path2D;

/** Builds shapes from TrueType contours, whose on-curve points between curves may be implied. */
final class GlyphShape {
    private GlyphShape() {}

    static Path2D of(Outline outline, double[] x, double[] y) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO, Math.max(4, 2 * x.length));
        int first = 0;
        for (int end : outline.ends()) {
            if (end > first) {
                contour(shape, outline.onCurve(), x, y, first, end);
            }
            first = end + 1;
        }
        shape.trimToSize();
        return shape;
    }

    private static void contour(
            Path2D shape, boolean[] onCurve, double[] x, double[] y, int first, int end) {
        double startX = x[first];
        double startY = y[first];
        int from = first + 1;
        int to = end;
        if (!onCurve[first]) {
            from = first;
            if (onCurve[end]) {
                startX = x[end];
                startY = y[end];
                to = end - 1;
            } else {
                startX = (x[first] + x[end]) / 2;
                startY = (y[first] + y[end]) / 2;
            }
        }
        shape.moveTo(startX, startY);
        for (int i = from; i <= to; i++) {
            if (onCurve[i]) {
                shape.lineTo(x[i], y[i]);
            } else if (i == to) {
                shape.quadTo(x[i], y[i], startX, startY);
            } else if (onCurve[i + 1]) {
                shape.quadTo(x[i], y[i], x[i + 1], y[i + 1]);
                i++;
            } else {
                shape.quadTo(x[i], y[i], (x[i] + x[i + 1]) / 2, (y[i] + y[i + 1]) / 2);
            }
        }
        shape.closePath();
    }
}
