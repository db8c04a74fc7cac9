"""Covariance matrices given by their factors."""

import numpy as np


def _vector(values, name):
    values = np.atleast_1d(values)
    if values.ndim != 1 or values.dtype.kind not in "biuf":
        raise ValueError(f"The input `{name}` must be a one-dimensional array of real numbers.")
    return values


def _square(matrix, name):
    matrix = np.atleast_2d(matrix)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or matrix.dtype.kind not in "biuf":
        raise ValueError(f"The input `{name}` must be a square, two-dimensional array of real numbers.")
    return matrix


class Covariance:
    """A covariance matrix, made by one of the class's methods `from_…`.

    >>> Covariance.from_diagonal([4.0, 9.0]).whiten([2.0, 3.0])
    array([1., 1.])
    """

    def __init__(self):
        raise NotImplementedError(
            "The `Covariance` class cannot be instantiated directly. Please use one of the factory methods (e.g. `Covariance.from_diagonal`)."
        )

    @staticmethod
    def from_diagonal(diagonal):
        """From variances, of variables that do not depend on each other."""
        return CovViaDiagonal(diagonal)

    @staticmethod
    def from_precision(precision, covariance=None):
        """From the inverse."""
        return CovViaPrecision(precision, covariance)

    @staticmethod
    def from_cholesky(cholesky):
        """From the lower triangular factor."""
        return CovViaCholesky(cholesky)

    @staticmethod
    def from_eigendecomposition(eigendecomposition):
        """From eigenvalues and eigenvectors."""
        return CovViaEigendecomposition(eigendecomposition)

    log_pdet = property(lambda self: np.array(self._log_pdet, dtype=float)[()], doc="The logarithm of the pseudo-determinant.")
    rank = property(lambda self: np.array(self._rank, dtype=int)[()], doc="How many variables there are without those that never vary.")
    covariance = property(lambda self: self._covariance, doc="The matrix.")
    shape = property(lambda self: self._shape, doc="The shape of the matrix.")

    def whiten(self, x):
        """Vectors of this covariance as ones of unit covariance."""
        return self._whiten(np.asarray(x))

    def colorize(self, x):
        """Vectors of unit covariance as ones of this covariance."""
        return self._colorize(np.asarray(x))


class CovViaDiagonal(Covariance):
    """By variances."""

    def __init__(self, diagonal):
        diagonal = _vector(diagonal, "diagonal")
        self._zero = diagonal <= 0
        positive = np.where(self._zero, 1, diagonal).astype(np.float64)
        self._log_pdet, self._rank = np.sum(np.log(positive)), len(diagonal) - self._zero.sum()
        self._roots = np.sqrt(np.where(self._zero, 0, positive))
        self._inverse = np.where(self._zero, 0, 1 / np.sqrt(positive))
        self._covariance = np.diag(np.where(self._zero, 0, diagonal))
        self._shape = self._covariance.shape

    def _whiten(self, x):
        return x * self._inverse

    def _colorize(self, x):
        return x * self._roots


class CovViaPrecision(Covariance):
    """By the inverse matrix."""

    def __init__(self, precision, covariance=None):
        precision = _square(precision, "precision")
        self._given, self._precision = covariance, precision
        if covariance is not None and np.shape(covariance) != precision.shape:
            raise ValueError("`precision.shape` must equal `covariance.shape`.")
        self._factor = np.linalg.cholesky(precision)
        self._log_pdet = -2 * np.log(np.diag(self._factor)).sum(axis=-1)
        self._rank, self._shape = precision.shape[-1], precision.shape

    def _whiten(self, x):
        return x @ self._factor

    def _colorize(self, x):
        from scipy.linalg import solve_triangular

        return solve_triangular(self._factor, x.T, lower=True, trans=1).T if x.ndim <= 2 else np.linalg.solve(self._factor.T, x[..., None])[..., 0]

    @property
    def _covariance(self):
        from scipy.linalg import cho_solve

        return cho_solve((self._factor, True), np.eye(self._shape[-1])) if self._given is None else np.atleast_2d(self._given)


class CovViaCholesky(Covariance):
    """By the triangular factor."""

    def __init__(self, cholesky):
        self._factor = _square(cholesky, "cholesky")
        self._log_pdet = 2 * np.log(np.diag(self._factor)).sum(axis=-1)
        self._rank, self._shape = self._factor.shape[-1], self._factor.shape
        self._covariance = self._factor @ self._factor.T

    def _whiten(self, x):
        from scipy.linalg import solve_triangular

        return solve_triangular(self._factor, x.T, lower=True).T if x.ndim <= 2 else np.linalg.solve(self._factor, x[..., None])[..., 0]

    def _colorize(self, x):
        return x @ self._factor.T


class CovViaEigendecomposition(Covariance):
    """By eigenvalues and eigenvectors."""

    def __init__(self, eigendecomposition):
        values, vectors = eigendecomposition
        values, vectors = _vector(values, "eigenvalues"), _square(vectors, "eigenvectors")
        if len(values) != len(vectors):
            raise ValueError("The shapes of `eigenvalues` and `eigenvectors` must be compatible.")
        zero = values <= 0
        positive = np.where(zero, 1, values).astype(np.float64)
        self._log_pdet, self._rank, self._shape = np.sum(np.log(positive)), len(values) - zero.sum(), vectors.shape
        self._to_white = vectors * np.where(zero, 0, 1 / np.sqrt(positive))
        self._from_white = vectors * np.sqrt(np.where(zero, 0, positive))
        self._covariance = (vectors * np.where(zero, 0, positive)) @ vectors.T

    def _whiten(self, x):
        return x @ self._to_white

    def _colorize(self, x):
        return x @ self._from_white.T


NAMES = ("Covariance",)
