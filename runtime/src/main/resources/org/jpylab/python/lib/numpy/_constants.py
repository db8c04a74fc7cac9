"""NumPy's constants and its warnings and errors."""

newaxis = None
pi = 3.141592653589793
e = 2.718281828459045
euler_gamma = 0.5772156649015329
inf = Inf = Infinity = infty = PINF = float("inf")
NINF = -inf
nan = NaN = NAN = float("nan")
PZERO, NZERO = 0.0, -0.0
little_endian = True
typecodes = {
    "Character": "c", "Integer": "bhilqp", "UnsignedInteger": "BHILQP", "Float": "efdg",
    "Complex": "FDG", "AllInteger": "bBhHiIlLqQpP", "AllFloat": "efdgFDG", "Datetime": "Mm",
    "All": "?bhilqpBHILQPefdgFDGSUVOMm",
}  # fmt: skip


class AxisError(ValueError, IndexError):
    """An axis that the array does not have.

    >>> issubclass(AxisError, IndexError)
    True
    """

    __slots__ = ("axis", "ndim", "_msg")

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is msg_prefix is None:
            self._msg, self.axis, self.ndim = axis, None, None
        else:
            self._msg, self.axis, self.ndim = msg_prefix, axis, ndim

    def __str__(self):
        if self.axis is None and self.ndim is None:
            return self._msg
        text = f"axis {self.axis} is out of bounds for array of dimension {self.ndim}"
        return text if self._msg is None else f"{self._msg}: {text}"


class ComplexWarning(RuntimeWarning):
    """A cast drops an imaginary part."""


class VisibleDeprecationWarning(UserWarning):
    """A deprecation that users should see."""


class RankWarning(UserWarning):
    """A polynomial fit is badly conditioned."""


class TooHardError(RuntimeError):
    """A problem would take too long to solve."""


class ModuleDeprecationWarning(DeprecationWarning):
    """A module is deprecated."""
