"""Tests of several samples, k-statistics, tests after an analysis of variance."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._distributions import chi2, norm, t


def _result(name, fields="statistic pvalue"):
    return namedtuple(name, fields)


AnsariResult, BrunnerMunzelResult = _result("AnsariResult"), _result("BrunnerMunzelResult")
AlexanderGovernResult = _result("AlexanderGovernResult")
Anderson_ksampResult = _result("Anderson_ksampResult", "statistic critical_values significance_level")
MedianTestResult = _result("MedianTestResult", "statistic pvalue median table")


class CramerVonMisesResult:
    """The statistic and its p-value."""

    def __init__(self, statistic, pvalue):
        self.statistic, self.pvalue = statistic, pvalue

    def __repr__(self):
        return f"CramerVonMisesResult(statistic={self.statistic}, pvalue={self.pvalue})"


def _tail(z, alternative, dist=norm, args=()):
    if alternative == "less":
        return dist.cdf(z, *args)
    return dist.sf(z, *args) if alternative == "greater" else 2 * dist.sf(np.abs(z), *args)


def brunnermunzel(x, y, alternative="two-sided", distribution="t", nan_policy="propagate"):
    """Brunner and Munzel's test that no sample tends to larger values.

    >>> r = brunnermunzel([1, 2, 3, 5], [4, 5, 6, 7]); round(r.statistic, 6)
    5.0
    """
    from scipy.stats import rankdata

    x, y = np.ravel(x), np.ravel(y)
    nx, ny = len(x), len(y)
    ranks = rankdata(np.concatenate((x, y)))
    rx, ry = ranks[:nx], ranks[nx:]
    ox, oy = rankdata(x), rankdata(y)
    sx = ((rx - ox - rx.mean() + ox.mean()) ** 2).sum() / (nx - 1)
    sy = ((ry - oy - ry.mean() + oy.mean()) ** 2).sum() / (ny - 1)
    w = nx * ny * (ry.mean() - rx.mean()) / ((nx + ny) * np.sqrt(nx * sx + ny * sy))
    if distribution == "t":
        df = (nx * sx + ny * sy) ** 2 / ((nx * sx) ** 2 / (nx - 1) + (ny * sy) ** 2 / (ny - 1))
        p = t.cdf(w, df)
    elif distribution == "normal":
        p = norm.cdf(w)
    else:
        raise ValueError("distribution should be 't' or 'normal'")
    p = {"greater": p, "less": 1 - p, "two-sided": 2 * min(p, 1 - p)}[alternative]
    return BrunnerMunzelResult(w, p)


def _ansari_counts(n, m):
    """In how many ways each value of Ansari's statistic comes about."""
    N = n + m
    scores = [min(i, N - i + 1) for i in range(1, N + 1)]
    ways = [dict() for _ in range(n + 1)]
    ways[0][0] = 1
    for s in scores:
        for k in range(n, 0, -1):
            for total, count in ways[k - 1].items():
                ways[k][total + s] = ways[k].get(total + s, 0) + count
    return ways[n]


