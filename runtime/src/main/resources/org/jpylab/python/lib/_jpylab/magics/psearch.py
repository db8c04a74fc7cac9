"""%psearch pattern

List the names that match a pattern with `*`. The same as `pattern?`.

>>> %psearch enum*
enumerate
"""

from _jpylab.interactive import inspection


def line(shell, text):
    shell.host.page("\n".join(inspection.search(text.strip(), shell.user_ns)))
