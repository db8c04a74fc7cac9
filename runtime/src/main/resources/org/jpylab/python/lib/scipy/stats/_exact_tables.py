"""Unconditional exact tests of tables of two by two."""

import numpy as np
from scipy import special as sc


class BarnardExactResult:
    """Wald's statistic and the p-value."""

    def __init__(self, statistic, pvalue):
        self.statistic, self.pvalue = statistic, pvalue

    def __repr__(self):
        return f"{type(self).__name__}(statistic={self.statistic!r}, pvalue={self.pvalue!r})"


class BoschlooExactResult(BarnardExactResult):
    """Fisher's p-value as a statistic, and the p-value."""


def _checked(table, n):
    if n <= 0:
        raise ValueError(f"Number of points `n` must be strictly positive, found {n!r}")
    table = np.asarray(table, dtype=np.int64)
    if not table.shape == (2, 2):
        raise ValueError("The input `table` must be of shape (2, 2).")
    if np.any(table < 0):
        raise ValueError("All values in `table` must be nonnegative.")
    return table


def _greatest_chance(n1, n2, hit):
    """The greatest chance of the tables that are hit, over the common probability of success."""
    from scipy.optimize import minimize_scalar

    i, j = np.arange(n1 + 1)[:, None], np.arange(n2 + 1)
    ways = sc.gammaln(n1 + 1) - sc.gammaln(i + 1) - sc.gammaln(n1 - i + 1) + sc.gammaln(n2 + 1) - sc.gammaln(j + 1) - sc.gammaln(n2 - j + 1)
    ways, successes = ways[hit], (i + j)[hit]

    def chance(p):
        return np.exp(ways + sc.xlogy(successes, p) + sc.xlog1py(n1 + n2 - successes, -p)).sum()

    points = np.linspace(0, 1, 513)
    values = np.array([chance(p) for p in points])
    best = values.max()
    for k in np.argsort(-values)[:3].tolist():
        around = points[max(k - 1, 0)], points[min(k + 1, 512)]
        best = max(best, -minimize_scalar(lambda p: -chance(p), bounds=around, method="bounded", options={"xatol": 1e-12}).fun)
    return float(np.clip(best, 0, 1))


def barnard_exact(table, alternative="two-sided", pooled=True, n=32):
    """Barnard's exact test (G. A. Barnard, Biometrika 34, 1947).

    >>> round(barnard_exact([[7, 12], [8, 3]], alternative='less').pvalue, 5)
    0.03408
    """
    table = _checked(table, n)
    if 0 in table.sum(axis=0):
        return BarnardExactResult(np.nan, 1.0)
    n1, n2 = (int(v) for v in table.sum(axis=0))
    i, j = np.arange(n1 + 1)[:, None], np.arange(n2 + 1)
    p1, p2 = i / n1, j / n2
    if pooled:
        p = (i + j) / (n1 + n2)
        variance = p * (1 - p) * (1 / n1 + 1 / n2)
    else:
        variance = p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2
    with np.errstate(divide="ignore", invalid="ignore"):
        wald = np.where(p1 == p2, 0.0, (p1 - p2) / np.sqrt(variance))
    observed = wald[int(table[0, 0]), int(table[0, 1])]
    tests = {"two-sided": lambda: np.abs(wald) >= abs(observed), "less": lambda: wald <= observed, "greater": lambda: wald >= observed}
    if alternative not in tests:
        raise ValueError("`alternative` should be one of {'two-sided', 'less', 'greater'}," + f" found {alternative!r}")
    return BarnardExactResult(observed, _greatest_chance(n1, n2, tests[alternative]()))


def boschloo_exact(table, alternative="two-sided", n=32):
    """Boschloo's exact test, more powerful than Fisher's (R. D. Boschloo, 1970).

    >>> round(boschloo_exact([[74, 31], [43, 32]], alternative='greater').pvalue, 5)
    0.03556
    """
    from scipy.stats._more_distributions import hypergeom

    table = _checked(table, n)
    if 0 in table.sum(axis=0):
        return BoschlooExactResult(np.nan, np.nan)
    if alternative == "two-sided":
        found = min((boschloo_exact(table, side, n) for side in ("less", "greater")), key=lambda r: r.pvalue)
        return BoschlooExactResult(found.statistic, float(np.clip(2 * found.pvalue, 0, 1)))
    if alternative not in ("less", "greater"):
        raise ValueError("`alternative` should be one of {'two-sided', 'less', 'greater'}, found {alternative!r}")
    n1, n2 = (int(v) for v in table.sum(axis=0))
    chances = np.empty((n1 + 1, n2 + 1))
    for successes in range(n1 + n2 + 1):
        low, high = max(0, successes - n2), min(n1, successes)
        i = np.arange(low, high + 1)
        p = hypergeom.pmf(i, n1 + n2, successes, n1)
        chances[i, successes - i] = np.cumsum(p) if alternative == "less" else np.cumsum(p[::-1])[::-1]
    observed = chances[int(table[0, 0]), int(table[0, 1])]
    return BoschlooExactResult(observed, _greatest_chance(n1, n2, chances <= observed * (1 + 1e-13)))


NAMES = ("barnard_exact", "boschloo_exact")
