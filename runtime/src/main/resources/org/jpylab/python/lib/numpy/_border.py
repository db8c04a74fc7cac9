"""How values cross between Python and Java.

Every stub converts its arguments by one of the functions below, chosen by the type of the Java
parameter, and wraps the result by `_wrap` or `_out`. Arrays cross whole: an `ndarray` is a Python
object with one slot that holds the Java array.
"""

import sys
from java import type as _java

_Throwable = _java("java.lang.Throwable")
_PyError = _java("org.jpylab.error.PyError")
_NdArray = _java("org.jpylab.ndarray.NdArray")
_NdScalar = _java("org.jpylab.numpy.NdScalar")
_JDType = _java("org.jpylab.ndarray.DType")
_Handles = _java("org.jpylab.python.binding.Handles")
_FromPython = _java("org.jpylab.numpy.FromPython")
_ToPython = _java("org.jpylab.numpy.ToPython")

_new = object.__new__


def _bind(table, names):
    """The Java methods of a function table, as callables."""
    return tuple(_Handles.bind(table, names))


# --- exceptions -------------------------------------------------------------------------------


def _python_error(error):
    """The Python exception that a Java one stands for."""
    if isinstance(error, _PyError):
        if str(error.pythonClass()) == "numpy.AxisError":
            return _axis_error(str(error.getMessage()))
        return _exception_class(error.pythonClass())(error.getMessage())
    name = error.getClass().getName()
    message = error.getMessage()
    if name == "java.lang.OutOfMemoryError":
        return MemoryError(message)
    if name == "java.lang.StackOverflowError":
        return RecursionError("maximum recursion depth exceeded")
    if name.endswith(".PException") and str(message).startswith("KeyboardInterrupt"):
        return KeyboardInterrupt()  # raised while Java computed, by `Interruption.check`
    return SystemError(f"internal error: {name}: {message}")


def _axis_error(message):
    prefix, _, rest = message.rpartition(": ")
    words = rest.split()
    if len(words) != 11 or words[0] != "axis":
        return AxisError(message)
    return AxisError(int(words[1]), int(words[10]), prefix or None)


def _exception_class(name):
    module, _, simple = name.rpartition(".")
    if not module:
        return __builtins__[simple] if isinstance(__builtins__, dict) else getattr(__builtins__, simple)
    __import__(module)
    return getattr(sys.modules[module], simple)


# --- arguments --------------------------------------------------------------------------------


class _NoValueType:
    """The default of a parameter that may not be given at all."""

    def __repr__(self):
        return "<no value>"

    def __bool__(self):
        return False


_NoValue = _NoValueType()

# Type of a scalar → the function that gives what Java gets for it. Filled by `_scalars`.
_crossing = {}


def _in(x):
    """What Java gets for any object: a Java array for an array, else the object itself."""
    t = type(x)
    if t is ndarray:
        return x._j
    if t is float or t is int or t is str or t is bool:
        return x
    cross = _crossing.get(t)
    if cross is not None:
        return cross(x)
    if isinstance(x, ndarray):
        return x._j
    if t is dtype:
        return x._d
    return x


def _arr(x):
    """The Java array of anything array-like."""
    if type(x) is ndarray:
        return x._j
    return _as_java(x, None)


