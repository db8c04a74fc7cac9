"""NumPy 1.24's interface, over arrays in Java."""

from _jpylab import lazy_module as _lazy_module, load_tables as _load_tables, run_parts as _run_parts

__version__ = "1.24.2"

_run_parts(globals(), "numpy", "_border", "_dtypes", "_dtype_specs", "_scalars", "_array", "_ufunc")
_load_tables(globals(), "numpy")
_run_parts(
    globals(), "numpy", "_files", "_functions", "_types", "_printing", "_index_tricks", "_nditer", "_joining",
    "_calling", "_statistics", "_polynomials", "_records",
)  # fmt: skip

from numpy import _lazy

__getattr__ = _lazy.attribute_of("numpy")
__all__ = [n for n in list(globals()) if n[0] != "_"]
for _n in ("abs", "round", "max", "min", "bool", "int", "float", "complex", "object", "str", "sys", "long", "unicode"):
    if _n in __all__:
        __all__.remove(_n)
for _n in ("linalg", "fft", "random", "ma", "char", "rec", "emath", "ctypeslib", "polynomial", "lib"):
    if _lazy_module("numpy." + _n) is not None:
        globals()[_n] = _lazy_module("numpy." + _n)
        if _n not in ("polynomial", "lib"):
            __all__.append(_n)
__all__ += ["__version__", *[n for n in _lazy._FROM if n[0] != "_" and not n.startswith("normalize")]]
