"""Scalars that are text, objects, records or times."""

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
    __iter__, __len__, __contains__ = str.__iter__, str.__len__, str.__contains__
    __sizeof__ = lambda self: 72 + self.itemsize
    __hash__ = str.__hash__


class bytes_(bytes, character):
    """A `bytes` with NumPy's attributes.

    >>> bytes_(b'ab').dtype
    dtype('S2')
    """

    __slots__ = ()
    _dtype_name = "S"
    dtype = property(lambda self: dtype("S%d" % len(self)))

    def __new__(cls, value=b"", *args, **keywords):
        if isinstance(value, str) and not args and not keywords:
            return bytes.__new__(cls, value, "ascii")
        return bytes.__new__(cls, value, *args, **keywords)

    def _item(self):
        return bytes(self)

    __getitem__ = bytes.__getitem__
    __iter__, __len__, __contains__ = bytes.__iter__, bytes.__len__, bytes.__contains__
    __sizeof__ = lambda self: 33 + len(self)
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


def _unit_text(unit):
    """A unit as it stands in a dtype; `datetime_data` gives a pair."""
    if isinstance(unit, bytes):
        unit = unit.decode("latin1")
    if isinstance(unit, str) and unit[:1] == "[" and unit[-1:] == "]":
        unit = unit[1:-1]
    if isinstance(unit, str) and not unit.lstrip("0123456789") in _UNITS:
        raise TypeError(f'Invalid datetime unit "{unit}" in metadata')
    return f"{unit[1]}{unit[0]}" if isinstance(unit, tuple) else unit


_UNITS = frozenset("Y M W D h m s ms us μs ns ps fs as generic".split()) | {""}
_MICROSECONDS = {"W": 604800000000, "D": 86400000000, "h": 3600000000, "m": 60000000, "s": 1000000, "ms": 1000, "us": 1}


def _datetime_item(ticks, unit, count):
    """Python's date or moment of a number of units since 1970; the number where Python has none."""
    import datetime

    if ticks is None:
        return None
    if unit in ("Y", "M"):
        months = ticks * count * (12 if unit == "Y" else 1)
        if not 1 <= 1970 + months // 12 <= 9999:
            return ticks
        return datetime.date(1970 + months // 12, months % 12 + 1, 1)
    if unit not in _MICROSECONDS:
        return ticks
    try:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(microseconds=ticks * count * _MICROSECONDS[unit])
    except OverflowError:  # years that Python's dates do not reach
        return ticks
    return moment.date() if unit in "WD" else moment


def _timedelta_item(ticks, unit, count):
    """Python's span of a number of units; the number where Python has none."""
    import datetime

    if ticks is None or unit not in _MICROSECONDS:
        return ticks
    try:
        return datetime.timedelta(microseconds=ticks * count * _MICROSECONDS[unit])
    except OverflowError:
        return ticks


class datetime64(_Timed):
    """A point in time of a given unit.

    >>> datetime64('2010-03-01') - datetime64('2010-02-01')
    numpy.timedelta64(28,'D')
    """

    __slots__ = ()
    _dtype_name = "M8"

    def __new__(cls, value=None, unit=None):
        if value is None:
            value = "NaT"
        if unit is None and isinstance(value, (int, integer)) and not isinstance(value, timedelta64):
            raise ValueError("Converting an integer to a NumPy datetime requires a specified unit")
        kind = "M8" if unit is None else f"M8[{_unit_text(unit)}]"
        return array(value, kind)[()]

    def _item(self):
        return _datetime_item(*self._ticks())


class timedelta64(_Timed, signedinteger):
    """A span of time of a given unit.

    >>> timedelta64(3, 'h').astype(int)
    3
    """

    __slots__ = ()
    _dtype_name = "m8"

    def __new__(cls, value=0, unit=None):
        if isinstance(value, (float, floating)):
            raise ValueError("Could not convert object to NumPy timedelta")
        kind = "m8" if unit is None else f"m8[{_unit_text(unit)}]"
        return array(value, kind)[()]

    def _item(self):
        return _timedelta_item(*self._ticks())


_give_operators(datetime64)
_give_operators(timedelta64)
