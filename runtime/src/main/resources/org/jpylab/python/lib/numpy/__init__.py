"""NumPy 1.24's interface, over arrays in Java."""

from _jpylab import run_parts as _run_parts, load_tables as _load_tables

__version__ = "1.24.2"

_run_parts(globals(), "numpy", "_border", "_dtypes", "_scalars", "_array", "_ufunc")
_load_tables(globals(), "numpy")
_run_parts(globals(), "numpy", "_functions")

from numpy import _lazy

__getattr__ = _lazy.attribute_of("numpy")
__all__ = [n for n in list(globals()) if n[0] != "_"]
for _n in ("abs", "round", "max", "min", "bool", "int", "float", "complex", "object", "str", "sys", "long", "unicode"):
    if _n in __all__:
        __all__.remove(_n)
__all__ += ["__version__"]
