"""Curves through points."""

import numpy as np


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


class PPoly:
    """Polynomials between break points; c[k] belongs to the power len(c) - 1 - k.

    >>> PPoly([[1.0], [0.0]], [0, 2])(1.5)
    array(1.5)
    """

    def __init__(self, c, x, extrapolate=None, axis=0):
        self.c, self.x, self.extrapolate, self.axis = np.asarray(c), np.asarray(x), extrapolate, axis

    def __call__(self, x, nu=0, extrapolate=None):
        at = np.asarray(x, dtype=float)
        flat = at.ravel()
        extrapolate = self.extrapolate if extrapolate is None else extrapolate
        outside = (flat < self.x[0]) | (flat > self.x[-1])
        if extrapolate == "periodic":
            flat = self.x[0] + (flat - self.x[0]) % (self.x[-1] - self.x[0])
        i = np.clip(np.searchsorted(self.x, flat, side="right") - 1, 0, len(self.x) - 2)
        c = self.c
        for _ in range(nu):
            n = len(c) - 1
            c = c[:-1] * np.arange(n, 0, -1).reshape((-1,) + (1,) * (c.ndim - 1)) if n else np.zeros_like(c)
        d = (flat - self.x[i]).reshape((-1,) + (1,) * (c.ndim - 2))
        r = c[0][i]
        for k in range(1, len(c)):
            r = r * d + c[k][i]
        if extrapolate is False and outside.any():
            r[outside] = np.nan
        r = r.reshape(at.shape + c.shape[2:])
        return np.moveaxis(r, range(at.ndim), range(self.axis, self.axis + at.ndim)) if c.ndim > 2 and self.axis else r

    def derivative(self, nu=1):
        c = self.c
        for _ in range(nu):
            n = len(c) - 1
            c = c[:-1] * np.arange(n, 0, -1).reshape((-1,) + (1,) * (c.ndim - 1)) if n else np.zeros_like(c)
        return PPoly(c, self.x, self.extrapolate, self.axis)

    def antiderivative(self, nu=1):
        c = self.c
        for _ in range(nu):
            n = len(c)
            c = np.concatenate((c / np.arange(n, 0, -1).reshape((-1,) + (1,) * (c.ndim - 1)), np.zeros((1,) + c.shape[1:])))
            d = np.diff(self.x)
            total = 0.0
            for i in range(len(d)):
                c[-1, i] = total
                value = c[0, i]
                for k in range(1, len(c)):
                    value = value * d[i] + c[k, i]
                total = value
        return PPoly(c, self.x, self.extrapolate, self.axis)

    def integrate(self, a, b, extrapolate=None):
        whole = self.antiderivative()
        return np.asarray(whole(b) - whole(a))

    def roots(self, discontinuity=True, extrapolate=None):
        """Where the value is zero."""
        found = []
        for i in range(len(self.x) - 1):
            for r in np.roots(self.c[:, i]):
                if abs(r.imag) < 1e-12 and -1e-12 <= r.real <= self.x[i + 1] - self.x[i] + 1e-12:
                    value = r.real + self.x[i]
                    if not found or abs(found[-1] - value) > 1e-9:
                        found.append(value)
        return np.array(sorted(found))


