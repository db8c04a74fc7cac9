package org.jpylab.render;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Map;

/**
 * Writes what is drawn as operators of PDF, which PostScript knows by the same names once they are
 * defined there: paths, colours, strokes and clips, each set only when it changes. The y axis
 * points down.
 */
abstract class PageGraphics extends VectorGraphics2D {
    private final StringBuilder content = new StringBuilder();
    private String clip = "";
    private String stroke = "";

    /** Opens the state that clips are undone to. */
    PageGraphics() {
        content.append("q\n");
    }

    /** The operators so far; the page is complete after it. */
    String content() {
        return content + "Q\n";
    }

    StringBuilder out() {
        return content;
    }

    /** Writes the current colour where it changed. */
    abstract void color(Color color, boolean stroking);

    /** Forgets the colours set: the state was restored. */
    abstract void forgetColors();

    /** Writes an image whose pixels are mapped to the page by a matrix. */
    abstract void image(BufferedImage image, AffineTransform place);

    // Hints say how to make pixels.
    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {}

    @Override
    public void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color color)) {
            throw new IllegalArgumentException("only colours are painted with as outlines");
        }
        setColor(color);
    }

    @Override
    public void fill(Shape shape) {
        enterClip();
        color(getColor(), false);
        boolean evenOdd = path(content, shape, getTransform()) == PathIterator.WIND_EVEN_ODD;
        content.append(evenOdd ? "f*\n" : "f\n");
    }

    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke basic)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        enterClip();
        color(getColor(), true);
        strokeWith(basic);
        path(content, shape, getTransform());
        content.append("S\n");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        if (!(image instanceof BufferedImage pixels)) {
            return false;
        }
        enterClip();
        AffineTransform matrix = new AffineTransform(getTransform());
        matrix.concatenate(place);
        image(pixels, matrix);
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
    }

    /** Writes a matrix and what it is for. */
    void matrix(AffineTransform matrix, String operator) {
        double[] m = new double[6];
        matrix.getMatrix(m);
        for (double value : m) {
            content.append((float) value).append(' ');
        }
        content.append(operator).append('\n');
    }

    private void enterClip() {
        Shape shape = getClip();
        StringBuilder path = new StringBuilder();
        if (shape != null) {
            int rule = path(path, shape, getTransform());
            path.append(rule == PathIterator.WIND_EVEN_ODD ? "W* n\n" : "W n\n");
        }
        String wanted = path.toString();
        if (!wanted.equals(clip)) {
            content.append("Q\nq\n").append(wanted);
            clip = wanted;
            stroke = "";
            forgetColors();
        }
    }

    private void strokeWith(BasicStroke basic) {
        StringBuilder style = new StringBuilder();
        Coordinates.append(style, basic.getLineWidth());
        style.append(" w ")
                .append(basic.getEndCap())
                .append(" J ")
                .append(basic.getLineJoin())
                .append(" j ");
        Coordinates.append(style, Math.max(1, basic.getMiterLimit()));
        style.append(" M [");
        float[] dashes = basic.getDashArray();
        if (dashes != null) {
            for (float dash : dashes) {
                Coordinates.append(style, dash);
                style.append(' ');
            }
        }
        style.append("] ");
        Coordinates.append(style, basic.getDashPhase());
        style.append(" d\n");
        String wanted = style.toString();
        if (!wanted.equals(stroke)) {
            content.append(wanted);
            stroke = wanted;
        }
    }

    private static void point(StringBuilder out, double x, double y) {
        Coordinates.append(out, x);
        out.append(' ');
        Coordinates.append(out, y);
        out.append(' ');
    }

    /** Writes a path; returns its winding rule. Quadratic curves become cubic ones. */
    private static int path(StringBuilder out, Shape shape, @Nullable AffineTransform transform) {
        PathIterator i = shape.getPathIterator(transform);
        double[] xy = new double[6];
        double x = 0;
        double y = 0;
        for (; !i.isDone(); i.next()) {
            switch (i.currentSegment(xy)) {
                case PathIterator.SEG_MOVETO -> {
                    point(out, x = xy[0], y = xy[1]);
                    out.append("m\n");
                }
                case PathIterator.SEG_LINETO -> {
                    point(out, x = xy[0], y = xy[1]);
                    out.append("l\n");
                }
                case PathIterator.SEG_QUADTO -> {
                    point(out, x + 2.0 / 3 * (xy[0] - x), y + 2.0 / 3 * (xy[1] - y));
                    point(
                            out,
                            xy[2] + 2.0 / 3 * (xy[0] - xy[2]),
                            xy[3] + 2.0 / 3 * (xy[1] - xy[3]));
                    point(out, x = xy[2], y = xy[3]);
                    out.append("c\n");
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(out, xy[0], xy[1]);
                    point(out, xy[2], xy[3]);
                    point(out, x = xy[4], y = xy[5]);
                    out.append("c\n");
                }
                default -> out.append("h\n");
            }
        }
        return i.getWindingRule();
    }
}
