package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.StrideTricks;
import org.jpylab.ndarray.indexing.Choosing;
import org.jpylab.ndarray.indexing.FlatIndices;
import org.jpylab.ndarray.indexing.Taking;
import org.jpylab.ndarray.sorting.Sorting;
import org.jpylab.ndarray.sorting.Unique;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's ways to take and put elements by index, mask and condition. */
@PyModule("numpy")
public final class ChoiceTable {
    private ChoiceTable() {}

    @PyFunction(
            value = "take(a, indices, axis=None, out=None, mode='raise')",
            method = "take(indices, axis=None, out=None, mode='raise')",
            doc =
                    """
                    The elements at given indices, along an axis or of the flattened array.

                    >>> take([4, 3, 5], [0, 2, 2])
                    array([4, 5, 5])
                    """)
    public static Object take(
            NdArray a,
            NdArray indices,
            @Nullable Integer axis,
            @Nullable NdArray out,
            String mode) {
        return NdScalar.unwrap(Taking.take(a, Places.of(indices), axis, out, mode));
    }

    @PyFunction(
            value = "put(a, ind, v, mode='raise')",
            method = "put(indices, values, mode='raise')",
            doc =
                    """
                    Set the elements at given indices of the flattened array; values repeat as needed.

                    >>> a = arange(5); put(a, [0, 2], [-44, -55]); a
                    array([-44,   1, -55,   3,   4])
                    """)
    public static void put(NdArray a, NdArray indices, NdArray values, String mode) {
        Taking.put(a, Places.of(indices), values, mode);
    }

    @PyFunction(
            value = "take_along_axis(arr, indices, axis)",
            doc =
                    """
                    For each line along an axis, the elements at the indices of the same line.

                    >>> a = array([[10, 30, 20]]); take_along_axis(a, argsort(a), axis=1)
                    array([[10, 20, 30]])
                    """)
    public static NdArray takeAlongAxis(NdArray a, NdArray indices, @Nullable Integer axis) {
        return Taking.takeAlongAxis(a, indices, axis);
    }

    @PyFunction(
            value = "put_along_axis(arr, indices, values, axis)",
            doc =
                    """
                    For each line along an axis, set the elements at the indices of the same line.

                    >>> a = array([[10, 30, 20]]); put_along_axis(a, array([[1]]), 99, axis=1); a
                    array([[10, 99, 20]])
                    """)
    public static void putAlongAxis(
            NdArray a, NdArray indices, NdArray values, @Nullable Integer axis) {
        Taking.putAlongAxis(a, indices, values, axis);
    }

    @PyFunction(
            value = "copyto(dst, src, casting='same_kind', where=True)",
            doc =
                    """
                    Copy values into an array, where a mask is true.

                    >>> a = arange(3); copyto(a, [7, 8, 9], where=[True, False, True]); a
                    array([7, 1, 9])
                    """)
    public static void copyto(NdArray target, NdArray source, String casting, NdArray where) {
        boolean everywhere = where.ndim() == 0 && where.storage().getBoolean(where.offset());
        Taking.copyTo(target, source, everywhere ? null : where, Casting.of(casting));
    }

    @PyFunction(
            value = "_choose(a, choices, out, mode)",
            doc =
                    """
                    For each index the element of the choice of that number.
                    """)
    public static Object choose(NdArray a, NdArray[] choices, @Nullable NdArray out, String mode) {
        return NdScalar.unwrap(Choosing.choose(a, choices, out, mode));
    }

    @PyFunction(
            value = "_select(condlist, choicelist, default)",
            doc =
                    """
                    For each element the choice of the first condition that holds.
                    """)
    public static NdArray select(NdArray[] conditions, NdArray[] choices, NdArray otherwise) {
        return Choosing.select(conditions, choices, otherwise);
    }

    @PyFunction(
            value = "extract(condition, arr)",
            keepsClass = "arr",
            doc =
                    """
                    The elements where a condition holds, as a 1-d array.

                    >>> extract([True, False, True], [1, 2, 3])
                    array([1, 3])
                    """)
    public static NdArray extract(NdArray condition, NdArray array) {
        return Choosing.extract(condition, array);
    }

