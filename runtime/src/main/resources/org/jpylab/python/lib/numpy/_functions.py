"""Functions of NumPy that take or give Python things: callables, index objects, types."""

newaxis = None
pi = 3.141592653589793
e = 2.718281828459045
euler_gamma = 0.5772156649015329
inf = Inf = Infinity = infty = PINF = float("inf")
NINF = -inf
nan = NaN = NAN = float("nan")
PZERO, NZERO = 0.0, -0.0
little_endian = True
typecodes = {
    "Character": "c", "Integer": "bhilqp", "UnsignedInteger": "BHILQP", "Float": "efdg",
    "Complex": "FDG", "AllInteger": "bBhHiIlLqQpP", "AllFloat": "efdgFDG", "Datetime": "Mm",
    "All": "?bhilqpBHILQPefdgFDGSUVOMm",
}  # fmt: skip


class AxisError(ValueError, IndexError):
    """An axis that the array does not have.

    >>> issubclass(AxisError, IndexError)
    True
    """

    __slots__ = ("axis", "ndim", "_msg")

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is msg_prefix is None:
            self._msg, self.axis, self.ndim = axis, None, None
        else:
            self._msg, self.axis, self.ndim = msg_prefix, axis, ndim

    def __str__(self):
        if self.axis is None and self.ndim is None:
            return self._msg
        text = f"axis {self.axis} is out of bounds for array of dimension {self.ndim}"
        return text if self._msg is None else f"{self._msg}: {text}"


class ComplexWarning(RuntimeWarning):
    """A cast drops an imaginary part."""


class VisibleDeprecationWarning(UserWarning):
    """A deprecation that users should see."""


class RankWarning(UserWarning):
    """A polynomial fit is badly conditioned."""


class TooHardError(RuntimeError):
    """A problem would take too long to solve."""


class ModuleDeprecationWarning(DeprecationWarning):
    """A module is deprecated."""


def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
    """Make an array of any array-like object.

    >>> array([1, 2.5])
    array([1. , 2.5])
    >>> array([1, 2], dtype=complex, ndmin=2)
    array([[1.+0.j, 2.+0.j]])
    """
    try:
        j = _as_java(object, _dt(dtype))
        if isinstance(object, ndarray):
            cls = type(object) if subok else ndarray
            if copy or not _j_has_order(j, order):
                j = _j_copy(j, order) if j is object._j or True else j
            elif j is object._j and cls is type(object) and object._j.ndim() >= ndmin:
                return object
            if cls is not ndarray:
                made = _like(object, j)
                return made if made.ndim >= ndmin else made.reshape((1,) * (ndmin - made.ndim) + made.shape)
        elif order == "F" and j.ndim() > 1:
            j = _j_copy(j, "F")
        if j.ndim() < ndmin:
            j = _j_at_least(j, ndmin)
    except _Throwable as e:
        raise _python_error(e) from None
    return _wrap(j)


def asarray(a, dtype=None, order=None, *, like=None):
    """The array of an object, without a copy where it is one already.

    >>> asarray([1, 2])
    array([1, 2])
    """
    if type(a) is ndarray and dtype is None and order is None:
        return a
    return array(a, dtype, copy=False, order=order or "K")


def asanyarray(a, dtype=None, order=None, *, like=None):
    """As `asarray`, but array subclasses pass through.

    >>> type(asanyarray([1]))
    <class 'numpy.ndarray'>
    """
    return array(a, dtype, copy=False, order=order or "K", subok=True)


def ascontiguousarray(a, dtype=None, *, like=None):
    """An array in C order, at least 1-d.

    >>> ascontiguousarray(array([[1, 2], [3, 4]]).T).flags.c_contiguous
    True
    """
    return array(a, dtype, copy=False, order="C", ndmin=1)


def asfortranarray(a, dtype=None, *, like=None):
    """An array in Fortran order, at least 1-d.

    >>> asfortranarray([[1, 2], [3, 4]]).flags.f_contiguous
    True
    """
    return array(a, dtype, copy=False, order="F", ndmin=1)


