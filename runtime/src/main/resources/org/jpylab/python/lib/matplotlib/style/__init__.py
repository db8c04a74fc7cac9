"""Sets of settings by name or from a file."""

import os
import warnings

from matplotlib import rc_context, rcParams
from matplotlib._border import FigureCalls, call, to_python
from matplotlib._rc import Settings, rcParamsDefault

__all__ = ["use", "context", "available", "library", "reload_library"]
_BLACKLIST = {
    "interactive", "backend", "webagg.port", "webagg.address", "webagg.port_retries", "webagg.open_in_browser",
    "backend_fallback", "toolbar", "timezone", "figure.max_open_warning", "figure.raise_window",
    "savefig.directory", "tk.window_focus", "docstring.hardcopy", "date.epoch",
}  # fmt: skip
STYLE_BLACKLIST = _BLACKLIST


def _read(text):
    """The settings of lines of keys and values."""
    found = {}
    for line in text.splitlines():
        line = _without_comment(line).strip()
        if line and ":" in line:
            key, value = line.split(":", 1)
            found[key.strip()] = value.strip().strip('"')
    return found


def _without_comment(line):
    quoted = False
    for i, c in enumerate(line):
        if c == '"':
            quoted = not quoted
        elif c == "#" and not quoted:
            return line[:i]
    return line


class _Library(dict):
    """The styles by name."""

    def __init__(self):
        name = None
        for line in str(call(FigureCalls.styleSheets)).splitlines():
            if line.startswith("["):
                name = line[1:-1]
                self[name] = Settings()
            elif name is not None:
                key, value = line.split(": ", 1) if ": " in line else (line.rstrip(":"), "")
                self[name][key] = to_python(call(FigureCalls.checkedRc, key, value.strip('"')))


library = _Library()
available = sorted(library)


def reload_library():
    """Read the styles again."""
    library.clear()
    library.update(_Library())


def use(style):
    """Take over the settings of a style, a dictionary or a file, or of several.

    >>> use('ggplot')
    >>> use('default')
    """
    styles = [style] if isinstance(style, (str, dict)) or hasattr(style, "__fspath__") else style
    for s in styles:
        _apply(_settings(s))


def _settings(style):
    if not isinstance(style, (str, os.PathLike)):
        return dict(style)
    name = os.fspath(style)
    if name == "default":
        return dict(rcParamsDefault)
    if name == "seaborn" or name.startswith("seaborn-") and not name.startswith("seaborn-v0_8"):
        from matplotlib import MatplotlibDeprecationWarning

        newer = name.replace("seaborn", "seaborn-v0_8", 1)
        if newer in library:
            warnings.warn(
                "The seaborn styles shipped by Matplotlib are deprecated since 3.6, as they no longer correspond "
                "to the styles shipped by seaborn. However, they will remain available as 'seaborn-v0_8-<style>'. "
                "Alternatively, directly use the seaborn API instead.",
                MatplotlibDeprecationWarning,
                stacklevel=3,
            )
            name = newer
    if name in library:
        return library[name]
    try:
        with open(name, encoding="utf-8") as file:
            return _read(file.read())
    except OSError as err:
        raise OSError(
            f"{style!r} not found in the style library and input is not a valid URL or path; "
            "see `style.available` for list of available styles"
        ) from err


def _apply(settings):
    for key, value in settings.items():
        if key not in _BLACKLIST:
            rcParams[key] = value


class context(rc_context):
    """A style for the length of a `with` block.

    >>> with context('dark_background'): pass
    """

    def __init__(self, style, after_reset=False):
        rc_context.__init__(self)
        self._style, self._reset = style, after_reset

    def __enter__(self):
        rc_context.__enter__(self)
        if self._reset:
            use("default")
        use(self._style)
