"""%%bash

Run the cell in the shell `bash`.

>>> %%bash
... echo spikes
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "bash " + text, body)
