"""Tests of samples, and numbers that describe them, that are asked for less often."""

import math
import warnings
from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._distributions import chi2, f, norm, t
from scipy.stats._missing_values import policed


def _result(name, fields="statistic pvalue"):
    return namedtuple(name, fields)


RanksumsResult, KruskalResult = _result("RanksumsResult"), _result("KruskalResult")
FriedmanchisquareResult, BartlettResult = _result("FriedmanchisquareResult"), _result("BartlettResult")
LeveneResult, FlignerResult, AnsariResult = _result("LeveneResult"), _result("FlignerResult"), _result("AnsariResult")
SignificanceResult, ShapiroResult = _result("SignificanceResult"), _result("ShapiroResult")
Ttest_indResult, BrunnerMunzelResult = _result("Ttest_indResult"), _result("BrunnerMunzelResult")
Power_divergenceResult = _result("Power_divergenceResult")


def _two(a):
    return [np.asarray(x) for x in a]


def _tail(z, alternative):
    if alternative == "less":
        return norm.cdf(z)
    return norm.sf(z) if alternative == "greater" else 2 * norm.sf(np.abs(z))


def tiecorrect(rankvals):
    """How much ties take from the variance of ranks.

    >>> tiecorrect([1, 2.5, 2.5, 4])
    0.9
    """
    counts = np.unique(np.asarray(rankvals), return_counts=True)[1].astype(float)
    size = float(np.size(rankvals))
    return 1.0 if size < 2 else 1.0 - (counts**3 - counts).sum() / (size**3 - size)


def ranksums(x, y, alternative="two-sided"):
    """Wilcoxon's test that two samples come from one distribution.

    >>> r = ranksums([1, 2, 3], [4, 5, 6]); round(r.statistic, 8), round(r.pvalue, 8)
    (-1.96396101, 0.04953461)
    """
    from scipy.stats import rankdata

    x, y = _two((x, y))
    n1, n2 = len(x), len(y)
    s = rankdata(np.concatenate((x, y)))[:n1].sum()
    z = (s - n1 * (n1 + n2 + 1) / 2.0) / np.sqrt(n1 * n2 * (n1 + n2 + 1) / 12.0)
    return RanksumsResult(z, _tail(z, alternative))


@policed(None)
def kruskal(*samples, nan_policy="propagate"):
    """Kruskal and Wallis' test that samples have the same median.

    >>> r = kruskal([1, 3, 5], [2, 4, 6]); round(r.statistic, 8), round(r.pvalue, 8)
    (0.42857143, 0.51269076)
    """
    from scipy.stats import rankdata

    if len(samples) < 2:
        raise ValueError("Need at least two groups in stats.kruskal()")
    samples = _two(samples)
    n = [len(s) for s in samples]
    ranks = rankdata(np.concatenate(samples))
    ties = tiecorrect(ranks)
    if ties == 0:
        raise ValueError("All numbers are identical in kruskal")
    parts = np.split(ranks, np.cumsum(n)[:-1])
    total = sum(n)
    h = 12.0 / (total * (total + 1)) * sum(p.sum() ** 2 / len(p) for p in parts) - 3 * (total + 1)
    h /= ties
    return KruskalResult(h, chi2.sf(h, len(samples) - 1))


def friedmanchisquare(*samples):
    """Friedman's test that repeated samples come from one distribution.

    >>> r = friedmanchisquare([1, 2, 3], [2, 3, 4], [3, 4, 5]); round(r.statistic, 8)
    6.0
    """
    from scipy.stats import rankdata

    k = len(samples)
    if k < 3:
        raise ValueError(f"At least 3 sets of samples must be given for Friedman test, got {k}.")
    n = len(samples[0])
    if any(len(s) != n for s in samples):
        raise ValueError("Unequal N in friedmanchisquare.  Aborting.")
    data = rankdata(np.vstack(samples).T.astype(float), axis=1)
    ties = 0
    for row in data:
        counts = np.unique(row, return_counts=True)[1]
        ties += (counts * (counts * counts - 1)).sum()
    c = 1 - ties / (k * (k * k - 1) * n)
    stat = (12.0 / (k * n * (k + 1)) * np.sum(data.sum(axis=0) ** 2) - 3 * n * (k + 1)) / c
    return FriedmanchisquareResult(stat, chi2.sf(stat, k - 1))


