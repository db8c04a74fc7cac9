"""matplotlib.lines: the classes of the figure model."""

from matplotlib._artists import Line2D
