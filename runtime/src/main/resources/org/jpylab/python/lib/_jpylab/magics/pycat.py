"""%pycat file | name | ranges

Show a Python file, an object's source or earlier cells, coloured, a screen at a time.

>>> %%writefile -q _rate.py
... rate = 10
>>> %pycat _rate.py
rate = 10
"""

import os

from _jpylab.interactive import UsageError
from _jpylab.interactive.cells import source


def line(shell, text):
    name = os.path.expanduser(text.strip())
    if os.path.isfile(name):
        from _jpylab.execute import read_source

        found = read_source(name)
    else:
        try:
            found = source(shell, text)
        except (OSError, UsageError):
            found = ""
    if not found.strip():
        print("Error: no such file, variable, URL, history range or macro")
        return
    shell.host.page(shell.host.coloured(found.rstrip("\n")))
