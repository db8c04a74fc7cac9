"""Numeric's LinearAlgebra: the names that `numpy.linalg` made shorter."""

from numpy import linalg as _linalg

__all__ = (
    "LinAlgError determinant eigenvalues eigenvectors Heigenvalues Heigenvectors inverse generalized_inverse"
    " cholesky_decomposition linear_least_squares singular_value_decomposition solve_linear_equations"
).split()

LinAlgError = _linalg.LinAlgError
determinant, inverse, solve_linear_equations = _linalg.det, _linalg.inv, _linalg.solve
eigenvalues, Heigenvalues = _linalg.eigvals, _linalg.eigvalsh
cholesky_decomposition, generalized_inverse = _linalg.cholesky, _linalg.pinv


def eigenvectors(a):
    """Eigenvalues and eigenvectors; each row of the second is a vector.

    >>> from numpy import eye
    >>> eigenvectors(2 * eye(2))[0]
    array([2., 2.])
    """
    values, vectors = _linalg.eig(a)
    return values, vectors.T


def Heigenvectors(a):
    """Eigenvalues and eigenvectors, in rows, of a Hermitian matrix."""
    values, vectors = _linalg.eigh(a)
    return values, vectors.T


def singular_value_decomposition(a, full_matrices=0):
    """The factors u, s and v of a matrix."""
    return _linalg.svd(a, full_matrices)


def linear_least_squares(a, b, rcond=1e-10):
    """The least squares solution, residuals, rank and singular values."""
    return _linalg.lstsq(a, b, rcond)
