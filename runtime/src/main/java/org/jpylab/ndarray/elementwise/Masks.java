package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Storage;

/** The {@code where} argument: kernels run only where a mask is true. */
final class Masks {
    private Masks() {}

    /** The mask as bools; other dtypes are an error, as in NumPy. */
    static NdArray require(NdArray where) {
        Casting.SAFE.require(where.dtype(), DType.BOOL, "array data");
        return where.as(DType.BOOL);
    }

    /** A loop body whose last operand is the mask: the kernel gets each run of true elements. */
    static NestedLoop.Body runs(Kernel kernel, Storage[] storages, Storage mask, int[] flags) {
        int m = storages.length;
        return (n, at, step) -> {
            var start = new int[m];
            int k = 0;
            while (k < n) {
                while (k < n && !mask.getBoolean(at[m] + k * step[m])) {
                    k++;
                }
                int first = k;
                int end = Math.min(n, (k / Sums.BUFFER + 1) * Sums.BUFFER);
                while (k < end && mask.getBoolean(at[m] + k * step[m])) {
                    k++;
                }
                if (k > first) {
                    for (int i = 0; i < m; i++) {
                        start[i] = at[i] + first * step[i];
                    }
                    flags[0] |= kernel.run(storages, k - first, start, step);
                }
            }
        };
    }
}
