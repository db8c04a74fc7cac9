"""Mappings of the plane; the boxes are those of `_boxes`."""

import numpy

from matplotlib._border import Proxy, call
from matplotlib._boxes import Bbox, BboxBase, LockableBbox, TransformedBbox, TransformNode, _Transforms
from matplotlib.path import Path


DEBUG = False


class Transform(TransformNode, Proxy):
    """A mapping of the plane; those of axes and figures follow these.

    A subclass defines `transform_non_affine` and perhaps `inverted`; one of `Affine2DBase` defines `get_matrix`.
    """

    __slots__ = ()
    input_dims = output_dims = 2
    is_separable = has_inverse = False

    def __init__(self, shorthand_name=None):
        self._shorthand_name = shorthand_name or ""

    def __reduce_ex__(self, protocol):
        if type(self) is Transform:
            raise NotImplementedError(f"copying and pickling of a {type(self).__name__} of a figure")
        return object.__reduce_ex__(self, protocol)

    def __getattr__(self, name):
        if name == "_j":
            self._j = self._mapping(1)
            pieces = self._pieces()
            if pieces > 1:
                self._j = self._mapping(pieces)
            return self._j
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _mapping(self, pieces):
        return _Transforms.function(
            self._map_arrays, lambda: self.inverted()._j, bool(self.is_separable), pieces
        )  # fmt: skip

    def _map_arrays(self, points):
        points = numpy._wrap(points)
        kind = type(self)
        if kind.transform is not Transform.transform:
            mapped = self.transform(points)
        elif kind.transform_non_affine is not Transform.transform_non_affine:
            mapped = self.transform_affine(self.transform_non_affine(self._for_one(points)))
        else:
            raise NotImplementedError(f"{kind.__name__}.transform_non_affine")
        return numpy.ascontiguousarray(mapped, dtype=float)._j

    def _for_one(self, points):
        return points

    def _pieces(self):
        """Into how many pieces straight lines are cut before they are mapped."""
        if type(self).transform_path_non_affine is Transform.transform_path_non_affine:
            return 1
        return max(1, len(self.transform_path_non_affine(Path([[0.1, 0.1], [0.2, 0.2]])).vertices) - 1)

    @classmethod
    def _of(cls, java):
        made = object.__new__(cls)
        made._j = java
        return made

    @property
    def is_affine(self):
        return bool(self._j.isAffine())

    @property
    def depth(self):
        """How many mappings this one is made of."""
        return int(_Transforms.depth(self._j))

    def transform(self, values):
        """The images of points, given as rows of x and y, or of one point.

        >>> Affine2D().scale(2).transform([1, 2]).tolist()
        [2.0, 4.0]
        """
        values = numpy.asarray(values, float)
        if not values.size:
            return values
        if self.input_dims == 1:
            flat = values.ravel()
            return self.transform_non_affine(flat).reshape(values.shape)
        mapped = numpy._wrap(call(_Transforms.map, self._j, values.reshape(-1, 2)._j))
        return mapped.reshape(values.shape)

    def transform_point(self, point):
        """The image of one point."""
        return self.transform(point)

    def transform_affine(self, values):
        """The images under the affine part, which comes last."""
        return self.transform(values) if self._is_plain() and self.is_affine else values

    def transform_non_affine(self, values):
        """The images under the part that is not affine, which comes first."""
        return values if self.is_affine else self.transform(values)

    def _is_plain(self):
        return type(self).transform_non_affine is Transform.transform_non_affine

    def get_affine(self):
        """The affine part."""
        return self if self.is_affine else IdentityTransform()

    def get_matrix(self):
        """The 3x3 matrix of an affine mapping."""
        a, b, c, d, e, f = numpy._wrap(_Transforms.matrix(self._j))
        return numpy.array([[a, c, e], [b, d, f], [0.0, 0.0, 1.0]])

    def to_values(self):
        """The numbers a, b, c, d, e, f of the matrix."""
        return tuple(self.get_matrix()[:2].swapaxes(0, 1).flatten())

    def transform_path(self, path):
        """The path of the images of a path's vertices."""
        return self.transform_path_affine(self.transform_path_non_affine(path))

    def transform_path_affine(self, path):
        return Path(self.transform_affine(path.vertices), path.codes)

    def transform_path_non_affine(self, path):
        return Path(self.transform_non_affine(path.vertices), path.codes)

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
        """The box of the images of a box's corners."""
        return Bbox(self.transform(bbox.get_points()))

    def inverted(self):
        """The mapping back.

        >>> Affine2D().translate(1, 2).inverted().transform([1, 2]).tolist()
        [0.0, 0.0]
        """
        if not self._is_plain():
            raise NotImplementedError(f"{type(self).__name__}.inverted")
        return Transform._of(call(_Transforms.inverted, self._j))

    def contains_branch(self, other):
        """Whether another mapping is the last part of this one."""
        return bool(_Transforms.contains(self._j, other._j))

    def contains_branch_seperately(self, other_transform):
        """Whether another mapping is the last part of this one, for x and for y."""
        return tuple(bool(v) for v in _Transforms.endsIn(self._j, other_transform._j))

    def __add__(self, other):
        if not isinstance(other, Transform):
            return NotImplemented
        return Transform._of(_Transforms.then(self._j, other._j))

    def __sub__(self, other):
        if not isinstance(other, Transform):
            return NotImplemented
        return Transform._of(_Transforms.minus(self._j, other._j))

    def __eq__(self, other):
        if self is other:
            return True
        return isinstance(other, Transform) and self._is_plain() and other._is_plain() and bool(
            _Transforms.same(self._j, other._j)
        )  # fmt: skip

    __hash__ = object.__hash__