def bartlett(*samples):
    """Bartlett's test that samples have the same variance.

    >>> round(bartlett([1, 2, 3, 4], [1, 5, 9, 12]).statistic, 8)
    3.53610766
    """
    samples = _two(samples)
    k = len(samples)
    if k < 2:
        raise ValueError("Must enter at least two input sample vectors.")
    n, v = np.array([float(len(s)) for s in samples]), np.array([np.var(s, ddof=1) for s in samples])
    total = n.sum()
    pooled = ((n - 1) * v).sum() / (total - k)
    numerator = (total - k) * np.log(pooled) - ((n - 1) * np.log(v)).sum()
    T = numerator / (1.0 + 1.0 / (3 * (k - 1)) * ((1.0 / (n - 1)).sum() - 1.0 / (total - k)))
    return BartlettResult(T, chi2.sf(T, k - 1))


def _centred(samples, center, proportiontocut):
    from scipy.stats import trim_mean

    if center not in ("mean", "median", "trimmed"):
        raise ValueError("center must be 'mean', 'median' or 'trimmed'.")
    if center == "trimmed":
        cut = lambda s: np.sort(s)[int(proportiontocut * len(s)) : len(s) - int(proportiontocut * len(s))]
        samples = [cut(s) for s in samples]
    middle = np.median if center == "median" else np.mean
    return [np.abs(s - middle(s)) for s in samples]


def levene(*samples, center="median", proportiontocut=0.05):
    """Levene's test that samples have the same variance.

    >>> round(levene([1, 2, 3, 4], [1, 5, 9, 12]).statistic, 8)
    6.6
    """
    if len(samples) < 2:
        raise ValueError("Must enter at least two input sample vectors.")
    z = _centred(_two(samples), center, proportiontocut)
    n, means = np.array([len(s) for s in z]), np.array([s.mean() for s in z])
    total, k = n.sum(), len(z)
    grand = (means * n).sum() / total
    W = (total - k) * (n * (means - grand) ** 2).sum() / ((k - 1.0) * sum(((s - m) ** 2).sum() for s, m in zip(z, means)))
    return LeveneResult(W, f.sf(W, k - 1, total - k))


def fligner(*samples, center="median", proportiontocut=0.05):
    """Fligner and Killeen's test that samples have the same variance."""
    from scipy.stats import rankdata

    if len(samples) < 2:
        raise ValueError("Must enter at least two input sample vectors.")
    z = _centred(_two(samples), center, proportiontocut)
    n = np.array([len(s) for s in z])
    ranks = rankdata(np.concatenate(z))
    a = norm.ppf(ranks / (2 * (n.sum() + 1.0)) + 0.5)
    means = np.array([p.mean() for p in np.split(a, np.cumsum(n)[:-1])])
    stat = (n * (means - a.mean()) ** 2).sum() / np.var(a, ddof=1)
    return FlignerResult(stat, chi2.sf(stat, len(z) - 1))


def mood(x, y, axis=0, alternative="two-sided"):
    """Mood's test that two samples have the same scale (with ties: P. W. Mielke, Technometrics 9, 1967)."""
    x, y = (np.asarray(v, dtype=float) for v in (x, y))
    if axis is None:
        x, y = x.ravel(), y.ravel()
    elif x.ndim > 1:
        x, y = np.moveaxis(x, axis, -1), np.moveaxis(y, axis, -1)
        made = [mood(x[i], y[i], 0, alternative) for i in np.ndindex(*x.shape[:-1])]
        return SignificanceResult(*(np.array([m[k] for m in made]).reshape(x.shape[:-1]) for k in (0, 1)))
    n, m = len(x), len(y)
    N = n + m
    if N < 3:
        raise ValueError("Not enough observations.")
    both = np.sort(np.concatenate((x, y)))
    values, sizes = np.unique(both, return_counts=True)
    scores = (np.arange(1, N + 1) - (N + 1.0) / 2) ** 2
    shared = np.add.reduceat(scores, np.concatenate(([0], np.cumsum(sizes)[:-1]))) / sizes
    M = shared[np.searchsorted(values, x)].sum()
    if len(values) == N:
        z = (M - n * (N * N - 1.0) / 12) / np.sqrt(m * n * (N + 1.0) * (N + 2) * (N - 2) / 180)
    else:
        t = sizes.astype(float)
        var = m * n * (N + 1.0) * (N**2 - 4) / 180 - m * n / (180.0 * N * (N - 1)) * (
            t * (t**2 - 1) * (t**2 - 4 + 15 * (N - 2 * np.cumsum(t) + t) ** 2)
        ).sum()
        z = (M - n * (N * N - 1.0) / 12) / np.sqrt(var)
    return SignificanceResult(z, _tail(z, alternative))


