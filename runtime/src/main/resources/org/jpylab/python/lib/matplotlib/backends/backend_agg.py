"""The canvas that figures are drawn on."""

from matplotlib.ft2font import LOAD_DEFAULT, LOAD_FORCE_AUTOHINT, LOAD_NO_AUTOHINT, LOAD_NO_HINTING
from matplotlib.backend_bases import FigureCanvasBase, FigureManagerBase, RendererBase
from matplotlib._missing import refuse


class RendererAgg(RendererBase):
    """What artists are measured with."""


class FigureCanvasAgg(FigureCanvasBase):
    """A canvas without a window."""

    def get_renderer(self, cleared=False):
        """What artists are measured with."""
        return RendererAgg(self.figure)

    renderer = property(get_renderer)


FigureCanvas, FigureManager = FigureCanvasAgg, FigureManagerBase


def new_figure_manager(num, *args, FigureClass=None, **kwargs):
    """A new figure's manager."""
    from matplotlib.figure import Figure

    return new_figure_manager_given_figure(num, (FigureClass or Figure)(*args, **kwargs))


def new_figure_manager_given_figure(num, figure):
    """A manager of a figure."""
    return FigureManagerBase(FigureCanvasAgg(figure), num)

__getattr__ = refuse(__name__, "get_hinting_flag")
