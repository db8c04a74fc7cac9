package org.jpylab.scipy.graph;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Lengths of shortest paths and the nodes they come from. Edges are the entries of compressed rows;
 * two edges may join the same nodes. A predecessor of -9999 says that there is none.
 */
public final class ShortestPaths {
    private static final int NONE = -9999;

    private final int[] starts;
    private final int[] ends;
    private final double[] lengths;
    private final int n;

    private ShortestPaths(NdArray indptr, NdArray indices, NdArray data) {
        starts = indptr.toInts();
        ends = indices.toInts();
        lengths = data.toDoubles();
        n = starts.length - 1;
    }

    /** Distances and predecessors from each source, by Dijkstra's method; none beyond a limit. */
    public static NdArray[] dijkstra(
            NdArray indptr, NdArray indices, NdArray data, NdArray sources, double limit) {
        return new ShortestPaths(indptr, indices, data).fromEach(sources.toInts(), limit);
    }

    private NdArray[] fromEach(int[] sources, double limit) {
        double[] distances = new double[sources.length * n];
        int[] before = new int[distances.length];
        for (int s = 0; s < sources.length; s++) {
            double[] d = unreached();
            int[] p = new int[n];
            Arrays.fill(p, NONE);
            d[sources[s]] = 0;
            spread(d, p, new int[n], limit, sources[s]);
            System.arraycopy(d, 0, distances, s * n, n);
            System.arraycopy(p, 0, before, s * n, n);
        }
        return results(distances, before, sources.length);
    }

    private NdArray[] results(double[] distances, int[] before, int rows) {
        return new NdArray[] {
            NdArray.wrap(distances, rows, n), IndexArrays.of(before).reshape(rows, n)
        };
    }

    /** The distance to the nearest of the sources, the predecessors, and which source that is. */
    public static NdArray[] nearest(
            NdArray indptr, NdArray indices, NdArray data, NdArray sources, double limit) {
        ShortestPaths graph = new ShortestPaths(indptr, indices, data);
        double[] d = graph.unreached();
        int[] p = new int[graph.n];
        int[] owner = new int[graph.n];
        Arrays.fill(p, NONE);
        Arrays.fill(owner, NONE);
        int[] from = sources.toInts();
        for (int s : from) {
            d[s] = 0;
            owner[s] = s;
        }
        graph.spread(d, p, owner, limit, from);
        return new NdArray[] {NdArray.wrap(d, graph.n), IndexArrays.of(p), IndexArrays.of(owner)};
    }

    private double[] unreached() {
        double[] d = new double[n];
        Arrays.fill(d, Double.POSITIVE_INFINITY);
        return d;
    }

    private record Reached(double distance, int node) {}

    private void spread(double[] d, int[] before, int[] owner, double limit, int... sources) {
        PriorityQueue<Reached> queue =
                new PriorityQueue<>((a, b) -> Double.compare(a.distance, b.distance));
        boolean[] done = new boolean[n];
        for (int s : sources) {
            queue.add(new Reached(0, s));
        }
        while (!queue.isEmpty()) {
            int node = queue.remove().node;
            if (done[node]) {
                continue;
            }
            done[node] = true;
            for (int e = starts[node]; e < starts[node + 1]; e++) {
                double distance = d[node] + lengths[e];
                if (!done[ends[e]] && distance < d[ends[e]] && distance <= limit) {
                    d[ends[e]] = distance;
                    before[ends[e]] = node;
                    owner[ends[e]] = owner[node];
                    queue.add(new Reached(distance, ends[e]));
                }
            }
        }
    }

    /** Distances and predecessors where edges may be negative; no arrays if a cycle is. */
    public static NdArray[] bellmanFord(
            NdArray indptr, NdArray indices, NdArray data, NdArray sources) {
        ShortestPaths graph = new ShortestPaths(indptr, indices, data);
        int[] from = sources.toInts();
        double[] distances = new double[from.length * graph.n];
        int[] before = new int[distances.length];
        for (int s = 0; s < from.length; s++) {
            double[] d = graph.unreached();
            int[] p = new int[graph.n];
            Arrays.fill(p, NONE);
            d[from[s]] = 0;
            if (!graph.relaxed(d, p)) {
                return new NdArray[0];
            }
            System.arraycopy(d, 0, distances, s * graph.n, graph.n);
            System.arraycopy(p, 0, before, s * graph.n, graph.n);
        }
        return graph.results(distances, before, from.length);
    }

    /** Shortens paths until none gets shorter; false if there is no end to it. */
    private boolean relaxed(double[] d, int[] before) {
        boolean changed = true;
        for (int round = 0; changed && round <= n; round++) {
            changed = false;
            for (int node = 0; node < n; node++) {
                for (int e = starts[node]; e < starts[node + 1]; e++) {
                    double distance = d[node] + lengths[e];
                    if (distance < d[ends[e]] - 1e-15 * Math.abs(distance)) {
                        d[ends[e]] = distance;
                        before[ends[e]] = node;
                        changed = true;
                    }
                }
            }
        }
        return !changed;
    }

    /** Dijkstra's method after the edges were made positive (Johnson, J. ACM 24, 1977). */
    public static NdArray[] johnson(
            NdArray indptr, NdArray indices, NdArray data, NdArray sources) {
        ShortestPaths graph = new ShortestPaths(indptr, indices, data);
        int n = graph.n;
        double[] height = new double[n];
        if (!graph.relaxed(height, new int[n])) {
            return new NdArray[0];
        }
        for (int node = 0; node < n; node++) {
            for (int e = graph.starts[node]; e < graph.starts[node + 1]; e++) {
                double length = graph.lengths[e] + height[node] - height[graph.ends[e]];
                graph.lengths[e] = Math.max(0, length);
            }
        }
        int[] from = sources.toInts();
        NdArray[] found = graph.fromEach(from, Double.POSITIVE_INFINITY);
        double[] distances = found[0].toDoubles();
        for (int s = 0; s < from.length; s++) {
            for (int j = 0; j < n; j++) {
                distances[s * n + j] += height[j] - height[from[s]];
            }
        }
        return new NdArray[] {NdArray.wrap(distances, from.length, n), found[1]};
    }

    /**
     * Distances and predecessors of all pairs from a full matrix; no arrays if a cycle is negative.
     */
    public static NdArray[] floydWarshall(NdArray matrix) {
        int n = matrix.shape(0);
        double[] d = matrix.toDoubles();
        int[] before = new int[n * n];
        for (int i = 0; i < n; i++) {
            d[i * n + i] = Math.min(0, d[i * n + i]);
            for (int j = 0; j < n; j++) {
                boolean edge = i != j && !Double.isInfinite(d[i * n + j]);
                before[i * n + j] = edge ? i : NONE;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                double first = d[i * n + k];
                if (Double.isInfinite(first)) {
                    continue;
                }
                for (int j = 0; j < n; j++) {
                    double distance = first + d[k * n + j];
                    if (distance < d[i * n + j]) {
                        d[i * n + j] = distance;
                        before[i * n + j] = before[k * n + j];
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (d[i * n + i] < 0) {
                return new NdArray[0];
            }
        }
        return new NdArray[] {NdArray.wrap(d, n, n), IndexArrays.of(before).reshape(n, n)};
    }
}
