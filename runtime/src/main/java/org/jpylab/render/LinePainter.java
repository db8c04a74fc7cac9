package org.jpylab.render;

import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Draws a line and its markers. */
final class LinePainter {
    private LinePainter() {}

    static void paint(Line2D line, Canvas canvas) {
        canvas.clip(line.clip());
        LineStyle style = line.getLineStyle();
        if (!style.isNone() && line.getLineWidth() > 0) {
            paintPath(line, canvas);
        }
        if (!line.getMarker().isNothing() && line.getMarkerSize() > 0) {
            paintMarkers(line, canvas);
        }
    }

    private static void paintPath(Line2D line, Canvas canvas) {
        Path data = line.path();
        if (data.size() == 0) {
            return;
        }
        int pieces = Math.max(line.bendingPieces(), line.getTransform().pieces());
        if (pieces > 1 && !line.getTransform().isAffine()) {
            data = data.interpolated(pieces);
        }
        Path pixels = pixels(data, line.getTransform(), canvas);
        double width = canvas.points(line.getLineWidth());
        pixels = Clipping.near(pixels, canvas, width);
        if (canvas.isPixels()) {
            pixels = Snapping.apply(pixels, line.getSnap(), width);
        }
        pixels = Simplification.of(pixels);
        if (pixels.codes() == null
                && pixels.size() > PixelColumns.FEW
                && line.getLineStyle().dashes() == null) {
            pixels = PixelColumns.reduce(pixels);
        }
        canvas.setAntialiased(line.isAntialiased());
        Sketch sketch = Sketch.of(line.getSketchParams());
        Path2D shape =
                sketch == null
                        ? Shapes.of(
                                pixels, new Path2D.Double(Path2D.WIND_NON_ZERO, pixels.size() + 1))
                        : sketch.apply(pixels);
        Graphics2D graphics = canvas.graphics();
        Rgba gap = line.gapColor();
        BasicStroke stroke =
                Strokes.of(
                        line.getLineStyle(),
                        line.getLineWidth(),
                        line.capStyle(),
                        line.joinStyle(),
                        canvas);
        if (gap != null && stroke.getDashArray() != null) {
            canvas.setColor(gap);
            graphics.setStroke(
                    new BasicStroke(
                            stroke.getLineWidth(),
                            stroke.getEndCap(),
                            stroke.getLineJoin(),
                            stroke.getMiterLimit()));
            canvas.draw(shape, pixels.size());
        }
        canvas.setColor(line.lineColor());
        graphics.setStroke(stroke);
        canvas.draw(shape, pixels.size());
    }

    /** The images of data points on the surface. */
    static Path pixels(Path data, Transform transform, Canvas canvas) {
        double[] x = data.x().clone();
        double[] y = data.y().clone();
        transform.map(x, y);
        canvas.flip(x, y);
        return new Path(x, y, data.codes());
    }

    private static void paintMarkers(Line2D line, Canvas canvas) {
        Path points = pixels(line.markedPoints(), line.getTransform(), canvas);
        if (points.codes() != null) {
            points = new Path(points.x(), points.y(), null);
        }
        MarkerPainter.paint(line, points, canvas, snap(line, canvas));
    }

    private static @Nullable Boolean snap(Line2D line, Canvas canvas) {
        Double threshold = line.getMarker().snapThreshold();
        return threshold == null
                ? line.getSnap()
                : Boolean.valueOf(canvas.points(line.getMarkerSize()) >= threshold);
    }
}
