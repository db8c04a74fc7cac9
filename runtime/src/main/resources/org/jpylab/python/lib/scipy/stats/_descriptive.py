"""What describes a sample: ranks, moments, means, quantiles, counts in bins."""

import warnings
from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._missing_values import policed

DescribeResult = namedtuple("DescribeResult", "nobs minmax mean variance skewness kurtosis")
ModeResult = namedtuple("ModeResult", "mode count")


def rankdata(a, method="average", *, axis=None, nan_policy="propagate"):
    """The ranks of the elements, from one on; ties share.

    >>> rankdata([0, 2, 3, 2])
    array([1. , 2.5, 4. , 2.5])
    """
    if method not in ("average", "min", "max", "dense", "ordinal"):
        raise ValueError(f'unknown method "{method}"')
    a = np.asarray(a)
    if axis is not None:
        if a.size == 0:
            return np.empty(a.shape, dtype=float if method == "average" else np.int_)
        return np.apply_along_axis(rankdata, axis, a, method, nan_policy=nan_policy)
    a = a.ravel()
    missing = np.isnan(a) if a.dtype.kind in "fc" else np.zeros(a.shape, bool)
    if missing.any():
        if nan_policy == "raise":
            raise ValueError("The input contains nan values")
        out = np.full(a.shape, np.nan)
        if nan_policy == "omit":
            out[~missing] = rankdata(a[~missing], method)
        return out
    order = np.argsort(a, kind="mergesort" if method == "ordinal" else "quicksort")
    inverse = np.empty(order.size, dtype=np.intp)
    inverse[order] = np.arange(order.size)
    if method == "ordinal":
        return inverse + 1
    a = a[order]
    first = np.r_[True, a[1:] != a[:-1]]
    dense = first.cumsum()[inverse]
    if method == "dense":
        return dense
    count = np.r_[np.nonzero(first)[0], len(first)]
    if method == "max":
        return count[dense]
    if method == "min":
        return count[dense - 1] + 1
    return 0.5 * (count[dense] + count[dense - 1] + 1)


def zscore(a, axis=0, ddof=0, nan_policy="propagate"):
    """The elements' distances from the mean in standard deviations.

    >>> zscore([1, 2, 3])
    array([-1.22474487,  0.        ,  1.22474487])
    """
    a = np.asanyarray(a)
    if nan_policy == "raise" and np.isnan(a).any():
        raise ValueError("The input contains nan values")
    mean, std = (np.nanmean, np.nanstd) if nan_policy == "omit" else (np.mean, np.std)
    return (a - mean(a, axis=axis, keepdims=True)) / std(a, axis=axis, ddof=ddof, keepdims=True)


@policed(after=("axis",))
def sem(a, axis=0, ddof=1, nan_policy="propagate"):
    """The standard error of the mean.

    >>> sem([1, 2, 3, 4])
    0.6454972243679028
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    return np.std(a, axis=axis, ddof=ddof) / np.sqrt(n)


@policed(after=("moment", "axis"))
def moment(a, moment=1, axis=0, nan_policy="propagate", *, center=None):
    """A central moment.

    >>> moment([1, 2, 3, 4, 5], 2)
    2.0
    """
    a = np.asarray(a)
    if moment == 0 or moment == 1:
        return (np.ones if moment == 0 else np.zeros)(np.mean(a, axis=axis).shape)[()]
    middle = np.mean(a, axis=axis, keepdims=True)
    return np.mean((a - middle) ** moment, axis=axis)


@policed(after=("axis",))
def skew(a, axis=0, bias=True, nan_policy="propagate"):
    """The skewness.

    >>> skew([1, 2, 3, 4, 5])
    0.0
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    m2, m3 = moment(a, 2, axis), moment(a, 3, axis)
    with np.errstate(all="ignore"):
        r = np.where(m2 == 0, np.nan, m3 / m2**1.5)
    if not bias and n > 2:
        r = np.sqrt((n - 1.0) * n) / (n - 2.0) * r
    return r[()]


