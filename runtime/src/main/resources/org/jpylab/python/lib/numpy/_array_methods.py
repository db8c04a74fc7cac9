"""Making arrays of anything, and the methods and functions that give an array in another form."""

def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
    """Make an array of any array-like object.

    >>> array([1, 2.5])
    array([1. , 2.5])
    >>> array([1, 2], dtype=complex, ndmin=2)
    array([[1.+0.j, 2.+0.j]])
    """
    if order is None:
        order = "K"
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
        return (asarray(a) if type(a).__name__ == "matrix" else a).ravel(order)
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
    function.__name__ = function.__qualname__ = name
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


def _copied(self, order="C"):
    try:
        return _like(self, _j_copy(self._j, order or "C"))
    except _Throwable as e:
        raise _python_error(e) from None


_method(
    ndarray,
    "copy",
    """A copy of the array.

    >>> a = arange(2); b = a.copy(); b[0] = 9; a
    array([0, 1])
    """,
    _copied,
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
    if self.dtype.kind == "O":
        for index in ndindex(self.shape):  # an array fills as the object that it is
            self[index] = value
    elif isinstance(value, (list, tuple)) and self.dtype.kind not in "VMm":
        raise ValueError("setting an array element with a sequence.")
    else:
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
    if wanted.size != self.size and not self.flags.owndata:
        raise ValueError("cannot resize this array: it does not own its data")
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


def _methods_by_their_own_names(cls):
    """Let messages of wrong calls name the method alone, as they do for NumPy's compiled ones."""
    for name, thing in vars(cls).items():
        if name[0] != "_" and hasattr(thing, "__code__"):
            thing.__qualname__ = _INNER_NAMES.get(name, name)


_INNER_NAMES = {
    "sum": "_sum", "prod": "_prod", "any": "_any", "all": "_all", "max": "_amax", "min": "_amin", "mean": "_mean",
    "std": "_std", "var": "_var", "clip": "_clip",
}  # fmt: skip


_methods_by_their_own_names(ndarray)

(_j_reshape, _j_transpose_axes, _j_astype) = _bind(
    "org.jpylab.numpy.ArrayAccess", ["reshape", "transposeAxes", "astype"]
)
(_j_copy, _j_has_order, _j_at_least) = _bind("org.jpylab.numpy.ArrayAccess", ["copy", "hasOrder", "atLeast"])
