package org.jpylab.render;

import org.jpylab.error.Interruption;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.render.raster.PixelGraphics;
import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The surface that painters draw on. Figures count pixels upwards from the lower left, surfaces
 * downwards from the upper left: painters hand over figure coordinates turned by {@link #flip}.
 */
final class Canvas {
    private static final int MANY_POINTS = 4096;

    private Graphics2D graphics;
    private final double dpi;
    private final Bbox window;
    private final boolean pixels;
    private @Nullable Color color;
    private @Nullable Boolean antialiased;
    private boolean layered;

    private Canvas(Graphics2D graphics, double dpi, Bbox window, boolean pixels) {
        this.graphics = graphics;
        this.dpi = dpi;
        this.window = window;
        this.pixels = pixels;
        drawOn(graphics);
    }

    private void drawOn(Graphics2D surface) {
        graphics = surface;
        color = null;
        antialiased = null;
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        setAntialiased(true);
    }

    /**
     * A surface of pixels.
     *
     * @param window the part of the figure to show, in its pixels
     */
    static Canvas ofPixels(Graphics2D graphics, double dpi, Bbox window) {
        return new Canvas(graphics, dpi, window, true);
    }

    /** A surface of outlines. */
    static Canvas ofVectors(Graphics2D graphics, double dpi, Bbox window) {
        return new Canvas(graphics, dpi, window, false);
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** True when positions are rounded to pixels, false for vector output. */
    boolean isPixels() {
        return pixels;
    }

    double dpi() {
        return dpi;
    }

    double width() {
        return window.width();
    }

    double height() {
        return window.height();
    }

    /** Points of 1/72 inch in pixels. */
    double points(double points) {
        return points * dpi / 72;
    }

    /** The surface's x of a figure's x. */
    double across(double x) {
        return x - window.x0();
    }

    /** The surface's y of a figure's y. */
    double flip(double y) {
        return window.y1() - y;
    }

    /** The path turned to the surface's direction; a new one. */
    Path flip(Path path) {
        double[] x = path.x().clone();
        double[] y = path.y().clone();
        flip(x, y);
        return new Path(x, y, path.codes());
    }

    /** Turns points to the surface's direction; the arrays are modified. */
    void flip(double[] x, double[] y) {
        double left = window.x0();
        double top = window.y1();
        for (int i = 0; i < y.length; i++) {
            x[i] -= left;
            y[i] = top - y[i];
        }
    }

    void setAntialiased(boolean on) {
        if (antialiased == null || antialiased != on) {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING,
                    on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
            antialiased = on;
        }
    }

    void setColor(Rgba rgba) {
        Color next = colorOf(rgba);
        if (!next.equals(color)) {
            graphics.setColor(next);
            color = next;
        }
    }

    /** To be called after the paint of the graphics was set to something else. */
    void forgetColor() {
        color = null;
    }

    static Color colorOf(Rgba rgba) {
        return new Color(
                byteOf(rgba.red()),
                byteOf(rgba.green()),
                byteOf(rgba.blue()),
                byteOf(rgba.alpha()));
    }

    private static int byteOf(double channel) {
        return (int) Math.rint(Math.clamp(channel, 0, 1) * 255);
    }

    void fill(Shape shape, Rgba rgba) {
        Interruption.check();
        setColor(rgba);
        graphics.fill(shape);
    }

    /**
     * Draws an outline in the present colour and stroke.
     *
     * @param points how many points it has: long ones take seconds, within which Ctrl-C is heard
     */
    void draw(Shape shape, int points) {
        if (points > MANY_POINTS) {
            Interruption.await(() -> graphics.draw(shape));
        } else {
            Interruption.check();
            graphics.draw(shape);
        }
    }

    /**
     * Draws inside a clip. On pixels, a clip that is no box cuts smoothly: the drawing goes to a
     * layer of its own first.
     */
    void within(@Nullable Clip clip, Runnable drawing) {
        Shape soft = pixels && clip instanceof Clip.Shape shape ? softClip(shape) : null;
        if (soft == null) {
            clip(clip);
            drawing.run();
            return;
        }
        BufferedImage layer = layer();
        Graphics2D below = graphics;
        drawOn(PixelGraphics.on(layer));
        layered = true;
        try {
            drawing.run();
            graphics.setClip(null);
            graphics.setComposite(AlphaComposite.DstIn);
            graphics.drawImage(mask(soft), 0, 0, null);
        } finally {
            layered = false;
            graphics.dispose();
            drawOn(below);
        }
        graphics.setClip(null);
        graphics.drawImage(layer, 0, 0, null);
    }

    private BufferedImage layer() {
        return new BufferedImage(
                Math.max(1, (int) Math.ceil(width())),
                Math.max(1, (int) Math.ceil(height())),
                BufferedImage.TYPE_INT_ARGB);
    }

    private BufferedImage mask(Shape shape) {
        BufferedImage mask = layer();
        Graphics2D surface = PixelGraphics.on(mask);
        surface.setRenderingHints(graphics.getRenderingHints());
        surface.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.fill(shape);
        surface.dispose();
        return mask;
    }

    /** The outline of a clip that is no box; null for boxes. */
    private @Nullable Shape softClip(Clip.Shape clip) {
        Path path = clip.path().get().transformed(clip.transform());
        return isBox(path) ? null : Shapes.of(flip(path), new Path2D.Double());
    }

    /** Lets only what is inside a clip through; null lets everything through. */
    void clip(@Nullable Clip clip) {
        if (layered) {
            return;
        }
        graphics.setClip(
                switch (clip) {
                    case null -> null;
                    case Clip.Box box -> rectangle(box.bounds());
                    case Clip.Shape shape -> shapeClip(shape);
                });
    }

    private Shape shapeClip(Clip.Shape clip) {
        Path path = clip.path().get().transformed(clip.transform());
        if (isBox(path)) {
            return rectangle(clip.bounds());
        }
        return Shapes.of(flip(path), new Path2D.Double());
    }

    private static boolean isBox(Path path) {
        int n = path.size();
        if (n < 4 || n > 5) {
            return false;
        }
        for (int i = 1; i < 4; i++) {
            boolean level =
                    Math.abs(path.x()[i] - path.x()[i - 1]) < 1e-9
                            || Math.abs(path.y()[i] - path.y()[i - 1]) < 1e-9;
            if (!level || path.code(i) != Path.LINETO) {
                return false;
            }
        }
        return true;
    }

    private Shape rectangle(Bbox box) {
        double x0 = across(box.xmin());
        double y0 = flip(box.ymax());
        double x1 = across(box.xmax());
        double y1 = flip(box.ymin());
        if (pixels) {
            x0 = Math.floor(x0 + 0.5);
            y0 = Math.floor(y0 + 0.5);
            x1 = Math.floor(x1 + 0.5);
            y1 = Math.floor(y1 + 0.5);
            return new java.awt.Rectangle(
                    (int) x0, (int) y0, (int) Math.max(0, x1 - x0), (int) Math.max(0, y1 - y0));
        }
        return new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0);
    }
}
