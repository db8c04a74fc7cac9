"""%who_ls [types]

The names you defined, as a sorted list.

>>> spikes = 3
>>> %who_ls int
['spikes']
"""

from _jpylab.magics.who import names_of


def line(shell, text):
    return names_of(shell, text)
