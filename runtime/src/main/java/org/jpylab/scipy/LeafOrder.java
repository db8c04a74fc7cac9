package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a tree's leaves with the least sum of distances between neighbours (Bar-Joseph,
 * Gifford and Jaakkola, Bioinformatics 17, 2001).
 */
final class LeafOrder {
    private final double[] table;
    private final int n;
    private final double[] distances;
    private final double[][] best;
    private final int[][][] inner;

    LeafOrder(double[] table, int n, double[] distances) {
        this.table = table;
        this.n = n;
        this.distances = distances;
        best = new double[n][n];
        inner = new int[n][n][];
    }

    private double distance(int i, int j) {
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        return low == high ? 0 : distances[n * low - low * (low + 1) / 2 + (high - low - 1)];
    }

    /** Leaves of a node's left and right part. */
    private List<List<Integer>> parts(int node, List<List<Integer>> members) {
        return List.of(
                of((int) table[4 * (node - n)], members),
                of((int) table[4 * (node - n) + 1], members));
    }

    private List<Integer> of(int node, List<List<Integer>> members) {
        return node < n ? List.of(node) : members.get(node - n);
    }

    NdArray turned() {
        List<List<Integer>> members = new ArrayList<>();
        for (int node = n; node < 2 * n - 1; node++) {
            List<List<Integer>> parts = parts(node, members);
            join(node, parts.get(0), parts.get(1), members);
            List<Integer> all = new ArrayList<>(parts.get(0));
            all.addAll(parts.get(1));
            members.add(all);
        }
        int root = 2 * n - 2;
        List<List<Integer>> parts = parts(root, members);
        int first = -1;
        int last = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int u : parts.get(0)) {
            for (int w : parts.get(1)) {
                if (best[u][w] < least) {
                    least = best[u][w];
                    first = u;
                    last = w;
                }
            }
        }
        turn(root, first, last, members);
        return NdArray.wrap(table, n - 1, 4);
    }

    /** Costs of orders of a node that begin with u in one part and end with w in the other. */
    private void join(
            int node, List<Integer> left, List<Integer> right, List<List<Integer>> members) {
        for (int u : left) {
            for (int w : right) {
                double least = Double.POSITIVE_INFINITY;
                int[] at = {u, w};
                for (int m : ends((int) table[4 * (node - n)], u, members)) {
                    for (int k : ends((int) table[4 * (node - n) + 1], w, members)) {
                        double cost = best[u][m] + distance(m, k) + best[k][w];
                        if (cost < least) {
                            least = cost;
                            at = new int[] {m, k};
                        }
                    }
                }
                best[u][w] = least;
                best[w][u] = least;
                inner[u][w] = at;
                inner[w][u] = new int[] {at[1], at[0]};
            }
        }
    }

    /** The leaves at which an order of a node that begins with u can end. */
    private List<Integer> ends(int node, int u, List<List<Integer>> members) {
        if (node < n) {
            return List.of(node);
        }
        List<List<Integer>> parts = parts(node, members);
        return parts.get(0).contains(u) ? parts.get(1) : parts.get(0);
    }

    private void turn(int node, int first, int last, List<List<Integer>> members) {
        if (node < n) {
            return;
        }
        int row = 4 * (node - n);
        if (!of((int) table[row], members).contains(first)) {
            double left = table[row];
            table[row] = table[row + 1];
            table[row + 1] = left;
        }
        int[] middle = inner[first][last];
        turn((int) table[row], first, middle[0], members);
        turn((int) table[row + 1], middle[1], last, members);
    }
}
