"""Many shapes drawn together."""

import numpy

from matplotlib._border import ArtistCalls, Displays, FigureCalls, call, register, to_java, to_python
from matplotlib.artist import Artist
from matplotlib.cm import ScalarMappable

_get = FigureCalls.get


def _rows(name):
    def getter(self):
        colors = to_python(call(_get, self._j, name))
        return numpy.array(colors) if colors else numpy.zeros((0, 4))

    getter.__name__ = "get_" + name
    return getter


def _uncovered(masked, hidden):
    """A masked array with other numbers where it is masked."""
    if masked.shape != hidden.shape:
        return masked
    mask = numpy.ma.getmaskarray(masked)
    return numpy.ma.array(numpy.where(mask, hidden, masked._data), mask=mask)


class Mapped(ScalarMappable):
    """What an artist with data has besides its properties: colours by norm and map."""

    __slots__ = ()

    def _java(self):
        return self._j

    norm = property(lambda self: to_python(call(_get, self._j, "norm")), lambda self, v: self.set_norm(v))
    cmap = property(lambda self: self.get_cmap(), lambda self, v: self.set_cmap(v))

    def set_norm(self, norm):
        call(FigureCalls.set, self._j, "norm", to_java(norm))
        self._tell()

    def get_cmap(self):
        return to_python(call(_get, self._j, "cmap"))

    def set_cmap(self, cmap):
        call(FigureCalls.set, self._j, "cmap", to_java(cmap))
        self._tell()

    def get_clim(self):
        return tuple(to_python(call(_get, self._j, "clim")))

    def set_clim(self, vmin=None, vmax=None):
        """Set the ends of the norm."""
        if vmax is None and isinstance(vmin, (tuple, list)):
            vmin, vmax = vmin
        call(FigureCalls.set, self._j, "clim", [to_java(vmin), to_java(vmax)])
        self._tell()

    def set_array(self, A):
        """Set the data that the colours stand for."""
        call(FigureCalls.set, self._j, "array", to_java(A))
        self.__dict__.pop("_hidden_array", None)
        self._keep_whole(A)

    def get_array(self):
        """The data that the colours stand for, masked where they are not numbers; None if colours were given."""
        values = to_python(call(_get, self._j, "array"))
        if values is None or values.dtype.kind not in "fiu":
            return values
        data = numpy.ma.masked_invalid(values, copy=False)
        data.shrink_mask()
        hidden = self.__dict__.get("_hidden_array")
        if hidden is not None:
            data = _uncovered(data, hidden)
        whole = self.__dict__.get("_whole")
        return data if whole is None else numpy.ma.array(data.filled(0).astype(whole), mask=data.mask)

    def _keep_whole(self, data):
        """Keep that data were given as integers or truths."""
        data = data if hasattr(data, "dtype") else numpy.asarray(data)
        self._whole = data.dtype if data.dtype.kind in "iub" and data.ndim != 3 else None

    @property
    def callbacks(self):
        """Who is told, by the signal 'changed', of another norm, other limits or another map."""
        known = self.__dict__.get("_callbacks_of_mapping")
        if known is None:
            from matplotlib.cbook import CallbackRegistry

            known = self._callbacks_of_mapping = CallbackRegistry(signals=["changed"])
        return known

    callbacksSM = property(lambda self: self.callbacks)

    def _tell(self):
        if "_callbacks_of_mapping" in self.__dict__:
            self.callbacks.process("changed", self)

    def changed(self):
        self._j.mapping().changed()
        self._tell()

    def autoscale(self):
        """Set the norm's ends from the data."""
        call(self._j.mapping().autoscale)

    def autoscale_None(self):
        """Set the norm's ends that are not set from the data."""
        call(self._j.mapping().autoscaleMissing)

    @property
    def colorbar(self):
        return self.__dict__.get("_colorbar")

    @colorbar.setter
    def colorbar(self, value):
        self._colorbar = value


