"""What code prints and shows, kept: `%%capture` and `capture_output`."""

import io
import sys

from _jpylab.interactive import get_ipython


class RichOutput:
    """Something shown: its contents by MIME type."""

    def __init__(self, data, metadata=None, transient=None, update=False):
        self.data, self.metadata = data, metadata or {}

    def display(self):
        """Show it now."""
        from IPython.display import publish_display_data

        publish_display_data(self.data, self.metadata)

    def __repr__(self):
        return f"<IPython.utils.capture.RichOutput at {id(self):#x}>"

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.data


class CapturedIO:
    """What was printed and shown."""

    __module__ = "IPython.utils.capture"

    def __init__(self, stdout="", stderr="", outputs=None):
        self.stdout, self.stderr = stdout, stderr
        self.outputs = outputs if outputs is not None else []

    def show(self):
        """Print and show it now."""
        sys.stdout.write(self.stdout)
        sys.stderr.write(self.stderr)
        for output in self.outputs:
            output.display()

    __call__ = show

    def __str__(self):
        return self.stdout


class _Shown:
    """A recording of what is shown; what is printed goes to the streams."""

    def __init__(self):
        self.outputs = []

    def shown(self, contents, metadata=None, display_id=None):
        self.outputs.append(RichOutput(contents, metadata))

    def updated(self, display_id, contents, metadata=None):
        self.outputs.append(RichOutput(contents, metadata))

    def result(self, number, contents, metadata=None):
        self.outputs.append(RichOutput(contents, metadata))

    def raised(self, error, traceback):
        sys.stderr.write(traceback + "\n")

    def refused(self, error):
        """A magic was called wrongly; what is to be said has been printed."""

    def clear(self, wait=False):
        del self.outputs[:]


class capture_output:
    """A block whose output is kept.

    >>> with capture_output() as printed: print('spike')
    >>> printed.stdout
    'spike\\n'
    """

    def __init__(self, stdout=True, stderr=True, display=True):
        self._streams = [n for n, on in (("stdout", stdout), ("stderr", stderr)) if on]
        self._display = display

    def __enter__(self):
        self._saved = {n: getattr(sys, n) for n in self._streams}
        self._kept = {n: io.StringIO() for n in self._streams}
        for name, stream in self._kept.items():
            setattr(sys, name, stream)
        shell, self._shown = get_ipython(), _Shown()
        self._recording = shell.recording
        if self._display:
            shell.recording = self._shown
        self._captured = CapturedIO(outputs=self._shown.outputs)
        return self._captured

    def __exit__(self, *error):
        for name, stream in self._saved.items():
            setattr(sys, name, stream)
        get_ipython().recording = self._recording
        for name, stream in self._kept.items():
            setattr(self._captured, name, stream.getvalue())
