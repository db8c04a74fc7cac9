package org.jpylab.display.window;

import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Scale;
import org.jpylab.figure.geometry.Bbox;

/** One direction of axes as it was at some moment: pixels to data and back, unmoved by changes. */
record AxisView(Scale scale, double low, double high, double from, double to) {
    /** The present view of an axis. */
    static AxisView of(Axes axes, boolean x) {
        double[] view = x ? axes.viewLimX() : axes.viewLimY();
        Scale scale = axes.axis(x).scale();
        Bbox box = axes.pixelBox();
        return new AxisView(
                scale,
                scale.forward(view[0]),
                scale.forward(view[1]),
                x ? box.x0() : box.y0(),
                x ? box.x1() : box.y1());
    }

    /** The data at a pixel coordinate. */
    double data(double pixel) {
        return scale.inverse(low + (pixel - from) / (to - from) * (high - low));
    }

    double length() {
        return to - from;
    }

    double clamp(double pixel) {
        return Math.max(Math.min(from, to), Math.min(Math.max(from, to), pixel));
    }

    /** Limits that show what lies between two pixels over the whole axis. */
    double[] zoomedIn(double a, double b) {
        return new double[] {data(Math.min(a, b)), data(Math.max(a, b))};
    }

    /** Limits that show the whole present view between two pixels. */
    double[] zoomedOut(double a, double b) {
        double size = Math.abs(b - a) / length();
        double start = (Math.min(a, b) - from) / length();
        double range = (high - low) / size;
        double first = low - start * range;
        return new double[] {scale.inverse(first), scale.inverse(first + range)};
    }

    /** Limits after moving what is seen by some pixels. */
    double[] moved(double pixels) {
        return new double[] {data(from - pixels), data(to - pixels)};
    }

    /** Limits after stretching by a factor about a pixel. */
    double[] stretched(double about, double factor) {
        return new double[] {
            data(about + (from - about) / factor), data(about + (to - about) / factor)
        };
    }
}
