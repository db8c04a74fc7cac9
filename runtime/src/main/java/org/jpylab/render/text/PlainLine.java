package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.render.font.SizedFont;
import org.jpylab.render.font.TrueTypeFont;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Sets a line without formulas: characters side by side, with kerning. */
final class PlainLine {
    private PlainLine() {}

    /** A character's outline and how far to the right it starts. */
    record Placed(SizedFont.Glyph glyph, double x) {}

    /** Where the characters that are seen stand, as designed. */
    static List<Placed> placed(String line, FontProperties properties, double dpi) {
        TrueTypeFont face = FontFaces.of(properties);
        SizedFont font = SizedFont.of(face, properties.size(), dpi, false);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int before = -1;
        for (int c : line.codePoints().toArray()) {
            x += before >= 0 ? font.kerning(before, c) : 0;
            SizedFont.Glyph glyph = withFallback(font, face, c).glyph(c);
            if (glyph.isInked()) {
                placed.add(new Placed(glyph, x));
            }
            x += glyph.advance();
            before = c;
        }
        return placed;
    }

    static ShapedLine shape(String line, FontProperties properties, double dpi, boolean fitted) {
        TrueTypeFont face = FontFaces.of(properties);
        SizedFont font = SizedFont.of(face, properties.size(), dpi, fitted);
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        int before = -1;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (before >= 0) {
                x += font.kerning(before, c);
            }
            SizedFont.Glyph glyph = withFallback(font, face, c).glyph(c);
            if (glyph.isInked()) {
                placed.add(new Placed(glyph, x));
                left = Math.min(left, x + glyph.left());
                top = Math.min(top, glyph.top());
                bottom = Math.max(bottom, glyph.bottom());
            } else {
                left = Math.min(left, 0);
            }
            x += glyph.advance();
            before = c;
        }
        if (placed.isEmpty()) {
            return new ShapedLine(new Path2D.Double(), x, 0, 0, 0, 0, 1);
        }
        Path2D shape = fitted ? onColumns(placed, left) : asDesigned(placed);
        double below = fitted ? rowsBelow(top, bottom) : 1 + bottom;
        return new ShapedLine(shape, x, bottom - top, bottom, left, 0, below);
    }

    /**
     * Rows from the baseline to the end of Matplotlib's image of a line, which are always whole.
     */
    private static double rowsBelow(double top, double bottom) {
        return Math.floor(bottom - top) + 1 - Math.floor(-top);
    }

    private static Path2D asDesigned(List<Placed> placed) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        placed.forEach(one -> append(shape, one.glyph, one.x));
        return shape;
    }

    /** Counts pixels from the line's first ink: Matplotlib cuts each glyph's column off to it. */
    private static Path2D onColumns(List<Placed> placed, double left) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Placed one : placed) {
            int column = (int) Math.floor(one.x + one.glyph.left());
            int shown = (int) (column - left);
            append(shape, one.glyph, one.x + shown - column);
        }
        return shape;
    }

    private static void append(Path2D shape, SizedFont.Glyph glyph, double x) {
        shape.append(
                glyph.shape().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
    }

    /** A character that the font lacks is taken from DejaVu Sans. */
    private static SizedFont withFallback(SizedFont font, TrueTypeFont face, int codePoint) {
        if (face.has(codePoint)) {
            return font;
        }
        TrueTypeFont sans = FontFaces.face("sans-serif", false, false);
        return sans.has(codePoint) ? font.like(sans) : font;
    }
}
