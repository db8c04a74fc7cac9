"""Functions whose results are complex where the real ones have none."""

import numpy as np

__all__ = ["sqrt", "log", "log2", "logn", "log10", "power", "arccos", "arcsin", "arctanh"]


def _complex_where(x, outside):
    """The argument as complex numbers if any of it lies outside of the real domain."""
    x = np.asarray(x)
    if issubclass(x.dtype.type, (np.single, np.byte, np.short, np.ubyte, np.ushort, np.csingle)):
        wide = np.csingle
    else:
        wide = np.cdouble
    if np.isrealobj(x) and np.any(outside(x)):
        return x.astype(wide)
    return x


def _negative(x):
    return _complex_where(x, lambda x: x < 0)


def _beyond_one(x):
    return _complex_where(x, lambda x: np.absolute(x) > 1)


def sqrt(x):
    """The square root, complex for negative numbers.

    >>> from numpy.emath import sqrt
    >>> sqrt(-1), sqrt([-1, 4])
    (1j, array([0.+1.j, 2.+0.j]))
    """
    return np.sqrt(_negative(x))


def log(x):
    """The natural logarithm, complex for negative numbers.

    >>> from numpy.emath import log
    >>> log(-1)
    3.141592653589793j
    """
    return np.log(_negative(x))


def log10(x):
    """The logarithm to base 10, complex for negative numbers.

    >>> from numpy.emath import log10
    >>> log10(100.0)
    2.0
    """
    return np.log10(_negative(x))


def log2(x):
    """The logarithm to base 2, complex for negative numbers.

    >>> from numpy.emath import log2
    >>> log2(8)
    3.0
    """
    return np.log2(_negative(x))


def logn(n, x):
    """The logarithm to base n, complex for negative numbers.

    >>> from numpy.emath import logn
    >>> logn(2, [4, 8])
    array([2., 3.])
    """
    return np.log(_negative(x)) / np.log(_negative(n))


def power(x, p):
    """x to the power of p, complex for negative x; integers may have negative powers.

    >>> from numpy.emath import power
    >>> power([2, 4], -2)
    array([0.25  , 0.0625])
    """
    p = _complex_where(p, lambda p: False)
    if issubclass(p.dtype.type, np.integer) and np.any(p < 0):
        p = p * 1.0
    return np.power(_negative(x), p)


def arccos(x):
    """The inverse cosine, complex beyond one.

    >>> from numpy.emath import arccos
    >>> arccos(1)
    0.0
    """
    return np.arccos(_beyond_one(x))


def arcsin(x):
    """The inverse sine, complex beyond one.

    >>> from numpy.emath import arcsin
    >>> arcsin(0)
    0.0
    """
    return np.arcsin(_beyond_one(x))


def arctanh(x):
    """The inverse hyperbolic tangent, complex beyond one.

    >>> from numpy.emath import arctanh
    >>> arctanh(0.0)
    0.0
    """
    return np.arctanh(_beyond_one(x))
