"""The `ndarray` class: Python's protocols over a Java array in the slot `_j`."""


class ndarray:
    """An array of equal elements, of any number of dimensions.

    >>> a = ndarray((2,), dtype=int); a[:] = 3; a
    array([3, 3])
    """

    __slots__ = ("_j", "_b", "__weakref__")
    __array_priority__ = 0.0
    __hash__ = None
    _made_as = None  # the class of what is made of an array, where it is not the array's own

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        self = _new(cls)
        try:
            if buffer is None:
                self._j = _j_empty(_ints(shape), _dt(dtype), order or "C")
            else:
                whole = _as_java(buffer, None)
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

    ndim = property(lambda self: self._j.ndim())
    size = property(lambda self: self._j.size())
    itemsize = property(lambda self: self._j.dtype().itemsize())
    nbytes = property(lambda self: self._j.size() * self._j.dtype().itemsize())

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
        _interfaces[id(self._j)] = self
        return {
            "data": (_j_address(self._j), not self.flags.writeable),
            "strides": None if self.flags.c_contiguous else self.strides,
            "descr": self.dtype.descr,
            "typestr": self.dtype.str,
            "shape": self.shape,
            "version": 3,
        }

    # --- views ---

    @property
    def T(self):
        return _view_of(self, _j_transpose(self._j))

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
                r = _j_take_array(self._j, index._j)
            elif t is list and index and type(index[0]) is str:
                return _field_view(self, index)
            else:
                r = _j_get(self._j, _index(index))
        except _Throwable as e:
            if t is not slice or self._j.ndim() == 0:
                raise _python_error(e) from None
            r = _sliced(self, index)  # a bound that is no Python number
        except TypeError:
            if t is not slice:
                raise
            r = _sliced(self, index)
        t = type(r)
        if t is _Foreign:
            made = _like(self, r)
            if type(index) is slice:
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
            elif _is_one_object(self._j, index):
                v = _j_object_scalar(value)
            else:
                v = value._j if t is ndarray else _value_for(self, value)
            if kind is int:
                _j_set_item(self._j, index, v)
            else:
                _j_set(self._j, _index(index), v)
        except _Throwable as e:
            raise _python_error(e) from None

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
        return bool((self == value).any())

    # --- conversions ---

    def __bool__(self):
        size = self._j.size()
        if size == 1:
            return bool(self.item())
        if size == 0:
            import warnings

            warnings.warn(
                "The truth value of an empty array is ambiguous. Returning False, but in future this"
                " will result in an error. Use `array.size > 0` to check that an array is not empty.",
                DeprecationWarning,
                stacklevel=2,
            )
            return False
        raise ValueError(
            "The truth value of an array with more than one element is ambiguous."
            " Use a.any() or a.all()"
        )

    def __float__(self):
        return float(_only(self))

    def __int__(self):
        return int(_only(self))

    def __complex__(self):
        return complex(_only(self))

    def __index__(self):
        if self._j.ndim() == 0 and self.dtype.kind in "iu":
            return self.item()
        raise TypeError("only integer scalar arrays can be converted to a scalar index")

    def __format__(self, spec):
        if self._j.ndim() == 0:
            return format(self[()], spec)
        if spec:
            raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
        return str(self)

    def tolist(self):
        """The elements as nested lists of Python numbers.

        >>> array([[1, 2], [3, 4]]).tolist()
        [[1, 2], [3, 4]]
        """
        return _tolist(self._j)

    def item(self, *args):
        """One element as a Python number.

        >>> array([1.5, 2.5]).item(1)
        2.5
        """
        try:
            if not args:
                found = _j_only(self._j)
            elif len(args) == 1 and not isinstance(args[0], tuple):
                found = _j_flat_item(self._j, _int(args[0]))
            else:
                index = args[0] if len(args) == 1 else args
                found = _j_python_item(self._j, [_int(i) for i in index])
            t = type(found)
            if t is float or t is int or t is bool or t is str:
                return found
            if self.dtype.kind in "VMm":
                return _nested_items(_wrap(self._j).ravel()[0] if not args else _wrap(self._j)[_item_index(self, args)])
            return _python_list(found)
        except _Throwable as e:
            raise _python_error(e) from None

    def itemset(self, *args):
        """Set one element.

        >>> a = zeros(2); a.itemset(1, 5); a
        array([0., 5.])
        """
        if len(args) == 1:
            self[...] = args[0]
        elif len(args) == 2:
            index = args[0]
            if isinstance(index, tuple):
                self[index] = args[1]
            else:
                self.flat[index] = args[1]
        else:
            self[args[:-1]] = args[-1]

    def tobytes(self, order="C"):
        """The elements' bytes.

        >>> array([1, 2], dtype='u1').tobytes()
        b'\\x01\\x02'
        """
        return memoryview(_j_bytes(self._j, order or "C")).tobytes()

    tostring = tobytes

    def __copy__(self):
        return self.copy("K")

    def __deepcopy__(self, memo):
        made = self.copy("K")
        if self.dtype.hasobject:
            from copy import deepcopy

            flat = made.flat
            for i, x in enumerate(flat):
                flat[i] = deepcopy(x, memo)
        return made

    def __reduce__(self):
        from numpy.core import multiarray

        state = (
            1,
            self.shape,
            self.dtype,
            bool(self.flags.fnc),
            self.ravel().tolist() if self.dtype.hasobject else self.tobytes("F" if self.flags.fnc else "C"),
        )
        return multiarray._reconstruct, (type(self), (0,), b"b"), state

    def __setstate__(self, state):
        shape, kind, fortran, data = state[-4:]
        if isinstance(data, str):
            data = data.encode("latin1")
        if isinstance(data, list):
            made = _wrap(_j_fill(data, _dt(kind), [len(data)]))
        else:
            made = frombuffer(data, kind).copy() if len(data) else empty(0, kind)
        self._j = asarray(made).reshape(shape, order="F" if fortran else "C")._j

    def dump(self, file):
        import pickle

        if hasattr(file, "write"):
            pickle.dump(self, file, protocol=2)
        else:
            with open(file, "wb") as f:
                pickle.dump(self, f, protocol=2)

    def dumps(self):
        import pickle

        return pickle.dumps(self, protocol=2)

    def __repr__(self):
        return _repr_hook(self)

    def __str__(self):
        return _str_hook(self)

    def __dir__(self):
        return [n for n in object.__dir__(self) if n != "_j"]

    # --- arithmetic that is not a ufunc's ---

    def __matmul__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else matmul(self, o)

    def __rmatmul__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else matmul(o, self)

    def __imatmul__(self, other):
        raise TypeError(
            "In-place matrix multiplication is not (yet) supported. Use 'a = a @ b' instead of 'a @= b'."
        )

    def __divmod__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else divmod(self, o)

    def __rdivmod__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else divmod(o, self)

    def __pow__(self, other, modulo=None):
        if modulo is not None:
            return NotImplemented
        return _power(self, other)

    def __ipow__(self, other):
        return power(self, other, out=self)


