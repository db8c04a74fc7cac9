"""Vectors and pixels in one file: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "MixedModeRenderer")
