"""Boxes with sides along the axes: fixed, or following something else."""

import numpy

from java import type as _java_type

_Transforms = _java_type("org.jpylab.pylab.Transforms")
_anchors = {"C": (0.5, 0.5), "SW": (0, 0), "S": (0.5, 0), "SE": (1, 0), "E": (1, 0.5), "NE": (1, 1), "N": (0.5, 1),
            "NW": (0, 1), "W": (0, 0.5)}  # fmt: skip


class TransformNode:
    """What boxes and mappings have in common."""

    INVALID_NON_AFFINE, INVALID_AFFINE, INVALID = 1, 2, 3
    is_affine = is_bbox = pass_through = False

    def invalidate(self):
        """Nothing is kept that could be stale."""

    def set_children(self, *children):
        """Nothing is kept that could be stale."""

    def frozen(self):
        return self


class BboxBase(TransformNode):
    """A box, by the rows (x0, y0) and (x1, y1) of `get_points()`."""

    is_bbox = is_affine = True

    def _java(self):
        (x0, y0), (x1, y1) = self.get_points().tolist()
        return _Transforms.box(x0, y0, x1, y1)

    def __array__(self, dtype=None):
        return self.get_points()

    x0 = property(lambda self: self.get_points()[0, 0])
    y0 = property(lambda self: self.get_points()[0, 1])
    x1 = property(lambda self: self.get_points()[1, 0])
    y1 = property(lambda self: self.get_points()[1, 1])
    p0 = property(lambda self: self.get_points()[0])
    p1 = property(lambda self: self.get_points()[1])
    xmin = property(lambda self: self.get_points()[:, 0].min())
    ymin = property(lambda self: self.get_points()[:, 1].min())
    xmax = property(lambda self: self.get_points()[:, 0].max())
    ymax = property(lambda self: self.get_points()[:, 1].max())
    min = property(lambda self: self.get_points().min(axis=0))
    max = property(lambda self: self.get_points().max(axis=0))
    intervalx = property(lambda self: self.get_points()[:, 0])
    intervaly = property(lambda self: self.get_points()[:, 1])
    width = property(lambda self: self.x1 - self.x0)
    height = property(lambda self: self.y1 - self.y0)
    size = property(lambda self: self.get_points()[1] - self.get_points()[0])
    extents = property(lambda self: self.get_points().flatten())

    @property
    def bounds(self):
        (x0, y0), (x1, y1) = self.get_points()
        return (x0, y0, x1 - x0, y1 - y0)

    def containsx(self, x):
        """Whether a place lies between the left and right side, these included."""
        return self.xmin <= x <= self.xmax

    def containsy(self, y):
        """Whether a place lies between the lower and upper side, these included."""
        return self.ymin <= y <= self.ymax

    def contains(self, x, y):
        """Whether a point lies in the box, its sides included."""
        return bool(self.containsx(x) and self.containsy(y))

    def fully_containsx(self, x):
        return self.xmin < x < self.xmax

    def fully_containsy(self, y):
        return self.ymin < y < self.ymax

    def fully_contains(self, x, y):
        """Whether a point lies in the box, its sides excluded."""
        return bool(self.fully_containsx(x) and self.fully_containsy(y))

    def overlaps(self, other):
        """Whether the box has points in common with another one."""
        return bool(self.xmin <= other.xmax and other.xmin <= self.xmax and self.ymin <= other.ymax
                    and other.ymin <= self.ymax)  # fmt: skip

    def fully_overlaps(self, other):
        """Whether the box has more than sides in common with another one."""
        return bool(self.xmin < other.xmax and other.xmin < self.xmax and self.ymin < other.ymax
                    and other.ymin < self.ymax)  # fmt: skip

    def transformed(self, transform):
        """The box around the images of the corners."""
        (x0, y0), (x1, y1) = self.get_points()
        ll, ul, lr = transform.transform(numpy.array([[x0, y0], [x0, y1], [x1, y0]]))
        return Bbox([ll, [lr[0], ul[1]]])

    def expanded(self, sw, sh):
        """The box about the same centre, with sides so many times as long."""
        dw, dh = (sw * self.width - self.width) / 2, (sh * self.height - self.height) / 2
        return Bbox(self.get_points() + numpy.array([[-dw, -dh], [dw, dh]]))

    def padded(self, p):
        """The box with a margin."""
        return Bbox(self.get_points() + numpy.array([[-p, -p], [p, p]]))

    def translated(self, tx, ty):
        """The box elsewhere."""
        return Bbox(self.get_points() + (tx, ty))

    def anchored(self, c, container=None):
        """The box at a place, such as 'NE' or (0.5, 1), in a container."""
        inside = self if container is None else container
        l, b, w, h = inside.bounds
        cx, cy = _anchors[c] if isinstance(c, str) else c
        l0, b0, w0, h0 = self.bounds
        return Bbox(self.get_points() + [(l + cx * (w - w0)) - l0, (b + cy * (h - h0)) - b0])

    def shrunk(self, mx, my):
        """The box with shorter sides, from its lower left corner."""
        points = self.get_points()
        return Bbox([points[0], points[0] + [mx * self.width, my * self.height]])

    def shrunk_to_aspect(self, box_aspect, container=None, fig_aspect=1.0):
        """The largest box of a ratio of height and width inside of this one."""
        if box_aspect <= 0 or fig_aspect <= 0:
            raise ValueError("'box_aspect' and 'fig_aspect' must be positive")
        w, h = (self if container is None else container).size
        H = w * box_aspect / fig_aspect
        W = w
        if H > h:
            W, H = h * fig_aspect / box_aspect, h
        return Bbox([self.p0, self.p0 + (W, H)])

    def splitx(self, *args):
        """The boxes between fractions of the width."""
        x0, y0, x1, y1 = self.extents
        at = [0, *args, 1]
        return [Bbox([[x0 + a * (x1 - x0), y0], [x0 + b * (x1 - x0), y1]]) for a, b in zip(at[:-1], at[1:])]

    def splity(self, *args):
        """The boxes between fractions of the height."""
        x0, y0, x1, y1 = self.extents
        at = [0, *args, 1]
        return [Bbox([[x0, y0 + a * (y1 - y0)], [x1, y0 + b * (y1 - y0)]]) for a, b in zip(at[:-1], at[1:])]

    def count_contains(self, vertices):
        """How many points lie inside."""
        vertices = numpy.asarray(vertices)
        return int(((self.min < vertices) & (vertices < self.max)).all(axis=1).sum()) if len(vertices) else 0

    def count_overlaps(self, bboxes):
        """How many boxes have points in common with this one."""
        return sum(self.overlaps(b) for b in bboxes)

    def corners(self):
        """The corners: lower left, upper left, lower right, upper right."""
        (x0, y0), (x1, y1) = self.get_points()
        return numpy.array([[x0, y0], [x0, y1], [x1, y0], [x1, y1]])

    def rotated(self, radians):
        """The box around this one turned about the origin."""
        c, s = numpy.cos(radians), numpy.sin(radians)
        turned = self.corners() @ numpy.array([[c, s], [-s, c]])
        return Bbox([turned.min(axis=0), turned.max(axis=0)])

    @staticmethod
    def union(bboxes):
        """The box around boxes."""
        if not len(bboxes):
            raise ValueError("'bboxes' cannot be empty")
        points = numpy.concatenate([b.get_points() for b in bboxes])
        return Bbox([points.min(axis=0), points.max(axis=0)])

    @staticmethod
    def intersection(bbox1, bbox2):
        """What two boxes have in common, or None."""
        low, high = numpy.maximum(bbox1.min, bbox2.min), numpy.minimum(bbox1.max, bbox2.max)
        return Bbox([low, high]) if (low <= high).all() else None

    def frozen(self):
        return Bbox(self.get_points().copy())


