"""%tb [mode]

Print the last traceback again, in the mode given (Context, Plain, Minimal).

>>> %tb
No traceback available to show.
"""

import sys

from _jpylab.interactive import tracebacks


def line(shell, text):
    error = getattr(sys, "last_value", None)
    if error is None:
        print("No traceback available to show.")
        return
    before = tracebacks.mode
    tracebacks.mode = text.strip().capitalize() or before
    try:
        sys.stderr.write(tracebacks.text(error, shell._style()) + "\n")
    finally:
        tracebacks.mode = before
