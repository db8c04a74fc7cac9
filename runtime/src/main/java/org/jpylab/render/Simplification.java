package org.jpylab.render;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.rc.RcParams;

import java.util.Arrays;

/**
 * Leaves out points of long polylines under the rules of Matplotlib's {@code PathSimplifier}, so
 * that dashes fall alike: as long as points stay close to the direction in which a run began, the
 * run becomes one stroke to its farthest point, and one back where it turned around.
 */
final class Simplification {
    /** Shorter lines are drawn point by point. */
    private static final int FEW = 128;

    private final double closeness;
    private double[] keptX = new double[1024];
    private double[] keptY = new double[1024];
    private int kept;

    /** Where the run began, its direction, and the squared length of that; 0 without a run. */
    private double startX;

    private double startY;
    private double alongX;
    private double alongY;
    private double along2;

    /** The farthest points ahead and behind, with the squares of how far they are. */
    private double aheadX;

    private double aheadY;
    private double ahead2;
    private double behindX;
    private double behindY;
    private double behind2;
    private boolean lastIsAhead;
    private boolean lastIsBehind;
    private double lastX;
    private double lastY;

    private Simplification(double closeness) {
        this.closeness = closeness;
    }

    /** The path of pixels, or a new one with fewer points; NaN parts polylines. */
    static Path of(Path path) {
        if (path.codes() != null || path.size() < FEW || !isOn()) {
            return path;
        }
        double threshold = RcParams.current().number("path.simplify_threshold");
        return threshold > 0 ? new Simplification(threshold * threshold).reduce(path) : path;
    }

    private static boolean isOn() {
        return Boolean.TRUE.equals(RcParams.current().value("path.simplify"));
    }

    private Path reduce(Path path) {
        double[] x = path.x();
        double[] y = path.y();
        boolean first = true;
        boolean any = false;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                first = true;
            } else if (first) {
                finish(any);
                lastX = x[i];
                lastY = y[i];
                along2 = 0;
                first = false;
                any = true;
            } else if (along2 == 0) {
                begin(x[i], y[i]);
            } else {
                next(x[i], y[i]);
            }
        }
        finish(any);
        return Path.polyline(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    /** The first stroke of a polyline. */
    private void begin(double x, double y) {
        if (kept > 0) {
            keep(Double.NaN, Double.NaN);
        }
        keep(lastX, lastY);
        run(lastX, lastY, x, y);
    }

    private void run(double fromX, double fromY, double x, double y) {
        alongX = x - lastX;
        alongY = y - lastY;
        along2 = alongX * alongX + alongY * alongY;
        ahead2 = along2;
        behind2 = 0;
        lastIsAhead = true;
        lastIsBehind = false;
        startX = fromX;
        startY = fromY;
        aheadX = lastX = x;
        aheadY = lastY = y;
    }

    private void next(double x, double y) {
        double dx = x - startX;
        double dy = y - startY;
        double dot = alongX * dx + alongY * dy;
        double paraX = dot * alongX / along2;
        double paraY = dot * alongY / along2;
        double perpX = dx - paraX;
        double perpY = dy - paraY;
        if (!(perpX * perpX + perpY * perpY < closeness)) {
            keepExtremes(lastIsAhead);
            if (!lastIsAhead && !lastIsBehind) {
                keep(lastX, lastY);
            }
            run(keptX[kept - 1], keptY[kept - 1], x, y);
            return;
        }
        double para2 = paraX * paraX + paraY * paraY;
        lastIsAhead = dot > 0 && para2 > ahead2;
        lastIsBehind = !(dot > 0) && para2 > behind2;
        if (lastIsAhead) {
            ahead2 = para2;
            aheadX = x;
            aheadY = y;
        } else if (lastIsBehind) {
            behind2 = para2;
            behindX = x;
            behindY = y;
        }
        lastX = x;
        lastY = y;
    }

    private void keepExtremes(boolean aheadLast) {
        if (behind2 > 0 && aheadLast) {
            keep(behindX, behindY);
        }
        keep(aheadX, aheadY);
        if (behind2 > 0 && !aheadLast) {
            keep(behindX, behindY);
        }
    }

    /** Ends a polyline at its last point. */
    private void finish(boolean any) {
        if (any && along2 != 0) {
            keepExtremes(false);
            keep(lastX, lastY);
        }
    }

    private void keep(double x, double y) {
        if (kept == keptX.length) {
            keptX = Arrays.copyOf(keptX, 2 * kept);
            keptY = Arrays.copyOf(keptY, 2 * kept);
        }
        keptX[kept] = x;
        keptY[kept++] = y;
    }
}
