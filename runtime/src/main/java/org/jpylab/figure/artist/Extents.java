package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Path;

/** Bounding boxes of paths. */
public final class Extents {
    private Extents() {}

    /** The box of all finite vertices, control points included; {@link Bbox#NULL} of none. */
    public static Bbox of(Path path) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.size(); i++) {
            byte code = path.code(i);
            double x = path.x()[i];
            double y = path.y()[i];
            if (code == Path.CLOSEPOLY
                    || code == Path.STOP
                    || !Double.isFinite(x)
                    || !Double.isFinite(y)) {
                continue;
            }
            x0 = Math.min(x0, x);
            x1 = Math.max(x1, x);
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
        }
        return new Bbox(x0, y0, x1, y1);
    }
}
