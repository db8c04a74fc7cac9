"""The tree of types: which is which, what holds what, and what a type can hold."""


def can_cast(from_, to, casting="safe"):
    """Whether a cast is allowed by a rule; scalars count by their value.

    >>> can_cast(int, float), can_cast('i8', 'i4'), can_cast(100, 'i1')
    (True, False, True)
    """
    is_type = isinstance(from_, (type, dtype, str)) or isinstance(from_, (list, tuple))
    to = dtype(to)
    try:
        if is_type:
            return _can_cast_type(dtype(from_), to, casting)
        return _can_cast_value(from_, to, casting)
    except _Throwable as e:
        raise _python_error(e) from None


def result_type(*arrays_and_dtypes):
    """The type of a result of arrays, scalars and types.

    >>> result_type(3, arange(7, dtype='i1'))
    dtype('int8')
    """
    if not arrays_and_dtypes:
        raise ValueError("at least one array or dtype is required")
    return _result_type([_type_operand(x) for x in arrays_and_dtypes])


def _type_operand(x):
    if isinstance(x, (dtype, type, str)):
        return dtype(x)
    if isinstance(x, (int, float, complex, generic, ndarray)):
        return x
    if isinstance(x, (list, tuple)):
        return asarray(x)
    return dtype(x)


def issubdtype(arg1, arg2):
    """Whether one type stands below or at another in the tree of types.

    >>> issubdtype('f4', floating), issubdtype(float64, float32)
    (True, False)
    """
    if not _is_scalar_type(arg1):
        arg1 = dtype(arg1).type
    if not _is_scalar_type(arg2):
        arg2 = dtype(arg2).type
    return issubclass(arg1, arg2)


def _is_scalar_type(x):
    return isinstance(x, type) and issubclass(x, generic)


def issubclass_(arg1, arg2):
    """As `issubclass`, but False for what is no class.

    >>> issubclass_(int32, int), issubclass_(1, int)
    (False, False)
    """
    try:
        return issubclass(arg1, arg2)
    except TypeError:
        return False


def obj2sctype(rep, default=None):
    """The scalar type of an object, of its type or of its elements.

    >>> obj2sctype(array([1.0]))
    <class 'numpy.float64'>
    """
    if _is_scalar_type(rep):
        return rep
    if isinstance(rep, ndarray):
        return rep.dtype.type
    if isinstance(rep, type) and rep not in _python_types:
        return object_
    try:
        return dtype(rep).type
    except Exception:
        return default


def issctype(rep):
    """Whether an object is a type of elements.

    >>> issctype(int32), issctype(list), issctype(dtype('str'))
    (True, False, True)
    """
    if not isinstance(rep, (type, dtype)):
        return False
    found = obj2sctype(rep)
    return found is not None and found is not object_


def issubsctype(arg1, arg2):
    """Whether the first's scalar type is a subclass of the second's.

    >>> issubsctype('S8', str), issubsctype(array([1.0]), float)
    (False, True)
    """
    return issubclass(obj2sctype(arg1), obj2sctype(arg2))


def sctype2char(sctype):
    """The letter of a scalar type.

    >>> sctype2char(float), sctype2char('i2')
    ('d', 'h')
    """
    found = obj2sctype(sctype)
    if found is None:
        raise ValueError("unrecognized type")
    if found not in _scalar_types.values():
        raise KeyError(found)
    return dtype(found).char


def maximum_sctype(t):
    """The widest scalar type of the same kind.

    >>> maximum_sctype(int32), maximum_sctype('f2') is longdouble
    (<class 'numpy.int64'>, True)
    """
    found = obj2sctype(t)
    if found is None:
        return t
    kind = dtype(found).kind
    widest = {"i": int64, "u": uint64, "f": longdouble, "c": clongdouble, "S": bytes_, "U": str_}
    return widest.get(kind, found)


