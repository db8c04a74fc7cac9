"""Sums of Hermite polynomials (H): functions of their coefficients and the class `Hermite`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

hermdomain = np.array([-1, 1])
hermzero, hermone, hermx = np.array([0]), np.array([1]), np.array([0, 1 / 2])
_TWO = 2

_run_parts(globals(), "numpy/polynomial", "_hermite_parts")
_publish(globals(), "herm", _NAMES)


def poly2herm(pol):
    """The Hermite coefficients of a sum of powers.

    >>> from numpy.polynomial.hermite import poly2herm
    >>> poly2herm([-2, 0, 4])
    array([0., 0., 1.])
    """
    return _from_powers(pol)


def herm2poly(c):
    """The coefficients of the powers in a Hermite series.

    >>> from numpy.polynomial.hermite import herm2poly
    >>> herm2poly([0, 0, 1])
    array([-2.,  0.,  4.])
    """
    return _to_powers(c)


def hermgauss(deg):
    """The points and weights of Gauss's quadrature with the weight exp(-x²)."""
    return _gauss(deg)


def hermweight(x):
    """The weight with which these polynomials are orthogonal: exp(-x²)."""
    return np.exp(-x**2)


class Hermite(ABCPolyBase):
    """A sum of Hermite polynomials.

    >>> from numpy.polynomial import Hermite
    >>> print(Hermite([1, 2, 3]))
    1.0 + 2.0·H₁(x) + 3.0·H₂(x)
    """

    domain, window, basis_name = np.array(hermdomain), np.array(hermdomain), "H"


Hermite._computes_with(globals())
__all__ = [
    "Hermite", "herm2poly", "poly2herm", "hermgauss", "hermweight", "hermzero", "hermone", "hermx", "hermdomain",
    "hermtrim",
] + ["herm" + n for n in _NAMES.split()]  # fmt: skip
