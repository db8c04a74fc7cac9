"""Figures in a browser: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "FigureCanvas FigureCanvasWebAggCore FigureManager FigureManagerWebAgg NavigationToolbar2WebAgg TimerAsyncio TimerTornado")
