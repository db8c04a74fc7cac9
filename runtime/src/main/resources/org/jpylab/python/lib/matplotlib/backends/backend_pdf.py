"""PDF files of several pages."""

import os
import tempfile

from java import type as _java

from matplotlib._border import call


class PdfPages:
    """A PDF file to which figures are added as pages; written when it is closed.

    >>> import os, tempfile; from matplotlib import pyplot
    >>> path = os.path.join(tempfile.mkdtemp(), 'pages.pdf')
    >>> with PdfPages(path) as pages:
    ...     pages.savefig(pyplot.figure())
    >>> os.path.getsize(path) > 0
    True
    """

    def __init__(self, filename, keep_empty=True, metadata=None):
        self._path, self.keep_empty = os.path.abspath(os.fspath(filename)), keep_empty
        if metadata:
            raise NotImplementedError("PdfPages(metadata=...)")
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
        handle, path = tempfile.mkstemp(suffix=".pdf")
        os.close(handle)
        try:
            figure.savefig(path, **{**kwargs, "format": "pdf"})
            call(_java("org.jpylab.pylab.Books").addPage, self._book, path)
        finally:
            os.unlink(path)

    def get_pagecount(self):
        """How many pages there are."""
        return self._book.pageCount()

    def close(self):
        """Write the file."""
        if self._book is None:
            return
        if self.keep_empty or self.get_pagecount():
            call(_java("org.jpylab.pylab.Books").write, self._book, self._path)
        self._book = None

    def attach_note(self, text, positionRect=[-100, -100, 0, 0]):
        raise NotImplementedError("PdfPages.attach_note")

    def infodict(self):
        raise NotImplementedError("PdfPages.infodict")


def __getattr__(name):
    if name in ("FigureCanvasPdf", "FigureCanvas"):
        from matplotlib.backend_bases import FigureCanvasBase

        return FigureCanvasBase
    raise AttributeError(f"module 'matplotlib.backends.backend_pdf' has no attribute {name!r}")
