"""%macro name ranges

Make cells a macro: typing its name runs them again.

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
        return f"_jpylab.magics.macro.Macro({self.value!r})"


def line(shell, text):
    _, rest = registry.options(text, "rq")
    name, _, ranges = rest.partition(" ")
    if not name or not ranges:
        raise UsageError("%macro takes a name and the numbers of cells")
    shell.macros[name] = source(shell, ranges)
    shell.user_ns[name] = Macro(shell.macros[name])
    print(f"Macro `{name}` created. To execute, type its name (without quotes).")
    print("=== Macro contents: ===\n" + shell.macros[name])
