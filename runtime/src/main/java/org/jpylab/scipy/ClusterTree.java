package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What can be read from the table of a tree of groups: n - 1 rows of both groups, distance and
 * size.
 */
public final class ClusterTree {
    private final double[] table;
    private final int n;

    private ClusterTree(NdArray table) {
        this.table = table.toDoubles();
        n = table.shape(0) + 1;
    }

    private int left(int row) {
        return (int) table[4 * row];
    }

    private int right(int row) {
        return (int) table[4 * row + 1];
    }

    private double height(int row) {
        return table[4 * row + 2];
    }

    /** The leaves from left to right; a new array. */
    public static NdArray leaves(NdArray table) {
        ClusterTree tree = new ClusterTree(table);
        List<Integer> found = new ArrayList<>();
        tree.collect(2 * tree.n - 2, found);
        return NdArray.ofInts(found.stream().mapToInt(Integer::intValue).toArray());
    }

    private void collect(int node, List<Integer> found) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            int next = open.pop();
            if (next < n) {
                found.add(next);
            } else {
                open.push(right(next - n));
                open.push(left(next - n));
            }
        }
    }

    /** The height at which each pair of leaves is joined, condensed; a new array. */
    public static NdArray cophenetic(NdArray table) {
        ClusterTree tree = new ClusterTree(table);
        int n = tree.n;
        double[] result = new double[n * (n - 1) / 2];
        List<List<Integer>> members = new ArrayList<>();
        for (int row = 0; row < n - 1; row++) {
            List<Integer> all = new ArrayList<>();
            List<Integer> first = tree.members(members, tree.left(row));
            List<Integer> second = tree.members(members, tree.right(row));
            for (int i : first) {
                for (int j : second) {
                    int low = Math.min(i, j);
                    int high = Math.max(i, j);
                    result[n * low - low * (low + 1) / 2 + (high - low - 1)] = tree.height(row);
                }
            }
            all.addAll(first);
            all.addAll(second);
            members.add(all);
        }
        return NdArray.wrap(result, result.length);
    }

    private List<Integer> members(List<List<Integer>> groups, int node) {
        return node < n ? List.of(node) : groups.get(node - n);
    }

    /**
     * For each row mean, deviation and number of the heights down to a depth, and how far its own
     * is from them.
     */
    public static NdArray inconsistency(NdArray table, int depth) {
        ClusterTree tree = new ClusterTree(table);
        double[] result = new double[4 * (tree.n - 1)];
        for (int row = 0; row < tree.n - 1; row++) {
            double[] sums = new double[3];
            tree.heights(row, depth, sums);
            double count = sums[2];
            double mean = sums[0] / count;
            double deviation =
                    count < 2
                            ? 0
                            : Math.sqrt(
                                    Math.max(
                                            0,
                                            (sums[1] - sums[0] * sums[0] / count) / (count - 1)));
            result[4 * row] = mean;
            result[4 * row + 1] = deviation;
            result[4 * row + 2] = count;
            result[4 * row + 3] = deviation > 0 ? (tree.height(row) - mean) / deviation : 0;
        }
        return NdArray.wrap(result, tree.n - 1, 4);
    }

    private void heights(int row, int depth, double[] sums) {
        if (depth == 0) {
            return;
        }
        for (int child : new int[] {left(row), right(row)}) {
            if (child >= n && depth > 1) {
                heights(child - n, depth - 1, sums);
            }
        }
        sums[0] += height(row);
        sums[1] += height(row) * height(row);
        sums[2]++;
    }

    /** The greatest value of each row's subtree; a new array. */
    public static NdArray greatest(NdArray table, NdArray values) {
        ClusterTree tree = new ClusterTree(table);
        double[] most = values.toDoubles();
        for (int row = 0; row < most.length; row++) {
            for (int child : new int[] {tree.left(row), tree.right(row)}) {
                if (child >= tree.n) {
                    most[row] = Math.max(most[row], most[child - tree.n]);
                }
            }
        }
        return NdArray.wrap(most, most.length);
    }

    /**
     * Labels from one on of the greatest groups whose value does not exceed the limit; a new array.
     */
    public static NdArray labels(NdArray table, NdArray values, double limit) {
        ClusterTree tree = new ClusterTree(table);
        int[] labels = new int[tree.n];
        tree.label(2 * tree.n - 2, values.toDoubles(), limit, labels, new int[1], false);
        return NdArray.ofInts(labels);
    }

    private void label(
            int root, double[] values, double limit, int[] labels, int[] count, boolean inGroup) {
        record Visit(int node, boolean inside, boolean leaves) {}
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(root, inGroup, false));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            int row = visit.node() - n;
            if (visit.leaves()) {
                for (int child : new int[] {left(row), right(row)}) {
                    if (child < n) {
                        count[0] += visit.inside() ? 0 : 1;
                        labels[child] = count[0];
                    }
                }
                continue;
            }
            boolean inside = visit.inside();
            if (!inside && values[row] <= limit) {
                inside = true;
                count[0]++;
            }
            open.push(new Visit(visit.node(), inside, true));
            if (right(row) >= n) {
                open.push(new Visit(right(row), inside, false));
            }
            if (left(row) >= n) {
                open.push(new Visit(left(row), inside, false));
            }
        }
    }

    /**
     * Labels of at most so many groups, cut where the values, which must rise, allow it; a new
     * array.
     */
    public static NdArray atMost(NdArray table, NdArray values, int most) {
        ClusterTree tree = new ClusterTree(table);
        double[] heights = values.toDoubles();
        int low = 0;
        int high = tree.n - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (tree.groups(heights, heights[middle]) > most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return labels(table, values, heights[Math.min(high, heights.length - 1)]);
    }

    private int groups(double[] values, double limit) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(2 * n - 2);
        int count = 0;
        while (!open.isEmpty()) {
            int node = open.pop();
            if (node < n || values[node - n] <= limit) {
                count++;
            } else {
                open.push(right(node - n));
                open.push(left(node - n));
            }
        }
        return count;
    }

    /**
     * The table with branches turned so that neighbouring leaves are as near as can be (Bar-Joseph
     * 2001); new.
     */
    public static NdArray ordered(NdArray table, NdArray condensed) {
        ClusterTree tree = new ClusterTree(table);
        return new LeafOrder(tree.table.clone(), tree.n, condensed.toDoubles()).turned();
    }
}
