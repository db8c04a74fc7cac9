"""PDF files of several pages."""

import os

from java import type as _java

from matplotlib._border import call, to_java
from matplotlib._missing import refuse

_Books = _java("org.jpylab.pylab.Books")


class PdfPages:
    """A PDF file to which figures are added as pages; written when it is closed.

    >>> import os, tempfile; from matplotlib import pyplot
    >>> path = os.path.join(tempfile.mkdtemp(), 'pages.pdf')
    >>> with PdfPages(path, metadata={'Title': 'All trials'}) as pages:
    ...     pages.savefig(pyplot.figure())
    >>> os.path.getsize(path) > 0
    True
    """

    def __init__(self, filename, keep_empty=True, metadata=None):
        from datetime import datetime

        self._to, self.keep_empty = filename, keep_empty
        self._info = {"Creator": "JPyLab", "Producer": "JPyLab", "CreationDate": datetime.today(), **(metadata or {})}
        self._book = _java("org.jpylab.render.PdfBook")()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def savefig(self, figure=None, **kwargs):
        """Add a figure, by default the current one, as a page."""
        from matplotlib import pyplot
        from matplotlib.figure import Figure

        if not isinstance(figure, Figure):
            number = pyplot.gcf().number if figure is None else figure
            if number not in pyplot.get_fignums():
                raise ValueError(f"No figure {number}")
            figure = pyplot.figure(number)
        kwargs.pop("format", None)
        options = {k: to_java(v) for k, v in kwargs.items() if v is not None}
        call(_Books.addPage, self._book, figure._j, options)

    def get_pagecount(self):
        """How many pages there are."""
        return self._book.pageCount()

    def infodict(self):
        """What the file says of itself; may be changed until it is closed."""
        return self._info

    def attach_note(self, text, positionRect=[-100, -100, 0, 0]):
        """Put a note on the next page, in a box of left, bottom, right and top in points."""
        import numpy

        call(_Books.attachNote, self._book, str(text), numpy._doubles(positionRect))

    def close(self):
        """Write the file."""
        if self._book is None:
            return
        from matplotlib.figure import _said

        for key in {"Creator", "Producer", "CreationDate", *self._info}:
            call(_Books.describe, self._book, key, _said(self._info.get(key)))
        if self.keep_empty or self.get_pagecount():
            if hasattr(self._to, "write"):
                self._to.write(call(_Books.content, self._book).encode("latin-1"))
            else:
                call(_Books.write, self._book, os.path.abspath(os.fspath(self._to)))
        self._book = None


_refuse = refuse(__name__, "GraphicsContextPdf Name Op Operator PdfFile Reference RendererPdf Stream Verbatim fill pdfRepr")


def __getattr__(name):
    if name in ("FigureCanvasPdf", "FigureCanvas"):
        from matplotlib.backend_bases import FigureCanvasBase

        return FigureCanvasBase
    return _refuse(name)
