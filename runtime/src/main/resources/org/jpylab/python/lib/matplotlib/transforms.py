"""Boxes, and mappings of the plane."""

import numpy

from matplotlib._border import FigureCalls, Proxy, call
from java import type as _java

_Transforms = _java("org.jpylab.pylab.Transforms")


class Bbox:
    """A box with sides along the axes.

    >>> Bbox([[0, 0], [2, 1]]).width
    2.0
    """

    def __init__(self, points):
        self._points = numpy.asarray(points, float)

    @classmethod
    def _of(cls, java):
        x0, y0, x1, y1 = list(FigureCalls.bounds(java))
        return cls([[x0, y0], [x1, y1]])

    @classmethod
    def from_bounds(cls, x0, y0, width, height):
        return cls([[x0, y0], [x0 + width, y0 + height]])

    @classmethod
    def from_extents(cls, *args):
        return cls([args[:2], args[2:]])

    def get_points(self):
        return self._points

    x0 = xmin = property(lambda self: self._points[0, 0])
    y0 = ymin = property(lambda self: self._points[0, 1])
    x1 = xmax = property(lambda self: self._points[1, 0])
    y1 = ymax = property(lambda self: self._points[1, 1])
    width = property(lambda self: self.x1 - self.x0)
    height = property(lambda self: self.y1 - self.y0)
    size = property(lambda self: numpy.array([self.width, self.height]))
    bounds = property(lambda self: (self.x0, self.y0, self.width, self.height))
    extents = property(lambda self: self._points.flatten())

    def __repr__(self):
        return f"Bbox([[{self.x0}, {self.y0}], [{self.x1}, {self.y1}]])"

    def __array__(self, dtype=None):
        return self._points

    p0 = property(lambda self: self._points.min(axis=0))
    p1 = property(lambda self: self._points.max(axis=0))
    min, max = p0, p1
    intervalx = property(lambda self: self._points[:, 0])
    intervaly = property(lambda self: self._points[:, 1])
    xmin = property(lambda self: self._points[:, 0].min())
    xmax = property(lambda self: self._points[:, 0].max())
    ymin = property(lambda self: self._points[:, 1].min())
    ymax = property(lambda self: self._points[:, 1].max())

    @staticmethod
    def unit():
        """The box from (0, 0) to (1, 1)."""
        return Bbox([[0, 0], [1, 1]])

    @staticmethod
    def union(bboxes):
        """The box around boxes."""
        points = numpy.concatenate([b.get_points() for b in bboxes])
        return Bbox([points.min(axis=0), points.max(axis=0)])

    @staticmethod
    def intersection(bbox1, bbox2):
        """What two boxes have in common, or None."""
        low, high = numpy.maximum(bbox1.p0, bbox2.p0), numpy.minimum(bbox1.p1, bbox2.p1)
        return Bbox([low, high]) if (low <= high).all() else None

    def contains(self, x, y):
        """Whether a point lies in the box."""
        return bool(self.xmin <= x <= self.xmax and self.ymin <= y <= self.ymax)

    def overlaps(self, other):
        """Whether the box has points in common with another one."""
        return Bbox.intersection(self, other) is not None

    def transformed(self, transform):
        """The box around the images of the corners."""
        return transform.transform_bbox(self)

    def expanded(self, sw, sh):
        """The box about the same centre, with sides so many times as long."""
        w, h = self.width, self.height
        dw, dh = (sw * w - w) / 2, (sh * h - h) / 2
        return Bbox([[self.x0 - dw, self.y0 - dh], [self.x1 + dw, self.y1 + dh]])

    def padded(self, p):
        """The box with a margin."""
        return Bbox([self.p0 - p, self.p1 + p])

    def translated(self, tx, ty):
        """The box elsewhere."""
        return Bbox(self._points + (tx, ty))

    def shrunk(self, mx, my):
        """The box with shorter sides, from its lower left corner."""
        w, h = self.size
        return Bbox([self._points[0], self._points[0] + [mx * w, my * h]])

    def frozen(self):
        return Bbox(self._points.copy())

    def __eq__(self, other):
        return isinstance(other, Bbox) and numpy.array_equal(self._points, other._points)

    __hash__ = object.__hash__


class Transform(Proxy):
    """A mapping of the plane; those of axes and figures follow these."""

    __slots__ = ()

    @classmethod
    def _of(cls, java):
        made = object.__new__(cls)
        made._j = java
        return made

    def transform(self, values):
        """The images of points, given as rows of x and y, or of one point.

        >>> Affine2D().scale(2).transform([1, 2]).tolist()
        [2.0, 4.0]
        """
        values = numpy.asarray(values, float)
        if not values.size:
            return values
        mapped = numpy._wrap(call(_Transforms.map, self._j, values.reshape(-1, 2)._j))
        return mapped.reshape(values.shape)

    def transform_point(self, point):
        """The image of one point."""
        return self.transform(point)

    transform_affine = transform_non_affine = transform

    def transform_path(self, path):
        """The path of the images of a path's vertices."""
        return path.transformed(self)

    transform_path_affine = transform_path_non_affine = transform_path

    def transform_angles(self, angles, pts, radians=False, pushoff=1e-5):
        """The directions of the images of directions at points."""
        angles = numpy.asarray(angles, float)
        pts = numpy.asarray(pts, float)
        theta = angles if radians else numpy.deg2rad(angles)
        moved = pts + pushoff * numpy.column_stack([numpy.cos(theta), numpy.sin(theta)])
        d = self.transform(moved) - self.transform(pts)
        a = numpy.arctan2(d[:, 1], d[:, 0])
        return a if radians else numpy.rad2deg(a)

    def transform_bbox(self, bbox):
        """The box around the images of a box's corners."""
        x0, y0, x1, y1 = bbox.extents
        corners = self.transform([[x0, y0], [x0, y1], [x1, y0], [x1, y1]])
        return Bbox([corners.min(axis=0), corners.max(axis=0)])

    def inverted(self):
        """The mapping back.

        >>> Affine2D().translate(1, 2).inverted().transform([1, 2]).tolist()
        [0.0, 0.0]
        """
        return Transform._of(call(_Transforms.inverted, self._j))

    def frozen(self):
        return self

    def __add__(self, other):
        return Transform._of(_Transforms.then(self._j, other._j))

    def __sub__(self, other):
        return self + other.inverted()


