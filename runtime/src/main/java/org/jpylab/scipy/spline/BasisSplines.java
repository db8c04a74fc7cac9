package org.jpylab.scipy.spline;

import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/**
 * Values of splines, and splines through or near points (Dierckx, Curve and Surface Fitting, 1993).
 */
public final class BasisSplines {
    private BasisSplines() {}

    /**
     * The derivative of some order of splines over common knots, one row for each place: the
     * polynomials of the first and last interval go on outside.
     *
     * @param c coefficients, one column for each spline
     */
    public static NdArray values(NdArray t, NdArray c, int degree, NdArray x, int order) {
        double[] knots = t.toDoubles();
        double[] places = x.toDoubles();
        int width = c.shape(1);
        double[] coefficients = c.toDoubles();
        int n = knots.length - degree - 1;
        double[] result = new double[places.length * width];
        if (order > degree) {
            return NdArray.wrap(result, places.length, width);
        }
        double[] work = new double[degree + 1];
        int interval = degree;
        for (int i = 0; i < places.length; i++) {
            double at = places[i];
            if (Double.isNaN(at)) {
                Arrays.fill(result, i * width, (i + 1) * width, Double.NaN);
                continue;
            }
            interval = interval(knots, degree, n, at, interval);
            for (int d = 0; d < width; d++) {
                for (int j = 0; j <= degree; j++) {
                    work[j] = coefficients[(interval - degree + j) * width + d];
                }
                result[i * width + d] = value(knots, degree, interval, at, order, work);
            }
        }
        return NdArray.wrap(result, places.length, width);
    }

    private static int interval(double[] t, int degree, int n, double x, int before) {
        int i = before;
        while (i > degree && x < t[i]) {
            i--;
        }
        while (i < n - 1 && x >= t[i + 1]) {
            i++;
        }
        return i;
    }

    /** De Boor's recursion, after differences for a derivative. */
    private static double value(
            double[] t, int degree, int interval, double x, int order, double[] work) {
        for (int r = 1; r <= order; r++) {
            int k = degree - r + 1;
            for (int j = degree; j >= r; j--) {
                double width = t[interval + 1 + j - r] - t[interval + j - degree];
                work[j] = width == 0 ? 0 : k * (work[j] - work[j - 1]) / width;
            }
        }
        for (int r = order + 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                double left = t[interval + j - degree];
                double right = t[interval + 1 + j - r];
                double part = right == left ? 0 : (x - left) / (right - left);
                work[j] = (1 - part) * work[j - 1] + part * work[j];
            }
        }
        return work[degree];
    }

    /** The degree + 1 basis splines that are not zero in an interval, at a place. */
    static void basis(double[] t, int degree, int interval, double x, double[] values) {
        values[0] = 1;
        for (int r = 1; r <= degree; r++) {
            double carried = 0;
            for (int j = 0; j < r; j++) {
                double right = t[interval + j + 1];
                double left = t[interval + j + 1 - r];
                double part = right == left ? 0 : values[j] / (right - left);
                values[j] = carried + part * (right - x);
                carried = part * (x - left);
            }
            values[r] = carried;
        }
    }

    /** The coefficients of least squares over given knots: columns as those of y. */
    public static NdArray fitted(NdArray t, int degree, NdArray x, NdArray y, NdArray weights) {
        SmoothingSpline spline =
                new SmoothingSpline(
                        x.toDoubles(), y.toDoubles(), y.shape(1), weights.toDoubles(), degree);
        return spline.over(t.toDoubles());
    }

    /**
     * A spline of as few knots as bring the sum of squares down to s: knots, coefficients, and two
     * numbers, the sum of squares and FITPACK's code.
     */
    public static NdArray[] smoothed(
            NdArray x, NdArray y, NdArray weights, double from, double to, int degree, double s) {
        SmoothingSpline spline =
                new SmoothingSpline(
                        x.toDoubles(), y.toDoubles(), y.shape(1), weights.toDoubles(), degree);
        return spline.smooth(from, to, s);
    }
}
