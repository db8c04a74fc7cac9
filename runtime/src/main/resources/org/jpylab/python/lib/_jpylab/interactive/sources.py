"""The text of what runs: cells by their made-up file names, files from disk."""

import sys

_cells = {}
_files = {}


def add_cell(number, source):
    """Remember the text of a cell; the file name that its code is compiled under."""
    name = f"<ipython-input-{number}>"
    _cells[name] = (number, source.splitlines())
    linecache = sys.modules.get("linecache")
    if linecache is not None:
        _feed(linecache, name)
    return name


def _feed(linecache, name):
    lines = [line + "\n" for line in _cells[name][1]]
    linecache.cache[name] = (sum(map(len, lines)), None, lines, name)


def feed_linecache():
    """Let `inspect`, `traceback` and `pdb` see the cells."""
    import linecache

    for name in _cells:
        _feed(linecache, name)


def show_lines_of_warnings():
    """Have the text of a warning show the line of the cell that it is about."""
    import warnings

    format = warnings.formatwarning

    def formatwarning(message, category, filename, lineno, line=None):
        feed_linecache()
        return format(message, category, filename, lineno, line)

    if format.__name__ != "formatwarning" or format.__module__ == "warnings":
        warnings.formatwarning = formatwarning


def cell_number(filename):
    """The number of the cell with this file name, None if it is no cell."""
    cell = _cells.get(filename)
    return None if cell is None else cell[0]


def lines_of(filename):
    """The lines of a cell or file, empty when they cannot be had."""
    if filename in _cells:
        return _cells[filename][1]
    if filename.startswith("<"):
        return []
    if filename not in _files:
        try:
            from _jpylab.execute import read_source

            _files[filename] = read_source(filename).splitlines()
        except Exception:
            _files[filename] = []
    return _files[filename]


def forget_files():
    """Read files anew from now on: they may have been edited."""
    _files.clear()


def pieces(lines):
    """The statements of a source as half-open ranges of line numbers from 1, headers apart.

    A compound statement is its header and the statements of its body; comments and blank lines
    between statements are pieces of their own, without the blank lines at their ends.
    """
    try:
        tree = compile("\n".join(lines) + "\n", "<pieces>", "exec", 0x400, dont_inherit=True)
    except (SyntaxError, ValueError):
        return [(n, n + 1) for n in range(1, len(lines) + 1) if lines[n - 1].strip()]
    found = []
    for start, end in _split(tree.body, 1, len(lines) + 1):
        while start < end and not lines[start - 1].strip():
            start += 1
        while start < end and not lines[end - 2].strip():
            end -= 1
        if start < end:
            found.append((start, end))
    return found


def placed(node, old):
    """A new node of a tree, at the place of an old one."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        setattr(node, name, getattr(old, name))
    return node


def _split(statements, start, end):
    for statement in statements:
        first = _first_line(statement)
        if first > start:
            yield start, first
        first = max(first, start)
        after = statement.end_lineno + 1
        yield from _split_statement(statement, first, after)
        start = max(after, start)
    if start < end:
        yield start, end


def _split_statement(statement, start, end):
    for body in _bodies(statement):
        first = _first_line(body[0])
        if first > start:
            yield start, first
        after = body[-1].end_lineno + 1
        yield from _split(body, max(first, start), after)
        start = max(after, start)
    if start < end:
        yield start, end


def _bodies(statement):
    for field in ("body", "handlers", "orelse", "finalbody", "cases"):
        body = getattr(statement, field, None)
        if not isinstance(body, list) or not body:
            continue
        if field in ("handlers", "cases"):
            for part in body:
                yield part.body
        else:
            yield body


def _first_line(node):
    decorators = getattr(node, "decorator_list", None)
    return decorators[0].lineno if decorators else node.lineno
