"""Functions over the methods of masked arrays, and functions that join, choose and compare them."""


def isMaskedArray(x):
    """Whether something is a masked array.

    >>> from numpy import ma
    >>> ma.isMaskedArray(ma.array([1])), ma.isMaskedArray([1])
    (True, False)
    """
    return isinstance(x, MaskedArray)


isarray = isMA = isMaskedArray


def array(
    data, dtype=None, copy=False, order=None, mask=nomask, fill_value=None, keep_mask=True, hard_mask=False,
    shrink=True, subok=True, ndmin=0,
):  # fmt: skip
    """A masked array of data and a mask.

    >>> from numpy import ma
    >>> ma.array([1, 2], mask=[False, True])
    masked_array(data=[1, --],
                 mask=[False,  True],
           fill_value=999999)
    """
    return MaskedArray(
        data, mask=mask, dtype=dtype, copy=copy, subok=subok, keep_mask=keep_mask, hard_mask=hard_mask,
        fill_value=fill_value, ndmin=ndmin, shrink=shrink, order=order,
    )  # fmt: skip


def asarray(a, dtype=None, order=None):
    """A masked array of anything array-like, without a copy where possible."""
    return masked_array(a, dtype=dtype, copy=False, keep_mask=True, subok=False, order=order or "C")


def asanyarray(a, dtype=None):
    """As `asarray`, but sub-classes of masked arrays pass through."""
    if isinstance(a, MaskedArray) and (dtype is None or dtype == a.dtype):
        return a
    return masked_array(a, dtype=dtype, copy=False, keep_mask=True, subok=True)


class _frommethod:
    """A function that calls the method of its name."""

    def __init__(self, methodname, reversed=False):
        self.__name__, self.reversed = methodname, reversed
        method = getattr(MaskedArray, methodname, None) or getattr(np, methodname, None)
        self.__doc__ = method.__doc__

    def __call__(self, a, *args, **params):
        if self.reversed:
            a, args = args[0], (a, *args[1:])
        a = asanyarray(a)
        method = getattr(type(a), self.__name__, None) or getattr(np, self.__name__)
        return method(a, *args, **params)


for _n in (
    "all any anom copy count cumprod cumsum diagonal harden_mask ids mean nonzero prod ravel repeat shrink_mask"
    " soften_mask std sum swapaxes trace var argmin argmax".split()
):
    globals()[_n] = _frommethod(_n)
anomalies, product = anom, _frommethod("prod")
compress = _frommethod("compress", reversed=True)


class _extrema_operation(_MaskedUFunc):
    """The larger or smaller of two arrays, element by element."""

    def __init__(self, ufunc, compare, fill_value):
        super().__init__(ufunc)
        self.compare, self.fill_value_func = compare, fill_value

    def __call__(self, a, b):
        return where(self.compare(a, b), a, b)

    def reduce(self, target, axis=_NoValue):
        """The extremum along an axis."""
        target = np.array(target, copy=False, subok=True)
        m = getmask(target)
        if axis is _NoValue and target.ndim > 1:
            name = self.__name__
            warnings.warn(
                f"In the future the default for ma.{name}.reduce will be axis=0, not the current None, to match"
                f" np.{name}.reduce. Explicitly pass 0 or None to silence this warning.",
                MaskedArrayFutureWarning,
                stacklevel=2,
            )
            axis = None
        along = {} if axis is _NoValue else {"axis": axis}
        if m is nomask:
            return self.f.reduce(target, **along)
        made = self.f.reduce(target.filled(self.fill_value_func(target)), **along)
        m = np.logical_and.reduce(m, **along)
        if np.ndim(made):
            made = made.view(type(target))
            made._mask = m
            return made
        return masked if m else made

    def outer(self, a, b):
        """The extremum of all pairs of elements."""
        made = np.asarray(self.f.outer(filled(a), filled(b))).view(MaskedArray)
        if getmask(a) is not nomask or getmask(b) is not nomask:
            made._mask = np.logical_or.outer(getmaskarray(a), getmaskarray(b))
        return made


maximum = _extrema_operation(np.maximum, greater, maximum_fill_value)
minimum = _extrema_operation(np.minimum, less, minimum_fill_value)


def _by_extremum(name):
    def function(obj, axis=None, out=None, fill_value=None, keepdims=_NoValue):
        if not isinstance(obj, MaskedArray):
            obj = asanyarray(obj)
        return getattr(obj, name)(axis=axis, fill_value=fill_value, out=out, **_kept(keepdims))

    function.__name__ = function.__qualname__ = name
    function.__doc__ = getattr(MaskedArray, name).__doc__
    return function


