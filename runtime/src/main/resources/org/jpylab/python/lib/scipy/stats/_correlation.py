"""Lines through points and how far samples go together."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._descriptive import rankdata
from scipy.stats._distributions import norm, t

SignificanceResult = namedtuple("SignificanceResult", "statistic pvalue")


class PearsonRResult(namedtuple("PearsonRResult", "statistic pvalue")):
    """The coefficient and its p-value."""

    def _about(self, alternative, n):
        self._alternative, self._n = alternative, n
        return self

    def __repr__(self):
        return f"PearsonRResult(statistic={self.statistic!r}, pvalue={self.pvalue!r})"

    @property
    def correlation(self):
        return self.statistic

    def confidence_interval(self, confidence_level=0.95):
        """An interval of coefficients by Fisher's transformation."""
        interval = namedtuple("ConfidenceInterval", "low high")
        if self._n <= 3:
            return interval(-1.0, 1.0)
        z, error = np.arctanh(self.statistic), np.sqrt(1 / (self._n - 3))
        level = 0.5 + confidence_level / 2 if self._alternative == "two-sided" else confidence_level
        half = norm.ppf(level) * error
        low = -1.0 if self._alternative == "less" else np.tanh(z - half)
        high = 1.0 if self._alternative == "greater" else np.tanh(z + half)
        return interval(low, high)


class LinregressResult(namedtuple("LinregressResult", "slope intercept rvalue pvalue stderr")):
    """The line through points; `intercept_stderr` is an attribute beside the five."""

    def __new__(cls, slope, intercept, rvalue, pvalue, stderr, intercept_stderr):
        made = super().__new__(cls, slope, intercept, rvalue, pvalue, stderr)
        made.intercept_stderr = intercept_stderr
        return made

    def __repr__(self):
        return super().__repr__()[:-1] + f", intercept_stderr={self.intercept_stderr!r})"


def linregress(x, y=None, alternative="two-sided"):
    """The straight line through points: slope, intercept, correlation, p-value and standard errors.

    >>> r = linregress([0, 1, 2, 3], [1, 3, 5, 7.5]); round(r.slope, 8), round(r.intercept, 8)
    (2.15, 0.9)
    """
    if y is None:
        x = np.asarray(x)
        if 2 not in x.shape or x.ndim != 2:
            raise ValueError("If only `x` is given as input, it has to be of shape (2, N) or (N, 2); provided shape was " + str(x.shape))
        x, y = x if x.shape[0] == 2 else x.T
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
        return PearsonRResult(np.round(r), 1.0)._about(alternative, n)
    p = 2 * sc.btdtr(n / 2 - 1, n / 2 - 1, 0.5 * (1 - abs(r)))
    if alternative != "two-sided":
        p = p / 2 if (r > 0) == (alternative == "greater") else 1 - p / 2
    return PearsonRResult(r, p)._about(alternative, n)


def spearmanr(a, b=None, axis=0, nan_policy="propagate", alternative="two-sided"):
    """Rank correlation coefficients and their p-values: of two samples, or of all columns.

    >>> r, p = spearmanr([1, 2, 3, 4], [5, 6, 8, 7]); round(r, 8)
    0.8
    """
    a = np.asarray(a)
    if a.ndim > 2 or axis is not None and axis > 1:
        raise ValueError("spearmanr only handles 1-D or 2-D arrays, supplied axis argument {}, please use only values 0, 1 or None for axis".format(axis))  # fmt: skip
    lines = _as_rows(a, axis)
    if b is None:
        if a.ndim < 2:
            raise ValueError("`spearmanr` needs at least 2 variables to compare")
    else:
        lines = np.concatenate([lines, _as_rows(np.asarray(b), axis)])
    n = lines.shape[1]
    if n <= 1:
        return SignificanceResult(np.nan, np.nan)
    missing = np.isnan(lines) if lines.dtype.kind == "f" else np.zeros(lines.shape, bool)
    if nan_policy == "raise" and missing.any():
        raise ValueError("The input contains nan values")
    if nan_policy == "omit" and missing.any():
        if len(lines) == 2:
            lines = lines[:, ~missing.any(axis=0)]
            n = lines.shape[1]
        else:
            return _each_pair(lines, missing, alternative)
    ranks = np.stack([rankdata(line) for line in lines])
    with np.errstate(divide="ignore", invalid="ignore"):
        r = np.corrcoef(ranks)
        if nan_policy == "propagate" and missing.any():
            bad = missing.any(axis=1)
            r = np.where(bad[:, None] | bad, np.nan, r)
        tv = r * np.sqrt(np.maximum((n - 2) / ((r + 1.0) * (1.0 - r)), 0))
    p = _t_pvalue(tv, n - 2, alternative) if n > 2 else np.full(r.shape, np.nan)
    if len(lines) == 2:
        return SignificanceResult(r[0, 1], np.asarray(p)[0, 1])
    return SignificanceResult(r, p)


