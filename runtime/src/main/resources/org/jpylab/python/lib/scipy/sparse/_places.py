"""Sparse matrices as places and values: COO, DIA, BSR, and those filled one by one: LIL, DOK."""

import numpy as np
from scipy.sparse._base import is_scalar, issparse, spmatrix
from scipy.sparse._compressed import _INDEX, compressed


def _shape_of(pair):
    return isinstance(pair, tuple) and len(pair) == 2 and all(isinstance(n, (int, np.integer)) for n in pair)


class coo_matrix(spmatrix):
    """A sparse matrix stored as rows, columns and values.

    >>> coo_matrix(([3, 4], ([0, 1], [1, 0]))).toarray()
    array([[0, 3],
           [4, 0]])
    """

    format = "coo"

    def __init__(self, arg1, shape=None, dtype=None, copy=False):
        if issparse(arg1):
            other = arg1.tocoo()
            self.row, self.col, self.data, shape = other.row, other.col, other.data, arg1.shape
        elif _shape_of(arg1):
            self.row, self.col, self.data, shape = np.zeros(0, _INDEX), np.zeros(0, _INDEX), np.zeros(0, dtype or float), arg1
        elif isinstance(arg1, tuple):
            try:
                data, (row, col) = arg1
            except (TypeError, ValueError) as error:
                raise TypeError("invalid input format") from error
            self.row, self.col, self.data = np.array(row, _INDEX), np.array(col, _INDEX), np.array(data, copy=copy, ndmin=1)
            if not len(self.row) == len(self.col) == len(self.data):
                raise ValueError("row, column, and data array must all be the same length")
            if shape is None:
                if not len(self.row):
                    raise ValueError("cannot infer dimensions from zero sized index arrays")
                shape = int(self.row.max()) + 1, int(self.col.max()) + 1
            elif len(self.row):
                for name, places, length in (("row", self.row, shape[0]), ("column", self.col, shape[1])):
                    if places.max() >= length:
                        raise ValueError(f"{name} index exceeds matrix dimensions")
                    if places.min() < 0:
                        raise ValueError(f"negative {name} index found")
        else:
            dense = np.atleast_2d(np.asarray(arg1))
            if dense.ndim != 2:
                raise TypeError("expected dimension <= 2 array or matrix")
            row, col = np.nonzero(dense)
            self.row, self.col, self.data, shape = row.astype(_INDEX), col.astype(_INDEX), np.asarray(dense[row, col]), dense.shape
        if dtype is not None:
            self.data = self.data.astype(dtype)
        if copy:
            self.row, self.col, self.data = self.row.copy(), self.col.copy(), self.data.copy()
        self.shape = tuple(int(n) for n in shape)

    dtype = property(lambda self: self.data.dtype)

    def tocoo(self, copy=False):
        return self.copy() if copy else self

    def copy(self):
        return type(self)((self.data.copy(), (self.row, self.col)), shape=self.shape)

    def _lines(self, format):
        made = object.__new__(self._kind(format))
        made.shape, made.has_sorted_indices, made.has_canonical_format = self.shape, True, True
        made.indptr, made.indices, made.data = made._from_places(self.row, self.col, self.data, self.shape)
        return made

    def tocsr(self, copy=False):
        return self._lines("csr")

    def tocsc(self, copy=False):
        return self._lines("csc")

    def transpose(self, axes=None, copy=False):
        return type(self)((self.data, (self.col, self.row)), shape=self.shape[::-1])

    def sum_duplicates(self):
        csr = self.tocsc()
        other = csr.tocoo()
        self.row, self.col, self.data = other.row, other.col, other.data

    def eliminate_zeros(self):
        kept = self.data != 0
        self.row, self.col, self.data = self.row[kept], self.col[kept], self.data[kept]

    def _mapped(self, function):
        return type(self)((function(self.data), (self.row, self.col)), shape=self.shape)

    def _set(self, rows, columns, values):
        kept = ~np.isin(self.row.astype(int) * self.shape[1] + self.col, rows * self.shape[1] + columns)
        self.row = np.concatenate((self.row[kept], rows)).astype(_INDEX)
        self.col = np.concatenate((self.col[kept], columns)).astype(_INDEX)
        self.data = np.concatenate((self.data[kept], values))


