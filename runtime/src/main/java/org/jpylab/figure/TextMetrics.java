package org.jpylab.figure;

import org.jpylab.figure.artist.FontProperties;

/** Measures single lines of text, so that layout can be done without drawing. */
@FunctionalInterface
public interface TextMetrics {
    /**
     * The size of a line in pixels.
     *
     * @param height from the lowest to the highest ink, descent included
     * @param descent how far the ink reaches below the baseline
     */
    record Extent(double width, double height, double descent) {}

    /**
     * Measures one line.
     *
     * @param math whether {@code $…$} parts are formulas
     * @param dpi pixels per inch, for the font's points
     */
    Extent measure(String line, FontProperties font, boolean math, double dpi);
}
