package org.jpylab.scipy;

import org.jpylab.figure.tri.Triangles;
import org.jpylab.ndarray.NdArray;

/**
 * Smooth values between scattered points of the plane: cubic Bézier pieces over triangles, each
 * split in three (Clough and Tocher, 1965; the pieces of P. Alfeld, Comput. Aided Geom. Des. 1,
 * 1984, in the affine invariant form of G. Farin, Comput. Aided Geom. Des. 3, 1986), with the
 * gradients of least curvature (R. J. Renka and A. K. Cline, Rocky Mountain J. Math. 14, 1984; G.
 * Nielson, Math. Comp. 40, 1983).
 */
public final class CloughTocher {
    private final double[] x;
    private final double[] y;
    private final int[][] corners;
    private final int[][] across;

    private CloughTocher(Triangles triangles) {
        x = triangles.x();
        y = triangles.y();
        corners = triangles.corners();
        across = triangles.neighbors();
    }

    /** Estimated gradients at the points, a row for each; a new array. */
    public static NdArray gradients(
            Triangles triangles, NdArray values, int rounds, double tolerance) {
        double[] found =
                new CloughTocher(triangles)
                        .relaxed(values.toDoubles(), triangles.edges(), rounds, tolerance);
        return NdArray.wrap(found, found.length / 2, 2);
    }

    /** Gauss and Seidel's rounds over the points until no gradient changes by much. */
    private double[] relaxed(double[] f, int[][] edges, int rounds, double tolerance) {
        int[][] around = neighbours(edges);
        double[] gradient = new double[2 * x.length];
        for (int round = 0; round < rounds; round++) {
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                double xx = 0;
                double xy = 0;
                double yy = 0;
                double sx = 0;
                double sy = 0;
                for (int j : around[i]) {
                    double ex = x[j] - x[i];
                    double ey = y[j] - y[i];
                    double length = Math.sqrt(ex * ex + ey * ey);
                    double cube = length * length * length;
                    double slope = ex * gradient[2 * j] + ey * gradient[2 * j + 1];
                    double pull = (6 * (f[j] - f[i]) - 2 * slope) / cube;
                    xx += 4 * ex * ex / cube;
                    xy += 4 * ex * ey / cube;
                    yy += 4 * ey * ey / cube;
                    sx += pull * ex;
                    sy += pull * ey;
                }
                double det = xx * yy - xy * xy;
                if (det == 0) {
                    continue;
                }
                double gx = (yy * sx - xy * sy) / det;
                double gy = (xx * sy - xy * sx) / det;
                double change =
                        Math.max(
                                Math.abs(gradient[2 * i] - gx), Math.abs(gradient[2 * i + 1] - gy));
                gradient[2 * i] = gx;
                gradient[2 * i + 1] = gy;
                worst = Math.max(worst, change / Math.max(1, Math.max(Math.abs(gx), Math.abs(gy))));
            }
            if (worst < tolerance) {
                break;
            }
        }
        return gradient;
    }

    private int[][] neighbours(int[][] edges) {
        int[] counts = new int[x.length];
        for (int[] edge : edges) {
            counts[edge[0]]++;
            counts[edge[1]]++;
        }
        int[][] around = new int[x.length][];
        for (int i = 0; i < around.length; i++) {
            around[i] = new int[counts[i]];
        }
        for (int[] edge : edges) {
            around[edge[0]][--counts[edge[0]]] = edge[1];
            around[edge[1]][--counts[edge[1]]] = edge[0];
        }
        return around;
    }

    /** Values at places; a new array, NaN outside of all triangles. */
    public static NdArray interpolated(
            Triangles triangles, NdArray values, NdArray gradients, NdArray places) {
        var field = new CloughTocher(triangles);
        double[] f = values.toDoubles();
        double[] slopes = gradients.toDoubles();
        double[] at = places.toDoubles();
        int count = at.length / 2;
        double[] px = new double[count];
        double[] py = new double[count];
        for (int i = 0; i < count; i++) {
            px[i] = at[2 * i];
            py[i] = at[2 * i + 1];
        }
        int[] found = triangles.find(px, py);
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = found[i] < 0 ? Double.NaN : field.value(found[i], f, slopes, px[i], py[i]);
        }
        return NdArray.wrap(result, count);
    }

    private double[] barycentric(int t, double px, double py) {
        int[] c = corners[t];
        double ax = x[c[0]] - x[c[2]];
        double ay = y[c[0]] - y[c[2]];
        double bx = x[c[1]] - x[c[2]];
        double by = y[c[1]] - y[c[2]];
        double det = ax * by - bx * ay;
        double u = px - x[c[2]];
        double v = py - y[c[2]];
        double first = (u * by - v * bx) / det;
        double second = (v * ax - u * ay) / det;
        return new double[] {first, second, 1 - first - second};
    }

    /**
     * How the slope across the side opposite corner k is weighted: along the line to the centre of
     * the triangle beyond.
     */
    private double tilt(int t, int k) {
        int beyond = across[t][(k + 1) % 3];
        if (beyond < 0) {
            return -0.5;
        }
        int[] c = corners[beyond];
        double[] b =
                barycentric(
                        t, (x[c[0]] + x[c[1]] + x[c[2]]) / 3, (y[c[0]] + y[c[1]] + y[c[2]]) / 3);
        double one = b[(k + 1) % 3];
        double two = b[(k + 2) % 3];
        return (2 * two + one - 1) / (2 - 3 * two - 3 * one);
    }

    private double along(double[] slopes, int from, int to) {
        return slopes[2 * from] * (x[to] - x[from]) + slopes[2 * from + 1] * (y[to] - y[from]);
    }

    private double value(int t, double[] f, double[] slopes, double px, double py) {
        int[] c = corners[t];
        double[] corner = new double[3];
        double[] next = new double[3]; // the control points beside corner k towards corner k + 1
        double[] previous = new double[3];
        double[] inner = new double[3];
        for (int k = 0; k < 3; k++) {
            corner[k] = f[c[k]];
            next[k] = corner[k] + along(slopes, c[k], c[(k + 1) % 3]) / 3;
            previous[k] = corner[k] + along(slopes, c[k], c[(k + 2) % 3]) / 3;
            inner[k] = (next[k] + previous[k] + corner[k]) / 3;
        }
        double[] opposite = new double[3]; // the control point of the piece opposite corner k
        for (int k = 0; k < 3; k++) {
            int a = (k + 1) % 3;
            int b = (k + 2) % 3;
            double third = -corner[a] + 3 * next[a] - 3 * previous[b] + corner[b];
            double second = -corner[a] + 2 * next[a] - previous[b] + inner[a] + inner[b];
            opposite[k] = (tilt(t, k) * third + second) / 2;
        }
        double[] centre = new double[3];
        for (int k = 0; k < 3; k++) {
            centre[k] = (opposite[(k + 1) % 3] + opposite[(k + 2) % 3] + inner[k]) / 3;
        }
        double[] b = barycentric(t, px, py);
        double low = Math.min(b[0], Math.min(b[1], b[2]));
        double m = 3 * low;
        double sum = m * m * m * (centre[0] + centre[1] + centre[2]) / 3;
        for (int k = 0; k < 3; k++) {
            double p = b[k] - low;
            double q = b[(k + 1) % 3] - low;
            sum += p * p * p * corner[k] + 3 * p * p * q * next[k];
            sum += 3 * p * q * q * previous[(k + 1) % 3];
            sum += 3 * p * p * m * inner[k] + 3 * p * m * m * centre[k];
            sum += 6 * p * q * m * opposite[(k + 2) % 3];
        }
        return sum;
    }
}
