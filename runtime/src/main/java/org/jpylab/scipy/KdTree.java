package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.PriorityQueue;

/** Points sorted into boxes, to find those near a given one (Bentley, Comm. ACM 18, 1975). */
public final class KdTree {
    private final double[] points;
    private final int n;
    private final int dimensions;
    private final int leafSize;
    private final int[] order;
    private final double[] low;
    private final double[] high;
    private final double[] period;

    /**
     * A tree over the rows of a matrix, which is copied. A period of 0 means that an axis does not
     * repeat.
     */
    public KdTree(NdArray rows, int leafSize, NdArray periods) {
        points = rows.toDoubles();
        n = rows.shape(0);
        dimensions = rows.shape(1);
        this.leafSize = Math.max(1, leafSize);
        period = periods.toDoubles();
        order = new int[n];
        Arrays.setAll(order, i -> i);
        int nodes = 1;
        while ((long) nodes * this.leafSize < n) {
            nodes *= 2;
        }
        low = new double[4 * nodes * Math.max(1, dimensions)];
        high = new double[low.length];
        if (n > 0) {
            build(1, 0, n);
        }
    }

    private boolean isLeaf(int from, int to) {
        return to - from <= leafSize;
    }

    private void build(int node, int from, int to) {
        int base = node * dimensions;
        Arrays.fill(low, base, base + dimensions, Double.POSITIVE_INFINITY);
        Arrays.fill(high, base, base + dimensions, Double.NEGATIVE_INFINITY);
        for (int i = from; i < to; i++) {
            for (int d = 0; d < dimensions; d++) {
                double x = points[order[i] * dimensions + d];
                low[base + d] = Math.min(low[base + d], x);
                high[base + d] = Math.max(high[base + d], x);
            }
        }
        if (isLeaf(from, to)) {
            return;
        }
        int widest = 0;
        for (int d = 1; d < dimensions; d++) {
            if (high[base + d] - low[base + d] > high[base + widest] - low[base + widest]) {
                widest = d;
            }
        }
        int axis = widest;
        Integer[] part = new Integer[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = order[i];
        }
        Arrays.sort(
                part,
                (a, b) ->
                        Double.compare(
                                points[a * dimensions + axis], points[b * dimensions + axis]));
        for (int i = from; i < to; i++) {
            order[i] = part[i - from];
        }
        int middle = (from + to) / 2;
        build(2 * node, from, middle);
        build(2 * node + 1, middle, to);
    }

    private double gap(double x, double y, int axis) {
        double d = Math.abs(x - y);
        if (period[axis] > 0) {
            d %= period[axis];
            d = Math.min(d, period[axis] - d);
        }
        return d;
    }

