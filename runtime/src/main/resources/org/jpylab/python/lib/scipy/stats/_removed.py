"""Functions of `scipy.stats` that NumPy has had ever since: they look at the sample, so variances divide by n - 1."""

from collections import namedtuple

import numpy as np

NAMES = frozenset("mean median std var samplevar samplestd nanmean nanmedian nanstd cov corrcoef histogram stderr ss z zs betai".split())
HistogramResult = namedtuple("HistogramResult", "count lowerlimit binsize extrapoints")

mean, median, cov, corrcoef, nanmedian = np.mean, np.median, np.cov, np.corrcoef, np.nanmedian


def var(a, axis=0, bias=False):
    """The variance of a sample.

    >>> var([1., 2., 3.])
    1.0
    """
    return np.var(a, axis=axis, ddof=0 if bias else 1)


def std(a, axis=0, bias=False):
    """The standard deviation of a sample.

    >>> std([1., 2., 3.])
    1.0
    """
    return np.std(a, axis=axis, ddof=0 if bias else 1)


def samplevar(a, axis=0):
    """The variance of the numbers themselves, divided by their count."""
    return np.var(a, axis=axis)


def samplestd(a, axis=0):
    """The standard deviation of the numbers themselves."""
    return np.std(a, axis=axis)


def nanmean(x, axis=0):
    """The mean of the numbers that are not NaN."""
    return np.nanmean(x, axis=axis)


def nanstd(x, axis=0, bias=False):
    """The standard deviation of the numbers that are not NaN."""
    return np.nanstd(x, axis=axis, ddof=0 if bias else 1)


def stderr(a, axis=0):
    """The standard error of the mean."""
    return std(a, axis) / np.sqrt(np.shape(a)[axis])


def ss(a, axis=0):
    """The sum of squares."""
    return np.sum(np.square(a), axis=axis)


def z(a, score):
    """The distance of a score from the mean in standard deviations of the numbers."""
    return (score - np.mean(a)) / np.std(a)


def zs(a):
    """The distances of all numbers from their mean in standard deviations."""
    return (np.asarray(a) - np.mean(a)) / np.std(a)


def betai(a, b, x):
    """The incomplete beta function."""
    from scipy.special import betainc

    return betainc(a, b, np.minimum(x, 1.0))


def histogram(a, numbins=10, defaultlimits=None, weights=None, printextras=False):
    """Counts, the lower limit, the width of the bins and how many numbers lie outside.

    >>> histogram([1, 2, 3, 4], 2)[0]
    array([2., 2.])
    """
    a = np.ravel(a)
    if defaultlimits is None:
        margin = (a.max() - a.min()) / (2.0 * (numbins - 1.0)) if numbins > 1 else 0.5
        defaultlimits = (a.min() - margin, a.max() + margin)
    counts, edges = np.histogram(a, numbins, defaultlimits, weights=weights)
    outside = len([x for x in a.tolist() if x < defaultlimits[0] or x > defaultlimits[1]])
    return HistogramResult(counts.astype(float), defaultlimits[0], edges[1] - edges[0], outside)
