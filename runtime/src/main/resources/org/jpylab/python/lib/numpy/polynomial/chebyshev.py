"""Sums of Chebyshev polynomials: functions of their coefficients and the class `Chebyshev`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

chebdomain = np.array([-1, 1])
chebzero, chebone, chebx = np.array([0]), np.array([1]), np.array([0, 1])


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
    if len(c) > 1:
        half = c[1:] / 2
        made[2:] = half
        made[0:-2] += half
    return made


# With x = (z + 1/z) / 2 a series is symmetric in the powers of z, and products are convolutions.


def _to_z(c):
    n = c.size
    z = np.zeros(2 * n - 1, dtype=c.dtype)
    z[n - 1 :] = c / 2
    return z + z[::-1]


def _from_z(z):
    n = (z.size + 1) // 2
    c = z[n - 1 :].copy()
    c[1:n] *= 2
    return c


def _mul(c1, c2):
    """The product of two series."""
    c1, c2 = pu.as_series([c1, c2])
    return pu.trimseq(_from_z(np.convolve(_to_z(c1), _to_z(c2))))


def _divided_z(z1, z2):
    """Quotient and remainder of two symmetric series: taken away from both ends at once."""
    n, last = len(z2), len(z1) - len(z2)
    leading = z2[0]
    z2 = z2 / leading
    quotient = np.empty(last + 1, dtype=z1.dtype)
    i = 0
    while i < last - i:
        r = z1[i]
        quotient[i] = quotient[last - i] = r
        part = r * z2
        z1[i : i + n] -= part
        z1[last - i : last - i + n] -= part
        i += 1
    r = z1[i]
    quotient[i] = r
    z1[i : i + n] -= r * z2
    return quotient / leading, z1[i + 1 : i - 1 + n].copy()


def _div(c1, c2):
    """Quotient and remainder of two series."""
    c1, c2 = pu.as_series([c1, c2])
    short = pu._short_division(c1, c2)
    if short is not None:
        return short
    quotient, rest = _divided_z(_to_z(c1), _to_z(c2))
    return pu.trimseq(_from_z(quotient)), pu.trimseq(_from_z(rest))


def _pow(c, pow, maxpower=16):
    """A power of a series."""
    (c,) = pu.as_series([c])
    power = pu._exponent(pow, maxpower)
    if power == 0:
        return np.array([1], dtype=c.dtype)
    if power == 1:
        return c
    z = _to_z(c)
    made = z
    for _ in range(2, power + 1):
        made = np.convolve(made, z)
    return _from_z(made)


def _derived(c):
    n = len(c) - 1
    made = np.empty((n,) + c.shape[1:], dtype=c.dtype)
    for j in range(n, 2, -1):
        made[j - 1] = (2 * j) * c[j]
        c[j - 2] += (j * c[j]) / (j - 2)
    if n > 1:
        made[1] = 4 * c[2]
    made[0] = c[1]
    return made


def _integrated(c):
    n = len(c)
    made = np.empty((n + 1,) + c.shape[1:], dtype=c.dtype)
    made[0], made[1] = c[0] * 0, c[0]
    if n > 1:
        made[2] = c[1] / 4
    for j in range(2, n):
        made[j + 1] = c[j] / (2 * (j + 1))
        made[j - 1] -= c[j] / (2 * (j - 1))
    return made


def _next(v1, v0, x, i):
    return v1 * (2 * x) - v0


def _lower(c1, n):
    return c1


def _raised(c1, x, n):
    return c1 * (2 * x)


def _first(c1, x):
    return c1 * x


def _companion(c):
    """The companion matrix, symmetric where the series is one polynomial; its eigenvalues are the roots."""
    c = _checked_companion(c)
    n = len(c) - 1
    if n == 1:
        return np.array([[-c[0] / c[1]]])
    made = np.zeros((n, n), dtype=c.dtype)
    scl = np.array([1.0] + [np.sqrt(0.5)] * (n - 1))
    beside = np.full(n - 1, 1 / 2)
    beside[0] = np.sqrt(0.5)
    made.reshape(-1)[1 :: n + 1] = made.reshape(-1)[n :: n + 1] = beside
    made[:, -1] -= (c[:-1] / c[-1]) * (scl / scl[-1]) * 0.5
    return made


_run_parts(globals(), "numpy/polynomial", "_series")
_publish(globals(), "cheb", _NAMES)


def poly2cheb(pol):
    """The Chebyshev coefficients of a sum of powers.

    >>> from numpy.polynomial.chebyshev import poly2cheb
    >>> poly2cheb([0, 1, 2, 3])
    array([1.  , 3.25, 1.  , 0.75])
    """
    return _from_powers(pol)


def cheb2poly(c):
    """The coefficients of the powers in a Chebyshev series.

    >>> from numpy.polynomial.chebyshev import cheb2poly
    >>> cheb2poly([0, 1, 2, 3])
    array([-2., -8.,  4., 12.])
    """
    from .polynomial import polymulx

    (c,) = pu.as_series([c])
    if len(c) < 3:
        return c
    c0, c1 = c[-2], c[-1]
    for i in range(len(c) - 1, 1, -1):
        c0, c1 = _sub(c[i - 2], c1), _add(c0, polymulx(c1) * 2)
    return _add(c0, polymulx(c1))


def chebinterpolate(func, deg, args=()):
    """The coefficients of the series of a degree that equals a function at the Chebyshev points.

    >>> from numpy.polynomial.chebyshev import chebinterpolate
    >>> chebinterpolate(lambda x: x**2, 2).round(6)
    array([0.5, 0. , 0.5])
    """
    deg = np.asarray(deg)
    if deg.ndim > 0 or deg.dtype.kind not in "iu" or deg.size == 0:
        raise TypeError("deg must be an int")
    if deg < 0:
        raise ValueError("expected deg >= 0")
    order = int(deg) + 1
    x = chebpts1(order)
    y = func(x, *args)
    c = np.dot(_vander(x, order - 1).T, y)
    c[0] /= order
    c[1:] /= 0.5 * order
    return c


def chebgauss(deg):
    """The points and weights of Gauss's quadrature with the weight 1/sqrt(1 - x²)."""
    degree = _checked_gauss(deg)
    x = np.cos(np.pi * np.arange(1, 2 * degree, 2) / (2.0 * degree))
    return x, np.ones(degree) * (np.pi / degree)


