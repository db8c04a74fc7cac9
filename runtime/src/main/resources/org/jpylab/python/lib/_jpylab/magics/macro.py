"""%macro [-q] [-r] name ranges

Make cells a macro: typing its name runs them again. Without arguments: the names of all macros.

-q  do not show it; -r  keep the cells as they were typed, not as the Python they stand for.

>>> rate = 10
>>> %macro begin 1
Macro `begin` created. To execute, type its name (without quotes).
=== Macro contents: ===
rate = 10
"""

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.cells import source


class Macro:
    """Cells under a name."""

    def __init__(self, text):
        self.value = text

    def __str__(self):
        return self.value

    def __repr__(self):
        return f"IPython.macro.Macro({self.value!r})"

    def __add__(self, other):
        return Macro(self.value + str(other))


def line(shell, text):
    options, rest = registry.options(text, "rq")
    name, _, ranges = rest.partition(" ")
    if not name:
        return sorted(shell.macros)
    if not ranges.strip():
        raise UsageError("%macro insufficient args; usage '%macro name n1-n2 n3-4...")
    cells = source(shell, ranges, raw="r" in options)
    if not cells.strip():
        print(f"{ranges.strip()} is neither a string nor a macro.")
        return
    shell.macros[name] = cells
    shell.user_ns[name] = Macro(cells)
    if "q" not in options:
        print(f"Macro `{name}` created. To execute, type its name (without quotes).")
        print("=== Macro contents: ===\n" + cells)
