"""Texts as paths."""

import numpy

from matplotlib._border import Displays, call, to_python
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import LOAD_NO_HINTING, LOAD_TARGET_LIGHT
from matplotlib.path import Path


def _font(prop):
    if prop is None or isinstance(prop, FontProperties):
        return prop or FontProperties()
    return FontProperties(prop)


class TextToPath:
    """Makes paths of texts.

    >>> vertices, codes = TextToPath().get_text_path(FontProperties(), 'I'); len(vertices) == len(codes)
    True
    """

    FONT_SCALE = 100.0
    DPI = 72

    def get_text_path(self, prop, s, ismath=False):
        """Vertices and codes of a text of size 100."""
        font = _font(prop).copy()
        font.set_size(self.FONT_SCALE)
        if ismath == "TeX":
            raise NotImplementedError("TextPath(usetex=True)")
        path = to_python(call(Displays.textOutline, str(s), font._java(), bool(ismath)))
        return path.vertices, path.codes

    def get_text_width_height_descent(self, s, prop, ismath):
        """Width, height and depth below the line of a text, in points."""
        from matplotlib.text import Text

        text = Text(0, 0, s, fontproperties=_font(prop), va="baseline")
        scale = 72 / 100
        box = text.get_window_extent()
        return box.width * scale, box.height * scale, -box.y0 * scale


text_to_path = TextToPath()


class TextPath(Path):
    """The outline of a text, its baseline starting at a place.

    >>> TextPath((0, 0), 'o', size=10).get_extents().height > 5
    True
    """

    def __init__(self, xy, s, size=None, prop=None, _interpolation_steps=1, usetex=False):
        font = _font(prop)
        self._xy = xy
        self._size = font.get_size_in_points() if size is None else size
        if usetex:
            raise NotImplementedError("TextPath(usetex=True)")
        vertices, codes = text_to_path.get_text_path(font, s, ismath="$" in s)
        self._outline, self.codes = vertices, codes
        self._vertices = None
        self._interpolation_steps = _interpolation_steps

    def get_size(self):
        return self._size

    def set_size(self, size):
        self._size = size
        self._vertices = None

    @property
    def vertices(self):
        """The corners, read-only until `vertices.flags.writeable` is set, in one array until the size changes."""
        if self._vertices is None:
            self._vertices = self._outline * (self._size / text_to_path.FONT_SCALE) + numpy.asarray(self._xy, float)
            self._vertices.flags.writeable = False
        return self._vertices

    def text_get_vertices_codes(self, prop, s, usetex=False):
        """Vertices and codes of a text of size 100."""
        return text_to_path.get_text_path(prop, s, ismath="TeX" if usetex else "$" in s)
