"""Contours."""

import numpy

from java import type as _java_type

from matplotlib._border import Proxy, call, to_java, to_python
from matplotlib.collections import Mapped


class ContourSet(Mapped, Proxy):
    """The lines or areas of one call of `contour` or `contourf`."""

    __slots__ = ()

    def __init__(self, ax, levels, allsegs, allkinds=None, *, filled=False, **kwargs):
        from matplotlib._border import _java
        from matplotlib.path import Path

        levels = numpy.asarray(levels, float)
        layers = len(levels) - 1 if filled else len(levels)
        if len(allsegs) != layers:
            raise ValueError(("must be one less number of segments as levels" if filled
                              else "must be same number of segments as levels"))  # fmt: skip
        if allkinds is not None and len(allkinds) != len(allsegs):
            raise ValueError("allkinds has different length to allsegs")
        kinds = [[None] * len(segments) for segments in allsegs] if allkinds is None else allkinds
        closed = lambda points, codes: Path(points, codes if codes is not None or not filled else _closing(points))
        paths = [[to_java(closed(p, c)) for p, c in zip(*both)] for both in zip(allsegs, kinds)]
        options = {k: to_java(v) for k, v in kwargs.items()}
        fields = _java("org.jpylab.pylab.FieldCalls")
        self._j = call(fields.outlines, ax._j, bool(filled), levels._j, paths, options)

    @classmethod
    def _of(cls, java):
        made = object.__new__(QuadContourSet)
        made._j = java
        return made

    collections = property(lambda self: to_python(self._j.collections()))
    @property
    def levels(self):
        own = self.__dict__.get("_levels")
        return numpy.array(list(self._j.levels())) if own is None else own

    @levels.setter
    def levels(self, values):
        self._levels = values  # such as numbers with a text of their own, which `clabel` writes

    layers = property(lambda self: numpy.array(list(self._j.layers())))
    axes = ax = property(lambda self: to_python(self._j.axes()))
    filled = property(lambda self: bool(self._j.isFilled()))
    alpha = property(lambda self: to_python(self._j.alpha()))
    extend = property(lambda self: str(self._j.extend()))

    def _map(self):
        return self._j.mapping()

    def get_cmap(self):
        return to_python(self._map().map())

    def set_cmap(self, cmap):
        call(self._map().setMap, to_java(cmap))

    def _get_norm(self):
        return to_python(self._map().norm())

    def set_norm(self, norm):
        call(self._map().setNorm, to_java(norm))

    def get_clim(self):
        return self.norm.vmin, self.norm.vmax

    def set_clim(self, vmin=None, vmax=None):
        if vmax is None and isinstance(vmin, (tuple, list)):
            vmin, vmax = vmin
        call(self._map().setLimits, *[None if v is None else float(v) for v in (vmin, vmax)])

    def get_array(self):
        values = self._map().array()
        return None if values is None else numpy.array(list(values))

    cvalues = property(lambda self: numpy.array(list(self._j.colorValues())), doc="The numbers that the colours stand for.")

    def get_alpha(self):
        return self.alpha

    def set_alpha(self, alpha):
        """Set the opacity of all lines or areas."""
        call(self._j.setAlpha, None if alpha is None else float(alpha))

    def get_transform(self):
        """The mapping of the lines to pixels."""
        return self.collections[0].get_transform() if self.collections else self.axes.transData

    def find_nearest_contour(self, x, y, indices=None, pixel=True):
        """The line next to a place: numbers of level, line and segment, the nearest point and the squared distance.

        Places are in pixels, or in data if `pixel` is false.
        """
        if self.filled:
            raise ValueError("Method does not support filled contours.")
        best = (None, None, None, None, None, 1e10)
        for level in range(len(self.levels)) if indices is None else indices:
            lines = self.collections[level]
            for number, path in enumerate(lines.get_paths()):
                points = lines.get_transform().transform(path.vertices) if pixel else path.vertices
                distance, place, segment = _nearest(points, (x, y))
                if distance < best[-1]:
                    best = (level, number, segment, *place, distance)
        return best

    @property
    def allsegs(self):
        """The corners of all lines, level by level."""
        return [[p.vertices for p in c.get_paths()] for c in self.collections]

    @property
    def labelTexts(self):
        return self.__dict__.get("_labels", [])

    def clabel(self, levels=None, **kwargs):
        """Write the levels along the lines."""
        return self.axes.clabel(self, levels, **kwargs)

    def legend_elements(self, variable_name="x", str_format=str):
        """Handles and labels for a legend."""
        from matplotlib.lines import Line2D
        from matplotlib.patches import Rectangle

        if self.filled:
            low = self.levels[:-1]
            handles = [Rectangle((0, 0), 1, 1, facecolor=c.get_facecolor()[0]) for c in self.collections]
            labels = [
                fr"${str_format(a)} < {variable_name} \leq {str_format(b)}$"
                for a, b in zip(low, self.levels[1:])
            ]
            return handles, labels
        handles = [Line2D([], [], color=c.get_edgecolor()[0], linewidth=c.get_linewidth()[0]) for c in self.collections]
        return handles, [f"${variable_name} = {str_format(v)}$" for v in self.levels]


def _nearest(points, place):
    """The squared distance from a polyline, its nearest point, and the number of the end of that segment."""
    if len(points) == 1:
        return ((points[0] - place) ** 2).sum(), points[0], None
    steps = numpy.diff(points, axis=0)
    lengths = (steps**2).sum(axis=1)
    lengths[lengths == 0] = 1
    along = numpy.clip(((place - points[:-1]) * steps).sum(axis=1) / lengths, 0, 1)
    feet = points[:-1] + along[:, numpy.newaxis] * steps
    distances = ((feet - place) ** 2).sum(axis=1)
    least = int(distances.argmin())
    return distances[least], feet[least], least + 1


def _closing(points):
    from matplotlib.path import Path

    return [Path.MOVETO] + [Path.LINETO] * (len(points) - 1)


class QuadContourSet(ContourSet):
    """Contours of data on a grid."""

    __slots__ = ()


class ContourLabeler:
    """Writes levels along lines; part of contour sets."""


class ClabelText:
    """A text along a line."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.contour.ClabelText")
