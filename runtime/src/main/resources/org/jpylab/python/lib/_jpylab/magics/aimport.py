"""%aimport [modules | -module]

Import modules and have `%autoreload 1` load them anew; `-module` leaves one out; list them.

>>> %aimport  # doctest: +ELLIPSIS
Modules to reload:
...
"""

import importlib

from _jpylab.magics import autoreload


def line(shell, text):
    for name in text.replace(",", " ").split():
        if name.startswith("-"):
            autoreload.chosen.discard(name[1:])
            autoreload.skipped.add(name[1:])
        else:
            autoreload.skipped.discard(name)
            autoreload.chosen.add(name)
            shell.user_ns[name.partition(".")[0]] = __import__(name)
    if not text.strip():
        print("Modules to reload:")
        print("all-except-skipped" if autoreload.reloads_all() else " ".join(sorted(autoreload.chosen)))
        print("\nModules to skip:")
        print(" ".join(sorted(autoreload.skipped)))
