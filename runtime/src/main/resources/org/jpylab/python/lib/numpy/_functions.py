"""Small functions of single arrays, and old names."""

def ndim(a):
    """The number of axes.

    >>> ndim([[1, 2]])
    2
    """
    return a.ndim if hasattr(a, "ndim") else asarray(a).ndim


def shape(a):
    """The lengths of the axes.

    >>> shape([[1, 2]])
    (1, 2)
    """
    return a.shape if hasattr(a, "shape") else asarray(a).shape


def size(a, axis=None):
    """The number of elements, in all or along an axis.

    >>> size([[1, 2]], 1)
    2
    """
    a = asarray(a)
    return a.size if axis is None else a.shape[axis]


rank = ndim


def copy(a, order="K", subok=False):
    """A copy as an array.

    >>> copy([1, 2])
    array([1, 2])
    """
    return array(a, order=order, subok=subok, copy=True)


def where(condition, x=_NoValue, y=_NoValue):
    """Elements of x where the condition holds, of y elsewhere; alone, where it holds.

    >>> where([True, False], 1, 2)
    array([1, 2])
    """
    if x is _NoValue and y is _NoValue:
        return nonzero(condition)
    if x is _NoValue or y is _NoValue:
        raise ValueError("either both or neither of x and y should be given")
    return _where(condition, x, y)


def _conjugated(self, out=None):
    if out is not None:
        return conjugate(self, out)
    kind = self.dtype.kind
    if kind in "cO":
        return conjugate(self)
    if kind not in "biuf":
        import warnings

        warnings.warn(
            "attempting to conjugate non-numeric dtype; this will error in the future to match the behavior"
            " of np.conjugate",
            DeprecationWarning,
            stacklevel=2,
        )
    return self


_method(ndarray, "conj", "The complex conjugate; the array itself where its elements are real.", _conjugated)
_method(ndarray, "conjugate", "The complex conjugate; the array itself where its elements are real.", _conjugated)


def real(val):
    """The real part.

    >>> real(1 + 2j)
    1.0
    """
    return val.real if hasattr(val, "real") else asanyarray(val).real


def imag(val):
    """The imaginary part.

    >>> imag(1 + 2j)
    2.0
    """
    return val.imag if hasattr(val, "imag") else asanyarray(val).imag


def angle(z, deg=False):
    """The angle of complex numbers, in radians or degrees.

    >>> angle(1j, deg=True)
    90.0
    """
    z = asanyarray(z)
    a = arctan2(z.imag, z.real) if z.dtype.kind == "c" else arctan2(0, z)
    return a * (180 / pi) if deg else a


def isscalar(element):
    """Whether something is a scalar.

    >>> isscalar(3.1), isscalar([3.1])
    (True, False)
    """
    if isinstance(element, (generic, int, float, complex, str, bytes)):
        return True
    numbers_seen = sys.modules.get("numbers")
    return numbers_seen is not None and isinstance(element, numbers_seen.Number)


def sometrue(*args, **kwargs):
    """Old name of `any`.

    >>> sometrue([0, 1])
    True
    """
    return any(*args, **kwargs)


def alltrue(*args, **kwargs):
    """Old name of `all`.

    >>> alltrue([0, 1])
    False
    """
    return all(*args, **kwargs)


def product(*args, **kwargs):
    """Old name of `prod`.

    >>> product([2, 3])
    6
    """
    return prod(*args, **kwargs)


def cumproduct(*args, **kwargs):
    """Old name of `cumprod`.

    >>> cumproduct([2, 3])
    array([2, 6])
    """
    return cumprod(*args, **kwargs)


_clip_alone, _clip_method = clip, ndarray.clip


def clip(a, a_min, a_max, out=None, **kwargs):
    """The elements held between two bounds; further keywords are those of ufuncs.

    >>> clip([1, 5, 9], 2, 6)
    array([2, 5, 6])
    """
    if kwargs:
        return _clipped(a, a_min, a_max, out, kwargs)
    return _clip_alone(a, a_min, a_max, out)


def _clip_of_array(self, min=None, max=None, out=None, **kwargs):
    if kwargs:
        return _clipped(self, min, max, out, kwargs)
    return _clip_method(self, min, max, out)


def _clipped(a, low, high, out, keywords):
    for name in keywords:
        if name not in ("where", "dtype", "casting", "order", "subok", "signature"):
            raise TypeError(f"clip() got an unexpected keyword argument '{name}'")
    if low is None and high is None:
        raise ValueError("One of max or min must be given")
    if low is None:
        return minimum(a, high, out=out, **keywords)
    if high is None:
        return maximum(a, low, out=out, **keywords)
    everywhere = {name: value for name, value in keywords.items() if name != "where"}
    return minimum(maximum(a, low, **everywhere), high, out=out, **keywords)


