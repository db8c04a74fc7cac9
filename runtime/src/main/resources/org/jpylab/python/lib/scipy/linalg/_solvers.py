"""Systems of linear equations: inverses, determinants, and the factors that solve several of them."""

import warnings

import numpy as np
from numpy.linalg import LinAlgError
from scipy.linalg import LinAlgWarning
from scipy.linalg._checks import finite, floating, from_triangle, square

_j_lu, _j_lu_solve, _j_triangular, _j_condition = np._bind(
    "org.jpylab.ndarray.linalg.TriangularFactors", ["factors", "solve", "solveTriangular", "reciprocalCondition"]
)
_EPS = {"f": 1.1920928955078125e-07, "F": 1.1920928955078125e-07}


def inv(a, overwrite_a=False, check_finite=True):
    """The inverse of a matrix.

    >>> inv([[2.0, 0.0], [0.0, 4.0]])
    array([[ 0.5 , -0.  ],
           [ 0.  ,  0.25]])
    """
    a = square(a, check_finite)
    try:
        return np.linalg.inv(a)
    except LinAlgError:
        raise LinAlgError("singular matrix") from None


def det(a, overwrite_a=False, check_finite=True):
    """The determinant of a matrix, from the factors of its transpose.

    >>> det([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    0.0
    """
    a = square(a, check_finite)
    turned = a.T if a.flags.c_contiguous or a.dtype.kind == "f" else a
    if not a.size:
        return 1.0
    both, pivots = map(np._wrap, _j_lu(floating(turned)._j))
    odd = np.count_nonzero(pivots != np.arange(len(pivots))) % 2
    product = np.prod(np.diag(both)).item()
    return -product if odd else product


def pinv(a, atol=None, rtol=None, return_rank=False, check_finite=True, cond=None, rcond=None):
    """The pseudo-inverse of a matrix.

    >>> pinv([[2.0], [0.0]]).round(8)
    array([[0.5, 0. ]])
    """
    a = finite(a, check_finite)
    if cond is not None or rcond is not None:
        told = 'Use of the "cond" and "rcond" keywords are deprecated and will be removed in SciPy 1.11.0. Use "atol" and "rtol" keywords instead'
        warnings.warn(told, DeprecationWarning, stacklevel=2)
    u, s, vh = np.linalg.svd(a, full_matrices=False)
    most = np.max(s)
    atol = 0.0 if atol is None else atol
    rtol = max(a.shape) * np.finfo(s.dtype).eps if rtol is None else rtol
    if atol < 0 or rtol < 0:
        raise ValueError("atol and rtol values must be positive.")
    rank = int(np.sum(s > atol + most * rtol))
    u = u[:, :rank] / s[:rank]
    made = (u @ vh[:rank]).conj().T
    return (made, rank) if return_rank else made


def _warn_if_ill(rcond, kind):
    if rcond < _EPS.get(kind, 2.220446049250313e-16):
        warnings.warn(f"Ill-conditioned matrix (rcond={rcond:.6g}): result may not be accurate.", LinAlgWarning, stacklevel=3)


def _kinds(a, b):
    """Whether all is in single precision, which the result is then in, too."""
    made = np.result_type(a, b)
    return made if made.char in "fF" else np.dtype(complex if made.kind == "c" else float)


def solve(a, b, lower=False, overwrite_a=False, overwrite_b=False, check_finite=True, assume_a="gen", transposed=False):
    """The x of a·x = b; a warning tells of a matrix so nearly singular that x may be anything.

    >>> solve([[3.0, 1.0], [1.0, 2.0]], [9.0, 8.0])
    array([2., 3.])
    """
    a = np.atleast_2d(finite(a, check_finite))
    b = np.atleast_1d(finite(b, check_finite))
    n = a.shape[0]
    if a.shape[0] != a.shape[1]:
        raise ValueError("Input a needs to be a square matrix.")
    if n != b.shape[0] and not (n == 1 and b.size != 0):
        raise ValueError("Input b has to have same number of rows as input a")
    if b.size == 0:
        return floating(b)
    right = b if b.ndim > 1 else b[None, :] if n == 1 else b[:, None]
    if assume_a not in ("gen", "sym", "her", "pos"):
        raise ValueError(f"{assume_a} is not a recognized matrix structure")
    kind = _kinds(a, b)
    a = floating(a)
    if assume_a != "gen":
        half = np.tril(a, -1) if lower else np.triu(a, 1)
        turned = half.T if assume_a == "sym" else half.conj().T
        a = half + turned + np.diag(np.diag(a))
        if assume_a == "pos":
            try:
                np.linalg.cholesky(a)
            except LinAlgError:
                raise LinAlgError("Matrix is singular.") from None
    elif transposed:
        if a.dtype.kind == "c":
            raise NotImplementedError('scipy.linalg.solve can currently not solve a^T x = b or a^H x = b for complex matrices.')
        a = a.T
    both, pivots = map(np._wrap, _j_lu(a._j))
    if not np.diag(both).all():
        raise LinAlgError("Matrix is singular.")
    x = np._wrap(_j_lu_solve(both._j, pivots._j, floating(right)._j, 0)).astype(kind, copy=False)
    _warn_if_ill(_reciprocal_condition(a, both), kind.char)
    return x.ravel() if b.ndim == 1 else x


