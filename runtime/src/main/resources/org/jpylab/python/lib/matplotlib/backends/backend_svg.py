"""Canvases whose figures are written as SVG."""

from matplotlib._missing import refuse
from matplotlib.backend_bases import FigureCanvasBase, FigureManagerBase


class FigureCanvasSVG(FigureCanvasBase):
    """A canvas that writes SVG where no other format is said."""

    filetypes = {"svg": "Scalable Vector Graphics", "svgz": "Scalable Vector Graphics"}

    def get_default_filetype(self):
        """The format of files without a suffix."""
        return "svg"


FigureCanvas, FigureManager = FigureCanvasSVG, FigureManagerBase

__getattr__ = refuse(__name__, "RendererSVG XMLWriter generate_css generate_transform short_float_fmt escape_attrib escape_cdata escape_comment svgProlog")
