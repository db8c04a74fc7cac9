"""NumPy's names once more; those that make arrays make matrices here."""

import numpy as _np
from numpy import *
from numpy import asmatrix as _asmatrix
from numpy import matrix

__all__ = _np.__all__ + ["rand", "randn", "repmat"]


def empty(shape, dtype=None, order="C"):
    """A matrix whose entries hold anything."""
    return _asmatrix(_np.empty(shape, dtype, order))


def ones(shape, dtype=None, order="C"):
    """A matrix of ones.

    >>> ones((1, 2))
    matrix([[1., 1.]])
    """
    return _asmatrix(_np.ones(shape, dtype, order))


def zeros(shape, dtype=None, order="C"):
    """A matrix of zeros; a single number gives one row.

    >>> zeros(2)
    matrix([[0., 0.]])
    """
    return _asmatrix(_np.zeros(shape, dtype, order))


def identity(n, dtype=None):
    """The square identity matrix."""
    return _asmatrix(_np.identity(n, dtype))


def eye(n, M=None, k=0, dtype=float, order="C"):
    """A matrix with ones on a diagonal."""
    return _asmatrix(_np.eye(n, M=M, k=k, dtype=dtype, order=order))


def rand(*args):
    """A matrix of random numbers between 0 and 1."""
    return _asmatrix(_np.random.rand(*_sizes(args)))


def randn(*args):
    """A matrix of normally distributed random numbers."""
    return _asmatrix(_np.random.randn(*_sizes(args)))


def _sizes(args):
    return args[0] if args and isinstance(args[0], tuple) else args


def repmat(a, m, n):
    """`a` set side by side: m times downwards, n times to the right.

    >>> repmat([1, 2], 2, 2)
    array([[1, 2, 1, 2],
           [1, 2, 1, 2]])
    """
    a = asanyarray(a)
    if a.ndim < 2:
        a = a.reshape(1, -1)
    if a.ndim > 2:
        raise ValueError("repmat takes at most two dimensions")
    return _np.tile(a, (m, n))
