"""Sums of powers: functions of their coefficients, lowest degree first, and the class `Polynomial`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

polydomain = np.array([-1, 1])
polyzero, polyone, polyx = np.array([0]), np.array([1]), np.array([0, 1])


def _line(off, scl):
    """The coefficients of the line off + scl x."""
    return np.array([off, scl]) if scl != 0 else np.array([off])


def _mulx(c):
    """The coefficients of the polynomial times x."""
    (c,) = pu.as_series([c])
    if len(c) == 1 and c[0] == 0:
        return c
    return np.concatenate((c[:1] * 0, c))


def _mul(c1, c2):
    """The product of two polynomials."""
    c1, c2 = pu.as_series([c1, c2])
    return pu.trimseq(np.convolve(c1, c2))


def _div(c1, c2):
    """Quotient and remainder of two polynomials."""
    c1, c2 = pu.as_series([c1, c2])
    short = pu._short_division(c1, c2)
    if short is not None:
        return short
    leading, n = c2[-1], len(c2) - 1
    c2 = c2[:-1] / leading
    for i in range(len(c1) - n - 1, -1, -1):
        c1[i : i + n] -= c2 * c1[i + n]
    return c1[n:] / leading, pu.trimseq(c1[:n])


def _pow(c, pow, maxpower=None):
    """A power of a polynomial."""
    return pu._pow(np.convolve, c, pow, maxpower)


def _derived(c):
    return c[1:] * _column(np.arange(1, len(c)), c)


def _integrated(c):
    return np.concatenate((c[:1] * 0, c[:1], c[1:] / _column(np.arange(2, len(c) + 1), c)))


def _next(v1, v0, x, i):
    return v1 * x


def _first(c1, x):
    return c1 * x


def _companion(c):
    """The companion matrix, whose eigenvalues are the roots."""
    c = _checked_companion(c)
    n = len(c) - 1
    if n == 1:
        return np.array([[-c[0] / c[1]]])
    made = np.zeros((n, n), dtype=c.dtype)
    made.reshape(-1)[n :: n + 1] = 1
    made[:, -1] -= c[:-1] / c[-1]
    return made


_run_parts(globals(), "numpy/polynomial", "_series")


def _val(x, c, tensor=True):
    """The values at x of the polynomial with coefficients c, by Horner's scheme.

    >>> from numpy.polynomial.polynomial import polyval
    >>> polyval([1, 2], [1, 2, 3])
    array([ 6., 17.])
    """
    c = _number_type(np.array(c, ndmin=1, copy=False))
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray) and tensor:
        c = c.reshape(c.shape + (1,) * x.ndim)
    value = c[-1] + x * 0
    for i in range(2, len(c) + 1):
        value = c[-i] + value * x
    return value


def polyvalfromroots(x, r, tensor=True):
    """The values at x of the polynomial with roots r.

    >>> from numpy.polynomial.polynomial import polyvalfromroots
    >>> polyvalfromroots(3.0, [1, 2])
    2.0
    """
    r = _number_type(np.array(r, ndmin=1, copy=False))
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray):
        if tensor:
            r = r.reshape(r.shape + (1,) * x.ndim)
        elif x.ndim >= r.ndim:
            raise ValueError("x.ndim must be < r.ndim when tensor == False")
    return np.prod(x - r, axis=0)


_publish(globals(), "poly", _NAMES)


class Polynomial(ABCPolyBase):
    """A sum of powers.

    >>> from numpy.polynomial import Polynomial
    >>> print(Polynomial([1, 0, 3]))
    1.0 + 0.0·x + 3.0·x²
    >>> Polynomial.fit([0, 1, 2], [1, 3, 5], 1).convert().coef.round(6)
    array([1., 2.])
    """

    domain, window, basis_name = np.array(polydomain), np.array(polydomain), None

    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        return f"·{arg_str}" if i == "1" else f"·{arg_str}{i.translate(cls._superscript_mapping)}"

    @staticmethod
    def _str_term_ascii(i, arg_str):
        return f" {arg_str}" if i == "1" else f" {arg_str}**{i}"

    @staticmethod
    def _repr_latex_term(i, arg_str, needs_parens):
        if i == 0:
            return "1"
        if needs_parens:
            arg_str = rf"\left({arg_str}\right)"
        return arg_str if i == 1 else f"{arg_str}^{{{i}}}"


Polynomial._computes_with(globals())
__all__ = ["Polynomial", "polyvalfromroots", "polyzero", "polyone", "polyx", "polydomain", "polytrim"] + [
    "poly" + n for n in _NAMES.split() if n != "companion"
]
