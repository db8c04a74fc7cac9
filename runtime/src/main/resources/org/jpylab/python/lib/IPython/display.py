"""Showing things: `display`, and objects that show themselves in notebooks."""

from _jpylab.interactive import get_ipython

__all__ = [
    "display", "clear_output", "HTML", "Markdown", "Latex", "Math", "SVG", "Image", "JSON",
    "Javascript", "Pretty", "DisplayObject", "Code", "Audio", "YouTubeVideo", "IFrame",
    "set_matplotlib_formats",
]


def display(*objects, include=None, exclude=None, metadata=None, raw=False, display_id=None, **kwargs):
    """Show objects as a cell's value is shown, as many as wanted.

    >>> display([1, 2])
    [1, 2]
    """
    shell = get_ipython()
    for value in objects:
        if shell.recording is not None:
            from _jpylab.interactive.recording import contents

            shell.recording.shown(value if raw else contents(value, shell))
        else:
            print(value["text/plain"] if raw else shell.format(value))


def clear_output(wait=False):
    """Forget what the cell has shown."""
    recording = get_ipython().recording
    if recording is not None:
        recording.outputs.clear()


class DisplayObject:
    """Data of one kind, given or read from a file."""

    _kind = "text/plain"
    _binary = False

    def __init__(self, data=None, url=None, filename=None, metadata=None, **kwargs):
        if filename is None and isinstance(data, str) and self._binary:
            filename, data = data, None
        self.url, self.filename, self.metadata = url, filename, metadata or {}
        if filename is not None:
            with open(filename, "rb" if self._binary else "r") as file:
                data = file.read()
        self.data = data

    def __repr__(self):
        return f"<IPython.core.display.{type(self).__name__} object>"

    def _mime_(self):
        return self.data


class HTML(DisplayObject):
    """HTML text."""

    def _repr_html_(self):
        return self.data


class Markdown(DisplayObject):
    """Markdown text."""

    def _repr_markdown_(self):
        return self.data


class Latex(DisplayObject):
    """LaTeX text."""

    def _repr_latex_(self):
        return self.data


class Math(Latex):
    """A formula, with or without its dollar signs."""

    def _repr_latex_(self):
        text = self.data.strip("$")
        return f"$\\displaystyle {text}$"


class SVG(DisplayObject):
    """An SVG drawing."""

    def _repr_svg_(self):
        return self.data


class Image(DisplayObject):
    """A PNG or JPEG image from bytes or a file."""

    _binary = True

    def __init__(self, data=None, url=None, filename=None, format=None, width=None, height=None, **kwargs):
        super().__init__(data, url, filename)
        self.format = format or ("jpeg" if (self.data or b"")[:2] == b"\xff\xd8" else "png")
        self.width, self.height = width, height

    def _repr_png_(self):
        return self.data if self.format == "png" else None

    def _repr_jpeg_(self):
        return self.data if self.format in ("jpeg", "jpg") else None


class JSON(DisplayObject):
    """A value that is JSON."""


class Javascript(DisplayObject):
    """A program for the browser."""


class Pretty(DisplayObject):
    """Plain text."""

    def __repr__(self):
        return str(self.data)


class Code(Pretty):
    """A program's text."""


class Audio(DisplayObject):
    """A sound."""

    _binary = True

    def __init__(self, data=None, filename=None, url=None, rate=None, **kwargs):
        self.data, self.filename, self.url, self.rate = data, filename, url, rate


class IFrame:
    """A page inside the page."""

    def __init__(self, src, width, height, **kwargs):
        self.src, self.width, self.height = src, width, height

    def _repr_html_(self):
        return f'<iframe width="{self.width}" height="{self.height}" src="{self.src}"></iframe>'


class YouTubeVideo(IFrame):
    """A video by its id."""

    def __init__(self, id, width=400, height=300, **kwargs):
        super().__init__(f"https://www.youtube.com/embed/{id}", width, height)


def set_matplotlib_formats(*formats, **kwargs):
    """Choose the formats of inline figures."""
    get_ipython().figure_format = formats
