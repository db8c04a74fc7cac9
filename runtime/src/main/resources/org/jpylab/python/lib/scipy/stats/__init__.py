"""Distributions, descriptions of samples and tests."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats import _distributions as _d
from scipy.stats._distributions import *
from scipy.stats._distributions import (
    bernoulli, beta, binom, cauchy, chi2, erlang, expon, exponnorm, f, gamma, geom, gumbel_r, halfnorm, invgamma,
    invgauss, laplace, logistic, lognorm, nbinom, norm, pareto, poisson, powerlaw, randint, rayleigh, skewnorm, t,
    triang, truncnorm, uniform, vonmises, weibull_min,
)  # fmt: skip



class LinregressResult(namedtuple("LinregressResult", "slope intercept rvalue pvalue stderr")):
    """The line through points; `intercept_stderr` is an attribute beside the five."""

    def __new__(cls, slope, intercept, rvalue, pvalue, stderr, intercept_stderr):
        made = super().__new__(cls, slope, intercept, rvalue, pvalue, stderr)
        made.intercept_stderr = intercept_stderr
        return made


(PearsonRResult, SignificanceResult, F_onewayResult, Power_divergenceResult, KstestResult, NormaltestResult, SkewtestResult,
 KurtosistestResult, MannwhitneyuResult, WilcoxonResult, Ttest_indResult) = (
    namedtuple(name, "statistic pvalue")
    for name in ("PearsonRResult SignificanceResult F_onewayResult Power_divergenceResult KstestResult NormaltestResult SkewtestResult"
                 " KurtosistestResult MannwhitneyuResult WilcoxonResult Ttest_indResult").split()
)  # fmt: skip


class TtestResult(namedtuple("TtestResult", "statistic pvalue")):
    """Student's statistic and its p-value; the degrees of freedom are an attribute."""

    def __new__(cls, statistic, pvalue, df):
        made = super().__new__(cls, statistic, pvalue)
        made.df = df
        return made

    def __repr__(self):
        return f"TtestResult(statistic={self.statistic!r}, pvalue={self.pvalue!r}, df={self.df!r})"

    def _about(self, estimate, error, alternative):
        self._estimate, self._error, self._alternative = estimate, error, alternative
        return self

    def confidence_interval(self, confidence_level=0.95):
        """An interval of means."""
        level = confidence_level if self._alternative != "two-sided" else (1 + confidence_level) / 2
        half = t.ppf(level, self.df) * self._error
        low = -np.inf if self._alternative == "less" else self._estimate - half
        high = np.inf if self._alternative == "greater" else self._estimate + half
        return namedtuple("ConfidenceInterval", "low high")(low, high)


DescribeResult = namedtuple("DescribeResult", "nobs minmax mean variance skewness kurtosis")
ModeResult = namedtuple("ModeResult", "mode count")


def linregress(x, y=None, alternative="two-sided"):
    """The straight line through points: slope, intercept, correlation, p-value and standard errors.

    >>> r = linregress([0, 1, 2, 3], [1, 3, 5, 7.5]); round(r.slope, 8), round(r.intercept, 8)
    (2.15, 0.9)
    """
    if y is None:
        x, y = np.asarray(x) if np.shape(x)[0] == 2 else np.asarray(x).T
    x, y = np.asarray(x), np.asarray(y)
    n = len(x)
    if np.amax(x) == np.amin(x) and n > 1:
        raise ValueError("Cannot calculate a linear regression if all x values are identical")
    xm, ym = x.mean(), y.mean()
    ssxm, ssxym, _, ssym = np.cov(x, y, bias=True).ravel()
    r = 0.0 if ssxm == 0 or ssym == 0 else np.clip(ssxym / np.sqrt(ssxm * ssym), -1.0, 1.0)
    slope = ssxym / ssxm
    intercept = ym - slope * xm
    if n == 2:
        return LinregressResult(slope, intercept, r, 1.0 if y[0] == y[1] else 0.0, 0.0, 0.0)
    df = n - 2
    tv = r * np.sqrt(df / ((1.0 - r + 1e-20) * (1.0 + r + 1e-20)))
    stderr = np.sqrt((1 - r**2) * ssym / ssxm / df)
    return LinregressResult(
        slope, intercept, r, _t_pvalue(tv, df, alternative), stderr, stderr * np.sqrt(ssxm + xm**2)
    )


