"""Record arrays: structured arrays whose fields are attributes."""

import numpy as np
from numpy import ndarray

__all__ = [
    "record", "recarray", "format_parser", "fromarrays", "fromrecords", "fromstring", "fromfile", "array",
    "find_duplicate",
]  # fmt: skip


def find_duplicate(list):
    """The items that occur more than once.

    >>> from numpy.rec import find_duplicate
    >>> find_duplicate([1, 2, 1])
    [1]
    """
    return [x for x in dict.fromkeys(list) if list.count(x) > 1]


class format_parser:
    """The record type of formats, names and titles.

    >>> from numpy import format_parser
    >>> format_parser(['f8', 'i4'], 'a, b', []).dtype
    dtype([('a', '<f8'), ('b', '<i4')])
    """

    def __init__(self, formats, names, titles, aligned=False, byteorder=None):
        if formats is None:
            raise ValueError("Need formats argument")
        if isinstance(formats, str):
            kind = np.dtype(formats)
            kinds = [kind.fields[n][0] for n in kind.names] if kind.names else [kind]
        else:
            kinds = [np.dtype(f) for f in formats]
        if byteorder:
            kinds = [k.newbyteorder(byteorder[0]) for k in kinds]
        if isinstance(names, str):
            names = names.split(",")
        names = [n.strip() for n in names or ()][: len(kinds)]
        names += [f"f{i}" for i in range(len(names), len(kinds))]
        twice = find_duplicate(names)
        if twice:
            raise ValueError("Duplicate field names: %s" % twice)
        if isinstance(titles, str):
            titles = titles.split(",")
        titles = [t.strip() for t in titles or ()][: len(kinds)]
        titles += [None] * (len(kinds) - len(titles))
        fields = [((t, n) if t else n, k) for n, k, t in zip(names, kinds, titles)]
        self.dtype = np.dtype(fields, aligned)


class record(np.void):
    """A record whose fields are attributes.

    >>> from numpy import rec
    >>> rec.array([(1, 2.5)], names='a,b')[0].b
    2.5
    """

    __slots__ = ()

    def __getattr__(self, name):
        entry = (self.dtype.fields or {}).get(name)
        if entry is None:
            raise AttributeError("'record' object has no attribute '%s'" % name)
        return _as_record(self.getfield(*entry[:2]))

    def __setattr__(self, name, value):
        if name == "_j":
            object.__setattr__(self, name, value)
        elif name in ("setfield", "getfield", "dtype"):
            raise AttributeError("Cannot set '%s' attribute" % name)
        elif name in (self.dtype.fields or ()):
            self.setfield(value, *self.dtype.fields[name][:2])
        elif hasattr(self, name):
            object.__setattr__(self, name, value)
        else:
            raise AttributeError("'record' object has no attribute '%s'" % name)

    def __getitem__(self, key):
        return _as_record(np.void.__getitem__(self, key))

    def pprint(self):
        """The fields as a table of names and values.

        >>> from numpy import rec
        >>> print(rec.array([(1, 2.5)], names='a,b')[0].pprint())
        a: 1
        b: 2.5
        """
        width = max(map(len, self.dtype.names))
        return "\n".join(f"{n:>{width}}: {getattr(self, n)}" for n in self.dtype.names)


def _as_record(x):
    if isinstance(x, np.void) and x.dtype.names is not None and not isinstance(x, record):
        return x.view((record, x.dtype))
    return x


