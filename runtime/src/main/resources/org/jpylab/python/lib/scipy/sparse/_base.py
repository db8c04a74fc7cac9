"""What all sparse matrices have in common; most of it is done in the format of compressed rows."""

import operator

import numpy as np


class SparseWarning(Warning):
    """Warnings about sparse matrices."""


class SparseEfficiencyWarning(SparseWarning):
    """An operation that is slow in the format of a matrix."""


def issparse(x):
    """Whether something is a sparse matrix.

    >>> issparse(csr_matrix([[1]]))
    True
    """
    return isinstance(x, spmatrix)


isspmatrix = issparse


def is_scalar(x):
    return not isinstance(x, (spmatrix, list, tuple)) and (np.isscalar(x) or np.ndim(x) == 0 and not hasattr(x, "matvec"))


_NAMES = {
    "bsr": "Block Sparse Row", "coo": "COOrdinate", "csc": "Compressed Sparse Column", "csr": "Compressed Sparse Row",
    "dia": "DIAgonal", "dok": "Dictionary Of Keys", "lil": "List of Lists",
}  # fmt: skip


class spmatrix:
    """What all sparse matrices can do."""

    __array_priority__ = 10.1
    ndim = 2
    maxprint = 50
    _is_array = False

    def __init__(self, *arguments, **named):
        if type(self) is spmatrix:
            raise ValueError("This class is not intended to be instantiated directly.")

    # --- formats ---

    def _kind(self, format):
        import scipy.sparse as sparse

        return getattr(sparse, format + ("_array" if self._is_array else "_matrix"))

    def _dense(self, a):
        """A result with no zeros left out, of the kind this matrix gives."""
        return a if self._is_array else np.asmatrix(a)

    def asformat(self, format, copy=False):
        if format is None or format == self.format:
            return self.copy() if copy else self
        if format not in _NAMES:
            raise ValueError(f"Format {format} is unknown.")
        return getattr(self, "to" + format)()

    def tocsr(self, copy=False):
        return self.tocoo().tocsr()

    def tocsc(self, copy=False):
        return self.tocsr().tocsc()

    def tocoo(self, copy=False):
        return self.tocsr().tocoo()

    def todia(self, copy=False):
        return self._kind("dia")(self.tocoo())

    def tobsr(self, blocksize=None, copy=False):
        return self._kind("bsr")(self, blocksize=blocksize)

    def tolil(self, copy=False):
        return self._kind("lil")(self)

    def todok(self, copy=False):
        return self._kind("dok")(self)

    def toarray(self, order=None, out=None):
        coo = self.tocoo()
        made = np.zeros(self.shape, self.dtype, order=order or "C") if out is None else out
        if out is not None:
            made[...] = 0
        if coo.dtype == bool:
            made[coo.row, coo.col] = coo.data
        else:
            np.add.at(made, (coo.row, coo.col), coo.data)
        return made

    def todense(self, order=None, out=None):
        return self._dense(self.toarray(order, out))

    A = property(lambda self: self.toarray())
    T = property(lambda self: self.transpose())
    H = property(lambda self: self.getH())

    # --- what it holds ---

    size = property(lambda self: self.getnnz())
    nnz = property(lambda self: self.getnnz())
    real = property(lambda self: self._mapped(np.real))
    imag = property(lambda self: self._mapped(np.imag))

    def get_shape(self):
        return self.shape

    def getformat(self):
        return self.format

    def getmaxprint(self):
        return self.maxprint

    def getnnz(self, axis=None):
        coo = self.tocoo()
        if axis is None:
            return len(coo.data)
        return np.bincount(coo.col if axis % 2 == 0 else coo.row, minlength=self.shape[1 - axis % 2])

    def count_nonzero(self):
        return int(np.count_nonzero(self.tocsr().data))

    def nonzero(self):
        coo = self.tocsr().tocoo()
        kept = coo.data != 0
        return coo.row[kept], coo.col[kept]

    def copy(self):
        return self.tocoo().copy().asformat(self.format)

    def astype(self, dtype, casting="unsafe", copy=True):
        return self._mapped(lambda data: data.astype(dtype, casting=casting))

    def asfptype(self):
        return self if self.dtype.kind in "fc" else self.astype(float)

    def _mapped(self, function):
        """A matrix of the same places, whose values a function gives."""
        return self.tocsr()._mapped(function).asformat(self.format)

    def conj(self, copy=True):
        return self._mapped(np.conj)

    conjugate = conj

    def getH(self):
        return self.conj().transpose()

    def transpose(self, axes=None, copy=False):
        if axes is not None:
            raise ValueError("Sparse matrices do not support an 'axes' parameter because swapping dimensions is the only logical permutation.")  # fmt: skip
        return self.tocoo().transpose().asformat(self.format)

    def diagonal(self, k=0):
        m, n = self.shape
        if k <= -m or k >= n:
            return np.zeros(0, self.dtype)
        coo = self.tocsr().tocoo()
        on = coo.col - coo.row == k
        made = np.zeros(min(m + min(k, 0), n - max(k, 0)), self.dtype)
        made[coo.row[on] + min(k, 0)] = coo.data[on]
        return made

    def trace(self, offset=0):
        return self.diagonal(offset).sum()

    def reshape(self, *shape, order="C", copy=False):
        shape = shape[0] if len(shape) == 1 else shape
        coo = self.tocoo()
        m, n = self.shape
        flat = coo.col.astype(int) * m + coo.row if order == "F" else coo.row.astype(int) * n + coo.col
        rows, columns = (int(s) for s in shape)
        rows = m * n // columns if rows < 0 else rows
        columns = m * n // rows if columns < 0 else columns
        if rows * columns != m * n:
            raise ValueError(f"cannot reshape array of size {m * n} into shape {tuple(shape)}")
        places = (flat % rows, flat // rows) if order == "F" else (flat // columns, flat % columns)
        return self._kind("coo")((coo.data, places), shape=(rows, columns))

    # --- sums and extremes ---

    def sum(self, axis=None, dtype=None, out=None):
        csr = self.tocsr()
        kind = dtype or (csr.data[:0].sum().dtype if csr.dtype.kind in "biu" else csr.dtype)
        if axis is None:
            return csr.data.astype(kind).sum()
        if axis not in (-2, -1, 0, 1):
            raise ValueError("axis out of range")
        axis = axis % 2
        data = csr.data.astype(kind)
        made = csr._with(data)._times(np.ones((self.shape[1], 1), kind)) if axis else csr._with(data)._times_transposed(np.ones((self.shape[0], 1), kind))
        made = made.astype(kind)
        if self._is_array:
            return made.ravel()
        return np.asmatrix(made if axis else made.T)

    def mean(self, axis=None, dtype=None, out=None):
        kind = dtype or (float if self.dtype.kind in "biu" else self.dtype)
        return self.astype(kind).sum(axis) / (self.shape[0] * self.shape[1] if axis is None else self.shape[axis])

    def _extreme(self, function, axis):
        csr = self.tocsr()
        if axis is None:
            if 0 in self.shape:
                raise ValueError("zero-size array to reduction operation")
            best = function.reduce(csr.data) if len(csr.data) else self.dtype.type(0)
            return best if len(csr.data) == self.shape[0] * self.shape[1] else function(best, self.dtype.type(0))
        lines = csr if axis % 2 else csr.transpose().tocsr()
        counts = np.diff(lines.indptr)
        made = np.zeros(len(counts), self.dtype)
        some = counts > 0
        if some.any():
            best = function.reduceat(lines.data, lines.indptr[:-1][some])
            made[some] = np.where(counts[some] == lines.shape[1], best, function(best, self.dtype.type(0)))
        return self._kind("coo")(made[:, None] if axis % 2 else made[None])

    def max(self, axis=None, out=None):
        return self._extreme(np.maximum, axis)

    def min(self, axis=None, out=None):
        return self._extreme(np.minimum, axis)

    def _place_of(self, choose, axis):
        if axis is None:
            return int(choose(self.toarray()))
        made = choose(self.toarray(), axis=axis % 2)
        return made if self._is_array else np.asmatrix(made if axis % 2 == 0 else made[:, None])

    def argmax(self, axis=None, out=None):
        return self._place_of(np.argmax, axis)

    def argmin(self, axis=None, out=None):
        return self._place_of(np.argmin, axis)

    # --- arithmetic ---

    def _scaled(self, factor):
        kind = np.result_type(self.dtype, factor) if not isinstance(factor, (bool, int, float, complex)) else (np.zeros(1, self.dtype) * factor).dtype
        return self._mapped(lambda data: (data * factor).astype(kind))

    def dot(self, other):
        return self * other if is_scalar(other) else self @ other

    def __matmul__(self, other):
        if is_scalar(other):
            raise ValueError("Scalar operands are not allowed, use '*' instead")
        return self._product(other)

    def __rmatmul__(self, other):
        if is_scalar(other):
            raise ValueError("Scalar operands are not allowed, use '*' instead")
        return self._product_from_left(other)

    def __mul__(self, other):
        if is_scalar(other):
            return self._scaled(other)
        return self.multiply(other) if self._is_array else self._product(other)

    def __rmul__(self, other):
        if is_scalar(other):
            return self._scaled(other)
        return self.multiply(other) if self._is_array else self._product_from_left(other)

    def _product(self, other):
        m, n = self.shape
        if issparse(other):
            if n != other.shape[0]:
                raise ValueError("dimension mismatch")
            left = self if self.format in ("csr", "csc") else self.tocsr()
            return left._sparse_product(other.asformat(left.format))
        if hasattr(other, "matvec"):
            return NotImplemented
        array = np.asanyarray(other)
        if array.ndim not in (1, 2) or array.shape[0] != n:
            raise ValueError("dimension mismatch")
        left = self if self.format in ("csr", "csc") else self.tocsr()
        made = left._times(np.asarray(array).reshape(n, -1))
        if array.ndim == 1:
            return made.ravel()
        return np.asmatrix(made) if isinstance(other, np.matrix) else made

    def _product_from_left(self, other):
        turned = self.transpose()
        if issparse(other):
            return other._product(self)
        array = np.asanyarray(other)
        made = turned._product(array.T)
        return made.T

    def __pow__(self, n):
        if self._is_array:
            return self.power(n)
        if self.shape[0] != self.shape[1]:
            raise TypeError("matrix is not square")
        n = operator.index(n)
        if n < 0:
            raise ValueError("exponent must be >= 0")
        if n == 0:
            from scipy.sparse import eye

            return eye(self.shape[0], dtype=self.dtype).asformat(self.format)
        if n == 1:
            return self.copy()
        half = self ** (n // 2)
        return self * half * half if n % 2 else half * half

    def power(self, n, dtype=None):
        if not is_scalar(n):
            raise NotImplementedError("input is not scalar")
        return self._mapped(lambda data: (data if dtype is None else data.astype(dtype)) ** n)

    def __neg__(self):
        return self._mapped(np.negative)

    def __abs__(self):
        return self._mapped(np.abs)

    def __round__(self, ndigits=0):
        return self._mapped(lambda data: np.around(data, ndigits))

    def _sum_with(self, other, function, swapped=False):
        if is_scalar(other):
            if other == 0:
                return -self if swapped and function is np.subtract else self.copy()
            raise NotImplementedError("adding a nonzero scalar to a sparse matrix is not supported" if function is np.add else "subtracting a nonzero scalar from a sparse matrix is not supported")  # fmt: skip
        if issparse(other):
            if other.shape != self.shape:
                raise ValueError("inconsistent shapes")
            left = self if self.format in ("csr", "csc") else self.tocsr()
            return left._combined(other, function)
        mine = self.toarray()
        other = np.broadcast_to(np.asanyarray(other), self.shape) if np.shape(other) != self.shape else np.asanyarray(other)
        made = function(np.asarray(other), mine) if swapped else function(mine, np.asarray(other))
        return np.asmatrix(made) if isinstance(other, np.matrix) or not self._is_array else made

    def __add__(self, other):
        return self._sum_with(other, np.add)

    __radd__ = __add__

    def __sub__(self, other):
        return self._sum_with(other, np.subtract)

    def __rsub__(self, other):
        if issparse(other):
            return other - self
        return self._sum_with(other, np.subtract, True)

    def multiply(self, other):
        if is_scalar(other):
            return self._scaled(other)
        if issparse(other) and other.shape == self.shape:
            left = self if self.format in ("csr", "csc") else self.tocsr()
            return left._combined(other, np.multiply)
        if issparse(other):
            return self.multiply(other.toarray()).tocsr()
        other = np.asarray(other)
        coo = self.tocoo()
        shape = np.broadcast_shapes(self.shape, other.shape)
        if shape != self.shape:
            return self._kind("coo")(self.toarray() * other)
        return self._kind("coo")((coo.data * np.broadcast_to(other, shape)[coo.row, coo.col], (coo.row, coo.col)), shape=shape)

    def __truediv__(self, other):
        if is_scalar(other):
            if np.can_cast(self.dtype, float):
                return self._mapped(lambda data: data.astype(np.result_type(float, data.dtype)) / other)
            return self._scaled(1.0 / other)
        if not issparse(other):
            return self.multiply(np.true_divide(1.0, other))
        with np.errstate(all="ignore"):
            return self._dense(self.toarray() / other.toarray())

    def __rtruediv__(self, other):
        return NotImplemented

    # --- comparisons ---

    def _compared(self, other, function):
        if is_scalar(other):
            if function(0, other):
                from scipy.sparse import SparseEfficiencyWarning
                import warnings

                warnings.warn(f"Comparing a sparse matrix with {other} using {_SIGNS[function]} is inefficient", SparseEfficiencyWarning, 3)
                return self._kind(self.format if self.format in ("csr", "csc") else "csr")(function(self.toarray(), other))
            made = self.tocsr() if self.format not in ("csr", "csc") else self
            made = made._mapped(lambda data: function(data, other))
            made.eliminate_zeros()
            return made
        if issparse(other):
            if other.shape != self.shape:
                return function is np.not_equal
            left = self if self.format in ("csr", "csc") else self.tocsr()
            if function(0, 0):
                return self._kind(left.format)(function(self.toarray(), other.toarray()))
            return left._combined(other, function)
        return function(self.todense(), other)

    def __eq__(self, other):
        return self._compared(other, np.equal)

    def __ne__(self, other):
        return self._compared(other, np.not_equal)

    def __lt__(self, other):
        return self._compared(other, np.less)

    def __gt__(self, other):
        return self._compared(other, np.greater)

    def __le__(self, other):
        return self._compared(other, np.less_equal)

    def __ge__(self, other):
        return self._compared(other, np.greater_equal)

    __hash__ = object.__hash__

    def maximum(self, other):
        return self._larger(other, np.maximum)

    def minimum(self, other):
        return self._larger(other, np.minimum)

    def _larger(self, other, function):
        if issparse(other):
            return (self if self.format in ("csr", "csc") else self.tocsr())._combined(other, function)
        return self._kind("csr")(function(self.toarray(), np.asarray(other)))

    # --- parts, as those of compressed rows ---

    def getrow(self, i):
        return self.tocsr()[i]

    def getcol(self, j):
        return self.tocsr()[:, j]

    def setdiag(self, values, k=0):
        m, n = self.shape
        if k > 0 and k >= n or k < 0 and -k >= m:
            raise ValueError("k exceeds matrix dimensions")
        values = np.asarray(values)
        length = min(m + min(k, 0), n - max(k, 0))
        if values.ndim:
            length = min(length, len(values))
        i = np.arange(length)
        self._set(i - min(k, 0), i + max(k, 0), np.broadcast_to(values[:length] if values.ndim else values, (length,)).astype(self.dtype))

    def _set(self, rows, columns, values):
        raise NotImplementedError(f"setting elements of a {type(self).__name__}")

    def __len__(self):
        raise TypeError("sparse matrix length is ambiguous; use getnnz() or shape[0]")

    def __bool__(self):
        if self.shape == (1, 1):
            return self.nnz != 0
        raise ValueError("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all().")

    def __iter__(self):
        for r in range(self.shape[0]):
            yield self[r]

    def __array_ufunc__(self, ufunc, method, *inputs, **named):
        if method == "__call__" and len(inputs) == 1 and inputs[0] is self and not named and ufunc.__name__ in _OF_VALUES:
            return self._mapped(ufunc)
        reflected = {"multiply": "__rmul__", "matmul": "__rmatmul__", "add": "__radd__", "subtract": "__rsub__"}
        if method == "__call__" and len(inputs) == 2 and not named:
            first, second = inputs
            name = ufunc.__name__
            if first is self and hasattr(spmatrix, "__" + _PLAIN.get(name, name) + "__"):
                return getattr(self, "__" + _PLAIN.get(name, name) + "__")(second)
            if name in reflected:
                return getattr(self, reflected[name])(first)
        return NotImplemented

    def __repr__(self):
        m, n = self.shape
        word = "array" if self._is_array else "matrix"
        return f"<{m}x{n} sparse {word} of type '{self.dtype.type}'\n\twith {self.nnz} stored elements{self._more()} in {_NAMES[self.format]} format>"

    def _more(self):
        return ""

    def __str__(self):
        coo = self.tocoo()

        def lines(part):
            return "\n".join("  %s\t%s" % e for e in zip(zip(coo.row[part].tolist(), coo.col[part].tolist()), coo.data[part]))

        if len(coo.data) <= self.maxprint:
            return lines(slice(None))
        half = self.maxprint // 2
        return lines(slice(half)) + "\n  :\t:\n" + lines(slice(-(self.maxprint - half), None))


_SIGNS = {np.equal: "==", np.not_equal: "!=", np.less: "<", np.greater: ">", np.less_equal: "<=", np.greater_equal: ">="}
_OF_VALUES = frozenset(
    "sin tan arcsin arctan sinh tanh arcsinh arctanh rint sign expm1 log1p deg2rad rad2deg floor ceil trunc sqrt absolute negative conjugate"
    .split()
)  # fmt: skip
_PLAIN = {"multiply": "mul", "subtract": "sub", "true_divide": "truediv", "divide": "truediv", "power": "pow", "equal": "eq", "not_equal": "ne",
          "less": "lt", "greater": "gt", "less_equal": "le", "greater_equal": "ge"}  # fmt: skip


def _plain(name):
    return lambda self: self._mapped(getattr(np, name))


for _name in "sin tan arcsin arctan sinh tanh arcsinh arctanh rint sign expm1 log1p deg2rad rad2deg floor ceil trunc sqrt".split():
    setattr(spmatrix, _name, _plain(_name))
