package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;

import java.util.Arrays;
import java.util.List;

/** {@code a[indices]} and {@code a[indices] = value}. */
public final class Indexing {
    private Indexing() {}

    /** The selected elements: a view for integers and slices, otherwise a copy. */
    public static NdArray get(NdArray array, List<? extends Index> indices) {
        if (indices.size() == 1
                && indices.get(0) instanceof Index.Mask mask
                && spans(mask, array)) {
            return Lookup.get(array, mask.mask());
        }
        var selection = Selection.of(array, indices);
        if (selection.isView()) {
            return selection.view();
        }
        return Lookup.get(selection);
    }

    /** As {@link #get(NdArray, List)}. */
    public static NdArray get(NdArray array, Index... indices) {
        return get(array, List.of(indices));
    }

    /** True when the indices pick a single element, which NumPy gives as a scalar. */
    public static boolean isElement(NdArray array, List<? extends Index> indices) {
        for (var index : indices) {
            if (!(index instanceof Index.At)) {
                return false;
            }
        }
        return indices.size() == array.ndim();
    }

    /** Replaces the selected elements; the value is cast and broadcast, and may overlap. */
    public static void set(NdArray array, List<? extends Index> indices, NdArray value) {
        array.requireWriteable();
        if (indices.size() == 1
                && indices.get(0) instanceof Index.Mask mask
                && spans(mask, array)) {
            setMasked(array, mask.mask(), value);
            return;
        }
        var selection = Selection.of(array, indices);
        if (selection.isView()) {
            selection.view().assign(value);
        } else {
            Lookup.set(selection, separate(array, value));
        }
    }

    /** As {@link #set(NdArray, List, NdArray)}. */
    public static void set(NdArray array, NdArray value, Index... indices) {
        set(array, List.of(indices), value);
    }

    private static NdArray separate(NdArray array, NdArray value) {
        return Assignment.sharesMemory(array, value) ? value.copy() : value;
    }

    private static boolean spans(Index.Mask mask, NdArray array) {
        return mask.mask().ndim() == array.ndim() && array.ndim() > 0;
    }

    private static void setMasked(NdArray array, NdArray mask, NdArray value) {
        for (int i = 0; i < mask.ndim(); i++) {
            Selection.requireLength(mask, i, array.shape(i), i);
        }
        if (value.ndim() > 1) {
            throw PyError.typeError(
                    "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input,"
                            + " input has "
                            + value.ndim()
                            + " dimensions");
        }
        int[] offsets = Lookup.offsets(array, mask);
        if (value.ndim() == 1 && value.shape(0) != offsets.length && value.shape(0) != 1) {
            throw PyError.valueError(
                    "NumPy boolean array indexing assignment cannot assign "
                            + value.shape(0)
                            + " input values to the "
                            + offsets.length
                            + " output values where the mask is true");
        }
        var source = Views.expanded(separate(array, value), offsets.length);
        Lookup.scatter(array, offsets, source);
    }

    /** The value in the shape of a lookup's result, or NumPy's error. */
    static NdArray expand(NdArray value, int[] shape) {
        var trimmed = value;
        while (trimmed.ndim() > shape.length && trimmed.shape(0) == 1) {
            trimmed = Views.at(trimmed, 0, 0);
        }
        boolean fits =
                trimmed.ndim() <= shape.length
                        && Shapes.broadcastable(trimmed.shape(), shape)
                        && Arrays.equals(Shapes.broadcast(trimmed.shape(), shape), shape);
        if (!fits) {
            throw PyError.valueError(
                    "shape mismatch: value array of shape "
                            + Shapes.tight(value.shape())
                            + " could not be broadcast to indexing result of shape "
                            + Shapes.tight(shape));
        }
        return Views.expanded(trimmed, shape);
    }
}