def ttest_ind_from_stats(mean1, std1, nobs1, mean2, std2, nobs2, equal_var=True, alternative="two-sided"):
    """Student's test of two samples from their means, deviations and sizes."""
    from scipy.stats._correlation import _t_pvalue

    v1, v2 = np.asarray(std1) ** 2, np.asarray(std2) ** 2
    if equal_var:
        df = nobs1 + nobs2 - 2.0
        denominator = np.sqrt(((nobs1 - 1) * v1 + (nobs2 - 1) * v2) / df * (1.0 / nobs1 + 1.0 / nobs2))
    else:
        a, b = v1 / nobs1, v2 / nobs2
        df = (a + b) ** 2 / (a**2 / (nobs1 - 1) + b**2 / (nobs2 - 1))
        denominator = np.sqrt(a + b)
    stat = (np.asarray(mean1) - np.asarray(mean2)) / denominator
    return Ttest_indResult(stat, _t_pvalue(stat, df, alternative))


def fisher_exact(table, alternative="two-sided"):
    """Fisher's exact test of a table of two by two: odds ratio and p-value.

    >>> r = fisher_exact([[8, 2], [1, 5]]); round(r[0], 8), round(r[1], 8)
    (20.0, 0.03496503)
    """
    from scipy.stats._more_distributions import hypergeom

    c = np.asarray(table, dtype=np.int64)
    if c.shape != (2, 2):
        raise ValueError("The input `table` must be of shape (2, 2).")
    if (c < 0).any():
        raise ValueError("All values in `table` must be nonnegative.")
    if 0 in c.sum(axis=0) or 0 in c.sum(axis=1):
        return SignificanceResult(np.nan, 1.0)
    odds = c[0, 0] * c[1, 1] / (c[1, 0] * c[0, 1]) if c[1, 0] > 0 and c[0, 1] > 0 else np.inf
    n1, n2, n = int(c[0].sum()), int(c[1].sum()), int(c[:, 0].sum())
    ks = np.arange(max(0, n - n2), min(n, n1) + 1)
    p = hypergeom.pmf(ks, n1 + n2, n1, n)
    here = p[int(c[0, 0]) - ks[0]]
    if alternative == "less":
        value = p[ks <= c[0, 0]].sum()
    elif alternative == "greater":
        value = p[ks >= c[0, 0]].sum()
    elif alternative == "two-sided":
        value = p[p <= here * (1 + 1e-14)].sum()
    else:
        raise ValueError("`alternative` should be one of {'two-sided', 'less', 'greater'}")
    return SignificanceResult(odds, min(value, 1.0))


class BinomTestResult:
    """What binomtest found."""

    def __init__(self, k, n, alternative, statistic, pvalue):
        self.k, self.n, self.alternative, self.statistic, self.pvalue = k, n, alternative, statistic, pvalue
        self.proportion_estimate = statistic

    def __repr__(self):
        return f"BinomTestResult(k={self.k}, n={self.n}, alternative={self.alternative!r}, statistic={self.statistic}, pvalue={self.pvalue})"

    def proportion_ci(self, confidence_level=0.95, method="exact"):
        """An interval of proportions."""
        k, n = self.k, self.n
        a = (1 - confidence_level) / (2 if self.alternative == "two-sided" else 1)
        if method == "exact":
            low = 0.0 if k == 0 or self.alternative == "less" else float(sc.btdtri(k, n - k + 1, a))
            high = 1.0 if k == n or self.alternative == "greater" else float(sc.btdtri(k + 1, n - k, 1 - a))
        elif method == "wilson":
            z, p = norm.ppf(1 - a), k / n
            half = z * np.sqrt(4 * n * p * (1 - p) + z * z) / (2 * (n + z * z))
            middle = (2 * n * p + z * z) / (2 * (n + z * z))
            low = 0.0 if self.alternative == "less" else max(middle - half, 0.0)
            high = 1.0 if self.alternative == "greater" else min(middle + half, 1.0)
        else:
            raise NotImplementedError(f"proportion_ci(method={method!r})")
        return namedtuple("ConfidenceInterval", "low high")(low, high)


def binomtest(k, n, p=0.5, alternative="two-sided"):
    """The exact test of a probability of success.

    >>> round(binomtest(3, 15, 0.1, alternative='greater').pvalue, 8)
    0.18406107
    """
    from scipy.stats._distributions import binom

    if alternative == "less":
        value = binom.cdf(k, n, p)
    elif alternative == "greater":
        value = binom.sf(k - 1, n, p)
    elif alternative == "two-sided":
        chances = binom.pmf(np.arange(n + 1), n, p)
        rare = chances <= chances[k] * (1 + 1e-7)
        if k == p * n:
            value = 1.0
        elif k < p * n:
            value = binom.cdf(k, n, p) + binom.sf(n - rare[math.ceil(p * n) :].sum(), n, p)
        else:
            value = binom.cdf(rare[: math.floor(p * n) + 1].sum() - 1, n, p) + binom.sf(k - 1, n, p)
        value = min(1.0, value)
    else:
        raise ValueError("alternative not recognized; must be one of {'two-sided', 'less', 'greater'}")
    return BinomTestResult(k, n, alternative, k / n, value)


