"""Sparse systems solved by elimination."""

import warnings

import numpy as np
from scipy.sparse import SparseEfficiencyWarning, bmat, csc_matrix, csr_matrix, eye, issparse

_j_of, _j_singular, _j_solve, _j_parts = np._bind("org.jpylab.scipy.sparse.SparseLu", ["of", "isSingular", "solve", "parts"])


class MatrixRankWarning(UserWarning):
    """A matrix that has no inverse."""


class SuperLU:
    """The factors of a sparse matrix: permuted rows and columns of it are L·U.

    >>> splu(csc_matrix([[2.0, 1.0], [0.0, 4.0]])).solve(numpy.array([4.0, 8.0]))
    array([1., 2.])
    """

    def __init__(self, A, permc_spec=None, diag_pivot_thresh=None):
        if A.shape[0] != A.shape[1]:
            raise ValueError("can only factor square matrices")
        self.shape = A.shape
        self._complex = A.dtype.kind == "c"
        if self._complex:
            A = csc_matrix(bmat([[A.real, -A.imag], [A.imag, A.real]]))
        A = A._sorted()
        pivot = 0.1 if diag_pivot_thresh is None else float(diag_pivot_thresh)
        self._factors = _j_of(A.indptr._j, A.indices._j, np.asarray(A.data, float)._j, permc_spec or "COLAMD", pivot)
        self._arrays = None
        if _j_singular(self._factors):
            raise RuntimeError("Factor is exactly singular")

    def solve(self, rhs, trans="N"):
        """The solution for one right-hand side or for each column."""
        rhs = np.asarray(rhs)
        if rhs.shape[0] != self.shape[0]:
            raise ValueError("rhs is of incompatible size")
        b = rhs.reshape(len(rhs), -1)
        if self._complex:
            stacked = np.concatenate((b.real, b.imag if trans != "T" else -b.imag)).astype(float)
            x = np._wrap(_j_solve(self._factors, stacked._j, trans != "N"))
            half = len(x) // 2
            made = x[:half] + 1j * x[half:]
            made = made.conj() if trans == "T" else made
        elif b.dtype.kind == "c":
            made = self.solve(np.ascontiguousarray(b.real), trans) + 1j * self.solve(np.ascontiguousarray(b.imag), trans)
        else:
            made = np._wrap(_j_solve(self._factors, np.ascontiguousarray(b, float)._j, trans != "N"))
        return made.reshape(rhs.shape)

    def _part(self, k):
        if self._complex:
            raise NotImplementedError("the factors of a complex matrix")
        if self._arrays is None:
            self._arrays = [np._wrap(a) for a in _j_parts(self._factors)]
        return self._arrays[k]

    def _matrix(self, k):
        made = csc_matrix((self._part(k + 2), self._part(k + 1), self._part(k)), shape=self.shape)
        made.sum_duplicates()
        return made

    L = property(lambda self: self._matrix(0))
    U = property(lambda self: self._matrix(3))
    perm_r = property(lambda self: self._part(6))
    perm_c = property(lambda self: self._part(7))
    nnz = property(lambda self: len(self._part(1)) + len(self._part(4)))


def _columns(A, name):
    if not issparse(A) or A.format != "csc":
        warnings.warn(f"{name} converted its input to CSC format", SparseEfficiencyWarning, 3)
        A = csc_matrix(A)
    return A.asfptype()


def splu(A, permc_spec=None, diag_pivot_thresh=None, relax=None, panel_size=None, options=None):
    """The factors of a sparse square matrix.

    >>> splu(csc_matrix([[2.0]])).solve(numpy.array([4.0]))
    array([2.])
    """
    return SuperLU(_columns(A, "splu"), permc_spec, diag_pivot_thresh)


def spilu(A, drop_tol=None, fill_factor=None, drop_rule=None, permc_spec=None, diag_pivot_thresh=None, relax=None, panel_size=None, options=None):  # fmt: skip
    """Factors to precondition with; here the complete ones.

    >>> spilu(csc_matrix([[2.0]])).solve(numpy.array([4.0]))
    array([2.])
    """
    return SuperLU(_columns(A, "spilu"), permc_spec, diag_pivot_thresh)


