"""A few eigenvalues or singular values of large matrices."""

import warnings

import numpy as np
from scipy.sparse import eye, issparse
from scipy.sparse.linalg._direct import SuperLU
from scipy.sparse.linalg._interface import LinearOperator, aslinearoperator

_j_of, _j_step, _j_vector, _j_give, _j_replace, _j_outcome, _j_found = np._bind(
    "org.jpylab.scipy.sparse.Arpack", ["of", "step", "vector", "give", "replace", "outcome", "found"]
)


class ArpackError(RuntimeError):
    """ARPACK gave up."""

    def __init__(self, info, infodict=None):
        super().__init__(f"ARPACK error {info}: {(infodict or {}).get(info, 'Unknown error')}")


class ArpackNoConvergence(ArpackError):
    """Not all eigenvalues have converged; those that have are eigenvalues and eigenvectors."""

    def __init__(self, msg, eigenvalues, eigenvectors):
        ArpackError.__init__(self, -1, {-1: msg})
        self.eigenvalues, self.eigenvectors = eigenvalues, eigenvectors


def _dense(A):
    return A.toarray() if issparse(A) else A.matmat(np.eye(A.shape[1])) if isinstance(A, LinearOperator) else np.asarray(A)


def _solver(A):
    """What solves systems with a matrix."""
    if issparse(A):
        from scipy.sparse import csc_matrix

        return SuperLU(csc_matrix(A).asfptype()).solve
    from scipy.linalg import lu_factor, lu_solve

    factors = lu_factor(np.asarray(A))
    return lambda b: lu_solve(factors, b)


def _operators(A, M, sigma, Minv, OPinv):
    """ARPACK's mode, the operator to apply, the product with M."""
    op = aslinearoperator(A if hasattr(A, "dtype") else np.asarray(A))
    product = None if M is None else aslinearoperator(M).matvec
    if sigma is None:
        if M is None:
            return 1, op.matvec, None
        return 2, aslinearoperator(Minv).matvec if Minv is not None else _solver(M), product
    if OPinv is not None:
        return 3, aslinearoperator(OPinv).matvec, product
    if isinstance(A, LinearOperator):
        raise NotImplementedError("eigs(sigma=…) of a LinearOperator without OPinv")
    B = M if M is not None else eye(A.shape[0], format="csc") if issparse(A) else np.eye(A.shape[0])
    shifted = A - sigma * B if sigma else A
    return 3, _solver(shifted), product


def _iterated(symmetric, A, k, M, sigma, which, v0, ncv, maxiter, tol, Minv, OPinv):
    n = A.shape[0]
    ncv = min(n, max(2 * k + 1, 20)) if ncv is None else ncv
    if ncv > n or ncv <= k + (0 if symmetric else 1):
        raise ValueError(f"ncv must be k<ncv<=n, ncv={ncv}" if symmetric else f"ncv must be k+1<ncv<=n, ncv={ncv}")
    mode, operator, product = _operators(A, M, sigma, Minv, OPinv)
    apply = aslinearoperator(A if hasattr(A, "dtype") else np.asarray(A)).matvec
    start = None if v0 is None else np.asarray(v0, float)._j
    limit = n * 10 if maxiter is None else maxiter
    if limit <= 0:
        raise ValueError(f"maxiter must be positive, maxiter={limit}")
    problem = _j_of(symmetric, n, k, ncv, which, "I" if product is None else "G", mode, limit, float(tol), start)
    while True:
        asked = _j_step(problem)
        if asked == 99:
            break
        x = np._wrap(_j_vector(problem, 0))
        if asked == 2:
            y = product(x)
        elif mode == 3 and product is not None:
            y = operator(product(x) if asked == -1 else np._wrap(_j_vector(problem, 2)))
        elif mode == 2:
            image = np.ascontiguousarray(apply(x), float).ravel()
            _j_replace(problem, image._j)  # ARPACK wants A·x in the place of x
            y = operator(image)
        else:
            y = operator(x)
        _j_give(problem, np.ascontiguousarray(y, float).ravel()._j)
    info, converged = _j_outcome(problem)
    if info not in (0, 1):
        raise ArpackError(info)
    shift = 0.0 if sigma is None else float(sigma)
    real, imaginary, vectors, code = (np._wrap(a) for a in _j_found(problem, shift, 0.0))
    if info == 1:
        message = f"No convergence ({limit} iterations, {converged}/{k} eigenvectors converged)"
        raise ArpackNoConvergence(message, real[:converged], vectors[:converged].T)
    if int(code[0]) != 0:
        raise ArpackError(int(code[0]))
    return real, imaginary, vectors


