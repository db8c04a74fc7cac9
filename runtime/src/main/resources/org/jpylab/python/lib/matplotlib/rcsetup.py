"""What settings may be: a function for each kind checks a value and converts it."""

from matplotlib._border import FigureCalls, call, to_java, to_python
from matplotlib._enums import CapStyle, JoinStyle
from matplotlib._rc import cycler, rcParamsDefault
from matplotlib.colors import is_color_like

ls_mapper = {"-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted"}
interactive_bk = ["GTK3Agg", "GTK3Cairo", "GTK4Agg", "GTK4Cairo", "MacOSX", "nbAgg", "QtAgg", "QtCairo", "Qt5Agg", "Qt5Cairo",
                  "TkAgg", "TkCairo", "WebAgg", "WX", "WXAgg", "WXCairo"]  # fmt: skip
non_interactive_bk = ["agg", "cairo", "pdf", "pgf", "ps", "svg", "template"]
all_backends = interactive_bk + non_interactive_bk


class ValidateInStrings:
    """Checks that a value is one of some words.

    >>> ValidateInStrings('side', ['left', 'right'])('left')
    'left'
    """

    def __init__(self, key, valid, ignorecase=False, *, _deprecated_since=None):
        self.key, self.ignorecase = key, ignorecase
        self.valid = {self._plain(one): one for one in valid}

    def _plain(self, word):
        return word.lower() if self.ignorecase else word

    def __call__(self, s):
        if isinstance(s, str) and self._plain(s) in self.valid:
            return self.valid[self._plain(s)]
        message = f"{s!r} is not a valid value for {self.key}; supported values are {[*self.valid.values()]}"
        if isinstance(s, str) and len(s) > 1 and s[0] == s[-1] and s[0] in "\"'" and s[1:-1] in self.valid:
            message += "; remove quotes surrounding your string"
        raise ValueError(message)


def _kind(name, doc):
    """The function that checks values as the settings of a kind do."""

    def validate(s):
        return to_python(call(FigureCalls.checkedAs, name, to_java(s)))

    validate.__doc__ = doc
    return validate


def _named(validator, name):
    validator.__name__ = validator.__qualname__ = name
    return validator


for _name, _of, _doc in (
    ("bool", "bool", "True or False, or a word for it."), ("int", "int", "A whole number."), ("float", "float", "A number."),
    ("int_or_None", "int|none", "A whole number, or None."), ("float_or_None", "float|none", "A number, or None."),
    ("floatlist", "floats", "Numbers."), ("color", "color", "A colour."), ("color_or_inherit", "color|inherit", "A colour, or 'inherit'."),
    ("color_or_auto", "color|auto", "A colour, or 'auto'."), ("fontsize", "fontsize", "A size in points, or a word for it."),
    ("fontsize_None", "fontsize|none", "A size in points, a word for it, or None."), ("fontweight", "fontweight", "A weight."),
    ("fontstretch", "fontstretch", "A width of letters."), ("fonttype", "fonttype", "A kind of fonts in files."),
    ("aspect", "aspect", "'auto', 'equal' or a number."), ("axisbelow", "axisbelow", "True, False or 'line'."),
    ("dpi", "dpi", "'figure' or a number."), ("hist_bins", "bins", "A rule, a number or the edges of bins."),
    ("whiskers", "whiskers", "A factor or two percentiles."), ("bbox", "bbox", "'tight', 'standard' or None."),
    ("cycler", "cycler", "A cycle of properties."),
    ("sketch", "sketch", "How lines waver, or None."),
):  # fmt: skip
    globals()["validate_" + _name] = _named(_kind(_of, _doc), "validate_" + _name)


def _several(one, name):
    """The function that checks each of several values, which may come as a text with commas."""

    def validate(s):
        if isinstance(s, str):
            try:
                return [one(part.strip()) for part in s.split(",") if part.strip()]
            except ValueError:
                if one is validate_color:
                    return [one(letter.strip()) for letter in s if letter.strip()]
                raise
        if not hasattr(s, "__iter__") or isinstance(s, (set, frozenset)):
            raise ValueError(f"Expected str or other non-set iterable, but got {s}")
        return [one(part) for part in s if not isinstance(part, str) or part]

    validate.__doc__ = f"Several values, each checked by `{one.__name__}`."
    return _named(validate, name)


def validate_any(s):
    """Anything."""
    return s


def validate_string(s):
    """A text."""
    return s if isinstance(s, str) else str(s)


def validate_string_or_None(s):
    """A text, or None."""
    return None if s is None or s in ("none", "None") else validate_string(s)


def validate_color_for_prop_cycle(s):
    """A colour that does not come from the cycle itself."""
    if isinstance(s, str) and len(s) == 2 and s[0] == "C" and s[1].isdigit():
        raise ValueError(f"Cannot put cycle reference ({s!r}) in prop_cycler")
    return validate_color(s)


def validate_hatch(s):
    """The characters of a hatch."""
    if not isinstance(s, str):
        raise ValueError("Hatch pattern must be a string")
    unknown = set(s) - set("\\/|-+*.xoO")
    if unknown:
        raise ValueError(f"Unknown hatch symbol(s): {list(unknown)}")
    return s


def validate_markevery(s):
    """Which points carry a marker."""
    if isinstance(s, (slice, float, int, type(None))):
        return s
    if isinstance(s, tuple):
        if len(s) != 2:
            raise TypeError("'markevery' tuple must be a single item or a pair")
        if not (all(isinstance(one, int) for one in s) or all(isinstance(one, float) for one in s)):
            raise TypeError("'markevery' tuple must be pair of ints or of floats")
        return s
    if isinstance(s, list):
        if not all(isinstance(one, int) for one in s):
            raise TypeError("'markevery' list must have all elements of type int")
        return s
    raise TypeError("'markevery' is of an invalid type")


def validate_font_properties(s):
    """A line of text that names a font."""
    from matplotlib.fontconfig_pattern import parse_fontconfig_pattern

    parse_fontconfig_pattern(s)
    return s


_find_backend = ValidateInStrings("backend", all_backends, ignorecase=True)


def validate_backend(s):
    """The name of a backend."""
    return s if isinstance(s, str) and s.startswith("module://") else _find_backend(s)


validate_fillstyle = ValidateInStrings("markers.fillstyle", ["full", "left", "right", "bottom", "top", "none"])
validate_fillstyle.__name__ = "validate_fillstyle"
validate_dashlist = _several(validate_floatlist, "validate_dashlist")
validate_anylist = _several(validate_any, "validate_anylist")
validate_stringlist = _several(validate_string, "validate_stringlist")
validate_colorlist = _several(validate_color, "validate_colorlist")
validate_fillstylelist = _several(validate_fillstyle, "validate_fillstylelist")
validate_fontsizelist = _several(validate_fontsize, "validate_fontsizelist")
validate_hatchlist = _several(validate_hatch, "validate_hatchlist")
validate_markeverylist = _several(validate_markevery, "validate_markeverylist")


def _of_setting(key):
    def validate(s):
        return to_python(call(FigureCalls.checkedRc, key, to_java(s)))

    return validate


validate_ps_distiller = _named(_of_setting("ps.usedistiller"), "validate_ps_distiller")
defaultParams = {key: [rcParamsDefault[key], _of_setting(key)] for key in rcParamsDefault}
