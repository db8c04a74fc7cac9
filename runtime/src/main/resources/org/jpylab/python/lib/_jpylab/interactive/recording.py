"""What a cell prints, shows and raises, kept instead of printed: the outputs of a notebook."""

import sys


class Recording:
    """The outputs of a cell, in order, while it is the shell's `recording`."""

    def __init__(self):
        self.outputs = []
        self._displays, self._clears_next = {}, False

    def _add(self, output):
        if self._clears_next:
            self.clear()
        self.outputs.append(output)

    def printed(self, name, text):
        """Add text to a stream; what follows on the same stream is one output."""
        last = self.outputs[-1] if self.outputs and not self._clears_next else None
        if last is not None and last[0] == "stream" and last[1] == name:
            last[2] += text
        else:
            self._add(["stream", name, text])

    def shown(self, contents, metadata=None, display_id=None):
        """Add something shown: a dictionary of MIME types."""
        output = ["display", list(contents.items()), as_json(metadata)]
        self._add(output)
        if display_id is not None:
            self._displays.setdefault(display_id, []).append(output)

    def updated(self, display_id, contents, metadata=None):
        """Show something else wherever this name was shown."""
        for output in self._displays.get(display_id, ()):
            output[1:] = list(contents.items()), as_json(metadata)

    def result(self, number, contents, metadata=None):
        """Add the value of the cell."""
        self._add(["result", number, list(contents.items()), as_json(metadata)])

    def raised(self, error, traceback):
        self._add(["error", type(error).__name__, message_of(error), traceback])

    def refused(self, error):
        """A magic was called wrongly; what is to be said has been printed."""

    def clear(self, wait=False):
        """Forget the outputs, now or when the next one comes."""
        self._clears_next = wait
        if not wait:
            self.outputs.clear()


class Stream:
    """A text stream that writes into a recording."""

    encoding, errors, closed, newlines = "utf-8", "strict", False, None

    def __init__(self, name, recording):
        self.name, self._recording = f"<{name}>", recording
        self._stream = name

    def write(self, text):
        if text:
            self._recording.printed(self._stream, str(text))
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        """All is written already."""

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    seekable = readable


def contents(value, shell):
    """A value as MIME types: its text, and what its class says about itself."""
    return described(value, shell)[0]


def described(value, shell):
    """A value as MIME types, and the metadata that its class gives for some of them."""
    from _jpylab.interactive import inline

    if inline.draws(value, shell):
        return inline.contents(value, shell)
    found, metadata = {"text/plain": shell.format(value)}, {}
    if isinstance(value, type):
        return found, metadata
    bundle = getattr(type(value), "_repr_mimebundle_", None)
    if bundle is not None:
        data, more = _parted(bundle(value))
        found.update(as_texts(data or {}))
        metadata.update(more)
    for method, kind in _METHODS:
        function = getattr(type(value), method, None)
        if function is None or kind in found:
            continue
        try:
            data, more = _parted(function(value))
        except Exception:
            continue
        if data is not None:
            found[kind] = _text(data)
            if more:
                metadata[kind] = more
    return found, metadata


def as_texts(data):
    """Contents by MIME type as texts: bytes in Base64, what is no text as JSON."""
    return {kind: _text(content) for kind, content in data.items()}


def _parted(value):
    """(data, metadata) of what a method returned: it may give its data alone."""
    return value if isinstance(value, tuple) and len(value) == 2 else (value, {})


def as_json(metadata):
    """Metadata as JSON text, empty if there are none."""
    if not metadata:
        return ""
    import json

    return json.dumps(metadata)


def message_of(error):
    """The message of an exception, even of one that cannot tell it."""
    try:
        return str(error)
    except Exception:
        return f"<unprintable {type(error).__name__} object>"


def _text(data):
    if isinstance(data, bytes):
        return base64(data)
    if isinstance(data, str):
        return data
    import json

    return json.dumps(data)


_METHODS = (
    ("_repr_html_", "text/html"),
    ("_repr_markdown_", "text/markdown"),
    ("_repr_latex_", "text/latex"),
    ("_repr_svg_", "image/svg+xml"),
    ("_repr_png_", "image/png"),
    ("_repr_jpeg_", "image/jpeg"),
    ("_repr_json_", "application/json"),
    ("_repr_javascript_", "application/javascript"),
    ("_repr_pdf_", "application/pdf"),
)


def base64(data):
    """Bytes as Base64 text with a newline at its end, as notebooks have it."""
    import binascii

    return binascii.b2a_base64(data).decode("ascii")


def begin(shell):
    """Record from now on."""
    recording = Recording()
    recording.saved = sys.stdout, sys.stderr, shell.recording
    sys.stdout, sys.stderr = Stream("stdout", recording), Stream("stderr", recording)
    shell.recording = recording
    return recording


def end(shell, recording):
    """Print again as before; the outputs."""
    sys.stdout, sys.stderr, shell.recording = recording.saved
    return recording.outputs
