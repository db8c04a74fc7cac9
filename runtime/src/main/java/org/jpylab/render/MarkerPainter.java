package org.jpylab.render;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.artist.MarkerStyle;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.render.text.ShapedLine;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Stamps one shape on many points, each moved to a whole pixel. */
final class MarkerPainter {
    private MarkerPainter() {}

    /** Draws the markers of a line at points of the surface. */
    static void paint(Line2D line, Path points, Canvas canvas, @Nullable Boolean snap) {
        MarkerStyle marker = line.getMarker();
        double size = canvas.points(line.getMarkerSize());
        canvas.setAntialiased(line.isAntialiased());
        Path outline = marker.text() == null ? marker.sized(size) : null;
        boolean pixelMarker = ",".equals(marker.spec());
        Rgba face = marker.isFilled() ? line.markerFace() : Rgba.NONE;
        double edgeWidth = pixelMarker ? 0 : line.getMarkerEdgeWidth();
        Stamp stamp =
                new Stamp(
                        canvas,
                        edgeWidth,
                        marker.capStyle(),
                        marker.joinStyle(),
                        line.markerEdge());
        if (outline == null) {
            Shape text = textShape(String.valueOf(marker.text()), size);
            stamp.paint(text, points, face, !canvas.isPixels());
            return;
        }
        if (pixelMarker) {
            outline = marker.sized(1);
        }
        stamp.paint(outline, points, face, snap);
        Path other = marker.altPath();
        if (other != null) {
            stamp.paint(
                    other.transformed(Affine.scaling(size)), points, line.markerFaceAlt(), snap);
        }
    }

    /** A formula or word, its larger side of the given size, centred. */
    private static Shape textShape(String text, double size) {
        FontProperties font = FontProperties.ofRc().withSize(100.0);
        ShapedLine line = ShapedLine.of(text, font, true, 72, false);
        var box = line.shape().getBounds2D();
        double scale = size / Math.max(1e-9, Math.max(box.getWidth(), box.getHeight()));
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return place.createTransformedShape(line.shape());
    }

    /** How a shape is stamped. */
    record Stamp(Canvas canvas, double edgeWidth, String cap, String join, Rgba edge) {
        /** Stamps an outline, given upwards, at points of the surface. */
        void paint(Path outline, Path points, Rgba face, @Nullable Boolean snap) {
            Path turned = outline.transformed(Affine.scaling(1, -1));
            double width = canvas.points(edgeWidth);
            boolean snapped =
                    canvas.isPixels() && (snap == null ? Snapping.isRectilinear(turned) : snap);
            if (snapped) {
                turned = Snapping.apply(turned, true, width);
            }
            Shape shape = Shapes.of(turned, new Path2D.Double(Path2D.WIND_NON_ZERO));
            if (!snapped && canvas.isPixels()) {
                shape =
                        AffineTransform.getTranslateInstance(0.5, 0.5)
                                .createTransformedShape(shape);
            }
            paint(shape, points, face, !canvas.isPixels());
        }

        void paint(Shape shape, Path points, Rgba face, boolean exact) {
            Graphics2D graphics = canvas.graphics();
            boolean faced = face.alpha() > 0;
            boolean edged = edgeWidth > 0 && edge.alpha() > 0;
            BasicStroke stroke = Strokes.of(LineStyle.SOLID, edgeWidth, cap, join, canvas);
            Shape ring = edged ? stroke.createStrokedShape(shape) : shape;
            double reach = shape.getBounds2D().getWidth() + shape.getBounds2D().getHeight();
            AffineTransform saved = graphics.getTransform();
            double atX = 0;
            double atY = 0;
            for (int i = 0; i < points.size(); i++) {
                double x = points.x()[i];
                double y = points.y()[i];
                boolean visible =
                        x > -reach
                                && x < canvas.width() + reach
                                && y > -reach
                                && y < canvas.height() + reach;
                if (!visible) {
                    continue;
                }
                x = exact ? x : Math.floor(x + 0.5);
                y = exact ? y : Math.floor(y + 0.5);
                graphics.translate(x - atX, y - atY);
                atX = x;
                atY = y;
                if (faced) {
                    canvas.fill(shape, face);
                }
                if (edged) {
                    canvas.fill(ring, edge);
                }
            }
            graphics.setTransform(saved);
        }
    }
}
