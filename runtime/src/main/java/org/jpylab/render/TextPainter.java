package org.jpylab.render;

import org.jpylab.figure.artist.Text;
import org.jpylab.figure.artist.TextLayout;
import org.jpylab.figure.geometry.Path;
import org.jpylab.render.text.ShapedLine;
import org.jpylab.render.text.ShapedTextMetrics;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Draws texts line by line, each starting on a whole pixel. */
final class TextPainter {
    private TextPainter() {}

    static void paint(Text text, Canvas canvas) {
        double[] at = text.displayPosition();
        if (!Double.isFinite(at[0]) || !Double.isFinite(at[1])) {
            return;
        }
        canvas.clip(text.clip());
        canvas.setAntialiased(true);
        canvas.setColor(text.textColor());
        boolean pixels = canvas.isPixels();
        TextLayout layout = TextLayout.of(text, new ShapedTextMetrics(pixels));
        double angle = text.displayRotation();
        for (TextLayout.Line line : layout.lines()) {
            ShapedLine shaped =
                    ShapedLine.of(line.text(), text.font(), text.isMath(), canvas.dpi(), pixels);
            double x = canvas.across(at[0] + line.x());
            double y = canvas.flip(at[1] + line.y());
            if (pixels) {
                paintOnPixels(canvas.graphics(), shaped, x, y, angle);
            } else {
                paintAt(canvas.graphics(), shaped, x, y, angle);
                if (canvas.graphics() instanceof PdfGraphics page) {
                    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                    place.rotate(-Math.toRadians(angle));
                    page.hiddenText(line.text().replace("$", ""), place, text.font().size());
                }
            }
        }
    }

    /** The outlines of the lines of a text in the figure's pixels. */
    static List<Path> outlines(Text text, Canvas canvas) {
        double[] at = text.displayPosition();
        if (!Double.isFinite(at[0]) || !Double.isFinite(at[1])) {
            return List.of();
        }
        boolean pixels = canvas.isPixels();
        TextLayout layout = TextLayout.of(text, new ShapedTextMetrics(pixels));
        List<Path> outlines = new ArrayList<>();
        for (TextLayout.Line line : layout.lines()) {
            ShapedLine shaped =
                    ShapedLine.of(line.text(), text.font(), text.isMath(), canvas.dpi(), pixels);
            AffineTransform place = new AffineTransform();
            place.translate(at[0] + line.x(), at[1] + line.y());
            place.rotate(Math.toRadians(text.displayRotation()));
            place.scale(1, -1);
            outlines.add(Shapes.pathOf(place.createTransformedShape(shaped.shape())));
        }
        return outlines;
    }

    /** Agg rounds the corner of the text's own small image, not its start. */
    private static void paintOnPixels(
            Graphics2D graphics, ShapedLine shaped, double x, double y, double angle) {
        double sin = Math.sin(Math.toRadians(angle));
        double cos = Math.cos(Math.toRadians(angle));
        double descent = shaped.descent();
        double column = Math.rint(x + shaped.bearing() + descent * sin);
        double row = Math.rint(y + descent * cos) + 1;
        AffineTransform saved = graphics.getTransform();
        graphics.translate(column, row);
        graphics.rotate(-Math.toRadians(angle));
        graphics.translate(-shaped.cornerX(), -shaped.cornerY());
        graphics.fill(shaped.shape());
        graphics.setTransform(saved);
    }

    private static void paintAt(
            Graphics2D graphics, ShapedLine shaped, double x, double y, double angle) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-Math.toRadians(angle));
        graphics.fill(place.createTransformedShape(shaped.shape()));
    }
}