    /**
     * The p-th power of a distance, or the distance itself for infinite p; NaN above the limit is
     * not needed.
     */
    private double power(double[] x, int from, int point, double p) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double gap = gap(x[from + d], points[point * dimensions + d], d);
            sum = p == Double.POSITIVE_INFINITY ? Math.max(sum, gap) : sum + raise(gap, p);
        }
        return sum;
    }

    private static double raise(double x, double p) {
        return p == 2 ? x * x : p == 1 ? x : Math.pow(x, p);
    }

    private static double root(double x, double p) {
        return p == 2
                ? Math.sqrt(x)
                : p == 1 || p == Double.POSITIVE_INFINITY ? x : Math.pow(x, 1 / p);
    }

    private double toBox(double[] x, int from, int node, double p) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double gap =
                    boxGap(
                            x[from + d],
                            low[node * dimensions + d],
                            high[node * dimensions + d],
                            period[d]);
            sum = p == Double.POSITIVE_INFINITY ? Math.max(sum, gap) : sum + raise(gap, p);
        }
        return sum;
    }

    private static double boxGap(double x, double low, double high, double period) {
        double gap = Math.max(0, Math.max(low - x, x - high));
        if (gap > 0 && period > 0) {
            gap =
                    Math.min(
                            gap,
                            Math.min(Math.abs(low - (x + period)), Math.abs((x - period) - high)));
            gap =
                    x + period >= low && x + period <= high
                                    || x - period >= low && x - period <= high
                            ? 0
                            : gap;
        }
        return gap;
    }

    private record Near(double power, int index) {}

    /**
     * The k nearest rows of each query row: distances and indices, infinity and n where there are
     * none.
     */
    public Object[] nearest(NdArray queries, int k, double eps, double p, double limit) {
        double[] x = queries.toDoubles();
        int count = queries.shape(0);
        double[] distances = new double[count * k];
        long[] indices = new long[count * k];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        Arrays.fill(indices, n);
        double most = p == Double.POSITIVE_INFINITY ? limit : raise(limit, p);
        double narrow = p == Double.POSITIVE_INFINITY ? 1 / (1 + eps) : 1 / raise(1 + eps, p);
        for (int q = 0; q < count; q++) {
            PriorityQueue<Near> best =
                    new PriorityQueue<>((a, b) -> {
                        int c = Double.compare(b.power(), a.power());
                        return c != 0 ? c : Integer.compare(b.index(), a.index());
                    });
            if (n > 0) {
                search(1, 0, n, x, q * dimensions, k, p, most, narrow, best);
            }
            for (int i = best.size() - 1; i >= 0; i--) {
                Near near = best.remove();
                distances[q * k + i] = root(near.power(), p);
                indices[q * k + i] = near.index();
            }
        }
        return new Object[] {
            NdArray.wrap(distances, count, k), NdArray.of(indices).reshape(count, k)
        };
    }

    private void search(
            int node,
            int from,
            int to,
            double[] x,
            int at,
            int k,
            double p,
            double most,
            double narrow,
            PriorityQueue<Near> best) {
        double allowed = best.size() < k ? most : Math.min(most, best.element().power() * narrow);
        double box = toBox(x, at, node, p);
        if (box > allowed) {
            return;
        }
        if (isLeaf(from, to)) {
            for (int i = from; i < to; i++) {
                double power = power(x, at, order[i], p);
                if (power < most && (best.size() < k || power < best.element().power())) {
                    if (best.size() == k) {
                        best.remove();
                    }
                    best.add(new Near(power, order[i]));
                }
            }
            return;
        }
        int middle = (from + to) / 2;
        boolean leftFirst = toBox(x, at, 2 * node, p) <= toBox(x, at, 2 * node + 1, p);
        for (int i = 0; i < 2; i++) {
            boolean left = leftFirst == (i == 0);
            search(
                    left ? 2 * node : 2 * node + 1,
                    left ? from : middle,
                    left ? middle : to,
                    x,
                    at,
                    k,
                    p,
                    most,
                    narrow,
                    best);
        }
    }

    /** For each query row the rows within its radius, rising. */
    public NdArray[] within(NdArray queries, NdArray radii, double p) {
        double[] x = queries.toDoubles();
        double[] r = radii.toDoubles();
        NdArray[] result = new NdArray[queries.shape(0)];
        for (int q = 0; q < result.length; q++) {
            long[] found = new long[8];
            int[] count = {0};
            if (n > 0) {
                found =
                        collect(
                                1,
                                0,
                                n,
                                x,
                                q * dimensions,
                                p == Double.POSITIVE_INFINITY ? r[q] : raise(r[q], p),
                                p,
                                found,
                                count);
            }
            long[] exact = Arrays.copyOf(found, count[0]);
            Arrays.sort(exact);
            result[q] = NdArray.of(exact);
        }
        return result;
    }

    private long[] collect(
            int node,
            int from,
            int to,
            double[] x,
            int at,
            double limit,
            double p,
            long[] found,
            int[] count) {
        if (toBox(x, at, node, p) > limit) {
            return found;
        }
        long[] room = found;
        if (isLeaf(from, to)) {
            for (int i = from; i < to; i++) {
                if (power(x, at, order[i], p) <= limit) {
                    if (count[0] == room.length) {
                        room = Arrays.copyOf(room, 2 * room.length);
                    }
                    room[count[0]++] = order[i];
                }
            }
            return room;
        }
        int middle = (from + to) / 2;
        room = collect(2 * node, from, middle, x, at, limit, p, room, count);
        return collect(2 * node + 1, middle, to, x, at, limit, p, room, count);
    }

    /** A tree over the rows of a matrix. */
    public static KdTree of(NdArray rows, int leafSize, NdArray periods) {
        return new KdTree(rows, leafSize, periods);
    }

    /** {@link #nearest} of a tree. */
    public static Object[] query(
            KdTree tree, NdArray queries, int k, double eps, double p, double limit) {
        return tree.nearest(queries, k, eps, p, limit);
    }

    /** {@link #within} of a tree. */
    public static NdArray[] ball(KdTree tree, NdArray queries, NdArray radii, double p) {
        return tree.within(queries, radii, p);
    }
}
