"""Figures inside of Tk's windows: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "FigureCanvas FigureCanvasTk FigureCanvasTkAgg FigureManager FigureManagerTk NavigationToolbar2Tk")
