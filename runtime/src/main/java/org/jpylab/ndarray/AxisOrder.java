package org.jpylab.ndarray;

import org.jspecify.annotations.Nullable;

/**
 * The order in which NumPy's iterator walks axes: the farthest step outside, row order in doubt.
 */
public final class AxisOrder {
    private AxisOrder() {}

    /**
     * The axes from the outermost to the innermost for operands of one shape, or null when that is
     * their order already. Where operands disagree, row order wins.
     */
    public static int @Nullable [] of(int ndim, int[]... strides) {
        if (ndim < 2) {
            return null;
        }
        // Counted from the innermost, as NumPy does: its insertion sort decides ties.
        var order = new int[ndim];
        boolean changed = false;
        for (int i = 0; i < ndim; i++) {
            int axis = ndim - 1 - i;
            int position = i;
            for (int k = i - 1; k >= 0; k--) {
                int verdict = verdict(strides, axis, order[k]);
                if (verdict > 0) {
                    position = k;
                } else if (verdict < 0) {
                    break;
                }
            }
            for (int k = i; k > position; k--) {
                order[k] = order[k - 1];
            }
            order[position] = axis;
            changed |= position != i;
        }
        return changed ? reversed(order) : null;
    }

    /** Positive when the outer axis belongs inside the inner one, negative when not, 0 in doubt. */
    private static int verdict(int[][] strides, int outer, int inner) {
        int verdict = 0;
        for (var stride : strides) {
            if (stride[outer] != 0 && stride[inner] != 0) {
                if (Math.abs(stride[inner]) <= Math.abs(stride[outer])) {
                    return -1;
                }
                verdict = 1;
            }
        }
        return verdict;
    }

    private static int[] reversed(int[] order) {
        var result = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = order[order.length - 1 - i];
        }
        return result;
    }
}
