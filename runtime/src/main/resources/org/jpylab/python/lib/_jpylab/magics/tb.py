"""%tb [mode]

Print the last traceback again, in the mode given (Context, Plain, Minimal).

>>> %tb
No traceback available to show.
"""

import sys

from _jpylab.interactive import UsageError, tracebacks


def line(shell, text):
    error = getattr(sys, "last_value", None)
    if error is None:
        print("No traceback available to show.")
        return
    before = tracebacks.mode
    mode = text.strip().capitalize() or before
    if mode not in tracebacks.MODES:
        raise UsageError(f"Unrecognized mode in %tb: {mode!r}. Valid modes: {', '.join(tracebacks.MODES)}")
    tracebacks.mode = mode
    try:
        sys.stderr.write(tracebacks.text(error, shell._style()) + "\n")
    finally:
        tracebacks.mode = before
