"""%unload_ext name

Unload an extension that has `unload_ipython_extension`.

>>> %unload_ext no_such_extension
The no_such_extension extension is not loaded.
"""

import sys

from _jpylab.interactive import UsageError
from _jpylab.magics import load_ext


def line(shell, text):
    name = text.strip()
    if not name:
        raise UsageError("Missing module name.")
    if name not in load_ext.loaded:
        print(f"The {name} extension is not loaded.")
        return
    unload = getattr(sys.modules.get(name), "unload_ipython_extension", None)
    if unload is None:
        print(f"The {name} extension doesn't define how to unload it.")
        return
    unload(shell)
    load_ext.loaded.discard(name)
