"""matplotlib.spines: the classes of the figure model."""

from matplotlib._artists import Spine
