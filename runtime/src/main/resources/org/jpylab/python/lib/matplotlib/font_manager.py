"""Fonts."""

from java import type as _java_type

from matplotlib._border import call, to_java, to_python

_calls = _java_type("org.jpylab.pylab.ArtistCalls")


class FontProperties:
    """A font by family, style, weight and size.

    >>> FontProperties(size=12).get_size()
    12.0
    """

    def __init__(self, family=None, style=None, variant=None, weight=None, stretch=None, size=None, fname=None,
                 math_fontfamily=None):  # fmt: skip
        if fname is not None:
            raise NotImplementedError("FontProperties(fname=...)")
        given = dict(family=family, style=style, variant=variant, weight=weight, stretch=stretch, size=size)
        self._given = {k: v for k, v in given.items() if v is not None}
        self._math = math_fontfamily

    def _java(self):
        return call(_calls.font, {k: to_java(v) for k, v in self._given.items()})

    @classmethod
    def _of(cls, java):
        return cls(list(java.family()), str(java.style()), str(java.variant()), java.weight(), java.stretch(),
                   java.size())  # fmt: skip

    def get_size(self):
        return self._java().size()

    get_size_in_points = get_size

    def get_family(self):
        return [str(f) for f in self._java().family()]

    get_name = lambda self: self.get_family()[0]

    def get_style(self):
        return self._given.get("style", "normal")

    get_slant = get_style

    def get_variant(self):
        return self._given.get("variant", "normal")

    def get_weight(self):
        return self._given.get("weight", "normal")

    def get_stretch(self):
        return self._given.get("stretch", "normal")

    def get_file(self):
        return None

    def set_size(self, size):
        self._given["size"] = size

    def set_family(self, family):
        self._given["family"] = family

    set_name = set_family

    def set_style(self, style):
        self._given["style"] = style

    set_slant = set_style

    def set_variant(self, variant):
        self._given["variant"] = variant

    def set_weight(self, weight):
        self._given["weight"] = weight

    def set_stretch(self, stretch):
        self._given["stretch"] = stretch

    def copy(self):
        return FontProperties(**self._given)

    def __eq__(self, other):
        return isinstance(other, FontProperties) and self._given == other._given

    def __hash__(self):
        return hash(str(sorted(self._given.items(), key=str)))


class FontManager:
    """Finds fonts; those that texts are drawn with come along."""

    ttflist = []
    afmlist = []

    def findfont(self, prop, *args, **kwargs):
        raise NotImplementedError("matplotlib.font_manager.findfont")

    def addfont(self, path):
        raise NotImplementedError("matplotlib.font_manager.FontManager.addfont")

    def get_font_names(self):
        return ["DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif"]


fontManager = FontManager()
findfont = fontManager.findfont


def get_font_names():
    """The families that come along."""
    return fontManager.get_font_names()


def findSystemFonts(fontpaths=None, fontext="ttf"):
    raise NotImplementedError("matplotlib.font_manager.findSystemFonts")
