"""Fields of arrows."""

import numpy
from java import type as _java

from matplotlib._border import call, register, to_python
from matplotlib.artist import Artist
from matplotlib.collections import PolyCollection


@register
class Quiver(PolyCollection):
    """Arrows at points."""

    __slots__ = ()

    N = property(lambda self: len(self.get_offsets()), doc="How many arrows there are.")
    X = property(lambda self: self._numbers(self._j.places(), 0), doc="The arrows' x.")
    Y = property(lambda self: self._numbers(self._j.places(), 1), doc="The arrows' y.")
    U = property(lambda self: self._filled(0), doc="The vectors' x; 1 where it is masked.")
    V = property(lambda self: self._filled(1), doc="The vectors' y; 1 where it is masked.")

    @staticmethod
    def _numbers(pair, which):
        return numpy.array(list(pair[which]))

    def _filled(self, which):
        values = self._numbers(self._j.vectors(), which)
        return numpy.where(self.Umask, 1.0, values) if self.Umask is not False else values

    @property
    def Umask(self):
        """Where arrows are masked; False if none is."""
        u, v = (self._numbers(self._j.vectors(), k) for k in (0, 1))
        hidden = ~(numpy.isfinite(u) & numpy.isfinite(v))
        return hidden if hidden.any() else numpy.False_

    @property
    def XY(self):
        """The arrows' places as rows."""
        return numpy.column_stack((self.X, self.Y))

    @property
    def scale(self):
        """Data per unit of length; None while it is to be chosen."""
        return self._j.knownScale()

    @scale.setter
    def scale(self, value):
        self._j.setScale(None if value is None else float(value))

    transform = property(lambda self: self.get_offset_transform())

    def _styled(name, java_name=None):
        return property(lambda self: to_python(getattr(self._j.style(), java_name or name)()))

    units, angles, pivot, width = map(_styled, ("units", "angles", "pivot", "width"))
    scale_units, headwidth, headlength = _styled("", "scaleUnits"), _styled("", "headWidth"), _styled("", "headLength")
    headaxislength, minshaft, minlength = _styled("", "headAxisLength"), _styled("", "minShaft"), _styled("", "minLength")
    del _styled

    def set_UVC(self, U, V, C=None):
        """Set the vectors and perhaps the values that colour them."""
        for name, values in (("U", U), ("V", V), ("C", C)):
            if values is not None and numpy.size(values) not in (1 if name != "C" else self.N, self.N):
                raise ValueError(
                    f"Argument {name} has a size {numpy.size(values)} which does not match {self.N}, "
                    "the number of arrow positions"
                )
        parts = [numpy.ma.filled(numpy.ma.array(a, dtype=float), numpy.nan).ravel() for a in (U, V)]
        call(self._j.setVectors, *(numpy._doubles(numpy.broadcast_to(a, self.N)) for a in parts))
        if C is not None:
            self.set_array(numpy.ma.ravel(C))


def _parts(args, name):
    """Places, vectors and colour values of `barbs(U, V)`, `barbs(X, Y, U, V, C)` and so on."""
    if not 2 <= len(args) <= 5:
        raise TypeError(f"{name} takes 2-5 positional arguments but {len(args)} were given")
    args = [numpy.atleast_1d(numpy.ma.filled(a, numpy.nan) if hasattr(a, "mask") else a) for a in args]
    x = y = c = None
    if len(args) in (3, 5):
        c = args.pop()
    if len(args) == 4:
        x, y = args[0].ravel(), args[1].ravel()
    u, v = args[-2:]
    rows, columns = (1, u.shape[0]) if u.ndim == 1 else u.shape
    if x is None:
        x, y = (a.ravel() for a in numpy.meshgrid(numpy.arange(columns), numpy.arange(rows)))
    elif len(x) == columns and len(y) == rows:
        x, y = (a.ravel() for a in numpy.meshgrid(x, y))
    elif len(x) != len(y):
        raise ValueError(f"X and Y must be the same size, but X.size is {x.size} and Y.size is {y.size}.")
    return x, y, u, v, c


class Barbs(PolyCollection):
    """Wind barbs at points."""

    __slots__ = ()
    _java_name = "PolyCollection"

    def __init__(self, ax, *args, pivot="tip", length=7, barbcolor=None, flagcolor=None, sizes=None, fill_empty=False,
                 barb_increments=None, rounding=True, flip_barb=False, **kwargs):  # fmt: skip
        self._settings = dict(sizes=sizes or {}, increments=barb_increments or {}, rounding=rounding, fill=fill_empty)
        self._flip, self._length, self._pivot = numpy.atleast_1d(flip_barb), length, pivot
        transform = kwargs.pop("transform", ax.transData)
        if barbcolor is None or flagcolor is None:
            kwargs["edgecolors"] = "face"
            chosen = flagcolor or barbcolor
            if chosen:
                kwargs["facecolors"] = chosen
            else:
                kwargs.setdefault("facecolors", "k")
        else:
            kwargs["edgecolors"], kwargs["facecolors"] = barbcolor, flagcolor
        if "linewidth" not in kwargs and "lw" not in kwargs:
            kwargs["linewidth"] = 1
        self.x, self.y, u, v, c = _parts(args, "barbs()")
        outlines, offsets, c = self._outlines(u, v, c)
        from matplotlib.transforms import IdentityTransform

        PolyCollection.__init__(self, outlines, sizes=[length**2 / 4], offsets=offsets, offset_transform=transform, **kwargs)
        self.set_transform(IdentityTransform())
        if c is not None:
            self.set_array(c)

    def _outlines(self, u, v, c):
        fields = [numpy.asarray(a, float).ravel() for a in (self.x, self.y, u, v)]
        c = None if c is None else numpy.asarray(c, float).ravel()
        flips = numpy.broadcast_to(self._flip, fields[0].shape) if len(self._flip) == 1 else self._flip.ravel()
        keep = numpy.isfinite(sum(fields) if c is None else sum(fields) + c)
        x, y, u, v = (a[keep] for a in fields)
        self.u, self.v = u, v
        start = {"tip": 0.0, "middle": -self._length / 2.0}.get(str(self._pivot).lower(), self._pivot)
        s = self._settings
        made = call(
            _java("org.jpylab.pylab.FieldCalls").barbs, u._j, v._j, flips[keep].astype(float)._j, float(self._length),
            float(start), s["sizes"], s["increments"], bool(s["rounding"]), bool(s["fill"]),
        )  # fmt: skip
        return [numpy._wrap(a) for a in made], numpy.column_stack([x, y]), None if c is None else c[keep]

    def set_UVC(self, U, V, C=None):
        """Set the winds and perhaps the values that colour them."""
        outlines, offsets, c = self._outlines(U, V, C)
        self.set_verts(outlines)
        self.set_offsets(offsets)
        if c is not None:
            self.set_array(c)


def __getattr__(name):
    if name == "QuiverKey":
        from matplotlib._quiver_key import QuiverKey

        return QuiverKey
    raise AttributeError(f"module 'matplotlib.quiver' has no attribute {name!r}")
