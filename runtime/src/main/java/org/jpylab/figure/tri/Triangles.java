package org.jpylab.figure.tri;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Triangles between points, those of Delaunay or given ones; some may be masked. */
public final class Triangles {
    private final double[] x;
    private final double[] y;
    private final int[][] corners;
    private boolean @Nullable [] mask;

    /** Triangles by the numbers of their corners, turned counterclockwise; null for Delaunay's. */
    public Triangles(double[] x, double[] y, int @Nullable [][] corners) {
        if (x.length != y.length) {
            throw PyError.valueError(
                    "x and y must be equal-length 1D arrays, but found shapes (%d,) and (%d,)"
                            .formatted(x.length, y.length));
        }
        this.x = x;
        this.y = y;
        this.corners = corners == null ? Delaunay.of(x, y) : corners;
        for (int[] corner : this.corners) {
            for (int c : corner) {
                if (c < 0 || c >= x.length) {
                    throw PyError.valueError(
                            c < 0
                                    ? "triangles are indices into the points and must be in the"
                                            + " range 0 <= i < "
                                            + x.length
                                            + " but found value "
                                            + c
                                    : "triangles are indices into the points and must be in the"
                                            + " range 0 <= i < "
                                            + x.length
                                            + " but found value "
                                            + c);
                }
            }
            if (area(corner) < 0) {
                int swapped = corner[1];
                corner[1] = corner[2];
                corner[2] = swapped;
            }
        }
    }

    private double area(int[] c) {
        return (x[c[1]] - x[c[0]]) * (y[c[2]] - y[c[0]])
                - (y[c[1]] - y[c[0]]) * (x[c[2]] - x[c[0]]);
    }

    public double[] x() {
        return x;
    }

    public double[] y() {
        return y;
    }

    /** The corners of all triangles, masked ones too. */
    public int[][] corners() {
        return corners;
    }

    public void setMask(boolean @Nullable [] newMask) {
        if (newMask != null && newMask.length != corners.length) {
            throw PyError.valueError("mask array must have same length as triangles array");
        }
        mask = newMask;
    }

    boolean isMasked(int triangle) {
        return mask != null && mask[triangle];
    }

    /** The corners of the triangles that are not masked. */
    public int[][] shown() {
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            if (!isMasked(i)) {
                kept.add(corners[i]);
            }
        }
        return kept.toArray(int[][]::new);
    }

    private static long key(int a, int b) {
        return ((long) Math.max(a, b) << 32) | Math.min(a, b);
    }

    /** The edges of the triangles that are not masked, each once, larger number first, sorted. */
    public int[][] edges() {
        return java.util.Arrays.stream(shown())
                .flatMapToLong(c ->
                        java.util.stream.LongStream.of(
                                key(c[0], c[1]), key(c[1], c[2]), key(c[2], c[0])))
                .distinct()
                .sorted()
                .mapToObj(edge -> new int[] {(int) (edge >> 32), (int) edge})
                .toArray(int[][]::new);
    }

    /** For each side of each triangle the triangle beyond it, or -1. */
    public int[][] neighbors() {
        Map<Long, int[]> sides = new HashMap<>();
        int[][] beyond = new int[corners.length][3];
        for (int i = 0; i < corners.length; i++) {
            java.util.Arrays.fill(beyond[i], -1);
            for (int k = 0; k < 3 && !isMasked(i); k++) {
                long edge = key(corners[i][k], corners[i][(k + 1) % 3]);
                int[] other = sides.putIfAbsent(edge, new int[] {i, k});
                if (other != null) {
                    beyond[i][k] = other[0];
                    beyond[other[0]][other[1]] = i;
                }
            }
        }
        return beyond;
    }

    /** The triangle around each point, or -1. */
    public int[] find(double[] px, double[] py) {
        int[] found = new int[px.length];
        for (int i = 0; i < px.length; i++) {
            found[i] = find(px[i], py[i]);
        }
        return found;
    }

    private int find(double px, double py) {
        for (int i = 0; i < corners.length; i++) {
            if (!isMasked(i) && holds(corners[i], px, py)) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(int[] c, double px, double py) {
        for (int k = 0; k < 3; k++) {
            int a = c[k];
            int b = c[(k + 1) % 3];
            if ((x[b] - x[a]) * (py - y[a]) - (y[b] - y[a]) * (px - x[a]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The values between the corners' ones by the plane through them; NaN outside. */
    public double[] interpolate(double[] z, double[] px, double[] py) {
        double[] values = new double[px.length];
        for (int i = 0; i < px.length; i++) {
            int at = find(px[i], py[i]);
            values[i] = at < 0 ? Double.NaN : plane(corners[at], z, px[i], py[i]);
        }
        return values;
    }

    private double plane(int[] c, double[] z, double px, double py) {
        double ax = x[c[1]] - x[c[0]];
        double ay = y[c[1]] - y[c[0]];
        double bx = x[c[2]] - x[c[0]];
        double by = y[c[2]] - y[c[0]];
        double whole = ax * by - ay * bx;
        double dx = px - x[c[0]];
        double dy = py - y[c[0]];
        double s = (dx * by - dy * bx) / whole;
        double t = (ax * dy - ay * dx) / whole;
        return z[c[0]] + s * (z[c[1]] - z[c[0]]) + t * (z[c[2]] - z[c[0]]);
    }
}
