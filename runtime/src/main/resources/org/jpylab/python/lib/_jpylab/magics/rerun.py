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


def line(shell, text):
    options, ranges = registry.options(text, "", "lg")
    history = shell.history_manager
    if "g" in options:
        found = history.search("*" + (options["g"] + " " + ranges).strip() + "*")
        cells = [cell for cell in found if "rerun" not in cell[2]][-1:]
    elif ranges:
        cells = history.get_range_by_str(ranges)
    else:
        cells = history.get_tail(max(registry.number(options, "l", 1), 0))
    code = "\n".join(cell for _, _, cell in cells)
    if not code:
        print("No lines in history match specification")
        return
    print("=== Executing: ===\n" + code + "\n=== Output: ===")
    shell.run_cell(code, store_history=False)
