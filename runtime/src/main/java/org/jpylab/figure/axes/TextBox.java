package org.jpylab.figure.axes;

import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.artist.TextLayout;

/**
 * The room of a text in a row or column of boxes, in pixels: at least as high as a line with
 * ascenders and descenders.
 *
 * @param xDescent how far the text's origin lies from its left edge
 * @param yDescent how far the baseline lies above the lower edge
 * @param shift how far the text's own baseline lies above that one
 */
public record TextBox(double width, double height, double xDescent, double yDescent, double shift) {
    /** The room of a text; several lines may be centred about the middle of a line. */
    public static TextBox of(Text text, TextMetrics metrics, boolean centersLines) {
        TextMetrics.Extent line = metrics.measure("lp", text.font(), false, text.dpi());
        TextLayout layout = TextLayout.of(text, metrics);
        double width = layout.box().width();
        double height = layout.box().height();
        double descent = layout.descent();
        double shift = 0;
        if (layout.lines().size() > 1 && centersLines) {
            double middle = 0.5 * height - 0.5 * (line.height() - line.descent());
            shift = descent - middle;
            descent = middle;
        } else {
            height = Math.max(line.height() - line.descent(), height - descent) + descent;
        }
        double left =
                switch (text.getHorizontalAlignment()) {
                    case "center" -> width / 2;
                    case "right" -> width;
                    default -> 0;
                };
        return new TextBox(width, height, left, descent, shift);
    }
}
