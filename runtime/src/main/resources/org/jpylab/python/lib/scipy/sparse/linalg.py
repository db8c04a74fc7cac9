"""Linear algebra of sparse matrices, by dense computation."""

import numpy as np
from scipy.sparse import csc_matrix, issparse


def _dense(A):
    return A.toarray() if issparse(A) else np.asarray(A)


def spsolve(A, b, permc_spec=None, use_umfpack=True):
    """The x of A·x = b.

    >>> spsolve(csc_matrix([[2.0, 0.0], [0.0, 4.0]]), numpy.array([2.0, 4.0]))
    array([1., 1.])
    """
    return np.linalg.solve(_dense(A), b.toarray() if issparse(b) else np.ravel(b) if np.ndim(b) == 2 and np.shape(b)[1] == 1 else b)


def inv(A):
    """The inverse.

    >>> inv(csc_matrix([[2.0]])).toarray()
    array([[0.5]])
    """
    return csc_matrix(np.linalg.inv(_dense(A)))


def norm(x, ord=None, axis=None):
    """The norm.

    >>> norm(csc_matrix([[3.0, 4.0]]))
    5.0
    """
    return np.linalg.norm(_dense(x), ord, axis)


def expm(A):
    """The exponential.

    >>> expm(csc_matrix([[0.0]])).toarray()
    array([[1.]])
    """
    from scipy.linalg import expm as dense

    return csc_matrix(dense(_dense(A)))


def factorized(A):
    """A function that solves A·x = b.

    >>> factorized(csc_matrix([[2.0]]))(numpy.array([4.0]))
    array([2.])
    """
    dense = _dense(A)
    return lambda b: np.linalg.solve(dense, b)


def eigs(A, k=6, which="LM", return_eigenvectors=True, **kwargs):
    """The k eigenvalues of largest size (or as `which` says) and their eigenvectors.

    >>> eigs(csc_matrix([[2.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 1.0]]), 1)[0]
    array([5.+0.j])
    """
    w, v = np.linalg.eig(_dense(A))
    return _chosen(w.astype(complex), v, k, which, return_eigenvectors)


def eigsh(A, k=6, which="LM", return_eigenvectors=True, **kwargs):
    """As eigs, of a symmetric matrix; ascending.

    >>> eigsh(csc_matrix([[2.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 1.0]]), 2)[0]
    array([2., 5.])
    """
    w, v = np.linalg.eigh(_dense(A))
    r = _chosen(w, v, k, {"LA": "LR", "SA": "SR"}.get(which, which), True)
    order = np.argsort(r[0])
    return (r[0][order], r[1][:, order]) if return_eigenvectors else r[0][order]


def _chosen(w, v, k, which, vectors):
    keys = {"LM": -abs(w), "SM": abs(w), "LR": -w.real, "SR": w.real, "LI": -w.imag, "SI": w.imag}
    order = np.argsort(keys[which])[:k]
    return (w[order], v[:, order]) if vectors else w[order]
