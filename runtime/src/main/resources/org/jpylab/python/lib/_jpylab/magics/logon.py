"""%logon

Go on writing cells to the file of `%logstart`, after `%logoff`.

>>> %logstart -q _log.py over
>>> %logoff
Switching logging OFF
>>> %logon
Switching logging ON
>>> %logstop
"""

_NOT_STARTED = """Logging hasn't been started yet (use logstart for that).

%logon/%logoff are for temporarily starting and stopping logging for a logfile
which already exists. But you must first start the logging process with
%logstart (optionally giving a logfile name)."""


def line(shell, text):
    switch(shell, True)


def switch(shell, on):
    """Write, or do not write for a while."""
    if shell.log is None:
        print(_NOT_STARTED)
        return
    if shell.log.is_active == on:
        print("Logging is already", "on" if on else "off")
        return
    shell.log.is_active = on
    print("Switching logging", "ON" if on else "OFF")