def binom_test(x, n=None, p=0.5, alternative="two-sided"):
    """The p-value of the exact test of a probability of success."""
    warnings.warn(
        "'binom_test' is deprecated in favour of 'binomtest' from version 1.7.0 and will be removed in Scipy 1.12.0.",
        DeprecationWarning,
        stacklevel=2,
    )
    if np.size(x) == 2:
        x, n = x[0], x[0] + x[1]
    return binomtest(int(x), int(n), p, alternative).pvalue


def jarque_bera(x):
    """Jarque and Bera's test of normality.

    >>> round(jarque_bera([1, 2, 3, 4, 10]).statistic, 8)
    1.08936333
    """
    x = np.asarray(x, dtype=float)
    d = x - x.mean()
    s = (d**3).mean() / (d**2).mean() ** 1.5
    k = (d**4).mean() / (d**2).mean() ** 2
    stat = x.size / 6 * (s**2 + (k - 3) ** 2 / 4)
    return SignificanceResult(stat, chi2.sf(stat, 2))


def shapiro(x):
    """Shapiro and Wilk's test of normality (Royston, Applied Statistics 44, 1995, R94).

    >>> r = shapiro([1, 2, 3, 4, 6.0]); round(r.statistic, 4)
    0.9787
    """
    x = np.sort(np.ravel(x)).astype(float)
    n = len(x)
    if n < 3:
        raise ValueError("Data must be at least length 3.")
    m = norm.ppf((np.arange(1, n + 1) - 0.375) / (n + 0.25))
    size = (m**2).sum()
    a = np.zeros(n)
    if n == 3:
        a[-1] = np.sqrt(0.5)
    else:
        u = 1 / np.sqrt(n)
        last = np.polyval([-2.706056, 4.434685, -2.071190, -0.147981, 0.221157, m[-1] / np.sqrt(size)], u)
        if n > 5:
            second = np.polyval([-3.582633, 5.682633, -1.752461, -0.293762, 0.042981, m[-2] / np.sqrt(size)], u)
            phi = (size - 2 * m[-1] ** 2 - 2 * m[-2] ** 2) / (1 - 2 * last**2 - 2 * second**2)
            a[2:-2] = m[2:-2] / np.sqrt(phi)
            a[-2] = second
            a[1] = -second
        else:
            phi = (size - 2 * m[-1] ** 2) / (1 - 2 * last**2)
            a[1:-1] = m[1:-1] / np.sqrt(phi)
        a[-1] = last
    a[0] = -a[-1]
    w = np.dot(a, x) ** 2 / ((x - x.mean()) ** 2).sum()
    if n == 3:
        p = 6 / np.pi * (np.arcsin(np.sqrt(w)) - np.arcsin(np.sqrt(0.75)))
        return ShapiroResult(float(np.float32(w)), float(max(p, 0.0)))
    y = np.log(1 - w)
    if n <= 11:
        gamma = np.polyval([0.459, -2.273], n)
        if y >= gamma:
            return ShapiroResult(float(np.float32(w)), 1e-99)
        y = -np.log(gamma - y)
        mean = np.polyval([-0.0006714, 0.025054, -0.39978, 0.5440], n)
        spread = np.exp(np.polyval([-0.0020322, 0.062767, -0.77857, 1.3822], n))
    else:
        ln = np.log(n)
        mean = np.polyval([0.0038915, -0.083751, -0.31082, -1.5861], ln)
        spread = np.exp(np.polyval([0.0030302, -0.082676, -0.4803], ln))
    return ShapiroResult(float(np.float32(w)), float(np.float32(norm.sf((y - mean) / spread))))


def pointbiserialr(x, y):
    """The correlation of truths with numbers."""
    from scipy.stats import pearsonr

    return SignificanceResult(*pearsonr(x, y))