min, max, ptp = map(_by_extremum, ("min", "max", "ptp"))


def take(a, indices, axis=None, out=None, mode="raise"):
    """The elements at indices, with their masks."""
    return masked_array(a).take(indices, axis=axis, out=out, mode=mode)


def power(a, b, third=None):
    """Elements raised to powers; masked where there is no finite value.

    >>> from numpy import ma
    >>> print(ma.power(ma.array([4.0, -1.0, 9.0], mask=[0, 0, 1]), 0.5))
    [2.0 -- --]
    """
    if third is not None:
        raise MaskError("3-argument power not supported.")
    m, base, exponent = mask_or(getmask(a), getmask(b)), getdata(a), getdata(b)
    with np.errstate(divide="ignore", invalid="ignore"):
        made = np.asanyarray(np.where(m, base, np.power(base, exponent)))
    made = made.view(type(a) if isinstance(a, MaskedArray) else MaskedArray)
    made._update_from(a)
    invalid = np.logical_not(np.isfinite(made.view(ndarray)))
    if m is not nomask:
        if not made.ndim:
            return masked
        made._mask = np.logical_or(m, invalid)
    if invalid.any():
        if not made.ndim:
            return masked
        if made._mask is nomask:
            made._mask = invalid
        made._data[invalid] = made.fill_value
    return made


def argsort(a, axis=_NoValue, kind=None, order=None, endwith=True, fill_value=None):
    """The indices that would sort an array, masked elements last (or first)."""
    a = np.asanyarray(a)
    if axis is _NoValue:
        axis = _deprecate_argsort_axis(a)
    if isinstance(a, MaskedArray):
        return a.argsort(axis=axis, kind=kind, order=order, endwith=endwith, fill_value=fill_value)
    return a.argsort(axis=axis, kind=kind, order=order)


def sort(a, axis=-1, kind=None, order=None, endwith=True, fill_value=None):
    """A sorted copy, masked elements last (or first).

    >>> from numpy import ma
    >>> print(ma.sort(ma.array([3, 1, 2], mask=[0, 1, 0])))
    [2 3 --]
    """
    a = np.array(a, copy=True, subok=True)
    if axis is None:
        a, axis = a.flatten(), 0
    if isinstance(a, MaskedArray):
        a.sort(axis=axis, kind=kind, order=order, endwith=endwith, fill_value=fill_value)
    else:
        a.sort(axis=axis, kind=kind, order=order)
    return a


def compressed(x):
    """The elements that are not masked, in one axis."""
    return asanyarray(x).compressed()


def concatenate(arrays, axis=0):
    """Arrays one after the other, with their masks.

    >>> from numpy import ma
    >>> print(ma.concatenate([ma.array([1, 2], mask=[0, 1]), [3]]))
    [1 -- 3]
    """
    made = np.concatenate([getdata(a) for a in arrays], axis).view(get_masked_subclass(*arrays))
    if builtins.any([getmask(a) is not nomask for a in arrays]):
        mask = np.concatenate([getmaskarray(a) for a in arrays], axis)
        made._mask = _shrink_mask(mask.reshape(made.shape))
    return made


def append(a, b, axis=None):
    """Values put after an array, in one axis unless another is given."""
    return concatenate([a, b], axis)


def put(a, indices, values, mode="raise"):
    """Set elements at flat indices."""
    target = a if hasattr(a, "put") else np.array(a, copy=False)
    return target.put(indices, values, mode=mode)


def putmask(a, mask, values):
    """Set the elements where a condition holds, with their masks."""
    if not isinstance(a, MaskedArray):
        a = a.view(MaskedArray)
    data, valmask = getdata(values), getmask(values)
    if getmask(a) is nomask:
        if valmask is not nomask:
            a._sharedmask, a._mask = True, make_mask_none(a.shape, a.dtype)
            np.copyto(a._mask, valmask, where=mask)
    elif a._hardmask:
        if valmask is not nomask:
            m = a._mask.copy()
            np.copyto(m, valmask, where=mask)
            a.mask |= m
    else:
        np.copyto(a._mask, getmaskarray(values) if valmask is nomask else valmask, where=mask)
    np.copyto(a._data, data, where=mask)


def transpose(a, axes=None):
    """The array with its axes in another order."""
    if hasattr(a, "transpose"):
        return a.transpose(axes)
    return np.array(a, copy=False).transpose(axes).view(MaskedArray)