def _as_java(x, java_dtype):
    """The Java array of anything array-like, of the given Java dtype or the one that NumPy finds."""
    t = type(x)
    if t is float or t is int or t is bool:
        if t is float and java_dtype is not None and java_dtype.kind() in "iu" and not -9.3e18 < x < 1.9e19:
            int(x)  # says what is wrong with NaN and infinities
            raise OverflowError("Python int too large to convert to C long")
        if t is float and java_dtype is not None and java_dtype.kind() in "mM":
            raise _sequence_for_number(java_dtype.kind())
        return _j_scalar(x, java_dtype)
    cross = _crossing.get(t)
    if cross is not None:
        if java_dtype is not None and java_dtype.kind() in "SU":
            if isinstance(x, number):
                return _j_fill([str(x)], java_dtype, [])
            if java_dtype.itemsize() == 0:
                return _filled([cross(x)], [], java_dtype)
        return _j_scalar(cross(x), java_dtype)
    if isinstance(x, ndarray):
        return x._j if java_dtype is None else _j_cast(x._j, java_dtype)
    if isinstance(x, generic):
        if java_dtype is not None and java_dtype.kind() == "O":
            return _j_object_scalar(x)
        for c in t.__mro__:
            if c in _crossing:
                return _j_scalar(_crossing[c](x), java_dtype)
    if t is tuple and java_dtype is not None and java_dtype.isStructured():
        return _j_fill([x], java_dtype, [])
    if t is list or t is tuple:
        return _sequence(x, java_dtype)
    made = None if isinstance(x, (str, bytes)) else _array_protocol(x, java_dtype)
    if made is not None:
        return made
    if t is range:
        return _j_range(x.start, x.step, len(x), java_dtype)
    if isinstance(x, (str, bytes)) and java_dtype is not None and java_dtype.kind() == "O":
        return _j_object_scalar(x)
    if isinstance(x, (str, bytes)):
        return _j_fill([x], _leaf_dtype(x), []) if java_dtype is None else _filled([x], [], java_dtype)
    if isinstance(x, (list, tuple)) or _is_sequence(x):
        return _sequence(list(x), java_dtype)
    if java_dtype is not None and java_dtype.kind() not in "OV":
        return _j_fill([_number(x, java_dtype)], java_dtype, [])
    if t is _Generator and sys._getframe(2).f_code.co_name == "sum":
        return _summed(x)
    return _j_object_scalar(x)


_Generator = type(_ for _ in ())


def _summed(items):
    """The sum of what a generator gives, which NumPy leaves to Python."""
    import builtins
    import warnings

    warnings.warn(
        "Calling np.sum(generator) is deprecated, and in the future will give a different result. Use"
        " np.sum(np.fromiter(generator)) or the python sum builtin instead.",
        DeprecationWarning,
        stacklevel=5,
    )
    return _arr(builtins.sum(items))


def _is_sequence(x):
    t = type(x)
    return t is not dtype and hasattr(t, "__len__") and hasattr(t, "__getitem__") and not isinstance(x, (dict, type)) and not (
        hasattr(t, "keys")
    )


def _number(x, java_dtype):
    """A Python number of an object that can become one, or NumPy's complaint."""
    kind = java_dtype.kind()
    if kind in "Mm":
        return _time_leaf(x)
    if kind in "SU":
        return x if isinstance(x, bytes) else str(x)
    if kind == "c" and isinstance(x, bytes):
        x = x.decode("latin-1")
    if isinstance(x, ndarray):
        raise ValueError("setting an array element with a sequence.")
    try:
        if kind == "c":
            return complex(x)
        return float(x) if kind == "f" else int(x) if kind in "iu" else bool(x)
    except TypeError:
        if kind in "fc" and x is None:
            return float("nan")
        if x is None and kind in "iu":
            raise TypeError(_NO_NUMBER[0] % "NoneType") from None
        if kind in "fiu" and not hasattr(type(x), "__float__" if kind == "f" else "__int__"):
            raise TypeError(_NO_NUMBER[kind == "f"] % type(x).__name__) from None
        raise


def _time_leaf(x):
    """What Java gets for Python's dates, times and spans of time."""
    if x is None:
        return "NaT"
    if hasattr(x, "total_seconds"):
        micros = (x.days * 86400 + x.seconds) * 1000000 + x.microseconds
        return timedelta64(micros, "us")._j
    if hasattr(x, "microsecond"):
        return x.replace(tzinfo=None).isoformat("T", "microseconds")
    return str(x)


# --- sequences --------------------------------------------------------------------------------

_LEAF_DTYPES = {float: "float64", int: "int64", bool: "bool", complex: "complex128"}
_numbers = frozenset([float, int])
_reals = _numbers  # with `float64`, once that is defined
_nested = (list, tuple, range)


