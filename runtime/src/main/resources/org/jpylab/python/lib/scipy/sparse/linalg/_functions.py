"""Norms, exponentials and other functions of sparse matrices."""

import numpy as np
from scipy.sparse import csc_matrix, issparse
from scipy.sparse.linalg._interface import LinearOperator, aslinearoperator


def norm(x, ord=None, axis=None):
    """The norm of a sparse matrix, or of its rows or columns.

    >>> norm(csc_matrix([[3.0, 4.0]]))
    5.0
    """
    if not issparse(x):
        raise TypeError("input is not sparse. use numpy.linalg.norm")
    if axis is None and ord in (None, "fro", "f"):
        return np.sqrt(np.sum(abs(x.tocsr().data.astype(np.result_type(x.dtype, float))) ** 2))
    axes = (0, 1) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    size = abs(x).tocsr()
    if len(axes) == 2:
        if ord == 2:
            from scipy.sparse.linalg import svds

            return svds(x, k=1)[1][0]
        if ord in (-2, "nuc"):
            raise NotImplementedError(f"norm of a sparse matrix with ord={ord!r}")
        lines = {1: 0, -1: 0, np.inf: 1, -np.inf: 1}.get(ord)
        if lines is None and ord not in (None, "fro", "f"):
            raise ValueError("Invalid norm order for matrices.")
        if lines is None:
            return norm(x)
        sums = np.asarray(size.sum(axis=lines if axes[0] % 2 == 0 else 1 - lines)).ravel()
        return sums.max() if ord > 0 else sums.min()
    (a,) = axes
    if ord == np.inf:
        made = size.max(axis=a).toarray()
    elif ord == -np.inf:
        made = size.min(axis=a).toarray()
    elif ord == 0:
        made = (size != 0).sum(axis=a)
    elif ord == 1:
        made = size.sum(axis=a)
    elif ord in (2, None):
        made = np.sqrt(np.asarray(size.power(2).sum(axis=a)))
    else:
        made = np.asarray(size.power(ord).sum(axis=a)) ** (1 / ord)
    return np.asarray(made).ravel()


def expm(A):
    """The exponential.

    >>> expm(csc_matrix([[0.0]])).toarray()
    array([[1.]])
    """
    from scipy.linalg import expm as dense

    return csc_matrix(dense(A.toarray())) if issparse(A) else dense(A)


def expm_multiply(A, B, start=None, stop=None, num=None, endpoint=None, traceA=None):
    """The exponential of A times B, at one time or at several, without the exponential.

    >>> expm_multiply(csc_matrix([[0.0, 1.0], [0.0, 0.0]]), numpy.array([1.0, 2.0]))
    array([3., 2.])
    """
    if start is None and stop is None and num is None and endpoint is None:
        return _advanced(A, B, 1.0)
    times, step = np.linspace(start, stop, 50 if num is None else num, endpoint=endpoint is not False, retstep=True)
    made = [_advanced(A, B, times[0])]
    for _ in times[1:]:
        made.append(_advanced(A, made[-1], step))
    return np.array(made)


def _advanced(A, B, t):
    """exp(t·A)·B by Taylor series over short steps (Al-Mohy and Higham, SIAM J. Sci. Comput. 33, 2011)."""
    operator = aslinearoperator(A)
    size = onenormest(A) if isinstance(A, LinearOperator) else norm(csc_matrix(A), 1) if issparse(A) else np.linalg.norm(A, 1)
    steps = max(1, int(np.ceil(abs(t) * float(size) / 3.0)))
    F = np.array(B, dtype=np.result_type(operator.dtype, np.asarray(B).dtype, float))
    for _ in range(steps):
        term, before = F, np.inf
        for j in range(1, 80):
            term = operator.dot(term) * (t / steps / j)
            F = F + term
            now = np.abs(term).max()
            if now + before <= 2.0**-53 * np.abs(F).max():
                break
            before = now
    return F


def onenormest(A, t=2, itmax=5, compute_v=False, compute_w=False):
    """The largest column sum, from products with the unit vectors.

    >>> float(onenormest(csc_matrix([[1.0, -3.0], [2.0, 1.0]])))
    4.0
    """
    operator = aslinearoperator(A)
    n = operator.shape[1]
    sums = np.zeros(n)
    for i in range(0, n, 64):
        unit = np.zeros((n, min(64, n - i)))
        unit[np.arange(i, min(i + 64, n)), np.arange(unit.shape[1])] = 1.0
        sums[i : i + 64] = np.abs(operator.matmat(unit)).sum(axis=0)
    best = int(np.argmax(sums))
    v = np.zeros(n)
    v[best] = 1.0
    made = (sums[best],) + ((v,) if compute_v else ()) + ((operator.matvec(v),) if compute_w else ())
    return made[0] if len(made) == 1 else made
