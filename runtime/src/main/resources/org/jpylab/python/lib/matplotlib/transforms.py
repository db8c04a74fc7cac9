"""Boxes."""

import numpy

from matplotlib._border import FigureCalls


class Bbox:
    """A box with sides along the axes.

    >>> Bbox([[0, 0], [2, 1]]).width
    2.0
    """

    def __init__(self, points):
        self._points = numpy.asarray(points, float)

    @classmethod
    def _of(cls, java):
        x0, y0, x1, y1 = list(FigureCalls.bounds(java))
        return cls([[x0, y0], [x1, y1]])

    @classmethod
    def from_bounds(cls, x0, y0, width, height):
        return cls([[x0, y0], [x0 + width, y0 + height]])

    @classmethod
    def from_extents(cls, *args):
        return cls([args[:2], args[2:]])

    def get_points(self):
        return self._points

    x0 = xmin = property(lambda self: self._points[0, 0])
    y0 = ymin = property(lambda self: self._points[0, 1])
    x1 = xmax = property(lambda self: self._points[1, 0])
    y1 = ymax = property(lambda self: self._points[1, 1])
    width = property(lambda self: self.x1 - self.x0)
    height = property(lambda self: self.y1 - self.y0)
    size = property(lambda self: numpy.array([self.width, self.height]))
    bounds = property(lambda self: (self.x0, self.y0, self.width, self.height))
    extents = property(lambda self: self._points.flatten())

    def __repr__(self):
        return f"Bbox([[{self.x0}, {self.y0}], [{self.x1}, {self.y1}]])"

    def __array__(self, dtype=None):
        return self._points
