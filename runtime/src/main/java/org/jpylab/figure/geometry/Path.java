package org.jpylab.figure.geometry;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A polyline or a chain of lines and Bézier curves. The arrays are not copied and must not be
 * changed.
 *
 * @param codes one of the constants below per vertex, or null for MOVETO and then LINETOs
 */
public record Path(double[] x, double[] y, byte @Nullable [] codes) {
    public static final byte STOP = 0;
    public static final byte MOVETO = 1;
    public static final byte LINETO = 2;

    /** Quadratic: one control point, then the end. */
    public static final byte CURVE3 = 3;

    /** Cubic: two control points, then the end. */
    public static final byte CURVE4 = 4;

    /** Closes the subpath; its vertex is ignored. */
    public static final byte CLOSEPOLY = 79;

    public Path {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x for " + y.length + " y");
        }
    }

    public static Path polyline(double[] x, double[] y) {
        return new Path(x, y, null);
    }

    /** A polygon through the points, closed by a line to the first. */
    public static Path closed(double[] x, double[] y) {
        int n = x.length;
        double[] cx = Arrays.copyOf(x, n + 1);
        double[] cy = Arrays.copyOf(y, n + 1);
        byte[] codes = new byte[n + 1];
        Arrays.fill(codes, LINETO);
        codes[n] = CLOSEPOLY;
        if (n > 0) {
            codes[0] = MOVETO;
            cx[n] = x[0];
            cy[n] = y[0];
        }
        return new Path(cx, cy, codes);
    }

    /** A path of vertex pairs {x, y}, in Matplotlib's order. */
    public static Path of(double[][] vertices, byte @Nullable [] codes) {
        double[] x = new double[vertices.length];
        double[] y = new double[vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            x[i] = vertices[i][0];
            y[i] = vertices[i][1];
        }
        return new Path(x, y, codes);
    }

    public int size() {
        return x.length;
    }

    public byte code(int i) {
        if (codes != null) {
            return codes[i];
        }
        return i == 0 ? MOVETO : LINETO;
    }

    /** A new path with each straight piece cut into so many; for mappings that bend lines. */
    public Path interpolated(int steps) {
        if (steps <= 1 || size() < 2) {
            return this;
        }
        int room = size() * steps + 1;
        double[] px = new double[room];
        double[] py = new double[room];
        byte[] kinds = new byte[room];
        int n = 0;
        int start = 0;
        for (int i = 0; i < size(); i++) {
            byte code = code(i);
            start = code == MOVETO ? i : start;
            boolean closes = code == CLOSEPOLY;
            if (i > 0 && (code == LINETO || closes)) {
                int to = closes ? start : i;
                for (int k = 1; k <= steps; k++) {
                    double part = (double) k / steps;
                    px[n] = x[i - 1] + (x[to] - x[i - 1]) * part;
                    py[n] = y[i - 1] + (y[to] - y[i - 1]) * part;
                    kinds[n++] = closes && k == steps ? CLOSEPOLY : LINETO;
                }
            } else {
                px[n] = x[i];
                py[n] = y[i];
                kinds[n++] = code;
            }
        }
        return new Path(Arrays.copyOf(px, n), Arrays.copyOf(py, n), Arrays.copyOf(kinds, n));
    }

    /** A new path of the images of the vertices; curves stay curves of their images. */
    public Path transformed(Transform transform) {
        double[] tx = x.clone();
        double[] ty = y.clone();
        transform.map(tx, ty);
        return new Path(tx, ty, codes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path
                && Arrays.equals(x, path.x)
                && Arrays.equals(y, path.y)
                && Arrays.equals(codes, path.codes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(x) + Arrays.hashCode(y)) + Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return "Path[" + size() + " vertices]";
    }
}
