"""%rerun [ranges]

Run cells again; the last one without ranges.

>>> count = 0
>>> count += 1
>>> %rerun
=== Executing: ===
count += 1
=== Output: ===
>>> count
2
"""

from _jpylab.interactive.cells import chosen


def line(shell, text):
    last = str(shell.execution_count - 1)
    cells = chosen(shell, text if text.strip() and not text.startswith("-l") else last)
    code = "\n".join(cell for _, cell in cells)
    if not code:
        print("No lines in history match specification")
        return
    print("=== Executing: ===\n" + code + "\n=== Output: ===")
    shell.run_cell(code, store_history=False)
