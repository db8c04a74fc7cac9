package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/** Elements from one array or another: {@code where}, {@code choose}, {@code select} and masks. */
public final class Choosing {
    private Choosing() {}

    /** Elements of x where the condition is true, of y elsewhere: a new array. */
    public static NdArray where(NdArray condition, NdArray x, NdArray y) {
        var type = ResultType.of(x, y);
        int[] shape = Shapes.broadcast(condition.shape(), x.shape(), y.shape());
        var result = NdArray.zeros(type, shape);
        var flags = Views.expanded(condition, shape);
        if (result.size() > 0) {
            choose(
                    result,
                    flags,
                    Views.expanded(x.as(type), shape),
                    Views.expanded(y.as(type), shape));
        }
        return result;
    }

    private static void choose(NdArray result, NdArray flags, NdArray x, NdArray y) {
        var storage = flags.storage();
        if (result.storage().array() instanceof double[] to
                && x.storage().array() instanceof double[] a
                && y.storage().array() instanceof double[] b
                && !result.dtype().isComplex()) {
            NestedLoop.inMemoryOrder(
                    (n, at, step) -> {
                        if (step[0] == 1 && step[1] == 1 && storage.array() instanceof byte[] m) {
                            blend(m, at[1], a, at[2], step[2], b, at[3], step[3], to, at[0], n);
                            return;
                        }
                        for (int k = 0; k < n; k++) {
                            boolean first = storage.getBoolean(at[1] + k * step[1]);
                            to[at[0] + k * step[0]] =
                                    first ? a[at[2] + k * step[2]] : b[at[3] + k * step[3]];
                        }
                    },
                    result,
                    flags,
                    x,
                    y);
            return;
        }
        var fromX = Assignment.loop(result, x);
        var fromY = Assignment.loop(result, y);
        var none = new int[2];
        NestedLoop.inMemoryOrder(
                (n, at, step) -> {
                    for (int k = 0; k < n; k++) {
                        boolean first = storage.getBoolean(at[1] + k * step[1]);
                        int from = first ? at[2] + k * step[2] : at[3] + k * step[3];
                        (first ? fromX : fromY).run(1, new int[] {at[0] + k * step[0], from}, none);
                    }
                },
                result,
                flags,
                x,
                y);
    }

    /** Takes the bits of one or the other: a branch would often be guessed wrong. */
    private static void blend(
            byte[] mask,
            int flag,
            double[] a,
            int i,
            int s,
            double[] b,
            int j,
            int t,
            double[] to,
            int at,
            int n) {
        for (int k = 0; k < n; k++) {
            long other = (mask[flag + k] != 0 ? 1L : 0L) - 1;
            long x = Double.doubleToRawLongBits(a[i + k * s]);
            long y = Double.doubleToRawLongBits(b[j + k * t]);
            to[at + k] = Double.longBitsToDouble(x ^ ((x ^ y) & other));
        }
    }

    /** For each index the element of the choice of that number, all broadcast together. */
    public static NdArray choose(
            NdArray index, NdArray[] choices, @Nullable NdArray out, String mode) {
        if (!index.dtype().isInteger() && !index.dtype().isBool()) {
            throw PyError.typeError(
                    "Cannot cast array data from "
                            + index.dtype().repr()
                            + " to dtype('int64') according to the rule 'safe'");
        }
        var type = ResultType.of(choices);
        var shapes = new int[choices.length + 1][];
        shapes[0] = index.shape();
        for (int i = 0; i < choices.length; i++) {
            shapes[i + 1] = choices[i].shape();
        }
        int[] shape = Shapes.broadcast(shapes);
        if (out != null && !java.util.Arrays.equals(out.shape(), shape)) {
            throw PyError.typeError("choose: invalid shape for output array.");
        }
        long[] numbers = Views.expanded(index, shape).toLongs();
        var result = NdArray.zeros(type, shape);
        var flat = result.reshape(-1);
        for (int c = 0; c < choices.length; c++) {
            var values = Views.expanded(choices[c].as(type), shape).ravel();
            var loop = Assignment.loop(flat, values);
            for (int i = 0; i < numbers.length; i++) {
                if (number(numbers[i], choices.length, mode) == c) {
                    loop.run(1, new int[] {flat.at(i), values.at(i)}, new int[2]);
                }
            }
        }
        if (out != null) {
            out.assign(result);
            return out;
        }
        return result;
    }

    private static long number(long value, int n, String mode) {
        if (mode.equals("raise") && (value < 0 || value >= n)) {
            throw PyError.valueError("invalid entry in choice array");
        }
        return Taking.position(value, n, 0, mode);
    }

