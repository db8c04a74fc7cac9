package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.reduce.Moments;
import org.jpylab.ndarray.stats.Closeness;
import org.jpylab.ndarray.stats.Counting;
import org.jpylab.ndarray.stats.Covariance;
import org.jpylab.ndarray.stats.Differences;
import org.jpylab.ndarray.stats.Filters;
import org.jpylab.ndarray.stats.Gradients;
import org.jpylab.ndarray.stats.Histograms;
import org.jpylab.ndarray.stats.Interpolation;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** NumPy's histograms, counts, covariances and differences. */
@PyModule("numpy")
public final class StatisticsTable {
    private StatisticsTable() {}

    @PyFunction(
            value = "convolve(a, v, mode='full')",
            doc =
                    """
                    The discrete convolution of two sequences.

                    >>> convolve([1, 2, 3], [0, 1, 0.5])
                    array([0. , 1. , 2.5, 4. , 1.5])
                    """)
    public static NdArray convolve(NdArray a, NdArray v, @Nullable Object mode) {
        requireLine(a);
        requireLine(v);
        return Filters.convolve(a, v, known(mode));
    }

    /** A mode by its name, or by the number that C code gives it. */
    private static String known(@Nullable Object mode) {
        if (mode instanceof Number n && n.intValue() >= 0 && n.intValue() < 3) {
            return List.of("valid", "same", "full").get(n.intValue());
        }
        if (!(mode instanceof String name)) {
            throw PyError.typeError("convolve/correlate mode not understood");
        }
        return name;
    }

    private static void requireLine(NdArray array) {
        if (array.ndim() > 1) {
            throw PyError.valueError("object too deep for desired array");
        }
    }

    @PyFunction(
            value = "correlate(a, v, mode='valid')",
            doc =
                    """
                    The cross-correlation of two sequences.

                    >>> correlate([1, 2, 3], [0, 1, 0.5])
                    array([3.5])
                    """)
    public static NdArray correlate(NdArray a, NdArray v, @Nullable Object mode) {
        requireLine(a);
        requireLine(v);
        if (a.ndim() == 0 || v.ndim() == 0) {
            throw PyError.valueError("object of too small depth for desired array");
        }
        return Filters.correlate(a, v, known(mode));
    }

    @PyFunction(
            value = "bincount(x, /, weights=None, minlength=0)",
            doc =
                    """
                    How often each number from zero on occurs, or the sum of the weights where it does.

                    >>> bincount([0, 1, 1, 3])
                    array([1, 2, 0, 1])
                    """)
    public static NdArray bincount(
            NdArray x, @Nullable NdArray weights, @Nullable Integer minlength) {
        if (minlength == null) {
            Warnings.warn(
                    "DeprecationWarning",
                    "0 should be passed as minlength instead of None; this will error in future.");
        }
        return Counting.bincount(x, weights, minlength == null ? 0 : minlength);
    }

    @PyFunction(
            value = "digitize(x, bins, right=False)",
            doc =
                    """
                    The number of the bin that each value falls in.

                    >>> digitize([0.2, 6.4], [0, 1, 2.5, 4, 10])
                    array([1, 4])
                    """)
    public static Object digitize(NdArray x, NdArray bins, boolean right) {
        return NdScalar.unwrap(Counting.digitize(x, bins, right));
    }

    @PyFunction(
            value =
                    "cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None)",
            doc =
                    """
                    The covariance matrix of variables, a row each.

                    >>> cov([[0, 1, 2], [2, 1, 0]])
                    array([[ 1., -1.],
                           [-1.,  1.]])
                    """)
    public static NdArray cov(
            NdArray m,
            @Nullable NdArray y,
            boolean rowvar,
            boolean bias,
            @Nullable Integer ddof,
            @Nullable NdArray fweights,
            @Nullable NdArray aweights,
            @Nullable DType dtype) {
        return Covariance.cov(
                m, y, new Covariance.Options(rowvar, bias, ddof, fweights, aweights, dtype));
    }

    @PyFunction(
            value = "_corrcoef(x, y, rowvar, dtype)",
            doc =
                    """
                    The correlation coefficients of variables, a row each.
                    """)
    public static Object corrcoef(
            NdArray x, @Nullable NdArray y, boolean rowvar, @Nullable DType dtype) {
        return NdScalar.unwrap(Covariance.corrcoef(x, y, rowvar, dtype));
    }

    @PyFunction(
            value = "_trapz(y, x, dx, axis)",
            doc =
                    """
                    The integral of samples by the trapezoidal rule.
                    """)
    public static Object trapz(NdArray y, @Nullable NdArray x, NdArray dx, int axis) {
        return NdScalar.unwrap(Differences.trapz(y, x, dx, axis));
    }

    @PyFunction(
            value = "unwrap(p, discont=None, axis=-1, *, period=6.283185307179586)",
            doc =
                    """
                    Angles with their jumps of a period taken out.

                    >>> unwrap([0.0, 6.0, 1.0], period=4)
                    array([0., 2., 1.])
                    """)
    public static NdArray unwrap(NdArray p, @Nullable NdArray discont, int axis, NdArray period) {
        return Differences.unwrap(p, discont, axis, period);
    }

