"""matplotlib.legend: the classes of the figure model."""

from matplotlib._artists import Legend
