"""Curves of polynomials between break points."""

import numpy as np


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

    @classmethod
    def from_spline(cls, tck, extrapolate=None):
        """The polynomials of a spline."""
        from scipy.interpolate._splines import evaluated

        t, c, k = tck if isinstance(tck, (tuple, list)) else tck.tck
        t, c = np.asarray(t, dtype=float), np.asarray(c, dtype=float)
        c = c[: len(t) - k - 1]
        rows = [evaluated(t, c, k, t[:-1], k - m) / np.prod(np.arange(1.0, k - m + 1)) for m in range(k + 1)]
        return cls(np.array(rows), t, True if extrapolate is None else extrapolate)

    def solve(self, y=0.0, discontinuity=True, extrapolate=None):
        """Where the value is y."""
        c = self.c.copy()
        c[-1] = c[-1] - y
        return PPoly(c, self.x, self.extrapolate).roots()

    def roots(self, discontinuity=True, extrapolate=None):
        """Where the value is zero."""
        found = []
        for i in range(len(self.x) - 1):
            for r in sorted(np.roots(self.c[:, i]), key=lambda r: r.real):
                if abs(r.imag) < 1e-12 and -1e-12 <= r.real <= self.x[i + 1] - self.x[i] + 1e-12:
                    value = r.real + self.x[i]
                    if not found or abs(found[-1] - value) > 1e-9:
                        found.append(value)
        if discontinuity:
            before = [np.polyval(self.c[:, i], self.x[i + 1] - self.x[i]) for i in range(len(self.x) - 2)]
            found += [v for v, a, b in zip(self.x[1:-1], before, self.c[-1, 1:]) if a * b < 0]
        return np.array(sorted(found), dtype=float)


class _Band:
    """A matrix with three diagonals."""

    def __init__(self, n):
        self.below, self.middle, self.above = np.zeros(n - 1), np.zeros(n), np.zeros(n - 1)

    def solved(self, b):
        from scipy.sparse import diags
        from scipy.sparse.linalg import splu

        return splu(diags([self.below, self.middle, self.above], [-1, 0, 1], format="csc"), "NATURAL").solve(b)


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
        A, b = _Band(n), np.empty(y.shape, y.dtype)
        A.below[: n - 2], A.middle[1:-1], A.above[1:] = dx[1:], 2 * (dx[:-1] + dx[1:]), dx[:-1]
        wide = dx.reshape((-1,) + (1,) * (y.ndim - 1))
        b[1:-1] = 3 * (wide[1:] * slope[:-1] + wide[:-1] * slope[1:])
        if first == "not-a-knot":
            d = x[2] - x[0]
            A.middle[0], A.above[0] = dx[1], d
            b[0] = ((dx[0] + 2 * d) * dx[1] * slope[0] + dx[0] ** 2 * slope[1]) / d
        elif first[0] == 1:
            A.middle[0], b[0] = 1, first[1]
        else:
            A.middle[0], A.above[0] = 2 * dx[0], dx[0]
            b[0] = -0.5 * first[1] * dx[0] ** 2 + 3 * (y[1] - y[0])
        if last == "not-a-knot":
            d = x[-1] - x[-3]
            A.middle[-1], A.below[-1] = dx[-2], d
            b[-1] = (dx[-1] ** 2 * slope[-2] + (2 * d + dx[-1]) * dx[-2] * slope[-1]) / d
        elif last[0] == 1:
            A.middle[-1], b[-1] = 1, last[1]
        else:
            A.middle[-1], A.below[-1] = 2 * dx[-1], dx[-1]
            b[-1] = 0.5 * last[1] * dx[-1] ** 2 + 3 * (y[-1] - y[-2])
        return A.solved(b.reshape(n, -1)).reshape(y.shape)


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


