package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Bits;
import org.jpylab.ndarray.elementwise.CallOptions;
import org.jpylab.ndarray.elementwise.Comparison;
import org.jpylab.ndarray.elementwise.Division;
import org.jpylab.ndarray.elementwise.FloatParts;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.indexing.Taking;
import org.jpylab.ndarray.reduce.Reductions;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Differences of neighbours, and what is made of them: integrals and unwrapped angles. */
public final class Differences {
    private Differences() {}

    /** The n-th differences along an axis; prepend and append are joined by the caller. */
    public static NdArray diff(NdArray array, int order, int axis) {
        if (order < 0) {
            throw PyError.valueError("order must be non-negative but got " + order);
        }
        if (order == 0) {
            return array;
        }
        if (array.ndim() == 0) {
            throw PyError.valueError("diff requires input that is at least one dimensional");
        }
        int along = Shapes.axis(axis, array.ndim());
        var ufunc = array.dtype().isBool() ? Comparison.NOT_EQUAL : Arithmetic.SUBTRACT;
        var result = array;
        for (int i = 0; i < order; i++) {
            result = ufunc.call(from(result, along, 1), until(result, along, 1));
        }
        return result;
    }

    static NdArray from(NdArray array, int axis, int start) {
        int n = array.shape(axis);
        return Views.slice(array, axis, Math.min(start, n), n, 1);
    }

    static NdArray until(NdArray array, int axis, int missing) {
        return Views.slice(array, axis, 0, Math.max(0, array.shape(axis) - missing), 1);
    }

    /** The integral along an axis by the trapezoidal rule; dx is used when x is null. */
    public static NdArray trapz(NdArray y, @Nullable NdArray x, NdArray dx, int axis) {
        int along = Shapes.axis(axis, y.ndim());
        var step = dx;
        if (x != null) {
            step = diff(x, 1, x.ndim() == 1 ? 0 : axis);
            if (x.ndim() == 1) {
                var shape = new int[y.ndim()];
                Arrays.fill(shape, 1);
                shape[along] = step.shape(0);
                step = step.reshape(shape);
            }
        }
        var sum = Arithmetic.ADD.call(from(y, along, 1), until(y, along, 1));
        var areas = Division.DIVIDE.call(Arithmetic.MULTIPLY.call(step, sum), NdArray.scalar(2.0));
        return Reductions.sum(areas, along);
    }

    /** Angles (or anything periodic) without jumps of more than {@code discont}. */
    public static NdArray unwrap(NdArray p, @Nullable NdArray discont, int axis, NdArray period) {
        int along = Shapes.axis(axis, p.ndim());
        var dd = diff(p, 1, axis);
        var type = ResultType.of(List.of(dd, period));
        var two = NdArray.scalar(2L);
        var limit = discont == null ? Division.DIVIDE.call(period, two) : discont;
        boolean ambiguous = true;
        NdArray high;
        if (type.isInteger()) {
            high = Division.FLOOR_DIVIDE.call(period, two);
            ambiguous = Division.REMAINDER.call(period, two).getLong() == 0;
        } else {
            high = Division.DIVIDE.call(period, two);
        }
        var low = Arithmetic.NEGATIVE.call(high);
        var wrapped =
                Arithmetic.ADD.call(
                        Division.REMAINDER.call(Arithmetic.SUBTRACT.call(dd, low), period), low);
        if (ambiguous) {
            var edge =
                    Bits.AND.call(
                            Comparison.EQUAL.call(wrapped, low),
                            Comparison.GREATER.call(dd, NdArray.scalar(0L)));
            Taking.copyTo(wrapped, high, edge, Casting.UNSAFE);
        }
        var correction = Arithmetic.SUBTRACT.call(wrapped, dd);
        var small = Comparison.LESS.call(Arithmetic.ABSOLUTE.call(dd), limit);
        Taking.copyTo(correction, NdArray.scalar(0L), small, Casting.UNSAFE);
        var result = p.astype(type);
        var total = Reductions.cumsum(correction, along, null, null);
        from(result, along, 1).assign(Arithmetic.ADD.call(from(p, along, 1), total));
        return result;
    }

