package org.jpylab.figure.tri;

import org.jpylab.error.PyError;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Delaunay's triangles of points, by adding one point after another and making anew the triangles
 * whose circumcircle holds it (A. Bowyer, "Computing Dirichlet tessellations", The Computer Journal
 * 24, 1981).
 */
final class Delaunay {
    private final double[] x;
    private final double[] y;
    private final int n;
    private int[] corners;
    private int[] neighbors;
    private boolean[] alive;
    private int count;
    private final List<Integer> free = new ArrayList<>();

    private Delaunay(double[] x, double[] y) {
        n = x.length;
        this.x = Arrays.copyOf(x, n + 3);
        this.y = Arrays.copyOf(y, n + 3);
        int room = 4 * n + 16;
        corners = new int[3 * room];
        neighbors = new int[3 * room];
        alive = new boolean[room];
    }

    /** The corners of the triangles, three numbers of points each, counterclockwise. */
    static int[][] of(double[] x, double[] y) {
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw PyError.valueError("x and y arrays must consist of finite values");
            }
            places.add(Double.doubleToLongBits(x[i]) * 31 + Double.doubleToLongBits(y[i]));
        }
        if (places.size() < 3) {
            throw PyError.valueError("x and y arrays must consist of at least 3 unique points");
        }
        return new Delaunay(x, y).run();
    }

    private int[][] run() {
        double[] xs = Arrays.copyOf(x, n);
        double[] ys = Arrays.copyOf(y, n);
        double midX = (Arrays.stream(xs).min().orElse(0) + Arrays.stream(xs).max().orElse(0)) / 2;
        double midY = (Arrays.stream(ys).min().orElse(0) + Arrays.stream(ys).max().orElse(0)) / 2;
        double span = 1e-300;
        for (int i = 0; i < n; i++) {
            span = Math.max(span, Math.max(Math.abs(x[i] - midX), Math.abs(y[i] - midY)));
        }
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - midX) / span;
            y[i] = (y[i] - midY) / span;
        }
        double far = 1e5;
        setPoint(n, -far, -far);
        setPoint(n + 1, far, -far);
        setPoint(n + 2, 0, far);
        make(n, n + 1, n + 2);
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> Math.floor(x[i] * 20))
                        .thenComparingDouble(
                                i -> ((long) Math.floor(x[i] * 20) & 1) == 0 ? y[i] : -y[i]));
        int last = 0;
        for (int i : order) {
            last = insert(i, last);
        }
        List<int[]> found = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            if (alive[t]
                    && corners[3 * t] < n
                    && corners[3 * t + 1] < n
                    && corners[3 * t + 2] < n) {
                found.add(new int[] {corners[3 * t], corners[3 * t + 1], corners[3 * t + 2]});
            }
        }
        return found.toArray(int[][]::new);
    }

    private void setPoint(int i, double px, double py) {
        x[i] = px;
        y[i] = py;
    }

    private int make(int a, int b, int c) {
        int t = free.isEmpty() ? count++ : free.removeLast();
        if (t >= alive.length) {
            corners = Arrays.copyOf(corners, 2 * corners.length);
            neighbors = Arrays.copyOf(neighbors, 2 * neighbors.length);
            alive = Arrays.copyOf(alive, 2 * alive.length);
        }
        corners[3 * t] = a;
        corners[3 * t + 1] = b;
        corners[3 * t + 2] = c;
        Arrays.fill(neighbors, 3 * t, 3 * t + 3, -1);
        alive[t] = true;
        return t;
    }

    private double side(int a, int b, int p) {
        return (x[b] - x[a]) * (y[p] - y[a]) - (y[b] - y[a]) * (x[p] - x[a]);
    }

    private boolean circleHolds(int t, int p) {
        double ax = x[corners[3 * t]] - x[p];
        double ay = y[corners[3 * t]] - y[p];
        double bx = x[corners[3 * t + 1]] - x[p];
        double by = y[corners[3 * t + 1]] - y[p];
        double cx = x[corners[3 * t + 2]] - x[p];
        double cy = y[corners[3 * t + 2]] - y[p];
        double a = ax * ax + ay * ay;
        double b = bx * bx + by * by;
        double c = cx * cx + cy * cy;
        double determinant =
                ax * (by * c - b * cy) - ay * (bx * c - b * cx) + a * (bx * cy - by * cx);
        return determinant > 1e-14;
    }

    /** The triangle around a point, walking from another one. */
    private int locate(int p, int from) {
        int t = alive[from] ? from : firstAlive();
        for (int step = 0; step < 4 * count + 16; step++) {
            int next = -1;
            for (int k = 0; k < 3 && next < 0; k++) {
                if (side(corners[3 * t + k], corners[3 * t + (k + 1) % 3], p) < 0) {
                    next = neighbors[3 * t + k];
                }
            }
            if (next < 0) {
                return t;
            }
            t = next;
        }
        return t;
    }

    private int firstAlive() {
        int t = 0;
        while (!alive[t]) {
            t++;
        }
        return t;
    }

    private boolean isCorner(int t, int p) {
        for (int k = 0; k < 3; k++) {
            int c = corners[3 * t + k];
            if (x[c] == x[p] && y[c] == y[p]) {
                return true;
            }
        }
        return false;
    }

    private int insert(int p, int from) {
        int start = locate(p, from);
        if (isCorner(start, p)) {
            return start;
        }
        Set<Integer> hollow = new HashSet<>(Set.of(start));
        List<Integer> queue = new ArrayList<>(List.of(start));
        while (!queue.isEmpty()) {
            int t = queue.removeLast();
            for (int k = 0; k < 3; k++) {
                int other = neighbors[3 * t + k];
                if (other >= 0 && !hollow.contains(other) && circleHolds(other, p)) {
                    hollow.add(other);
                    queue.add(other);
                }
            }
        }
        List<int[]> rim = new ArrayList<>();
        for (int t : hollow) {
            for (int k = 0; k < 3; k++) {
                int other = neighbors[3 * t + k];
                if (other < 0 || !hollow.contains(other)) {
                    rim.add(new int[] {corners[3 * t + k], corners[3 * t + (k + 1) % 3], other});
                }
            }
        }
        for (int t : hollow) {
            alive[t] = false;
            free.add(t);
        }
        return fill(p, rim);
    }

    private int fill(int p, List<int[]> rim) {
        int[] made = new int[rim.size()];
        for (int i = 0; i < made.length; i++) {
            int[] edge = rim.get(i);
            int t = make(edge[0], edge[1], p);
            made[i] = t;
            neighbors[3 * t] = edge[2];
            if (edge[2] >= 0) {
                for (int k = 0; k < 3; k++) {
                    if (corners[3 * edge[2] + k] == edge[1]
                            && corners[3 * edge[2] + (k + 1) % 3] == edge[0]) {
                        neighbors[3 * edge[2] + k] = t;
                    }
                }
            }
        }
        for (int i : made) {
            for (int j : made) {
                if (corners[3 * i + 1] == corners[3 * j]) {
                    neighbors[3 * i + 1] = j;
                    neighbors[3 * j + 2] = i;
                }
            }
        }
        return made[0];
    }
}
