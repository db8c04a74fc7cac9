"""%aimport [modules | -module]

Import modules and have `%autoreload 1` load them anew; `-module` leaves one out; list them.

>>> %aimport  # doctest: +ELLIPSIS
Modules to reload:
all-except-skipped
...
"""

import importlib

from _jpylab.magics import autoreload


def line(shell, text):
    for name in text.replace(",", " ").split():
        if name.startswith("-"):
            autoreload.skipped.add(name[1:])
        else:
            autoreload.skipped.discard(name)
            autoreload.chosen.add(name)
            shell.user_ns[name.partition(".")[0]] = __import__(name)
    if not text.strip():
        print("Modules to reload:")
        print(" ".join(sorted(autoreload.chosen)) or "all-except-skipped")
        print("\nModules to skip:")
        print(" ".join(sorted(autoreload.skipped)))