def _setter(row, column):
    def change(self, value):
        self._points[row, column] = value

    return change


class Bbox(BboxBase):
    """A box with sides along the axes.

    >>> Bbox([[0, 0], [2, 1]]).width
    2.0
    """

    def __init__(self, points, **kwargs):
        self._points = numpy.asarray(points, float)
        if self._points.shape != (2, 2):
            raise ValueError('Bbox points must be of the form "[[x0, y0], [x1, y1]]".')
        self._minpos = numpy.array([numpy.inf, numpy.inf])
        self._ignore = True
        self._start = self._points.copy()

    @classmethod
    def _of(cls, java):
        x0, y0, x1, y1 = list(_Transforms.corners(java))
        return cls([[x0, y0], [x1, y1]])

    @staticmethod
    def from_bounds(x0, y0, width, height):
        return Bbox([[x0, y0], [x0 + width, y0 + height]])

    @staticmethod
    def from_extents(*args, minpos=None):
        made = Bbox(numpy.reshape(args, (2, 2)))
        if minpos is not None:
            made._minpos[:] = minpos
        return made

    @staticmethod
    def unit():
        """The box from (0, 0) to (1, 1)."""
        return Bbox([[0, 0], [1, 1]])

    @staticmethod
    def null():
        """The box without points."""
        return Bbox([[numpy.inf, numpy.inf], [-numpy.inf, -numpy.inf]])

    def get_points(self):
        return self._points

    def set_points(self, points):
        self._points = numpy.asarray(points, float)

    def set(self, other):
        """Be as another box is."""
        self._points = other.get_points().copy()

    x0 = property(BboxBase.x0.fget, _setter(0, 0))
    y0 = property(BboxBase.y0.fget, _setter(0, 1))
    x1 = property(BboxBase.x1.fget, _setter(1, 0))
    y1 = property(BboxBase.y1.fget, _setter(1, 1))
    p0 = property(BboxBase.p0.fget, _setter(0, slice(None)))
    p1 = property(BboxBase.p1.fget, _setter(1, slice(None)))
    intervalx = property(BboxBase.intervalx.fget, _setter(slice(None), 0))
    intervaly = property(BboxBase.intervaly.fget, _setter(slice(None), 1))

    @property
    def bounds(self):
        return BboxBase.bounds.fget(self)

    @bounds.setter
    def bounds(self, bounds):
        l, b, w, h = bounds
        self._points = numpy.array([[l, b], [l + w, b + h]], float)

    minpos = property(lambda self: self._minpos)
    minposx = property(lambda self: self._minpos[0])
    minposy = property(lambda self: self._minpos[1])

    def ignore(self, value):
        """Whether `update_from_data_xy` forgets the present box."""
        self._ignore = value

    def update_from_data_xy(self, xy, ignore=None, updatex=True, updatey=True):
        """Hold points, and what the box holds unless that is to be ignored."""
        xy = numpy.asarray(xy, float).reshape(-1, 2)
        if not len(xy):
            return
        xy = xy[numpy.isfinite(xy).all(axis=1)]
        old = Bbox.null().get_points() if (self._ignore if ignore is None else ignore) else self._points
        low, high = numpy.minimum(old[0], xy.min(axis=0)), numpy.maximum(old[1], xy.max(axis=0))
        for k, on in ((0, updatex), (1, updatey)):
            if on:
                self._points[:, k] = low[k], high[k]
                positive = xy[:, k][xy[:, k] > 0]
                if len(positive):
                    self._minpos[k] = min(self._minpos[k], positive.min())

    def update_from_data_x(self, x, ignore=None):
        x = numpy.ravel(x)
        self.update_from_data_xy(numpy.column_stack([x, numpy.ones(x.size)]), ignore, updatey=False)

    def update_from_data_y(self, y, ignore=None):
        y = numpy.ravel(y)
        self.update_from_data_xy(numpy.column_stack([numpy.ones(y.size), y]), ignore, updatex=False)

    def update_from_path(self, path, ignore=None, updatex=True, updatey=True):
        self.update_from_data_xy(path.vertices, ignore, updatex, updatey)

    def mutated(self):
        """Whether the box is not what it was at the start."""
        return bool((self._points != self._start).any())

    def mutatedx(self):
        return bool((self._points[:, 0] != self._start[:, 0]).any())

    def mutatedy(self):
        return bool((self._points[:, 1] != self._start[:, 1]).any())

    def __repr__(self):
        return f"Bbox([[{self.x0}, {self.y0}], [{self.x1}, {self.y1}]])"

    def __str__(self):
        return f"Bbox(x0={self.x0}, y0={self.y0}, x1={self.x1}, y1={self.y1})"

    def __format__(self, spec):
        return "Bbox(x0={:{f}}, y0={:{f}}, x1={:{f}}, y1={:{f}})".format(*self.extents, f=spec)

    def __eq__(self, other):
        return isinstance(other, BboxBase) and numpy.array_equal(self.get_points(), other.get_points())

    __hash__ = object.__hash__


