package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.sorting.Lines;
import org.jpylab.ndarray.sorting.Quickselect;
import org.jpylab.ndarray.sorting.Sorting;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.TreeSet;

/** Medians, quantiles and percentiles; NaN in a line makes its results NaN. */
public final class Quantiles {
    private static final int MANY = 1000;
    private static final int FEW = 8;

    private Quantiles() {}

    /** The middle value, or the mean of the two middle ones. */
    public static NdArray median(
            NdArray array, int @Nullable [] axes, @Nullable NdArray out, boolean keepdims) {
        Moments.requireAxes(array, axes);
        requireFitting(array, axes, out, keepdims);
        var lines = Reductions.mergedLast(array, axes);
        double[] values = numbers(lines);
        if (values != null) {
            int half = values.length / 2;
            int below = values.length % 2 == 1 ? half : half - 1;
            Quickselect.select(values, below, half);
            var two = NdArray.of(Arrays.copyOfRange(values, below, half + 1));
            var middle = Moments.mean(two, null, ReduceOptions.NONE);
            return Reductions.into(middle.reshape(Reductions.shape(array, axes, keepdims)), out);
        }
        var sorted = Sorting.sort(lines, -1, null);
        int last = sorted.ndim() - 1;
        int n = sorted.shape(last);
        int middle = n / 2;
        int from = n % 2 == 1 ? middle : middle - 1;
        var centre = Views.slice(sorted, last, Math.max(0, from), Math.min(n, middle + 1), 1);
        var result = Moments.mean(centre, new int[] {last}, ReduceOptions.NONE);
        if (n > 0 && isInexact(array.dtype())) {
            spreadNan(sorted, result);
        }
        return Reductions.into(result.reshape(Reductions.shape(array, axes, keepdims)), out);
    }

    /** Fails as a sum fails where the array for the results has another shape than they. */
    private static void requireFitting(
            NdArray array, int @Nullable [] axes, @Nullable NdArray out, boolean keepdims) {
        if (out != null && !Arrays.equals(out.shape(), Reductions.shape(array, axes, keepdims))) {
            var options = ReduceOptions.NONE.withKeepdims(keepdims).withOut(out);
            Reductions.sum(array, axes, options);
        }
    }

    /**
     * Leaves the elements in the order that selecting from them gives, where the caller allows it.
     */
    public static void overwrite(NdArray array, int @Nullable [] axes, boolean allowed) {
        if (!allowed || !array.isWriteable() || array.ndim() == 0) {
            return;
        }
        if (axes == null) {
            var flat = array.reshape(-1);
            Sorting.sortInPlace(flat, -1, null);
        } else if (axes.length == 1) {
            Sorting.sortInPlace(array, axes[0], null);
        }
    }

    /** A copy of a single line of float64 numbers, for selecting from; null if it is not such. */
    private static double @Nullable [] numbers(NdArray lines) {
        if (lines.ndim() != 1 || !lines.dtype().equals(DType.FLOAT64) || lines.size() == 0) {
            return null;
        }
        double[] values = lines.toDoubles();
        return hasNan(values) ? null : values;
    }

    private static boolean isInexact(DType dtype) {
        return dtype.isFloat() || dtype.isComplex();
    }

    /** NaN is sorted to the end of a line. */
    private static void spreadNan(NdArray sorted, NdArray result) {
        var ends = Views.at(sorted, sorted.ndim() - 1, -1).toObjects();
        var flat = result.reshape(-1);
        for (int i = 0; i < ends.length; i++) {
            boolean nan =
                    ends[i] instanceof Double d
                            ? Double.isNaN(d)
                            : ends[i] instanceof Complex c
                                    && (Double.isNaN(c.re()) || Double.isNaN(c.im()));
            if (nan) {
                flat.setDouble(Double.NaN, i);
            }
        }
    }

    /** Percentiles q between 0 and 100; the axes of q come first in the result. */
    public static NdArray percentile(
            NdArray array,
            NdArray q,
            int @Nullable [] axes,
            @Nullable NdArray out,
            String method,
            boolean keepdims) {
        var fractions = NdArray.zeros(DType.FLOAT64, q.shape());
        double[] percents = q.toDoubles();
        double[] values = (double[]) fractions.storage().array();
        for (int i = 0; i < values.length; i++) {
            values[i] = percents[i] / 100;
            if (!(values[i] >= 0 && values[i] <= 1)) {
                throw PyError.valueError("Percentiles must be in the range [0, 100]");
            }
        }
        return unchecked(array, fractions, axes, out, method, keepdims);
    }

