"""Linear algebra: NumPy's, and more."""

import numpy as np
from numpy.linalg import (
    LinAlgError, det, eigvals as _eigvals, inv as _inv, matrix_power, matrix_rank, norm, pinv as _pinv,
)  # fmt: skip


_j_lu, _j_lu_solve, _j_triangular = np._bind(
    "org.jpylab.ndarray.linalg.TriangularFactors", ["factors", "solve", "solveTriangular"]
)


class LinAlgWarning(RuntimeWarning):
    """A matrix that is nearly singular."""


def inv(a, overwrite_a=False, check_finite=True):
    """The inverse of a matrix.

    >>> inv([[2.0, 0.0], [0.0, 4.0]])
    array([[ 0.5 , -0.  ],
           [ 0.  ,  0.25]])
    """
    return _inv(a)


def pinv(a, atol=None, rtol=None, return_rank=False, check_finite=True):
    """The pseudo-inverse of a matrix.

    >>> pinv([[2.0], [0.0]]).round(8)
    array([[0.5, 0. ]])
    """
    a = np.asarray(a)
    share = max(a.shape) * np.finfo(float).eps if rtol is None else rtol
    r = _pinv(a, share)
    return (r, matrix_rank(a)) if return_rank else r


def solve(a, b, lower=False, overwrite_a=False, overwrite_b=False, check_finite=True, assume_a="gen", transposed=False):
    """The x of a·x = b.

    >>> solve([[3.0, 1.0], [1.0, 2.0]], [9.0, 8.0])
    array([2., 3.])
    """
    a = np.asarray(a)
    return np.linalg.solve(a.T if transposed else a, np.asarray(b))


def solve_triangular(a, b, trans=0, lower=False, unit_diagonal=False, overwrite_b=False, check_finite=True):
    """The x of a·x = b for a triangular matrix.

    >>> solve_triangular([[1.0, 2.0], [0.0, 4.0]], [5.0, 8.0])
    array([1., 2.])
    """
    a = np.tril(a) if lower else np.triu(a)
    if unit_diagonal:
        a = a - np.diag(np.diag(a)) + np.eye(len(a))
    return np.linalg.solve(a.T if trans in (1, "T") else a.conj().T if trans in (2, "C") else a, b)


def solve_banded(l_and_u, ab, b, **kwargs):
    """The x of a·x = b for a matrix given by its diagonals.

    >>> solve_banded((1, 1), [[0, 1.0, 1.0], [2.0, 2.0, 2.0], [1.0, 1.0, 0]], [3.0, 4.0, 3.0]).round(10)
    array([1., 1., 1.])
    """
    (low, up), ab = l_and_u, np.asarray(ab)
    n = ab.shape[1]
    a = np.zeros((n, n), ab.dtype if ab.dtype.kind in "fc" else float)
    for k in range(-low, up + 1):
        row = ab[up - k]
        a += np.diag(row[k:] if k >= 0 else row[:k], k) if n - abs(k) > 0 else 0
    return np.linalg.solve(a, b)


def lstsq(a, b, cond=None, **kwargs):
    """Least squares: x, squared residuals, rank and singular values.

    >>> lstsq([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]], [1.0, 3.0, 5.0])[0].round(10)
    array([2., 1.])
    """
    a, b = np.asarray(a) + 0.0, np.asarray(b) + 0.0
    x, residuals, rank, s = np.linalg.lstsq(a, b, rcond=np.finfo(float).eps if cond is None else cond)
    if b.ndim == 1 and residuals.size:
        residuals = residuals[0]
    return x, residuals, int(rank), s


def eig(a, b=None, left=False, right=True, overwrite_a=False, overwrite_b=False, check_finite=True, homogeneous_eigvals=False):
    """Eigenvalues (complex) and eigenvectors; with b of the generalized problem.

    >>> eig([[2.0, 0.0], [0.0, 3.0]])[0]
    array([2.+0.j, 3.+0.j])
    """
    a = np.asarray(a) if b is None else np.linalg.solve(b, a)
    w, v = np.linalg.eig(a)
    w = w.astype(complex)
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
    w = _eigvals(a if b is None else np.linalg.solve(b, a)).astype(complex)
    return np.stack([w, np.ones_like(w)]) if homogeneous_eigvals else w


