"""What an array becomes outside of NumPy: numbers, lists, bytes, text, a pickle."""

class _Conversions:
    """The methods of `ndarray` that give Python's own values, text or bytes."""

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
        if self._j.size() != 1:
            raise TypeError("only length-1 arrays can be converted to Python scalars")
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
                at = _int(args[0])
                if self._j.ndim() == 1 and not -self._j.size() <= at < self._j.size():
                    raise IndexError(f"index {at} is out of bounds for axis 0 with size {self._j.size()}")
                found = _j_flat_item(self._j, at)
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
            if self.size != 1:
                raise ValueError("can only convert an array of size 1 to a Python scalar")
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
        return memoryview(_calling(_j_bytes, self._j, order or "C")).tobytes()

    def tostring(self, order="C"):
        """The elements' bytes, under the name that NumPy deprecates."""
        import warnings

        warnings.warn("tostring() is deprecated. Use tobytes() instead.", DeprecationWarning, stacklevel=2)
        return self.tobytes(order)

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
        if isinstance(data, list):  # objects stand in C order, however the array lies
            made = _wrap(_j_fill(data, _dt(kind), [len(data)])).reshape(shape)
            self._j = (asfortranarray(made) if fortran else made)._j
            return
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


_take_methods(ndarray, _Conversions)


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
        return [_new_float(float64, x) for x in _tolist(a._j)]
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


(_j_only, _j_flat_item, _j_python_item, _j_bytes, _j_buffer_code, _j_list, _j_list_buffer) = _bind(
    "org.jpylab.numpy.ToPython",
    ["only", "flatItem", "pythonItem", "bytes", "bufferCode", "list", "listBuffer"],
)
