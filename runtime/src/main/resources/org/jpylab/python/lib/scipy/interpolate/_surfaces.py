"""Splines of two variables on grids."""

import numpy as np
from scipy.interpolate._splines import _not_a_knot, evaluated, fitted


class RectBivariateSpline:
    """The spline through values on a grid.

    >>> RectBivariateSpline(range(4), range(4), numpy.outer(range(4), range(4)))(1.5, 2.5).round(8)
    array([[3.75]])
    """

    def __init__(self, x, y, z, bbox=(None,) * 4, kx=3, ky=3, s=0):
        x, y, z = np.ravel(x).astype(float), np.ravel(y).astype(float), np.asarray(z, dtype=float)
        if not np.all(np.diff(x) > 0.0):
            raise ValueError("x must be strictly increasing")
        if not np.all(np.diff(y) > 0.0):
            raise ValueError("y must be strictly increasing")
        if x.size != z.shape[0]:
            raise ValueError("x dimension of z must have same number of elements as x")
        if y.size != z.shape[1]:
            raise ValueError("y dimension of z must have same number of elements as y")
        if s:
            raise NotImplementedError("RectBivariateSpline(s=…)")
        tx, ty = _not_a_knot(x, kx), _not_a_knot(y, ky)
        c = fitted(ty, ky, y, fitted(tx, kx, x, z).T.copy()).T
        self.tck, self.degrees, self.fp = (tx, ty, c.ravel()), (kx, ky), 0.0
        self._c = np.ascontiguousarray(c)

    def get_knots(self):
        return self.tck[:2]

    def get_coeffs(self):
        return self.tck[2]

    def get_residual(self):
        return self.fp

    def _at(self, x, y, dx, dy):
        (tx, ty, _), (kx, ky) = self.tck, self.degrees
        x, y = np.clip(x, tx[0], tx[-1]), np.clip(y, ty[0], ty[-1])
        rows = evaluated(tx, self._c, kx, x, dx)
        return evaluated(ty, np.ascontiguousarray(rows.T), ky, y, dy).T

    def __call__(self, x, y, dx=0, dy=0, grid=True):
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        if not grid:
            return self.ev(x, y, dx, dy)
        for name, a in (("x", x), ("y", y)):
            if a.size and not np.all(np.diff(np.atleast_1d(a)) >= 0.0):
                raise ValueError(f"{name} must be sorted to evaluate on a grid.")
        return self._at(np.atleast_1d(x), np.atleast_1d(y), dx, dy)

    def ev(self, xi, yi, dx=0, dy=0):
        """The values at pairs of places."""
        x, y = np.broadcast_arrays(np.asarray(xi, dtype=float), np.asarray(yi, dtype=float))
        (tx, ty, _), (kx, ky) = self.tck, self.degrees
        flat_x, flat_y = np.clip(x.ravel(), tx[0], tx[-1]), np.clip(y.ravel(), ty[0], ty[-1])
        made = np.empty(flat_x.size)
        for i in range(0, flat_x.size, 500):
            part = slice(i, i + 500)
            rows = evaluated(tx, self._c, kx, flat_x[part], dx)
            basis = evaluated(ty, np.eye(len(ty) - ky - 1), ky, flat_y[part], dy)
            made[part] = (rows * basis).sum(axis=1)
        return made.reshape(x.shape)

    def integral(self, xa, xb, ya, yb):
        """The integral over a rectangle."""
        from scipy.interpolate._splines import BSpline

        (tx, ty, _), (kx, ky) = self.tck, self.degrees
        row = BSpline(tx, self._c, kx, False).integrate(xa, xb)
        return float(BSpline(ty, row, ky, False).integrate(ya, yb))


class interp2d:
    """A function on a grid, whose columns are x and rows y; outside it is that of the nearest edge.

    >>> interp2d([0, 1, 2], [0, 1], [[0, 1, 2], [2, 3, 4]])(0.5, 0.5)
    array([1.5])
    """

    def __init__(self, x, y, z, kind="linear", copy=True, bounds_error=False, fill_value=None):
        x, y, z = np.ravel(x), np.ravel(y), np.asarray(z)
        degrees = {"linear": 1, "cubic": 3, "quintic": 5}
        if kind not in degrees:
            raise ValueError(f"Unsupported interpolation type {kind!r}, must be either of 'linear', 'cubic', 'quintic'.")
        if z.size != len(x) * len(y):
            if len(x) == len(y) == z.size:
                raise NotImplementedError("interp2d of scattered points")
            raise ValueError("When on a regular grid with x.size = m and y.size = n, if z.ndim == 2, then z must have shape (n, m)" if z.ndim == 2 else "x and y must have equal lengths for non rectangular grid")  # fmt: skip
        z = z.reshape(len(y), len(x))
        columns, rows = np.argsort(x, kind="stable"), np.argsort(y, kind="stable")
        x, y, z = x[columns], y[rows], z[rows][:, columns]
        k = degrees[kind]
        self._spline = RectBivariateSpline(x, y, z.T, kx=k, ky=k)
        self.bounds_error, self.fill_value = bounds_error, fill_value
        self.x_min, self.x_max, self.y_min, self.y_max = np.amin(x), np.amax(x), np.amin(y), np.amax(y)

    def __call__(self, x, y, dx=0, dy=0, assume_sorted=False):
        x, y = np.atleast_1d(x), np.atleast_1d(y)
        if x.ndim != 1 or y.ndim != 1:
            raise ValueError("x and y should both be 1-D arrays")
        if not assume_sorted:
            x, y = np.sort(x), np.sort(y)
        far_x, far_y = (x < self.x_min) | (x > self.x_max), (y < self.y_min) | (y > self.y_max)
        if self.bounds_error and (far_x.any() or far_y.any()):
            raise ValueError(f"Values out of range; x must be in {(self.x_min, self.x_max)!r}, y in {(self.y_min, self.y_max)!r}")
        z = self._spline(x, y, dx, dy).T.copy()
        if self.fill_value is not None:
            z[far_y, :] = self.fill_value
            z[:, far_x] = self.fill_value
        return z[0] if len(z) == 1 else z


def bisplev(x, y, tck, dx=0, dy=0):
    """The values of a spline of two variables (knots, knots, coefficients, degree, degree) on a grid.

    >>> s = RectBivariateSpline(range(4), range(4), numpy.outer(range(4), range(4)))
    >>> round(bisplev(1.5, 2.5, [*s.tck, 3, 3]), 8)
    3.75
    """
    tx, ty, c, kx, ky = tck
    x, y = np.atleast_1d(x).astype(float), np.atleast_1d(y).astype(float)
    table = np.asarray(c, dtype=float).reshape(len(tx) - kx - 1, len(ty) - ky - 1)
    rows = evaluated(tx, table, kx, np.clip(x, tx[0], tx[-1]), dx)
    z = evaluated(ty, np.ascontiguousarray(rows.T), ky, np.clip(y, ty[0], ty[-1]), dy).T
    return z if len(z) > 1 and z.shape[1] > 1 else z[0] if z.shape[1] > 1 else z[:, 0] if len(z) > 1 else z[0, 0]
