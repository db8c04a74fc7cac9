"""Projections of axes."""

from matplotlib.axes import Axes


def get_projection_names():
    """The names of the projections."""
    return ["polar", "rectilinear"]


def get_projection_class(projection=None):
    """The class of a projection's axes."""
    if projection in (None, "rectilinear"):
        return Axes
    if projection == "polar":
        from matplotlib.projections.polar import PolarAxes

        return PolarAxes
    raise ValueError(f"Unknown projection {projection!r}")


def register_projection(cls):
    raise NotImplementedError("matplotlib.projections.register_projection")


def __getattr__(name):
    if name == "PolarAxes":
        from matplotlib.projections.polar import PolarAxes

        return PolarAxes
    raise AttributeError(f"module 'matplotlib.projections' has no attribute {name!r}")
