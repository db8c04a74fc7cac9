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
