"""%gui [name]

Choose a toolkit for windows. JPyLab's windows live without one: any of IPython's names will do.

>>> %gui tk
>>> %gui spikes
UsageError: Invalid GUI request 'spikes', valid ones are: gtk, gtk3, gtk4, osx, qt, qt5, qt6, tk, wx
"""

from _jpylab.interactive import UsageError

_NAMES = "gtk gtk3 gtk4 osx qt qt5 qt6 tk wx".split()


def line(shell, text):
    name = text.strip()
    if name and name not in _NAMES:
        raise UsageError(f"Invalid GUI request {name!r}, valid ones are: {', '.join(_NAMES)}")
