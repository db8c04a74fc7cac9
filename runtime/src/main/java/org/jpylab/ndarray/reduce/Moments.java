package org.jpylab.ndarray.reduce;

import org.jpylab.error.Warnings;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.CallOptions;
import org.jpylab.ndarray.elementwise.Division;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.elementwise.Transcendental;
import org.jspecify.annotations.Nullable;

/** Means, variances and standard deviations, in NumPy's order of operations. */
public final class Moments {
    private Moments() {}

    /** The arithmetic mean; integers are averaged as float64. */
    public static NdArray mean(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        requireAxes(array, axes);
        var count = count(array, axes, options);
        if (isEmpty(count)) {
            Warnings.runtime("Mean of empty slice.");
        }
        boolean half = options.dtype() == null && isHalf(array);
        var sum = Reductions.sum(array, axes, options.withDtype(sumType(array, options.dtype())));
        var mean = divide(sum, count, options.out());
        return half && options.out() == null ? mean.astype(DType.FLOAT16) : mean;
    }

    /** Numbers have no axis, not even the one that sums accept. */
    static void requireAxes(NdArray array, int @Nullable [] axes) {
        if (axes != null) {
            Shapes.axes(axes, array.ndim());
        }
    }

    private static boolean isHalf(NdArray array) {
        return array.dtype().elementType() == ElementType.FLOAT16;
    }

    private static @Nullable DType sumType(NdArray array, @Nullable DType dtype) {
        if (dtype != null) {
            return dtype;
        }
        if (array.dtype().isInteger() || array.dtype().isBool()) {
            return DType.FLOAT64;
        }
        return isHalf(array) ? DType.FLOAT32 : null;
    }

    /** How many elements count, a number or one for each result. */
    private static NdArray count(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        if (options.where() == null) {
            return NdArray.scalar(Reductions.count(array, axes));
        }
        var mask = Views.broadcastTo(options.where(), array.shape());
        return Reductions.sum(
                mask,
                axes,
                ReduceOptions.NONE.withKeepdims(options.keepdims()).withDtype(DType.INT64));
    }

    private static boolean isEmpty(NdArray count) {
        for (long n : count.toLongs()) {
            if (n <= 0) {
                return true;
            }
        }
        return false;
    }

    /** The quotient in the sum's dtype; trouble with a single number is a scalar's. */
    private static NdArray divide(NdArray sum, NdArray count, @Nullable NdArray out) {
        if (sum.ndim() > 0 || out != null || sum.dtype().isObject()) {
            if (sum.dtype().isObject()) {
                return Division.DIVIDE.call(sum, count);
            }
            var target = new NdArray[] {sum};
            var options = new CallOptions(target, null, null, Casting.UNSAFE, 'K');
            return Division.DIVIDE.call(new NdArray[] {sum, count}, options)[0];
        }
        var state = FloatErrors.current();
        var quiet = FloatErrors.IGNORING;
        quiet.install();
        NdArray quotient;
        try {
            quotient = Division.DIVIDE.call(sum, count).astype(sum.dtype());
        } finally {
            state.install();
        }
        double numerator = sum.getDouble();
        if (count.getDouble() == 0 && !Double.isNaN(numerator)) {
            boolean invalid = numerator == 0;
            state.report(invalid ? FloatErrors.INVALID : FloatErrors.DIVIDE, "scalar divide");
        }
        return quotient;
    }

    /** The mean squared distance from the mean, {@code ddof} subtracted from the count. */
    public static NdArray var(
            NdArray array, int @Nullable [] axes, double ddof, ReduceOptions options) {
        requireAxes(array, axes);
        var count = count(array, axes, options);
        var free = Arithmetic.SUBTRACT.call(count, number(ddof));
        if (isNotPositive(free)) {
            Warnings.runtime("Degrees of freedom <= 0 for slice");
        }
        boolean whole = array.dtype().isInteger() || array.dtype().isBool();
        var dtype = options.dtype() == null && whole ? DType.FLOAT64 : options.dtype();
        var squares = squaredDistances(array, axes, dtype, options.where());
        var sum = Reductions.sum(squares, axes, options.withDtype(dtype));
        var divisor = Arithmetic.MAXIMUM.call(free, NdArray.scalar(0L));
        return divide(sum, divisor, options.out());
    }

