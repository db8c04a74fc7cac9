package org.jpylab.scipy.image;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;

/**
 * The coefficients of the B-spline through the elements of a line (Unser, Aldroubi, Eden, IEEE
 * Trans. Signal Process. 41, 1993): one pass forward and one back for each pole.
 */
public final class SplineFilter {
    private SplineFilter() {}

    /** The coefficients along the last axis; a new array. */
    public static NdArray lastAxis(NdArray values, int order, String mode) {
        double[] data = values.toDoubles();
        int n = values.shape(values.ndim() - 1);
        double[] poles = poles(order);
        Edge edge = Edge.of(mode);
        if (n > 1) {
            for (int from = 0; from < data.length; from += n) {
                filter(data, from, n, poles, edge);
            }
        }
        return NdArray.wrap(data, values.shape());
    }

    private static double[] poles(int order) {
        return switch (order) {
            case 2 -> new double[] {Math.sqrt(8.0) - 3.0};
            case 3 -> new double[] {Math.sqrt(3.0) - 2.0};
            case 4 ->
                    new double[] {
                        Math.sqrt(664.0 - Math.sqrt(438976.0)) + Math.sqrt(304.0) - 19.0,
                        Math.sqrt(664.0 + Math.sqrt(438976.0)) - Math.sqrt(304.0) - 19.0
                    };
            case 5 ->
                    new double[] {
                        Math.sqrt(67.5 - Math.sqrt(4436.25)) + Math.sqrt(26.25) - 6.5,
                        Math.sqrt(67.5 + Math.sqrt(4436.25)) - Math.sqrt(26.25) - 6.5
                    };
            default -> throw PyError.runtimeError("spline order not supported");
        };
    }

    private static void filter(double[] c, int from, int n, double[] poles, Edge edge) {
        double gain = 1;
        for (double z : poles) {
            gain *= (1 - z) * (1 - 1 / z);
        }
        for (int i = 0; i < n; i++) {
            c[from + i] *= gain;
        }
        for (double z : poles) {
            c[from] = first(c, from, n, z, edge);
            for (int i = 1; i < n; i++) {
                c[from + i] += z * c[from + i - 1];
            }
            int end = from + n - 1;
            c[end] = last(c, from, n, z, edge);
            for (int i = end - 1; i >= from; i--) {
                c[i] = z * (c[i + 1] - c[i]);
            }
        }
    }

    /** Where the pass forward starts: the sum over the periodic continuation to the left. */
    private static double first(double[] c, int from, int n, double z, Edge edge) {
        double sum = c[from];
        double power = z;
        switch (edge) {
            case GRID_WRAP -> {
                for (int k = 1; k < n; k++) {
                    sum += power * c[from + n - k];
                    power *= z;
                }
                return sum / (1 - power);
            }
            case NEAREST, REFLECT -> {
                double far = Math.pow(z, n);
                double near = c[from] + far * c[from + n - 1];
                for (int k = 1; k < n; k++) {
                    // SciPy reads the sum where the first element was: seen in the tenth digit
                    double opposite = k == n - 1 ? near : c[from + n - 1 - k];
                    near += power * (c[from + k] + far * opposite);
                    power *= z;
                }
                return near * z / (1 - far * far) + c[from];
            }
            default -> {
                double back = Math.pow(z, n - 1);
                sum += back * c[from + n - 1];
                double far = back * back / z;
                for (int k = 1; k < n - 1; k++) {
                    sum += (power + far) * c[from + k];
                    power *= z;
                    far /= z;
                }
                return sum / (1 - back * back);
            }
        }
    }

    private static double last(double[] c, int from, int n, double z, Edge edge) {
        int end = from + n - 1;
        return switch (edge) {
            case GRID_WRAP -> {
                double sum = c[end];
                double power = z;
                for (int k = 1; k < n; k++) {
                    sum += power * c[from + k - 1];
                    power *= z;
                }
                yield sum * z / (power - 1);
            }
            case NEAREST, REFLECT -> c[end] * z / (z - 1);
            default -> (z * c[end - 1] + c[end]) * z / (z * z - 1);
        };
    }
}
