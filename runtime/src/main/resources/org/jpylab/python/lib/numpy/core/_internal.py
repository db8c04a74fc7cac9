"""Small inner functions that programs reach for."""

import numpy
from numpy.core.multiarray import _reconstruct  # noqa: F401  (pickles of the first releases ask for it here)


def _ctypes_missing(*args):
    raise NotImplementedError("ndarray.ctypes: arrays live on the Java heap, without an address")


_ctypes = dummy_ctype = _ctypes_missing


def npy_ctypes_check(cls):
    """Whether a class comes from ctypes.

    >>> npy_ctypes_check(int)
    False
    """
    return any("_ctypes" in c.__module__ for c in cls.__mro__)


class recursive:
    """A function that is given itself as its first argument.

    >>> recursive(lambda self, n: n and n * self(n - 1) or 1)(3)
    6
    """

    def __init__(self, func):
        self.func = func

    def __call__(self, *args, **kwargs):
        return self.func(self, *args, **kwargs)