def reshape(a, newshape, order="C"):
    """The same elements in another shape; -1 stands for what is left over.

    >>> reshape(arange(6), (2, -1))
    array([[0, 1, 2],
           [3, 4, 5]])
    """
    if type(a) is not ndarray and isinstance(a, ndarray):
        return a.reshape(newshape, order=order)
    return _reshape(a, newshape, order)


def _ndarray_reshape(self, *shape, order="C"):
    if len(shape) == 1:
        shape = shape[0]
        if shape is None:
            return self.view()
    try:
        made = _like(self, _j_reshape(self._j, _ints(shape), order or "C"))
        if _j_base(made._j) is not None:
            made._b = getattr(self, "_b", self)
        return made
    except _Throwable as e:
        raise _python_error(e) from None


def ravel(a, order="C"):
    """The elements in one axis, a view where possible.

    >>> ravel([[1, 2], [3, 4]])
    array([1, 2, 3, 4])
    """
    if type(a) is not ndarray and isinstance(a, ndarray):
        return a.ravel(order)
    if order == "K":
        return _in_memory_order(asarray(a))
    return _ravel(a, order)


def _in_memory_order(a):
    """The elements as they lie in memory, axes with backward steps taken backwards."""
    a = asarray(a)
    if a.ndim < 2:
        return a.reshape(-1)
    steps = [s if n > 1 else 0 for s, n in zip(a.strides, a.shape)]
    axes = sorted(range(a.ndim), key=lambda i: -_magnitude(steps[i]))
    return a.transpose(axes).reshape(-1)


def _magnitude(n):
    return n if n >= 0 else -n


def _method(cls, name, doc, function):
    function.__name__, function.__qualname__ = name, "ndarray." + name
    function.__doc__ = doc
    setattr(cls, name, function)


_method(
    ndarray,
    "reshape",
    """The same elements in another shape; a view where possible.

    >>> arange(4).reshape(2, 2)
    array([[0, 1],
           [2, 3]])
    """,
    _ndarray_reshape,
)
_method(
    ndarray,
    "ravel",
    """The elements in one axis; a view where possible.

    >>> eye(2, dtype=int).ravel()
    array([1, 0, 0, 1])
    """,
    lambda self, order="C": _like(self, (_in_memory_order(self) if order == "K" else _ravel(self, order))._j),
)
_method(
    ndarray,
    "flatten",
    """A copy of the elements in one axis.

    >>> eye(2, dtype=int).flatten()
    array([1, 0, 0, 1])
    """,
    lambda self, order="C": _like(
        self, _j_copy((_in_memory_order(self) if order == "K" else _ravel(self, order))._j, "C")
    ),
)
_method(
    ndarray,
    "copy",
    """A copy of the array.

    >>> a = arange(2); b = a.copy(); b[0] = 9; a
    array([0, 1])
    """,
    lambda self, order="C": _like(self, _j_copy(self._j, order)),
)


def _transpose_method(self, *axes):
    if len(axes) == 1 and not isinstance(axes[0], int):
        axes = axes[0]
    try:
        j = _j_transpose(self._j) if not axes else _j_transpose_axes(self._j, _ints(axes))
        return _view_of(self, j)
    except _Throwable as e:
        raise _python_error(e) from None


_method(
    ndarray,
    "transpose",
    """The array with its axes in another order, reversed by default; a view.

    >>> zeros((2, 3)).transpose().shape
    (3, 2)
    """,
    _transpose_method,
)


def _astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
    try:
        j = _j_astype(self._j, _dt(float if dtype is None else dtype), order, casting, bool(copy))
    except _Throwable as e:
        raise _python_error(e) from None
    if j is self._j and not copy:
        return self
    return _like(self, j) if subok else _wrap(j)


_method(
    ndarray,
    "astype",
    """A copy with elements of another type.

    >>> array([1.7, -1.7]).astype(int)
    array([ 1, -1])
    """,
    _astype,
)


def _fill(self, value):
    self[...] = value


_method(
    ndarray,
    "fill",
    """Set all elements to one value.

    >>> a = zeros(2); a.fill(3); a
    array([3., 3.])
    """,
    _fill,
)


