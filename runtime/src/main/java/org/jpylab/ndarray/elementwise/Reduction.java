package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.AxisOrder;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.TypeResolution.Resolved;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.StringJoiner;

/** {@code ufunc.reduce}: a function of two arguments folded along axes, in NumPy's order. */
final class Reduction {
    private Reduction() {}

    static NdArray reduce(
            Ufunc ufunc, NdArray array, int @Nullable [] axes, ReduceOptions options) {
        var flagged = reducedAxes(array, axes);
        if (count(flagged) > 1 && !ufunc.isReorderable()) {
            throw PyError.valueError(
                    "reduction operation '"
                            + ufunc.name()
                            + "' is not reorderable, so at most one axis may be specified");
        }
        var resolved = resolve(ufunc, array, options.dtype(), options.out());
        var type = resolved.dtypes()[0];
        var input = prepare(array, type);
        if (count(flagged) > 1 && type.isObject()) {
            input = mergeAxes(input, flagged);
            flagged = new boolean[input.ndim()];
            flagged[input.ndim() - 1] = true;
        }
        int[] kept = shapeWithOnes(input.shape(), flagged);
        var result = target(ufunc.name(), resolved, input, flagged, kept, options);
        Object initial = initial(ufunc, input, kept, options);
        var rest = start(result, input, flagged, initial, options);
        fold(ufunc, resolved, result, rest, options, "reduce");
        return finish(result, array, axes, options);
    }

    private static NdArray prepare(NdArray array, DType type) {
        var have = array.dtype();
        boolean readable = have.isNumeric() && type.isNumeric() && Casting.SAFE.allows(have, type);
        return readable || have.equals(type) ? array : array.astype(type);
    }

    private static boolean[] reducedAxes(NdArray array, int @Nullable [] axes) {
        int n = array.ndim();
        var flagged = new boolean[n];
        if (axes == null) {
            Arrays.fill(flagged, true);
            return flagged;
        }
        if (n == 0 && axes.length == 1 && (axes[0] == 0 || axes[0] == -1)) {
            return flagged;
        }
        for (int axis : Shapes.axes(axes, n)) {
            flagged[axis] = true;
        }
        return flagged;
    }

    private static int count(boolean[] flagged) {
        int count = 0;
        for (boolean flag : flagged) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** The loop to fold with, whose inputs and output have one type. */
    static Resolved resolve(
            Ufunc ufunc, NdArray array, @Nullable DType dtype, @Nullable NdArray out) {
        var wanted = dtype;
        if (wanted == null && out != null && ufunc.family() != Ufunc.Family.LOGICAL) {
            wanted = out.dtype().nativeOrder();
        }
        if (wanted == null) {
            wanted = widened(ufunc, array.dtype());
        }
        boolean truth = ufunc.family() == Ufunc.Family.LOGICAL && !array.dtype().isObject();
        var sample = NdArray.zeros(truth ? DType.BOOL : array.dtype(), 1);
        if (truth && !array.dtype().isNumeric() && !array.dtype().elementType().isTime()) {
            throw TypeResolution.noLoop(ufunc, array, array);
        }
        var both = new NdArray[] {sample, sample};
        var resolved = TypeResolution.resolve(ufunc, both, truth ? null : wanted, Casting.UNSAFE);
        if (!resolved.dtypes()[0].equals(resolved.dtypes()[2])) {
            throw PyError.typeError(
                    "The resolved dtypes are not compatible with "
                            + ufunc.name()
                            + ".reduce. Resolved ("
                            + resolved.dtypes()[0].repr()
                            + ", "
                            + resolved.dtypes()[1].repr()
                            + ", "
                            + resolved.dtypes()[2].repr()
                            + ")");
        }
        return resolved;
    }

    /** Sums and products of small integers are taken in 64 bits. */
    private static @Nullable DType widened(Ufunc ufunc, DType dtype) {
        boolean grows = ufunc.name().equals("add") || ufunc.name().equals("multiply");
        if (!grows || !(dtype.isBool() || dtype.isInteger()) || dtype.itemsize() == 8) {
            return null;
        }
        return dtype.elementType().isUnsigned() ? DType.UINT64 : DType.INT64;
    }

    private static int[] shapeWithOnes(int[] shape, boolean[] flagged) {
        var kept = shape.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = flagged[i] ? 1 : kept[i];
        }
        return kept;
    }