def ansari(x, y, alternative="two-sided"):
    """Ansari and Bradley's test that samples spread equally.

    >>> ansari([1, 2, 3, 4], [0, 5, 6, 7]).statistic
    11.0
    """
    from scipy.stats import rankdata

    x, y = np.asarray(x), np.asarray(y)
    n, m = len(x), len(y)
    if m < 1 or n < 1:
        raise ValueError("Not enough other observations." if m < 1 else "Not enough test observations.")
    N = m + n
    both = np.concatenate((x, y))
    rank = rankdata(both)
    symmetric = np.minimum(rank, N - rank + 1)
    AB = float(symmetric[:n].sum())
    ties = len(np.unique(both)) != N
    if n < 55 and m < 55 and not ties:
        ways = _ansari_counts(n, m)
        total = sum(ways.values())
        cdf, sf = sum(c for v, c in ways.items() if v <= AB) / total, sum(c for v, c in ways.items() if v >= AB) / total
        p = {"less": sf, "greater": cdf, "two-sided": min(1.0, 2 * min(cdf, sf))}[alternative]
        return AnsariResult(AB, p)
    if N % 2:
        mean, var = n * (N + 1.0) ** 2 / 4.0 / N, n * m * (N + 1.0) * (3 + N**2) / (48.0 * N**2)
    else:
        mean, var = n * (N + 2.0) / 4.0, m * n * (N + 2) * (N - 2.0) / 48 / (N - 1.0)
    if ties:
        fac = (symmetric**2).sum()
        var = m * n * (16 * N * fac - (N + 1) ** 4) / (16.0 * N**2 * (N - 1)) if N % 2 else m * n * (16 * fac - N * (N + 2) ** 2) / (16.0 * N * (N - 1))
    z = (mean - AB) / np.sqrt(var)
    return AnsariResult(AB, _tail(z, alternative))


def alexandergovern(*samples, nan_policy="propagate"):
    """Alexander and Govern's test that means are equal though variances are not (J. Educ. Stat. 19, 1994).

    >>> alexandergovern([1, 2, 3, 4], [2, 4, 6, 9]).pvalue > 0.1
    True
    """
    if len(samples) < 2:
        raise TypeError(f"2 or more inputs required, got {len(samples)}")
    groups = [np.asarray(s, dtype=float) for s in samples]
    n = np.array([len(g) for g in groups])
    means = np.array([g.mean() for g in groups])
    errors = np.array([g.std(ddof=1) / np.sqrt(len(g)) for g in groups])
    w = (1 / errors**2) / (1 / errors**2).sum()
    ts = (means - (means * w).sum()) / errors
    v = n - 1
    a = v - 0.5
    b = 48 * a**2
    c = (a * np.log(1 + ts**2 / v)) ** 0.5
    z = c + (c**3 + 3 * c) / b - (4 * c**7 + 33 * c**5 + 240 * c**3 + 855 * c) / (b**2 * 10 + 8 * b * c**4 + 1000 * b)
    A = (z**2).sum()
    return AlexanderGovernResult(A, chi2.sf(A, len(z) - 1))


def anderson_ksamp(samples, midrank=True):
    """Anderson and Darling's test of several samples (Scholz and Stephens, JASA 82, 1987).

    >>> round(anderson_ksamp([[1, 2, 3, 4], [2, 4, 6, 9, 11]]).statistic, 4)
    0.3298
    """
    import warnings

    k = len(samples)
    if k < 2:
        raise ValueError("anderson_ksamp needs at least two samples")
    samples = [np.sort(np.asarray(s)) for s in samples]
    Z = np.sort(np.hstack(samples))
    N, star = Z.size, np.unique(Z)
    if star.size < 2:
        raise ValueError("anderson_ksamp needs more than one distinct observation")
    n = np.array([s.size for s in samples])
    A2 = 0.0
    left = Z.searchsorted(star, "left")
    lj = Z.searchsorted(star, "right") - left if midrank or N != star.size else 1.0
    if midrank:
        Bj = left + lj / 2.0
        for s in samples:
            right = s.searchsorted(star, side="right").astype(float)
            fij = right - s.searchsorted(star, "left")
            M = right - fij / 2.0
            A2 += (lj / N * (N * M - Bj * s.size) ** 2 / (Bj * (N - Bj) - N * lj / 4.0)).sum() / s.size
        A2 *= (N - 1.0) / N
    else:
        lj = Z.searchsorted(star[:-1], "right") - Z.searchsorted(star[:-1], "left")
        Bj = lj.cumsum()
        for s in samples:
            M = s.searchsorted(star[:-1], side="right")
            A2 += (lj / N * (N * M - Bj * s.size) ** 2 / (Bj * (N - Bj))).sum() / s.size
    H = (1.0 / n).sum()
    hs = (1.0 / np.arange(N - 1, 1, -1)).cumsum()
    h = hs[-1] + 1
    g = (hs / np.arange(2, N)).sum()
    a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * H
    b = (2 * g - 4) * k**2 + 8 * h * k + (2 * g - 14 * h - 4) * H - 8 * h + 4 * g - 6
    c = (6 * h + 2 * g - 2) * k**2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * H + 4 * h
    d = (2 * h + 6) * k**2 - 4 * h * k
    var = (a * N**3 + b * N**2 + c * N + d) / ((N - 1.0) * (N - 2.0) * (N - 3.0))
    m = k - 1
    A2 = (A2 - m) / np.sqrt(var)
    b0 = np.array([0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085])
    b1 = np.array([-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615])
    b2 = np.array([-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154])
    critical = b0 + b1 / np.sqrt(m) + b2 / m
    levels = np.array([0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001])
    if A2 < critical.min():
        p = levels.max()
        warnings.warn(f"p-value capped: true value larger than {p}", stacklevel=2)
    elif A2 > critical.max():
        p = levels.min()
        warnings.warn(f"p-value floored: true value smaller than {p}", stacklevel=2)
    else:
        p = np.exp(np.polyval(np.polyfit(critical, np.log(levels), 2), A2))
    return Anderson_ksampResult(A2, critical, p)


