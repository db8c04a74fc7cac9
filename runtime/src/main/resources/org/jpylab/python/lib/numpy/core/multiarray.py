"""What pickles of arrays and scalars call."""

import numpy
from numpy import *
from numpy.core.numeric import normalize_axis_index


def _reconstruct(subtype, shape, dtype):
    """An empty array of a class, to be filled by its state.

    >>> _reconstruct(numpy.ndarray, (0,), 'b').shape
    (0,)
    """
    return numpy.ndarray.__new__(subtype, shape, dtype)


def scalar(dtype, obj=None):
    """A scalar of a type, from its bytes.

    >>> scalar(numpy.dtype('i2'), b'\\x01\\x00')
    1
    """
    if dtype.hasobject:
        return obj
    if obj is None:
        obj = bytes(dtype.itemsize)
    if isinstance(obj, str):
        obj = obj.encode("latin1")
    return numpy.frombuffer(obj, dtype)[0]