class dia_matrix(spmatrix):
    """A sparse matrix stored by diagonals.

    >>> dia_matrix(([[1, 2, 3]], [0]), shape=(3, 3)).toarray()
    array([[1, 0, 0],
           [0, 2, 0],
           [0, 0, 3]])
    """

    format = "dia"

    def __init__(self, arg1, shape=None, dtype=None, copy=False):
        if isinstance(arg1, dia_matrix):
            self.data, self.offsets, shape = arg1.data, arg1.offsets, arg1.shape
        elif _shape_of(arg1):
            self.data, self.offsets, shape = np.zeros((0, 0), dtype or float), np.zeros(0, _INDEX), arg1
        elif isinstance(arg1, tuple):
            if shape is None:
                raise ValueError("expected a shape argument")
            self.data, self.offsets = np.atleast_2d(np.array(arg1[0], dtype=dtype)), np.atleast_1d(np.array(arg1[1], _INDEX))
            if len(self.offsets) != len(self.data):
                raise ValueError(f"number of diagonals ({len(self.data)}) does not match the number of offsets ({len(self.offsets)})")
            if len(np.unique(self.offsets)) != len(self.offsets):
                raise ValueError("offset array contains duplicate values")
        else:
            coo = arg1.tocoo() if issparse(arg1) else coo_matrix(arg1)
            shape = coo.shape
            self.offsets, line = np.unique(coo.col - coo.row, return_inverse=True)
            self.offsets = self.offsets.astype(_INDEX)
            self.data = np.zeros((len(self.offsets), int(coo.col.max()) + 1 if len(coo.col) else 0), coo.dtype)
            self.data[line, coo.col] = coo.data
        if dtype is not None:
            self.data = self.data.astype(dtype)
        self.shape = tuple(int(n) for n in shape)

    dtype = property(lambda self: self.data.dtype)

    def getnnz(self, axis=None):
        if axis is not None:
            return super().getnnz(axis)
        m, n = self.shape
        return int(sum(max(0, min(m + k, n) - max(k, 0)) for k in self.offsets.tolist()))

    def _more(self):
        return f" ({len(self.offsets)} diagonals)"

    def todia(self, copy=False):
        return self.copy() if copy else self

    def copy(self):
        return type(self)((self.data.copy(), self.offsets), shape=self.shape)

    def tocoo(self, copy=False):
        m, n = self.shape
        width = self.data.shape[1]
        col = np.broadcast_to(np.arange(width), self.data.shape)
        row = col - self.offsets[:, None]
        kept = (row >= 0) & (row < m) & (col < n) & (self.data != 0)
        return self._kind("coo")((self.data[kept], (row[kept], col[kept])), shape=self.shape)

    def tocsr(self, copy=False):
        return self.tocoo().tocsr()

    def tocsc(self, copy=False):
        """By columns, in each of which the entries stand in the order of the diagonals."""
        m, n = self.shape
        col = np.arange(self.data.shape[1])
        row = col - self.offsets[:, None]
        kept = (row >= 0) & (row < m) & (col < n) & (self.data != 0)
        ends = np.zeros(n + 1, _INDEX)
        counts = kept.sum(axis=0)[:n]
        ends[1 : len(counts) + 1] = np.cumsum(counts)
        ends[len(counts) + 1 :] = ends[len(counts)]
        return self._kind("csc")((self.data.T[kept.T], row.T[kept.T].astype(_INDEX), ends), shape=self.shape)

    def transpose(self, axes=None, copy=False):
        return type(self)(self.tocoo().transpose())

    def _mapped(self, function):
        return type(self)((function(self.data), self.offsets), shape=self.shape)


