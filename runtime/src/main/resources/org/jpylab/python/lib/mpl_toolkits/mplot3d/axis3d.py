"""The axes of three dimensions: `ax.xaxis`, `ax.yaxis` and `ax.zaxis` have their methods; the classes are not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "Axis XAxis YAxis ZAxis move_from_center tick_update_position")
