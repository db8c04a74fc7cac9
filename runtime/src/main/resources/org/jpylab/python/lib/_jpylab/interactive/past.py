"""The cells that ran: those of this session, and those of earlier ones that its place remembers."""

import re
from fnmatch import fnmatchcase

from _jpylab.interactive import UsageError

_SESSION = r"(?:(~?\d+)/)?"
_RANGE = re.compile(rf"{_SESSION}(\d+)?(?:([-:]){_SESSION}(\d+)?)?$")
_LAST = re.compile(r"-(\d+)$")


class History:
    """`get_ipython().history_manager`: cells as (session, number, text); this session is 0."""

    def __init__(self, shell):
        self._shell = shell

    @property
    def session_number(self):
        """The number of this session."""
        return self._shell.host.session

    @property
    def input_hist_raw(self):
        return self._shell.cells

    input_hist_parsed = input_hist_raw

    @property
    def output_hist(self):
        return self._shell.results

    def get_tail(self, n=10, raw=True, output=False, include_latest=False):
        """The last cells, those of earlier sessions included; the cell that runs only if told."""
        own = self._own()
        if not include_latest:
            own = own[:-1]
        found = own if len(own) >= n else self._earlier() + own
        return self._with_results(found[-n:] if n else [], output)

    def get_range(self, session=0, start=1, stop=None, raw=True, output=False):
        """Cells of one session: a number, 0 for this one, -1 for the one before it."""
        if session <= 0:
            session += self.session_number
        here = session == self.session_number
        cells = self._own() if here else [cell for cell in self._earlier() if cell[0] == session]
        found = [c for c in cells if c[1] >= start and (stop is None or c[1] < stop)]
        return self._with_results(found, output)

    def get_range_by_str(self, rangestr, raw=True, output=False):
        """Cells of ranges such as `3 5-7`, `-2` (the last two), `~1/` (the session before)."""
        found = []
        for session, start, stop in _ranges(rangestr, self._shell.execution_count):
            found += self.get_range(session, start, stop, raw, output)
        return found

    def search(self, pattern="*", raw=True, search_raw=True, output=False, n=None, unique=False):
        """Cells of all sessions that match a pattern of `*`, `?` and `[…]`, oldest first."""
        found = [c for c in self._earlier() + self._own() if fnmatchcase(c[2], pattern)]
        if unique:
            last = {text: (session, number) for session, number, text in found}
            found = sorted((s, number, text) for text, (s, number) in last.items())
            found = [c for c in found if c[0]] + [c for c in found if not c[0]]
        return self._with_results(found if n is None else found[-n:], output)

    def _own(self):
        return [(0, n, text) for n, text in enumerate(self._shell.cells) if n]

    def _earlier(self):
        return self._shell.host.past_cells()

    def _with_results(self, cells, output):
        if not output:
            return cells
        results = self._shell.results
        return [(s, n, (text, None if s else results.get(n))) for s, n, text in cells]


def _ranges(text, count):
    """(session, first, the one after the last) of each range; all of this session for nothing."""
    if not text.strip():
        return [(0, 1, None)]
    return [one for part in text.replace(",", " ").split() for one in _range(part, count)]


def _range(part, count):
    last = _LAST.match(part)
    if last:
        return [(0, max(count - int(last[1]), 1), count)]
    match = _RANGE.match(part)
    if not match or match[1] is None and match[2] is None:
        raise UsageError(f"{part} is not a cell number or a range of them")
    session, start, dash, end_session, end = match.groups()
    first = _session(session or "0")
    final = _session(end_session) if end_session else first
    if dash is None:
        stop = None if start is None else int(start) + 1
    elif end is None:
        stop = None if final else count
    else:
        stop = int(end) + (dash == "-")
    if final < first:
        raise UsageError(f"{part}: the first session must be the earlier one")
    if final == first:
        return [(first, int(start or 1), stop)]
    between = [(session, 1, None) for session in range(first + 1, final)]
    return [(first, int(start or 1), None), *between, (final, 1, stop)]


def _session(text):
    return int(text.replace("~", "-"))
