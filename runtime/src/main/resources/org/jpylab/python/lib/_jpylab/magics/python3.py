"""%%python3

Run the cell in the program `python3` of this machine.

>>> %%python3  # doctest: +SKIP
... print('spikes')
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "python3 " + text, body)
