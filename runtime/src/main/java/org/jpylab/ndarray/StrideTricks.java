package org.jpylab.ndarray;

import org.jpylab.error.PyError;

/** Views with strides of the caller's choice. */
public final class StrideTricks {
    private StrideTricks() {}

    /** A view with given shape and strides in bytes; nothing checks that it stays within memory. */
    public static NdArray asStrided(NdArray array, int[] shape, int[] byteStrides) {
        if (shape.length != byteStrides.length) {
            throw PyError.valueError(
                    "strides is incompatible with shape of requested array and size of buffer");
        }
        int unit = array.storage().unitBytes();
        var strides = new int[byteStrides.length];
        boolean whole = true;
        for (int i = 0; i < strides.length; i++) {
            whole &= byteStrides[i] % unit == 0;
            strides[i] = byteStrides[i] / unit;
        }
        if (!whole) {
            int start = array.offset() * unit;
            return Reinterpretation.over(array, array.dtype(), start, shape, byteStrides);
        }
        return array.view(array.offset(), shape.clone(), strides);
    }

    /** A read-only view of all windows of given lengths along axes; windows are the last axes. */
    public static NdArray slidingWindows(NdArray array, int[] lengths, int[] axes) {
        int n = array.ndim();
        int[] shape = Shapes.concat(array.shape(), lengths);
        int[] strides = Shapes.concat(array.strides(), new int[axes.length]);
        for (int i = 0; i < axes.length; i++) {
            if (lengths[i] < 0) {
                throw PyError.valueError("`window_shape` cannot contain negative values");
            }
            int axis = Shapes.axis(axes[i], n);
            shape[axis] -= lengths[i] - 1;
            if (shape[axis] <= 0) {
                throw PyError.valueError("window shape cannot be larger than input array shape");
            }
            strides[n + i] = array.stride(axis);
        }
        return array.view(array.offset(), shape, strides).readOnly();
    }
}
