"""Colour bars."""

from java import type as _java_type

from matplotlib._border import FigureCalls, Proxy, call, to_java, to_python

_PlainMappable = _java_type("org.jpylab.figure.color.PlainMappable")


class Colorbar(Proxy):
    """The bar that says which numbers colours stand for."""

    __slots__ = ()

    def __new__(cls, ax=None, mappable=None, **kwargs):
        if ax is None:
            return object.__new__(cls)
        if mappable is None:
            from matplotlib.cm import ScalarMappable

            mappable = ScalarMappable(kwargs.pop("norm", None), kwargs.pop("cmap", None))
        return ax.figure.colorbar(mappable, cax=ax, **kwargs)

    def __init__(self, *args, **kwargs):
        pass

    @classmethod
    def _of(cls, java):
        made = object.__new__(cls)
        made._j = java
        return made

    def __getattr__(self, name):
        if name[0] == "_":
            raise AttributeError(name)
        if name in _methods:
            return self._method(name)
        return to_python(call(FigureCalls.colorbarAttribute, self._j, name))

    def _method(self, name):
        def method(*args, **kwargs):
            return to_python(
                call(
                    FigureCalls.colorbarCall, self._j, name, [to_java(a) for a in args],
                    {k: to_java(v) for k, v in kwargs.items()},
                )
            )  # fmt: skip

        method.__name__ = name
        return method

    @property
    def ax(self):
        return to_python(self._j.axes())

    @property
    def mappable(self):
        return self.__dict__.get("_mappable") or to_python(self._j.mappable())

    alpha = property(lambda self: to_python(self._j.alpha()), lambda self, alpha: self.set_alpha(alpha))

    def set_alpha(self, alpha):
        """Set the opacity with which `draw_all` draws; that of arrays is left to the colours."""
        call(self._j.setAlpha, to_java(alpha))

    def draw_all(self):
        """Draw the bar anew."""
        call(self._j.redraw)

    _draw_all = draw_all

    @property
    def locator(self):
        return to_python(self._j.longAxis().majorLocator())

    @locator.setter
    def locator(self, loc):
        call(self._j.setLocator, to_java(loc))

    @property
    def formatter(self):
        return to_python(self._j.longAxis().majorFormatter())

    @formatter.setter
    def formatter(self, fmt):
        call(self._j.setFormatter, to_java(fmt))


ColorbarBase = Colorbar
_methods = frozenset(str(n) for n in FigureCalls.colorbarMethods())


def make_axes(parents, **kwargs):
    raise NotImplementedError("matplotlib.colorbar.make_axes; use Figure.colorbar(ax=...)")


def make_axes_gridspec(parent, **kwargs):
    raise NotImplementedError("matplotlib.colorbar.make_axes_gridspec; use Figure.colorbar(ax=...)")
