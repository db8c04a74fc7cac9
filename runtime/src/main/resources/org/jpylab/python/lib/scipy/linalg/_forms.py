"""Schur and Hessenberg forms, polar and RQ factors, and the matrix equations that they solve."""

import numpy as np
from numpy.linalg import LinAlgError

_j_hessenberg, _j_schur = np._bind("org.jpylab.scipy.SchurForms", ["hessenberg", "schur"])


def _square(a):
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("expected square matrix")
    return a


def hessenberg(a, calc_q=False, overwrite_a=False, check_finite=True):
    """The Hessenberg form H of a matrix; with calc_q also Q in A = Q·H·Qᴴ."""
    a = _square(a)
    if a.dtype.kind == "c":
        raise NotImplementedError("hessenberg of complex matrices")
    a = a.astype(float)
    if a.shape[0] <= 2:
        return (a, np.eye(len(a))) if calc_q else a
    h, q = (np._wrap(v) for v in _j_hessenberg(a._j))
    return (h, q) if calc_q else h


def schur(a, output="real", lwork=None, overwrite_a=False, sort=None, check_finite=True):
    """The Schur form T and the unitary Z with A = Z·T·Zᴴ.

    >>> T, Z = schur([[1.0, 2.0], [0.0, 3.0]]); T
    array([[1., 2.],
           [0., 3.]])
    """
    if output not in ("real", "complex", "r", "c"):
        raise ValueError("argument must be 'real', or 'complex'")
    if sort is not None:
        raise NotImplementedError("schur(sort=…)")
    a = _square(a)
    if a.dtype.kind == "c":
        return _complex_schur(a)
    t, z = (np._wrap(v) for v in _j_schur(a.astype(float)._j))
    return rsf2csf(t, z) if output in ("complex", "c") else (t, z)


def _complex_schur(a):
    """Schur's own construction: an eigenvector at a time (I. Schur, Math. Ann. 66, 1909)."""
    n = len(a)
    t, z = a.astype(complex), np.eye(n, dtype=complex)
    for k in range(n - 1):
        values, vectors = np.linalg.eig(t[k:, k:])
        q, _ = np.linalg.qr(np.column_stack([vectors[:, 0], np.eye(n - k)]))
        t[k:, :] = q.conj().T @ t[k:, :]
        t[:, k:] = t[:, k:] @ q
        z[:, k:] = z[:, k:] @ q
        t[k + 1 :, k] = 0
    return t, z


def rsf2csf(T, Z, check_finite=True):
    """A real Schur form as a complex one: its blocks of two rows turned to triangles."""
    T, Z = np.array(T, dtype=complex), np.array(Z, dtype=complex)
    n = len(T)
    for m in range(n - 1, 0, -1):
        if abs(T[m, m - 1]) > np.finfo(float).eps * (abs(T[m - 1, m - 1]) + abs(T[m, m])):
            mu = np.linalg.eigvals(T[m - 1 : m + 1, m - 1 : m + 1]) - T[m, m]
            r = np.hypot(abs(mu[0]), abs(T[m, m - 1]))
            c, s = mu[0] / r, T[m, m - 1] / r
            G = np.array([[np.conj(c), s], [-s, c]])
            T[m - 1 : m + 1, m - 1 :] = G @ T[m - 1 : m + 1, m - 1 :]
            T[: m + 1, m - 1 : m + 1] = T[: m + 1, m - 1 : m + 1] @ G.conj().T
            Z[:, m - 1 : m + 1] = Z[:, m - 1 : m + 1] @ G.conj().T
        T[m, m - 1] = 0.0
    return T, Z


def rq(a, overwrite_a=False, lwork=None, mode="full", check_finite=True):
    """R and Q with A = R·Q, R upper triangular."""
    if mode not in ("full", "r", "economic"):
        raise ValueError("Mode argument should be one of ['full', 'r', 'economic']")
    a = np.asarray(a)
    if a.ndim != 2:
        raise ValueError("expected matrix")
    m, n = a.shape
    economic = mode == "economic" and m < n
    q, r = np.linalg.qr(a[::-1].T, mode="reduced" if economic else "complete")
    r, q = r.T[::-1, ::-1], q.T[::-1]
    return r if mode == "r" else (r, q)


