"""%pylab [--no-import-all] [backend]

Have the names of numpy and matplotlib here, as `jpylab --pylab` does.

>>> %pylab agg
%pylab is deprecated, use %matplotlib inline and import the required libraries.
Populating the interactive namespace from numpy and matplotlib
>>> linspace(0, 1, 3)
array([0. , 0.5, 1. ])
"""

from warnings import warn

from _jpylab import execute
from _jpylab.interactive import registry


def line(shell, text):
    _, backend = registry.options(text.replace("--no-import-all", ""), "")
    before = dict(shell.user_ns)
    execute.populate(shell.user_ns)
    after = dict(shell.user_ns)
    shell.hide(set(after) - set(before))
    shell.run_line_magic("matplotlib", backend)
    print("%pylab is deprecated, use %matplotlib inline and import the required libraries.")
    print("Populating the interactive namespace from numpy and matplotlib")
    lost = [name for name, value in before.items() if name in after and after[name] is not value]
    if lost:
        warn(
            f"pylab import has clobbered these variables: {lost}\n`%matplotlib` prevents importing * from pylab and numpy",
            stacklevel=2,
        )
