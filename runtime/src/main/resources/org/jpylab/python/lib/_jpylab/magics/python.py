"""%%python

Run the cell in the program `python` of this machine.

>>> %%python  # doctest: +SKIP
... print('spikes')
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "python " + text, body)
