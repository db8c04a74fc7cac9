"""Grids of axes whose sides are artists."""

from mpl_toolkits.axes_grid1 import axes_grid as _plain
from mpl_toolkits.axes_grid1.axes_grid import CbarAxes
from mpl_toolkits.axisartist.axislines import Axes


class Grid(_plain.Grid):
    """Axes in rows and columns with gaps in inches."""

    def _axes(self, axes_class, sharex=None, sharey=None):
        return super()._axes(axes_class or Axes, sharex, sharey)


class ImageGrid(_plain.ImageGrid):
    """Axes in rows and columns with one aspect, perhaps with colour bars."""

    def _axes(self, axes_class, sharex=None, sharey=None):
        return super()._axes(axes_class or Axes, sharex, sharey)


AxesGrid = ImageGrid