def eigh(a, b=None, lower=True, eigvals_only=False, overwrite_a=False, overwrite_b=False, turbo=False, eigvals=None, type=1,
         check_finite=True, subset_by_index=None, subset_by_value=None, driver=None):  # fmt: skip
    """Eigenvalues, ascending, and eigenvectors of a symmetric matrix; with b of the generalized problem.

    >>> eigh([[2.0, 1.0], [1.0, 2.0]], eigvals_only=True)
    array([1., 3.])
    """
    a = np.asarray(a)
    if type != 1 and b is not None:
        raise NotImplementedError(f"eigh(type={type})")
    if subset_by_index is not None and subset_by_value is not None:
        raise ValueError("Either index or value subset can be requested.")
    if b is None:
        w, v = np.linalg.eigh(a, "L" if lower else "U")
    else:
        b = np.asarray(b)
        b = np.tril(b) + np.tril(b, -1).conj().T if lower else np.triu(b).conj().T + np.triu(b, 1)
        a = np.tril(a) + np.tril(a, -1).conj().T if lower else np.triu(a) + np.triu(a, 1).conj().T
        inverse = np.linalg.inv(np.linalg.cholesky(b))
        w, v = np.linalg.eigh(inverse @ a @ inverse.conj().T)
        v = inverse.conj().T @ v
    chosen = eigvals if subset_by_index is None else subset_by_index
    if chosen is not None:
        low, high = (int(k) for k in chosen)
        if not 0 <= low <= high < len(w):
            raise ValueError(f"Requested eigenvalue indices are not valid. Valid range is [0, {len(w) - 1}] and start <= end, but start={low}, end={high} is given")  # fmt: skip
        w, v = w[low : high + 1], v[:, low : high + 1]
    if subset_by_value is not None:
        low, high = subset_by_value
        if not low < high:
            raise ValueError(f"Requested eigenvalue bounds are not valid. Valid range is (-inf, inf) and low < high, but low={low}, high={high} is given")  # fmt: skip
        kept = (w > low) & (w <= high)
        w, v = w[kept], v[:, kept]
    return w if eigvals_only else (w, v)


def eigvalsh(a, b=None, lower=True, **kwargs):
    """Eigenvalues of a symmetric matrix, ascending.

    >>> eigvalsh([[2.0, 1.0], [1.0, 2.0]])
    array([1., 3.])
    """
    return eigh(a, b, lower, True, **kwargs)


def svd(a, full_matrices=True, compute_uv=True, **kwargs):
    """The singular value decomposition.

    >>> svd([[3.0, 0.0], [0.0, 2.0]], compute_uv=False)
    array([3., 2.])
    """
    return np.linalg.svd(a, full_matrices, compute_uv)


def svdvals(a, **kwargs):
    """The singular values.

    >>> svdvals([[3.0, 0.0], [0.0, 2.0]])
    array([3., 2.])
    """
    return np.linalg.svd(a, compute_uv=False)


def cholesky(a, lower=False, **kwargs):
    """The triangular factor of a positive definite matrix, upper by default.

    >>> cholesky([[4.0, 2.0], [2.0, 5.0]])
    array([[2., 1.],
           [0., 2.]])
    """
    L = np.linalg.cholesky(a)
    return L if lower else L.conj().T


def cho_factor(a, lower=False, **kwargs):
    """What cho_solve needs of a positive definite matrix.

    >>> cho_factor([[4.0, 2.0], [2.0, 5.0]])[1]
    False
    """
    return cholesky(a, lower), lower


def cho_solve(c_and_lower, b, **kwargs):
    """The x of a·x = b, from the factor of a.

    >>> cho_solve(cho_factor([[4.0, 2.0], [2.0, 5.0]]), [6.0, 7.0])
    array([1., 1.])
    """
    c, lower = c_and_lower
    L = np.tril(c) if lower else np.triu(c).conj().T
    return np.linalg.solve(L.conj().T, np.linalg.solve(L, b))


def qr(a, overwrite_a=False, lwork=None, mode="full", pivoting=False, check_finite=True):
    """A matrix as product of an orthogonal and a triangular one.

    >>> qr([[3.0, 0.0], [4.0, 5.0]], mode='r')[0].round(8)
    array([[-5., -4.],
           [ 0.,  3.]])
    """
    if mode not in ("full", "r", "economic", "raw"):
        raise ValueError("Mode argument should be one of ['full', 'r', 'economic', 'raw']")
    if pivoting:
        order = _by_size(np.asarray(a))
        return (*qr(np.asarray(a)[:, order], mode=mode), order)
    if mode == "raw":
        h, tau = np.linalg.qr(a, "raw")
        return (h.T, tau), np.triu(h.T[: min(h.shape)] if h.shape[1] > h.shape[0] else h.T)
    if mode == "r":
        q, r = np.linalg.qr(a, "complete")
        return (r,)
    return np.linalg.qr(a, "complete" if mode == "full" else "reduced")