def _t_pvalue(tv, df, alternative="two-sided"):
    if alternative == "less":
        return t.cdf(tv, df)
    if alternative == "greater":
        return t.sf(tv, df)
    return (2 * t.sf(np.abs(tv), df))[()]


def pearsonr(x, y, *, alternative="two-sided"):
    """The linear correlation coefficient and its p-value.

    >>> r, p = pearsonr([1, 2, 3, 4], [1, 3, 2, 5]); round(r, 8), round(p, 8)
    (0.83152184, 0.16847816)
    """
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    n = len(x)
    if n != len(y):
        raise ValueError("x and y must have the same length.")
    if n < 2:
        raise ValueError("x and y must have length at least 2.")
    xm, ym = x - x.mean(), y - y.mean()
    r = np.dot(xm / np.linalg.norm(xm), ym / np.linalg.norm(ym))
    r = max(min(r, 1.0), -1.0)
    if n == 2:
        return PearsonRResult(np.round(r), 1.0)
    p = 2 * sc.btdtr(n / 2 - 1, n / 2 - 1, 0.5 * (1 - abs(r)))
    if alternative != "two-sided":
        p = p / 2 if (r > 0) == (alternative == "greater") else 1 - p / 2
    return PearsonRResult(r, p)


def spearmanr(a, b=None, axis=0, nan_policy="propagate", alternative="two-sided"):
    """The rank correlation coefficient and its p-value.

    >>> r, p = spearmanr([1, 2, 3, 4], [5, 6, 8, 7]); round(r, 8)
    0.8
    """
    if b is None:
        a, b = np.asarray(a).T if axis == 0 else np.asarray(a)
    r = np.corrcoef(rankdata(a), rankdata(b))[0, 1]
    df = len(a) - 2
    with np.errstate(divide="ignore"):
        tv = r * np.sqrt(np.maximum(df / ((r + 1.0) * (1.0 - r)), 0))
    return SignificanceResult(r, _t_pvalue(tv, df, alternative))


def kendalltau(x, y, variant="b"):
    """Kendall's rank correlation tau-b, with the p-value of the normal approximation.

    >>> round(kendalltau([1, 2, 3, 4], [1, 3, 2, 4])[0], 8)
    0.66666667
    """
    if variant != "b":
        raise NotImplementedError(f"kendalltau(variant={variant!r})")
    x, y = np.asarray(x), np.asarray(y)
    n = len(x)
    dx, dy = np.sign(x[:, None] - x), np.sign(y[:, None] - y)
    upper = np.triu_indices(n, 1)
    s = (dx * dy)[upper].sum()
    pairs = n * (n - 1) / 2
    ties = lambda v: [k for k in np.unique(v, return_counts=True)[1].tolist()]
    tx, ty = ties(x), ties(y)
    xtie, ytie = sum(k * (k - 1) / 2 for k in tx), sum(k * (k - 1) / 2 for k in ty)
    tau = s / np.sqrt(pairs - xtie) / np.sqrt(pairs - ytie)
    if xtie == 0 and ytie == 0 and n <= 33:
        return SignificanceResult(tau, _kendall_exact(n, int(min(pairs / 2 + s / 2, pairs / 2 - s / 2))))
    m = n * (n - 1.0)
    x0, y0 = sum(k * (k - 1.0) * (k - 2) for k in tx), sum(k * (k - 1.0) * (k - 2) for k in ty)
    x1, y1 = sum(k * (k - 1.0) * (2 * k + 5) for k in tx), sum(k * (k - 1.0) * (2 * k + 5) for k in ty)
    var = (m * (2 * n + 5) - x1 - y1) / 18 + 2 * xtie * ytie / m + x0 * y0 / (9 * m * (n - 2))
    return SignificanceResult(tau, sc.erfc(abs(s) / np.sqrt(var) / np.sqrt(2)))


def _kendall_exact(n, c):
    """The probability of at most c (or as many missing) inversions of n things."""
    from math import factorial as whole

    counts = [1]
    for k in range(2, n + 1):
        longer = [0] * (len(counts) + k - 1)
        for i, v in enumerate(counts):
            for j in range(k):
                longer[i + j] += v
        counts = longer
    return min(1.0, 2.0 * sum(counts[: c + 1]) / whole(n))


