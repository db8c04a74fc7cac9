"""`rcParams` over Java's."""

from _collections_abc import MutableMapping

from matplotlib._border import FigureCalls, call, to_java, to_python

_rc = FigureCalls.rc
_set_rc = FigureCalls.setRc


class RcParams(MutableMapping):
    """The settings that figures are made with.

    >>> from matplotlib import rcParams
    >>> rcParams['lines.linewidth']
    1.5
    """

    def __getitem__(self, key):
        if key not in _keys():
            raise KeyError(key)
        value = to_python(call(_rc, key))
        if key in _ENUMERATIONS:
            from matplotlib import _enums

            return getattr(_enums, _ENUMERATIONS[key])(value)
        return value

    def __setitem__(self, key, value):
        if key not in _keys():
            if key in _OLD:
                from matplotlib import _removed

                now = _removed.rc_value(key, value)
                if now is not None:
                    self[now[0]] = now[1]
                return
            raise KeyError(
                f"{key} is not a valid rc parameter (see rcParams.keys() for a list of valid parameters)"
            )
        if key == "date.epoch":
            _check_epoch(key, value)
        if not isinstance(value, str) and FigureCalls.isTextRc(key, value is None):
            value = _worded(key, value)
        call(_set_rc, key, to_java(value))

    def __delitem__(self, key):
        raise KeyError()

    def pop(self, key, *default):
        raise KeyError()

    def __iter__(self):
        return iter(sorted(_keys()))

    def __len__(self):
        return len(_keys())

    def copy(self):
        return dict(self)

    def find_all(self, pattern):
        import re

        return Settings((k, v) for k, v in self.items() if re.search(pattern, k))

    def __repr__(self):
        return "RcParams({" + ",\n          ".join(f"{k!r}: {v!r}" for k, v in self.items()) + "})"


def _worded(key, value):
    """The text of a value where a word is wanted."""
    import warnings

    from matplotlib import MatplotlibDeprecationWarning

    if key == "image.cmap":
        if hasattr(value, "name"):
            return value.name
        kind = "None" if value is None else type(value).__name__
        raise TypeError(f"'cmap' must be an instance of str or matplotlib.colors.Colormap, not a {kind}")
    if key.startswith("mathtext."):
        raise AttributeError(f"'{type(value).__name__}' object has no attribute 'expandtabs'")
    warnings.warn(
        "Support for setting an rcParam that expects a str value to a non-str value is deprecated since 3.5 and support "
        "will be removed two minor releases later.",
        MatplotlibDeprecationWarning,
        3,
    )
    return str(value)


def _check_epoch(key, value):
    """An error where a value is no date."""
    import numpy

    try:
        numpy.datetime64(value)
    except ValueError:
        raise ValueError(f"Key {key}: {value!r} should be a string that can be parsed by numpy.datetime64") from None


class Settings(dict):
    """Settings by name, apart from those in force."""

    __repr__ = RcParams.__repr__

    def __iter__(self):
        return iter(sorted(dict.keys(self)))

    def items(self):
        return [(k, self[k]) for k in self]


Settings.__name__ = Settings.__qualname__ = "RcParams"
_OLD = ("text.fontsize", "axes.color_cycle", "axes.hold", "text.latex.unicode", "text.dvipnghack", "units")
_ENUMERATIONS = {
    "lines.dash_capstyle": "CapStyle", "lines.solid_capstyle": "CapStyle",
    "lines.dash_joinstyle": "JoinStyle", "lines.solid_joinstyle": "JoinStyle",
}  # fmt: skip
_known = None


def _keys():
    global _known
    if _known is None:
        _known = frozenset(FigureCalls.rcKeys())
    return _known


class _Defaults(RcParams):
    """Matplotlib's own settings; they cannot be changed."""

    def __getitem__(self, key):
        if key not in _keys():
            raise KeyError(key)
        return to_python(call(FigureCalls.rcDefault, key))

    def __setitem__(self, key, value):
        raise TypeError("the default rc parameters cannot be changed")


rcParams = RcParams()
rcParamsDefault = _Defaults()
FigureCalls.restoreRc()  # another session may have left its own


