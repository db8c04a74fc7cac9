"""Operators for classes that define `__array_ufunc__`."""

import numpy as np

__all__ = ["NDArrayOperatorsMixin"]


def _disables_array_ufunc(obj):
    try:
        return obj.__array_ufunc__ is None
    except AttributeError:
        return False


class NDArrayOperatorsMixin:
    """All operators of a class by its `__array_ufunc__`.

    >>> from numpy.lib.mixins import NDArrayOperatorsMixin
    >>> class Loud(NDArrayOperatorsMixin):
    ...     def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
    ...         return ufunc.__name__
    >>> Loud() + 1, -Loud()
    ('add', 'negative')
    """

    __slots__ = ()


def _give_operators():
    def binary(name, ufunc):
        def forward(self, other):
            return NotImplemented if _disables_array_ufunc(other) else ufunc(self, other)

        def backward(self, other):
            return NotImplemented if _disables_array_ufunc(other) else ufunc(other, self)

        def inplace(self, other):
            return ufunc(self, other, out=(self,))

        for prefix, function in (("", forward), ("r", backward), ("i", inplace)):
            if prefix == "i" and name == "divmod":
                continue
            function.__name__ = f"__{prefix}{name}__"
            setattr(NDArrayOperatorsMixin, function.__name__, function)

    names = {
        "add": "add", "sub": "subtract", "mul": "multiply", "matmul": "matmul", "truediv": "true_divide",
        "floordiv": "floor_divide", "mod": "remainder", "divmod": "divmod", "pow": "power",
        "lshift": "left_shift", "rshift": "right_shift", "and": "bitwise_and", "xor": "bitwise_xor",
        "or": "bitwise_or",
    }  # fmt: skip
    for name, ufunc in names.items():
        binary(name, getattr(np, ufunc))
    comparisons = {"lt": "less", "le": "less_equal", "eq": "equal", "ne": "not_equal", "gt": "greater", "ge": "greater_equal"}  # fmt: skip

    def compare(name, ufunc):
        def compared(self, other):
            return NotImplemented if _disables_array_ufunc(other) else ufunc(self, other)

        compared.__name__ = f"__{name}__"
        setattr(NDArrayOperatorsMixin, compared.__name__, compared)

    for name, ufunc in comparisons.items():
        compare(name, getattr(np, ufunc))
    for name, ufunc in {"neg": "negative", "pos": "positive", "abs": "absolute", "invert": "invert"}.items():
        setattr(NDArrayOperatorsMixin, f"__{name}__", lambda self, _u=getattr(np, ufunc): _u(self))


_give_operators()
