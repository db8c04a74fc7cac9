"""Sums of Hermite polynomials (He): functions of their coefficients and the class `HermiteE`."""

import numpy as np
import numpy.polynomial.polyutils as pu
from numpy.core.multiarray import normalize_axis_index

from _jpylab import run_parts as _run_parts

from ._polybase import ABCPolyBase

hermedomain = np.array([-1, 1])
hermezero, hermeone, hermex = np.array([0]), np.array([1]), np.array([0, 1])
_TWO = 1

_run_parts(globals(), "numpy/polynomial", "_hermite_parts")
_publish(globals(), "herme", _NAMES)


def poly2herme(pol):
    """The Hermite coefficients of a sum of powers.

    >>> from numpy.polynomial.hermite_e import poly2herme
    >>> poly2herme([-1, 0, 1])
    array([0., 0., 1.])
    """
    return _from_powers(pol)


def herme2poly(c):
    """The coefficients of the powers in a Hermite series.

    >>> from numpy.polynomial.hermite_e import herme2poly
    >>> herme2poly([0, 0, 1])
    array([-1.,  0.,  1.])
    """
    return _to_powers(c)


def hermegauss(deg):
    """The points and weights of Gauss's quadrature with the weight exp(-x²/2)."""
    return _gauss(deg)


def hermeweight(x):
    """The weight with which these polynomials are orthogonal: exp(-x²/2)."""
    return np.exp(-0.5 * x**2)


class HermiteE(ABCPolyBase):
    """A sum of Hermite polynomials.

    >>> from numpy.polynomial import HermiteE
    >>> print(HermiteE([1, 2, 3]))
    1.0 + 2.0·He₁(x) + 3.0·He₂(x)
    """

    domain, window, basis_name = np.array(hermedomain), np.array(hermedomain), "He"


HermiteE._computes_with(globals())
__all__ = [
    "HermiteE", "herme2poly", "poly2herme", "hermegauss", "hermeweight", "hermezero", "hermeone", "hermex", "hermedomain",
    "hermetrim",
] + ["herme" + n for n in _NAMES.split()]  # fmt: skip
