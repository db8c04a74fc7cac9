package org.jpylab.display.window;

import org.jpylab.display.FigureEvent;
import org.jpylab.figure.Figure;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.space.Axes3D;
import org.jspecify.annotations.Nullable;

/**
 * Turns axes in three dimensions with the left button of the mouse and changes their limits with
 * the right one, as long as no button of the toolbar is on.
 */
final class Turning {
    private final Figure figure;
    private @Nullable Axes3D turned;
    private int button;
    private double lastX;
    private double lastY;

    Turning(Figure figure) {
        this.figure = figure;
    }

    /** Starts a drag in the axes under the pointer. */
    void press(FigureEvent event) {
        Axes axes = Places.axesAt(figure, event.x(), event.y());
        if (axes instanceof Axes3D space && (event.button() == 1 || event.button() == 3)) {
            turned = space;
            button = event.button();
            lastX = event.x();
            lastY = event.y();
        }
    }

    /** Goes on with a drag: half a turn for the width or the height of the axes. */
    void move(FigureEvent event) {
        Axes3D axes = turned;
        if (axes == null) {
            return;
        }
        double across = (event.x() - lastX) / axes.pixelBox().width();
        double up = (event.y() - lastY) / axes.pixelBox().height();
        lastX = event.x();
        lastY = event.y();
        if (button == 1) {
            axes.turn(across, up);
        } else {
            axes.widen(1 + 2 * up);
        }
    }

    /** Ends a drag. */
    void release() {
        turned = null;
    }
}
