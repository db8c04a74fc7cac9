"""NumPy's inner modules, by the names that pickles and old programs know."""

import numpy as _numpy
from numpy.core import multiarray, numeric


def __getattr__(name):
    if name in ("fromnumeric", "umath", "records", "defchararray", "numerictypes", "function_base", "shape_base",
                "arrayprint", "einsumfunc", "getlimits"):
        return _numpy if name not in ("records", "defchararray") else getattr(
            _numpy, {"records": "rec", "defchararray": "char"}[name]
        )
    return getattr(_numpy, name)
