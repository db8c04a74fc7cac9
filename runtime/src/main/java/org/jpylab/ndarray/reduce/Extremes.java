package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.Views;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/** Where the largest and smallest elements are; the first one of equals, NaN before all. */
public final class Extremes {
    private Extremes() {}

    /** Positions of the largest elements along an axis, or in the flattened array, as int64. */
    public static NdArray argmax(
            NdArray array, @Nullable Integer axis, boolean keepdims, @Nullable NdArray out) {
        return arg("argmax", array, axis, keepdims, out);
    }

    /** Positions of the smallest elements along an axis, or in the flattened array, as int64. */
    public static NdArray argmin(
            NdArray array, @Nullable Integer axis, boolean keepdims, @Nullable NdArray out) {
        return arg("argmin", array, axis, keepdims, out);
    }

    private static NdArray arg(
            String name,
            NdArray array,
            @Nullable Integer axis,
            boolean keepdims,
            @Nullable NdArray out) {
        int[] axes = axis == null ? null : new int[] {axis};
        var lines = Reductions.mergedLast(array, axes);
        int n = lines.shape(lines.ndim() - 1);
        int[] shape = Reductions.shape(array, axes, keepdims);
        if (n == 0) {
            throw Reductions.empty(name);
        }
        var result = NdArray.zeros(DType.INT64, shape);
        var found = (long[]) result.storage().array();
        var search = search(lines, name.equals("argmax"));
        int last = lines.ndim() - 1;
        int stride = lines.stride(last);
        int[] next = {0};
        NestedLoop.inRowOrder(
                (count, at, step) -> {
                    for (int k = 0; k < count; k++) {
                        found[next[0]++] = search.find(at[0] + k * step[0], n, stride);
                    }
                },
                Views.at(lines, last, 0));
        return into(name, result, out);
    }

    private static NdArray into(String name, NdArray result, @Nullable NdArray out) {
        if (out != null && !java.util.Arrays.equals(out.shape(), result.shape())) {
            throw PyError.valueError("output array does not match result of np." + name + ".");
        }
        if (out != null && !out.dtype().isInteger()) {
            throw PyError.typeError(
                    "Cannot cast array data from "
                            + out.dtype().repr()
                            + " to dtype('int64') according to the rule 'safe'");
        }
        return Reductions.into(result, out);
    }

    /** Finds the position of the extreme in a line. */
    @FunctionalInterface
    private interface Search {
        int find(int at, int n, int stride);
    }

    private static Search search(NdArray array, boolean largest) {
        var storage = array.storage();
        return switch (array.dtype().kind()) {
            case 'f' -> (at, n, stride) -> reals(storage, at, n, stride, largest);
            case 'c' -> (at, n, stride) -> complex(storage, at, n, stride, largest);
            case 'b', 'i' -> (at, n, stride) -> integers(storage, at, n, stride, largest, 0);
            case 'u' ->
                    (at, n, stride) -> integers(storage, at, n, stride, largest, Long.MIN_VALUE);
            case 'M', 'm' -> (at, n, stride) -> times(storage, at, n, stride, largest);
            default -> (at, n, stride) -> objects(storage, at, n, stride, largest);
        };
    }

    private static int reals(Storage storage, int at, int n, int stride, boolean largest) {
        double sign = largest ? 1 : -1;
        double best = sign * storage.getDouble(at);
        int found = 0;
        if (Double.isNaN(best)) {
            return 0;
        }
        for (int k = 1; k < n; k++) {
            double value = sign * storage.getDouble(at + k * stride);
            if (!(value <= best)) {
                best = value;
                found = k;
                if (Double.isNaN(value)) {
                    return k;
                }
            }
        }
        return found;
    }

    private static int complex(Storage storage, int at, int n, int stride, boolean largest) {
        int found = 0;
        for (int k = 0; k < n; k++) {
            int i = at + k * stride;
            int best = at + found * stride;
            if (Double.isNaN(storage.getDouble(i)) || Double.isNaN(storage.getImaginary(i))) {
                return k;
            }
            int order = Double.compare(storage.getDouble(i), storage.getDouble(best));
            if (storage.getDouble(i) == storage.getDouble(best)) {
                order = Double.compare(storage.getImaginary(i), storage.getImaginary(best));
            }
            if (largest ? order > 0 : order < 0) {
                found = k;
            }
        }
        return found;
    }

    /** Unsigned numbers are compared with their first bit flipped. */
    private static int integers(
            Storage storage, int at, int n, int stride, boolean largest, long flip) {
        long best = storage.getLong(at) ^ flip;
        int found = 0;
        for (int k = 1; k < n; k++) {
            long value = storage.getLong(at + k * stride) ^ flip;
            if (largest ? value > best : value < best) {
                best = value;
                found = k;
            }
        }
        return found;
    }

    private static int times(Storage storage, int at, int n, int stride, boolean largest) {
        for (int k = 0; k < n; k++) {
            if (storage.getLong(at + k * stride) == Long.MIN_VALUE) {
                return k;
            }
        }
        return integers(storage, at, n, stride, largest, 0);
    }

    private static int objects(Storage storage, int at, int n, int stride, boolean largest) {
        int found = 0;
        Object best = comparable(storage.getObject(at));
        for (int k = 1; k < n; k++) {
            Object value = comparable(storage.getObject(at + k * stride));
            Object better = ObjectOps.current().binary(largest ? ">" : "<", value, best);
            if (Boolean.TRUE.equals(better)) {
                best = value;
                found = k;
            }
        }
        return found;
    }

    private static Object comparable(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : value;
    }
}