class DataBox(Bbox):
    """The range of the data of axes: what is set here is set there."""

    def __init__(self, limits):
        super().__init__(Bbox._of(limits.box()).get_points())
        self._limits = limits
        self._minpos = numpy.array([limits.minPositive(True), limits.minPositive(False)])

    def _store(self):
        (x0, y0), (x1, y1) = self._points
        self._limits.setInterval(True, float(x0), float(x1))
        self._limits.setInterval(False, float(y0), float(y1))

    def set_points(self, points):
        super().set_points(points)
        self._store()

    def set(self, other):
        """Be as another box is."""
        super().set(other)
        self._store()

    def update_from_data_xy(self, xy, ignore=None, updatex=True, updatey=True):
        """Hold points, and what the box holds unless that is to be ignored."""
        xy = numpy.asarray(xy, float).reshape(-1, 2)
        if ignore:
            self._limits.reset()
        self._limits.include(numpy._doubles(xy[:, 0]), numpy._doubles(xy[:, 1]), updatex, updatey)
        self._points = Bbox._of(self._limits.box()).get_points()


def _stored(name):
    base = getattr(Bbox, name)

    def change(self, value):
        base.fset(self, value)
        self._store()

    return property(base.fget, change)


for _name in ("x0", "y0", "x1", "y1", "p0", "p1", "intervalx", "intervaly", "bounds"):
    setattr(DataBox, _name, _stored(_name))


