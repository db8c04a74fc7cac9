"""Tests of samples and tables, and directions, that are asked for less often."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._correlation import SignificanceResult
from scipy.stats._descriptive import rankdata
from scipy.stats._distributions import norm


def cramervonmises_2samp(x, y, method="auto"):
    """Cramér and von Mises' test that two samples come from one distribution (T. W. Anderson, 1962).

    >>> r = cramervonmises_2samp([1, 2, 3], [4, 5, 6]); round(r.statistic, 6), r.pvalue
    (0.527778, 0.1)
    """
    from math import comb

    from scipy.stats._sample_tests import CramerVonMisesResult, _mises_limit

    first, second = np.sort(np.asarray(x)), np.sort(np.asarray(y))
    for name, sample in (("x", first), ("y", second)):
        if sample.size <= 1:
            raise ValueError(f"{name} must contain at least two observations.")
        if sample.ndim > 1:
            raise ValueError("The samples must be one-dimensional.")
    if method not in ("auto", "exact", "asymptotic"):
        raise ValueError("method must be either auto, exact or asymptotic.")
    n, m = len(first), len(second)
    ranks = rankdata(np.concatenate([first, second]), method="average")
    u = n * np.sum((ranks[:n] - np.arange(1, n + 1)) ** 2) + m * np.sum((ranks[n:] - np.arange(1, m + 1)) ** 2)
    k, total = n * m, n + m
    statistic = u / (k * total) - (4 * k - 1) / (6 * total)
    if method == "exact" or method == "auto" and max(n, m) <= 20:
        least = np.lcm(n, m)
        reached = least**2 * total * (6 * u - k * (4 * k - 1)) // (6 * k**2)
        sums = _path_sums(n, m, int(least))
        return CramerVonMisesResult(statistic, sum(c for s, c in sums.items() if s >= reached) / comb(total, n))
    mean = (1 + 1 / total) / 6
    var = (total + 1) * (4 * k * total - 3 * (n**2 + m**2) - 2 * k) / (45 * total**2 * 4 * k)
    at = 1 / 6 + (statistic - mean) / np.sqrt(45 * var)
    return CramerVonMisesResult(statistic, 1.0 if at < 0.003 else max(0, 1.0 - _mises_limit(at)))


def _path_sums(n, m, least):
    """How many orders of two samples give each sum of squared differences of their distribution functions."""
    a, b = least // n, least // m
    row = []
    for i in range(n + 1):
        for j in range(m + 1):
            if i == j == 0:
                row = [{0: 1}]
                continue
            here = {}
            step = (i * a - j * b) ** 2
            for source in (row[j] if i else {}, row[j - 1] if j else {}):
                for s, c in source.items():
                    here[s + step] = here.get(s + step, 0) + c
            if i:
                row[j] = here
            else:
                row.append(here)
    return row[m]


def weightedtau(x, y, rank=True, weigher=None, additive=True):
    """Kendall's tau where exchanges of high ranks weigh more (S. Vigna, 2015).

    >>> r = weightedtau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]); round(r.statistic, 8), r.pvalue
    (-0.56694968, nan)
    """
    x, y = np.asarray(x).ravel(), np.asarray(y).ravel()
    if x.size != y.size:
        raise ValueError(f"All inputs to `weightedtau` must be of the same size, found x-size {x.size} and y-size {y.size}")
    if not x.size:
        return SignificanceResult(np.nan, np.nan)
    x, y = (_without_nan(v) for v in (x, y))
    weigher = (lambda r: 1.0 / (1 + r)) if weigher is None else weigher
    if rank is True:
        both = _weighted(x, y, _falling(x, y), weigher, additive) + _weighted(y, x, _falling(y, x), weigher, additive)
        return SignificanceResult(both / 2, np.nan)
    if rank is False:
        rank = np.arange(x.size)
    elif rank is not None:
        rank = np.asarray(rank).ravel()
        if rank.size != x.size:
            raise ValueError(f"All inputs to `weightedtau` must be of the same size, found x-size {x.size} and rank-size {rank.size}")
    else:
        rank = _falling(x, y)
    return SignificanceResult(_weighted(x, y, rank, weigher, additive), np.nan)


def _without_nan(v):
    """Where values are missing, whole numbers in the same order, what is missing below all."""
    missing = np.isnan(v) if v.dtype.kind == "f" else np.zeros(v.shape, dtype=bool)
    if not missing.any():
        return v
    made = np.zeros(v.shape, dtype=np.intp)
    made[~missing] = rankdata(v[~missing], "dense")
    return made


def _falling(x, y):
    """The places of the elements when they fall by x, then by y."""
    order = np.lexsort((y, x))[::-1]
    places = np.empty(len(x), dtype=np.intp)
    places[order] = np.arange(len(x))
    return places


def _weighted(x, y, rank, weigher, additive):
    w = np.array([weigher(r) for r in rank.tolist()], dtype=float)
    both = left = right = 0.0
    for i in range(len(x) - 1):
        weight = w[i] + w[i + 1 :] if additive else w[i] * w[i + 1 :]
        a, b = np.sign(x[i] - x[i + 1 :]), np.sign(y[i] - y[i + 1 :])
        both, left, right = both + np.sum(a * b * weight), left + np.sum(a * a * weight), right + np.sum(b * b * weight)
    if left == 0 or right == 0:
        return np.nan
    return min(1.0, max(-1.0, both / np.sqrt(left) / np.sqrt(right)))


class PageTrendTestResult:
    """Page's statistic, its p-value and how that was found."""

    def __init__(self, statistic, pvalue, method):
        self.statistic, self.pvalue, self.method = statistic, pvalue, method

    def __repr__(self):
        return f"PageTrendTestResult(statistic={self.statistic!r}, pvalue={self.pvalue!r}, method={self.method!r})"