class CubicSpline(PPoly):
    """The cubic spline through points, twice continuously differentiable.

    >>> CubicSpline([0, 1, 2, 3], [0, 1, 8, 27])(1.5)
    array(3.375)
    """

    def __init__(self, x, y, axis=0, bc_type="not-a-knot", extrapolate=None):
        x, y = np.asarray(x, dtype=float), np.asarray(y)
        y = np.moveaxis(y.astype(complex if y.dtype.kind == "c" else float), axis, 0)
        if np.any(np.diff(x) <= 0):
            raise ValueError("`x` must be strictly increasing sequence.")
        if len(x) != len(y):
            raise ValueError(f"The length of `y` along `axis`={axis} doesn't match the length of `x`")
        n = len(x)
        dx = np.diff(x)
        wide = dx.reshape((-1,) + (1,) * (y.ndim - 1))
        slope = np.diff(y, axis=0) / wide
        if extrapolate is None:
            extrapolate = "periodic" if bc_type == "periodic" else True
        s = self._slopes(x, y, dx, slope, bc_type, n)
        t = (s[:-1] + s[1:] - 2 * slope) / wide
        c = np.empty((4, n - 1) + y.shape[1:], dtype=t.dtype)
        c[0], c[1], c[2], c[3] = t / wide, (slope - s[:-1]) / wide - t, s[:-1], y[:-1]
        super().__init__(c, x, extrapolate, axis)

    @staticmethod
    def _slopes(x, y, dx, slope, bc_type, n):
        """The derivatives at the points, from a tridiagonal system."""
        if bc_type == "periodic":
            if not np.allclose(y[0], y[-1], rtol=1e-15, atol=1e-15):
                raise ValueError("The first and last `y` point along axis 0 must be identical (within machine precision) when bc_type='periodic'.")  # fmt: skip
            A, b = np.zeros((n - 1, n - 1)), np.empty((n - 1,) + y.shape[1:], y.dtype)
            for i in range(n - 1):
                h0, h1 = dx[i - 1], dx[i]
                A[i, i - 1] += h1
                A[i, i] += 2 * (h0 + h1)
                A[i, (i + 1) % (n - 1)] += h0
                b[i] = 3 * (h1 * slope[i - 1] + h0 * slope[i])
            s = np.linalg.solve(A, b.reshape(n - 1, -1)).reshape(b.shape)
            return np.concatenate((s, s[:1]))
        first, last = (bc_type, bc_type) if isinstance(bc_type, str) or isinstance(bc_type[0], int) else bc_type
        named = {"clamped": (1, 0.0), "natural": (2, 0.0)}
        first, last = (named.get(e, e) if isinstance(e, str) else e for e in (first, last))
        if n == 2:
            first, last = ((1, slope[0]) if e == "not-a-knot" else e for e in (first, last))
        if n == 3 and first == last == "not-a-knot":
            A = np.array([[1.0, 1, 0], [dx[1], 2 * (dx[0] + dx[1]), dx[0]], [0, 1, 1]])
            b = np.array([2 * slope[0], 3 * (dx[0] * slope[1] + dx[1] * slope[0]), 2 * slope[1]])
            return np.linalg.solve(A, b.reshape(3, -1)).reshape(y.shape)
        A, b = np.zeros((n, n)), np.empty(y.shape, y.dtype)
        for i in range(1, n - 1):
            A[i, i - 1], A[i, i], A[i, i + 1] = dx[i], 2 * (dx[i - 1] + dx[i]), dx[i - 1]
            b[i] = 3 * (dx[i] * slope[i - 1] + dx[i - 1] * slope[i])
        if first == "not-a-knot":
            d = x[2] - x[0]
            A[0, 0], A[0, 1] = dx[1], d
            b[0] = ((dx[0] + 2 * d) * dx[1] * slope[0] + dx[0] ** 2 * slope[1]) / d
        elif first[0] == 1:
            A[0, 0], b[0] = 1, first[1]
        else:
            A[0, 0], A[0, 1] = 2 * dx[0], dx[0]
            b[0] = -0.5 * first[1] * dx[0] ** 2 + 3 * (y[1] - y[0])
        if last == "not-a-knot":
            d = x[-1] - x[-3]
            A[-1, -1], A[-1, -2] = dx[-2], d
            b[-1] = (dx[-1] ** 2 * slope[-2] + (2 * d + dx[-1]) * dx[-2] * slope[-1]) / d
        elif last[0] == 1:
            A[-1, -1], b[-1] = 1, last[1]
        else:
            A[-1, -1], A[-1, -2] = 2 * dx[-1], dx[-1]
            b[-1] = 0.5 * last[1] * dx[-1] ** 2 + 3 * (y[-1] - y[-2])
        return np.linalg.solve(A, b.reshape(n, -1)).reshape(y.shape)


