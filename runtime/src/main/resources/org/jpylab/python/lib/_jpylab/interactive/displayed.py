"""Data that show themselves in a notebook."""

import os


class DisplayObject:
    """Data of one kind: given, or read from a file or an address."""

    _binary = False

    def __init__(self, data=None, url=None, filename=None, metadata=None, **kwargs):
        if isinstance(data, os.PathLike):
            data = os.fspath(data)
        if data is not None and isinstance(data, str):
            if data.startswith(("http:", "https:")) and url is None:
                data, url = None, data
            elif self._binary and filename is None and url is None:
                data, filename = None, data
        self.url, self.filename, self.metadata = url, filename, metadata or {}
        self.data = data
        self.reload()

    def reload(self):
        """Read the file or address anew."""
        if self.filename is not None:
            with open(self.filename, "rb" if self._binary else "r") as file:
                self.data = file.read()
        elif self.url is not None and self.data is None and not self._is_link():
            import urllib.request

            with urllib.request.urlopen(self.url) as response:
                data = response.read()
            self.data = data if self._binary else data.decode("utf-8")

    def _is_link(self):
        return False

    def __repr__(self):
        return f"<IPython.core.display.{type(self).__name__} object>"