    @PyFunction(
            value = "compress(condition, a, axis=None, out=None)",
            keepsClass = "a",
            doc =
                    """
                    The slices along an axis for which the condition is true.

                    >>> compress([0, 1], [[1, 2], [3, 4]], axis=0)
                    array([[3, 4]])
                    """)
    public static NdArray compress(
            NdArray condition, NdArray a, @Nullable Integer axis, @Nullable NdArray out) {
        return Choosing.compress(condition, a, axis, out);
    }

    @PyFunction(
            value = "place(arr, mask, vals)",
            doc =
                    """
                    Set the elements where a mask is true to successive values, repeated as needed.

                    >>> a = arange(4); place(a, a > 1, [44, 55]); a
                    array([ 0,  1, 44, 55])
                    """)
    public static void place(NdArray array, NdArray mask, NdArray values) {
        Choosing.place(array, mask, values);
    }

    @PyFunction(
            value = "putmask(a, mask, values)",
            doc =
                    """
                    Set the elements where a mask is true to the values at the same places.

                    >>> a = arange(4); putmask(a, a > 1, a**2); a
                    array([0, 1, 4, 9])
                    """)
    public static void putmask(NdArray array, NdArray mask, NdArray values) {
        Choosing.putmask(array, mask, values);
    }

    @PyFunction(
            value = "fill_diagonal(a, val, wrap=False)",
            doc =
                    """
                    Fill the main diagonal of an array in place.

                    >>> a = zeros((2, 2), int); fill_diagonal(a, 5); a
                    array([[5, 0],
                           [0, 5]])
                    """)
    public static void fillDiagonal(NdArray a, NdArray val, boolean wrap) {
        Choosing.fillDiagonal(a, val, wrap);
    }

    @PyFunction(
            value = "_ravel_multi_index(multi_index, dims, modes, order)",
            doc =
                    """
                    The positions in the flattened array of tuples of indices.
                    """)
    public static Object ravelMultiIndex(
            NdArray[] indices, int[] dims, java.util.List<String> modes, String order) {
        return NdScalar.unwrap(
                FlatIndices.ravel(
                        indices, dims, modes.toArray(String[]::new), MemoryOrder.ofNew(order)));
    }

    @PyFunction(
            value = "_unravel_index(indices, shape, order)",
            doc =
                    """
                    The tuple of indices of positions in the flattened array.
                    """)
    public static Object unravelIndex(NdArray indices, int[] shape, String order) {
        NdArray[] parts = FlatIndices.unravel(indices, shape, MemoryOrder.ofNew(order));
        Object[] result = new Object[parts.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = NdScalar.unwrap(parts[i]);
        }
        return result;
    }

    @PyFunction(
            value = "partition(a, kth, axis=-1, kind='introselect', order=None)",
            keepsClass = "a",
            doc =
                    """
                    A copy in which the k-th element is in its sorted place, smaller ones before it.

                    >>> partition([3, 4, 2, 1], 3)
                    array([2, 1, 3, 4])
                    """)
    public static NdArray partition(
            NdArray a, int[] kth, @Nullable Integer axis, String kind, @Nullable Object order) {
        requireSelection(kind, order);
        return Sorting.partition(a, kth, axis);
    }

    @PyFunction(
            method = "partition(kth, axis=-1, kind='introselect', order=None)",
            doc =
                    """
                    Put the k-th element in its sorted place, smaller ones before it, in place.

                    >>> a = array([3, 4, 2, 1]); a.partition(3); a
                    array([2, 1, 3, 4])
                    """)
    public static void partitionInPlace(
            NdArray a, int[] kth, int axis, String kind, @Nullable Object order) {
        requireSelection(kind, order);
        Sorting.partitionInPlace(a, kth, axis);
    }

    private static void requireSelection(String kind, @Nullable Object order) {
        if (!kind.equals("introselect")) {
            throw PyError.valueError("select kind must be 'introselect' (got '" + kind + "')");
        }
        if (order != null) {
            throw PyError.valueError("Cannot specify order when the array has no fields.");
        }
    }

