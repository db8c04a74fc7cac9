"""What Java gets for an index and for a value to assign."""

_JSlice = _java("org.jpylab.numpy.SlicePart")
_ELLIPSIS = _JSlice.ELLIPSIS
_NO_INDEX = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean"
    " arrays are valid indices"
)


_NO_NUMBER = (
    "int() argument must be a string, a bytes-like object or a real number, not '%s'",
    "float() argument must be a string or a real number, not '%s'",
)


def _index(index):
    """What Java gets for an index: a list of its parts."""
    if type(index) is tuple or isinstance(index, tuple):
        return [_index_part(p) for p in index]
    return [_index_part(index)]


def _beyond_all(error, index):
    """The exception for an index that Java could not take: a number that no array can have, or the error itself."""
    parts = index if type(index) is tuple else (index,)
    return IndexError(_NO_INDEX) if any([type(p) is int and abs(p) >> 63 for p in parts]) else error


def _index_part(p):
    t = type(p)
    if t is int or t is bool or p is None:
        return p
    if t is slice:
        return _JSlice(_bound(p.start), _bound(p.stop), _bound(p.step))
    if t is ndarray:
        return p._j if not _python2 or p.dtype.kind != "f" else p.astype(int)._j
    if p is Ellipsis:
        return _ELLIPSIS
    if t is list or t is tuple:
        made = _arr(p) if len(p) else _j_cast(_arr(p), _JDType.parse("int64"))
        if made.dtype().kind() not in "biu" and not (_python2 and made.dtype().kind() == "f"):
            raise IndexError(_NO_INDEX)
        return made if made.dtype().kind() != "f" else _j_cast(made, _JDType.parse("int64"))
    if t is int64:
        return p._v
    if _python2 and isinstance(p, float):
        return int(p)
    if isinstance(p, (bool_, generic, ndarray)):
        return _arr(p)
    if hasattr(p, "__index__"):
        return p.__index__()
    if hasattr(p, "__array__") or t is range:
        return _arr(p)
    raise IndexError(_NO_INDEX)


def _bound(x):
    if x is None or type(x) is int:
        return x
    try:
        return x.__index__()
    except AttributeError:
        if _whole(x) is not None:
            return _whole(x)
        raise TypeError(
            "slice indices must be integers or None or have an __index__ method"
        ) from None


def _field_view(a, names):
    """A view of some fields of records."""
    if a.dtype.names is None:
        raise IndexError(_NO_INDEX)
    chosen = _chosen_fields(a.dtype, names)
    return _view_of(a, _j_as_fields(a._j, chosen))


def _sliced(a, index):
    try:
        return _j_slice(a._j, _bound(index.start), _bound(index.stop), _bound(index.step))
    except _Throwable as e:
        raise _python_error(e) from None


def _is_one_object(j, index):
    """Whether an index names a single element of an array of objects, which then takes any value."""
    if j.dtype().kind() != "O":
        return False
    parts = index if type(index) is tuple else (index,)
    return len(parts) == j.ndim() and False not in [type(p) is int or isinstance(p, integer) for p in parts]


def _is_one_number(j, index):
    """Whether an index names a single element, which is no record and no object."""
    if j.dtype().kind() in "OV":
        return False
    parts = index if type(index) is tuple else (index,)
    return len(parts) == j.ndim() and False not in [type(p) is int or isinstance(p, integer) for p in parts]


def _sequence_for_number(kind):
    if kind in "mM":
        return ValueError("Could not convert object to NumPy " + ("datetime" if kind == "M" else "timedelta"))
    return ValueError("setting an array element with a sequence" + ("" if kind in "SU" else "."))


def _value_for(a, value):
    """What Java gets for an assigned value."""
    if type(value) is complex and a._j.dtype().kind() in "fiu":
        raise TypeError(_NO_NUMBER[a._j.dtype().kind() == "f"] % "complex")
    cross = _crossing.get(type(value))
    if cross is not None:
        return cross(value)
    kind = a._j.dtype().kind()
    if isinstance(value, ndarray):
        if value._j.ndim() == 0 and kind in "fiu" and type(value).__float__ is not ndarray.__float__:
            return float(value) if kind == "f" else int(value)
        return value._j
    if kind == "O" and not isinstance(value, (list, tuple)):
        return _j_object_scalar(value)
    if kind == "V" and isinstance(value, tuple):
        return _as_java(value, a._j.dtype())
    if kind == "O":
        return _as_java(value, a._j.dtype())
    return _as_java(value, None) if kind not in "mMSU" else _as_java(value, a._j.dtype())
