"""matplotlib 3.6's interface, over a figure model in Java."""

__version__ = "3.6.3"
__all__ = ["rcParams", "rc", "rcdefaults", "rc_context", "use", "get_backend", "interactive", "is_interactive"]

import os as _os

from matplotlib._rc import RcParams, rc, rc_context, rcdefaults, rcParams, rcParamsDefault

_backend = _os.environ.get("MPLBACKEND")
_interactive = False


def use(backend, *, force=True):
    """Choose where figures are shown: in files with 'agg', else in windows where there is a screen.

    >>> use('agg')
    """
    global _backend
    from matplotlib._border import Displays, call

    call(Displays.use, str(backend))
    _backend = str(backend)


def get_backend():
    """The name of the backend.

    >>> use('agg'); get_backend()
    'agg'
    """
    from matplotlib._border import Displays

    return _backend or ("TkAgg" if Displays.isInteractive() else "agg")


def interactive(b):
    """Whether figures are shown as they change.

    >>> interactive(False); is_interactive()
    False
    """
    global _interactive
    _interactive = bool(b)


def is_interactive():
    """Whether figures are shown as they change.

    >>> is_interactive()
    False
    """
    return _interactive


def __getattr__(name):
    import importlib

    try:
        return importlib.import_module(f"matplotlib.{name}")
    except ModuleNotFoundError:
        raise AttributeError(f"module 'matplotlib' has no attribute {name!r}") from None
