package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ResultType;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.indexing.Choosing;
import org.jpylab.ndarray.indexing.Nonzero;
import org.jpylab.ndarray.product.Products;
import org.jpylab.ndarray.sorting.Searching;
import org.jpylab.ndarray.sorting.Sorting;
import org.jpylab.ndarray.stats.Differences;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's searching and sorting, and its products of matrices. */
@PyModule("numpy")
public final class SearchTable {
    private SearchTable() {}

    @PyFunction(
            value = "searchsorted(a, v, side='left', sorter=None)",
            method = "searchsorted(v, side='left', sorter=None)",
            doc =
                    """
                    Where elements would have to be inserted to keep a sorted array in order.

                    >>> searchsorted([1, 2, 3], 2)
                    1
                    >>> searchsorted([1, 2, 3], [0, 2], side='right')
                    array([0, 2])
                    """)
    public static Object searchsorted(NdArray a, NdArray v, String side, @Nullable NdArray sorter) {
        return NdScalar.unwrap(Searching.searchsorted(a, v, side, sorter));
    }

    @PyFunction(
            value = "nonzero(a)",
            method = "nonzero()",
            doc =
                    """
                    The indices of the elements that are not zero, one array per axis.

                    >>> nonzero([3, 0, 5])
                    (array([0, 2]),)
                    """)
    public static Object nonzero(NdArray a) {
        return (Object) Nonzero.positions(a).clone();
    }

    @PyFunction(
            value = "flatnonzero(a)",
            keepsClass = "a",
            doc =
                    """
                    The indices of the elements that are not zero, in the flattened array.

                    >>> flatnonzero([[0, 1], [2, 0]])
                    array([1, 2])
                    """)
    public static NdArray flatnonzero(NdArray a) {
        return Nonzero.positions(a.ravel())[0];
    }

    @PyFunction(
            value = "argwhere(a)",
            doc =
                    """
                    The indices of the elements that are not zero, one row each.

                    >>> argwhere([0, 1, 2])
                    array([[1],
                           [2]])
                    """)
    public static NdArray argwhere(NdArray a) {
        return Choosing.argwhere(a);
    }

    @PyFunction(
            value = "_where(condition, x, y)",
            doc = "Elements of x where the condition holds, of y elsewhere.")
    public static NdArray where(NdArray condition, NdArray x, NdArray y) {
        DType type = ResultType.of(x, y);
        int[] shape = Shapes.broadcast(condition.shape(), x.shape(), y.shape());
        NdArray result = NdArray.zeros(type, shape);
        result.assign(y.as(type).broadcastTo(shape));
        NdArray mask = condition.as(DType.BOOL).broadcastTo(shape);
        org.jpylab.ndarray.indexing.Taking.copyTo(
                result, x.as(type).broadcastTo(shape), mask, Casting.UNSAFE);
        return result;
    }

    @PyFunction(
            value = "sort(a, axis=-1, kind=None, order=None)",
            doc =
                    """
                    A sorted copy.

                    >>> sort([3, 1, 2])
                    array([1, 2, 3])
                    """)
    public static NdArray sort(
            NdArray a, @Nullable Integer axis, @Nullable String kind, @Nullable Object order) {
        if (order != null) {
            throw PyError.notImplemented("sort(order=...)");
        }
        return Sorting.sort(a, axis, kind);
    }

    @PyFunction(
            method = "sort(axis=-1, kind=None, order=None)",
            doc =
                    """
                    Sort in place.

                    >>> a = array([3, 1, 2]); a.sort(); a
                    array([1, 2, 3])
                    """)
    public static void sortInPlace(
            NdArray a, int axis, @Nullable String kind, @Nullable Object order) {
        Sorting.sortInPlace(a, axis, kind);
    }

    @PyFunction(
            value = "argsort(a, axis=-1, kind=None, order=None)",
            method = "argsort(axis=-1, kind=None, order=None)",
            doc =
                    """
                    The indices that would sort an array.

                    >>> argsort([3, 1, 2])
                    array([1, 2, 0])
                    """)
    public static NdArray argsort(
            NdArray a, @Nullable Integer axis, @Nullable String kind, @Nullable Object order) {
        return Sorting.argsort(a, axis, kind);
    }

    @PyFunction(
            value = "dot(a, b, out=None)",
            keepsClass = "a b",
            method = "dot(b, out=None)",
            doc =
                    """
                    The product of two matrices, or the sum product of two vectors.

                    >>> dot([1, 2], [3, 4])
                    11
                    """)
    public static Object dot(NdArray a, NdArray b, @Nullable NdArray out) {
        return NdScalar.unwrap(Products.dot(a, b, out));
    }

    @PyFunction(
            value = "_matmul(x1, x2, /, out=None)",
            doc =
                    """
                    The matrix product over the last two axes, `x1 @ x2`.

                    >>> _matmul([[1, 0], [0, 2]], [3, 4])
                    array([3, 8])
                    """)
    public static Object matmul(NdArray a, NdArray b, @Nullable NdArray out) {
        NdArray result = Products.matmul(a, b);
        if (out != null) {
            out.assign(result);
        }
        return NdScalar.unwrap(result);
    }

    @PyFunction(
            value = "clip(a, a_min, a_max, out=None)",
            method = "clip(min=None, max=None, out=None)",
            doc =
                    """
                    The elements held between two bounds.

                    >>> clip([1, 5, 9], 2, 6)
                    array([2, 5, 6])
                    """)
    public static Object clip(
            NdArray a, @Nullable NdArray low, @Nullable NdArray high, @Nullable NdArray out) {
        return NdScalar.unwrap(Differences.clip(a, low, high, out));
    }
}
