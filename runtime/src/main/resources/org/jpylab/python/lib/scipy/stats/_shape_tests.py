"""Tests of skewness and kurtosis."""

from collections import namedtuple

import numpy as np
from scipy.stats._descriptive import kurtosis, skew
from scipy.stats._distributions import chi2, norm
from scipy.stats._missing_values import policed

NormaltestResult, SkewtestResult, KurtosistestResult = (
    namedtuple(name, "statistic pvalue") for name in ("NormaltestResult", "SkewtestResult", "KurtosistestResult")
)


def _tail(z, alternative):
    if alternative == "less":
        return norm.cdf(z)[()]
    if alternative == "greater":
        return norm.sf(z)[()]
    if alternative != "two-sided":
        raise ValueError("alternative must be 'less', 'greater' or 'two-sided'")
    return (2 * norm.sf(np.abs(z)))[()]


@policed(after=("axis",))
def normaltest(a, axis=0, nan_policy="propagate"):
    """D'Agostino and Pearson's test of normality.

    >>> r = normaltest([1.0, 2, 3, 4, 5, 6, 7, 9, 12, 20, 3, 4, 5, 6, 7, 8, 4, 5, 6, 3]); r.pvalue < 0.05
    True
    """
    s, k = skewtest(a, axis)[0], kurtosistest(a, axis)[0]
    k2 = s * s + k * k
    return NormaltestResult(k2, chi2.sf(k2, 2))


@policed(after=("axis",))
def skewtest(a, axis=0, nan_policy="propagate", alternative="two-sided"):
    """The test that the skewness is that of a normal distribution.

    >>> round(skewtest([1, 2, 3, 4, 5, 6, 7, 8]).statistic, 8)
    1.01080486
    """
    a = np.asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    b2, n = skew(a, axis), float(a.shape[axis])
    if n < 8:
        raise ValueError("skewtest is not valid with less than 8 samples; %i samples were given." % int(n))
    y = b2 * np.sqrt((n + 1) * (n + 3) / (6.0 * (n - 2)))
    beta2 = 3.0 * (n**2 + 27 * n - 70) * (n + 1) * (n + 3) / ((n - 2.0) * (n + 5) * (n + 7) * (n + 9))
    w2 = -1 + np.sqrt(2 * (beta2 - 1))
    alpha = np.sqrt(2.0 / (w2 - 1))
    y = np.where(y == 0, 1, y)
    z = 1 / np.sqrt(0.5 * np.log(w2)) * np.log(y / alpha + np.sqrt((y / alpha) ** 2 + 1))
    return SkewtestResult(z[()], _tail(z, alternative))


@policed(after=("axis",))
def kurtosistest(a, axis=0, nan_policy="propagate", alternative="two-sided"):
    """The test that the kurtosis is that of a normal distribution.

    >>> round(kurtosistest(list(range(20))).statistic, 8)
    -1.70581042
    """
    a = np.asarray(a)
    if axis is None:
        a, axis = a.ravel(), 0
    n = float(a.shape[axis])
    if n < 5:
        raise ValueError("kurtosistest requires at least 5 observations; %i observations were given." % int(n))
    if n < 20:
        import warnings

        warnings.warn("kurtosistest only valid for n>=20 ... continuing anyway, n=%i" % int(n), stacklevel=3)
    b2 = kurtosis(a, axis, fisher=False)
    mean = 3.0 * (n - 1) / (n + 1)
    var = 24.0 * n * (n - 2) * (n - 3) / ((n + 1) ** 2 * (n + 3) * (n + 5))
    x = (b2 - mean) / np.sqrt(var)
    root = 6.0 * (n**2 - 5 * n + 2) / ((n + 7) * (n + 9)) * np.sqrt(6.0 * (n + 3) * (n + 5) / (n * (n - 2) * (n - 3)))
    A = 6.0 + 8.0 / root * (2.0 / root + np.sqrt(1 + 4.0 / root**2))
    denominator = 1 + x * np.sqrt(2 / (A - 4.0))
    term = np.sign(denominator) * np.power((1 - 2.0 / A) / np.abs(denominator), 1 / 3.0)
    z = (1 - 2 / (9.0 * A) - term) / np.sqrt(2 / (9.0 * A))
    return KurtosistestResult(z, _tail(z, alternative))