def _sequence(x, java_dtype):
    """The Java array of nested sequences: the shape is found level by level, then all elements
    cross at once."""
    kind = type(x)
    if kind is list or kind is tuple:
        made = _number_array(x, java_dtype)
        if made is not None:
            return made
    from itertools import chain

    records = java_dtype is not None and java_dtype.isStructured()
    objects = java_dtype is not None and java_dtype.kind() == "O"
    level, shape = list(x), [len(x)]
    while level:
        kinds = set(map(type, level))
        if kinds <= _reals or (records and tuple in kinds):
            break
        deep = [k for k in kinds if _nests(k)]
        if not deep:
            break
        if any([k not in _nested for k in deep]):
            level = [_as_level(v) if _nests(type(v)) else v for v in level]
            kinds = set(map(type, level))
            deep = [k for k in kinds if _nests(k)]
            if not deep:
                break
        uniform = len(deep) == len(kinds) and _one_length(level)
        if not uniform or len(shape) == 32:
            if objects:
                break
            _inhomogeneous(shape, len(shape) == 32)
        if java_dtype is None and kinds == {ndarray}:
            shapes = {v.shape for v in level}
            if len(shapes) == 1:
                return _j_stack([v._j for v in level], shape)
        shape.append(len(level[0]))
        level = list(chain.from_iterable(level))
    return _filled(level, shape, java_dtype)


def _number_array(x, java_dtype=None):
    """The Java array of nested lists and tuples of plain numbers; None for other elements."""
    if java_dtype is not None and java_dtype.kind() not in "fc":
        return None
    made = _j_numbers(x, float64)
    return made if made is None or java_dtype is None else _j_cast(made, java_dtype)


def _as_level(x):
    """A part of a sequence: an array-like as its array, a 0-d array as its element."""
    if isinstance(x, (list, tuple, range)):
        return x
    if not isinstance(x, ndarray):
        made = _array_protocol(x, None)
        if made is None:
            return list(x)
        x = _wrap(made)
    if x._j.ndim():
        return x if type(x) is ndarray else _wrap(x._j)
    if type(x).__float__ is not ndarray.__float__:  # a masked element knows what number it is
        return float(x)
    return x[()]


def _nests(kind):
    if kind in _nested:
        return True
    if kind in _LEAF_KINDS:
        return False
    return issubclass(kind, (list, tuple, ndarray)) or (
        not issubclass(kind, (str, bytes, generic, dtype, dict, type))
        and (hasattr(kind, "__array__") or hasattr(kind, "__array_interface__") or kind is memoryview
             or kind is bytearray or hasattr(kind, "__len__") and hasattr(kind, "__getitem__"))
    )  # fmt: skip


_LEAF_KINDS = frozenset([float, int, bool, complex, str, bytes, type(None), set, frozenset, dict])


def _one_length(level):
    try:
        return len(set(map(len, level))) == 1
    except TypeError:
        return False


def _inhomogeneous(shape, too_deep):
    text = "(" + ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"
    if too_deep:
        raise ValueError(
            "setting an array element with a sequence. The requested array would exceed the maximum"
            " number of dimension of 32."
        )
    raise ValueError(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape"
        f" after {len(shape)} dimensions. The detected shape was {text} + inhomogeneous part."
    )


def _fit_long(leaves):
    """Whether all integers beside floats fit an integer of 64 bits; else they stay objects."""
    return all([type(v) is not int or -0x8000000000000000 <= v <= 0xFFFFFFFFFFFFFFFF for v in leaves])


def _buffer(code, leaves):
    """The numbers as machine numbers in a row, which cross to Java at once."""
    global _buffer
    from array import array as _buffer

    return _buffer(code, leaves)


def _filled(leaves, shape, java_dtype):
    kinds = set(map(type, leaves))
    if kinds and kinds <= (_numbers if java_dtype is not None and java_dtype.kind() in "iub" else _reals) and (
        java_dtype.kind() in "fiucb" if java_dtype is not None else len(kinds) == 1 or _fit_long(leaves)
    ):
        code = "q" if kinds == {int} else "d"
        try:
            if code == "d" and java_dtype is not None and java_dtype.kind() in "iu":
                return _j_integers(_buffer(code, leaves), shape, java_dtype)
            return _j_buffer(_buffer(code, leaves), code, shape, java_dtype)
        except OverflowError:
            pass
    if java_dtype is None and len(kinds) == 1 and int64 in kinds:
        return _j_buffer(_buffer("q", [v._v for v in leaves]), "q", shape, None)
    if java_dtype is None:
        java_dtype = _found_dtype(leaves, kinds) if leaves else _JDType.parse("float64")
    if java_dtype.kind() == "O":
        return _j_fill(leaves, java_dtype, shape)
    if java_dtype.kind() in "SU" and java_dtype.itemsize() == 0 and leaves:
        leaves = [x if isinstance(x, (str, bytes)) else str(x) for x in leaves]
        width = max(1, *map(len, leaves), *map(_text_width, kinds))
        java_dtype = _JDType.parse(java_dtype.kind() + str(width))
        kinds = set(map(type, leaves))
    return _j_fill(_leaves(leaves, kinds, java_dtype), java_dtype, shape)