def theilslopes(y, x=None, alpha=0.95, method="separate"):
    """The median of all slopes between points, with its interval.

    >>> theilslopes([1.0, 2.0, 3.0, 5.0])[0]
    1.1666666666666665
    """
    y = np.array(y, dtype=float).flatten()
    x = np.arange(len(y), dtype=float) if x is None else np.array(x, dtype=float).flatten()
    i, j = np.nonzero(x[:, None] - x > 0)
    slopes = np.sort((y[i] - y[j]) / (x[i] - x[j]))
    slope = np.median(slopes)
    intercept = np.median(y) - slope * np.median(x) if method == "separate" else np.median(y - slope * x)
    z = norm.ppf((1 - max(alpha, 1 - alpha)) / 2.0 if alpha > 0.5 else alpha / 2.0)
    tie = lambda v: np.unique(v, return_counts=True)[1]
    nt, n = len(slopes), len(y)
    var = 1 / 18.0 * (n * (n - 1) * (2 * n + 5) - sum((k * (k - 1) * (2 * k + 5)).sum() for k in (tie(x), tie(y))))
    sigma = np.sqrt(var)
    up, low = min(int(np.round((nt - z * sigma) / 2.0)), nt - 1), max(int(np.round((nt + z * sigma) / 2.0)) - 1, 0)
    return _result("TheilslopesResult", "slope intercept low_slope high_slope")(slope, intercept, slopes[low], slopes[up])


def siegelslopes(y, x=None, method="hierarchical"):
    """The median of the points' median slopes."""
    y = np.asarray(y, dtype=float).ravel()
    x = np.arange(len(y), dtype=float) if x is None else np.asarray(x, dtype=float).ravel()
    dx = x[:, None] - x
    medians, crossings = [], []
    for k in range(len(x)):
        ok = dx[k] != 0
        medians.append(np.median((y[k] - y)[ok] / dx[k][ok]))
        crossings.append(np.median((y * x[k] - y[k] * x)[ok] / dx[k][ok]))
    slope = np.median(medians)
    intercept = np.median(y - slope * x) if method == "hierarchical" else np.median(crossings)
    return _result("SiegelslopesResult", "slope intercept")(slope, intercept)


def _limited(a, limits, inclusive):
    a = np.asarray(a, dtype=float).ravel()
    low, high = limits if limits is not None else (None, None)
    ok = np.ones(a.shape, dtype=bool)
    if low is not None:
        ok &= a >= low if inclusive[0] else a > low
    if high is not None:
        ok &= a <= high if inclusive[1] else a < high
    if not ok.any():
        raise ValueError("No array values within given limits")
    return a[ok]


def tmean(a, limits=None, inclusive=(True, True), axis=None):
    """The mean of the values within limits.

    >>> tmean([1, 2, 3, 10], (0, 5))
    2.0
    """
    return np.mean(_limited(a, limits, inclusive))


def tvar(a, limits=None, inclusive=(True, True), axis=0, ddof=1):
    """The variance of the values within limits."""
    return np.var(_limited(a, limits, inclusive), ddof=ddof)


def tstd(a, limits=None, inclusive=(True, True), axis=0, ddof=1):
    """The standard deviation of the values within limits."""
    return np.sqrt(tvar(a, limits, inclusive, axis, ddof))


def tsem(a, limits=None, inclusive=(True, True), axis=0, ddof=1):
    """The standard error of the mean of the values within limits."""
    kept = _limited(a, limits, inclusive)
    return np.std(kept, ddof=ddof) / np.sqrt(len(kept))


def tmin(a, lowerlimit=None, axis=0, inclusive=True, nan_policy="propagate"):
    """The least value that is not below a limit."""
    return np.asarray(a).ravel()[np.isin(np.asarray(a).ravel(), _limited(a, (lowerlimit, None), (inclusive, True)))].min()


def tmax(a, upperlimit=None, axis=0, inclusive=True, nan_policy="propagate"):
    """The greatest value that is not above a limit."""
    return np.asarray(a).ravel()[np.isin(np.asarray(a).ravel(), _limited(a, (None, upperlimit), (True, inclusive)))].max()


def trimboth(a, proportiontocut, axis=0):
    """The values without a share of the least and of the greatest."""
    a = np.asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    n = a.shape[axis]
    cut = int(proportiontocut * n)
    if cut >= n - cut:
        raise ValueError("Proportion too big.")
    return np.take(np.partition(a, (cut, n - cut - 1), axis), np.arange(cut, n - cut), axis)


def trim1(a, proportiontocut, tail="right", axis=0):
    """The values without a share of the greatest or of the least."""
    a = np.asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    n = a.shape[axis]
    cut = int(proportiontocut * n)
    low, high = (0, n - cut) if tail.lower() == "right" else (cut, n)
    return np.take(np.partition(a, (low, high - 1), axis), np.arange(low, high), axis)


def sigmaclip(a, low=4.0, high=4.0):
    """The values within so many deviations of the mean, found by repeating, and the limits."""
    c, size = np.asarray(a).ravel(), -1
    while size != c.size:
        size, mean, std = c.size, c.mean(), c.std()
        lower, upper = mean - std * low, mean + std * high
        c = c[(c >= lower) & (c <= upper)]
    return _result("SigmaclipResult", "clipped lower upper")(c, lower, upper)


