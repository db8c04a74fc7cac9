package org.jpylab.ndarray.reduce;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Shapes;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The weights of an average. */
final class Weights {
    private Weights() {}

    /** The weights in the shape of the array, or along one axis. */
    static NdArray fit(NdArray array, @Nullable Integer axis, NdArray weights) {
        if (Arrays.equals(array.shape(), weights.shape())) {
            return weights;
        }
        if (axis == null) {
            throw PyError.typeError("Axis must be specified when shapes of a and weights differ.");
        }
        if (weights.ndim() != 1) {
            throw PyError.typeError("1D weights expected when shapes of a and weights differ.");
        }
        int along = Shapes.axis(axis, array.ndim());
        if (weights.shape(0) != array.shape(along)) {
            throw PyError.valueError("Length of weights not compatible with specified axis.");
        }
        var shape = new int[array.ndim()];
        Arrays.fill(shape, 1);
        shape[along] = weights.shape(0);
        return weights.reshape(shape).broadcastTo(array.shape());
    }

    static DType resultType(NdArray array, NdArray weights) {
        var common = Promotion.promote(array.dtype(), weights.dtype());
        boolean whole = array.dtype().isInteger() || array.dtype().isBool();
        return whole ? Promotion.promote(common, DType.FLOAT64) : common;
    }

    static void requireNotZero(NdArray scale) {
        for (double sum : scale.toDoubles()) {
            if (sum == 0) {
                throw PyError.zeroDivisionError("Weights sum to zero, can't be normalized");
            }
        }
    }
}