def rankdata(a, method="average", *, axis=None, nan_policy="propagate"):
    """The ranks of the elements, from one on; ties share.

    >>> rankdata([0, 2, 3, 2])
    array([1. , 2.5, 4. , 2.5])
    """
    a = np.asarray(a)
    if axis is not None:
        return np.apply_along_axis(rankdata, axis, a, method)
    a = a.ravel()
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
    mean, std = (np.nanmean, np.nanstd) if nan_policy == "omit" else (np.mean, np.std)
    return (a - mean(a, axis=axis, keepdims=True)) / std(a, axis=axis, ddof=ddof, keepdims=True)


def sem(a, axis=0, ddof=1, nan_policy="propagate"):
    """The standard error of the mean.

    >>> sem([1, 2, 3, 4])
    0.6454972243679028
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    return np.std(a, axis=axis, ddof=ddof) / np.sqrt(n)


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


def mode(a, axis=0, nan_policy="propagate", keepdims=None):
    """The most frequent element and how often it occurs.

    >>> mode([3, 1, 3], keepdims=False)
    ModeResult(mode=3, count=2)
    """
    a = np.asarray(a)
    if keepdims is None:
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


def describe(a, axis=0, ddof=1, bias=True, nan_policy="propagate"):
    """Number, extremes, mean, variance, skewness and kurtosis of a sample.

    >>> describe([1, 2, 3]).mean
    2.0
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    extremes = np.min(a, axis=axis), np.max(a, axis=axis)
    return DescribeResult(
        n, extremes, np.mean(a, axis=axis), np.var(a, axis=axis, ddof=ddof), skew(a, axis, bias), kurtosis(a, axis, bias=bias)
    )


def iqr(x, axis=None, rng=(25, 75), scale=1.0, nan_policy="propagate", interpolation="linear", keepdims=False):
    """The interquartile range.

    >>> iqr([1, 2, 3, 4])
    1.5
    """
    low, high = np.percentile(x, sorted(rng), axis=axis, keepdims=keepdims)
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
    """The percentage of elements below a value.

    >>> percentileofscore([1, 2, 3, 4], 3)
    75.0
    """
    a = np.asarray(a)
    n = len(a)
    left, right = np.count_nonzero(a < score), np.count_nonzero(a <= score)
    if kind == "rank":
        return (left + right + (1 if left < right else 0)) * (50.0 / n)
    return {"strict": left, "weak": right, "mean": (left + right) / 2}[kind] / n * 100.0


def _ttest(d, denominator, df, alternative):
    with np.errstate(divide="ignore", invalid="ignore"):
        tv = np.divide(d, denominator)[()]
    return TtestResult(tv, _t_pvalue(tv, df, alternative), df)