def gstd(a, axis=0, ddof=1):
    """The geometric standard deviation.

    >>> round(gstd([1.0, 2.0, 4.0]), 8)
    2.0
    """
    a = np.asanyarray(a)
    log = np.ma.log if isinstance(a, np.ma.MaskedArray) else np.log
    return np.exp(np.std(log(a), axis=axis, ddof=ddof))


def pmean(a, p, *, axis=0, dtype=None, weights=None):
    """The mean of p-th powers, back to the p-th root."""
    from scipy.stats import gmean

    if p == 0:
        return gmean(a, axis=axis, weights=weights)
    return np.float_power(np.average(np.float_power(np.asarray(a, dtype=dtype), p), axis=axis, weights=weights), 1 / p)


def gzscore(a, *, axis=0, ddof=0, nan_policy="propagate"):
    """The logarithms' distances from their mean in units of their deviation."""
    from scipy.stats import zscore

    return zscore(np.log(a), axis=axis, ddof=ddof)


def zmap(scores, compare, axis=0, ddof=0, nan_policy="propagate"):
    """Distances from another sample's mean in units of its deviation.

    >>> zmap([1.0, 2.0], [0.0, 2.0])
    array([0., 1.])
    """
    compare = np.asarray(compare)
    mean, std = compare.mean(axis=axis, keepdims=True), compare.std(axis=axis, ddof=ddof, keepdims=True)
    return (np.asarray(scores) - mean) / std


@policed(after=("axis",))
def median_abs_deviation(x, axis=0, center=np.median, scale=1.0, nan_policy="propagate"):
    """The median distance from the median.

    >>> median_abs_deviation([1, 2, 3, 4, 100])
    1.0
    """
    x = np.asarray(x)
    scale = 0.6744897501960817 if scale == "normal" else scale
    middle = center(x, axis=axis)
    return np.median(np.abs(x - (middle if axis is None else np.expand_dims(middle, axis))), axis=axis) / scale


@policed(after=("high", "low", "axis"))
def circvar(samples, high=2 * np.pi, low=0, axis=None, nan_policy="propagate"):
    """The variance of angles."""
    ang = (np.asarray(samples) - low) * 2.0 * np.pi / (high - low)
    return 1 - np.hypot(np.sin(ang).mean(axis=axis), np.cos(ang).mean(axis=axis))


def differential_entropy(values, *, window_length=None, base=None, axis=0, method="auto"):
    """The entropy of the distribution that a sample comes from (Vasicek 1976)."""
    x = np.sort(np.moveaxis(np.asarray(values, dtype=float), axis, -1), axis=-1)
    n = x.shape[-1]
    m = int(np.floor(np.sqrt(n) + 0.5)) if window_length is None else window_length
    if method not in ("auto", "vasicek") or method == "auto" and n <= 1000:
        raise NotImplementedError("differential_entropy by other methods than vasicek")
    padded = np.concatenate([np.repeat(x[..., :1], m, -1), x, np.repeat(x[..., -1:], m, -1)], axis=-1)
    h = np.mean(np.log(n / (2 * m) * (padded[..., 2 * m :] - padded[..., : -2 * m])), axis=-1)
    return h if base is None else h / np.log(base)


def wasserstein_distance(u_values, v_values, u_weights=None, v_weights=None):
    """The area between two distribution functions.

    >>> wasserstein_distance([0, 1, 3], [5, 6, 8])
    5.0
    """
    d, gaps = _between(u_values, v_values, u_weights, v_weights)
    return np.sum(np.abs(d) * gaps)


def energy_distance(u_values, v_values, u_weights=None, v_weights=None):
    """The root of twice the squared area between two distribution functions."""
    d, gaps = _between(u_values, v_values, u_weights, v_weights)
    return np.sqrt(2) * np.sqrt(np.sum(np.square(d) * gaps))


def _between(u, v, u_weights, v_weights):
    u, v = np.asarray(u, dtype=float), np.asarray(v, dtype=float)
    both = np.sort(np.concatenate((u, v)))

    def cdf(values, weights):
        order = np.argsort(values)
        at = values[order].searchsorted(both[:-1], "right")
        if weights is None:
            return at / values.size
        sums = np.concatenate(([0], np.cumsum(np.asarray(weights, dtype=float)[order])))
        return sums[at] / sums[-1]

    return cdf(u, u_weights) - cdf(v, v_weights), np.diff(both)


