"""Fields of arrows."""

from matplotlib._border import register
from matplotlib.artist import Artist
from matplotlib.collections import PolyCollection


@register
class Quiver(PolyCollection):
    """Arrows at points."""

    __slots__ = ()


@register
class Barbs(PolyCollection):
    """Wind barbs at points."""

    __slots__ = ()


@register
class QuiverKey(Artist):
    """An arrow that says how long arrows are."""

    __slots__ = ()
