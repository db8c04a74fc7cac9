"""The objects that an array hands out about itself: `flat` and `flags`."""

class flatiter:
    """A 1-d iterator over an array, in C order.

    >>> list(array([[1, 2], [3, 4]]).flat)
    [1, 2, 3, 4]
    """

    __slots__ = ("base", "index", "_plain")

    def __init__(self, base):
        self.base, self.index = base, 0
        self._plain = base if type(base) is ndarray else base.view(ndarray)

    @property
    def coords(self):
        return unravel_index(self.index, self.base.shape)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.base.size:
            raise StopIteration
        at = self.coords if self._plain.ndim > 1 and not self._plain.flags.c_contiguous else self.index
        self.index += 1
        return self._plain[at] if type(at) is tuple else self._plain.ravel()[at]

    def __len__(self):
        return self.base.size

    def __getitem__(self, index):
        found = self._plain.ravel()[index]
        return found if self._plain is self.base or not isinstance(found, ndarray) else found.view(type(self.base))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            value = _cycled(value, len(range(*index.indices(self.base.size))))
        one = hasattr(index, "__index__") and self.base._j.dtype().kind() == "O"
        try:
            _j_set_flat(
                self.base._j, _index(index), _j_object_scalar(value) if one else _value_for(self.base, value)
            )
        except _Throwable as e:
            raise _python_error(e) from None

    def __array__(self, dtype=None):
        made = self._plain.ravel()
        return made if dtype is None else made.astype(dtype)

    def copy(self):
        return self.base.flatten()

    def __eq__(self, other):
        return self._plain.ravel() == other

    def __ne__(self, other):
        return self._plain.ravel() != other


def _cycled(value, size):
    value = asarray(value).ravel()
    if value.size in (0, 1, size):
        return value
    return resize(value, size)


class flagsobj:
    """How an array lies in memory."""

    __slots__ = ("_array",)
    _NAMES = {
        "C": "c_contiguous", "C_CONTIGUOUS": "c_contiguous", "CONTIGUOUS": "c_contiguous",
        "F": "f_contiguous", "F_CONTIGUOUS": "f_contiguous", "FORTRAN": "f_contiguous",
        "O": "owndata", "OWNDATA": "owndata", "W": "writeable", "WRITEABLE": "writeable",
        "A": "aligned", "ALIGNED": "aligned", "X": "writebackifcopy",
        "WRITEBACKIFCOPY": "writebackifcopy", "FNC": "fnc", "FORC": "forc", "BEHAVED": "behaved",
        "CARRAY": "carray", "FARRAY": "farray",
    }  # fmt: skip

    def __init__(self, array):
        self._array = array

    c_contiguous = property(lambda self: self._array._j.isContiguous())
    f_contiguous = property(lambda self: self._array._j.isColumnContiguous())
    owndata = property(lambda self: self._array._j.ownsData())
    aligned = property(lambda self: True)
    writebackifcopy = property(lambda self: False)
    contiguous = c_contiguous
    fortran = f_contiguous
    fnc = property(lambda self: self.f_contiguous and not self.c_contiguous)
    forc = property(lambda self: self.f_contiguous or self.c_contiguous)
    behaved = property(lambda self: self.writeable)
    carray = property(lambda self: self.writeable and self.c_contiguous)
    farray = property(lambda self: self.writeable and self.fnc)

    @property
    def writeable(self):
        return self._array._j.isWriteable()

    @writeable.setter
    def writeable(self, value):
        self._array.setflags(write=value)

    def __getitem__(self, name):
        try:
            return getattr(self, self._NAMES[name])
        except KeyError:
            raise KeyError("Unknown flag") from None

    def __setitem__(self, name, value):
        setattr(self, self._NAMES[name], value)

    def __repr__(self):
        names = ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY")
        return "".join(f"  {n} : {self[n]}\n" for n in names)

    def __eq__(self, other):
        return isinstance(other, flagsobj) and repr(self) == repr(other)
