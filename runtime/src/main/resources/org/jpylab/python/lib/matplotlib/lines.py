"""Lines with or without markers."""

from matplotlib._border import ArtistCalls, FigureCalls, call, mark_every, register, to_java, to_python
from matplotlib.artist import Artist
from matplotlib.markers import MarkerStyle, CARETLEFT, CARETRIGHT, CARETUP, CARETDOWN
from matplotlib.markers import CARETLEFTBASE, CARETRIGHTBASE, CARETUPBASE, CARETDOWNBASE
from matplotlib.markers import TICKLEFT, TICKRIGHT, TICKUP, TICKDOWN
from matplotlib._missing import refuse

_get, _set = FigureCalls.get, FigureCalls.set


@register
class Line2D(Artist):
    """A line through points, with or without markers.

    >>> Line2D([0, 1], [2, 3], color='r').get_color()
    'r'
    """

    __slots__ = ()
    _copied = True

    lineStyles = {
        "-": "_draw_solid", "--": "_draw_dashed", "-.": "_draw_dash_dot", ":": "_draw_dotted",
        "None": "_draw_nothing", " ": "_draw_nothing", "": "_draw_nothing",
    }  # fmt: skip
    drawStyles = {
        "default": "_draw_lines", "steps-mid": "_draw_steps_mid", "steps-pre": "_draw_steps_pre",
        "steps-post": "_draw_steps_post", "steps": "_draw_steps_pre",
    }  # fmt: skip
    drawStyleKeys = list(drawStyles)
    markers = MarkerStyle.markers
    filled_markers = MarkerStyle.filled_markers
    fillStyles = MarkerStyle.fillstyles

    def __init__(self, xdata, ydata, *args, **kwargs):
        super().__init__(xdata, ydata, *args, **kwargs)
        if type(self).set_data is not Line2D.set_data:
            self.set_data(xdata, ydata)

    def recache(self, always=False):
        """The points are always converted when they are set."""

    _x = property(lambda self: self.get_xdata(False), lambda self, x: self.set_xdata(x))
    _y = property(lambda self: self.get_ydata(False), lambda self, y: self.set_ydata(y))

    def set_data(self, *args):
        """Set the points: x and y, or both in one argument."""
        x, y = args[0] if len(args) == 1 else args
        self.set_xdata(x)
        self.set_ydata(y)

    def get_color(self):
        """The colour as it was given."""
        color = to_python(call(_get, self._j, "color"))
        return tuple(color) if isinstance(color, list) else color

    get_c = get_color

    def get_marker(self):
        """The marker as it was given."""
        given = self.__dict__.get("_marker_given")
        return to_python(call(_get, self._j, "marker")) if given is None else given

    def set_marker(self, marker):
        """Set the marker."""
        if marker is None:
            MarkerStyle(None)
        call(_set, self._j, "marker", to_java(marker))
        self._marker_given = marker if isinstance(marker, (tuple, list)) else None

    def get_markevery(self):
        """Which points carry a marker, as it was given."""
        given = to_python(call(_get, self._j, "markevery"))
        return slice(*given[1:]) if isinstance(given, list) and given[:1] == ["slice"] else given

    def set_markevery(self, every):
        """Set which points carry a marker: each so many, a start and a step, points or a slice of them."""
        call(_set, self._j, "markevery", mark_every(every))

    def get_data(self, orig=True):
        """The points' x and y."""
        return self.get_xdata(orig), self.get_ydata(orig)

    def get_xdata(self, orig=True):
        """The points' x as given, or as many as there are points."""
        return self._coordinates("xdata", "ydata", orig)

    def get_ydata(self, orig=True):
        """The points' y as given, or as many as there are points."""
        return self._coordinates("ydata", "xdata", orig)

    def _coordinates(self, name, other, orig):
        values = to_python(call(_get, self._j, name))
        if orig:
            whole = self.__dict__.get("_whole", {}).get(name)
            return whole if whole is not None and len(whole) == len(values) and (whole == values).all() else values
        if len(values) != 1:
            return values
        import numpy

        return numpy.repeat(values, max(len(to_python(call(_get, self._j, other))), 1))

    def get_xydata(self):
        """The points as rows of x and y."""
        import numpy

        return numpy.column_stack((self.get_xdata(), self.get_ydata())).astype(float)

    def get_path(self):
        """The line as a path."""
        from matplotlib.path import Path

        return Path(self.get_xydata())

    def get_bbox(self):
        """The box of the points, in data."""
        from matplotlib.transforms import Bbox

        made = Bbox.null()
        made.update_from_data_xy(self.get_xydata())
        return made

    ind_offset = 0

    def is_dashed(self):
        return self.get_linestyle() in ("--", "-.", ":")

    def recache(self, always=False):
        """Nothing is cached that could be stale."""
        self.stale = True

    recache_always = recache

    @property
    def pickradius(self):
        return self.get_pickradius()

    @pickradius.setter
    def pickradius(self, value):
        self.set_pickradius(value)

    def contains(self, mouseevent):
        """Whether an event is near the line, and the indices of the points it is near to."""
        import numpy

        points = self.get_transform().transform(self.get_xydata())
        radius = self.get_pickradius() * self.figure.dpi / 72
        near = numpy.hypot(points[:, 0] - mouseevent.x, points[:, 1] - mouseevent.y) <= radius
        found = numpy.flatnonzero(near)
        if not len(found) and len(points) > 1 and self.get_linestyle() not in ("None", " ", ""):
            a, b = points[:-1], points[1:]
            d = b - a
            length = (d**2).sum(axis=1)
            length[length == 0] = 1
            p = numpy.array([mouseevent.x, mouseevent.y])
            u = numpy.clip(((p - a) * d).sum(axis=1) / length, 0, 1)
            gap = p - (a + u[:, None] * d)
            found = numpy.flatnonzero(numpy.hypot(gap[:, 0], gap[:, 1]) <= radius)
        return len(found) > 0, {"ind": found}

    def __str__(self):
        label = self.get_label()
        if label != "":
            return f"Line2D({label})"
        if self.axes is None:
            return "Line2D()"
        x, y = self.get_data()
        if len(x) > 3:
            return "Line2D((%g,%g),(%g,%g),...,(%g,%g))" % (x[0], y[0], x[1], y[1], x[-1], y[-1])
        return "Line2D(%s)" % ",".join("(%g,%g)" % (a, b) for a, b in zip(x, y))


