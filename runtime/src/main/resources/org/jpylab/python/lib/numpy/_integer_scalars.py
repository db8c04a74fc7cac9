"""The integer scalars and booleans. Operations of two of the common kinds stay in Python."""

def _integer_class(name, base, bits, signed):
    low = -(1 << bits - 1) if signed else 0
    span = 1 << bits
    high = low + span - 1

    class Integer(_Held, base):
        __slots__ = ("_v",)
        _dtype_name = name

        def __new__(cls, value=0):
            if type(value) is not int:
                text = isinstance(value, (str, bytes))
                value = _integer_value(cls, value)
                if isinstance(value, ndarray):
                    return value
                if text and -(1 << 63) <= value < 1 << 64:
                    value = (value - low) % span + low
            if not low <= value <= high:
                if -(1 << 63) > value or value >= 1 << 64:
                    raise OverflowError("Python int too large to convert to C long")
                _warn_out_of_bounds(value, name)
                value = (value - low) % span + low
            self = _new(cls)
            object.__setattr__(self, "_v", value)
            return self

        def __index__(self):
            return self._v

        def __repr__(self):
            return repr(self._v)

        def __str__(self):
            return str(self._v)

        def __int__(self):
            return self._v

        def __trunc__(self):
            return self._v

    Integer.__name__ = Integer.__qualname__ = name
    return Integer


def _integer_value(cls, value):
    if isinstance(value, (str, bytes)):
        return int(value)
    if hasattr(value, "__array__") and not isinstance(value, generic) or isinstance(value, (list, tuple)):
        made = array(value, cls)
        return made if made.ndim else made.item()
    if isinstance(value, (float, floating)):
        return int(float(value))
    if hasattr(value, "__index__"):
        return value.__index__()
    if value is None:
        raise TypeError(_NO_NUMBER[0] % "NoneType")
    return int(value)


def _warn_out_of_bounds(value, name):
    import warnings

    warnings.warn(
        f"NumPy will stop allowing conversion of out-of-bound Python integers to integer arrays.  "
        f"The conversion of {value} to {name} will fail in the future.\n"
        "For the old behavior, usually:\n"
        f"    np.array(value).astype(dtype)`\n"
        "will give the desired result (the cast overflows).",
        DeprecationWarning,
        stacklevel=3,
    )


int8 = _integer_class("int8", signedinteger, 8, True)
int16 = _integer_class("int16", signedinteger, 16, True)
int32 = _integer_class("int32", signedinteger, 32, True)
int64 = _integer_class("int64", signedinteger, 64, True)
longlong = _integer_class("longlong", signedinteger, 64, True)
uint8 = _integer_class("uint8", unsignedinteger, 8, False)
uint16 = _integer_class("uint16", unsignedinteger, 16, False)
uint32 = _integer_class("uint32", unsignedinteger, 32, False)
uint64 = _integer_class("uint64", unsignedinteger, 64, False)
ulonglong = _integer_class("ulonglong", unsignedinteger, 64, False)
longlong._dtype_name, ulonglong._dtype_name = "int64", "uint64"

_NARROW |= {int8, int16, int32, int64, uint8, uint16, uint32, uint64}


def _int64(v):
    """An `int64` of a Python int that is known to fit."""
    self = _new(int64)
    _put(self, "_v", v)
    return self


def _fast_int64():
    """The common operators of `int64` with itself, `int` and `float` stay in Python."""
    low, high = -(1 << 63), (1 << 63) - 1

    def plain(name, operation, swap):
        function = _OPERATORS[name]
        slow = getattr(int64, f"__r{name}__" if swap else f"__{name}__")

        def fast(self, other):
            t = type(other)
            if t is int64:
                r = operation(self._v, other._v)
            elif t is int:
                r = operation(other, self._v) if swap else operation(self._v, other)
            elif t is float:
                r = operation(other, self._v) if swap else operation(self._v, other)
                return _new_float(float64, r) if r - r == 0.0 else slow(self, other)
            elif t is float64:
                a = _new_float(float64, self._v)
                return operation(other, a) if swap else operation(a, other)
            else:
                return slow(self, other)
            if low <= r <= high:
                return _int64(r)
            if low <= (other if t is int else 0) <= high:
                _overflows(function)
                return _int64((r - low) % (high - low + 1) + low)
            return slow(self, other)

        return fast

    def _overflows(function):
        try:
            _j_overflow("scalar " + function)
        except _Throwable as e:
            raise _python_error(e) from None

    import operator

    for name in ("add", "sub", "mul"):
        operation = getattr(operator, name)
        setattr(int64, f"__{name}__", plain(name, operation, False))
        setattr(int64, f"__r{name}__", plain(name, operation, True))

    def whole(name, operation):
        slow = getattr(int64, f"__{name}__")

        def fast(self, other):
            t = type(other)
            divisor = other._v if t is int64 else other if t is int else 0
            if divisor == 0 or self._v == low or not low <= divisor <= high:
                return slow(self, other)
            return _int64(operation(self._v, divisor))

        return fast

    for name in ("floordiv", "mod"):
        setattr(int64, f"__{name}__", whole(name, getattr(operator, name)))
    divided = int64.__truediv__

    def truediv(self, other):
        t = type(other)
        divisor = other._v if t is int64 else other if t is int or t is float else 0
        if divisor == 0:
            return divided(self, other)
        r = float(self._v) / divisor
        return _new_float(float64, r) if r - r == 0.0 else divided(self, other)

    int64.__truediv__ = truediv

    def compare(name):
        slow = getattr(int64, f"__{name}__")
        operation = getattr(operator, name)

        def fast(self, other):
            t = type(other)
            if t is int or t is float:
                return True_ if operation(self._v, other) else False_
            if t is int64:
                return True_ if operation(self._v, other._v) else False_
            return slow(self, other)

        return fast

    for name in _COMPARISONS:
        setattr(int64, f"__{name}__", compare(name))


_fast_int64()


class bool_(_Held, generic):
    """NumPy's boolean.

    >>> bool_(1), bool_(0)
    (True, False)
    """

    __slots__ = ("_v",)
    _dtype_name = "bool"

    def __new__(cls, value=False):
        if isinstance(value, (ndarray, list, tuple)):
            made = array(value, bool)
            if made.ndim:
                return made
            value = made.item()
        return True_ if value else False_

    def __bool__(self):
        return self._v

    def __index__(self):
        raise TypeError("In the future `np.bool_` will not be a valid index")

    def __repr__(self):
        return "True" if self._v else "False"

    __str__ = __repr__

    def _item(self):
        return self._v

    def __reduce__(self):
        return bool_, (self._v,)


True_, False_ = _new(bool_), _new(bool_)
_put(True_, "_v", True)
_put(False_, "_v", False)


def _fast_bool():
    def connect(name, operation):
        slow = getattr(bool_, f"__{name}__")

        def fast(self, other):
            if type(other) is bool_:
                return True_ if operation(self._v, other._v) else False_
            if type(other) is bool:
                return True_ if operation(self._v, other) else False_
            return slow(self, other)

        setattr(bool_, f"__{name}__", fast)

    import operator

    for name in ("and", "or", "xor", "eq", "ne"):
        connect(name, getattr(operator, name + "_" if name in ("and", "or") else name))


_fast_bool()
