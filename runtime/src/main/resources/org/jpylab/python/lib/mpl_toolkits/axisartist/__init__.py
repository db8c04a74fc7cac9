"""Axes whose edges are artists: they can be moved, turned, added and taken away."""

from mpl_toolkits.axisartist import axislines
from mpl_toolkits.axisartist.axis_artist import AxisArtist
from mpl_toolkits.axisartist.axislines import (
    Axes, AxesZero, AxisArtistHelper, AxisArtistHelperRectlinear, GridHelperBase, GridHelperRectlinear, Subplot,
    SubplotZero,
)  # fmt: skip


_LATER = {
    "ParasiteAxes": "parasite_axes", "HostAxes": "parasite_axes", "SubplotHost": "parasite_axes",
    "FloatingAxes": "floating_axes", "FloatingSubplot": "floating_axes",
    "GridHelperCurveLinear": "grid_helper_curvelinear",
}  # fmt: skip


def __getattr__(name):
    import importlib

    if name in _LATER:
        return getattr(importlib.import_module("mpl_toolkits.axisartist." + _LATER[name]), name)
    if name in ("angle_helper", "floating_axes", "grid_finder", "grid_helper_curvelinear", "parasite_axes"):
        return importlib.import_module("mpl_toolkits.axisartist." + name)
    raise AttributeError(f"module 'mpl_toolkits.axisartist' has no attribute {name!r}")
