"""Matrices of which only entries other than zero are stored."""

import numpy as np


class spmatrix:
    """A sparse matrix, stored by rows, columns and values.

    >>> csr_matrix([[0, 1], [2, 0]]).toarray()
    array([[0, 1],
           [2, 0]])
    """

    format = "csr"
    __array_priority__ = 10.1
    ndim = 2

    def __init__(self, arg1, shape=None, dtype=None, copy=False):
        if isinstance(arg1, spmatrix):
            row, col, data, shape = arg1._row, arg1._col, arg1._data, arg1.shape
        elif isinstance(arg1, tuple) and len(arg1) == 2 and not isinstance(arg1[1], (tuple, list, np.ndarray)):
            shape, row, col, data = tuple(int(n) for n in arg1), np.zeros(0, int), np.zeros(0, int), np.zeros(0, dtype or float)
        elif isinstance(arg1, tuple) and len(arg1) == 2:
            data, (row, col) = arg1
            row, col, data = np.asarray(row, int), np.asarray(col, int), np.asarray(data)
        elif isinstance(arg1, tuple) and len(arg1) == 3:
            data, indices, indptr = (np.asarray(a) for a in arg1)
            major = np.repeat(np.arange(len(indptr) - 1), np.diff(indptr))
            row, col = (indices, major) if self.format == "csc" else (major, indices)
        else:
            dense = np.atleast_2d(np.asarray(arg1))
            row, col = np.nonzero(dense)
            data, shape = dense[row, col], dense.shape
        if shape is None:
            shape = int(row.max()) + 1 if len(row) else 0, int(col.max()) + 1 if len(col) else 0
        self.shape = tuple(int(n) for n in shape)
        self._data = data if dtype is None else data.astype(dtype)
        self._row, self._col = row.astype(int), col.astype(int)
        self._sorted()

    def _sorted(self):
        """Entries in order, those of one place added up."""
        m, n = self.shape
        keys = self._col * m + self._row if self.format == "csc" else self._row * n + self._col
        if len(keys) and not (np.diff(keys) > 0).all():
            unique, inverse = np.unique(keys, return_inverse=True)
            summed = np.zeros(len(unique), self._data.dtype)
            np.add.at(summed, inverse, self._data)
            self._data = summed
            self._row, self._col = (unique % m, unique // m) if self.format == "csc" else (unique // n, unique % n)

    def _made(self, data, row, col, shape=None, kind=None):
        return (kind or type(self))((data, (row, col)), shape=shape or self.shape)

    dtype = property(lambda self: self._data.dtype)
    nnz = property(lambda self: len(self._data))
    size = nnz
    data = property(lambda self: self._data)
    row, col = property(lambda self: self._row), property(lambda self: self._col)
    T = property(lambda self: self.transpose())
    indices = property(lambda self: (self._row if self.format == "csc" else self._col).astype(np.int32))

    @property
    def indptr(self):
        major, n = (self._col, self.shape[1]) if self.format == "csc" else (self._row, self.shape[0])
        return np.concatenate(([0], np.cumsum(np.bincount(major, minlength=n)))).astype(np.int32)

    def toarray(self, order=None, out=None):
        made = np.zeros(self.shape, self.dtype)
        np.add.at(made, (self._row, self._col), self._data)
        return made

    def todense(self):
        return np.asmatrix(self.toarray())

    A = property(lambda self: self.toarray())

    def getnnz(self, axis=None):
        if axis is None:
            return self.nnz
        return np.bincount(self._col if axis == 0 else self._row, minlength=self.shape[1 - (axis == 1)])

    def transpose(self, axes=None):
        return self._made(self._data, self._col, self._row, self.shape[::-1])

    def copy(self):
        return self._made(self._data.copy(), self._row, self._col)

    def astype(self, dtype):
        return self._made(self._data.astype(dtype), self._row, self._col)

    def tocsr(self, copy=False):
        return csr_matrix(self)

    def tocsc(self, copy=False):
        return csc_matrix(self)

    def tocoo(self, copy=False):
        return coo_matrix(self)

    def tolil(self, copy=False):
        return lil_matrix(self)

    def todok(self, copy=False):
        return dok_matrix(self)

    def asformat(self, format):
        return {"csr": csr_matrix, "csc": csc_matrix, "coo": coo_matrix, "lil": lil_matrix, "dok": dok_matrix}[format](self)

    def nonzero(self):
        kept = self._data != 0
        return self._row[kept], self._col[kept]

    def eliminate_zeros(self):
        kept = self._data != 0
        self._data, self._row, self._col = self._data[kept], self._row[kept], self._col[kept]

    def diagonal(self, k=0):
        return np.diagonal(self.toarray(), k).copy()

    def sum(self, axis=None):
        if axis is None:
            return self._data.sum()
        axis = axis % 2
        made = np.zeros(self.shape[1 - axis], self._data.sum().dtype)
        np.add.at(made, self._col if axis == 0 else self._row, self._data)
        return np.asmatrix(made if axis == 0 else made[:, None])

    def mean(self, axis=None):
        return self.sum(axis) / (self.shape[0] * self.shape[1] if axis is None else self.shape[axis])

    def max(self, axis=None):
        return self.toarray().max(axis)

    def min(self, axis=None):
        return self.toarray().min(axis)

    def dot(self, other):
        if isinstance(other, spmatrix):
            return type(self)(self.toarray() @ other.toarray())
        if np.ndim(other) == 0:
            return self._made(self._data * other, self._row, self._col)
        other = np.asarray(other)
        if other.shape[0] != self.shape[1]:
            raise ValueError("dimension mismatch")
        made = np.zeros((self.shape[0],) + other.shape[1:], np.result_type(self.dtype, other.dtype))
        data = self._data.reshape((-1,) + (1,) * (other.ndim - 1))
        np.add.at(made, self._row, data * other[self._col])
        return made

    __matmul__ = dot

    def __rmatmul__(self, other):
        return self.transpose().dot(np.asarray(other).T).T

    def __mul__(self, other):
        return self.dot(other)

    def __rmul__(self, other):
        return self.dot(other) if np.ndim(other) == 0 else self.__rmatmul__(other)

    def multiply(self, other):
        if np.ndim(other) == 0 and not isinstance(other, spmatrix):
            return self.dot(other)
        other = other.toarray() if isinstance(other, spmatrix) else np.broadcast_to(other, self.shape)
        return self._made(self._data * other[self._row, self._col], self._row, self._col)

    def power(self, n):
        return self._made(self._data**n, self._row, self._col)

    def __pow__(self, n):
        made = eye(self.shape[0]).tocsr()
        for _ in range(int(n)):
            made = made.dot(self)
        return type(self)(made)

    def __truediv__(self, other):
        return self.dot(1.0 / other) if np.ndim(other) == 0 else np.asarray(self.toarray() / other)

    def __neg__(self):
        return self._made(-self._data, self._row, self._col)

    def __abs__(self):
        return self._made(abs(self._data), self._row, self._col)

    def __add__(self, other):
        if isinstance(other, spmatrix):
            joined = [np.concatenate(p) for p in ((self._data, other._data), (self._row, other._row), (self._col, other._col))]
            return self._made(*joined)
        if np.ndim(other) == 0:
            if other == 0:
                return self.copy()
            raise NotImplementedError("adding a nonzero scalar to a sparse matrix is not supported")
        return np.asmatrix(self.toarray() + other)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def _compared(self, other, operator):
        other = other.toarray() if isinstance(other, spmatrix) else other
        return type(self)(operator(self.toarray(), other))

    def __eq__(self, other):
        return self._compared(other, np.equal)

    def __ne__(self, other):
        return self._compared(other, np.not_equal)

    def __lt__(self, other):
        return self._compared(other, np.less)

    def __gt__(self, other):
        return self._compared(other, np.greater)

    __hash__ = None

    def __len__(self):
        raise TypeError("sparse matrix length is ambiguous; use getnnz() or shape[0]")

    def __bool__(self):
        raise ValueError("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all().")

    def __getitem__(self, key):
        r = self.toarray()[key]
        if not isinstance(r, np.ndarray):
            return r
        column = isinstance(key, tuple) and len(key) == 2 and np.ndim(key[1]) == 0 and not isinstance(key[1], slice)
        if r.ndim == 1 and isinstance(key, tuple) and not any(np.ndim(k) == 0 or isinstance(k, slice) for k in key):
            return np.asmatrix(r)
        return type(self)(r[:, None] if r.ndim == 1 and column else r)

    def __setitem__(self, key, value):
        dense = self.toarray().astype(np.result_type(self.dtype, np.asarray(value).dtype))
        dense[key] = value.toarray() if isinstance(value, spmatrix) else value
        self.__init__(dense)

    def getrow(self, i):
        return self[i : i + 1]

    def getcol(self, j):
        return self[:, j : j + 1]

    def __repr__(self):
        names = {"csr": "Compressed Sparse Row", "csc": "Compressed Sparse Column", "coo": "COOrdinate", "lil": "List of Lists", "dok": "Dictionary Of Keys"}  # fmt: skip
        m, n = self.shape
        return f"<{m}x{n} sparse matrix of type '{self.dtype.type}'\n\twith {self.nnz} stored elements in {names[self.format]} format>"

    def __str__(self):
        return "\n".join(f"  {(r, c)}\t{v}" for r, c, v in zip(self._row.tolist(), self._col.tolist(), self._data))


class csr_matrix(spmatrix):
    """A sparse matrix stored by rows.

    >>> csr_matrix([[0, 1], [2, 0]]).indptr
    array([0, 1, 2], dtype=int32)
    """


class csc_matrix(spmatrix):
    """A sparse matrix stored by columns.

    >>> csc_matrix([[0, 1], [2, 0]]).indices
    array([1, 0], dtype=int32)
    """

    format = "csc"


class coo_matrix(spmatrix):
    """A sparse matrix stored as rows, columns and values.

    >>> coo_matrix(([3, 4], ([0, 1], [1, 0]))).toarray()
    array([[0, 3],
           [4, 0]])
    """

    format = "coo"


class lil_matrix(spmatrix):
    """A sparse matrix whose entries are set one by one.

    >>> a = lil_matrix((2, 2)); a[0, 1] = 5; a.toarray()
    array([[0., 5.],
           [0., 0.]])
    """

    format = "lil"


class dok_matrix(spmatrix):
    """A sparse matrix whose entries are set one by one.

    >>> a = dok_matrix((2, 2)); a[0, 1] = 5; a.nnz
    1
    """

    format = "dok"


csr_array, csc_array, coo_array = csr_matrix, csc_matrix, coo_matrix


def issparse(x):
    """Whether something is a sparse matrix.

    >>> issparse(csr_matrix([[1]]))
    True
    """
    return isinstance(x, spmatrix)


isspmatrix = issparse


def eye(m, n=None, k=0, dtype=float, format=None):
    """Ones on a diagonal.

    >>> eye(2).toarray()
    array([[1., 0.],
           [0., 1.]])
    """
    return csr_matrix(np.eye(m, n, k, dtype))


def identity(n, dtype=float, format=None):
    """The identity.

    >>> identity(2).nnz
    2
    """
    return eye(n, dtype=dtype)


def diags(diagonals, offsets=0, shape=None, format=None, dtype=None):
    """A matrix of diagonals.

    >>> diags([1, -2, 1], [-1, 0, 1], shape=(3, 3)).toarray()
    array([[-2.,  1.,  0.],
           [ 1., -2.,  1.],
           [ 0.,  1., -2.]])
    """
    if np.ndim(offsets) == 0:
        diagonals = [diagonals] if np.ndim(diagonals[0]) == 0 else diagonals
        offsets = [offsets]
    if shape is None:
        n = len(np.atleast_1d(diagonals[0])) + abs(int(offsets[0]))
        shape = n, n
    kind = np.result_type(*[np.asarray(d) for d in diagonals], *([] if dtype else [float])) if dtype is None else dtype
    out = np.zeros(shape, kind)
    for d, k in zip(diagonals, offsets):
        n = min(shape[0] + min(k, 0), shape[1] - max(k, 0))
        i = np.arange(n)
        out[i + max(-k, 0), i + max(k, 0)] = np.broadcast_to(np.atleast_1d(d)[:n], (n,))
    return csr_matrix(out)


def spdiags(data, diags_, m=None, n=None, format=None):
    """A matrix of diagonals, whose elements stand in the columns they go to.

    >>> spdiags([[1, 2, 3]], 0, 3, 3).toarray()
    array([[1, 0, 0],
           [0, 2, 0],
           [0, 0, 3]])
    """
    data = np.atleast_2d(data)
    out = np.zeros((m, n), data.dtype)
    for row, k in zip(data, np.atleast_1d(diags_).tolist()):
        for j in range(max(0, k), min(n, m + k, len(row))):
            out[j - k, j] = row[j]
    return csr_matrix(out)


def kron(A, B, format=None):
    """The Kronecker product.

    >>> kron([[1, 2]], [[1], [1]]).toarray()
    array([[1, 2],
           [1, 2]])
    """
    dense = lambda x: x.toarray() if issparse(x) else np.asarray(x)
    return csr_matrix(np.kron(dense(A), dense(B)))


def hstack(blocks, format=None, dtype=None):
    """Matrices side by side.

    >>> hstack([eye(1), eye(1)]).toarray()
    array([[1., 1.]])
    """
    return csr_matrix(np.hstack([b.toarray() if issparse(b) else b for b in blocks]))


def vstack(blocks, format=None, dtype=None):
    """Matrices below each other.

    >>> vstack([eye(1), eye(1)]).shape
    (2, 1)
    """
    return csr_matrix(np.vstack([b.toarray() if issparse(b) else b for b in blocks]))


def random(m, n, density=0.01, format="coo", dtype=None, random_state=None, data_rvs=None):
    """A matrix with random entries at random places.

    >>> random(10, 10, 0.1, random_state=1).nnz
    10
    """
    state = random_state if hasattr(random_state, "choice") else np.random.mtrand._rand if random_state is None else np.random.RandomState(random_state)
    k = int(round(density * m * n))
    places = state.choice(m * n, size=k, replace=False)
    values = state.uniform(size=k) if data_rvs is None else data_rvs(k)
    return coo_matrix((values, (places % m, places // m)), shape=(m, n)).asformat(format)


rand = random


def __getattr__(name):
    if name in ("linalg", "csgraph"):
        import importlib

        return importlib.import_module("scipy.sparse." + name)
    raise AttributeError(f"module 'scipy.sparse' has no attribute {name!r}")
