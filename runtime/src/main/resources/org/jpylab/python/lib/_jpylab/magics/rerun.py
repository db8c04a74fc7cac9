"""%rerun [-l count] [-g pattern] [ranges]

Run cells again; the last one without ranges, the last ones with `-l`, with `-g` the last in which
a pattern is found.

>>> count = 0
>>> count += 1
>>> %rerun
=== Executing: ===
count += 1
=== Output: ===
>>> count
2
"""

from _jpylab.interactive import registry
from _jpylab.interactive.cells import chosen, matching


def line(shell, text):
    options, ranges = registry.options(text, "", "lg")
    before = [cell for _, cell in chosen(shell, "")][: shell.execution_count - 1]
    if "l" in options:
        count = registry.number(options, "l", 1)
        cells = before[-count:] if count > 0 else []
    elif "g" in options:
        cells = matching(before, (options["g"] + " " + ranges).strip())[-1:]
    else:
        cells = [cell for _, cell in chosen(shell, ranges)] if ranges else before[-1:]
    code = "\n".join(cells)
    if not code:
        print("No lines in history match specification")
        return
    print("=== Executing: ===\n" + code + "\n=== Output: ===")
    shell.run_cell(code, store_history=False)
