"""%history [-n] [-o] [-p] [-t] [-l count] [-g pattern] [-f file] [ranges]

Show the cells you ran: all, those of the ranges (`4`, `2-5`), or those a pattern is found in.

-n  with numbers; -o  with results; -p  with `>>>`; -t  as Python without magics;
-l  the last ones; -g  search all sessions; -f  write them to a file.

>>> 1 + 1
2
>>> %history -n
   1: 1 + 1
   2: %history -n
"""

import os

from _jpylab.interactive import registry
from _jpylab.interactive.cells import chosen, matching
from _jpylab.interactive.questions import confirmed


def line(shell, text):
    options, rest = registry.options(text, "noptu", "lgf")
    if "g" in options:
        numbered = _found(shell, (options["g"] + " " + rest).strip())
    else:
        numbered = chosen(shell, rest or f"1-{shell.execution_count}")
    if "l" in options:
        numbered = chosen(shell, "")[-registry.number(options, "l", 10) :]
    lines = []
    for number, cell in numbered:
        if "t" in options:
            cell = shell.to_python(cell).rstrip("\n")
        lines.append(_shown(shell, number, cell, options))
    if "f" in options:
        if os.path.exists(options["f"]):
            if not confirmed(shell, f"File {options['f']!r} exists. Overwrite? "):
                print("Aborting.")
                return
            print("Overwriting file.")
        with open(options["f"], "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    elif lines:
        print("\n".join(lines))


def _found(shell, pattern):
    """(number, cell) where a pattern is found; cells of earlier sessions have no number."""
    here = set(shell.cells)
    before = dict.fromkeys(matching(shell.host.past_cells(), pattern))
    numbered = [(None, cell) for cell in before if cell not in here]
    last = len(shell.cells) - 1
    return numbered + [(n, c) for n, c in enumerate(shell.cells) if 0 < n <= last and matching([c], pattern)]


def _shown(shell, number, cell, options):
    if "p" in options:
        lines = cell.split("\n")
        lines += [""] * (len(lines) > 1)
        cell = "\n".join((">>> " if i == 0 else "... ") + l for i, l in enumerate(lines))
    if number is not None and {"n", "g"} & set(options):
        separator = "\n" if "\n" in cell else " "
        cell = f"{number:4d}:{separator}{cell}"
    if "o" in options and number in shell.results:
        cell += "\n" + shell.format(shell.results[number])
    return cell
