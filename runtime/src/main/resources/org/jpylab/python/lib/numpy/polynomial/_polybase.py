"""The base of the classes of polynomials: what they do with coefficients, a domain and a window."""

import abc

import numpy as np
import numpy.polynomial.polyutils as pu
from _jpylab import run_parts as _run_parts

__all__ = ["ABCPolyBase"]

_run_parts(globals(), "numpy/polynomial", "_texts", "_operators")


def _interval(given, name):
    (made,) = pu.as_series([given], trim=False)
    if len(made) != 2:
        raise ValueError(f"{name} has wrong number of elements.")
    return made


class ABCPolyBase(_Texts, _Operators, abc.ABC):
    """A polynomial: coefficients of the polynomials of its kind in a variable that is mapped from domain to window."""

    __hash__ = None
    __array_ufunc__ = None  # arrays leave operators to the polynomial
    maxpower = 100
    domain = window = basis_name = None

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        (self.coef,) = pu.as_series([coef], trim=False)
        if domain is not None:
            self.domain = _interval(domain, "Domain")
        if window is not None:
            self.window = _interval(window, "Window")
        try:
            named = symbol.isidentifier()
        except AttributeError:
            raise TypeError("Symbol must be a non-empty string") from None
        if not named:
            raise ValueError("Symbol string must be a valid Python identifier")
        self._symbol = symbol

    @classmethod
    def _computes_with(cls, functions):
        """Let the class compute with the functions of its module."""
        for name in "add sub mul div pow val int der fit line roots fromroots".split():
            setattr(cls, "_" + name, staticmethod(functions["_" + name]))

    symbol = property(lambda self: self._symbol, doc="The name of the variable.")

    def _same_kind(self, coef):
        return self.__class__(coef, self.domain, self.window, self.symbol)

    def has_samecoef(self, other):
        """Whether another polynomial has the same coefficients."""
        return len(self.coef) == len(other.coef) and bool(np.all(self.coef == other.coef))

    def has_samedomain(self, other):
        """Whether another polynomial has the same domain."""
        return np.all(self.domain == other.domain)

    def has_samewindow(self, other):
        """Whether another polynomial has the same window."""
        return np.all(self.window == other.window)

    def has_sametype(self, other):
        """Whether another polynomial is of the same kind."""
        return isinstance(other, self.__class__)

    def __getstate__(self):
        return {
            **self.__dict__, "coef": self.coef.copy(), "domain": self.domain.copy(), "window": self.window.copy(),
            "symbol": self.symbol,
        }  # fmt: skip

    def __setstate__(self, dict):
        self.__dict__ = dict

    def __call__(self, arg):
        off, scl = self.mapparms()
        return self._val(off + scl * arg, self.coef)

    def __iter__(self):
        return iter(self.coef)

    def __len__(self):
        return len(self.coef)

    def copy(self):
        """A copy."""
        return self._same_kind(self.coef)

    def degree(self):
        """The degree: one less than the number of coefficients.

        >>> from numpy.polynomial import Polynomial
        >>> Polynomial([1, 2, 3]).degree()
        2
        """
        return len(self) - 1

    def cutdeg(self, deg):
        """The polynomial without the terms above a degree."""
        return self.truncate(deg + 1)

    def trim(self, tol=0):
        """The polynomial without the last coefficients whose size is at most `tol`."""
        return self._same_kind(pu.trimcoef(self.coef, tol))

    def truncate(self, size):
        """The polynomial with the first `size` coefficients."""
        whole = int(size)
        if whole != size or whole < 1:
            raise ValueError("size must be a positive integer")
        return self._same_kind(self.coef[:whole])

    def convert(self, domain=None, kind=None, window=None):
        """The same polynomial as another kind, or over another domain or window.

        >>> from numpy.polynomial import Chebyshev, Polynomial
        >>> Polynomial([0, 0, 1]).convert(kind=Chebyshev).coef
        array([0.5, 0. , 0.5])
        """
        kind = self.__class__ if kind is None else kind
        domain = kind.domain if domain is None else domain
        window = kind.window if window is None else window
        return self(kind.identity(domain, window=window, symbol=self.symbol))

    def mapparms(self):
        """Offset and scale of the line that maps the domain to the window."""
        return pu.mapparms(self.domain, self.window)

    def integ(self, m=1, k=[], lbnd=None):
        """The m-th integral from `lbnd`, with constants `k`.

        >>> from numpy.polynomial import Polynomial
        >>> Polynomial([1, 2]).integ().coef
        array([0., 1., 1.])
        """
        off, scl = self.mapparms()
        start = 0 if lbnd is None else off + scl * lbnd
        return self._same_kind(self._int(self.coef, m, k, start, 1.0 / scl))

    def deriv(self, m=1):
        """The m-th derivative."""
        _, scl = self.mapparms()
        return self._same_kind(self._der(self.coef, m, scl))

    def roots(self):
        """The roots, in order.

        >>> from numpy.polynomial import Polynomial
        >>> Polynomial([2, -3, 1]).roots()
        array([1., 2.])
        """
        return pu.mapdomain(self._roots(self.coef), self.window, self.domain)

    def linspace(self, n=100, domain=None):
        """Evenly spaced points of the domain, and the values there."""
        domain = self.domain if domain is None else domain
        x = np.linspace(domain[0], domain[1], n)
        return x, self(x)

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """The polynomial of a degree that fits points best in the sense of least squares."""
        if domain is None:
            domain = pu.getdomain(x)
        elif type(domain) is list and len(domain) == 0:
            domain = cls.domain
        window = cls.window if window is None else window
        made = cls._fit(pu.mapdomain(x, domain, window), y, deg, w=w, rcond=rcond, full=full)
        coef, *status = made if full else (made,)
        fitted = cls(coef, domain=domain, window=window, symbol=symbol)
        return (fitted, status[0]) if full else fitted

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """The monic polynomial with given roots."""
        (roots,) = pu.as_series([roots], trim=False)
        if domain is None:
            domain = pu.getdomain(roots)
        elif type(domain) is list and len(domain) == 0:
            domain = cls.domain
        window = cls.window if window is None else window
        off, scl = pu.mapparms(domain, window)
        coef = cls._fromroots(off + scl * roots) / scl ** len(roots)
        return cls(coef, domain=domain, window=window, symbol=symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """The polynomial whose value at x is x."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        off, scl = pu.mapparms(window, domain)
        return cls(cls._line(off, scl), domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """The polynomial of the kind of a degree."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        whole = int(deg)
        if whole != deg or whole < 0:
            raise ValueError("deg must be non-negative integer")
        return cls([0] * whole + [1], domain, window, symbol)

    @classmethod
    def cast(cls, series, domain=None, window=None):
        """Another kind's polynomial as this kind."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        return series.convert(domain, cls, window)
