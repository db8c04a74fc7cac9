"""Paths: chains of lines and curves."""

import numpy

from java import type as _java_type

from matplotlib._border import ArtistCalls, call

_JPath = _java_type("org.jpylab.figure.geometry.Path")
_UnitPaths = _java_type("org.jpylab.figure.geometry.UnitPaths")


class Path:
    """Vertices, and codes that say how they are joined.

    >>> Path([[0, 0], [1, 1]])
    Path(array([[0., 0.],
           [1., 1.]]), None)
    """

    code_type = numpy.uint8
    STOP, MOVETO, LINETO, CURVE3, CURVE4, CLOSEPOLY = map(numpy.uint8, (0, 1, 2, 3, 4, 79))
    NUM_VERTICES_FOR_CODE = {0: 1, 1: 1, 2: 1, 3: 2, 4: 3, 79: 1}

    def __init__(self, vertices, codes=None, _interpolation_steps=1, closed=False, readonly=False):
        vertices = numpy.asarray(vertices.filled(numpy.nan) if hasattr(vertices, "_mask") else vertices, dtype=float)
        if vertices.size == 0:
            vertices = vertices.reshape(0, 2)
        if vertices.ndim != 2 or vertices.shape[1] != 2:
            raise ValueError(
                f"'vertices' must be 2D with shape (M, 2). Your input has shape {vertices.shape}."
            )
        if codes is not None:
            codes = numpy.asarray(codes, dtype=self.code_type)
            if codes.ndim != 1 or len(codes) != len(vertices):
                raise ValueError(
                    "'codes' must be a 1D list or array with the same length of 'vertices'. "
                    f"Your vertices have shape {vertices.shape} but your codes have shape {codes.shape}"
                )
            if len(codes) and codes[0] != self.MOVETO:
                raise ValueError(f"The first element of 'code' must be equal to 'MOVETO' ({self.MOVETO}).  "
                                 f"Your first code is {codes[0]}")  # fmt: skip
        elif closed and len(vertices):
            codes = numpy.full(len(vertices), self.LINETO, dtype=self.code_type)
            codes[0], codes[-1] = self.MOVETO, self.CLOSEPOLY
        self.vertices, self.codes = vertices, codes
        self._interpolation_steps = _interpolation_steps

    @classmethod
    def _of(cls, java):
        codes = call(ArtistCalls.codes, java)
        made = cls.__new__(cls)
        made.vertices = numpy._wrap(call(ArtistCalls.vertices, java))
        made.codes = None if codes is None else numpy._wrap(codes)
        made._interpolation_steps = 1
        return made

    def _java(self):
        vertices = numpy.asarray(self.vertices, float)
        return call(ArtistCalls.path, vertices._j, None if self.codes is None else numpy.asarray(self.codes)._j)

    def __repr__(self):
        return f"Path({self.vertices!r}, {self.codes!r})"

    def __len__(self):
        return len(self.vertices)

    def __copy__(self):
        return Path(self.vertices, self.codes)

    copy = __copy__

    def __deepcopy__(self, memo=None):
        return Path(self.vertices.copy(), None if self.codes is None else self.codes.copy())

    deepcopy = __deepcopy__

    def transformed(self, transform):
        """The path of the vertices' images."""
        return Path(transform.transform(self.vertices), self.codes)

    def contains_point(self, point, transform=None, radius=0.0):
        """Whether a point lies in the path's area.

        >>> Path.unit_rectangle().contains_point((0.5, 0.5))
        True
        """
        return bool(self.contains_points([point], transform)[0])

    def contains_points(self, points, transform=None, radius=0.0):
        """Which points lie in the path's area."""
        path = self if transform is None else self.transformed(transform)
        points = numpy.asarray(points, float).reshape(-1, 2)
        return numpy._wrap(call(ArtistCalls.inside, path._java(), points._j))

    def intersects_path(self, other, filled=True):
        """Whether the path crosses another one, or one lies in the other's area.

        >>> Path([[0, 0], [1, 1]]).intersects_path(Path([[0, 1], [1, 0]]))
        True
        """
        return bool(call(ArtistCalls.intersect, self._java(), other._java(), bool(filled)))

    def intersects_bbox(self, bbox, filled=True):
        """Whether the path crosses a box, or lies in it, or it in the path's area."""
        x0, y0, x1, y1 = bbox.extents
        corners = Path([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], closed=True)
        return self.intersects_path(corners, filled)

    def get_extents(self, transform=None, **kwargs):
        """The box around the path."""
        from matplotlib.transforms import Bbox

        if not len(self.vertices):
            return Bbox.null()
        path = self if transform is None else self.transformed(transform)
        xy = numpy._wrap(call(ArtistCalls.extremes, path._java()))
        return Bbox([xy.min(axis=0), xy.max(axis=0)])

    def iter_segments(self, **kwargs):
        """The pieces: vertices and code of each."""
        codes = self.codes
        if codes is None:
            codes = [self.MOVETO] + [self.LINETO] * (len(self.vertices) - 1)
        i = 0
        while i < len(self.vertices):
            n = self.NUM_VERTICES_FOR_CODE[int(codes[i])]
            yield self.vertices[i : i + n].ravel(), codes[i]
            i += n

    def interpolated(self, steps):
        """The path with each line in several pieces."""
        n = len(self.vertices)
        at = numpy.linspace(0, n - 1, (n - 1) * steps + 1)
        known = numpy.arange(n)
        xy = [numpy.interp(at, known, self.vertices[:, k]) for k in (0, 1)]
        codes = None
        if self.codes is not None:
            codes = numpy.full(len(at), self.LINETO, dtype=self.code_type)
            codes[::steps] = self.codes
        return Path(numpy.column_stack(xy), codes)

    def to_polygons(self, transform=None, width=0, height=0, closed_only=True):
        """The areas as arrays of corners."""
        path = self if transform is None else self.transformed(transform)
        found = []
        for vertices, code in path.iter_segments():
            if code == self.MOVETO:
                found.append([vertices])
            elif code == self.CLOSEPOLY:
                found[-1].append(found[-1][0])
            else:
                found[-1].append(vertices[-2:])
        return [numpy.array(f) for f in found if len(f) > 2 or not closed_only]

    @classmethod
    def make_compound_path(cls, *args):
        """Several paths as one."""
        if not args:
            return cls(numpy.empty((0, 2)))
        vertices = numpy.concatenate([p.vertices for p in args])
        codes = []
        for p in args:
            if p.codes is None:
                codes.extend([cls.MOVETO] + [cls.LINETO] * (len(p.vertices) - 1))
            else:
                codes.extend(p.codes)
        return cls(vertices, codes)

    @classmethod
    def make_compound_path_from_polys(cls, XY):
        """Polygons with equally many corners as one path."""
        n, sides, _ = XY.shape
        vertices = numpy.zeros((n, sides + 1, 2))
        vertices[:, :-1] = XY
        codes = numpy.full((n, sides + 1), cls.LINETO, dtype=cls.code_type)
        codes[:, 0], codes[:, -1] = cls.MOVETO, cls.CLOSEPOLY
        return cls(vertices.reshape(-1, 2), codes.ravel())

    @classmethod
    def unit_rectangle(cls):
        """The square from (0, 0) to (1, 1)."""
        return cls._of(_UnitPaths.RECTANGLE)

    @classmethod
    def unit_circle(cls):
        """The circle of radius 1 around the origin."""
        return cls._of(_UnitPaths.CIRCLE)

    @classmethod
    def circle(cls, center=(0.0, 0.0), radius=1.0, readonly=False):
        """A circle."""
        path = cls.unit_circle()
        return cls(path.vertices * radius + center, path.codes)

    @classmethod
    def unit_regular_polygon(cls, numVertices):
        """A regular polygon that points up."""
        return cls._of(call(_UnitPaths.regularPolygon, int(numVertices)))

    @classmethod
    def unit_regular_star(cls, numVertices, innerCircle=0.5):
        """A star that points up."""
        return cls._of(call(_UnitPaths.regularStar, int(numVertices), float(innerCircle)))

    @classmethod
    def unit_regular_asterisk(cls, numVertices):
        """Rays from the origin."""
        return cls.unit_regular_star(numVertices, 0.0)

    @classmethod
    def arc(cls, theta1, theta2, n=None, is_wedge=False):
        """An arc of the unit circle between angles in degrees."""
        return cls._of(call(_UnitPaths.arc, float(theta1), float(theta2), bool(is_wedge)))

    @classmethod
    def wedge(cls, theta1, theta2, n=None):
        """A slice of the unit disk between angles in degrees."""
        return cls.arc(theta1, theta2, n, True)


def get_path_collection_extents(*args, **kwargs):
    raise NotImplementedError("matplotlib.path.get_path_collection_extents")