def _resize_method(self, *new_shape, refcheck=True):
    shape = new_shape[0] if len(new_shape) == 1 and not isinstance(new_shape[0], int) else new_shape
    order = "F" if self.flags.fnc else "C"
    wanted = zeros(shape, self.dtype, order)
    n = min(wanted.size, self.size)
    wanted.ravel(order)[:n] = self.ravel(order)[:n]
    self._j = wanted._j


_method(
    ndarray,
    "resize",
    """Change the shape in place; new elements are zero.

    >>> a = arange(2); a.resize(3); a
    array([0, 1, 0])
    """,
    _resize_method,
)


def _byteswap(self, inplace=False):
    made = self.view(self.dtype.newbyteorder()).astype(self.dtype)
    if inplace:
        self[...] = made
        return self
    return made


_method(
    ndarray,
    "byteswap",
    """The elements with their bytes reversed.

    >>> array([1], dtype='i2').byteswap()
    array([256], dtype=int16)
    """,
    _byteswap,
)


def _tofile(self, fid, sep="", format="%s"):
    data = self.tobytes() if sep == "" else sep.join(format % x for x in self.ravel().tolist())
    if hasattr(fid, "write"):
        fid.write(data)
        return
    with open(fid, "wb" if sep == "" else "w") as file:
        file.write(data)


_method(
    ndarray,
    "tofile",
    """Write the elements to a file, as bytes or as text.

    >>> array([1, 2]).tofile('/tmp/numbers.txt', sep=',')
    """,
    _tofile,
)


def _atleast_all(n, arrays):
    made = [_at_least(a, n) for a in arrays]
    return made[0] if len(made) == 1 else made


def _at_least(a, n):
    a = asanyarray(a)
    if a.ndim >= n:
        return a
    made = _atleast(a, n)
    return _view_of(a, made._j)


def atleast_1d(*arys):
    """Arrays with at least one axis.

    >>> atleast_1d(1.0)
    array([1.])
    """
    return _atleast_all(1, arys)


def atleast_2d(*arys):
    """Arrays with at least two axes.

    >>> atleast_2d([1, 2])
    array([[1, 2]])
    """
    return _atleast_all(2, arys)


def atleast_3d(*arys):
    """Arrays with at least three axes.

    >>> atleast_3d([1, 2]).shape
    (1, 2, 1)
    """
    return _atleast_all(3, arys)


def array_split(ary, indices_or_sections, axis=0):
    """Parts of nearly equal length, or between given indices; views.

    >>> array_split(arange(3), 2)
    [array([0, 1]), array([2])]
    """
    if hasattr(indices_or_sections, "__len__"):
        return _split_at(ary, indices_or_sections, axis)
    return _split_sections(ary, indices_or_sections, axis, True)


def split(ary, indices_or_sections, axis=0):
    """Parts of equal length, or between given indices; views.

    >>> split(arange(4), 2)
    [array([0, 1]), array([2, 3])]
    """
    if hasattr(indices_or_sections, "__len__"):
        return _split_at(ary, indices_or_sections, axis)
    return _split_sections(ary, indices_or_sections, axis, False)


def hsplit(ary, indices_or_sections):
    """Parts side by side.

    >>> hsplit(array([[1, 2]]), 2)
    [array([[1]]), array([[2]])]
    """
    ary = asanyarray(ary)
    if ary.ndim == 0:
        raise ValueError("hsplit only works on arrays of 1 or more dimensions")
    return split(ary, indices_or_sections, 1 if ary.ndim > 1 else 0)


def vsplit(ary, indices_or_sections):
    """Parts below each other.

    >>> vsplit(array([[1], [2]]), 2)
    [array([[1]]), array([[2]])]
    """
    if ndim(ary) < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


def dsplit(ary, indices_or_sections):
    """Parts behind each other.

    >>> dsplit(zeros((1, 1, 2)), 2)[0].shape
    (1, 1, 1)
    """
    if ndim(ary) < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


