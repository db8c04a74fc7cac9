"""%psearch [-c | -i] [-a] [-e namespace] pattern [type]

List the names that match a pattern with `*`, of all values or those of a type. The same as
`pattern?`.

-i  capital letters do not matter; -a  names that begin with an underscore too;
-e  leave out the names of `builtin` or of `user`.

>>> %psearch enum*
enumerate
"""

from _jpylab.interactive import inspection, registry


def line(shell, text):
    options, pattern = registry.options(text, "aci", "es")
    pattern, _, kind = pattern.partition(" ")
    names = {} if options.get("e") == "user" else shell.user_ns
    found = inspection.search(
        pattern, names, "i" not in options, "a" in options, options.get("e") != "builtin"
    )
    if kind.strip():
        found = [n for n in found if type(inspection.find(n, shell.user_ns)[0]).__name__ == kind.strip()]
    shell.host.page("\n".join(found))
