package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Extents;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

/** The line around a colour bar and its pointed ends. */
public final class ColorbarOutline extends Spine {
    private Path outline = Path.polyline(new double[0], new double[0]);

    ColorbarOutline(Axes axes) {
        super(axes, "outline");
    }

    void setOutline(double[] x, double[] y) {
        outline = Path.closed(x, y);
        stale();
    }

    @Override
    public Path path() {
        return outline;
    }

    @Override
    public Transform spineTransform() {
        return owner().transAxes();
    }

    @Override
    public Bbox extent() {
        return Extents.of(displayPath());
    }
}
