"""The `ndarray` class: an array's attributes, views and elements, over a Java array in the slot `_j`.

Its other methods are in `_array_conversions`, `_array_operators` and `_array_methods`.
"""

def _fixed(name, get):
    """A property that says in NumPy's words that it cannot be set."""

    def refuse(self, value):
        raise AttributeError(f"attribute '{name}' of '{_type_name(self)}' objects is not writable")

    return property(get, refuse)


class ndarray:
    """An array of equal elements, of any number of dimensions.

    >>> a = ndarray((2,), dtype=int); a[:] = 3; a
    array([3, 3])
    """

    __slots__ = ("_j", "_b", "__weakref__")
    __array_priority__ = 0.0
    __hash__ = _Refused("unhashable type: '%s'")
    __round__ = _Refused("type %s doesn't define __round__ method")
    _made_as = None  # the class of what is made of an array, where it is not the array's own

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        self = _new(cls)
        try:
            if buffer is None:
                self._j = _j_empty(_ints(shape), _dt(dtype), order or "C")
            else:
                whole = _as_java(buffer, None)
                if strides is None and order in ("F", "f"):
                    strides = _columns_first(_ints(shape), _dt(dtype).itemsize())
                self._j = _j_over(
                    whole, _ints(shape), _dt(dtype), offset, None if strides is None else _ints(strides)
                )
        except _Throwable as e:
            raise _python_error(e) from None
        if cls is not ndarray:
            self.__array_finalize__(None)
        return self

    def __array_finalize__(self, obj):
        pass

    def __getattr__(self, name):
        kind = "numpy.ndarray" if type(self) is ndarray else type(self).__name__
        raise AttributeError(f"'{kind}' object has no attribute '{name}'", name=name, obj=self)

    def __array_wrap__(self, array, context=None):
        return _like(self, array._j)

    def __array_prepare__(self, array, context=None):
        return array

    def __array__(self, dtype=None):
        return self if dtype is None else self.astype(dtype, copy=False)

    # --- what it is ---

    @property
    def shape(self):
        n = _j_length_1(self._j)
        return (n,) if n >= 0 else tuple(_j_shape(self._j))

    @shape.setter
    def shape(self, shape):
        try:
            self._j = _j_reshape_in_place(self._j, _ints(shape))
        except _Throwable as e:
            raise _python_error(e) from None

    @property
    def dtype(self):
        return _dtype_of(self._j.dtype())

    @dtype.setter
    def dtype(self, dtype):
        try:
            self._j = _j_view(self._j, _dt(dtype))
        except _Throwable as e:
            raise _python_error(e) from None

    @property
    def strides(self):
        return tuple(_j_strides(self._j))

    ndim = _fixed("ndim", lambda self: self._j.ndim())
    size = _fixed("size", lambda self: self._j.size())
    itemsize = _fixed("itemsize", lambda self: self._j.dtype().itemsize())
    nbytes = _fixed("nbytes", lambda self: self._j.size() * self._j.dtype().itemsize())

    @property
    def base(self):
        base = _j_base(self._j)
        if base is None:
            return None
        owner = getattr(self, "_b", None)
        return _wrap(base) if owner is None else owner

    @property
    def flags(self):
        return flagsobj(self)

    @property
    def data(self):
        """A read-only copy of the elements; Java's memory has no address."""
        code = _BUFFER_CODES.get(self.dtype.char)
        if code is None or not self.dtype.isnative:
            if self.dtype.kind in "Mm":
                raise ValueError(f"cannot include dtype '{self.dtype.char}' in a buffer")
            return memoryview(self.tobytes())
        whole = memoryview(self.tobytes())
        return whole.cast(code, self.shape) if self.size or self.ndim < 2 and self.ndim else whole.cast(code)

    @property
    def ctypes(self):
        raise NotImplementedError("ndarray.ctypes: arrays live on the Java heap, without an address")

    @property
    def __array_interface__(self):
        if len(_interfaces) > 64:
            _interfaces.clear()
        address = _j_address(self._j)
        _interfaces[address] = self
        return {
            "data": (address, not self.flags.writeable),
            "strides": None if self.flags.c_contiguous else self.strides,
            "descr": self.dtype.descr,
            "typestr": self.dtype.str,
            "shape": self.shape,
            "version": 3,
        }

    def __bytes__(self):
        return bytes(int(self)) if not self.ndim and self.dtype.kind in "iu" else self.tobytes()

    def __sizeof__(self):
        return 96 + 16 * self.ndim + (self.nbytes if self.flags.owndata else 0)

    # --- views ---

    T = _fixed("T", lambda self: _view_of(self, _j_transpose(self._j)))

    @property
    def real(self):
        return _like(self, _j_real(self._j))

    @real.setter
    def real(self, value):
        self.real[...] = value

    @property
    def imag(self):
        return _like(self, _j_imag(self._j))

    @imag.setter
    def imag(self, value):
        if self.dtype.kind != "c":
            raise TypeError("array does not have imaginary part to set")
        _wrap(_j_imag(self._j))[...] = value

    @property
    def flat(self):
        return flatiter(self)

    @flat.setter
    def flat(self, value):
        flatiter(self)[:] = value

    def view(self, dtype=None, type=None):
        """The same data as another dtype or another array class.

        >>> array([1.0]).view('i8')
        array([4607182418800017408])
        >>> array([1, 3, 4, 6], 'i2').view([('w', 'i2'), ('l', 'i2')])
        array([(1, 3), (4, 6)], dtype=[('w', '<i2'), ('l', '<i2')])
        """
        if isinstance(dtype, _type) and issubclass(dtype, ndarray):
            dtype, type = None, dtype
        try:
            j = self._j if dtype is None else _j_view(self._j, _dt(dtype))
        except _Throwable as e:
            raise _python_error(e) from None
        cls = type or self.__class__
        cls = cls._made_as or cls
        made = _new(cls)
        made._j = _j_alias(j) if dtype is None else j
        made._b = getattr(self, "_b", self)
        if cls is not ndarray:
            made.__array_finalize__(self)
        return made

    def setflags(self, write=None, align=None, uic=None):
        """Make the array read-only, or writable again.

        >>> a = zeros(2); a.setflags(write=False); a.flags.writeable
        False
        """
        if uic:
            raise ValueError("cannot set WRITEBACKIFCOPY flag to True")
        if write is not None:
            try:
                self._j = _j_writeable(self._j, bool(write))
            except _Throwable as e:
                raise _python_error(e) from None

    # --- indexing ---

    def __getitem__(self, index):
        t = type(index)
        try:
            if t is int:
                r = _j_item_at(self._j, index)
                if type(r) is float:
                    return _new_float(float64, r)
            elif t is slice:
                r = _j_slice(self._j, index.start, index.stop, index.step)
            elif t is tuple and len(index) == 2 and type(index[0]) is int and type(index[1]) is int:
                r = _j_item_at_2(self._j, index[0], index[1])
            elif t is str:
                r = _j_field(self._j, index)
            elif t is ndarray:
                r = _j_take_array(self._j, index._j if not _python2 else _index_part(index))
            elif t is list and index and type(index[0]) is str:
                return _field_view(self, index)
            elif index is Ellipsis or t is tuple and not index and self._j.ndim():
                return _view_of(self, _j_alias(self._j))
            else:
                r = _j_get(self._j, _index(index))
        except _Throwable as e:
            if t is not slice or self._j.ndim() == 0:
                raise _python_error(e) from None
            r = _sliced(self, index)  # a bound that is no Python number
        except TypeError as e:
            if t is not slice:
                raise _beyond_all(e, index) from None
            r = _sliced(self, index)
        t = type(r)
        if t is _Foreign:
            made = _like(self, r)
            kind = type(index)
            if kind is slice or kind is int or kind is _Ellipsis or kind is tuple and _is_basic(index):
                made._b = getattr(self, "_b", self)
            return made
        return _out(r)

    def __setitem__(self, index, value):
        t = type(value)
        try:
            if t is float64 or t is float:
                kind = type(index)
                if kind is int:
                    return _j_set_double(self._j, index, value)
                if kind is tuple and len(index) == 2 and type(index[0]) is int and type(index[1]) is int:
                    return _j_set_double_2(self._j, index[0], index[1], value)
            kind = type(index)
            if kind is str:
                _wrap(_j_field(self._j, index))[...] = value
                return
            if kind is list and index and type(index[0]) is str:
                _field_view(self, index)[...] = value
                return
            if t is int:
                v = value
            elif (t is list or t is tuple) and _is_one_number(self._j, index):
                self[index]  # an index out of bounds is said first
                raise _sequence_for_number(self._j.dtype().kind())
            elif _is_one_object(self._j, index):
                v = _j_object_scalar(value)
            elif t is ndarray:
                v = value._j
            else:
                try:
                    v = _value_for(self, value)
                except (TypeError, ValueError):
                    self[index]  # an index that is wrong is said first
                    raise
            if t is int:
                if kind is int:
                    _j_set_integer(self._j, index, v)
                else:
                    _j_set_integers(self._j, _index(index), v)
            elif kind is int:
                _j_set_item(self._j, index, v)
            else:
                if (t is float or t is float64) and value - value != 0.0 and self._j.dtype().kind() in "iu":
                    int(value)  # raises
                _j_set(self._j, _index(index), v)
        except _Throwable as e:
            error = _python_error(e)
            if type(error) is ValueError and str(error).endswith("into shape ()"):
                error = _sequence_for_number(self._j.dtype().kind())
            raise error from None

    def __delitem__(self, index):
        raise ValueError("cannot delete array elements")

    def __len__(self):
        n = _j_length(self._j)
        if n < 0:
            raise TypeError("len() of unsized object")
        return n

    def __iter__(self):
        if self._j.ndim() == 0:
            raise TypeError("iteration over a 0-d array")
        if self._j.ndim() == 1 and type(self) is ndarray:
            return iter(_j_scalars(self))
        return _rows(self)

    def __contains__(self, value):
        found = self == value
        return bool(found.any()) if isinstance(found, (ndarray, generic)) else bool(found)


