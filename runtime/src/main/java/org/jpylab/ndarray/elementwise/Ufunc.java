package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A function applied to each element of its broadcast arguments: NumPy's {@code ufunc}. */
public final class Ufunc {
    private final String name;
    private final int nin;
    private final int nout;
    private final @Nullable Object identity;
    private final boolean reorderable;
    private final Family family;
    private final List<Loop> loops;
    private final @Nullable Loop doubles;

    /** How NumPy finds the types of a call, which shows in its errors. */
    enum Family {
        /** All operands get the common type: {@code add}. */
        UNIFORM,
        /** Operands get the common type, the result is bool: {@code less}. */
        COMPARISON,
        /** Any operands, the result is bool: {@code logical_and}. */
        LOGICAL,
        /** The first loop the operands can be cast to safely: {@code sin}. */
        SEARCH
    }

    Ufunc(UfuncBuilder builder) {
        name = builder.name;
        nin = builder.nin;
        nout = builder.nout;
        identity = builder.identity;
        reorderable = builder.reorderable;
        family = builder.family;
        loops = List.copyOf(builder.loops);
        String letters = "d".repeat(nin) + "->";
        doubles =
                loops.stream()
                        .filter(loop -> nout == 1 && loop.signature().startsWith(letters))
                        .findFirst()
                        .orElse(null);
    }

    public String name() {
        return name;
    }

    /** The number of inputs. */
    public int nin() {
        return nin;
    }

    /** The number of outputs. */
    public int nout() {
        return nout;
    }

    /** What {@code reduce} starts from; null when there is no such value. */
    public @Nullable Object identity() {
        return identity;
    }

    /** True when {@code reduce} may go over several axes in any order. */
    public boolean isReorderable() {
        return reorderable;
    }

    Family family() {
        return family;
    }

    List<Loop> loops() {
        return loops;
    }

    /** The signatures as NumPy lists them, with its synonyms {@code q Q g G}. */
    public List<String> types() {
        var all = new ArrayList<String>();
        for (var loop : loops) {
            all.add(
                    loop.signature().contains("m")
                            ? loop.signature().replace('l', 'q')
                            : loop.signature());
            String synonym = synonym(loop.signature());
            if (!synonym.equals(loop.signature())) {
                all.add(synonym);
            }
        }
        return inNumpyOrder(all);
    }

    private static String synonym(String signature) {
        if (signature.indexOf('m') >= 0) {
            return signature;
        }
        boolean first = "lLdD".indexOf(signature.charAt(0)) >= 0;
        return first
                ? signature.replace('l', 'q').replace('L', 'Q').replace('d', 'g').replace('D', 'G')
                : signature;
    }

    /** {@code ll LL qq QQ}, not {@code ll qq LL QQ}. */
    private static List<String> inNumpyOrder(List<String> all) {
        for (int i = 0; i + 2 < all.size(); i++) {
            if (all.get(i).startsWith("q") && all.get(i + 1).startsWith("L")) {
                all.add(i + 1, all.remove(i));
            }
        }
        return List.copyOf(all);
    }

    /** The result for the inputs, a new array; the first one where there are two. */
    public NdArray call(NdArray... inputs) {
        return Evaluation.run(this, inputs, CallOptions.NONE)[0];
    }

    /** The result for one input, a new array. */
    public NdArray call(NdArray a) {
        var direct = DirectCall.run(this, a);
        return direct != null ? direct : Evaluation.run(this, inputs(a), CallOptions.NONE)[0];
    }

    /** The result for two inputs, a new array. */
    public NdArray call(NdArray a, NdArray b) {
        var direct = DirectCall.run(this, a, b);
        return direct != null ? direct : Evaluation.run(this, inputs(a, b), CallOptions.NONE)[0];
    }

    private static NdArray[] inputs(NdArray... inputs) {
        return inputs;
    }

    /** The loop that takes float64 only; null when there is none. */
    @Nullable Loop doubles() {
        return doubles;
    }

    /** True when there is a loop for integers. */
    public boolean hasIntegerLoop() {
        return loops.stream().anyMatch(loop -> "bBhHiIlL".indexOf(loop.signature().charAt(0)) >= 0);
    }

    /**
     * The function of one float64 number; null when there is none. It gives NaN or infinity where a
     * call would have something to warn of.
     */
    public @Nullable DoubleUnaryOperator ofNumber() {
        if (doubles == null || !(doubles.function() instanceof Functions.Real1 real)) {
            return null;
        }
        DoubleUnaryOperator function = real.function();
        return Underflow.isPossible(this) ? x -> told(function.applyAsDouble(x)) : function;
    }

    /** As {@link #ofNumber}, of two numbers. */
    public @Nullable DoubleBinaryOperator ofNumbers() {
        if (doubles == null || !(doubles.function() instanceof Functions.Real2 real)) {
            return null;
        }
        DoubleBinaryOperator function = real.function();
        return Underflow.isPossible(this) ? (x, y) -> told(function.applyAsDouble(x, y)) : function;
    }

    /** The result; NaN for one that may have become too small, where that is told. */
    private static double told(double result) {
        boolean small = Math.abs(result) < Double.MIN_NORMAL;
        return small && !FloatErrors.current().ignoresUnderflow() ? Double.NaN : result;
    }

    /** The results for the inputs, as the options say. */
    public NdArray[] call(NdArray[] inputs, CallOptions options) {
        return Evaluation.run(this, inputs, options);
    }

    /** Folds the function along axes (all of them when null); axes disappear unless kept. */
    public NdArray reduce(NdArray array, int @Nullable [] axes, boolean keepdims) {
        return reduce(array, axes, ReduceOptions.NONE.withKeepdims(keepdims));
    }

    /** Folds the function along axes (all of them when null), as the options say. */
    public NdArray reduce(NdArray array, int @Nullable [] axes, ReduceOptions options) {
        requireBinary("reduce");
        return Reduction.reduce(this, array, axes, options);
    }

    /** All intermediate results of {@code reduce} along one axis. */
    public NdArray accumulate(
            NdArray array, int axis, @Nullable DType dtype, @Nullable NdArray out) {
        requireBinary("accumulate");
        return Accumulation.accumulate(this, array, axis, dtype, out);
    }

    /** {@code reduce} over the slices that start at the given indices. */
    public NdArray reduceAt(
            NdArray array,
            NdArray indices,
            int axis,
            @Nullable DType dtype,
            @Nullable NdArray out) {
        requireBinary("reduceat");
        return Accumulation.reduceAt(this, array, indices, axis, dtype, out);
    }

    /** The function of all pairs; the shape is that of a followed by that of b. */
    public NdArray[] outer(NdArray a, NdArray b, CallOptions options) {
        if (nin != 2) {
            throw PyError.valueError("outer product only supported for binary functions");
        }
        var shape = new int[a.ndim() + b.ndim()];
        Arrays.fill(shape, 1);
        System.arraycopy(a.shape(), 0, shape, 0, a.ndim());
        return call(new NdArray[] {a.reshape(shape), b}, options);
    }

    private void requireBinary(String method) {
        if (nin != 2) {
            throw PyError.valueError(method + " only supported for binary functions");
        }
        if (nout != 1) {
            throw PyError.valueError(
                    method + " only supported for functions returning a single value");
        }
    }

    @Override
    public String toString() {
        return "<ufunc '" + name + "'>";
    }
}