class CubicHermiteSpline(PPoly):
    """The cubic curve through points with given slopes.

    >>> CubicHermiteSpline([0, 1], [0, 1], [0, 3])(0.5)
    array(0.125)
    """

    def __init__(self, x, y, dydx, axis=0, extrapolate=None):
        x = np.asarray(x, dtype=float)
        y, s = (np.moveaxis(np.asarray(v, dtype=float), axis, 0) for v in (y, dydx))
        if len(x) != len(y):
            raise ValueError(f"The length of `y` along `axis`={axis} doesn't match the length of `x`")
        if np.any(np.diff(x) <= 0):
            raise ValueError("`x` must be strictly increasing sequence.")
        h = np.diff(x).reshape((-1,) + (1,) * (y.ndim - 1))
        slope = np.diff(y, axis=0) / h
        t = (s[:-1] + s[1:] - 2 * slope) / h
        super().__init__(np.array([t / h, (slope - s[:-1]) / h - t, s[:-1], y[:-1]]), x, True if extrapolate is None else extrapolate, axis)


class Akima1DInterpolator(CubicHermiteSpline):
    """A smooth curve through points whose slopes depend on the nearest ones alone (Akima, J. ACM 17, 1970).

    >>> Akima1DInterpolator([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])(1.5)
    array(1.5)
    """

    def __init__(self, x, y, axis=0):
        x, y = np.asarray(x, dtype=float), np.moveaxis(np.asarray(y, dtype=float), axis, 0)
        m = np.empty((len(x) + 3,) + y.shape[1:])
        m[2:-2] = np.diff(y, axis=0) / np.diff(x).reshape((-1,) + (1,) * (y.ndim - 1))
        m[1] = 2 * m[2] - m[3]
        m[0] = 2 * m[1] - m[2]
        m[-2] = 2 * m[-3] - m[-4]
        m[-1] = 2 * m[-2] - m[-3]
        s = 0.5 * (m[3:] + m[:-3])
        d = np.abs(np.diff(m, axis=0))
        f1, f2 = d[2:], d[:-2]
        total = f1 + f2
        some = total > 1e-9 * np.max(total, initial=-np.inf)
        s[some] = (f1[some] * m[1:-2][some] + f2[some] * m[2:-1][some]) / total[some]
        super().__init__(x, np.moveaxis(y, 0, axis), np.moveaxis(s, 0, axis), axis, False)

    def extend(self, c, x, right=True):
        raise NotImplementedError("Extending a 1-D Akima interpolator is not yet implemented")


class BPoly:
    """Polynomials between break points as sums of Bernstein's; c[k] belongs to the k-th.

    >>> BPoly([[1.0], [2.0], [3.0]], [0, 1])(0.5)
    array(2.)
    """

    def __init__(self, c, x, extrapolate=None, axis=0):
        self.c, self.x, self.axis = np.asarray(c, dtype=float), np.asarray(x, dtype=float), axis
        self.extrapolate = True if extrapolate is None else extrapolate

    def _power(self):
        from scipy.special import comb

        k = len(self.c) - 1
        h = np.diff(self.x).reshape((-1,) + (1,) * (self.c.ndim - 2))
        made = np.zeros_like(self.c)
        for a in range(k + 1):
            for s in range(a, k + 1):
                made[k - s] += comb(k, a) * comb(k - a, s - a) * (-1) ** (s - a) * self.c[a] / h**s
        return PPoly(made, self.x, self.extrapolate, self.axis)

    def __call__(self, x, nu=0, extrapolate=None):
        return self._power()(x, nu, extrapolate)

    def integrate(self, a, b, extrapolate=None):
        return self._power().integrate(a, b)

    @classmethod
    def from_power_basis(cls, pp, extrapolate=None):
        from scipy.special import comb

        k = len(pp.c) - 1
        h = np.diff(pp.x).reshape((-1,) + (1,) * (pp.c.ndim - 2))
        made = np.zeros_like(pp.c)
        for a in range(k + 1):
            for j in range(k - a, k + 1):
                made[j] += pp.c[a] / comb(k, k - a) * h ** (k - a) * comb(j, k - a)
        return cls(made, pp.x, pp.extrapolate if extrapolate is None else extrapolate)
