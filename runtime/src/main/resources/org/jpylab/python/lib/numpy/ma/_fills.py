"""Fill values: what stands in the place of masked elements when an array without a mask is wanted."""

default_filler = {
    "b": True, "c": 1.0e20 + 0.0j, "f": 1.0e20, "i": 999999, "O": "?", "S": b"N/A", "u": 999999, "V": b"???",
    "U": "N/A",
}  # fmt: skip
for _unit in ("Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns", "ps", "fs", "as"):
    default_filler[f"M8[{_unit}]"] = np.datetime64("NaT", _unit)
    default_filler[f"m8[{_unit}]"] = np.timedelta64("NaT", _unit)


def _each_leaf(kind, f):
    """The value of `f` for a dtype, or the record of its values for each field."""
    if kind.names is not None:
        return np.array(_leaves_of(kind, f), dtype=kind)[()]
    if kind.subdtype:
        inner, shape = kind.subdtype
        return np.full(shape, _each_leaf(inner, f))
    return f(kind)


def _leaves_of(kind, f):
    """The values of `f` as nested tuples, lists for sub-arrays."""
    if kind.names is not None:
        return tuple([_leaves_of(kind[n], f) for n in kind.names])
    if kind.subdtype:
        value = _leaves_of(kind.subdtype[0], f)
        for n in reversed(kind.subdtype[1]):
            value = [value] * n
        return value
    return f(kind)


def _kind_of(obj):
    if isinstance(obj, np.dtype):
        return obj
    return obj.dtype if hasattr(obj, "dtype") else np.asanyarray(obj).dtype


def default_fill_value(obj):
    """The fill value that arrays of a dtype have unless another is given.

    >>> from numpy import ma
    >>> ma.default_fill_value([1]), ma.default_fill_value(1.0), ma.default_fill_value('a')
    (999999, 1e+20, 'N/A')
    """
    return _each_leaf(_kind_of(obj), lambda kind: default_filler.get(kind.str[1:] if kind.kind in "Mm" else kind.kind, "?"))


def _extreme(kind, sign):
    """The largest (sign 1) or smallest (sign -1) value of a type, None for texts and objects."""
    letter = kind.kind
    if letter == "b":
        return sign > 0
    if letter in "iu":
        limits = np.iinfo(kind)
        return limits.max if sign > 0 else limits.min
    if letter == "f":
        return sign * np.inf
    if letter == "c":
        return complex(sign * np.inf, sign * np.inf)
    if letter in "mM":
        return (1 << 63) - 1 if sign > 0 else -(1 << 63)
    return None


def minimum_fill_value(obj):
    """The largest value of a dtype: as a fill value it does not disturb minima.

    >>> from numpy import int8, ma
    >>> ma.minimum_fill_value(int8()), ma.minimum_fill_value(1.0)
    (127, inf)
    """
    return _each_leaf(_kind_of(obj), lambda kind: _extreme(kind, 1))


def maximum_fill_value(obj):
    """The smallest value of a dtype: as a fill value it does not disturb maxima.

    >>> from numpy import int8, ma
    >>> ma.maximum_fill_value(int8()), ma.maximum_fill_value(1.0)
    (-128, -inf)
    """
    return _each_leaf(_kind_of(obj), lambda kind: _extreme(kind, -1))


def _fill_of_fields(value, kind):
    """A tuple of one value for each field, of one value or as many as there are fields."""
    made = []
    for given, name in zip(np.resize(value, len(kind.names)), kind.names):
        field = kind[name]
        if field.subdtype:
            field = field.subdtype[0]
        made.append(
            _fill_of_fields(given, field) if field.names is not None else np.array(given, dtype=field).item()
        )
    return tuple(made)


