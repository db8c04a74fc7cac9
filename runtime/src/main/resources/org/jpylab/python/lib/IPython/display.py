"""Showing things: `display`, and objects that show themselves in notebooks."""

import os

from _jpylab.interactive import get_ipython
from _jpylab.interactive.displayed import DisplayObject
from _jpylab.interactive.media import Audio, FileLink, FileLinks, IFrame, Image, ScribdDocument, Video, VimeoVideo, YouTubeVideo

__all__ = [
    "Audio", "Code", "DisplayHandle", "DisplayObject", "FileLink", "FileLinks", "GeoJSON", "HTML",
    "IFrame", "Image", "JSON", "Javascript", "Latex", "Markdown", "Math", "Pretty", "ProgressBar",
    "SVG", "ScribdDocument", "TextDisplayObject", "Video", "VimeoVideo", "YouTubeVideo", "clear_output", "display", "display_html",
    "display_jpeg", "display_json", "display_latex", "display_markdown", "display_png",
    "display_pretty", "display_svg", "publish_display_data", "set_matplotlib_formats",
    "update_display",
]  # fmt: skip


def display(*objects, include=None, exclude=None, metadata=None, raw=False, display_id=None, **kwargs):
    """Show objects as a cell's value is shown, as many as wanted.

    With `display_id`, a name or True, the handle that is returned can show something else there.

    >>> display([1, 2])
    [1, 2]
    """
    if display_id is True:
        display_id = os.urandom(16).hex()
    for value in objects:
        _show(value, raw, metadata, display_id)
    return DisplayHandle(display_id) if display_id is not None else None


def _show(value, raw, metadata, display_id=None, update=False):
    shell = get_ipython()
    own = None if isinstance(value, type) else getattr(type(value), "_ipython_display_", None)
    if own is not None and not raw:
        own(value)
        return
    if shell.recording is None:
        print(value.get("text/plain", "") if raw else shell.format(value))
        return
    from _jpylab.interactive.recording import as_texts, described

    found, own_metadata = (as_texts(value), {}) if raw else described(value, shell)
    own_metadata.update(metadata or {})
    if update:
        shell.recording.updated(display_id, found, own_metadata)
    else:
        shell.recording.shown(found, own_metadata, display_id)


def update_display(obj, *, display_id, **kwargs):
    """Show an object where the one with this id was shown.

    >>> update_display('spikes', display_id='a')
    'spikes'
    """
    _show(obj, kwargs.get("raw", False), kwargs.get("metadata"), display_id, update=True)


def publish_display_data(data, metadata=None, source=None, *, transient=None, **kwargs):
    """Show contents given by MIME type.

    >>> publish_display_data({'text/plain': 'spikes'})
    spikes
    """
    display_id = (transient or {}).get("display_id")
    _show(data, True, metadata, display_id, kwargs.get("update", False))


class DisplayHandle:
    """A place where something is shown, to show something else there."""

    def __init__(self, display_id=None):
        self.display_id = display_id or os.urandom(16).hex()

    def display(self, obj, **kwargs):
        """Show an object at a new place under the same name."""
        display(obj, display_id=self.display_id, **kwargs)

    def update(self, obj, **kwargs):
        """Show an object instead."""
        update_display(obj, display_id=self.display_id, **kwargs)

    def __repr__(self):
        return f"<{type(self).__name__} display_id={self.display_id}>"


def clear_output(wait=False):
    """Forget what the cell has shown, now or when it shows the next thing."""
    shell = get_ipython()
    if shell.recording is not None:
        shell.recording.clear(wait)
    elif shell.host.colours:
        print("\033[2K\r", end="")


def _shower(mime):
    def show(*objects, raw=False, metadata=None):
        for value in objects:
            _show({mime: value} if raw else value, raw, metadata)

    kind = mime.rpartition("/")[2]
    show.__doc__ = f"Show objects by their {kind} contents; `raw` for the contents themselves."
    return show


display_html = _shower("text/html")
display_markdown = _shower("text/markdown")
display_latex = _shower("text/latex")
display_svg = _shower("image/svg+xml")
display_png = _shower("image/png")
display_jpeg = _shower("image/jpeg")
display_json = _shower("application/json")
display_pretty = _shower("text/plain")


class TextDisplayObject(DisplayObject):
    """Text of one kind."""


class HTML(TextDisplayObject):
    """HTML text."""

    def _repr_html_(self):
        return self.data

    def __html__(self):
        return self.data


class Markdown(TextDisplayObject):
    """Markdown text."""

    def _repr_markdown_(self):
        return self.data


class Latex(TextDisplayObject):
    """LaTeX text."""

    def _repr_latex_(self):
        return self.data


class Math(TextDisplayObject):
    """A formula, with or without its dollar signs."""

    def _repr_latex_(self):
        return f"$\\displaystyle {self.data.strip('$')}$"


class SVG(DisplayObject):
    """An SVG drawing."""

    def __init__(self, data=None, *args, **kwargs):
        if isinstance(data, str) and data.endswith(".svg") and "<" not in data:
            kwargs.setdefault("filename", data)
            data = None
        super().__init__(data, *args, **kwargs)

    def _repr_svg_(self):
        return self.data


class JSON(DisplayObject):
    """A value that is JSON."""

    def _repr_json_(self):
        return self.data


class GeoJSON(JSON):
    """A map."""


class Javascript(TextDisplayObject):
    """A program for the browser."""

    def _repr_javascript_(self):
        return self.data


class Pretty(TextDisplayObject):
    """Plain text."""

    def __repr__(self):
        return str(self.data)


class Code(TextDisplayObject):
    """A program's text."""

    def __init__(self, data=None, url=None, filename=None, language=None):
        self.language = language
        super().__init__(data, url, filename)

    def __repr__(self):
        return str(self.data)


class ProgressBar(DisplayObject):
    """How far a long work has come; iterating over it moves it on.

    >>> ProgressBar(4)
    [                                                            ] 0/4
    """

    def __init__(self, total):
        self.total, self._progress = total, 0
        self._display_id = os.urandom(8).hex()

    def __repr__(self):
        done = round(60 * self._progress / self.total) if self.total else 60
        return f"[{'=' * done}{' ' * (60 - done)}] {self._progress}/{self.total}"

    def _repr_html_(self):
        return f"<progress style='width:60ex' max='{self.total}' value='{self._progress}'></progress>"

    def display(self):
        """Show it."""
        display(self, display_id=self._display_id)

    def update(self):
        """Show how far it is now."""
        update_display(self, display_id=self._display_id)

    @property
    def progress(self):
        return self._progress

    @progress.setter
    def progress(self, value):
        self._progress = value
        self.update()

    def __iter__(self):
        self.display()
        self._progress = -1
        return self

    def __next__(self):
        self._progress += 1
        if self._progress >= self.total:
            raise StopIteration
        self.update()
        return self._progress


def set_matplotlib_formats(*formats, **kwargs):
    """Choose the formats of inline figures.

    >>> set_matplotlib_formats('svg')
    """
    get_ipython().figure_format = formats
