package org.jpylab.render.math;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.render.font.SizedFont;
import org.jpylab.render.font.TrueTypeFont;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text with formulas in it, set: its outline in pixels, y downwards.
 *
 * @param width with Matplotlib's margins, as are height and descent
 * @param cornerX the lower left corner of the pixels that Matplotlib would draw, from the start
 * @param cornerY of the baseline
 */
public record Formula(
        Path2D shape, double width, double height, double descent, double cornerX, double cornerY) {
    /**
     * Sets a line.
     *
     * @param text the face of what is outside of dollars
     * @param font the size and the fonts of formulas
     * @param fitted to pixels
     * @throws FormulaException when a formula is not understood
     */
    public static Formula of(
            String line, TrueTypeFont text, FontProperties font, double dpi, boolean fitted)
            throws FormulaException {
        String defaultFont = RcParams.current().text("mathtext.default");
        FormulaSetter setter =
                new FormulaSetter(
                        new MathFont(text, font.formulas(), dpi, fitted),
                        font.size() * dpi / 72,
                        defaultFont);
        List<MathBox> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '$') {
                words.append('$');
                i += 2;
            } else if (c == '$') {
                parts.add(setter.words(words.toString()));
                words.setLength(0);
                int end = closing(line, i + 1);
                String inside = line.substring(i + 1, end);
                parts.add(setter.set(new FormulaParser(inside, defaultFont).parse()));
                i = end + 1;
            } else {
                words.append(c);
                i++;
            }
        }
        parts.add(setter.words(words.toString()));
        return drawn(MathBox.Row.of(parts), fitted);
    }

    private static int closing(String line, int from) throws FormulaException {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '$') {
                return i;
            }
        }
        throw new FormulaException("Expected '$'", line, line.length());
    }

    private static Formula drawn(MathBox box, boolean fitted) {
        Extremes extremes = new Extremes();
        box.draw(extremes, 0, box.height());
        double xmin = extremes.x0 - 1;
        double ymin = extremes.y0 - 1;
        double xmax = extremes.x1 + 1;
        double ymax = extremes.y1 + 1;
        double width = xmax - xmin;
        double height = ymax - ymin - box.depth();
        double descent = ymax - ymin - box.height();
        if (!fitted) {
            Outlines outlines = new Outlines(false);
            box.draw(outlines, 0, 0);
            return new Formula(
                    outlines.shape, box.width(), box.height() + box.depth(), box.depth(), 0, 0);
        }
        double rows = Math.ceil(height + Math.max(descent, 0));
        Outlines outlines = new Outlines(true);
        box.draw(outlines, -xmin, -ymin + box.height());
        return new Formula(outlines.shape, width, height + descent, descent, 0, rows);
    }

    /** Measures where ink and rules reach. */
    private static final class Extremes implements MathBox.Pen {
        double x0;
        double y0;
        double x1;
        double y1;

        @Override
        public void glyph(MathBox.Glyph glyph, double x, double baseline) {
            SizedFont.Glyph ink = glyph.ink();
            if (!ink.isInked()) {
                return;
            }
            if (glyph.accent()) {
                include(x, baseline - glyph.height(), x + glyph.width(), baseline);
            } else {
                double y = baseline + glyph.drop();
                include(x + ink.left(), y + ink.top(), x + ink.right(), y + ink.bottom());
            }
        }

        @Override
        public void rule(double left, double top, double right, double bottom) {
            include(left, top, right, bottom);
        }

        private void include(double left, double top, double right, double bottom) {
            x0 = Math.min(x0, left);
            y0 = Math.min(y0, top);
            x1 = Math.max(x1, right);
            y1 = Math.max(y1, bottom);
        }
    }

    /** Collects outlines, on whole pixels where Matplotlib puts bitmaps. */
    private static final class Outlines implements MathBox.Pen {
        final Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private final boolean fitted;

        Outlines(boolean fitted) {
            this.fitted = fitted;
        }

        @Override
        public void glyph(MathBox.Glyph glyph, double x, double baseline) {
            SizedFont.Glyph ink = glyph.ink();
            double atX = x;
            double atY = baseline + glyph.drop();
            if (glyph.accent()) {
                atX -= ink.left();
                atY -= ink.bottom();
            }
            if (fitted) {
                double top = Math.ceil(-ink.top() - 1e-6);
                atX = whole(atX);
                atY = whole(atY - top) + top;
            }
            shape.append(
                    ink.shape().getPathIterator(AffineTransform.getTranslateInstance(atX, atY)),
                    false);
        }

        private static int whole(double value) {
            return (int) value;
        }

        @Override
        public void rule(double left, double top, double right, double bottom) {
            if (!fitted) {
                shape.append(new Rectangle2D.Double(left, top, right - left, bottom - top), false);
                return;
            }
            int rows = Math.max((int) (bottom - top) - 1, 0);
            int y = rows == 0 ? (int) ((bottom + top) / 2 - 0.5) : (int) top;
            double x = (int) left;
            shape.append(new Rectangle2D.Double(x, y, Math.ceil(right) - x + 1, rows + 1), false);
        }
    }
}
