"""%magic

Describe every magic.

>>> %magic  # doctest: +SKIP
"""

from _jpylab.interactive import registry


def line(shell, text):
    out = ["Magics are commands that Python does not have: %name for a line, %%name for a cell.", ""]
    for name in registry.names():
        lines = registry.doc(name).splitlines()
        out.append(lines[0])
        out.append("    " + registry.summary(name))
    shell.host.page("\n".join(out))
