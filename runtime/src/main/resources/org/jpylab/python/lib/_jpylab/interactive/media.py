"""Pictures, sounds, films and links for `IPython.display`."""

import binascii
import os
import struct

from _jpylab.interactive.displayed import DisplayObject


class Image(DisplayObject):
    """A PNG, JPEG or GIF picture from bytes, a file or an address."""

    _binary = True

    def __init__(
        self, data=None, url=None, filename=None, format=None, embed=None, width=None, height=None,
        retina=False, unconfined=False, metadata=None, alt=None,
    ):  # fmt: skip
        self.embed = embed if embed is not None else url is None
        self.width, self.height = width, height
        super().__init__(data, url, filename, metadata)
        name = (self.filename or self.url or "").lower()
        self.format = (format or _format_of(self.data, name)).lower().replace("jpg", "jpeg")

    def _is_link(self):
        return not self.embed

    def _repr_html_(self):
        if self.embed:
            return None
        size = "".join(f' {n}="{v}"' for n, v in (("width", self.width), ("height", self.height)) if v)
        return f'<img src="{self.url}"{size}/>'

    def _repr_png_(self):
        return self._data_and_size() if self.format == "png" and self.embed else None

    def _repr_jpeg_(self):
        return self._data_and_size() if self.format == "jpeg" and self.embed else None

    def _repr_mimebundle_(self, include=None, exclude=None):
        if self.format == "gif" and self.embed:
            return {"image/gif": binascii.b2a_base64(self.data).decode("ascii")}
        return None

    def _data_and_size(self):
        size = {n: v for n, v in (("width", self.width), ("height", self.height)) if v is not None}
        return (self.data, size) if size else self.data


def _format_of(data, name):
    for start, kind in ((b"\xff\xd8", "jpeg"), (b"\x89PNG", "png"), (b"GIF8", "gif")):
        if isinstance(data, bytes) and data.startswith(start):
            return kind
    return name.rpartition(".")[2] or "png"


class Audio(DisplayObject):
    """A sound: numbers at a rate (one channel, or a row for each), or a file.

    >>> Audio([0, 1, 0, -1] * 100, rate=8000).data[:4]
    b'RIFF'
    """

    _binary = True

    def __init__(
        self, data=None, filename=None, url=None, embed=None, rate=None, autoplay=False,
        normalize=True, *, element_id=None,
    ):  # fmt: skip
        if data is None and filename is None and url is None:
            raise ValueError("No audio data found. Expecting filename, url, or data.")
        self.autoplay = autoplay
        self.embed = embed if embed is not None else url is None
        if data is not None and not isinstance(data, (str, bytes, os.PathLike)):
            if rate is None:
                raise ValueError("rate must be specified when data is a numpy array or list of audio samples.")
            data = _wave(data, rate, normalize)
        super().__init__(data, url, filename)

    def _is_link(self):
        return not self.embed

    def _repr_html_(self):
        source = self.url
        if self.embed:
            source = "data:audio/wav;base64," + binascii.b2a_base64(self.data, newline=False).decode("ascii")
        play = ' autoplay="autoplay"' if self.autoplay else ""
        return f'<audio controls="controls"{play}><source src="{source}" type="audio/wav"/></audio>'

    def __repr__(self):
        return "<IPython.lib.display.Audio object>"


def _wave(data, rate, normalize):
    """Samples as a WAV file of 16 bits."""
    import numpy

    samples = numpy.array(data, dtype=float)
    if samples.ndim > 2:
        raise ValueError("Array audio input must be a 1D or 2D array")
    channels = 1 if samples.ndim == 1 else samples.shape[0]
    peak = abs(samples).max() if samples.size else 1.0
    if not normalize and peak > 1:
        raise ValueError("Audio data must be between -1 and 1 when normalize=False.")
    scale = (peak or 1.0) if normalize else 1.0
    frames = (samples / scale * 32767).astype("<i2").T.tobytes()
    header = struct.pack(
        "<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(frames), b"WAVE", b"fmt ", 16, 1, channels,
        int(rate), int(rate) * 2 * channels, 2 * channels, 16, b"data", len(frames),
    )  # fmt: skip
    return header + frames