class PchipInterpolator(PPoly):
    """A cubic curve through points that is monotone where they are (Fritsch and Butland, 1984).

    >>> PchipInterpolator([0, 1, 2], [0, 1, 1])(1.5)
    array(1.)
    """

    def __init__(self, x, y, axis=0, extrapolate=None):
        x, y = np.asarray(x, dtype=float), np.moveaxis(np.asarray(y, dtype=float), axis, 0)
        h = np.diff(x).reshape((-1,) + (1,) * (y.ndim - 1))
        m = np.diff(y, axis=0) / h
        d = np.zeros_like(y)
        if len(x) == 2:
            d[0] = d[1] = m[0]
        else:
            flat = (np.sign(m[1:]) != np.sign(m[:-1])) | (m[1:] == 0) | (m[:-1] == 0)
            w1, w2 = 2 * h[1:] + h[:-1], h[1:] + 2 * h[:-1]
            with np.errstate(divide="ignore", invalid="ignore"):
                mean = (w1 / m[:-1] + w2 / m[1:]) / (w1 + w2)
                d[1:-1] = np.where(flat, 0.0, 1.0 / np.where(flat, 1.0, mean))
            d[0], d[-1] = self._end(h[0], h[1], m[0], m[1]), self._end(h[-1], h[-2], m[-1], m[-2])
        t = (d[:-1] + d[1:] - 2 * m) / h
        super().__init__(np.array([t / h, (m - d[:-1]) / h - t, d[:-1], y[:-1]]), x, True if extrapolate is None else extrapolate, axis)

    @staticmethod
    def _end(h0, h1, m0, m1):
        d = ((2 * h0 + h1) * m0 - h0 * m1) / (h0 + h1)
        d = np.where(np.sign(d) != np.sign(m0), 0.0, d)
        steep = (np.sign(m0) != np.sign(m1)) & (abs(d) > 3.0 * abs(m0))
        return np.where(steep, 3.0 * m0, d)


pchip = PchipInterpolator


def pchip_interpolate(xi, yi, x, der=0, axis=0):
    """The values of the monotone curve through points.

    >>> pchip_interpolate([0, 1, 2], [0, 1, 1], 1.5)
    array(1.)
    """
    return PchipInterpolator(xi, yi, axis)(x, der)


class BSpline:
    """A spline of some degree over knots.

    >>> BSpline([0, 0, 1, 1], [0.0, 2.0], 1)(0.25)
    array(0.5)
    """

    def __init__(self, t, c, k, extrapolate=True, axis=0):
        self.t, self.c, self.k, self.extrapolate = np.asarray(t, dtype=float), np.asarray(c, dtype=float), int(k), extrapolate

    tck = property(lambda self: (self.t, self.c, self.k))

    def __call__(self, x, nu=0, extrapolate=None):
        at = np.asarray(x, dtype=float)
        t, c, k = self.t, self.c, self.k
        for _ in range(nu):
            n = len(t) - k - 1
            d = (t[k + 1 : n + k] - t[1:n]).reshape((-1,) + (1,) * (c.ndim - 1))
            c = k * np.diff(c[:n], axis=0) / np.where(d == 0, 1, d)
            t, k = t[1:-1], k - 1
        flat = at.ravel()
        r = np.tensordot(_basis(t, k, flat), c[: len(t) - k - 1], axes=(1, 0))
        if self.extrapolate is False:
            r[(flat < t[k]) | (flat > t[-k - 1])] = np.nan
        return r.reshape(at.shape + c.shape[1:])

    def derivative(self, nu=1):
        t, c, k = self.t, self.c, self.k
        for _ in range(nu):
            n = len(t) - k - 1
            d = (t[k + 1 : n + k] - t[1:n]).reshape((-1,) + (1,) * (c.ndim - 1))
            c = k * np.diff(c[:n], axis=0) / np.where(d == 0, 1, d)
            t, k = t[1:-1], k - 1
        return BSpline(t, c, k, self.extrapolate)

    def antiderivative(self, nu=1):
        t, c, k = self.t, self.c, self.k
        for _ in range(nu):
            n = len(t) - k - 1
            d = (t[k + 1 :] - t[: n]).reshape((-1,) + (1,) * (c.ndim - 1))
            c = np.concatenate((np.zeros((1,) + c.shape[1:]), np.cumsum(c[:n] * d, axis=0) / (k + 1)))
            t, k = np.concatenate((t[:1], t, t[-1:])), k + 1
        return BSpline(t, c, k, self.extrapolate)

    def integrate(self, a, b, extrapolate=None):
        whole = self.antiderivative()
        return whole(b) - whole(a)


