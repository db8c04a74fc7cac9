"""What cells print, show and raise, told to Java at once: the outputs of a Jupyter kernel."""

import sys

from _jpylab.interactive.recording import Stream, as_json, described, message_of


class Live:
    """A shell's `recording` that keeps nothing and passes everything on."""

    def __init__(self, java):
        self._java = java

    def printed(self, name, text):
        """Text on a stream."""
        self._java.printed(name, text)

    def shown(self, contents, metadata=None, display_id=None):
        """Something shown: a dictionary of MIME types."""
        self._java.shown(list(contents.items()), as_json(metadata), display_id or "", False)

    def updated(self, display_id, contents, metadata=None):
        """Something else wherever this name was shown."""
        self._java.shown(list(contents.items()), as_json(metadata), display_id, True)

    def result(self, number, contents, metadata=None):
        """The value of the cell."""
        self._java.result(number, list(contents.items()), as_json(metadata))

    def raised(self, error, traceback):
        """The exception that ended the cell."""
        self._java.raised(type(error).__name__, message_of(error), traceback)

    def refused(self, error):
        """A magic was called wrongly; what is to be said has been printed."""
        self._java.refused(type(error).__name__, message_of(error))

    def clear(self, wait=False):
        """Forget what was shown, now or when the next thing comes."""
        self._java.clear(bool(wait))


class LiveStream(Stream):
    """A text stream whose text is seen at once when it is flushed, soon otherwise."""

    def __init__(self, name, live, java):
        super().__init__(name, live)
        self._java = java

    def flush(self):
        self._java.flush()


def begin(shell, java):
    """Tell a Java object from now on what cells print, show and raise."""
    live = Live(java)
    sys.stdout, sys.stderr = LiveStream("stdout", live, java), LiveStream("stderr", live, java)
    shell.recording = live


def expressions(shell, wanted):
    """The values of expressions as a front end asks for them: JSON text to JSON text."""
    import json

    return json.dumps({name: _value(shell, text) for name, text in json.loads(wanted).items()})


def _value(shell, expression):
    try:
        data, metadata = described(eval(expression, shell.user_ns), shell)
        return {"status": "ok", "data": data, "metadata": metadata}
    except Exception as error:
        from _jpylab.interactive import tracebacks

        told = tracebacks.text(error).split("\n")
        name = type(error).__name__
        return {"status": "error", "ename": name, "evalue": message_of(error), "traceback": told}


def history(shell, request):
    """The cells that a history_request is for: `[session, number, cell]`, as JSON text."""
    import json

    wanted, past = json.loads(request), shell.history_manager
    kind, count = wanted.get("hist_access_type", "tail"), wanted.get("n") or None
    output = bool(wanted.get("output"))
    if kind == "range":
        session, start = wanted.get("session") or 0, wanted.get("start") or 1
        found = past.get_range(session, start, wanted.get("stop"), output=output)
    elif kind == "search":
        pattern, unique = wanted.get("pattern") or "*", bool(wanted.get("unique"))
        found = past.search(pattern, output=output, n=count, unique=unique)
    else:
        found = past.get_tail(count or len(shell.cells), output=output, include_latest=True)
    if output:
        found = [(s, n, (c, shell.format(v) if v is not None else None)) for s, n, (c, v) in found]
    if kind != "range":
        found = [(s or past.session_number, *cell) for s, *cell in found]
    return json.dumps(found)


def inspect(shell, code, cursor, detail):
    """The help text of what the cursor is on or in the call of; empty if there is nothing."""
    from _jpylab.interactive import inspection

    for name in _names_at(code, cursor):
        try:
            return inspection.describe(name, shell.user_ns, detail)
        except inspection.NotFound:
            continue
    return ""


def _names_at(code, cursor):
    """The dotted names at the cursor, then those whose calls are open there, the inner first."""
    start = end = min(cursor, len(code))
    while start and _is_part(code[start - 1]):
        start -= 1
    while end < len(code) and _is_part(code[end]) and code[end] != ".":
        end += 1
    yield code[start:end]
    depth = 0
    for i in range(start - 1, -1, -1):
        if code[i] in ")]}":
            depth += 1
        elif code[i] in "([{":
            depth -= 1
            if depth < 0:
                depth, last = 0, i
                while i and _is_part(code[i - 1]):
                    i -= 1
                yield code[i:last]


def _is_part(c):
    return c.isalnum() or c in "_."
