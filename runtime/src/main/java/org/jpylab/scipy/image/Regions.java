package org.jpylab.scipy.image;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Connected regions of images. */
public final class Regions {
    private Regions() {}

    /** The regions numbered in the order of their first elements, and how many there are. */
    public static Object[] label(NdArray mask, NdArray structure) {
        double[] set = mask.toDoubles();
        Neighbours neighbours = Neighbours.of(mask.shape(), structure);
        int[] labels = new int[set.length];
        int[] todo = new int[set.length];
        int count = 0;
        for (int start = 0; start < set.length; start++) {
            if (set[start] == 0 || labels[start] != 0) {
                continue;
            }
            count++;
            int waiting = 0;
            todo[waiting++] = start;
            labels[start] = count;
            while (waiting > 0) {
                int at = todo[--waiting];
                for (int k = 0; k < neighbours.count(); k++) {
                    int near = neighbours.near(at, k);
                    if (near >= 0 && set[near] != 0 && labels[near] == 0) {
                        labels[near] = count;
                        todo[waiting++] = near;
                    }
                }
            }
        }
        return new Object[] {NdArray.wrap(DType.INT32, labels, mask.shape()), (long) count};
    }

    /**
     * The first and last index along each axis of the labels 1 … n: rows, -1 where there is none.
     */
    public static NdArray extents(NdArray labels, int most) {
        int[] shape = labels.shape();
        int[] values = labels.toInts();
        int rank = shape.length;
        int[] found = new int[most * rank * 2];
        Arrays.fill(found, -1);
        int[] index = new int[rank];
        for (int value : values) {
            if (value > 0 && value <= most) {
                int base = (value - 1) * rank * 2;
                for (int d = 0; d < rank; d++) {
                    int low = base + 2 * d;
                    found[low] = found[low] < 0 ? index[d] : Math.min(found[low], index[d]);
                    found[low + 1] = Math.max(found[low + 1], index[d]);
                }
            }
            Neighbours.advance(index, shape);
        }
        return NdArray.wrap(DType.INT32, found, most, rank * 2);
    }

    private record Front(double cost, long when, int at) implements Comparable<Front> {
        @Override
        public int compareTo(Front other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Long.compare(when, other.when);
        }
    }

    /**
     * The image that markers flood: the watershed as a forest of cheapest paths, whose cost is the
     * highest step on them (Falcão, Stolfi, de Alencar Lotufo, IEEE Trans. PAMI 26, 2004).
     */
    public static NdArray flood(NdArray image, NdArray markers, NdArray structure) {
        double[] height = image.toDoubles();
        int[] labels = markers.toInts();
        Neighbours neighbours = Neighbours.of(image.shape(), structure);
        double[] cost = new double[height.length];
        boolean[] done = new boolean[height.length];
        PriorityQueue<Front> queue = new PriorityQueue<>();
        long when = 0;
        List<Front> background = new ArrayList<>();
        for (int i = 0; i < height.length; i++) {
            cost[i] = labels[i] == 0 ? Double.POSITIVE_INFINITY : 0;
            if (labels[i] > 0) {
                queue.add(new Front(0, -(when++), i));
            } else if (labels[i] < 0) {
                background.add(new Front(0, ++when, i));
            }
        }
        long later = when + height.length;
        for (Front front : background) {
            queue.add(new Front(0, later++, front.at()));
        }
        while (!queue.isEmpty()) {
            Front front = queue.remove();
            int at = front.at();
            if (done[at] || front.cost() > cost[at]) {
                continue;
            }
            done[at] = true;
            for (int k = 0; k < neighbours.count(); k++) {
                int near = neighbours.near(at, k);
                if (near < 0 || done[near]) {
                    continue;
                }
                double step = Math.max(cost[at], Math.abs(height[near] - height[at]));
                if (step < cost[near]) {
                    cost[near] = step;
                    labels[near] = labels[at];
                    queue.add(new Front(step, later++, near));
                }
            }
        }
        return NdArray.wrap(DType.INT32, labels, image.shape());
    }
}
