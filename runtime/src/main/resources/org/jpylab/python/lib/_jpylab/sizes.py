"""What `sys.getsizeof` says: the bytes that CPython 3.11 takes on a 64-bit machine.

The JVM knows no size of a Python object, but teaching material compares those of lists and arrays.
A list counts as one without spare room.
"""

import types

_FIXED = {
    float: 24, complex: 32, range: 48, type(None): 16, type(...): 16, type(NotImplemented): 16, object: 16,
    slice: 56, memoryview: 184, enumerate: 72, zip: 64, map: 48, filter: 48, types.FunctionType: 152,
    types.BuiltinFunctionType: 72, types.MethodType: 64, types.ModuleType: 72, types.GeneratorType: 200,
}  # fmt: skip
_INSTANCE = 56


def size_of(thing, default=None):
    """The bytes of an object itself, without what it refers to.

    >>> from _jpylab.sizes import size_of
    >>> size_of(1), size_of('abc'), size_of([1, 2, 3]), size_of({})
    (28, 52, 80, 64)
    """
    kind = type(thing)
    own = getattr(kind, "__sizeof__", None)
    if hasattr(own, "__code__"):
        return int(own(thing)) + (0 if own.__module__ == "numpy" else 16)
    if isinstance(thing, type):
        return 424 if thing.__module__ == "builtins" else 1688
    for known, size in _COUNTED.items():
        if isinstance(thing, known):
            return size(thing) + (0 if kind is known or known is int else 40)
    return _FIXED.get(kind, _instance(kind))


def _instance(kind):
    """An object of a class: a place for its dictionary, or one for each of its slots."""
    slots = [s for base in kind.__mro__ for s in _names(vars(base).get("__slots__"))]
    return 32 + 8 * len(slots) if slots else _INSTANCE


def _names(slots):
    return () if slots is None else (slots,) if isinstance(slots, str) else tuple(slots)


def _integer(n):
    return 24 + 4 * max(1, -(-abs(n).bit_length() // 30))


def _text(s):
    widest = max(map(ord, s), default=0)
    if widest < 128:
        return 49 + len(s)
    return 73 + len(s) if widest < 256 else 74 + 2 * len(s) if widest < 65536 else 76 + 4 * len(s)


def _dictionary(d):
    """Room for two thirds of a power of two; keys that are all text take less."""
    if not d:
        return 64
    room = 8
    while room * 2 // 3 < len(d):
        room *= 2
    index = 1 if room < 256 else 2 if room < 65536 else 4
    entry = 16 if all([type(k) is str for k in d]) else 24
    return 96 + index * room + entry * (room * 2 // 3)


def _set(s):
    room = 8
    while len(s) * 5 >= (room - 1) * 3:
        room *= 4 if len(s) <= 50000 else 2
    return 216 + (16 * room if room > 8 else 0)


_COUNTED = {
    int: _integer,
    str: _text,
    bytes: lambda b: 33 + len(b),
    bytearray: lambda b: 57 + len(b) if b else 56,
    list: lambda x: 56 + 8 * len(x),
    tuple: lambda x: 40 + 8 * len(x),
    dict: _dictionary,
    set: _set,
    frozenset: _set,
}