def polar(a, side="right"):
    """The unitary U and the positive P with A = U·P, or P·U with side='left'.

    >>> u, p = polar([[0.0, -2.0], [2.0, 0.0]]); p.round(8)
    array([[2., 0.],
           [0., 2.]])
    """
    if side not in ("right", "left"):
        raise ValueError("`side` must be either 'right' or 'left'")
    a = np.asarray(a)
    if a.ndim != 2:
        raise ValueError("`a` must be a 2-D array.")
    w, s, vh = np.linalg.svd(a, full_matrices=False)
    p = (vh.T.conj() * s).dot(vh) if side == "right" else (w * s).dot(w.T.conj())
    return w.dot(vh), p


def ldl(A, lower=True, hermitian=True, overwrite_a=False, check_finite=True):
    """L, D and a permutation with A = L·D·Lᴴ; only for matrices that need no pivots of two rows."""
    A = _square(A)
    n = len(A)
    a = A.astype(complex if A.dtype.kind == "c" else float)
    if not lower:
        raise NotImplementedError("ldl(lower=False)")
    L, d = np.eye(n, dtype=a.dtype), np.zeros(n, dtype=a.dtype)
    a = np.tril(a) + (np.tril(a, -1).conj().T if hermitian else np.tril(a, -1).T)
    for k in range(n):
        d[k] = a[k, k]
        column = a[k + 1 :, k]
        if len(column) and abs(d[k]) < 0.6403882032022076 * np.abs(column).max():
            raise NotImplementedError("ldl of a matrix that needs pivoting")
        if d[k] != 0:
            L[k + 1 :, k] = column / d[k]
            a[k + 1 :, k + 1 :] -= np.outer(L[k + 1 :, k], column.conj() if hermitian else column)
    return L, np.diag(d), np.arange(n)


# --- equations --------------------------------------------------------------------------------


def solve_sylvester(a, b, q):
    """The X with A·X + X·B = Q (Bartels, Stewart, Comm. ACM 15, 1972).

    >>> solve_sylvester([[1.0]], [[3.0]], [[8.0]])
    array([[2.]])
    """
    a, b, q = np.asarray(a), np.asarray(b), np.asarray(q)
    r, u = schur(a, output="complex")
    s, v = schur(b, output="complex")
    f = u.conj().T @ q @ v
    y = np.zeros(f.shape, dtype=complex)
    for k in range(f.shape[1]):
        y[:, k] = np.linalg.solve(r + s[k, k] * np.eye(len(r)), f[:, k] - y[:, :k] @ s[:k, k])
    x = u @ y @ v.conj().T
    return x if any(m.dtype.kind == "c" for m in (a, b, q)) else x.real


def solve_continuous_lyapunov(a, q):
    """The X with A·X + X·Aᴴ = Q.

    >>> solve_continuous_lyapunov([[-1.0]], [[-2.0]])
    array([[1.]])
    """
    a, q = np.atleast_2d(a), np.atleast_2d(q)
    if a.shape[0] != a.shape[1] or q.shape[0] != q.shape[1]:
        raise ValueError("Matrix {} should be square.".format("a" if a.shape[0] != a.shape[1] else "q"))
    if a.shape != q.shape:
        raise ValueError("Matrix a and q should have the same shape.")
    return solve_sylvester(a, a.conj().T, q)


solve_lyapunov = solve_continuous_lyapunov


