"""matplotlib 3.6's interface, over a figure model in Java."""

__version__ = "3.6.3"
__all__ = ["rcParams", "rc", "rcdefaults", "rc_context", "use", "get_backend", "interactive", "is_interactive"]

import os as _os

from matplotlib._rc import RcParams, rc, rc_context, rcdefaults, rcParams, rcParamsDefault



class MatplotlibDeprecationWarning(DeprecationWarning):
    """Something that matplotlib 3.6 says will go."""


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

    if _backend in ("Agg", "agg"):
        return "agg"
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


def set_loglevel(level):
    """Set how much matplotlib reports through `logging`."""
    import logging

    logging.getLogger("matplotlib").setLevel(level.upper())


def get_cachedir():
    """The folder for what can be made anew."""
    import os

    return os.path.join(os.path.expanduser("~"), ".cache", "matplotlib")


def get_configdir():
    """The folder for settings."""
    import os

    return os.path.join(os.path.expanduser("~"), ".config", "matplotlib")


def get_data_path():
    """The folder of matplotlib's data, where it is installed: fonts, sample data."""
    import os

    from matplotlib.cbook import _sample_folders

    for folder in _sample_folders()[1::2]:
        if os.path.isdir(folder):
            return folder
    raise FileNotFoundError(
        "matplotlib's data are not included; the environment's MATPLOTLIBDATA can name a folder that has them"
    )


def rc_params(fail_on_error=False):
    """The settings as they are after the start."""
    return RcParams()


def rc_file(fname, *, use_default_template=True):
    """Take settings from a file."""
    from matplotlib import style

    if not _os.path.exists(fname):
        open(fname).close()  # the error of a file that is not there
    style.use(fname)


def rc_params_from_file(fname, fail_on_error=False, *, use_default_template=True):
    """The settings of a file, with those of the start for all others unless told otherwise."""
    from matplotlib import style
    from matplotlib._border import FigureCalls, call, to_java, to_python
    from matplotlib._rc import Settings

    with open(fname, encoding="utf-8") as file:
        read = style._read(file.read())
    found = Settings(dict(rcParamsDefault) if use_default_template else {})
    for key, value in read.items():
        found[key] = to_python(call(FigureCalls.checkedRc, key, to_java(value)))
    return found


def is_url(filename):
    """Whether a text is an address of the web.

    >>> is_url('http://example.org/a.png')
    True
    """
    import re

    return re.match(r"(http|https|ftp|file):", filename) is not None


class ExecutableNotFoundError(FileNotFoundError):
    """A program that was wanted is not there."""


def rc_file_defaults():
    """Restore the settings of the start."""
    rcdefaults()


def __getattr__(name):
    import importlib

    if name == "colormaps":
        from matplotlib.cm import _colormaps

        return _colormaps
    if name == "color_sequences":
        from matplotlib.colors import ColorSequenceRegistry

        return ColorSequenceRegistry()
    if name == "rcParamsOrig":
        return rcParamsDefault
    if name == "defaultParams":
        from matplotlib import rcsetup

        return rcsetup.defaultParams
    if name == "sanitize_sequence":
        from matplotlib.cbook import sanitize_sequence

        return sanitize_sequence
    if name in ("matplotlib_fname", "checkdep_usetex", "test", "default_test_modules"):
        raise NotImplementedError(f"matplotlib.{name}")
    if name == "mpl":
        return importlib.import_module("matplotlib")
    if name == "cycler":
        from matplotlib._rc import cycler

        return cycler

    try:
        return importlib.import_module(f"matplotlib.{name}")
    except ModuleNotFoundError:
        raise AttributeError(f"module 'matplotlib' has no attribute {name!r}") from None

if _backend:
    use(_backend)
