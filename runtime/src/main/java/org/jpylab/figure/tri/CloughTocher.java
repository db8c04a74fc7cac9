package org.jpylab.figure.tri;

/**
 * One triangle of three cubic pieces that meet at its centre, smooth across their sides, with a
 * slope across each outer side that is linear along it: the reduced element of Hsieh, Clough and
 * Tocher (Bernadou and Hassan, Int. J. Numer. Meth. Eng. 17, 1981). It is fixed by nine numbers:
 * value and slopes along x and y at each corner. The pieces are kept as Bézier ordinates (Farin,
 * Curves and Surfaces for CAGD).
 */
final class CloughTocher {
    private static final int[][] POWERS = {
        {3, 0, 0}, {2, 1, 0}, {1, 2, 0}, {0, 3, 0}, {2, 0, 1}, {1, 1, 1}, {0, 2, 1}, {1, 0, 2},
        {0, 1, 2}, {0, 0, 3}
    };
    private static final int[] WEIGHTS = {1, 3, 3, 1, 3, 6, 3, 3, 3, 1};

    private final double[] x;
    private final double[] y;

    /** The triangle with three corners. */
    CloughTocher(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** The corners of the piece opposite to a corner: two of the triangle's, then the centre. */
    private double[][] piece(int opposite) {
        int i = (opposite + 1) % 3;
        int j = (opposite + 2) % 3;
        return new double[][] {
            {x[i], y[i]}, {x[j], y[j]}, {(x[0] + x[1] + x[2]) / 3, (y[0] + y[1] + y[2]) / 3}
        };
    }

    /** The ordinates of the three pieces, each opposite to a corner, for nine numbers. */
    double[][] ordinates(double[] nine) {
        double[][] pieces = new double[3][10];
        double cx = (x[0] + x[1] + x[2]) / 3;
        double cy = (y[0] + y[1] + y[2]) / 3;
        double[] inward = new double[3];
        for (int k = 0; k < 3; k++) {
            inward[k] = ahead(nine, k, cx, cy);
        }
        for (int k = 0; k < 3; k++) {
            int i = (k + 1) % 3;
            int j = (k + 2) % 3;
            double[] b = pieces[k];
            b[0] = nine[3 * i];
            b[1] = ahead(nine, i, x[j], y[j]);
            b[2] = ahead(nine, j, x[i], y[i]);
            b[3] = nine[3 * j];
            b[4] = inward[i];
            b[6] = inward[j];
            b[5] = middle(b, piece(k));
        }
        double[] deep = new double[3];
        for (int k = 0; k < 3; k++) {
            deep[k] = (inward[k] + pieces[(k + 1) % 3][5] + pieces[(k + 2) % 3][5]) / 3;
        }
        for (int k = 0; k < 3; k++) {
            pieces[k][7] = deep[(k + 1) % 3];
            pieces[k][8] = deep[(k + 2) % 3];
            pieces[k][9] = (deep[0] + deep[1] + deep[2]) / 3;
        }
        return pieces;
    }

    /** The plane at a corner, a third of the way to a place. */
    private double ahead(double[] nine, int k, double toX, double toY) {
        return nine[3 * k] + ((toX - x[k]) * nine[3 * k + 1] + (toY - y[k]) * nine[3 * k + 2]) / 3;
    }

    /** The ordinate that makes the slope across the outer side linear. */
    private static double middle(double[] b, double[][] corners) {
        double[] d =
                direction(corners, corners[0][1] - corners[1][1], corners[1][0] - corners[0][0]);
        double first = d[0] * b[0] + d[1] * b[1] + d[2] * b[4];
        double last = d[0] * b[2] + d[1] * b[3] + d[2] * b[6];
        return ((first + last) / 2 - d[0] * b[1] - d[1] * b[2]) / d[2];
    }

    /** A direction as changes of the barycentric coordinates. */
    private static double[] direction(double[][] corners, double dx, double dy) {
        double ax = corners[1][0] - corners[0][0];
        double ay = corners[1][1] - corners[0][1];
        double bx = corners[2][0] - corners[0][0];
        double by = corners[2][1] - corners[0][1];
        double whole = ax * by - ay * bx;
        double s = (dx * by - dy * bx) / whole;
        double t = (ax * dy - ay * dx) / whole;
        return new double[] {-s - t, s, t};
    }

    /** Value and slopes along x and y at a place. */
    double[] at(double[][] pieces, double px, double py) {
        double[] whole =
                direction(
                        new double[][] {{x[0], y[0]}, {x[1], y[1]}, {x[2], y[2]}},
                        px - x[0],
                        py - y[0]);
        double[] l = {1 + whole[0], whole[1], whole[2]};
        int k = l[0] <= l[1] && l[0] <= l[2] ? 0 : l[1] <= l[2] ? 1 : 2;
        double[] u = {l[(k + 1) % 3] - l[k], l[(k + 2) % 3] - l[k], 3 * l[k]};
        double value = 0;
        double[] slopes = new double[3];
        for (int n = 0; n < 10; n++) {
            int[] p = POWERS[n];
            double b = WEIGHTS[n] * pieces[k][n];
            value += b * power(u, p, -1);
            for (int c = 0; c < 3; c++) {
                slopes[c] += p[c] == 0 ? 0 : b * p[c] * power(u, p, c);
            }
        }
        double[] alongX = direction(piece(k), 1, 0);
        double[] alongY = direction(piece(k), 0, 1);
        double dx = 0;
        double dy = 0;
        for (int c = 0; c < 3; c++) {
            dx += slopes[c] * alongX[c];
            dy += slopes[c] * alongY[c];
        }
        return new double[] {value, dx, dy};
    }

    /** A product of powers, one of the powers less by one. */
    private static double power(double[] u, int[] powers, int less) {
        double product = 1;
        for (int c = 0; c < 3; c++) {
            for (int i = c == less ? 1 : 0; i < powers[c]; i++) {
                product *= u[c];
            }
        }
        return product;
    }

    /** The matrix of the energy of bending, the integral of zxx² + zyy² + 2 zxy². */
    double[][] bending() {
        double[][][][] curves = new double[9][][][];
        for (int n = 0; n < 9; n++) {
            double[] nine = new double[9];
            nine[n] = 1;
            curves[n] = curvatures(ordinates(nine));
        }
        double area = Math.abs((x[1] - x[0]) * (y[2] - y[0]) - (y[1] - y[0]) * (x[2] - x[0])) / 6;
        double[] shares = {1, 1, 2};
        double[][] energy = new double[9][9];
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int k = 0; k < 3; k++) {
                    for (int kind = 0; kind < 3; kind++) {
                        energy[a][b] +=
                                shares[kind] * area * mean(curves[a][k][kind], curves[b][k][kind]);
                    }
                }
            }
        }
        return energy;
    }

    /** The mean over a triangle of the product of two functions that are linear on it. */
    private static double mean(double[] f, double[] g) {
        double sum = (f[0] + f[1] + f[2]) * (g[0] + g[1] + g[2]);
        return (sum + f[0] * g[0] + f[1] * g[1] + f[2] * g[2]) / 12;
    }

    /** For each piece zxx, zyy and zxy at its three corners, between which they are linear. */
    private double[][][] curvatures(double[][] pieces) {
        double[][][] curves = new double[3][3][3];
        for (int k = 0; k < 3; k++) {
            double[] dx = direction(piece(k), 1, 0);
            double[] dy = direction(piece(k), 0, 1);
            double[][][] pairs = {{dx, dx}, {dy, dy}, {dx, dy}};
            for (int kind = 0; kind < 3; kind++) {
                for (int corner = 0; corner < 3; corner++) {
                    for (int p = 0; p < 3; p++) {
                        for (int q = 0; q < 3; q++) {
                            int[] powers = new int[3];
                            powers[corner]++;
                            powers[p]++;
                            powers[q]++;
                            curves[k][kind][corner] +=
                                    6
                                            * pairs[kind][0][p]
                                            * pairs[kind][1][q]
                                            * pieces[k][index(powers)];
                        }
                    }
                }
            }
        }
        return curves;
    }

    private static int index(int[] powers) {
        for (int n = 0; n < 10; n++) {
            if (java.util.Arrays.equals(POWERS[n], powers)) {
                return n;
            }
        }
        throw new IllegalArgumentException("no such ordinate");
    }
}
