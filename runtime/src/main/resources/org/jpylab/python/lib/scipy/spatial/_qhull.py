"""Convex hulls and Delaunay's simplices of points, Voronoi's cells of points in the plane."""

import numpy as np

_j_of, _j_corners, _j_neighbors, _j_find, _j_interpolated = np._bind(
    "org.jpylab.scipy.Tessellation", ["of", "corners", "neighbors", "find", "interpolated"]
)
_j_hull, _j_facets, _j_beside, _j_equations, _j_around = np._bind(
    "org.jpylab.scipy.Hull", ["of", "corners", "neighbours", "equations", "find"]
)


class QhullError(RuntimeError):
    """Points that span no plane."""


def _checked(points):
    if np.ma.isMaskedArray(points):
        raise ValueError("Input points cannot be a masked array")
    points = np.ascontiguousarray(points, dtype=float)
    if points.ndim != 2:
        raise ValueError("`points` should be a 2-d array")
    if points.shape[1] < 2:
        raise ValueError("Need at least 2-D data")
    if np.isnan(points).any():
        raise ValueError("Points cannot contain NaN")
    if not len(points):
        raise ValueError("No points given")
    need = points.shape[1] + 1
    if len(points) < need:
        raise QhullError(
            f"QH6214 qhull input error: not enough points({len(points)}) to construct initial simplex (need {need})"
        )
    return points


def _in_plane(points, what):
    points = _checked(points)
    if points.shape[1] != 2:
        raise NotImplementedError(f"{what} of points in {points.shape[1]} dimensions")
    return points


def _faces(points):
    """The facets of a hull, those beside each, and their planes."""
    hull = _j_hull(points._j)
    facets = np._wrap(_j_facets(hull))
    if not len(facets):
        _flat(points)
    return facets, np._wrap(_j_beside(hull)), np._wrap(_j_equations(hull))


def _flat(points):
    raise QhullError("QH6154 Qhull precision error: Initial simplex is flat (facet 1 is coplanar with the interior point)")