class bsr_matrix(spmatrix):
    """A sparse matrix stored as rows of dense blocks.

    >>> bsr_matrix([[1, 2], [3, 4]], blocksize=(2, 2)).data
    array([[[1, 2],
            [3, 4]]])
    """

    format = "bsr"

    def __init__(self, arg1, shape=None, dtype=None, copy=False, blocksize=None):
        if isinstance(arg1, tuple) and len(arg1) == 3 or isinstance(arg1, tuple) and len(arg1) == 2 and not _shape_of(arg1):
            if len(arg1) == 2:
                self.__init__(coo_matrix(arg1, shape=shape, dtype=dtype), blocksize=blocksize)
                return
            self.data, self.indices, self.indptr = np.array(arg1[0], dtype=dtype), np.array(arg1[1], _INDEX), np.array(arg1[2], _INDEX)
            r, c = self.data.shape[1:]
            shape = shape or ((len(self.indptr) - 1) * r, (int(self.indices.max()) + 1) * c)
        else:
            coo = coo_matrix(arg1, dtype=dtype) if not issparse(arg1) else arg1.tocoo()
            shape = coo.shape
            r, c = blocksize or getattr(arg1, "blocksize", (1, 1))
            if shape[0] % r or shape[1] % c:
                raise ValueError(f"invalid blocksize {(r, c)}" if not blocksize else f"invalid blocksize {blocksize}")
            brow, bcol = coo.row // r, coo.col // c
            self.indptr, self.indices, _ = compressed(brow, bcol, np.ones(len(brow)), shape[0] // r, shape[1] // c)
            lines = np.repeat(np.arange(shape[0] // r), np.diff(self.indptr))
            keys = lines * (shape[1] // c) + self.indices
            self.data = np.zeros((len(keys), r, c), coo.dtype if dtype is None else dtype)
            np.add.at(self.data, (np.searchsorted(keys, brow * (shape[1] // c) + bcol), coo.row % r, coo.col % c), coo.data)
        self.shape = tuple(int(n) for n in shape)

    dtype = property(lambda self: self.data.dtype)
    blocksize = property(lambda self: self.data.shape[1:])

    def getnnz(self, axis=None):
        return super().getnnz(axis) if axis is not None else int(self.indptr[-1]) * self.blocksize[0] * self.blocksize[1]

    def _more(self):
        return " (blocksize = %dx%d)" % self.blocksize

    def tobsr(self, blocksize=None, copy=False):
        return self if blocksize in (None, self.blocksize) else type(self)(self.tocoo(), blocksize=blocksize)

    def tocoo(self, copy=False):
        r, c = self.blocksize
        lines = np.repeat(np.arange(len(self.indptr) - 1), np.diff(self.indptr))
        row = lines[:, None, None] * r + np.arange(r)[:, None] + np.zeros(c, int)
        col = self.indices[:, None, None] * c + np.arange(c) + np.zeros((r, 1), int)
        return self._kind("coo")((self.data.ravel(), (row.ravel(), col.ravel())), shape=self.shape)

    def _mapped(self, function):
        return type(self)((function(self.data), self.indices, self.indptr), shape=self.shape)


class _Filled(spmatrix):
    """A matrix whose entries are set one by one: a dictionary of places."""

    def __init__(self, arg1, shape=None, dtype=None, copy=False):
        if _shape_of(arg1):
            self.shape, self.dtype, self._entries = tuple(int(n) for n in arg1), np.dtype(dtype or float), {}
            return
        coo = (arg1.tocsr() if issparse(arg1) else coo_matrix(arg1, shape=shape, dtype=dtype)).tocoo()
        self.shape, self.dtype = coo.shape, np.dtype(dtype) if dtype is not None else coo.dtype
        self._entries = dict(zip(zip(coo.row.tolist(), coo.col.tolist()), coo.data.astype(self.dtype)))

    def getnnz(self, axis=None):
        return super().getnnz(axis) if axis is not None else len(self._entries)

    def tocoo(self, copy=False):
        places = sorted(self._entries)
        row, col = np.array([p[0] for p in places], _INDEX), np.array([p[1] for p in places], _INDEX)
        data = np.array([self._entries[p] for p in places], self.dtype)
        return self._kind("coo")((data, (row, col)), shape=self.shape)

    def tocsr(self, copy=False):
        return self.tocoo().tocsr()

    def copy(self):
        made = type(self)(self.shape, dtype=self.dtype)
        made._entries = dict(self._entries)
        return made

    def _place(self, k, length):
        if not -length <= k < length:
            raise IndexError(f"index ({k}) out of range")
        return int(k) + length if k < 0 else int(k)

    def __getitem__(self, key):
        if isinstance(key, tuple) and len(key) == 2 and is_scalar(key[0]) and is_scalar(key[1]) and not any(isinstance(k, slice) for k in key):
            return self._entries.get((self._place(key[0], self.shape[0]), self._place(key[1], self.shape[1])), self.dtype.type(0))
        part = self.tocsr()[key]
        return part.asformat(self.format) if issparse(part) else part

    def __setitem__(self, key, value):
        if isinstance(key, tuple) and len(key) == 2 and is_scalar(value) and not any(isinstance(k, slice) or np.ndim(k) for k in key):
            place = self._place(key[0], self.shape[0]), self._place(key[1], self.shape[1])
            self._put(place, self.dtype.type(value))
            return
        rows = self._kind("csr")(self.shape, dtype=self.dtype)
        rows._set = self._set
        rows[key] = value

    def _put(self, place, value):
        if value == 0:
            self._entries.pop(place, None)
        else:
            self._entries[place] = value

    def _set(self, rows, columns, values):
        entries = self._entries
        for place, value in zip(zip(rows.tolist(), columns.tolist()), values):
            if value:
                entries[place] = value
            else:
                entries.pop(place, None)

    def _mapped(self, function):
        made = self.tocoo()._mapped(function).tocsr()
        return type(self)(made)


class lil_matrix(_Filled):
    """A sparse matrix whose entries are set one by one, in lists of rows.

    >>> a = lil_matrix((2, 2)); a[0, 1] = 5; a.toarray()
    array([[0., 5.],
           [0., 0.]])
    """

    format = "lil"

    def _listed(self, choose):
        lists = [[] for _ in range(self.shape[0])]
        for place in sorted(self._entries):
            lists[place[0]].append(choose(place))
        made = np.empty(self.shape[0], object)
        for i, line in enumerate(lists):
            made[i] = line
        return made

    rows = property(lambda self: self._listed(lambda place: place[1]))
    data = property(lambda self: self._listed(lambda place: self._entries[place].item()))

    def tolil(self, copy=False):
        return self.copy() if copy else self


class dok_matrix(_Filled):
    """A sparse matrix whose entries are set one by one, in a dictionary.

    >>> a = dok_matrix((2, 2)); a[0, 1] = 5; a.nnz
    1
    """

    format = "dok"

    def todok(self, copy=False):
        return self.copy() if copy else self

    def items(self):
        return self._entries.items()

    def keys(self):
        return self._entries.keys()

    def values(self):
        return self._entries.values()

    def get(self, key, default=0.0):
        return self._entries.get((self._place(key[0], self.shape[0]), self._place(key[1], self.shape[1])), default)

    def __contains__(self, key):
        return key in self._entries

    def __len__(self):
        return len(self._entries)

    def pop(self, *arguments):
        return self._entries.pop(*arguments)

    def _update(self, data):
        self._entries.update(data)
