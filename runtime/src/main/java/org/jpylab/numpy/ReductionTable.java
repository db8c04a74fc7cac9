package org.jpylab.numpy;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.reduce.Extremes;
import org.jpylab.ndarray.reduce.Moments;
import org.jpylab.ndarray.reduce.Reductions;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's reductions: sums, means, extremes. */
@PyModule("numpy")
public final class ReductionTable {
    private ReductionTable() {}

    /** The options that reductions share, as Python gives them. */
    static ReduceOptions options(
            @Nullable Boolean keepdims,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Object initial,
            @Nullable NdArray where) {
        Object start = initial instanceof Number n ? ArrayAccess.javaNumber(n) : initial;
        return new ReduceOptions(keepdims != null && keepdims, dtype, out, start, where);
    }

    @PyFunction(
            value =
                    "sum(a, axis=None, dtype=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            method =
                    "sum(axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=_NoValue)",
            doc =
                    """
                    The sum of the elements along axes.

                    >>> sum([[1, 2], [3, 4]])
                    10
                    >>> sum([[1, 2], [3, 4]], axis=0)
                    array([4, 6])
                    """)
    public static Object sum(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Reductions.sum(a, axis, options(keepdims, dtype, out, initial, where)));
    }

    @PyFunction(
            value =
                    "prod(a, axis=None, dtype=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            method =
                    "prod(axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=_NoValue)",
            doc =
                    """
                    The product of the elements along axes.

                    >>> prod([2, 3])
                    6
                    """)
    public static Object prod(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Reductions.prod(a, axis, options(keepdims, dtype, out, initial, where)));
    }

    @PyFunction(
            value =
                    "amax(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            method = "max(axis=None, out=None, keepdims=False, initial=_NoValue, where=_NoValue)",
            doc =
                    """
                    The largest element along axes; NaN where there is one.

                    >>> amax([3, 1, 2])
                    3
                    """)
    public static Object max(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Reductions.max(a, axis, options(keepdims, null, out, initial, where)));
    }

    @PyFunction(
            value =
                    "amin(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            method = "min(axis=None, out=None, keepdims=False, initial=_NoValue, where=_NoValue)",
            doc =
                    """
                    The smallest element along axes; NaN where there is one.

                    >>> amin([3, 1, 2])
                    1
                    """)
    public static Object min(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Reductions.min(a, axis, options(keepdims, null, out, initial, where)));
    }

    @PyFunction(
            value = "any(a, axis=None, out=None, keepdims=_NoValue, *, where=_NoValue)",
            method = "any(axis=None, out=None, keepdims=False, *, where=_NoValue)",
            doc =
                    """
                    Whether any element is true, along axes.

                    >>> any([True, False])
                    True
                    """)
    public static Object any(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(Reductions.any(a, axis, options(keepdims, null, out, null, where)));
    }

    @PyFunction(
            value = "all(a, axis=None, out=None, keepdims=_NoValue, *, where=_NoValue)",
            method = "all(axis=None, out=None, keepdims=False, *, where=_NoValue)",
            doc =
                    """
                    Whether all elements are true, along axes.

                    >>> all([True, False])
                    False
                    """)
    public static Object all(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(Reductions.all(a, axis, options(keepdims, null, out, null, where)));
    }

    @PyFunction(
            value =
                    "mean(a, axis=None, dtype=None, out=None, keepdims=_NoValue, *, where=_NoValue)",
            method = "mean(axis=None, dtype=None, out=None, keepdims=False, *, where=_NoValue)",
            doc =
                    """
                    The arithmetic mean along axes.

                    >>> mean([1, 2, 3, 4])
                    2.5
                    """)
    public static Object mean(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(Moments.mean(a, axis, options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value =
                    "var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=_NoValue)",
            method =
                    "var(axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=_NoValue)",
            doc =
                    """
                    The variance along axes.

                    >>> var([1, 3])
                    1.0
                    """)
    public static Object var(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            double ddof,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Moments.var(a, axis, ddof, options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value =
                    "std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=_NoValue)",
            method =
                    "std(axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=_NoValue)",
            doc =
                    """
                    The standard deviation along axes.

                    >>> std([1, 3])
                    1.0
                    """)
    public static Object std(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            double ddof,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                Moments.std(a, axis, ddof, options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value = "argmax(a, axis=None, out=None, *, keepdims=_NoValue)",
            method = "argmax(axis=None, out=None, *, keepdims=False)",
            doc =
                    """
                    The position of the largest element.

                    >>> argmax([1, 5, 2])
                    1
                    """)
    public static Object argmax(
            NdArray a, @Nullable Integer axis, @Nullable NdArray out, @Nullable Boolean keepdims) {
        return NdScalar.unwrap(Extremes.argmax(a, axis, keepdims != null && keepdims, out));
    }

    @PyFunction(
            value = "argmin(a, axis=None, out=None, *, keepdims=_NoValue)",
            method = "argmin(axis=None, out=None, *, keepdims=False)",
            doc =
                    """
                    The position of the smallest element.

                    >>> argmin([1, 5, 2])
                    0
                    """)
    public static Object argmin(
            NdArray a, @Nullable Integer axis, @Nullable NdArray out, @Nullable Boolean keepdims) {
        return NdScalar.unwrap(Extremes.argmin(a, axis, keepdims != null && keepdims, out));
    }

    @PyFunction(
            value = "cumsum(a, axis=None, dtype=None, out=None)",
            method = "cumsum(axis=None, dtype=None, out=None)",
            doc =
                    """
                    The running sum along an axis.

                    >>> cumsum([1, 2, 3])
                    array([1, 3, 6])
                    """)
    public static NdArray cumsum(
            NdArray a, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Reductions.cumsum(a, axis, dtype, out);
    }

    @PyFunction(
            value = "cumprod(a, axis=None, dtype=None, out=None)",
            method = "cumprod(axis=None, dtype=None, out=None)",
            doc =
                    """
                    The running product along an axis.

                    >>> cumprod([1, 2, 3])
                    array([1, 2, 6])
                    """)
    public static NdArray cumprod(
            NdArray a, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return Reductions.cumprod(a, axis, dtype, out);
    }

    @PyFunction(
            value = "ptp(a, axis=None, out=None, keepdims=_NoValue)",
            method = "ptp(axis=None, out=None, keepdims=False)",
            doc =
                    """
                    The range from the smallest to the largest element.

                    >>> ptp([1, 5, 2])
                    4
                    """)
    public static Object ptp(
            NdArray a, int @Nullable [] axis, @Nullable NdArray out, @Nullable Boolean keepdims) {
        return NdScalar.unwrap(Reductions.ptp(a, axis, options(keepdims, null, out, null, null)));
    }

    @PyFunction(
            value = "_count_nonzero(a, axis, keepdims)",
            doc =
                    """
                    How many elements are not zero, along axes.
                    """)
    public static Object countNonzero(NdArray a, int @Nullable [] axis, boolean keepdims) {
        return NdScalar.unwrap(Reductions.countNonzero(a, axis, keepdims));
    }
}