def median_test(*samples, ties="below", correction=True, lambda_=1, nan_policy="propagate"):
    """Mood's test that samples have one median.

    >>> median_test([1, 2, 3, 4], [3, 5, 6, 7])[2]
    3.5
    """
    from scipy.stats import chi2_contingency

    if len(samples) < 2:
        raise ValueError("median_test requires two or more samples.")
    data = [np.asarray(s) for s in samples]
    grand = np.median(np.concatenate(data))
    table = np.zeros((2, len(data)), dtype=np.int64)
    for k, s in enumerate(data):
        above, below = int((s > grand).sum()), int((s < grand).sum())
        equal = s.size - above - below
        table[0, k] += above + (equal if ties == "above" else 0)
        table[1, k] += below + (equal if ties == "below" else 0)
    if (table.sum(axis=1) == 0).any():
        raise ValueError(f"All values are {'below' if table[0].sum() == 0 else 'above'} the grand median ({grand!r}).")
    stat, p = chi2_contingency(table, lambda_=lambda_, correction=correction)[:2]
    return MedianTestResult(stat, p, grand, table)


def cramervonmises(rvs, cdf, args=()):
    """Cramér and von Mises' test that a sample comes from a distribution (Csörgő and Faraway, JRSS B 58, 1996).

    >>> round(cramervonmises([0.1, 0.4, 0.7], 'uniform').statistic, 6)
    0.037778
    """
    import scipy.stats

    function = getattr(scipy.stats, cdf).cdf if isinstance(cdf, str) else cdf
    values = np.sort(np.asarray(rvs))
    if values.size <= 1:
        raise ValueError("The sample must contain at least two observations.")
    n = len(values)
    u = (2 * np.arange(1, n + 1) - 1) / (2 * n)
    w = 1 / (12 * n) + np.sum((u - function(values, *args)) ** 2)
    return CramerVonMisesResult(w, max(0, 1.0 - _mises_cdf(w, n)))


def _mises_limit(x):
    total, k = 0.0, 0
    while True:
        u = np.exp(sc.gammaln(k + 0.5) - sc.gammaln(k + 1)) / (np.pi**1.5 * np.sqrt(x))
        y = 4 * k + 1
        q = y**2 / (16 * x)
        z = u * np.sqrt(y) * np.exp(-q) * sc.kv(0.25, q)
        total += z
        k += 1
        if abs(z) < 1e-7:
            return total


