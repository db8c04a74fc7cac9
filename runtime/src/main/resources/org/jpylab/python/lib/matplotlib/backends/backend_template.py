"""Canvases that draw nothing, to begin a backend with."""

from matplotlib.backend_bases import FigureCanvasBase, FigureManagerBase, GraphicsContextBase, RendererBase


class RendererTemplate(RendererBase):
    """What artists are measured with."""


class GraphicsContextTemplate(GraphicsContextBase):
    """Colours and widths of lines."""


class FigureCanvasTemplate(FigureCanvasBase):
    """A canvas whose drawing does nothing."""

    filetypes = {**FigureCanvasBase.get_supported_filetypes(), "foo": "My magic Foo format"}
    manager_class = FigureManagerBase

    def draw(self, *args, **kwargs):
        """Do nothing."""

    def print_foo(self, filename, *args, **kwargs):
        """Write nothing."""

    def get_default_filetype(self):
        """The format of files without a suffix."""
        return "foo"


FigureCanvas, FigureManager, FigureManagerTemplate = FigureCanvasTemplate, FigureManagerBase, FigureManagerBase