def _checked(A, k, which, choices, least):
    if len(A.shape) != 2 or A.shape[0] != A.shape[1]:
        raise ValueError(f"expected square matrix (shape={A.shape})")
    if k <= 0:
        raise ValueError(f"k={k} must be greater than 0.")
    if which not in choices:
        raise ValueError(f"which must be one of {' '.join(choices)}")
    return k >= A.shape[0] - least


def eigsh(A, k=6, M=None, sigma=None, which="LM", v0=None, ncv=None, maxiter=None, tol=0, return_eigenvectors=True, Minv=None, OPinv=None, mode="normal"):  # fmt: skip
    """The k eigenvalues of largest size (or as `which` says) of a symmetric matrix, ascending, and their vectors.

    >>> eigsh(csc_matrix([[2.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 1.0]]), 2)[0]
    array([2., 5.])
    """
    A = A if hasattr(A, "dtype") else np.asarray(A)
    if mode != "normal":
        raise NotImplementedError(f"eigsh(mode={mode!r})")
    large = _checked(A, k, which, ("LM", "SM", "LA", "SA", "BE"), 0)
    if large or A.dtype is not None and A.dtype.kind == "c":
        from scipy.linalg import eigh

        if large:
            warnings.warn("k >= N for N * N square matrix. Attempting to use scipy.linalg.eigh instead.", RuntimeWarning, 2)
            if issparse(A):
                raise TypeError("Cannot use scipy.linalg.eigh for sparse A with k >= N. Use scipy.linalg.eigh(A.toarray()) or reduce k.")
            if isinstance(A, LinearOperator):
                raise TypeError("Cannot use scipy.linalg.eigh for LinearOperator A with k >= N.")
        w, v = eigh(_dense(A), None if M is None else _dense(M))
        chosen = _order(1 / (w - sigma) if sigma is not None else w, k, which)
        chosen = np.sort(chosen)
        return (w[chosen], v[:, chosen]) if return_eigenvectors else w[chosen]
    w, _, vectors = _iterated(True, A, k, M, sigma, which, v0, ncv, maxiter, tol, Minv, OPinv)
    order = np.argsort(w)
    return (w[order], vectors[order].T) if return_eigenvectors else w[order]


