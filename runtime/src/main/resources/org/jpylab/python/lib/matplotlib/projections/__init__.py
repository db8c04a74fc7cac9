"""Projections of axes."""

from matplotlib.axes import Axes
from matplotlib._missing import refuse

_own = {}
_MAPS = ("aitoff", "hammer", "lambert", "mollweide")
_PLACES = {
    "PolarAxes": "polar", "AitoffAxes": "geo", "HammerAxes": "geo", "LambertAxes": "geo", "MollweideAxes": "geo",
}  # fmt: skip


def get_projection_names():
    """The names of the projections."""
    return sorted(["3d", "polar", "rectilinear", *_MAPS, *_own])


def get_projection_class(projection=None):
    """The class of a projection's axes."""
    if projection in (None, "rectilinear"):
        return Axes
    if projection == "polar":
        return __getattr__("PolarAxes")
    if projection == "3d":
        from mpl_toolkits.mplot3d import Axes3D

        return Axes3D
    if projection in _MAPS:
        return __getattr__(projection.capitalize() + "Axes")
    if projection in _own:
        return _own[projection]
    raise ValueError(f"Unknown projection {projection!r}")


def register_projection(cls):
    """Make a class of axes of one's own known by its name."""
    _own[cls.name] = cls


_refuse = refuse(__name__, "ProjectionRegistry projection_registry")


def __getattr__(name):
    if name in _PLACES:
        from importlib import import_module

        return getattr(import_module("matplotlib.projections." + _PLACES[name]), name)
    return _refuse(name)
