"""Objects that make arrays or walk over them by indexing: `r_`, `mgrid`, `ndindex`, `nditer`, …"""


class IndexExpression:
    """Makes index objects.

    >>> s_[1:3], index_exp[2]
    (slice(1, 3, None), (2,))
    """

    def __init__(self, maketuple):
        self.maketuple = maketuple

    def __getitem__(self, item):
        return (item,) if self.maketuple and not isinstance(item, tuple) else item


index_exp, s_ = IndexExpression(True), IndexExpression(False)


class nd_grid:
    """Makes grids of coordinates from slices.

    >>> mgrid[0:2, 0:2]
    array([[[0, 0],
            [1, 1]],
    <BLANKLINE>
           [[0, 1],
            [0, 1]]])
    >>> ogrid[0:2, 0:3]
    [array([[0],
           [1]]), array([[0, 1, 2]])]
    """

    def __init__(self, sparse=False):
        self.sparse = sparse

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return _grid_alone(key)
        axes = [_grid_axis(k) for k in key]
        if not axes:
            return [] if self.sparse else empty((0,), int)
        kind = result_type(*(a.dtype for a in axes))
        n = len(axes)
        parts = [
            a.astype(kind).reshape((1,) * i + (-1,) + (1,) * (n - 1 - i)) for i, a in enumerate(axes)
        ]
        if self.sparse:
            return parts
        lengths = tuple(len(a) for a in axes)
        made = empty((n,) + lengths, kind)
        for i, part in enumerate(parts):
            made[i] = part
        return made

    def __len__(self):
        return 0


def _grid_alone(key):
    """The coordinates of a grid of one slice, whose steps add up as those of `arange` do."""
    if key.stop is None or isinstance(key.step, (complex, complexfloating)):
        return _grid_axis(key)
    return arange(0 if key.start is None else key.start, key.stop, 1 if key.step is None else key.step)


def _grid_axis(key):
    """The coordinates that one slice stands for; an imaginary step is a number of points."""
    start = 0 if key.start is None else key.start
    step = 1 if key.step is None else key.step
    if isinstance(step, (complex, complexfloating)):
        points = int(absolute(step))
        if points > 1:
            step = (key.stop - start) / float(points - 1)
        return arange(0, points) * (step if points > 1 else 1.0) + start * 1.0
    if key.stop is None:
        return arange(0, start, step)
    count = int(ceil((key.stop - start) / (step * 1.0)))
    return arange(0, count) * step + start


class MGridClass(nd_grid):
    """Makes dense grids of coordinates.

    >>> mgrid[-1:1:3j]
    array([-1.,  0.,  1.])
    """

    def __init__(self):
        super().__init__(sparse=False)


class OGridClass(nd_grid):
    """Makes open grids of coordinates.

    >>> ogrid[0:2]
    array([0, 1])
    """

    def __init__(self):
        super().__init__(sparse=True)


mgrid, ogrid = MGridClass(), OGridClass()


class AxisConcatenator:
    """Joins slices, arrays and numbers along an axis."""

    @staticmethod
    def concatenate(*args, **kwargs):
        return concatenate(*args, **kwargs)

    def __init__(self, axis=0, matrix=False, ndmin=1, trans1d=-1):
        self.axis, self.matrix, self.ndmin, self.trans1d = axis, matrix, ndmin, trans1d

    def __getitem__(self, key):
        if isinstance(key, str):
            frame = sys._getframe().f_back
            return sys.modules["numpy"].bmat(key, frame.f_globals, frame.f_locals)
        if not isinstance(key, tuple):
            key = (key,)
        trans1d, ndmin, axis, as_matrix, column = self.trans1d, self.ndmin, self.axis, self.matrix, False
        parts, kinds = [], []
        for k, item in enumerate(key):
            number_only = False
            if isinstance(item, slice):
                part = _concatenated_slice(item)
                if ndmin > 1:
                    part = array(part, copy=False, ndmin=ndmin)
                    if trans1d != -1:
                        part = part.swapaxes(-1, trans1d)
            elif isinstance(item, str):
                if k != 0:
                    raise ValueError("special directives must be the first entry.")
                if item in ("r", "c"):
                    as_matrix, column = True, item == "c"
                    continue
                axis, ndmin, trans1d = _directive(item, axis, ndmin, trans1d)
                continue
            elif isscalar(item):
                part, number_only = array(item, ndmin=ndmin), True
            else:
                depth = ndim(item)
                part = array(item, copy=False, subok=True, ndmin=ndmin)
                if trans1d != -1 and depth < ndmin:
                    part = _placed(part, depth, ndmin, trans1d)
            parts.append(part)
            kinds.append(item if number_only else part.dtype)
        if kinds:
            kind = result_type(*kinds)
            parts = [p.astype(kind, copy=False) for p in parts]
        made = self.concatenate(parts, axis)
        if as_matrix:
            shape = made.ndim
            made = sys.modules["numpy"].matrix(made)
            if shape == 1 and column:
                made = made.T
        return made

    def __len__(self):
        return 0


