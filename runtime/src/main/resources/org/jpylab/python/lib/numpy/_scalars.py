"""The tree of NumPy's scalar types, and what all of them can do.

`float64` is a `float`, `complex128` a `complex`, `str_` a `str`; the others hold a Python number in
`_v` (see `_held_scalars`).
"""

_python_round = round  # NumPy's takes its name later


class _NotASequence(TypeError, AttributeError):
    """What a number's `__iter__`, `__len__` and `__contains__` raise.

    `iter(x)` and `len(x)` fail with a TypeError that names the type as NumPy does, and to `hasattr`
    there is no such attribute. Without the attributes `__getitem__` alone would make numbers iterable.
    """


_NotASequence.__name__ = _NotASequence.__qualname__ = "TypeError"
_NotASequence.__module__ = "builtins"


class _Refused:
    """An attribute whose use is an error that says why; `hasattr` says that it is not there."""

    def __init__(self, text):
        self._text = text

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError(f"type object '{_type_name_of(owner)}' has no such attribute")
        raise _NotASequence(self._text % _type_name_of(type(instance)))


def _numbers_are_no_containers():
    """Let `isinstance(x, collections.abc.Iterable)` and its like answer False for numbers."""
    import _collections_abc as abc

    def refusing(kind, attribute):
        asked = kind.__dict__["__subclasshook__"].__func__

        def hook(cls, C):
            if cls is kind and issubclass(C, (generic, ndarray)):
                found = next((vars(B)[attribute] for B in C.__mro__ if attribute in vars(B)), None)
                if isinstance(found, _Refused):
                    return False
            return asked(cls, C)

        kind.__subclasshook__ = classmethod(hook)

    for kind, attribute in (
        (abc.Iterable, "__iter__"), (abc.Sized, "__len__"), (abc.Container, "__contains__"), (abc.Collection, "__iter__"),
        (abc.Hashable, "__hash__"),
    ):  # fmt: skip
        refusing(kind, attribute)


class generic:
    """Base of all scalar types.

    >>> isinstance(float64(1), generic)
    True
    """

    __slots__ = ()
    _dtype_name = "V"
    __array_priority__ = -1000000.0

    shape = ()
    ndim = 0
    size = 1
    strides = ()
    base = None

    @property
    def dtype(self):
        return dtype(type(self))

    @property
    def itemsize(self):
        return self.dtype.itemsize

    nbytes = itemsize

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return type(self)(0)

    @property
    def flat(self):
        return self.__array__().flat

    @property
    def data(self):
        return self.__array__().data

    @property
    def flags(self):
        return self.__array__().flags

    @property
    def __array_interface__(self):
        return self.__array__().__array_interface__

    def __array__(self, dtype=None):
        return array(self, dtype)

    def item(self, *args):
        """The Python number.

        >>> type(float64(3).item())
        <class 'float'>
        """
        if args and args[0] not in (0, -1, (), (0,)):
            raise IndexError("index %r is out of bounds for axis 0 with size 1" % (args[0],))
        return self._item()

    tolist = item

    def tobytes(self, order="C"):
        return self.__array__().tobytes()

    tostring = tobytes

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        return self.__array__().astype(dtype, order, casting)[()]

    def view(self, dtype=None, type=None):
        return self.__array__().view(dtype)[()]

    def newbyteorder(self, new_order="S", /):
        """The scalar whose bytes are read in another order."""
        return self.__array__().newbyteorder(new_order)[()]

    def conj(self):
        return conjugate(self)

    conjugate = conj

    __iter__ = _Refused("'%s' object is not iterable")
    __len__ = _Refused("object of type '%s' has no len()")
    __contains__ = _Refused("argument of type '%s' is not iterable")

    def __setitem__(self, index, value):
        raise TypeError(f"'{_type_name(self)}' object does not support item assignment")

    def __getitem__(self, index):
        if index is Ellipsis:
            return self.__array__()
        if type(index) is tuple and not index:
            return self
        try:
            return self.__array__()[index]
        except Exception:
            raise IndexError("invalid index to scalar variable.") from None

    def __getattr__(self, name):
        if name.startswith("__") or not hasattr(ndarray, name):
            raise AttributeError(
                f"'{_type_name(self)}' object has no attribute '{name}'"
            )
        found = getattr(self.__array__(), name)
        return _of_number(found) if callable(found) else found

    def __format__(self, spec):
        if isinstance(self, (number, bool_)) and not isinstance(self, timedelta64):
            return format(self._item(), spec)
        return format(str(self), spec)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _python_round(self._item())
        return type(self)(_python_round(self._item(), ndigits))

    def __reduce__(self):
        from numpy.core.multiarray import scalar

        return scalar, (self.dtype, self._item() if self.dtype.hasobject else self.tobytes())

    def __sizeof__(self):
        return 24 + self.itemsize

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _of_number(method):
    """A method of a 0-d array as the number has it: what would be a 0-d array is a number."""
    import functools

    @functools.wraps(method)
    def called(*args, **keywords):
        r = method(*args, **keywords)
        return r[()] if type(r) is ndarray and r._j.ndim() == 0 else r

    return called


