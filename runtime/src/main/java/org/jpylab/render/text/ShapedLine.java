package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;
import org.jpylab.render.font.TrueTypeFont;
import org.jpylab.render.math.Formula;
import org.jpylab.render.math.FormulaException;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One line of text as a shape in pixels, y downwards, its baseline starting at the origin. The
 * shape is shared and must not be changed.
 *
 * @param width how far the next text would be
 * @param height of the ink
 * @param descent of the ink below the baseline
 * @param bearing by how much the ink starts later, for rounding to pixels
 * @param cornerX the lower left corner of the pixels that Matplotlib would draw the line on
 * @param cornerY with y downwards
 */
public record ShapedLine(
        Path2D shape,
        double width,
        double height,
        double descent,
        double bearing,
        double cornerX,
        double cornerY) {
    private static final int MOST_KEPT = 2000;

    private record Key(
            String line, FontProperties font, boolean math, double dpi, boolean fitted) {}

    private static final Map<Key, ShapedLine> KNOWN = new ConcurrentHashMap<>();

    /**
     * Shapes a line.
     *
     * @param math whether {@code $…$} parts are formulas
     * @param fitted to pixel rows, or as designed for vector output
     */
    public static ShapedLine of(
            String line, FontProperties font, boolean math, double dpi, boolean fitted) {
        if (KNOWN.size() > MOST_KEPT) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(new Key(line, font, math, dpi, fitted), ShapedLine::shape);
    }

    private static ShapedLine shape(Key key) {
        if (!key.math || !Dollars.enclose(key.line)) {
            String plain = key.math ? key.line.replace("\\$", "$") : key.line;
            return PlainLine.shape(plain, key.font, key.dpi, key.fitted);
        }
        try {
            TrueTypeFont face = FontFaces.of(key.font);
            Formula set = Formula.of(key.line, face, key.font, key.dpi, key.fitted);
            return new ShapedLine(
                    set.shape(),
                    set.width(),
                    set.height(),
                    set.descent(),
                    0,
                    set.cornerX(),
                    set.cornerY());
        } catch (FormulaException e) {
            return ForeignFormula.shape(key.line, key.font, key.dpi, key.fitted, e);
        }
    }
}
