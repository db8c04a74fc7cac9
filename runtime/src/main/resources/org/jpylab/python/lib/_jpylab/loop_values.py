"""What loops that Java runs ask of Python: what names hold, and which numbers a run leaves."""

import builtins
import sys
from types import MethodType

from _jpylab import run_lazy


_SCALARS = {bool: "bool_", float: "float64", int: "int64", complex: "complex128"}


def python_number(sort, value):
    """A number of Java's as the Python number it stands for: Python's (0), NumPy's (1) or an array of one (2)."""
    if not isinstance(value, (float, int)):
        value = complex(value.re(), value.im())
    if sort == 0:
        return value
    import numpy

    scalar = getattr(numpy, _SCALARS[type(value)])(value)
    return numpy.array([scalar]) if sort == 2 else scalar


def variable(run, i):
    """The value that a loop leaves in a variable."""
    sort = run.sort(i)
    if sort == 4:
        return run.object(i)
    return array(run, run.value(i)) if sort == 3 else python_number(sort, run.value(i))


def array(run, java):
    """The array that a loop leaves in a variable or a list."""
    known = None if run is None else run.known(java)
    if known is not None:
        return known
    from numpy import ndarray

    made = object.__new__(ndarray)
    made._j = java
    if run is None:
        return made
    base = run.base(java)
    if base is not None:
        made._b = base
    run.isKnown(java, made)  # another variable may hold the same array
    return made


def made(run, item):
    """A value that leaves a loop, in a list or to be printed."""
    kind = item.kind()
    if kind == "number":
        return python_number(item.sort(), item.value())
    if kind == "text":
        return str(item.text())
    if kind == "array":
        return array(run, item.array())
    items = [made(run, part) for part in item.items()]
    return tuple(items) if kind == "tuple" else items


def printing(arguments, count):
    """A function of items that gives what prints them; None where a program looks after what is printed."""
    if type(sys.stdout).__module__ == "__main__":
        return None
    names = ", ".join("_%d" % i for i in range(count))
    kept = eval("lambda %s: _kept%s" % (names, arguments), {"_kept": _kept})
    return lambda items: kept(*[made(None, item) for item in items])


def _kept(*args, **keywords):
    args = [str(arg) for arg in args]
    return lambda: print(*args, **keywords)


def named(name, local, global_):
    """What a name holds."""
    for namespace in (local, global_, builtins.__dict__):
        if name in namespace:
            return _told(namespace[name])
    return None


def attribute(thing, name):
    """What an attribute that is no property holds; a method of its class as a bound function."""
    kind = type(thing)
    if kind is type(sys) or kind in _random_types() or _is_pythons_random(kind):
        return _told(getattr(thing, name)) if hasattr(thing, name) else None
    if not _is_plain(thing):
        return None
    of_class = _of_class(kind, name)
    if _is_data_descriptor(of_class):
        return None
    if name in thing.__dict__:
        return _told(thing.__dict__[name])
    if type(of_class) is _FUNCTION:
        told = _told(of_class)
        return ("bound", *told[1:]) if told[0] == "function" else None
    return None if of_class is _MISSING or hasattr(type(of_class), "__get__") else _told(of_class)


def settable(thing, name):
    """Whether an attribute is in the object's dictionary, and setting it does nothing else."""
    kind = type(thing)
    return (
        _is_plain(thing)
        and kind.__setattr__ is object.__setattr__
        and name in thing.__dict__
        and not _is_data_descriptor(_of_class(kind, name))
    )


def objects(items):
    """What the plain objects are that a list consists of; None for other things."""
    return list(map(_told, items)) if items and all(map(_is_plain, items)) else None


def _is_plain(thing):
    """Whether an object's attributes are in a dictionary of its own, which nobody looks after."""
    kind = type(thing)
    return kind.__getattribute__ is object.__getattribute__ and type(getattr(thing, "__dict__", None)) is dict