class _AxLine(Line2D):
    """A line without ends, as `axline` makes."""

    __slots__ = ()
    _java_name = "Line2D"


register(_AxLine, "AxLine")

lineStyles = Line2D.lineStyles
ls_mapper = {"-": "solid", "--": "dashed", "-.": "dashdot", ":": "dotted"}
ls_mapper_r = {word: sign for sign, word in ls_mapper.items()}
lineMarkers = MarkerStyle.markers
drawStyles = Line2D.drawStyles
fillStyles = MarkerStyle.fillstyles


def segment_hits(cx, cy, x, y, radius):
    """The indices of the segments within a distance of a point."""
    import numpy

    x, y = numpy.asarray(x, float), numpy.asarray(y, float)
    if len(x) <= 1:
        return numpy.flatnonzero((cx - x) ** 2 + (cy - y) ** 2 <= radius**2)
    dx, dy = numpy.diff(x), numpy.diff(y)
    u = ((cx - x[:-1]) * dx + (cy - y[:-1]) * dy) / (dx**2 + dy**2)
    points = numpy.flatnonzero((cx - x) ** 2 + (cy - y) ** 2 <= radius**2)
    px, py = x[:-1] + u * dx, y[:-1] + u * dy
    on = ((cx - px) ** 2 + (cy - py) ** 2 <= radius**2) & (u >= 0) & (u <= 1)
    return numpy.concatenate((points, numpy.flatnonzero(on)))

__getattr__ = refuse(__name__, "STEP_LOOKUP_MAP VertexSelector")