def _reciprocal_condition(a, both):
    size = np.abs(a).sum(axis=0).max()
    if a.dtype.kind == "c":
        return 1 / (size * np.abs(np.linalg.inv(a)).sum(axis=0).max())
    return _j_condition(both._j, float(size))


def solve_triangular(a, b, trans=0, lower=False, unit_diagonal=False, overwrite_b=False, check_finite=True):
    """The x of a·x = b for a triangular matrix.

    >>> solve_triangular([[1.0, 2.0], [0.0, 4.0]], [5.0, 8.0])
    array([1., 2.])
    """
    a = square(a, check_finite)
    b = finite(b, check_finite)
    if a.shape[0] != b.shape[0]:
        raise ValueError(f"shapes of a {a.shape} and b {b.shape} are incompatible")
    zero = np.flatnonzero(np.diag(a) == 0)
    if zero.size and not unit_diagonal:
        raise LinAlgError("singular matrix: resolution failed at diagonal %d" % zero[0])
    mode = {"N": 0, "T": 1, "C": 2}.get(trans, trans)
    x = np._wrap(_j_triangular(a._j, floating(b)._j, int(mode), bool(lower), bool(unit_diagonal)))
    return x.astype(_kinds(a, b), copy=False)


def solve_banded(l_and_u, ab, b, overwrite_ab=False, overwrite_b=False, check_finite=True):
    """The x of a·x = b for a matrix given by its diagonals.

    >>> solve_banded((1, 1), [[0, 1.0, 1.0], [2.0, 2.0, 2.0], [1.0, 1.0, 0]], [3.0, 4.0, 3.0]).round(10)
    array([1., 1., 1.])
    """
    ab, b = finite(ab, check_finite), finite(b, check_finite)
    if ab.shape[-1] != b.shape[0]:
        raise ValueError("shapes of ab and b are not compatible.")
    low, up = l_and_u
    if low + up + 1 != ab.shape[0]:
        raise ValueError(
            "invalid values for the number of lower and upper diagonals: l+u+1 (%d) does not equal ab.shape[0] (%d)"
            % (low + up + 1, ab.shape[0])
        )
    n = ab.shape[1]
    if n == 1:
        return b / ab[1] if low + up else b / ab[0]
    a = np.zeros((n, n), _kinds(ab, ab))
    for k in range(-low, up + 1):
        row = ab[up - k]
        if n > abs(k):
            a += np.diag(row[k:] if k >= 0 else row[:k], k)
    try:
        return np.linalg.solve(a, b).astype(_kinds(a, b), copy=False)
    except LinAlgError:
        raise LinAlgError("singular matrix") from None


def lstsq(a, b, cond=None, overwrite_a=False, overwrite_b=False, check_finite=True, lapack_driver=None):
    """Least squares: x, squared residuals, rank and singular values.

    >>> lstsq([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]], [1.0, 3.0, 5.0])[0].round(10)
    array([2., 1.])
    """
    driver = "gelsd" if lapack_driver is None else lapack_driver
    if driver not in ("gelsd", "gelsy", "gelss"):
        raise ValueError('LAPACK driver "%s" is not found' % driver)
    a, b = finite(a, check_finite), finite(b, check_finite)
    if a.ndim != 2:
        raise ValueError("Input array a should be 2D")
    if a.shape[0] != b.shape[0]:
        raise ValueError(
            f"Shape mismatch: a and b should have the same number of rows ({a.shape[0]} != {b.shape[0]})."
        )
    if a.size == 0:
        x = np.zeros(a.shape[1:] + b.shape[1:], _kinds(a, b))
        return x, np.linalg.norm(b, axis=0) ** 2 if driver != "gelsy" else np.empty(0), 0, np.empty(0)
    a, b = floating(a), floating(b)
    x, residuals, rank, s = np.linalg.lstsq(a, b, rcond=np.finfo(a.dtype).eps if cond is None else cond)
    if driver == "gelsy":
        return x, np.array([], x.dtype), int(rank), None
    if b.ndim == 1 and residuals.size:
        residuals = residuals[0]
    return x, residuals, int(rank), s


