"""Axes beside, inside and in grids with other axes."""

from mpl_toolkits.axes_grid1 import axes_size as Size
from mpl_toolkits.axes_grid1.axes_divider import Divider, SubplotDivider, make_axes_locatable
from mpl_toolkits.axes_grid1.axes_grid import AxesGrid, Grid, ImageGrid


def host_subplot(*args, axes_class=None, figure=None, **kwargs):
    """A subplot on which others can be laid."""
    from matplotlib import pyplot

    figure = pyplot.gcf() if figure is None else figure
    return figure.add_subplot(*args, **_host_class("host_subplot", axes_class), **kwargs)


def _host_class(caller, axes_class):
    """The keyword argument for the class of hosts of a class of axes; none for the usual axes."""
    if axes_class is None:
        return {}
    from mpl_toolkits import axisartist

    if axes_class is not axisartist.Axes:
        raise NotImplementedError(f"{caller}(axes_class={axes_class.__name__})")
    return {"axes_class": axisartist.HostAxes}


def host_axes(*args, axes_class=None, figure=None, **kwargs):
    """Axes on which others can be laid."""
    from matplotlib import pyplot

    figure = pyplot.gcf() if figure is None else figure
    return figure.add_axes(*args, **_host_class("host_axes", axes_class), **kwargs)
