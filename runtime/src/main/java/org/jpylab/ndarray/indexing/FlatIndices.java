package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;

/** Positions in flattened arrays and positions along axes, each from the other. */
public final class FlatIndices {
    private FlatIndices() {}

    /** Positions in an array of that shape, flattened in order C or F. */
    public static NdArray ravel(NdArray[] indices, int[] shape, String[] modes, char order) {
        if (indices.length != shape.length) {
            throw PyError.valueError(
                    "parameter multi_index must be a sequence of length " + shape.length);
        }
        var shapes = new int[indices.length][];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = indices[i].shape();
            if (!indices[i].dtype().isInteger()) {
                throw PyError.typeError("only int indices permitted");
            }
        }
        int[] common = Shapes.broadcast(shapes);
        int[] steps = order == 'F' ? Shapes.columnStrides(shape, 1) : Shapes.rowStrides(shape, 1);
        var result = NdArray.zeros(DType.INT64, common);
        var flat = (long[]) result.storage().array();
        for (int i = 0; i < indices.length; i++) {
            long[] positions = Views.expanded(indices[i], common).toLongs();
            String mode = modes.length == 1 ? modes[0] : modes[i];
            for (int k = 0; k < flat.length; k++) {
                long position = positions[k];
                if (mode.equals("raise") && (position < 0 || position >= shape[i])) {
                    throw PyError.valueError("invalid entry in coordinates array");
                }
                flat[k] += Taking.position(position, shape[i], i, mode) * steps[i];
            }
        }
        return result;
    }

    /** Positions along each axis of an array of that shape, flattened in order C or F. */
    public static NdArray[] unravel(NdArray indices, int[] shape, char order) {
        if (!indices.dtype().isInteger()) {
            throw PyError.typeError("only int indices permitted");
        }
        long[] flat = indices.toLongs();
        long size = Shapes.size(shape);
        var result = new NdArray[shape.length];
        var positions = new long[shape.length][];
        for (int i = 0; i < shape.length; i++) {
            result[i] = NdArray.zeros(DType.INT64, indices.shape());
            positions[i] = (long[]) result[i].storage().array();
        }
        for (int k = 0; k < flat.length; k++) {
            long rest = flat[k] < 0 ? flat[k] + size : flat[k];
            if (rest < 0 || rest >= size) {
                throw PyError.valueError(
                        "index " + flat[k] + " is out of bounds for array with size " + size);
            }
            for (int i = 0; i < shape.length; i++) {
                int axis = order == 'F' ? i : shape.length - 1 - i;
                positions[axis][k] = rest % shape[axis];
                rest /= shape[axis];
            }
        }
        return result;
    }
}
