package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Bits;
import org.jpylab.ndarray.elementwise.CallOptions;
import org.jpylab.ndarray.elementwise.Comparison;
import org.jpylab.ndarray.elementwise.Division;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jpylab.ndarray.indexing.Taking;
import org.jpylab.ndarray.sorting.Lines;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Reductions that leave NaN out. */
public final class NanReductions {
    private NanReductions() {}

    private static boolean canHoldNan(NdArray array) {
        return array.dtype().isFloat() || array.dtype().isComplex();
    }

    /** The array itself when it cannot hold NaN, otherwise a copy with NaN replaced. */
    private static NdArray replaced(NdArray array, double value) {
        if (!canHoldNan(array)) {
            return array;
        }
        var copy = array.copy('K');
        Taking.copyTo(copy, NdArray.scalar(value), Comparison.ISNAN.call(array), Casting.UNSAFE);
        return copy;
    }

    public static NdArray sum(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Reductions.sum(replaced(array, 0), axes, options);
    }

    public static NdArray prod(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return Reductions.prod(replaced(array, 1), axes, options);
    }

    public static NdArray cumsum(
            NdArray array, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Reductions.cumsum(replaced(array, 0), axis, dtype, out);
    }

    public static NdArray cumprod(
            NdArray array, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Reductions.cumprod(replaced(array, 1), axis, dtype, out);
    }

    public static NdArray max(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return warned(Arithmetic.FMAX.reduce(array, axes, options));
    }

    public static NdArray min(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        return warned(Arithmetic.FMIN.reduce(array, axes, options));
    }

    private static NdArray warned(NdArray result) {
        if (canHoldNan(result) && isAny(Comparison.ISNAN.call(result))) {
            Warnings.runtime("All-NaN slice encountered");
        }
        return result;
    }

    private static boolean isAny(NdArray flags) {
        return flags.size() > 0 && Reductions.any(flags, null, ReduceOptions.NONE).getBoolean();
    }

    public static NdArray argmax(
            NdArray array, @Nullable Integer axis, boolean keepdims, @Nullable NdArray out) {
        refuseAllNan(array, axis);
        return Extremes.argmax(replaced(array, Double.NEGATIVE_INFINITY), axis, keepdims, out);
    }

    public static NdArray argmin(
            NdArray array, @Nullable Integer axis, boolean keepdims, @Nullable NdArray out) {
        refuseAllNan(array, axis);
        return Extremes.argmin(replaced(array, Double.POSITIVE_INFINITY), axis, keepdims, out);
    }

    private static void refuseAllNan(NdArray array, @Nullable Integer axis) {
        if (!canHoldNan(array)) {
            return;
        }
        int[] axes = axis == null ? null : new int[] {axis};
        var nan = Comparison.ISNAN.call(array);
        if (isAny(Reductions.all(nan, axes, ReduceOptions.NONE))) {
            throw PyError.valueError("All-NaN slice encountered");
        }
    }

    public static NdArray mean(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        if (!canHoldNan(array)) {
            return Moments.mean(array, axes, options);
        }
        requireInexact(options);
        var count = count(array, axes, options);
        var total = Reductions.sum(replaced(array, 0), axes, options.withOut(null));
        var mean = quietDivide(total, count);
        if (isAny(Comparison.EQUAL.call(count, NdArray.scalar(0L)))) {
            Warnings.runtime("Mean of empty slice");
        }
        return Reductions.into(mean, options.out());
    }

    private static void requireInexact(ReduceOptions options) {
        var dtype = options.dtype();
        if (dtype != null && !dtype.isFloat() && !dtype.isComplex()) {
            throw PyError.typeError("If a is inexact, then dtype must be inexact");
        }
        var out = options.out();
        if (out != null && !canHoldNan(out)) {
            throw PyError.typeError("If a is inexact, then out must be inexact");
        }
    }

    /** How many elements of each line are not NaN. */
    private static NdArray count(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        var known = Bits.INVERT.call(Comparison.ISNAN.call(array));
        return Reductions.sum(
                known,
                axes,
                ReduceOptions.NONE
                        .withKeepdims(options.keepdims())
                        .withDtype(DType.INT64)
                        .withWhere(options.where()));
    }

    private static NdArray quietDivide(NdArray total, NdArray count) {
        var state = FloatErrors.current();
        FloatErrors.IGNORING.install();
        try {
            var options = new CallOptions(new NdArray[] {total}, null, null, Casting.UNSAFE, 'K');
            return Division.DIVIDE.call(new NdArray[] {total, count}, options)[0];
        } finally {
            state.install();
        }
    }