def solve_discrete_lyapunov(a, q, method=None):
    """The X with A·X·Aᴴ - X + Q = 0.

    >>> solve_discrete_lyapunov([[0.5]], [[3.0]])
    array([[4.]])
    """
    a, q = np.asarray(a), np.asarray(q)
    if method not in (None, "direct", "bilinear"):
        raise ValueError(f"Unknown solver {method}")
    if method == "direct" or method is None and len(a) < 10:
        x = np.linalg.solve(np.eye(a.size) - np.kron(a, a.conj()), q.flatten())
        return x.reshape(q.shape)
    eye = np.eye(len(a))
    ah = a.conj().T
    inverse = np.linalg.inv(ah + eye)
    b = (ah - eye) @ inverse
    c = 2 * np.linalg.inv(a + eye) @ q @ inverse
    return solve_continuous_lyapunov(b.conj().T, -c)


def solve_continuous_are(a, b, q, r, e=None, s=None, balanced=True):
    """The stabilizing X with Aᴴ·X + X·A - X·B·R⁻¹·Bᴴ·X + Q = 0, from the Hamiltonian's stable subspace.

    >>> solve_continuous_are([[0.0]], [[1.0]], [[4.0]], [[1.0]]).round(8)
    array([[2.]])
    """
    if e is not None or s is not None:
        raise NotImplementedError("solve_continuous_are(e=…, s=…)")
    a, b, q, r = (np.atleast_2d(v) for v in (a, b, q, r))
    g = b @ np.linalg.solve(r, b.conj().T)
    return _stable(np.block([[a, -g], [-q, -a.conj().T]]), len(a), lambda w: w.real < 0)


def solve_discrete_are(a, b, q, r, e=None, s=None, balanced=True):
    """The stabilizing X with Aᴴ·X·A - X - Aᴴ·X·B·(R + Bᴴ·X·B)⁻¹·Bᴴ·X·A + Q = 0, by doubling (Chu, Fan, Lin and Wang, 2004)."""
    if e is not None or s is not None:
        raise NotImplementedError("solve_discrete_are(e=…, s=…)")
    a, b, q, r = (np.atleast_2d(v) for v in (a, b, q, r))
    one, g, x = np.eye(len(a)), b @ np.linalg.solve(r, b.conj().T), q
    for _ in range(100):
        half = np.linalg.solve(one + g @ x, np.hstack([a, g]))
        step = a.conj().T @ x @ half[:, : len(a)]
        a, g, x = a @ half[:, : len(a)], g + a @ half[:, len(a) :] @ a.conj().T, x + step
        if np.abs(step).max() <= np.finfo(float).eps * np.abs(x).max():
            return (x + x.conj().T) / 2
    raise LinAlgError("Failed to find a finite solution.")


def _stable(m, n, chosen):
    values, vectors = np.linalg.eig(m)
    kept = vectors[:, chosen(values)]
    if kept.shape[1] != n:
        raise LinAlgError("Failed to find a finite solution.")
    x = np.linalg.solve(kept[:n].T, kept[n:].T).T
    x = x if np.iscomplexobj(m) else x.real
    return (x + x.conj().T) / 2


def solve_toeplitz(c_or_cr, b, check_finite=True):
    """The solution of a Toeplitz system (N. Levinson, J. Math. Phys. 25, 1946).

    >>> solve_toeplitz([2.0, 1.0], [3.0, 3.0])
    array([1., 1.])
    """
    from scipy.linalg import solve, toeplitz

    c, r = c_or_cr if isinstance(c_or_cr, tuple) else (c_or_cr, np.conjugate(c_or_cr))
    return solve(toeplitz(c, r), b)


