"""numpy.polynomial: polynomials as sums of powers or of Chebyshev, Legendre, Hermite or Laguerre polynomials.

Coefficients stand in the order of the degrees, lowest first. Each kind has a class and a module of functions.

>>> from numpy.polynomial import Polynomial
>>> p = Polynomial([1, 2, 3]); p(2), p.deriv()(2)
(17.0, 14.0)
"""

from .polynomial import Polynomial
from .chebyshev import Chebyshev
from .legendre import Legendre
from .hermite import Hermite
from .hermite_e import HermiteE
from .laguerre import Laguerre
from . import polyutils

__all__ = [
    "set_default_printstyle", "polynomial", "Polynomial", "chebyshev", "Chebyshev", "legendre", "Legendre", "hermite",
    "Hermite", "hermite_e", "HermiteE", "laguerre", "Laguerre",
]  # fmt: skip


def set_default_printstyle(style):
    """Set how polynomials are printed: with `'unicode'` superscripts or in `'ascii'`.

    >>> from numpy.polynomial import Polynomial, set_default_printstyle
    >>> set_default_printstyle('ascii'); print(Polynomial([1, 2, 3]))
    1.0 + 2.0 x + 3.0 x**2
    >>> set_default_printstyle('unicode'); print(Polynomial([1, 2, 3]))
    1.0 + 2.0·x + 3.0·x²
    """
    if style not in ("unicode", "ascii"):
        raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
    from ._polybase import ABCPolyBase

    ABCPolyBase._use_unicode = style == "unicode"
