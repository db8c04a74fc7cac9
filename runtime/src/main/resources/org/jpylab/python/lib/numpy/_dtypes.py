"""`dtype` objects around Java's `DType`, and the scalar types' tree."""


class dtype:
    """A data type: what one element of an array is.

    >>> dtype('f8')
    dtype('float64')
    >>> dtype(int).itemsize
    8
    """

    __slots__ = ("_d",)
    _instances = {}

    def __new__(cls, dtype, align=False, copy=False, metadata=None):
        if type(dtype) is cls and metadata is None:
            if copy:
                made = _new(cls)
                made._d = dtype._d
                return made
            return dtype
        java = _java_dtype(dtype, bool(align))
        if metadata is not None:
            java = _j_with_metadata(java, {**(_j_metadata(java) or {}), **metadata})
        if copy:
            made = _new(cls)
            made._d = java
            return made
        return _dtype_of(java)

    @property
    def type(self):
        return _scalar_types.get(_j_type_name(self._d)) or _record_class()

    name = property(lambda self: str(self._d.name()))
    str = property(lambda self: str(self._d.code()))
    char = property(lambda self: str(self._d.letter()))
    kind = property(lambda self: str(self._d.kind()))
    num = property(lambda self: self._d.number())
    itemsize = property(lambda self: self._d.itemsize())
    alignment = property(lambda self: _j_alignment(self._d))
    byteorder = property(lambda self: str(self._d.byteorder()))
    isnative = property(lambda self: self._d.isNative())
    hasobject = property(lambda self: _j_has_object(self._d))
    isalignedstruct = property(lambda self: _j_is_aligned(self._d))
    isbuiltin = property(
        lambda self: 0 if self.names is not None or self.kind in "SUVMm" or self.byteorder == ">" else 1
    )

    @property
    def metadata(self):
        found = _j_metadata(self._d)
        if found is None:
            return None
        import types

        return types.MappingProxyType(found)

    @property
    def flags(self):
        if self.names is not None:
            return 27 if self.hasobject else 16
        return 63 if self.kind == "O" else 8 if self.kind == "U" else 0

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
        old = self.names
        if old is None:
            raise ValueError("there are no fields defined")
        if isinstance(names, str) or len(names) != len(old):
            raise ValueError(f"must replace all names at once with a sequence of length {len(old)}")
        for i, n in enumerate(names):
            if not isinstance(n, str):
                raise ValueError(f"item #{i} of names is of type {type(n).__name__} and not string")
        if len(set(names)) != len(names):
            raise ValueError("Duplicate field names given.")
        self._d = _j_rename(self._d, list(names))

    @property
    def fields(self):
        if self.names is None:
            return None
        import types

        return types.MappingProxyType(self._fields())

    def _fields(self):
        """(type, offset) by name, (type, offset, title) by name and title where there is one."""
        found = {}
        for f in self._d.fields():
            title = f.title()
            entry = (_dtype_of(f.dtype()), f.offset())
            if title is not None:
                entry += (str(title),)
                found[str(f.name())] = found[str(title)] = entry
            else:
                found[str(f.name())] = entry
        return found

    @property
    def descr(self):
        if self.names is None:
            return [("", self.str)] if not self.shape else [("", self.base.str, self.shape)]
        parts, end = [], 0
        fields = self._fields()
        for n in sorted(self.names, key=lambda n: fields[n][1]):
            kind, offset = fields[n][:2]
            if offset > end:
                parts.append(("", f"|V{offset - end}"))
            elif offset < end:
                raise ValueError("dtype.descr is not defined for types with overlapping or out-of-order fields")
            name = n if len(fields[n]) == 2 else (fields[n][2], n)
            base = kind.base
            code = base.descr if base.names is not None else base.str
            parts.append((name, code, kind.shape) if kind.shape else (name, code))
            end = offset + kind.itemsize
        if self.itemsize > end:
            parts.append(("", f"|V{self.itemsize - end}"))
        return parts

    def __getitem__(self, key):
        if self.names is None:
            raise KeyError(f"There are no fields in dtype {self}.")
        if isinstance(key, str):
            fields = self._fields()
            if key not in fields:
                raise KeyError(f"Field named {key!r} not found.")
            return fields[key][0]
        if isinstance(key, list):
            return _dtype_of(_chosen_fields(self, key))
        try:
            at = _int(key)
        except TypeError:
            raise TypeError(
                "Field key must be an integer field offset, single field name, or list of field names."
            ) from None
        if not -len(self.names) <= at < len(self.names):
            raise IndexError(f"Field index {key} out of range.")
        return self._fields()[self.names[at]][0]

    def __class_getitem__(cls, item):
        import types

        return types.GenericAlias(cls, item)

    def __mul__(self, value):
        n = _int(value)
        return _dtype_of(_j_subarray(self._d, [n])) if n != 1 else self

    __rmul__ = __mul__

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
            except (TypeError, ValueError):
                return False
        return bool(self._d.equals(other._d))

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        other = _compared_dtype(other, "<", self)
        return other if other is NotImplemented else can_cast(self, other) and self != other

    def __le__(self, other):
        other = _compared_dtype(other, "<=", self)
        return other if other is NotImplemented else can_cast(self, other)

    def __gt__(self, other):
        other = _compared_dtype(other, ">", self)
        return other if other is NotImplemented else can_cast(other, self) and self != other

    def __ge__(self, other):
        other = _compared_dtype(other, ">=", self)
        return other if other is NotImplemented else can_cast(other, self)

    def __hash__(self):
        return self._d.hashCode()

    def __repr__(self):
        return str(self._d.repr())

    def __str__(self):
        return str(self._d.toString())

    def __reduce__(self):
        code = self.str[1:] if self.kind not in "Mm" else self.kind + "8"
        if self.names is not None:
            state = (self.itemsize, self.alignment, self.flags)
            order, rest = "|", (None, self.names, self._fields(), *state)
            if self.isalignedstruct:
                rest = (*rest[:-1], self.flags | 0x80)
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
            unit = (dict(self.metadata or {}), (letters.encode() or b"generic", count, 1, 1))
            return dtype, (code, False, True), (4, order, *rest, unit)
        if self.type is not void and self.kind == "V" and not self.shape:
            code = self.type
        return dtype, (code, False, True), (3, order, *rest)

    def __setstate__(self, state):
        order, subarray, names, fields, itemsize = state[1:6]
        text = lambda x: x.decode("latin1") if isinstance(x, bytes) else x
        if names:
            given = {text(n): f for n, f in fields.items()}
            names = [text(n) for n in names]
            kinds = [given[n][0]._d for n in names]
            titles = [given[n][2] if len(given[n]) > 2 else "" for n in names]
            aligned = len(state) > 7 and bool(int(state[7]) & 0x80)
            of_records = self.type is not void
            self._d = _j_structured(
                names, kinds, [int(given[n][1]) for n in names], titles, int(itemsize), aligned
            )
            if of_records:
                self._d = _j_record(self._d, True)
        elif subarray is not None:
            self._d = _j_subarray(subarray[0]._d, _ints(subarray[1]))
        elif self.kind in "Mm" and len(state) > 8 and state[8][1][0] != b"generic":
            unit, count = state[8][1][:2]
            self._d = _JDType.parse(f"{self.kind}8[{count if count > 1 else ''}{text(unit)}]")
        elif text(order) == ">":
            self._d = _j_byte_order(self._d, ">")


def _compared_dtype(x, sign, own):
    if type(x) is dtype:
        return x
    try:
        return dtype(x)
    except TypeError:
        return NotImplemented


def _dtype_of(java):
    """The `dtype` around a Java one; the same object for the same builtin type."""
    if java is None:
        return None
    if _j_metadata(java) is not None:
        made = _new(dtype)
        made._d = java
        return made
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
