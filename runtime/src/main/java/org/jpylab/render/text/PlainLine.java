package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.render.font.SizedFont;
import org.jpylab.render.font.TrueTypeFont;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Sets a line without formulas: characters side by side, with kerning. */
final class PlainLine {
    private PlainLine() {}

    static ShapedLine shape(String line, FontProperties properties, double dpi, boolean fitted) {
        double pixels = properties.size() * dpi / 72;
        TrueTypeFont face = FontFaces.of(properties);
        SizedFont font = SizedFont.of(face, pixels, fitted);
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
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
                shape.append(
                        glyph.shape().getPathIterator(AffineTransform.getTranslateInstance(x, 0)),
                        false);
                left = Math.min(left, x + glyph.left());
                top = Math.min(top, glyph.top());
                bottom = Math.max(bottom, glyph.bottom());
            }
            x += glyph.advance();
            before = c;
        }
        shape.trimToSize();
        boolean empty = left > x + pixels;
        return new ShapedLine(
                shape,
                x,
                empty ? 0 : bottom - top,
                empty ? 0 : bottom,
                empty ? 0 : left,
                empty ? 0 : Math.floor(left),
                empty ? 1 : 1 + bottom);
    }

    /** A character that the font lacks is taken from DejaVu Sans. */
    private static SizedFont withFallback(SizedFont font, TrueTypeFont face, int codePoint) {
        if (face.has(codePoint)) {
            return font;
        }
        TrueTypeFont sans = FontFaces.face("sans-serif", false, false);
        return sans.has(codePoint)
                ? SizedFont.of(sans, font.pixels(), font == SizedFont.of(face, font.pixels(), true))
                : font;
    }
}