def _text_width(kind):
    """The characters that NumPy reserves for each number of a type of its own; 0 for other types."""
    if issubclass(kind, (number, bool_)) and not issubclass(kind, timedelta64):
        return _j_text_width(_java_dtype(kind))
    return 0


def _leaves(leaves, kinds, java_dtype):
    """The leaves as Java can take them: NumPy scalars as numbers, objects converted."""
    if complex in kinds and java_dtype.kind() == "f":
        raise TypeError(_NO_NUMBER[True] % "complex")
    plain = kinds <= {float, int, bool, str, bytes, complex}
    if java_dtype.kind() in "mM" and not kinds.isdisjoint(_NO_TIMES):
        raise _sequence_for_number(java_dtype.kind())
    if plain or java_dtype.isStructured():
        return leaves
    return [
        _in(v) if type(v) in _crossing or type(v) in _PLAIN else _number(v, java_dtype) for v in leaves
    ]


_PLAIN = frozenset([float, int, bool, str, bytes])
_NO_TIMES = frozenset([float, complex])


def _found_dtype(leaves, kinds):
    found = []
    for kind in kinds:
        name = _LEAF_DTYPES.get(kind)
        if kind is int:
            found.extend(_integer_dtypes([v for v in leaves if type(v) is int]))
        elif name is not None:
            found.append(_JDType.parse(name))
        elif issubclass(kind, (str, bytes)):
            width = max(len(v) for v in leaves if type(v) is kind)
            found.append(_JDType.parse(("U" if issubclass(kind, str) else "S") + str(max(width, 1))))
        elif issubclass(kind, (datetime64, timedelta64, void)):
            found.extend(v._j.dtype() for v in leaves if type(v) is kind)
        elif issubclass(kind, generic):
            found.append(_java_dtype(kind))
        elif issubclass(kind, ndarray):
            found.extend(v._j.dtype() for v in leaves if type(v) is kind)
        elif issubclass(kind, (float, int, complex)):
            base = float if issubclass(kind, float) else int if issubclass(kind, int) else complex
            found.append(_JDType.parse(_LEAF_DTYPES[base]))
        else:
            return _JDType.parse("O")
    codes = {d.kind() for d in found}
    if not codes.isdisjoint("SU") and not codes.isdisjoint("mM"):
        return _JDType.parse("O")
    return found[0] if len(found) == 1 else _j_promote(found)


def _leaf_dtype(x):
    return _found_dtype([x], {type(x)})


def _integer_dtypes(values):
    low, high = min(values), max(values)
    if low < -(1 << 63) or high >= 1 << 64:
        return [_JDType.parse("O")]
    small = [_JDType.parse("int64")] if low < 1 << 63 else []
    return small + [_JDType.parse("uint64")] if high >= 1 << 63 else small


def _array_protocol(x, java_dtype):
    """The Java array of an object that says itself how it becomes one; None when it does not."""
    if isinstance(x, type):
        return None
    if isinstance(x, (bytearray, memoryview)):
        view = memoryview(x)
        return _j_memory(view.tobytes(), view.format, list(view.shape), java_dtype)
    if type(x).__module__ == "array" and hasattr(x, "buffer_info"):
        return _j_buffer(x, x.typecode, [len(x)], java_dtype)
    interface = getattr(x, "__array_interface__", None)
    if interface is not None and not isinstance(x, generic) and not isinstance(interface, property):
        made = _from_interface(x, interface)
        return made if java_dtype is None else _j_cast(made, java_dtype)
    convert = getattr(x, "__array__", None)
    if convert is not None:
        if java_dtype is None or isinstance(x, generic):
            made = convert()
        else:
            try:
                made = convert(_dtype_of(java_dtype))
            except TypeError:
                made = convert()
        if not isinstance(made, ndarray):
            raise ValueError("object __array__ method not producing an array")
        return made._j if java_dtype is None else _j_cast(made._j, java_dtype)
    return None