_ALIASES = {
    "lw": "linewidth", "ls": "linestyle", "c": "color", "fc": "facecolor", "ec": "edgecolor",
    "mew": "markeredgewidth", "aa": "antialiased",
}  # fmt: skip


def rc(group, **kwargs):
    """Set rc parameters of a group, or of several.

    >>> rc('lines', linewidth=2); rcParams['lines.linewidth']
    2.0
    >>> rcdefaults()
    """
    for name in (group,) if isinstance(group, str) else group:
        for key, value in kwargs.items():
            full = f"{name}.{_ALIASES.get(key, key)}"
            if full not in _keys() and full not in _OLD:
                raise KeyError(f'Unrecognized key "{full}" for group "{name}" and name "{key}"')
            rcParams[full] = value


_CYCLED = {
    "color": "color", "linewidth": "float", "linestyle": "style", "facecolor": "color", "edgecolor": "color", "joinstyle": "text",
    "capstyle": "text", "fillstyle": "text", "markerfacecolor": "color", "markersize": "float", "markeredgewidth": "float",
    "markeredgecolor": "color", "markevery": "any", "alpha": "float", "marker": "text", "hatch": "text", "dashes": "any",
}  # fmt: skip
_SHORT = {"c": "color", "lw": "linewidth", "ls": "linestyle", "fc": "facecolor", "ec": "edgecolor", "mfc": "markerfacecolor",
          "mec": "markeredgecolor", "mew": "markeredgewidth", "ms": "markersize"}  # fmt: skip


def cycler(*args, **kwargs):
    """A cycle of values of properties that lines and patches have, each value checked.

    >>> cycler(c='rg', lw=[1, 2])
    (cycler('color', ['r', 'g']) + cycler('linewidth', [1.0, 2.0]))
    """
    from cycler import Cycler, cycler as unchecked

    if args and kwargs:
        raise TypeError("cycler() can only accept positional OR keyword arguments -- not both.")
    if not args and not kwargs:
        raise TypeError("cycler() must have positional OR keyword arguments")
    if len(args) == 1 and not isinstance(args[0], Cycler):
        raise TypeError("If only one positional argument given, it must be a Cycler instance.")
    if len(args) > 2:
        raise TypeError("No more than 2 positional arguments allowed")
    if len(args) == 1:
        return unchecked(args[0])
    made = None
    for name, values in [args] if args else kwargs.items():
        name = _SHORT.get(name, name)
        if name not in _CYCLED:
            raise TypeError(f"Unknown artist property: {name}")
        one = unchecked(name, _checked(_CYCLED[name], values))
        made = one if made is None else made + one
    return made


def _checked(kind, values):
    values = list(values)
    if kind == "color":
        from matplotlib.colors import is_color_like

        for v in values:
            if not is_color_like(v):
                raise ValueError(f"{v!r} does not look like a color arg")
    if kind == "float":
        for i, v in enumerate(values):
            try:
                values[i] = float(v)
            except ValueError:
                raise ValueError(f"Could not convert {v!r} to float") from None
    return values


def rcdefaults():
    """Restore matplotlib's own settings.

    >>> rcdefaults()
    """
    from matplotlib.style import STYLE_BLACKLIST

    kept = {key: rcParams[key] for key in STYLE_BLACKLIST if key in _keys()}
    FigureCalls.restoreRc()
    for key, value in kept.items():
        rcParams[key] = value


class rc_context:
    """Settings for the length of a `with` block.

    >>> with rc_context({'lines.linewidth': 3}): rcParams['lines.linewidth']
    3.0
    """

    def __init__(self, rc=None, fname=None):
        self._new = dict(rc or {})
        self._fname = fname

    def __call__(self, func):
        """The function with the settings for the length of each call."""
        import functools

        @functools.wraps(func)
        def inside(*args, **kwargs):
            with rc_context(self._new, self._fname):
                return func(*args, **kwargs)

        return inside

    def __enter__(self):
        self._old = dict(rcParams)
        if self._fname is not None:
            from matplotlib import style

            style.use(self._fname)
        for key, value in self._new.items():
            rcParams[key] = value

    def __exit__(self, *exc):
        for key, value in self._old.items():
            if rcParams[key] != value:
                rcParams[key] = value
        return False
