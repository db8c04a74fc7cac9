"""What functions of matrices accept."""

import numpy as np


def finite(a, check_finite=True):
    """An array, refused where it holds infinities or NaN."""
    return np.asarray_chkfinite(a) if check_finite else np.asarray(a)


def square(a, check_finite=True):
    """A square matrix of floating point numbers."""
    a = finite(a, check_finite)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("expected square matrix")
    return floating(a)


def matrix(a, check_finite=True, expected="expected matrix"):
    """A matrix of floating point numbers."""
    a = finite(a, check_finite)
    if a.ndim != 2:
        raise ValueError(expected)
    return floating(a)


def floating(a):
    """The array in a type that LAPACK computes with."""
    return a if a.dtype.char in "fdFD" else a.astype(complex if a.dtype.kind == "c" else float)


def from_triangle(a, lower):
    """The Hermitian matrix whose lower or upper triangle is that of a matrix."""
    half = np.tril(a, -1) if lower else np.triu(a, 1)
    return half + half.conj().T + np.diag(np.diag(a))