_clip_of_array.__name__, _clip_of_array.__qualname__ = "clip", "_clip"
_clip_of_array.__doc__ = _clip_method.__doc__
ndarray.clip = _clip_of_array


def asscalar(a):
    """Old name of `a.item()`.

    >>> asscalar(array([24]))
    24
    """
    return a.item()


def _border_names():
    """What a sub-module's function tables need of this module."""
    names = (
        "_in _arr _arrs _dt _int _float _bool _ints _doubles _seq _map _wrap _wraps _out _bind"
        " _python_error _Throwable _NoValue ndarray _by_method"
    ).split()
    return {n: globals()[n] for n in names}


def _j_bytes_of(java_bytes):
    return bytes(x & 255 for x in java_bytes)


def datetime_as_string(arr, unit=None, timezone="naive", casting="same_kind"):
    """Dates and times as text, in their own unit or another.

    >>> datetime_as_string(datetime64('2010-03-01'), unit='h')
    '2010-03-01T00'
    """
    a = asarray(arr)
    if a.dtype.kind != "M":
        raise TypeError("input must have type NumPy datetime")
    own = datetime_data(a.dtype)[0]
    shown = own if unit is None else unit
    if shown not in _WIDTHS_OF_TIMES:
        raise TypeError(f'Invalid datetime unit "{shown}" in metadata')
    shown = "D" if shown == "W" else shown
    if shown not in ("auto", "generic"):
        if not can_cast(a.dtype, f"M8[{shown}]", casting):
            raise TypeError(
                f"Cannot create a datetime string as units '{shown}' from a NumPy datetime with units '{own}'"
                f" according to the rule '{casting}'"
            )
        a = a.astype(f"M8[{shown}]", casting="unsafe")
    offset = _zone(timezone)
    texts = [_time_text(t, shown, offset) for t in a.ravel()]
    width = _WIDTHS_OF_TIMES[shown] + (4 if offset is not None and offset != "Z" else 0)
    return array(texts, f"U{width}").reshape(a.shape)[()]


_WIDTHS_OF_TIMES = {"generic": 4, "Y": 22, "M": 25, "W": 28, "D": 28, "h": 32, "m": 35, "s": 38, "ms": 42, "us": 45,
                    "ns": 48, "ps": 51, "fs": 54, "as": 57, "auto": 62}  # fmt: skip


def _zone(timezone):
    """What follows times: None for nothing, Z, or the function that gives minutes east of Greenwich."""
    if timezone == "naive":
        return None
    if timezone == "UTC":
        return "Z"
    from datetime import datetime, timedelta, timezone as fixed

    if timezone == "local":
        zoned = lambda t: t.replace(tzinfo=fixed.utc).astimezone()
    elif isinstance(timezone, str):
        raise ValueError(f'Unsupported timezone input string "{timezone}"')
    else:
        zoned = lambda t: timezone.fromutc(t)
    minutes = lambda t: zoned(t).utcoffset() // timedelta(minutes=1)
    return lambda t: minutes(datetime.fromisoformat(str(t.astype("M8[s]"))))


def _time_text(time, unit, offset):
    if isnat(time):
        return "NaT"
    unit = _shortest_unit(time) if unit == "auto" else unit
    if offset is None or unit in ("generic", "Y", "M", "W", "D"):
        return str(time if unit == "generic" else time.astype(f"M8[{unit}]"))
    if offset == "Z":
        return str(time.astype(f"M8[{unit}]")) + "Z"
    minutes = offset(time)
    local = (time.astype("M8[m]") if unit == "h" else time) + timedelta64(minutes, "m")
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{local.astype(f'M8[{unit}]')}{sign}{minutes // 60:02}{minutes % 60:02}"


def _shortest_unit(time):
    """The coarsest unit, days or finer but for hours, that loses nothing of a time."""
    units = ("D", "m", "s", "ms", "us", "ns", "ps", "fs", "as")
    own = datetime_data(time.dtype)[0]
    finer = units[: units.index(own) + 1] if own in units else units[:2]
    return next((u for u in finer if time.astype(f"M8[{u}]") == time), finer[-1])


def datetime_data(dtype, /):
    """The unit of a type of times, and how many of it make a step.

    >>> datetime_data(dtype('M8[25s]'))
    ('s', 25)
    """
    kind = _dtype_type(dtype)
    if kind.kind not in "mM":
        raise TypeError("cannot get datetime metadata from non-datetime type")
    text = kind.name.partition("[")[2].rstrip("]")
    unit = text.lstrip("0123456789")
    return (unit, int(text[: -len(unit)] or 1)) if unit else ("generic", 1)
