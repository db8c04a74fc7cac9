"""%load_ext name

Load an extension: `autoreload` and `storemagic` come with JPyLab, others are modules with `load_ipython_extension`.

>>> %load_ext autoreload
>>> %load_ext json
The json module is not an IPython extension.
"""

import importlib

from _jpylab.interactive import UsageError, registry

loaded = set()


def line(shell, text):
    name = text.strip()
    if not name:
        raise UsageError("Missing module name.")
    load(shell, name)


def load(shell, name, again=False):
    """Load an extension, unless it is loaded and not wanted again."""
    if name in loaded and not again:
        print(f"The {name} extension is already loaded. To reload it, use:\n  %reload_ext {name}")
        return
    if name.rpartition(".")[2] not in registry.BUILT_IN_EXTENSIONS:
        module = importlib.import_module(name)
        function = getattr(module, "load_ipython_extension", None)
        if function is None:
            print(f"The {name} module is not an IPython extension.")
            return
        function(shell)
    loaded.add(name)