def _by_size(a):
    """The order in which each column is the longest of what the ones before leave (P. Businger and G. H. Golub, 1965)."""
    rest = a.astype(complex if a.dtype.kind == "c" else float)
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


def lu_factor(a, overwrite_a=False, check_finite=True):
    """Both triangular factors in one matrix, and the exchanges of rows.

    >>> lu_factor([[1.0, 2.0], [3.0, 4.0]])[1]
    array([1, 1], dtype=int32)
    """
    a = np.asarray(a)
    both, pivots = map(np._wrap, _j_lu((a if a.dtype.kind == "c" else a.astype(float))._j))
    zero = np.flatnonzero(np.diag(both) == 0)
    if zero.size:
        import warnings

        warnings.warn("Diagonal number %d is exactly zero. Singular matrix." % (zero[0] + 1), LinAlgWarning, stacklevel=2)
    return both, pivots


def lu(a, permute_l=False, overwrite_a=False, check_finite=True):
    """A matrix as product of a permutation, a lower and an upper triangular one.

    >>> lu([[1.0, 2.0], [3.0, 4.0]])[2].round(8)
    array([[3.        , 4.        ],
           [0.        , 0.66666667]])
    """
    both, pivots = lu_factor(a)
    m, n = both.shape
    k = min(m, n)
    L, U = np.tril(both[:, :k], -1) + np.eye(m, k), np.triu(both[:k])
    order = list(range(m))
    for i, p in enumerate(pivots.tolist()):
        order[i], order[p] = order[p], order[i]
    P = np.zeros((m, m))
    P[order, np.arange(m)] = 1.0
    return (P @ L, U) if permute_l else (P, L, U)


def lu_solve(lu_and_piv, b, trans=0, overwrite_b=False, check_finite=True):
    """The x of a·x = b, from the factors of a.

    >>> lu_solve(lu_factor([[1.0, 2.0], [3.0, 4.0]]), [3.0, 7.0]).round(8)
    array([1., 1.])
    """
    both, pivots = lu_and_piv
    b = np.asarray(b)
    if both.shape[0] != b.shape[0]:
        raise ValueError(f"Shapes of lu {both.shape} and b {b.shape} are incompatible")
    return np._wrap(_j_lu_solve(both._j, pivots._j, (b if b.dtype.kind == "c" else b.astype(float))._j, int(trans)))


def expm(A):
    """The exponential of a matrix, by Padé approximation with scaling (Higham, 2005).

    >>> expm([[0.0, 1.0], [0.0, 0.0]])
    array([[1., 1.],
           [0., 1.]])
    """
    A = np.asarray(A)
    A = A.astype(complex if A.dtype.kind == "c" else float)
    if A.ndim > 2:
        return np.array([expm(m) for m in A.reshape(-1, *A.shape[-2:])]).reshape(A.shape)
    if A.shape == (1, 1):
        return np.exp(A)
    size = np.linalg.norm(A, 1)
    s = max(0, int(np.ceil(np.log2(size / 5.371920351148152)))) if size > 0 else 0
    A = A / 2.0**s
    b = (64764752532480000.0, 32382376266240000.0, 7771770303897600.0, 1187353796428800.0, 129060195264000.0,
         10559470521600.0, 670442572800.0, 33522128640.0, 1323241920.0, 40840800.0, 960960.0, 16380.0, 182.0, 1.0)  # fmt: skip
    I = np.eye(len(A))
    A2 = A @ A
    A4 = A2 @ A2
    A6 = A4 @ A2
    U = A @ (A6 @ (b[13] * A6 + b[11] * A4 + b[9] * A2) + b[7] * A6 + b[5] * A4 + b[3] * A2 + b[1] * I)
    V = A6 @ (b[12] * A6 + b[10] * A4 + b[8] * A2) + b[6] * A6 + b[4] * A4 + b[2] * A2 + b[0] * I
    R = np.linalg.solve(V - U, V + U)
    for _ in range(s):
        R = R @ R
    return R


def _by_eigenvalues(A, function):
    w, v = np.linalg.eig(np.asarray(A))
    r = (v * function(w.astype(complex))) @ np.linalg.inv(v)
    return r.real if np.isrealobj(A) and np.allclose(r.imag, 0, atol=1e-12) else r


def sqrtm(A, disp=True, blocksize=64):
    """The square root of a matrix that has a full set of eigenvectors.

    >>> sqrtm([[4.0, 0.0], [0.0, 9.0]])
    array([[2., 0.],
           [0., 3.]])
    """
    return _by_eigenvalues(A, np.sqrt)