def _from_interface(x, interface):
    """The array that an `__array_interface__` describes: over a buffer, or memory of another array."""
    if not isinstance(interface, dict):
        raise ValueError("Invalid __array_interface__ value, must be a dict")
    for name in ("shape", "typestr"):
        if name not in interface:
            raise ValueError(f"Missing __array_interface__ {name}")
    shape, kind = interface["shape"], interface["typestr"]
    if not isinstance(shape, tuple):
        raise TypeError("shape must be a tuple")
    kind = dtype(kind)
    if kind.kind == "V" and interface.get("descr") not in (None, [("", kind.str)]):
        kind = dtype(interface["descr"])
    data, strides = interface.get("data"), interface.get("strides")
    if data is None:
        data = x
    if isinstance(data, tuple):
        owner = _interfaces.get(data[0])
        if owner is None:
            raise ValueError("__array_interface__: memory that belongs to no array of this session")
        java = owner._j
        start = java.offset() * java.storage().unitBytes()
        made = ndarray(shape, kind, owner, start, strides or _packed_strides(shape, kind.itemsize))
        if data[1]:
            made.setflags(write=False)
        return made._j
    made = frombuffer(data, kind, offset=interface.get("offset", 0))
    if strides is not None:
        return ndarray(shape, kind, made, 0, strides)._j
    count = 1
    for n in shape:
        count *= n
    return made[:count].reshape(shape)._j


def _packed_strides(shape, itemsize):
    strides, step = [], itemsize
    for n in reversed(shape):
        strides.append(step)
        step *= n
    return tuple(reversed(strides))


_interfaces = {}


def _arrs(xs):
    """The Java arrays of a sequence of array-likes."""
    return [_arr(x) for x in xs]


def _doubles(x):
    """A flat Java `double[]` of anything array-like."""
    return _j_doubles(_arr(x))


_python2 = []  # not empty once a program of Python 2 runs: NumPy took floats for sizes and indices then


def _whole(x):
    """The integer that a float stands for in a program of Python 2; None elsewhere."""
    return int(x) if _python2 and isinstance(x, (float, generic)) else None


def _int(x):
    if type(x) is int:
        return x
    try:
        return x.__index__()
    except AttributeError:
        whole = _whole(x)
        if whole is not None:
            return whole
    raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")


def _float(x):
    return x if type(x) is float else float(x)


def _bool(x):
    return x if type(x) is bool else bool(x)


def _length(i):
    """An int that is not a bool."""
    if type(i) is bool:
        raise TypeError("an integer is required")
    return _int(i)


def _ints(x):
    """A Java `int[]` of an int or a sequence of ints, as shapes and axes are given."""
    if type(x) is tuple or type(x) is list:
        made = [i if type(i) is int else _length(i) for i in x]
        return made if not made or max(made) <= 0x7FFFFFFF else _too_long(made)
    if type(x) is int:
        return [x] if x <= 0x7FFFFFFF else _too_long([x])
    if isinstance(x, ndarray):
        return [_int(i) for i in x.ravel().tolist()]
    if hasattr(x, "__index__") or _whole(x) is not None:
        return [_int(x)]
    if not hasattr(x, "__iter__"):
        raise TypeError(f"expected a sequence of integers or a single integer, got '{x!r}'")
    return [_int(i) for i in x]


