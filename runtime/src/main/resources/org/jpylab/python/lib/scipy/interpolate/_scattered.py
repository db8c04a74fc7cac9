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
    if method == "linear":
        return LinearNDInterpolator(points, values, fill_value=fill_value, rescale=rescale)(at)
    if method == "cubic" and points.shape[1] == 2:
        return CloughTocher2DInterpolator(points, values, fill_value=fill_value, rescale=rescale)(at)
    raise ValueError(f"Unknown interpolation method {method!r} for {points.shape[1]} dimensional data")


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


class _OverTriangles:
    """What interpolators over Delaunay's triangles have in common."""

    def __init__(self, points, values, fill_value=np.nan, rescale=False):
        from scipy.spatial import Delaunay

        given, points = points, points.points if isinstance(points, Delaunay) else _places(points)
        values = np.asarray(values)
        if len(values) != len(points):
            raise ValueError("different number of values and points")
        if points.ndim != 2:
            raise ValueError("invalid shape for input data points")
        if points.shape[1] < 2:
            raise ValueError("input data must be at least 2-D")
        self.is_complex = values.dtype.kind == "c"
        self.values_shape = values.shape[1:]
        self.values = values.reshape(len(points), -1).astype(complex if self.is_complex else float)
        self.fill_value = complex(fill_value) if self.is_complex else float(fill_value)
        self._offset, self.scale = (points.mean(axis=0), np.ptp(points, axis=0)) if rescale else (0.0, None)
        if rescale:
            self.scale[self.scale == 0] = 1.0
        self.points = points if not rescale else (points - self._offset) / self.scale
        self.tri = given if given is not points and isinstance(given, Delaunay) and not rescale else Delaunay(self.points)

    def __call__(self, *args):
        at = _places(args[0] if len(args) == 1 else tuple(args))
        if at.shape[-1] != self.points.shape[1]:
            raise ValueError("number of dimensions in xi does not match x")
        flat = np.ascontiguousarray(at.reshape(-1, at.shape[-1]))
        if self.scale is not None:
            flat = (flat - self._offset) / self.scale
        columns = [self._column(k, flat) for k in range(self.values.shape[1])]
        out = np.stack(columns, axis=-1)
        out[self.tri.find_simplex(flat) < 0] = self.fill_value
        return out.reshape(at.shape[:-1] + self.values_shape)

    def _column(self, k, flat):
        values = self.values[:, k]
        if self.is_complex:
            return self._real(values.real.copy(), flat, 2 * k) + 1j * self._real(values.imag.copy(), flat, 2 * k + 1)
        return self._real(values.copy(), flat, k)


class LinearNDInterpolator(_OverTriangles):
    """Linear functions over the triangles (or simplices) between points.

    >>> float(LinearNDInterpolator([[0, 0], [1, 0], [0, 1]], [0.0, 1.0, 2.0])(0.25, 0.5).round(8))
    1.25
    """

    def _real(self, values, flat, which):
        if flat.shape[1] == 2:
            return np._wrap(_j_linear(self.tri._triangles, values._j, flat._j))
        found = self.tri.find_simplex(flat)
        corners = self.tri.transform[found]
        first = np.einsum("ijk,ik->ij", corners[:, :-1], flat - corners[:, -1])
        weights = np.column_stack([first, 1 - first.sum(axis=1)])
        return (weights * values[self.tri.simplices[found]]).sum(axis=1)


class CloughTocher2DInterpolator(_OverTriangles):
    """Smooth cubic pieces over the triangles between points in the plane.

    >>> grid = [[0, 0], [1, 0], [0, 1], [1, 1.0]]
    >>> float(CloughTocher2DInterpolator(grid, [0.0, 1.0, 2.0, 3.0])(0.25, 0.5).round(8))
    1.25
    """

    def __init__(self, points, values, fill_value=np.nan, tol=1e-6, maxiter=400, rescale=False):
        super().__init__(points, values, fill_value, rescale)
        if self.points.shape[1] != 2:
            raise ValueError("this mode of interpolation is available only for 2-D data")
        self._how, self._gradients = (int(maxiter), float(tol)), {}

    def _real(self, values, flat, which):
        if which not in self._gradients:
            self._gradients[which] = _j_gradients(self.tri._triangles, values._j, *self._how)
        return np._wrap(_j_cubic(self.tri._triangles, values._j, self._gradients[which], flat._j))


(_j_linear,) = np._bind("org.jpylab.scipy.Tessellation", ["interpolated"])
_j_gradients, _j_cubic = np._bind("org.jpylab.scipy.CloughTocher", ["gradients", "interpolated"])