def chebweight(x):
    """The weight with which Chebyshev polynomials are orthogonal."""
    return 1.0 / (np.sqrt(1.0 + x) * np.sqrt(1.0 - x))


def _number_of_points(npts, least):
    whole = int(npts)
    if whole != npts:
        raise ValueError("npts must be integer")
    if whole < least:
        raise ValueError(f"npts must be >= {least}")
    return whole


def chebpts1(npts):
    """The roots of a Chebyshev polynomial, in order."""
    n = _number_of_points(npts, 1)
    return np.sin(0.5 * np.pi / n * np.arange(-n + 1, n + 1, 2))


def chebpts2(npts):
    """The extrema of a Chebyshev polynomial, in order."""
    return np.cos(np.linspace(-np.pi, 0, _number_of_points(npts, 2)))


class Chebyshev(ABCPolyBase):
    """A sum of Chebyshev polynomials.

    >>> from numpy.polynomial import Chebyshev
    >>> print(Chebyshev([1, 2, 3]))
    1.0 + 2.0·T₁(x) + 3.0·T₂(x)
    """

    domain, window, basis_name = np.array(chebdomain), np.array(chebdomain), "T"

    @classmethod
    def interpolate(cls, func, deg, domain=None, args=()):
        """The series of a degree that equals a function at the Chebyshev points of a domain."""
        if domain is None:
            domain = cls.domain
        return cls(chebinterpolate(lambda x: func(pu.mapdomain(x, cls.window, domain), *args), deg), domain=domain)


Chebyshev._computes_with(globals())
__all__ = [
    "Chebyshev", "cheb2poly", "poly2cheb", "chebinterpolate", "chebgauss", "chebweight", "chebpts1", "chebpts2",
    "chebzero", "chebone", "chebx", "chebdomain", "chebtrim",
] + ["cheb" + n for n in _NAMES.split()]  # fmt: skip