@register
class Collection(Mapped, Artist):
    """Many shapes of one kind."""

    __slots__ = ()
    _copied = True
    _untold = frozenset(["get_norm", "get_antialiased", "get_antialiaseds", "get_aa"])

    def __init__(self, *args, **kwargs):
        Artist.__init__(self, *args, **kwargs)

    get_facecolor = get_facecolors = get_fc = _rows("facecolor")
    get_edgecolor = get_edgecolors = get_ec = _rows("edgecolor")

    def contains(self, mouseevent):
        """Whether an event is in a shape or near to it, and the indices of such shapes."""
        if not self.get_visible():
            return False, {}
        picker = self.get_picker()
        near = picker if isinstance(picker, (int, float)) and picker is not True else self.get_pickradius()
        found = numpy._wrap(
            call(ArtistCalls.shapesAt, self._j, float(self.figure.dpi), float(mouseevent.x), float(mouseevent.y), float(near))
        )
        return len(found) > 0, {"ind": found}

    def get_offsets(self):
        """Where the shapes are put, as rows of x and y."""
        places = numpy.array(to_python(call(_get, self._j, "offsets")))
        hidden = self.__dict__.get("_hidden_offsets")
        return places if hidden is None else _uncovered(numpy.ma.masked_invalid(places), hidden)

    def set_offsets(self, offsets):
        """Put the shapes at rows of x and y."""
        call(FigureCalls.set, self._j, "offsets", to_java(offsets))
        self.__dict__.pop("_hidden_offsets", None)

    def _keep_hidden(self, given):
        """Keep the numbers that were masked in what `scatter` got: x, y, s and c."""
        places = [numpy.ravel(numpy.ma.getdata(given[k])) for k in "xy"]
        if all(p.dtype.kind in "fiub" for p in places):
            self._hidden_offsets = numpy.column_stack(places).astype(float)
        values = given.get("c")
        if hasattr(values, "_mask") and values.dtype.kind in "fiub":
            self._hidden_array = numpy.ravel(values._data).astype(float)

    def update_scalarmappable(self):
        """Colours follow the data by themselves."""

    def get_transforms(self):
        return []

    def get_transOffset(self):
        """The mapping of the places at which shapes are put."""
        return self.get_offset_transform()

    def set_transOffset(self, transOffset):
        """Set the mapping of the places at which shapes are put."""
        self.set_offset_transform(transOffset)

    def get_datalim(self, transData):
        """The box of the data that the shapes cover."""
        return to_python(call(ArtistCalls.dataBox, self._j, transData._j))

    def get_linewidth(self):
        """The widths of the edges in points."""
        return self._as_kept("linewidth", to_python(call(_get, self._j, "linewidth")))

    def set_linewidth(self, lw):
        """Set the widths of the edges in points."""
        call(FigureCalls.set, self._j, "linewidth", to_java(lw))
        self._keep_kind("linewidth", lw)

    get_linewidths = get_lw = get_linewidth
    set_linewidths = set_lw = set_linewidth

    def get_sizes(self):
        """The areas of the shapes in square points."""
        sizes = to_python(call(_get, self._j, "sizes"))
        return numpy.array([]) if sizes is None else self._as_kept("sizes", sizes)

    def set_sizes(self, sizes, dpi=72.0):
        """Set the areas of the shapes in square points."""
        call(FigureCalls.set, self._j, "sizes", to_java(sizes))
        self._keep_kind("sizes", sizes)

    def _keep_kind(self, name, given):
        """Keep that numbers were given as integers."""
        kind = getattr(given, "dtype", None) or numpy.asarray(given).dtype
        self.__dict__.setdefault("_kinds", {})[name] = kind if kind.kind in "iu" else None

    def _as_kept(self, name, values):
        """Numbers as integers if they were given so."""
        kind = self.__dict__.get("_kinds", {}).get(name)
        return values if kind is None else values.astype(kind)


@register
class PathCollection(Collection):
    """Shapes put at points, as `scatter` makes."""

    __slots__ = ()

    def get_paths(self):
        """The shapes; a formula as a marker is its outline."""
        text = self._j.markerText()
        if text is None:
            return to_python(call(_get, self._j, "paths"))
        return [to_python(call(Displays.markerOutline, text))]

    def legend_elements(self, prop="colors", num="auto", fmt=None, func=lambda x: x, **kwargs):
        """Handles and labels for a legend of colours or sizes."""
        from matplotlib._legend_elements import elements

        return elements(self, prop, num, fmt, func, kwargs)


