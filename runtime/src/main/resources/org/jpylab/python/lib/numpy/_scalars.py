"""NumPy's scalar types as Python classes.

`float64` is a `float`, `complex128` a `complex`, `str_` a `str`; the others hold a Python number in
`_v`. Arithmetic of two of the common kinds stays in Python; everything else goes through the ufuncs.
"""


_python_round = round  # NumPy's takes its name later


class generic:
    """Base of all scalar types.

    >>> isinstance(float64(1), generic)
    True
    """

    __slots__ = ()
    _dtype_name = "V"
    __array_priority__ = -1000000.0

    shape = ()
    ndim = 0
    size = 1
    strides = ()
    base = None

    @property
    def dtype(self):
        return dtype(type(self))

    @property
    def itemsize(self):
        return self.dtype.itemsize

    nbytes = itemsize

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return type(self)(0)

    @property
    def flat(self):
        return self.__array__().flat

    @property
    def data(self):
        return self.__array__().data

    @property
    def flags(self):
        return self.__array__().flags

    @property
    def __array_interface__(self):
        return self.__array__().__array_interface__

    def __array__(self, dtype=None):
        return array(self, dtype)

    def item(self, *args):
        """The Python number.

        >>> type(float64(3).item())
        <class 'float'>
        """
        if args and args[0] not in (0, -1, (), (0,)):
            raise IndexError("index %r is out of bounds for axis 0 with size 1" % (args[0],))
        return self._item()

    tolist = item

    def tobytes(self, order="C"):
        return self.__array__().tobytes()

    tostring = tobytes

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        return self.__array__().astype(dtype, order, casting)[()]

    def view(self, dtype=None, type=None):
        return self.__array__().view(dtype)[()]

    def conj(self):
        return conjugate(self)

    conjugate = conj

    def __getitem__(self, index):
        if index == () or index is Ellipsis:
            return self if index == () else self.__array__()
        return self.__array__()[index]

    def __getattr__(self, name):
        if name.startswith("__") or not hasattr(ndarray, name):
            raise AttributeError(
                f"'{_type_name(self)}' object has no attribute '{name}'"
            )
        return getattr(self.__array__(), name)

    def __format__(self, spec):
        return format(self._item(), spec) if spec else str(self)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _python_round(self._item())
        return type(self)(_python_round(self._item(), ndigits))

    def __reduce__(self):
        from numpy.core.multiarray import scalar

        return scalar, (self.dtype, self._item() if self.dtype.hasobject else self.tobytes())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _type_name(x):
    return "numpy." + type(x).__name__


class number(generic):
    __slots__ = ()

    def __class_getitem__(cls, item):
        import types

        limit = 2 if issubclass(cls, complexfloating) else 1
        given = len(item) if isinstance(item, tuple) else 1
        if not 1 <= given <= limit:
            raise TypeError(f"Too {'many' if given > limit else 'few'} arguments for {cls!r}")
        return types.GenericAlias(cls, item)


class integer(number):
    __slots__ = ()

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return type(self)(1)

    def is_integer(self):
        return True

    def bit_count(self):
        return self._v.bit_count()


class signedinteger(integer):
    __slots__ = ()


class unsignedinteger(integer):
    __slots__ = ()


class inexact(number):
    __slots__ = ()


class floating(inexact):
    __slots__ = ()


class complexfloating(inexact):
    __slots__ = ()


class flexible(generic):
    __slots__ = ()


class character(flexible):
    __slots__ = ()


_INF = float("inf")


# --- held values ------------------------------------------------------------------------------


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
        if name != "_v" or hasattr(self, "_v"):
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
    if isinstance(other, (list, tuple)) or hasattr(other, "__array__"):
        return other
    return NotImplemented


_python_numbers = frozenset([float, int, bool])


def _scalar_ufunc(name, a, b):
    """The ufunc of two operands one of which is a scalar; of two scalars, warnings say so."""
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


def _tell_overflow(name, a, b, r):
    """Warn of an integer that does not fit."""
    if not isinstance(a, (int, integer)) or not isinstance(b, (int, integer)):
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


# --- integers ---------------------------------------------------------------------------------


def _integer_class(name, base, bits, signed):
    low = -(1 << bits - 1) if signed else 0
    span = 1 << bits
    high = low + span - 1

    class Integer(_Held, base):
        __slots__ = ("_v",)
        _dtype_name = name

        def __new__(cls, value=0):
            if type(value) is not int:
                value = _integer_value(cls, value)
                if isinstance(value, ndarray):
                    return value
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
    return int(value)