def spsolve(A, b, permc_spec=None, use_umfpack=True):
    """The x of A·x = b.

    >>> spsolve(csc_matrix([[2.0, 0.0], [0.0, 4.0]]), numpy.array([2.0, 4.0]))
    array([1., 1.])
    """
    if not issparse(A) or A.format not in ("csc", "csr"):
        A = csc_matrix(A)
        warnings.warn("spsolve requires A be CSC or CSR matrix format", SparseEfficiencyWarning, 2)
    sparse_b = issparse(b)
    if not sparse_b:
        b = np.asarray(b)
    m, n = A.shape
    if m != n:
        raise ValueError(f"matrix must be square (has shape {(m, n)})")
    if m != b.shape[0]:
        raise ValueError(f"matrix - rhs dimension mismatch ({A.shape} - {b.shape[0]})")
    vector = b.ndim == 1 or b.ndim == 2 and b.shape[1] == 1
    kind = np.result_type(A.dtype, b.dtype, float)
    try:
        factors = SuperLU(csc_matrix(A).astype(np.result_type(A.dtype, float)), permc_spec)
    except RuntimeError:
        warnings.warn("Matrix is exactly singular", MatrixRankWarning, 2)
        return np.full(m if vector else b.shape, np.nan, kind)
    if sparse_b and not vector:
        columns = csc_matrix(b)
        parts = [csc_matrix(factors.solve(columns[:, i : i + 64].toarray())) for i in range(0, b.shape[1], 64)]
        from scipy.sparse import hstack

        return hstack(parts, format=A.format, dtype=kind)
    dense = b.toarray() if sparse_b else b
    return factors.solve(dense.ravel() if vector else dense)


def factorized(A):
    """A function that solves A·x = b.

    >>> factorized(csc_matrix([[2.0]]))(numpy.array([4.0]))
    array([2.])
    """
    return SuperLU(csc_matrix(A).asfptype()).solve


def inv(A):
    """The inverse.

    >>> inv(csc_matrix([[2.0]])).toarray()
    array([[0.5]])
    """
    if not issparse(A):
        raise TypeError("Input must be a sparse matrix")
    return spsolve(A, eye(A.shape[0], dtype=A.dtype, format="csc"))


def spsolve_triangular(A, b, lower=True, overwrite_A=False, overwrite_b=False, unit_diagonal=False):
    """The x of A·x = b, where A is triangular.

    >>> spsolve_triangular(csr_matrix([[2.0, 0.0], [1.0, 1.0]]), numpy.array([2.0, 3.0]))
    array([1., 2.])
    """
    if not issparse(A) or A.format != "csr":
        warnings.warn("CSR matrix format is required. Converting to CSR matrix.", SparseEfficiencyWarning, 2)
        A = csr_matrix(A)
    if A.shape[0] != A.shape[1]:
        raise ValueError(f"A must be a square matrix but its shape is {A.shape}.")
    b = np.asanyarray(b)
    if b.ndim not in (1, 2):
        raise ValueError(f"b must have 1 or 2 dims but its shape is {b.shape}.")
    if A.shape[0] != b.shape[0]:
        raise ValueError(f"The size of the dimensions of A must be equal to the size of the first dimension of b but the shape of A is {A.shape} and the shape of b is {b.shape}.")  # fmt: skip
    coo = A.tocoo()
    wrong = coo.col > coo.row if lower else coo.col < coo.row
    if (wrong & (coo.data != 0)).any():
        raise np.linalg.LinAlgError(f"A is not triangular: A[{coo.row[wrong][0]}, {coo.col[wrong][0]}] is nonzero.")
    diagonal = A.diagonal()
    if unit_diagonal:
        A = A - _diagonal(diagonal) + eye(A.shape[0])
    elif (diagonal == 0).any():
        raise np.linalg.LinAlgError(f"A is singular: diagonal {int(np.argmax(diagonal == 0))} is zero.")
    return SuperLU(csc_matrix(A).asfptype(), "NATURAL", 0.0).solve(b)


def _diagonal(values):
    from scipy.sparse import diags

    return diags(values, format="csr")


def use_solver(**kwargs):
    """SciPy's choice between solvers; here there is one."""
