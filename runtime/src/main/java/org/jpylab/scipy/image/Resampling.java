package org.jpylab.scipy.image;

import org.jpylab.ndarray.NdArray;

/** Values of a B-spline at any places, from its coefficients (Unser 1999, equation 8). */
public final class Resampling {
    private Resampling() {}

    /**
     * The values at the places whose coordinates are the rows of a matrix; a new vector.
     *
     * @param coefficients not modified
     */
    public static NdArray at(
            NdArray coefficients, NdArray places, int order, String mode, double outside) {
        double[] c = coefficients.toDoubles();
        int[] shape = coefficients.shape();
        double[] at = places.toDoubles();
        int count = places.shape(1);
        double[] result = new double[count];
        Spline spline = new Spline(shape, order, Edge.of(mode), outside);
        double[] place = new double[shape.length];
        for (int k = 0; k < count; k++) {
            for (int d = 0; d < place.length; d++) {
                place[d] = at[d * count + k];
            }
            result[k] = spline.value(c, place);
        }
        return NdArray.wrap(result, count);
    }

    /** The taps that a place has along each axis, and their weights. */
    private static final class Spline {
        private final int[] shape;
        private final int[] strides;
        private final int order;
        private final Edge edge;
        private final double outside;
        private final int[][] taps;
        private final double[][] weights;

        Spline(int[] shape, int order, Edge edge, double outside) {
            this.shape = shape;
            this.order = order;
            this.edge = edge;
            this.outside = outside;
            strides = new int[shape.length];
            int stride = 1;
            for (int d = shape.length - 1; d >= 0; d--) {
                strides[d] = stride;
                stride *= shape[d];
            }
            taps = new int[shape.length][order + 1];
            weights = new double[shape.length][order + 1];
        }

        double value(double[] c, double[] place) {
            for (int d = 0; d < place.length; d++) {
                double x = edge.inside(place[d], shape[d]);
                if (!(x > -1 || edge == Edge.GRID_CONSTANT)) {
                    return outside;
                }
                setTaps(d, x);
            }
            return sum(c, 0, 0, 1);
        }

        private void setTaps(int d, double x) {
            int start = (int) Math.floor((order & 1) == 1 ? x : x + 0.5) - order / 2;
            for (int k = 0; k <= order; k++) {
                double tap = edge.ofSpline().inside(start + k, shape[d]);
                taps[d][k] = tap < 0 || tap >= shape[d] ? -1 : (int) tap * strides[d];
                weights[d][k] = bSpline(x - (start + k), order);
            }
        }

        private double sum(double[] c, int d, int at, double weight) {
            if (d == shape.length) {
                return weight * (at < 0 ? outside : c[at]);
            }
            double total = 0;
            for (int k = 0; k <= order; k++) {
                int tap = taps[d][k];
                int next = at < 0 || tap < 0 ? -1 : at + tap;
                total += sum(c, d + 1, next, weight * weights[d][k]);
            }
            return total;
        }
    }

    /** The centred B-spline of an order at a distance of its centre, by Cox's recursion. */
    private static double bSpline(double x, int order) {
        if (order == 0) {
            return 1;
        }
        double[] b = new double[order + 1];
        double u = Math.abs(x) < (order + 1) / 2.0 ? x + (order + 1) / 2.0 : -1;
        if (u < 0) {
            return 0;
        }
        int piece = Math.min((int) u, order);
        b[piece] = 1;
        for (int p = 1; p <= order; p++) {
            for (int i = 0; i <= order - p; i++) {
                b[i] = ((u - i) * b[i] + (i + p + 1 - u) * b[i + 1]) / p;
            }
        }
        return b[0];
    }
}