def _basis(t, k, x):
    """The B-splines at points, one row a point (de Boor's recurrence)."""
    n = len(t) - k - 1
    cell = np.clip(np.searchsorted(t, x, side="right") - 1, k, n - 1)
    B = np.zeros((len(x), len(t) - 1))
    B[np.arange(len(x)), cell] = 1.0
    for d in range(1, k + 1):
        m = len(t) - 1 - d
        left, right = t[d : d + m] - t[:m], t[d + 1 : d + 1 + m] - t[1 : m + 1]
        with np.errstate(divide="ignore", invalid="ignore"):
            a = np.where(left > 0, (x[:, None] - t[:m]) / np.where(left > 0, left, 1), 0.0)
            b = np.where(right > 0, (t[d + 1 : d + 1 + m] - x[:, None]) / np.where(right > 0, right, 1), 0.0)
        B = a * B[:, :m] + b * B[:, 1 : m + 1]
    return B


def make_interp_spline(x, y, k=3, t=None, bc_type=None, axis=0, check_finite=True):
    """The spline of a degree through points.

    >>> make_interp_spline([0, 1, 2, 3], [0, 1, 8, 27])(1.5).round(10)
    3.375
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if bc_type not in (None, "not-a-knot"):
        raise NotImplementedError(f"make_interp_spline(bc_type={bc_type!r})")
    if t is None:
        if k % 2:
            m = (k + 1) // 2
            inner = x[m:-m]
        else:
            inner = ((x[1:] + x[:-1]) / 2)[k // 2 : -(k // 2)] if k else x[1:-1]
        t = np.concatenate((np.repeat(x[0], k + 1), inner, np.repeat(x[-1], k + 1)))
    c = np.linalg.solve(_basis(np.asarray(t), k, x), y.reshape(len(x), -1)).reshape(y.shape)
    return BSpline(t, c, k)


def splrep(x, y, w=None, xb=None, xe=None, k=3, task=0, s=None, t=None, full_output=0, per=0, quiet=1):
    """The knots, coefficients and degree of the spline through points (s=0).

    >>> tck = splrep([0, 1, 2, 3], [0, 1, 8, 27]); splev(1.5, tck).round(10)
    3.375
    """
    if per or task or t is not None:
        raise NotImplementedError("splrep(per=…, task=…, t=…)")
    if s is None and w is not None:
        s = len(x) - np.sqrt(2 * len(x))
    spline = make_interp_spline(x, y, k) if not s else _smoothed(x, y, w, k, s)
    return spline.t, np.concatenate((spline.c, np.zeros(k + 1))), k


def splev(x, tck, der=0, ext=0):
    """The values of a spline.

    >>> splev([0.5], splrep([0, 1, 2, 3], [0, 1, 8, 27])).round(10)
    array([0.125])
    """
    t, c, k = tck
    return BSpline(t, np.asarray(c)[: len(t) - k - 1], k)(x, der)


def splint(a, b, tck, full_output=0):
    """The integral of a spline.

    >>> round(splint(0, 3, splrep([0, 1, 2, 3], [0, 1, 8, 27])), 8)
    20.25
    """
    t, c, k = tck
    return float(BSpline(t, np.asarray(c)[: len(t) - k - 1], k).integrate(a, b))


def _smoothed(x, y, w, k, s):
    """A spline of few knots whose weighted squared residuals reach s (Dierckx, 1993, chapter 5)."""
    from scipy.optimize import brentq

    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    w = np.ones_like(x) if w is None else np.asarray(w, dtype=float)
    inner = []

    def least(inner):
        t = np.concatenate((np.repeat(x[0], k + 1), inner, np.repeat(x[-1], k + 1)))
        B = _basis(t, k, x)
        c = np.linalg.lstsq(B * w[:, None], y * w, rcond=None)[0]
        return t, B, c, (w * (y - B @ c)) ** 2

    t, B, c, residuals = least(inner)
    while residuals.sum() > s and len(inner) + k + 1 < len(x):
        edges = np.concatenate(([x[0]], inner, [x[-1]]))
        sums = [residuals[(x > lo) & (x < hi)].sum() if ((x > lo) & (x < hi)).any() else -1 for lo, hi in zip(edges, edges[1:])]
        worst = int(np.argmax(sums))
        candidates = x[(x > edges[worst]) & (x < edges[worst + 1])]
        if not len(candidates):
            break
        inner = sorted([*inner, float(candidates[len(candidates) // 2])])
        t, B, c, residuals = least(inner)
    if residuals.sum() >= s or not inner:
        return BSpline(t, c, k)
    jumps = _jumps(t, k)

    def fitted(p):
        A = np.concatenate((B * w[:, None], jumps / np.sqrt(p)))
        c = np.linalg.lstsq(A, np.concatenate((y * w, np.zeros(len(jumps)))), rcond=None)[0]
        return c, ((w * (y - B @ c)) ** 2).sum()

    low, high = -15.0, 15.0
    if fitted(10.0**low)[1] < s:
        return BSpline(t, fitted(10.0**low)[0], k)
    p = 10.0 ** brentq(lambda q: fitted(10.0**q)[1] - s, low, high, xtol=1e-10)
    return BSpline(t, fitted(p)[0], k)


def _jumps(t, k):
    """How each B-spline's highest derivative jumps at the inner knots."""
    n = len(t) - k - 1
    rows = []
    for q in t[k + 1 : n]:
        row = np.zeros(n)
        for i in range(n):
            support = t[i : i + k + 2]
            if q in support:
                others = support[support != q]
                row[i] = (support[-1] - support[0]) / np.prod(q - others) * (-1.0) ** (k + 1)
        rows.append(row * (t[-1] - t[0]) ** k)
    return np.array(rows)


