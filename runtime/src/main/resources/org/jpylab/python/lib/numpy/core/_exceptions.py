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


_UFuncNoLoopError.__name__ = "UFuncTypeError"  # as which it is shown
_UFuncBinaryResolutionError = _UFuncCastingError = UFuncTypeError
_UFuncInputCastingError = _UFuncOutputCastingError = UFuncTypeError


class TooHardError(RuntimeError):
    """A problem would take too long to solve."""


class _ArrayMemoryError(MemoryError):
    """An array is too large for the memory.

    >>> str(_ArrayMemoryError((1023,), __import__('numpy').dtype('u1')))
    'Unable to allocate 1023 bytes for an array with shape (1023,) and data type uint8'
    """

    def __init__(self, shape, dtype):
        super().__init__(shape, dtype)
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
