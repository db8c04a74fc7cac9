"""%logoff

Write no cells to the file of `%logstart` until `%logon`.

>>> %logoff
UsageError: Logging hasn't been started yet (use logstart for that).
"""

from _jpylab.magics import logon


def line(shell, text):
    logon.switch(shell, False)
