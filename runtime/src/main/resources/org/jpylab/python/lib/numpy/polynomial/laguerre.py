"""Sums of Laguerre polynomials: functions of their coefficients and the class `Laguerre`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

lagdomain = np.array([0, 1])
lagzero, lagone, lagx = np.array([0]), np.array([1]), np.array([1, -1])


def _line(off, scl):
    """The coefficients of the line off + scl x."""
    return np.array([off + scl, -scl]) if scl != 0 else np.array([off])


def _mulx(c):
    """The coefficients of the series times x."""
    (c,) = pu.as_series([c])
    if len(c) == 1 and c[0] == 0:
        return c
    made = np.empty(len(c) + 1, dtype=c.dtype)
    made[0], made[1] = c[0], -c[0]
    for i in range(1, len(c)):
        made[i + 1] = -c[i] * (i + 1)
        made[i] += c[i] * (2 * i + 1)
        made[i - 1] -= c[i] * i
    return made


def _derived(c):
    n = len(c) - 1
    made = np.empty((n,) + c.shape[1:], dtype=c.dtype)
    for j in range(n, 1, -1):
        made[j - 1] = -c[j]
        c[j - 1] += c[j]
    made[0] = -c[1]
    return made


def _integrated(c):
    return np.concatenate((c[:1], c[1:] - c[:-1], -c[-1:]))


def _next(v1, v0, x, i):
    return (v1 * (2 * i - 1 - x) - v0 * (i - 1)) / i


def _lower(c1, n):
    return (c1 * (n - 1)) / n


def _raised(c1, x, n):
    return (c1 * ((2 * n - 1) - x)) / n


def _product_raised(c1, n):
    return _sub((2 * n - 1) * c1, _mulx(c1)) / n


def _first(c1, x):
    return c1 * (1 - x)


def _product_first(c1):
    return _sub(c1, _mulx(c1))


def _companion(c):
    """The companion matrix, symmetric where the series is one polynomial; its eigenvalues are the roots."""
    c = _checked_companion(c)
    n = len(c) - 1
    if n == 1:
        return np.array([[1 + c[0] / c[1]]])
    made = np.zeros((n, n), dtype=c.dtype)
    made.reshape(-1)[1 :: n + 1] = made.reshape(-1)[n :: n + 1] = -np.arange(1, n)
    made.reshape(-1)[0 :: n + 1] = 2.0 * np.arange(n) + 1.0
    made[:, -1] += (c[:-1] / c[-1]) * n
    return made


_run_parts(globals(), "numpy/polynomial", "_products", "_series")
_publish(globals(), "lag", _NAMES)


def poly2lag(pol):
    """The Laguerre coefficients of a sum of powers.

    >>> from numpy.polynomial.laguerre import poly2lag
    >>> poly2lag([0, 1])
    array([ 1., -1.])
    """
    return _from_powers(pol)


def lag2poly(c):
    """The coefficients of the powers in a Laguerre series.

    >>> from numpy.polynomial.laguerre import lag2poly
    >>> lag2poly([1, -1])
    array([0., 1.])
    """
    from .polynomial import polymulx

    (c,) = pu.as_series([c])
    if len(c) == 1:
        return c
    c0, c1 = c[-2], c[-1]
    for i in range(len(c) - 1, 1, -1):
        c0, c1 = _sub(c[i - 2], _lower(c1, i)), _add(c0, _sub((2 * i - 1) * c1, polymulx(c1)) / i)
    return _add(c0, _sub(c1, polymulx(c1)))


def laggauss(deg):
    """The points and weights of Gauss's quadrature with the weight exp(-x)."""
    degree = _checked_gauss(deg)
    c = np.array([0] * degree + [1])
    x = np.linalg.eigvalsh(_companion(c))
    slope = _val(x, _der(c))
    x -= _val(x, c) / slope  # a step of Newton's method
    before = _val(x, c[1:])
    before /= np.abs(before).max()
    slope /= np.abs(slope).max()
    w = 1 / (before * slope)
    return x, w / w.sum()


def lagweight(x):
    """The weight with which Laguerre polynomials are orthogonal."""
    return np.exp(-x)


class Laguerre(ABCPolyBase):
    """A sum of Laguerre polynomials.

    >>> from numpy.polynomial import Laguerre
    >>> print(Laguerre([1, 2, 3]))
    1.0 + 2.0·L₁(x) + 3.0·L₂(x)
    """

    domain, window, basis_name = np.array(lagdomain), np.array(lagdomain), "L"


Laguerre._computes_with(globals())
__all__ = [
    "Laguerre", "lag2poly", "poly2lag", "laggauss", "lagweight", "lagzero", "lagone", "lagx", "lagdomain", "lagtrim",
] + ["lag" + n for n in _NAMES.split()]  # fmt: skip
