"""Figures as TeX's text: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "FigureCanvas FigureCanvasPgf FigureManager FigureManagerPgf LatexError LatexManager PdfPages RendererPgf common_texification get_fontspec get_preamble make_pdf_to_png_converter writeln")
