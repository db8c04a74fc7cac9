package org.jpylab.scipy.sparse;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * An order of elimination with little fill: the row with the fewest neighbours next (Tinney and
 * Walker, Proc. IEEE 55, 1967), by quotient graphs (George and Liu, SIAM Review 31, 1989).
 */
final class MinimumDegree {
    private final int n;
    private final int[][] variables;
    private final int[][] elements;
    private final int[][] members;
    private final int[] mark;
    private int stamp;

    /** The graph of a square matrix's pattern and its transpose. */
    private MinimumDegree(int[] starts, int[] columns) {
        n = starts.length - 1;
        variables = new int[n][];
        elements = new int[n][0];
        members = new int[n][];
        mark = new int[n];
        int[] counts = new int[n];
        for (int i = 0; i < n; i++) {
            for (int p = starts[i]; p < starts[i + 1]; p++) {
                if (columns[p] != i) {
                    counts[i]++;
                    counts[columns[p]]++;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            variables[i] = new int[counts[i]];
        }
        for (int i = 0; i < n; i++) {
            for (int p = starts[i]; p < starts[i + 1]; p++) {
                int j = columns[p];
                if (j != i) {
                    variables[i][--counts[i]] = j;
                    variables[j][--counts[j]] = i;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            int[] sorted = variables[i];
            Arrays.sort(sorted);
            variables[i] = Arrays.stream(sorted).distinct().toArray();
        }
    }

    /** The order in which to eliminate. */
    static int[] order(int[] starts, int[] columns) {
        return new MinimumDegree(starts, columns).eliminated();
    }

    private int[] eliminated() {
        boolean[] done = new boolean[n];
        int[] degree = new int[n];
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) ->
                        a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        for (int i = 0; i < n; i++) {
            degree[i] = variables[i].length;
            queue.add(new long[] {degree[i], i});
        }
        int[] order = new int[n];
        int next = 0;
        while (next < n) {
            long[] least = queue.remove();
            int pivot = (int) least[1];
            if (done[pivot] || least[0] != degree[pivot]) {
                continue;
            }
            done[pivot] = true;
            order[next++] = pivot;
            int[] neighbours = joined(pivot, done);
            int[] absorbed = elements[pivot];
            for (int e : absorbed) {
                members[e] = new int[0];
            }
            members[pivot] = neighbours;
            stamp++;
            for (int v : neighbours) {
                mark[v] = stamp;
            }
            for (int v : neighbours) {
                variables[v] =
                        Arrays.stream(variables[v])
                                .filter(u -> !done[u] && mark[u] != stamp)
                                .toArray();
                int[] kept =
                        Arrays.stream(elements[v]).filter(e -> members[e].length > 0).toArray();
                elements[v] = Arrays.copyOf(kept, kept.length + 1);
                elements[v][kept.length] = pivot;
            }
            for (int v : neighbours) {
                int bound = variables[v].length;
                for (int e : elements[v]) {
                    bound += members[e].length - 1;
                }
                degree[v] = Math.min(n - next - 1, bound);
                queue.add(new long[] {degree[v], v});
            }
        }
        return order;
    }

    /** The rows that a pivot's elimination joins. */
    private int[] joined(int pivot, boolean[] done) {
        stamp++;
        mark[pivot] = stamp;
        int size = variables[pivot].length;
        for (int e : elements[pivot]) {
            size += members[e].length;
        }
        int[] found = new int[size];
        int count = 0;
        for (int v : variables[pivot]) {
            if (!done[v] && mark[v] != stamp) {
                mark[v] = stamp;
                found[count++] = v;
            }
        }
        for (int e : elements[pivot]) {
            for (int v : members[e]) {
                if (!done[v] && mark[v] != stamp) {
                    mark[v] = stamp;
                    found[count++] = v;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