@register
class PolyCollection(Collection):
    """Polygons."""

    __slots__ = ()

    def set_verts(self, verts, closed=True):
        """Set the polygons' corners."""
        call(FigureCalls.set, self._j, "verts", to_java(verts))

    def set_verts_and_codes(self, verts, codes):
        """Set the outlines by their vertices and codes."""
        from matplotlib.path import Path

        if len(verts) != len(codes):
            raise ValueError("'codes' must be a 1D list or array with the same length of 'verts'")
        call(FigureCalls.set, self._j, "paths", to_java([Path(*one) if len(one[0]) else Path(one[0]) for one in zip(verts, codes)]))


@register
class BrokenBarHCollection(PolyCollection):
    """The bars of `broken_barh`."""

    __slots__ = ()

    def __init__(self, xranges, yrange, **kwargs):
        y0, dy = yrange
        boxes = [[(x, y0), (x, y0 + dy), (x + dx, y0 + dy), (x + dx, y0), (x, y0)] for x, dx in xranges]
        Artist.__init__(self, boxes, **kwargs)

    @classmethod
    def span_where(cls, x, ymin, ymax, where, **kwargs):
        """Bars over the ranges of x in which a condition holds."""
        from matplotlib.cbook import contiguous_regions

        parts = [x[a:b] for a, b in contiguous_regions(where) if b > a]
        return cls([(p[0], p[-1] - p[0]) for p in parts], [ymin, ymax - ymin], **kwargs)


BrokenBarHCollection._java_name = "PolyCollection"

@register
class LineCollection(Collection):
    """Separate polylines."""

    __slots__ = ()

    def __init__(self, segments, *args, **kwargs):
        for one, several in (("linestyle", "linestyles"), ("linewidth", "linewidths"), ("color", "colors")):
            if one in kwargs:
                kwargs[several] = kwargs.pop(one)
        Collection.__init__(self, segments, *args, **kwargs)

    def get_segments(self):
        """The corners of each line."""
        return [numpy.array(s) for s in to_python(call(_get, self._j, "segments"))]

    def get_color(self):
        return self.get_edgecolor()

    get_colors = get_color


@register
class EventCollection(LineCollection):
    """Marks at events along one axis."""

    __slots__ = ()

    def get_positions(self):
        """Where the marks are."""
        return [float(v) for v in to_python(call(_get, self._j, "positions"))]

    def add_positions(self, position):
        """Add a mark, or several."""
        if position is None or hasattr(position, "__len__") and not len(position):
            return
        self.set_positions(numpy.hstack([self.get_positions(), numpy.asanyarray(position)]))

    extend_positions = append_positions = add_positions

    def is_horizontal(self):
        """Whether the events follow each other from left to right."""
        return self.get_orientation() == "horizontal"

    def switch_orientation(self):
        """Turn the marks, and the direction in which they follow each other."""
        self.set_orientation("vertical" if self.is_horizontal() else "horizontal")

    def get_linewidth(self):
        """The width of the marks in points."""
        return Collection.get_linewidth(self)[0]

    get_linewidths = get_lw = get_linewidth

    def get_color(self):
        """The colour of the marks."""
        return self.get_edgecolor()[0]

    get_colors = get_color


@register
class PatchCollection(Collection):
    """The outlines of patches."""

    __slots__ = ()


@register
class EllipseCollection(Collection):
    """Ellipses of given sizes."""

    __slots__ = ()

    def get_paths(self):
        """The circle that all are made of."""
        from matplotlib.path import Path

        return [Path.unit_circle()]


@register
class QuadMesh(Collection):
    """A grid of quadrilaterals."""

    __slots__ = ()

    def get_cursor_data(self, event):
        """The values of the cells under an event, or None."""
        inside, found = self.contains(event)
        values = self.get_array()
        return numpy.ravel(values)[found["ind"]] if inside and values is not None else None


class CircleCollection(Collection):
    """Circles of given areas."""

    __slots__ = ()
    _java_name = "CircleCollection"


class RegularPolyCollection(Collection):
    """Regular polygons of given areas."""

    __slots__ = ()
    _java_name = "RegularPolyCollection"


class StarPolygonCollection(RegularPolyCollection):
    """Stars of given areas."""

    __slots__ = ()
    _java_name = "StarPolygonCollection"


class AsteriskPolygonCollection(RegularPolyCollection):
    """Asterisks of given areas."""

    __slots__ = ()
    _java_name = "AsteriskPolygonCollection"


class TriMesh(Collection):
    """A mesh of triangles."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("matplotlib.collections.TriMesh")