class recarray(ndarray):
    """An array of records whose fields are attributes.

    >>> from numpy import rec
    >>> rec.array([(1, 2.5), (3, 4.5)], names='a,b').b
    array([2.5, 4.5])
    """

    def __new__(
        subtype, shape, dtype=None, buf=None, offset=0, strides=None, formats=None, names=None, titles=None,
        byteorder=None, aligned=False, order="C",
    ):  # fmt: skip
        kind = np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
        kind = np.dtype((record, kind)) if kind.names is not None else kind
        return ndarray.__new__(subtype, shape, kind, buf, offset, strides, order)

    def __array_finalize__(self, obj):
        if self.dtype.type is not record and self.dtype.names is not None:
            self.dtype = self.dtype

    def __getattr__(self, name):
        raise AttributeError("recarray has no attribute %s" % name)

    def __getattribute__(self, name):
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            pass
        entry = (ndarray.dtype.__get__(self).fields or {}).get(name)
        if entry is None:
            raise AttributeError("recarray has no attribute %s" % name) from None
        return self._shown(self.getfield(*entry[:2]))

    def __setattr__(self, name, value):
        if name in ("_j", "_b"):
            return object.__setattr__(self, name, value)
        if name == "dtype":
            value = np.dtype(value)
            if issubclass(value.type, np.void) and value.names is not None:
                value = np.dtype((record, value))
        fields = ndarray.dtype.__get__(self).fields or {}
        is_new = name not in self.__dict__
        try:
            object.__setattr__(self, name, value)
        except Exception:
            if name not in fields:
                raise
        else:
            if name not in fields:
                return
            if is_new:
                try:
                    object.__delattr__(self, name)
                except Exception:
                    return
        self.setfield(value, *fields[name][:2])

    def _shown(self, found):
        """Records as records in this class, plain elements in a plain array."""
        if not isinstance(found, ndarray):
            return found
        if found.dtype.names is None:
            return found.view(ndarray)
        if type(found) is not type(self):
            found = found.view(type(self))
        return found.view(np.dtype((self.dtype.type, found.dtype))) if found.dtype.type is not self.dtype.type else found

    def __getitem__(self, index):
        return self._shown(ndarray.__getitem__(self, index))

    def field(self, attr, val=None):
        """The field of a name or number; set where a value is given.

        >>> from numpy import rec
        >>> rec.array([(1, 2.5)], names='a,b').field(1)
        array([2.5])
        """
        if isinstance(attr, int):
            attr = self.dtype.names[attr]
        entry = self.dtype.fields[attr][:2]
        if val is not None:
            return self.setfield(val, *entry)
        found = self.getfield(*entry)
        return found if found.dtype.names is not None else found.view(ndarray)

    def __repr__(self):
        kind = self.dtype
        if kind.type is record or not issubclass(kind.type, np.void):
            if kind.type is record:
                kind = np.dtype((np.void, kind))
            prefix, form = "rec.array(", "rec.array(%s,%sdtype=%s)"
        else:
            prefix, form = "array(", "array(%s,%sdtype=%s).view(numpy.recarray)"
        if self.size > 0 or self.shape == (0,):
            text = np.array2string(self, separator=", ", prefix=prefix, suffix=",")
        else:
            text = "[], shape=%s" % (repr(self.shape),)
        return form % (text, "\n" + " " * len(prefix), kind)


record.__module__ = recarray.__module__ = "numpy"