_type = type
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


def _only(a):
    if a._j.size() != 1:
        raise TypeError("only size-1 arrays can be converted to Python scalars")
    value = a.item()
    return value


def _rows(a):
    for i in range(a._j.shape(0)):
        yield a[i]


def _j_scalars(a):
    """The elements of a 1-d array as a list of NumPy scalars."""
    name = a._j.dtype().name()
    if name == "float64":
        return list(map(float64, _tolist(a._j)))
    if name == "int64":
        return list(map(_int64, _tolist(a._j)))
    return [a[i] for i in range(a._j.shape(0))]


def _tolist(j):
    """Nested lists of Python numbers, through one buffer where the elements allow it."""
    code = _j_buffer_code(j)
    if code is None and j.dtype().kind() in "VMm":
        return _nested_items(_wrap(j))
    if code is None:
        return _python_list(_j_list(j))
    flat = memoryview(_j_list_buffer(j)).cast(code).tolist()
    if code == "b" and j.dtype().kind() == "b":
        flat = list(map(bool, flat))
    shape = list(_j_shape(j))
    if not shape:
        return flat[0]
    if 0 in shape[:-1]:
        return _python_list(_j_list(j))
    for n in reversed(shape[1:]):
        if n == 0:
            return _python_list(_j_list(j))
        flat = [flat[i : i + n] for i in range(0, len(flat), n)]
    return flat


