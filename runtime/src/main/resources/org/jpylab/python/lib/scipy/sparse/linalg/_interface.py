"""Matrices known by what they do to vectors."""

import numpy as np
from scipy.sparse import issparse


class LinearOperator:
    """A matrix given by its products with vectors.

    >>> LinearOperator((2, 2), matvec=lambda v: 2 * v) @ numpy.ones(2)
    array([2., 2.])
    """

    ndim = 2
    __array_ufunc__ = None

    def __new__(cls, *arguments, **named):
        return object.__new__(_Given if cls is LinearOperator else cls)

    def __init__(self, dtype, shape):
        self.dtype = None if dtype is None else np.dtype(dtype)
        self.shape = tuple(int(n) for n in shape)
        if len(self.shape) != 2:
            raise ValueError(f"invalid shape {shape!r} (must be 2-d)")

    def _init_dtype(self):
        if self.dtype is None:
            self.dtype = np.asarray(self.matvec(np.random.randn(self.shape[-1]))).dtype

    def _matvec(self, x):
        return self.matmat(x.reshape(-1, 1))

    def _matmat(self, X):
        return np.hstack([self.matvec(column.reshape(-1, 1)).reshape(-1, 1) for column in X.T])

    def _rmatvec(self, x):
        if type(self)._adjoint == LinearOperator._adjoint:
            raise NotImplementedError
        return self.H.matvec(x)

    def _rmatmat(self, X):
        if type(self)._adjoint == LinearOperator._adjoint:
            return np.hstack([self.rmatvec(column.reshape(-1, 1)).reshape(-1, 1) for column in X.T])
        return self.H.matmat(X)

    def _vector(self, x, length, product):
        x = np.asanyarray(x)
        if x.shape != (length,) and x.shape != (length, 1):
            raise ValueError("dimension mismatch")
        y = np.asarray(product(x))
        return y.reshape(-1) if x.ndim == 1 else y.reshape(-1, 1)

    def matvec(self, x):
        """The product with a vector."""
        return self._vector(x, self.shape[1], self._matvec)

    def rmatvec(self, x):
        """The adjoint's product with a vector."""
        return self._vector(x, self.shape[0], self._rmatvec)

    def matmat(self, X):
        """The product with a matrix."""
        X = X if issparse(X) else np.asanyarray(X)
        if X.ndim != 2:
            raise ValueError(f"expected 2-d ndarray or matrix, not {X.ndim}-d")
        if X.shape[0] != self.shape[1]:
            raise ValueError(f"dimension mismatch: {self.shape}, {X.shape}")
        return np.asarray(self._matmat(X))

    def rmatmat(self, X):
        """The adjoint's product with a matrix."""
        X = np.asanyarray(X)
        if X.shape[0] != self.shape[0]:
            raise ValueError(f"dimension mismatch: {self.shape}, {X.shape}")
        return np.asarray(self._rmatmat(X))

    def __call__(self, x):
        return self * x

    def dot(self, x):
        if isinstance(x, LinearOperator):
            return _Product(self, x)
        if np.isscalar(x):
            return _Scaled(self, x)
        x = np.asarray(x)
        if x.ndim == 1 or x.ndim == 2 and x.shape[1] == 1:
            return self.matvec(x)
        if x.ndim == 2:
            return self.matmat(x)
        raise ValueError(f"expected 1-d or 2-d array or matrix, got {x!r}")

    def __mul__(self, x):
        return self.dot(x)

    def __matmul__(self, other):
        if np.isscalar(other):
            raise ValueError("Scalar operands are not allowed, use '*' instead")
        return self.dot(other)

    def __rmatmul__(self, other):
        return self.__rmul__(other)

    def __rmul__(self, x):
        return _Scaled(self, x) if np.isscalar(x) else self.T.matmat(np.atleast_2d(np.asarray(x)).T).T.reshape(np.shape(x)[:-1] + (-1,))

    def __pow__(self, p):
        made = _Identity(self.shape, self.dtype)
        for _ in range(p):
            made = self * made
        return made

    def __add__(self, other):
        return _Sum(self, aslinearoperator(other)) if hasattr(other, "shape") else NotImplemented

    def __neg__(self):
        return _Scaled(self, -1)

    def __sub__(self, other):
        return self + -other

    def __repr__(self):
        kind = "unspecified dtype" if self.dtype is None else "dtype=" + str(self.dtype)
        return "<%dx%d %s with %s>" % (*self.shape, type(self).__name__, kind)

    def adjoint(self):
        return self._adjoint()

    def transpose(self):
        return _Conjugated(self._adjoint())

    H = property(adjoint)
    T = property(transpose)

    def _adjoint(self):
        return _Adjoint(self)


