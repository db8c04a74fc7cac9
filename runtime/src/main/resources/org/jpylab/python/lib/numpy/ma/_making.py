"""Masked arrays made by a condition or a value, and NumPy's ways of making arrays."""


def masked_where(condition, a, copy=True):
    """The array, masked where a condition holds.

    >>> from numpy import arange, ma
    >>> a = arange(4); print(ma.masked_where(a == 2, a))
    [0 1 -- 3]
    """
    cond, a = make_mask(condition, shrink=False), np.array(a, copy=copy, subok=True)
    if cond.shape and cond.shape != a.shape:
        raise IndexError(
            "Inconsistent shape between the condition and the input (got %s and %s)" % (cond.shape, a.shape)
        )
    cls = MaskedArray
    if hasattr(a, "_mask"):
        cond, cls = mask_or(cond, a._mask), type(a)
    made = a.view(cls)
    made.mask = _shrink_mask(cond)
    if not copy and hasattr(a, "_mask") and getmask(a) is nomask:
        a._mask = made._mask.view()
    return made


def _give_comparisons():
    def comparing(name, compare):
        def function(x, value, copy=True):
            made = masked_where(compare(x, value), x, copy=copy)
            if name == "masked_equal":
                made.fill_value = value
            return made

        function.__name__ = function.__qualname__ = name
        function.__module__ = "numpy.ma.core"
        words = name[len("masked_") :].replace("_", " ").replace("greater", "greater than").replace("less", "less than")
        function.__doc__ = f"The array, masked where its elements are {words.replace('than equal', 'than or equal')} to a value."  # fmt: skip
        return function

    for name in "greater greater_equal less less_equal not_equal equal".split():
        globals()["masked_" + name] = comparing("masked_" + name, globals()[name])


_give_comparisons()


def masked_inside(x, v1, v2, copy=True):
    """The array, masked between two values.

    >>> from numpy import ma
    >>> print(ma.masked_inside([1, 5, 9], 4, 6))
    [1 -- 9]
    """
    low, high = (v2, v1) if v2 < v1 else (v1, v2)
    data = filled(x)
    return masked_where((data >= low) & (data <= high), x, copy=copy)


def masked_outside(x, v1, v2, copy=True):
    """The array, masked below and above two values.

    >>> from numpy import ma
    >>> print(ma.masked_outside([1, 5, 9], 4, 6))
    [-- 5 --]
    """
    low, high = (v2, v1) if v2 < v1 else (v1, v2)
    data = filled(x)
    return masked_where((data < low) | (data > high), x, copy=copy)


def masked_object(x, value, copy=True, shrink=True):
    """The array of objects, masked where they equal a value."""
    data, mask = (x._data, x._mask) if isMaskedArray(x) else (np.asarray(x), nomask)
    mask = mask_or(mask, make_mask(np.equal(data, value), shrink=shrink))
    return masked_array(x, mask=mask, copy=copy, fill_value=value)


def masked_values(x, value, rtol=1e-5, atol=1e-8, copy=True, shrink=True):
    """The array, masked where floating point numbers are close to a value.

    >>> from numpy import ma
    >>> print(ma.masked_values([1, 1.1, 2], 1.1))
    [1.0 -- 2.0]
    """
    data = filled(x, value)
    near = np.isclose(data, value, atol=atol, rtol=rtol) if data.dtype.kind == "f" else np.equal(data, value)
    made = masked_array(data, mask=near, copy=copy, fill_value=value)
    if shrink:
        made.shrink_mask()
    return made


def masked_invalid(a, copy=True):
    """The array, masked where it is NaN or infinite.

    >>> from numpy import ma, nan
    >>> print(ma.masked_invalid([1.0, nan]))
    [1.0 --]
    """
    a = np.array(a, copy=False, subok=True)
    made = masked_where(~np.isfinite(a), a, copy=copy)
    if made._mask is nomask:
        made._mask = make_mask_none(made.shape, made.dtype)
    return made


def flatten_structured_array(a):
    """The fields of records side by side, as an ordinary array with one more axis.

    >>> from numpy import array, ma
    >>> ma.flatten_structured_array(array([(1, 2.5)], dtype=[('a', int), ('b', float)]))
    array([[1. , 2.5]])
    """
    a = np.asanyarray(a)
    rows = lambda records: np.array([tuple(_leaves_in_order(r)) for r in records.ravel().tolist()])
    if isinstance(a, MaskedArray):
        made = rows(a._data).view(MaskedArray)
        made._mask = rows(getmaskarray(a))
    else:
        made = rows(a)
    if a.ndim > 1:
        made.shape = a.shape + made.shape[1:]
    return made


def fromfile(file, dtype=float, count=-1, sep=""):
    """Refused: a file has no mask."""
    raise NotImplementedError("fromfile() not yet implemented for a MaskedArray.")


def fromflex(fxarray):
    """The masked array of records of data and mask, as `toflex` makes them."""
    return masked_array(fxarray["_data"], mask=fxarray["_mask"])


class _convert2ma:
    """A function of NumPy that gives a masked array."""

    def __init__(self, funcname, params=()):
        self._func, self._extras = getattr(np, funcname), params
        self.__name__, self.__doc__ = funcname, self._func.__doc__

    def __call__(self, *args, **params):
        traits = {p: params.pop(p) for p in self._extras if p in params}
        made = self._func(*args, **params)
        made = made.view(MaskedArray) if isinstance(made, ndarray) else np.asarray(made).view(MaskedArray)
        if "fill_value" in traits:
            made.fill_value = traits["fill_value"]
        return made


for _n in "empty_like frombuffer fromfunction ones_like zeros_like".split():
    globals()[_n] = _convert2ma(_n)
for _n in "arange clip diff empty identity indices ones squeeze zeros".split():
    globals()[_n] = _convert2ma(_n, ("fill_value", "hardmask"))
