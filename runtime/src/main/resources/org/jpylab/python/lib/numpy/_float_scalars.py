"""The floating-point scalars; operations of `float64` with common kinds stay in Python."""

_INF = float("inf")


class float64(float, floating):
    """Double precision number, a Python `float` with NumPy's attributes.

    >>> float64(1) / 3
    0.3333333333333333
    """

    __slots__ = ()
    _dtype_name = "float64"

    def __new__(cls, value=0.0):
        t = type(value)
        if t is float or t is int:
            return float.__new__(cls, value)
        if t in _array_likes or isinstance(value, ndarray):
            made = array(value, float)
            return made if made.ndim else made[()]
        if value is None:
            value = _INF - _INF
        return float.__new__(cls, value)

    def _item(self):
        return float.__pos__(self)

    def __repr__(self):
        text = _float_repr(float.__pos__(self))
        return text if text[-4:] != "-324" else text.replace("4.9e", "5e")

    __str__ = __repr__

    def __format__(self, spec):
        return float.__format__(self, spec)

    def __array__(self, dtype=None):
        return array(self, dtype)

    def __round__(self, ndigits=None):
        return _python_round(float.__pos__(self)) if ndigits is None else around(self, ndigits)

    def conjugate(self):
        return self

    conj = conjugate

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return float64(0.0)

    __hash__ = float.__hash__
    __sizeof__ = generic.__sizeof__

    def __reduce__(self):
        return generic.__reduce__(self)


def _float_repr(x):
    """As `float`'s, but numbers from 1e16 on in NumPy's scientific form."""
    return float.__repr__(x)


def _fast_float64():
    """Operators of `float64` with the common kinds; rare operands and results go to the ufuncs.

    One call of `float`'s own operator finds out whether the operand is common: it answers
    NotImplemented where it is not. `r - r == 0.0` holds for finite numbers only.
    """
    new = _new_float

    def plain(name):
        floats = getattr(float, f"__{name}__")
        floats_swapped = getattr(float, f"__r{name}__")
        ufunc_name = _OPERATORS[name]

        def forward(self, other):
            r = floats(self, other)
            if r is not NotImplemented:
                if r - r == 0.0:
                    return new(float64, r)
                if self != self or other != other:
                    return new(float64, r)
            o = _scalar_operand(other)
            return o if o is NotImplemented else _scalar_ufunc(ufunc_name, self, o)

        def backward(self, other):
            r = floats_swapped(self, other)
            if r is not NotImplemented:
                if r - r == 0.0:
                    return new(float64, r)
                if self != self or other != other:
                    return new(float64, r)
            o = _scalar_operand(other)
            return o if o is NotImplemented else _scalar_ufunc(ufunc_name, o, self)

        return forward, backward

    for name in ("add", "sub", "mul"):
        forward, backward = plain(name)
        setattr(float64, f"__{name}__", forward)
        setattr(float64, f"__r{name}__", backward)

    divide, divide_swapped = float.__truediv__, float.__rtruediv__

    def truediv(self, other):
        try:
            r = divide(self, other)
            if r is not NotImplemented and r - r == 0.0:
                return new(float64, r)
        except ZeroDivisionError:
            pass
        o = _scalar_operand(other)
        return o if o is NotImplemented else _scalar_ufunc("true_divide", self, o)

    def rtruediv(self, other):
        try:
            r = divide_swapped(self, other)
            if r is not NotImplemented and r - r == 0.0:
                return new(float64, r)
        except ZeroDivisionError:
            pass
        o = _scalar_operand(other)
        return o if o is NotImplemented else _scalar_ufunc("true_divide", o, self)

    float64.__truediv__, float64.__rtruediv__ = truediv, rtruediv
    above = float.__gt__

    def power_of(self, other):
        s = type(other)
        if (s is float or s is float64 or s is int) and above(self, 0.0):
            try:
                r = power._number(self, float(other))
                if r - r == 0.0:
                    return new(float64, r)
            except OverflowError:
                pass
        o = _scalar_operand(other)
        return o if o is NotImplemented else _scalar_ufunc("power", self, o)

    float64.__pow__ = power_of
    float64.__rpow__ = _binary("pow", "power")[1]
    for name in ("floordiv", "mod", "divmod"):
        forward, backward = _binary(name, _OPERATORS[name])
        setattr(float64, f"__{name}__", forward)
        setattr(float64, f"__r{name}__", backward)

    def compare(name):
        floats = getattr(float, f"__{name}__")
        ufunc_name = _COMPARISONS[name]

        def compared(self, other):
            r = floats(self, other)
            if r is True:
                return True_
            if r is False:
                return False_
            if other is None or isinstance(other, (str, bytes)):
                return NotImplemented if name not in ("eq", "ne") else (
                    True_ if name == "ne" else False_
                )
            o = _scalar_operand(other)
            return o if o is NotImplemented else globals()[ufunc_name](self, o)

        return compared

    for name in _COMPARISONS:
        setattr(float64, f"__{name}__", compare(name))
    negated = float.__neg__
    float64.__neg__ = lambda self: new(float64, negated(self))
    float64.__pos__ = lambda self: self
    float64.__abs__ = lambda self: new(float64, float.__abs__(self))
    float64.__hash__ = float.__hash__


def _float_class(name, decimals):
    class Float(_Held, floating):
        __slots__ = ("_v",)
        _dtype_name = name

        def __new__(cls, value=0.0):
            if type(value) is not float:
                if isinstance(value, (ndarray, list, tuple)):
                    made = array(value, cls)
                    return made if made.ndim else made[()]
                value = float(value)
            self = _new(cls)
            rounded = _j_round_float(value, name)
            if rounded in _INFINITE and value not in _INFINITE:
                _overflowed()
            _put(self, "_v", rounded)
            return self

        def __repr__(self):
            return _j_float_text(self._v, name)

        __str__ = __repr__

        def __trunc__(self):
            return int(self._v)

        def is_integer(self):
            return self._v.is_integer()

        def as_integer_ratio(self):
            return self._v.as_integer_ratio()

    Float.__name__ = Float.__qualname__ = name
    return Float


_INFINITE = (float("inf"), -float("inf"))


def _overflowed():
    """What a number that is too big for its type does, as the error state says."""
    absolute(array(1e300).astype("f4"))


float16 = _float_class("float16", 3)
float32 = _float_class("float32", 7)
longdouble = _float_class("longdouble", 18)
longdouble._dtype_name = "float64"


_fast_float64()
