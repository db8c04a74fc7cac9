"""Sorting records by chosen fields, fields by their bytes, and other things of an array's memory."""

_sort_plain, _argsort_plain = sort, argsort
_sort_method_plain, _argsort_method_plain = ndarray.sort, ndarray.argsort


def _ordered_fields(a, order):
    """The records with the fields to compare first at the front."""
    first = [order] if isinstance(order, str) else list(order)
    if a.dtype.names is None:
        raise ValueError("Cannot specify order when the array has no fields.")
    for n in first:
        if n not in a.dtype.names:
            raise ValueError(f"unknown field name: {n}")
    if len(set(first)) != len(first):
        raise ValueError(f"duplicate field name: {[n for n in first if first.count(n) > 1][0]}")
    names = first + [n for n in a.dtype.names if n not in first]
    made = empty(a.shape, [(n, a.dtype[n]) for n in names])
    for n in names:
        made[n] = a[n]
    return made


def sort(a, axis=-1, kind=None, order=None):
    """A sorted copy; records by the fields that `order` names first.

    >>> sort([3, 1, 2])
    array([1, 2, 3])
    """
    if type(a) is not ndarray and isinstance(a, ndarray):
        made = a.flatten() if axis is None else a.copy(order="K")
        made.sort(axis=-1 if axis is None else axis, kind=kind, order=order)
        return made
    if order is None:
        return _sort_plain(a, axis, kind)
    a = asarray(a)
    if axis is None:
        a, axis = a.ravel(), -1
    return take_along_axis(a, argsort(a, axis, kind, order), axis)


def argsort(a, axis=-1, kind=None, order=None):
    """The indices that would sort an array; records by the fields that `order` names first.

    >>> argsort([3, 1, 2])
    array([1, 2, 0])
    """
    if order is None:
        return _argsort_plain(a, axis, kind)
    return _argsort_plain(_ordered_fields(asarray(a), order), axis, "stable")


def _sort_method(self, axis=-1, kind=None, order=None):
    if order is None:
        return _sort_method_plain(self, axis, kind)
    self[...] = sort(asarray(self), axis, kind, order)


def _argsort_method(self, axis=-1, kind=None, order=None):
    if order is None:
        return _argsort_method_plain(self, axis, kind)
    return argsort(asarray(self), axis, kind, order)


_method(
    ndarray,
    "sort",
    """Sort in place; records by the fields that `order` names first.

    >>> a = array([3, 1, 2]); a.sort(); a
    array([1, 2, 3])
    """,
    _sort_method,
)
_method(ndarray, "argsort", argsort.__doc__, _argsort_method)


def _getfield(self, dtype, offset=0):
    kind = _dtype_type(dtype)
    if offset < 0 or offset + kind.itemsize > self.itemsize:
        raise ValueError(f"Need 0 <= offset <= {self.itemsize - kind.itemsize} for requested type but received offset = {offset}")  # fmt: skip
    try:
        return _like(self, _j_part(self._j, kind._d, offset))
    except _Throwable as e:
        raise _python_error(e) from None


_method(
    ndarray,
    "getfield",
    """Part of each element's bytes as another type; a view.

    >>> array([1 + 2j]).getfield(float, offset=8)
    array([2.])
    """,
    _getfield,
)


def _setfield(self, val, dtype, offset=0):
    self.getfield(dtype, offset)[...] = val


_method(
    ndarray,
    "setfield",
    """Set part of each element's bytes, taken as another type.

    >>> a = array([1 + 2j]); a.setfield(5, float, offset=8); a
    array([1.+5.j])
    """,
    _setfield,
)
_method(
    ndarray,
    "newbyteorder",
    """The same bytes taken in another byte order; a view.

    >>> array([1], dtype='i2').newbyteorder()
    array([256], dtype=int16)
    """,
    lambda self, new_order="S": self.view(self.dtype.newbyteorder(new_order)),
)


def fastCopyAndTranspose(a):
    """A copy of the transposed array; an old name of `a.T.copy()`.

    >>> fastCopyAndTranspose([[1, 2]])
    array([[1],
           [2]])
    """
    import warnings

    warnings.warn(
        "fastCopyAndTranspose and the underlying C function PyArray_CopyAndTranspose have been deprecated.\n\nUse the"
        " transpose method followed by a C-order copy instead, e.g. ``arr.T.copy()``",
        DeprecationWarning,
        stacklevel=2,
    )
    return asarray(a).T.copy()


# --- what floating point trouble calls ----------------------------------------------------------

_error_callback = None
_buffer_size = 8192