_type_names = {
    "S1": "character", "?": "bool", "b": "signed char", "B": "unsigned char", "h": "short",
    "H": "unsigned short", "i": "integer", "I": "unsigned integer", "l": "long integer",
    "L": "unsigned long integer", "q": "long long integer", "Q": "unsigned long long integer",
    "f": "single precision", "d": "double precision", "g": "long precision",
    "F": "complex single precision", "D": "complex double precision",
    "G": "complex long double precision", "S": "string", "U": "unicode", "V": "void", "O": "object",
}  # fmt: skip


def typename(char):
    """What a type letter stands for.

    >>> typename('d')
    'double precision'
    """
    return _type_names[char]


_typecodes_by_elsize = "GDFgdfQqLlIiHhBb?"


def mintypecode(typechars, typeset="GDFgdf", default="d"):
    """The letter of the smallest type that all the given ones fit.

    >>> mintypecode(['d', 'f', 'S']), mintypecode('abceh', default='G')
    ('d', 'G')
    """
    letters = [t if isinstance(t, str) else asarray(t).dtype.char for t in typechars]
    found = [t for t in letters if t in typeset]
    if not found:
        return default
    if "F" in found and "d" in found:
        return "D"
    return sorted(found, key=_typecodes_by_elsize.index)[0]


def find_common_type(array_types, scalar_types):
    """The type of arrays and scalars of given types; scalars count where their kind is higher.

    >>> find_common_type([], ['i8', 'c8', 'f4'])
    dtype('complex128')
    """
    largest = _widest([dtype(t) for t in array_types])
    highest = _widest([dtype(t) for t in scalar_types])
    if largest is None or highest is None:
        return highest if largest is None else largest
    kinds = "buifcSUVOMm"
    if kinds.find(highest.kind) <= kinds.find(largest.kind):
        return largest
    return highest if highest > largest else _widest([highest, largest], _widening.find(highest.char))


_widening = "?bBhHiIlLqQefdgFDGO"


def _widest(kinds, start=0):
    """The first type, from the narrowest, to which all of these can be cast; None where there is none."""
    if len(kinds) < 2:
        return kinds[0] if kinds else None
    for char in _widening[start:] if start >= 0 else "":
        candidate = dtype(char)
        if False not in [candidate >= k for k in kinds]:
            return candidate
    return None


def common_type(*arrays):
    """The floating point type that the arrays of numbers have in common.

    >>> common_type(arange(4), array([45, 6.0]), array([1j]))
    <class 'numpy.complex128'>
    """
    wide, is_complex = 0, False
    for a in arrays:
        kind = a.dtype.type
        if issubclass(kind, complexfloating):
            is_complex = True
        if issubclass(kind, integer):
            level = 2
        elif kind in _float_levels:
            level = _float_levels[kind]
        else:
            raise TypeError("can't get common type for non-numeric array")
        if level > wide:
            wide = level
    return ((complex64, complex64, complex128) if is_complex else (float16, float32, float64))[wide]


_float_levels = {float16: 0, float32: 1, float64: 2, complex64: 1, complex128: 2}


def iscomplexobj(x):
    """Whether the type of something is complex, whatever its values.

    >>> iscomplexobj(1), iscomplexobj([3, 1 + 0j])
    (False, True)
    """
    kind = getattr(x, "dtype", None)
    return issubclass((kind if kind is not None else asarray(x).dtype).type, complexfloating)


def isrealobj(x):
    """Whether the type of something is not complex.

    >>> isrealobj(1), isrealobj(1j)
    (True, False)
    """
    return not iscomplexobj(x)


def iscomplex(x):
    """Which elements have an imaginary part.

    >>> iscomplex([1 + 1j, 1 + 0j, 4.5])
    array([ True, False, False])
    """
    a = asanyarray(x)
    if issubclass(a.dtype.type, complexfloating):
        return a.imag != 0
    found = zeros(a.shape, bool)
    return found[()]


