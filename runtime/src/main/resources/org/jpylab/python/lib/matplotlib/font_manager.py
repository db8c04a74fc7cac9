"""Fonts."""

from os import fspath

from java import type as _java_type

from matplotlib._border import Displays, call, to_java, to_python
from matplotlib._missing import refuse

_PARTS = ("family", "style", "variant", "weight", "stretch", "size")
_WORDS = {
    "thin": ("weight", "light"), "extralight": ("weight", "light"), "ultralight": ("weight", "light"),
    "light": ("weight", "light"), "book": ("weight", "book"), "regular": ("weight", "regular"),
    "normal": ("weight", "normal"), "medium": ("weight", "medium"), "demibold": ("weight", "demibold"),
    "semibold": ("weight", "semibold"), "bold": ("weight", "bold"), "extrabold": ("weight", "extra bold"),
    "black": ("weight", "black"), "heavy": ("weight", "heavy"), "roman": ("style", "normal"),
    "italic": ("style", "italic"), "oblique": ("style", "oblique"), "condensed": ("stretch", "condensed"),
    "expanded": ("stretch", "expanded"),
}  # fmt: skip


def _is_file(name):
    return name.endswith((".ttf", ".otf", ".ttc"))


def _of_pattern(pattern):
    """The properties in a text such as 'serif-12:bold:italic'."""
    first, *rest = pattern.split(":")
    names, _, size = first.partition("-")
    found = {}
    if size:
        try:
            found["size"] = float(size)
        except ValueError:
            names = first
    if names:
        found["family"] = [n.strip() for n in names.split(",")] if "," in names else names
    for word in rest:
        name, _, value = word.partition("=")
        if value:
            found["style" if name == "slant" else name] = float(value) if name == "size" else value
        elif name in _WORDS:
            found[_WORDS[name][0]] = _WORDS[name][1]
        else:
            raise ValueError(f"Could not parse font string: {pattern!r}")
    return found


_calls = _java_type("org.jpylab.pylab.ArtistCalls")


class FontProperties:
    """A font by family, style, weight and size.

    >>> FontProperties(size=12).get_size()
    12.0
    """

    def __init__(self, family=None, style=None, variant=None, weight=None, stretch=None, size=None, fname=None,
                 math_fontfamily=None):  # fmt: skip
        self._file = None if fname is None else fspath(fname)
        if isinstance(family, str) and style is variant is weight is stretch is size is None and self._file is None:
            given = _of_pattern(family)
            family, style, variant, weight, stretch, size = (given.get(k) for k in _PARTS)
        given = dict(family=family, style=style, variant=variant, weight=weight, stretch=stretch, size=size)
        self._given = {k: v for k, v in given.items() if v is not None}
        self._math = math_fontfamily

    def _java(self):
        given = {k: to_java(v) for k, v in self._given.items()}
        if self._file is not None:
            given["family"] = self._file
        made = call(_calls.font, given)
        return made if self._math is None else call(made.withFormulas, self._math)

    @classmethod
    def _of(cls, java):
        names = [str(f) for f in java.family()]
        path = names[0] if names and _is_file(names[0]) else None
        return cls(None if path else names, str(java.style()), str(java.variant()), java.weight(), java.stretch(),
                   java.size(), path)  # fmt: skip

    def get_size(self):
        return self._java().size()

    get_size_in_points = get_size

    def get_family(self):
        if self._file is not None:
            return self._given.get("family") or ["sans-serif"]
        return [str(f) for f in self._java().family()]

    def get_name(self):
        """The family that the font's file names."""
        from matplotlib.ft2font import FT2Font

        return FT2Font(findfont(self)).family_name

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
        """The path of the font's file if it was given by that, else None."""
        return self._file

    def set_file(self, file):
        """Take the font from a file; None for the one of the family."""
        self._file = None if file is None else fspath(file)

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

    def get_math_fontfamily(self):
        """The fonts of formulas."""
        return str(self._java().formulas())

    def set_math_fontfamily(self, fontfamily):
        """Set the fonts of formulas: 'dejavusans', 'dejavuserif', 'cm', 'stix', …; None for those of the settings."""
        self._math = fontfamily

    def copy(self):
        made = FontProperties(**self._given, fname=self._file)
        made._math = self._math
        return made

    def __eq__(self, other):
        return isinstance(other, FontProperties) and (self._given, self._file) == (other._given, other._file)

    def __hash__(self):
        return hash((str(sorted(self._given.items(), key=str)), self._file))


class FontEntry:
    """A font that can be found: its file, family and style."""

    def __init__(self, fname="", name="", style="normal", variant="normal", weight="normal", stretch="normal", size="medium"):
        self.fname, self.name, self.style, self.variant = fname, name, style, variant
        self.weight, self.stretch, self.size = weight, stretch, size

    def __repr__(self):
        words = ("fname", "name", "style", "variant", "weight", "stretch", "size")
        return "FontEntry(" + ", ".join(f"{w}={getattr(self, w)!r}" for w in words) + ")"


