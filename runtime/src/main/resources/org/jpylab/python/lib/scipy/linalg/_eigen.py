"""Eigenvalues and eigenvectors."""

import warnings

import numpy as np
from scipy.linalg._checks import finite, floating, from_triangle, square

_DRIVERS = (None, "ev", "evd", "evr", "evx", "gv", "gvd", "gvx")


def _reduced(a, b, check_finite):
    """The matrix of the ordinary problem."""
    a = square(a, check_finite)
    if b is None:
        return a
    b = finite(b, check_finite)
    if b.ndim != 2 or b.shape[0] != b.shape[1]:
        raise ValueError("expected square matrix")
    if b.shape != a.shape:
        raise ValueError("a and b must have the same shape")
    return np.linalg.solve(b, a)


def eig(a, b=None, left=False, right=True, overwrite_a=False, overwrite_b=False, check_finite=True, homogeneous_eigvals=False):
    """Eigenvalues (complex) and eigenvectors; with b of the generalized problem.

    >>> eig([[2.0, 0.0], [0.0, 3.0]])[0]
    array([2.+0.j, 3.+0.j])
    """
    w, v = np.linalg.eig(_reduced(a, b, check_finite))
    w = w.astype(np.result_type(w, np.complex64))
    if homogeneous_eigvals:
        w = np.stack([w, np.ones_like(w)])
    if left:
        vl = np.linalg.inv(v).conj().T
        vl = vl / np.sqrt((abs(vl) ** 2).sum(axis=0))
        return (w, vl, v) if right else (w, vl)
    return (w, v) if right else w


def eigvals(a, b=None, overwrite_a=False, check_finite=True, homogeneous_eigvals=False):
    """Eigenvalues (complex).

    >>> eigvals([[2.0, 0.0], [0.0, 3.0]])
    array([2.+0.j, 3.+0.j])
    """
    w = np.linalg.eigvals(_reduced(a, b, check_finite))
    w = w.astype(np.result_type(w, np.complex64))
    return np.stack([w, np.ones_like(w)]) if homogeneous_eigvals else w


def eigh(a, b=None, lower=True, eigvals_only=False, overwrite_a=False, overwrite_b=False, turbo=False, eigvals=None, type=1,
         check_finite=True, subset_by_index=None, subset_by_value=None, driver=None):  # fmt: skip
    """Eigenvalues, ascending, and eigenvectors of a symmetric matrix; with b of the generalized problem.

    >>> eigh([[2.0, 1.0], [1.0, 2.0]], eigvals_only=True)
    array([1., 3.])
    """
    if type not in (1, 2, 3):
        raise ValueError('"type" keyword only accepts 1, 2, and 3.')
    if type != 1 and b is not None:
        raise NotImplementedError(f"eigh(type={type})")
    if driver not in _DRIVERS:
        listed = '"None", ' + ", ".join(f'"{d}"' for d in _DRIVERS[1:])
        raise ValueError(f'"{driver}" is unknown. Possible values are {listed}.')
    a = finite(a, check_finite)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError('expected square "a" matrix')
    if eigvals is not None:
        warnings.warn(
            "Keyword argument 'eigvals' is deprecated in favour of 'subset_by_index' keyword instead and will be removed in SciPy 1.12.0.",
            DeprecationWarning,
            stacklevel=2,
        )
        subset_by_index = eigvals
    if subset_by_index is not None and subset_by_value is not None:
        raise ValueError("Either index or value subset can be requested.")
    if b is None:
        w, v = np.linalg.eigh(floating(a), "L" if lower else "U")
    else:
        b = finite(b, check_finite)
        if b.ndim != 2 or b.shape[0] != b.shape[1]:
            raise ValueError('expected square "b" matrix')
        if b.shape != a.shape:
            raise ValueError(f"wrong b dimensions {b.shape}, should be {a.shape}")
        inverse = np.linalg.inv(np.linalg.cholesky(from_triangle(floating(b), lower)))
        w, v = np.linalg.eigh(inverse @ from_triangle(floating(a), lower) @ inverse.conj().T)
        v = inverse.conj().T @ v
    w, v = _subset(w, v, subset_by_index, subset_by_value)
    return w if eigvals_only else (w, v)


def _subset(w, v, by_index, by_value):
    if by_index is not None:
        low, high = (int(k) for k in by_index)
        if not 0 <= low <= high < len(w):
            raise ValueError(f"Requested eigenvalue indices are not valid. Valid range is [0, {len(w) - 1}] and start <= end, but start={low}, end={high} is given")  # fmt: skip
        return w[low : high + 1], v[:, low : high + 1]
    if by_value is not None:
        low, high = by_value
        if not low < high:
            raise ValueError(f"Requested eigenvalue bounds are not valid. Valid range is (-inf, inf) and low < high, but low={low}, high={high} is given")  # fmt: skip
        kept = (w > low) & (w <= high)
        return w[kept], v[:, kept]
    return w, v


def eigvalsh(a, b=None, lower=True, overwrite_a=False, overwrite_b=False, turbo=False, eigvals=None, type=1,
             check_finite=True, subset_by_index=None, subset_by_value=None, driver=None):  # fmt: skip
    """Eigenvalues of a symmetric matrix, ascending.

    >>> eigvalsh([[2.0, 1.0], [1.0, 2.0]])
    array([1., 3.])
    """
    return eigh(a, b, lower, True, overwrite_a, overwrite_b, turbo, eigvals, type, check_finite, subset_by_index,
                subset_by_value, driver)  # fmt: skip