class IdentityTransform(Transform):
    """What leaves points where they are."""

    __slots__ = ()

    def __init__(self):
        self._j = _Transforms.affine(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Affine2D(Transform):
    """A matrix to which steps are added, each after those before.

    >>> Affine2D().rotate_deg(90).translate(1, 0).transform([1, 0]).round(9).tolist()
    [1.0, 1.0]
    """

    __slots__ = ()

    def __init__(self, matrix=None):
        m = numpy.identity(3) if matrix is None else numpy.asarray(matrix, float)
        self._set(*[float(m[i, k]) for k in range(3) for i in range(2)])

    def _set(self, a, b, c, d, e, f):
        self._j = _Transforms.affine(a, b, c, d, e, f)
        return self

    @staticmethod
    def from_values(a, b, c, d, e, f):
        return Affine2D()._set(*map(float, (a, b, c, d, e, f)))

    def get_matrix(self):
        """The 3x3 matrix."""
        a, b, c, d, e, f = numpy._wrap(_Transforms.matrix(self._j))
        return numpy.array([[a, c, e], [b, d, f], [0.0, 0.0, 1.0]])

    def _then(self, a, b, c, d, e, f):
        self._j = _Transforms.then(self._j, _Transforms.affine(*map(float, (a, b, c, d, e, f))))
        return self

    def clear(self):
        return self._set(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    def translate(self, tx, ty):
        return self._then(1, 0, 0, 1, tx, ty)

    def scale(self, sx, sy=None):
        return self._then(sx, 0, 0, sx if sy is None else sy, 0, 0)

    def rotate(self, theta):
        from math import cos, sin

        return self._then(cos(theta), sin(theta), -sin(theta), cos(theta), 0, 0)

    def rotate_deg(self, degrees):
        from math import radians

        return self.rotate(radians(degrees))

    def rotate_around(self, x, y, theta):
        return self.translate(-x, -y).rotate(theta).translate(x, y)

    def rotate_deg_around(self, x, y, degrees):
        return self.translate(-x, -y).rotate_deg(degrees).translate(x, y)

    def skew(self, xshear, yshear):
        from math import tan

        return self._then(1, tan(yshear), tan(xshear), 1, 0, 0)

    def skew_deg(self, xshear, yshear):
        from math import radians

        return self.skew(radians(xshear), radians(yshear))


class ScaledTranslation(Transform):
    """A shift by a distance in the units of another mapping, such as `fig.dpi_scale_trans`."""

    __slots__ = ()

    def __init__(self, xt, yt, scale_trans, **kwargs):
        self._j = _Transforms.scaledTranslation(float(xt), float(yt), scale_trans._j)


def blended_transform_factory(x_transform, y_transform):
    """x from one mapping and y from another."""
    return Transform._of(_Transforms.blended(x_transform._j, y_transform._j))


BlendedGenericTransform = blended_transform_factory


def offset_copy(trans, fig=None, x=0.0, y=0.0, units="inches"):
    """A mapping followed by a shift in inches, points or dots."""
    if units == "dots":
        return trans + Affine2D().translate(x, y)
    if fig is None:
        raise ValueError("For units of inches or points a fig kwarg is needed")
    if units == "points":
        x, y = x / 72, y / 72
    elif units != "inches":
        raise ValueError(f"{units!r} is not a valid value for units; supported values are 'dots', 'points', 'inches'")
    return trans + ScaledTranslation(x, y, fig.dpi_scale_trans)


def nonsingular(vmin, vmax, expander=0.001, tiny=1e-15, increasing=True):
    """A range with its ends apart.

    >>> nonsingular(1, 1)
    (0.999, 1.001)
    """
    if not numpy.isfinite(vmin) or not numpy.isfinite(vmax):
        return -expander, expander
    swapped = vmax < vmin
    if swapped:
        vmin, vmax = vmax, vmin
    vmin, vmax = float(vmin), float(vmax)
    largest = max(abs(vmin), abs(vmax))
    if largest < 1e6 / tiny * numpy.finfo(float).tiny:
        vmin, vmax = -expander, expander
    elif vmax - vmin <= largest * tiny:
        if vmax == 0 and vmin == 0:
            vmin, vmax = -expander, expander
        else:
            vmin -= expander * abs(vmin)
            vmax += expander * abs(vmax)
    return (vmax, vmin) if swapped and not increasing else (vmin, vmax)


def interval_contains(interval, val):
    """Whether a value lies between two ends, these included."""
    return min(interval) <= val <= max(interval)


def interval_contains_open(interval, val):
    """Whether a value lies between two ends, these excluded."""
    return min(interval) < val < max(interval)
