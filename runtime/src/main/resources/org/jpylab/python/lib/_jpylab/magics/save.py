"""%save [-f] [-a] [-r] file ranges

Write cells to a file as Python; `-a` appends, `-f` overwrites without asking, `-r` writes them as
they were typed, to an .ipy file.

>>> rate = 10
>>> %save -f _saved 1
The following commands were written to file `_saved.py`:
rate = 10
"""

import os

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.cells import source
from _jpylab.interactive.questions import confirmed


def line(shell, text):
    options, rest = registry.options(text, "far")
    name, _, ranges = rest.partition(" ")
    if not name:
        raise UsageError("Missing filename.")
    if not name.endswith((".py", ".ipy")):
        name += ".ipy" if "r" in options else ".py"
    name = os.path.expanduser(name)
    if os.path.isfile(name) and not {"f", "a"} & set(options):
        if not confirmed(shell, f"File `{name}` exists. Overwrite (y/[N])?  "):
            print("Operation cancelled.")
            return
    cells = source(shell, ranges, raw="r" in options)
    if not cells.strip():
        print(f"{ranges.strip()} is neither a string nor a macro.")
        return
    new = not os.path.isfile(name) or "a" not in options
    with open(name, "w" if new else "a", encoding="utf-8") as file:
        if new:
            file.write("# coding: utf-8\n")
        file.write(cells.rstrip("\n") + "\n")
    print(f"The following commands were written to file `{name}`:")
    print(cells)
