"""NumPy's inner modules, by the names that pickles and old programs know."""

import sys

import numpy as _numpy
from numpy.core import multiarray, numeric

# Modules of NumPy's core whose functions are in the numpy namespace.
_FLAT = frozenset(
    ["fromnumeric", "umath", "numerictypes", "function_base", "shape_base", "arrayprint", "einsumfunc",
     "getlimits", "_multiarray_umath", "_methods", "_dtype", "_type_aliases", "_ufunc_config", "_asarray",
     "memmap"]
)  # fmt: skip
_ELSEWHERE = {"records": "numpy.rec", "defchararray": "numpy.char"}


def __getattr__(name):
    import importlib

    if name in _FLAT:
        return _flat(name)
    if name in _ELSEWHERE:
        return importlib.import_module(_ELSEWHERE[name])
    if name == "overrides":
        return importlib.import_module("numpy._overrides")
    if name in ("_exceptions", "_internal"):
        return importlib.import_module("numpy.core." + name)
    if name.startswith("__"):
        raise AttributeError(f"module 'numpy.core' has no attribute {name!r}")
    return getattr(_numpy, name)


def _flat(name):
    """A module that answers with the names of numpy."""
    full = "numpy.core." + name
    if full not in sys.modules:
        made = type(sys)(full)

        def answer(n):
            if n.startswith("__") and n != "__version__":
                raise AttributeError(f"module {full!r} has no attribute {n!r}")
            return getattr(numeric, n) if hasattr(numeric, n) else getattr(_numpy, n)

        if name in ("umath", "_multiarray_umath"):
            made.__dict__.update({n: f for n, f in vars(_numpy).items() if isinstance(f, _numpy.ufunc)})
        made.__getattr__ = answer
        sys.modules[full] = made
    return sys.modules[full]


class _Overrides(type(sys)):
    """The module of `__array_function__`, read when it is used."""

    def __getattr__(self, name):
        import importlib

        return getattr(importlib.import_module("numpy._overrides"), name)


for _name in _FLAT:
    _flat(_name)
sys.modules["numpy.core.overrides"] = _Overrides("numpy.core.overrides")
