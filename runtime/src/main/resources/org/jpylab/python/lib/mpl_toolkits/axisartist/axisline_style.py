"""How the lines of axes end."""

import math

import numpy

from matplotlib.patches import FancyArrowPatch
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform


class AxislineStyle:
    """A line that ends in an arrow: '->' or '-|>', perhaps with a size such as in '->,size=1.5'.

    >>> AxislineStyle('-|>', size=2).size
    2.0
    """

    def __init__(self, style, **kwargs):
        name, *rest = (part.strip() for part in style.split(","))
        if name not in ("->", "-|>"):
            raise ValueError(f"Unknown style: {name!r}")
        options = dict(part.split("=", 1) for part in rest)
        options.update(kwargs)
        self.name, self.size = name, float(options.pop("size", 1))
        self.facecolor = options.pop("facecolor", None)
        if options:
            raise TypeError(f"AxislineStyle() got an unexpected keyword argument {next(iter(options))!r}")

    def line(self, path, scale, like):
        """The arrow along a path in pixels, a little longer than it."""
        scale = scale * self.size
        (x0, y0), (x1, y1) = path.vertices[-2:]
        angle = math.atan2(y1 - y0, x1 - x0)
        end = x1 + math.cos(angle) * scale, y1 + math.sin(angle) * scale
        codes = None if path.codes is None else [*path.codes, Path.LINETO]
        longer = Path(numpy.concatenate([path.vertices, [end]]), codes)
        face = {} if self.facecolor is None else {"facecolor": self.facecolor}
        made = FancyArrowPatch(
            path=longer, arrowstyle=self.name, shrinkA=0, shrinkB=0, mutation_scale=scale,
            transform=IdentityTransform(), **face,
        )  # fmt: skip
        made.set_zorder(like.get_zorder())
        return made
