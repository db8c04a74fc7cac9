"""Convex hulls, Delaunay's triangles and Voronoi's cells of points in the plane."""

import numpy as np

_j_of, _j_corners, _j_neighbors, _j_find, _j_interpolated = np._bind(
    "org.jpylab.scipy.Tessellation", ["of", "corners", "neighbors", "find", "interpolated"]
)


class QhullError(RuntimeError):
    """Points that span no plane."""


def _in_plane(points, what):
    points = np.ascontiguousarray(points, dtype=float)
    if np.ma.isMaskedArray(points):
        raise ValueError("Input points cannot be a masked array")
    if points.ndim != 2:
        raise ValueError("`points` should be a 2-d array")
    if points.shape[1] != 2:
        raise NotImplementedError(f"{what} of points in {points.shape[1]} dimensions")
    if np.isnan(points).any():
        raise ValueError("Points cannot contain NaN")
    if len(points) < 3:
        raise QhullError(f"QH6214 qhull input error: not enough points({len(points)}) to construct initial simplex (need 3)")
    return points


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
    """The convex hull of points in the plane.

    >>> hull = ConvexHull([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [0.5, 0.5]]); hull.volume
    2.0
    >>> hull.vertices
    array([0, 1, 2], dtype=int32)
    """

    def __init__(self, points, incremental=False, qhull_options=None):
        self._given, self._grows = _in_plane(points, "ConvexHull"), incremental
        self._compute()

    def _compute(self):
        points = self.points = self._given
        self.ndim, self.npoints = 2, len(points)
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
        self.good, self.coplanar = None, np.zeros((0, 3), np.int32)
        self.min_bound, self.max_bound = points.min(axis=0), points.max(axis=0)

    def add_points(self, points, restart=False):
        """Take in more points."""
        if not self._grows:
            raise RuntimeError("incremental mode not enabled or already closed")
        self._given = np.vstack([self._given, np.asarray(points, dtype=float)])
        self._compute()

    def close(self):
        self._grows = False


class Delaunay:
    """Delaunay's triangles of points in the plane: no point lies in the circle around another's triangle.

    >>> tri = Delaunay([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.1, 1.1]]); len(tri.simplices)
    2
    >>> tri.find_simplex([[5.0, 5.0]])
    array([-1], dtype=int32)
    """

    def __init__(self, points, furthest_site=False, incremental=False, qhull_options=None):
        if furthest_site:
            raise NotImplementedError("Delaunay(furthest_site=True)")
        self._given, self._grows = _in_plane(points, "Delaunay"), incremental
        self._compute()

    def _compute(self):
        points = self.points = self._given
        _hull(points)
        self._triangles = _j_of(points._j)
        self.ndim, self.npoints, self.furthest_site = 2, len(points), False
        self.simplices = np._wrap(_j_corners(self._triangles))
        self.neighbors = np._wrap(_j_neighbors(self._triangles))
        self.nsimplex = len(self.simplices)
        self.coplanar = np.zeros((0, 3), np.int32)
        self.good, self.min_bound, self.max_bound = None, points.min(axis=0), points.max(axis=0)

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
        flat = np.ascontiguousarray(xi.reshape(-1, 2))
        return np._wrap(_j_find(self._triangles, flat._j)).reshape(xi.shape[:-1])

    @property
    def convex_hull(self):
        """The sides of triangles that have no neighbour: pairs of numbers of points."""
        at, across = np.nonzero(self.neighbors < 0)
        return np.stack([self.simplices[at, (across + 1) % 3], self.simplices[at, (across + 2) % 3]], axis=1)

    @property
    def vertex_to_simplex(self):
        """A triangle that each point is a corner of."""
        found = np.full(self.npoints, -1, np.int32)
        for k in range(3):
            found[self.simplices[::-1, k]] = np.arange(self.nsimplex)[::-1]
        return found

    @property
    def vertex_neighbor_vertices(self):
        """Where the neighbours of each point begin, and the neighbours of all."""
        near = [set() for _ in range(self.npoints)]
        for a, b, c in self.simplices.tolist():
            near[a].update((b, c))
            near[b].update((a, c))
            near[c].update((a, b))
        starts = np.concatenate([[0], np.cumsum([len(s) for s in near])]).astype(np.int32)
        return starts, np.array([v for s in near for v in sorted(s)], dtype=np.int32)

    @property
    def transform(self):
        """The affine maps to barycentric coordinates: for each triangle an inverse matrix above an origin."""
        corners = self.points[self.simplices]
        T = np.transpose(corners[:, :2] - corners[:, 2:], (0, 2, 1))
        return np.concatenate([np.linalg.inv(T), corners[:, 2:]], axis=1)

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


# --- pictures ---------------------------------------------------------------------------------


def _axes(ax):
    if ax is None:
        import matplotlib.pyplot as plt

        ax = plt.figure().gca()
    return ax


def _margins(ax, points):
    room = 0.1 * np.ptp(points, axis=0)
    low, high = points.min(axis=0) - room, points.max(axis=0) + room
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])


def delaunay_plot_2d(tri, ax=None):
    """Draw triangles; the figure."""
    ax = _axes(ax)
    x, y = tri.points.T
    ax.plot(x, y, "o")
    ax.triplot(x, y, tri.simplices.copy())
    _margins(ax, tri.points)
    return ax.figure


def convex_hull_plot_2d(hull, ax=None):
    """Draw a hull; the figure."""
    from matplotlib.collections import LineCollection

    ax = _axes(ax)
    ax.plot(hull.points[:, 0], hull.points[:, 1], "o")
    ax.add_collection(LineCollection([hull.points[s] for s in hull.simplices], colors="k", linestyles="solid"))
    _margins(ax, hull.points)
    return ax.figure


def voronoi_plot_2d(vor, ax=None, *, show_points=True, show_vertices=True, line_colors="k", line_width=1.0, line_alpha=1.0,
                    point_size=None):  # fmt: skip
    """Draw cells, dashed where they go on for ever; the figure."""
    from matplotlib.collections import LineCollection

    ax = _axes(ax)
    if show_points:
        ax.plot(vor.points[:, 0], vor.points[:, 1], ".", markersize=point_size)
    if show_vertices:
        ax.plot(vor.vertices[:, 0], vor.vertices[:, 1], "o")
    centre, span = vor.points.mean(axis=0), np.ptp(vor.points, axis=0).max()
    closed, rays = [], []
    for (a, b), ends in zip(vor.ridge_points, vor.ridge_vertices):
        if min(ends) >= 0:
            closed.append(vor.vertices[ends])
            continue
        t = vor.points[b] - vor.points[a]
        t = t / np.linalg.norm(t)
        n = np.array([-t[1], t[0]])
        start = vor.vertices[max(ends)]
        way = np.sign(np.dot(vor.points[[a, b]].mean(axis=0) - centre, n)) * n
        rays.append([start, start + way * span])
    words = dict(colors=line_colors, lw=line_width, alpha=line_alpha)
    ax.add_collection(LineCollection(closed, linestyles="solid", **words))
    ax.add_collection(LineCollection(rays, linestyles="dashed", **words))
    _margins(ax, vor.points)
    return ax.figure