def _order(w, k, which):
    if which == "BE":
        order = np.argsort(w)
        return np.concatenate((order[: k // 2], order[len(w) - (k - k // 2) :]))
    keys = {"LM": -abs(w), "SM": abs(w), "LR": -w.real, "LA": -w.real, "SA": w.real, "SR": w.real, "LI": -abs(w.imag), "SI": abs(w.imag)}
    return np.argsort(keys[which], kind="stable")[:k]


def eigs(A, k=6, M=None, sigma=None, which="LM", v0=None, ncv=None, maxiter=None, tol=0, return_eigenvectors=True, Minv=None, OPinv=None, OPpart=None):  # fmt: skip
    """The k eigenvalues of largest size (or as `which` says) and their vectors.

    >>> eigs(csc_matrix(numpy.diag([2.0, 5.0, 1.0, 3.0])), 1)[0].round(8)
    array([5.+0.j])
    """
    A = A if hasattr(A, "dtype") else np.asarray(A)
    large = _checked(A, k, which, ("LM", "SM", "LR", "SR", "LI", "SI"), 1)
    if large or A.dtype is not None and A.dtype.kind == "c" or isinstance(sigma, complex):
        from scipy.linalg import eig

        if large:
            warnings.warn("k >= N - 1 for N * N square matrix. Attempting to use scipy.linalg.eig instead.", RuntimeWarning, 2)
            if issparse(A):
                raise TypeError("Cannot use scipy.linalg.eig for sparse A with k >= N - 1. Use scipy.linalg.eig(A.toarray()) or reduce k.")
        w, v = eig(_dense(A), None if M is None else _dense(M))
        chosen = _order(1 / (w - sigma) if sigma is not None else w, k, which)
        return (w[chosen].astype(complex), v[:, chosen]) if return_eigenvectors else w[chosen].astype(complex)
    real, imaginary, vectors = _iterated(False, A, k, M, sigma, which, v0, ncv, maxiter, tol, Minv, OPinv)
    w = real + 1j * imaginary
    z = vectors.T.astype(complex)
    i = 0
    while i < len(w):
        if imaginary[i] != 0 and i + 1 < len(w):
            z[:, i], z[:, i + 1] = vectors[i] + 1j * vectors[i + 1], vectors[i] - 1j * vectors[i + 1]
            i += 1
        i += 1
    if len(w) > k:
        chosen = _order(1 / (w - sigma) if sigma is not None else w, k, which)
        w, z = w[chosen], z[:, chosen]
    return (w, z) if return_eigenvectors else w


def svds(A, k=6, ncv=None, tol=0, which="LM", v0=None, maxiter=None, return_singular_vectors=True, solver="arpack", random_state=None, options=None):  # fmt: skip
    """The k largest (or smallest) singular values, ascending, and their vectors.

    >>> svds(csc_matrix(numpy.diag([2.0, 5.0, 1.0])), 1)[1].round(8)
    array([5.])
    """
    operator = aslinearoperator(A if hasattr(A, "dtype") else np.asarray(A))
    n, m = operator.shape
    if which not in ("LM", "SM"):
        raise ValueError("`which` must be in {'LM', 'SM'}.")
    if not 1 <= k <= min(n, m) - (solver == "arpack"):
        raise ValueError("`k` must be an integer satisfying `0 < k < min(A.shape)`." if solver == "arpack" else "`k` must be an integer satisfying `0 < k <= min(A.shape)`.")
    turned = n < m
    apply, back = (operator.rmatmat, operator.matmat) if turned else (operator.matmat, operator.rmatmat)
    size = min(n, m)
    column = lambda x: back(apply(np.asarray(x).reshape(-1, 1))).ravel()
    square = LinearOperator((size, size), matvec=column, dtype=operator.dtype)
    vectors = eigsh(square, k, which=which, v0=v0, ncv=ncv, maxiter=maxiter, tol=tol**2)[1]
    vectors = np.linalg.qr(vectors)[0]
    u, s, vh = np.linalg.svd(apply(vectors), full_matrices=False)
    u, s, vh = u[:, ::-1], s[::-1], vh[::-1]
    if return_singular_vectors is False:
        return s
    u, vh = (vectors @ vh.conj().T, u.conj().T) if turned else (u, vh @ vectors.conj().T)
    return (u if return_singular_vectors != "vh" else None), s, (vh if return_singular_vectors != "u" else None)


def lobpcg(A, X, B=None, M=None, Y=None, tol=None, maxiter=None, largest=True, verbosityLevel=0, retLambdaHistory=False, retResidualNormsHistory=False, restartControl=20):  # fmt: skip
    """Extreme eigenvalues of a symmetric matrix from a first guess of the vectors (Knyazev, SIAM J. Sci. Comput. 23, 2001).

    >>> lobpcg(csc_matrix(numpy.diag(numpy.arange(1.0, 21.0))), numpy.eye(20)[:, :2] + 0.1, maxiter=200)[0].round(4)
    array([20., 19.])
    """
    from scipy.linalg import eigh

    product = lambda op, V: V if op is None else np.asarray(op(V)) if callable(op) and not hasattr(op, "dot") else np.asarray(aslinearoperator(op).matmat(V))
    X = np.array(X, float)
    n, k = X.shape
    tol = np.sqrt(1e-15) * n if tol is None else tol
    P, values = np.zeros((n, 0)), None
    histories = [], []

    def reduced(S):
        if Y is not None:
            BY = product(B, Y)
            S = S - Y @ np.linalg.solve(Y.T @ BY, BY.T @ S)
        q = np.linalg.qr(S)[0]
        w, c = eigh(q.T @ product(A, q), None if B is None else q.T @ product(B, q))
        chosen = np.argsort(w)[::-1][:k] if largest else np.argsort(w)[:k]
        return w[chosen], q @ c[:, chosen]

    values, X = reduced(X)
    for _ in range(20 if maxiter is None else maxiter):
        R = product(A, X) - product(B, X) * values
        norms = np.linalg.norm(R, axis=0)
        histories[0].append(values)
        histories[1].append(norms)
        if (norms <= tol).all():
            break
        W = product(M, R)
        values, following = reduced(np.hstack((X, W, P)))
        P = following - X @ np.linalg.lstsq(X, following, rcond=None)[0]
        sizes = np.linalg.norm(P, axis=0)
        P = P[:, sizes > 1e-14] / sizes[sizes > 1e-14]
        X = following
    made = (values, X)
    return made + ((histories[0],) if retLambdaHistory else ()) + ((histories[1],) if retResidualNormsHistory else ())
