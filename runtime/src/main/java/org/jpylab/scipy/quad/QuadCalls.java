package org.jpylab.scipy.quad;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What {@code scipy.integrate.quad} needs of the integrals: functions are Python's. */
public final class QuadCalls {
    private QuadCalls() {}

    private static DoubleUnaryOperator of(Value function) {
        return x -> function.execute(x).asDouble();
    }

    /** Over a finite range. */
    public static Object[] finite(
            Value f, double a, double b, double absolute, double relative, int limit) {
        var made = AdaptiveIntegral.over(Kronrod.of21(of(f)), a, b, absolute, relative, limit);
        return told(made, 42 * made.parts.last - 21);
    }

    /** From a bound up (1), down (-1), or over all numbers (2). */
    public static Object[] infinite(
            Value f, double bound, int range, double absolute, double relative, int limit) {
        Rule rule = Kronrod.ofInfinite(of(f), bound, range);
        var made = AdaptiveIntegral.over(rule, 0, 1, absolute, relative, limit);
        return told(made, (30 * made.parts.last - 15) * (range == 2 ? 2 : 1));
    }

    /** Between points in rising order. */
    public static Object[] between(
            Value f, NdArray points, double absolute, double relative, int limit) {
        double[] at = points.toDoubles();
        var made = AdaptiveIntegral.between(Kronrod.of21(of(f)), at, absolute, relative, limit);
        int first = at.length - 1;
        return told(made, 21 * first + 42 * (made.parts.last - first));
    }

    /**
     * Value, error, code, evaluations, number of parts, and the parts: order, left and right ends,
     * values, errors, levels, and which of the first were put forward.
     */
    private static Object[] told(AdaptiveIntegral made, int evaluations) {
        Partition parts = made.parts;
        int[] raised = new int[made.raised.length + 1];
        for (int i = 0; i < made.raised.length; i++) {
            raised[i] = made.raised[i] ? 1 : 0;
        }
        return new Object[] {
            made.value,
            made.error,
            made.code,
            evaluations,
            parts.last,
            ints(Arrays.copyOfRange(parts.order, 1, parts.limit + 1)),
            doubles(parts.shown(parts.left)),
            doubles(parts.shown(parts.right)),
            doubles(parts.shown(parts.values)),
            doubles(parts.shown(parts.errors)),
            ints(Arrays.copyOfRange(parts.levels, 1, parts.limit + 1)),
            ints(raised)
        };
    }

    private static NdArray ints(int[] values) {
        return NdArray.wrap(org.jpylab.ndarray.DType.INT32, values, values.length);
    }

    private static NdArray doubles(double[] values) {
        return NdArray.wrap(values, values.length);
    }
}
