"""%save [-f] [-a] file ranges

Write cells to a file; `-a` appends, `-f` overwrites without asking.

>>> rate = 10
>>> %save -f _saved 1
The following commands were written to file `_saved.py`:
rate = 10
"""

import os

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.cells import source


def line(shell, text):
    options, rest = registry.options(text, "far")
    name, _, ranges = rest.partition(" ")
    if not name:
        raise UsageError("%save takes a file name and the numbers of cells")
    if not name.endswith((".py", ".ipy")):
        name += ".py"
    name = os.path.expanduser(name)
    if os.path.isfile(name) and not {"f", "a"} & set(options):
        if not shell.host.ask(f"File `{name}` exists. Overwrite (y/[N])?  ").strip().lower().startswith("y"):
            print("Operation cancelled.")
            return
    cells = source(shell, ranges)
    new = not os.path.isfile(name) or "a" not in options
    with open(name, "w" if new else "a", encoding="utf-8") as file:
        if new:
            file.write("# coding: utf-8\n")
        file.write(cells.rstrip("\n") + "\n")
    print(f"The following commands were written to file `{name}`:")
    print(cells)
