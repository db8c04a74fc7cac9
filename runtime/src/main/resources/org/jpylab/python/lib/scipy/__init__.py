"""What course scripts use of SciPy 1.10; sub-modules are loaded when they are first asked for."""

import sys

__version__ = "1.10.1"

_SUBMODULES = frozenset(
    ["cluster", "constants", "fft", "fftpack", "integrate", "interpolate", "io", "linalg", "misc", "ndimage", "odr", "optimize",
     "signal", "sparse", "spatial", "special", "stats"]
)  # fmt: skip
_ONCE_HERE = {
    "rand": "numpy.random", "randn": "numpy.random", "ifft": "numpy.fft", "factorial": "scipy.special",
    "comb": "scipy.special", "derivative": "scipy.misc", "who": "numpy",
}  # fmt: skip
_ABSENT = frozenset(["datasets"])


def __getattr__(name):
    if name in _SUBMODULES:
        import importlib

        return importlib.import_module("scipy." + name)
    if name in _ABSENT:
        raise NotImplementedError("scipy." + name)
    import numpy

    if not name.startswith("_") and hasattr(numpy, name):
        return getattr(numpy, name)
    for module in _ONCE_HERE.get(name, "").split():
        __import__(module)
        return getattr(sys.modules[module], name)
    raise AttributeError(f"module 'scipy' has no attribute {name!r}")


def __dir__():
    return sorted(_SUBMODULES)
