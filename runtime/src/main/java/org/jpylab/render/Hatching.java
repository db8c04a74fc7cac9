package org.jpylab.render;

import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.render.raster.PixelGraphics;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Fills shapes with tiles of an inch of a hatch pattern. */
final class Hatching {
    private Hatching() {}

    static void paint(Shape shape, String pattern, Rgba color, Canvas canvas) {
        if (canvas.isPixels()) {
            paintPixels(shape, pattern, color, canvas);
        } else {
            paintOutlines(shape, pattern, color, canvas);
        }
    }

    private static float lineWidth(Canvas canvas) {
        return (float) canvas.points(RcParams.current().number("hatch.linewidth"));
    }

    private static void paintPixels(Shape shape, String pattern, Rgba color, Canvas canvas) {
        int size = Math.max(1, (int) canvas.dpi());
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = PixelGraphics.on(tile);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Canvas.colorOf(color));
        draw(graphics, pattern, size, lineWidth(canvas));
        graphics.dispose();
        canvas.graphics()
                .setPaint(new TexturePaint(tile, new Rectangle2D.Double(0, 0, size, size)));
        canvas.graphics().fill(shape);
        canvas.forgetColor();
    }

    private static void paintOutlines(Shape shape, String pattern, Rgba color, Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        Shape clip = graphics.getClip();
        graphics.clip(shape);
        canvas.setColor(color);
        double size = canvas.dpi();
        Rectangle2D box = shape.getBounds2D();
        AffineTransform saved = graphics.getTransform();
        for (double x = Math.floor(box.getMinX() / size) * size; x < box.getMaxX(); x += size) {
            for (double y = Math.floor(box.getMinY() / size) * size; y < box.getMaxY(); y += size) {
                graphics.translate(x, y);
                draw(graphics, pattern, size, lineWidth(canvas));
                graphics.setTransform(saved);
            }
        }
        graphics.setClip(clip);
    }

    private static void draw(Graphics2D graphics, String pattern, double size, float width) {
        HatchPattern hatch = HatchPattern.of(pattern);
        AffineTransform toTile = new AffineTransform(size, 0, 0, -size, 0, size);
        Path2D outline = new Path2D.Double(hatch.shape(), toTile);
        graphics.setStroke(
                new BasicStroke(width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER, 4));
        graphics.fill(outline);
        graphics.draw(outline);
    }
}
