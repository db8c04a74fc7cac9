package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Reshape;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.movement.Joining;
import org.jpylab.ndarray.movement.Repeating;
import org.jpylab.ndarray.movement.Shifting;
import org.jpylab.ndarray.movement.Splitting;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's array manipulation routines: shapes, axes, joining, splitting, tiling. */
@PyModule("numpy")
public final class ManipulationTable {
    private ManipulationTable() {}

    @PyFunction(
            value = "_reshape(a, newshape, order='C')",
            doc = "The array in another shape; a view where its layout allows one.")
    public static NdArray reshape(NdArray a, int[] shape, String order) {
        char wanted = MemoryOrder.of(order);
        if (wanted == 'K') {
            throw PyError.valueError("order 'K' is not permitted for reshaping");
        }
        char chosen =
                wanted == 'A' ? (a.isColumnContiguous() && !a.isContiguous() ? 'F' : 'C') : wanted;
        return Reshape.reshape(a, shape, chosen);
    }

    @PyFunction(
            value = "_ravel(a, order='C')",
            doc = "The elements in one axis; a view where the layout allows one.")
    public static NdArray ravel(NdArray a, String order) {
        return switch (MemoryOrder.of(order)) {
            case 'F' -> a.transpose().ravel();
            case 'A', 'K' ->
                    a.isColumnContiguous() && !a.isContiguous() ? a.transpose().ravel() : a.ravel();
            default -> a.ravel();
        };
    }

    @PyFunction(
            value = "transpose(a, axes=None)",
            keepsClass = "a",
            doc =
                    """
                    The array with its axes in another order, reversed by default; a view.

                    >>> transpose([[1, 2], [3, 4]])
                    array([[1, 3],
                           [2, 4]])
                    """)
    public static NdArray transpose(NdArray a, int @Nullable [] axes) {
        return axes == null ? a.transpose() : a.transpose(axes);
    }

    @PyFunction(
            value = "swapaxes(a, axis1, axis2)",
            method = "swapaxes(axis1, axis2)",
            doc =
                    """
                    The array with two axes exchanged; a view.

                    >>> swapaxes(zeros((1, 2, 3)), 0, 2).shape
                    (3, 2, 1)
                    """)
    public static NdArray swapaxes(NdArray a, int axis1, int axis2) {
        return a.swapAxes(axis1, axis2);
    }

    @PyFunction(
            value = "moveaxis(a, source, destination)",
            keepsClass = "a",
            doc =
                    """
                    The array with axes moved to new positions; a view.

                    >>> moveaxis(zeros((3, 4, 5)), 0, -1).shape
                    (4, 5, 3)
                    """)
    public static NdArray moveaxis(NdArray a, int[] source, int[] destination) {
        return Views.moveAxis(a, source, destination);
    }

    @PyFunction(
            value = "rollaxis(a, axis, start=0)",
            keepsClass = "a",
            doc =
                    """
                    The array with an axis moved before another; a view.

                    >>> rollaxis(zeros((3, 4, 5)), 2).shape
                    (5, 3, 4)
                    """)
    public static NdArray rollaxis(NdArray a, int axis, int start) {
        return Shifting.rollAxis(a, axis, start);
    }

    @PyFunction(
            value = "squeeze(a, axis=None)",
            method = "squeeze(axis=None)",
            doc =
                    """
                    The array without its axes of length one; a view.

                    >>> squeeze([[[1], [2]]]).shape
                    (2,)
                    """)
    public static NdArray squeeze(NdArray a, int @Nullable [] axis) {
        return Views.squeeze(a, axis);
    }

    @PyFunction(
            value = "expand_dims(a, axis)",
            doc =
                    """
                    The array with new axes of length one; a view.

                    >>> expand_dims([1, 2], axis=0)
                    array([[1, 2]])
                    """)
    public static NdArray expandDims(NdArray a, int[] axis) {
        int ndim = a.ndim() + axis.length;
        int[] axes = Shapes.axes(axis, ndim);
        java.util.Arrays.sort(axes);
        NdArray result = a;
        for (int at : axes) {
            result = result.newAxis(at);
        }
        return result;
    }