def _mises_first(x):
    def ed2(y):
        z = y**2 / 4
        return np.exp(-z) * (y / 2) ** 1.5 * (sc.kv(0.25, z) + sc.kv(0.75, z)) / np.sqrt(np.pi)

    def ed3(y):
        z = y**2 / 4
        return np.exp(-z) / np.sqrt(np.pi) * (y / 2) ** 2.5 * (2 * sc.kv(0.25, z) + 3 * sc.kv(0.75, z) - sc.kv(1.25, z))

    total, k = 0.0, 0
    while True:
        m, sx = 2 * k + 1, 2 * np.sqrt(x)
        y1, y2 = x**0.75, x**1.25
        e1 = m * sc.gamma(k + 0.5) * ed2((4 * k + 3) / sx) / (9 * y1)
        e2 = sc.gamma(k + 0.5) * ed3((4 * k + 1) / sx) / (72 * y2)
        e3 = 2 * (m + 2) * sc.gamma(k + 1.5) * ed3((4 * k + 5) / sx) / (12 * y2)
        e4 = 7 * m * sc.gamma(k + 0.5) * ed2((4 * k + 1) / sx) / (144 * y1)
        e5 = 7 * m * sc.gamma(k + 1.5) * ed2((4 * k + 5) / sx) / (144 * y1)
        z = (e1 + e2 + e3 + e4 + e5) / (np.pi * sc.gamma(k + 1))
        total -= z
        k += 1
        if abs(z) < 1e-7 or k > 100:
            return total


def _mises_cdf(x, n):
    if x < 1.0 / (12 * n):
        return 0.0
    return min(1.0, _mises_limit(x) * (1 + 1.0 / (12 * n)) + _mises_first(x) / n) if n else _mises_limit(x)


def tukey_hsd(*args):
    """Tukey's test of the differences of all pairs of means.

    >>> tukey_hsd([1, 2, 3], [4, 5, 7]).statistic.round(4)
    array([[ 0.    , -3.3333],
           [ 3.3333,  0.    ]])
    """
    groups = [np.asarray(a, dtype=float) for a in args]
    if len(groups) < 2:
        raise ValueError("There must be more than 1 treatment.")
    k = len(groups)
    sizes, means = np.array([len(g) for g in groups]), np.array([g.mean() for g in groups])
    mse = sum(g.var(ddof=1) * (len(g) - 1) for g in groups) / (sizes.sum() - k)
    df = int(sizes.sum() - k)
    normalize = 2 / sizes if (sizes == sizes[0]).all() else 1 / sizes[:, None] + 1 / sizes
    error = np.sqrt(normalize * mse / 2)
    difference = means[:, None] - means
    p = np.array([[range_sf(abs(q), k, df) for q in row] for row in difference / error])
    return TukeyHSDResult(difference, p, k, df, error)


class TukeyHSDResult:
    """The differences of means and their p-values."""

    def __init__(self, statistic, pvalue, treatments, df, error):
        self.statistic, self.pvalue, self._k, self._df, self._error = statistic, pvalue, treatments, df, error

    def confidence_interval(self, confidence_level=0.95):
        """Within which limits each difference lies with some confidence."""
        from scipy.optimize import brentq

        q = brentq(lambda v: range_sf(v, self._k, self._df) - (1 - confidence_level), 1e-3, 200)
        return namedtuple("ConfidenceInterval", "low high")(self.statistic - q * self._error, self.statistic + q * self._error)

    def __str__(self):
        ci = self.confidence_interval()
        made = "Tukey's HSD Pairwise Group Comparisons (95.0% Confidence Interval)\nComparison  Statistic  p-value  Lower CI  Upper CI\n"
        for i in range(self._k):
            for j in range(self._k):
                if i != j:
                    made += f" ({i} - {j}) {self.statistic[i, j]:>10.3f}{self.pvalue[i, j]:>10.3f}{ci.low[i, j]:>10.3f}{ci.high[i, j]:>10.3f}\n"
        return made