def _warn_out_of_bounds(value, name):
    import warnings

    warnings.warn(
        f"NumPy will stop allowing conversion of out-of-bound Python integers to integer arrays.  "
        f"The conversion of {value} to {name} will fail in the future.\n"
        "For the old behavior, usually:\n"
        f"    np.array(value).astype(dtype)\n"
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
_put = object.__setattr__
_new_float, _plain_float = float.__new__, float.__pos__


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
            _overflows(function)
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


# --- booleans ---------------------------------------------------------------------------------


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


bool8 = bool_
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


# --- floats -----------------------------------------------------------------------------------


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
        return float.__new__(cls, value)

    def _item(self):
        return float.__pos__(self)

    def __repr__(self):
        return _float_repr(float.__pos__(self))

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
    raised, above = float.__pow__, float.__gt__

    def power_of(self, other):
        if above(self, 0.0):
            try:
                r = raised(self, other)
                if r is not NotImplemented and r - r == 0.0:
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
            _put(self, "_v", _j_round_float(value, name))
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


float16 = _float_class("float16", 3)
float32 = _float_class("float32", 7)
longdouble = _float_class("longdouble", 18)
longdouble._dtype_name = "float64"


# --- complex numbers --------------------------------------------------------------------------


class complex128(complex, complexfloating):
    """Complex number of two doubles, a Python `complex` with NumPy's attributes.

    >>> complex128(1j) ** 2
    (-1+0j)
    """

    __slots__ = ()
    _dtype_name = "complex128"

    def __new__(cls, real=0.0, imag=None):
        if isinstance(real, (ndarray, list, tuple)):
            made = array(real, complex)
            return made if made.ndim else made[()]
        if imag is not None:
            return complex.__new__(cls, real, imag)
        return complex.__new__(cls, real)

    def _item(self):
        return complex(complex.real.__get__(self), complex.imag.__get__(self))

    real = property(lambda self: float64(complex.real.__get__(self)))
    imag = property(lambda self: float64(complex.imag.__get__(self)))

    def __repr__(self):
        return _j_complex_text(complex.real.__get__(self), complex.imag.__get__(self), "complex128")

    __str__ = __repr__

    def __format__(self, spec):
        return format(self._item(), spec)

    def conjugate(self):
        return complex128(complex.conjugate(self))

    conj = conjugate

    def __reduce__(self):
        return generic.__reduce__(self)


_give_operators(complex128)
complex128.__hash__ = complex.__hash__
complex128.__abs__ = lambda self: absolute(self)


class complex64(_Held, complexfloating):
    """Complex number of two single precision floats.

    >>> complex64(1 + 2j).imag
    2.0
    """

    __slots__ = ("_v",)
    _dtype_name = "complex64"

    def __new__(cls, real=0.0, imag=0.0):
        if isinstance(real, (ndarray, list, tuple)):
            made = array(real, cls)
            return made if made.ndim else made[()]
        value = complex(real, imag) if imag else complex(real)
        self = _new(cls)
        _put(
            self,
            "_v",
            complex(_j_round_float(value.real, "float32"), _j_round_float(value.imag, "float32")),
        )
        return self

    real = property(lambda self: float32(self._v.real))
    imag = property(lambda self: float32(self._v.imag))

    def __repr__(self):
        return _j_complex_text(self._v.real, self._v.imag, "complex64")

    __str__ = __repr__

    def __float__(self):
        return self._v.real


clongdouble = complex128


# --- text, objects, times ---------------------------------------------------------------------


class str_(str, character):
    """A `str` with NumPy's attributes.

    >>> str_('a').dtype
    dtype('<U1')
    """

    __slots__ = ()
    _dtype_name = "U"
    dtype = property(lambda self: dtype("U%d" % len(self)))

    def _item(self):
        return str.__str__(self)

    __format__ = str.__format__
    __getitem__ = str.__getitem__
    __hash__ = str.__hash__


class bytes_(bytes, character):
    """A `bytes` with NumPy's attributes.

    >>> bytes_(b'ab').dtype
    dtype('S2')
    """

    __slots__ = ()
    _dtype_name = "S"
    dtype = property(lambda self: dtype("S%d" % len(self)))

    def _item(self):
        return bytes(self)

    __getitem__ = bytes.__getitem__
    __hash__ = bytes.__hash__


class object_(generic):
    """The type of elements that are any Python object.

    >>> dtype(object_)
    dtype('O')
    """

    __slots__ = ()
    _dtype_name = "O"

    def __new__(cls, value=None):
        return value


class _JavaHeld(generic):
    """A scalar that stays a 0-d Java array: times and records."""

    __slots__ = ("_j",)

    @property
    def dtype(self):
        return _dtype_of(self._j.dtype())

    def _item(self):
        return _j_item(self._j)

    def __array__(self, dtype=None):
        made = _wrap(self._j)
        return made if dtype is None else made.astype(dtype)

    def __repr__(self):
        return _j_scalar_repr(self._j)

    def __str__(self):
        return _j_scalar_str(self._j)

    def __hash__(self):
        return hash(str(self))

    def __reduce__(self):
        return _java_held, (type(self).__name__, self.__array__())


def _java_held(name, value):
    self = _new(_scalar_types[name])
    self._j = value._j
    return self


class void(_JavaHeld, flexible):
    """One record of a structured array, or raw bytes.

    >>> array([(1, 2.5)], dtype=[('a', int), ('b', float)])[0]['b']
    2.5
    """

    __slots__ = ()

    def __new__(cls, value=0, dtype=None):
        if dtype is not None:
            return array(value, dtype)[()]
        if isinstance(value, (int, integer)) or isinstance(value, ndarray) and not value.ndim and value.dtype.kind in "iu":
            return zeros((), f"V{_int(value)}")[()]
        if isinstance(value, bytes):
            return frombuffer(value, f"V{len(value)}")[0]
        return asarray(value).astype("V")[()]

    def _field_name(self, key):
        names = self.dtype.names
        if isinstance(key, str):
            if names is None:
                raise IndexError("can't index void scalar without fields")
            return key
        if names is None:
            raise IndexError("can't index void scalar without fields")
        at = _int(key)
        if not -len(names) <= at < len(names):
            raise IndexError(f"invalid index ({at})")
        return names[at]

    def __getitem__(self, key):
        if isinstance(key, (int, integer, str)):
            return _wrap(self._j)[self._field_name(key)][()]
        return _wrap(self._j)[key] if key != () else self

    def __setitem__(self, key, value):
        _wrap(self._j)[self._field_name(key)] = value

    def getfield(self, dtype, offset=0):
        return _wrap(self._j).getfield(dtype, offset)[()]

    def setfield(self, val, dtype, offset=0):
        _wrap(self._j).setfield(val, dtype, offset)

    def _item(self):
        names = self.dtype.names
        if names is None:
            return self.tobytes()
        return tuple([_plain(self[n]) for n in names])

    def __len__(self):
        return len(self.dtype)

    def __iter__(self):
        return iter([self[n] for n in self.dtype.names or ()])

    def __eq__(self, other):
        if isinstance(other, (void, ndarray, tuple)) and self.dtype.names is not None or isinstance(other, (void, ndarray)):
            return _wrap(self._j) == (array(other, self.dtype) if isinstance(other, tuple) else other)
        return NotImplemented

    def __ne__(self, other):
        found = self.__eq__(other)
        return found if found is NotImplemented else ~found

    def __hash__(self):
        if self.dtype.names is not None and self._j.isWriteable():
            raise TypeError("unhashable type: 'writeable void-scalar'")
        return hash(self.item())


def _plain(x):
    """The Python value of a scalar or an array."""
    return x.tolist() if isinstance(x, (generic, ndarray)) else x


class _Timed(_JavaHeld):
    """A time, which is a number of units."""

    __slots__ = ()

    def _ticks(self):
        """The number of units, None for not-a-time; the unit and how many of it count as one."""
        text = self.dtype.name.partition("[")[2].rstrip("]")
        unit = text.lstrip("0123456789")
        ticks = int(_wrap(self._j).view("i8")[()])
        return None if ticks == -(1 << 63) else ticks, unit, int(text[: len(text) - len(unit)] or 1)


_MICROSECONDS = {"W": 604800000000, "D": 86400000000, "h": 3600000000, "m": 60000000, "s": 1000000, "ms": 1000, "us": 1}


class datetime64(_Timed):
    """A point in time of a given unit.

    >>> datetime64('2010-03-01') - datetime64('2010-02-01')
    numpy.timedelta64(28,'D')
    """

    __slots__ = ()
    _dtype_name = "M8"

    def __new__(cls, value="NaT", unit=None):
        kind = "M8" if unit is None else f"M8[{unit}]"
        return array(value, kind)[()]

    def _item(self):
        import datetime

        ticks, unit, count = self._ticks()
        if ticks is None:
            return None
        if unit in ("Y", "M"):
            months = ticks * count * (12 if unit == "Y" else 1)
            return datetime.date(1970 + months // 12, months % 12 + 1, 1)
        if unit not in _MICROSECONDS:
            return ticks
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(microseconds=ticks * count * _MICROSECONDS[unit])
        return moment.date() if unit in "WD" else moment


class timedelta64(_Timed, signedinteger):
    """A span of time of a given unit.

    >>> timedelta64(3, 'h').astype(int)
    3
    """

    __slots__ = ()
    _dtype_name = "m8"

    def __new__(cls, value=0, unit=None):
        kind = "m8" if unit is None else f"m8[{unit}]"
        return array(value, kind)[()]

    def _item(self):
        import datetime

        ticks, unit, count = self._ticks()
        if ticks is None or unit not in _MICROSECONDS:
            return ticks
        return datetime.timedelta(microseconds=ticks * count * _MICROSECONDS[unit])


_give_operators(datetime64)
_give_operators(timedelta64)
_give_operators_void = None

intc, int_, intp, short, byte, longlong_ = int32, int64, int64, int16, int8, longlong
uintc, uint, uintp, ushort, ubyte = uint32, uint64, uint64, uint16, uint8
half, single, double, float_, longfloat = float16, float32, float64, float64, longdouble
csingle, singlecomplex, cdouble, cfloat, complex_ = complex64, complex64, complex128, complex128, complex128
longcomplex = clongfloat = clongdouble
unicode_, string_, object0, void0, str0, bytes0 = str_, bytes_, object_, void, str_, bytes_

_scalar_types = {
    c.__name__: c
    for c in (
        bool_, int8, int16, int32, int64, uint8, uint16, uint32, uint64,
        float16, float32, float64, complex64, complex128, str_, bytes_, object_, void,
        datetime64, timedelta64, longlong, ulonglong, longdouble,
    )
}  # fmt: skip


def _scalar(r):
    """The scalar for a Java `NdScalar`."""
    cls = _scalar_types.get(r.typeName()) or _record_class()
    if issubclass(cls, _JavaHeld):
        self = _new(cls)
        self._j = r.array()
        return self
    if issubclass(cls, complexfloating):
        value = complex(r.real(), r.imag())
        if cls is complex128:
            return complex.__new__(complex128, value)
    elif cls is str_:
        return str.__new__(str_, r.text())
    elif cls is bytes_:
        return bytes.__new__(bytes_, r.text().encode("latin-1"))
    elif cls is object_:
        return _out_object(r)
    elif issubclass(cls, integer):
        value = int(r.text()) if cls is uint64 else r.integer()
    else:
        value = r.real()
    self = _new(cls)
    _put(self, "_v", value)
    return self


def _record_class():
    from numpy.rec import record

    _scalar_types["record"] = record
    return record


def _out_object(r):
    """The Python object of a scalar that holds one."""
    x = _j_item(r.array())
    if x is None:
        return None
    return _python_list(x) if isinstance(x, _NdScalar) else x


def _cross_held(cls):
    code = cls._dtype_name

    def cross(x):
        return _j_typed_scalar(x._v, code)

    return cross


_j_typed_scalar, _j_round_float = _bind(
    "org.jpylab.numpy.FromPython", ["typedScalar", "roundFloat"]
)
_j_float_text, _j_complex_text, _j_scalar_repr, _j_scalar_str, _j_item = _bind(
    "org.jpylab.numpy.ToPython", ["floatText", "complexText", "scalarRepr", "scalarStr", "item"]
)

_crossing[float64] = float.__pos__
_crossing[complex128] = _crossing[complex] = lambda x: _j_complex_scalar(
    complex.real.__get__(x), complex.imag.__get__(x)
)
_crossing[int64] = lambda x: x._v
_crossing[bool_] = lambda x: x._v
_crossing[str_] = str.__str__
for _cls in (int8, int16, int32, uint8, uint16, uint32, uint64, float16, float32, longdouble, longlong, ulonglong):
    _crossing[_cls] = _cross_held(_cls)
_crossing[complex64] = lambda x: _j_cast(_j_complex_scalar(x._v.real, x._v.imag), _JDType.parse("c8"))
for _cls in (void, datetime64, timedelta64):
    _crossing[_cls] = lambda x: x._j
(_j_complex_scalar,) = _bind("org.jpylab.numpy.FromPython", ["complexScalar"])

_fast_int64()
_fast_bool()
_fast_float64()
sctypeDict = {}
