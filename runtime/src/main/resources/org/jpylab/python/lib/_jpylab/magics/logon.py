"""%logon

Go on writing cells to the file of `%logstart`, after `%logoff`.

>>> %logon
UsageError: Logging hasn't been started yet (use logstart for that).
"""

from _jpylab.interactive import UsageError


def line(shell, text):
    switch(shell, True)


def switch(shell, on):
    """Write, or do not write for a while."""
    if shell.log is None:
        raise UsageError("Logging hasn't been started yet (use logstart for that).")
    if shell.log.is_active == on:
        print("Logging is already", "on" if on else "off")
        return
    shell.log.is_active = on
    print("Switching logging", "ON" if on else "OFF")
