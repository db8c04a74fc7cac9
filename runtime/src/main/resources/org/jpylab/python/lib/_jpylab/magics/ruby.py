"""%%ruby

Run the cell in the program `ruby` of this machine.

>>> %%ruby  # doctest: +SKIP
... puts 'spikes'
spikes
"""

from _jpylab.magics import script


def cell(shell, text, body):
    script.cell(shell, "ruby " + text, body)
