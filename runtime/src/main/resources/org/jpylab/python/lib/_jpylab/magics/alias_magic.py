"""%alias_magic [-l] [-c] name magic

Give a magic another name; `-l` only as a line magic, `-c` only as a cell magic.

>>> %alias_magic t timeit
Created `%t` as an alias for `%timeit`.
Created `%%t` as an alias for `%%timeit`.
>>> %t -q -n1 -r1 pass
"""

from _jpylab.interactive import UsageError, registry


def line(shell, text):
    text = text.replace("--line", "-l").replace("--cell", "-c")
    options, rest = registry.options(text, "lc", "p")
    words = rest.split()
    if len(words) != 2:
        raise UsageError("the following arguments are required: name, target")
    name, target = words[0].lstrip("%"), words[1].lstrip("%")
    wanted = [k for k in ("line", "cell") if k[0] in options] or registry.kinds(target)
    if not wanted:
        raise UsageError(f"No line or cell magic with name `{target}` found.")
    registry.given_names[name] = target
    for kind in wanted:
        percent = {"line": "%", "cell": "%%"}[kind]
        print(f"Created `{percent}{name}` as an alias for `{percent}{target}`.")