def _item_index(a, args):
    if len(args) == 1 and not isinstance(args[0], tuple):
        return unravel_index(_int(args[0]) % a.size, a.shape)
    return args[0] if len(args) == 1 else args


def _nested_items(a):
    """Nested lists of records or times, one by one."""
    if isinstance(a, generic):
        return a._item()
    return a[()]._item() if a.ndim == 0 else [_nested_items(a[i : i + 1].reshape(a.shape[1:])) for i in range(len(a))]


_java_list = _java("java.util.List")
_BigInteger = _java("java.math.BigInteger")


def _python_list(x):
    if x is None or type(x) in _PLAIN:
        return x
    if isinstance(x, _java_list):
        return [_python_list(y) for y in x]
    if isinstance(x, _NdScalar):
        return _scalar(x)._item()
    return int(str(x)) if isinstance(x, _BigInteger) else x


def _index(index):
    """What Java gets for an index: a list of its parts."""
    if type(index) is tuple:
        return [_index_part(p) for p in index]
    return [_index_part(index)]


def _index_part(p):
    t = type(p)
    if t is int or t is bool or p is None:
        return p
    if t is slice:
        return _JSlice(_bound(p.start), _bound(p.stop), _bound(p.step))
    if t is ndarray:
        return p._j
    if p is Ellipsis:
        return _ELLIPSIS
    if t is list or t is tuple:
        return _arr(p) if len(p) else _j_cast(_arr(p), _JDType.parse("int64"))
    if t is int64:
        return p._v
    if isinstance(p, (bool_, generic, ndarray)):
        return _arr(p)
    if hasattr(p, "__index__"):
        return p.__index__()
    if hasattr(p, "__array__") or t is range:
        return _arr(p)
    raise IndexError(
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean"
        " arrays are valid indices"
    )


def _bound(x):
    if x is None or type(x) is int:
        return x
    try:
        return x.__index__()
    except AttributeError:
        raise TypeError(
            "slice indices must be integers or None or have an __index__ method"
        ) from None


def _field_view(a, names):
    """A view of some fields of records."""
    if a.dtype.names is None:
        raise IndexError(
            "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean"
            " arrays are valid indices"
        )
    chosen = _chosen_fields(a.dtype, names)
    return _view_of(a, _j_as_fields(a._j, chosen))


def _sliced(a, index):
    try:
        return _j_slice(a._j, _bound(index.start), _bound(index.stop), _bound(index.step))
    except _Throwable as e:
        raise _python_error(e) from None


def _is_one_object(j, index):
    """Whether an index names a single element of an array of objects, which then takes any value."""
    if j.dtype().kind() != "O":
        return False
    parts = index if type(index) is tuple else (index,)
    return len(parts) == j.ndim() and False not in [type(p) is int or isinstance(p, integer) for p in parts]


def _value_for(a, value):
    """What Java gets for an assigned value."""
    cross = _crossing.get(type(value))
    if cross is not None:
        return cross(value)
    kind = a._j.dtype().kind()
    if isinstance(value, ndarray):
        if value._j.ndim() == 0 and kind in "fiu" and type(value).__float__ is not ndarray.__float__:
            return float(value) if kind == "f" else int(value)
        return value._j
    if kind == "O" and not isinstance(value, (list, tuple)):
        return _j_object_scalar(value)
    if kind == "V" and isinstance(value, tuple):
        return _as_java(value, a._j.dtype())
    if kind == "O":
        return _as_java(value, a._j.dtype())
    return _as_java(value, None) if kind not in "mMSU" else _as_java(value, a._j.dtype())


