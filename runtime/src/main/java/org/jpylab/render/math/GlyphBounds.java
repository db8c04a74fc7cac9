package org.jpylab.render.math;

import org.jpylab.render.font.SizedFont;

/**
 * The ink of a glyph rounded outwards as FreeType's hinter does: rows whole, columns to eighths.
 */
record GlyphBounds(double width, double height, double top) {
    private static final double COLUMNS = 8;

    static GlyphBounds of(SizedFont.Glyph ink, boolean rounded) {
        double top = -ink.top();
        double bottom = -ink.bottom();
        double left = ink.left();
        double right = ink.right();
        if (rounded) {
            top = Math.ceil(top - 1e-6);
            bottom = Math.floor(bottom + 1e-6);
            left = Math.floor(left * COLUMNS) / COLUMNS;
            right = Math.ceil(right * COLUMNS) / COLUMNS;
        }
        return new GlyphBounds(right - left, top - bottom, top);
    }
}