def _hull(points):
    """The numbers of the hull's corners, counterclockwise (A. M. Andrew, Inf. Process. Lett. 9, 1979)."""
    order = np.lexsort((points[:, 1], points[:, 0])).tolist()
    rows = points.tolist()

    def half(numbers):
        chain = []
        for i in numbers:
            while len(chain) > 1:
                (ax, ay), (bx, by), (cx, cy) = rows[chain[-2]], rows[chain[-1]], rows[i]
                if (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0:
                    break
                chain.pop()
            chain.append(i)
        return chain[:-1]

    corners = half(order) + half(order[::-1])
    return corners if len(corners) > 2 else _flat(points)


class ConvexHull:
    """The convex hull of points.

    >>> hull = ConvexHull([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [0.5, 0.5]]); hull.volume
    2.0
    >>> hull.vertices
    array([0, 1, 2], dtype=int32)
    """

    def __init__(self, points, incremental=False, qhull_options=None):
        self._given, self._grows = _checked(points), incremental
        self._compute()

    def _compute(self):
        points = self.points = self._given
        self.npoints, self.ndim = points.shape
        self.good, self.coplanar = None, np.zeros((0, 3), np.int32)
        self.min_bound, self.max_bound = points.min(axis=0), points.max(axis=0)
        if self.ndim == 2:
            self._in_plane(points)
        else:
            self._in_space(points)

    def _in_space(self, points):
        self.simplices, self.neighbors, self.equations = _faces(points)
        self.vertices, self.nsimplex = np.unique(self.simplices), len(self.simplices)
        corners = points[self.simplices]
        edges = corners[:, 1:] - corners[:, :1]
        grams = np.linalg.det(edges @ np.transpose(edges, (0, 2, 1)))
        areas = np.sqrt(np.maximum(grams, 0.0)) / np.prod(np.arange(1, self.ndim))
        inside = points[self.vertices].mean(axis=0)
        heights = -(self.equations[:, :-1] @ inside + self.equations[:, -1])
        self.area, self.volume = float(areas.sum()), float((areas * heights).sum() / self.ndim)

    def _in_plane(self, points):
        self.vertices = np.array(_hull(points), dtype=np.int32)
        following = np.roll(self.vertices, -1)
        self.simplices = np.stack([self.vertices, following], axis=1)
        n = self.nsimplex = len(self.vertices)
        self.neighbors = np.stack([(np.arange(n) + 1) % n, (np.arange(n) - 1) % n], axis=1).astype(np.int32)
        side = points[following] - points[self.vertices]
        length = np.sqrt((side**2).sum(axis=1))
        normal = np.stack([side[:, 1], -side[:, 0]], axis=1) / length[:, None]
        self.equations = np.column_stack([normal, -(normal * points[self.vertices]).sum(axis=1)])
        x, y = points[self.vertices].T
        self.area = float(length.sum())
        self.volume = float(abs((x * np.roll(y, -1) - y * np.roll(x, -1)).sum()) / 2)

    def add_points(self, points, restart=False):
        """Take in more points."""
        if not self._grows:
            raise RuntimeError("incremental mode not enabled or already closed")
        self._given = np.vstack([self._given, np.asarray(points, dtype=float)])
        self._compute()

    def close(self):
        self._grows = False


class Delaunay:
    """Delaunay's triangles or simplices of points: no point lies in the sphere around another's simplex.

    >>> tri = Delaunay([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.1, 1.1]]); len(tri.simplices)
    2
    >>> tri.find_simplex([[5.0, 5.0]])
    array([-1], dtype=int32)
    """

    def __init__(self, points, furthest_site=False, incremental=False, qhull_options=None):
        if furthest_site:
            raise NotImplementedError("Delaunay(furthest_site=True)")
        self._given, self._grows = _checked(points), incremental
        self._compute()

    def _compute(self):
        points = self.points = self._given
        (self.npoints, self.ndim), self.furthest_site = points.shape, False
        if self.ndim == 2:
            _hull(points)
            self._triangles = _j_of(points._j)
            self.simplices = np._wrap(_j_corners(self._triangles))
            self.neighbors = np._wrap(_j_neighbors(self._triangles))
        else:
            self.simplices, self.neighbors = self._below(points)
        self.nsimplex = len(self.simplices)
        self.coplanar = np.zeros((0, 3), np.int32)
        self.good, self.min_bound, self.max_bound = None, points.min(axis=0), points.max(axis=0)

    def _below(self, points):
        """The simplices under the hull of the points lifted to a paraboloid (K. Q. Brown, Inf. Process. Lett. 9, 1979)."""
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        unit = (points - (low + high) / 2) / max((high - low).max(), 1e-300)
        corners, beside, planes = _faces(np.ascontiguousarray(self.lift_points(unit)))
        below = planes[:, -2] < -1e-10
        number = np.where(below, np.cumsum(below) - 1, -1).astype(np.int32)
        return corners[below], number[beside[below]]

    vertices = property(lambda self: self.simplices)

    def add_points(self, points, restart=False):
        """Take in more points."""
        if not self._grows:
            raise RuntimeError("incremental mode not enabled or already closed")
        self._given = np.vstack([self._given, np.asarray(points, dtype=float)])
        self._compute()

    def close(self):
        self._grows = False

    def find_simplex(self, xi, bruteforce=False, tol=None):
        """The number of the triangle around each place, -1 outside."""
        xi = np.asarray(xi, dtype=float)
        flat = np.ascontiguousarray(xi.reshape(-1, self.ndim))
        if self.ndim == 2:
            found = np._wrap(_j_find(self._triangles, flat._j))
        else:
            slack = 100 * np.finfo(float).eps if tol is None else float(tol)
            found = np._wrap(_j_around(self.transform._j, flat._j, slack))
        return found.reshape(xi.shape[:-1])

    @property
    def convex_hull(self):
        """The sides of triangles that have no neighbour: pairs of numbers of points."""
        at, across = np.nonzero(self.neighbors < 0)
        n = self.ndim + 1
        return np.stack([self.simplices[at, (across + k) % n] for k in range(1, n)], axis=1)

    @property
    def vertex_to_simplex(self):
        """A triangle that each point is a corner of."""
        found = np.full(self.npoints, -1, np.int32)
        for k in range(self.ndim + 1):
            found[self.simplices[::-1, k]] = np.arange(self.nsimplex)[::-1]
        return found

    @property
    def vertex_neighbor_vertices(self):
        """Where the neighbours of each point begin, and the neighbours of all."""
        near = [set() for _ in range(self.npoints)]
        for row in self.simplices.tolist():
            for corner in row:
                near[corner].update(other for other in row if other != corner)
        starts = np.concatenate([[0], np.cumsum([len(s) for s in near])]).astype(np.int32)
        return starts, np.array([v for s in near for v in sorted(s)], dtype=np.int32)

    @property
    def transform(self):
        """The affine maps to barycentric coordinates: for each triangle an inverse matrix above an origin."""
        corners = self.points[self.simplices]
        T = np.transpose(corners[:, :-1] - corners[:, -1:], (0, 2, 1))
        return np.ascontiguousarray(np.concatenate([np.linalg.inv(T), corners[:, -1:]], axis=1))

    def plane_distance(self, xi):
        raise NotImplementedError("Delaunay.plane_distance")

    def lift_points(self, x):
        """The points with the sum of squares as one coordinate more."""
        x = np.asarray(x, dtype=float)
        return np.concatenate([x, (x**2).sum(axis=-1, keepdims=True)], axis=-1)


def tsearch(tri, xi):
    """The number of the triangle around each place, -1 outside."""
    return tri.find_simplex(xi)


class Voronoi:
    """Voronoi's cells of points in the plane: what is nearer to a point than to all others.

    >>> v = Voronoi([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [3.0, 3.0]]); len(v.vertices)
    2
    """

    def __init__(self, points, furthest_site=False, incremental=False, qhull_options=None):
        if furthest_site:
            raise NotImplementedError("Voronoi(furthest_site=True)")
        points = self.points = _in_plane(points, "Voronoi")
        tri = Delaunay(points)
        self.ndim, self.npoints, self.furthest_site = 2, len(points), False
        self.min_bound, self.max_bound = points.min(axis=0), points.max(axis=0)
        a, b, c = (points[tri.simplices[:, k]] for k in range(3))
        u, v = b - a, c - a
        d = 2 * (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])
        uu, vv = (u**2).sum(axis=1), (v**2).sum(axis=1)
        centres = a + np.stack([v[:, 1] * uu - u[:, 1] * vv, u[:, 0] * vv - v[:, 0] * uu], axis=1) / d[:, None]
        scale = max(np.ptp(points, axis=0).max(), 1e-300)
        _, first, number = np.unique(np.round(centres / scale, 10), axis=0, return_index=True, return_inverse=True)
        number = np.ravel(number)
        self.vertices = centres[first]
        self._ridges(tri, number.tolist())
        self._regions(tri, number.tolist())

    def _ridges(self, tri, number):
        pairs, ends = [], []
        corners, across = tri.simplices.tolist(), tri.neighbors.tolist()
        for i, (row, near) in enumerate(zip(corners, across)):
            for k in range(3):
                other = near[k]
                if other > i or other < 0:
                    vertices = [-1 if other < 0 else number[other], number[i]]
                    if vertices[0] != vertices[1]:
                        pairs.append([row[(k + 1) % 3], row[(k + 2) % 3]])
                        ends.append(sorted(vertices))
        self.ridge_points, self.ridge_vertices = np.array(pairs, dtype=np.int32).reshape(-1, 2), ends

    def _regions(self, tri, number):
        around = [[] for _ in range(self.npoints)]
        for i, row in enumerate(tri.simplices.tolist()):
            for p in row:
                around[p].append(number[i])
        open_cells = set(tri.convex_hull.ravel().tolist())
        self.regions, self.point_region = [], np.empty(self.npoints, dtype=np.intp)
        for p, cell in enumerate(around):
            cell = list(dict.fromkeys(cell))
            x, y = (self.vertices[cell] - self.points[p]).T if cell else (np.zeros(0), np.zeros(0))
            ordered = [cell[k] for k in np.argsort(np.arctan2(y, x)).tolist()]
            if p in open_cells:
                ordered = self._opened(ordered, tri, p)
            self.point_region[p] = len(self.regions)
            self.regions.append(ordered)

    def _opened(self, ordered, tri, p):
        """A cell that goes on for ever, its missing vertex -1 between its outer ones."""
        outer = {v for (a, b), (v, w) in zip(self.ridge_points.tolist(), [sorted(r, reverse=True) for r in self.ridge_vertices])
                 if w == -1 and p in (a, b)}  # fmt: skip
        for k in range(len(ordered)):
            turned = ordered[k:] + ordered[:k]
            if {turned[0], turned[-1]} == outer:
                return [-1, *turned]
        return [-1, *ordered]

    @property
    def ridge_dict(self):
        """The ends of the border between two points, by the pair of points."""
        return {tuple(p): v for p, v in zip(self.ridge_points.tolist(), self.ridge_vertices)}
