"""Compressed rows and compressed columns: the formats in which sparse matrices are computed with."""

import warnings

import numpy as np
from scipy.sparse._base import SparseEfficiencyWarning, issparse, spmatrix

_j_compressed, _j_summed, _j_times, _j_times_t, _j_product, _j_union, _j_part, _j_positions = np._bind(
    "org.jpylab.scipy.sparse.CompressedRows",
    ["compressed", "summed", "times", "timesTransposed", "product", "union", "part", "positions"],
)
_INDEX = np.int32


def _doubles(a):
    return np.ascontiguousarray(a, dtype=float)._j


def _wrapped(arrays):
    return [np._wrap(a) for a in arrays]


def compressed(major, minor, data, m, n):
    """Starts, places and values of entries in any order; those of one place are added up."""
    if len(major) and (int(major.max()) >= m or int(minor.max()) >= n or int(major.min()) < 0 or int(minor.min()) < 0):
        raise ValueError("row index exceeds matrix dimensions" if len(major) and int(major.max()) >= m else "column index exceeds matrix dimensions")  # fmt: skip
    starts, places, slots = _wrapped(_j_compressed(major.astype(_INDEX)._j, minor.astype(_INDEX)._j, m, n))
    return starts, places, _added(slots, data, len(places))


def _added(slots, data, count):
    if data.dtype.kind == "c":
        return (_added(slots, data.real, count) + 1j * _added(slots, data.imag, count)).astype(data.dtype)
    if data.dtype.kind == "f" or count == len(data) and data.dtype.itemsize < 8:
        return np._wrap(_j_summed(slots._j, _doubles(data), count)).astype(data.dtype)
    made = np.zeros(count, data.dtype)
    if count == len(data):
        made[slots] = data
    elif data.dtype == bool:
        made[slots[data]] = True
    else:
        np.add.at(made, slots, data)
    return made


