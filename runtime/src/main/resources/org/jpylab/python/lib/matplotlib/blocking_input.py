"""Waiting for a person's input, which `Figure.ginput` does: the classes are not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "BlockingContourLabeler BlockingInput BlockingKeyMouseInput BlockingMouseInput")
