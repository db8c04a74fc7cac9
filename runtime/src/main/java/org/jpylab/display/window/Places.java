package org.jpylab.display.window;

import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jspecify.annotations.Nullable;

/** What lies under the pointer. */
final class Places {
    private Places() {}

    /** The topmost visible axes at a pixel; of axes at one height the last added. */
    static @Nullable Axes axesAt(Figure figure, double x, double y) {
        Axes found = null;
        for (Axes axes : figure.everyAxes()) {
            boolean here = axes.isVisible() && axes.pixelBox().contains(x, y);
            if (here && (found == null || axes.getZorder() >= found.getZorder())) {
                found = axes;
            }
        }
        return found;
    }

    /** The data coordinates of a pixel. */
    static double[] data(Axes axes, double x, double y) {
        return axes.transData().inverted().point(x, y);
    }
}
