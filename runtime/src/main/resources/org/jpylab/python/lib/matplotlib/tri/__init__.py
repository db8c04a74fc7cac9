"""Triangles between points, and plots over them."""

import numpy
from java import type as _java

from matplotlib._border import call, to_java, to_python
from matplotlib._missing import refuse

FieldCalls = _java("org.jpylab.pylab.FieldCalls")


class Triangulation:
    """Triangles that cover points: given ones, or those of Delaunay.

    >>> Triangulation([0, 1, 0], [0, 0, 1]).triangles.tolist()
    [[0, 1, 2]]
    """

    def __init__(self, x, y, triangles=None, mask=None):
        self.x, self.y = (numpy.asarray(v, float).ravel() for v in (x, y))
        self.is_delaunay = triangles is None
        if triangles is not None:
            triangles = numpy.array(triangles, "int32")
            if triangles.ndim != 2 or triangles.shape[1] != 3:
                raise ValueError(f"triangles must be a (N, 3) int array, but found shape {triangles.shape!r}")
        self._j = call(FieldCalls.triangles, self.x._j, self.y._j, None if triangles is None else triangles._j)
        self.triangles = numpy._wrap(FieldCalls.numbers(self._j, "corners"))
        self.mask = None
        self.set_mask(mask)

    def set_mask(self, mask):
        """Leave triangles out: a flag for each."""
        self.mask = None if mask is None else numpy.asarray(mask, bool)
        call(FieldCalls.setMask, self._j, None if mask is None else self.mask._j)
        self._edges = self._neighbors = None

    def get_masked_triangles(self):
        """The triangles that are not left out."""
        return numpy._wrap(FieldCalls.numbers(self._j, "shown"))

    @property
    def edges(self):
        """The edges of the triangles, as pairs of points."""
        if self._edges is None:
            self._edges = numpy._wrap(FieldCalls.numbers(self._j, "edges"))
        return self._edges

    @property
    def neighbors(self):
        """For each side of each triangle the triangle beyond it, or -1."""
        if self._neighbors is None:
            self._neighbors = numpy._wrap(FieldCalls.numbers(self._j, "neighbors"))
        return self._neighbors

    def get_trifinder(self):
        """What finds the triangle around a place."""
        return TrapezoidMapTriFinder(self)

    def calculate_plane_coefficients(self, z):
        """The planes a x + b y + c through the values at the corners of each triangle."""
        z = numpy.asarray(z, float)
        x0, x1, x2 = (self.x[self.triangles[:, k]] for k in range(3))
        y0, y1, y2 = (self.y[self.triangles[:, k]] for k in range(3))
        z0, z1, z2 = (z[self.triangles[:, k]] for k in range(3))
        whole = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        a = ((z1 - z0) * (y2 - y0) - (z2 - z0) * (y1 - y0)) / whole
        b = ((z2 - z0) * (x1 - x0) - (z1 - z0) * (x2 - x0)) / whole
        return numpy.column_stack([a, b, z0 - a * x0 - b * y0])

    @staticmethod
    def get_from_args_and_kwargs(*args, **kwargs):
        """The triangulation of a call such as `triplot(x, y, triangles, ...)`, the other arguments and keywords."""
        if isinstance(args[0], Triangulation):
            for name in ("triangles", "mask"):
                if kwargs.pop(name, None) is not None:
                    import warnings

                    warnings.warn(f"Passing the keyword {name!r} when also passing a Triangulation has no effect")
            return args[0], list(args[1:]), kwargs
        x, y, *rest = args
        triangles, mask = kwargs.pop("triangles", None), kwargs.pop("mask", None)
        if triangles is None and rest and not isinstance(rest[0], str):
            given = numpy.asarray(rest[0])
            if given.ndim == 2 and given.shape[1] == 3 and given.dtype.kind in "iu":
                triangles, rest = given, rest[1:]
        return Triangulation(x, y, triangles, mask), rest, kwargs


class TriFinder:
    """Finds the triangles around places."""

    def __init__(self, triangulation):
        if not isinstance(triangulation, Triangulation):
            raise ValueError(f"Expected a Triangulation object, not {type(triangulation).__name__}")
        self._triangulation = triangulation

    def __call__(self, x, y):
        x, y = numpy.asarray(x, float), numpy.asarray(y, float)
        if x.shape != y.shape:
            raise ValueError("x and y must be array-like with the same shape")
        found = numpy._wrap(call(FieldCalls.find, self._triangulation._j, x.ravel()._j, y.ravel()._j))
        return found.reshape(x.shape)


class TrapezoidMapTriFinder(TriFinder):
    """Finds the triangles around places."""


