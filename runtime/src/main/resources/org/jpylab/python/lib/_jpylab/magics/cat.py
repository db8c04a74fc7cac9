"""%cat file

Print a file.

>>> %%writefile -q _spikes.txt
... spikes
>>> %cat _spikes.txt
spikes
"""

import os


def line(shell, text):
    with open(os.path.expanduser(text.strip()), encoding="utf-8", errors="replace") as file:
        print(file.read().rstrip("\n"))
