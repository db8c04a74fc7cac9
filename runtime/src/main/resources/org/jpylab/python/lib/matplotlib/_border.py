"""How values cross between matplotlib's Python classes and the Java figure model."""

from os import getcwd

import numpy
from numpy import ndarray
from java import type as _java

_Throwable = _java("java.lang.Throwable")
FigureCalls = _java("org.jpylab.pylab.FigureCalls")
ArtistCalls = _java("org.jpylab.pylab.ArtistCalls")
_JArtist = _java("org.jpylab.figure.artist.Artist")
_JList = _java("java.util.List")
_JMap = _java("java.util.Map")
_JTuple = _java("java.lang.Object[]")
_JContainer = _java("org.jpylab.figure.artist.Container")
_JRgba = _java("org.jpylab.figure.color.Rgba")
_JTransform = _java("org.jpylab.figure.geometry.Transform")
_JBbox = _java("org.jpylab.figure.geometry.Bbox")
_JPath = _java("org.jpylab.figure.geometry.Path")
_JColormap = _java("org.jpylab.figure.color.Colormap")
_JNorm = _java("org.jpylab.figure.color.Norm")
_JFont = _java("org.jpylab.figure.artist.FontProperties")
_JCycle = _java("org.jpylab.figure.rc.PropCycle")
_JUnitValue = _java("org.jpylab.figure.axes.UnitValue")
_JContourSet = _java("org.jpylab.figure.contour.ContourSet")
_JColorbar = _java("org.jpylab.figure.axes.Colorbar")
_JLocator = _java("org.jpylab.figure.tick.Locator")
_JFormatter = _java("org.jpylab.figure.tick.Formatter")
_NdArray = numpy._NdArray

_python_error = numpy._python_error
_numpy_in = numpy._in
_number_array = numpy._number_array
_plain = frozenset([float, int, str, bool, type(None)])


def _print(text, is_picture):
    import sys

    print(text, end="" if is_picture else "\n", file=sys.stdout if is_picture else sys.stderr, flush=True)


def _window_closed(j):
    known = FigureCalls.peer(j)
    if known is not None:
        import sys

        sys.modules["matplotlib.pyplot"].close(known)


def _readout(j):
    from matplotlib._events import readout

    return readout(j)


Displays = _java("org.jpylab.pylab.Displays").open(_print, _window_closed, getcwd, _readout)


def call(method, *args):
    """A Java method, its errors as Python's."""
    try:
        return method(*args)
    except _Throwable as e:
        raise _python_error(e) from None


_is_numeric = FigureCalls.isNumeric


def to_java(x):
    """What the figure model gets for a Python value."""
    t = type(x)
    if t in _plain:
        return x
    if t is ndarray:
        j = x._j
        return j if _is_numeric(j) else _other_array(x)
    own = getattr(t, "_java", None)
    if own is not None:
        return own(x)
    if isinstance(x, ndarray) and hasattr(x, "_mask"):
        return to_java(_gaps(x))
    if isinstance(x, Proxy):
        return x._j
    if t is list or t is tuple:
        return _sequence(x)
    if t is slice:
        return _sequence(("slice", x.start, x.stop, x.step))
    if t is dict:
        return {k: _keywords.get(k, to_java)(v) for k, v in x.items()}
    if _unit_values:
        made = _unit_value(x, t)
        if made is not None:
            return made
    if t is range or t.__name__ in _VIEWS or hasattr(t, "__next__"):
        return _sequence(list(x))
    if hasattr(x, "__array__") and not isinstance(x, (numpy.generic, ndarray)):
        return numpy.asarray(x)._j
    if isinstance(x, (list, tuple)):
        return _sequence(x)
    if hasattr(t, "__fspath__"):
        return x.__fspath__()
    if not _dates_known and any(base.__name__ in _DATES for base in t.__mro__):
        import matplotlib.dates

        _dates_known.append(True)
        return to_java(x)
    return _numpy_in(x)


_VIEWS = ("dict_keys", "dict_values", "dict_items", "odict_keys", "odict_values", "odict_items")


def _box_style(style):
    """A style of boxes: a name with parameters, or an outline of the program's own."""
    from matplotlib.patches import BoxStyle, box_shape

    return to_java(style if isinstance(style, BoxStyle) else box_shape(style))


def mark_every(every):
    """Which points carry a marker: a tuple is a start and a step, a list names points."""
    return ["tuple", *map(to_java, every)] if isinstance(every, tuple) else to_java(every)


_keywords = {"boxstyle": _box_style, "markevery": mark_every}


def _gaps(x):
    """A masked array without its mask: what is masked is not a number, or not a time."""
    if not numpy.any(x._mask):
        return x._data.view(ndarray)
    if x.dtype.kind in "Mm":
        return x.filled(numpy.array("NaT", x.dtype))
    return x.astype(object if x.dtype.kind in "SUO" else float).filled(numpy.nan).view(ndarray)


_DATES = ("date", "datetime", "timedelta", "datetime64", "timedelta64")
_dates_known = []


_unit_values = {}


