"""The artist classes: their properties are Java's, found by name when first asked for."""

from matplotlib._border import FigureCalls, Proxy, call, register, to_java, to_python

_get, _set, _set_all = FigureCalls.get, FigureCalls.set, FigureCalls.setAll
_has = FigureCalls.hasProperty


class Artist(Proxy):
    """Anything in a figure."""

    __slots__ = ()

    def __getattr__(self, name):
        made = self._accessor(name)
        if made is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return made.__get__(self)

    def _accessor(self, name):
        """The `get_…` or `set_…` function of a property, kept on the class from now on."""
        kind, property = name[:4], name[4:]
        if kind not in ("get_", "set_") or not _has(self._j, property):
            return None
        if kind == "get_":

            def accessor(self):
                return to_python(call(_get, self._j, property))

        else:

            def accessor(self, value):
                call(_set, self._j, property, to_java(value))

        accessor.__name__ = name
        accessor.__qualname__ = f"{type(self).__name__}.{name}"
        setattr(type(self), name, accessor)
        return accessor

    def __dir__(self):
        names = set(object.__dir__(self))
        for p in FigureCalls.properties(self._j):
            names.update((f"get_{p}", f"set_{p}"))
        return sorted(names)

    def set(self, **kwargs):
        """Set several properties at once."""
        call(_set_all, self._j, {k: to_java(v) for k, v in kwargs.items()})

    update = lambda self, props: self.set(**props)

    def properties(self):
        """All properties that can be read, by name."""
        return {str(p): getattr(self, f"get_{p}")() for p in FigureCalls.properties(self._j)}

    def remove(self):
        """Take the artist out of its figure."""
        call(self._j.remove)

    @property
    def axes(self):
        return to_python(self._j.axes())

    @property
    def figure(self):
        return to_python(self._j.figure())

    @property
    def zorder(self):
        return self.get_zorder()

    @property
    def stale(self):
        return True

    @stale.setter
    def stale(self, value):
        if value:
            self._j.stale()

    def get_children(self):
        return to_python(self._j.children())

    def get_figure(self):
        return self.figure


@register
class Line2D(Artist):
    """A line through points, with or without markers."""

    __slots__ = ()

    def set_data(self, *args):
        """Set the points: x and y, or both in one argument."""
        x, y = args[0] if len(args) == 1 else args
        _set_data(self, x, y)

    def get_color(self):
        """The colour as it was given; one of a format string is a tuple, its alpha the integer 1."""
        color = to_python(call(_get, self._j, "color"))
        if isinstance(color, tuple) and len(color) == 4 and color[3] == 1.0:
            return (*color[:3], 1)
        return color

    get_c = get_color

    def get_data(self, orig=True):
        return self.get_xdata(), self.get_ydata()


def _set_data(line, x, y):
    call(_set, line._j, "xdata", to_java(x))
    call(_set, line._j, "ydata", to_java(y))


@register
class Text(Artist):
    """A text at a position."""

    __slots__ = ()


register(Text, "Annotation")


@register
class Patch(Artist):
    """A filled shape."""

    __slots__ = ()


@register
class Collection(Artist):
    """Many shapes of one kind."""

    __slots__ = ()


@register
class AxesImage(Artist):
    """A picture in axes."""

    __slots__ = ()


@register
class Legend(Artist):
    """The box that says what lines mean."""

    __slots__ = ()

    def get_texts(self):
        return to_python(self._j.texts())

    def get_title(self):
        return to_python(self._j.title())

    def get_lines(self):
        return [h for h in to_python(self._j.handles()) if isinstance(h, Line2D)]


@register
class Axis(Artist):
    """The x or y axis of axes."""

    __slots__ = ()


@register
class Spine(Artist):
    """An edge of axes."""

    __slots__ = ()


@register
class Tick(Artist):
    """A tick with its label and grid line."""

    __slots__ = ()


register(Artist, "Artist")

from matplotlib import axes, figure