def _record_dtype(dtype, formats, names, titles, aligned, byteorder):
    return np.dtype(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype


def fromarrays(
    arrayList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None
):
    """A record array of columns.

    >>> from numpy import rec
    >>> rec.fromarrays([[1, 2], [0.5, 1.5]], names='n,x')
    rec.array([(1, 0.5), (2, 1.5)],
              dtype=[('n', '<i8'), ('x', '<f8')])
    """
    columns = [np.asarray(x) for x in arrayList]
    shape = columns[0].shape if shape is None else (shape,) if isinstance(shape, int) else tuple(shape)
    if formats is None and dtype is None:
        formats = [c.dtype for c in columns]
    kind = _record_dtype(dtype, formats, names, titles, aligned, byteorder)
    if len(kind.names) != len(columns):
        raise ValueError("mismatch between the number of fields and the number of arrays")
    made = np.zeros(shape, kind)
    for k, (name, column) in enumerate(zip(kind.names, columns)):
        inner = kind[name].shape
        if column.shape[: column.ndim - len(inner)] != made.shape:
            raise ValueError(f'array-shape mismatch in array {k} ("{name}")')
        made[name] = column
    return made.view(recarray)


def fromrecords(
    recList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None
):
    """A record array of rows.

    >>> from numpy import rec
    >>> rec.fromrecords([(1, 'a'), (2, 'b')], names='n,s').s
    array(['a', 'b'], dtype='<U1')
    """
    if formats is None and dtype is None:
        table = np.array(recList, object)
        columns = [np.array(table[..., i].tolist()) for i in range(table.shape[-1])]
        return fromarrays(columns, formats=formats, shape=shape, names=names, titles=titles, aligned=aligned, byteorder=byteorder)  # fmt: skip
    kind = _record_dtype(dtype, formats, names, titles, aligned, byteorder)
    made = np.array([tuple(r) for r in recList], dtype=kind)
    if shape is not None and made.shape != (shape if isinstance(shape, tuple) else (shape,)):
        made = made.reshape(shape)
    return made.view(recarray)


def fromstring(
    datastring, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False,
    byteorder=None,
):  # fmt: skip
    """A record array of bytes, which it takes as they are.

    >>> from numpy import rec
    >>> rec.fromstring(b'\\x01a', dtype='u1,S1')
    rec.array([(1, b'a')],
              dtype=[('f0', 'u1'), ('f1', 'S1')])
    """
    if dtype is None and formats is None:
        raise TypeError("fromstring() needs a 'dtype' or 'formats' argument")
    kind = _record_dtype(dtype, formats, names, titles, aligned, byteorder)
    count = -1 if shape in (None, -1) else int(np.prod(shape))
    whole = (len(datastring) - offset) // kind.itemsize * kind.itemsize
    made = np.frombuffer(datastring[offset : offset + whole], kind, count)
    return (made if shape in (None, -1) else made.reshape(shape)).view(recarray)


def fromfile(
    fd, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False, byteorder=None
):
    """A record array of the bytes of a file.

    >>> from numpy import rec
    >>> rec.fromfile.__name__
    'fromfile'
    """
    if hasattr(fd, "read"):
        data = fd.read()
    else:
        with open(fd, "rb") as file:
            data = file.read()
    return fromstring(data, dtype, shape, offset, formats, names, titles, aligned, byteorder)


def array(
    obj, dtype=None, shape=None, offset=0, strides=None, formats=None, names=None, titles=None, aligned=False,
    byteorder=None, copy=True,
):  # fmt: skip
    """A record array of rows, columns, bytes or another array.

    >>> from numpy import rec
    >>> rec.array([(1, 2.5)], names='a,b').a
    array([1])
    """
    given = dict(formats=formats, names=names, titles=titles, aligned=aligned, byteorder=byteorder)
    kind = None
    if dtype is not None:
        kind = np.dtype(dtype)
    elif formats is not None:
        kind = format_parser(**given).dtype
    if obj is None:
        if shape is None:
            raise ValueError("Must define a shape if obj is None")
        return recarray(shape, kind, buf=obj, offset=offset, strides=strides)
    if isinstance(obj, bytes):
        return fromstring(obj, kind, shape=shape, offset=offset, **given)
    if isinstance(obj, (list, tuple)) and obj:
        if isinstance(obj[0], (tuple, list)):
            return fromrecords(obj, dtype=kind, shape=shape, **given)
        return fromarrays(obj, dtype=kind, shape=shape, **given)
    if isinstance(obj, ndarray):
        made = np.asarray(obj)
        if kind is not None and made.dtype != kind:
            made = made.view(kind)
        return (made.copy() if copy else made).view(recarray)
    if hasattr(obj, "read"):
        return fromfile(obj, kind, shape=shape, offset=offset, **given)
    raise ValueError("Unknown input type")