def _masked(values):
    """Values with those outside masked, where masked arrays are known."""
    try:
        return numpy.ma.masked_invalid(values)
    except NotImplementedError:
        return values


class TriInterpolator:
    """Values between the corners of triangles."""

    def __init__(self, triangulation, z, trifinder=None):
        if not isinstance(triangulation, Triangulation):
            raise ValueError("Expected a Triangulation object")
        self._triangulation, self._z = triangulation, numpy.asarray(z, float)
        if self._z.shape != triangulation.x.shape:
            raise ValueError("z array must have same length as triangulation x and y arrays")


class LinearTriInterpolator(TriInterpolator):
    """Values by the plane through the three corners; masked outside of the triangles.

    >>> tri = Triangulation([0, 1, 0], [0, 0, 1])
    >>> float(LinearTriInterpolator(tri, [0, 1, 2])(0.25, 0.25))
    0.75
    """

    def __call__(self, x, y):
        x, y = numpy.asarray(x, float), numpy.asarray(y, float)
        if x.shape != y.shape:
            raise ValueError(f"x and y shall have same shapes. Given: {x.shape} and {y.shape}")
        values = call(FieldCalls.interpolate, self._triangulation._j, self._z._j, x.ravel()._j, y.ravel()._j)
        return _masked(numpy._wrap(values).reshape(x.shape))

    def gradient(self, x, y):
        """The slopes along x and y."""
        planes = self._triangulation.calculate_plane_coefficients(self._z)
        at = self._triangulation.get_trifinder()(x, y)
        slopes = [numpy.where(at < 0, numpy.nan, planes[at, k]) for k in range(2)]
        return [_masked(s) for s in slopes]


class CubicTriInterpolator(TriInterpolator):
    """Smooth values by three cubic functions in each triangle; masked outside of the triangles.

    The slopes at the points bend the whole as little as possible ('min_E'), are means of those of the planes around ('geom'),
    or are given as `dz` ('user').

    >>> tri = Triangulation([0, 1, 0, 1], [0, 0, 1, 1])
    >>> round(float(CubicTriInterpolator(tri, [0, 1, 1, 2], kind='geom')(0.25, 0.5)), 6)
    0.75
    """

    def __init__(self, triangulation, z, kind="min_E", trifinder=None, dz=None):
        TriInterpolator.__init__(self, triangulation, z, trifinder)
        if kind not in ("user", "geom", "min_E"):
            raise ValueError(f"{kind!r} is not a valid value for kind; supported values are 'user', 'geom', 'min_E'")
        if kind == "user" and dz is None:
            raise ValueError("For a CubicTriInterpolator with *kind*='user', a valid *dz* argument is expected.")
        slopes = [numpy.array(v, float)._j for v in dz] if kind == "user" else [None, None]
        self._smooth = call(FieldCalls.smooth, triangulation._j, self._z._j, kind, *slopes)

    def _at(self, x, y, triangles=None):
        """Value and slopes, in given triangles or those found."""
        x, y = numpy.asarray(x, float), numpy.asarray(y, float)
        if x.shape != y.shape:
            raise ValueError(f"x and y shall have same shapes. Given: {x.shape} and {y.shape}")
        if triangles is None:
            triangles = self._triangulation.get_trifinder()(x, y)
        found = call(FieldCalls.smoothAt, self._smooth, numpy.array(triangles).ravel()._j, x.ravel()._j, y.ravel()._j)
        return [_masked(numpy._wrap(v).reshape(x.shape)) for v in found]

    def __call__(self, x, y):
        return self._at(x, y)[0]

    def gradient(self, x, y):
        """The slopes along x and y."""
        return self._at(x, y)[1:]


class TriRefiner:
    """Cuts triangles into smaller ones."""

    def __init__(self, triangulation):
        if not isinstance(triangulation, Triangulation):
            raise ValueError("Expected a Triangulation object")
        self._triangulation = triangulation