def _of_class(kind, name):
    for parent in kind.__mro__:
        if name in parent.__dict__:
            return parent.__dict__[name]
    return _MISSING


def _is_data_descriptor(of_class):
    return hasattr(type(of_class), "__set__") or hasattr(type(of_class), "__delete__")


_MISSING = object()


def item(dictionary, key):
    """What a dictionary holds."""
    return _told(dictionary[key]) if key in dictionary else None


def numbers(items):
    """The elements of a list: the kind of each, all as reals, the integers and the imaginary parts if there are any.

    None for other things.
    """
    from array import array

    import numpy

    kinds = {float: 4, int: 8, numpy.float64: 5, numpy.int64: 9}
    types = set(map(type, items))
    if types and {complex, numpy.complex128} >= types:
        found = bytes([20 if type(item) is complex else 21 for item in items])
        re, im = array("d", [z.real for z in items]), array("d", [z.imag for z in items])
        return found, re.tobytes(), None, im.tobytes()
    if not kinds.keys() >= types:
        return None
    if len(types) == 1:
        found = bytes([kinds[types.pop()]]) * len(items)
    else:
        found = bytes([kinds[kind] for kind in map(type, items)])
    if 8 not in found and 9 not in found:
        return found, array("d", items).tobytes(), None, None
    try:
        wholes = array("q", items if 4 not in found and 5 not in found else map(int, items)).tobytes()
        return found, array("d", items).tobytes(), wholes, None
    except (OverflowError, ValueError):  # too great for 64 bits, or infinite
        return None


def lists(items):
    """The lists that a list consists of, or the place of the same list before; None for other things."""
    if set(map(type, items)) != {list}:
        return None
    places = {}
    for i, item in enumerate(items):
        places.setdefault(id(item), i)
    return [item if places[id(item)] == i else places[id(item)] for i, item in enumerate(items)]


def default(defaults, from_end):
    """The value of a parameter that a call leaves out."""
    return _told(defaults[-from_end]) if defaults and from_end <= len(defaults) else None


def same(a, b):
    """Whether two are one."""
    return a is b


_FUNCTION = type(same)
_BUILTIN_FUNCTION = type(len)


def _random_types():
    random = sys.modules.get("numpy.random")
    found = () if random is None else random.__dict__
    return (found["RandomState"], found["Generator"]) if "Generator" in found else ()


def _python_draw(function):
    """What Java needs of a method of Python's random generators; None for other functions."""
    kind = type(getattr(function, "__self__", None))
    name = function.__name__
    if not _is_pythons_random(kind) or type(function) is MethodType and function.__func__ is not _of_class(kind, name):
        return None
    return "python draw", name, function.__self__, id(function.__self__)


def _is_pythons_random(kind):
    return kind.__module__ == "random" and kind is getattr(sys.modules.get("random"), "Random", None)


def random_state(generator):
    """The state of a generator of Python's: its words, the place in them, a number left over or NaN."""
    from array import array

    version, words, gauss = generator.getstate()
    return array("I", words[:-1]).tobytes(), words[-1], float("nan") if gauss is None else gauss


def set_random_state(generator, words, draws):
    gauss = draws.gauss()
    words = tuple(memoryview(words).cast("I").tolist()) + (draws.position(),)
    generator.setstate((3, words, None if gauss != gauss else gauss))


_known = {}
_NUMPY = (
    "sqrt exp expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh square floor ceil"
    " absolute fabs arctan2 hypot maximum minimum power mod remainder"
).split()
_MATH = (
    "sqrt exp exp2 expm1 log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh floor ceil fabs pow atan2 hypot"
    " cbrt erf erfc gamma lgamma"
).split()
_BUILTIN = {"abs": "abs", "min": "min", "max": "max", "int": "int", "float": "float", "bool": "bool",
            "len": "len", "round": "round", "sum": "sum", "range": "range", "pow": "pow", "complex": "complex",
            "print": "print", "enumerate": "enumerate", "zip": "zip", "str": "str", "repr": "repr", "format": "format"}  # fmt: skip


