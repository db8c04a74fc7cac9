"""%edit [-x] [file | name | ranges]

Edit a file, the source of an object or earlier cells in $EDITOR, then run the result.

>>> %edit  # doctest: +SKIP
"""

import os

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.cells import source


def line(shell, text):
    options, rest = registry.options(text, "xp")
    name = rest.strip()
    if os.path.isfile(name) or name.endswith(".py"):
        path = name
    else:
        import tempfile

        handle, path = tempfile.mkstemp(".py", "jpylab_edit_")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(source(shell, name) if name else "")
    edit = getattr(shell.host, "edit", None)
    if edit is None:
        raise UsageError("%edit needs a terminal")
    edit(os.path.abspath(path))
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if "x" not in options and text.strip():
        print("done. Executing edited code...")
        shell.run_cell(text, store_history=False)
    return text if not name else None
