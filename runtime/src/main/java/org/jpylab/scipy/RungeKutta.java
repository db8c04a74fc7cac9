package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

/** The sums of an explicit Runge-Kutta step. */
public final class RungeKutta {
    private RungeKutta() {}

    /** y + step·Σ weight·slope; a new array. */
    public static NdArray combine(NdArray y, NdArray[] slopes, double[] weights, double step) {
        double[] sum = weighted(y, slopes, weights);
        double[] result = y.toDoubles();
        for (int i = 0; i < result.length; i++) {
            result[i] += step * sum[i];
        }
        return NdArray.wrap(result, y.shape());
    }

    /** The root mean square of step·Σ weight·slope in units of the tolerances. */
    public static double error(
            NdArray before,
            NdArray after,
            NdArray[] slopes,
            double[] weights,
            double step,
            double rtol,
            NdArray atol) {
        double[] sum = weighted(before, slopes, weights);
        double[] y0 = before.toDoubles();
        double[] y1 = after.toDoubles();
        double[] absolute = atol.broadcastTo(before.shape()).toDoubles();
        double total = 0;
        for (int i = 0; i < sum.length; i++) {
            double scale = absolute[i] + Math.max(Math.abs(y0[i]), Math.abs(y1[i])) * rtol;
            double part = step * sum[i] / scale;
            total += part * part;
        }
        return Math.sqrt(total / Math.max(1, sum.length));
    }

    private static double[] weighted(NdArray y, NdArray[] slopes, double[] weights) {
        double[] sum = new double[Math.toIntExact(y.size())];
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] != 0) {
                double[] slope = slopes[k].toDoubles();
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[k] * slope[i];
                }
            }
        }
        return sum;
    }
}
