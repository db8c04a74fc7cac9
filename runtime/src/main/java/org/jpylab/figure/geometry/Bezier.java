package org.jpylab.figure.geometry;

import java.util.ArrayList;
import java.util.List;

/** Bézier curves of paths: as polylines, and their exact extents. */
public final class Bezier {
    private Bezier() {}

    /** A path of straight lines: each curve replaced by {@code pieces} chords. */
    public static Path flatten(Path path, int pieces) {
        if (path.codes() == null) {
            return path;
        }
        List<double[]> vertices = new ArrayList<>();
        List<Byte> codes = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < path.size(); ) {
            byte code = path.code(i);
            int degree = code == Path.CURVE4 ? 3 : code == Path.CURVE3 ? 2 : 1;
            if (degree == 1) {
                if (code != Path.CLOSEPOLY) {
                    x = path.x()[i];
                    y = path.y()[i];
                }
                vertices.add(new double[] {x, y});
                codes.add(code);
                i++;
                continue;
            }
            double[] cx = control(x, path.x(), i, degree);
            double[] cy = control(y, path.y(), i, degree);
            for (int k = 1; k <= pieces; k++) {
                double t = (double) k / pieces;
                vertices.add(new double[] {at(cx, t), at(cy, t)});
                codes.add(Path.LINETO);
            }
            i += degree;
            x = cx[degree];
            y = cy[degree];
        }
        byte[] flat = new byte[codes.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = codes.get(i);
        }
        return Path.of(vertices.toArray(double[][]::new), flat);
    }

    private static double[] control(double start, double[] values, int from, int degree) {
        double[] points = new double[degree + 1];
        points[0] = start;
        System.arraycopy(values, from, points, 1, degree);
        return points;
    }

    /** The curve of control values at a parameter, by de Casteljau's algorithm. */
    public static double at(double[] control, double t) {
        double[] points = control.clone();
        for (int level = points.length - 1; level > 0; level--) {
            for (int i = 0; i < level; i++) {
                points[i] = (1 - t) * points[i] + t * points[i + 1];
            }
        }
        return points[0];
    }

    /** The ends of all pieces and the points where curves turn back in x or y. */
    public static Path extremes(Path path) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (int i = 0; i < path.size(); ) {
            byte code = path.code(i);
            int degree = code == Path.CURVE4 ? 3 : code == Path.CURVE3 ? 2 : 1;
            if (code == Path.STOP) {
                break;
            }
            if (code == Path.CLOSEPOLY) {
                points.add(new double[] {x, y});
                points.add(new double[] {startX, startY});
                x = startX;
                y = startY;
            } else if (degree == 1) {
                if (code == Path.LINETO) {
                    points.add(new double[] {x, y});
                }
                x = path.x()[i];
                y = path.y()[i];
                points.add(new double[] {x, y});
                if (code == Path.MOVETO) {
                    startX = x;
                    startY = y;
                }
            } else {
                double[] cx = control(x, path.x(), i, degree);
                double[] cy = control(y, path.y(), i, degree);
                points.add(new double[] {x, y});
                addTurns(points, cx, cy, cx);
                addTurns(points, cx, cy, cy);
                x = cx[degree];
                y = cy[degree];
                points.add(new double[] {x, y});
            }
            i += degree;
        }
        return Path.of(points.toArray(double[][]::new), null);
    }

    private static void addTurns(List<double[]> points, double[] cx, double[] cy, double[] along) {
        for (double t : turns(along)) {
            if (t > 0 && t < 1) {
                points.add(new double[] {at(cx, t), at(cy, t)});
            }
        }
    }

    /** The parameters where the derivative of a curve of degree 2 or 3 is zero. */
    private static double[] turns(double[] c) {
        if (c.length == 3) {
            double slope = c[0] - 2 * c[1] + c[2];
            return slope == 0 ? new double[0] : new double[] {(c[0] - c[1]) / slope};
        }
        double a = 3 * (c[3] - 3 * c[2] + 3 * c[1] - c[0]);
        double b = 6 * (c[2] - 2 * c[1] + c[0]);
        double d = 3 * (c[1] - c[0]);
        if (a == 0) {
            return b == 0 ? new double[0] : new double[] {-d / b};
        }
        double root = b * b - 4 * a * d;
        if (root < 0) {
            return new double[0];
        }
        double q = -0.5 * (b + Math.copySign(Math.sqrt(root), b));
        return q == 0 ? new double[] {0} : new double[] {q / a, d / q};
    }
}
