"""Measures and pictures of texts with formulas."""

import math
from collections import namedtuple

from matplotlib._missing import refuse

VectorParse = namedtuple("VectorParse", "width height depth glyphs rects")
VectorParse.__doc__ = "The measures of a text in pixels; its glyphs and bars are not told."
RasterParse = namedtuple("RasterParse", "ox oy width height depth image")


class MathTextParser:
    """Measures texts with formulas.

    >>> MathTextParser('path').parse('$x^2$', dpi=72).depth
    0.0
    """

    def __init__(self, output):
        if output.lower() not in ("path", "agg", "macosx"):
            raise ValueError(f"{output.lower()!r} is not a valid value for output; supported values are 'path', 'agg', 'macosx'")
        self._output = output.lower()

    def parse(self, s, dpi=72, prop=None):
        """Width, height and depth below the line, in pixels."""
        from matplotlib.textpath import TextPath, _font

        if self._output != "path":
            raise NotImplementedError(f"matplotlib.mathtext.MathTextParser({self._output!r}).parse")
        size = _font(prop).get_size_in_points() * dpi / 72
        corners = TextPath((0, 0), s, size=size, prop=prop).vertices
        depth = float(math.ceil(max(0, -corners[:, 1].min())))
        return VectorParse(float(math.ceil(corners[:, 0].max())), math.ceil(corners[:, 1].max()) + depth, depth, None, None)


def math_to_image(s, filename_or_obj, prop=None, dpi=None, format=None, *, color=None):
    """Write a picture of a text with formulas, no larger than it; gives the depth below the line in points."""
    from matplotlib.figure import Figure

    width, height, depth, _, _ = MathTextParser("path").parse(s, dpi=72, prop=prop)
    fig = Figure(figsize=(width / 72.0, height / 72.0))
    fig.text(0, depth / height, s, fontproperties=prop, color=color)
    fig.savefig(filename_or_obj, dpi=dpi, format=format)
    return depth


__getattr__ = refuse(__name__, "FT2Image MathTextWarning MathtextBackend MathtextBackendAgg MathtextBackendPath get_unicode_index")
