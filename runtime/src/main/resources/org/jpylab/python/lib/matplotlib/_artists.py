"""All artist classes, so that each Java artist finds its own."""

from matplotlib.artist import Artist
from matplotlib.lines import Line2D
from matplotlib.text import Annotation, Text
from matplotlib.patches import Patch
from matplotlib.collections import Collection
from matplotlib.image import AxesImage
from matplotlib.legend import Legend
from matplotlib.axis import Axis, Tick
from matplotlib.spines import Spine
from matplotlib import axes, figure, quiver
