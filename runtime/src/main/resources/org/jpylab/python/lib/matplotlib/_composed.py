"""Artists made of other artists, laid out when the figure is drawn."""

import numpy
from java import type as _java

from matplotlib._border import FigureCalls, adopt, call, to_java, to_python
from matplotlib.artist import Artist

PythonParts = _java("org.jpylab.pylab.PythonParts")


class Composed(Artist):
    """An artist whose parts are laid out before each drawing."""

    __slots__ = ()

    def __init__(self, **kwargs):
        adopt(self, call(PythonParts.composed, self._parts_now, self._extent_now))
        if kwargs:
            self.set(**kwargs)

    def _parts_now(self):
        made = []
        for part in self._parts():
            if part.figure is None:
                part.figure = self.figure
            made.append(part._j)
        return made

    def _extent_now(self):
        box = self._extent()
        return numpy.array([] if box is None else [float(v) for v in box.extents])._j

    def _parts(self):
        """The parts in the order of drawing, each in its place."""
        return self.get_children()

    def _extent(self):
        """The box around the parts in pixels, or None."""
        from matplotlib.transforms import Bbox

        boxes = [part.get_window_extent() for part in self._parts()]
        boxes = [b for b in boxes if numpy.isfinite(b.extents).all()]
        return Bbox.union(boxes) if boxes else None

    def get_children(self):
        return []

    def _pixels(self, points):
        """Points in pixels."""
        from matplotlib import rcParams

        dpi = rcParams["figure.dpi"] if self.figure is None else self.figure.dpi
        return points * dpi / 72

    def get_window_extent(self, renderer=None):
        box = self._extent()
        if box is None:
            from matplotlib.transforms import Bbox

            return Bbox([[0, 0], [0, 0]])
        return box

    get_tightbbox = get_window_extent


def set_figure(artist, fig):
    """Make artists part of a figure."""
    artist._j.setFigure(None if fig is None else fig._j)


def draw_at(artist, axes, figure=None):
    """Make an artist part of axes without adding it to them."""
    artist._j.setAxes(None if axes is None else axes._j)
    artist._j.setFigure((axes.figure if axes is not None else figure)._j)
    return artist