def matmul_toeplitz(c_or_cr, x, check_finite=False, workers=None):
    """The product of a Toeplitz matrix and a vector or the columns of a matrix, by Fourier transforms."""
    from scipy.fft import next_fast_len
    from scipy.linalg._checks import finite

    c, r = c_or_cr if isinstance(c_or_cr, tuple) else (c_or_cr, np.conjugate(c_or_cr))
    c, r, x = (finite(v, check_finite) for v in (np.ravel(c), np.ravel(r), x))
    if x.ndim == 0 or x.shape[0] != len(r):
        raise ValueError("Incompatible dimensions.")
    n = len(c) + len(r) - 1
    size = next_fast_len(n)
    around = np.concatenate((c, np.zeros(size - n, c.dtype), r[-1:0:-1]))
    columns = x.reshape(len(r), -1)
    if any(v.dtype.kind == "c" for v in (around, x)):
        made = np.fft.ifft(np.fft.fft(around)[:, None] * np.fft.fft(columns, size, axis=0), axis=0)
    else:
        made = np.fft.irfft(np.fft.rfft(around)[:, None] * np.fft.rfft(columns, size, axis=0), size, axis=0)
    return made[: len(c)].reshape((len(c),) + x.shape[1:])


def solve_circulant(c, b, singular="raise", tol=None, caxis=-1, baxis=0, outaxis=0):
    """The solution of a circulant system, by Fourier transforms.

    >>> solve_circulant([2.0, 1.0, 0.0], [3.0, 3.0, 3.0])
    array([1., 1., 1.])
    """
    c, b = np.atleast_1d(c), np.atleast_1d(b)
    if c.ndim > 1:
        raise NotImplementedError("solve_circulant of several matrices")
    f = np.fft.fft(c)
    size = np.abs(f)
    tol = size.max() * len(c) * np.finfo(float).eps if tol is None else tol
    if (size <= tol).any():
        if singular == "raise":
            raise LinAlgError("near singular circulant matrix.")
        f = np.where(size <= tol, 1, f)
    g = np.fft.fft(np.moveaxis(b, baxis, -1), axis=-1) / f
    g = np.where(size <= tol, 0, g)
    x = np.moveaxis(np.fft.ifft(g, axis=-1), -1, outaxis)
    return x if np.iscomplexobj(c) or np.iscomplexobj(b) else x.real


def _from_band(band, lower):
    band = np.asarray(band)
    u, n = band.shape
    a = np.zeros((n, n), dtype=band.dtype)
    for k in range(u):
        d = band[k, : n - k] if lower else band[u - 1 - k, k:]
        a += np.diag(d, -k if lower else k)
        if k:
            a += np.diag(d.conj(), k if lower else -k)
    return a


def solveh_banded(ab, b, overwrite_ab=False, overwrite_b=False, lower=False, check_finite=True):
    """The solution of a Hermitian banded system."""
    return np.linalg.solve(_from_band(ab, lower), b)


def cholesky_banded(ab, overwrite_ab=False, lower=False, check_finite=True):
    """The Cholesky factor of a Hermitian banded matrix, as a band."""
    factor = np.linalg.cholesky(_from_band(ab, lower))
    ab = np.asarray(ab)
    u, n = ab.shape
    out = np.zeros(ab.shape, dtype=factor.dtype)
    for k in range(u):
        if lower:
            out[k, : n - k] = np.diag(factor, -k)
        else:
            out[u - 1 - k, k:] = np.diag(factor.conj().T, k)
    return out


def cho_solve_banded(cb_and_lower, b, overwrite_b=False, check_finite=True):
    """The solution of a system from its banded Cholesky factor."""
    cb, lower = cb_and_lower
    cb = np.asarray(cb)
    u, n = cb.shape
    f = np.zeros((n, n), dtype=cb.dtype)
    for k in range(u):
        f += np.diag(cb[k, : n - k], -k) if lower else np.diag(cb[u - 1 - k, k:], k)
    return np.linalg.solve(f @ f.conj().T if lower else f.conj().T @ f, b)


def _chosen(w, v, select, limits, only):
    if select in ("i", "index", 2):
        keep = slice(int(limits[0]), int(limits[1]) + 1)
    elif select in ("v", "value", 1):
        keep = (w > limits[0]) & (w <= limits[1])
    elif select in ("a", "all", 0):
        keep = slice(None)
    else:
        raise ValueError("invalid argument for select")
    return w[keep] if only else (w[keep], v[:, keep])


