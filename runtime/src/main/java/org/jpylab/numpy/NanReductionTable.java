package org.jpylab.numpy;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.reduce.NanReductions;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's reductions that leave NaN out. */
@PyModule("numpy")
public final class NanReductionTable {
    private NanReductionTable() {}

    @PyFunction(
            value =
                    "nansum(a, axis=None, dtype=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `sum`, leaving NaN out.

                    >>> nansum([2, nan])
                    2.0
                    """)
    public static Object nansum(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.sum(
                        a, axis, ReductionTable.options(keepdims, dtype, out, initial, where)));
    }

    @PyFunction(
            value =
                    "nanprod(a, axis=None, dtype=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `prod`, leaving NaN out.

                    >>> nanprod([2, nan])
                    2.0
                    """)
    public static Object nanprod(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.prod(
                        a, axis, ReductionTable.options(keepdims, dtype, out, initial, where)));
    }

    @PyFunction(
            value =
                    "nanmax(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `amax`, leaving NaN out.

                    >>> nanmax([2, nan])
                    2.0
                    """)
    public static Object nanmax(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.max(
                        a, axis, ReductionTable.options(keepdims, null, out, initial, where)));
    }

    @PyFunction(
            value =
                    "nanmin(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `amin`, leaving NaN out.

                    >>> nanmin([2, nan])
                    2.0
                    """)
    public static Object nanmin(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable Object initial,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.min(
                        a, axis, ReductionTable.options(keepdims, null, out, initial, where)));
    }

    @PyFunction(
            value =
                    "nanmean(a, axis=None, dtype=None, out=None, keepdims=_NoValue, *, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `mean`, leaving NaN out.

                    >>> nanmean([2, nan])
                    2.0
                    """)
    public static Object nanmean(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.mean(
                        a, axis, ReductionTable.options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value =
                    "nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `var`, leaving NaN out.

                    >>> nanvar([1, 3, nan])
                    1.0
                    """)
    public static Object nanvar(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            double ddof,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.var(
                        a, axis, ddof, ReductionTable.options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value =
                    "nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `std`, leaving NaN out.

                    >>> nanstd([1, 3, nan])
                    1.0
                    """)
    public static Object nanstd(
            NdArray a,
            int @Nullable [] axis,
            @Nullable DType dtype,
            @Nullable NdArray out,
            double ddof,
            @Nullable Boolean keepdims,
            @Nullable NdArray where) {
        return NdScalar.unwrap(
                NanReductions.std(
                        a, axis, ddof, ReductionTable.options(keepdims, dtype, out, null, where)));
    }

    @PyFunction(
            value = "nanargmax(a, axis=None, out=None, *, keepdims=_NoValue)",
            doc =
                    """
                    As `argmax`, leaving NaN out.

                    >>> nanargmax([nan, 5])
                    1
                    """)
    public static Object nanargmax(
            NdArray a, @Nullable Integer axis, @Nullable NdArray out, @Nullable Boolean keepdims) {
        return NdScalar.unwrap(NanReductions.argmax(a, axis, keepdims != null && keepdims, out));
    }

    @PyFunction(
            value = "nanargmin(a, axis=None, out=None, *, keepdims=_NoValue)",
            doc =
                    """
                    As `argmin`, leaving NaN out.

                    >>> nanargmin([nan, 5])
                    1
                    """)
    public static Object nanargmin(
            NdArray a, @Nullable Integer axis, @Nullable NdArray out, @Nullable Boolean keepdims) {
        return NdScalar.unwrap(NanReductions.argmin(a, axis, keepdims != null && keepdims, out));
    }

    @PyFunction(
            value = "nancumsum(a, axis=None, dtype=None, out=None)",
            keepsClass = "a",
            doc =
                    """
                    As `cumsum`, leaving NaN out.

                    >>> nancumsum([1, nan])
                    array([1., 1.])
                    """)
    public static NdArray nancumsum(
            NdArray a, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return NanReductions.cumsum(a, axis, dtype, out);
    }

    @PyFunction(
            value = "nancumprod(a, axis=None, dtype=None, out=None)",
            keepsClass = "a",
            doc =
                    """
                    As `cumprod`, leaving NaN out.

                    >>> nancumprod([1, nan])
                    array([1., 1.])
                    """)
    public static NdArray nancumprod(
            NdArray a, @Nullable Integer axis, @Nullable DType dtype, @Nullable NdArray out) {
        return NanReductions.cumprod(a, axis, dtype, out);
    }
}