class UnivariateSpline:
    """A smoothing spline: as few knots as bring the squared residuals down to s.

    >>> UnivariateSpline([0, 1, 2, 3], [0, 1, 8, 27], s=0)(1.5).round(10)
    3.375
    """

    def __init__(self, x, y, w=None, bbox=(None, None), k=3, s=None, ext=0, check_finite=False):
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        if np.any(np.diff(x) < 0):
            raise ValueError("x must be increasing if s > 0")
        s = len(x) if s is None else s
        self._x, self._y, self._w = x, y, w
        self._spline = make_interp_spline(x, y, k) if s == 0 else _smoothed(x, y, w, k, s)
        self._ext = ext

    def __call__(self, x, nu=0, ext=None):
        r = self._spline(x, nu)
        ext = self._ext if ext is None else ext
        if ext in (0, "extrapolate"):
            return r
        at, t = np.asarray(x, dtype=float), self._spline.t
        outside = (at < t[0]) | (at > t[-1])
        if ext in (1, "zeros"):
            return np.where(outside, 0.0, r)
        if ext in (3, "const"):
            return self._spline(np.clip(at, t[0], t[-1]), nu)
        if outside.any():
            raise ValueError("Error code returned by splev: 1")
        return r

    def get_knots(self):
        t, k = self._spline.t, self._spline.k
        return t[k : len(t) - k]

    def get_coeffs(self):
        return self._spline.c

    def get_residual(self):
        w = 1.0 if self._w is None else np.asarray(self._w)
        return float(((w * (self._y - self._spline(self._x))) ** 2).sum())

    def derivative(self, n=1):
        made = object.__new__(UnivariateSpline)
        made.__dict__.update(self.__dict__, _spline=self._spline.derivative(n))
        return made

    def antiderivative(self, n=1):
        made = object.__new__(UnivariateSpline)
        made.__dict__.update(self.__dict__, _spline=self._spline.antiderivative(n))
        return made

    def integral(self, a, b):
        return float(self._spline.integrate(a, b))

    def roots(self):
        """Where a cubic spline is zero."""
        from scipy.optimize import brentq

        fine = np.unique(np.concatenate([np.linspace(a, b, 20) for a, b in zip(self.get_knots(), self.get_knots()[1:])]))
        values = self(fine)
        one = lambda v: float(self(v))
        return np.array([brentq(one, a, b) for a, b, fa, fb in zip(fine, fine[1:], values, values[1:]) if fa * fb < 0 or fa == 0])


