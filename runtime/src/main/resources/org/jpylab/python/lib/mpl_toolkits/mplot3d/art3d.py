"""Lines and polygons in space."""

import numpy
from java import type as _java

from matplotlib._border import adopt, call, register, to_java
from matplotlib.lines import Line2D
from matplotlib.collections import LineCollection, PathCollection, PolyCollection
from matplotlib.patches import Patch
from matplotlib.text import Text
from matplotlib._missing import refuse

SpaceCalls = _java("org.jpylab.pylab.SpaceCalls")


def _rows(shapes):
    return [numpy.asarray(s, float).reshape(-1, 3)._j for s in shapes]


def juggle_axes(xs, ys, zs, zdir):
    """Coordinates in the order of the axes, the third one along another."""
    if zdir == "x":
        return zs, xs, ys
    if zdir == "y":
        return xs, zs, ys
    if zdir[0] == "-":
        return rotate_axes(xs, ys, zs, zdir)
    return xs, ys, zs


def rotate_axes(X, Y, Z, zdir):
    """Coordinates turned so that an axis points up; '-' for the way back."""
    if zdir in ("x", "-y"):
        return Y, Z, X
    if zdir in ("-x", "y"):
        return Z, X, Y
    return X, Y, Z


class Line3D(Line2D):
    """A line in space."""

    __slots__ = ()

    def set_data_3d(self, *args):
        """Set the points: x, y and z, or all in one argument."""
        x, y, z = args[0] if len(args) == 1 else args
        x, y, z = numpy.broadcast_arrays(*[numpy.asarray(v, float).ravel() for v in (x, y, z)])
        call(SpaceCalls.moveLine, self._j.axes(), self._j, *[numpy.array(v)._j for v in (x, y, z)])

    def get_data_3d(self):
        """The points' x, y and z."""
        return tuple(numpy._wrap(v) for v in call(SpaceCalls.lineData, self._j.axes(), self._j))

    def set_3d_properties(self, zs=0, zdir="z"):
        """Lift the points set by `set_data` to heights along a direction."""
        x, y = (numpy.asarray(v, float).ravel() for v in self.get_data())
        self.set_data_3d(*juggle_axes(x, y, numpy.broadcast_to(zs, x.shape), zdir))

    _verts3d = property(get_data_3d)


class Text3D(Text):
    """A text in space."""

    __slots__ = ()

    def get_position(self):
        """The text's x and y in space."""
        return tuple(call(SpaceCalls.textPlace, self._j.axes(), self._j))[:2]

    get_unitless_position = get_position

    def get_rotation(self):
        """The text's own angle in degrees; in the picture it may be turned along a direction."""
        return tuple(call(SpaceCalls.textPlace, self._j.axes(), self._j))[3]

    def set_3d_properties(self, z=0, zdir="z"):
        """Lift the text to a height, along a direction."""
        x, y = self.get_position()
        call(SpaceCalls.moveText, self._j.axes(), self._j, x, y, float(z), to_java(zdir))


@register
class Line3DCollection(LineCollection):
    """Separate polylines in space."""

    __slots__ = ()

    def __init__(self, lines, **kwargs):
        options = {k: to_java(v) for k, v in kwargs.items()}
        adopt(self, call(SpaceCalls.lines, _rows(lines), options))


@register
class Poly3DCollection(PolyCollection):
    """Polygons in space, the farthest drawn first."""

    __slots__ = ()

    def __init__(self, verts, *, zsort="average", shaded=None, codes=None, **kwargs):
        if zsort != "average":
            raise NotImplementedError("Poly3DCollection(zsort=...)")
        options = {k: to_java(v) for k, v in kwargs.items()}
        codes = None if codes is None else [numpy.asarray(c, float)._j for c in codes]
        adopt(self, call(SpaceCalls.polygons, _rows(verts), codes, to_java(shaded), options))

    def get_facecolor(self):
        """The colours of the polygons, a row for each."""
        colors = super().get_facecolor()
        return colors.repeat(len(self._j.paths()), axis=0) if len(colors) == 1 else colors

    get_facecolors = get_facecolor


@register
class Path3DCollection(PathCollection):
    """Markers in space."""

    __slots__ = ()


def add(axes, col, zs=0, zdir="z"):
    """Add a collection to axes of three dimensions; a flat one lies at `zs` along `zdir`."""
    zs = numpy.atleast_1d(zs)
    if type(col) is LineCollection:
        segments = [_lift(s, zs[i % len(zs)], zdir) for i, s in enumerate(col.get_segments())]
        made = Line3DCollection(
            segments, colors=col.get_edgecolor(), linewidths=col.get_linewidth(), linestyles=list(col._j.lineStyles()),
            alpha=col.get_alpha(), label=col.get_label(),
        )  # fmt: skip
    elif type(col) is PolyCollection:
        paths = col.get_paths()
        corners = [_lift(p.vertices[:-1] if p.codes is not None else p.vertices, zs[i % len(zs)], zdir) for i, p in enumerate(paths)]
        made = Poly3DCollection(
            corners, facecolors=col.get_facecolor(), edgecolors=col.get_edgecolor(), linewidths=col.get_linewidth(),
            alpha=col.get_alpha(), label=col.get_label(),
        )  # fmt: skip
    elif isinstance(col, (Line3DCollection, Poly3DCollection)):
        made = col
    else:
        raise NotImplementedError(f"Axes3D.add_collection3d of {type(col).__name__}")
    call(SpaceCalls.add, axes._j, made._j, made is not col)
    return made


def _lift(points, z, zdir):
    points = numpy.asarray(points, float)
    return numpy.column_stack(juggle_axes(points[:, 0], points[:, 1], numpy.full(len(points), float(z)), zdir))


def line_collection_2d_to_3d(col, zs=0, zdir="z"):
    raise NotImplementedError("art3d.line_collection_2d_to_3d; use Axes3D.add_collection3d")


def poly_collection_2d_to_3d(col, zs=0, zdir="z"):
    raise NotImplementedError("art3d.poly_collection_2d_to_3d; use Axes3D.add_collection3d")


@register
class Patch3D(Patch):
    """A patch in space."""

    __slots__ = ()


class PathPatch3D(Patch3D):
    """A patch of curves in space."""

    __slots__ = ()


def _lifted(patch, corners, codes, kind):
    """Let the Python object of a flat patch stand for one in space from now on."""
    if patch.axes is None:
        raise ValueError("the patch must be added to axes first")
    made = call(SpaceCalls.lift, patch.axes._j, patch._j, corners._j, None if codes is None else codes._j)
    patch.__class__ = kind
    adopt(patch, made)
    return corners


def patch_2d_to_3d(patch, z=0, zdir="z"):
    """Put a patch that was added to the axes at a place along a direction."""
    polygons = patch.get_path().transformed(patch.get_patch_transform()).to_polygons()
    corners = polygons[0] if len(polygons) else numpy.zeros((0, 2))
    return _lifted(patch, _lift(corners, z, zdir), None, Patch3D)


def pathpatch_2d_to_3d(pathpatch, z=0, zdir="z"):
    """Put a patch with its curves at a place along a direction."""
    path = pathpatch.get_path().transformed(pathpatch.get_patch_transform())
    codes = None if path.codes is None else numpy.asarray(path.codes, float)
    _lifted(pathpatch, _lift(path.vertices, z, zdir), codes, PathPatch3D)

__getattr__ = refuse(__name__, "Patch3DCollection get_dir_vector line_2d_to_3d patch_collection_2d_to_3d text_2d_to_3d")