def roll(a, shift, axis=None):
    """Elements moved along, around the end.

    >>> roll([1, 2, 3], 1)
    array([3, 1, 2])
    """
    a = asanyarray(a)
    if axis is None:
        return _roll(a.ravel(), shift, 0).reshape(a.shape)
    shifts, axes = broadcast_arrays(array(shift).ravel(), array(axis).ravel())
    for s, x in zip(shifts.tolist(), axes.tolist()):
        a = _roll(a, s, x)
    return a


def ndim(a):
    """The number of axes.

    >>> ndim([[1, 2]])
    2
    """
    return a.ndim if hasattr(a, "ndim") else asarray(a).ndim


def shape(a):
    """The lengths of the axes.

    >>> shape([[1, 2]])
    (1, 2)
    """
    return a.shape if hasattr(a, "shape") else asarray(a).shape


def size(a, axis=None):
    """The number of elements, in all or along an axis.

    >>> size([[1, 2]], 1)
    2
    """
    a = asarray(a)
    return a.size if axis is None else a.shape[axis]


rank = ndim


def copy(a, order="K", subok=False):
    """A copy as an array.

    >>> copy([1, 2])
    array([1, 2])
    """
    return array(a, order=order, subok=subok, copy=True)


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """The text by which an array can be typed again.

    >>> array_repr(array([1, 2]))
    'array([1, 2])'
    """
    return _printed(_j_array_repr, arr, max_line_width, precision, suppress_small)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """The text of an array's elements.

    >>> array_str(array([1, 2]))
    '[1 2]'
    """
    return _printed(_j_array_str, a, max_line_width, precision, suppress_small)


def _printed(java, a, width, precision, suppress):
    try:
        return java(
            asanyarray(a)._j,
            type(a).__name__ if type(a) is not ndarray else "array",
            -1 if width is None else width,
            -1 if precision is None else precision,
            suppress,
        )
    except _Throwable as e:
        raise _python_error(e) from None


def where(condition, x=_NoValue, y=_NoValue):
    """Elements of x where the condition holds, of y elsewhere; alone, where it holds.

    >>> where([True, False], 1, 2)
    array([1, 2])
    """
    if x is _NoValue and y is _NoValue:
        return nonzero(condition)
    if x is _NoValue or y is _NoValue:
        raise ValueError("either both or neither of x and y should be given")
    return _where(condition, x, y)


_method(ndarray, "conj", "The complex conjugate.", lambda self: conjugate(self))
_method(ndarray, "conjugate", "The complex conjugate.", lambda self: conjugate(self))
def real(val):
    """The real part.

    >>> real(1 + 2j)
    1.0
    """
    return val.real if hasattr(val, "real") else asanyarray(val).real


def imag(val):
    """The imaginary part.

    >>> imag(1 + 2j)
    2.0
    """
    return val.imag if hasattr(val, "imag") else asanyarray(val).imag


def angle(z, deg=False):
    """The angle of complex numbers, in radians or degrees.

    >>> angle(1j, deg=True)
    90.0
    """
    z = asanyarray(z)
    a = arctan2(z.imag, z.real) if z.dtype.kind == "c" else arctan2(0, z)
    return a * (180 / pi) if deg else a


def isscalar(element):
    """Whether something is a scalar.

    >>> isscalar(3.1), isscalar([3.1])
    (True, False)
    """
    if isinstance(element, (generic, int, float, complex, str, bytes)):
        return True
    numbers_seen = sys.modules.get("numbers")
    return numbers_seen is not None and isinstance(element, numbers_seen.Number)