def logm(A, disp=True):
    """The logarithm of a matrix that has a full set of eigenvectors.

    >>> logm([[1.0, 0.0], [0.0, 1.0]])
    array([[0., 0.],
           [0., 0.]])
    """
    return _by_eigenvalues(A, np.log)


def block_diag(*arrs):
    """Matrices along the diagonal.

    >>> block_diag([[1]], [[2, 3]])
    array([[1, 0, 0],
           [0, 2, 3]])
    """
    arrs = [np.atleast_2d(a) for a in arrs]
    out = np.zeros(np.sum([a.shape for a in arrs], axis=0), dtype=np.result_type(*[a.dtype for a in arrs]))
    i = j = 0
    for a in arrs:
        out[i : i + a.shape[0], j : j + a.shape[1]] = a
        i, j = i + a.shape[0], j + a.shape[1]
    return out


def toeplitz(c, r=None):
    """The matrix with constant diagonals.

    >>> toeplitz([1, 2, 3])
    array([[1, 2, 3],
           [2, 1, 2],
           [3, 2, 1]])
    """
    c = np.asarray(c).ravel()
    r = c.conjugate() if r is None else np.asarray(r).ravel()
    values = np.concatenate((c[::-1], r[1:]))
    i, j = np.ogrid[0 : len(c), 0 : len(r)]
    return values[len(c) - 1 - i + j]


def circulant(c):
    """The matrix whose columns are the first one, rotated.

    >>> circulant([1, 2])
    array([[1, 2],
           [2, 1]])
    """
    c = np.asarray(c).ravel()
    i, j = np.ogrid[0 : len(c), 0 : len(c)]
    return c[(i - j) % len(c)]


def hankel(c, r=None):
    """The matrix with constant anti-diagonals.

    >>> hankel([1, 2])
    array([[1, 2],
           [2, 0]])
    """
    c = np.asarray(c).ravel()
    r = np.zeros_like(c) if r is None else np.asarray(r).ravel()
    values = np.concatenate((c, r[1:]))
    i, j = np.ogrid[0 : len(c), 0 : len(r)]
    return values[i + j]


def null_space(A, rcond=None):
    """An orthonormal basis of what a matrix maps to zero.

    >>> abs(null_space([[1.0, 1.0]])).round(8)
    array([[0.70710678],
           [0.70710678]])
    """
    A = np.asarray(A)
    u, s, vh = np.linalg.svd(A)
    tol = np.amax(s) * (np.finfo(s.dtype).eps * max(A.shape) if rcond is None else rcond)
    return vh[int(np.sum(s > tol)) :].T.conj()


def orth(A, rcond=None):
    """An orthonormal basis of a matrix's range.

    >>> abs(orth([[2.0, 0.0], [0.0, 0.0]]))
    array([[1.],
           [0.]])
    """
    A = np.asarray(A)
    u, s, vh = np.linalg.svd(A, full_matrices=False)
    tol = np.amax(s) * (np.finfo(s.dtype).eps * max(A.shape) if rcond is None else rcond)
    return u[:, : int(np.sum(s > tol))]


_PARTS = {
    "_special_matrices": (
        "hilbert", "invhilbert", "pascal", "invpascal", "hadamard", "helmert", "companion", "leslie", "fiedler",
        "dft", "convolution_matrix", "kron", "khatri_rao", "tri", "tril", "triu", "bandwidth", "issymmetric",
        "ishermitian", "diagsvd",
    ),
    "_forms": (
        "hessenberg", "schur", "rsf2csf", "rq", "polar", "ldl", "solve_sylvester", "solve_continuous_lyapunov",
        "solve_discrete_lyapunov", "solve_continuous_are", "solve_discrete_are", "solve_toeplitz",
        "matmul_toeplitz", "solve_circulant", "solveh_banded", "cholesky_banded", "cho_solve_banded", "eig_banded",
        "eigvals_banded", "eigh_tridiagonal", "eigvalsh_tridiagonal", "orthogonal_procrustes", "subspace_angles",
        "sinm", "cosm", "tanm", "sinhm", "coshm", "tanhm", "funm", "signm", "fractional_matrix_power",
        "expm_frechet", "pinvh", "qr_multiply", "solve_lyapunov",
    ),
}  # fmt: skip
_WHERE = {name: part for part, names in _PARTS.items() for name in names}
__all__ = sorted([n for n in globals() if n[0] != "_" and n != "np"] + list(_WHERE))


def __getattr__(name):
    if name in _WHERE:
        import importlib

        value = globals()[name] = getattr(importlib.import_module("scipy.linalg." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)
