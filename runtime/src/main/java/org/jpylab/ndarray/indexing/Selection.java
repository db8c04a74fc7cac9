package org.jpylab.ndarray.indexing;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;

import java.util.ArrayList;
import java.util.List;

/**
 * What a list of indices selects. Slices, new axes and (without index arrays) integers have become
 * a view already; index arrays, broadcast together, remain to be looked up along some of its axes.
 */
final class Selection {
    /** The array after slices, new axes and ellipsis. */
    private NdArray view;

    private final NdArray array;
    private final List<NdArray> positions = new ArrayList<>();
    private final List<Integer> axes = new ArrayList<>();
    private final List<Integer> originalAxes = new ArrayList<>();
    private boolean separated;
    private int lastPositionsAt = -2;

    private Selection(NdArray array) {
        this.array = array;
        view = array;
    }

    static Selection of(NdArray array, List<? extends Index> indices) {
        var selection = new Selection(array);
        selection.apply(indices);
        return selection;
    }

    /** The view that is left to look things up in, or the result when nothing is. */
    NdArray view() {
        return view;
    }

    boolean isView() {
        return positions.isEmpty();
    }

    /** Axes of the view that index arrays apply to, in order. */
    List<Integer> axes() {
        return axes;
    }

    List<Integer> originalAxes() {
        return originalAxes;
    }

    List<NdArray> positions() {
        return positions;
    }

    /** Where the axes of the index arrays go in the result. */
    int place() {
        return separated ? 0 : axes.get(0);
    }

    private static int consumed(Index index) {
        return switch (index) {
            case Index.At at -> 1;
            case Index.Slice slice -> 1;
            case Index.Positions positions -> 1;
            case Index.Mask mask -> mask.mask().ndim();
            case Index.NewAxis axis -> 0;
            case Index.Ellipsis ellipsis -> 0;
        };
    }

    private void apply(List<? extends Index> indices) {
        int used = 0;
        int ellipses = 0;
        boolean advanced = false;
        for (var index : indices) {
            used += consumed(index);
            ellipses += index instanceof Index.Ellipsis ? 1 : 0;
            advanced |= index instanceof Index.Positions || index instanceof Index.Mask;
        }
        if (ellipses > 1) {
            throw PyError.indexError("an index can only have a single ellipsis ('...')");
        }
        if (used > array.ndim()) {
            throw PyError.indexError(
                    "too many indices for array: array is "
                            + array.ndim()
                            + "-dimensional, but "
                            + used
                            + " were indexed");
        }
        int axis = 0;
        int original = 0;
        int number = 0;
        for (var index : indices) {
            int whole = array.ndim() - used;
            switch (index) {
                case Index.At at -> {
                    if (advanced) {
                        add(NdArray.scalar(at.position()), axis++, original, number);
                    } else {
                        view = at(at.position(), axis, original);
                    }
                }
                case Index.Slice slice -> {
                    int[] range = slice.within(view.shape(axis));
                    view = Views.slice(view, axis++, range[0], range[1], range[2]);
                }
                case Index.NewAxis newAxis -> view = Views.newAxis(view, axis++);
                case Index.Ellipsis ellipsis -> {
                    axis += whole;
                    original += whole;
                }
                case Index.Positions found -> add(found.positions(), axis++, original, number);
                case Index.Mask mask -> axis = addMask(mask.mask(), axis, original, number);
            }
            original += consumed(index);
            number++;
        }
    }

    private NdArray at(long position, int axis, int original) {
        int n = view.shape(axis);
        if (position < -n || position >= n) {
            throw outOfBounds(position, original, n);
        }
        return Views.at(view, axis, (int) position);
    }

    static PyError outOfBounds(long position, int axis, int length) {
        return PyError.indexError(
                "index "
                        + position
                        + " is out of bounds for axis "
                        + axis
                        + " with size "
                        + length);
    }

    private void add(NdArray found, int axis, int original, int number) {
        separated |=
                !positions.isEmpty() && lastPositionsAt != number && lastPositionsAt != number - 1;
        lastPositionsAt = number;
        positions.add(found);
        axes.add(axis);
        originalAxes.add(original);
    }

    private int addMask(NdArray mask, int axis, int original, int number) {
        if (mask.ndim() == 0) {
            // A truth value selects all or nothing along an axis of its own.
            if (view.ndim() == 32) {
                throw PyError.indexError(
                        "number of dimensions must be within [0, 32], indexing result would have"
                                + " 33");
            }
            view = Views.newAxis(view, axis);
            long[] found = mask.getBoolean() ? new long[] {0} : new long[0];
            add(NdArray.of(found), axis, original, number);
            return axis + 1;
        }
        for (int i = 0; i < mask.ndim(); i++) {
            requireLength(mask, i, view.shape(axis + i), original + i);
        }
        var found = Nonzero.positions(mask);
        for (int i = 0; i < mask.ndim(); i++) {
            add(found[i], axis + i, original + i, number);
        }
        return axis + mask.ndim();
    }

    static void requireLength(NdArray mask, int i, int length, int axis) {
        if (mask.shape(i) != length) {
            throw PyError.indexError(
                    "boolean index did not match indexed array along dimension "
                            + axis
                            + "; dimension is "
                            + length
                            + " but corresponding boolean dimension is "
                            + mask.shape(i));
        }
    }

    /** The shape the index arrays broadcast to. */
    int[] lookupShape() {
        var shapes = new int[positions.size()][];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = positions.get(i).shape();
        }
        try {
            return Shapes.broadcast(shapes);
        } catch (PyError e) {
            throw PyError.indexError(
                    Shapes.mismatchText(
                            "shape mismatch: indexing arrays could not be broadcast together"
                                    + " with shapes",
                            shapes));
        }
    }

    /** Where in the storage the looked-up elements start, relative to the view's first element. */
    int[] offsets(int[] lookupShape) {
        int count = Math.toIntExact(Shapes.size(lookupShape));
        var offsets = new int[count];
        for (int i = 0; i < positions.size(); i++) {
            int axis = axes.get(i);
            int n = view.shape(axis);
            var expanded = Views.expanded(positions.get(i).as(DType.INT64), lookupShape);
            long[] found = expanded.toLongs();
            add(offsets, found, n, view.stride(axis), originalAxes.get(i));
        }
        return offsets;
    }

    private static void add(int[] offsets, long[] found, int n, int stride, int axis) {
        for (int k = 0; k < offsets.length; k++) {
            long position = found[k];
            if (position < -n || position >= n) {
                throw outOfBounds(position, axis, n);
            }
            offsets[k] += (int) (position < 0 ? position + n : position) * stride;
        }
    }

    /** The view at the first position of every looked-up axis: what one lookup gives. */
    NdArray rest() {
        var rest = view;
        int[] shape = view.shape();
        int[] strides = view.strides();
        for (int i = axes.size() - 1; i >= 0; i--) {
            shape = Shapes.without(shape, axes.get(i));
            strides = Shapes.without(strides, axes.get(i));
        }
        return rest.view(view.offset(), shape, strides);
    }
}