class Compressed(spmatrix):
    """Starts of lines, places within them and values; lines are rows or columns."""

    def __init__(self, arg1, shape=None, dtype=None, copy=False):
        if issparse(arg1):
            other = arg1.asformat(self.format)
            if other is arg1 and not isinstance(arg1, Compressed):
                other = arg1.tocoo().asformat(self.format)
            parts = other.indptr, other.indices, other.data
            shape = arg1.shape
            if copy:
                parts = tuple(p.copy() for p in parts)
        elif isinstance(arg1, tuple) and len(arg1) == 2 and all(np.ndim(n) == 0 for n in arg1):
            shape = tuple(int(n) for n in arg1)
            if min(shape) < 0:
                raise ValueError("'shape' elements cannot be negative")
            parts = np.zeros(shape[self._axis] + 1, _INDEX), np.zeros(0, _INDEX), np.zeros(0, dtype or float)
        elif isinstance(arg1, tuple) and len(arg1) == 2:
            coo = self._kind("coo")(arg1, shape=shape, dtype=dtype)
            shape = coo.shape
            parts = self._from_places(coo.row, coo.col, coo.data, shape)
        elif isinstance(arg1, tuple) and len(arg1) == 3:
            data, indices, indptr = arg1
            parts = np.array(indptr, _INDEX), np.array(indices, _INDEX), np.array(data)
            if shape is None:
                lines, across = len(parts[0]) - 1, int(parts[1].max()) + 1 if len(parts[1]) else 0
                shape = (lines, across) if self._axis == 0 else (across, lines)
            self._check(shape, *parts)
        elif isinstance(arg1, tuple):
            raise ValueError(f"unrecognized {self.format}_matrix constructor usage")
        else:
            dense = np.asarray(arg1)
            if dense.dtype.kind == "O":
                raise TypeError(f"no supported conversion for types: ({dense.dtype!r},)")
            if dense.ndim > 2:
                raise TypeError("expected dimension <= 2 array or matrix")
            dense = np.atleast_2d(dense)
            shape = dense.shape
            lines = dense if self._axis == 0 else dense.T
            major, minor = np.nonzero(lines)
            parts = np.concatenate(([0], np.cumsum(np.bincount(major, minlength=len(lines))))).astype(_INDEX), minor.astype(_INDEX), lines[major, minor]
        self.indptr, self.indices, self.data = parts
        self.shape = tuple(int(n) for n in shape)
        if dtype is not None:
            self.data = self.data.astype(dtype)
        self.has_sorted_indices = self.has_canonical_format = not (isinstance(arg1, tuple) and len(arg1) == 3)

    def _check(self, shape, indptr, indices, data):
        if len(indptr) != shape[self._axis] + 1:
            raise ValueError(f"index pointer size ({len(indptr)}) should be ({shape[self._axis] + 1})")
        if indptr[0] != 0:
            raise ValueError("index pointer should start with 0")
        if len(indices) != len(data):
            raise ValueError("indices and data should have the same size")
        if indptr[-1] > len(indices):
            raise ValueError("Last value of index pointer should be less than the size of index and data arrays")

    def _from_places(self, row, col, data, shape):
        major, minor = (row, col) if self._axis == 0 else (col, row)
        return compressed(major, minor, data, shape[self._axis], shape[1 - self._axis])

    def _made(self, indptr, indices, data, shape=None):
        made = object.__new__(type(self))
        made.indptr, made.indices, made.data = indptr, indices, data
        made.shape = self.shape if shape is None else shape
        made.has_sorted_indices = made.has_canonical_format = True
        return made

    def _with(self, data):
        return self._made(self.indptr, self.indices, data)

    dtype = property(lambda self: self.data.dtype)

    def _sorted(self):
        """This matrix with its places in order, each once."""
        if not self.has_canonical_format:
            self.sum_duplicates()
        return self

    def sum_duplicates(self):
        major = np.repeat(np.arange(len(self.indptr) - 1, dtype=_INDEX), np.diff(self.indptr))
        used = int(self.indptr[-1])
        self.indptr, self.indices, self.data = compressed(
            major, self.indices[:used], self.data[:used], self.shape[self._axis], self.shape[1 - self._axis]
        )
        self.has_sorted_indices = self.has_canonical_format = True

    def sort_indices(self):
        if not self.has_sorted_indices:
            lines = np.repeat(np.arange(len(self.indptr) - 1), np.diff(self.indptr))
            order = np.lexsort((self.indices, lines))
            self.indices, self.data, self.has_sorted_indices = self.indices[order], self.data[order], True

    def sorted_indices(self):
        made = self.copy()
        made.sort_indices()
        return made

    def prune(self):
        used = int(self.indptr[-1])
        self.indices, self.data = self.indices[:used], self.data[:used]

    def check_format(self, full_check=True):
        self._check(self.shape, self.indptr, self.indices, self.data)

    def eliminate_zeros(self):
        kept = self.data != 0
        if not kept.all():
            starts = np.concatenate(([0], np.cumsum(kept))).astype(_INDEX)
            self.indptr, self.indices, self.data = starts[self.indptr], self.indices[kept], self.data[kept]

    def getnnz(self, axis=None):
        if axis is None:
            return int(self.indptr[-1])
        if axis % 2 == 1 - self._axis:
            return np.diff(self.indptr)
        return np.bincount(self.indices, minlength=self.shape[1 - self._axis])

    def copy(self):
        made = self._made(self.indptr.copy(), self.indices.copy(), self.data.copy())
        made.has_sorted_indices, made.has_canonical_format = self.has_sorted_indices, self.has_canonical_format
        return made

    def _mapped(self, function):
        made = self._with(function(self.data))
        made.has_sorted_indices, made.has_canonical_format = self.has_sorted_indices, self.has_canonical_format
        return made

    def tocoo(self, copy=True):
        major = np.repeat(np.arange(len(self.indptr) - 1, dtype=_INDEX), np.diff(self.indptr))
        used = int(self.indptr[-1])
        minor = self.indices[:used]
        row, col = (major, minor) if self._axis == 0 else (minor, major)
        return self._kind("coo")((self.data[:used].copy(), (row, col)), shape=self.shape)

    def transpose(self, axes=None, copy=False):
        if axes is not None:
            raise ValueError("Sparse matrices do not support an 'axes' parameter because swapping dimensions is the only logical permutation.")  # fmt: skip
        other = self._kind("csc" if self.format == "csr" else "csr")
        made = object.__new__(other)
        made.__dict__.update(self.__dict__)
        made.shape = self.shape[::-1]
        return made

    def resize(self, *shape):
        shape = shape[0] if len(shape) == 1 else shape
        coo = self.tocoo()
        kept = (coo.row < shape[0]) & (coo.col < shape[1])
        self.__init__((coo.data[kept], (coo.row[kept], coo.col[kept])), shape=shape)

    # --- products and sums ---

    def _times(self, x):
        straight = self._axis == 0
        return self._lines_times(x, straight, self.shape[0])

    def _times_transposed(self, x):
        return self._lines_times(x, self._axis == 1, self.shape[1])

    def _lines_times(self, x, straight, length):
        kind = np.result_type(self.dtype, x.dtype)
        if kind.kind == "c":
            parts = [self._with(np.ascontiguousarray(d))._lines_times(np.ascontiguousarray(v), straight, length) for d in (self.data.real, self.data.imag) for v in (x.real, x.imag)]
            return ((parts[0] - parts[3]) + 1j * (parts[1] + parts[2])).astype(kind)
        arguments = self.indptr._j, self.indices._j, _doubles(self.data), _doubles(x)
        made = np._wrap(_j_times(*arguments) if straight else _j_times_t(*arguments, length))
        return made.astype(kind, copy=False)

    def _sparse_product(self, other):
        first, second = (self, other) if self._axis == 0 else (other, self)
        shape = self.shape[0], other.shape[1]
        across = shape[1 - self._axis]
        kind = np.result_type(self.dtype, other.dtype)
        if kind.kind == "c":
            parts = [self._with(np.ascontiguousarray(d))._sparse_product(other._with(np.ascontiguousarray(v))) for d in (self.data.real, self.data.imag) for v in (other.data.real, other.data.imag)]
            return self._made(parts[0].indptr, parts[0].indices, ((parts[0].data - parts[3].data) + 1j * (parts[1].data + parts[2].data)).astype(kind), shape)
        arrays = [a for m in (first, second) for a in (m.indptr._j, m.indices._j, _doubles(m.data))]
        starts, places, data = _wrapped(_j_product(*arrays, across))
        return self._made(starts, places, data.astype(kind, copy=False), shape)

    def _combined(self, other, function):
        """A function of two matrices' values that is zero for two zeros."""
        if other.shape != self.shape:
            raise ValueError("inconsistent shapes")
        mine, other = self._sorted(), other.asformat(self.format)._sorted()
        starts, places, first, second = _wrapped(_j_union(mine.indptr._j, mine.indices._j, other.indptr._j, other.indices._j))
        a, b = (np.append(m.data[: len(m.indices)], m.dtype.type(0)).astype(m.dtype) for m in (mine, other))
        made = self._made(starts, places, function(a[first], b[second]))
        made.eliminate_zeros()
        return made

    # --- parts ---

    def __getitem__(self, key):
        if issparse(key):
            row, col = key.nonzero()
            return self._values_at(row, col)
        row, col = self._split(key)
        m, n = self.shape
        if isinstance(row, int) and isinstance(col, int):
            return self._values_of(np.array([row]), np.array([col]))[0]
        if isinstance(row, np.ndarray) and isinstance(col, np.ndarray):
            pairs = np.broadcast_arrays(row, col)
            if not (row.ndim == 2 and row.shape[1] == 1 and (col.ndim == 1 or col.shape[0] == 1)):
                return self._values_at(*pairs)
            row, col = row.ravel(), col.ravel()
        rows = np.array([row]) if isinstance(row, int) else np.arange(m)[row] if isinstance(row, slice) else row
        cols = np.array([col]) if isinstance(col, int) else np.arange(n)[col] if isinstance(col, slice) else col
        if rows.ndim == 2 or cols.ndim == 2:
            return self._kind(self.format)(self._values_of(*np.broadcast_arrays(rows, cols)))
        major, minor = (rows, cols) if self._axis == 0 else (cols, rows)
        mine = self._sorted()
        starts, places, positions = _wrapped(_j_part(mine.indptr._j, mine.indices._j, major.astype(_INDEX)._j, minor.astype(_INDEX)._j, self.shape[1 - self._axis]))
        return self._made(starts, places, mine.data[positions], (len(rows), len(cols)))

    def _split(self, key):
        """Row and column of an index: whole numbers, slices or arrays of places."""
        if isinstance(key, np.ndarray) and key.dtype == bool and key.ndim == 2:
            return key.nonzero()
        if isinstance(key, tuple):
            key = tuple(k for k in key if k is not Ellipsis) + (slice(None),) * (Ellipsis in [k for k in key if k is Ellipsis] and len(key) < 3)
            if len(key) > 2:
                raise IndexError("invalid number of indices")
            row, col = key if len(key) == 2 else (key[0] if key else slice(None), slice(None))
        else:
            row, col = slice(None) if key is Ellipsis else key, slice(None)
        return self._places(row, self.shape[0], "row"), self._places(col, self.shape[1], "column")

    def _places(self, k, length, what):
        if isinstance(k, slice):
            return k
        if issparse(k):
            k = k.toarray()
        k = np.asarray(k)
        if k.dtype == bool:
            if k.ndim != 1 and 1 not in k.shape:
                raise IndexError("invalid index shape")
            k = k.ravel()
            if len(k) != length:
                raise IndexError(f"boolean {what} index has incorrect length: {len(k)} instead of {length}")
            return np.flatnonzero(k)
        if k.size == 0:
            return k.astype(int)
        if k.dtype.kind not in "iu":
            raise IndexError("Index dimension must be 1 or 2" if k.ndim > 2 else "only integers, slices and arrays of integers are valid indices")
        if k.max() >= length or k.min() < -length:
            if k.ndim == 0:
                raise IndexError(f"{what} index ({int(k)}) out of range")
            raise IndexError(f"index ({int(k.max() if k.max() >= length else k.min())}) out of range")
        k = np.where(k < 0, k + length, k)
        return int(k) if k.ndim == 0 else k

    def _values_of(self, rows, cols):
        major, minor = (rows, cols) if self._axis == 0 else (cols, rows)
        mine = self._sorted()
        found = np._wrap(_j_positions(mine.indptr._j, mine.indices._j, major.ravel().astype(_INDEX)._j, minor.ravel().astype(_INDEX)._j))
        made = np.zeros(found.shape, self.dtype)
        there = found >= 0
        made[there] = mine.data[found[there]]
        return made.reshape(rows.shape)

    def _values_at(self, rows, cols):
        values = self._values_of(np.asarray(rows), np.asarray(cols))
        return self._dense(np.atleast_2d(values))

    def __setitem__(self, key, value):
        row, col = self._split(key)
        m, n = self.shape
        listed = not isinstance(row, slice) and not isinstance(col, slice)
        rows = np.arange(m)[row] if isinstance(row, slice) else np.asarray(row)
        cols = np.arange(n)[col] if isinstance(col, slice) else np.asarray(col)
        if not listed:
            rows, cols = np.atleast_1d(rows)[:, None] if np.ndim(rows) < 2 else rows, np.atleast_1d(cols)
        rows, cols = np.broadcast_arrays(rows, cols)
        if issparse(value):
            value = value.toarray()
        value = np.asarray(value)
        while value.ndim > rows.ndim and value.shape[0] == 1:
            value = value[0]
        if value.ndim == 2 and rows.ndim == 1 and value.shape[1] == 1:
            value = value.ravel()
        self._set(rows.ravel(), cols.ravel(), np.broadcast_to(value, rows.shape).astype(self.dtype).ravel())

    def _set(self, rows, cols, values):
        major, minor = (rows, cols) if self._axis == 0 else (cols, rows)
        mine = self._sorted()
        major, minor = major.astype(_INDEX), minor.astype(_INDEX)
        found = np._wrap(_j_positions(mine.indptr._j, mine.indices._j, np.ascontiguousarray(major)._j, np.ascontiguousarray(minor)._j))
        there = found >= 0
        self.data[found[there]] = values[there]
        if there.all():
            return
        warnings.warn(f"Changing the sparsity structure of a {self.format}_matrix is expensive. lil_matrix is more efficient.", SparseEfficiencyWarning, 3)
        keys = (major.astype(int) * self.shape[1 - self._axis] + minor)[~there]
        last = len(keys) - 1 - np.unique(keys[::-1], return_index=True)[1]
        lines = np.repeat(np.arange(len(self.indptr) - 1, dtype=_INDEX), np.diff(self.indptr))
        self.indptr, self.indices, self.data = compressed(
            np.concatenate((lines, major[~there][last])), np.concatenate((self.indices, minor[~there][last])),
            np.concatenate((self.data, values[~there][last])), self.shape[self._axis], self.shape[1 - self._axis],
        )  # fmt: skip


