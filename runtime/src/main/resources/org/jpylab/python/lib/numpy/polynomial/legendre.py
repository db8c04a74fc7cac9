"""Sums of Legendre polynomials: functions of their coefficients and the class `Legendre`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

legdomain = np.array([-1, 1])
legzero, legone, legx = np.array([0]), np.array([1]), np.array([0, 1])


def _line(off, scl):
    """The coefficients of the line off + scl x."""
    return np.array([off, scl]) if scl != 0 else np.array([off])


def _mulx(c):
    """The coefficients of the series times x."""
    (c,) = pu.as_series([c])
    if len(c) == 1 and c[0] == 0:
        return c
    made = np.empty(len(c) + 1, dtype=c.dtype)
    made[0], made[1] = c[0] * 0, c[0]
    for i in range(1, len(c)):
        made[i + 1] = (c[i] * (i + 1)) / (2 * i + 1)
        made[i - 1] += (c[i] * i) / (2 * i + 1)
    return made


def _derived(c):
    n = len(c) - 1
    made = np.empty((n,) + c.shape[1:], dtype=c.dtype)
    for j in range(n, 2, -1):
        made[j - 1] = (2 * j - 1) * c[j]
        c[j - 2] += c[j]
    if n > 1:
        made[1] = 3 * c[2]
    made[0] = c[1]
    return made


def _integrated(c):
    n = len(c)
    made = np.empty((n + 1,) + c.shape[1:], dtype=c.dtype)
    made[0], made[1] = c[0] * 0, c[0]
    if n > 1:
        made[2] = c[1] / 3
    for j in range(2, n):
        made[j + 1] = c[j] / (2 * j + 1)
        made[j - 1] -= made[j + 1]
    return made


def _next(v1, v0, x, i):
    return (v1 * x * (2 * i - 1) - v0 * (i - 1)) / i


def _lower(c1, n):
    return (c1 * (n - 1)) / n


def _raised(c1, x, n):
    return (c1 * x * (2 * n - 1)) / n


def _product_raised(c1, n):
    return (_mulx(c1) * (2 * n - 1)) / n


def _first(c1, x):
    return c1 * x


def _product_first(c1):
    return _mulx(c1)


def _companion(c):
    """The companion matrix, symmetric where the series is one polynomial; its eigenvalues are the roots."""
    c = _checked_companion(c)
    n = len(c) - 1
    if n == 1:
        return np.array([[-c[0] / c[1]]])
    made = np.zeros((n, n), dtype=c.dtype)
    scl = 1.0 / np.sqrt(2 * np.arange(n) + 1)
    beside = np.arange(1, n) * scl[: n - 1] * scl[1:n]
    made.reshape(-1)[1 :: n + 1] = made.reshape(-1)[n :: n + 1] = beside
    made[:, -1] -= (c[:-1] / c[-1]) * (scl / scl[-1]) * (n / (2 * n - 1))
    return made


_run_parts(globals(), "numpy/polynomial", "_products", "_series")
_publish(globals(), "leg", _NAMES)


def poly2leg(pol):
    """The Legendre coefficients of a sum of powers.

    >>> from numpy.polynomial.legendre import poly2leg
    >>> poly2leg([0, 0, 3])
    array([1., 0., 2.])
    """
    return _from_powers(pol)


def leg2poly(c):
    """The coefficients of the powers in a Legendre series.

    >>> from numpy.polynomial.legendre import leg2poly
    >>> leg2poly([1, 0, 2])
    array([0., 0., 3.])
    """
    from .polynomial import polymulx

    (c,) = pu.as_series([c])
    if len(c) < 3:
        return c
    c0, c1 = c[-2], c[-1]
    for i in range(len(c) - 1, 1, -1):
        c0, c1 = _sub(c[i - 2], _lower(c1, i)), _add(c0, (polymulx(c1) * (2 * i - 1)) / i)
    return _add(c0, polymulx(c1))


def leggauss(deg):
    """The points and weights of Gauss's quadrature on [-1, 1].

    >>> from numpy.polynomial.legendre import leggauss
    >>> leggauss(2)
    (array([-0.57735027,  0.57735027]), array([1., 1.]))
    """
    degree = _checked_gauss(deg)
    c = np.array([0] * degree + [1])
    x = np.linalg.eigvalsh(_companion(c))
    slope = _val(x, _der(c))
    x -= _val(x, c) / slope  # a step of Newton's method
    before = _val(x, c[1:])
    before /= np.abs(before).max()
    slope /= np.abs(slope).max()
    w = 1 / (before * slope)
    w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
    w *= 2.0 / w.sum()
    return x, w


def legweight(x):
    """The weight with which Legendre polynomials are orthogonal: one."""
    return x * 0.0 + 1.0


class Legendre(ABCPolyBase):
    """A sum of Legendre polynomials.

    >>> from numpy.polynomial import Legendre
    >>> print(Legendre([1, 2, 3]))
    1.0 + 2.0·P₁(x) + 3.0·P₂(x)
    """

    domain, window, basis_name = np.array(legdomain), np.array(legdomain), "P"


Legendre._computes_with(globals())
__all__ = [
    "Legendre", "leg2poly", "poly2leg", "leggauss", "legweight", "legzero", "legone", "legx", "legdomain", "legtrim",
] + ["leg" + n for n in _NAMES.split()]  # fmt: skip