def _as_rows(a, axis):
    if axis is None:
        return a.reshape(1, -1)
    return a.reshape(1, -1) if a.ndim < 2 else a.T if axis == 0 else a


def _each_pair(lines, missing, alternative):
    k = len(lines)
    r, p = np.ones((k, k)), np.zeros((k, k))
    for i in range(k):
        for j in range(i):
            kept = ~(missing[i] | missing[j])
            found = spearmanr(lines[i, kept], lines[j, kept], alternative=alternative)
            r[i, j] = r[j, i] = found[0]
            p[i, j] = p[j, i] = found[1]
    return SignificanceResult(r, p)


def kendalltau(x, y, initial_lexsort=None, nan_policy="propagate", method="auto", variant="b", alternative="two-sided"):
    """Kendall's rank correlation tau-b or tau-c, with its p-value.

    >>> round(kendalltau([1, 2, 3, 4], [1, 3, 2, 4])[0], 8)
    0.66666667
    """
    x, y = np.ravel(x), np.ravel(y)
    if x.size != y.size:
        raise ValueError(f"All inputs to `kendalltau` must be of the same size, found x-size {x.size} and y-size {y.size}")
    missing = np.array([v != v for v in x.tolist()], bool) | np.array([v != v for v in y.tolist()], bool)
    if missing.any():
        if nan_policy == "raise":
            raise ValueError("The input contains nan values")
        if nan_policy == "propagate":
            return SignificanceResult(np.nan, np.nan)
        x, y = x[~missing], y[~missing]
    n = x.size
    if n == 0:
        return SignificanceResult(np.nan, np.nan)
    order = np.lexsort((y, x))
    rank_x, rank_y = (np.unique(v, return_inverse=True)[1] for v in (x[order], y[order]))
    discordant = _inversions(rank_y.tolist())
    sizes = lambda v: np.unique(v, return_counts=True)[1].astype(float)
    tx, ty = sizes(rank_x), sizes(rank_y)
    both = sizes(rank_x * (rank_y.max() + 1) + rank_y)
    pairs = lambda counts: (counts * (counts - 1) / 2).sum()
    total, xtie, ytie = n * (n - 1) / 2, pairs(tx), pairs(ty)
    if total in (xtie, ytie):
        return SignificanceResult(np.nan, np.nan)
    s = total - xtie - ytie + pairs(both) - 2 * discordant
    if variant == "b":
        tau = s / np.sqrt(total - xtie) / np.sqrt(total - ytie)
    elif variant == "c":
        fewest = min(len(tx), len(ty))
        tau = 2 * s / (n**2 * (fewest - 1) / fewest)
    else:
        raise ValueError(f"Unknown variant of the method chosen: {variant}. variant must be 'b' or 'c'.")
    tau = np.float64(min(1.0, max(-1.0, tau)))
    few = min(discordant, total - discordant)
    if method == "exact" and (xtie or ytie):
        raise ValueError("Ties found, exact method cannot be used.")
    if method == "exact" or method == "auto" and not xtie and not ytie and (n <= 33 or few <= 1):
        return SignificanceResult(tau, _kendall_tail(n, int(discordant), alternative))
    m = n * (n - 1.0)
    x0, y0 = ((c * (c - 1.0) * (c - 2)).sum() for c in (tx, ty))
    x1, y1 = ((c * (c - 1.0) * (2 * c + 5)).sum() for c in (tx, ty))
    var = (m * (2 * n + 5) - x1 - y1) / 18 + 2 * xtie * ytie / m + x0 * y0 / (9 * m * (n - 2))
    z = s / np.sqrt(var)
    p = {"less": norm.cdf, "greater": norm.sf, "two-sided": lambda z: 2 * norm.sf(abs(z))}[alternative](z)
    return SignificanceResult(tau, p)


def _inversions(values):
    """How many pairs are in falling order, by merging."""
    count, width, n = 0, 1, len(values)
    while width < n:
        merged = []
        for start in range(0, n, 2 * width):
            left, right = values[start : start + width], values[start + width : start + 2 * width]
            i, j, rows, columns = 0, 0, len(left), len(right)
            while i < rows and j < columns:
                if left[i] <= right[j]:
                    merged.append(left[i])
                    i += 1
                else:
                    merged.append(right[j])
                    count += rows - i
                    j += 1
            merged += left[i:] + right[j:]
        values, width = merged, 2 * width
    return count


def _kendall_tail(n, discordant, alternative):
    total = n * (n - 1) // 2
    if alternative == "two-sided":
        return _kendall_exact(n, min(discordant, total - discordant))
    few = discordant if alternative == "greater" else total - discordant
    return _kendall_exact(n, few) / 2 if few <= total else 1.0


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
