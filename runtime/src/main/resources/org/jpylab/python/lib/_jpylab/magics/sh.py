"""%%sh

Run the cell in the shell `sh`.

>>> %%sh
... echo spikes
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "sh " + text, body)
