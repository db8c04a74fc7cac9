"""%%perl

Run the cell in the program `perl` of this machine.

>>> %%perl  # doctest: +SKIP
... print "spikes\\\\n";
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "perl " + text, body)