    public static NdArray var(
            NdArray array, int @Nullable [] axes, double ddof, ReduceOptions options) {
        if (!canHoldNan(array)) {
            return Moments.var(array, axes, ddof, options);
        }
        requireInexact(options);
        var keep = options.withKeepdims(true).withOut(null);
        var known = replaced(array, 0);
        var mean = quietDivide(Reductions.sum(known, axes, keep), count(array, axes, keep));
        var distance = Arithmetic.SUBTRACT.call(known, mean);
        Taking.copyTo(distance, NdArray.scalar(0.0), Comparison.ISNAN.call(array), Casting.UNSAFE);
        var squares =
                distance.dtype().isComplex()
                        ? Arithmetic.MULTIPLY
                                .call(distance, Arithmetic.CONJUGATE.call(distance))
                                .real()
                        : Arithmetic.MULTIPLY.call(distance, distance);
        var sum = Reductions.sum(squares, axes, options.withOut(null));
        var count = count(array, axes, options);
        var free = Arithmetic.SUBTRACT.call(count, NdArray.scalar(ddof));
        var variance = quietDivide(sum, free);
        var bad = Comparison.LESS_EQUAL.call(free, NdArray.scalar(0.0));
        if (isAny(bad)) {
            Warnings.runtime("Degrees of freedom <= 0 for slice.");
            Taking.copyTo(variance, NdArray.scalar(Double.NaN), bad, Casting.UNSAFE);
        }
        return Reductions.into(variance, options.out());
    }

    public static NdArray std(
            NdArray array, int @Nullable [] axes, double ddof, ReduceOptions options) {
        var variance = var(array, axes, ddof, options);
        return Moments.root(variance, options);
    }

    public static NdArray median(
            NdArray array, int @Nullable [] axes, @Nullable NdArray out, boolean keepdims) {
        if (!canHoldNan(array)) {
            return Reductions.into(Quantiles.median(array, axes, null, keepdims), out);
        }
        Moments.requireAxes(array, axes);
        if (array.size() == 0) {
            return mean(array, axes, ReduceOptions.NONE.withKeepdims(keepdims).withOut(out));
        }
        var lines = Reductions.mergedLast(array, axes);
        int[] shape = Reductions.shape(array, axes, keepdims);
        var result = NdArray.zeros(array.dtype(), Math.toIntExact(Shapes.size(shape)));
        int[] next = {0};
        Lines.forEach(
                lines,
                lines.ndim() - 1,
                line -> {
                    var known = withoutNan(line);
                    var middle = Views.at(result.newAxis(1), 0, next[0]++);
                    if (known.size() == 0) {
                        Warnings.runtime("All-NaN slice encountered");
                        middle.fill(Double.NaN);
                    } else {
                        middle.assign(Quantiles.median(known, null, null, false));
                    }
                });
        return Reductions.into(result.reshape(shape), out);
    }

    private static NdArray withoutNan(NdArray line) {
        var known = Bits.INVERT.call(Comparison.ISNAN.call(line));
        return Indexing.get(line, new Index.Mask(known));
    }

    /** Quantiles of the elements that are not NaN. */
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
        return unchecked(array, q.toDoubles(), q.shape(), axes, out, method, keepdims);
    }

    /** Percentiles of the elements that are not NaN. */
    public static NdArray percentile(
            NdArray array,
            NdArray q,
            int @Nullable [] axes,
            @Nullable NdArray out,
            String method,
            boolean keepdims) {
        if (array.size() == 0) {
            return mean(array, axes, new ReduceOptions(keepdims, null, out, null, null));
        }
        double[] fractions = q.toDoubles();
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] /= 100;
            if (!(fractions[i] >= 0 && fractions[i] <= 1)) {
                throw PyError.valueError("Percentiles must be in the range [0, 100]");
            }
        }
        return unchecked(array, fractions, q.shape(), axes, out, method, keepdims);
    }

    private static NdArray unchecked(
            NdArray array,
            double[] fractions,
            int[] qShape,
            int @Nullable [] axes,
            @Nullable NdArray out,
            String method,
            boolean keepdims) {
        var lines = Reductions.mergedLast(array, axes);
        boolean discrete = QuantileRule.of(method).isDiscrete();
        int count = Math.toIntExact(Shapes.size(Reductions.shape(array, axes, false)));
        var result =
                NdArray.zeros(discrete ? array.dtype() : DType.FLOAT64, fractions.length, count);
        int[] next = {0};
        Lines.forEach(
                lines,
                lines.ndim() - 1,
                line -> {
                    double[] known =
                            Arrays.stream(line.toDoubles())
                                    .filter(x -> !Double.isNaN(x))
                                    .sorted()
                                    .toArray();
                    if (known.length == 0) {
                        Warnings.runtime("All-NaN slice encountered");
                    }
                    for (int i = 0; i < fractions.length; i++) {
                        double value =
                                known.length == 0
                                        ? Double.NaN
                                        : Quantiles.of(known, fractions[i], method);
                        result.setDouble(value, i, next[0]);
                    }
                    next[0]++;
                });
        int[] shape = Shapes.concat(qShape, Reductions.shape(array, axes, keepdims));
        return Reductions.into(result.reshape(shape), out);
    }
}
