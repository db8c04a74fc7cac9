package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

/**
 * What arranges a figure's axes before each drawing.
 *
 * @param name {@code none}, {@code tight} or {@code constrained}
 * @param pad room around the axes, in units of the font size
 * @param padY the same between rows; null is {@code pad}
 * @param padX the same between columns; null is {@code pad}
 * @param rect the part of the figure to fill: left, bottom, right, top in fractions
 */
public record LayoutEngine(
        String name,
        double pad,
        @Nullable Double padY,
        @Nullable Double padX,
        double @Nullable [] rect) {
    /** Leaves axes where they are. */
    public static final LayoutEngine NONE = new LayoutEngine("none", 1.08, null, null, null);

    /** Makes room for labels at each drawing. */
    public static final LayoutEngine TIGHT = new LayoutEngine("tight", 1.08, null, null, null);

    /** Makes room for labels at each drawing, in the figure and between subplots alike. */
    public static final LayoutEngine CONSTRAINED =
            new LayoutEngine("constrained", 1.08, null, null, null);

    /** The one that {@code figure.autolayout} or {@code figure.constrained_layout.use} asks for. */
    public static LayoutEngine ofRc() {
        RcParams rc = RcParams.current();
        if (rc.flag("figure.autolayout")) {
            return TIGHT;
        }
        return rc.flag("figure.constrained_layout.use") ? CONSTRAINED : NONE;
    }

    /** Arranges the figure's axes. */
    public void arrange(Figure figure) {
        if (!name.equals("none")) {
            figure.quietly(() -> {
                TightLayout.apply(figure, pad, padY, padX, rect);
                return true;
            });
        }
    }
}
