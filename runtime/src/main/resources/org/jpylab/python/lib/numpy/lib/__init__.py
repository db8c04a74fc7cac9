"""NumPy's library part, by the names that old programs know; most of it is in `numpy` itself."""

import sys

import numpy as _numpy
from numpy import emath

# Modules of NumPy's library whose functions are in the numpy namespace.
_FLAT = frozenset(
    ["arraypad", "arraysetops", "function_base", "histograms", "index_tricks", "nanfunctions", "npyio",
     "polynomial", "shape_base", "twodim_base", "type_check", "ufunclike", "utils"]
)  # fmt: skip
_SUBMODULES = frozenset(
    ["stride_tricks", "mixins", "recfunctions", "arrayterator", "_version", "scimath", "format", "_iotools",
     "_datasource"]
)  # fmt: skip
_FROM = {"Arrayterator": "arrayterator", "NumpyVersion": "_version"}


def __getattr__(name):
    import importlib

    if name in _SUBMODULES:
        return importlib.import_module("numpy.lib." + name)
    if name in _FLAT:
        return _flat(name)
    if name in _FROM:
        return getattr(importlib.import_module("numpy.lib." + _FROM[name]), name)
    return _of_numpy("numpy.lib", name)


def _of_numpy(module, name):
    if name == "BagObj" and module == "numpy.lib.npyio":
        from numpy import load

        return load.__globals__["BagObj"]
    if name.startswith("__") or not hasattr(_numpy, name):
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    return getattr(_numpy, name)


def _flat(name):
    """A module that answers with the names of numpy."""
    full = "numpy.lib." + name
    if full not in sys.modules:
        made = type(sys)(full)
        made.__getattr__ = lambda n: _of_numpy(full, n)
        sys.modules[full] = made
    return sys.modules[full]


for _name in _FLAT:
    _flat(_name)
_flat("npyio")._loadtxt_chunksize = 50000  # lines read at once, which is all of them here