    /** The array to fold into, with all axes: the given one or a new one laid out as the input. */
    private static NdArray target(
            String name,
            Resolved resolved,
            NdArray input,
            boolean[] flagged,
            int[] kept,
            ReduceOptions options) {
        var out = options.out();
        if (out == null) {
            int[] order = AxisOrder.of(kept.length, input.strides());
            var dtype = resolved.dtypes()[2];
            return order == null
                    ? NdArray.zeros(dtype, kept)
                    : Assignment.inOrder(kept, dtype, order);
        }
        out.requireWriteable("operand array with iterator write flag set");
        int[] wanted = options.keepdims() ? kept : without(kept, flagged);
        if (!Arrays.equals(out.shape(), wanted)) {
            throw mismatch(name, out, input, flagged, wanted.length, options.keepdims());
        }
        boolean fits = out.dtype().equals(resolved.dtypes()[2]);
        return fits ? out.reshape(kept) : NdArray.zeros(resolved.dtypes()[2], kept);
    }

    private static PyError mismatch(
            String name,
            NdArray out,
            NdArray input,
            boolean[] flagged,
            int dimensions,
            boolean keepdims) {
        if (out.ndim() != dimensions) {
            return PyError.valueError(
                    "output parameter for reduction operation "
                            + name
                            + " has the wrong number of dimensions: Found "
                            + out.ndim()
                            + " but expected "
                            + dimensions
                            + (keepdims ? " (must match the operand's when keepdims=True)" : ""));
        }
        var remapped = new StringJoiner(",", "(", ")");
        int next = 0;
        for (int axis = 0; axis < flagged.length; axis++) {
            boolean fresh = flagged[axis] && !keepdims;
            if (flagged[axis] && keepdims && out.shape(axis) != 1) {
                return PyError.valueError(
                        "operand was set up as a reduction along axis "
                                + axis
                                + ", but the length of the axis is "
                                + out.shape(axis)
                                + " (it has to be 1)");
            }
            if (!fresh) {
                remapped.add(Integer.toString(out.shape(next++)));
            } else if (next > 0) {
                remapped.add("newaxis");
            }
        }
        return PyError.valueError(
                "operands could not be broadcast together with remapped shapes"
                        + " [original->remapped]: "
                        + Shapes.tight(out.shape())
                        + "->"
                        + remapped
                        + " "
                        + Shapes.tight(input.shape())
                        + " ");
    }

    private static int[] without(int[] kept, boolean[] flagged) {
        int[] result = kept;
        for (int i = kept.length - 1; i >= 0; i--) {
            result = flagged[i] ? Shapes.without(result, i) : result;
        }
        return result;
    }

    /** What to start from; null for the first element. */
    private static @Nullable Object initial(
            Ufunc ufunc, NdArray input, int[] kept, ReduceOptions options) {
        if (options.initial() != null) {
            return options.initial();
        }
        Object identity = ufunc.identity();
        boolean empty = input.size() == 0;
        if (identity != null && (empty || !input.dtype().isObject())) {
            return identity;
        }
        if (identity == null && options.where() != null) {
            throw PyError.valueError(
                    "reduction operation '"
                            + ufunc.name()
                            + "' does not have an identity, so to use a where mask one has to"
                            + " specify 'initial'");
        }
        if (empty && Shapes.size(kept) > 0) {
            throw PyError.valueError(
                    "zero-size array to reduction operation "
                            + ufunc.name()
                            + " which has no identity");
        }
        return null;
    }

    /** Puts the start into the result and returns what remains to be folded into it. */
    private static NdArray start(
            NdArray result,
            NdArray input,
            boolean[] flagged,
            @Nullable Object initial,
            ReduceOptions options) {
        if (initial != null) {
            result.fill(initial);
            return input;
        }
        if (input.size() == 0) {
            return input;
        }
        var first = input;
        int axes = 0;
        for (int i = 0; i < flagged.length; i++) {
            if (flagged[i]) {
                first = Views.slice(first, i, 0, 1, 1);
                axes++;
            }
        }
        result.assign(first);
        if (axes != 1 || options.where() != null) {
            // Only functions that do not mind seeing an element twice get here.
            return axes == 0 ? Views.slice(input.reshape(-1), 0, 0, 0, 1) : input;
        }
        for (int i = 0; i < flagged.length; i++) {
            if (flagged[i]) {
                return Views.slice(input, i, 1, input.shape(i), 1);
            }
        }
        return input;
    }

