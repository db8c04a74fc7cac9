"""Cells of the history by number, as `%history`, `%save`, `%macro` and the like name them."""

from _jpylab.interactive import UsageError


def chosen(shell, text):
    """(number, cell) for ranges such as `3 5-7`, `-2` (the last two) or nothing (all).

    >>> chosen(get_ipython(), '99')
    []
    """
    last = shell.execution_count - 1
    if not text.strip():
        return _between(shell, 1, last)
    found = []
    for part in text.replace(",", " ").split():
        part = part.lstrip("~").rpartition("/")[2] or part
        first, dash, end = part.partition("-")
        try:
            if not first:
                count = int(end)
                found += _between(shell, last - count + 1, last)
            elif dash:
                found += _between(shell, int(first), int(end) if end else last)
            elif ":" in part:
                start, _, stop = part.partition(":")
                found += _between(shell, int(start or 1), int(stop or last + 1) - 1)
            else:
                found += _between(shell, int(first), int(first))
        except ValueError:
            raise UsageError(f"{part} is not a cell number or a range of them") from None
    return found


def _between(shell, first, last):
    top = min(last, len(shell.cells) - 1)
    return [(n, shell.cells[n]) for n in range(max(first, 1), top + 1)]


def source(shell, text, raw=True):
    """The text that a range, a macro, a variable with a text, or a file name stands for.

    Cells are as they were typed, or Python if not `raw`.
    """
    name = text.strip()
    if name in shell.macros:
        return shell.macros[name]
    value = shell.user_ns.get(name)
    if isinstance(value, str):
        return value
    if name.endswith((".py", ".txt", ".ipy")):
        from _jpylab.execute import read_source

        return read_source(name)
    if value is not None:
        from _jpylab.interactive.inspection import source_of

        found = source_of(value)
        if found:
            return found
    cells = [cell for _, cell in chosen(shell, name)]
    return "\n".join(cells if raw else [shell.to_python(cell).rstrip("\n") for cell in cells])


def matching(cells, pattern):
    """The cells in which a pattern with `*` is found."""
    parts = [part for part in pattern.strip("*").split("*") if part]
    return [cell for cell in cells if _contains(cell, parts)]


def _contains(cell, parts):
    at = 0
    for part in parts:
        at = cell.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True
