package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Inside;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

import java.util.List;
import java.util.stream.IntStream;

/** Tells which shapes of a collection lie under a place in pixels. */
public final class ShapesAt {
    private static final int CHORDS = 16;

    private final double x;
    private final double y;
    private final double radius;
    private final boolean linesOnly;

    private ShapesAt(double x, double y, double radius, boolean linesOnly) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.linesOnly = linesOnly;
    }

    /**
     * The numbers of the shapes that cover a place or whose outline is near to it.
     *
     * @param dpi the dots per inch of the figure, which sizes of shapes are scaled with
     * @param radius how near, in pixels
     */
    public static int[] of(Collection collection, double dpi, double x, double y, double radius) {
        Transform transform = collection.getTransform();
        List<Path> paths =
                collection.paths().stream().map(path -> path.transformed(transform)).toList();
        double[] offsetX = collection.offsetX();
        double[] offsetY = collection.offsetY();
        Path offsets =
                offsetX == null || offsetY == null
                        ? Path.polyline(new double[0], new double[0])
                        : Path.polyline(offsetX, offsetY).transformed(collection.offsetTransform());
        double[] own = collection.sizes();
        double[] sizes = own == null ? new double[0] : own;
        boolean linesOnly = collection instanceof LineCollection;
        int count = paths.isEmpty() ? 0 : Math.max(paths.size(), offsets.size());
        return IntStream.range(0, count)
                .filter(i -> {
                    Path path = paths.get(i % paths.size());
                    if (sizes.length > 0) {
                        double side = Math.sqrt(sizes[i % sizes.length]) * dpi / 72;
                        path = path.transformed(Affine.scaling(side));
                    }
                    int k = offsets.size() == 0 ? 0 : i % offsets.size();
                    double left = offsets.size() == 0 ? 0 : offsets.x()[k];
                    double low = offsets.size() == 0 ? 0 : offsets.y()[k];
                    return new ShapesAt(x - left, y - low, radius, linesOnly).hits(path);
                })
                .toArray();
    }

    private boolean hits(Path path) {
        if (!linesOnly && Inside.of(path).contains(x, y)) {
            return true;
        }
        return radius > 0 && isNear(Bezier.flatten(path, CHORDS));
    }

    private boolean isNear(Path outline) {
        int start = 0;
        for (int i = 0; i < outline.size(); i++) {
            byte code = outline.code(i);
            if (code == Path.MOVETO) {
                start = i;
            } else {
                int end = code == Path.CLOSEPOLY ? start : i;
                if (distance(outline, i - 1, end) <= radius) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From the place to the straight line between two points of a path. */
    private double distance(Path outline, int from, int to) {
        double x0 = outline.x()[from];
        double y0 = outline.y()[from];
        double dx = outline.x()[to] - x0;
        double dy = outline.y()[to] - y0;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
        double nearest = Math.max(0, Math.min(1, along));
        return Math.hypot(x - x0 - nearest * dx, y - y0 - nearest * dy);
    }
}
