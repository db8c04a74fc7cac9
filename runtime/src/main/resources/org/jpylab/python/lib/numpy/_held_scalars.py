"""Scalars that hold a Python number, and operators of scalars: through the ufuncs, which know the result's type."""

class _Held:
    """A scalar that is no Python number itself: `_v` holds it."""

    __slots__ = ()

    def _item(self):
        return self._v

    def __hash__(self):
        return hash(self._v)

    def __bool__(self):
        return bool(self._v)

    def __float__(self):
        return float(self._v)

    def __complex__(self):
        return complex(self._v)

    def __int__(self):
        return int(self._v)

    def __setattr__(self, name, value):
        if (name != "_v" or hasattr(self, "_v")) and "__dict__" not in dir(type(self)):
            raise AttributeError(
                f"'{_type_name(self)}' object has no attribute '{name}'"
                if not hasattr(type(self), name)
                else f"attribute '{name}' of '{_type_name(self)}' objects is not writable"
            )
        object.__setattr__(self, name, value)


def _binary(name, ufunc_name):
    """The operator of held scalars: through the ufunc, whose result type NumPy's rules give."""

    def forward(self, other):
        o = _scalar_operand(other)
        if o is NotImplemented:
            return o
        return _scalar_ufunc(ufunc_name, self, o)

    def backward(self, other):
        o = _scalar_operand(other)
        if o is NotImplemented:
            return o
        return _scalar_ufunc(ufunc_name, o, self)

    forward.__name__, backward.__name__ = f"__{name}__", f"__r{name}__"
    return forward, backward


_array_likes = (list, tuple)


def _scalar_operand(other):
    if type(other) in _python_numbers:
        return other
    if getattr(type(other), "__array_ufunc__", 0) is None:
        return NotImplemented
    if isinstance(other, (int, float, complex, generic)):
        return other
    if isinstance(other, ndarray) or hasattr(other, "__array_ufunc__"):
        return NotImplemented
    if other is None or isinstance(other, (str, bytes, dict, set)):
        return NotImplemented
    if isinstance(other, (list, tuple, range)) or hasattr(other, "__array__"):
        return other
    return NotImplemented


_python_numbers = frozenset([float, int, bool])


def _scalar_ufunc(name, a, b):
    """The ufunc of two operands one of which is a scalar; of two scalars, warnings say so."""
    if name == "multiply":
        if isinstance(a, (list, tuple)):
            return _repeated(a, b)
        if isinstance(b, (list, tuple)):
            return _repeated(b, a)
    ufunc = globals()[name]
    t, s = type(a), type(b)
    if ufunc.nout > 1 or not (
        (t in _python_numbers or t in _crossing) and (s in _python_numbers or s in _crossing)
    ):
        return ufunc(a, b)
    if t is float and not issubclass(s, inexact) or s is float and not issubclass(t, inexact):
        return ufunc(a, b)  # an integer beside a Python float is no operation of scalars
    if t is bool_ or s is bool_ and t in _python_numbers:
        return ufunc(a, b)  # nor have booleans operations of their own
    try:
        r = _out(_j_call_scalars(ufunc._u, _operand_of(a), _operand_of(b)))
        if type(r) in _NARROW and name in _EXACT:
            _tell_overflow(name, a, b, r)
        return r
    except _Throwable as e:
        raise _python_error(e) from None


def _repeated(sequence, times):
    """A sequence times a scalar is as with Python's numbers."""
    if isinstance(times, integer):
        return sequence * int(times)
    if isinstance(times, bool_):
        import warnings

        warnings.warn(
            "In future, it will be an error for 'np.bool_' scalars to be interpreted as an index",
            DeprecationWarning,
            stacklevel=4,
        )
        return sequence * int(times)
    raise TypeError(f"can't multiply sequence by non-int of type '{_type_name(times)}'")


def _tell_overflow(name, a, b, r):
    """Warn of an integer that does not fit."""
    if not isinstance(a, (int, integer)) or not isinstance(b, (int, integer)) or isinstance(a, timedelta64):
        return
    x, y = int(a), int(b)
    if name == "floor_divide":
        exact = x // y if y else r._v
    else:
        exact = _EXACT[name](x, y)
    if exact != r._v:
        _j_overflow("scalar " + name)


_EXACT = {
    "add": int.__add__, "subtract": int.__sub__, "multiply": int.__mul__, "floor_divide": None,
}  # fmt: skip
_NARROW = set()  # the integers, filled below


_OPERATORS = {
    "add": "add",
    "sub": "subtract",
    "mul": "multiply",
    "truediv": "true_divide",
    "floordiv": "floor_divide",
    "mod": "remainder",
    "pow": "power",
    "lshift": "left_shift",
    "rshift": "right_shift",
    "and": "bitwise_and",
    "or": "bitwise_or",
    "xor": "bitwise_xor",
    "divmod": "divmod",
}
_COMPARISONS = {
    "lt": "less",
    "le": "less_equal",
    "eq": "equal",
    "ne": "not_equal",
    "gt": "greater",
    "ge": "greater_equal",
}


def _comparison(name, ufunc_name):
    def compare(self, other):
        if other is None or isinstance(other, (str, bytes)):
            return NotImplemented if name not in ("eq", "ne") else (True_ if name == "ne" else False_)
        o = _scalar_operand(other)
        if o is NotImplemented:
            return o
        return globals()[ufunc_name](self, o)

    compare.__name__ = f"__{name}__"
    return compare


def _give_operators(cls):
    for name, ufunc_name in _OPERATORS.items():
        forward, backward = _binary(name, ufunc_name)
        setattr(cls, f"__{name}__", forward)
        setattr(cls, f"__r{name}__", backward)
    for name, ufunc_name in _COMPARISONS.items():
        setattr(cls, f"__{name}__", _comparison(name, ufunc_name))
    cls.__neg__ = lambda self: _unary_scalar(negative, self)
    cls.__pos__ = lambda self: self
    cls.__abs__ = lambda self: _unary_scalar(absolute, self)
    cls.__invert__ = lambda self: invert(self)


_give_operators(_Held)


def _unary_scalar(function, x):
    """The negative or the absolute value; an integer that has none warns."""
    r = function(x)
    if type(r) in _NARROW:
        exact = -x._v if function is negative else x._v if x._v > 0 else -x._v
        if r._v != exact:
            try:
                _j_overflow("scalar " + function.__name__)
            except _Throwable as e:
                raise _python_error(e) from None
    return r


_put = object.__setattr__
_new_float, _plain_float = float.__new__, float.__pos__


_j_typed_scalar, _j_round_float = _bind(
    "org.jpylab.numpy.FromPython", ["typedScalar", "roundFloat"]
)
_j_float_text, _j_complex_text, _j_scalar_repr, _j_scalar_str, _j_item = _bind(
    "org.jpylab.numpy.ToPython", ["floatText", "complexText", "scalarRepr", "scalarStr", "item"]
)
(_j_complex_scalar,) = _bind("org.jpylab.numpy.FromPython", ["complexScalar"])
