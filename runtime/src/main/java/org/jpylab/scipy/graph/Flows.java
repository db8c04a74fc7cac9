package org.jpylab.scipy.graph;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;

import java.util.Arrays;

/** The largest flow through a graph, and matchings of rows and columns. */
public final class Flows {
    private final int n;
    private final int[] first;
    private final int[] next;
    private final int[] end;
    private final long[] room;
    private final int[] level;
    private final int[] current;
    private int edges;

    private Flows(int n, int edges) {
        this.n = n;
        first = new int[n];
        Arrays.fill(first, -1);
        next = new int[2 * edges];
        end = new int[2 * edges];
        room = new long[2 * edges];
        level = new int[n];
        current = new int[n];
    }

    private void join(int a, int b, long capacity) {
        put(a, b, capacity);
        put(b, a, 0);
    }

    private void put(int a, int b, long capacity) {
        end[edges] = b;
        room[edges] = capacity;
        next[edges] = first[a];
        first[a] = edges++;
    }

    /** The flow along each edge, by Dinic's method (Soviet Math. Doklady 11, 1970). */
    public static NdArray largest(
            NdArray indptr, NdArray indices, NdArray data, int source, int sink) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        long[] capacity = data.toLongs();
        Flows graph = new Flows(starts.length - 1, ends.length);
        for (int node = 0; node < graph.n; node++) {
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                graph.join(node, ends[e], capacity[e]);
            }
        }
        graph.fill(source, sink);
        long[] flow = new long[ends.length];
        for (int e = 0; e < flow.length; e++) {
            flow[e] = graph.room[2 * e + 1];
        }
        return NdArray.of(flow);
    }

    private void fill(int source, int sink) {
        while (levelled(source, sink)) {
            System.arraycopy(first, 0, current, 0, n);
            while (pushed(source, sink, Long.MAX_VALUE) > 0) {
                // each push saturates an edge of a shortest way
            }
        }
    }

    private boolean levelled(int source, int sink) {
        Arrays.fill(level, -1);
        level[source] = 0;
        int[] queue = new int[n];
        queue[0] = source;
        int count = 1;
        for (int i = 0; i < count; i++) {
            for (int e = first[queue[i]]; e >= 0; e = next[e]) {
                if (room[e] > 0 && level[end[e]] < 0) {
                    level[end[e]] = level[queue[i]] + 1;
                    queue[count++] = end[e];
                }
            }
        }
        return level[sink] >= 0;
    }

    private long pushed(int node, int sink, long limit) {
        if (node == sink) {
            return limit;
        }
        for (; current[node] >= 0; current[node] = next[current[node]]) {
            int e = current[node];
            if (room[e] > 0 && level[end[e]] == level[node] + 1) {
                long flow = pushed(end[e], sink, Math.min(limit, room[e]));
                if (flow > 0) {
                    room[e] -= flow;
                    room[e ^ 1] += flow;
                    return flow;
                }
            }
        }
        return 0;
    }

    /** For each row the column matched to it, or -1, as many as can be. */
    public static NdArray matching(NdArray indptr, NdArray indices, int columns) {
        int[] starts = indptr.toInts();
        int[] ends = indices.toInts();
        int rows = starts.length - 1;
        int[] ofRow = new int[rows];
        int[] ofColumn = new int[columns];
        Arrays.fill(ofRow, -1);
        Arrays.fill(ofColumn, -1);
        int[] path = new int[rows + 1];
        int[] at = new int[rows];
        int[] seen = new int[rows];
        Arrays.fill(seen, -1);
        for (int root = 0; root < rows; root++) {
            int depth = 0;
            path[0] = root;
            seen[root] = root;
            at[root] = starts[root];
            search:
            while (depth >= 0) {
                int row = path[depth];
                while (at[row] < starts[row + 1]) {
                    int column = ends[at[row]++];
                    if (ofColumn[column] < 0) {
                        for (int d = depth; d >= 0; d--) {
                            int before = ofRow[path[d]];
                            ofRow[path[d]] = column;
                            ofColumn[column] = path[d];
                            column = before;
                        }
                        break search;
                    }
                    int owner = ofColumn[column];
                    if (seen[owner] != root) {
                        seen[owner] = root;
                        at[owner] = starts[owner];
                        path[++depth] = owner;
                        continue search;
                    }
                }
                depth--;
            }
        }
        return IndexArrays.of(ofRow);
    }
}