class _Given(LinearOperator):
    """An operator of the functions that compute its products."""

    def __init__(self, shape, matvec, rmatvec=None, matmat=None, dtype=None, rmatmat=None):
        super().__init__(dtype, shape)
        self._of_vector, self._of_vector_turned, self._of_matrix, self._of_matrix_turned = matvec, rmatvec, matmat, rmatmat
        self._init_dtype()

    def _matvec(self, x):
        return self._of_vector(x)

    def _matmat(self, X):
        return self._of_matrix(X) if self._of_matrix is not None else super()._matmat(X)

    def _rmatvec(self, x):
        if self._of_vector_turned is None:
            raise NotImplementedError("rmatvec is not defined")
        return self._of_vector_turned(x)

    def _rmatmat(self, X):
        return self._of_matrix_turned(X) if self._of_matrix_turned is not None else super()._rmatmat(X)

    def _adjoint(self):
        return _Given(self.shape[::-1], self._rmatvec, self._matvec, self._of_matrix_turned, self.dtype, self._of_matrix)


_Given.__name__ = "_CustomLinearOperator"


class _Adjoint(LinearOperator):
    def __init__(self, A):
        super().__init__(A.dtype, A.shape[::-1])
        self.A = A

    def _matvec(self, x):
        return self.A.rmatvec(x)

    def _rmatvec(self, x):
        return self.A.matvec(x)

    def _adjoint(self):
        return self.A


class _Conjugated(_Adjoint):
    """The conjugate of an operator."""

    def __init__(self, A):
        LinearOperator.__init__(self, A.dtype, A.shape)
        self.A = A

    def _matvec(self, x):
        return np.conj(self.A.matvec(np.conj(x)))

    def _rmatvec(self, x):
        return np.conj(self.A.rmatvec(np.conj(x)))

    def _adjoint(self):
        return _Conjugated(self.A.H)


class _Sum(LinearOperator):
    def __init__(self, A, B):
        if A.shape != B.shape:
            raise ValueError(f"cannot add {A!r} and {B!r}: shape mismatch")
        super().__init__(np.result_type(A.dtype, B.dtype), A.shape)
        self.args = A, B

    def _matvec(self, x):
        return self.args[0].matvec(x) + self.args[1].matvec(x)

    def _rmatvec(self, x):
        return self.args[0].rmatvec(x) + self.args[1].rmatvec(x)

    def _adjoint(self):
        return _Sum(self.args[0].H, self.args[1].H)


_Sum.__name__ = "_SumLinearOperator"


class _Product(LinearOperator):
    def __init__(self, A, B):
        if A.shape[1] != B.shape[0]:
            raise ValueError(f"cannot multiply {A!r} and {B!r}: shape mismatch")
        super().__init__(np.result_type(A.dtype, B.dtype), (A.shape[0], B.shape[1]))
        self.args = A, B

    def _matvec(self, x):
        return self.args[0].matvec(self.args[1].matvec(x))

    def _rmatvec(self, x):
        return self.args[1].rmatvec(self.args[0].rmatvec(x))

    def _adjoint(self):
        return _Product(self.args[1].H, self.args[0].H)


_Product.__name__ = "_ProductLinearOperator"


class _Scaled(LinearOperator):
    def __init__(self, A, factor):
        super().__init__(np.result_type(A.dtype, type(factor)), A.shape)
        self.args = A, factor

    def _matvec(self, x):
        return self.args[1] * self.args[0].matvec(x)

    def _rmatvec(self, x):
        return np.conj(self.args[1]) * self.args[0].rmatvec(x)

    def _adjoint(self):
        return _Scaled(self.args[0].H, np.conj(self.args[1]))


_Scaled.__name__ = "_ScaledLinearOperator"


class _Identity(LinearOperator):
    def __init__(self, shape, dtype=None):
        super().__init__(dtype, shape)

    def _matvec(self, x):
        return x

    _rmatvec = _matmat = _matvec

    def _adjoint(self):
        return self


_Identity.__name__ = "IdentityOperator"


class MatrixLinearOperator(LinearOperator):
    """The operator of a matrix."""

    def __init__(self, A):
        super().__init__(A.dtype, A.shape)
        self.A = A

    def _matmat(self, X):
        return self.A.dot(X)

    _matvec = _matmat

    def _rmatmat(self, X):
        return self.A.T.conj().dot(X)

    _rmatvec = _rmatmat

    def _adjoint(self):
        return MatrixLinearOperator(self.A.T.conj())


def aslinearoperator(A):
    """A matrix, sparse matrix or anything with shape and matvec as an operator.

    >>> aslinearoperator(numpy.eye(2))
    <2x2 MatrixLinearOperator with dtype=float64>
    """
    if isinstance(A, LinearOperator):
        return A
    if issparse(A):
        return MatrixLinearOperator(A)
    if isinstance(A, np.ndarray):
        return MatrixLinearOperator(np.atleast_2d(np.asarray(A)))
    if hasattr(A, "shape") and hasattr(A, "matvec"):
        return _Given(A.shape, A.matvec, getattr(A, "rmatvec", None), getattr(A, "matmat", None), getattr(A, "dtype", None))
    raise TypeError("type not understood")