def _concatenated_slice(item):
    start = 0 if item.start is None else item.start
    step = 1 if item.step is None else item.step
    if isinstance(step, (complex, complexfloating)):
        return linspace(start, item.stop, num=int(absolute(step)))
    return arange(start, item.stop, step)


def _directive(text, axis, ndmin, trans1d):
    if "," in text:
        numbers = [int(x) for x in text.split(",")]
        return (*numbers[:2], numbers[2] if len(numbers) == 3 else trans1d)
    try:
        return int(text), ndmin, trans1d
    except (ValueError, TypeError):
        raise ValueError("unknown special directive {!r}".format(text)) from None


def _placed(part, depth, ndmin, first):
    """The axes of an array that got axes before its own, with its own ones at `first`."""
    extra = ndmin - depth
    if first < 0:
        first += depth + 1
    order = list(range(extra, ndmin))
    axes = list(range(extra))
    return part.transpose(axes[:first] + order + axes[first:])


class RClass(AxisConcatenator):
    """Joins slices, arrays and numbers along the first axis.

    >>> r_[1:4, 0, array([5, 6])]
    array([1, 2, 3, 0, 5, 6])
    """

    def __init__(self):
        super().__init__(0)


class CClass(AxisConcatenator):
    """Joins slices, arrays and numbers as columns.

    >>> c_[array([1, 2]), array([3, 4])]
    array([[1, 3],
           [2, 4]])
    """

    def __init__(self):
        super().__init__(-1, ndmin=2, trans1d=0)


r_, c_ = RClass(), CClass()


def ix_(*args):
    """Index arrays that pick the cross product of sequences of indices or masks.

    >>> arange(10).reshape(2, 5)[ix_([0, 1], [2, 4])]
    array([[2, 4],
           [7, 9]])
    """
    made, n = [], len(args)
    for k, part in enumerate(args):
        if not isinstance(part, ndarray):
            part = asarray(part)
            if part.size == 0:
                part = part.astype(intp)
        if part.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if part.dtype.kind == "b":
            (part,) = part.nonzero()
        made.append(part.reshape((1,) * k + (part.size,) + (1,) * (n - k - 1)))
    return tuple(made)


def diag_indices(n, ndim=2):
    """The indices of the main diagonal.

    >>> diag_indices(3)
    (array([0, 1, 2]), array([0, 1, 2]))
    """
    return (arange(n),) * ndim


def diag_indices_from(arr):
    """The indices of an array's main diagonal.

    >>> diag_indices_from(zeros((2, 2)))
    (array([0, 1]), array([0, 1]))
    """
    arr = asarray(arr)
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if not all(diff(arr.shape) == 0):
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


def mask_indices(n, mask_func, k=0):
    """The indices that a masking function keeps in an n by n array.

    >>> mask_indices(2, triu)
    (array([0, 0, 1]), array([0, 1, 1]))
    """
    return nonzero(mask_func(ones((n, n), int), k) != 0)


def tril_indices(n, k=0, m=None):
    """The indices of the lower triangle.

    >>> tril_indices(2)
    (array([0, 1, 1]), array([0, 0, 1]))
    """
    return nonzero(tri(n, m, k=k, dtype=bool))


def triu_indices(n, k=0, m=None):
    """The indices of the upper triangle.

    >>> triu_indices(2)
    (array([0, 0, 1]), array([0, 1, 1]))
    """
    return nonzero(~tri(n, m, k=k - 1, dtype=bool))


def tril_indices_from(arr, k=0):
    """The indices of an array's lower triangle.

    >>> tril_indices_from(zeros((2, 2)))
    (array([0, 1, 1]), array([0, 0, 1]))
    """
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return tril_indices(arr.shape[-2], k=k, m=arr.shape[-1])


def triu_indices_from(arr, k=0):
    """The indices of an array's upper triangle.

    >>> triu_indices_from(zeros((2, 2)))
    (array([0, 0, 1]), array([0, 1, 1]))
    """
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return triu_indices(arr.shape[-2], k=k, m=arr.shape[-1])


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """The positions in the flattened array of tuples of indices.

    >>> ravel_multi_index([[3, 6, 6], [4, 5, 1]], (7, 6))
    array([22, 41, 37])
    """
    dims = _ints(dims)
    modes = [mode] * len(dims) if isinstance(mode, str) else list(mode)
    return _ravel_multi_index(tuple(multi_index), dims, modes, order)


