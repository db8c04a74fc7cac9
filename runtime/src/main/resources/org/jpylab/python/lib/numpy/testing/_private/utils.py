"""Testing functions under the name that NumPy's tests use, and a few of theirs alone."""

import os

from numpy.testing import *
from numpy.testing import _compare, _ulps

_OLD_PROMOTION = lambda: True
_SUPPORTS_SVE = False


def check_support_sve():
    """Whether the processor has scalable vectors, which nothing here uses.

    >>> check_support_sve()
    False
    """
    return False


def _glibc_older_than(version):
    return False


def check_free_memory(free_bytes):
    """Why there is not that much free memory, or None.

    >>> check_free_memory(10) is None
    True
    """
    from java import type as java

    room = java("java.lang.Runtime").getRuntime()
    free = room.maxMemory() - room.totalMemory() + room.freeMemory()
    if free < free_bytes:
        return f"{free_bytes / 1e9} GB memory required, but {free / 1e9} GB available"
    return None


def requires_memory(free_bytes):
    """A decorator that skips a test where memory is short."""

    def decorator(function):
        def wrapper(*a, **kw):
            message = check_free_memory(free_bytes)
            if message is not None:
                raise SkipTest(message)
            return function(*a, **kw)

        wrapper.__name__ = function.__name__
        wrapper.__wrapped__ = function
        return wrapper

    return decorator


def _gen_alignment_data(dtype=None, type="binary", max_size=24):
    """Arrays of many lengths that begin at many places, and texts that tell which."""
    import numpy as np

    dtype = np.float32 if dtype is None else dtype
    form = type + ": out=%d, in1=%d, in2=%d, size=%d, dtype=%s, %s"
    for o in range(3):
        for s in range(o + 2, max(o + 3, max_size)):
            if type == "unary":
                inp = lambda: np.arange(s, dtype=dtype)[o:]
                out = np.empty((s,), dtype=dtype)[o:]
                yield out, inp(), form % (o, o, o, s, dtype, "out of place")
                d = inp()
                yield d, d, form % (o, o, o, s, dtype, "in place")
                yield out[1:], inp()[:-1], form % (o + 1, o, 0, s - 1, dtype, "out of place")
                yield out[:-1], inp()[1:], form % (o, o + 1, 0, s - 1, dtype, "out of place")
                yield inp()[:-1], inp()[1:], form % (o, o + 1, 0, s - 1, dtype, "aliased")
                yield inp()[1:], inp()[:-1], form % (o + 1, o, 0, s - 1, dtype, "aliased")
            if type == "binary":
                one = lambda: np.arange(s, dtype=dtype)[o:]
                two = lambda: np.arange(s, dtype=dtype)[o:]
                out = np.empty((s,), dtype=dtype)[o:]
                yield out, one(), two(), form % (o, o, o, s, dtype, "out of place")
                d = one()
                yield d, d, two(), form % (o, o, o, s, dtype, "in place1")
                d = two()
                yield d, one(), d, form % (o, o, o, s, dtype, "in place2")
                yield out[1:], one()[:-1], two()[:-1], form % (o + 1, o, o, s - 1, dtype, "out of place")
                yield out[:-1], one()[1:], two()[:-1], form % (o, o + 1, o, s - 1, dtype, "out of place")
                yield out[:-1], one()[:-1], two()[1:], form % (o, o, o + 1, s - 1, dtype, "out of place")
                yield one()[1:], one()[:-1], two()[:-1], form % (o + 1, o, o, s - 1, dtype, "aliased")
                yield one()[:-1], one()[1:], two()[:-1], form % (o, o + 1, o, s - 1, dtype, "aliased")
                yield one()[:-1], one()[:-1], two()[1:], form % (o, o, o + 1, s - 1, dtype, "aliased")


def _no_tracing(function):
    """The function, to be run without a trace function."""
    import functools
    import sys

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        trace = getattr(sys, "gettrace", lambda: None)()
        try:
            sys.settrace(None)
            return function(*args, **kwargs)
        finally:
            sys.settrace(trace)

    return wrapper
