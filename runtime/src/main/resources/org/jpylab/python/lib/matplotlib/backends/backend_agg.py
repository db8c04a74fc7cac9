"""The canvas that figures are drawn on."""

from matplotlib.backend_bases import FigureCanvasBase


class FigureCanvasAgg(FigureCanvasBase):
    """A canvas without a window."""


FigureCanvas = FigureCanvasAgg
