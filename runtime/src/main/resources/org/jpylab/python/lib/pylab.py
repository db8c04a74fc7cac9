"""numpy and pyplot in one namespace."""

from matplotlib.pylab import *
import matplotlib.pylab as _pylab

abs, bool, bytes, max, min, pow, round = (
    _pylab.abs, _pylab.bool, _pylab.bytes, _pylab.max, _pylab.min, _pylab.pow, _pylab.round,
)  # fmt: skip
__all__ = _pylab.__all__


def __getattr__(name):
    return _pylab._lost("pylab", name)
