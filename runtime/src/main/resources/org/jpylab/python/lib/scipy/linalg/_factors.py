"""Orthogonal factors, singular values and what they span."""

import numpy as np
from scipy.linalg._checks import matrix


def qr(a, overwrite_a=False, lwork=None, mode="full", pivoting=False, check_finite=True):
    """A matrix as product of an orthogonal and a triangular one.

    >>> qr([[3.0, 0.0], [4.0, 5.0]], mode='r')[0].round(8)
    array([[-5., -4.],
           [ 0.,  3.]])
    """
    if mode not in ("full", "qr", "r", "economic", "raw"):
        raise ValueError("Mode argument should be one of ['full', 'r', 'economic', 'raw']")
    a = matrix(a, check_finite, "expected a 2-D array")
    if pivoting:
        order = _by_size(a)
        return (*qr(a[:, order], mode=mode), order)
    if mode == "raw":
        h, tau = np.linalg.qr(a, "raw")
        return (h.T, tau), np.triu(h.T[: min(h.shape)] if h.shape[1] > h.shape[0] else h.T)
    if mode == "r":
        return (np.linalg.qr(a, "complete")[1],)
    return tuple(np.linalg.qr(a, "reduced" if mode == "economic" else "complete"))


def _by_size(a):
    """The order in which each column is the longest of what the ones before leave (P. Businger and G. H. Golub, 1965)."""
    rest = a.copy()
    order = np.arange(a.shape[1], dtype=np.int32)
    for k in range(min(a.shape)):
        sizes = (np.abs(rest[:, k:]) ** 2).sum(axis=0)
        best = k + int(np.argmax(sizes))
        if best != k:
            rest[:, [k, best]], order[[k, best]] = rest[:, [best, k]], order[[best, k]]
        size = np.sqrt(sizes[best - k])
        if size == 0:
            break
        unit = rest[:, k] / size
        rest[:, k + 1 :] -= np.outer(unit, unit.conj() @ rest[:, k + 1 :])
    return order


def svd(a, full_matrices=True, compute_uv=True, overwrite_a=False, check_finite=True, lapack_driver="gesdd"):
    """The singular value decomposition.

    >>> svd([[3.0, 0.0], [0.0, 2.0]], compute_uv=False)
    array([3., 2.])
    """
    a = matrix(a, check_finite)
    if not isinstance(lapack_driver, str):
        raise TypeError("lapack_driver must be a string")
    if lapack_driver not in ("gesdd", "gesvd"):
        raise ValueError(f'lapack_driver must be "gesdd" or "gesvd", not "{lapack_driver}"')
    made = np.linalg.svd(a, full_matrices, compute_uv)
    return tuple(made) if compute_uv else made


def svdvals(a, overwrite_a=False, check_finite=True):
    """The singular values.

    >>> svdvals([[3.0, 0.0], [0.0, 2.0]])
    array([3., 2.])
    """
    return svd(a, compute_uv=False, check_finite=check_finite)


def null_space(A, rcond=None):
    """An orthonormal basis of what a matrix maps to zero.

    >>> abs(null_space([[1.0, 1.0]])).round(8)
    array([[0.70710678],
           [0.70710678]])
    """
    u, s, vh = svd(A)
    M, N = u.shape[0], vh.shape[1]
    tol = np.amax(s) * (np.finfo(s.dtype).eps * max(M, N) if rcond is None else rcond)
    return vh[int(np.sum(s > tol)) :].T.conj()


def orth(A, rcond=None):
    """An orthonormal basis of a matrix's range.

    >>> abs(orth([[2.0, 0.0], [0.0, 0.0]]))
    array([[1.],
           [0.]])
    """
    u, s, vh = svd(A, full_matrices=False)
    M, N = u.shape[0], vh.shape[1]
    tol = np.amax(s) * (np.finfo(s.dtype).eps * max(M, N) if rcond is None else rcond)
    return u[:, : int(np.sum(s > tol))]
