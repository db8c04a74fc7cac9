"""Sub-modules and old names that are only looked up when a program asks for them."""

import sys

_SUBMODULES = frozenset(
    ["linalg", "fft", "random", "ma", "polynomial", "lib", "testing", "core", "matrixlib", "ctypeslib",
     "char", "rec", "emath", "compat", "typing", "version", "dual", "oldnumeric", "exceptions", "matlib"]
)  # fmt: skip
_OLD_TYPES = {"int": int, "float": float, "bool": bool, "complex": complex, "object": object, "str": str,
              "long": int, "unicode": str}  # fmt: skip
# Names that NumPy 1.24 warns of.
_ALIASES = {"bool8": "bool_", "str0": "str_", "bytes0": "bytes_", "void0": "void", "int0": "intp", "uint0": "uintp",
            "object0": "object_"}  # fmt: skip
# Long doubles are doubles here.
_LONG_TYPES = {"float128": "longdouble", "complex256": "clongdouble"}
# Functions that need compiled code or NumPy's own files: they are there, and say so when they are called.
_REFUSED = frozenset("add_docstring add_newdoc add_newdoc_ufunc from_dlpack source test Tester".split())
# Names that `from numpy import *` leaves to Python.
_SAME_AS_BUILTINS = {"max": "amax", "min": "amin"}
# Names of numpy that a module of their own defines.
_FROM = {
    name: module
    for module, names in {
        "matrixlib": "matrix mat bmat asmatrix",
        "char": "chararray compare_chararrays",
        "rec": "recarray record format_parser",
        "_business_days": "busdaycalendar busday_offset busday_count is_busday",
        "_globals": "_CopyMode _no_nep50_warning _get_promotion_state _set_promotion_state",
        "core.numeric": "normalize_axis_index normalize_axis_tuple",
        "_memmap": "memmap",
        "lib._datasource": "DataSource",
    }.items()
    for name in names.split()
}


def names():
    """The public names that appear once they are asked for."""
    return [n for n in (*_SAME_AS_BUILTINS, *_FROM, *_LONG_TYPES) if n[0] != "_" and not n.startswith("normalize")]


def attribute_of(module):
    """The `__getattr__` of the numpy module."""

    def attribute(name):
        if name in _SAME_AS_BUILTINS:
            return getattr(sys.modules[module], _SAME_AS_BUILTINS[name])
        if name in _SUBMODULES:
            return _imported(f"{module}.{name}")
        if name in _FROM:
            found = getattr(_imported(f"{module}.{_FROM[name]}"), name)
            setattr(sys.modules[module], name, found)
            return found
        if name in _ALIASES:
            _warn_of_alias(name)
            return getattr(sys.modules[module], _ALIASES[name])
        if name in _LONG_TYPES:
            return getattr(sys.modules[module], _LONG_TYPES[name])
        if name == "math":  # Python's own, which scripts reach through NumPy
            return _imported(name)
        if name in _REFUSED:
            return _refusing(f"{module}.{name}")
        if name in _OLD_TYPES:
            _warn_old(name)
            return _OLD_TYPES[name]
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return attribute


def _refusing(name):
    def refused(*args, **keywords):
        raise NotImplementedError(name)

    refused.__name__ = name.rpartition(".")[2]
    return refused


def _imported(name):
    __import__(name)
    return sys.modules[name]


def _warn_of_alias(name):
    import warnings

    meant = f"`np.{_ALIASES[name]}`"
    if name == "object0":
        meant = f"``np.object0` is a deprecated alias for {meant}. `object` can be used instead.  (Deprecated NumPy 1.24)`"
    warnings.warn(
        f"`np.{name}` is a deprecated alias for {meant}.  (Deprecated NumPy 1.24)", DeprecationWarning, stacklevel=3
    )


def _warn_old(name):
    """NumPy 1.24 dropped these names; course scripts of 2009 use them, so they stay."""
