package org.jpylab.render;

import org.jpylab.figure.geometry.Path;

import java.util.Arrays;

/**
 * Cuts polylines off far outside the surface: strokes with coordinates in the millions are slow and
 * inexact, and dashes on them take forever.
 */
final class Clipping {
    /** On pixels lines end where Matplotlib ends them, from where dashes are counted anew. */
    private static final double AGG_MARGIN = 1;

    private Clipping() {}

    /** The parts of a polyline near the surface; other paths as they are. */
    static Path near(Path path, Canvas canvas, double width) {
        if (path.codes() != null) {
            return path;
        }
        double margin = canvas.isPixels() ? AGG_MARGIN : 2 * width + 20;
        double left = -margin;
        double top = -margin;
        double right = canvas.width() + margin;
        double bottom = canvas.height() + margin;
        boolean inside = true;
        for (int i = 0; i < path.size() && inside; i++) {
            double x = path.x()[i];
            double y = path.y()[i];
            inside = x >= left && x <= right && y >= top && y <= bottom || Double.isNaN(x + y);
        }
        return inside ? path : new Cutter(left, top, right, bottom).cut(path);
    }

    /** Liang and Barsky's line clipping (ACM Transactions on Graphics 3(1), 1984, p. 1). */
    private static final class Cutter {
        private final double left;
        private final double top;
        private final double right;
        private final double bottom;
        private double[] x = new double[64];
        private double[] y = new double[64];
        private int count;
        private double t0;
        private double t1;

        Cutter(double left, double top, double right, double bottom) {
            this.left = left;
            this.top = top;
            this.right = right;
            this.bottom = bottom;
        }

        Path cut(Path path) {
            double[] px = path.x();
            double[] py = path.y();
            for (int i = 1; i < px.length; i++) {
                segment(px[i - 1], py[i - 1], px[i], py[i]);
            }
            return Path.polyline(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
        }

        private void segment(double x0, double y0, double x1, double y1) {
            double dx = x1 - x0;
            double dy = y1 - y0;
            t0 = 0;
            t1 = 1;
            boolean visible =
                    Double.isFinite(dx)
                            && Double.isFinite(dy)
                            && side(-dx, x0 - left)
                            && side(dx, right - x0)
                            && side(-dy, y0 - top)
                            && side(dy, bottom - y0);
            if (!visible) {
                return;
            }
            double fromX = t0 == 0 ? x0 : x0 + t0 * dx;
            double fromY = t0 == 0 ? y0 : y0 + t0 * dy;
            boolean joined = count > 0 && x[count - 1] == fromX && y[count - 1] == fromY;
            if (!joined) {
                if (count > 0) {
                    add(Double.NaN, Double.NaN);
                }
                add(fromX, fromY);
            }
            add(t1 == 1 ? x1 : x0 + t1 * dx, t1 == 1 ? y1 : y0 + t1 * dy);
        }

        private boolean side(double slope, double room) {
            if (slope == 0) {
                return room >= 0;
            }
            double t = room / slope;
            if (slope < 0) {
                t0 = Math.max(t0, t);
            } else {
                t1 = Math.min(t1, t);
            }
            return t0 <= t1;
        }

        private void add(double px, double py) {
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
            }
            x[count] = px;
            y[count++] = py;
        }
    }
}