    /** For each element the choice of the first condition that is true there, or the default. */
    public static NdArray select(NdArray[] conditions, NdArray[] choices, NdArray otherwise) {
        if (conditions.length != choices.length) {
            throw PyError.valueError("list of cases must be same length as list of conditions");
        }
        if (conditions.length == 0) {
            throw PyError.valueError("select with an empty condition list is not possible");
        }
        var operands = new ArrayList<Object>();
        var shapes = new ArrayList<int[]>();
        for (int i = 0; i < choices.length; i++) {
            if (!conditions[i].dtype().isBool()) {
                throw PyError.typeError(
                        "invalid entry " + i + " in condlist: should be boolean ndarray");
            }
            operands.add(choices[i]);
            shapes.add(choices[i].shape());
            shapes.add(conditions[i].shape());
        }
        operands.add(otherwise);
        shapes.add(otherwise.shape());
        var type = ResultType.of(operands);
        int[] shape = Shapes.broadcast(shapes.toArray(int[][]::new));
        var result = NdArray.zeros(type, shape);
        result.assign(otherwise);
        for (int i = choices.length - 1; i >= 0; i--) {
            Taking.copyTo(result, choices[i], conditions[i], Casting.UNSAFE);
        }
        return result;
    }

    /** A copy of the elements where the flattened condition is true. */
    public static NdArray extract(NdArray condition, NdArray array) {
        var places = Nonzero.positions(condition.ravel())[0];
        return Taking.take(array.ravel(), places, 0, null, "raise");
    }

    /**
     * The slices along an axis for which the condition is true; the flattened array's when null.
     */
    public static NdArray compress(
            NdArray condition, NdArray array, @Nullable Integer axis, @Nullable NdArray out) {
        if (condition.ndim() != 1) {
            throw PyError.valueError("condition must be a 1-d array");
        }
        return Taking.take(array, Nonzero.positions(condition)[0], axis, out, "raise");
    }

    /** Replaces elements where the mask is true by successive values, repeated as needed. */
    public static void place(NdArray array, NdArray mask, NdArray values) {
        if (values.size() == 0) {
            if (Nonzero.count(mask) > 0) {
                throw PyError.valueError("Cannot insert from an empty array!");
            }
            return;
        }
        if (mask.size() != array.size()) {
            throw PyError.valueError("place: mask and data must be the same size");
        }
        Taking.put(array, Nonzero.positions(mask.ravel())[0], values, "raise");
    }

    /** Replaces elements where the mask is true by the values at the same places. */
    public static void putmask(NdArray array, NdArray mask, NdArray values) {
        array.requireWriteable();
        if (mask.size() != array.size()) {
            throw PyError.valueError("putmask: mask and data must be the same size");
        }
        if (values.size() == 0) {
            return;
        }
        Casting.SAME_KIND.require(values.dtype(), array.dtype(), "array data");
        var places = Nonzero.positions(mask.ravel())[0];
        var source = values.ravel();
        var positions = places.copy();
        var data = (long[]) positions.storage().array();
        for (int i = 0; i < data.length; i++) {
            data[i] %= source.shape(0);
        }
        Taking.put(array, places, Taking.take(source, positions, 0, null, "raise"), "raise");
    }

    /** The positions of elements that are not zero, a row for each. */
    public static NdArray argwhere(NdArray array) {
        var found = Nonzero.positions(array);
        int n = array.ndim();
        int count = n == 0 ? Nonzero.count(array) : found[0].shape(0);
        var result = NdArray.zeros(DType.INT64, count, n);
        for (int i = 0; i < n; i++) {
            Views.at(result, 1, i).assign(found[i]);
        }
        return result;
    }

    /** Positions of the flattened array's elements that are not zero. */
    public static NdArray flatNonzero(NdArray array) {
        return Nonzero.positions(array.ravel())[0];
    }

    /** Fills the main diagonal, all axes advancing together; the array is modified. */
    public static void fillDiagonal(NdArray array, NdArray values, boolean wrap) {
        if (array.ndim() < 2) {
            throw PyError.valueError("array must be at least 2-d");
        }
        int step = 1;
        int end = array.count();
        if (array.ndim() == 2) {
            step = array.shape(1) + 1;
            end = wrap ? end : Math.min(end, array.shape(1) * array.shape(1));
        } else {
            for (int i = 1; i < array.ndim(); i++) {
                if (array.shape(i) != array.shape(0)) {
                    throw PyError.valueError("All dimensions of input must be of equal length");
                }
            }
            int product = 1;
            for (int i = 0; i < array.ndim() - 1; i++) {
                step += product *= array.shape(i);
            }
        }
        var positions = new long[(end + step - 1) / step];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (long) i * step;
        }
        Taking.put(array, NdArray.of(positions), values, "raise");
    }
}
