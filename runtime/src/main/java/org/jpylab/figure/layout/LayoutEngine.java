package org.jpylab.figure.layout;

import org.jpylab.figure.Figure;
import org.jpylab.figure.rc.RcParams;
import org.jspecify.annotations.Nullable;

/**
 * What arranges a figure's axes before each drawing.
 *
 * @param name {@code none} or {@code tight}
 * @param pad room around the axes, in units of the font size
 * @param padY the same between rows; null is {@code pad}
 * @param padX the same between columns; null is {@code pad}
 */
public record LayoutEngine(String name, double pad, @Nullable Double padY, @Nullable Double padX) {
    /** Leaves axes where they are. */
    public static final LayoutEngine NONE = new LayoutEngine("none", 1.08, null, null);

    /** Makes room for labels at each drawing. */
    public static final LayoutEngine TIGHT = new LayoutEngine("tight", 1.08, null, null);

    /** The one that {@code figure.autolayout} asks for. */
    public static LayoutEngine ofRc() {
        return Boolean.TRUE.equals(RcParams.current().get("figure.autolayout")) ? TIGHT : NONE;
    }

    /** Arranges the figure's axes. */
    public void arrange(Figure figure) {
        if (name.equals("tight")) {
            TightLayout.apply(figure, pad, padY, padX);
        }
    }
}