def ttest_1samp(a, popmean, axis=0, nan_policy="propagate", alternative="two-sided"):
    """Student's test of a sample's mean.

    >>> r = ttest_1samp([1, 2, 3, 4], 2); round(r.statistic, 8), round(r.pvalue, 8)
    (0.77459667, 0.49502535)
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    d_mean, error = np.mean(a, axis) - popmean, np.sqrt(np.var(a, axis, ddof=1) / n)
    return _ttest(d_mean, error, n - 1, alternative)._about(d_mean + popmean, error, alternative)


def ttest_ind(a, b, axis=0, equal_var=True, nan_policy="propagate", permutations=None, random_state=None,
              alternative="two-sided", trim=0):  # fmt: skip
    """Student's test (or Welch's) that two samples have the same mean.

    >>> r = ttest_ind([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (-1.26491106, 0.27457663)
    """
    a, b = np.asarray(a), np.asarray(b)
    if permutations or trim:
        raise NotImplementedError("ttest_ind(permutations=…, trim=…)")
    n1, n2 = (x.size if axis is None else x.shape[axis] for x in (a, b))
    v1, v2 = np.var(a, axis, ddof=1), np.var(b, axis, ddof=1)
    if equal_var:
        df = n1 + n2 - 2.0
        denominator = np.sqrt(((n1 - 1) * v1 + (n2 - 1) * v2) / df * (1.0 / n1 + 1.0 / n2))
    else:
        u, w = v1 / n1, v2 / n2
        df = (u + w) ** 2 / (u**2 / (n1 - 1) + w**2 / (n2 - 1))
        denominator = np.sqrt(u + w)
    return Ttest_indResult(*_ttest(np.mean(a, axis) - np.mean(b, axis), denominator, df, alternative))


def ttest_rel(a, b, axis=0, nan_policy="propagate", alternative="two-sided"):
    """Student's test of pairs.

    >>> r = ttest_rel([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (-4.0, 0.05719096)
    """
    d = (np.asarray(a) - np.asarray(b)).astype(float)
    n = d.shape[axis]
    d_mean, error = np.mean(d, axis), np.sqrt(np.var(d, axis, ddof=1) / n)
    return _ttest(d_mean, error, n - 1, alternative)._about(d_mean, error, alternative)


def f_oneway(*samples, axis=0):
    """One-way analysis of variance.

    >>> r = f_oneway([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (1.6, 0.27457663)
    """
    samples = [np.asarray(s, dtype=float) for s in samples]
    whole = np.concatenate(samples)
    n, k = len(whole), len(samples)
    offset = whole.mean()
    between = sum((s - offset).sum() ** 2 / len(s) for s in samples) - (whole - offset).sum() ** 2 / n
    within = ((whole - offset) ** 2).sum() - (whole - offset).sum() ** 2 / n - between
    F = between / (k - 1) / (within / (n - k))
    return F_onewayResult(F, f.sf(F, k - 1, n - k))


def chisquare(f_obs, f_exp=None, ddof=0, axis=0):
    """The chi-squared test of counts.

    >>> r = chisquare([16, 18, 16, 14, 12, 12]); round(r.statistic, 8), round(r.pvalue, 8)
    (2.0, 0.84914504)
    """
    f_obs = np.asarray(f_obs, dtype=float)
    f_exp = f_obs.mean(axis=axis, keepdims=True) if f_exp is None else np.asarray(f_exp, dtype=float)
    stat = ((f_obs - f_exp) ** 2 / f_exp).sum(axis=axis)
    return Power_divergenceResult(stat, chi2.sf(stat, f_obs.shape[axis] - 1 - ddof))


def chi2_contingency(observed, correction=True, lambda_=None):
    """The chi-squared test that rows and columns of a table are independent.

    >>> chi2_contingency([[10, 10], [10, 10]])[0]
    0.0
    """
    observed = np.asarray(observed)
    total = observed.sum()
    expected = np.outer(observed.sum(axis=1), observed.sum(axis=0)) / total
    dof = expected.size - sum(expected.shape) + expected.ndim - 1
    adjusted = observed
    if dof == 1 and correction:
        diff = expected - observed
        adjusted = observed + np.minimum(0.5, np.abs(diff)) * np.sign(diff)
    stat = ((adjusted - expected) ** 2 / expected).sum()
    result = namedtuple("Chi2ContingencyResult", "statistic pvalue dof expected_freq")
    return result(stat, chi2.sf(stat, dof) if dof else 1.0, dof, expected)


def ks_1samp(x, cdf, args=(), alternative="two-sided", method="auto"):
    """The Kolmogorov-Smirnov test of a sample against a distribution.

    >>> round(ks_1samp([0.1, 0.4, 0.7], uniform.cdf).statistic, 8)
    0.3
    """
    x = np.sort(x)
    n = len(x)
    values = cdf(x, *args)
    plus = (np.arange(1.0, n + 1) / n - values).max()
    minus = (values - np.arange(0.0, n) / n).max()
    if alternative != "two-sided":
        raise NotImplementedError(f"ks_1samp(alternative={alternative!r})")
    d = max(plus, minus)
    return KstestResult(d, np.clip(_kolmogorov_exact(n, d) if n <= 500 else _kolmogorov(d * np.sqrt(n)), 0, 1))


def kstest(rvs, cdf, args=(), N=20, alternative="two-sided", method="auto"):
    """The Kolmogorov-Smirnov test against a distribution by name or function, or another sample.

    >>> round(kstest([0.1, 0.4, 0.7], 'uniform').pvalue, 6)
    0.886222
    """
    if not callable(cdf) and not isinstance(cdf, str):
        return ks_2samp(rvs, cdf, alternative, method)
    return ks_1samp(rvs, getattr(_d, cdf).cdf if isinstance(cdf, str) else cdf, args, alternative, method)


def _kolmogorov(y):
    """The limiting distribution's tail."""
    if y < 0.2:
        return 1.0
    return 2.0 * sum((-1) ** (k - 1) * np.exp(-2.0 * k * k * y * y) for k in range(1, 101))


def _kolmogorov_exact(n, d):
    """The tail by Marsaglia, Tsang and Wang's matrix power (J. Stat. Softw. 8(18), 2003)."""
    k = int(n * d) + 1
    m = 2 * k - 1
    h = k - n * d
    H = np.tri(m, m, 1)
    for i in range(m):
        H[i, 0] -= h ** (i + 1)
        H[m - 1, i] -= h ** (m - i)
    H[m - 1, 0] += (2 * h - 1) ** m if 2 * h - 1 > 0 else 0
    for i in range(m):
        for j in range(m):
            if i - j + 1 > 0:
                H[i, j] /= sc.factorial(i - j + 1)
    Q, exponent, base = np.eye(m), 0, 0
    power, e = H, n
    while e:
        if e & 1:
            Q, exponent = Q.dot(power), exponent + base
        power, base = power.dot(power), 2 * base
        if power[k - 1, k - 1] > 1e140:
            power, base = power * 1e-140, base + 140
        if Q[k - 1, k - 1] > 1e140:
            Q, exponent = Q * 1e-140, exponent + 140
        e >>= 1
    s = Q[k - 1, k - 1]
    for i in range(1, n + 1):
        s = s * i / n
        if s < 1e-140:
            s, exponent = s * 1e140, exponent - 140
    return 1 - s * 10.0**exponent


def ks_2samp(data1, data2, alternative="two-sided", method="auto"):
    """The Kolmogorov-Smirnov test of two samples.

    >>> ks_2samp([1, 2, 3], [4, 5, 6]).statistic
    1.0
    """
    if alternative != "two-sided":
        raise NotImplementedError(f"ks_2samp(alternative={alternative!r})")
    a, b = np.sort(data1), np.sort(data2)
    n1, n2 = len(a), len(b)
    both = np.concatenate([a, b])
    diff = np.searchsorted(a, both, side="right") / n1 - np.searchsorted(b, both, side="right") / n2
    d = max(abs(diff.min()), diff.max())
    if max(n1, n2) <= 10000 and method != "asymp":
        return KstestResult(d, _two_sample_exact(n1, n2, d))
    return KstestResult(d, np.clip(_kolmogorov(np.sqrt(n1 * n2 / (n1 + n2)) * d), 0, 1))


def _two_sample_exact(m, n, d):
    """The probability of a lattice path that leaves the band of width d."""
    from math import gcd

    lcm = m // gcd(m, n) * n
    h = int(round(d * lcm))
    inside = [0.0] * (n + 1)
    for j in range(n + 1):
        inside[j] = 1.0 if j * (lcm // n) < h else 0.0
        if not inside[j]:
            break
    for i in range(1, m + 1):
        w = i / (i + n)
        for j in range(n + 1):
            if abs(i * (lcm // m) - j * (lcm // n)) >= h:
                inside[j] = 0.0
            else:
                inside[j] = w * inside[j] + (inside[j - 1] if j else 0.0)
    return min(max(1 - inside[n], 0.0), 1.0)


def normaltest(a, axis=0, nan_policy="propagate"):
    """D'Agostino and Pearson's test of normality.

    >>> r = normaltest([1.0, 2, 3, 4, 5, 6, 7, 9, 12, 20, 3, 4, 5, 6, 7, 8, 4, 5, 6, 3]); r.pvalue < 0.05
    True
    """
    s, k = skewtest(a, axis)[0], kurtosistest(a, axis)[0]
    k2 = s * s + k * k
    return NormaltestResult(k2, chi2.sf(k2, 2))


def skewtest(a, axis=0, nan_policy="propagate", alternative="two-sided"):
    """The test that the skewness is that of a normal distribution.

    >>> round(skewtest([1, 2, 3, 4, 5, 6, 7, 8]).statistic, 8)
    1.01080486
    """
    a = np.asarray(a)
    b2, n = skew(a, axis), float(a.shape[axis])
    if n < 8:
        raise ValueError("skewtest is not valid with less than 8 samples; %i samples were given." % int(n))
    y = b2 * np.sqrt((n + 1) * (n + 3) / (6.0 * (n - 2)))
    beta2 = 3.0 * (n**2 + 27 * n - 70) * (n + 1) * (n + 3) / ((n - 2.0) * (n + 5) * (n + 7) * (n + 9))
    w2 = -1 + np.sqrt(2 * (beta2 - 1))
    alpha = np.sqrt(2.0 / (w2 - 1))
    y = np.where(y == 0, 1, y)
    z = 1 / np.sqrt(0.5 * np.log(w2)) * np.log(y / alpha + np.sqrt((y / alpha) ** 2 + 1))
    return SkewtestResult(z[()], (2 * norm.sf(np.abs(z)))[()])


def kurtosistest(a, axis=0, nan_policy="propagate", alternative="two-sided"):
    """The test that the kurtosis is that of a normal distribution.

    >>> round(kurtosistest(list(range(20))).statistic, 8)
    -1.70581042
    """
    a = np.asarray(a)
    n = float(a.shape[axis])
    b2 = kurtosis(a, axis, fisher=False)
    mean = 3.0 * (n - 1) / (n + 1)
    var = 24.0 * n * (n - 2) * (n - 3) / ((n + 1) ** 2 * (n + 3) * (n + 5))
    x = (b2 - mean) / np.sqrt(var)
    root = 6.0 * (n**2 - 5 * n + 2) / ((n + 7) * (n + 9)) * np.sqrt(6.0 * (n + 3) * (n + 5) / (n * (n - 2) * (n - 3)))
    A = 6.0 + 8.0 / root * (2.0 / root + np.sqrt(1 + 4.0 / root**2))
    denominator = 1 + x * np.sqrt(2 / (A - 4.0))
    term = np.sign(denominator) * np.power((1 - 2.0 / A) / np.abs(denominator), 1 / 3.0)
    z = (1 - 2 / (9.0 * A) - term) / np.sqrt(2 / (9.0 * A))
    return KurtosistestResult(z, 2 * norm.sf(np.abs(z)))


def mannwhitneyu(x, y, use_continuity=True, alternative="two-sided", axis=0, method="auto"):
    """Mann and Whitney's rank test of two samples.

    >>> mannwhitneyu([1, 2, 3], [4, 5, 6]).statistic
    0.0
    """
    x, y = np.asarray(x), np.asarray(y)
    n1, n2 = len(x), len(y)
    ranks = rankdata(np.concatenate([x, y]))
    u1 = ranks[:n1].sum() - n1 * (n1 + 1) / 2
    u2 = n1 * n2 - u1
    u = {"two-sided": max(u1, u2), "greater": u1, "less": u2}[alternative]
    counts = np.unique(ranks, return_counts=True)[1]
    factor = 2 if alternative == "two-sided" else 1
    if method == "exact" or method == "auto" and min(n1, n2) <= 8 and (counts == 1).all():
        p = _mann_whitney_exact(n1, n2, int(u))
    else:
        n = n1 + n2
        s = np.sqrt(n1 * n2 / 12 * ((n + 1) - ((counts**3 - counts) / (n * (n - 1))).sum()))
        p = norm.sf((u - n1 * n2 / 2 - (0.5 if use_continuity else 0)) / s)
    return MannwhitneyuResult(u1, min(factor * p, 1.0))


def _mann_whitney_exact(m, n, u):
    """The probability of a statistic of at least u."""
    counts = [1] + [0] * (m * n)
    for k in range(1, m + 1):
        for i in range(m * n, n + k - 1, -1):
            counts[i] -= counts[i - n - k]
        for i in range(k, m * n + 1):
            counts[i] += counts[i - k]
    return sum(counts[u:]) / sum(counts)


def wilcoxon(x, y=None, zero_method="wilcox", correction=False, alternative="two-sided", method="auto"):
    """Wilcoxon's signed rank test of pairs.

    >>> wilcoxon([1.0, 2.0, -0.5, 3.0]).statistic
    1.0
    """
    if zero_method != "wilcox" or alternative != "two-sided":
        raise NotImplementedError("wilcoxon(zero_method=…, alternative=…)")
    d = np.asarray(x, dtype=float) if y is None else np.asarray(x, dtype=float) - np.asarray(y)
    zeros = (d == 0).any()
    d = d[d != 0]
    n = len(d)
    ranks = rankdata(abs(d))
    plus, minus = ranks[d > 0].sum(), ranks[d < 0].sum()
    stat = min(plus, minus)
    if method == "exact" or method == "auto" and n <= 50 and not zeros:
        ways = [1] + [0] * (n * (n + 1) // 2)
        for k in range(1, n + 1):
            for i in range(len(ways) - 1, k - 1, -1):
                ways[i] += ways[i - k]
        return WilcoxonResult(stat, min(1.0, 2.0 * sum(ways[: int(stat) + 1]) / 2**n))
    counts = np.unique(ranks, return_counts=True)[1]
    se = np.sqrt((n * (n + 1.0) * (2 * n + 1.0) - 0.5 * (counts * (counts * counts - 1)).sum()) / 24)
    z = (stat - n * (n + 1.0) * 0.25 - (0.5 * np.sign(stat - n * (n + 1.0) * 0.25) if correction else 0)) / se
    return WilcoxonResult(stat, 2.0 * norm.sf(abs(z)))


def binned_statistic(x, values, statistic="mean", bins=10, range=None):
    """A statistic of the values in each bin of x.

    >>> binned_statistic([1, 1, 2], [2, 4, 8], bins=2).statistic
    array([3., 8.])
    """
    x, values = np.asarray(x, dtype=float), np.asarray(values)
    _, edges = np.histogram(x, bins=bins, range=range)
    number = np.digitize(x, edges)
    number[x == edges[-1]] = len(edges) - 1
    by_name = {"mean": np.mean, "sum": np.sum, "count": len, "median": np.median, "std": np.std, "min": np.min, "max": np.max}
    function = statistic if callable(statistic) else by_name[statistic]
    empty = 0.0 if statistic in ("sum", "count") else np.nan
    made = [function(values[number == k]) if (number == k).any() else empty for k in np.arange(1, len(edges))]
    result = namedtuple("BinnedStatisticResult", "statistic bin_edges binnumber")
    return result(np.array(made, dtype=float), edges, number)


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


def circmean(samples, high=2 * np.pi, low=0, axis=None, nan_policy="propagate"):
    """The mean of angles.

    >>> round(circmean([0.1, 2 * 3.141592653589793 - 0.1]) % 6.28, 2)
    0.0
    """
    angles = (np.asarray(samples) - low) * 2 * np.pi / (high - low)
    mean = np.arctan2(np.sin(angles).sum(axis), np.cos(angles).sum(axis)) % (2 * np.pi)
    return mean * (high - low) / (2 * np.pi) + low


def circstd(samples, high=2 * np.pi, low=0, axis=None, nan_policy="propagate", *, normalize=False):
    """The standard deviation of angles.

    >>> circstd([1.0, 1.0])
    -0.0
    """
    angles = (np.asarray(samples) - low) * 2 * np.pi / (high - low)
    R = np.minimum(1, np.hypot(np.sin(angles).mean(axis), np.cos(angles).mean(axis)))
    r = np.sqrt(-2 * np.log(R)) + 0.0
    return r if normalize else r * (high - low) / (2 * np.pi)


class gaussian_kde:
    """A density estimated by normal kernels around the data.

    >>> gaussian_kde([0.0, 1.0, 2.0])(1.0).round(8)
    array([0.31815622])
    """

    def __init__(self, dataset, bw_method=None, weights=None):
        self.dataset = np.atleast_2d(np.asarray(dataset)) + 0.0
        self.d, self.n = self.dataset.shape
        self.weights = np.ones(self.n) / self.n if weights is None else np.asarray(weights) / np.sum(weights)
        self.neff = 1 / (self.weights**2).sum()
        self.set_bandwidth(bw_method)

    def scotts_factor(self):
        return np.power(self.neff, -1.0 / (self.d + 4))

    def silverman_factor(self):
        return np.power(self.neff * (self.d + 2.0) / 4.0, -1.0 / (self.d + 4))

    def set_bandwidth(self, bw_method=None):
        if bw_method is None or bw_method == "scott":
            self.factor = self.scotts_factor()
        elif bw_method == "silverman":
            self.factor = self.silverman_factor()
        elif callable(bw_method):
            self.factor = bw_method(self)
        else:
            self.factor = bw_method
        data_covariance = np.atleast_2d(np.cov(self.dataset, rowvar=1, bias=False, aweights=self.weights))
        self.covariance = data_covariance * self.factor**2
        self.inv_cov = np.linalg.inv(data_covariance) / self.factor**2
        self._chol = np.linalg.cholesky(self.covariance)

    covariance_factor = scotts_factor

    def evaluate(self, points):
        points = np.atleast_2d(np.asarray(points)) + 0.0
        if points.shape[0] != self.d:
            if points.shape[0] == 1 and points.shape[1] == self.d:
                points = points.reshape(self.d, 1)
            else:
                raise ValueError(f"points have dimension {points.shape[0]}, dataset has dimension {self.d}")
        data, at = np.linalg.solve(self._chol, self.dataset), np.linalg.solve(self._chol, points)
        size = np.prod(np.diag(self._chol)) * (2 * np.pi) ** (self.d / 2.0)
        energy = ((data[:, :, None] - at[:, None, :]) ** 2).sum(axis=0) / 2.0
        return (self.weights[:, None] * np.exp(-energy)).sum(axis=0) / size

    __call__ = pdf = evaluate

    def logpdf(self, x):
        return np.log(self.evaluate(x))

    def integrate_box_1d(self, low, high):
        std = np.sqrt(self.covariance).ravel()[0]
        return np.sum(self.weights * (sc.ndtr((high - self.dataset[0]) / std) - sc.ndtr((low - self.dataset[0]) / std)))

    def resample(self, size=None, seed=None):
        state = np.random.RandomState(seed) if isinstance(seed, int) else seed or np.random.mtrand._rand
        size = int(self.neff) if size is None else size
        noise = np.transpose(state.multivariate_normal(np.zeros(self.d), self.covariance, size=size))
        return self.dataset[:, state.choice(self.n, size=size, p=self.weights)] + noise


class multivariate_normal_gen:
    """The normal distribution of vectors."""

    def __call__(self, mean=None, cov=1, allow_singular=False, seed=None):
        frozen = multivariate_normal_gen()
        frozen._given = mean, cov
        return frozen

    def _parameters(self, mean, cov, x=None):
        if mean is None and cov is None:
            mean, cov = getattr(self, "_given", (None, None))
        cov = np.asarray(1.0 if cov is None else cov, dtype=float)
        d = np.size(mean) if mean is not None else cov.shape[0] if cov.ndim else 1
        cov = np.eye(d) * cov if cov.ndim == 0 else np.diag(cov) if cov.ndim == 1 else cov
        return (np.zeros(d) if mean is None else np.ravel(np.asarray(mean, dtype=float))), cov

    def logpdf(self, x, mean=None, cov=None, allow_singular=False):
        """The logarithm of the density."""
        mean, cov = self._parameters(mean, cov)
        x = np.asarray(x, dtype=float)
        if len(mean) == 1 and (x.ndim == 0 or x.shape[-1] != 1):
            x = x[..., None]
        L = np.linalg.cholesky(cov)
        z = np.linalg.solve(L, np.moveaxis(x - mean, -1, 0).reshape(len(mean), -1))
        size = 2 * np.log(np.diag(L)).sum() + len(mean) * np.log(2 * np.pi)
        return (-0.5 * (size + (z**2).sum(axis=0))).reshape(x.shape[:-1])[()]

    def pdf(self, x, mean=None, cov=None, allow_singular=False):
        """The density."""
        return np.exp(self.logpdf(x, mean, cov))

    def rvs(self, mean=None, cov=None, size=1, random_state=None):
        """Random vectors."""
        mean, cov = self._parameters(mean, cov)
        state = np.random.RandomState(random_state) if isinstance(random_state, int) else random_state
        out = (state or np.random.mtrand._rand).multivariate_normal(mean, cov, size)
        return np.squeeze(out)[()]


multivariate_normal = multivariate_normal_gen()


def __getattr__(name):
    import importlib

    if name in ("contingency", "mstats", "qmc"):
        try:
            return importlib.import_module("scipy.stats." + name)
        except ModuleNotFoundError:
            raise NotImplementedError("scipy.stats." + name) from None
    if not name.startswith("_"):
        for module in ("_more_tests", "_more_distributions", "_sample_tests", "_resampling", "_removed"):
            made = importlib.import_module("scipy.stats." + module)
            if name in made.NAMES:
                globals()[name] = value = getattr(made, name)
                return value
    from scipy._names import absent

    return absent(__name__, name)