    @PyFunction(
            value = "broadcast_to(array, shape, subok=False)",
            doc =
                    """
                    The array stretched to a shape; a read-only view.

                    >>> broadcast_to([1, 2], (2, 2))
                    array([[1, 2],
                           [1, 2]])
                    """)
    public static NdArray broadcastTo(NdArray array, int[] shape, boolean subok) {
        return array.broadcastTo(shape).readOnly();
    }

    @PyFunction(
            value = "broadcast_arrays(*args, subok=False)",
            doc =
                    """
                    The arrays stretched to their common shape; views.

                    >>> broadcast_arrays([1, 2], [[3], [4]])[1]
                    array([[3, 3],
                           [4, 4]])
                    """)
    public static NdArray[] broadcastArrays(NdArray[] arrays, boolean subok) {
        int[][] shapes = new int[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            shapes[i] = arrays[i].shape();
        }
        int[] common = Shapes.broadcastArguments(shapes);
        NdArray[] result = new NdArray[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            result[i] = arrays[i].broadcastTo(common);
        }
        return result;
    }

    @PyFunction(
            value = "concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting='same_kind')",
            aliases = "concat",
            doc =
                    """
                    Arrays put after each other along an axis.

                    >>> concatenate(([1, 2], [3]))
                    array([1, 2, 3])
                    """)
    public static NdArray concatenate(
            NdArray[] arrays,
            @Nullable Integer axis,
            @Nullable NdArray out,
            @Nullable DType dtype,
            String casting) {
        requireOne(out, dtype);
        return Joining.concatenate(arrays, axis, dtype, Casting.of(casting), out);
    }

    @PyFunction(
            value = "stack(arrays, axis=0, out=None, *, dtype=None, casting='same_kind')",
            keepsClass = "*arrays",
            doc =
                    """
                    Arrays of one shape put together in a new axis.

                    >>> stack(([1, 2], [3, 4]))
                    array([[1, 2],
                           [3, 4]])
                    """)
    public static NdArray stack(
            NdArray[] arrays,
            int axis,
            @Nullable NdArray out,
            @Nullable DType dtype,
            String casting) {
        requireOne(out, dtype);
        return Joining.stack(arrays, axis, out, dtype, Casting.of(casting));
    }

    private static void requireOne(@Nullable NdArray out, @Nullable DType dtype) {
        if (out != null && dtype != null) {
            throw PyError.typeError(
                    "concatenate() only takes `out` or `dtype` as an argument, but both were"
                            + " provided.");
        }
    }

    @PyFunction(
            value = "vstack(tup, *, dtype=None, casting='same_kind')",
            aliases = "row_stack",
            doc =
                    """
                    Arrays put below each other.

                    >>> vstack(([1, 2], [3, 4]))
                    array([[1, 2],
                           [3, 4]])
                    """)
    public static NdArray vstack(NdArray[] arrays, @Nullable DType dtype, String casting) {
        return Joining.concatenate(atLeast(arrays, 2), 0, dtype, Casting.of(casting), null);
    }

    @PyFunction(
            value = "hstack(tup, *, dtype=None, casting='same_kind')",
            doc =
                    """
                    Arrays put beside each other.

                    >>> hstack(([1, 2], [3, 4]))
                    array([1, 2, 3, 4])
                    """)
    public static NdArray hstack(NdArray[] arrays, @Nullable DType dtype, String casting) {
        NdArray[] parts = atLeast(arrays, 1);
        int axis = parts.length > 0 && parts[0].ndim() == 1 ? 0 : 1;
        return Joining.concatenate(parts, axis, dtype, Casting.of(casting), null);
    }

    @PyFunction(
            value = "dstack(tup)",
            doc =
                    """
                    Arrays put behind each other, along a third axis.

                    >>> dstack(([1, 2], [3, 4])).shape
                    (1, 2, 2)
                    """)
    public static NdArray dstack(NdArray[] arrays) {
        return Joining.concatenate(atLeast(arrays, 3), 2);
    }

    @PyFunction(
            value = "column_stack(tup)",
            doc =
                    """
                    Vectors as the columns of a matrix.

                    >>> column_stack(([1, 2], [3, 4]))
                    array([[1, 3],
                           [2, 4]])
                    """)
    public static NdArray columnStack(NdArray[] arrays) {
        NdArray[] columns = new NdArray[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            NdArray array = arrays[i];
            columns[i] = array.ndim() < 2 ? Joining.atLeast(array, 2).transpose() : array;
        }
        return Joining.concatenate(columns, 1);
    }

