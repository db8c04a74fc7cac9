"""%load [-r lines] [-s names] [-n] [-y] file | name | ranges

Put the text of a file, an object's source or earlier cells behind the next prompt, to be edited.

-r  only these lines, such as `5-10` or `3,7-9`; -s  only these functions and classes;
-n  look among your names first.

>>> rate = 10
>>> %load 1
"""

import os

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.cells import source


def _is_file(name):
    return os.path.isfile(os.path.expanduser(name))


def line(shell, text):
    options, name = registry.options(text, "yn", "rs")
    name = name.strip()
    if not name:
        raise UsageError("Missing filename, URL, input history range, macro, or element in the user namespace")
    if "n" in options and name in shell.user_ns:
        content = source(shell, name)
    elif _is_file(name) or _is_file(name + ".py"):
        name = name if _is_file(name) else name + ".py"
        from _jpylab.execute import read_source

        content = read_source(os.path.expanduser(name))
    elif name.endswith(".py"):
        raise UsageError(f"'{name}' was not found in history, as a file, url, nor in the user namespace.")
    else:
        content = source(shell, name)
    if "s" in options:
        content = _definitions(content, options["s"])
    if "r" in options:
        content = _lines(content, options["r"])
    shell.set_next_input(f"# %load {text.strip()}\n{content}".rstrip("\n"))


def _definitions(content, names):
    """The functions and classes of these names, with commas between the names."""
    lines, found, missing = content.splitlines(), [], []
    tree = compile(content, "<load>", "exec", 0x400, dont_inherit=True)
    for name in names.split(","):
        node = next((n for n in tree.body if getattr(n, "name", None) == name.strip()), None)
        if node is None:
            missing.append(name)
            continue
        first = min([node.lineno] + [d.lineno for d in node.decorator_list])
        found.append("\n".join(lines[first - 1 : node.end_lineno]) + "\n")
    if missing:
        raise UsageError(f"not found in the file: {', '.join(missing)}")
    return "\n".join(found)


def _lines(content, ranges):
    """The lines of these numbers: `5`, `5-10` and the like, with commas between them."""
    lines, chosen = content.splitlines(), []
    for part in ranges.replace(":", "-").split(","):
        first, dash, last = part.partition("-")
        try:
            start = int(first or 1)
            chosen += lines[start - 1 : (int(last) if last else len(lines)) if dash else start]
        except ValueError:
            raise UsageError(f"{part} is not a line number or a range of them") from None
    return "\n".join(chosen)