def eig_banded(a_band, lower=False, eigvals_only=False, overwrite_a_band=False, select="a", select_range=None, max_ev=0,
               check_finite=True):  # fmt: skip
    """Eigenvalues and eigenvectors of a Hermitian banded matrix."""
    w, v = np.linalg.eigh(_from_band(a_band, lower))
    return _chosen(w, v, select, select_range, eigvals_only)


def eigvals_banded(a_band, lower=False, overwrite_a_band=False, select="a", select_range=None, check_finite=True):
    """Eigenvalues of a Hermitian banded matrix."""
    return eig_banded(a_band, lower, True, select=select, select_range=select_range)


def eigh_tridiagonal(d, e, eigvals_only=False, select="a", select_range=None, check_finite=True, tol=0.0,
                     lapack_driver="auto"):  # fmt: skip
    """Eigenvalues and eigenvectors of a real symmetric tridiagonal matrix.

    >>> eigh_tridiagonal([2.0, 2.0], [1.0], eigvals_only=True)
    array([1., 3.])
    """
    d, e = np.asarray(d, dtype=float), np.asarray(e, dtype=float)
    w, v = np.linalg.eigh(np.diag(d) + np.diag(e, 1) + np.diag(e, -1))
    return _chosen(w, v, select, select_range, eigvals_only)


def eigvalsh_tridiagonal(d, e, select="a", select_range=None, check_finite=True, tol=0.0, lapack_driver="auto"):
    """Eigenvalues of a real symmetric tridiagonal matrix."""
    return eigh_tridiagonal(d, e, True, select, select_range)


# --- angles, functions --------------------------------------------------------------------------


def orthogonal_procrustes(A, B, check_finite=True):
    """The orthogonal R that takes A nearest to B, and the sum of singular values (Schönemann 1966)."""
    A, B = np.asarray(A), np.asarray(B)
    if A.ndim != 2:
        raise ValueError(f"expected ndim to be 2, but observed {A.ndim}")
    if A.shape != B.shape:
        raise ValueError(f"the shapes of A and B differ ({A.shape} vs {B.shape})")
    u, w, vt = np.linalg.svd(B.T.dot(A).T)
    return u.dot(vt), w.sum()


def subspace_angles(A, B):
    """The angles between two spaces of columns, the largest first (Knyazev, Argentati 2002)."""
    from scipy.linalg import orth

    qa, qb = orth(np.asarray(A)), orth(np.asarray(B))
    m = qa.T.conj() @ qb
    sigma = np.linalg.svd(m, compute_uv=False)
    rest = qb - qa @ m if qa.shape[1] >= qb.shape[1] else qa - qb @ m.T.conj()
    small = np.clip(np.linalg.svd(rest, compute_uv=False), -1, 1)[: len(sigma)]
    mask = sigma**2 >= 0.5
    with np.errstate(invalid="ignore"):
        return np.where(mask[::-1], np.arcsin(small), np.arccos(np.clip(sigma[::-1], -1, 1)))


def _real_if(a, r):
    return r.real if a.dtype.kind != "c" else r


def sinm(A):
    """The sine of a matrix."""
    from scipy.linalg import expm

    A = _square(A)
    return expm(1j * A).imag if A.dtype.kind != "c" else -0.5j * (expm(1j * A) - expm(-1j * A))


def cosm(A):
    """The cosine of a matrix.

    >>> cosm([[0.0, 0.0], [0.0, 0.0]])
    array([[1., 0.],
           [0., 1.]])
    """
    from scipy.linalg import expm

    A = _square(A)
    return expm(1j * A).real if A.dtype.kind != "c" else 0.5 * (expm(1j * A) + expm(-1j * A))


def tanm(A):
    """The tangent of a matrix."""
    return _real_if(_square(A), np.linalg.solve(cosm(A), sinm(A)))


def sinhm(A):
    """The hyperbolic sine of a matrix."""
    from scipy.linalg import expm

    A = _square(A)
    return 0.5 * (expm(A) - expm(-A))


