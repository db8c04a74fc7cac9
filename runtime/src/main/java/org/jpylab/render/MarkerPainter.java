package org.jpylab.render;

import org.jpylab.error.Interruption;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.LineStyle;
import org.jpylab.figure.artist.MarkerStyle;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.render.raster.PixelGraphics;
import org.jpylab.render.text.ShapedLine;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Stamps one shape on many points, each moved to a whole pixel. */
final class MarkerPainter {
    /** From this many on, marks are drawn once and copied. */
    private static final int FEW = 8;

    /** Marks of more pixels than this are not worth copying. */
    private static final double LARGE = 1000;

    private MarkerPainter() {}

    /** Draws the markers of a line at points of the surface. */
    static void paint(Line2D line, Path points, Canvas canvas, @Nullable Boolean snap) {
        MarkerStyle marker = line.getMarker();
        double size = canvas.points(line.getMarkerSize());
        canvas.setAntialiased(line.isAntialiased());
        Path outline = marker.text() == null ? marker.sized(size) : null;
        boolean pixelMarker = ",".equals(marker.spec());
        boolean filled = !marker.fillStyle().equals("none");
        Rgba face = filled ? line.markerFace() : Rgba.NONE;
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
            Transform moved = marker.transform();
            if (moved != null) {
                Affine own = moved.toAffine();
                text =
                        new AffineTransform(
                                        own.a(),
                                        -own.b(),
                                        -own.c(),
                                        own.d(),
                                        own.e() * size,
                                        -own.f() * size)
                                .createTransformedShape(text);
            }
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
            Marks marks = new Marks(this, shape, face, points);
            if (!canvas.isPixels()) {
                marks.paintOutlines();
            } else if (exact || points.size() < FEW || marks.isLarge()) {
                marks.paintShapes(exact);
            } else {
                marks.paintStamps();
            }
        }
    }

    /** A shape in its colours, and where it goes. */
    private static final class Marks {
        private final Stamp stamp;
        private final Shape shape;
        private final BasicStroke stroke;
        private final Shape ring;
        private final Rgba face;
        private final Path points;
        private final boolean edged;
        private final double reach;

        Marks(Stamp stamp, Shape shape, Rgba face, Path points) {
            this.stamp = stamp;
            this.shape = shape;
            this.face = face;
            this.points = points;
            edged = stamp.edgeWidth > 0 && stamp.edge.alpha() > 0;
            stroke =
                    Strokes.of(
                            LineStyle.SOLID, stamp.edgeWidth, stamp.cap, stamp.join, stamp.canvas);
            ring = edged ? stroke.createStrokedShape(shape) : shape;
            var box = ring.getBounds2D();
            reach = Math.abs(box.getX()) + Math.abs(box.getY()) + box.getWidth() + box.getHeight();
        }

        boolean isLarge() {
            return reach > LARGE;
        }

        private boolean isVisible(double x, double y) {
            return x > -reach
                    && x < stamp.canvas.width() + reach
                    && y > -reach
                    && y < stamp.canvas.height() + reach;
        }

        private void fill(AffineTransform place) {
            if (face.alpha() > 0) {
                stamp.canvas.fill(place.createTransformedShape(shape), face);
            }
            if (edged) {
                stamp.canvas.fill(place.createTransformedShape(ring), stamp.edge);
            }
        }

        /** Moves the outlines themselves: a file would note each change of the transform. */
        void paintOutlines() {
            Graphics2D graphics = stamp.canvas.graphics();
            graphics.setStroke(stroke);
            for (int i = 0; i < points.size(); i++) {
                Interruption.check();
                if (!isVisible(points.x()[i], points.y()[i])) {
                    continue;
                }
                Shape moved =
                        AffineTransform.getTranslateInstance(points.x()[i], points.y()[i])
                                .createTransformedShape(shape);
                if (face.alpha() > 0) {
                    stamp.canvas.fill(moved, face);
                }
                if (edged) {
                    stamp.canvas.setColor(stamp.edge);
                    graphics.draw(moved);
                }
            }
        }

        void paintShapes(boolean exact) {
            for (int i = 0; i < points.size(); i++) {
                double x = points.x()[i];
                double y = points.y()[i];
                if (isVisible(x, y)) {
                    fill(
                            exact
                                    ? AffineTransform.getTranslateInstance(x, y)
                                    : AffineTransform.getTranslateInstance(
                                            Math.floor(x + 0.5), Math.floor(y + 0.5)));
                }
            }
        }

        /** Draws the shape once and copies its pixels. */
        void paintStamps() {
            var box = ring.getBounds();
            box.add(shape.getBounds());
            box.grow(2, 2);
            BufferedImage image =
                    new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pixels = PixelGraphics.on(image);
            pixels.setRenderingHints(stamp.canvas.graphics().getRenderingHints());
            pixels.translate(-box.x, -box.y);
            if (face.alpha() > 0) {
                pixels.setColor(Canvas.colorOf(face));
                pixels.fill(shape);
            }
            if (edged) {
                pixels.setColor(Canvas.colorOf(stamp.edge));
                pixels.fill(ring);
            }
            pixels.dispose();
            Graphics2D graphics = stamp.canvas.graphics();
            for (int i = 0; i < points.size(); i++) {
                double x = points.x()[i];
                double y = points.y()[i];
                if (isVisible(x, y)) {
                    int column = (int) Math.floor(x + 0.5) + box.x;
                    int row = (int) Math.floor(y + 0.5) + box.y;
                    graphics.drawImage(image, column, row, null);
                }
            }
        }
    }
}
