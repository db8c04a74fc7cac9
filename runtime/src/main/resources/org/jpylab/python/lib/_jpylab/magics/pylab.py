"""%pylab [backend]

Have the names of numpy and matplotlib here, as `jpylab --pylab` does.

>>> %pylab  # doctest: +SKIP
>>> linspace(0, 1, 3)  # doctest: +SKIP
array([0. , 0.5, 1. ])
"""

from _jpylab import execute
from _jpylab.interactive import registry


def line(shell, text):
    _, backend = registry.options(text.replace("--no-import-all", ""), "")
    before = set(dict(shell.user_ns))
    execute.populate(shell.user_ns)
    shell.hide(set(dict(shell.user_ns)) - before)
    shell.run_line_magic("matplotlib", backend)