_FILES = """DejaVuSans DejaVuSans-Bold DejaVuSans-BoldOblique DejaVuSans-Oblique DejaVuSansDisplay DejaVuSansMono
DejaVuSansMono-Bold DejaVuSerif DejaVuSerif-Bold DejaVuSerif-Italic STIXGeneral STIXGeneralBol STIXGeneralBolIta
STIXGeneralItalic cmb10 cmex10 cmmi10 cmr10 cmss10 cmsy10 cmtt10""".split()
_faces = _java_type("org.jpylab.render.text.FontFaces")


def _entry(fname, font):
    style = str(font.style()).lower()
    slant = next((word for word in ("italic", "oblique") if word in style), "normal")
    return FontEntry(fname, str(font.family()), slant, "normal", 700 if "bold" in style else 400)


class FontManager:
    """Finds fonts; those that texts are drawn with come along."""

    afmlist = []

    @property
    def ttflist(self):
        """The fonts that can be found by their families.

        >>> sorted({f.name for f in fontManager.ttflist})[:2]
        ['DejaVu Sans', 'DejaVu Sans Display']
        """
        known = self.__dict__.get("_known")
        if known is None:
            known = self._known = [_entry(n + ".ttf", call(_faces.inFile, n + ".ttf")) for n in _FILES]
        return known

    def findfont(self, prop, fontext="ttf", directory=None, fallback_to_default=True, rebuild_if_missing=True):
        """The path of the file that a font is taken from; of those that come along, the path inside of JPyLab.

        >>> FontManager().findfont('DejaVu Serif:bold')
        'DejaVuSerif-Bold.ttf'
        """
        font = prop if isinstance(prop, FontProperties) else FontProperties(prop)
        return font.get_file() or str(call(Displays.fileName, font._java()))

    def addfont(self, path):
        """Let texts find the font of a file by the family that it names."""
        path = fspath(path)
        self.ttflist.append(_entry(path, call(_faces.add, path)))

    def get_font_names(self):
        """The families that can be found."""
        return sorted({f.name for f in self.ttflist})


fontManager = FontManager()
findfont = fontManager.findfont


def get_font_names():
    """The families that can be found."""
    return fontManager.get_font_names()


def findSystemFonts(fontpaths=None, fontext="ttf"):
    """The files of fonts in folders; without folders, in those where systems keep them."""
    import os

    if fontpaths is None:
        home = os.path.expanduser("~")
        fontpaths = ["/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts",
                     "/Library/Fonts", "/System/Library/Fonts", home + "/Library/Fonts",
                     os.path.join(os.environ.get("WINDIR", ""), "Fonts")]  # fmt: skip
    endings = (".afm",) if fontext == "afm" else (".ttf", ".otf", ".ttc")
    found = set()
    for folder in [fontpaths] if isinstance(fontpaths, str) else fontpaths:
        for where, _, names in os.walk(folder):
            found.update(os.path.join(where, n) for n in names if n.lower().endswith(endings))
    return sorted(found)


font_scalings = {
    "xx-small": 0.579, "x-small": 0.694, "small": 0.833, "medium": 1.0, "large": 1.2, "x-large": 1.44, "xx-large": 1.728,
    "larger": 1.2, "smaller": 0.833, None: 1.0,
}  # fmt: skip
stretch_dict = {
    "ultra-condensed": 100, "extra-condensed": 200, "condensed": 300, "semi-condensed": 400, "normal": 500,
    "semi-expanded": 600, "semi-extended": 600, "expanded": 700, "extended": 700, "extra-expanded": 800,
    "extra-extended": 800, "ultra-expanded": 900, "ultra-extended": 900,
}  # fmt: skip
weight_dict = {
    "ultralight": 100, "light": 200, "normal": 400, "regular": 400, "book": 400, "medium": 500, "roman": 500,
    "semibold": 600, "demibold": 600, "demi": 600, "bold": 700, "heavy": 800, "extra bold": 800, "black": 900,
}  # fmt: skip
font_family_aliases = {"serif", "sans-serif", "sans serif", "cursive", "fantasy", "monospace", "sans"}


def get_font(_filepaths, hinting_factor=None):
    """The font of a file, or of the first of several."""
    from matplotlib.ft2font import FT2Font

    return FT2Font(_filepaths if isinstance(_filepaths, (str, bytes)) or hasattr(_filepaths, "__fspath__") else _filepaths[0])

__getattr__ = refuse(__name__, "MSFolders MSFontDirectories MSUserFontDirectories OSXFontDirectories X11FontDirectories afmFontProperty get_fontconfig_fonts get_fontext_synonyms is_opentype_cff_font json_dump json_load list_fonts ttfFontProperty win32FontDirectory win32InstalledFonts")
