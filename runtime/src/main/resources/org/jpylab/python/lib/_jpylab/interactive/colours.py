"""The colours of a traceback on a terminal that has them."""


class TracebackColours:
    """ANSI sequences by the part they colour, in the eight colours every terminal has."""

    header = name = "\033[0;31m"
    arrow = "\033[0;32m"
    file = "\033[0;32m"
    number = "\033[0;32m"
    reset = "\033[0m"

    def __init__(self, host):
        self._host = host

    def source(self, lines):
        """The lines of a piece of source, coloured together so that long strings stay strings."""
        return self._host.coloured("\n".join(lines)).split("\n")