class TransformedBbox(BboxBase):
    """The image of a box under a mapping, both as they are when it is asked for."""

    def __init__(self, bbox, transform, **kwargs):
        if not bbox.is_bbox:
            raise ValueError("'bbox' is not a bbox")
        self._bbox, self._transform = bbox, transform

    def get_points(self):
        (x0, y0), (x1, y1) = self._bbox.get_points()
        points = self._transform.transform(numpy.array([[x0, y0], [x1, y0], [x0, y1], [x1, y1]]))
        xs = min(points[:, 0]), max(points[:, 0])
        ys = min(points[:, 1]), max(points[:, 1])
        if x0 > x1:
            xs = xs[::-1]
        if y0 > y1:
            ys = ys[::-1]
        return numpy.array([[xs[0], ys[0]], [xs[1], ys[1]]])

    def __str__(self):
        return f"TransformedBbox({self._bbox}, {self._transform})"


class LiveBbox(BboxBase):
    """A box of the figure model, as it is when it is asked for."""

    def __init__(self, box):
        self._box = box

    def get_points(self):
        return Bbox._of(self._box()).get_points()

    def __repr__(self):
        return repr(self.frozen()).replace("Bbox(", "TransformedBbox(", 1)


class LockableBbox(BboxBase):
    """A box some of whose sides can be held fast."""

    def __init__(self, bbox, x0=None, y0=None, x1=None, y1=None, **kwargs):
        self._bbox = bbox
        self._locked = [[x0, y0], [x1, y1]]

    def get_points(self):
        points = self._bbox.get_points().copy()
        for i in range(2):
            for k in range(2):
                if self._locked[i][k] is not None:
                    points[i, k] = self._locked[i][k]
        return points


def _lock(i, k):
    def change(self, value):
        self._locked[i][k] = value

    return property(lambda self: self._locked[i][k], change)


LockableBbox.locked_x0, LockableBbox.locked_y0 = _lock(0, 0), _lock(0, 1)
LockableBbox.locked_x1, LockableBbox.locked_y1 = _lock(1, 0), _lock(1, 1)
