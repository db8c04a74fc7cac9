"""%%writefile [-a] [-q] file

Write the cell to a file; `-a` appends.

>>> %%writefile _note.txt
... spikes
Writing _note.txt
"""

import os

from _jpylab.interactive import UsageError, registry


def cell(shell, text, body):
    options, name = registry.options(text, "aq", words={"append": "a"})
    name = os.path.expanduser(name.strip("'\" "))
    if not name:
        raise UsageError("the following arguments are required: filename")
    verb = "Writing"
    if os.path.exists(name):
        verb = "Appending to" if "a" in options else "Overwriting"
    with open(name, "a" if "a" in options else "w", encoding="utf-8") as file:
        file.write(body if body.endswith("\n") else body + "\n")
    if "q" not in options:
        print(verb, name)