def reshape(a, new_shape, order="C"):
    """The same elements in another shape."""
    if hasattr(a, "reshape"):
        return a.reshape(new_shape, order=order)
    return np.array(a, copy=False).reshape(new_shape, order=order).view(MaskedArray)


def resize(x, new_shape):
    """The elements repeated until they fill another shape, with their masks."""
    m = getmask(x)
    if m is not nomask:
        m = np.resize(m, new_shape)
    made = np.resize(getdata(x), new_shape).view(get_masked_subclass(x))
    if made.ndim:
        made._mask = m
    return made


def ndim(obj):
    """The number of axes."""
    return np.ndim(getdata(obj))


def shape(obj):
    """The lengths of the axes."""
    return np.shape(getdata(obj))


def size(obj, axis=None):
    """The number of elements, masked or not."""
    return np.size(getdata(obj), axis)


def where(condition, x=_NoValue, y=_NoValue):
    """Elements of x where a condition holds, of y elsewhere, masked where the condition is.

    >>> from numpy import ma
    >>> print(ma.where(ma.array([1, 0, 1], mask=[0, 0, 1]), 1, 2))
    [1 2 --]
    """
    missing = (x is _NoValue) + (y is _NoValue)
    if missing == 1:
        raise ValueError("Must provide both 'x' and 'y' or neither.")
    if missing == 2:
        return nonzero(condition)
    c, cm = filled(condition, False), getmaskarray(condition)
    xd, yd, xm, ym = getdata(x), getdata(y), getmaskarray(x), getmaskarray(y)
    if x is masked and y is not masked:  # `masked` is a float, which must not decide about the type
        xd, xm = np.zeros((), dtype=yd.dtype), np.ones((), dtype=ym.dtype)
    elif y is masked and x is not masked:
        yd, ym = np.zeros((), dtype=xd.dtype), np.ones((), dtype=xm.dtype)
    data, mask = np.where(c, xd, yd), np.where(c, xm, ym)
    mask = np.where(cm, np.ones((), dtype=mask.dtype), mask)
    return masked_array(data, mask=_shrink_mask(mask))


def choose(indices, choices, out=None, mode="raise"):
    """Elements of several arrays, chosen by an array of their numbers."""
    c = filled(indices, 0)
    masks = [True if x is masked else getmask(x) for x in choices]
    data = [True if x is masked else filled(x) for x in choices]
    mask = np.choose(c, masks, mode=mode)
    mask = make_mask(mask_or(mask, getmask(indices)), copy=False, shrink=True)
    made = np.choose(c, data, mode=mode, out=out)
    if out is not None:
        if isinstance(out, MaskedArray):
            out.__setmask__(mask)
        return out
    made = np.asarray(made).view(MaskedArray)
    made.__setmask__(mask)
    return made


def round_(a, decimals=0, out=None):
    """The elements rounded to a number of decimals."""
    if out is None:
        return asanyarray(a).round(decimals) if isinstance(a, MaskedArray) else np.round_(a, decimals)
    np.round_(getdata(a), decimals, out)
    if hasattr(out, "_mask"):
        out._mask = getmask(a)
    return out


round = round_


def allequal(a, b, fill_value=True):
    """Whether all elements are equal; masked ones count as equal, or not, by `fill_value`."""
    m, equal_data = mask_or(getmask(a), getmask(b)), np.equal(getdata(a), getdata(b))
    if m is nomask:
        return equal_data.all()
    return array(equal_data, mask=m, copy=False).filled(True).all(None) if fill_value else False


def allclose(a, b, masked_equal=True, rtol=1e-5, atol=1e-8):
    """Whether all elements are equal within tolerances.

    >>> from numpy import ma
    >>> ma.allclose(ma.array([1.0, 5.0], mask=[0, 1]), [1.0, 7.0])
    True
    """
    x, y = masked_array(a, copy=False), masked_array(b, copy=False)
    if y.dtype.kind != "m" and y.dtype != np.result_type(y, 1.0):
        y = masked_array(y, dtype=np.result_type(y, 1.0), copy=False)
    m = mask_or(getmask(x), getmask(y))
    infinite = filled(np.isinf(masked_array(x, copy=False, mask=m)), False)
    if not np.all(infinite == filled(np.isinf(y), False)):
        return False
    if np.any(infinite):
        if not np.all(filled(x[infinite] == y[infinite], masked_equal)):
            return False
        x, y = x[~infinite], y[~infinite]
    return np.all(filled(less_equal(absolute(x - y), atol + rtol * absolute(y)), masked_equal))