_NODES = {}


def range_sf(q, k, df):
    """The probability that the range of k standard normal variables, studentized, is above q."""
    if q <= 0:
        return 1.0
    if not _NODES:
        _NODES["z"] = np.polynomial.legendre.leggauss(160)
        _NODES["s"] = np.polynomial.legendre.leggauss(160)
    z, w = _NODES["z"]
    z, w = 8.5 * z, 8.5 * w
    density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    below = sc.ndtr(z)

    def of_range(r):
        return np.clip(k * ((density * (below - sc.ndtr(z - r[:, None])) ** (k - 1)) @ w), 0, 1)

    if df > 100000:
        return float(1 - of_range(np.array([q]))[0])
    spread = 9 / np.sqrt(2 * df)
    low, high = max(1e-8, 1 - spread), 1 + max(spread, 30.0 / df if df < 10 else spread)
    s, ws = _NODES["s"]
    s, ws = (high - low) / 2 * s + (high + low) / 2, ws * (high - low) / 2
    log = np.log(2) + df / 2 * np.log(df / 2) - sc.gammaln(df / 2) + (df - 1) * np.log(s) - df * s**2 / 2
    return float(np.clip((np.exp(log) * (1 - of_range(q * s))) @ ws, 0, 1))


def kstat(data, n=2):
    """The n-th k-statistic, which estimates the n-th cumulant without bias.

    >>> kstat([1, 2, 3, 4, 7])
    5.3
    """
    if n > 4 or n < 1:
        raise ValueError("k-statistics only supported for 1<=n<=4")
    data = np.ravel(data)
    N = data.size
    S = [np.nan] + [np.sum(data**k, axis=0) for k in range(1, n + 1)]
    if n == 1:
        return S[1] * 1.0 / N
    if n == 2:
        return (N * S[2] - S[1] ** 2.0) / (N * (N - 1.0))
    if n == 3:
        return (2 * S[1] ** 3 - 3 * N * S[1] * S[2] + N * N * S[3]) / (N * (N - 1.0) * (N - 2.0))
    return (-6 * S[1] ** 4 + 12 * N * S[1] ** 2 * S[2] - 3 * N * (N - 1.0) * S[2] ** 2 - 4 * N * (N + 1) * S[1] * S[3] + N * N * (N + 1) * S[4]) / (
        N * (N - 1.0) * (N - 2.0) * (N - 3.0)
    )


def kstatvar(data, n=2):
    """An estimate of a k-statistic's variance.

    >>> kstatvar([1, 2, 3, 4], 1)
    0.4166666666666667
    """
    data = np.ravel(data)
    N = len(data)
    if n == 1:
        return kstat(data, n=2) * 1.0 / N
    if n == 2:
        k2, k4 = kstat(data, n=2), kstat(data, n=4)
        return (2 * N * k2**2 + (N - 1) * k4) / (N * (N + 1))
    raise ValueError("Only n=1 or n=2 supported.")


def obrientransform(*samples):
    """Samples changed so that tests of means are tests of variances (O'Brien).

    >>> obrientransform([1.0, 2.0, 4.0])[0].round(4)
    array([3.1111, 0.4444, 3.4444])
    """
    made = []
    for arg in samples:
        a = np.asarray(arg)
        n, mu = len(a), np.mean(a)
        sq = (a - mu) ** 2
        sum_of_squares = sq.sum()
        T = ((n - 1.5) * n * sq - 0.5 * sum_of_squares) / ((n - 1) * (n - 2))
        var = sum_of_squares / (n - 1)
        if abs(var - np.mean(T)) > np.sqrt(np.finfo(float).eps):
            raise ValueError("Lack of convergence in obrientransform.")
        made.append(T)
    for arr in made[:-1]:
        if made[-1].shape != arr.shape:
            return np.array(made, dtype=object)
    return np.array(made)