def _check_fill_value(fill_value, ndtype):
    """A fill value as a 0-d array of the dtype, or the default one for None."""
    kind = np.dtype(ndtype)
    if fill_value is None:
        return np.array(default_fill_value(kind))
    if kind.names is not None:
        if not isinstance(fill_value, (ndarray, np.void)):
            fill_value = np.asarray(fill_value, dtype=object)
            return np.array(_fill_of_fields(fill_value, kind), dtype=kind)
        try:
            return np.array(fill_value, dtype=kind)
        except ValueError as e:
            raise ValueError(f"Unable to transform {fill_value} to dtype {kind}") from e
    if isinstance(fill_value, str) and kind.char not in "OSVU":
        raise TypeError(f"Cannot set fill value of string with array of dtype {kind}")
    try:
        return np.array(fill_value, dtype=kind)
    except (OverflowError, ValueError) as e:
        raise TypeError(f"Cannot convert fill_value {fill_value} to dtype {kind}") from e


def set_fill_value(a, fill_value):
    """Set the fill value of a masked array; nothing happens to other arrays.

    >>> from numpy import ma
    >>> x = ma.array([1, 2]); ma.set_fill_value(x, -9); x.fill_value
    -9
    """
    if isinstance(a, MaskedArray):
        a.set_fill_value(fill_value)


def get_fill_value(a):
    """The fill value of a masked array, else the default of the dtype."""
    return a.fill_value if isinstance(a, MaskedArray) else default_fill_value(a)


def common_fill_value(a, b):
    """The fill value of two arrays where it is the same, else None.

    >>> from numpy import ma
    >>> ma.common_fill_value(ma.array([1.0], fill_value=3), ma.array([2.0], fill_value=3))
    3.0
    """
    one, other = get_fill_value(a), get_fill_value(b)
    return one if one == other else None


def filled(a, fill_value=None):
    """An array without a mask, the fill value in the place of masked elements.

    >>> from numpy import ma
    >>> ma.filled(ma.array([1, 2], mask=[0, 1]), -1)
    array([ 1, -1])
    """
    if hasattr(a, "filled"):
        return a.filled(fill_value)
    if isinstance(a, ndarray):
        return a
    return np.array(a, "O") if isinstance(a, dict) else np.array(a)


def _fill_fields(a, mask, fill_value):
    """Set the masked fields of a structured array."""
    for name in a.dtype.names:
        if a[name].dtype.names is not None:
            _fill_fields(a[name], mask[name], fill_value[name])
        else:
            np.copyto(a[name], fill_value[name], where=mask[name])


def get_masked_subclass(*arrays):
    """The class of a result of several arrays: the most special of masked ones."""
    kinds = [type(a) for a in arrays]
    found = kinds[0] if issubclass(kinds[0], MaskedArray) else MaskedArray
    for kind in kinds[1:]:
        if issubclass(kind, found):
            found = kind
    return MaskedArray if found is MaskedConstant else found


def getdata(a, subok=True):
    """The data of an array without its mask; a view.

    >>> from numpy import ma
    >>> ma.getdata(ma.array([1, 2], mask=[0, 1]))
    array([1, 2])
    """
    try:
        data = a._data
    except AttributeError:
        data = np.array(a, copy=False, subok=subok)
    return data if subok else data.view(ndarray)


get_data = getdata


def fix_invalid(a, mask=nomask, copy=True, fill_value=None):
    """The array with NaN and infinities masked and replaced by the fill value.

    >>> from numpy import ma, nan
    >>> ma.fix_invalid([1.0, nan]).data
    array([1.e+00, 1.e+20])
    """
    a = masked_array(a, copy=copy, mask=mask, subok=True)
    invalid = np.logical_not(np.isfinite(a._data))
    if invalid.any():
        a._mask |= invalid
        a._data[invalid] = a.fill_value if fill_value is None else fill_value
    return a


def is_string_or_list_of_strings(val):
    return isinstance(val, str) or (
        isinstance(val, list) and bool(val) and builtins.all([isinstance(s, str) for s in val])
    )
