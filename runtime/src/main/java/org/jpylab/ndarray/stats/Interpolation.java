package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.RealFunctions;
import org.jpylab.ndarray.indexing.Taking;
import org.jpylab.ndarray.sorting.Sorting;
import org.jspecify.annotations.Nullable;

/** Linear interpolation between points. */
public final class Interpolation {
    private Interpolation() {}

    /** Values at x between points (xp, fp), whose xp rise; left and right lie outside. */
    public static NdArray interp(
            NdArray x,
            NdArray xp,
            NdArray fp,
            @Nullable Complex left,
            @Nullable Complex right,
            @Nullable Double period) {
        if (period != null) {
            return periodic(x, xp, fp, period);
        }
        check(xp, fp);
        double[] at = x.toDoubles();
        double[] points = xp.toDoubles();
        if (!fp.dtype().isComplex()) {
            double[] values = fp.toDoubles();
            double low = left == null ? values[0] : left.re();
            double high = right == null ? values[values.length - 1] : right.re();
            return NdArray.wrap(line(at, points, values, low, high), x.shape());
        }
        double[] re = fp.real().toDoubles();
        double[] im = fp.imag().toDoubles();
        int last = re.length - 1;
        var low = left == null ? new Complex(re[0], im[0]) : left;
        var high = right == null ? new Complex(re[last], im[last]) : right;
        var result = NdArray.zeros(DType.COMPLEX128, x.shape());
        result.real().assign(NdArray.wrap(line(at, points, re, low.re(), high.re()), x.shape()));
        double[] parts = line(at, points, im, low.im(), high.im());
        for (int i = 0; i < at.length; i++) {
            parts[i] = Double.isNaN(at[i]) ? 0 : parts[i];
        }
        result.imag().assign(NdArray.wrap(parts, x.shape()));
        return result;
    }

    private static void check(NdArray xp, NdArray fp) {
        if (xp.ndim() != 1 || fp.ndim() != 1) {
            throw PyError.valueError(
                    xp.ndim() == 0 || fp.ndim() == 0
                            ? "object of too small depth for desired array"
                            : "object too deep for desired array");
        }
        if (xp.shape(0) == 0) {
            throw PyError.valueError("array of sample points is empty");
        }
        if (xp.shape(0) != fp.shape(0)) {
            throw PyError.valueError("fp and xp are not of the same length.");
        }
    }

    private static NdArray periodic(NdArray x, NdArray xp, NdArray fp, double period) {
        if (period == 0) {
            throw PyError.valueError("period must be a non-zero value");
        }
        if (xp.ndim() != 1 || fp.ndim() != 1) {
            throw PyError.valueError("Data points must be 1-D sequences");
        }
        if (xp.shape(0) != fp.shape(0)) {
            throw PyError.valueError("fp and xp are not of the same length");
        }
        double size = Math.abs(period);
        double[] at = x.toDoubles();
        for (int i = 0; i < at.length; i++) {
            at[i] = RealFunctions.remainder(at[i], size);
        }
        double[] points = xp.toDoubles();
        for (int i = 0; i < points.length; i++) {
            points[i] = RealFunctions.remainder(points[i], size);
        }
        var wrapped = NdArray.of(points);
        int[] order = Sorting.argsort(wrapped, 0, null).toInts();
        int n = points.length;
        var longer = new double[n + 2];
        var index = new int[n + 2];
        for (int i = 0; i < n; i++) {
            longer[i + 1] = points[order[i]];
            index[i + 1] = order[i];
        }
        longer[0] = longer[n] - size;
        longer[n + 1] = longer[1] + size;
        index[0] = index[n];
        index[n + 1] = index[1];
        var values = Taking.picked(fp, index);
        return interp(NdArray.wrap(at, x.shape()), NdArray.of(longer), values, null, null, null);
    }

    private static double[] line(double[] x, double[] xp, double[] fp, double left, double right) {
        var result = new double[x.length];
        int n = xp.length;
        if (n == 1) {
            for (int i = 0; i < x.length; i++) {
                result[i] = x[i] < xp[0] ? left : x[i] > xp[0] ? right : fp[0];
            }
            return result;
        }
        int guess = 0;
        for (int i = 0; i < x.length; i++) {
            double value = x[i];
            if (Double.isNaN(value)) {
                result[i] = value;
                continue;
            }
            int j = interval(xp, value, guess);
            guess = Math.max(0, Math.min(j, n - 2));
            result[i] = at(value, xp, fp, j, left, right);
        }
        return result;
    }

    private static double at(double x, double[] xp, double[] fp, int j, double left, double right) {
        int last = xp.length - 1;
        if (j < 0) {
            return left;
        }
        if (j > last) {
            return right;
        }
        if (j == last || xp[j] == x) {
            return fp[j];
        }
        double slope = (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j]);
        double value = slope * (x - xp[j]) + fp[j];
        if (Double.isNaN(value)) {
            value = slope * (x - xp[j + 1]) + fp[j + 1];
            if (Double.isNaN(value) && fp[j] == fp[j + 1]) {
                value = fp[j];
            }
        }
        return value;
    }

    /** The last point not beyond x; -1 before the first, the length after the last. */
    private static int interval(double[] xp, double x, int guess) {
        int n = xp.length;
        if (x > xp[n - 1]) {
            return n;
        }
        if (x < xp[0]) {
            return -1;
        }
        int low = 0;
        int high = n;
        if (xp[guess] <= x) {
            if (guess + 1 < n && x < xp[guess + 1]) {
                return guess;
            }
            low = guess;
        } else {
            high = guess;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x >= xp[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
