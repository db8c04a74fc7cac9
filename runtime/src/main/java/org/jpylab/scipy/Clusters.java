package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.Comparator;

/** Grouping of points: the nearest of some centres, and trees of ever larger groups. */
public final class Clusters {
    private Clusters() {}

    /** For each row of points the row of centres that is nearest, and its distance; new arrays. */
    public static Object[] nearest(NdArray points, NdArray centres) {
        int n = points.shape(0);
        int k = centres.shape(0);
        int length = points.shape(1);
        double[] x = points.toDoubles();
        double[] c = centres.toDoubles();
        int[] codes = new int[n];
        double[] distances = new double[n];
        for (int i = 0; i < n; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < k; j++) {
                double sum = 0;
                for (int d = 0; d < length; d++) {
                    double gap = x[i * length + d] - c[j * length + d];
                    sum += gap * gap;
                }
                if (sum < least) {
                    least = sum;
                    codes[i] = j;
                }
            }
            distances[i] = Math.sqrt(least);
        }
        return new Object[] {NdArray.ofInts(codes), NdArray.wrap(distances, n)};
    }

    /** The mean of the points of each code, and how many there are; new arrays. */
    public static Object[] means(NdArray points, NdArray codes, int k) {
        int n = points.shape(0);
        int length = points.shape(1);
        double[] x = points.toDoubles();
        int[] code = codes.toInts();
        double[] sums = new double[k * length];
        long[] counts = new long[k];
        for (int i = 0; i < n; i++) {
            counts[code[i]]++;
            for (int d = 0; d < length; d++) {
                sums[code[i] * length + d] += x[i * length + d];
            }
        }
        for (int j = 0; j < k; j++) {
            for (int d = 0; d < length && counts[j] > 0; d++) {
                sums[j * length + d] /= counts[j];
            }
        }
        return new Object[] {NdArray.wrap(sums, k, length), NdArray.of(counts)};
    }

    /** How far a group is from two others that become one. */
    @FunctionalInterface
    private interface Update {
        double distance(
                double toFirst, double toSecond, double between, int first, int second, int other);
    }

    private static Update update(String method) {
        return switch (method) {
            case "complete" -> (a, b, d, m, n, k) -> Math.max(a, b);
            case "average" -> (a, b, d, m, n, k) -> (m * a + n * b) / (m + n);
            case "weighted" -> (a, b, d, m, n, k) -> 0.5 * (a + b);
            case "centroid" ->
                    (a, b, d, m, n, k) ->
                            Math.sqrt(
                                    ((m * a * a + n * b * b) - (m * n * d * d) / (m + n))
                                            / (m + n));
            case "median" -> (a, b, d, m, n, k) -> Math.sqrt(0.5 * (a * a + b * b) - 0.25 * d * d);
            default ->
                    (a, b, d, m, n, k) -> {
                        double t = 1.0 / (m + n + k);
                        return Math.sqrt((k + m) * t * a * a + (k + n) * t * b * b - k * t * d * d);
                    };
        };
    }

    private static int at(int n, int i, int j) {
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        return n * low - low * (low + 1) / 2 + (high - low - 1);
    }

    /**
     * The groups that are joined, step by step: both groups, their distance, the size; a new array.
     */
    public static NdArray linkage(NdArray condensed, int n, String method) {
        double[] d = condensed.toDoubles();
        double[][] rows =
                switch (method) {
                    case "single" -> spanningTree(d, n);
                    case "centroid", "median" -> closest(d, n, update(method));
                    default -> neighbourChain(d, n, update(method));
                };
        if (!method.equals("centroid") && !method.equals("median")) {
            Arrays.sort(rows, Comparator.comparingDouble(row -> row[2]));
            relabel(rows, n);
        }
        double[] flat = new double[4 * rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, 4 * i, 4);
        }
        return NdArray.wrap(flat, rows.length, 4);
    }

    private static double[][] spanningTree(double[] d, int n) {
        double[][] rows = new double[n - 1][4];
        boolean[] done = new boolean[n];
        double[] least = new double[n];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int x = 0;
        for (int i = 0; i < n - 1; i++) {
            done[x] = true;
            double nearest = Double.POSITIVE_INFINITY;
            int y = 0;
            for (int k = 0; k < n; k++) {
                if (!done[k]) {
                    least[k] = Math.min(least[k], d[at(n, x, k)]);
                    if (least[k] < nearest) {
                        nearest = least[k];
                        y = k;
                    }
                }
            }
            rows[i] = new double[] {x, y, nearest, 0};
            x = y;
        }
        return rows;
    }

    /** Follows nearest neighbours until two are each other's (Murtagh, Computer J. 26, 1983). */
    private static double[][] neighbourChain(double[] d, int n, Update update) {
        double[][] rows = new double[n - 1][4];
        int[] size = new int[n];
        Arrays.fill(size, 1);
        int[] chain = new int[n];
        int length = 0;
        for (int k = 0; k < n - 1; k++) {
            if (length == 0) {
                length = 1;
                while (size[chain[0]] == 0) {
                    chain[0]++;
                }
            }
            int x;
            int y;
            double nearest;
            while (true) {
                x = chain[length - 1];
                y = length > 1 ? chain[length - 2] : -1;
                nearest = length > 1 ? d[at(n, x, y)] : Double.POSITIVE_INFINITY;
                for (int i = 0; i < n; i++) {
                    if (size[i] > 0 && i != x && d[at(n, x, i)] < nearest) {
                        nearest = d[at(n, x, i)];
                        y = i;
                    }
                }
                if (length > 1 && y == chain[length - 2]) {
                    break;
                }
                chain[length++] = y;
            }
            length -= 2;
            int low = Math.min(x, y);
            int high = Math.max(x, y);
            rows[k] = new double[] {low, high, nearest, size[low] + size[high]};
            join(d, n, size, low, high, nearest, update);
            if (length == 0) {
                chain[0] = 0;
            }
        }
        return rows;
    }

    private static void join(
            double[] d, int n, int[] size, int x, int y, double between, Update update) {
        int first = size[x];
        int second = size[y];
        size[x] = 0;
        size[y] = first + second;
        for (int i = 0; i < n; i++) {
            if (size[i] > 0 && i != y) {
                d[at(n, i, y)] =
                        update.distance(
                                d[at(n, i, x)], d[at(n, i, y)], between, first, second, size[i]);
            }
        }
    }

    private static double[][] closest(double[] d, int n, Update update) {
        double[][] rows = new double[n - 1][4];
        int[] size = new int[n];
        int[] name = new int[n];
        Arrays.fill(size, 1);
        Arrays.setAll(name, i -> i);
        for (int k = 0; k < n - 1; k++) {
            int x = -1;
            int y = -1;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n && size[i] > 0; j++) {
                    if (size[j] > 0 && d[at(n, i, j)] < nearest) {
                        nearest = d[at(n, i, j)];
                        x = i;
                        y = j;
                    }
                }
            }
            rows[k] =
                    new double[] {
                        Math.min(name[x], name[y]),
                        Math.max(name[x], name[y]),
                        nearest,
                        size[x] + size[y]
                    };
            join(d, n, size, x, y, nearest, update);
            name[y] = n + k;
        }
        return rows;
    }

    private static void relabel(double[][] rows, int n) {
        int[] parent = new int[2 * n - 1];
        int[] size = new int[2 * n - 1];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(size, 1);
        int next = n;
        for (double[] row : rows) {
            int x = root(parent, (int) row[0]);
            int y = root(parent, (int) row[1]);
            row[0] = Math.min(x, y);
            row[1] = Math.max(x, y);
            parent[x] = next;
            parent[y] = next;
            size[next] = size[x] + size[y];
            row[3] = size[next++];
        }
    }

    private static int root(int[] parent, int x) {
        int top = x;
        while (parent[top] != top) {
            top = parent[top];
        }
        for (int i = x; parent[i] != top; ) {
            int up = parent[i];
            parent[i] = top;
            i = up;
        }
        return top;
    }
}
