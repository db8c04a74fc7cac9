"""`Axes`: the methods are Java's, found by name."""

from matplotlib._border import FigureCalls, call, register, to_java, to_python
from matplotlib._artists import Artist, AxesImage, Collection, Patch, Text

_axes_call = FigureCalls.axesCall
_methods = frozenset(str(n) for n in FigureCalls.axesMethods())


@register
class Axes(Artist):
    """A region of a figure in which data are drawn."""

    __slots__ = ()

    def _accessor(self, name):
        if name in _methods:
            made = _method(name)
            setattr(Axes, name, made)
            return made
        return Artist._accessor(self, name)

    def __dir__(self):
        return sorted({*Artist.__dir__(self), *_methods})

    @property
    def lines(self):
        return to_python(self._j.lines())

    def _holds(self, kind):
        return [a for a in to_python(self._j.artists()) if isinstance(a, kind)]

    texts = property(lambda self: self._holds(Text))
    patches = property(lambda self: self._holds(Patch))
    collections = property(lambda self: self._holds(Collection))
    images = property(lambda self: self._holds(AxesImage))

    @property
    def transAxes(self):
        """Fractions of the axes to pixels."""
        return to_python(self._j.transAxes())

    @property
    def transData(self):
        """Data to pixels."""
        return to_python(self._j.transData())

    @property
    def transScale(self):
        """Data to scaled data, such as logarithms."""
        return to_python(self._j.transScale())

    def get_xaxis_transform(self, which="grid", **kwargs):
        """x in data, y in fractions of the axes."""
        from matplotlib.transforms import blended_transform_factory

        return blended_transform_factory(self.transData, self.transAxes)

    def get_yaxis_transform(self, which="grid", **kwargs):
        """x in fractions of the axes, y in data."""
        from matplotlib.transforms import blended_transform_factory

        return blended_transform_factory(self.transAxes, self.transData)

    @property
    def bbox(self):
        """The axes' box in pixels."""
        return to_python(self._j.pixelBox())

    @property
    def containers(self):
        return to_python(self._j.containers())

    @property
    def spines(self):
        return Spines(self)

    @property
    def xaxis(self):
        return to_python(self._j.xAxis())

    @property
    def yaxis(self):
        return to_python(self._j.yAxis())

    @property
    def title(self):
        return to_python(call(FigureCalls.get, self._j, "title_text"))

    @property
    def patch(self):
        return to_python(self._j.patch())

    @property
    def legend_(self):
        return self.get_legend()

    def get_xlim(self):
        """The limits of x, left then right."""
        return _limits(self._limits("xlim"))

    def get_ylim(self):
        """The limits of y, bottom then top."""
        return _limits(self._limits("ylim"))

    def _limits(self, name):
        return to_python(call(FigureCalls.get, self._j, name))

    def clear(self):
        """Take everything out."""
        call(self._j.clear)

    cla = clear

    def get_lines(self):
        return self.lines

    def has_data(self):
        return bool(self.get_lines())


class Spines(dict):
    """The four edges of axes, by name or as attributes."""

    def __init__(self, axes):
        spines = axes._j.spines()
        super().__init__((str(k), to_python(spines.get(k))) for k in list(spines.keySet()))

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"'Spines' object does not contain a '{name}' spine") from None

    def __getitem__(self, key):
        if isinstance(key, (list, tuple)):
            return _Several([dict.__getitem__(self, k) for k in key])
        if isinstance(key, slice):
            return _Several(list(self.values()))
        return dict.__getitem__(self, key)


class _Several:
    """Calls go to all the artists."""

    def __init__(self, artists):
        self._artists = artists

    def __getattr__(self, name):
        methods = [getattr(a, name) for a in self._artists]
        return lambda *args, **kwargs: [m(*args, **kwargs) for m in methods] and None


_GIVING_LIMITS = frozenset(["set_xlim", "set_ylim", "axis"])


def _limits(r):
    """Limits as the tuple of floats that matplotlib gives."""
    return r if r is None else tuple(map(float, r))


def _method(name):
    def method(self, *args, **kwargs):
        try:
            r = _axes_call(
                self._j,
                name,
                [to_java(a) for a in args],
                {k: to_java(v) for k, v in kwargs.items()},
            )
        except _Throwable as e:
            raise _python_error(e) from None
        return _limits(to_python(r)) if name in _GIVING_LIMITS else to_python(r)

    method.__name__ = name
    method.__qualname__ = "Axes." + name
    return method


from matplotlib._border import _Throwable, _python_error

register(Axes, "PolarAxes")
Subplot = SubplotBase = Axes
