"""Numeric's MLab: functions with MATLAB's ideas of axes and of the standard deviation."""

import numpy as _np
from numpy import angle, bartlett, blackman, corrcoef, cov, diag, diff, eye, fliplr, flipud, hamming, hanning, kaiser, rot90, sinc
from numpy import trapz, tri, tril, triu
from numpy.linalg import eig, svd
from numpy.random import rand, randn

__all__ = (
    "rand randn eye tri diag fliplr flipud rot90 tril triu bartlett blackman hamming hanning kaiser sinc trapz angle"
    " corrcoef cov diff eig svd max min ptp mean median std sum prod cumsum cumprod msort squeeze"
).split()

squeeze = _np.squeeze


def _along_first(function, **more):
    def reduced(m, axis=0):
        return function(m, axis=axis, **more)

    reduced.__name__ = reduced.__qualname__ = function.__name__
    reduced.__doc__ = f"`numpy.{function.__name__}` along the first axis unless told otherwise."
    return reduced


max, min, ptp = map(_along_first, (_np.amax, _np.amin, _np.ptp))
mean, median, sum, prod, cumsum, cumprod = map(_along_first, (_np.mean, _np.median, _np.sum, _np.prod, _np.cumsum, _np.cumprod))
std = _along_first(_np.std, ddof=1)


def msort(m):
    """A sorted copy, along the first axis.

    >>> msort([3, 1, 2])
    array([1, 2, 3])
    """
    return _np.sort(m, axis=0)
