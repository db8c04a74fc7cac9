"""What a cell prints, shows and raises, kept instead of printed: the outputs of a notebook."""

import sys


class Recording:
    """The outputs of a cell, in order, while it is the shell's `recording`."""

    def __init__(self):
        self.outputs = []

    def printed(self, name, text):
        """Add text to a stream; what follows on the same stream is one output."""
        last = self.outputs[-1] if self.outputs else None
        if last is not None and last[0] == "stream" and last[1] == name:
            last[2] += text
        else:
            self.outputs.append(["stream", name, text])

    def shown(self, contents):
        """Add something shown: a dictionary of MIME types."""
        self.outputs.append(["display", list(contents.items())])

    def result(self, number, contents):
        self.outputs.append(["result", number, list(contents.items())])

    def raised(self, error, traceback):
        self.outputs.append(["error", type(error).__name__, str(error), traceback])


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
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False

    seekable = readable


def contents(value, shell):
    """A value as MIME types: its text, and what its class says about itself."""
    found = {"text/plain": shell.format(value)}
    for method, kind in _METHODS:
        function = getattr(type(value), method, None)
        if function is None:
            continue
        try:
            data = function(value)
        except Exception:
            continue
        data = data[0] if isinstance(data, tuple) else data
        if data is not None:
            found[kind] = base64(data) if isinstance(data, bytes) else str(data)
    return found


_METHODS = (
    ("_repr_html_", "text/html"),
    ("_repr_markdown_", "text/markdown"),
    ("_repr_latex_", "text/latex"),
    ("_repr_svg_", "image/svg+xml"),
    ("_repr_png_", "image/png"),
    ("_repr_jpeg_", "image/jpeg"),
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
