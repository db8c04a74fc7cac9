"""Lines cut at the sides of a rectangle: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "clip clip_line_to_rect")
