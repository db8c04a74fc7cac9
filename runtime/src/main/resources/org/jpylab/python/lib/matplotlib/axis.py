"""matplotlib.axis: the classes of the figure model."""

from matplotlib._artists import Axis
