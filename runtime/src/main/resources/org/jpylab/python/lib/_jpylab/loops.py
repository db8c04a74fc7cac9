"""Loops over numbers that Java runs: what marked source text calls, and what Java asks about names.

`for i in range(n):` is compiled as `for i in range(n) @__loop__[7]:`. The operator runs as many iterations as
plain numbers can do and gives the others to Python. In a function it goes on with
`and (__loop__.has(0) and [x := __loop__.value(0)], 0) and 0 or __loop__.rest()`, which sets its variables.
"""

import builtins
import sys

from _thread import _local

FEWEST = 200  # iterations from which the looking at a loop pays

_loops = None
_enabled = True


def mark(source, filename, reader):
    """The text to compile for a text: its loops are marked."""
    global _loops
    if not _enabled:
        return source
    if _loops is None:
        _loops = reader.loops()
        builtins.__loop__ = _Loop()
    marked = str(_loops.mark(source, filename))
    return source if marked == source else marked


class _Mark:
    """One loop of a text: the right operand of what it goes over."""

    __slots__ = ("number",)
    __array_ufunc__ = None

    def __init__(self, number):
        self.number = number

    def __rmatmul__(self, items):
        return _go(self.number, items, sys._getframe(1))


class _Loop(_local):
    """The loop that a thread has just run, between its parts of a marked header."""

    run = None
    items = ()

    def __getitem__(self, number):
        return _Mark(number)

    def has(self, i):
        """Whether the loop leaves a value in a variable."""
        return self.run is not None and self.run.has(i)

    def value(self, i):
        """The value that the loop leaves in a variable."""
        return _value(self.run.sort(i), self.run.value(i))

    def rest(self):
        """The iterations that are left to Python."""
        run, items = self.run, self.items
        self.run, self.items = None, ()
        return items if run is None else _left(run, items)


def _go(number, items, frame):
    """Run a loop. Of a module: the iterations that are left; of a function: true, see `rest`."""
    is_function = frame.f_code.co_name != "<module>"
    begun = []
    try:
        done = _run(number, items, frame, begun)
        if is_function:
            builtins.__loop__.run, builtins.__loop__.items = done, items
            return True
        if done is None:
            return items
        _set_names(done, frame.f_locals)
        return _left(done, items)
    except KeyboardInterrupt:  # what was done before it stays done
        done = _loops.last() if begun else None
        if done is not None:
            _extend_lists(done)
            if not is_function:
                _set_names(done, frame.f_locals)
        raise


def _set_names(done, namespace):
    for i, name in enumerate(done.assigned()):
        if done.has(i):
            namespace[str(name)] = _value(done.sort(i), done.value(i))