    /** Whole numbers stay whole, as Python's 0 and 1 do. */
    private static NdArray number(double ddof) {
        return ddof == Math.rint(ddof) ? NdArray.scalar((long) ddof) : NdArray.scalar(ddof);
    }

    private static boolean isNotPositive(NdArray free) {
        for (double n : free.toDoubles()) {
            if (n <= 0) {
                return true;
            }
        }
        return false;
    }

    private static NdArray squaredDistances(
            NdArray array, int @Nullable [] axes, @Nullable DType dtype, @Nullable NdArray where) {
        var keep = ReduceOptions.NONE.withKeepdims(true).withDtype(dtype).withWhere(where);
        var count = count(array, axes, keep);
        var total = Reductions.sum(array, axes, keep);
        var mean =
                total.dtype().isObject()
                        ? Division.DIVIDE.call(total, count)
                        : quietDivide(total, count);
        var distance = Arithmetic.SUBTRACT.call(array, mean);
        if (distance.dtype().isComplex()) {
            return squaredSizes(distance);
        }
        return Arithmetic.MULTIPLY
                .call(new NdArray[] {distance, distance}, CallOptions.into(distance))[0];
    }

    private static NdArray quietDivide(NdArray total, NdArray count) {
        if (isEmpty(count) && total.size() == 1) {
            FloatErrors.current().report(FloatErrors.INVALID, "divide");
            return total.astype(total.dtype());
        }
        var options = new CallOptions(new NdArray[] {total}, null, null, Casting.UNSAFE, 'K');
        return Division.DIVIDE.call(new NdArray[] {total, count}, options)[0];
    }

    private static NdArray squaredSizes(NdArray distance) {
        var re = Arithmetic.SQUARE.call(distance.real());
        var im = Arithmetic.SQUARE.call(distance.imag());
        return Arithmetic.ADD.call(re, im);
    }

    /** The square root of the variance. */
    public static NdArray std(
            NdArray array, int @Nullable [] axes, double ddof, ReduceOptions options) {
        var variance = var(array, axes, ddof, options);
        return root(variance, options);
    }

    /** The root in the variance's type, to which a number, but no array, is cut. */
    static NdArray root(NdArray variance, ReduceOptions options) {
        if (variance.dtype().isObject() && variance.ndim() == 0) {
            return Transcendental.SQRT.call(NdArray.scalar(variance.getDouble()));
        }
        if (variance.ndim() == 0 && options.out() == null) {
            return Transcendental.SQRT.call(variance).astype(variance.dtype());
        }
        return Transcendental.SQRT.call(new NdArray[] {variance}, CallOptions.into(variance))[0];
    }

    /** The mean with weights, and the sum of the weights, both in the shape of the mean. */
    public static NdArray[] average(
            NdArray array, @Nullable Integer axis, @Nullable NdArray weights, boolean keepdims) {
        int[] axes = axis == null ? null : new int[] {axis};
        var options = ReduceOptions.NONE.withKeepdims(keepdims);
        if (weights == null) {
            var mean = mean(array, axes, options);
            var scale = NdArray.zeros(mean.dtype(), mean.shape());
            scale.fill((double) Reductions.count(array, axes));
            return new NdArray[] {mean, scale};
        }
        var weight = Weights.fit(array, axis, weights);
        var type = Weights.resultType(array, weights);
        var scale = Reductions.sum(weight, axes, options.withDtype(type));
        Weights.requireNotZero(scale);
        var products =
                Arithmetic.MULTIPLY
                        .call(
                                new NdArray[] {array, weight},
                                new CallOptions(null, null, type, Casting.SAME_KIND, 'K'))[0];
        var sum = Reductions.sum(products, axes, options);
        var mean = Division.DIVIDE.call(sum, scale);
        return new NdArray[] {mean, Views.expanded(scale, mean.shape()).copy()};
    }
}
