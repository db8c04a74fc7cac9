package org.jpylab.scipy.graph;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders in which the nodes of a graph are reached, its components, its tree of least weight. */
public final class Traversals {
    private static final int NONE = -9999;

    private Traversals() {}

    /** Nodes in the order of their distance from a node, and which node each was reached from. */
    public static NdArray[] breadthFirst(NdArray indptr, NdArray indices, int start) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int n = starts.length - 1;
        int[] order = new int[n];
        int[] before = new int[n];
        Arrays.fill(before, NONE);
        order[0] = start;
        int count = 1;
        for (int i = 0; i < count; i++) {
            int node = order[i];
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                if (ends[e] != start && before[ends[e]] == NONE) {
                    before[ends[e]] = node;
                    order[count++] = ends[e];
                }
            }
        }
        return new NdArray[] {IndexArrays.of(Arrays.copyOf(order, count)), IndexArrays.of(before)};
    }

    /** Nodes in the order in which one goes ever deeper, and which node each was reached from. */
    public static NdArray[] depthFirst(NdArray indptr, NdArray indices, int start) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int n = starts.length - 1;
        int[] order = new int[n];
        int[] before = new int[n];
        int[] next = Arrays.copyOf(starts, n);
        boolean[] seen = new boolean[n];
        Arrays.fill(before, NONE);
        int[] path = new int[n];
        int depth = 0;
        path[0] = start;
        seen[start] = true;
        order[0] = start;
        int count = 1;
        while (depth >= 0) {
            int node = path[depth];
            while (next[node] < starts[node + 1] && seen[ends[next[node]]]) {
                next[node]++;
            }
            if (next[node] == starts[node + 1]) {
                depth--;
                continue;
            }
            int end = ends[next[node]];
            seen[end] = true;
            before[end] = node;
            order[count++] = end;
            path[++depth] = end;
        }
        return new NdArray[] {IndexArrays.of(Arrays.copyOf(order, count)), IndexArrays.of(before)};
    }

    /** The number of each node's component, edges taken in both directions. */
    public static NdArray components(NdArray indptr, NdArray indices) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int n = starts.length - 1;
        int[] parent = IntStream.range(0, n).toArray();
        for (int node = 0; node < n; node++) {
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                int a = root(parent, node);
                int b = root(parent, ends[e]);
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        int[] labels = new int[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            int top = root(parent, node);
            labels[node] = top == node ? count++ : labels[top];
        }
        return IndexArrays.of(labels);
    }

    private static int root(int[] parent, int node) {
        int top = node;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }

    /**
     * The number of each node's strong component, in the order in which they are completed (Tarjan,
     * SIAM J. Comput. 1, 1972); the last edges of a node are followed first.
     */
    public static NdArray strongComponents(NdArray indptr, NdArray indices) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int n = starts.length - 1;
        int[] labels = new int[n];
        int[] number = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        int[] path = new int[n];
        int[] open = new int[n];
        Arrays.fill(labels, -1);
        int opened = 0;
        int count = 0;
        int time = 0;
        for (int root = 0; root < n; root++) {
            if (number[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            while (depth >= 0) {
                int node = path[depth];
                if (number[node] == 0) {
                    number[node] = low[node] = ++time;
                    next[node] = starts[node + 1];
                    open[opened++] = node;
                }
                boolean deeper = false;
                while (next[node] > starts[node]) {
                    int end = ends[--next[node]];
                    if (number[end] == 0) {
                        path[++depth] = end;
                        deeper = true;
                        break;
                    }
                    if (labels[end] < 0) {
                        low[node] = Math.min(low[node], low[end]);
                    }
                }
                if (deeper) {
                    continue;
                }
                if (low[node] == number[node]) {
                    int member;
                    do {
                        member = open[--opened];
                        labels[member] = count;
                    } while (member != node);
                    count++;
                }
                depth--;
                if (depth >= 0 && labels[node] < 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
        return IndexArrays.of(labels);
    }

    /** Which edges form the trees of least weight (Kruskal, Proc. AMS 7, 1956). */
    public static NdArray leastTree(NdArray indptr, NdArray indices, NdArray data) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        double[] weights = data.toDoubles();
        int n = starts.length - 1;
        int[] from = new int[ends.length];
        for (int node = 0; node < n; node++) {
            Arrays.fill(from, starts[node], starts[node + 1], node);
        }
        int[] order =
                IntStream.range(0, ends.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(e -> weights[e]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] parent = IntStream.range(0, n).toArray();
        boolean[] kept = new boolean[ends.length];
        for (int e : order) {
            int a = root(parent, from[e]);
            int b = root(parent, ends[e]);
            if (a != b) {
                parent[a] = b;
                kept[e] = true;
            }
        }
        return NdArray.of(kept);
    }

    /**
     * An order of nodes that brings a symmetric matrix's entries near the diagonal (Cuthill and
     * McKee, Proc. ACM National Conference, 1969), reversed.
     */
    public static NdArray bandOrder(NdArray indptr, NdArray indices) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int n = starts.length - 1;
        int[] degree = new int[n];
        for (int node = 0; node < n; node++) {
            degree[node] = starts[node + 1] - starts[node];
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                if (ends[e] == node) {
                    degree[node]++;
                    break;
                }
            }
        }
        Comparator<Integer> byDegree = Comparator.comparingInt(i -> degree[i]);
        int[] roots = IntStream.range(0, n).boxed().sorted(byDegree).mapToInt(i -> i).toArray();
        boolean[] seen = new boolean[n];
        int[] order = new int[n];
        int count = 0;
        for (int root : roots) {
            if (seen[root]) {
                continue;
            }
            seen[root] = true;
            order[count] = root;
            for (int i = count++; i < count; i++) {
                int from = count;
                for (int e = starts[order[i]]; e < starts[order[i] + 1]; e++) {
                    if (!seen[ends[e]]) {
                        seen[ends[e]] = true;
                        order[count++] = ends[e];
                    }
                }
                int[] level =
                        Arrays.stream(order, from, count)
                                .boxed()
                                .sorted(byDegree)
                                .mapToInt(j -> j)
                                .toArray();
                System.arraycopy(level, 0, order, from, level.length);
            }
        }
        int[] reversed = new int[n];
        for (int i = 0; i < n; i++) {
            reversed[i] = order[n - 1 - i];
        }
        return IndexArrays.of(reversed);
    }
}
