"""Functions of matrices: exponential, root and logarithm."""

import numpy as np
from numpy.linalg import LinAlgError
from scipy.linalg._checks import square

_PADE_13 = (64764752532480000.0, 32382376266240000.0, 7771770303897600.0, 1187353796428800.0, 129060195264000.0,
            10559470521600.0, 670442572800.0, 33522128640.0, 1323241920.0, 40840800.0, 960960.0, 16380.0, 182.0, 1.0)  # fmt: skip


def expm(A):
    """The exponential of a matrix, by Padé approximation with scaling (Higham, 2005).

    >>> expm([[0.0, 1.0], [0.0, 0.0]])
    array([[1., 1.],
           [0., 1.]])
    """
    A = np.asarray(A)
    if A.size == 1 and A.ndim < 2:
        return np.array([[np.exp(A.item())]])
    if A.ndim < 2:
        raise LinAlgError("The input array must be at least two-dimensional")
    if A.shape[-1] != A.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    A = A if A.dtype.char in "fdFD" else A.astype(complex if A.dtype.kind == "c" else float)
    if min(A.shape) == 0:
        return np.empty_like(A)
    if A.ndim > 2:
        return np.array([expm(m) for m in A.reshape(-1, *A.shape[-2:])]).reshape(A.shape)
    if A.shape == (1, 1):
        return np.exp(A)
    if not (A - np.diag(np.diag(A))).any():
        return np.diag(np.exp(np.diag(A)))
    size = np.linalg.norm(A, 1)
    s = max(0, int(np.ceil(np.log2(size / 5.371920351148152)))) if size > 0 else 0
    A = A / 2.0**s
    b, I = _PADE_13, np.eye(len(A), dtype=A.dtype)
    A2 = A @ A
    A4 = A2 @ A2
    A6 = A4 @ A2
    U = A @ (A6 @ (b[13] * A6 + b[11] * A4 + b[9] * A2) + b[7] * A6 + b[5] * A4 + b[3] * A2 + b[1] * I)
    V = A6 @ (b[12] * A6 + b[10] * A4 + b[8] * A2) + b[6] * A6 + b[4] * A4 + b[2] * A2 + b[0] * I
    R = np.linalg.solve(V - U, V + U)
    for _ in range(s):
        R = R @ R
    return R


def _triangle(A):
    """The Schur form, upper triangular: a real one where that has no blocks."""
    from scipy.linalg import rsf2csf, schur

    T, Z = schur(A, output="complex" if A.dtype.kind == "c" else "real")
    return (T, Z) if np.array_equal(T, np.triu(T)) else rsf2csf(T, Z)


def _root_of_triangle(T):
    """The root of an upper triangular matrix, diagonal by diagonal (Å. Björck and S. Hammarling, 1983); None without one."""
    if T.dtype.kind != "c" and np.diag(T).min() < 0:
        T = T.astype(complex)
    n = len(T)
    R = np.diag(np.sqrt(np.diag(T)))
    for j in range(n):
        for i in range(j - 1, -1, -1):
            rest = T[i, j] - R[i, i + 1 : j] @ R[i + 1 : j, j]
            below = R[i, i] + R[j, j]
            if below != 0:
                R[i, j] = rest / below
            elif rest != 0:
                return None
    return R


def sqrtm(A, disp=True, blocksize=64):
    """The principal square root of a matrix, from its Schur form; with disp=False also its relative error.

    >>> sqrtm([[4.0, 1.0], [0.0, 4.0]])
    array([[2.  , 0.25],
           [0.  , 2.  ]])
    """
    A = np.asarray(A)
    if A.ndim != 2:
        raise ValueError("Non-matrix input to matrix function.")
    if blocksize < 1:
        raise ValueError("The blocksize should be at least 1.")
    A = square(A)
    T, Z = _triangle(A)
    R = _root_of_triangle(T)
    X = np.full_like(A, np.nan) if R is None else Z @ R @ Z.conj().T
    if disp:
        if R is None:
            print("Failed to find a square root.")
        return X
    return X, np.linalg.norm(X @ X - A) ** 2 / np.linalg.norm(A)


def _log_of_triangle(T):
    """The logarithm by roots until the matrix is near 1, then Padé's approximation in partial fractions (Higham, 2008, 11.4)."""
    n, k = len(T), 0
    I, R = np.eye(n), T.astype(complex)
    while np.linalg.norm(R - I, 1) > 0.25 and k < 100:
        R, k = _root_of_triangle(R), k + 1
    X = R - I
    nodes, weights = np.polynomial.legendre.leggauss(8)
    L = sum(w / 2 * np.linalg.solve(I + (x + 1) / 2 * X, X) for x, w in zip(nodes.tolist(), weights.tolist())) * 2.0**k
    L[np.arange(n), np.arange(n)] = np.log(np.diag(T).astype(complex))
    return L


def logm(A, disp=True):
    """The principal logarithm of a matrix, from its Schur form; with disp=False also an estimate of its error.

    >>> logm([[1.0, 1.0], [0.0, 1.0]])
    array([[0., 1.],
           [0., 0.]])
    """
    from scipy.linalg import rsf2csf, schur

    A = square(A)
    T, Z = schur(A, output="complex") if A.dtype.kind == "c" else rsf2csf(*schur(A))
    if not np.diag(T).all():
        F = np.full_like(A, np.nan)
    else:
        F = Z @ _log_of_triangle(T) @ Z.conj().T
    if A.dtype.kind != "c" and np.allclose(F.imag, 0.0, atol=1e3 * np.finfo(float).eps):
        F = F.real
    error = np.linalg.norm(expm(F) - A, 1) / np.linalg.norm(A, 1)
    if not disp:
        return F, error
    if not np.isfinite(error) or error >= 1000 * np.finfo(float).eps:
        print("logm result may be inaccurate, approximate err =", error)
    return F
