package org.jpylab.numpy;

import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Arguments of elementwise functions as they cross from Python. */
final class Operands {
    private Operands() {}

    /**
     * The array of an operand; a Python number becomes a 0-d array, which NumPy's value rules see.
     */
    static NdArray array(@Nullable Object operand) {
        return operand instanceof NdArray array ? array : FromPython.scalar(operand, null);
    }

    static NdArray[] arrays(List<? extends @Nullable Object> operands) {
        NdArray[] arrays = new NdArray[operands.size()];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = array(operands.get(i));
        }
        return arrays;
    }
}
