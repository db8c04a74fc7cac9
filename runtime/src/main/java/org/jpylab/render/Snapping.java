package org.jpylab.render;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

/**
 * Rounds paths to pixels so that level and upright lines are sharp, under the rules of Matplotlib's
 * {@code PathSnapper}: paths of such lines only, and of at most 1024 points.
 */
final class Snapping {
    private static final int MOST_POINTS = 1024;
    private static final double LEVEL = 1e-4;

    private Snapping() {}

    /**
     * The path in the surface's coordinates, rounded if it should be.
     *
     * @param wanted true always, false never, null for paths of level and upright lines
     * @param width of the line in pixels
     */
    static Path apply(Path path, @Nullable Boolean wanted, double width) {
        if (wanted == null ? !isRectilinear(path) : !wanted) {
            return path;
        }
        double shift = Math.round(width) % 2 == 0 ? 0 : 0.5;
        double[] x = path.x().clone();
        double[] y = path.y().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.floor(x[i] + 0.5) + shift;
            y[i] = Math.floor(y[i] + 0.5) + shift;
        }
        return new Path(x, y, path.codes());
    }

    static boolean isRectilinear(Path path) {
        int n = path.size();
        if (n > MOST_POINTS || n < 2) {
            return false;
        }
        double[] x = path.x();
        double[] y = path.y();
        for (int i = 1; i < n; i++) {
            byte code = path.code(i);
            if (code == Path.CURVE3 || code == Path.CURVE4) {
                return false;
            }
            boolean sloped =
                    Math.abs(x[i] - x[i - 1]) >= LEVEL && Math.abs(y[i] - y[i - 1]) >= LEVEL;
            if (code == Path.LINETO && sloped) {
                return false;
            }
        }
        return true;
    }
}
