"""%rehashx

Make every program that can be found an alias, so that it can be called without `!`.

>>> %rehashx  # doctest: +SKIP
"""

import keyword
import os

from _jpylab.interactive import registry


def line(shell, text):
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for name in _programs(folder):
            taken = keyword.iskeyword(name) or registry.exists(name)
            if not taken and name not in shell.aliases:
                shell.aliases[name] = name


def _programs(folder):
    """The names of the programs in a folder that can be names of aliases."""
    try:
        entries = os.listdir(folder or ".")
    except OSError:
        return
    for entry in entries:
        name = entry.removesuffix(".exe")
        if name.isidentifier() and os.access(os.path.join(folder, entry), os.X_OK):
            yield name
