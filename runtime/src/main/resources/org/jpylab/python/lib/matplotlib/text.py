"""Texts and annotations."""

from matplotlib._border import ArtistCalls, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist


@register
class Text(Artist):
    """A text at a position.

    >>> Text(0.5, 1, 'hello')
    Text(0.5, 1, 'hello')
    """

    __slots__ = ()

    def __repr__(self):
        x, y = self.get_position()
        return f"Text({x}, {y}, {self.get_text()!r})"

    def get_bbox_patch(self):
        """The box behind the text, or None."""
        return to_python(self._j.getBboxPatch())

    def get_unitless_position(self):
        return self._j.getX(), self._j.getY()

    def get_position(self):
        return tuple(to_python(call(FigureCalls.get, self._j, "position")))


@register
class Annotation(Text):
    """A text about a point, with an arrow to it if wanted."""

    __slots__ = ()

    @property
    def xy(self):
        return self.get_xy()

    @xy.setter
    def xy(self, value):
        self.set_xy(value)

    @property
    def xyann(self):
        return self.get_position()

    @xyann.setter
    def xyann(self, value):
        self.set_position(value)

    xycoords = property(lambda self: self.get_xycoords(), lambda self, v: self.set_xycoords(v))
    anncoords = property(lambda self: self.get_anncoords(), lambda self, v: self.set_anncoords(v))
    arrow_patch = property(lambda self: to_python(self._j.arrow()))

    def __str__(self):
        x, y = self.xy
        return f"Annotation({x:g}, {y:g}, {self.get_text()!r})"

    def draggable(self, state=None, use_blit=False):
        raise NotImplementedError("Annotation.draggable")


class OffsetFrom:
    """Coordinates that start at a place of an artist."""

    def __init__(self, artist, ref_coord, unit="points"):
        raise NotImplementedError("matplotlib.text.OffsetFrom")


def get_rotation(rotation):
    """An angle between 0 and 360 degrees.

    >>> get_rotation('vertical')
    90.0
    """
    words = {None: 0.0, "horizontal": 0.0, "vertical": 90.0}
    return words[rotation] if rotation in words else float(rotation) % 360