@policed(after=("axis",))
def kurtosis(a, axis=0, fisher=True, bias=True, nan_policy="propagate"):
    """The kurtosis, by default in excess of the normal distribution's.

    >>> kurtosis([1, 2, 3, 4, 5])
    -1.3
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    m2, m4 = moment(a, 2, axis), moment(a, 4, axis)
    with np.errstate(all="ignore"):
        r = np.where(m2 == 0, np.nan, m4 / m2**2.0)
    if not bias and n > 3:
        r = 1.0 / (n - 2) / (n - 3) * ((n**2 - 1.0) * r - 3 * (n - 1) ** 2.0) + 3
    return (r - 3 if fisher else r)[()]


@policed(after=("axis",))
def variation(a, axis=0, nan_policy="propagate", ddof=0):
    """The coefficient of variation: of intervals between spikes, for one.

    >>> variation([1, 2, 3, 4, 5])
    0.47140452079103173
    """
    a = np.asarray(a)
    return np.std(a, axis=axis, ddof=ddof) / np.mean(a, axis=axis)


def gmean(a, axis=0, dtype=None, weights=None):
    """The geometric mean.

    >>> gmean([1, 4])
    2.0
    """
    return np.exp(np.average(np.log(np.asarray(a, dtype=dtype)), axis=axis, weights=weights))


def hmean(a, axis=0, dtype=None, *, weights=None):
    """The harmonic mean.

    >>> hmean([1, 3])
    1.5
    """
    return 1.0 / np.average(1.0 / np.asarray(a, dtype=dtype), axis=axis, weights=weights)


@policed(after=("axis",))
def mode(a, axis=0, nan_policy="propagate", keepdims=None):
    """The most frequent element and how often it occurs.

    >>> mode([3, 1, 3], keepdims=False)
    ModeResult(mode=3, count=2)
    """
    a = np.asarray(a)
    if keepdims is None:
        warnings.warn(
            "Unlike other reduction functions (e.g. `skew`, `kurtosis`), the default behavior of `mode` typically preserves"
            " the axis it acts along. In SciPy 1.11.0, this behavior will change: the default value of `keepdims` will become"
            " False, the `axis` over which the statistic is taken will be eliminated, and the value None will no longer be"
            " accepted. Set `keepdims` to True or False to avoid this warning.",
            FutureWarning,
            stacklevel=3,
        )
        keepdims = True
    if axis is None:
        a, axis = a.ravel(), 0
    lines = np.moveaxis(a, axis, -1)
    flat = lines.reshape(-1, lines.shape[-1])
    modes, counts = [], []
    for line in flat:
        values, count = np.unique(line, return_counts=True)
        best = int(np.argmax(count))
        modes.append(values[best])
        counts.append(count[best])
    shape = lines.shape[:-1]
    m, c = np.array(modes, dtype=a.dtype).reshape(shape), np.array(counts).reshape(shape)
    if keepdims:
        return ModeResult(np.expand_dims(m, axis), np.expand_dims(c, axis))
    return ModeResult(m[()], c[()])


@policed(after=("axis",))
def describe(a, axis=0, ddof=1, bias=True, nan_policy="propagate"):
    """Number, extremes, mean, variance, skewness and kurtosis of a sample.

    >>> describe([1, 2, 3]).mean
    2.0
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    extremes = np.min(a, axis=axis), np.max(a, axis=axis)
    variance = np.var(a, axis=axis)
    if ddof:
        variance = variance * (n / (n - ddof))
    return DescribeResult(n, extremes, np.mean(a, axis=axis), variance, skew(a, axis, bias), kurtosis(a, axis, bias=bias))


def iqr(x, axis=None, rng=(25, 75), scale=1.0, nan_policy="propagate", interpolation="linear", keepdims=False):
    """The interquartile range.

    >>> iqr([1, 2, 3, 4])
    1.5
    """
    if nan_policy == "raise" and np.isnan(np.asarray(x, dtype=float)).any():
        raise ValueError("The input contains nan values")
    if isinstance(scale, str):
        if scale.lower() != "normal":
            raise ValueError(f"{scale} not a valid scale for `iqr`")
        scale = 1.3489795003921634  # the normal distribution's own range
    percentile = np.nanpercentile if nan_policy == "omit" else np.percentile
    low, high = percentile(x, sorted(rng), axis=axis, keepdims=keepdims, method=interpolation)
    return (high - low) / scale


def entropy(pk, qk=None, base=None, axis=0):
    """The entropy of a distribution, or its divergence from another.

    >>> round(entropy([0.5, 0.5], base=2), 12)
    1.0
    """
    pk = np.asarray(pk)
    pk = pk / np.sum(pk, axis=axis, keepdims=True)
    if qk is None:
        s = np.sum(sc.entr(pk), axis=axis)
    else:
        qk = np.asarray(qk)
        s = np.sum(sc.rel_entr(pk, qk / np.sum(qk, axis=axis, keepdims=True)), axis=axis)
    return s if base is None else s / np.log(base)


def scoreatpercentile(a, per, limit=(), interpolation_method="fraction", axis=None):
    """The value below which a percentage of the elements lies.

    >>> scoreatpercentile([1, 2, 3, 4], 50)
    2.5
    """
    a = np.asarray(a)
    if limit:
        a = a[(limit[0] <= a) & (a <= limit[1])]
    return np.percentile(a, per, axis=axis)


