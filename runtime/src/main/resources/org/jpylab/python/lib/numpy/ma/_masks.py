"""Masks: arrays of booleans, of the same shape as the data, or `nomask` where nothing is masked."""

MaskType = np.bool_
nomask = MaskType(0)


class MaskedArrayFutureWarning(FutureWarning):
    """A default of a masked array's function will change."""


class MAError(Exception):
    """Something is wrong with a masked array."""


class MaskError(MAError):
    """Something is wrong with a mask."""


def _replace_dtype_fields(kind, leaf):
    """The dtype of the same fields and sub-arrays whose innermost types are all `leaf`."""
    kind, leaf = np.dtype(kind), np.dtype(leaf)
    if kind.names is not None:
        made = np.dtype([(n, _replace_dtype_fields(kind.fields[n][0], leaf)) for n in kind.names])
    elif kind.subdtype:
        inner, shape = kind.subdtype
        made = np.dtype((_replace_dtype_fields(inner, leaf), shape))
    else:
        made = leaf
    return kind if made == kind else made


def make_mask_descr(ndtype):
    """The dtype of the mask of data of a given dtype: a boolean for each field.

    >>> from numpy import ma, dtype
    >>> ma.make_mask_descr(dtype([('a', float), ('b', int)]))
    dtype([('a', '?'), ('b', '?')])
    """
    return _replace_dtype_fields(ndtype, MaskType)


def getmask(a):
    """The mask of a masked array, `nomask` where there is none; not a copy.

    >>> from numpy import ma
    >>> ma.getmask(ma.masked_equal([1, 2], 2))
    array([False,  True])
    """
    return getattr(a, "_mask", nomask)


get_mask = getmask


def getmaskarray(arr):
    """The mask of an array as an array of the same shape, all false where nothing is masked.

    >>> from numpy import ma
    >>> ma.getmaskarray([1, 2])
    array([False, False])
    """
    mask = getmask(arr)
    return make_mask_none(np.shape(arr), getattr(arr, "dtype", None)) if mask is nomask else mask


def is_mask(m):
    """Whether something is an array of booleans.

    >>> from numpy import ma
    >>> ma.is_mask(ma.nomask), ma.is_mask([0, 1])
    (True, False)
    """
    kind = getattr(m, "dtype", None)
    return kind is not None and kind.type is MaskType


def _shrink_mask(m):
    """`nomask` for a mask that is false everywhere."""
    return nomask if m.dtype.names is None and not m.any() else m


def make_mask(m, copy=False, shrink=True, dtype=MaskType):
    """The mask that an array-like object stands for: true where it is not zero.

    >>> from numpy import ma
    >>> ma.make_mask([1, 0, 2])
    array([ True, False,  True])
    """
    if m is nomask:
        return nomask
    dtype = make_mask_descr(dtype)
    if isinstance(m, ndarray) and m.dtype.fields and dtype == np.bool_:
        return np.ones(m.shape, dtype=dtype)
    made = np.array(filled(m, True), copy=copy, dtype=dtype, subok=True)
    return _shrink_mask(made) if shrink else made


def make_mask_none(newshape, dtype=None):
    """A mask that is false everywhere, with a field for each field of `dtype`.

    >>> from numpy import ma
    >>> ma.make_mask_none((2,))
    array([False, False])
    """
    return np.zeros(newshape, dtype=MaskType if dtype is None else make_mask_descr(dtype))


def _fields_or(m1, m2, out):
    for name in m1.dtype.names:
        if m1[name].dtype.names is not None:
            _fields_or(m1[name], m2[name], out[name])
        else:
            np.logical_or(m1[name], m2[name], out[name])


def mask_or(m1, m2, copy=False, shrink=True):
    """The mask that is true where one of two masks is.

    >>> from numpy import ma
    >>> ma.mask_or([0, 1, 0], [1, 0, 0])
    array([ True,  True, False])
    """
    for none, other in ((m1, m2), (m2, m1)):
        if none is nomask or none is False:
            return make_mask(other, copy=copy, shrink=shrink, dtype=getattr(other, "dtype", MaskType))
    if m1 is m2 and is_mask(m1):
        return m1
    dtype1, dtype2 = getattr(m1, "dtype", None), getattr(m2, "dtype", None)
    if dtype1 != dtype2:
        raise ValueError("Incompatible dtypes '%s'<>'%s'" % (dtype1, dtype2))
    if getattr(dtype1, "names", None) is not None:
        made = np.empty(np.broadcast(m1, m2).shape, dtype1)
        _fields_or(m1, m2, made)
        return made
    return make_mask(np.logical_or(m1, m2), copy=copy, shrink=shrink)


def _leaves_in_order(thing):
    if hasattr(thing, "__iter__"):
        for part in thing:
            yield from _leaves_in_order(part)
    else:
        yield thing


def flatten_mask(mask):
    """The booleans of a mask in one axis, field after field.

    >>> from numpy import array, ma
    >>> ma.flatten_mask(array([(0, 0), (0, 1)], dtype=[('a', bool), ('b', bool)]))
    array([False, False, False,  True])
    """
    mask = np.asarray(mask)
    if mask.dtype.names is None:
        return mask.astype(bool).ravel()
    rows = mask.ravel().tolist()
    return np.array(list(_leaves_in_order(rows)), dtype=bool)


def _check_mask_axis(mask, axis, keepdims=_NoValue):
    """The mask of a reduction: true where everything that went in was masked."""
    if mask is nomask:
        return nomask
    return mask.all(axis=axis) if keepdims is _NoValue else mask.all(axis=axis, keepdims=keepdims)


def is_masked(x):
    """Whether something has masked elements.

    >>> from numpy import ma
    >>> ma.is_masked(ma.masked_equal([0, 1], 0)), ma.is_masked([0, 1])
    (True, False)
    """
    m = getmask(x)
    return m is not nomask and bool(m.any())
