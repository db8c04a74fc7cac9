"""Figures in a browser: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "FigureCanvas FigureCanvasWebAgg FigureManager FigureManagerWebAgg ServerThread WebAggApplication ipython_inline_display webagg_server_thread")