class AffineBase(Transform):
    """A mapping of straight lines to straight lines."""

    __slots__ = ()
    is_affine = True
    is_separable = has_inverse = True


class Affine2DBase(AffineBase):
    """A mapping by the matrix that a subclass's `get_matrix` gives at each use."""

    __slots__ = ()

    def __getattr__(self, name):
        if name == "_j":
            self._j = _Transforms.matrixOf(lambda: self.get_matrix()[:2].swapaxes(0, 1).flatten()._j)
            return self._j
        return Transform.__getattr__(self, name)


class IdentityTransform(Affine2DBase):
    """What leaves points where they are."""

    __slots__ = ()

    def __init__(self):
        self._j = _Transforms.affine(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    get_matrix = Transform.get_matrix


class Affine2D(Affine2DBase):
    """A matrix to which steps are added, each after those before.

    >>> Affine2D().rotate_deg(90).translate(1, 0).transform([1, 0]).round(9).tolist()
    [1.0, 1.0]
    """

    __slots__ = ()

    def __init__(self, matrix=None):
        self._matrix = _Transforms.newMatrix()
        self._j = self._matrix.transform()
        if matrix is not None:
            self.set_matrix(matrix)

    def _set(self, a, b, c, d, e, f):
        self._matrix.set(a, b, c, d, e, f)
        return self

    def __reduce_ex__(self, protocol):
        return Affine2D, (self.get_matrix(),)

    @staticmethod
    def from_values(a, b, c, d, e, f):
        return Affine2D()._set(*map(float, (a, b, c, d, e, f)))

    get_matrix = Transform.get_matrix

    def set_matrix(self, mtx):
        """Set the 3x3 matrix."""
        m = numpy.asarray(mtx, float)
        self._set(*[float(m[i, k]) for k in range(3) for i in range(2)])

    def set(self, other):
        """Be as another mapping is."""
        self._set(*map(float, other.to_values()))

    @staticmethod
    def identity():
        return Affine2D()

    def frozen(self):
        return Affine2D(self.get_matrix())

    def __repr__(self):
        return object.__repr__(self)

    def __str__(self):
        rows = str(self.get_matrix()).replace("\n", "\n    ")
        return f"Affine2D(\n    {rows})"

    def _then(self, a, b, c, d, e, f):
        self._matrix.then(*map(float, (a, b, c, d, e, f)))
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


class ScaledTranslation(Affine2DBase):
    """A shift by a distance in the units of another mapping, such as `fig.dpi_scale_trans`."""

    __slots__ = ()

    def __init__(self, xt, yt, scale_trans, **kwargs):
        self._t = xt, yt
        self._j = _Transforms.scaledTranslation(float(xt), float(yt), scale_trans._j)

    get_matrix = Transform.get_matrix


class AffineDeltaTransform(Affine2DBase):
    """A mapping of differences: another one without its shift."""

    __slots__ = ()

    def __init__(self, transform, **kwargs):
        self._base_transform = transform

    def get_matrix(self):
        m = self._base_transform.get_matrix().copy()
        m[:2, 2] = 0
        return m


def _box_matrix(sx, sy, tx, ty):
    return numpy.array([[sx, 0.0, tx], [0.0, sy, ty], [0.0, 0.0, 1.0]])


class BboxTransformTo(Affine2DBase):
    """The unit box to a box, as that is at each use."""

    __slots__ = ()

    def __init__(self, boxout, **kwargs):
        if not boxout.is_bbox:
            raise ValueError("'boxout' must be bbox")
        self._boxout = boxout

    def get_matrix(self):
        x, y, w, h = self._boxout.bounds
        return _box_matrix(w, h, x, y)


class BboxTransformToMaxOnly(BboxTransformTo):
    """The unit box to a box from the origin to the upper right corner of a box."""

    __slots__ = ()

    def get_matrix(self):
        x, y = self._boxout.max
        return _box_matrix(x, y, 0, 0)


class BboxTransformFrom(Affine2DBase):
    """A box, as it is at each use, to the unit box."""

    __slots__ = ()

    def __init__(self, boxin, **kwargs):
        if not boxin.is_bbox:
            raise ValueError("'boxin' must be bbox")
        self._boxin = boxin

    def get_matrix(self):
        x, y, w, h = self._boxin.bounds
        return _box_matrix(1 / w, 1 / h, -x / w, -y / h)


class BboxTransform(Affine2DBase):
    """A box to another one."""

    __slots__ = ()

    def __init__(self, boxin, boxout, **kwargs):
        if not boxin.is_bbox or not boxout.is_bbox:
            msg = "'boxin' and 'boxout' must be bbox"
            raise ValueError(msg)
        self._boxin, self._boxout = boxin, boxout

    def get_matrix(self):
        x, y, w, h = self._boxin.bounds
        u, v, ow, oh = self._boxout.bounds
        sx, sy = ow / w, oh / h
        return _box_matrix(sx, sy, -x * sx + u, -y * sy + v)


class TransformWrapper(Transform):
    """A mapping that can be replaced by another one."""

    __slots__ = ()
    pass_through = True

    def __init__(self, child):
        self.set(child)

    def set(self, child):
        """Be another mapping from now on."""
        self._child = child
        self._j = _Transforms.function(
            lambda points: self._child.transform(numpy._wrap(points))._j, lambda: self._child.inverted()._j,
            bool(child.is_separable), child._pieces(),
        )  # fmt: skip

    def get_matrix(self):
        return self._child.get_matrix()

    is_affine = property(lambda self: self._child.is_affine)
    is_separable = property(lambda self: self._child.is_separable)


class BlendedGenericTransform(Transform):
    """x from one mapping and y from another."""

    __slots__ = ()
    is_separable = True

    def __init__(self, x_transform, y_transform, **kwargs):
        self._x, self._y = x_transform, y_transform
        self._j = _Transforms.blended(x_transform._j, y_transform._j)


class BlendedAffine2D(BlendedGenericTransform):
    """x from one affine mapping and y from another."""

    __slots__ = ()


class CompositeGenericTransform(Transform):
    """One mapping after another."""

    __slots__ = ()

    def __init__(self, a, b, **kwargs):
        self._a, self._b = a, b
        self._j = _Transforms.then(a._j, b._j)


class CompositeAffine2D(CompositeGenericTransform):
    """One affine mapping after another."""

    __slots__ = ()


def composite_transform_factory(a, b):
    """One mapping after another."""
    return a + b


def blended_transform_factory(x_transform, y_transform):
    """x from one mapping and y from another."""
    return BlendedGenericTransform(x_transform, y_transform)


class TransformedPath(TransformNode):
    """A path under a mapping."""

    def __init__(self, path, transform):
        self._path, self._transform = path, transform

    def get_transformed_points_and_affine(self):
        return self.get_transformed_path_and_affine()

    def get_transformed_path_and_affine(self):
        return self._transform.transform_path_non_affine(self._path), self.get_affine()

    def get_fully_transformed_path(self):
        return self._transform.transform_path(self._path)

    def get_affine(self):
        return self._transform.get_affine()


class TransformedPatchPath(TransformedPath):
    """The outline of a patch under its mapping."""

    def __init__(self, patch):
        super().__init__(patch.get_path(), patch.get_transform())
        self._patch = patch


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