def _too_long(shape):
    """Says that an array of this shape, of the type that the caller was given, has no room."""
    from numpy.core._exceptions import _ArrayMemoryError

    if max(shape) > 0x7FFFFFFFFFFFFFFF:
        raise ValueError("Maximum allowed dimension exceeded")
    given = sys._getframe(2).f_locals.get("dtype")
    error = _ArrayMemoryError(tuple(shape), dtype(float if given is None else given))
    if error._total_size > 0x7FFFFFFFFFFFFFFF:
        raise ValueError("array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    raise error


def _tight_shape(shape):
    return "(" + ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"


def _seq(xs):
    return [_in(x) for x in xs]


def _map(keywords):
    return {k: _in(v) for k, v in keywords.items()}


def _by_method(a, name, arguments):
    """The result of an array subclass's own method; arguments at their defaults are left out."""
    given = {n: v for n, v, standard in arguments if v is not standard}
    return getattr(a, name)(**given)


def _of_subclass(name):
    """The function of this name for arrays of a subclass."""
    from numpy import _of_subclasses

    return getattr(_of_subclasses, name)


def _has_subclass(arrays):
    """Whether one of a list of arrays is of a subclass."""
    if type(arrays) is not list and type(arrays) is not tuple:
        return False
    for x in arrays:
        if type(x) is not ndarray and isinstance(x, ndarray):
            return True
    return False


_REDUCING = frozenset("sum prod max min mean all any ptp std var".split())


def _kept(model, r, name):
    """The result of a method of an array subclass, in the subclass."""
    if name in ("searchsorted", "nonzero", "dot"):
        return r
    if type(r) is ndarray:
        return model.__array_wrap__(r) if name in _REDUCING else _like(model, r._j)
    if isinstance(r, generic) and name in _REDUCING and type(model).__name__ not in ("matrix", "memmap"):
        return model.__array_wrap__(asarray(r))
    return r


# --- results ----------------------------------------------------------------------------------


def _wrap(r):
    """The array around a Java array."""
    if r is None:
        return None
    a = _new(ndarray)
    a._j = r
    return a


def _wraps(rs):
    return [_wrap(r) for r in rs]


def _out(r):
    """Any Java result: numbers become NumPy scalars, Java arrays arrays, Java lists lists."""
    t = type(r)
    if t is float:
        return _new_float(float64, r)
    if t is int:
        return _int64(r)
    if t is bool:
        return True_ if r else False_
    if r is None:
        return None
    if t is str:
        return r
    if isinstance(r, _NdArray):
        a = _new(ndarray)
        a._j = r
        return a
    if isinstance(r, _NdScalar):
        return _scalar(r)
    return _compound(r)


def _compound(r):
    if type(r).__module__ != "polyglot":
        return r
    if isinstance(r, _java("java.util.List")):
        return [_out(x) for x in r]
    if isinstance(r, _java("java.lang.Object[]")):
        return tuple(_out(x) for x in r)
    if isinstance(r, _JDType):
        return _dtype_of(r)
    return r


# --- elements of object arrays ------------------------------------------------------------------


def _object_binary(name, a, b):
    import operator

    functions = {
        "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
        "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "@": operator.matmul,
        "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_, "|": operator.or_,
        "^": operator.xor, "<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne,
        ">=": operator.ge, ">": operator.gt, "divmod": _floor_and_rest,
    }  # fmt: skip
    _object_operations.update(functions)
    return functions[name](a, b)


def _floor_and_rest(a, b):
    return a // b, a % b


_object_operations = {}


def _object_operation(name, a, b):
    known = _object_operations.get(name)
    return _object_binary(name, a, b) if known is None else known(a, b)


def _object_unary(name, a):
    if name[0] == ".":
        method = getattr(a, name[1:], None)
        if method is None and name == ".conjugate":
            return a
        if method is None:
            raise TypeError(
                f"loop of ufunc does not support argument 0 of type {type(a).__name__} which has no callable"
                f" {name[1:]} method"
            )
        return method()
    if name == "time":
        return (_timedelta_item if a[3] else _datetime_item)(a[0], a[1], a[2])
    if name == "-":
        return -a
    if name == "+":
        return +a
    if name == "~":
        return ~a
    return _python_conversions[name](a)


_python_conversions = {
    "abs": lambda a: a.__abs__(), "float": lambda a: float("nan") if a is None else float(a), "int": int,
    "complex": lambda a: complex("nan") if a is None else complex(a), "bool": bool,
}  # fmt: skip


def _object_text(name, a):
    if name == "repr":
        return repr(a)
    if name == "str":
        return a.decode("latin-1") if isinstance(a, bytes) else str(a)
    return None if name == "none" else type(a).__name__


_java("org.jpylab.numpy.PythonObjectOps").install(
    _object_operation, _object_unary, _object_text, complex, lambda text: text.encode("latin-1")
)

(
    _j_scalar, _j_range, _j_fill, _j_stack, _j_promote, _j_buffer, _j_memory, _j_cast, _j_doubles,
    _j_text_width, _j_integers, _j_numbers,
) = _bind(
    "org.jpylab.numpy.FromPython",
    ["scalar", "range", "fill", "stack", "promote", "buffer", "memory", "cast", "doubles",
     "textWidth", "integers", "numbers"],
)  # fmt: skip
