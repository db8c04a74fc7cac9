"""The printer that `_repr_pretty_` methods write to: texts, places for line breaks, groups of them.

A group whose text does not fit on its line is broken at all of its places, the outermost first.
"""

from _jpylab.interactive import pretty as containers


class Printer:
    """Collects what `_repr_pretty_` methods say, and lays it out for a width.

    >>> p = Printer(12)
    >>> with p.group(2, 'f(', ')'):
    ...     p.text('first,')
    ...     p.breakable()
    ...     p.text('second')
    >>> print(p.laid_out())
    f(first,
      second)
    """

    def __init__(self, width=79, parents=()):
        self.max_width = width
        self.indentation = 0
        self.stack = list(parents)
        self._top = _Group(0)
        self._open = [self._top]

    def text(self, text):
        """Add a text that is not broken."""
        if text:
            self._open[-1].parts.append(str(text))

    def breakable(self, sep=" "):
        """Add a place for a line break, `sep` if there is none."""
        self._open[-1].parts.append(_Break(sep, self.indentation))

    def break_(self):
        """Break the line here, and with it all groups that are open."""
        for group in self._open:
            group.must_break = True
        self._open[-1].parts.append(_Break("", self.indentation))

    def begin_group(self, indent=0, open=""):
        """Begin a group; its later lines are indented further."""
        self.text(open)
        group = _Group(self.indentation)
        self._open[-1].parts.append(group)
        self._open.append(group)
        self.indentation += indent

    def end_group(self, dedent=0, close=""):
        """End the group that was begun last."""
        self.indentation -= dedent
        self._open.pop()
        self.text(close)

    def group(self, indent=0, open="", close=""):
        """A group as a context manager."""
        return _Entered(lambda: self.begin_group(indent, open), lambda: self.end_group(indent, close))

    def indent(self, indent):
        """Indent what follows further, as a context manager."""
        return _Entered(lambda: self._indent(indent), lambda: self._indent(-indent))

    def _indent(self, by):
        self.indentation += by

    def pretty(self, value):
        """Add the text of a value; of one that is being written already, how it tells of itself."""
        own = getattr(type(value), "_repr_pretty_", None)
        if own is not None and not isinstance(value, type):
            seen = id(value) in self.stack
            self.stack.append(id(value))
            try:
                own(value, self, seen)
            finally:
                self.stack.pop()
            return
        container = containers._container(value, tuple(self.stack))
        if container is None:
            self._lines(containers._plain(value))
            return
        opening, items, closing = container
        self.stack.append(id(value))
        with self.group(max(len(opening), 1), opening, closing):
            for i, (label, item) in enumerate(items):
                if i:
                    self.text(",")
                    self.breakable()
                self.text(label)
                if item is not containers._NOTHING:
                    self.pretty(item)
        self.stack.pop()

    def _lines(self, text):
        for i, line in enumerate(text.split("\n")):
            if i:
                self.break_()
            self.text(line)

    def laid_out(self):
        """The whole text."""
        out = []
        _place(self._top, out, 0, self.max_width, 0)
        return "".join(out)


class _Break:
    def __init__(self, separator, indentation):
        self.separator, self.indentation = separator, indentation


class _Group:
    def __init__(self, indentation):
        self.indentation, self.parts, self.must_break = indentation, [], False


class _Entered:
    def __init__(self, enter, leave):
        self.enter, self.leave = enter, leave

    def __enter__(self):
        self.enter()

    def __exit__(self, *ignored):
        self.leave()


def _length(part):
    if isinstance(part, str):
        return len(part)
    return len(part.separator) if isinstance(part, _Break) else sum(map(_length, part.parts))


def _must_break(group):
    return group.must_break or any(isinstance(p, _Group) and _must_break(p) for p in group.parts)


def _place(group, out, column, width, tail):
    """Write a group from a column on; the column behind it. `tail` characters must fit behind it."""
    broken = _must_break(group) or column + _length(group) + tail > width
    for i, part in enumerate(group.parts):
        if isinstance(part, str):
            out.append(part)
            column += len(part)
        elif isinstance(part, _Break) and broken:
            out.append("\n" + " " * part.indentation)
            column = part.indentation
        elif isinstance(part, _Break):
            out.append(part.separator)
            column += len(part.separator)
        else:
            column = _place(part, out, column, width, _behind(group.parts[i + 1 :], tail))
    return column


def _behind(parts, tail):
    """The characters up to the next place for a line break."""
    length = 0
    for part in parts:
        if isinstance(part, _Break):
            return length
        length += _length(part)
    return length + tail
