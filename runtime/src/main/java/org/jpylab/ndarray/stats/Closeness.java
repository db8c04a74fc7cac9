package org.jpylab.ndarray.stats;

import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Bits;
import org.jpylab.ndarray.elementwise.Comparison;
import org.jpylab.ndarray.indexing.Taking;

import java.util.Arrays;

/** Whether arrays are equal, exactly or within tolerances. */
public final class Closeness {
    private Closeness() {}

    /** Truth of {@code |a - b| <= atol + rtol * |b|} for each pair; equal infinities are close. */
    public static NdArray isClose(
            NdArray a, NdArray b, NdArray rtol, NdArray atol, boolean equalNan) {
        var y = b.dtype().kind() == 'm' ? b : b.as(ResultType.of(b, NdArray.scalar(1.0)));
        var finite = Bits.AND.call(Comparison.ISFINITE.call(a), Comparison.ISFINITE.call(y));
        var close = quiet(a, y, rtol, atol);
        if (Differences.all(finite)) {
            return close;
        }
        var equal = Comparison.EQUAL.call(a, y);
        var result =
                Bits.OR.call(
                        Bits.AND.call(finite, close),
                        Bits.AND.call(Bits.INVERT.call(finite), equal));
        if (equalNan) {
            var nan = Bits.AND.call(Comparison.ISNAN.call(a), Comparison.ISNAN.call(y));
            Taking.copyTo(result, NdArray.scalar(true), nan, Casting.UNSAFE);
        }
        return result;
    }

    private static NdArray quiet(NdArray x, NdArray y, NdArray rtol, NdArray atol) {
        var state = FloatErrors.current();
        new FloatErrors(
                        state.divide(),
                        state.over(),
                        state.under(),
                        FloatErrors.Action.IGNORE,
                        state.callback())
                .install();
        try {
            var distance = Arithmetic.ABSOLUTE.call(Arithmetic.SUBTRACT.call(x, y));
            var size = Arithmetic.ABSOLUTE.call(y);
            var limit = Arithmetic.ADD.call(atol, Arithmetic.MULTIPLY.call(rtol, size));
            return Comparison.LESS_EQUAL.call(distance, limit);
        } finally {
            state.install();
        }
    }

    /** True when all pairs are close. */
    public static boolean allClose(
            NdArray a, NdArray b, NdArray rtol, NdArray atol, boolean equalNan) {
        return Differences.all(isClose(a, b, rtol, atol, equalNan));
    }

    /** True when shapes and all elements are equal. */
    public static boolean arrayEqual(NdArray a, NdArray b, boolean equalNan) {
        if (!Arrays.equals(a.shape(), b.shape())) {
            return false;
        }
        var equal = Comparison.EQUAL.call(a, b);
        if (equalNan) {
            var nan = Bits.AND.call(Comparison.ISNAN.call(a), Comparison.ISNAN.call(b));
            equal = Bits.OR.call(equal, nan);
        }
        return Differences.all(equal);
    }

    /** True when the arrays broadcast together and all elements are equal. */
    public static boolean arrayEquivalent(NdArray a, NdArray b) {
        return Shapes.broadcastable(a.shape(), b.shape())
                && Differences.all(Comparison.EQUAL.call(a, b));
    }
}
