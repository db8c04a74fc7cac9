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
        return to_python(call(_rc, key))

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
        call(_set_rc, key, to_java(value))

    def __delitem__(self, key):
        raise TypeError("rc parameters cannot be deleted")

    def __iter__(self):
        return iter(sorted(_keys()))

    def __len__(self):
        return len(_keys())

    def copy(self):
        return dict(self)

    def find_all(self, pattern):
        import re

        return {k: v for k, v in self.items() if re.search(pattern, k)}

    def __repr__(self):
        return "RcParams({\n          " + ",\n          ".join(f"{k!r}: {v!r}" for k, v in self.items()) + "})"


_OLD = ("text.fontsize", "axes.color_cycle", "axes.hold")
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


def rcdefaults():
    """Restore matplotlib's own settings.

    >>> rcdefaults()
    """
    FigureCalls.restoreRc()


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