def combine_pvalues(pvalues, method="fisher", weights=None):
    """One p-value for several tests of the same claim.

    >>> round(combine_pvalues([0.1, 0.05, 0.02]).pvalue, 8)
    0.00526255
    """
    p = np.asarray(pvalues, dtype=float)
    if method == "fisher":
        stat = -2 * np.sum(np.log(p))
        value = chi2.sf(stat, 2 * len(p))
    elif method == "pearson":
        stat = 2 * np.sum(np.log1p(-p))
        value = chi2.cdf(-stat, 2 * len(p))
    elif method == "stouffer":
        w = np.ones_like(p) if weights is None else np.asarray(weights)
        stat = np.dot(w, norm.isf(p)) / np.linalg.norm(w)
        value = norm.sf(stat)
    elif method == "tippett":
        stat = np.min(p)
        value = 1 - (1 - stat) ** len(p)
    elif method == "mudholkar_george":
        factor = np.sqrt(3 / len(p)) / np.pi
        stat = -np.sum(np.log(p)) + np.sum(np.log1p(-p))
        nu = 5 * len(p) + 4
        value = t.sf(stat * factor * np.sqrt(nu / (nu - 2)), nu)
    else:
        raise ValueError(f"Invalid method {method!r}. Valid methods are 'fisher', 'pearson', 'mudholkar_george', 'tippett', and 'stouffer'")
    return SignificanceResult(stat, value)


def boxcox_llf(lmb, data):
    """How likely a power makes data normal."""
    data = np.asarray(data)
    logs = np.log(data)
    variance = np.var(logs if lmb == 0 else data**lmb / lmb, axis=0)
    return (lmb - 1) * np.sum(logs, axis=0) - data.shape[0] / 2 * np.log(variance)


def boxcox_normmax(x, brack=None, method="pearsonr", optimizer=None):
    """The power that makes data most like normal ones."""
    from scipy.optimize import brent

    x = np.asarray(x)
    brack = (-2.0, 2.0) if brack is None else brack
    found = (lambda cost: brent(cost, brack=brack)) if optimizer is None else lambda cost: optimizer(cost).x
    quantiles = norm.ppf(_plot_positions(len(x)))

    def bent(lmb):
        return 1 - np.corrcoef(quantiles, np.sort(boxcox(x, lmb)))[0, 1]

    methods = {"pearsonr": lambda: found(bent), "mle": lambda: found(lambda lmb: -boxcox_llf(lmb, x))}
    methods["all"] = lambda: np.array([methods["pearsonr"](), methods["mle"]()])
    if method not in methods:
        raise ValueError("Method %s not recognized." % method)
    return methods[method]()


def boxcox(x, lmbda=None, alpha=None, optimizer=None):
    """Data as a power that makes them most like normal ones, and that power.

    >>> boxcox([1.0, 4.0, 9.0], 0.5)
    array([0., 2., 4.])
    """
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("Data must be 1-dimensional.")
    if x.size == 0:
        return x
    if np.all(x == x[0]):
        raise ValueError("Data must not be constant.")
    if np.any(x <= 0):
        raise ValueError("Data must be positive.")
    if lmbda is not None:
        return np.log(x) if lmbda == 0 else np.expm1(lmbda * np.log(x)) / lmbda if abs(lmbda) < 1e-2 else (x**lmbda - 1) / lmbda
    best = boxcox_normmax(x, method="mle", optimizer=optimizer)
    return boxcox(x, best), best


def _plot_positions(n):
    """Filliben's estimate of the medians of ordered uniform numbers."""
    v = np.zeros(n)
    v[-1] = 0.5 ** (1.0 / n)
    v[0] = 1 - v[-1]
    v[1:-1] = (np.arange(2, n) - 0.3175) / (n + 0.365)
    return v


def probplot(x, sparams=(), dist="norm", fit=True, plot=None, rvalue=False):
    """Quantiles of a distribution beside those of a sample, and the line through them.

    >>> probplot([1.0, 2.0, 3.0])[1][1]
    2.0
    """
    from scipy import stats

    x = np.sort(np.asarray(x))
    d = getattr(stats, dist) if isinstance(dist, str) else dist
    sparams = sparams if isinstance(sparams, tuple) else (sparams,) if np.isscalar(sparams) else tuple(sparams or ())
    q = d.ppf(_plot_positions(len(x)), *sparams)
    if fit:
        line = stats.linregress(q, x)
        slope, intercept, r = line[0], line[1], line[2]
    if plot is not None:
        plot.plot(q, x, "bo")
        if fit:
            plot.plot(q, slope * q + intercept, "r-")
        for name, text in (("title", "Probability Plot"), ("xlabel", "Theoretical quantiles"), ("ylabel", "Ordered Values")):
            getattr(plot, "set_" + name if hasattr(plot, "set_" + name) else name)(text)
    return ((q, x), (slope, intercept, r)) if fit else (q, x)