    /** Numbers rounded to so many decimals, halves to even, as NumPy scales and rounds. */
    public static NdArray round(NdArray array, int decimals, @Nullable NdArray out) {
        if (out != null && !java.util.Arrays.equals(out.shape(), array.shape())) {
            throw PyError.valueError("invalid output shape");
        }
        if (array.dtype().isComplex()) {
            var result = out == null ? array.copy('K') : out;
            result.real().assign(round(array.real(), decimals, null));
            result.imag().assign(round(array.imag(), decimals, null));
            return result;
        }
        NdArray result;
        boolean whole = array.dtype().isInteger();
        if (decimals >= 0 && whole) {
            result = array;
        } else if (decimals == 0) {
            result = array.dtype().isBool() ? FloatParts.RINT.call(array) : rint(array);
        } else {
            var power = NdArray.scalar(powerOfTen(Math.abs(decimals)));
            var up = decimals > 0 ? Arithmetic.MULTIPLY : Division.DIVIDE;
            var down = decimals > 0 ? Division.DIVIDE : Arithmetic.MULTIPLY;
            var work = NdArray.zeros(whole ? DType.FLOAT64 : array.dtype(), array.shape());
            var into = CallOptions.into(work);
            up.call(new NdArray[] {array, power}, into);
            FloatParts.RINT.call(new NdArray[] {work}, into);
            down.call(new NdArray[] {work, power}, into);
            result = whole ? work.astype(array.dtype()) : work;
        }
        if (out != null) {
            out.assign(result);
            return out;
        }
        return result == array ? array.copy('K') : result;
    }

    private static NdArray rint(NdArray array) {
        return FloatParts.RINT.call(array);
    }

    private static double powerOfTen(int n) {
        return n < 23 ? Double.parseDouble("1e" + n) : Math.pow(10, n);
    }

    /** Elements no smaller than low and no larger than high, either of which may be null. */
    public static NdArray clip(
            NdArray a, @Nullable NdArray low, @Nullable NdArray high, @Nullable NdArray out) {
        if (low == null && high == null) {
            throw PyError.valueError("One of max or min must be given");
        }
        if (out != null) {
            requireFitting(a, low, high, out);
        }
        NdArray result = low == null ? a : Arithmetic.MAXIMUM.call(a, low);
        if (high != null) {
            result = Arithmetic.MINIMUM.call(result, high);
        }
        if (out != null) {
            if (!Casting.SAME_KIND.allows(result.dtype(), out.dtype())) {
                Warnings.warn(
                        "DeprecationWarning",
                        "Converting the output of clip from "
                                + result.dtype().repr()
                                + " to "
                                + out.dtype().repr()
                                + " is deprecated. Pass `casting=\"unsafe\"` explicitly to silence"
                                + " this warning, or correct the type of the variables.");
            }
            out.assign(result);
        }
        return out == null ? result : out;
    }

    private static void requireFitting(
            NdArray a, @Nullable NdArray low, @Nullable NdArray high, NdArray out) {
        int[][] shapes =
                Stream.of(a, low, high, out)
                        .filter(Objects::nonNull)
                        .map(NdArray::shape)
                        .toArray(int[][]::new);
        if (!Shapes.broadcastable(shapes)) {
            throw Shapes.mismatch("operands could not be broadcast together with shapes", shapes);
        }
        int[] wider = Shapes.broadcast(shapes);
        if (!Arrays.equals(wider, out.shape())) {
            throw PyError.valueError(
                    "non-broadcastable output operand with shape "
                            + Shapes.tight(out.shape())
                            + " doesn't match the broadcast shape "
                            + Shapes.tight(wider));
        }
    }

    /** A copy (or the array itself) with NaN and infinities replaced; null means the extremes. */
    public static NdArray nanToNum(
            NdArray array,
            boolean copy,
            double nan,
            @Nullable Double posinf,
            @Nullable Double neginf) {
        var result = copy ? array.copy('K') : array;
        var type = array.dtype();
        if (!type.isFloat() && !type.isComplex()) {
            return result;
        }
        replace(result.real(), nan, posinf, neginf);
        if (type.isComplex()) {
            replace(result.imag(), nan, posinf, neginf);
        }
        return result;
    }

    private static void replace(
            NdArray part, double nan, @Nullable Double posinf, @Nullable Double neginf) {
        double largest =
                switch (part.dtype().itemsize()) {
                    case 2 -> 65504;
                    case 4 -> Float.MAX_VALUE;
                    default -> Double.MAX_VALUE;
                };
        var storage = part.storage();
        NestedLoop.inMemoryOrder(
                (n, at, step) -> {
                    for (int k = 0; k < n; k++) {
                        int i = at[0] + k * step[0];
                        double value = storage.getDouble(i);
                        if (Double.isNaN(value)) {
                            storage.setDouble(i, nan);
                        } else if (Double.isInfinite(value)) {
                            double positive = posinf == null ? largest : posinf;
                            double negative = neginf == null ? -largest : neginf;
                            storage.setDouble(i, value > 0 ? positive : negative);
                        }
                    }
                },
                part);
    }

    static boolean all(NdArray flags) {
        return Reductions.all(flags, null, ReduceOptions.NONE).getBoolean();
    }
}
