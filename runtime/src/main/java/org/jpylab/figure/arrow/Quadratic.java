package org.jpylab.figure.arrow;

import java.util.function.Predicate;

/** A quadratic Bézier curve by its three control points. */
record Quadratic(double[] start, double[] control, double[] end) {
    /** Two pieces of a curve. */
    record Halves(Quadratic first, Quadratic second) {}

    static Quadratic straight(double[] start, double[] end) {
        return new Quadratic(start, middle(start, end, 0.5), end);
    }

    static double[] middle(double[] a, double[] b, double t) {
        return new double[] {(1 - t) * a[0] + t * b[0], (1 - t) * a[1] + t * b[1]};
    }

    double[] at(double t) {
        return middle(middle(start, control, t), middle(control, end, t), t);
    }

    /** The curve in two pieces, by de Casteljau's algorithm. */
    Halves split(double t) {
        double[] a = middle(start, control, t);
        double[] b = middle(control, end, t);
        double[] here = middle(a, b, t);
        return new Halves(new Quadratic(start, a, here), new Quadratic(here, b, end));
    }

    /** The parameter where a region's edge is crossed; NaN when both ends are on the same side. */
    double crossing(Predicate<double[]> inside) {
        boolean first = inside.test(start);
        if (first == inside.test(end)) {
            return Double.NaN;
        }
        double low = 0;
        double high = 1;
        double[] from = start;
        double[] to = end;
        while (Math.hypot(from[0] - to[0], from[1] - to[1]) >= 0.01) {
            double t = (low + high) / 2;
            double[] here = at(t);
            if (inside.test(here) == first) {
                low = t;
                from = here;
            } else {
                high = t;
                to = here;
            }
        }
        return (low + high) / 2;
    }

    /** The curve beside this one, at distances from its start, middle and end to the left. */
    Quadratic beside(double atStart, double atMiddle, double atEnd) {
        double[] a = shifted(start, start, control, atStart);
        double[] c = shifted(end, control, end, atEnd);
        double[] m1 = middle(start, control, 0.5);
        double[] m2 = middle(control, end, 0.5);
        double[] m = shifted(middle(m1, m2, 0.5), m1, m2, atMiddle);
        double[] b = {0.5 * (4 * m[0] - (a[0] + c[0])), 0.5 * (4 * m[1] - (a[1] + c[1]))};
        return new Quadratic(a, b, c);
    }

    /** A curve at an equal distance to the left, by moving the control polygon's sides. */
    Quadratic parallel(double distance) {
        double[] a = shifted(start, start, control, distance);
        double[] c = shifted(end, control, end, distance);
        double ux = control[0] - start[0];
        double uy = control[1] - start[1];
        double vx = end[0] - control[0];
        double vy = end[1] - control[1];
        double cross = ux * vy - uy * vx;
        if (Math.abs(cross) < 1e-8 * Math.hypot(ux, uy) * Math.hypot(vx, vy)) {
            return new Quadratic(a, middle(a, c, 0.5), c);
        }
        double t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
        return new Quadratic(a, new double[] {a[0] + t * ux, a[1] + t * uy}, c);
    }

    private static double[] shifted(double[] point, double[] from, double[] to, double distance) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return point;
        }
        return new double[] {point[0] - dy / length * distance, point[1] + dx / length * distance};
    }
}