def unravel_index(indices, shape, order="C"):
    """The tuples of indices of positions in the flattened array.

    >>> unravel_index([22, 41, 37], (7, 6))
    (array([3, 6, 6]), array([4, 5, 1]))
    """
    shape = _ints(shape)
    if not isinstance(indices, (int, integer)) or indices < 0:
        places = asarray(indices)
        if not places.size and not isinstance(indices, ndarray):
            raise TypeError(
                "indices must be integral: the provided empty sequence was inferred as float. Wrap it with"
                " 'np.array(indices, dtype=np.intp)'"
            )
        if places.dtype.kind in "iu" and places.size and places.min() < 0:
            size = 1
            for n in shape:
                size *= n
            first = places.ravel()[(places.ravel() < 0).argmax()]
            raise ValueError(f"index {first} is out of bounds for array with size {size}")
    return _unravel_index(indices, shape, order)


def _positions(shape):
    """All tuples of indices in C order."""
    from itertools import product as combinations

    return combinations(*map(range, shape))


class ndindex:
    """Walks over all tuples of indices of a shape.

    >>> list(ndindex(2, 2))
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    """

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        shape = tuple(_ints(shape))
        if any([n < 0 for n in shape]):
            raise ValueError("negative dimensions are not allowed")
        self._walk = _positions(shape)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._walk)

    def ndincr(self):
        """Old way to go on by one, which gives nothing."""
        warnings.warn(
            "`ndindex.ndincr()` is deprecated, use `next(ndindex)` instead", DeprecationWarning, stacklevel=2
        )
        next(self)


class ndenumerate:
    """Walks over the elements with their indices.

    >>> list(ndenumerate(array([[1, 2]])))
    [((0, 0), 1), ((0, 1), 2)]
    """

    def __init__(self, arr):
        arr = asarray(arr)
        self._walk = zip(_positions(arr.shape), iter(arr.ravel()))

    def __next__(self):
        return next(self._walk)

    def __iter__(self):
        return self


class broadcast:
    """Several arrays as they look when broadcast together.

    >>> b = broadcast(array([[1], [2]]), array([3, 4])); b.shape, [u + v for u, v in b]
    ((2, 2), [4, 5, 5, 6])
    """

    def __init__(self, *args):
        arrays = []
        for a in args:
            arrays.extend(a._arrays if isinstance(a, broadcast) else [asanyarray(a)])
        if len(arrays) > 32:
            raise ValueError("Need at least 0 and at most 32 array objects.")
        try:
            shapes = [a.shape for a in arrays]
            self.shape = _common_shape(shapes)
        except ValueError:
            raise ValueError(_mismatch(shapes)) from None
        self._arrays, self.numiter = arrays, len(arrays)
        self.ndim = self.nd = len(self.shape)
        size = 1
        for n in self.shape:
            size *= n
        self.size = size
        self.reset()

    @property
    def iters(self):
        return tuple(_stretched(a, self.shape).flat for a in self._arrays)

    @property
    def index(self):
        return self._index

    def reset(self):
        """Start again.

        >>> b = broadcast([1, 2], 3); x = next(b); b.reset(); b.index
        0
        """
        self._index = 0
        self._walk = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._walk is None:
            self._walk = zip(*(iter(_stretched(a, self.shape).ravel()) for a in self._arrays))
        values = next(self._walk)
        self._index += 1
        return values


def _common_shape(shapes):
    n = max(map(len, shapes), default=0)
    common = [1] * n
    for shape in shapes:
        for i, length in enumerate(shape, n - len(shape)):
            if common[i] == 1:
                common[i] = length
            elif length not in (1, common[i]):
                raise ValueError(_mismatch(shapes))
    return tuple(common)


def _mismatch(shapes):
    """NumPy's complaint about the first two shapes that do not fit."""
    for j in range(len(shapes)):
        for i in range(j):
            pairs = zip(reversed(shapes[i]), reversed(shapes[j]))
            if any([a != b and a != 1 and b != 1 for a, b in pairs]):
                return (
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is"
                    f" between arg {i} with shape {shapes[i]} and arg {j} with shape {shapes[j]}."
                )
    return "shape mismatch: objects cannot be broadcast to a single shape"


def _stretched(a, shape):
    """A view with the broadcast shape through which the array can be written."""
    strides = [0] * (len(shape) - a.ndim) + [0 if n == 1 else s for n, s in zip(a.shape, a.strides)]
    return _as_strided(a, list(shape), strides)


def broadcast_shapes(*args):
    """The common shape of shapes.

    >>> broadcast_shapes((1, 2), (3, 1))
    (3, 2)
    """
    return _common_shape([tuple(_ints(s)) for s in args])
