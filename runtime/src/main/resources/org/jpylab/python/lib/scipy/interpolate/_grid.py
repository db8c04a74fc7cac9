"""Values between the points of grids."""

import numpy as np
from scipy.interpolate._splines import make_interp_spline


class interp1d:
    """A function through points: linear, nearest, previous, next, or a spline of some degree.

    >>> interp1d([0, 1, 2], [0, 10, 0])(0.5)
    array(5.)
    """

    def __init__(self, x, y, kind="linear", axis=-1, copy=True, bounds_error=None, fill_value=np.nan, assume_sorted=False):
        x, y = np.array(x), np.array(y)
        if x.ndim != 1:
            raise ValueError("the x array must have exactly one dimension.")
        if y.ndim == 0:
            raise ValueError("the y array must have at least one dimension.")
        if not assume_sorted:
            order = np.argsort(x, kind="mergesort")
            x, y = x[order], np.take(y, order, axis=axis)
        if y.dtype.kind not in "fc":
            y = y.astype(float)
        self.x, self.y, self.axis, self._kind = x, y, axis % y.ndim, kind
        self._lines = np.moveaxis(y, self.axis, 0)
        if len(x) != len(self._lines):
            raise ValueError("x and y arrays must be equal in length along interpolation axis.")
        self._spline = None
        degree = {"zero": 0, "slinear": 1, "quadratic": 2, "cubic": 3}.get(kind, kind)
        if isinstance(degree, int) and not isinstance(degree, bool):
            if len(x) < degree + 1:
                raise ValueError(f"The number of derivatives at boundaries does not match: expected {degree}, got 0+0")
            self._spline = make_interp_spline(x, self._lines, degree) if degree else None
            self._kind = "spline" if degree else "previous"
        elif kind not in ("linear", "nearest", "nearest-up", "previous", "next"):
            raise NotImplementedError(f"{kind} is unsupported: Use fitpack routines for other types.")
        self._extrapolate = isinstance(fill_value, str) and fill_value == "extrapolate"
        if self._extrapolate and bounds_error:
            raise ValueError("Cannot extrapolate and raise at the same time.")
        default = np.ndim(fill_value) == 0 and not self._extrapolate and fill_value is not np.nan
        self.bounds_error = (not default and not self._extrapolate and not isinstance(fill_value, tuple)) if bounds_error is None else bounds_error
        self.fill_value = fill_value

    def __call__(self, x_new):
        at = np.asarray(x_new, dtype=float)
        flat = at.ravel()
        x, y = self.x, self._lines
        below, above = flat < x[0], flat > x[-1]
        if self.bounds_error and not self._extrapolate:
            if below.any():
                raise ValueError(f"A value ({flat[int(np.argmax(below))]}) in x_new is below the interpolation range's minimum value ({x[0]}).")
            if above.any():
                raise ValueError(f"A value ({flat[int(np.argmax(above))]}) in x_new is above the interpolation range's maximum value ({x[-1]}).")
        r = self._values(flat, x, y)
        if not self._extrapolate and (below.any() or above.any()):
            low, high = self.fill_value if isinstance(self.fill_value, tuple) else (self.fill_value, self.fill_value)
            r = np.array(r)
            r[below], r[above] = low, high
        r = r.reshape(at.shape + y.shape[1:])
        return np.moveaxis(r, range(at.ndim), range(self.axis, self.axis + at.ndim)) if y.ndim > 1 else r

    def _values(self, flat, x, y):
        if self._kind == "spline":
            return self._spline(flat)
        if self._kind in ("previous", "next"):
            i = np.searchsorted(x, flat, side="right") - 1 if self._kind == "previous" else np.searchsorted(x, flat, side="left")
            return y[np.clip(i, 0, len(x) - 1)]
        if self._kind in ("nearest", "nearest-up"):
            middles = x[:-1] + np.diff(x) / 2.0
            return y[np.searchsorted(middles, flat, side="left" if self._kind == "nearest" else "right")]
        hi = np.clip(np.searchsorted(x, flat), 1, len(x) - 1)
        lo = hi - 1
        part = (flat - x[lo]).reshape((-1,) + (1,) * (y.ndim - 1))
        width = (x[hi] - x[lo]).reshape((-1,) + (1,) * (y.ndim - 1))
        return (y[hi] - y[lo]) / width * part + y[lo]


class RegularGridInterpolator:
    """A function on a grid, by linear interpolation or the nearest point.

    >>> RegularGridInterpolator(([0, 1], [0, 1]), [[0.0, 1.0], [2.0, 3.0]])([0.5, 0.5])
    array([1.5])
    """

    def __init__(self, points, values, method="linear", bounds_error=True, fill_value=np.nan):
        if method not in ("linear", "nearest"):
            raise NotImplementedError(f"RegularGridInterpolator(method={method!r})")
        self.grid = tuple(np.asarray(p, dtype=float) for p in points)
        self.values, self.method = np.asarray(values, dtype=float), method
        self.bounds_error, self.fill_value = bounds_error, fill_value

    def __call__(self, xi, method=None):
        xi = np.stack(np.broadcast_arrays(*xi), -1) if isinstance(xi, tuple) else np.asarray(xi, dtype=float)
        flat = np.atleast_2d(xi.reshape(-1, xi.shape[-1])) + 0.0
        outside = np.zeros(len(flat), bool)
        low, part = [], []
        for k, g in enumerate(self.grid):
            at = flat[:, k]
            outside |= (at < g[0]) | (at > g[-1])
            i = np.clip(np.searchsorted(g, at) - 1, 0, len(g) - 2)
            low.append(i)
            part.append((at - g[i]) / (g[i + 1] - g[i]))
        if self.bounds_error and outside.any():
            raise ValueError("One of the requested xi is out of bounds in dimension 0")
        if (method or self.method) == "nearest":
            r = self.values[tuple(np.where(p <= 0.5, i, i + 1) for i, p in zip(low, part))]
        else:
            r = 0.0
            for corner in np.ndindex(*(2,) * len(self.grid)):
                weight = 1.0
                for c, p in zip(corner, part):
                    weight = weight * (p if c else 1 - p)
                r = r + weight * self.values[tuple(i + c for i, c in zip(low, corner))]
        if self.fill_value is not None:
            r = np.where(outside, self.fill_value, r)
        return r.reshape(xi.shape[:-1] if xi.ndim > 1 else (1,))


def interpn(points, values, xi, method="linear", bounds_error=True, fill_value=np.nan):
    """The values between the points of a grid.

    >>> interpn(([0, 1], [0, 1]), [[0.0, 1.0], [2.0, 3.0]], [0.5, 0.5])
    array([1.5])
    """
    return RegularGridInterpolator(points, values, method, bounds_error, fill_value)(xi)
