"""The `matrix` class: two-dimensional arrays whose `*` and `**` are those of matrices."""

import sys

import numpy as np
from numpy import ndarray

__all__ = ["matrix", "bmat", "mat", "asmatrix"]


def _from_text(text):
    """The rows of a text such as `1 2; 3 4`."""
    import ast

    rows = []
    for row in text.replace("[", "").replace("]", "").split(";"):
        items = []
        for part in row.split(","):
            items.extend(map(ast.literal_eval, part.split()))
        if rows and len(items) != len(rows[0]):
            raise ValueError("Rows not the same size.")
        rows.append(items)
    return rows


_BASIC = {int, slice, type(Ellipsis)}


class matrix(ndarray):
    """A two-dimensional array whose `*` is the matrix product and `**` the matrix power.

    >>> from numpy import matrix
    >>> matrix('1 2; 3 4') * matrix('5; 6')
    matrix([[17],
            [39]])
    """

    __array_priority__ = 10.0

    def __new__(cls, data, dtype=None, copy=True):
        import warnings

        warnings.warn(
            "the matrix subclass is not the recommended way to represent matrices or deal with linear"
            " algebra (see https://docs.scipy.org/doc/numpy/user/numpy-for-matlab-users.html). Please"
            " adjust your code to use regular ndarray.",
            PendingDeprecationWarning,
            stacklevel=2,
        )
        if isinstance(data, matrix) and not copy and (dtype is None or data.dtype == np.dtype(dtype)):
            return data
        if isinstance(data, str):
            data = _from_text(data)
        made = np.array(data, dtype=dtype, copy=copy)
        if made.ndim > 2:
            raise ValueError("matrix must be 2-dimensional")
        if made.ndim < 2:
            made = made.reshape((1, made.size))
        self = object.__new__(cls)
        self._j = made._j
        return self

    def __array_finalize__(self, obj):
        shape = self.shape
        if len(shape) == 2:
            return
        if len(shape) > 2:
            kept = tuple(n for n in shape if n > 1)
            if len(kept) > 2:
                raise ValueError("shape too large to be a matrix.")
            if len(kept) == 2:
                self.shape = kept
                return
            shape = kept
        self.shape = (1, 1) if not shape else (1, shape[0])

    def __getitem__(self, index):
        made = np.asarray(self)[index]
        if not isinstance(made, ndarray):
            return made
        if made.ndim == 0:
            return made[()]
        if made.ndim == 1:
            n = made.shape[0]
            column = isinstance(index, tuple) and len(index) > 1 and np.isscalar(index[1])
            made = made.reshape((n, 1) if column else (1, n))
        return made.view(type(self))

    def __setitem__(self, index, value):
        parts = index if isinstance(index, tuple) else (index,)
        kinds = {type(p) for p in parts}
        if slice in kinds and kinds <= _BASIC:
            np.asarray(self[index])[...] = value  # rows and columns have both axes here too
        else:
            ndarray.__setitem__(self, index, value)

    def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
        made = np.asarray(self).trace(offset, axis1, axis2, dtype, out)
        return made if out is not None else _matrix_of(np.asarray(made), type(self))

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    # --- products ---

    def __mul__(self, other):
        if isinstance(other, (ndarray, list, tuple)):
            return np.dot(self, asmatrix(other))
        if np.isscalar(other) or not hasattr(other, "__rmul__"):
            return np.dot(self, other)
        return NotImplemented

    def __rmul__(self, other):
        return np.dot(other, self)

    def __imul__(self, other):
        self[:] = self * other
        return self

    def __pow__(self, other):
        from numpy.linalg import matrix_power

        return asmatrix(matrix_power(np.asarray(self), other))

    def __ipow__(self, other):
        self[:] = self**other
        return self

    def __rpow__(self, other):
        return NotImplemented

    def dot(self, b, out=None):
        return _matrix_of(np.asarray(self).dot(np.asarray(b), out), type(self))

    # --- reductions keep both axes ---

    def _aligned(self, made, axis):
        if axis is None:
            return made[()] if isinstance(made, ndarray) else made
        made = np.asarray(made)
        if made.ndim == 2:
            return made.view(type(self))
        n = made.size
        return made.reshape((1, n) if axis in (0, -2) else (n, 1)).view(type(self))

    def _into(self, out, made, axis):
        """The result with both axes, written to `out` where it is given."""
        made = self._aligned(made, axis)
        if out is None:
            return made
        if out.shape != np.shape(made):
            raise ValueError(
                f"output parameter for reduction operation has the wrong shape: {out.shape} instead of {np.shape(made)}"
            )
        out[...] = made
        return out

    def tolist(self):
        return np.asarray(self).tolist()

    def squeeze(self, axis=None):
        return _matrix_of(np.asarray(self).squeeze(axis), type(self))

    def flatten(self, order="C"):
        return _matrix_of(np.asarray(self).flatten(order), type(self))

    def ravel(self, order="C"):
        return _matrix_of(np.asarray(self).ravel(order), type(self))

    # --- other forms ---

    @property
    def T(self):
        return np.asarray(self).T.view(type(self))

    @property
    def H(self):
        if issubclass(self.dtype.type, np.complexfloating):
            return self.transpose().conjugate()
        return self.transpose()

    @property
    def I(self):
        from numpy.linalg import inv, pinv

        rows, columns = self.shape
        return asmatrix((inv if rows == columns else pinv)(np.asarray(self)))

    @property
    def A(self):
        return np.asarray(self)

    @property
    def A1(self):
        return np.asarray(self).ravel()

    def getT(self):
        return self.T

    def getH(self):
        return self.H

    def getI(self):
        return self.I

    def getA(self):
        return self.A

    def getA1(self):
        return self.A1


