"""%doctest_mode

Print as Python's own prompt does, for examples in docstrings: plain tracebacks, no pretty printing.

>>> %doctest_mode
Exception reporting mode: Plain
Doctest mode is: ON
>>> %doctest_mode
Exception reporting mode: Context
Doctest mode is: OFF
"""

from _jpylab.interactive import tracebacks

_saved = []


def line(shell, text):
    if _saved:
        shell.pretty, tracebacks.mode = _saved.pop()
    else:
        _saved.append((shell.pretty, tracebacks.mode))
        shell.pretty, tracebacks.mode = False, "Plain"
    print("Exception reporting mode:", tracebacks.mode)
    print("Doctest mode is:", "ON" if _saved else "OFF")