def _give_methods_of_arrays():
    """Let the scalar types have the methods of arrays by name; what they do is up to 0-d arrays."""

    def method(name):
        def called(self, *args, **keywords):
            return _of_number(getattr(self.__array__(), name))(*args, **keywords)

        called.__name__, called.__qualname__ = name, "generic." + name
        called.__doc__ = f"Scalar method identical to the corresponding array attribute `{name}`."
        return called

    names = (
        "all any argmax argmin argsort byteswap choose clip compress copy cumprod cumsum diagonal dump dumps fill"
        " flatten getfield itemset max mean min nonzero prod ptp put ravel repeat reshape resize round"
        " searchsorted setfield setflags sort squeeze std sum swapaxes take tofile trace transpose var"
    )
    for name in names.split():
        if name not in vars(generic):
            setattr(generic, name, method(name))


_give_methods_of_arrays()


def _type_name(x):
    return _type_name_of(type(x))


def _type_name_of(kind):
    """The type's name in messages: NumPy's own stand with their module."""
    return "numpy." + kind.__name__ if kind.__module__ == "numpy" else kind.__name__


_numbers_are_no_containers()


class number(generic):
    __slots__ = ()

    def __class_getitem__(cls, item):
        import types

        if [c for c in cls.__mro__[: cls.__mro__.index(number)] if "_dtype_name" in vars(c)]:
            raise TypeError(f"There are no type variables left in {_type_name_of(cls)}")
        limit = 2 if issubclass(cls, complexfloating) else 1
        given = len(item) if isinstance(item, tuple) else 1
        if not 1 <= given <= limit:
            raise TypeError(f"Too {'many' if given > limit else 'few'} arguments for {_type_name_of(cls)}")
        return types.GenericAlias(cls, item)


class integer(number):
    __slots__ = ()

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return type(self)(1)

    def is_integer(self):
        return True

    def bit_count(self):
        return self._v.bit_count()


class signedinteger(integer):
    __slots__ = ()


class unsignedinteger(integer):
    __slots__ = ()


class inexact(number):
    __slots__ = ()

    def __and__(self, other):
        return bitwise_and(self, other)

    def __or__(self, other):
        return bitwise_or(self, other)

    def __xor__(self, other):
        return bitwise_xor(self, other)

    def __lshift__(self, other):
        return left_shift(self, other)

    def __rshift__(self, other):
        return right_shift(self, other)

    def __bytes__(self):
        return self.tobytes()


class floating(inexact):
    __slots__ = ()


class complexfloating(inexact):
    __slots__ = ()


class flexible(generic):
    __slots__ = ()


class character(flexible):
    __slots__ = ()
