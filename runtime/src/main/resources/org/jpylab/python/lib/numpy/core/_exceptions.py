"""The exceptions of ufuncs and of memory."""


class UFuncTypeError(TypeError):
    """A ufunc has no way to deal with the types of its operands.

    >>> issubclass(UFuncTypeError, TypeError)
    True
    """


class _UFuncNoLoopError(UFuncTypeError):
    """A ufunc has no loop for the types."""

    def __init__(self, ufunc, dtypes=None):
        self.ufunc, self.dtypes = ufunc, dtypes
        super().__init__(ufunc) if dtypes is None else super().__init__(ufunc, tuple(dtypes))

    def __str__(self):
        if self.dtypes is None:
            return str(self.ufunc)
        given, made = self.dtypes[: self.ufunc.nin], self.dtypes[self.ufunc.nin :]
        write = lambda kinds: "(" + ", ".join("None" if k is None else repr(k) for k in kinds) + ("," if len(kinds) == 1 else "") + ")"  # fmt: skip
        return (
            f"ufunc {self.ufunc.__name__!r} did not contain a loop with signature matching types"
            f" {write(given)} -> {write(made)}"
        )


class _UFuncBinaryResolutionError(_UFuncNoLoopError):
    """Two operands of these types cannot be combined."""

    def __str__(self):
        if self.dtypes is None:
            return str(self.ufunc)
        return f"ufunc {self.ufunc.__name__!r} cannot use operands with types {self.dtypes[0]!r} and {self.dtypes[1]!r}"


class _UFuncCastingError(UFuncTypeError):
    """An operand may not be cast to what the loop takes or gives."""

    _side = "input"

    def __init__(self, ufunc, casting=None, from_=None, to=None, i=None):
        """What went wrong with which operand; a text alone is shown as it is."""
        super().__init__(*[x for x in (ufunc, casting, from_, to, i) if x is not None])
        self.ufunc, self.casting, self.from_, self.to, self.in_i = ufunc, casting, from_, to, i

    def __str__(self):
        if self.casting is None:
            return str(self.ufunc)
        count = self.ufunc.nin if self._side == "input" else self.ufunc.nout
        which = f" {self.in_i}" if count != 1 else ""
        return (
            f"Cannot cast ufunc {self.ufunc.__name__!r} {self._side}{which} from {self.from_!r} to {self.to!r}"
            f" with casting rule {self.casting!r}"
        )


class _UFuncInputCastingError(_UFuncCastingError):
    """An input may not be cast to what the loop takes."""


class _UFuncOutputCastingError(_UFuncCastingError):
    """A result may not be cast to the array that it is to be written to."""

    _side = "output"
    out_i = property(lambda self: self.in_i)


for _c in (_UFuncNoLoopError, _UFuncBinaryResolutionError, _UFuncCastingError, _UFuncInputCastingError,
           _UFuncOutputCastingError):  # fmt: skip
    _c.__name__ = "UFuncTypeError"  # as which they are shown


class TooHardError(RuntimeError):
    """A problem would take too long to solve."""


class _ArrayMemoryError(MemoryError):
    """An array is too large for the memory.

    >>> str(_ArrayMemoryError((1023,), __import__('numpy').dtype('u1')))
    'Unable to allocate 1023 bytes for an array with shape (1023,) and data type uint8'
    """

    def __init__(self, shape, dtype=None):
        """A shape and a type, or the whole message."""
        super().__init__(*((shape,) if dtype is None else (shape, dtype)))
        self.shape, self.dtype = shape, dtype

    @property
    def _total_size(self):
        size = self.dtype.itemsize
        for n in self.shape:
            size *= n
        return size

    @staticmethod
    def _size_to_string(num_bytes):
        """A number of bytes in the unit that leaves about three digits."""
        unit = max(num_bytes.bit_length() - 1, 1) // 10
        value = num_bytes / (1 << unit * 10)
        if round(value) == 1024:  # rounding leads to the next unit
            unit, value = unit + 1, value / 1024
        names = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")
        if unit >= len(names):
            value *= 1 << (unit - len(names) + 1) * 10
            unit = len(names) - 1
        if unit == 0:
            return f"{value:.0f} {names[unit]}"
        return f"{value:#.3g} {names[unit]}" if round(value) < 1000 else f"{value:#.0f} {names[unit]}"

    def __str__(self):
        if self.dtype is None:
            return self.shape
        return (
            f"Unable to allocate {self._size_to_string(self._total_size)} for an array with shape {self.shape}"
            f" and data type {self.dtype}"
        )


_ArrayMemoryError.__name__ = "MemoryError"


def __getattr__(name):
    if name == "AxisError":
        from numpy import AxisError

        return AxisError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
