package org.jpylab.render.text;

import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.FontProperties;

/** Text sizes from the fonts that texts are drawn with. */
public record ShapedTextMetrics(boolean fitted) implements TextMetrics {
    /** Measures texts as they come out in pixels. */
    public static final ShapedTextMetrics PIXELS = new ShapedTextMetrics(true);

    /** Makes figures lay out their texts with these sizes from now on. */
    public static void install() {
        Figure.setTextMetrics(PIXELS);
    }

    @Override
    public Extent measure(String line, FontProperties font, boolean math, double dpi) {
        ShapedLine shaped = ShapedLine.of(line, font, math, dpi, fitted);
        return new Extent(shaped.width(), shaped.height(), shaped.descent());
    }
}
