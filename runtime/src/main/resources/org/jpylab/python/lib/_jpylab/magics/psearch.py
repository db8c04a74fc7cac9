"""%psearch [-c] [-a] pattern

List the names that match a pattern with `*`. The same as `pattern?`.

-c  capital letters matter; -a  names that begin with an underscore too.

>>> %psearch enum*
enumerate
"""

from _jpylab.interactive import inspection, registry


def line(shell, text):
    options, pattern = registry.options(text, "aci", "es")
    found = inspection.search(pattern, shell.user_ns, "c" in options, "a" in options)
    shell.host.page("\n".join(found))
