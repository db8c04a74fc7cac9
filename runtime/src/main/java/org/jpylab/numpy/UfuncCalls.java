package org.jpylab.numpy;

import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.CallOptions;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.elementwise.Ufunc;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jpylab.ndarray.elementwise.Unbuffered;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the {@code ufunc} class asks of Java. */
public final class UfuncCalls {
    private UfuncCalls() {}

    /** All ufuncs, each with its docstring. */
    public static List<Ufunc> all() {
        return List.copyOf(Ufuncs.byName().values());
    }

    public static String doc(Ufunc ufunc) {
        return UfuncDocs.of(ufunc);
    }

    /** A call without keywords. */
    public static Object call(Ufunc ufunc, List<? extends @Nullable Object> operands) {
        return result(ufunc, ufunc.call(Operands.arrays(operands), CallOptions.NONE));
    }

    /** A call of a function of one argument, an array or a Python number. */
    public static Object call1(Ufunc ufunc, Object operand) {
        return NdScalar.unwrap(ufunc.call(Operands.array(operand)));
    }

    /** A call of a function of two arguments. */
    public static Object call2(Ufunc ufunc, Object first, Object second) {
        return NdScalar.unwrap(ufunc.call(Operands.array(first), Operands.array(second)));
    }

    /** A call of a function of two scalars, as their operators make it: warnings say so. */
    public static Object callScalars(Ufunc ufunc, Object first, Object second) {
        FloatErrors before = FloatErrors.current().ofScalars().install();
        try {
            return call2(ufunc, first, second);
        } finally {
            before.install();
        }
    }

    /** Tells of an integer that did not fit. */
    public static void overflow(String function) {
        FloatErrors.current().report(FloatErrors.OVERFLOW, function);
    }

    /**
     * The function of float64 numbers, of one or two arguments; null where there is none. Where a
     * call would warn, it gives what is not finite.
     */
    public static @Nullable Object numberFunction(Ufunc ufunc) {
        return ufunc.nin() == 1 ? ufunc.ofNumber() : ufunc.ofNumbers();
    }

    /** True when integers are converted to float64 for want of a loop of their own. */
    public static boolean takesInt(Ufunc ufunc) {
        return ufunc.ofNumber() != null && !ufunc.hasIntegerLoop();
    }

    /** A call with keywords; outputs that were given come back as they are. */
    public static Object callFull(
            Ufunc ufunc,
            List<? extends @Nullable Object> operands,
            List<? extends @Nullable Object> outputs,
            @Nullable NdArray where,
            @Nullable DType dtype,
            String casting,
            String order) {
        @Nullable NdArray[] out = new NdArray[outputs.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (NdArray) outputs.get(i);
        }
        CallOptions options =
                new CallOptions(
                        out.length == 0 ? null : out,
                        where,
                        dtype,
                        Casting.of(casting),
                        MemoryOrder.of(order));
        return result(ufunc, ufunc.call(Operands.arrays(operands), options));
    }

    private static Object result(Ufunc ufunc, NdArray[] results) {
        if (ufunc.nout() == 1) {
            return NdScalar.unwrap(results[0]);
        }
        Object[] all = new Object[results.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = NdScalar.unwrap(results[i]);
        }
        return all;
    }

    public static Object reduce(
            Ufunc ufunc,
            NdArray array,
            @Nullable List<Integer> axes,
            @Nullable DType dtype,
            @Nullable NdArray out,
            boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        Object start = initial instanceof Number number ? ArrayAccess.javaNumber(number) : initial;
        ReduceOptions options = new ReduceOptions(keepdims, dtype, out, start, where);
        int[] along = axes == null ? null : FromPython.ints(axes);
        return NdScalar.unwrap(ufunc.reduce(array, along, options));
    }

    public static NdArray accumulate(
            Ufunc ufunc, NdArray array, int axis, @Nullable DType dtype, @Nullable NdArray out) {
        return ufunc.accumulate(array, axis, dtype, out);
    }

    public static NdArray reduceAt(
            Ufunc ufunc, NdArray array, NdArray indices, int axis, @Nullable DType dtype) {
        return ufunc.reduceAt(array, indices, axis, dtype, null);
    }

    /** Applies a ufunc in place at indices, once for each time that an index occurs. */
    public static void at(
            Ufunc ufunc,
            NdArray array,
            List<? extends @Nullable Object> indices,
            @Nullable Object values) {
        Unbuffered.at(
                ufunc,
                array,
                IndexParts.of(indices),
                values == null ? null : Operands.array(values));
    }

    /** The type codes of a list as Python wants them. */
    public static String[] types(Ufunc ufunc) {
        return ufunc.types().stream().map(t -> arrow(t, ufunc.nin())).toArray(String[]::new);
    }

    private static String arrow(String codes, int nin) {
        return codes.contains("->") ? codes : codes.substring(0, nin) + "->" + codes.substring(nin);
    }
}
