package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** An endless straight line through two points, or through one with a slope. */
public final class AxLine extends Line2D {
    private final Axes owner;
    private final double[] first;
    private final double @Nullable [] second;
    private final @Nullable Double slope;

    public AxLine(
            Axes owner,
            double[] first,
            double @Nullable [] second,
            @Nullable Double slope,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(new double[] {0, 1}, new double[] {0, 1});
        if (second == null && slope == null || second != null && slope != null) {
            throw PyError.typeError("Exactly one of 'xy2' and 'slope' must be given");
        }
        this.owner = owner;
        this.first = first;
        this.second = second;
        this.slope = slope;
        construct(kwargs);
    }

    /** The part within the axes, in data coordinates. */
    @Override
    public Path path() {
        Transform data = owner.transData();
        double[] a = data.point(first[0], first[1]);
        double[] b =
                second != null
                        ? data.point(second[0], second[1])
                        : data.point(first[0] + 1, first[1] + (slope == null ? 0 : slope));
        var box = owner.pixelBox();
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double[] x;
        double[] y;
        if (Math.abs(dx) < 1e-13 * Math.max(1, Math.abs(dy))) {
            x = new double[] {a[0], a[0]};
            y = new double[] {box.y0(), box.y1()};
        } else {
            x = new double[] {box.x0(), box.x1()};
            y =
                    new double[] {
                        a[1] + (box.x0() - a[0]) * dy / dx, a[1] + (box.x1() - a[0]) * dy / dx
                    };
        }
        data.inverted().map(x, y);
        return Path.polyline(x, y);
    }
}
