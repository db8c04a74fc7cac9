"""`Axes3D`: the methods are Java's, found by name."""

from matplotlib._border import FigureCalls, adopt, call, register, to_java, to_python
from matplotlib.axes import Axes, _method, _methods

_EQUAL = {"auto": [], "equal": [0, 1, 2], "equalxy": [0, 1], "equalyz": [1, 2], "equalxz": [0, 2]}
_own = frozenset(str(n) for n in FigureCalls.spaceMethods())
_flat_plot, _own_text = _method("plot"), _method("text")


@register
class Axes3D(Axes):
    """A region of a figure in which data are drawn in three dimensions.

    `Axes3D(figure)` adds itself to the figure, as old scripts expect.
    """

    name = "3d"

    def __init__(self, fig, rect=None, *args, auto_add_to_figure=True, **kwargs):
        bounds = [0.0, 0.0, 1.0, 1.0] if rect is None else [float(v) for v in rect]
        options = {k: to_java(v) for k, v in kwargs.items()}
        options["projection"] = "3d"
        adopt(self, call(FigureCalls.addAxes, fig._j, bounds, options))
        fig._current = self

    def _accessor(self, name):
        if name in _own or name in _methods:
            made = _method(name)
            setattr(Axes3D, name, made)
            return made
        return Axes._accessor(self, name)

    _methods_of_model = _methods | _own

    @staticmethod
    def _define_method(name):
        made = _method(name)
        setattr(Axes3D, name, made)
        return made

    def __dir__(self):
        return sorted({*Axes.__dir__(self), *_own})

    def plot(self, xs, ys, *args, zdir="z", **kwargs):
        """Draw a line through points in space."""
        from mpl_toolkits.mplot3d.art3d import Line3D

        lines = _flat_plot(self, xs, ys, *args, zdir=zdir, **kwargs)
        for line in lines:
            line.__class__ = Line3D
        return lines

    plot3D = plot

    def text(self, x, y, z, s, zdir=None, **kwargs):
        """Write a text at a place in space, along a direction: 'x', 'y', 'z' or three numbers."""
        from mpl_toolkits.mplot3d.art3d import Text3D

        made = _own_text(self, x, y, z, str(s), zdir, **kwargs)
        made.__class__ = Text3D
        return made

    text3D = text

    def get_proj(self):
        """The matrix that maps points of space to the picture, as `proj3d.proj_transform` takes it."""
        from mpl_toolkits.mplot3d.art3d import SpaceCalls
        import numpy

        return numpy._wrap(call(SpaceCalls.projection, self._j))

    M = property(get_proj)

    def add_artist(self, a):
        """Add an artist; one with a method `do_3d_projection` finds its place by it before each drawing."""
        made = Axes.add_artist(self, a)
        if hasattr(type(a), "do_3d_projection"):
            from mpl_toolkits.mplot3d.art3d import SpaceCalls

            call(SpaceCalls.follow, self._j, a._j, lambda: float(a.do_3d_projection()))
        return made

    def clabel(self, *args, **kwargs):
        """Nothing: lines in space get no labels, as in matplotlib."""

    @property
    def zaxis(self):
        return to_python(self._j.zAxis())

    w_xaxis = property(lambda self: self.xaxis)
    w_yaxis = property(lambda self: self.yaxis)
    w_zaxis = property(lambda self: self.zaxis)

    def get_zlim(self):
        """The limits of z, bottom then top."""
        return tuple(map(float, to_python(call(FigureCalls.get, self._j.vertical(), "ylim"))))

    get_zlim3d = get_zlim

    @property
    def elev(self):
        return self._j.elevation()

    @elev.setter
    def elev(self, degrees):
        self.view_init(degrees, self.azim, self.roll)

    @property
    def azim(self):
        return self._j.azimuth()

    @azim.setter
    def azim(self, degrees):
        self.view_init(self.elev, degrees, self.roll)

    @property
    def roll(self):
        return self._j.roll()

    axison = property(lambda self: False)

    def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
        """Set which directions have the same scale: 'auto', 'equal' for all, 'equalxy', 'equalxz' or 'equalyz'."""
        if aspect not in _EQUAL:
            known = ", ".join(map(repr, _EQUAL))
            raise ValueError(f"{aspect!r} is not a valid value for aspect; supported values are {known}")
        Axes.set_aspect(self, "auto", adjustable=adjustable, anchor=anchor, share=share)
        self._aspect = aspect
        if aspect == "auto":
            return
        import numpy

        limits = numpy.sort([self.get_xlim(), self.get_ylim(), self.get_zlim()], axis=1)
        spans, box = numpy.ptp(limits, axis=1), numpy.array(list(self._j.box()))
        alike = _EQUAL[aspect]
        longest = spans[alike].max()
        wanted = longest * box / box[spans == longest][0]
        for i in alike:
            middle = limits[i].mean()
            (self.set_xlim, self.set_ylim, self.set_zlim)[i](middle - wanted[i] / 2, middle + wanted[i] / 2)

    def get_aspect(self):
        return self.__dict__.get("_aspect", "auto")

    def add_collection3d(self, col, zs=0, zdir="z"):
        """Add lines or polygons; flat ones lie at `zs` along `zdir`."""
        from mpl_toolkits.mplot3d import art3d

        return art3d.add(self, col, zs, zdir)


def _lazy(name):
    def method(self, *args, **kwargs):
        from mpl_toolkits.mplot3d import _kinds

        return getattr(_kinds, name)(self, *args, **kwargs)

    method.__name__ = name
    method.__qualname__ = "Axes3D." + name
    return method


for _name in "quiver plot_trisurf voxels stem errorbar contour contourf tricontour tricontourf bar".split():
    setattr(Axes3D, _name, _lazy(_name))
for _name in ("quiver", "contour", "contourf", "stem", "errorbar"):
    setattr(Axes3D, _name + "3D", getattr(Axes3D, _name))


def get_test_data(delta=0.05):
    """The x, y and z of a surface to try things with.

    >>> X, Y, Z = get_test_data(1.0)
    >>> Z.shape
    (6, 6)
    """
    import numpy as np

    x = y = np.arange(-3.0, 3.0, delta)
    X, Y = np.meshgrid(x, y)
    first = np.exp(-(X**2 + Y**2) / 2) / (2 * np.pi)
    second = np.exp(-(((X - 1) / 1.5) ** 2 + ((Y - 1) / 0.5) ** 2) / 2) / (2 * np.pi * 0.5 * 1.5)
    return X * 10, Y * 10, (second - first) * 500