def isreal(x):
    """Which elements have no imaginary part.

    >>> isreal([1 + 1j, 1 + 0j, 4.5])
    array([False,  True,  True])
    """
    return imag(x) == 0


def real_if_close(a, tol=100):
    """The real parts of complex numbers whose imaginary parts are all next to nothing.

    >>> real_if_close([2.1 + 4e-15j, 5.2 + 3e-15j])
    array([2.1, 5.2])
    """
    a = asanyarray(a)
    if not issubclass(a.dtype.type, complexfloating):
        return a
    if tol > 1:
        tol = finfo(a.dtype.type).eps * tol
    return a.real if all(absolute(a.imag) < tol) else a


def asfarray(a, dtype=float64):
    """The array of an object, as floating point numbers.

    >>> asfarray([2, 3])
    array([2., 3.])
    """
    return asarray(a, dtype if issubdtype(dtype, inexact) else float64)


def asarray_chkfinite(a, dtype=None, order=None):
    """The array of an object; a ValueError where it is not finite.

    >>> asarray_chkfinite([1, 2])
    array([1, 2])
    """
    a = asarray(a, dtype=dtype, order=order)
    if a.dtype.char in typecodes["AllFloat"] and not isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a


class iinfo:
    """What integers of a type can be.

    >>> iinfo(int16).max, iinfo('u1').bits
    (32767, 8)
    """

    def __init__(self, int_type):
        try:
            self.dtype = dtype(int_type)
        except TypeError:
            self.dtype = dtype(type(int_type))
        self.kind = self.dtype.kind
        self.bits = self.dtype.itemsize * 8
        self.key = "%s%d" % (self.kind, self.bits)
        if self.kind not in "iu":
            raise ValueError("Invalid integer data type %r." % (self.kind,))

    @property
    def min(self):
        return 0 if self.kind == "u" else -(1 << self.bits - 1)

    @property
    def max(self):
        return (1 << self.bits) - 1 if self.kind == "u" else (1 << self.bits - 1) - 1

    def __str__(self):
        line = "-" * 63
        return (
            f"Machine parameters for {self.dtype}\n{line}\nmin = {self.min}\nmax = {self.max}\n{line}\n"
        )

    def __repr__(self):
        return "%s(min=%s, max=%s, dtype=%s)" % (self.__class__.__name__, self.min, self.max, self.dtype)


class finfo:
    """What floating point numbers of a type can be.

    >>> finfo(float).eps, finfo('f4').max
    (2.220446049250313e-16, 3.4028235e+38)
    """

    _known = {}

    def __new__(cls, dtype):
        try:
            kind = _dtype_type(dtype)
        except TypeError:
            kind = _dtype_type(type(dtype))
        known = cls._known.get(kind)
        if known is None:
            known = cls._known[kind] = cls._make(kind)
        return known

    @classmethod
    def _make(cls, kind):
        if not issubclass(kind.type, inexact):
            raise ValueError("data type %r not inexact" % (kind.type,))
        self = object.__new__(cls)
        real_kind = {"complex64": "float32", "complex128": "float64"}.get(kind.name, kind.name)
        self.dtype = _dtype_type(real_kind)
        bits, self.nexp, self.nmant, self.precision = {
            "float16": (16, 5, 10, 3), "float32": (32, 8, 23, 6), "float64": (64, 11, 52, 15),
        }[real_kind]  # fmt: skip
        value, two = self.dtype.type, 2.0
        self.bits = bits
        self.maxexp = 1 << self.nexp - 1
        self.minexp = 2 - self.maxexp
        self.machep, self.negep = -self.nmant, -self.nmant - 1
        self.iexp = self.nexp
        self.eps, self.epsneg = value(two**self.machep), value(two**self.negep)
        self.max = value((2 - two**-self.nmant) * two ** (self.maxexp - 1))
        self.min = -self.max
        self.smallest_normal = self.tiny = value(two**self.minexp)
        self.smallest_subnormal = value(two ** (self.minexp - self.nmant))
        self.resolution = value(10.0**-self.precision)
        self._digits = {16: 5, 32: 7, 64: 16}[bits]
        return self

    def __str__(self):
        line = "-" * 63
        text = lambda x: f"{float(x):.{self._digits}e}"
        return (
            f"Machine parameters for {self.dtype}\n{line}\n"
            f"precision = {self.precision:3d}   resolution = {text(self.resolution)}\n"
            f"machep = {self.machep:6d}   eps =        {text(self.eps)}\n"
            f"negep =  {self.negep:6d}   epsneg =     {text(self.epsneg)}\n"
            f"minexp = {self.minexp:6d}   tiny =       {text(self.tiny)}\n"
            f"maxexp = {self.maxexp:6d}   max =        {text(self.max)}\n"
            f"nexp =   {self.nexp:6d}   min =        -max\n"
            f"smallest_normal = {text(self.smallest_normal)}   smallest_subnormal = {text(self.smallest_subnormal)}\n"
            f"{line}\n"
        )

    def __repr__(self):
        return (
            f"{self.__class__.__name__}(resolution={self.resolution!s}, min={self.min!s},"
            f" max={self.max!s}, dtype={self.dtype!s})"
        )


