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
    _copied = True
    _untold = frozenset(["get_multialignment", "get_ma", "get_linespacing"])

    _transform = property(lambda self: self.get_transform())

    def __repr__(self):
        x, y = self.get_position()
        if (x, y) in ((0.5, 0.0), (0.0, 0.5), (0.0, 0.0)):
            x, y = x or 0, y or 0  # where labels of axes and texts of legends lie
        return f"Text({x}, {y}, {self.get_text()!r})"

    def get_bbox_patch(self):
        """The box behind the text, or None."""
        return to_python(self._j.getBboxPatch())

    def get_unitless_position(self):
        return self._j.getX(), self._j.getY()

    def get_stretch(self):
        """How wide the letters are."""
        return to_python(call(FigureCalls.get, self._j, "fontstretch"))

    get_fontstretch = get_stretch

    def get_prop_tup(self, renderer=None):
        """What the text's size depends on."""
        x, y = self.get_unitless_position()
        font = self.get_fontproperties()
        return (x, y, self.get_text(), self.get_color(), self.get_va(), self.get_ha(), hash(font), self.get_rotation(),
                self.get_rotation_mode(), self.get_transform_rotates_text(), self.figure and self.figure.dpi, renderer)  # fmt: skip

    def update_bbox_position_size(self, renderer):
        """The box behind the text follows it by itself."""

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
        """Let the text follow the mouse, or not; None for the other way."""
        now = self.__dict__.get("_draggable")
        if (now is None) if state is None else state:
            if now is None:
                from matplotlib._dragging import DraggableAnnotation

                self._draggable = DraggableAnnotation(self, use_blit)
        elif now is not None:
            now.disconnect()
            self._draggable = None
        return self.__dict__.get("_draggable")


class OffsetFrom:
    """Coordinates that start at a place of an artist or box, for `Axes.annotate`."""

    def __init__(self, artist, ref_coord, unit="points"):
        self._artist, self._ref_coord = artist, ref_coord
        self.set_unit(unit)

    def set_unit(self, unit):
        """Count in 'points' or 'pixels'."""
        if unit not in ("points", "pixels"):
            raise ValueError(f"{unit!r} is not a valid value for unit; supported values are 'points', 'pixels'")
        self._unit = unit

    def get_unit(self):
        return self._unit

    def _java(self):
        from matplotlib._boxes import _Transforms

        return _Transforms.matrixOf(lambda: self().get_matrix()[:2].swapaxes(0, 1).flatten()._j)

    def _start(self):
        a = self._artist
        box = a if hasattr(a, "bounds") else a.get_window_extent()
        l, b, w, h = box.bounds
        return l + w * self._ref_coord[0], b + h * self._ref_coord[1]

    def __call__(self, renderer=None):
        """The mapping of the coordinates to pixels."""
        from matplotlib.transforms import Affine2D

        a = self._artist
        if hasattr(a, "transform_point"):
            x, y = a.transform(self._ref_coord)
        else:
            x, y = self._start()
        fig = getattr(a, "figure", None)
        scale = 1.0 if self._unit == "pixels" or fig is None else fig.dpi / 72
        return Affine2D().scale(scale).translate(x, y)


def __getattr__(name):
    if name in ("TextPath", "TextToPath"):
        from matplotlib import textpath

        return getattr(textpath, name)
    raise AttributeError(f"module 'matplotlib.text' has no attribute {name!r}")


def get_rotation(rotation):
    """An angle between 0 and 360 degrees.

    >>> get_rotation('vertical')
    90.0
    """
    words = {None: 0.0, "horizontal": 0.0, "vertical": 90.0}
    return words[rotation] if rotation in words else float(rotation) % 360