def _fill_known():
    for name, meaning in _BUILTIN.items():
        _known[id(getattr(builtins, name))] = meaning
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        for name in _NUMPY:
            _known[id(getattr(numpy, name))] = name
        for name in ("float64", "int64", "complex128"):
            _known[id(getattr(numpy, name))] = name
    math = sys.modules.get("math")
    if math is not None:
        for name in _MATH:
            _known[id(getattr(math, name))] = "math." + name
    cmath = sys.modules.get("cmath")
    if cmath is not None:
        for name in ("exp", "phase"):
            _known[id(getattr(cmath, name))] = "cmath." + name
    for module in (sys.modules.get("_py2.sequences"),):
        if module is not None:
            _known[id(module.range_list)] = _known[id(module.xrange)] = "range"


_OF_ARRAYS = frozenset(
    "sum prod amax amin max min any all mean var std cumsum argmax argmin flatnonzero nonzero where clip zeros ones empty"
    " zeros_like ones_like empty_like copy transpose diff dot inner outer roll append concatenate hstack array asarray"
    " arange linspace stack vstack column_stack".split()
)


def _is_numpys(function):
    numpy = sys.modules.get("numpy")
    return numpy is not None and numpy.__dict__.get(function.__name__) is function


def _told(value):
    """What a value is, for Java: its kind, itself, and what belongs to it."""
    kind = type(value)
    if kind is _FUNCTION and value.__name__ in _OF_ARRAYS and _is_numpys(value):
        return "known", "np." + value.__name__
    if kind is float:
        return "float", value
    if kind is bool:
        return "bool", value
    if kind is int:
        return ("int", value) if -(2**63) <= value < 2**63 else ("other", 0)
    if kind is str:
        return "text", value
    if kind is complex:
        return "complex", (value.real, value.imag)
    if kind is dict:
        return "dict", value, id(value)
    if kind is list:
        return "list", value
    if issubclass(kind, type(sys)):
        run_lazy(value)
        return ("object", value, id(value)) if type(value) is type(sys) else ("other", 0)
    if kind is _FUNCTION and id(value) not in _known:
        return _function(value)
    if kind is MethodType or kind is _BUILTIN_FUNCTION:
        draw = _python_draw(value)
        if draw is not None:
            return draw
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        if kind is numpy.ndarray:
            return "array", value._j, value
        if kind is numpy.float64:
            return "float64", float(value)
        if kind is numpy.complex128:
            return "complex128", (float(value.real), float(value.imag))
        if kind is numpy.int64:
            return "int64", int(value)
        if kind is numpy.ufunc and id(value) not in _known and value.nout == 1 and numpy.__dict__.get(value.__name__) is value:
            return "known", value.__name__
        if kind is MethodType and type(value.__self__) in _random_types():
            return "draw", value.__name__, value.__self__._j
        if kind in _random_types():
            return "object", value, id(value)
    if not _seen.issuperset(name for name in _MODULES if name in sys.modules):
        _fill_known()
        _seen.update(name for name in _MODULES if name in sys.modules)
    if id(value) in _known:
        return "known", _known[id(value)]
    if not isinstance(value, type) and _is_plain(value):
        return "plain", value, id(value.__dict__)
    return "other", 0


def _function(function):
    """What Java needs of a function of Python source; `captured` are the variables of functions around it, by name."""
    code = function.__code__
    try:
        captured = function.__closure__ and {
            name: cell.cell_contents for name, cell in zip(code.co_freevars, function.__closure__)
        }
    except ValueError:  # one that has no value yet
        return "other", 0
    return (
        "function", function, code.co_filename, code.co_firstlineno, code.co_name,
        function.__globals__, function.__defaults__, captured,
    )  # fmt: skip


_MODULES = ("builtins", "math", "cmath", "numpy", "_py2")
_seen = set()