def anderson(x, dist="norm"):
    """Anderson and Darling's test that a sample comes from a kind of distribution."""
    if dist not in ("norm", "expon", "logistic", "gumbel", "gumbel_l", "extreme1", "gumbel_r"):
        raise ValueError("Invalid distribution; dist must be 'norm', 'expon', 'gumbel', 'extreme1' or 'logistic'.")
    y = np.sort(x)
    mean, n = np.mean(x, axis=0), len(y)
    if dist == "norm":
        w = (y - mean) / np.std(x, ddof=1, axis=0)
        logcdf, logsf = norm.logcdf(w), norm.logsf(w)
        sig, critical = np.array([15, 10, 5, 2.5, 1]), np.array([0.576, 0.656, 0.787, 0.918, 1.092]) / (1.0 + 4.0 / n - 25.0 / n / n)
    elif dist == "expon":
        logcdf, logsf = np.log(-np.expm1(-y / mean)), -y / mean
        sig, critical = np.array([15, 10, 5, 2.5, 1]), np.array([0.922, 1.078, 1.341, 1.606, 1.957]) / (1.0 + 0.6 / n)
    else:
        raise NotImplementedError(f"anderson(dist={dist!r})")
    i = np.arange(1, n + 1)
    a2 = -n - np.sum((2 * i - 1.0) / n * (logcdf + logsf[::-1]), axis=0)
    return _result("AndersonResult", "statistic critical_values significance_level")(a2, np.around(critical, 3), sig)


def cumfreq(a, numbins=10, defaultreallimits=None, weights=None):
    """How many values lie below each bin's upper edge."""
    h, low, width, extra = _histogram(a, numbins, defaultreallimits, weights)
    return _result("CumfreqResult", "cumcount lowerlimit binsize extrapoints")(np.cumsum(h * 1, axis=0), low, width, extra)


def relfreq(a, numbins=10, defaultreallimits=None, weights=None):
    """Which share of values lies in each bin."""
    a = np.asanyarray(a)
    h, low, width, extra = _histogram(a, numbins, defaultreallimits, weights)
    return _result("RelfreqResult", "frequency lowerlimit binsize extrapoints")(h / a.shape[0], low, width, extra)


def _histogram(a, numbins, limits, weights):
    a = np.ravel(a)
    if limits is None:
        low, high = (a.min(), a.max()) if a.size else (0, 1)
        s = (high - low) / (2.0 * (numbins - 1.0))
        limits = (low - s, high + s)
    hist, edges = np.histogram(a, bins=numbins, range=limits, weights=weights)
    width = edges[1] - edges[0]
    return np.array(hist, dtype=float), limits[0], width, len([v for v in a.tolist() if v < limits[0] or v > limits[1]])


def find_repeats(arr):
    """Values that occur more than once, and how often."""
    values, counts = np.unique(np.array(arr, dtype=np.float64), return_counts=True)
    return _result("RepeatedResults", "values counts")(values[counts > 1], counts[counts > 1])


def bayes_mvs(data, alpha=0.90):
    """Mean, variance and deviation with Bayesian intervals."""
    from scipy.stats._distributions import invgamma

    x = np.ravel(data)
    n = x.size
    if n < 2:
        raise ValueError("Need at least 2 data-points.")
    mean, C = x.mean(), x.var()
    made = _result("Mean", "statistic minmax"), _result("Variance", "statistic minmax"), _result("Std_dev", "statistic minmax")
    dof, val = (n - 1) / 2.0, n * C / 2.0
    if n > 1000:
        spread, deviation = np.sqrt(C / n), np.sqrt(C)
        dists = norm(mean, spread), norm(C, np.sqrt(2.0 / n) * C), norm(deviation, deviation / np.sqrt(2.0 * n))
        return tuple(kind(d.mean(), d.interval(alpha)) for kind, d in zip(made, dists))
    low, high = t.interval(alpha, n - 1, loc=mean, scale=np.sqrt(C / (n - 1)))
    v = invgamma.interval(alpha, dof, scale=val)
    factor = np.exp(sc.gammaln(dof - 0.5) - sc.gammaln(dof))
    return (
        made[0](mean, (low, high)), made[1](val / (dof - 1) if dof > 1 else np.inf, tuple(v)),
        made[2](np.sqrt(val) * factor, tuple(np.sqrt(v))),
    )  # fmt: skip


NAMES = tuple(
    n for n in list(globals()) if not n.startswith("_") and n not in ("namedtuple", "np", "policed", "sc", "chi2", "f", "norm", "t") and n.islower()
)
