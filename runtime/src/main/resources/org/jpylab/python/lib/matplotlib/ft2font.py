"""What is inside of a font's file: its names, measures and characters.

>>> FT2Font('DejaVuSans.ttf').family_name
'DejaVu Sans'
"""

from os import fspath

from java import type as _java

from matplotlib._border import call
from matplotlib._missing import refuse

_Faces = _java("org.jpylab.render.text.FontFaces")

LOAD_DEFAULT, LOAD_NO_SCALE, LOAD_NO_HINTING, LOAD_RENDER, LOAD_NO_BITMAP = 0, 1, 2, 4, 8
LOAD_VERTICAL_LAYOUT, LOAD_FORCE_AUTOHINT, LOAD_NO_AUTOHINT = 16, 32, 32768
LOAD_TARGET_NORMAL, LOAD_TARGET_LIGHT, LOAD_TARGET_MONO = 0, 65536, 131072
LOAD_CROP_BITMAP, LOAD_PEDANTIC, LOAD_IGNORE_GLOBAL_ADVANCE_WIDTH, LOAD_NO_RECURSE = 64, 128, 512, 1024
LOAD_IGNORE_TRANSFORM, LOAD_MONOCHROME, LOAD_LINEAR_DESIGN = 2048, 4096, 8192
LOAD_TARGET_LCD, LOAD_TARGET_LCD_V = 196608, 262144
SCALABLE, FIXED_SIZES, FIXED_WIDTH, SFNT, HORIZONTAL, VERTICAL, KERNING, FAST_GLYPHS = (1 << k for k in range(8))
MULTIPLE_MASTERS, GLYPH_NAMES, EXTERNAL_STREAM = 256, 512, 1024
ITALIC, BOLD = 1, 2
KERNING_DEFAULT, KERNING_UNFITTED, KERNING_UNSCALED = 0, 1, 2


class FT2Font:
    """A font of a file, or of the name of one that comes along."""

    def __init__(self, filename, hinting_factor=8, *, _fallback_list=None, _kerning_factor=0):
        self.fname = fspath(filename)
        self._font = call(_Faces.inFile, self.fname)

    scalable = True
    family_name = property(lambda self: str(self._font.family()))
    style_name = property(lambda self: str(self._font.style()))
    postscript_name = property(lambda self: str(self._font.postscriptName()))
    num_glyphs = property(lambda self: self._font.size())
    units_per_EM = property(lambda self: self._font.unitsPerEm())
    ascender = property(lambda self: self._font.ascender())
    descender = property(lambda self: self._font.descender())

    def get_charmap(self):
        """The numbers of the glyphs by code point.

        >>> FT2Font('DejaVuSans.ttf').get_charmap()[65]
        36
        """
        return {int(c): self._font.glyph(c) for c in self._font.codePoints()}

    def get_char_index(self, codepoint):
        """The number of a character's glyph, 0 if there is none."""
        return self._font.glyph(codepoint)

    def __getattr__(self, name):
        raise NotImplementedError(f"matplotlib.ft2font.FT2Font.{name}")

__getattr__ = refuse(__name__, "FT2Image")
