package org.jpylab.figure.tri;

import org.jspecify.annotations.Nullable;

/**
 * A smooth function through values at the corners of triangles: cubic pieces, whose slopes at the
 * corners are given, are means of the triangles around, or bend the whole as little as possible.
 */
public final class SmoothField {
    private static final int ROUNDS = 1000;

    private final Triangles triangles;
    private final double unitX;
    private final double unitY;
    private final double[] z;
    private final double[][] slopes;
    private final double[] @Nullable [][] pieces;

    /**
     * @param kind {@code user}, {@code geom} or {@code min_E}
     * @param dx slopes along x at the corners for {@code user}
     */
    public SmoothField(
            Triangles triangles,
            double[] z,
            String kind,
            double @Nullable [] dx,
            double @Nullable [] dy) {
        this.triangles = triangles;
        this.z = z;
        int[][] shown = triangles.shown();
        unitX = span(triangles.x(), shown);
        unitY = span(triangles.y(), shown);
        if (dx != null && dy != null) {
            slopes = new double[z.length][];
            for (int i = 0; i < z.length; i++) {
                slopes[i] = new double[] {dx[i] * unitX, dy[i] * unitY};
            }
        } else {
            slopes = meanSlopes(shown);
            if (kind.equals("min_E")) {
                relax(shown);
            }
        }
        pieces = new double[triangles.corners().length][][];
    }

    private static double span(double[] values, int[][] shown) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int[] corners : shown) {
            for (int c : corners) {
                low = Math.min(low, values[c]);
                high = Math.max(high, values[c]);
            }
        }
        return high - low;
    }

    private CloughTocher element(int[] c) {
        double[] x = new double[3];
        double[] y = new double[3];
        for (int k = 0; k < 3; k++) {
            x[k] = triangles.x()[c[k]] / unitX;
            y[k] = triangles.y()[c[k]] / unitY;
        }
        return new CloughTocher(x, y);
    }

    /** The means of the slopes of the planes around each corner, weighted by their angles. */
    private double[][] meanSlopes(int[][] shown) {
        double[][] sums = new double[z.length][2];
        double[] weights = new double[z.length];
        for (int[] c : shown) {
            double[] x = new double[3];
            double[] y = new double[3];
            for (int k = 0; k < 3; k++) {
                x[k] = triangles.x()[c[k]] / unitX;
                y[k] = triangles.y()[c[k]] / unitY;
            }
            double whole = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
            double z1 = z[c[1]] - z[c[0]];
            double z2 = z[c[2]] - z[c[0]];
            double dx = whole == 0 ? 0 : (z1 * (y[2] - y[0]) - z2 * (y[1] - y[0])) / whole;
            double dy = whole == 0 ? 0 : (z2 * (x[1] - x[0]) - z1 * (x[2] - x[0])) / whole;
            for (int k = 0; k < 3; k++) {
                int a = (k + 1) % 3;
                int b = (k + 2) % 3;
                double turn =
                        Math.atan2(y[b] - y[k], x[b] - x[k]) - Math.atan2(y[a] - y[k], x[a] - x[k]);
                double share = turn / Math.PI - Math.floor(turn / Math.PI);
                double weight = 0.5 - Math.abs(share - 0.5);
                weights[c[k]] += weight;
                sums[c[k]][0] += weight * dx;
                sums[c[k]][1] += weight * dy;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i][0] = weights[i] == 0 ? 0 : sums[i][0] / weights[i];
            sums[i][1] = weights[i] == 0 ? 0 : sums[i][1] / weights[i];
        }
        return sums;
    }

    /** Changes the slopes to those with the least energy, by conjugate gradients. */
    private void relax(int[][] shown) {
        double[][][] energies = new double[shown.length][][];
        double[] diagonal = new double[2 * z.length];
        double[] force = new double[2 * z.length];
        for (int t = 0; t < shown.length; t++) {
            energies[t] = element(shown[t]).bending();
            for (int k = 0; k < 6; k++) {
                int row = 3 * (k / 2) + 1 + k % 2;
                int at = 2 * shown[t][k / 2] + k % 2;
                diagonal[at] += energies[t][row][row];
                for (int c = 0; c < 3; c++) {
                    force[at] -= energies[t][row][3 * c] * z[shown[t][c]];
                }
            }
        }
        double[] u = new double[2 * z.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = slopes[i / 2][i % 2];
        }
        double[] r = minus(force, product(energies, shown, u));
        double[] w = scaled(r, diagonal);
        double[] p = w.clone();
        double rho = dot(r, w);
        double small = 1e-24 * dot(force, force);
        for (int round = 0; round < ROUNDS && dot(r, r) > small; round++) {
            double[] ap = product(energies, shown, p);
            double alpha = rho / dot(p, ap);
            for (int i = 0; i < u.length; i++) {
                u[i] += alpha * p[i];
                r[i] -= alpha * ap[i];
            }
            w = scaled(r, diagonal);
            double next = dot(r, w);
            for (int i = 0; i < u.length; i++) {
                p[i] = w[i] + next / rho * p[i];
            }
            rho = next;
        }
        for (int i = 0; i < u.length; i++) {
            slopes[i / 2][i % 2] = u[i];
        }
    }

    private static double[] product(double[][][] energies, int[][] shown, double[] u) {
        double[] made = new double[u.length];
        for (int t = 0; t < shown.length; t++) {
            for (int a = 0; a < 6; a++) {
                int row = 3 * (a / 2) + 1 + a % 2;
                double sum = 0;
                for (int b = 0; b < 6; b++) {
                    sum +=
                            energies[t][row][3 * (b / 2) + 1 + b % 2]
                                    * u[2 * shown[t][b / 2] + b % 2];
                }
                made[2 * shown[t][a / 2] + a % 2] += sum;
            }
        }
        return made;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] made = a.clone();
        for (int i = 0; i < a.length; i++) {
            made[i] -= b[i];
        }
        return made;
    }

    private static double[] scaled(double[] r, double[] diagonal) {
        double[] made = r.clone();
        for (int i = 0; i < r.length; i++) {
            made[i] = diagonal[i] == 0 ? 0 : r[i] / diagonal[i];
        }
        return made;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Values and slopes along x and y at places in triangles; NaN for triangle -1. */
    public double[][] at(int[] triangle, double[] px, double[] py) {
        double[][] made = new double[3][px.length];
        for (int i = 0; i < px.length; i++) {
            double[] one = {Double.NaN, Double.NaN, Double.NaN};
            if (triangle[i] >= 0) {
                int[] c = triangles.corners()[triangle[i]];
                CloughTocher element = element(c);
                double[][] known = pieces[triangle[i]];
                if (known == null) {
                    known = element.ordinates(nine(c));
                    pieces[triangle[i]] = known;
                }
                one = element.at(known, px[i] / unitX, py[i] / unitY);
            }
            made[0][i] = one[0];
            made[1][i] = one[1] / unitX;
            made[2][i] = one[2] / unitY;
        }
        return made;
    }

    private double[] nine(int[] c) {
        double[] nine = new double[9];
        for (int k = 0; k < 3; k++) {
            nine[3 * k] = z[c[k]];
            nine[3 * k + 1] = slopes[c[k]][0];
            nine[3 * k + 2] = slopes[c[k]][1];
        }
        return nine;
    }
}