class InterpolatedUnivariateSpline(UnivariateSpline):
    """The spline through points.

    >>> InterpolatedUnivariateSpline([0, 1, 2, 3], [0, 1, 8, 27])(1.5).round(10)
    3.375
    """

    def __init__(self, x, y, w=None, bbox=(None, None), k=3, ext=0, check_finite=False):
        super().__init__(x, y, w, bbox, k, 0, ext)


class BarycentricInterpolator:
    """The polynomial through points.

    >>> BarycentricInterpolator([0, 1, 2], [0, 1, 4])(1.5)
    array(2.25)
    """

    def __init__(self, xi, yi=None, axis=0):
        self.xi, self.yi = np.asarray(xi, dtype=float), np.asarray(yi, dtype=float)
        d = self.xi[:, None] - self.xi
        np.fill_diagonal(d, 1.0)
        self.wi = 1.0 / np.prod(d, axis=1)

    def __call__(self, x):
        at = np.asarray(x, dtype=float)
        d = at.ravel()[:, None] - self.xi
        exact = d == 0
        weights = self.wi / np.where(exact, 1.0, d)
        r = (weights @ self.yi) / weights.sum(axis=1)
        hit = exact.any(axis=1)
        r[hit] = self.yi[np.argmax(exact, axis=1)[hit]]
        return r.reshape(at.shape)


def barycentric_interpolate(xi, yi, x, axis=0):
    """The values of the polynomial through points.

    >>> barycentric_interpolate([0, 1, 2], [0, 1, 4], 1.5)
    array(2.25)
    """
    return BarycentricInterpolator(xi, yi)(x)


def lagrange(x, w):
    """The polynomial through points.

    >>> lagrange([0, 1, 2], [0, 1, 4]).c.round(8) + 0.0
    array([1., 0., 0.])
    """
    p = np.poly1d(0.0)
    for j in range(len(x)):
        part = np.poly1d(w[j])
        for k in range(len(x)):
            if k != j:
                part *= np.poly1d([1.0, -x[k]]) / (x[j] - x[k])
        p += part
    return p


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


class RectBivariateSpline:
    """The spline through values on a grid.

    >>> RectBivariateSpline(range(4), range(4), numpy.outer(range(4), range(4)))(1.5, 2.5).round(8)
    array([[3.75]])
    """

    def __init__(self, x, y, z, bbox=(None,) * 4, kx=3, ky=3, s=0):
        if s:
            raise NotImplementedError("RectBivariateSpline(s=…)")
        self._along_x = make_interp_spline(x, z, kx)
        self._y, self._ky = y, ky

    def __call__(self, x, y, dx=0, dy=0, grid=True):
        rows = self._along_x(np.atleast_1d(x), dx)
        r = make_interp_spline(self._y, rows.T, self._ky)(np.atleast_1d(y), dy).T
        return r if grid else np.diagonal(r).reshape(np.shape(x))

    def ev(self, xi, yi, dx=0, dy=0):
        return self(xi, yi, dx, dy, False)


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
        flat = at.reshape(-1, at.shape[-1])
        nearest = [int(np.argmin(((points - p) ** 2).sum(axis=1))) for p in flat]
        return np.asarray(values)[nearest].reshape(at.shape[:-1])
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


def interp2d(x, y, z, kind="linear", **kwargs):
    raise NotImplementedError("interp2d: use RegularGridInterpolator or RectBivariateSpline")


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
