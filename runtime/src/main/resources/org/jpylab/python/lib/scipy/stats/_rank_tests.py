"""Tests of ranks and of cumulative distributions."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats import _distributions as _d
from scipy.stats._descriptive import rankdata
from scipy.stats._distributions import norm

MannwhitneyuResult, WilcoxonResult = (namedtuple(name, "statistic pvalue") for name in ("MannwhitneyuResult", "WilcoxonResult"))


class KstestResult(namedtuple("KstestResult", "statistic pvalue")):
    """The greatest distance and its p-value; where it is and on which side are attributes."""

    def _about(self, location, sign):
        self.statistic_location, self.statistic_sign = location, np.int8(sign)
        return self

    def __repr__(self):
        return (
            f"KstestResult(statistic={self.statistic!r}, pvalue={self.pvalue!r}, "
            f"statistic_location={self.statistic_location!r}, statistic_sign={self.statistic_sign!r})"
        )


def _alternative(word):
    found = {"t": "two-sided", "g": "greater", "l": "less"}.get(str(word).lower()[:1])
    if found is None:
        raise ValueError("Unexpected alternative %s" % word)
    return found


def ks_1samp(x, cdf, args=(), alternative="two-sided", method="auto"):
    """The Kolmogorov-Smirnov test of a sample against a distribution.

    >>> round(ks_1samp([0.1, 0.4, 0.7], uniform.cdf).statistic, 8)
    0.3
    """
    alternative = _alternative(alternative)
    x = np.sort(x)
    n = len(x)
    values = cdf(x, *args)
    above, below = np.arange(1.0, n + 1) / n - values, values - np.arange(0.0, n) / n
    plus, minus = int(np.argmax(above)), int(np.argmax(below))
    if alternative != "two-sided":
        at, gaps, sign = (plus, above, 1) if alternative == "greater" else (minus, below, -1)
        return KstestResult(gaps[at], _one_sided(n, gaps[at]))._about(x[at], sign)
    at, gaps, sign = (plus, above, 1) if above[plus] > below[minus] else (minus, below, -1)
    d = gaps[at]
    exact = method == "exact" or method == "auto" and n <= 500
    return KstestResult(d, np.clip(_kolmogorov_exact(n, d) if exact else _kolmogorov(d * np.sqrt(n)), 0, 1))._about(x[at], sign)


def _one_sided(n, d):
    """The tail of the one-sided statistic (Z. W. Birnbaum and F. H. Tingey, Ann. Math. Stat. 22, 1951)."""
    if d <= 0:
        return 1.0
    if d >= 1:
        return 0.0
    j = np.arange(int(np.floor(n * (1 - d))) + 1)
    with np.errstate(divide="ignore"):
        logs = sc.gammaln(n + 1) - sc.gammaln(j + 1) - sc.gammaln(n - j + 1)
        logs = logs + sc.xlogy(n - j, np.maximum(1 - d - j / n, 0)) + (j - 1) * np.log(d + j / n)
    return float(np.clip(d * np.exp(logs).sum(), 0, 1))


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
    alternative = _alternative(alternative)
    if method not in ("auto", "exact", "asymp"):
        raise ValueError(f"Invalid value for mode: {method}")
    a, b = np.sort(data1), np.sort(data2)
    n1, n2 = len(a), len(b)
    if min(n1, n2) == 0:
        raise ValueError("Data passed to ks_2samp must not be empty")
    both = np.concatenate([a, b])
    diff = np.searchsorted(a, both, side="right") / n1 - np.searchsorted(b, both, side="right") / n2
    low, high = int(np.argmin(diff)), int(np.argmax(diff))
    minus, plus = np.clip(-diff[low], 0, 1), diff[high]
    if alternative == "less" or alternative == "two-sided" and minus > plus:
        d, at, sign = minus, both[low], -1
    else:
        d, at, sign = plus, both[high], 1
    exact = method == "exact" or method == "auto" and max(n1, n2) <= 10000
    if alternative == "two-sided":
        p = _two_sample_exact(n1, n2, d) if exact else _kolmogorov_exact(int(np.round(n1 * n2 / (n1 + n2))), d)
    elif exact:
        p = _one_way_exact(n1, n2, d)
    else:
        m, n = sorted((float(n1), float(n2)), reverse=True)
        z = np.sqrt(m * n / (m + n)) * d
        p = np.exp(-2 * z**2 - 2 * z * (m + 2 * n) / np.sqrt(m * n * (m + n)) / 3.0)
    return KstestResult(d, np.clip(p, 0, 1))._about(at, sign)


def _one_way_exact(m, n, d):
    """The probability of a lattice path that climbs above the line at height d."""
    from math import gcd

    lcm = m // gcd(m, n) * n
    h = int(round(d * lcm))
    if h == 0:
        return 1.0
    inside = [1.0] * (n + 1)
    for i in range(m + 1):
        w = i / (i + n)
        for j in range(n + 1):
            if i * (lcm // m) - j * (lcm // n) >= h:
                inside[j] = 0.0
            elif i == 0:
                inside[j] = 1.0
            else:
                inside[j] = w * inside[j] + (inside[j - 1] if j else 0.0)
    return min(max(1 - inside[n], 0.0), 1.0)


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


def mannwhitneyu(x, y, use_continuity=True, alternative="two-sided", axis=0, method="auto"):
    """Mann and Whitney's rank test of two samples.

    >>> mannwhitneyu([1, 2, 3], [4, 5, 6]).statistic
    0.0
    """
    x, y = np.asarray(x), np.asarray(y)
    if x.size == 0 or y.size == 0:
        raise ValueError("`x` and `y` must be of nonzero size.")
    alternative = str(alternative).lower()
    if alternative not in ("two-sided", "less", "greater"):
        raise ValueError("`alternative` must be one of {'two-sided', 'less', 'greater'}.")
    if method not in ("auto", "exact", "asymptotic"):
        raise ValueError("`method` must be one of {'asymptotic', 'auto', 'exact'}.")
    if x.ndim > 1 or y.ndim > 1:
        x, y = np.moveaxis(x, axis, -1), np.moveaxis(y, axis, -1)
        shape = np.broadcast_shapes(x.shape[:-1], y.shape[:-1])
        x, y = np.broadcast_to(x, shape + x.shape[-1:]), np.broadcast_to(y, shape + y.shape[-1:])
        made = [mannwhitneyu(x[i], y[i], use_continuity, alternative, 0, method) for i in np.ndindex(*shape)]
        return MannwhitneyuResult(*(np.array([m[k] for m in made]).reshape(shape) for k in (0, 1)))
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
        with np.errstate(divide="ignore", invalid="ignore"):
            p = norm.sf((u - n1 * n2 / 2 - (0.5 if use_continuity else 0)) / s)
    return MannwhitneyuResult(u1, np.clip(factor * p, 0, 1))


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
    if method not in ("auto", "approx", "exact"):
        raise ValueError("mode must be either 'auto', 'approx' or 'exact'")
    if zero_method not in ("wilcox", "pratt", "zsplit"):
        raise ValueError("Zero method must be either 'wilcox' or 'pratt' or 'zsplit'")
    if alternative not in ("two-sided", "less", "greater"):
        raise ValueError("Alternative must be either 'two-sided', 'greater' or 'less'")
    d = np.asarray(x, dtype=float)
    if d.ndim > 1:
        raise ValueError("Sample x must be one-dimensional.")
    if y is not None:
        if len(d) != len(y):
            raise ValueError("The samples x and y must have the same length.")
        d = d - np.asarray(y)
    zeros = int((d == 0).sum())
    exact = method == "exact" or method == "auto" and len(d) <= 50 and not zeros
    if zeros == len(d) and zero_method in ("wilcox", "pratt") and not exact:
        raise ValueError("zero_method 'wilcox' and 'pratt' do not work if x - y is zero for all elements of x.")
    if zero_method == "wilcox":
        d = d[d != 0]
    n = len(d)
    ranks = rankdata(abs(d))
    plus, minus = ranks[d > 0].sum(), ranks[d < 0].sum()
    if zero_method == "zsplit":
        shared = ranks[d == 0].sum() / 2.0
        plus, minus = plus + shared, minus + shared
    stat = min(plus, minus) if alternative == "two-sided" else plus
    if exact:
        return WilcoxonResult(stat, _signed_exact(n, plus, alternative))
    mean, spread = n * (n + 1.0) * 0.25, n * (n + 1.0) * (2 * n + 1.0)
    if zero_method == "pratt":
        ranks = ranks[d != 0]
        mean -= zeros * (zeros + 1.0) * 0.25
        spread -= zeros * (zeros + 1.0) * (2 * zeros + 1.0)
    counts = np.unique(ranks, return_counts=True)[1]
    se = np.sqrt((spread - 0.5 * (counts * (counts * counts - 1)).sum()) / 24)
    shift = 0.0
    if correction:
        shift = {"two-sided": 0.5 * np.sign(stat - mean), "less": -0.5, "greater": 0.5}[alternative]
    z = (stat - mean - shift) / se
    if alternative == "two-sided":
        return WilcoxonResult(stat, 2.0 * norm.sf(abs(z)))
    return WilcoxonResult(stat, norm.sf(z) if alternative == "greater" else norm.cdf(z))


def _signed_exact(n, plus, alternative):
    ways = [1] + [0] * (n * (n + 1) // 2)
    for k in range(1, n + 1):
        for i in range(len(ways) - 1, k - 1, -1):
            ways[i] += ways[i - k]
    below = lambda s: sum(ways[: int(np.floor(s)) + 1]) / 2**n
    above = lambda s: sum(ways[int(np.floor(s)) :]) / 2**n
    if alternative == "two-sided":
        top = n * (n + 1) / 2
        small = min(plus, top - plus)
        return 1.0 if plus == top / 2 else min(1.0, 2.0 * below(small) if small == int(small) else 2 * min(below(plus), above(plus)))
    return above(plus) if alternative == "greater" else below(plus)
