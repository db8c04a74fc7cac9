"""Values between scattered points."""

import numpy as np
from scipy.interpolate._grid import interp1d


def griddata(points, values, xi, method="linear", fill_value=np.nan, rescale=False):
    """Scattered values at other places: the nearest one's, or on a line linear and cubic ones.

    >>> griddata(numpy.array([0.0, 1.0]), [0.0, 10.0], [0.5])
    array([5.])
    """
    points = np.stack(points, -1) if isinstance(points, tuple) else np.asarray(points, dtype=float)
    if points.ndim == 1 or points.shape[1] == 1:
        xs = points.ravel()
        at = np.asarray(xi[0] if isinstance(xi, tuple) else xi, dtype=float)
        fill = "extrapolate" if method == "nearest" else fill_value
        return interp1d(xs, values, kind=method, bounds_error=False, fill_value=fill)(at)
    at = np.stack(np.broadcast_arrays(*xi), -1) if isinstance(xi, tuple) else np.asarray(xi, dtype=float)
    if method == "nearest":
        return NearestNDInterpolator(points, values, rescale=rescale)(at)
    if method != "linear":
        raise NotImplementedError(f"griddata(method={method!r}) in two dimensions")
    return _triangulated(points, np.asarray(values, dtype=float), at, fill_value)


def _triangulated(points, values, at, fill_value):
    """Linear interpolation over Delaunay's triangles (Bowyer, 1981; Watson, 1981)."""
    if points.shape[1] != 2:
        raise NotImplementedError("griddata of more than two dimensions")
    middle, span = points.mean(axis=0), max(np.ptp(points, axis=0).max(), 1e-300) * 1e4
    far = np.array([[middle[0] - span, middle[1] - span], [middle[0] + span, middle[1] - span], [middle[0], middle[1] + span]])
    P = np.concatenate((points, far))
    n = len(points)
    triangles = {(n, n + 1, n + 2): _circle(P, (n, n + 1, n + 2))}
    for i in range(n):
        x, y = P[i]
        bad = [t for t, (cx, cy, r2) in triangles.items() if (x - cx) ** 2 + (y - cy) ** 2 < r2 * (1 - 1e-12)]
        edges = {}
        for t in bad:
            for e in ((t[0], t[1]), (t[1], t[2]), (t[2], t[0])):
                key = tuple(sorted(e))
                edges[key] = edges.get(key, 0) + 1
            del triangles[t]
        for (a, b), count in edges.items():
            if count == 1:
                triangles[(a, b, i)] = _circle(P, (a, b, i))
    flat = at.reshape(-1, 2)
    out = np.full(len(flat), fill_value, dtype=float)
    for t in triangles:
        if max(t) >= n:
            continue
        a, b, c = P[list(t)]
        M = np.array([b - a, c - a]).T
        if abs(np.linalg.det(M)) < 1e-300:
            continue
        u, v = np.linalg.solve(M, (flat - a).T)
        inside = (u >= -1e-12) & (v >= -1e-12) & (u + v <= 1 + 1e-12)
        f = values[list(t)]
        out[inside] = f[0] + u[inside] * (f[1] - f[0]) + v[inside] * (f[2] - f[0])
    return out.reshape(at.shape[:-1])


def _circle(P, t):
    """The centre of a triangle's circle and its squared radius."""
    (ax, ay), (bx, by), (cx, cy) = (P[i].tolist() for i in t)
    d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by)) or 1e-300
    a2, b2, c2 = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    x = (a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d
    y = (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d
    return x, y, (ax - x) ** 2 + (ay - y) ** 2


def _places(points, shape=None):
    made = np.stack(np.broadcast_arrays(*points), -1) if isinstance(points, tuple) else np.asarray(points, dtype=float)
    return made.astype(float)


class NearestNDInterpolator:
    """The value of the nearest point.

    >>> NearestNDInterpolator([[0, 0], [1, 1]], [5, 7])(0.9, 0.8)
    7
    """

    def __init__(self, x, y, rescale=False, tree_options=None):
        from scipy.spatial import cKDTree

        self.points, self.values = _places(x), np.asarray(y)
        self._offset, self._scale = (self.points.mean(axis=0), np.ptp(self.points, axis=0)) if rescale else (0.0, 1.0)
        self.tree = cKDTree((self.points - self._offset) / self._scale, **(tree_options or {}))

    def __call__(self, *args):
        at = _places(args[0] if len(args) == 1 else tuple(args))
        return self.values[self.tree.query((at - self._offset) / self._scale)[1]]


class LinearNDInterpolator:
    """Linear functions over the triangles between points in the plane.

    >>> float(LinearNDInterpolator([[0, 0], [1, 0], [0, 1]], [0.0, 1.0, 2.0])(0.25, 0.5).round(8))
    1.25
    """

    def __init__(self, points, values, fill_value=np.nan, rescale=False):
        self.points, self.values, self.fill_value = _places(points), np.asarray(values), fill_value
        if self.values.dtype.kind != "c":
            self.values = self.values.astype(float)

    def __call__(self, *args):
        at = _places(args[0] if len(args) == 1 else tuple(args))
        return _triangulated(self.points, self.values, at, self.fill_value)
