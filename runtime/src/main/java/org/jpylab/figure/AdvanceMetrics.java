package org.jpylab.figure;

import org.jpylab.figure.artist.FontProperties;

/** Text sizes from average proportions, for layout without a font at hand. */
final class AdvanceMetrics implements TextMetrics {
    @Override
    public Extent measure(String line, FontProperties font, boolean math, double dpi) {
        double pixels = font.size() * dpi / 72;
        double width = 0;
        for (int i = 0; i < line.length(); i++) {
            width += pixels * ("il.,'|".indexOf(line.charAt(i)) >= 0 ? 0.3 : 0.62);
        }
        return new Extent(width, pixels * 0.98, pixels * 0.22);
    }
}
