"""Polar axes."""

from matplotlib._border import register
from matplotlib.axes import Axes


@register
class PolarAxes(Axes):
    """Axes with an angle and a distance."""

    __slots__ = ()
