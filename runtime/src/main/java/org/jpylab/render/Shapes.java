package org.jpylab.render;

import org.jpylab.figure.geometry.Path;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Figure paths as Java2D shapes. Points that are not finite interrupt lines. */
final class Shapes {
    private Shapes() {}

    /** Appends a path to a shape and returns it. */
    static Path2D of(Path path, Path2D shape) {
        return path.codes() == null ? polyline(path, shape) : coded(path, shape);
    }

    private static Path2D polyline(Path path, Path2D shape) {
        boolean open = false;
        for (int i = 0; i < path.size(); i++) {
            double x = path.x()[i];
            double y = path.y()[i];
            if (!isDrawable(x, y)) {
                open = false;
            } else if (open) {
                shape.lineTo(x, y);
            } else {
                shape.moveTo(x, y);
                open = true;
            }
        }
        return shape;
    }

    private static Path2D coded(Path path, Path2D shape) {
        boolean open = false;
        double startX = 0;
        double startY = 0;
        int n = path.size();
        for (int i = 0; i < n; ) {
            byte code = path.code(i);
            if (code == Path.STOP) {
                break;
            }
            if (code == Path.CLOSEPOLY) {
                if (open) {
                    shape.closePath();
                    shape.moveTo(startX, startY);
                }
                i++;
                continue;
            }
            int span = code == Path.CURVE3 ? 2 : code == Path.CURVE4 ? 3 : 1;
            int last = i + span - 1;
            boolean finite = last < n;
            for (int k = i; k <= last && finite; k++) {
                finite = isDrawable(path.x()[k], path.y()[k]);
            }
            if (!finite) {
                open = false;
            } else if (code == Path.MOVETO || !open) {
                startX = path.x()[last];
                startY = path.y()[last];
                shape.moveTo(startX, startY);
                open = true;
            } else {
                segment(path, shape, code, i);
            }
            i += span;
        }
        return shape;
    }

    private static void segment(Path path, Path2D shape, byte code, int i) {
        double[] x = path.x();
        double[] y = path.y();
        switch (code) {
            case Path.CURVE3 -> shape.quadTo(x[i], y[i], x[i + 1], y[i + 1]);
            case Path.CURVE4 -> shape.curveTo(x[i], y[i], x[i + 1], y[i + 1], x[i + 2], y[i + 2]);
            default -> shape.lineTo(x[i], y[i]);
        }
    }

    private static boolean isDrawable(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    /** The path of a shape. */
    static Path pathOf(java.awt.Shape shape) {
        List<double[]> points = new ArrayList<>();
        List<Byte> codes = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            int count =
                    kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            byte code =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> Path.MOVETO;
                        case PathIterator.SEG_LINETO -> Path.LINETO;
                        case PathIterator.SEG_QUADTO -> Path.CURVE3;
                        case PathIterator.SEG_CUBICTO -> Path.CURVE4;
                        default -> Path.CLOSEPOLY;
                    };
            for (int i = 0; i < count; i++) {
                points.add(new double[] {c[2 * i], c[2 * i + 1]});
                codes.add(code);
            }
        }
        byte[] kinds = new byte[codes.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = codes.get(i);
        }
        return Path.of(points.toArray(double[][]::new), kinds);
    }

    /** True when a path has Bézier curves. */
    static boolean isCurved(Path path) {
        byte[] codes = path.codes();
        if (codes != null) {
            for (byte code : codes) {
                if (code == Path.CURVE3 || code == Path.CURVE4) {
                    return true;
                }
            }
        }
        return false;
    }
}