def _dtype_type(x):
    return dtype(x)


sctypes = {
    "int": [int8, int16, int32, int64],
    "uint": [uint8, uint16, uint32, uint64],
    "float": [float16, float32, float64, longdouble],
    "complex": [complex64, complex128],
    "others": [bool, object, bytes, str, void],
}
ScalarType = (
    int, float, complex, bool, bytes, str, memoryview, bool_, complex64, complex128, float16, float32,
    float64, int8, int16, int32, int64, longlong, timedelta64, datetime64, object_, bytes_, str_, uint8,
    uint16, uint32, uint64, ulonglong, void, longdouble,
)  # fmt: skip
sctypeDict.update(_scalar_types)
sctypeDict.update({c: dtype(c).type for c in "?bhilqpBHILQPefdgFDGSUVOMm"})
sctypeDict.update({c: dtype(c).type for c in "i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 c8 c16 b1 M8 m8".split()})
sctypeDict.update(
    bool=bool_, int=int64, float=float64, complex=complex128, str=str_, bytes=bytes_, object=object_,
    double=float64, single=float32, half=float16, intc=int32, uint=uint64, int_=int64, float_=float64,
    complex_=complex128, intp=int64, short=int16, byte=int8, ubyte=uint8, ushort=uint16, uintc=uint32,
    unicode=str_, string=bytes_, unicode_=str_, string_=bytes_,
)  # fmt: skip
nbytes = {t: dtype(t).itemsize for t in _scalar_types.values()}


class _Casts(dict):
    def __missing__(self, kind):
        return lambda x: array(x, copy=False).astype(kind)


cast = _Casts()

CLIP, WRAP, RAISE = 0, 1, 2
MAXDIMS, BUFSIZE, ALLOW_THREADS = 32, 8192, 1
MAY_SHARE_BOUNDS, MAY_SHARE_EXACT = 0, -1
ERR_IGNORE, ERR_WARN, ERR_RAISE, ERR_CALL, ERR_PRINT, ERR_LOG, ERR_DEFAULT = 0, 1, 2, 3, 4, 5, 521
FPE_DIVIDEBYZERO, FPE_OVERFLOW, FPE_UNDERFLOW, FPE_INVALID = 1, 2, 4, 8
SHIFT_DIVIDEBYZERO, SHIFT_OVERFLOW, SHIFT_UNDERFLOW, SHIFT_INVALID = 0, 3, 6, 9
FLOATING_POINT_SUPPORT, UFUNC_BUFSIZE_DEFAULT, UFUNC_PYVALS_NAME = 1, 8192, "UFUNC_PYVALS"
tracemalloc_domain, use_hugepage = 389047, 1
