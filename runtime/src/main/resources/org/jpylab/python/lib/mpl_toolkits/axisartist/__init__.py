"""Axes whose edges are artists: they can be moved, turned, added and taken away."""

from mpl_toolkits.axisartist import axislines
from mpl_toolkits.axisartist.axis_artist import AxisArtist
from mpl_toolkits.axisartist.axislines import (
    Axes, AxesZero, AxisArtistHelper, AxisArtistHelperRectlinear, GridHelperBase, GridHelperRectlinear, Subplot,
    SubplotZero,
)  # fmt: skip


def __getattr__(name):
    if name in ("ParasiteAxes", "HostAxes", "SubplotHost"):
        from mpl_toolkits.axisartist import parasite_axes

        return getattr(parasite_axes, name)
    if name in ("FloatingAxes", "FloatingSubplot", "GridHelperCurveLinear"):
        raise NotImplementedError(f"mpl_toolkits.axisartist.{name}")
    raise AttributeError(f"module 'mpl_toolkits.axisartist' has no attribute {name!r}")
