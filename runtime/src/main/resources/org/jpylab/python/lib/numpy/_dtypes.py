"""`dtype` objects around Java's `DType`, and the scalar types' tree."""


class dtype:
    """A data type: what one element of an array is.

    >>> dtype('f8')
    dtype('float64')
    >>> dtype(int).itemsize
    8
    """

    __slots__ = ("_d", "_metadata")
    _instances = {}

    def __new__(cls, dtype, align=False, copy=False, metadata=None):
        if type(dtype) is cls:
            return dtype
        if copy:
            made = _new(cls)
            made._d = _java_dtype(dtype, align)
            return made
        return _dtype_of(_java_dtype(dtype, align))

    @property
    def type(self):
        return _scalar_types[_j_type_name(self._d)]

    name = property(lambda self: str(self._d.name()))
    str = property(lambda self: str(self._d.code()))
    char = property(lambda self: str(self._d.letter()))
    kind = property(lambda self: str(self._d.kind()))
    num = property(lambda self: self._d.number())
    itemsize = property(lambda self: self._d.itemsize())
    alignment = property(lambda self: 1 if self.kind in "SVU?b" else min(self.itemsize, 8) if self.kind != "c" else self.itemsize // 2)
    byteorder = property(lambda self: str(self._d.byteorder()))
    isnative = property(lambda self: self._d.isNative())
    hasobject = property(lambda self: _j_has_object(self._d))
    metadata = property(lambda self: None)
    isalignedstruct = property(lambda self: False)
    flags = property(lambda self: 63 if self.hasobject else 0)
    isbuiltin = property(lambda self: 0 if self.names or self.kind in "SUV" else 1)

    @property
    def shape(self):
        return tuple(self._d.subarrayShape())

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def base(self):
        base = self._d.subarrayBase()
        return self if base is None else _dtype_of(base)

    @property
    def subdtype(self):
        return (self.base, self.shape) if self.shape else None

    @property
    def names(self):
        fields = self._d.fields()
        return tuple(str(f.name()) for f in fields) if self._d.isStructured() else None

    @names.setter
    def names(self, names):
        self._d = _j_rename(self._d, list(names))

    @property
    def fields(self):
        if self.names is None:
            return None
        return {str(f.name()): (_dtype_of(f.dtype()), f.offset()) for f in self._d.fields()}

    @property
    def descr(self):
        if self.names is None:
            return [("", self.str)]
        return [(n, f.descr if f.names else f.str) for n, (f, _) in self.fields.items()]

    def __getitem__(self, key):
        if self.names is None:
            raise KeyError(f"There are no fields in dtype {self}.")
        if isinstance(key, int):
            key = self.names[key]
        if isinstance(key, list):
            return dtype([(n, self[n]) for n in key])
        if key not in self.names:
            raise KeyError(f'"Field named {key!r} not found."')
        return self.fields[key][0]

    def __len__(self):
        return len(self.names or ())

    def __bool__(self):
        return True

    def newbyteorder(self, new_order="S"):
        """The same type with another byte order.

        >>> dtype('<i4').newbyteorder('>')
        dtype('>i4')
        """
        return _dtype_of(_j_byte_order(self._d, new_order))

    def __eq__(self, other):
        if type(other) is not dtype:
            try:
                other = dtype(other)
            except TypeError:
                return False
        return bool(self._d.equals(other._d))

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return can_cast(self, other) and self != dtype(other)

    def __le__(self, other):
        return can_cast(self, other)

    def __gt__(self, other):
        return can_cast(other, self) and self != dtype(other)

    def __ge__(self, other):
        return can_cast(other, self)

    def __hash__(self):
        return hash(self._d.code()) if self.names is None else hash(self._d.toString())

    def __repr__(self):
        return str(self._d.repr())

    def __str__(self):
        return str(self._d.toString())

    def __reduce__(self):
        code = self.str[1:] if self.kind not in "Mm" else self.kind + "8"
        if self.names is not None:
            order, rest = "|", (None, self.names, self.fields, self.itemsize, self.alignment, 0)
        elif self.shape:
            order, rest = "|", ((self.base, self.shape), None, None, self.itemsize, self.alignment, 0)
        else:
            order = {"=": "<"}.get(self.byteorder, self.byteorder)
            sized = self.kind in "SUV"
            size, alignment = (self.itemsize, self.alignment) if sized else (-1, -1)
            rest = (None, None, None, size, alignment, 63 if self.hasobject else 0)
        if self.kind in "Mm":
            unit = self.name.partition("[")[2].rstrip("]")
            letters = unit.lstrip("0123456789")
            count = int(unit[: -len(letters)] or 1) if letters else 1
            unit = ({}, (letters.encode() or b"generic", count, 1, 1))
            return dtype, (code, False, True), (4, order, *rest, unit)
        return dtype, (code, False, True), (3, order, *rest)

    def __setstate__(self, state):
        order, subarray, names, fields, itemsize = state[1:6]
        text = lambda x: x.decode("latin1") if isinstance(x, bytes) else x
        if names:
            given = {text(n): f for n, f in fields.items()}
            names = [text(n) for n in names]
            kinds = [given[n][0]._d for n in names]
            self._d = _j_structured(names, kinds, [int(given[n][1]) for n in names], int(itemsize), False)
        elif subarray is not None:
            self._d = _j_subarray(subarray[0]._d, _ints(subarray[1]))
        elif self.kind in "Mm" and len(state) > 8 and state[8][1][0] != b"generic":
            unit, count = state[8][1][:2]
            self._d = _JDType.parse(f"{self.kind}8[{count if count > 1 else ''}{text(unit)}]")
        elif text(order) == ">":
            self._d = _j_byte_order(self._d, ">")


def _dtype_of(java):
    """The `dtype` around a Java one; the same object for the same builtin type."""
    if java is None:
        return None
    key = java.repr()
    known = dtype._instances.get(key)
    if known is None:
        known = _new(dtype)
        known._d = java
        dtype._instances[key] = known
    return known


def _dt(x):
    """The Java dtype that an argument names; None stays None."""
    t = type(x)
    if x is None:
        return None
    if t is dtype:
        return x._d
    return _java_dtype(x, False)


_python_types = {
    float: "float64",
    int: "int64",
    bool: "bool",
    complex: "complex128",
    str: "U",
    bytes: "S",
    object: "O",
    memoryview: "V",
}
_abstract_types = {
    "generic": "V",
    "number": "float64",
    "inexact": "float64",
    "floating": "float64",
    "complexfloating": "complex128",
    "integer": "int64",
    "signedinteger": "int64",
    "unsignedinteger": "uint64",
    "character": "S",
    "flexible": "V",
}


def _java_dtype(x, align=False):
    if x is None:
        return _JDType.parse("float64")
    if type(x) is dtype:
        return x._d
    if isinstance(x, type):
        name = _python_types.get(x)
        if name is None and issubclass(x, generic):
            name = _abstract_types.get(x.__name__) or x._dtype_name
        if name is None:
            own = getattr(x, "dtype", None)
            return own._d if type(own) is dtype else _JDType.parse("O")
        return _JDType.parse(name)
    if isinstance(x, (str, bytes)):
        try:
            return _JDType.parse(x if isinstance(x, str) else x.decode("ascii"))
        except _Throwable as e:
            raise _python_error(e) from None
    if isinstance(x, list):
        return _structured([_field(f) for f in x], align)
    if isinstance(x, tuple) and len(x) == 2:
        base, shape = x
        if isinstance(shape, (int, tuple, list)) and not _is_flexible(base):
            return _j_subarray(_java_dtype(base), _ints(shape))
        return _JDType.parse(dtype(base).kind + str(shape))
    if isinstance(x, dict):
        names, formats = x["names"], x["formats"]
        offsets = [int(o) for o in x["offsets"]] if "offsets" in x else None
        return _j_structured(
            list(names), [_java_dtype(f) for f in formats], offsets, int(x.get("itemsize", -1)), align
        )
    own = getattr(x, "dtype", None)
    if type(own) is dtype:
        return own._d
    raise TypeError(f"Cannot interpret '{x!r}' as a data type")


def _is_flexible(base):
    return dtype(base).kind in "SUV" and dtype(base).itemsize == 0


def _field(f):
    name = f[0][-1] if isinstance(f[0], tuple) else f[0]
    kind = _java_dtype(f[1])
    if len(f) > 2 and isinstance(f[2], int) and kind.kind() in "SUV" and kind.itemsize() == 0:
        return name, _JDType.parse(kind.kind() + str(f[2]))
    return name, _j_subarray(kind, _ints(f[2])) if len(f) > 2 else kind


def _structured(fields, align):
    return _j_structured([n for n, _ in fields], [d for _, d in fields], None, -1, align)


(_j_type_name, _j_has_object, _j_rename, _j_byte_order, _j_subarray, _j_structured) = _bind(
    "org.jpylab.numpy.DTypes", ["typeName", "hasObject", "rename", "byteOrder", "subarray", "structured"]
)