    private static NdArray[] atLeast(NdArray[] arrays, int ndim) {
        NdArray[] result = new NdArray[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            result[i] = Joining.atLeast(arrays[i], ndim);
        }
        return result;
    }

    @PyFunction(value = "_atleast(a, n)", doc = "The array with at least n axes.")
    public static NdArray atLeastOne(NdArray a, int n) {
        return Joining.atLeast(a, n);
    }

    @PyFunction(
            value = "_split_sections(ary, sections, axis, uneven)",
            doc = "Parts of equal length; views.")
    public static NdArray[] splitSections(NdArray array, int sections, int axis, boolean uneven) {
        return Splitting.sections(array, sections, axis, uneven);
    }

    @PyFunction(value = "_split_at(ary, indices, axis)", doc = "Parts between indices; views.")
    public static NdArray[] splitAt(NdArray array, int[] indices, int axis) {
        return Splitting.at(array, indices, axis);
    }

    @PyFunction(
            value = "repeat(a, repeats, axis=None)",
            method = "repeat(repeats, axis=None)",
            doc =
                    """
                    Each element several times.

                    >>> repeat([1, 2], 2)
                    array([1, 1, 2, 2])
                    >>> repeat([1, 2], [1, 3])
                    array([1, 2, 2, 2])
                    """)
    public static NdArray repeat(NdArray a, NdArray repeats, @Nullable Integer axis) {
        return Repeating.repeat(a, repeats.toLongs(), axis);
    }

    @PyFunction(
            value = "tile(A, reps)",
            keepsClass = "A",
            doc =
                    """
                    The array laid out again and again.

                    >>> tile([1, 2], 2)
                    array([1, 2, 1, 2])
                    """)
    public static NdArray tile(NdArray a, int[] reps) {
        return Repeating.tile(a, reps);
    }

    @PyFunction(
            value = "resize(a, new_shape)",
            keepsClass = "a",
            doc =
                    """
                    The elements again and again until they fill a new shape.

                    >>> resize([1, 2], (2, 3))
                    array([[1, 2, 1],
                           [2, 1, 2]])
                    """)
    public static NdArray resize(NdArray a, int[] shape) {
        return Repeating.resize(a, shape);
    }

    @PyFunction(
            value = "_roll(a, shift, axis)",
            doc = "Elements moved along one axis, around its end.")
    public static NdArray roll(NdArray a, long shift, int axis) {
        return Shifting.roll(a, shift, axis);
    }

    @PyFunction(
            value = "flip(m, axis=None)",
            keepsClass = "m",
            doc =
                    """
                    The array with the order of elements along axes reversed; a view.

                    >>> flip([[1, 2], [3, 4]], 1)
                    array([[2, 1],
                           [4, 3]])
                    """)
    public static NdArray flip(NdArray m, int @Nullable [] axis) {
        return Shifting.flip(m, axis);
    }

    @PyFunction(
            value = "fliplr(m)",
            keepsClass = "m",
            doc =
                    """
                    The columns in reverse order; a view.

                    >>> fliplr([[1, 2]])
                    array([[2, 1]])
                    """)
    public static NdArray fliplr(NdArray m) {
        if (m.ndim() < 2) {
            throw PyError.valueError("Input must be >= 2-d.");
        }
        return Shifting.flip(m, new int[] {1});
    }

    @PyFunction(
            value = "flipud(m)",
            keepsClass = "m",
            doc =
                    """
                    The rows in reverse order; a view.

                    >>> flipud([1, 2])
                    array([2, 1])
                    """)
    public static NdArray flipud(NdArray m) {
        if (m.ndim() < 1) {
            throw PyError.valueError("Input must be >= 1-d.");
        }
        return Shifting.flip(m, new int[] {0});
    }

    @PyFunction(
            value = "rot90(m, k=1, axes=(0, 1))",
            keepsClass = "m",
            doc =
                    """
                    The array turned by k quarters, from the first axis to the second; a view.

                    >>> rot90([[1, 2], [3, 4]])
                    array([[2, 4],
                           [1, 3]])
                    """)
    public static NdArray rot90(NdArray m, int k, int[] axes) {
        if (axes.length != 2) {
            throw PyError.valueError("len(axes) must be 2.");
        }
        return Shifting.rot90(m, k, axes[0], axes[1]);
    }
}
