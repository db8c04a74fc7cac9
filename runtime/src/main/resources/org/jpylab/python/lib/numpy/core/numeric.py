"""What pickles of protocol 5 call, and arguments checked."""

import numpy
from numpy import *
from numpy import AxisError, _axis_of


def _frombuffer(buf, dtype, shape, order):
    return numpy.frombuffer(buf, dtype=dtype).reshape(shape, order=order)


def normalize_axis_index(axis, ndim, msg_prefix=None):
    """An axis counted from the front.

    >>> normalize_axis_index(-1, 3)
    2
    """
    at = numpy._int(axis)
    if not -ndim <= at < ndim:
        raise AxisError(at, ndim, msg_prefix)
    return at + ndim if at < 0 else at


def normalize_axis_tuple(axis, ndim, argname=None, allow_duplicate=False):
    """Axes counted from the front, none twice.

    >>> normalize_axis_tuple((0, -1), 3)
    (0, 2)
    """
    if type(axis) not in (tuple, list):
        try:
            axis = [axis.__index__()]
        except AttributeError:
            pass
    found = tuple([normalize_axis_index(a, ndim, argname) for a in axis])
    if not allow_duplicate and len(set(found)) != len(found):
        raise ValueError(f"repeated axis in `{argname}` argument" if argname else "repeated axis")
    return found