    /** Quantiles q between 0 and 1; the axes of q come first in the result. */
    public static NdArray quantile(
            NdArray array,
            NdArray q,
            int @Nullable [] axes,
            @Nullable NdArray out,
            String method,
            boolean keepdims) {
        for (double value : q.toDoubles()) {
            if (!(value >= 0 && value <= 1)) {
                throw PyError.valueError("Quantiles must be in the range [0, 1]");
            }
        }
        return unchecked(array, q.as(DType.FLOAT64), axes, out, method, keepdims);
    }

    private static NdArray unchecked(
            NdArray array,
            NdArray q,
            int @Nullable [] axes,
            @Nullable NdArray out,
            String method,
            boolean keepdims) {
        if (q.ndim() > 2) {
            throw PyError.valueError("q must be a scalar or 1d");
        }
        var lines = Reductions.mergedLast(array, axes);
        int last = lines.ndim() - 1;
        int n = lines.shape(last);
        var rule = QuantileRule.of(method);
        if (n == 0) {
            return empty(array, q, axes, keepdims);
        }
        double[] fractions = q.toDoubles();
        boolean discrete = rule.isDiscrete();
        var type = discrete ? array.dtype() : resultType(array.dtype());
        int count = Math.toIntExact(Shapes.size(Reductions.shape(array, axes, false)));
        var result = NdArray.zeros(type, fractions.length, count);
        if (array.dtype().isComplex()) {
            fillComplex(result, Sorting.sort(lines, -1, null), fractions, rule);
        } else {
            fill(result, lines, fractions, rule);
        }
        int[] shape = Shapes.concat(q.shape(), Reductions.shape(array, axes, keepdims));
        return Reductions.into(result.reshape(shape), out);
    }

    private static DType resultType(DType dtype) {
        return dtype.isObject() ? dtype : dtype.isComplex() ? DType.COMPLEX128 : DType.FLOAT64;
    }

    private static NdArray empty(NdArray array, NdArray q, int @Nullable [] axes, boolean keep) {
        int[] shape = Shapes.concat(q.shape(), Reductions.shape(array, axes, keep));
        if (Shapes.size(shape) > 0) {
            if (array.size() == 0 && q.size() > 0) {
                throw PyError.indexError("cannot do a non-empty take from an empty axes.");
            }
        }
        return NdArray.zeros(DType.FLOAT64, shape);
    }

    private static void fill(NdArray result, NdArray lines, double[] fractions, QuantileRule rule) {
        int[] next = {0};
        boolean single = lines.dtype().isFloat() && lines.dtype().itemsize() == 4;
        Lines.forEach(
                lines,
                lines.ndim() - 1,
                line -> {
                    double[] sorted = line.toDoubles();
                    order(sorted, fractions);
                    boolean nan = Double.isNaN(sorted[sorted.length - 1]);
                    for (int i = 0; i < fractions.length; i++) {
                        double value = nan ? Double.NaN : rule.value(sorted, fractions[i], single);
                        result.setDouble(value, i, next[0]);
                    }
                    next[0]++;
                });
    }

    /** Complex numbers stand in order by their real parts; both parts are interpolated alike. */
    private static void fillComplex(
            NdArray result, NdArray sorted, double[] fractions, QuantileRule rule) {
        int last = sorted.ndim() - 1;
        NdArray[] to = {result.real(), result.imag()};
        NdArray[] from = {sorted.real(), sorted.imag()};
        for (int part = 0; part < 2; part++) {
            NdArray target = to[part];
            int[] next = {0};
            Lines.forEach(
                    from[part],
                    last,
                    line -> {
                        double[] values = line.toDoubles();
                        boolean nan = Double.isNaN(values[values.length - 1]);
                        for (int i = 0; i < fractions.length; i++) {
                            double value =
                                    nan ? Double.NaN : rule.value(values, fractions[i], false);
                            target.setDouble(value, i, next[0]);
                        }
                        next[0]++;
                    });
        }
    }

    /** Sorts, or for a few quantiles of many numbers what lies about them. */
    private static void order(double[] values, double[] fractions) {
        int n = values.length;
        if (n < MANY || fractions.length > FEW || hasNan(values)) {
            Arrays.sort(values);
            return;
        }
        var places = new TreeSet<Integer>();
        places.add(0);
        places.add(n - 1);
        for (double fraction : fractions) {
            int near = (int) ((n - 1) * fraction);
            for (int i = near - 3; i <= near + 3; i++) {
                places.add(Math.clamp(i, 0, n - 1));
            }
        }
        Quickselect.select(values, places.stream().mapToInt(i -> i).toArray());
    }

    private static boolean hasNan(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #quantile}, leaving NaN out; all-NaN lines give NaN. */
    static double of(double[] sorted, double fraction, String method) {
        return QuantileRule.of(method).value(sorted, fraction, false);
    }
}
