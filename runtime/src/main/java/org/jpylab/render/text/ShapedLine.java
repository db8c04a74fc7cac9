package org.jpylab.render.text;

import org.jpylab.figure.artist.FontProperties;

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
 * @param left where the ink starts
 * @param math whether there are formulas in it
 */
public record ShapedLine(
        Path2D shape, double width, double height, double descent, double left, boolean math) {
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
        boolean formula = key.math && Dollars.enclose(key.line);
        String plain = key.math && !formula ? key.line.replace("\\$", "$") : key.line;
        return PlainLine.shape(plain, key.font, key.dpi, key.fitted);
    }
}
