"""%load_ext name

Load an extension: `autoreload` comes with JPyLab, others are modules with `load_ipython_extension`.

>>> %load_ext autoreload
>>> %load_ext no_such_extension
ModuleNotFoundError: No module named 'no_such_extension'
"""

import importlib
import sys


def line(shell, text):
    name = text.strip()
    if name == "autoreload":
        return
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(f"ModuleNotFoundError: {error}", file=sys.stdout)
        return
    load = getattr(module, "load_ipython_extension", None)
    if load is None:
        print(f"The {name} module is not an IPython extension.")
    else:
        load(shell)
