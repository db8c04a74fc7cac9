"""Functions of NumPy that move elements, done with the data and the mask alike; functions along axes."""


def count_masked(arr, axis=None):
    """The number of masked elements.

    >>> from numpy import ma
    >>> ma.count_masked(ma.array([1, 2, 3], mask=[0, 1, 1]))
    2
    """
    return getmaskarray(arr).sum(axis)


def masked_all(shape, dtype=float):
    """An array of which everything is masked."""
    return masked_array(np.empty(shape, dtype), mask=np.ones(shape, make_mask_descr(dtype)))


def masked_all_like(arr):
    """An array of the shape and type of another of which everything is masked."""
    made = np.empty_like(arr).view(MaskedArray)
    made._mask = np.ones(made.shape, dtype=make_mask_descr(made.dtype))
    return made


class _OfDataAndMask:
    """A function of NumPy, called with the data and with the masks."""

    def __init__(self, name):
        self._function = getattr(np, name)
        self.__name__, self.__doc__ = name, self._function.__doc__

    def _one(self, x, args, params):
        mask = self._function(getmaskarray(x), *args, **params)
        return masked_array(self._function(np.asarray(x), *args, **params), mask=mask)


class _OfOne(_OfDataAndMask):
    def __call__(self, x, *args, **params):
        return self._one(x, args, params)


class _OfEach(_OfDataAndMask):
    def __call__(self, *args, **params):
        made = [self._one(x, (), params) for x in args]
        return made[0] if len(made) == 1 else made


class _OfSequence(_OfDataAndMask):
    def __call__(self, x, *args, **params):
        data = self._function(tuple([np.asarray(a) for a in x]), *args, **params)
        return masked_array(data, mask=self._function(tuple([getmaskarray(a) for a in x]), *args, **params))


for _n in ("atleast_1d", "atleast_2d", "atleast_3d"):
    globals()[_n] = _OfEach(_n)
for _n in ("vstack", "hstack", "column_stack", "dstack", "stack"):
    globals()[_n] = _OfSequence(_n)
row_stack = vstack
hsplit, diagflat = _OfOne("hsplit"), _OfOne("diagflat")


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """The results of a function of the lines along an axis.

    >>> from numpy import ma
    >>> print(ma.apply_along_axis(ma.sum, 1, ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]])))
    [1 7]
    """
    arr = array(arr, copy=False, subok=True)
    axis = np.core.multiarray.normalize_axis_index(axis, arr.ndim)
    outer = arr.shape[:axis] + arr.shape[axis + 1 :]
    kinds, made = [], None
    for place in np.ndindex(*outer):
        line = func1d(arr[place[:axis] + (slice(None),) + place[axis:]], *args, **kwargs)
        kinds.append(asarray(line).dtype)
        scalar = np.isscalar(line) or not hasattr(type(line), "__len__") or line is masked or np.ndim(line) == 0
        if made is None:
            inner = () if scalar else np.shape(line)
            made = zeros(outer[:axis] + inner + outer[axis:], object)
        made[place[:axis] + (slice(None),) * len(inner) + place[axis:]] = line
    largest = kinds[0]
    for kind in kinds[1:]:
        largest = kind if np.can_cast(largest, kind) else largest
    if made._mask is nomask or not hasattr(arr, "_mask"):
        result = asarray(made._data.astype(largest))
    else:
        plain = made.filled(np.zeros((), largest)[()]).astype(largest)
        result = masked_array(plain, mask=made._mask)
    result.fill_value = ma.default_fill_value(result)
    return result


def apply_over_axes(func, a, axes):
    """A reduction over one axis after the other, all axes kept.

    >>> from numpy import ma
    >>> print(ma.apply_over_axes(ma.sum, ma.arange(8).reshape(2, 2, 2), [0, 2]))
    [[[10]
      [18]]]
    """
    made = asarray(a)
    for axis in [axes] if np.ndim(axes) == 0 else axes:
        axis = np.ndim(a) + axis if axis < 0 else axis
        step = func(made, axis)
        if step.ndim != made.ndim:
            step = ma.expand_dims(step, axis)
            if step.ndim != made.ndim:
                raise ValueError("function is not returning an array of the correct shape")
        made = step
    return made


class mr_class(np.lib.index_tricks.AxisConcatenator):
    """Arrays and ranges put one after the other by an index, with their masks.

    >>> from numpy import ma
    >>> print(ma.mr_[ma.array([1, 2]), 0, ma.array([3], mask=[1])])
    [1 2 0 --]
    """

    concatenate = staticmethod(concatenate)

    def __init__(self):
        super().__init__(0)

    @classmethod
    def makemat(cls, arr):
        return array(np.asmatrix(arr.data), mask=arr.mask)

    def __getitem__(self, key):
        if isinstance(key, str):
            raise MAError("Unavailable for masked array.")
        return super().__getitem__(key)


mr_ = mr_class()


def vander(x, n=None):
    """The Vandermonde matrix, its rows zero for masked elements."""
    made = np.vander(getdata(x), n)
    if getmask(x) is not nomask:
        made[getmask(x)] = 0
    return made


def ndenumerate(a, compressed=True):
    """Pairs of an index and an element; masked elements are left out, or given as `masked`.

    >>> from numpy import ma
    >>> list(ma.ndenumerate(ma.array([5, 6], mask=[1, 0])))
    [((1,), 6)]
    """
    for pair, m in zip(np.ndenumerate(getdata(a)), getmaskarray(a).flat):
        if not m:
            yield pair
        elif not compressed:
            yield pair[0], masked
