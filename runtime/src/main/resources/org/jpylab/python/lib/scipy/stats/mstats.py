"""Statistics of masked arrays: what is masked is left out."""

import numpy as np
from numpy import ma

_ONE = "gmean hmean kurtosis kurtosistest moment normaltest sem skew skewtest tmax tmean tmin tsem tvar variation".split()
_SEVERAL = "f_oneway friedmanchisquare kruskal ks_1samp ks_2samp kstest mannwhitneyu brunnermunzel ttest_ind ttest_1samp".split()
_PAIRED = "kendalltau linregress pearsonr pointbiserialr spearmanr theilslopes siegelslopes ttest_rel".split()


def _known(a):
    a = ma.asarray(a)
    return a.compressed() if ma.getmaskarray(a).any() else np.asarray(a.data)


def _one(name):
    def described(a, *args, **words):
        from scipy import stats

        a = ma.asarray(a)
        if a.ndim > 1 and ma.getmaskarray(a).any():
            axis = words.pop("axis", 0)
            if axis is not None:
                lines = np.moveaxis(a.filled(np.nan) if a.dtype.kind == "f" else a.astype(float).filled(np.nan), axis, -1)
                made = [getattr(stats, name)(line[~np.isnan(line)], *args, **words) for line in lines.reshape(-1, lines.shape[-1])]
                return ma.array(made).reshape(lines.shape[:-1]) if not isinstance(made[0], tuple) else made
        return getattr(stats, name)(_known(a), *args, **words)

    return described


def _several(name):
    def tested(*samples, **words):
        from scipy import stats

        return getattr(stats, name)(*[_known(s) if isinstance(s, (np.ndarray, list)) else s for s in samples], **words)

    return tested


def _paired(name):
    def related(x, y=None, *args, **words):
        from scipy import stats

        if y is None:
            return getattr(stats, name)(_known(x), *args, **words)
        x, y = ma.asarray(x), ma.asarray(y)
        kept = ~(ma.getmaskarray(x) | ma.getmaskarray(y))
        return getattr(stats, name)(x.data[kept], y.data[kept], *args, **words)

    return related


for _names, _make in ((_ONE, _one), (_SEVERAL, _several), (_PAIRED, _paired)):
    for _name in _names:
        globals()[_name] = _made = _make(_name)
        _made.__name__ = _name
        _made.__doc__ = f"`scipy.stats.{_name}` of what is not masked."


def winsorize(a, limits=None, inclusive=(True, True), inplace=False, axis=None, nan_policy="propagate"):
    """The elements, those in the tails replaced by the outermost that are left.

    >>> winsorize(numpy.array([10, 4, 9, 8, 5, 3, 7, 2, 1, 6]), limits=[0.1, 0.2]).data
    array([8, 4, 8, 8, 5, 3, 7, 2, 2, 6])
    """
    a = ma.array(a, copy=not inplace)
    if limits is None:
        return a
    low, high = (limits, limits) if np.ndim(limits) == 0 else limits
    for share, side in ((low, "low"), (high, "up")):
        if share is not None and not 0 <= share <= 1:
            raise ValueError(f"Found invalid input for parameter 'limits': {share} must be between 0. and 1. for {side}")

    def drawn(line):
        line = ma.array(line)
        n, order = line.count(), line.argsort()
        first = 0 if not low else int(low * n) if inclusive[0] else int(np.round(low * n))
        last = n if not high else n - (int(n * high) if inclusive[1] else int(np.round(n * high)))
        if low:
            line[order[:first]] = line[order[first]]
        if high:
            line[order[last:n]] = line[order[last - 1]]
        return line

    if axis is None:
        return drawn(a.ravel()).reshape(a.shape)
    return ma.apply_along_axis(drawn, axis, a)


def mquantiles(a, prob=(0.25, 0.5, 0.75), alphap=0.4, betap=0.4, axis=None, limit=()):
    """Quantiles at plotting positions (i - alphap) / (n + 1 - alphap - betap).

    >>> mquantiles([6.0, 47.0, 49.0, 15.0, 42.0, 41.0, 7.0, 39.0, 43.0, 40.0, 36.0])
    array([19.2, 40. , 42.8])
    """
    data = ma.asarray(a)
    if limit:
        data = ma.masked_where((data <= limit[0]) | (data >= limit[1]), data)
    p = np.atleast_1d(np.asarray(prob, dtype=float))
    m = alphap + p * (1.0 - alphap - betap)

    def of(line):
        x = np.sort(_known(line).astype(float))
        n = len(x)
        if n < 2:
            return ma.array(np.resize(x if n else np.nan, p.size))
        position = n * p + m
        k = np.floor(position.clip(1, n - 1)).astype(int)
        weight = (position - k).clip(0, 1)
        return ma.array((1.0 - weight) * x[k - 1] + weight * x[k])

    if axis is None:
        return np.asarray(of(data.ravel()))
    return ma.apply_along_axis(of, axis, data)


def zscore(a, axis=0, ddof=0, nan_policy="propagate"):
    """The distances from the mean in standard deviations; what is masked stays so."""
    a = ma.asarray(a)
    return (a - a.mean(axis=axis, keepdims=True)) / a.std(axis=axis, ddof=ddof, keepdims=True)


def count_tied_groups(x, use_missing=False):
    """How many groups of equal elements there are of each size.

    >>> count_tied_groups([0, 0, 0, 2, 2, 2, 3, 3, 4, 5, 6])
    {2: 1, 3: 2}
    """
    missing = ma.getmaskarray(ma.asarray(x)).sum()
    sizes = np.unique(_known(x), return_counts=True)[1]
    found = {}
    for size in sorted(sizes[sizes > 1].tolist()):
        found[size] = found.get(size, 0) + 1
    if missing and use_missing:
        found[int(missing)] = found.get(int(missing), 0) + 1
    return found


def argstoarray(*args):
    """Samples as rows of a masked array.

    >>> argstoarray([1, 2], [3.0]).mask
    array([[False, False],
           [False,  True]])
    """
    if len(args) == 1 and not isinstance(args[0], ma.MaskedArray):
        return ma.asarray(args[0])
    made = ma.array(np.empty((len(args), max(len(a) for a in args))), mask=True)
    for row, values in enumerate(args):
        made[row, : len(values)] = values
    return made


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