def coshm(A):
    """The hyperbolic cosine of a matrix."""
    from scipy.linalg import expm

    A = _square(A)
    return 0.5 * (expm(A) + expm(-A))


def tanhm(A):
    """The hyperbolic tangent of a matrix."""
    return np.linalg.solve(coshm(A), sinhm(A))


def funm(A, func, disp=True):
    """A function of a matrix, from its Schur form (Golub, Van Loan, algorithm 9.1.1).

    >>> funm([[4.0, 0.0], [0.0, 9.0]], numpy.sqrt)
    array([[2., 0.],
           [0., 3.]])
    """
    A = _square(A)
    t, z = schur(A, output="complex")
    n = len(t)
    f = np.diag(func(np.diag(t))).astype(complex)
    least = abs(t[0, 0])
    for p in range(1, n):
        for i in range(n - p):
            j = i + p
            s = t[i, j] * (f[j, j] - f[i, i]) + t[i, i + 1 : j] @ f[i + 1 : j, j] - f[i, i + 1 : j] @ t[i + 1 : j, j]
            gap = t[j, j] - t[i, i]
            f[i, j] = s / gap if gap != 0 else s
            least = min(least, abs(gap))
    r = z @ f @ z.conj().T
    r = r.real if A.dtype.kind != "c" and np.allclose(r.imag, 0.0, atol=1e3 * np.finfo(float).eps) else r
    if disp:
        return r
    tol = np.finfo(float).eps * (1.0 if least == 0 else min(1.0, max(1.0, np.linalg.norm(np.triu(t, 1), 1)) / least))
    return r, min(1, tol)


def signm(A, disp=True):
    """The sign of a matrix, by Newton's iteration."""
    A = _square(A)
    x = A.astype(complex if A.dtype.kind == "c" else float)
    for _ in range(100):
        new = 0.5 * (x + np.linalg.inv(x))
        done = np.abs(new - x).max() <= 1e-15 * max(1.0, np.abs(new).max())
        x = new
        if done:
            break
    return x if disp else (x, float(np.linalg.norm(x @ x - np.eye(len(x)), 1)))


def fractional_matrix_power(A, t):
    """A power of a matrix, also a fraction.

    >>> fractional_matrix_power([[4.0, 0.0], [0.0, 9.0]], 0.5)
    array([[2., 0.],
           [0., 3.]])
    """
    A = _square(A)
    if t == int(t):
        return np.linalg.matrix_power(A, int(t))
    return funm(A, lambda x: np.asarray(x, dtype=complex) ** t)


def expm_frechet(A, E, method=None, compute_expm=True, check_finite=True):
    """The exponential of A and its derivative in the direction E, from a matrix of twice the size."""
    from scipy.linalg import expm

    A, E = _square(A), _square(E)
    n = len(A)
    big = expm(np.block([[A, E], [np.zeros_like(A), A]]))
    return (big[:n, :n], big[:n, n:]) if compute_expm else big[:n, n:]


def pinvh(a, atol=None, rtol=None, lower=True, return_rank=False, check_finite=True):
    """The pseudo-inverse of a Hermitian matrix."""
    a = np.asarray(a)
    s, u = np.linalg.eigh(a, UPLO="L" if lower else "U")
    most = np.max(np.abs(s))
    limit = (atol or 0.0) + most * (max(a.shape) * np.finfo(u.dtype).eps if rtol is None else rtol)
    kept = np.abs(s) > limit
    u = u[:, kept]
    r = (u * (1.0 / s[kept])) @ u.conj().T
    return (r, int(kept.sum())) if return_rank else r


def qr_multiply(a, c, mode="right", pivoting=False, conjugate=False, overwrite_a=False, overwrite_c=False):
    """The product of Q with a matrix, and R."""
    from scipy.linalg import qr

    q, r, *p = qr(a, mode="economic", pivoting=pivoting)
    q = q.conj() if conjugate else q
    c = np.asarray(c)
    return (c @ q if mode == "right" else q @ c, r, *p)
