package org.jpylab.ndarray.elementwise;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.Views;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** {@code ufunc.accumulate} and {@code ufunc.reduceat}. */
final class Accumulation {
    private static final int STRETCH = 1 << 22;

    private Accumulation() {}

    static NdArray accumulate(
            Ufunc ufunc, NdArray array, int axis, @Nullable DType dtype, @Nullable NdArray out) {
        if (array.ndim() == 0) {
            throw PyError.typeError("cannot accumulate on a scalar");
        }
        int along = Shapes.axis(axis, array.ndim());
        var resolved = Reduction.resolve(ufunc, array, dtype, out);
        var type = resolved.dtypes()[2];
        var input = array.as(type);
        var result = target(type, array.shape(), out, !array.dtype().equals(type));
        if (out != null && Assignment.overlaps(result, input)) {
            input = input.copy('K');
        }
        int n = input.shape(along);
        if (input.size() > 0) {
            Views.slice(result, along, 0, 1, 1).assign(Views.slice(input, along, 0, 1, 1));
        }
        Storage[] storages = {result.storage(), input.storage(), result.storage()};
        var kernel = resolved.loop().kernel(storages);
        int[] flags = {0};
        int s = result.stride(along);
        int t = input.stride(along);
        if (input.size() > 0 && n > 1) {
            NestedLoop.inRowOrder(
                    (count, at, step) -> {
                        for (int k = 0; k < count; k++) {
                            int o = at[0] + k * step[0];
                            int i = at[1] + k * step[1];
                            flags[0] |= along(kernel, storages, n - 1, o, i, s, t);
                        }
                    },
                    Views.at(result, along, 0),
                    Views.at(input, along, 0));
        }
        FloatErrors.current().report(flags[0], "accumulate");
        return finish(result, out);
    }

    /** Each element of a line from the one before it; Ctrl-C is heard in between. */
    private static int along(Kernel kernel, Storage[] storages, int n, int o, int i, int s, int t) {
        int flags = 0;
        for (int done = 0; done < n; done += Math.min(STRETCH, n - done)) {
            Interruption.check();
            int[] start = {o + done * s, i + (done + 1) * t, o + (done + 1) * s};
            int count = Math.min(STRETCH, n - done);
            flags |= kernel.run(storages, count, start, new int[] {s, t, s});
        }
        return flags;
    }

    private static NdArray target(
            DType type, int[] shape, @Nullable NdArray out, boolean castsInput) {
        if (out == null) {
            return NdArray.zeros(type, shape);
        }
        out.requireWriteable();
        if (out.ndim() < shape.length) {
            throw PyError.valueError(
                    "Iterator input op_axes[0][0] (==1) is not a valid axis of op[0], which has "
                            + out.ndim()
                            + " dimensions ");
        }
        boolean cast = castsInput || !out.dtype().equals(type);
        if (cast && out.ndim() == 1 && out.shape(0) != shape[0]) {
            throw PyError.valueError(
                    "operands could not be broadcast together with remapped shapes"
                            + " [original->remapped]: (%1$d,)->(%1$d,) (%2$d,)->(%2$d,) "
                                    .formatted(out.shape(0), shape[0]));
        }
        if (!Arrays.equals(out.shape(), shape)) {
            throw PyError.valueError("provided out is the wrong size for the accumulation.");
        }
        return out.dtype().equals(type) ? out : NdArray.zeros(type, shape);
    }

    private static NdArray finish(NdArray result, @Nullable NdArray out) {
        if (out == null || out == result) {
            return result;
        }
        out.assign(result);
        return out;
    }

    static NdArray reduceAt(
            Ufunc ufunc,
            NdArray array,
            NdArray indices,
            int axis,
            @Nullable DType dtype,
            @Nullable NdArray out) {
        if (array.ndim() == 0) {
            throw PyError.typeError("cannot reduceat on a scalar");
        }
        int along = Shapes.axis(axis, array.ndim());
        int n = array.shape(along);
        long[] starts = indices.toLongs();
        for (long start : starts) {
            if (start < 0 || start >= n) {
                throw PyError.indexError(
                        "index "
                                + start
                                + " out-of-bounds in "
                                + ufunc.name()
                                + ".reduceat [0, "
                                + n
                                + ")");
            }
        }
        var resolved = Reduction.resolve(ufunc, array, dtype, out);
        int[] shape = Shapes.replaced(array.shape(), along, starts.length);
        var result = target(resolved.dtypes()[2], shape, out, false);
        for (int i = 0; i < starts.length; i++) {
            int start = (int) starts[i];
            int stop = i + 1 < starts.length ? (int) starts[i + 1] : n;
            var slot = Views.slice(result, along, i, i + 1, 1);
            slot.assign(Views.slice(array, along, start, start + 1, 1));
            if (stop > start + 1) {
                var rest = Views.slice(array, along, start + 1, stop, 1);
                var values = rest.as(resolved.dtypes()[0]);
                Reduction.fold(ufunc, resolved, slot, values, ReduceOptions.NONE, "reduceat");
            }
        }
        return finish(result, out);
    }
}