def _unit_value(x, t):
    """The Java value of what `matplotlib.units.registry` converts, or None."""
    for base in t.__mro__:
        maker = _unit_values.get(base)
        if maker is not None:
            return maker(x)
    return None


def _other_array(x):
    if x.dtype.kind == "O":
        return _sequence(x.tolist())
    import matplotlib.dates

    return x._j


def _sequence(x):
    if len(x) > 16:
        made = _number_array(x)
        if made is not None and made.ndim() == 1 and made.dtype().kind() != "b":
            return made
    return [to_java(v) for v in x]


def as_text(x):
    """What is to be written: texts and nothing as they are, other things as `str` writes them."""
    return str(x) if isinstance(x, (list, tuple, ndarray)) else x


def to_python(r):
    """The Python value of what the figure model gives."""
    if r is None:
        return None  # Java's null is None, but not the same object
    if type(r) in _plain:
        return r
    if isinstance(r, _JArtist):
        return artist(r)
    if isinstance(r, _NdArray):
        return numpy._wrap(r)
    if isinstance(r, _JTuple):
        return tuple([to_python(v) for v in r])
    if isinstance(r, _JList):
        return [to_python(v) for v in r]
    if isinstance(r, _JMap):
        return {to_python(k): to_python(r.get(k)) for k in list(r.keySet())}
    if isinstance(r, _JContainer):
        from matplotlib.container import container

        return container(r)
    if isinstance(r, _JRgba):
        alpha = r.alpha()
        return (r.red(), r.green(), r.blue(), int(alpha) if r.alphaImplied() else alpha)
    if isinstance(r, _JPath):
        from matplotlib.path import Path

        return Path._of(r)
    if isinstance(r, _JColormap):
        from matplotlib.colors import Colormap

        return Colormap._of(r)
    if isinstance(r, _JNorm):
        from matplotlib.colors import Normalize

        return Normalize._of(r)
    if isinstance(r, (_JLocator, _JFormatter)):
        from matplotlib.ticker import TickHelper

        return TickHelper._of(r)
    if isinstance(r, _JFont):
        from matplotlib.font_manager import FontProperties

        return FontProperties._of(r)
    if isinstance(r, _JCycle):
        from cycler import Cycler

        return Cycler._of(r)
    if isinstance(r, _JContourSet):
        from matplotlib.contour import ContourSet

        return ContourSet._of(r)
    if isinstance(r, _JColorbar):
        from matplotlib.colorbar import Colorbar

        return Colorbar._of(r)
    if isinstance(r, _JUnitValue):
        return _of_unit(r)
    if isinstance(r, _JTransform):
        from matplotlib.transforms import Transform

        return Transform._of(r)
    if isinstance(r, _JBbox):
        from matplotlib.transforms import Bbox

        return Bbox._of(r)
    return r


def _of_unit(r):
    value = r.value()
    if value is not None:
        return value
    from matplotlib.dates import num2date

    return num2date(r.doubleValue())


class Signature:
    """A function's signature, made when it is asked for."""

    __slots__ = ("_owner", "_name")

    def __init__(self, owner, name):
        self._owner, self._name = owner, name

    def __call__(self):
        from matplotlib._signatures import signature_of

        return signature_of(self._owner, self._name)


class Proxy:
    """A Python object that stands for a Java one, in the slot `_j`."""

    __slots__ = ("_j", "__dict__", "__weakref__")


_classes = {}


def register(cls, *java_names):
    """Say for which Java classes a Python class stands."""
    if not java_names:
        cls._java_name = cls.__name__
    for name in java_names or (cls.__name__,):
        _classes[name] = cls
    return cls


def artist(j):
    """The one Python object that stands for a Java artist."""
    known = FigureCalls.peer(j)
    if known is not None:
        return known
    if "Axis" not in _classes:
        import matplotlib._artists
    for java_name in FigureCalls.classNames(j):
        name = str(java_name)
        if name == "PolarAxes" and name not in _classes:
            import matplotlib.projections.polar
        if name in ("Poly3DCollection", "Line3DCollection", "Path3DCollection") and name not in _classes:
            import mpl_toolkits.mplot3d.art3d
        if name in ("Quiver", "Barbs", "WindBarbs") and name not in _classes:
            import matplotlib.quiver
        if name == "Axes3D" and name not in _classes:
            import mpl_toolkits.mplot3d.axes3d
        cls = _classes.get(name)
        if cls is not None:
            break
    if name in ("Axis", "Tick"):
        from matplotlib import axis

        cls = getattr(axis, ("X" if j.isX() else "Y") + name)
    if name.endswith(("Axes", "Axes3D")) and j.subplotSpec() is not None:
        from matplotlib.axes import subplot_class_factory

        cls = subplot_class_factory(cls)
    made = object.__new__(cls)
    made._j = j
    FigureCalls.setPeer(j, made)
    return made


def adopt(self, j):
    """Make a Python object stand for a Java artist."""
    self._j = j
    FigureCalls.setPeer(j, self)
    if type(self)._draws:
        from matplotlib.backend_bases import ListRenderer

        j.setDrawing(lambda paints: self.draw(ListRenderer(self, paints)))