    @PyFunction(
            value = "around(a, decimals=0, out=None)",
            method = "round(decimals=0, out=None)",
            aliases = {"round_", "round"},
            doc =
                    """
                    The elements rounded to a number of decimals, halves to the even neighbour.

                    >>> around([1.25, 2.71], 1)
                    array([1.2, 2.7])
                    """)
    public static Object around(NdArray a, int decimals, @Nullable NdArray out) {
        return NdScalar.unwrap(Differences.round(a, decimals, out));
    }

    @PyFunction(
            value = "_nan_to_num(x, copy, nan, posinf, neginf)",
            doc =
                    """
                    Numbers in the place of NaN and the infinities.
                    """)
    public static Object nanToNum(
            NdArray x, boolean copy, double nan, @Nullable Double posinf, @Nullable Double neginf) {
        return NdScalar.unwrap(Differences.nanToNum(x, copy, nan, posinf, neginf));
    }

    @PyFunction(
            value = "_gradient(f, spacing, axes, edge_order)",
            doc =
                    """
                    The derivative along each axis.
                    """)
    public static NdArray[] gradient(NdArray f, NdArray[] spacing, int[] axes, int edgeOrder) {
        return Gradients.gradient(f, spacing, axes, edgeOrder);
    }

    @PyFunction(
            value = "_interp(x, xp, fp, left, right, period)",
            doc =
                    """
                    Linear interpolation between points.
                    """)
    public static Object interp(
            NdArray x,
            NdArray xp,
            NdArray fp,
            @Nullable NdArray left,
            @Nullable NdArray right,
            @Nullable Double period) {
        return NdScalar.unwrap(
                Interpolation.interp(x, xp, fp, complex(left), complex(right), period));
    }

    private static @Nullable Complex complex(@Nullable NdArray value) {
        return value == null ? null : NdScalar.complex(value.item());
    }

    @PyFunction(
            value = "isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            keepsClass = "a b",
            doc =
                    """
                    Which elements are equal within a tolerance.

                    >>> isclose([1.0, 2.0], [1.0, 2.1])
                    array([ True, False])
                    """)
    public static Object isclose(
            NdArray a, NdArray b, NdArray rtol, NdArray atol, boolean equalNan) {
        return NdScalar.unwrap(Closeness.isClose(a, b, rtol, atol, equalNan));
    }

    @PyFunction(
            value = "allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)",
            doc =
                    """
                    Whether all elements are equal within a tolerance.

                    >>> allclose([1.0], [1.0 + 1e-10])
                    True
                    """)
    public static boolean allclose(
            NdArray a, NdArray b, NdArray rtol, NdArray atol, boolean equalNan) {
        return Closeness.allClose(a, b, rtol, atol, equalNan);
    }

    @PyFunction(
            value = "_average(a, axis, weights, keepdims)",
            doc =
                    """
                    The weighted mean, and the sum of the weights.
                    """)
    public static Object average(
            NdArray a, @Nullable Integer axis, @Nullable NdArray weights, boolean keepdims) {
        NdArray[] both = Moments.average(a, axis, weights, keepdims);
        return new Object[] {NdScalar.unwrap(both[0]), NdScalar.unwrap(both[1])};
    }

    @PyFunction(
            value = "_histogram(a, bins, range, weights, density)",
            doc =
                    """
                    The counts of bins and their edges.
                    """)
    public static Object histogram(
            NdArray a,
            Object bins,
            double @Nullable [] range,
            @Nullable NdArray weights,
            boolean density) {
        Histograms.Histogram found = Histograms.of(a, bins(bins), range, weights, density);
        return new Object[] {found.counts(), found.edges()};
    }

    private static Histograms.Bins bins(Object bins) {
        return switch (bins) {
            case NdArray edges -> new Histograms.Bins.Edges(edges);
            case String rule -> new Histograms.Bins.Rule(rule);
            case Number count -> new Histograms.Bins.Count(count.intValue());
            default -> throw PyError.typeError("`bins` must be an integer, a string, or an array");
        };
    }

    @PyFunction(
            value = "_histogram_edges(a, bins, range, weights)",
            doc =
                    """
                    The edges of bins.
                    """)
    public static NdArray histogramEdges(
            NdArray a, Object bins, double @Nullable [] range, @Nullable NdArray weights) {
        return Histograms.edges(a, bins(bins), range, weights);
    }

    @PyFunction(
            value = "_column_edges(column, count, range, number)",
            doc =
                    """
                    The edges of bins of equal width in one dimension of points.
                    """)
    public static NdArray columnEdges(
            NdArray column, int count, double @Nullable [] range, int number) {
        return Histograms.edges(column, count, range, number);
    }

    @PyFunction(
            value = "_histogramdd(points, edges, weights, density)",
            doc =
                    """
                    The counts of points, a row each, in bins between edges.
                    """)
    public static NdArray histogramdd(
            NdArray points, NdArray[] edges, @Nullable NdArray weights, boolean density) {
        return Histograms.of(points, edges, weights, density);
    }
}