    /**
     * Folds the input into a result that has length 1 along the reduced axes; warnings name the
     * method.
     */
    static void fold(
            Ufunc ufunc,
            Resolved resolved,
            NdArray result,
            NdArray input,
            ReduceOptions options,
            String method) {
        if (input.size() == 0) {
            return;
        }
        boolean repeated = options.out() != null && Assignment.overlaps(result, input);
        var source = repeated ? input.copy('K') : input;
        var view = Views.expanded(result, source.shape());
        int[] order =
                options.out() == null
                        ? AxisOrder.of(source.ndim(), source.strides())
                        : AxisOrder.of(source.ndim(), view.strides(), source.strides());
        var ordered = order == null ? source : Views.transpose(source, order);
        var target = order == null ? view : Views.transpose(view, order);
        boolean gather = isInexactSum(ufunc, resolved) && isScattered(target, ordered);
        ordered = gather ? ordered.copy() : ordered;
        if (options.where() == null && isInexactSum(ufunc, resolved)) {
            int from =
                    ordered.ndim() == 2
                            ? ordered.shape(0) - ColumnSums.remaining(target, ordered)
                            : 0;
            if (from > 0) {
                ordered = Views.slice(ordered, 0, from, ordered.shape(0), 1);
                target = Views.slice(target, 0, from, target.shape(0), 1);
            }
        }
        Storage[] storages = {result.storage(), ordered.storage(), result.storage()};
        var kernel = kernel(ufunc, resolved, storages);
        int[] flags = {0};
        if (options.where() == null) {
            NestedLoop.inRowOrder(
                    (n, at, step) -> flags[0] |= kernel.run(storages, n, at, step),
                    target,
                    ordered,
                    target);
        } else {
            var mask = Views.expanded(Masks.require(options.where()), source.shape());
            var masked = order == null ? mask : Views.transpose(mask, order);
            masked = gather ? masked.copy() : masked;
            NestedLoop.inRowOrder(
                    Masks.runs(kernel, storages, masked.storage(), flags),
                    target,
                    ordered,
                    target,
                    masked);
        }
        FloatErrors.current().report(flags[0], method);
    }

    private static Kernel kernel(Ufunc ufunc, Resolved resolved, Storage[] storages) {
        var plain = resolved.loop().kernel(storages);
        return isInexactSum(ufunc, resolved)
                ? new Sums(plain, resolved.loop().type(0).isComplex())
                : plain;
    }

    private static boolean isInexactSum(Ufunc ufunc, Resolved resolved) {
        var type = resolved.loop().type(0);
        return ufunc.name().equals("add") && (type.isFloat() || type.isComplex());
    }

    /**
     * True when the innermost axes all fold into one element but do not continue each other: NumPy
     * then collects them in a buffer and adds that up at once.
     */
    private static boolean isScattered(NdArray target, NdArray source) {
        int inner = -1;
        for (int axis = source.ndim() - 1; axis >= 0 && target.stride(axis) == 0; axis--) {
            if (source.shape(axis) == 1) {
                continue;
            }
            if (inner >= 0 && source.stride(axis) != source.stride(inner) * source.shape(inner)) {
                return true;
            }
            inner = axis;
        }
        return false;
    }

    private static NdArray finish(
            NdArray result, NdArray array, int @Nullable [] axes, ReduceOptions options) {
        var flagged = reducedAxes(array, axes);
        int[] kept = shapeWithOnes(array.shape(), flagged);
        int[] shape = options.keepdims() ? kept : without(kept, flagged);
        var out = options.out();
        if (out == null) {
            var shaped = dropOnes(result, array, flagged, options.keepdims(), shape);
            return new NdArray(
                    shaped.dtype(),
                    shaped.storage(),
                    shaped.offset(),
                    shaped.shape(),
                    shaped.strides(),
                    null);
        }
        if (result.storage().array() != out.storage().array()) {
            out.assign(result.reshape(shape));
        }
        return out;
    }

    private static NdArray dropOnes(
            NdArray result, NdArray array, boolean[] flagged, boolean keepdims, int[] shape) {
        if (keepdims || result.ndim() != array.ndim()) {
            return result.reshape(shape);
        }
        var view = result;
        for (int i = flagged.length - 1; i >= 0; i--) {
            view = flagged[i] ? Views.at(view, i, 0) : view;
        }
        return view;
    }

    /** A copy in which the reduced axes are one, the last. */
    private static NdArray mergeAxes(NdArray array, boolean[] flagged) {
        int n = array.ndim();
        var order = new int[n];
        int next = 0;
        int length = 1;
        for (int i = 0; i < n; i++) {
            if (!flagged[i]) {
                order[next++] = i;
            }
        }
        var shape = new int[next + 1];
        for (int i = 0; i < next; i++) {
            shape[i] = array.shape(order[i]);
        }
        int end = next;
        for (int i = 0; i < n; i++) {
            if (flagged[i]) {
                order[end++] = i;
                length *= array.shape(i);
            }
        }
        shape[next] = length;
        return Views.transpose(array, order).reshape(shape);
    }
}
