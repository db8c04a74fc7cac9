package org.jpylab.scipy.image;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.ArrayDeque;

/** How far the elements of an image are from the nearest background element. */
public final class DistanceMaps {
    private DistanceMaps() {}

    /**
     * The flat index of the nearest element that is zero, in Euclid's metric: lower envelopes of
     * parabolas along each axis in turn (Felzenszwalb, Huttenlocher, Theory Comput. 8, 2012); -1
     * where the image has no zero.
     */
    public static NdArray nearestZero(NdArray image, NdArray units) {
        double[] set = image.toDoubles();
        int[] shape = image.shape();
        double[] sampling = units.toDoubles();
        double[] square = new double[set.length];
        int[] nearest = new int[set.length];
        for (int i = 0; i < set.length; i++) {
            square[i] = set[i] == 0 ? 0 : Double.POSITIVE_INFINITY;
            nearest[i] = set[i] == 0 ? i : -1;
        }
        int stride = set.length;
        for (int d = 0; d < shape.length; d++) {
            int n = shape[d];
            stride = n == 0 ? 0 : stride / n;
            Envelope envelope = new Envelope(n, sampling[d]);
            for (int block = 0; block < set.length; block += n * stride) {
                for (int k = 0; k < stride; k++) {
                    envelope.pass(square, nearest, block + k, stride);
                }
            }
        }
        return NdArray.wrap(DType.INT32, nearest, shape);
    }

    private static final class Envelope {
        private final int n;
        private final double unit;
        private final int[] centre;
        private final double[] border;
        private final double[] height;
        private final int[] source;

        Envelope(int n, double unit) {
            this.n = n;
            this.unit = unit;
            centre = new int[n];
            border = new double[n + 1];
            height = new double[n];
            source = new int[n];
        }

        void pass(double[] square, int[] nearest, int from, int stride) {
            int last = -1;
            for (int q = 0; q < n; q++) {
                height[q] = square[from + q * stride];
                source[q] = nearest[from + q * stride];
                if (source[q] < 0) {
                    continue;
                }
                double cut = Double.NEGATIVE_INFINITY;
                while (last >= 0) {
                    cut = crossing(centre[last], q);
                    if (cut > border[last]) {
                        break;
                    }
                    last--;
                    cut = Double.NEGATIVE_INFINITY;
                }
                centre[++last] = q;
                border[last] = cut;
            }
            if (last < 0) {
                return;
            }
            int k = 0;
            for (int q = 0; q < n; q++) {
                while (k < last && border[k + 1] < q * unit) {
                    k++;
                }
                double away = (q - centre[k]) * unit;
                square[from + q * stride] = away * away + height[centre[k]];
                nearest[from + q * stride] = source[centre[k]];
            }
        }

        private double crossing(int p, int q) {
            double left = p * unit;
            double right = q * unit;
            return (height[q] + right * right - height[p] - left * left) / (2 * (right - left));
        }
    }

    /**
     * How many steps of a structure lead to the nearest zero, -1 where none does; and that zero.
     */
    public static Object[] steps(NdArray image, NdArray structure) {
        double[] set = image.toDoubles();
        Neighbours neighbours = Neighbours.of(image.shape(), structure);
        int[] distance = new int[set.length];
        int[] nearest = new int[set.length];
        ArrayDeque<Integer> todo = new ArrayDeque<>();
        for (int i = 0; i < set.length; i++) {
            distance[i] = set[i] == 0 ? 0 : -1;
            nearest[i] = set[i] == 0 ? i : -1;
            if (set[i] == 0) {
                todo.add(i);
            }
        }
        while (!todo.isEmpty()) {
            int at = todo.remove();
            for (int k = 0; k < neighbours.count(); k++) {
                int near = neighbours.near(at, k);
                if (near >= 0 && distance[near] < 0) {
                    distance[near] = distance[at] + 1;
                    nearest[near] = nearest[at];
                    todo.add(near);
                }
            }
        }
        return new Object[] {
            NdArray.wrap(DType.INT32, distance, image.shape()),
            NdArray.wrap(DType.INT32, nearest, image.shape())
        };
    }
}