class errstate:
    """How floating point trouble is treated, for the length of a `with` block.

    >>> with errstate(divide='ignore'): array([1.0]) / 0
    array([inf])
    """

    def __init__(self, **settings):
        self._changes_call = "call" in settings
        self._call = settings.pop("call", None)
        self._settings = settings

    def __enter__(self):
        self._old = seterr(**self._settings)
        if self._changes_call:
            self._old_call = seterrcall(self._call)

    def __exit__(self, *exc):
        seterr(**self._old)
        if self._changes_call:
            seterrcall(self._old_call)
        return False

    def __call__(self, function):
        def wrapped(*args, **kwargs):
            settings = {**self._settings, "call": self._call} if self._changes_call else self._settings
            with errstate(**settings):
                return function(*args, **kwargs)

        return wrapped


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Set how floating point trouble is treated; the settings before.

    >>> sorted(seterr().items())
    [('divide', 'warn'), ('invalid', 'warn'), ('over', 'warn'), ('under', 'ignore')]
    """
    try:
        old = list(_j_set_errors(all, divide, over, under, invalid))
    except _Throwable as e:
        raise _python_error(e) from None
    return dict(zip(("divide", "over", "under", "invalid"), map(str, old)))


def geterr():
    """How floating point trouble is treated.

    >>> geterr()['under']
    'ignore'
    """
    return seterr()


def sometrue(a, axis=None, out=None, keepdims=False):
    """Old name of `any`.

    >>> sometrue([0, 1])
    True
    """
    return any(a, axis, out, keepdims)


def alltrue(a, axis=None, out=None, keepdims=False):
    """Old name of `all`.

    >>> alltrue([0, 1])
    False
    """
    return all(a, axis, out, keepdims)


product, cumproduct = prod, cumprod


def asscalar(a):
    """Old name of `a.item()`.

    >>> asscalar(array([24]))
    24
    """
    return a.item()


_j_set_errors = _java("org.jpylab.numpy.FloatErrorState").set


def _border_names():
    """What a sub-module's function tables need of this module."""
    names = (
        "_in _arr _arrs _dt _int _float _bool _ints _doubles _seq _map _wrap _wraps _out _bind"
        " _python_error _Throwable _NoValue ndarray _by_method"
    ).split()
    return {n: globals()[n] for n in names}


def _j_bytes_of(java_bytes):
    return bytes(x & 255 for x in java_bytes)


(_j_array_repr, _j_array_str) = _bind("org.jpylab.numpy.ToPython", ["repr", "str"])
(_j_reshape, _j_transpose_axes, _j_astype) = _bind(
    "org.jpylab.numpy.ArrayAccess", ["reshape", "transposeAxes", "astype"]
)
(_j_copy, _j_has_order, _j_at_least) = _bind("org.jpylab.numpy.ArrayAccess", ["copy", "hasOrder", "atLeast"])
_j_set_warnings = _java("org.jpylab.numpy.PythonWarnings").install


def _warn(category, message):
    import warnings

    warnings.warn(message, _exception_class(category), stacklevel=_user_level())


def _user_level():
    """How many frames up the user's code is."""
    frame, level = sys._getframe(1), 1
    while frame is not None and frame.f_code.co_filename.startswith("<jpylab>"):
        frame, level = frame.f_back, level + 1
    return level


_j_set_warnings(_warn)


def datetime_as_string(arr, unit=None, timezone="naive", casting="same_kind"):
    """Dates and times as text, in their own unit or another.

    >>> datetime_as_string(datetime64('2010-03-01'), unit='h')
    '2010-03-01T00'
    """
    a = asarray(arr)
    if a.dtype.kind != "M":
        raise TypeError("input must have type NumPy datetime")
    if unit is not None and unit != "auto":
        a = a.astype(f"M8[{unit}]", casting="unsafe")
    made = a.astype("U")
    if timezone == "UTC":
        from numpy import char

        made = char.add(made, "Z")
    elif timezone != "naive":
        raise NotImplementedError(f"numpy.datetime_as_string(timezone={timezone!r})")
    return made[()]


def datetime_data(dtype, /):
    """The unit of a type of times, and how many of it make a step.

    >>> datetime_data(dtype('M8[25s]'))
    ('s', 25)
    """
    kind = _dtype_type(dtype)
    if kind.kind not in "mM":
        raise TypeError("cannot get datetime metadata from non-datetime type")
    text = kind.name.partition("[")[2].rstrip("]")
    unit = text.lstrip("0123456789")
    return (unit, int(text[: -len(unit)] or 1)) if unit else ("generic", 1)