def yeojohnson_llf(lmb, data):
    """The likelihood of Yeo and Johnson's transform.

    >>> round(float(yeojohnson_llf(1, [1.0, 2.0, 4.0])), 6)
    -0.663266
    """
    data = np.asarray(data)
    n = data.shape[0]
    if n == 0:
        return np.nan
    transformed = yeojohnson(data, lmbda=lmb)
    return np.asarray(-n / 2 * np.log(transformed.var(axis=0)) + (lmb - 1) * (np.sign(data) * np.log1p(np.abs(data))).sum(axis=0))


def yeojohnson_normmax(x, brack=(-2, 2)):
    """The parameter that brings a sample nearest to normal.

    >>> round(float(yeojohnson_normmax([1.0, 2.0, 4.0, 9.0])), 3)
    -0.374
    """
    from scipy.optimize import brent

    return brent(lambda lmb: -yeojohnson_llf(lmb, x), brack=brack)


def yeojohnson(x, lmbda=None):
    """Yeo and Johnson's transform (Biometrika 87, 2000), and its parameter unless that is given.

    >>> yeojohnson([1.0, -1.0], 2)
    array([ 1.5       , -0.69314718])
    """
    x = np.asarray(x, dtype=float)
    if x.size == 0:
        return x
    if lmbda is None:
        lmax = yeojohnson_normmax(x)
        return yeojohnson(x, lmax), lmax
    out = np.zeros_like(x)
    up = x >= 0
    out[up] = np.log1p(x[up]) if abs(lmbda) < np.spacing(1.0) else (np.power(x[up] + 1, lmbda) - 1) / lmbda
    out[~up] = -(np.power(-x[~up] + 1, 2 - lmbda) - 1) / (2 - lmbda) if abs(lmbda - 2) > np.spacing(1.0) else -np.log1p(-x[~up])
    return out


def binned_statistic_2d(x, y, values, statistic="mean", bins=10, range=None, expand_binnumbers=False):
    """A statistic of the values in each cell of a grid.

    >>> binned_statistic_2d([0, 1, 1], [0, 0, 1], [5.0, 6.0, 7.0], bins=2).statistic
    array([[ 5., nan],
           [ 6.,  7.]])
    """
    made = namedtuple("BinnedStatistic2dResult", "statistic x_edge y_edge binnumber")
    values = np.ones(len(x)) if values is None and statistic == "count" else values
    bins = bins if np.ndim(bins) or not np.isscalar(bins) else [bins, bins]
    bins = [bins, bins] if len(bins) not in (2,) else bins
    r = binned_statistic_dd([x, y], values, statistic, bins, range, expand_binnumbers)
    return made(r.statistic, r.bin_edges[0], r.bin_edges[1], r.binnumber)


