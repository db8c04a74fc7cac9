package org.jpylab.ndarray.movement;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Allocation;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.indexing.Taking;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Elements and arrays several times. */
public final class Repeating {
    private Repeating() {}

    /** Each element the given number of times, one number for all or one each; a copy. */
    public static NdArray repeat(NdArray array, long[] counts, @Nullable Integer axis) {
        NdArray source = axis == null ? array.ravel() : array;
        int along = axis == null ? 0 : Shapes.axis(axis, array.ndim());
        int n = source.shape(along);
        if (counts.length != 1 && counts.length != n) {
            throw PyError.valueError(
                    "operands could not be broadcast together with shape ("
                            + n
                            + ",) ("
                            + counts.length
                            + ",)");
        }
        long sum = 0;
        for (int i = 0; i < n; i++) {
            long count = counts[counts.length == 1 ? 0 : i];
            if (count < 0) {
                throw PyError.valueError(
                        counts.length == 1
                                ? "negative dimensions are not allowed"
                                : "repeats may not contain negative values.");
            }
            sum += count;
        }
        int total = (int) sum;
        if (total != sum) {
            long[] shape = Arrays.stream(source.shape()).asLongStream().toArray();
            shape[along] = sum;
            throw Allocation.tooLarge(array.dtype(), shape);
        }
        var index = new long[total];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int count = (int) counts[counts.length == 1 ? 0 : i];
            for (int end = at + count; at < end; at++) {
                index[at] = i;
            }
        }
        return Taking.take(source, NdArray.of(index), along, null, "raise");
    }

    /** The whole array laid out again and again; a copy. */
    public static NdArray tile(NdArray array, int[] counts) {
        int ndim = Math.max(array.ndim(), counts.length);
        int[] reps = padded(counts, ndim);
        int[] shape = padded(array.shape(), ndim);
        int[] interleaved = new int[2 * ndim];
        int[] source = new int[2 * ndim];
        int[] whole = new int[ndim];
        for (int i = 0; i < ndim; i++) {
            interleaved[2 * i] = reps[i];
            interleaved[2 * i + 1] = shape[i];
            source[2 * i] = 1;
            source[2 * i + 1] = shape[i];
            whole[i] = reps[i] * shape[i];
        }
        NdArray result = NdArray.zeros(array.dtype(), interleaved);
        result.assign(array.reshape(source).broadcastTo(interleaved));
        return result.reshape(whole);
    }

    private static int[] padded(int[] values, int length) {
        int[] result = new int[length];
        Arrays.fill(result, 1);
        System.arraycopy(values, 0, result, length - values.length, values.length);
        return result;
    }

    /** The elements in C order, again and again, in a new shape; a copy. */
    public static NdArray resize(NdArray array, int[] shape) {
        NdArray flat = array.ravel();
        int wanted = Math.toIntExact(Shapes.size(shape));
        int have = flat.shape(0);
        if (have == 0 || wanted == 0) {
            return NdArray.zeros(array.dtype(), shape);
        }
        NdArray result = NdArray.zeros(array.dtype(), wanted);
        for (int at = 0; at < wanted; at += have) {
            int n = Math.min(have, wanted - at);
            result.slice(at, at + n).assign(flat.slice(0, n));
        }
        return result.reshape(shape);
    }
}
