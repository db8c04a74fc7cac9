package org.jpylab.python.loops;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/** What is known of a whole array where nodes are made: all but the lengths of its axes. */
record ArrayType(DType dtype, int ndim) {
    static ArrayType of(NdArray array) {
        return new ArrayType(array.dtype(), array.ndim());
    }

    /** An array of this type to try calls with; all its axes have length one. */
    NdArray sample() {
        var shape = new int[ndim];
        Arrays.fill(shape, 1);
        NdArray sample = NdArray.zeros(dtype, shape);
        sample.assign(NdArray.scalar(1L));
        return sample;
    }

    boolean fits(NdArray array) {
        return array.ndim() == ndim && array.dtype().equals(dtype);
    }
}