def seterrcall(func):
    """Set the function that trouble calls in the mode 'call', or the object with `write` that 'log' writes to.

    >>> seterrcall(None)
    """
    global _error_callback
    if func is not None and not callable(func) and not hasattr(func, "write"):
        raise ValueError("Only callable can be used as callback")
    old, _error_callback = _error_callback, func
    call = None
    if func is not None:
        call = func if callable(func) else lambda text, flag: func.write(str(text))
    _j_set_callback(None if call is None else lambda text, flag: call(str(text), int(flag)))
    return old


def geterrcall():
    """The function that floating point trouble calls.

    >>> geterrcall() is None
    True
    """
    return _error_callback


def getbufsize():
    """The size of ufuncs' buffers; here only a number.

    >>> getbufsize()
    8192
    """
    return _buffer_size


def setbufsize(size):
    """Set the size of ufuncs' buffers, which changes no result; the size before.

    >>> setbufsize(8192)
    8192
    """
    global _buffer_size
    if size > 10e6:
        raise ValueError("Buffer size, %s, is too big." % size)
    if size < 5:
        raise ValueError("Buffer size, %s, is too small." % size)
    if size % 16 != 0:
        raise ValueError("Buffer size, %s, is not a multiple of 16." % size)
    old, _buffer_size = _buffer_size, size
    return old


_ERROR_MODES = ("ignore", "warn", "raise", "call", "print", "log")


def geterrobj():
    """Buffer size, error mask and callback.

    >>> geterrobj()
    [8192, 521, None]
    """
    now = geterr()
    codes = [_ERROR_MODES.index(now[n]) for n in ("divide", "over", "under", "invalid")]
    mask = 0
    for code, shift in zip(codes, (0, 3, 6, 9)):
        mask += code << shift
    return [_buffer_size, mask, _error_callback]


def seterrobj(errobj, /):
    """Set buffer size, error mask and callback, as `geterrobj` gives them.

    >>> seterrobj(geterrobj())
    """
    size, mask, callback = errobj
    setbufsize(size)
    modes = [_ERROR_MODES[mask >> shift & 7] for shift in (0, 3, 6, 9)]
    seterr(**dict(zip(("divide", "over", "under", "invalid"), modes)))
    seterrcall(callback)


_j_set_callback = _java("org.jpylab.numpy.FloatErrorState").setCallback


def set_numeric_ops(**kwargs):
    """Changing the operators of arrays is not supported.

    >>> try: set_numeric_ops(add=subtract)
    ... except NotImplementedError as e: print(e)
    numpy.set_numeric_ops
    """
    raise NotImplementedError("numpy.set_numeric_ops")


def get_include():
    """There are no C headers here.

    >>> try: get_include()
    ... except NotImplementedError as e: print(e)
    numpy.get_include
    """
    raise NotImplementedError("numpy.get_include")


def show_config(mode="stdout"):
    """Print what computes the arrays.

    >>> show_config()
    arrays: JPyLab, in Java
    """
    print("arrays: JPyLab, in Java")


def show_runtime():
    """Print the versions of NumPy's interface and of Python.

    >>> show_runtime()  # doctest: +ELLIPSIS
    numpy interface 1.24.2, Python 3...
    """
    print(f"numpy interface {__version__}, Python {sys.version.split()[0]}")


def who(vardict=None):
    """Print the arrays in a dictionary, the caller's variables by default.

    >>> who({'x': arange(2)})
    Name            Shape            Bytes            Type
    ===========================================================
    <BLANKLINE>
    x               2                16               int64
    <BLANKLINE>
    Upper bound on total bytes  =       16
    """
    if vardict is None:
        vardict = sys._getframe().f_back.f_globals
    rows, total = [], 0
    for name, a in vardict.items():
        if isinstance(a, ndarray):
            rows.append((name, " x ".join(map(str, a.shape)), str(a.nbytes), a.dtype.name))
            total += a.nbytes
    if rows:
        widths = [max([10] + [len(r[i]) for r in rows]) for i in range(3)]
        line = "Name" + "".join(" " * (w + 2) + title for w, title in zip(widths, ("Shape", "Bytes", "Type")))
        print(line + "\n" + "=" * (len(line) + 5) + "\n")
    for row in rows:
        print("".join(f"{text:<{w + 6 + (k > 0)}}" for k, (text, w) in enumerate(zip(row, widths))) + row[3])
    print("\nUpper bound on total bytes  =       %d" % total)


_argwhere_plain = argwhere


def argwhere(a):
    """The indices of the elements that are not zero, one row each.

    >>> argwhere([0, 1, 2])
    array([[1],
           [2]])
    """
    if type(a) is not ndarray and isinstance(a, ndarray) and a.ndim:
        return transpose(a.nonzero())
    return _argwhere_plain(a)