def lu_factor(a, overwrite_a=False, check_finite=True):
    """Both triangular factors in one matrix, and the exchanges of rows.

    >>> lu_factor([[1.0, 2.0], [3.0, 4.0]])[1]
    array([1, 1], dtype=int32)
    """
    a = floating(finite(a, check_finite))
    both, pivots = map(np._wrap, _j_lu(a._j))
    zero = np.flatnonzero(np.diag(both) == 0)
    if zero.size:
        warnings.warn("Diagonal number %d is exactly zero. Singular matrix." % (zero[0] + 1), LinAlgWarning, stacklevel=2)
    return both.astype(a.dtype, copy=False), pivots


def lu(a, permute_l=False, overwrite_a=False, check_finite=True):
    """A matrix as product of a permutation, a lower and an upper triangular one.

    >>> lu([[1.0, 2.0], [3.0, 4.0]])[2].round(8)
    array([[3.        , 4.        ],
           [0.        , 0.66666667]])
    """
    a = finite(a, check_finite)
    if a.ndim != 2:
        raise ValueError("expected matrix")
    a = floating(a)
    both, pivots = map(np._wrap, _j_lu(a._j))
    both = both.astype(a.dtype, copy=False)
    m, n = both.shape
    k = min(m, n)
    L, U = np.tril(both[:, :k], -1) + np.eye(m, k, dtype=a.dtype), np.triu(both[:k])
    order = list(range(m))
    for i, p in enumerate(pivots.tolist()):
        order[i], order[p] = order[p], order[i]
    P = np.zeros((m, m), a.real.dtype)
    P[order, np.arange(m)] = 1.0
    return (P @ L, U) if permute_l else (P, L, U)


def lu_solve(lu_and_piv, b, trans=0, overwrite_b=False, check_finite=True):
    """The x of a·x = b, from the factors of a.

    >>> lu_solve(lu_factor([[1.0, 2.0], [3.0, 4.0]]), [3.0, 7.0]).round(8)
    array([1., 1.])
    """
    both, pivots = lu_and_piv
    b = finite(b, check_finite)
    if both.shape[0] != b.shape[0]:
        raise ValueError(f"Shapes of lu {both.shape} and b {b.shape} are incompatible")
    x = np._wrap(_j_lu_solve(both._j, pivots._j, floating(b)._j, int(trans)))
    return x.astype(_kinds(both, b), copy=False)


def _cholesky(a, lower, clean, check_finite):
    a = finite(a, check_finite)
    if a.ndim != 2:
        raise ValueError(f"Input array needs to be 2D but received a {a.ndim}d-array.")
    if a.shape[0] != a.shape[1]:
        raise ValueError(f"Input array is expected to be square but has the shape: {a.shape}.")
    a = floating(a)
    full = from_triangle(a, lower)
    try:
        L = np.linalg.cholesky(full)
    except LinAlgError:
        raise LinAlgError(f"{_first_bad(full)}-th leading minor of the array is not positive definite") from None
    c = L if lower else L.conj().T
    return c if clean else c + (np.triu(a, 1) if lower else np.tril(a, -1))


def _first_bad(a):
    """The order of the first leading minor that is not positive definite."""
    for k in range(1, len(a)):
        try:
            np.linalg.cholesky(a[:k, :k])
        except LinAlgError:
            return k
    return len(a)


def cholesky(a, lower=False, overwrite_a=False, check_finite=True):
    """The triangular factor of a positive definite matrix, upper by default.

    >>> cholesky([[4.0, 2.0], [2.0, 5.0]])
    array([[2., 1.],
           [0., 2.]])
    """
    return _cholesky(a, lower, True, check_finite)


def cho_factor(a, lower=False, overwrite_a=False, check_finite=True):
    """What cho_solve needs of a positive definite matrix; the other triangle is the matrix's own.

    >>> cho_factor([[4.0, 2.0], [2.0, 5.0]])[1]
    False
    """
    return _cholesky(a, lower, False, check_finite), lower


def cho_solve(c_and_lower, b, overwrite_b=False, check_finite=True):
    """The x of a·x = b, from the factor of a.

    >>> cho_solve(cho_factor([[4.0, 2.0], [2.0, 5.0]]), [6.0, 7.0])
    array([1., 1.])
    """
    c, lower = c_and_lower
    b, c = finite(b, check_finite), finite(c, check_finite)
    if c.ndim != 2 or c.shape[0] != c.shape[1]:
        raise ValueError("The factored matrix c is not square.")
    if c.shape[1] != b.shape[0]:
        raise ValueError(f"incompatible dimensions ({c.shape} and {b.shape})")
    first, second = ((0, 2) if lower else (2, 0))
    return solve_triangular(c, solve_triangular(c, b, first, lower), second, lower)
