"""%system command

What a command of the system prints, as a list of lines.

>>> %system echo spikes
['spikes']
"""

from _jpylab.magics.sx import cell, line as _line


def line(shell, text):
    return _line(shell, text)
