"""Commands of the operating system, run by Java: `!cmd`, `!!cmd`, `%%bash`."""

import os
import sys


class Lines(list):
    """What a command printed: a list of lines with IPython's views of it."""

    @property
    def s(self):
        """The lines as words on one line."""
        return " ".join(self)

    @property
    def n(self):
        """The lines as one text."""
        return "\n".join(self)

    @property
    def p(self):
        """The paths among the lines: of files and folders that exist."""
        from pathlib import Path

        return [Path(line) for line in self if Path(line).exists()]

    l = property(lambda self: self)
    nlstr = n
    spstr = s

    def grep(self, pattern, prune=False):
        """The lines that contain a text, or for which a function is true."""
        matches = pattern if callable(pattern) else (lambda line: pattern.lower() in line.lower())
        return Lines(line for line in self if bool(matches(line)) != prune)

    def sort(self, field=None, nums=False):
        """The lines in order, by a column or by the numbers in them."""

        def key(line):
            text = line if field is None else (line.split() + [""] * (field + 1))[field]
            return int("0" + "".join(c for c in text if c.isdigit())) if nums else text

        return Lines(sorted(self, key=key))

    def fields(self, *columns):
        """The given columns of every line."""
        rows = [line.split() for line in self]
        if not columns:
            return rows
        return Lines(" ".join(row[c] for c in columns if -len(row) <= c < len(row)) for row in rows)


def _java():
    import java

    return java.type("org.jpylab.python.SystemCommand")


def _variables():
    """The environment as the program has set it; Java would hand on the one it was started with."""
    return dict(os.environ)


def run_in_terminal(command):
    """Run a command with the terminal of this process; its exit status."""
    return _java().run(command, os.getcwd(), _variables())


def run(command):
    """Run a command and write what it prints where Python prints, as it comes; its exit status."""
    return feed(command, "", sys.stdout, sys.stderr)


def output(command):
    """What a command prints on both streams, as text."""
    running = start(command, "", joined=True)
    return "".join(text for text, _ in pieces(running))


def feed(program, text, out, err):
    """Write what a program prints that reads `text` to two streams, as it comes; its status."""
    running = start(program, text)
    for piece, is_error in pieces(running):
        stream = err if is_error else out
        stream.write(piece)
        stream.flush()
    return running.status()


def start(command, text, joined=False):
    """A command that runs now and reads `text`; with `joined` its errors count as output."""
    return _java().start(command, os.getcwd(), _variables(), text, joined)


def pieces(running):
    """(text, is_error) for all that a command prints, as it comes."""
    while True:
        piece = running.next()
        if piece is None:
            return
        yield str(piece.text()), piece.isError()