def page_trend_test(data, ranked=False, predicted_ranks=None, method="auto"):
    """Page's test that treatments rank in a predicted order (E. B. Page, JASA 58, 1963).

    >>> page_trend_test([[1, 2, 3], [1, 3, 2], [1, 2, 3]]).statistic
    41.0
    """
    if method not in ("auto", "asymptotic", "exact"):
        raise ValueError("`method` must be in ['asymptotic', 'auto', 'exact']")
    data = np.asarray(data)
    if data.ndim != 2:
        raise ValueError("`data` must be a 2d array.")
    m, n = data.shape
    if m < 2 or n < 3:
        raise ValueError("Page's L is only appropriate for data with two or more rows and three or more columns.")
    if np.any(np.isnan(data)):
        raise ValueError("`data` contains NaNs, which cannot be ranked meaningfully")
    if ranked:
        if not np.all((data <= n) & (data >= 1)):
            raise ValueError("`data` is not properly ranked. Rank the data or pass `ranked=False`.")
        ranks = data
    else:
        ranks = rankdata(data, axis=-1)
    if predicted_ranks is None:
        predicted = np.arange(1, n + 1)
    else:
        predicted = np.asarray(predicted_ranks)
        if predicted.ndim < 1 or set(predicted.tolist()) != set(range(1, n + 1)) or len(predicted) != n:
            raise ValueError(f"`predicted_ranks` must include each integer from 1 to {n} (the number of columns in `data`) exactly once.")
    L = (ranks.sum(axis=0) * predicted).sum()
    if method == "auto":
        method = "exact" if n == 3 and m <= 20 or n <= 8 and m <= 12 else "asymptotic"
    if method == "exact":
        p = _page_exact(np.floor(L), m, n)
    else:
        mean, var = m * n * (n + 1) ** 2 / 4, m * n**2 * (n + 1) * (n**2 - 1) / 144
        p = norm.sf((L - mean) / np.sqrt(var))
    return PageTrendTestResult(L, p, method)


def _page_exact(L, m, n):
    """The chance of at least L where every row's ranks are in any order."""
    sums = {frozenset(): {0: 1}}
    for place in range(1, n + 1):
        grown = {}
        for used, counts in sums.items():
            for r in range(1, n + 1):
                if r not in used:
                    target = grown.setdefault(used | {r}, {})
                    for s, c in counts.items():
                        target[s + place * r] = target.get(s + place * r, 0) + c
        sums = grown
    row = next(iter(sums.values()))
    total = {0: 1}
    for _ in range(m):
        grown = {}
        for s, c in total.items():
            for s2, c2 in row.items():
                grown[s + s2] = grown.get(s + s2, 0) + c * c2
        total = grown
    return sum(c for s, c in total.items() if s >= L) / sum(total.values())