def _matmul_operand(other):
    if getattr(type(other), "__array_ufunc__", 0) is None:
        return NotImplemented
    return other


_OVERRIDES = object()  # says that an operand has an `__array_ufunc__` of its own

# --- operators --------------------------------------------------------------------------------


def _operand(a, other):
    """What Java gets for the other operand; NotImplemented where it knows better itself."""
    cross = _crossing.get(type(other))
    if cross is not None:
        return cross(other)
    override = getattr(type(other), "__array_ufunc__", _array_ufunc)
    if override is not _array_ufunc:
        return NotImplemented if override is None else _OVERRIDES
    if isinstance(other, ndarray):
        if type(other).__array_priority__ > type(a).__array_priority__ and not isinstance(a, type(other)):
            return NotImplemented
        return other._j
    if isinstance(other, (list, tuple, range, str, bytes)) or hasattr(other, "__array__"):
        return _as_java(other, None)
    if isinstance(other, (float, int)):
        return float(other) if isinstance(other, float) else int(other)
    if hasattr(type(other), "__array_priority__") or getattr(type(other), "__array_ufunc__", 0) is None:
        return NotImplemented
    return _j_object_scalar(other)


def _make_operator(java, ufunc_name, swap, comparison):
    def operator(self, other):
        t = type(other)
        if t is ndarray:
            o = other._j
        elif t is float or t is int:
            o = other
        elif t is float64:
            o = _plain_float(other)
        else:
            o = _operand(self, other)
            if o is NotImplemented:
                return o
            if o is _OVERRIDES:
                ufunc = globals()[ufunc_name]
                return ufunc(other, self) if swap else ufunc(self, other)
        if type(self) is not ndarray or t is not ndarray and isinstance(other, ndarray):
            ufunc = globals()[ufunc_name]
            return ufunc(other, self) if swap else ufunc(self, other)
        try:
            r = java(o, self._j) if swap else java(self._j, o)
        except _Throwable as e:
            if comparison:
                return _failed_comparison(e, comparison)
            raise _python_error(e) from None
        if type(r) is _Foreign:
            made = _new(ndarray)
            made._j = r
            return made
        return _out(r)

    return operator


def _failed_comparison(e, name):
    """`==` and `!=` of arrays that cannot be compared give one boolean, with a warning."""
    if name not in ("eq", "ne"):
        raise _python_error(e) from None
    error = _python_error(e)
    if not isinstance(error, (ValueError, TypeError)):
        raise error
    import warnings

    if "could not be broadcast" in str(error):
        warnings.warn(
            "elementwise comparison failed; this will raise an error in the future.",
            DeprecationWarning,
            stacklevel=3,
        )
    else:
        warnings.warn(
            "elementwise comparison failed; returning scalar instead, but in the future will perform"
            " elementwise comparison",
            FutureWarning,
            stacklevel=3,
        )
    return name == "ne"


def _make_inplace(ufunc_name):
    def operator(self, other):
        t = type(other)
        if t is not ndarray and t not in _crossing and not isinstance(other, (ndarray, float, int, list, tuple)):
            if _priority(other) > _priority(self) and not hasattr(t, "__array_ufunc__"):
                return NotImplemented
        return globals()[ufunc_name](self, other, out=(self,))

    return operator


def _make_unary(java, ufunc_name):
    def operator(self):
        if type(self) is not ndarray:
            return globals()[ufunc_name](self)
        try:
            r = java(self._j)
        except _Throwable as e:
            raise _python_error(e) from None
        return _wrap(r) if type(r) is _Foreign else _out(r)

    return operator


def _camel(name):
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


