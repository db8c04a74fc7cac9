"""%logoff

Write no cells to the file of `%logstart` until `%logon`.

>>> %logstart -q _log.py over
>>> %logoff
Switching logging OFF
>>> %logon
Switching logging ON
>>> %logstop
"""

from _jpylab.magics import logon


def line(shell, text):
    logon.switch(shell, False)
