package org.jpylab.render.raster;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** Leaves everything to another surface but shapes, to which the short forms come down. */
abstract class ForwardingGraphics extends Graphics2D {
    private final Graphics2D surface;

    ForwardingGraphics(Graphics2D surface) {
        this.surface = surface;
    }

    /** The surface that draws. */
    Graphics2D surface() {
        return surface;
    }

    @Override
    public void drawString(String text, int x, int y) {
        surface.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        surface.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        surface.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        surface.drawString(text, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        surface.drawGlyphVector(glyphs, x, y);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        return surface.drawImage(image, place, observer);
    }

    @Override
    public void drawImage(BufferedImage image, @Nullable BufferedImageOp op, int x, int y) {
        surface.drawImage(image, op, x, y);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        surface.drawRenderedImage(image, place);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        surface.drawRenderableImage(image, place);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return surface.drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        return surface.drawImage(image, x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, @Nullable Color back, @Nullable ImageObserver observer) {
        return surface.drawImage(image, x, y, back, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int x,
            int y,
            int width,
            int height,
            @Nullable Color back,
            @Nullable ImageObserver observer) {
        return surface.drawImage(image, x, y, width, height, back, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable ImageObserver observer) {
        return surface.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable Color back,
            @Nullable ImageObserver observer) {
        return surface.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, back, observer);
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean stroke) {
        return surface.hit(rectangle, shape, stroke);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return surface.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        surface.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return surface.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        surface.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return surface.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        surface.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return surface.getStroke();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        surface.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return surface.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        surface.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        surface.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return surface.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        surface.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        surface.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        surface.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        surface.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        surface.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        surface.shear(x, y);
    }

    @Override
    public void transform(AffineTransform change) {
        surface.transform(change);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        surface.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return surface.getTransform();
    }

    @Override
    public void setBackground(Color color) {
        surface.setBackground(color);
    }

    @Override
    public Color getBackground() {
        return surface.getBackground();
    }

    @Override
    public void clip(@Nullable Shape shape) {
        surface.clip(shape);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return surface.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return surface.getColor();
    }

    @Override
    public void setColor(Color color) {
        surface.setColor(color);
    }

    @Override
    public void setPaintMode() {
        surface.setPaintMode();
    }

    @Override
    public void setXORMode(Color color) {
        surface.setXORMode(color);
    }

    @Override
    public Font getFont() {
        return surface.getFont();
    }

    @Override
    public void setFont(Font font) {
        surface.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return surface.getFontMetrics(font);
    }

    @Override
    public Rectangle getClipBounds() {
        return surface.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        surface.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        surface.setClip(x, y, width, height);
    }

    @Override
    public @Nullable Shape getClip() {
        return surface.getClip();
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        surface.setClip(shape);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        surface.copyArea(x, y, width, height, dx, dy);
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        surface.clearRect(x, y, width, height);
    }

    @Override
    public void dispose() {
        surface.dispose();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int across, int down) {
        draw(new RoundRectangle2D.Double(x, y, width, height, across, down));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int across, int down) {
        fill(new RoundRectangle2D.Double(x, y, width, height, across, down));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        draw(polyline(x, y, count));
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        draw(new Polygon(x, y, count));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(new Polygon(x, y, count));
    }

    private static Shape polyline(int[] x, int[] y, int count) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        return path;
    }
}
