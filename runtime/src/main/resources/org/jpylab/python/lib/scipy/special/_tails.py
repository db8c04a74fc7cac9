"""Tails of distributions: Owen's function, Smirnov's statistic, Student's distribution off its centre."""

import numpy as np


def owens_t(h, a):
    """Owen's function, the chance that X > h and 0 < Y < a X for standard normal X and Y (D. B. Owen, 1956).

    >>> round(owens_t(1.0, 0.5), 8)
    0.04306469
    """
    from scipy.special import ndtr

    h, a = np.broadcast_arrays(np.abs(np.asarray(h, dtype=float)), np.asarray(a, dtype=float))
    sign, a = np.sign(a), np.abs(a)
    with np.errstate(invalid="ignore"):
        inner = _owen(h, np.minimum(a, 1.0))
        far = np.where(np.isinf(a), np.inf, h * a)
        steep = a > 1
        turned = _owen(np.where(steep, np.where(np.isinf(far), 40.0, far), 0.0), np.where(steep, 1.0 / np.where(steep, a, 1.0), 0.0))
        p, q = ndtr(-h), ndtr(-far)
        outer = 0.5 * (p + q) - p * q - turned
    made = np.where(steep, np.where(np.isinf(a), 0.5 * p, outer), inner)
    return np.where(np.isnan(h) | np.isnan(a), np.nan, sign * made)[()]


def _owen(h, a):
    """The integral for slopes of at most one, by Gauss and Legendre's rule over where it is not negligible."""
    nodes, weights = np.polynomial.legendre.leggauss(48)
    end = np.where(h > 0, np.minimum(a, 9.0 / np.where(h > 0, h, 1.0)), a)[..., None]
    x = end / 2 * (nodes + 1)
    return np.sum(np.exp(-0.5 * h[..., None] ** 2 * (1 + x * x)) / (1 + x * x) * weights, axis=-1) * end[..., 0] / (4 * np.pi)


def _of_numbers(function):
    """A function of numbers as one of arrays."""

    def spread(*arguments):
        arrays = np.broadcast_arrays(*(np.asarray(a, dtype=float) for a in arguments))
        made = [function(*v) for v in zip(*(a.ravel().tolist() for a in arrays))]
        return np.array(made, dtype=float).reshape(arrays[0].shape)[()]

    spread.__name__, spread.__doc__ = function.__name__, function.__doc__
    return spread


@_of_numbers
def smirnov(n, d):
    """The tail of the one-sided statistic of Kolmogorov and Smirnov for n draws.

    >>> round(smirnov(10, 0.4), 8)
    0.02949469
    """
    from scipy.stats._rank_tests import _one_sided

    return np.nan if not (n >= 1 and n == int(n) and 0 <= d <= 1) else _one_sided(int(n), d)


@_of_numbers
def smirnovi(n, p):
    """The distance that the one-sided statistic of n draws exceeds with probability p.

    >>> round(smirnovi(10, 0.05), 8)
    0.36866333
    """
    from scipy.optimize import brentq
    from scipy.stats._rank_tests import _one_sided

    if not (n >= 1 and n == int(n) and 0 <= p <= 1):
        return np.nan
    if p in (0.0, 1.0):
        return 1.0 - p
    return brentq(lambda d: _one_sided(int(n), d) - p, 0.0, 1.0, xtol=1e-15, rtol=1e-14)


@_of_numbers
def nctdtr(df, nc, t):
    """The chance of at most t under Student's distribution off its centre.

    >>> round(nctdtr(5, 1.0, 2.0), 8)
    0.77807466
    """
    from scipy.stats._rare_distributions import _nct_below

    return _nct_below(t, df, nc) if df > 0 else np.nan


@_of_numbers
def nctdtrit(df, nc, p):
    """The t below which Student's distribution off its centre has probability p.

    >>> round(nctdtrit(5, 1.0, 0.5), 6)
    1.052851
    """
    from scipy.stats._rare_distributions import nct

    return float(nct.ppf(p, df, nc)) if df > 0 else np.nan
