"""Canvases whose figures are written as PostScript."""

from matplotlib._missing import refuse
from matplotlib.backend_bases import FigureCanvasBase, FigureManagerBase

papersize = {
    "letter": (8.5, 11), "legal": (8.5, 14), "ledger": (11, 17),
    "a0": (33.11, 46.81), "a1": (23.39, 33.11), "a2": (16.54, 23.39), "a3": (11.69, 16.54), "a4": (8.27, 11.69), "a5": (5.83, 8.27),
    "a6": (4.13, 5.83), "a7": (2.91, 4.13), "a8": (2.05, 2.91), "a9": (1.46, 2.05), "a10": (1.02, 1.46),
    "b0": (40.55, 57.32), "b1": (28.66, 40.55), "b2": (20.27, 28.66), "b3": (14.33, 20.27), "b4": (10.11, 14.33), "b5": (7.16, 10.11),
    "b6": (5.04, 7.16), "b7": (3.58, 5.04), "b8": (2.51, 3.58), "b9": (1.76, 2.51), "b10": (1.26, 1.76),
}  # fmt: skip


class FigureCanvasPS(FigureCanvasBase):
    """A canvas that writes PostScript where no other format is said."""

    filetypes = {"ps": "Postscript", "eps": "Encapsulated Postscript"}

    def get_default_filetype(self):
        """The format of files without a suffix."""
        return "ps"


FigureCanvas, FigureManager = FigureCanvasPS, FigureManagerBase

__getattr__ = refuse(
    __name__,
    "PsBackendHelper RendererPS convert_psfrags get_bbox_header gs_distill psDefs ps_backend_helper pstoeps quote_ps_string"
    " xpdf_distill",
)