def _columns_first(shape, step):
    """The strides of an array whose first index runs fastest."""
    strides = []
    for n in shape:
        strides.append(step)
        step *= n
    return strides


def _is_basic(index):
    """Whether an index of parts gives a view."""
    return False not in [type(p) in _BASIC for p in index]


_type = type
_Ellipsis = type(Ellipsis)
_BASIC = frozenset([int, slice, _Ellipsis, type(None)])
_BUFFER_CODES = {c: c for c in "?bBhHiIlLqQfd"}


def _like(model, j):
    """An array of the model's class around a Java array."""
    cls = getattr(type(model), "_made_as", None) or type(model)
    made = _new(cls)
    made._j = j
    if cls is not ndarray:
        made.__array_finalize__(model)
    return made


def _in_class_of(model, made):
    """An array in the class of the array that it was made of."""
    if type(model) is ndarray or not isinstance(model, ndarray) or type(made) is not ndarray:
        return made
    return _like(model, made._j)


def _view_of(model, j):
    """As `_like`, for views: `base` is the array that owns the memory."""
    made = _like(model, j)
    made._b = getattr(model, "_b", model)
    return made


def _same_start(a, b):
    """Whether two arrays begin at the same place of the same memory."""
    return _j_same_start(a._j, b._j)


(
    _j_empty, _j_over, _j_shape, _j_strides, _j_reshape_in_place, _j_base, _j_transpose, _j_real, _j_imag,
    _j_view, _j_alias, _j_writeable, _j_item_at, _j_slice, _j_field, _j_take_array, _j_get, _j_set_item,
    _j_set, _j_set_flat, _j_object_scalar, _j_item_at_2, _j_set_double, _j_set_double_2, _j_length,
    _j_length_1, _j_part, _j_as_fields, _j_same_start, _j_address, _j_set_integer, _j_set_integers,
) = _bind(
    "org.jpylab.numpy.ArrayAccess",
    [
        "empty", "over", "shape", "strides", "reshapeInPlace", "base", "transpose", "real", "imag",
        "view", "alias", "writeable", "itemAt", "slice", "field", "takeArray", "get", "setItem",
        "set", "setFlat", "objectScalar", "itemAt2", "setDouble", "setDouble2", "length",
        "length1", "part", "asFields", "sameStart", "address", "setInteger", "setIntegers",
    ],
)  # fmt: skip

# What `type` says of a Java array. Scalars on their way from Java say something else, so where only
# these can come, one look at the type is enough, at a third of the cost of `isinstance`.
_Foreign = type(_j_empty([0], None, "C"))


def _take_methods(cls, methods):
    """Give `cls` the members of another class body, which holds a part of its methods."""
    for name, member in list(vars(methods).items()):
        if name not in ("__module__", "__dict__", "__weakref__", "__doc__"):
            if hasattr(member, "__qualname__"):
                member.__qualname__ = f"{cls.__qualname__}.{member.__name__}"
            setattr(cls, name, member)