def _give_array_operators():
    names = {**_OPERATORS, **_COMPARISONS}
    del names["divmod"]
    unary = {"neg": "negative", "pos": "positive", "abs": "absolute", "invert": "invert"}
    java = dict(
        zip(
            [*names, *unary],
            _bind("org.jpylab.numpy.Operators", [*map(_camel, names.values()), *map(_camel, unary.values())]),
        )
    )
    for name, ufunc_name in names.items():
        comparison = name if name in _COMPARISONS else ""
        forward = _make_operator(java[name], ufunc_name, False, comparison)
        forward.__name__ = forward.__qualname__ = f"__{name}__"
        if name != "pow":
            setattr(ndarray, f"__{name}__", forward)
        if not comparison:
            backward = _make_operator(java[name], ufunc_name, True, "")
            backward.__name__ = backward.__qualname__ = f"__r{name}__"
            setattr(ndarray, f"__r{name}__", backward)
            inplace = _make_inplace(ufunc_name)
            inplace.__name__ = inplace.__qualname__ = f"__i{name}__"
            setattr(ndarray, f"__i{name}__", inplace)
    for name, ufunc_name in unary.items():
        setattr(ndarray, f"__{name}__", _make_unary(java[name], ufunc_name))
    return _make_operator(java["pow"], "power", False, "")


_power = _give_array_operators()


class flatiter:
    """A 1-d iterator over an array, in C order.

    >>> list(array([[1, 2], [3, 4]]).flat)
    [1, 2, 3, 4]
    """

    __slots__ = ("base", "index")

    def __init__(self, base):
        self.base, self.index = base, 0

    @property
    def coords(self):
        return unravel_index(self.index, self.base.shape)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.base.size:
            raise StopIteration
        self.index += 1
        return self.base.ravel()[self.index - 1]

    def __len__(self):
        return self.base.size

    def __getitem__(self, index):
        return self.base.ravel()[index]

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
        made = self.base.ravel()
        return made if dtype is None else made.astype(dtype)

    def copy(self):
        return self.base.flatten()

    def __eq__(self, other):
        return self.base.ravel() == other

    def __ne__(self, other):
        return self.base.ravel() != other


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


_JSlice = _java("org.jpylab.numpy.SlicePart")
_ELLIPSIS = _JSlice.ELLIPSIS

(
    _j_empty, _j_over, _j_shape, _j_strides, _j_reshape_in_place, _j_base, _j_transpose, _j_real, _j_imag,
    _j_view, _j_alias, _j_writeable, _j_item_at, _j_slice, _j_field, _j_take_array, _j_get, _j_set_item,
    _j_set, _j_set_flat, _j_object_scalar, _j_item_at_2, _j_set_double, _j_set_double_2, _j_length,
    _j_length_1, _j_part, _j_as_fields, _j_same_start, _j_address,
) = _bind(
    "org.jpylab.numpy.ArrayAccess",
    [
        "empty", "over", "shape", "strides", "reshapeInPlace", "base", "transpose", "real", "imag",
        "view", "alias", "writeable", "itemAt", "slice", "field", "takeArray", "get", "setItem",
        "set", "setFlat", "objectScalar", "itemAt2", "setDouble", "setDouble2", "length",
        "length1", "part", "asFields", "sameStart", "address",
    ],
)  # fmt: skip

# What `type` says of a Java array. Scalars on their way from Java say something else, so where only
# these can come, one look at the type is enough, at a third of the cost of `isinstance`.
_Foreign = type(_j_empty([0], None, "C"))
(_j_only, _j_flat_item, _j_python_item, _j_bytes, _j_buffer_code, _j_list, _j_list_buffer) = _bind(
    "org.jpylab.numpy.ToPython",
    ["only", "flatItem", "pythonItem", "bytes", "bufferCode", "list", "listBuffer"],
)


def _default_repr(a):
    return array_repr(a)


def _default_str(a):
    return array_str(a)


_repr_hook, _str_hook = _default_repr, _default_str


def set_string_function(f, repr=True):
    """Set the function that prints arrays; None restores NumPy's.

    >>> set_string_function(lambda a: 'HA'); array([1])
    HA
    >>> set_string_function(None)
    """
    global _repr_hook, _str_hook
    if repr:
        _repr_hook = f or _default_repr
    else:
        _str_hook = f or _default_str
