"""Figures that move in a notebook: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "CommSocket FigureCanvas FigureCanvasNbAgg FigureManager FigureManagerNbAgg NavigationIPy connection_info")
