"""matplotlib.text: the classes of the figure model."""

from matplotlib._artists import Text