class UniformTriRefiner(TriRefiner):
    """Cuts each triangle into four, again and again."""

    def refine_triangulation(self, return_tri_index=False, subdiv=3):
        """The triangles after `subdiv` rounds, perhaps with the number of the triangle that each point came from."""
        tri = self._triangulation
        owner = numpy.full(tri.x.shape, -1)
        for k in range(3):
            owner[tri.triangles[:, k]] = numpy.arange(len(tri.triangles))
        source = numpy.arange(len(tri.triangles))
        x, y, corners, mask = tri.x, tri.y, tri.triangles, tri.mask
        for _ in range(subdiv):
            sides = numpy.sort(numpy.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]]), axis=1)
            keys, first, middle = numpy.unique(sides[:, 0] * len(x) + sides[:, 1], return_index=True, return_inverse=True)
            owner = numpy.concatenate([owner, numpy.tile(source, 3)[first]])
            ends = sides[first]
            middle = middle.reshape(3, -1).T + len(x)
            x = numpy.concatenate([x, (x[ends[:, 0]] + x[ends[:, 1]]) / 2])
            y = numpy.concatenate([y, (y[ends[:, 0]] + y[ends[:, 1]]) / 2])
            a, b, c = corners.T
            ab, bc, ca = middle.T
            parts = [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]]
            corners = numpy.stack([numpy.column_stack(p) for p in parts], axis=1).reshape(-1, 3)
            source = numpy.repeat(source, 4)
            mask = None if mask is None else numpy.repeat(mask, 4)
        fine = Triangulation(x, y, corners, mask)
        return (fine, owner) if return_tri_index else fine

    def refine_field(self, z, triinterpolator=None, subdiv=3):
        """The finer triangles, and the values at their points by an interpolator."""
        if triinterpolator is None:
            triinterpolator = CubicTriInterpolator(self._triangulation, z)
        fine, owner = self.refine_triangulation(return_tri_index=True, subdiv=subdiv)
        if isinstance(triinterpolator, CubicTriInterpolator):
            return fine, numpy.asarray(triinterpolator._at(fine.x, fine.y, owner)[0])
        return fine, numpy.asarray(triinterpolator(fine.x, fine.y))


class TriAnalyzer:
    """Tells how flat triangles are."""

    def __init__(self, triangulation):
        if not isinstance(triangulation, Triangulation):
            raise ValueError("Expected a Triangulation object")
        self._triangulation = triangulation

    @property
    def scale_factors(self):
        """What brings x and y into the unit square."""
        tri = self._triangulation
        used = numpy.unique(tri.get_masked_triangles())
        return 1 / float(numpy.ptp(tri.x[used])), 1 / float(numpy.ptp(tri.y[used]))

    def circle_ratios(self, rescale=True):
        """The radius of the inner circle over that of the outer one, for each triangle."""
        tri = self._triangulation
        kx, ky = self.scale_factors if rescale else (1.0, 1.0)
        points = numpy.column_stack([tri.x * kx, tri.y * ky])[tri.triangles]
        a, b, c = (numpy.hypot(*(points[:, i] - points[:, (i + 1) % 3]).T) for i in range(3))
        s = (a + b + c) / 2
        product = s * (a + b - s) * (a + c - s) * (b + c - s)
        flat = product == 0
        outer = numpy.where(flat, numpy.inf, a * b * c / (4 * numpy.sqrt(numpy.where(flat, 1, product))))
        ratios = a * b * c / (4 * outer * s) / outer
        return ratios if tri.mask is None else numpy.where(tri.mask, numpy.nan, ratios)

    def get_flat_tri_mask(self, min_circle_ratio=0.01, rescale=True):
        """Flags that leave out flat triangles at the border."""
        tri = self._triangulation
        mask = numpy.zeros(len(tri.triangles), bool) if tri.mask is None else tri.mask.copy()
        flat = numpy.asarray(self.circle_ratios(rescale)) < min_circle_ratio
        neighbors = tri.neighbors.copy()
        while True:
            border = (neighbors == -1).any(axis=1)
            new = border & flat & ~mask
            if not new.any():
                return mask
            mask |= new
            neighbors[numpy.isin(neighbors, numpy.nonzero(new)[0])] = -1


def _format(fmt):
    """Line style, marker and colour of a format such as 'bo-'."""
    from matplotlib import colors, rcParams

    if fmt:
        try:
            colors.to_rgba(fmt)
            return rcParams["lines.linestyle"], "None", fmt
        except ValueError:
            pass
    style = next((s for s in ("--", "-.", ":", "-") if s in fmt), None)
    rest = fmt.replace(style, "", 1) if style else fmt
    marker = color = None
    for letter in rest:
        if letter in "bgrcmykw" and color is None:
            color = letter
        elif letter in ".,ov^<>1234sp*hH+xDd|_" and marker is None:
            marker = letter
        else:
            raise ValueError(f"Unrecognized character {letter} in format string")
    if style is None and marker is None:
        style = rcParams["lines.linestyle"]
    return style or "None", marker or "None", color


