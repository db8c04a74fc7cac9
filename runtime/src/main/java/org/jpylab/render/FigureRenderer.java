package org.jpylab.render;

import org.jpylab.figure.Figure;
import org.jpylab.figure.PaintList;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.QuadMesh;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.render.raster.PixelGraphics;
import org.jpylab.render.text.ShapedTextMetrics;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Draws figures: lays them out, then paints lines, texts, patches, collections and images bottom
 * first, as Matplotlib's Agg backend does.
 */
public final class FigureRenderer {
    private static final int CLEAR_WHITE = 0x00ffffff;

    private FigureRenderer() {}

    /** A new image of a figure at its own resolution. */
    public static BufferedImage render(Figure figure) {
        return render(figure, figure.pixelBox());
    }

    /** Red, green, blue and opacity of each pixel of a figure, row by row from the top. */
    public static byte[] rgba(Figure figure) {
        return PictureFile.rgba(render(figure));
    }

    /** A new image of a figure at another resolution; the figure stays as it is. */
    public static BufferedImage renderAt(Figure figure, double dpi) {
        double own = figure.getDpi();
        if (own == dpi) {
            return render(figure);
        }
        return figure.quietly(() -> {
            figure.setDpi(dpi);
            try {
                return render(figure);
            } finally {
                figure.setDpi(own);
            }
        });
    }

    /** A new image of a part of a figure, given in its pixels from the lower left. */
    static BufferedImage render(Figure figure, Bbox window) {
        int width = Math.max(1, (int) (window.width() + 1e-6));
        int height = Math.max(1, (int) (window.height() + 1e-6));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        if (image.getRaster().getDataBuffer() instanceof DataBufferInt pixels) {
            Arrays.fill(pixels.getData(), CLEAR_WHITE);
        }
        Graphics2D graphics = PixelGraphics.on(image);
        try {
            Bbox whole = Bbox.fromBounds(window.x0(), window.y0(), width, height);
            paint(figure, Canvas.ofPixels(graphics, figure.getDpi(), whole));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Draws a part of a figure as outlines, one unit of the graphics being one pixel. */
    public static void paintOutlines(Figure figure, Graphics2D graphics, Bbox window) {
        paint(figure, Canvas.ofVectors(graphics, figure.getDpi(), window));
    }

    private static void paint(Figure figure, Canvas canvas) {
        var metrics = new ShapedTextMetrics(canvas.isPixels());
        PaintList list = PaintList.arranged(figure, metrics);
        if (canvas.graphics() instanceof SvgGraphics svg) {
            SvgGroups groups = new SvgGroups(svg, list.groups());
            int number = 0;
            for (Artist artist : list.primitives()) {
                groups.before(number++);
                groups.within(artist, () -> paint(artist, canvas));
            }
            groups.before(number);
            return;
        }
        for (Artist artist : list.primitives()) {
            paint(artist, canvas);
        }
    }

    private static void paint(Artist artist, Canvas canvas) {
        canvas.within(artist.clip(), () -> paintInside(artist, canvas));
    }

    private static void paintInside(Artist artist, Canvas canvas) {
        if (artist.getPathEffects().isEmpty()) {
            paintPlainly(artist, canvas);
        } else {
            Effects.paint(artist, canvas, () -> paintPlainly(artist, canvas));
        }
    }

    private static void paintPlainly(Artist artist, Canvas canvas) {
        switch (artist) {
            case Line2D line -> LinePainter.paint(line, canvas);
            case Patch patch -> PatchPainter.paint(patch, canvas);
            case Text text -> TextPainter.paint(text, canvas);
            case QuadMesh mesh when mesh.isSmooth() -> SmoothMesh.paint(mesh, canvas);
            case Collection collection -> CollectionPainter.paint(collection, canvas);
            case AxesImage image -> ImagePainter.paint(image, canvas);
            default -> {}
        }
    }
}
