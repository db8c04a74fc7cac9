package org.jpylab.ndarray.movement;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jspecify.annotations.Nullable;

/** Arrays put after each other. */
public final class Joining {
    private Joining() {}

    /** The arrays along one axis, flattened first when axis is null; a copy. */
    public static NdArray concatenate(NdArray[] arrays, @Nullable Integer axis) {
        return concatenate(arrays, axis, null, Casting.SAME_KIND, null);
    }

    /**
     * As {@link #concatenate(NdArray[], Integer)}, in a given dtype or into {@code out}, modified.
     */
    public static NdArray concatenate(
            NdArray[] arrays,
            @Nullable Integer axis,
            @Nullable DType dtype,
            Casting casting,
            @Nullable NdArray out) {
        if (arrays.length == 0) {
            throw PyError.valueError("need at least one array to concatenate");
        }
        NdArray[] parts = arrays.clone();
        if (axis == null) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = parts[i].ravel();
            }
        }
        if (parts[0].ndim() == 0) {
            throw PyError.valueError("zero-dimensional arrays cannot be concatenated");
        }
        int along = axis == null ? 0 : Shapes.axis(axis, parts[0].ndim());
        int[] shape = parts[0].shape().clone();
        shape[along] = 0;
        for (int i = 0; i < parts.length; i++) {
            check(parts, i, along);
            shape[along] += parts[i].shape(along);
        }
        DType common =
                dtype != null
                        ? sized(dtype, parts)
                        : out != null ? out.dtype() : ResultType.of(parts);
        NdArray result = out == null ? NdArray.zeros(common, shape) : out;
        if (result.ndim() != shape.length) {
            throw PyError.valueError("Output array has wrong dimensionality");
        }
        if (out != null && !java.util.Arrays.equals(out.shape(), shape)) {
            throw PyError.valueError("Output array is the wrong shape");
        }
        int at = 0;
        for (NdArray part : parts) {
            int n = part.shape(along);
            casting.require(part.dtype(), common, "array data");
            result.slice(along, at, at + n, 1).assign(part);
            at += n;
        }
        return result;
    }

    /** Text without a length gets the one that the parts need. */
    private static DType sized(DType dtype, NdArray[] parts) {
        if (dtype.itemsize() > 0 || !dtype.elementType().isFlexible() || dtype.isStructured()) {
            return dtype;
        }
        DType widest = NdArray.zeros(parts[0].dtype(), 1).astype(dtype).dtype();
        for (NdArray part : parts) {
            DType own = NdArray.zeros(part.dtype(), 1).astype(dtype).dtype();
            widest = own.itemsize() > widest.itemsize() ? own : widest;
        }
        return widest;
    }

    private static void check(NdArray[] parts, int i, int along) {
        if (parts[i].ndim() != parts[0].ndim()) {
            throw PyError.valueError(
                    ("all the input arrays must have same number of dimensions, but the array at"
                                    + " index 0 has %d dimension(s) and the array at index %d has %d"
                                    + " dimension(s)")
                            .formatted(parts[0].ndim(), i, parts[i].ndim()));
        }
        for (int axis = 0; axis < parts[0].ndim(); axis++) {
            if (axis != along && parts[i].shape(axis) != parts[0].shape(axis)) {
                throw PyError.valueError(
                        ("all the input array dimensions except for the concatenation axis must match"
                                        + " exactly, but along dimension %d, the array at index 0 has size %d"
                                        + " and the array at index %d has size %d")
                                .formatted(axis, parts[0].shape(axis), i, parts[i].shape(axis)));
            }
        }
    }

    /** The arrays in a new axis; a copy. */
    public static NdArray stack(
            NdArray[] arrays,
            int axis,
            @Nullable NdArray out,
            @Nullable DType dtype,
            Casting casting) {
        if (arrays.length == 0) {
            throw PyError.valueError("need at least one array to stack");
        }
        int ndim = arrays[0].ndim() + 1;
        int along = Shapes.axis(axis, ndim);
        NdArray[] expanded = new NdArray[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            if (!java.util.Arrays.equals(arrays[i].shape(), arrays[0].shape())) {
                throw PyError.valueError("all input arrays must have the same shape");
            }
            expanded[i] = arrays[i].newAxis(along);
        }
        return concatenate(expanded, along, dtype, casting, out);
    }

    /**
     * The array with at least n axes, as {@code atleast_1d}, {@code _2d}, {@code _3d} place them.
     */
    public static NdArray atLeast(NdArray array, int n) {
        return switch (n) {
            case 1 -> array.ndim() >= 1 ? array : array.reshape(1);
            case 2 ->
                    switch (array.ndim()) {
                        case 0 -> array.reshape(1, 1);
                        case 1 -> array.newAxis(0);
                        default -> array;
                    };
            default ->
                    switch (array.ndim()) {
                        case 0 -> array.reshape(1, 1, 1);
                        case 1 -> array.newAxis(0).newAxis(2);
                        case 2 -> array.newAxis(2);
                        default -> array;
                    };
        };
    }
}
