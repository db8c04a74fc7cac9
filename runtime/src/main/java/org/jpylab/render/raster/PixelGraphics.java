package org.jpylab.render.raster;

import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Draws on an image: shapes by their exact coverage, all else as Java2D does. Shapes are Java2D's
 * too where the clip is no box, or the paint is no colour and no tiles.
 */
public final class PixelGraphics extends ForwardingGraphics {
    private static final int FULL = 255;

    private final int[] pixels;
    private final int width;
    private final int height;

    private PixelGraphics(Graphics2D surface, int[] pixels, int width, int height) {
        super(surface);
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /**
     * A surface over an image, which is modified.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_ARGB}
     */
    public static PixelGraphics on(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_ARGB) {
            throw new IllegalArgumentException("only images of ARGB integers can be drawn on");
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new PixelGraphics(
                image.createGraphics(), pixels, image.getWidth(), image.getHeight());
    }

    @Override
    public Graphics create() {
        return new PixelGraphics((Graphics2D) surface().create(), pixels, width, height);
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = surface().getStroke();
        fill(stroke.createStrokedShape(shape));
    }

    /** Without smoothing, whole pixels wherever the shape touches them, as in Matplotlib. */
    @Override
    public void fill(Shape shape) {
        Ink ink = ink(surface().getPaint());
        Rectangle box = box();
        if (ink == null || box == null || !isPlain(surface().getComposite())) {
            surface().fill(shape);
            return;
        }
        Edges edges = Edges.of(shape, surface().getTransform());
        Rectangle bounds = edges.bounds(box);
        if (bounds.isEmpty()) {
            return;
        }
        boolean smooth =
                surface().getRenderingHint(RenderingHints.KEY_ANTIALIASING)
                        != RenderingHints.VALUE_ANTIALIAS_OFF;
        boolean evenOdd =
                shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        Coverage.Run painter =
                (y, from, to, level) -> paint(y, from, to, ink, smooth ? level : FULL);
        int[] bands = edges.bands(bounds);
        if (bands == null) {
            covered(edges, bounds).paint(evenOdd, painter);
            return;
        }
        for (int i = 0; i + 1 < bands.length; i++) {
            Rectangle first = new Rectangle(bounds.x, bands[i], bounds.width, 1);
            int end = bands[i + 1];
            covered(edges, first)
                    .paint(
                            evenOdd,
                            (y, from, to, level) -> {
                                for (int row = y; row < end; row++) {
                                    painter.paint(row, from, to, level);
                                }
                            });
        }
    }

    private static Coverage covered(Edges edges, Rectangle box) {
        Coverage coverage = new Coverage(box);
        edges.addTo(coverage);
        return coverage;
    }

    private void paint(int y, int from, int to, Ink ink, int coverage) {
        int row = y * width;
        if (ink instanceof Ink.Plain(int argb) && coverage == FULL && argb >>> 24 == FULL) {
            Arrays.fill(pixels, row + from, row + to, argb);
            return;
        }
        for (int x = from; x < to; x++) {
            pixels[row + x] = Ink.over(pixels[row + x], ink.at(x, y), coverage);
        }
    }

    private static boolean isPlain(Composite composite) {
        return composite.equals(AlphaComposite.SrcOver);
    }

    private static @Nullable Ink ink(Paint paint) {
        if (paint instanceof Color color) {
            return new Ink.Plain(color);
        }
        return paint instanceof TexturePaint tiles ? new Ink.Tiles(tiles) : null;
    }

    /** The clip in pixels; null if it is no box. */
    private @Nullable Rectangle box() {
        Rectangle all = new Rectangle(0, 0, width, height);
        Shape clip = surface().getClip();
        if (clip == null) {
            return all;
        }
        AffineTransform transform = surface().getTransform();
        boolean shifted =
                (transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0
                        && transform.getTranslateX() == Math.rint(transform.getTranslateX())
                        && transform.getTranslateY() == Math.rint(transform.getTranslateY());
        if (!shifted) {
            AffineTransform saved = transform;
            surface().setTransform(new AffineTransform());
            clip = surface().getClip();
            surface().setTransform(saved);
            transform = new AffineTransform();
        }
        Rectangle box = clip.getBounds();
        if (!(clip instanceof Rectangle) && !clip.getBounds2D().equals(box)) {
            return null;
        }
        if (!(clip instanceof Rectangle) && !(clip instanceof java.awt.geom.Rectangle2D)) {
            return null;
        }
        box.translate((int) transform.getTranslateX(), (int) transform.getTranslateY());
        return all.intersection(box);
    }
}
