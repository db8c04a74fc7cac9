"""%recall [ranges]

Put earlier cells behind the next prompt, or the last result without ranges.

>>> rate = 10
>>> %recall 1
"""

from _jpylab.interactive.cells import source


def line(shell, text):
    if not text.strip():
        shell.set_next_input(str(shell.user_ns["_"]))
        return
    found = source(shell, text)
    if found:
        shell.set_next_input(found)
    else:
        print("Couldn't evaluate or find in history:", text)