class Video(DisplayObject):
    """A film from a file or an address."""

    _binary = True

    def __init__(
        self, data=None, url=None, filename=None, embed=False, mimetype=None, width=None, height=None,
        html_attributes="controls",
    ):  # fmt: skip
        if isinstance(data, str) and url is None and filename is None:
            url, data = data, None
        self.embed, self.mimetype = embed, mimetype or "video/mp4"
        self.width, self.height, self.html_attributes = width, height, html_attributes
        if embed and url is not None and "://" not in url:
            url, filename = None, url
        super().__init__(data, url, filename)

    def _is_link(self):
        return not self.embed

    def _repr_html_(self):
        source = self.url
        if self.embed:
            text = binascii.b2a_base64(self.data, newline=False).decode("ascii")
            source = f"data:{self.mimetype};base64,{text}"
        size = "".join(f' {n}="{v}"' for n, v in (("width", self.width), ("height", self.height)) if v)
        return f'<video src="{source}" {self.html_attributes}{size}></video>'


class IFrame:
    """A page inside the page."""

    __module__ = "IPython.lib.display"

    def __init__(self, src, width, height, extras=None, **kwargs):
        self.src, self.width, self.height = src, width, height
        self.params = kwargs

    def _repr_html_(self):
        query = "&".join(f"{k}={v}" for k, v in self.params.items())
        source = self.src + ("?" + query if query else "")
        return f'<iframe width="{self.width}" height="{self.height}" src="{source}"></iframe>'


class YouTubeVideo(IFrame):
    """A film by its id."""

    __module__ = "IPython.lib.display"

    def __init__(self, id, width=400, height=300, allow_autoplay=False, **kwargs):
        self.id = id
        super().__init__(f"https://www.youtube.com/embed/{id}", width, height, **kwargs)


class VimeoVideo(IFrame):
    """A film by its id."""

    __module__ = "IPython.lib.display"

    def __init__(self, id, width=400, height=300, **kwargs):
        self.id = id
        super().__init__(f"https://player.vimeo.com/video/{id}", width, height, **kwargs)


class ScribdDocument(IFrame):
    """A document by its id."""

    __module__ = "IPython.lib.display"

    def __init__(self, id, width=400, height=300, **kwargs):
        self.id = id
        super().__init__(f"https://www.scribd.com/embeds/{id}/content", width, height, **kwargs)


class FileLink:
    """A link to a file."""

    def __init__(self, path, url_prefix="", result_html_prefix="", result_html_suffix="<br>"):
        if os.path.isdir(path):
            raise ValueError(f"Cannot display a directory using FileLink. Use FileLinks to display {path!r}.")
        self.path, self.url_prefix = str(path), url_prefix
        self.before, self.after = result_html_prefix, result_html_suffix

    def _repr_html_(self):
        if not os.path.exists(self.path):
            return f"Path (<tt>{self.path}</tt>) doesn't exist."
        link = f"<a href='{self.url_prefix}{self.path}' target='_blank'>{self.path}</a>"
        return self.before + link + self.after

    def __repr__(self):
        return os.path.abspath(self.path)


class FileLinks(FileLink):
    """Links to the files of a folder and of those in it."""

    def __init__(self, path, **kwargs):
        if os.path.isfile(path):
            raise ValueError(f"Cannot display a file using FileLinks. Use FileLink to display {path!r}.")
        self.path, self.url_prefix = str(path), kwargs.get("url_prefix", "")

    def _files(self):
        for folder, _, names in os.walk(self.path):
            yield folder, sorted(names)

    def _repr_html_(self):
        lines = []
        for folder, names in self._files():
            lines.append(f"{folder}/<br>")
            for name in names:
                path = os.path.join(folder, name)
                lines.append(f"&nbsp;&nbsp;<a href='{self.url_prefix}{path}' target='_blank'>{name}</a><br>")
        return "\n".join(lines)

    def __repr__(self):
        return "\n".join(f"{folder}/\n" + "\n".join("  " + n for n in names) for folder, names in self._files())