def _run(number, items, frame, begun):
    """The run of a loop in Java, which has `begun`; None where Python must run it."""
    kind = type(items)
    if kind is range:
        counted = items
    elif kind is list:
        if len(items) < FEWEST or type(items[0]) is not int or type(items[1]) is not int:
            return None
        step = items[1] - items[0]
        counted = range(items[0], items[0] + step * len(items), step) if step else range(0)
        if items != list(counted):
            return None
    else:
        return None
    count = -((counted.start - counted.stop) // counted.step)  # len() is for 32 bits
    if count < FEWEST:
        return None
    if sys.gettrace() is not None or sys.getprofile() is not None:
        return None
    if max(abs(counted.start), abs(counted.stop)) > 2**62:
        return None
    here = sys.modules[__name__]
    _loops.forget()
    begun.append(number)
    run = _loops.run(number, here, frame.f_locals, frame.f_globals, counted.start, counted.step, count)
    if run is not None:
        _extend_lists(run)
    return run


def _extend_lists(run):
    _loops.holdInterruptBack()
    try:
        if run.handOver():
            for i, target in enumerate(run.lists()):
                _extend(target, run.appended(i))
    finally:
        _loops.hearInterrupt()


def _left(run, items):
    if run.isBroken():
        return ()
    done = run.done()
    if type(items) is list:
        return items[done:]
    return range(items.start + done * items.step, items.stop, items.step)


def _value(sort, value):
    """A number of Java's as the Python number it stands for."""
    if sort == 0:
        return value
    import numpy

    if isinstance(value, bool):
        number = numpy.bool_(value)
    else:
        number = numpy.float64(value) if isinstance(value, float) else numpy.int64(value)
    return numpy.array([number]) if sort == 2 else number


def _extend(target, appended):
    for i in range(appended.size()):
        number = appended.real(i) if appended.isReal(i) else appended.integer(i)
        target.append(_value(appended.sort(i), number))


# What Java asks


def named(name, local, global_):
    """What a name holds."""
    for namespace in (local, global_, builtins.__dict__):
        if name in namespace:
            return _told(namespace[name])
    return None


def attribute(thing, name):
    """What an attribute that is no property holds."""
    found = getattr(thing, "__dict__", None)
    if type(thing) is type(sys):
        return _told(getattr(thing, name)) if hasattr(thing, name) else None
    if found is None or name not in found or hasattr(getattr(type(thing), name, None), "__set__"):
        return None
    return _told(found[name])


def item(dictionary, key):
    """What a dictionary holds."""
    return _told(dictionary[key]) if key in dictionary else None


def default(defaults, from_end):
    """The value of a parameter that a call leaves out."""
    return _told(defaults[-from_end]) if defaults and from_end <= len(defaults) else None


def same(a, b):
    """Whether two are one."""
    return a is b


_FUNCTION = type(same)
_known = {}
_NUMPY = (
    "sqrt exp expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh square floor ceil"
    " absolute fabs arctan2 hypot maximum minimum power mod remainder"
).split()
_MATH = "sqrt exp expm1 log2 log10 log1p sin cos tan sinh cosh tanh floor ceil fabs pow atan2".split()
_BUILTIN = {"abs": "abs", "min": "min", "max": "max", "int": "int", "float": "float", "bool": "bool",
            "len": "len", "range": "range", "pow": "pow"}  # fmt: skip


def _fill_known():
    for name, meaning in _BUILTIN.items():
        _known[id(getattr(builtins, name))] = meaning
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        for name in _NUMPY:
            _known[id(getattr(numpy, name))] = name
    math = sys.modules.get("math")
    if math is not None:
        for name in _MATH:
            _known[id(getattr(math, name))] = "math." + name
    for module in (sys.modules.get("_py2.sequences"),):
        if module is not None:
            _known[id(module.range_list)] = _known[id(module.xrange)] = "range"


def _told(value):
    """What a value is, for Java: its kind, itself, and what belongs to it."""
    kind = type(value)
    if kind is float:
        return "float", value
    if kind is bool:
        return "bool", value
    if kind is int:
        return ("int", value) if -(2**63) <= value < 2**63 else ("other", 0)
    if kind is dict:
        return "dict", value
    if kind is list:
        return "list", value
    if kind is type(sys):
        return "object", value
    if kind is _FUNCTION and value.__closure__ is None and id(value) not in _known:
        code = value.__code__
        return "function", value, code.co_filename, code.co_firstlineno, code.co_name, value.__globals__, value.__defaults__
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        if kind is numpy.ndarray:
            return "array", value._j
        if kind is numpy.float64:
            return "float64", float(value)
        if kind is numpy.int64:
            return "int64", int(value)
    if not _known or ("math" in sys.modules) != ("math" in _seen) or ("numpy" in sys.modules) != ("numpy" in _seen) or ("_py2" in sys.modules) != ("_py2" in _seen):
        _fill_known()
        _seen.update(name for name in ("math", "numpy", "_py2") if name in sys.modules)
    if id(value) in _known:
        return "known", _known[id(value)]
    if hasattr(value, "__dict__") and not callable(value):
        return "object", value
    return "other", 0


_seen = set()
