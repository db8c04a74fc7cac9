"""Projections of axes."""

from matplotlib.axes import Axes


def get_projection_names():
    """The names of the projections."""
    return sorted(["polar", "rectilinear", *_own])


def get_projection_class(projection=None):
    """The class of a projection's axes."""
    if projection in (None, "rectilinear"):
        return Axes
    if projection == "polar":
        from matplotlib.projections.polar import PolarAxes

        return PolarAxes
    if projection in _own:
        return _own[projection]
    raise ValueError(f"Unknown projection {projection!r}")


_own = {}


def register_projection(cls):
    """Make a class of axes of one's own known by its name."""
    _own[cls.name] = cls


def __getattr__(name):
    if name == "PolarAxes":
        from matplotlib.projections.polar import PolarAxes

        return PolarAxes
    raise AttributeError(f"module 'matplotlib.projections' has no attribute {name!r}")