class csr_matrix(Compressed):
    """A sparse matrix stored by rows.

    >>> csr_matrix([[0, 1], [2, 0]]).indptr
    array([0, 1, 2], dtype=int32)
    """

    format, _axis = "csr", 0

    def tocsr(self, copy=False):
        return self.copy() if copy else self

    def tocsc(self, copy=False):
        turned = self._kind("csc")
        coo = self.tocoo()
        made = object.__new__(turned)
        made.shape, made.has_sorted_indices, made.has_canonical_format = self.shape, True, True
        made.indptr, made.indices, made.data = compressed(coo.col, coo.row, coo.data, self.shape[1], self.shape[0])
        return made


class csc_matrix(Compressed):
    """A sparse matrix stored by columns.

    >>> csc_matrix([[0, 1], [2, 0]]).indices
    array([1, 0], dtype=int32)
    """

    format, _axis = "csc", 1

    def tocsc(self, copy=False):
        return self.copy() if copy else self

    def tocsr(self, copy=False):
        coo = self.tocoo()
        made = object.__new__(self._kind("csr"))
        made.shape, made.has_sorted_indices, made.has_canonical_format = self.shape, True, True
        made.indptr, made.indices, made.data = compressed(coo.row, coo.col, coo.data, *self.shape)
        return made

    def nonzero(self):
        coo = self.tocsr().tocoo()
        kept = coo.data != 0
        return coo.row[kept], coo.col[kept]
