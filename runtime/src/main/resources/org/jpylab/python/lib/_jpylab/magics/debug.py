"""%debug

Look around, with pdb, in the place where the last exception came from.

>>> %debug
No traceback has been produced, nothing to debug.
"""

import sys


def line(shell, text):
    if getattr(sys, "last_traceback", None) is None:
        print("No traceback has been produced, nothing to debug.")
        return
    from _jpylab.interactive import debugging

    debugging.post_mortem(sys.last_traceback)
