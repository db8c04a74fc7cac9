"""Axes beside, inside and in grids with other axes."""

from mpl_toolkits.axes_grid1 import axes_size as Size
from mpl_toolkits.axes_grid1.axes_divider import Divider, SubplotDivider, make_axes_locatable
from mpl_toolkits.axes_grid1.axes_grid import AxesGrid, Grid, ImageGrid


def host_subplot(*args, axes_class=None, figure=None, **kwargs):
    """A subplot on which others can be laid."""
    from matplotlib import pyplot

    if axes_class is not None:
        raise NotImplementedError("host_subplot(axes_class=...)")
    figure = pyplot.gcf() if figure is None else figure
    return figure.add_subplot(*args, **kwargs)


def host_axes(*args, axes_class=None, figure=None, **kwargs):
    """Axes on which others can be laid."""
    from matplotlib import pyplot

    if axes_class is not None:
        raise NotImplementedError("host_axes(axes_class=...)")
    figure = pyplot.gcf() if figure is None else figure
    return figure.add_axes(*args, **kwargs)
