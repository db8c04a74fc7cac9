"""%load file | name | ranges

Put the text of a file, an object's source or earlier cells behind the next prompt, to be edited.

>>> rate = 10
>>> %load 1
"""

import os

from _jpylab.interactive import UsageError
from _jpylab.interactive.cells import source


def line(shell, text):
    name = text.strip()
    if os.path.isfile(os.path.expanduser(name)):
        from _jpylab.execute import read_source

        content = read_source(os.path.expanduser(name))
    elif name.endswith(".py"):
        raise UsageError(f"'{name}' was not found in history, as a file, url, nor in the user namespace.")
    else:
        content = source(shell, name)
    shell.set_next_input(f"# %load {name}\n{content}".rstrip("\n"))
