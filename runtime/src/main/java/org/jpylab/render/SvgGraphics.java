package org.jpylab.render;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what is drawn as SVG 1.1: a path for each shape, coordinates to a thousandth, each clip
 * once.
 */
final class SvgGraphics extends VectorGraphics2D {
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();

    /** The document of a size in points; what it says of itself is given as elements. */
    String document(double width, double height, String about) {
        StringBuilder text = new StringBuilder();
        text.append("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>\n")
                .append("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\"\n")
                .append("  \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"")
                .append(Coordinates.text(width))
                .append("pt\" height=\"")
                .append(Coordinates.text(height))
                .append("pt\" viewBox=\"0 0 ")
                .append(Coordinates.text(width))
                .append(' ')
                .append(Coordinates.text(height))
                .append("\">\n");
        text.append(about);
        if (!clips.isEmpty()) {
            text.append("<defs>\n");
            clips.forEach((path, id) ->
                    text.append("<clipPath id=\"")
                            .append(id)
                            .append("\"><path d=\"")
                            .append(path)
                            .append("\"/></clipPath>\n"));
            text.append("</defs>\n");
        }
        return text.append(body).append("</svg>\n").toString();
    }

    /** Opens an element that holds what is drawn until its end. */
    void begin(String element) {
        body.append('<').append(element).append(">\n");
    }

    void end(String element) {
        body.append("</").append(element).append(">\n");
    }

    private static void append(StringBuilder out, char command, double[] xy, int count) {
        out.append(command);
        for (int i = 0; i < 2 * count; i++) {
            if (i > 0) {
                out.append(' ');
            }
            Coordinates.append(out, xy[i]);
        }
    }

    private static String path(Shape shape, @Nullable AffineTransform transform) {
        StringBuilder out = new StringBuilder();
        double[] xy = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(xy)) {
                case PathIterator.SEG_MOVETO -> append(out, 'M', xy, 1);
                case PathIterator.SEG_LINETO -> append(out, 'L', xy, 1);
                case PathIterator.SEG_QUADTO -> append(out, 'Q', xy, 2);
                case PathIterator.SEG_CUBICTO -> append(out, 'C', xy, 3);
                default -> out.append('z');
            }
        }
        return out.toString();
    }

    private void open(String element) {
        body.append('<').append(element);
        Shape clip = getClip();
        if (clip != null) {
            String path = path(clip, getTransform());
            String id = clips.computeIfAbsent(path, p -> "clip" + (clips.size() + 1));
            body.append(" clip-path=\"url(#").append(id).append(")\"");
        }
    }

    private void paint(String property) {
        Color color = getColor();
        body.append(' ')
                .append(property)
                .append(String.format(Locale.ROOT, "=\"#%06x\"", color.getRGB() & 0xffffff));
        if (color.getAlpha() < 255) {
            body.append(' ')
                    .append(property)
                    .append("-opacity=\"")
                    .append(Coordinates.text(color.getAlpha() / 255.0))
                    .append('"');
        }
    }

    @Override
    public void fill(Shape shape) {
        open("path");
        paint("fill");
        body.append(" d=\"").append(path(shape, getTransform())).append("\"/>\n");
    }

    @Override
    public void draw(Shape shape) {
        open("path");
        body.append(" fill=\"none\"");
        paint("stroke");
        stroke(getStroke());
        body.append(" d=\"").append(path(shape, getTransform())).append("\"/>\n");
    }

    private void stroke(Stroke stroke) {
        if (!(stroke instanceof BasicStroke basic)) {
            return;
        }
        body.append(" stroke-width=\"").append(Coordinates.text(basic.getLineWidth())).append('"');
        if (basic.getEndCap() != BasicStroke.CAP_BUTT) {
            boolean round = basic.getEndCap() == BasicStroke.CAP_ROUND;
            body.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
        }
        if (basic.getLineJoin() != BasicStroke.JOIN_MITER) {
            boolean round = basic.getLineJoin() == BasicStroke.JOIN_ROUND;
            body.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
        }
        float[] dashes = basic.getDashArray();
        if (dashes != null) {
            body.append(" stroke-dasharray=\"");
            for (float dash : dashes) {
                body.append(Coordinates.text(dash)).append(' ');
            }
            body.append('"');
            if (basic.getDashPhase() != 0) {
                body.append(" stroke-dashoffset=\"")
                        .append(Coordinates.text(basic.getDashPhase()))
                        .append('"');
            }
        }
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        if (!(image instanceof BufferedImage pixels)) {
            return false;
        }
        AffineTransform matrix = new AffineTransform(getTransform());
        matrix.concatenate(place);
        double[] m = new double[6];
        matrix.getMatrix(m);
        body.append("<g");
        Shape clip = getClip();
        if (clip != null) {
            String path = path(clip, getTransform());
            String id = clips.computeIfAbsent(path, p -> "clip" + (clips.size() + 1));
            body.append(" clip-path=\"url(#").append(id).append(")\"");
        }
        body.append("><image style=\"image-rendering:pixelated\" width=\"")
                .append(pixels.getWidth())
                .append("\" height=\"")
                .append(pixels.getHeight())
                .append("\" transform=\"matrix(");
        for (double value : m) {
            body.append(String.format(Locale.ROOT, "%.6f ", value));
        }
        body.append(")\" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(SaveFigure.png(pixels)))
                .append("\"/></g>\n");
        return true;
    }
}