def _matrix_of(made, cls=matrix):
    if not isinstance(made, ndarray):
        return made
    if made.ndim < 2:
        made = made.reshape((1, made.size))
    return made.view(cls)


def _give_reductions():
    def reduction(name, dtype, ddof):
        function = getattr(ndarray, name)

        def plain(self, axis=None, out=None):
            return self._into(out, function(np.asarray(self), axis), axis)

        def typed(self, axis=None, dtype=None, out=None):
            return self._into(out, function(np.asarray(self), axis, dtype=dtype), axis)

        def spread(self, axis=None, dtype=None, out=None, ddof=0):
            return self._into(out, function(np.asarray(self), axis, dtype=dtype, ddof=ddof), axis)

        made = spread if ddof else typed if dtype else plain
        made.__name__, made.__qualname__, made.__doc__ = name, "matrix." + name, function.__doc__
        setattr(matrix, name, made)

    for name in ("sum", "prod", "mean"):
        reduction(name, True, False)
    for name in ("std", "var"):
        reduction(name, True, True)
    for name in ("any", "all", "max", "min", "argmax", "argmin", "ptp"):
        reduction(name, False, False)


_give_reductions()
matrix.__module__ = "numpy"


def asmatrix(data, dtype=None):
    """Interpret an input as a matrix, without a copy where it can be avoided.

    >>> from numpy import asmatrix
    >>> asmatrix([[1, 2], [3, 4]])
    matrix([[1, 2],
            [3, 4]])
    """
    return matrix(data, dtype=dtype, copy=False)


mat = asmatrix


def bmat(obj, ldict=None, gdict=None):
    """A matrix made of blocks in nested lists, or of names in a text.

    >>> from numpy import bmat, mat
    >>> bmat([[mat('1 2'), mat('3')]])
    matrix([[1, 2, 3]])
    """
    if isinstance(obj, str):
        if gdict is None:
            frame = sys._getframe().f_back
            names, local = frame.f_globals, frame.f_locals
        else:
            names, local = gdict, ldict
        rows = [r.replace(",", " ").split() for r in obj.split(";")]
        return matrix(np.concatenate([np.concatenate([_named(n, local, names) for n in r], -1) for r in rows], 0))
    if isinstance(obj, (tuple, list)):
        rows = []
        for row in obj:
            if isinstance(row, ndarray):
                return matrix(np.concatenate(obj, axis=-1))
            rows.append(np.concatenate(row, axis=-1))
        return matrix(np.concatenate(rows, axis=0))
    return matrix(obj)


def _named(name, local, names):
    for scope in (local, names):
        if scope and name in scope:
            return scope[name]
    raise KeyError(f"name {name!r} is not defined")
