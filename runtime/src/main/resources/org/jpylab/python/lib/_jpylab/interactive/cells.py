"""Cells of the history by number, as `%history`, `%save`, `%macro` and the like name them."""


def chosen(shell, text):
    """(number, cell) for ranges such as `3 5-7`, `-2` (the last two), `~1/` or nothing (all
    of this session before the cell that runs).

    >>> chosen(get_ipython(), '99')
    []
    """
    text = text if text.strip() else f"1:{shell.execution_count}"
    return [(number, cell) for _, number, cell in shell.history_manager.get_range_by_str(text)]


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
