package org.jpylab.ndarray.creation;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Coordinates of grid points. */
public final class Grids {
    private Grids() {}

    /** Coordinate matrices of coordinate vectors; copies unless sparse or asked not to. */
    public static NdArray[] meshgrid(
            NdArray[] vectors, boolean copy, boolean sparse, String indexing) {
        boolean cartesian = indexing.equals("xy");
        if (!cartesian && !indexing.equals("ij")) {
            throw PyError.valueError("Valid values for `indexing` are 'xy' and 'ij'.");
        }
        int n = vectors.length;
        int[] full = new int[n];
        NdArray[] grids = new NdArray[n];
        for (int i = 0; i < n; i++) {
            int axis = cartesian && n > 1 && i < 2 ? 1 - i : i;
            int[] shape = new int[n];
            Arrays.fill(shape, 1);
            shape[axis] = vectors[i].count();
            full[axis] = vectors[i].count();
            grids[i] = vectors[i].ravel().reshape(shape);
        }
        for (int i = 0; i < n; i++) {
            NdArray grid = sparse ? grids[i] : grids[i].broadcastTo(full);
            grids[i] = copy ? grid.copy() : grid;
        }
        return grids;
    }

    /** The index of every element of an array of the given shape, one sub-array per axis. */
    public static NdArray indices(int[] shape, @Nullable DType dtype) {
        int[] whole = new int[shape.length + 1];
        whole[0] = shape.length;
        System.arraycopy(shape, 0, whole, 1, shape.length);
        NdArray result = NdArray.zeros(dtype == null ? DType.INT64 : dtype, whole);
        for (int axis = 0; axis < shape.length; axis++) {
            result.at(0, axis).assign(index(shape, axis).broadcastTo(shape));
        }
        return result;
    }

    /** The index along one axis, with length 1 along the others. */
    public static NdArray index(int[] shape, int axis) {
        int[] open = new int[shape.length];
        Arrays.fill(open, 1);
        open[axis] = shape[axis];
        return Ranges.arange(0, shape[axis], 1).reshape(open);
    }
}
