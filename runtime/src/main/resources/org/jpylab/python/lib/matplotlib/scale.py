"""Scales of axes."""


class ScaleBase:
    """A mapping of data to places along an axis."""

    name = None

    def __init__(self, axis, **kwargs):
        self._axis = axis


class LinearScale(ScaleBase):
    """Equal steps."""

    name = "linear"


class LogScale(ScaleBase):
    """Equal ratios."""

    name = "log"


class SymmetricalLogScale(ScaleBase):
    """Logarithmic on both sides of zero, linear around it."""

    name = "symlog"


class AsinhScale(ScaleBase):
    """The inverse hyperbolic sine."""

    name = "asinh"


class LogitScale(ScaleBase):
    """The logarithm of odds."""

    name = "logit"


class FuncScale(ScaleBase):
    """A function and its inverse."""

    name = "function"


class FuncScaleLog(LogScale):
    """A function, its inverse, and a logarithm."""

    name = "functionlog"


_scale_mapping = {
    c.name: c for c in (AsinhScale, FuncScale, FuncScaleLog, LinearScale, LogScale, LogitScale, SymmetricalLogScale)
}


def get_scale_names():
    """The names of the scales.

    >>> get_scale_names()
    ['asinh', 'function', 'functionlog', 'linear', 'log', 'logit', 'symlog']
    """
    return sorted(_scale_mapping)


def register_scale(scale_class):
    raise NotImplementedError("matplotlib.scale.register_scale; use Axes.set_xscale('function', functions=...)")


def scale_factory(scale, axis, **kwargs):
    """A scale by name."""
    return _scale_mapping[scale](axis, **kwargs)