def percentileofscore(a, score, kind="rank", nan_policy="propagate"):
    """The percentage of elements below a value, or below each of several.

    >>> percentileofscore([1, 2, 3, 4], 3)
    75.0
    """
    a, score = np.asarray(a), np.asarray(score)
    bad = np.isnan(a) if a.dtype.kind == "f" else np.zeros(a.shape, bool)
    lost = np.isnan(score) if score.dtype.kind == "f" else np.zeros(score.shape, bool)
    if nan_policy == "raise" and (bad.any() or lost.any()):
        raise ValueError("The input contains nan values")
    if nan_policy == "omit":
        a = a[~bad]
    elif bad.any():
        return np.full(score.shape, np.nan)[()]
    n = a.size
    if n == 0:
        return np.full(score.shape, np.nan)[()]
    ordered = np.sort(a.ravel())
    left, right = np.searchsorted(ordered, score, "left"), np.searchsorted(ordered, score, "right")
    if kind == "rank":
        made = (left + right + (left < right)) * (50.0 / n)
    elif kind in ("strict", "weak", "mean"):
        made = {"strict": left * (100 / n), "weak": right * (100 / n), "mean": (left + right) * (50 / n)}[kind]
    else:
        raise ValueError("kind can only be 'rank', 'strict', 'weak' or 'mean'")
    return np.where(lost, np.nan, made)[()]


def trim_mean(a, proportiontocut, axis=0):
    """The mean without a share of the elements at each end.

    >>> trim_mean([1, 2, 3, 100], 0.25)
    2.5
    """
    a = np.sort(np.asarray(a), axis=axis)
    n = a.shape[axis]
    cut = int(proportiontocut * n)
    index = [slice(None)] * a.ndim
    index[axis] = slice(cut, n - cut)
    return np.mean(a[tuple(index)], axis=axis)


@policed(after=("high", "low", "axis"))
def circmean(samples, high=2 * np.pi, low=0, axis=None, nan_policy="propagate"):
    """The mean of angles.

    >>> round(circmean([0.1, 2 * 3.141592653589793 - 0.1]) % 6.28, 2)
    0.0
    """
    angles = (np.asarray(samples) - low) * 2 * np.pi / (high - low)
    mean = np.arctan2(np.sin(angles).sum(axis), np.cos(angles).sum(axis)) % (2 * np.pi)
    return mean * (high - low) / (2 * np.pi) + low


@policed(after=("high", "low", "axis"))
def circstd(samples, high=2 * np.pi, low=0, axis=None, nan_policy="propagate", *, normalize=False):
    """The standard deviation of angles.

    >>> circstd([1.0, 1.0])
    -0.0
    """
    angles = (np.asarray(samples) - low) * 2 * np.pi / (high - low)
    R = np.minimum(1, np.hypot(np.sin(angles).mean(axis), np.cos(angles).mean(axis)))
    r = np.sqrt(-2 * np.log(R)) + 0.0
    return r if normalize else r * (high - low) / (2 * np.pi)


def binned_statistic(x, values, statistic="mean", bins=10, range=None):
    """A statistic of the values in each bin of x, or of each row of values.

    >>> binned_statistic([1, 1, 2], [2, 4, 8], bins=2).statistic
    array([3., 8.])
    """
    x, values = np.asarray(x, dtype=float), np.asarray(values)
    rows = np.atleast_2d(values) if statistic != "count" else x.reshape(1, -1)
    if statistic != "count" and rows.shape[-1] != x.size:
        raise AttributeError("The number of `values` elements must match the length of each `sample` dimension.")
    _, edges = np.histogram(x, bins=bins, range=range)
    number = np.digitize(x, edges)
    number[x == edges[-1]] = len(edges) - 1
    by_name = {"mean": np.mean, "sum": np.sum, "count": len, "median": np.median, "std": np.std, "min": np.min, "max": np.max}
    if not callable(statistic) and statistic not in by_name:
        raise ValueError(f"invalid statistic {statistic!r}")
    function = statistic if callable(statistic) else by_name[statistic]
    empty = 0.0 if statistic in ("sum", "count") else np.nan
    if callable(statistic):
        try:
            empty = statistic([])
        except Exception:
            empty = np.nan
    inside = [number == k for k in np.arange(1, len(edges))]
    made = np.array([[function(row[kept]) if kept.any() else empty for kept in inside] for row in rows], dtype=float)
    result = namedtuple("BinnedStatisticResult", "statistic bin_edges binnumber")
    return result(made if values.ndim > 1 and statistic != "count" else made[0], edges, number)
