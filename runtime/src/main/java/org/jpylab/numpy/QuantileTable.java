package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.reduce.NanReductions;
import org.jpylab.ndarray.reduce.Quantiles;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** Medians, percentiles and quantiles, with NaN or without. */
@PyModule("numpy")
public final class QuantileTable {
    private QuantileTable() {}

    @PyFunction(
            value = "median(a, axis=None, out=None, overwrite_input=False, keepdims=False)",
            keepsClass = "a",
            doc =
                    """
                    The middle element along axes.

                    >>> median([1, 3, 2])
                    2.0
                    """)
    public static Object median(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            boolean keepdims) {
        Object found = NdScalar.unwrap(Quantiles.median(a, axis, out, keepdims));
        Quantiles.overwrite(a, axis, overwrite);
        return found;
    }

    @PyFunction(
            value =
                    "percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, interpolation=None)",
            doc =
                    """
                    The value below which a percentage of the elements lies.

                    >>> percentile([1, 2, 3], 50)
                    2.0
                    """)
    public static Object percentile(
            NdArray a,
            NdArray q,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            String method,
            boolean keepdims,
            @Nullable String interpolation) {
        Object found =
                NdScalar.unwrap(
                        Quantiles.percentile(
                                a,
                                q,
                                axis,
                                out,
                                method(method, interpolation, "percentile"),
                                keepdims));
        Quantiles.overwrite(a, axis, overwrite);
        return found;
    }

    @PyFunction(
            value =
                    "quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, interpolation=None)",
            doc =
                    """
                    The value below which a fraction of the elements lies.

                    >>> quantile([1, 2, 3], 0.5)
                    2.0
                    """)
    public static Object quantile(
            NdArray a,
            NdArray q,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            String method,
            boolean keepdims,
            @Nullable String interpolation) {
        Object found =
                NdScalar.unwrap(
                        Quantiles.quantile(
                                a,
                                q,
                                axis,
                                out,
                                method(method, interpolation, "quantile"),
                                keepdims));
        Quantiles.overwrite(a, axis, overwrite);
        return found;
    }

    @PyFunction(
            value = "nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=_NoValue)",
            keepsClass = "a",
            doc =
                    """
                    As `median`, leaving NaN out.

                    >>> nanmedian([1, 3, nan])
                    2.0
                    """)
    public static Object nanmedian(
            NdArray a,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            @Nullable Boolean keepdims) {
        return NdScalar.unwrap(NanReductions.median(a, axis, out, keepdims != null && keepdims));
    }

    @PyFunction(
            value =
                    "nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=_NoValue, *, interpolation=None)",
            doc =
                    """
                    As `percentile`, leaving NaN out.

                    >>> nanpercentile([1, 3, nan], 50)
                    2.0
                    """)
    public static Object nanpercentile(
            NdArray a,
            NdArray q,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            String method,
            @Nullable Boolean keepdims,
            @Nullable String interpolation) {
        return NdScalar.unwrap(
                NanReductions.percentile(
                        a,
                        q,
                        axis,
                        out,
                        method(method, interpolation, "nanpercentile"),
                        keepdims != null && keepdims));
    }

    @PyFunction(
            value =
                    "nanquantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=_NoValue, *, interpolation=None)",
            doc =
                    """
                    As `quantile`, leaving NaN out.

                    >>> nanquantile([1, 3, nan], 0.5)
                    2.0
                    """)
    public static Object nanquantile(
            NdArray a,
            NdArray q,
            int @Nullable [] axis,
            @Nullable NdArray out,
            boolean overwrite,
            String method,
            @Nullable Boolean keepdims,
            @Nullable String interpolation) {
        return NdScalar.unwrap(
                NanReductions.quantile(
                        a,
                        q,
                        axis,
                        out,
                        method(method, interpolation, "nanquantile"),
                        keepdims != null && keepdims));
    }

    /** The method by its new name or by the old one, which is warned of. */
    private static String method(String method, @Nullable String interpolation, String function) {
        if (interpolation == null) {
            return method;
        }
        Warnings.warn(
                "DeprecationWarning",
                "the `interpolation=` argument to "
                        + function
                        + " was renamed to `method=`, which has additional options.\n"
                        + "Users of the modes 'nearest', 'lower', 'higher', or 'midpoint' are"
                        + " encouraged to review the method they used. (Deprecated NumPy 1.22)");
        if (!method.equals("linear")) {
            throw PyError.typeError(
                    "You shall not pass both `method` and `interpolation`!\n"
                            + "(`interpolation` is Deprecated in favor of `method`)");
        }
        return interpolation;
    }
}