def poisson_means_test(k1, n1, k2, n2, *, diff=0, alternative="two-sided"):
    """The E-test of the difference of two rates of counts (Krishnamoorthy and Thomson, 2004).

    >>> round(poisson_means_test(0, 100, 3, 100).pvalue, 8)
    0.08837901
    """
    from scipy.stats._distributions import poisson

    if k1 != int(k1) or k2 != int(k2):
        raise TypeError("`k1` and `k2` must be integers.")
    if k1 < 0 or k2 < 0:
        raise ValueError("`k1` and `k2` must be greater than or equal to 0.")
    if n1 <= 0 or n2 <= 0:
        raise ValueError("`n1` and `n2` must be greater than 0.")
    if diff < 0:
        raise ValueError("diff must be greater than or equal to 0.")
    if alternative not in ("two-sided", "less", "greater"):
        raise ValueError("Alternative must be one of '{'two-sided', 'less', 'greater'}'.")
    rate = (k1 + k2) / (n1 + n2) - diff * n1 / (n1 + n2)
    if rate <= 0:
        return SignificanceResult(0, 1)
    observed = (k1 / n1 - k2 / n2 - diff) / np.sqrt(k1 / n1**2 + k2 / n2**2)
    means = n1 * (rate + diff), n2 * rate
    counts = [np.arange(poisson.ppf(1e-10, mu), poisson.ppf(1 - 1e-16, mu) + 1) for mu in means]
    chances = [poisson.pmf(c, mu) for c, mu in zip(counts, means)]
    x, y = counts[0][:, None], counts[1]
    spread = x / n1**2 + y / n2**2
    with np.errstate(all="ignore"):
        t = (x / n1 - y / n2 - diff) / np.sqrt(spread)
    if alternative == "two-sided":
        hit = np.abs(t) >= np.abs(observed)
    else:
        hit = t <= observed if alternative == "less" else t >= observed
    return SignificanceResult(observed, np.sum((chances[0][:, None] * chances[1])[hit]))


def mvsdist(data):
    """The distributions of a sample's mean, variance and deviation (T. E. Oliphant, 2006).

    >>> mean, var, std = mvsdist([6, 9, 12, 7, 8, 8, 13]); round(float(mean.mean()), 8)
    9.0
    """
    from scipy.stats._distributions import invgamma, t
    from scipy.stats._more_distributions import gengamma

    x = np.ravel(data)
    n = len(x)
    if n < 2:
        raise ValueError("Need at least 2 data-points.")
    center, C = x.mean(), x.var()
    if n > 1000:
        root = np.sqrt(C)
        return norm(loc=center, scale=np.sqrt(C / n)), norm(loc=C, scale=np.sqrt(2.0 / n) * C), norm(loc=root, scale=root / np.sqrt(2.0 * n))
    freedom = n - 1
    value = n * C / 2.0
    return t(freedom, loc=center, scale=np.sqrt(C / freedom)), invgamma(freedom / 2.0, scale=value), gengamma(freedom / 2.0, -2, scale=np.sqrt(value))


class DirectionalStats:
    """The mean direction and how much directions agree, from 0 to 1."""

    def __init__(self, mean_direction, mean_resultant_length):
        self.mean_direction, self.mean_resultant_length = mean_direction, mean_resultant_length

    def __repr__(self):
        return f"DirectionalStats(mean_direction={self.mean_direction}, mean_resultant_length={self.mean_resultant_length})"


def directional_stats(samples, *, axis=0, normalize=True):
    """The mean direction of vectors.

    >>> directional_stats([[1.0, 0.0], [0.0, 1.0]]).mean_direction
    array([0.70710678, 0.70710678])
    """
    samples = np.asarray(samples)
    if samples.ndim < 2:
        raise ValueError(f"samples must at least be two-dimensional. Instead samples has shape: {samples.shape!r}")
    samples = np.moveaxis(samples, axis, 0)
    if normalize:
        samples = samples / np.linalg.norm(samples, axis=-1, keepdims=True)
    mean = np.mean(samples, axis=0)
    length = np.linalg.norm(mean, axis=-1, keepdims=True)
    return DirectionalStats(mean / length, length.squeeze(-1)[()])


NAMES = (
    "cramervonmises_2samp", "directional_stats", "mvsdist", "page_trend_test", "poisson_means_test", "weightedtau",
)  # fmt: skip
