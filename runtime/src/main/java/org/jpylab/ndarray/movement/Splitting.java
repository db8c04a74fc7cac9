package org.jpylab.ndarray.movement;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;

/** An array cut along an axis; the parts are views. */
public final class Splitting {
    private Splitting() {}

    /** Cuts into n equal parts, or as equal as can be when {@code uneven}. */
    public static NdArray[] sections(NdArray array, int n, int axis, boolean uneven) {
        int along = Shapes.axis(axis, array.ndim());
        int total = array.shape(along);
        if (n <= 0) {
            throw PyError.valueError("number sections must be larger than 0.");
        }
        if (total % n != 0 && !uneven) {
            throw PyError.valueError("array split does not result in an equal division");
        }
        NdArray[] parts = new NdArray[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int length = total / n + (i < total % n ? 1 : 0);
            parts[i] = array.slice(along, at, at + length, 1);
            at += length;
        }
        return parts;
    }

    /** Cuts at the given indices, which count as slice bounds do. */
    public static NdArray[] at(NdArray array, int[] indices, int axis) {
        int along = Shapes.axis(axis, array.ndim());
        int total = array.shape(along);
        NdArray[] parts = new NdArray[indices.length + 1];
        int start = 0;
        for (int i = 0; i <= indices.length; i++) {
            int stop = i == indices.length ? total : bound(indices[i], total);
            parts[i] = array.slice(along, start, Math.max(start, stop), 1);
            start = Math.min(stop, total);
        }
        return parts;
    }

    private static int bound(int index, int total) {
        return Math.clamp(index < 0 ? index + total : index, 0, total);
    }
}
