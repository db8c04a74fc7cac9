"""Fonts as one line of text: families, sizes and properties."""

import re

from matplotlib._missing import refuse

_WORDS = {
    "thin": ("weight", "light"), "extralight": ("weight", "light"), "ultralight": ("weight", "light"),
    "light": ("weight", "light"), "book": ("weight", "book"), "regular": ("weight", "regular"),
    "normal": ("weight", "normal"), "medium": ("weight", "medium"), "demibold": ("weight", "demibold"),
    "semibold": ("weight", "semibold"), "bold": ("weight", "bold"), "extrabold": ("weight", "extra bold"),
    "black": ("weight", "black"), "heavy": ("weight", "heavy"), "roman": ("slant", "normal"),
    "italic": ("slant", "italic"), "oblique": ("slant", "oblique"), "ultracondensed": ("width", "ultra-condensed"),
    "extracondensed": ("width", "extra-condensed"), "condensed": ("width", "condensed"),
    "semicondensed": ("width", "semi-condensed"), "expanded": ("width", "expanded"),
    "extraexpanded": ("width", "extra-expanded"), "ultraexpanded": ("width", "ultra-expanded"),
}  # fmt: skip
_ORDER = ("style", "variant", "weight", "stretch", "file", "size")


def _parts(text, mark):
    """The parts between marks that no backslash stands before."""
    return re.split(r"(?<!\\)" + mark, text)


def _plain(text):
    return re.sub(r"\\([\\\-:,=_])", r"\1", text)


def parse_fontconfig_pattern(pattern):
    """The properties of a line of text: family, size, weight, ….

    >>> parse_fontconfig_pattern('serif-12:bold')
    {'family': ['serif'], 'size': ['12.0'], 'weight': ['bold']}
    """
    found = {}
    names, *options = _parts(pattern, ":")
    families, *sizes = _parts(names, "-")
    found["family"] = [_plain(one) for one in _parts(families, ",")]
    if sizes:
        found["size"] = [str(float(one)) for one in _parts(sizes[0], ",")]
    for option in options:
        key, *values = _parts(option, "=")
        if values:
            found.setdefault(key, []).extend(_plain(one) for one in _parts(values[0], ","))
        elif key in _WORDS:
            found.setdefault(_WORDS[key][0], []).append(_WORDS[key][1])
    return found


def generate_fontconfig_pattern(d):
    """A font's properties as one line of text."""
    made = ",".join(re.sub(r"([\\\-:,])", r"\\\1", str(one)) for one in d.get_family())
    for name in _ORDER:
        value = getattr(d, "get_" + name)()
        if value is not None and value != []:
            values = value if isinstance(value, list) else [value]
            made += f":{name}=" + ",".join(re.sub(r"([\\=_:,])", r"\\\1", str(one)) for one in values)
    return made


__getattr__ = refuse(__name__, "FontconfigPatternParser family_escape family_punc family_unescape value_escape value_punc value_unescape")
