"""%reload_ext name

Load an extension anew.

>>> %reload_ext autoreload
"""

import importlib
import sys

from _jpylab.interactive import UsageError
from _jpylab.magics import load_ext


def line(shell, text):
    name = text.strip()
    if not name:
        raise UsageError("Missing module name.")
    if name in sys.modules and name != "autoreload":
        unload = getattr(sys.modules[name], "unload_ipython_extension", None)
        if unload is not None:
            unload(shell)
        importlib.reload(sys.modules[name])
    load_ext.load(shell, name, again=True)
