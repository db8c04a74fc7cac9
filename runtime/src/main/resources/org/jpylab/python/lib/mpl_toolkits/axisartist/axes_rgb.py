"""A picture in colours beside its parts, on axes whose sides are artists."""

from mpl_toolkits.axes_grid1.axes_rgb import RGBAxes as _RGBAxes, make_rgb_axes
from mpl_toolkits.axisartist.axislines import Axes


class RGBAxes(_RGBAxes):
    """Axes `RGB` for a picture in colours, and `R`, `G`, `B` for its parts."""

    _defaultAxesClass = Axes