def binned_statistic_dd(sample, values, statistic="mean", bins=10, range=None, expand_binnumbers=False, binned_statistic_result=None):
    """A statistic of the values in each cell of a grid of any dimension.

    >>> binned_statistic_dd([[0, 1, 1]], [5.0, 6.0, 8.0], bins=2).statistic
    array([5., 7.])
    """
    from builtins import range as count

    made = namedtuple("BinnedStatisticddResult", "statistic bin_edges binnumber")
    sample = np.asarray(sample).T if isinstance(sample, (list, tuple)) else np.asarray(sample)
    sample = sample.astype(float)
    n, dims = sample.shape
    bins = [bins] * dims if np.isscalar(bins) else bins
    edges, numbers = [], []
    for d in count(dims):
        if np.isscalar(bins[d]):
            low, high = range[d] if range is not None else (sample[:, d].min(), sample[:, d].max())
            low, high = (low - 0.5, high + 0.5) if low == high else (low, high)
            e = np.linspace(low, high, int(bins[d]) + 1)
        else:
            e = np.asarray(bins[d], dtype=float)
        number = np.digitize(sample[:, d], e)
        decimals = int(-np.log10(np.diff(e).min())) + 6
        number[np.around(sample[:, d], decimals) == np.around(e[-1], decimals)] -= 1
        edges.append(e)
        numbers.append(number)
    shape = tuple(len(e) + 1 for e in edges)
    flat = np.ravel_multi_index(numbers, shape)
    values = np.asarray(np.ones(n) if values is None and statistic == "count" else values)
    lines = values.reshape(1, -1) if values.ndim == 1 else values
    total = int(np.prod(shape))
    counts = np.bincount(flat, minlength=total)
    results = []
    for v in lines:
        if statistic == "count":
            r = counts.astype(float)
        elif statistic in ("sum", "mean"):
            r = np.bincount(flat, v, total)
            if statistic == "mean":
                with np.errstate(all="ignore"):
                    r = np.where(counts > 0, r / counts, np.nan)
        else:
            function = {"std": np.std, "median": np.median, "min": np.min, "max": np.max}.get(statistic, statistic)
            if isinstance(function, str):
                raise ValueError(f"invalid statistic {statistic!r}")
            r = np.full(total, np.nan)
            for cell in np.unique(flat).tolist():
                r[cell] = function(v[flat == cell])
        results.append(r.reshape(shape)[(slice(1, -1),) * dims])
    binnumber = np.array(numbers) if expand_binnumbers and dims > 1 else flat
    return made(results[0] if values.ndim == 1 else np.array(results), edges, binnumber)


def somersd(x, y=None, alternative="two-sided"):
    """Somers' D of two rankings or of a table.

    >>> somersd([1, 2, 3, 4], [1, 3, 2, 4]).statistic
    0.6666666666666666
    """
    from scipy.stats.contingency import crosstab

    x = np.array(x)
    table = crosstab(x, y)[1] if x.ndim == 1 else x
    m, n = table.shape
    total = table.sum()
    P = Q = 0.0
    weighted = 0.0
    for i in range(m):
        for j in range(n):
            a = table[:i, :j].sum() + table[i + 1 :, j + 1 :].sum()
            d = table[i + 1 :, :j].sum() + table[:i, j + 1 :].sum()
            P, Q, weighted = P + table[i, j] * a, Q + table[i, j] * d, weighted + table[i, j] * (a - d) ** 2
    rows = (table.sum(axis=1) ** 2).sum()
    D = (P - Q) / (total**2 - rows)
    S = weighted - (P - Q) ** 2 / total
    with np.errstate(divide="ignore"):
        Z = (P - Q) / (4 * S) ** 0.5
    made = namedtuple("SomersDResult", "statistic pvalue table")
    return made(D, _tail(Z, alternative), table)


def expectile(a, alpha=0.5, *, weights=None):
    """The expectile: the mean, where alpha is a half.

    >>> round(expectile([1.0, 2.0, 6.0], 0.8), 6)
    4.333333
    """
    if alpha < 0 or alpha > 1:
        raise ValueError("The expectile level alpha must be in the range [0, 1].")
    a = np.asarray(a)
    if weights is not None:
        weights = np.broadcast_to(weights, a.shape)
    if alpha == 0.5:
        return float(np.average(a, weights=weights))
    from scipy.optimize import root_scalar

    def first_order(v):
        return np.average(np.abs((a <= v) - alpha) * (v - a), weights=weights)

    low, high = (np.average(a, weights=weights), np.amax(a)) if alpha > 0.5 else (np.amin(a), np.average(a, weights=weights))
    return low if low == high else root_scalar(first_order, bracket=(low, high)).root


NAMES = tuple(
    "alexandergovern anderson_ksamp ansari binned_statistic_2d binned_statistic_dd brunnermunzel cramervonmises expectile kstat kstatvar"
    " median_test obrientransform somersd tukey_hsd yeojohnson yeojohnson_llf yeojohnson_normmax".split()
)
