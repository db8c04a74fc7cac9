package org.jpylab.figure.geometry;

/** Tells whether paths meet. */
public final class Crossing {
    private Crossing() {}

    /**
     * Whether two paths cross.
     *
     * @param filled whether they also meet when one lies in the area of the other
     */
    public static boolean meets(Path one, Path other, boolean filled) {
        Path first = Bezier.flatten(one, 16);
        Path second = Bezier.flatten(other, 16);
        if (first.size() == 0 || second.size() == 0) {
            return false;
        }
        double[][] pieces = pieces(second);
        for (double[] a : pieces(first)) {
            for (double[] b : pieces) {
                if (cross(a, b)) {
                    return true;
                }
            }
        }
        return filled
                && (Inside.of(second).contains(first.x()[0], first.y()[0])
                        || Inside.of(first).contains(second.x()[0], second.y()[0]));
    }

    /** The straight pieces as x0, y0, x1, y1. */
    private static double[][] pieces(Path path) {
        double[][] pieces = new double[path.size()][];
        int n = 0;
        int start = 0;
        for (int i = 0; i < path.size(); i++) {
            byte code = path.code(i);
            if (code == Path.MOVETO) {
                start = i;
            } else if (i > 0) {
                int to = code == Path.CLOSEPOLY ? start : i;
                pieces[n++] =
                        new double[] {path.x()[i - 1], path.y()[i - 1], path.x()[to], path.y()[to]};
            }
        }
        return java.util.Arrays.copyOf(pieces, n);
    }

    private static boolean cross(double[] a, double[] b) {
        double c = side(b, a[0], a[1]);
        double d = side(b, a[2], a[3]);
        double e = side(a, b[0], b[1]);
        double f = side(a, b[2], b[3]);
        if (c == 0 && d == 0) {
            return overlap(a[0], a[2], b[0], b[2]) && overlap(a[1], a[3], b[1], b[3]);
        }
        return c * d <= 0 && e * f <= 0;
    }

    private static double side(double[] line, double x, double y) {
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]);
    }

    private static boolean overlap(double a, double b, double c, double d) {
        return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
    }
}