def triplot(ax, *args, **kwargs):
    """Draw the edges of triangles; gives lines and markers."""
    tri, args, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
    kw = dict(kwargs)
    for short, name in (("ls", "linestyle"), ("c", "color"), ("lw", "linewidth"), ("ms", "markersize")):
        if short in kw:
            kw[name] = kw.pop(short)
    for key, value in zip(("linestyle", "marker", "color"), _format(args[0] if args else "")):
        if value is not None:
            kw.setdefault(key, value)
    ends = tri.edges
    lines_kw = {**kw, "marker": "None", "zorder": kw.get("zorder", 1)}
    if kw.get("linestyle") in (None, "None", "", " ") and "linestyle" in kw:
        lines = ax.plot([], [], **lines_kw)
    else:
        gap = numpy.full(len(ends), numpy.nan)
        xs = numpy.column_stack([tri.x[ends], gap]).ravel()
        ys = numpy.column_stack([tri.y[ends], gap]).ravel()
        lines = ax.plot(xs, ys, **lines_kw)
    kw.pop("label", None)
    kw["linestyle"] = "None"
    shown = kw.get("marker") not in (None, "None", "", " ")
    return lines + (ax.plot(tri.x, tri.y, **kw) if shown else ax.plot([], [], **kw))


def tripcolor(ax, *args, alpha=1.0, norm=None, cmap=None, vmin=None, vmax=None, shading="flat", facecolors=None, **kwargs):
    """Fill triangles with colours of values at their corners or of their own."""
    from matplotlib.collections import PolyCollection

    if shading not in ("flat", "gouraud"):
        raise ValueError(f"{shading!r} is not a valid value for shading; supported values are 'flat', 'gouraud'")
    tri, args, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
    if facecolors is not None:
        colors = numpy.asarray(facecolors, float)
    elif args:
        colors = numpy.asarray(args[0], float)
    else:
        raise TypeError("tripcolor() missing 1 required positional argument: 'c'; or 1 required keyword-only argument: 'facecolors'")
    at_faces = facecolors is not None or len(colors) == len(tri.triangles) and len(colors) != len(tri.x)
    if not at_faces and len(colors) != len(tri.x):
        raise ValueError("The length of c must match either the number of points or the number of triangles")
    for name, value in (("linewidth", (0.25,)), ("edgecolor", "none")):
        kwargs.setdefault(name + "s", kwargs.pop(name, value))
    if "antialiased" in kwargs:
        kwargs["antialiaseds"] = kwargs.pop("antialiased")
    if isinstance(kwargs["edgecolors"], str) and kwargs["edgecolors"].lower() == "none":
        kwargs.setdefault("antialiaseds", False)
    if shading == "gouraud":
        if at_faces:
            raise ValueError("shading='gouraud' can only be used when the colors are specified at the points, not at the faces.")
        fine = UniformTriRefiner(tri)
        tri, colors = fine.refine_field(colors, LinearTriInterpolator(tri, colors), subdiv=3)
        kwargs.pop("edgecolors"), kwargs.pop("linewidths")
        kwargs["edgecolors"] = "face"
        kwargs["linewidths"] = (0.1,)
    shown = tri.get_masked_triangles()
    if at_faces:
        colors = colors if tri.mask is None else colors[~tri.mask]
    else:
        colors = colors[shown].mean(axis=1)
    corners = numpy.stack([tri.x[shown], tri.y[shown]], axis=2)
    made = PolyCollection(list(corners), alpha=alpha, array=colors, cmap=cmap, norm=norm, **kwargs)
    if vmin is not None or vmax is not None:
        made.set_clim(vmin, vmax)
    made.autoscale_None()
    ax.grid(False)
    ax.update_datalim([(tri.x.min(), tri.y.min()), (tri.x.max(), tri.y.max())])
    ax.autoscale_view()
    ax.add_collection(made)
    return made


def _contours(ax, filled, args, kwargs):
    tri, args, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
    if not args:
        raise TypeError("tricontour() missing 1 required positional argument: 'z'")
    z = args[0].filled(numpy.nan) if hasattr(args[0], "filled") else numpy.asarray(args[0], float)
    if z.shape != tri.x.shape:
        raise ValueError("z array must have same length as triangulation x and y arrays")
    used = numpy.unique(tri.get_masked_triangles())
    if not numpy.isfinite(z[used]).all():
        raise ValueError("z array must not contain non-finite values within the triangulation")
    if len(args) > 1:
        kwargs["levels"] = args[1]
    options = {k: to_java(v) for k, v in kwargs.items()}
    return to_python(call(FieldCalls.contours, ax._j, filled, tri._j, z._j, options))


def tricontour(ax, *args, **kwargs):
    """Contour lines of values at the corners of triangles."""
    return _contours(ax, False, args, kwargs)


def tricontourf(ax, *args, **kwargs):
    """Contour areas of values at the corners of triangles."""
    return _contours(ax, True, args, kwargs)

__getattr__ = refuse(__name__, "TriContourSet")
