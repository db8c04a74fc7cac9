"""numpy and pyplot in one namespace, in matplotlib's order."""

from _jpylab import public_names as _public_names
from numpy import *
from matplotlib.pyplot import *
from matplotlib.mlab import detrend, detrend_linear, detrend_mean, detrend_none, window_hanning, window_none
from numpy.fft import *
from numpy.random import *
from numpy.linalg import *
import numpy as np
import numpy.ma as ma
import numpy
import datetime
import sys
import matplotlib
import matplotlib as mpl
from matplotlib import cbook, mlab, pyplot as plt

bytes = __import__("builtins").bytes
abs = __import__("builtins").abs
bool = __import__("builtins").bool
max = __import__("builtins").max
min = __import__("builtins").min
pow = __import__("builtins").pow
round = __import__("builtins").round


def _public():
    return [n for n in list(globals()) if n[0] != "_"]


__all__ = _public_names("matplotlib.pylab", _public)


def _lost(module, name):
    """A name that pylab once had; AttributeError of the module where it never did."""
    if name[0] != "_":
        from matplotlib import _removed

        try:
            return _removed.lookup(name)
        except AttributeError:
            pass
    raise AttributeError(f"module '{module}' has no attribute {name!r}")


def __getattr__(name):
    return _lost("matplotlib.pylab", name)