    @PyFunction(
            value = "argpartition(a, kth, axis=-1, kind='introselect', order=None)",
            method = "argpartition(kth, axis=-1, kind='introselect', order=None)",
            doc =
                    """
                    The indices that would partition an array.

                    >>> argpartition([3, 4, 2, 1], 0)[0]
                    3
                    """)
    public static NdArray argpartition(
            NdArray a, int[] kth, @Nullable Integer axis, String kind, @Nullable Object order) {
        requireSelection(kind, order);
        return Sorting.argpartition(a, kth, axis);
    }

    @PyFunction(
            value = "_lexsort(keys, axis)",
            doc =
                    """
                    The indices that sort by several keys, the last one first.
                    """)
    public static NdArray lexsort(NdArray[] keys, int axis) {
        return Sorting.lexsort(keys, axis);
    }

    @PyFunction(
            value = "_unique(ar, equal_nan, wants_places)",
            doc =
                    """
                    The distinct elements; where wanted with where they occur first, which one each element is, and their counts.
                    """)
    public static Object unique(NdArray array, boolean equalNan, boolean wantsPlaces) {
        return wantsPlaces
                ? found(Unique.of(array, equalNan))
                : new Object[] {Unique.values(array, equalNan)};
    }

    private static Object found(Unique.Found found) {
        return new Object[] {found.values(), found.index(), found.inverse(), found.counts()};
    }

    @PyFunction(
            value = "_unique_along(ar, axis)",
            doc =
                    """
                    The distinct slices along an axis, and as `_unique`.
                    """)
    public static Object uniqueAlong(NdArray array, int axis) {
        return found(Unique.alongAxis(array, axis));
    }

    @PyFunction(
            value = "_as_strided(x, shape, strides)",
            doc =
                    """
                    A view with the given shape and strides.
                    """)
    public static NdArray asStrided(NdArray x, int[] shape, int[] strides) {
        return StrideTricks.asStrided(x, shape, strides);
    }

    @PyFunction(
            value = "_sliding_windows(x, lengths, axes)",
            doc =
                    """
                    A view of all windows of the given lengths.
                    """)
    public static NdArray slidingWindows(NdArray x, int[] lengths, int[] axes) {
        return StrideTricks.slidingWindows(x, lengths, axes);
    }

    @PyFunction(
            value = "union1d(ar1, ar2)",
            doc =
                    """
                    The sorted elements that are in either array.

                    >>> union1d([-1, 0, 1], [-2, 0, 2])
                    array([-2, -1,  0,  1,  2])
                    """)
    public static NdArray union1d(NdArray a, NdArray b) {
        return Unique.union(a, b);
    }

    @PyFunction(
            value = "_intersect(ar1, ar2, assume_unique)",
            doc =
                    """
                    The elements of both arrays, and where they occur first.
                    """)
    public static Object intersect(NdArray a, NdArray b, boolean assumeUnique) {
        Unique.Found[] both = Unique.intersection(a, b, assumeUnique);
        return new Object[] {both[0].values(), both[0].index(), both[1].index()};
    }

    @PyFunction(
            value = "setdiff1d(ar1, ar2, assume_unique=False)",
            doc =
                    """
                    The sorted elements of the first array that the second lacks.

                    >>> setdiff1d([1, 2, 3, 2, 4], [3, 4, 5])
                    array([1, 2])
                    """)
    public static NdArray setdiff1d(NdArray a, NdArray b, boolean assumeUnique) {
        return Unique.difference(a, b, assumeUnique);
    }

    @PyFunction(
            value = "setxor1d(ar1, ar2, assume_unique=False)",
            doc =
                    """
                    The sorted elements that are in one array only.

                    >>> setxor1d([1, 2, 3], [2, 3, 5])
                    array([1, 5])
                    """)
    public static NdArray setxor1d(NdArray a, NdArray b, boolean assumeUnique) {
        return Unique.symmetricDifference(a, b, assumeUnique);
    }

    @PyFunction(
            value = "_isin(elements, test, invert)",
            doc =
                    """
                    For each element whether another array has it.
                    """)
    public static NdArray isin(NdArray elements, NdArray test, boolean invert) {
        return Unique.contains(elements, test, invert);
    }
}
