"""Splines as sums of basis splines."""

import numpy as np

_j_values, _j_fitted, _j_smoothed = np._bind("org.jpylab.scipy.spline.BasisSplines", ["values", "fitted", "smoothed"])


def _real(a):
    return np.ascontiguousarray(a, dtype=float)._j


def evaluated(t, c, k, x, nu=0):
    """The values of splines whose coefficients are the columns of c, at a row of places."""
    flat = c.reshape(len(c), -1)
    if flat.dtype.kind == "c":
        return evaluated(t, flat.real, k, x, nu).reshape((len(x),) + c.shape[1:]) + 1j * evaluated(t, flat.imag, k, x, nu).reshape((len(x),) + c.shape[1:])
    return np._wrap(_j_values(_real(t), _real(flat), int(k), _real(x), int(nu))).reshape((len(x),) + c.shape[1:])


def fitted(t, k, x, y, w=None):
    """The coefficients of the weighted least squares spline over knots."""
    w = np.ones(len(x)) if w is None else w
    made = np._wrap(_j_fitted(_real(t), int(k), _real(x), _real(y.reshape(len(x), -1)), _real(w)))
    return made.reshape((len(made),) + y.shape[1:])


def smoothed(x, y, w, xb, xe, k, s):
    """Knots, coefficients, the sum of squares and FITPACK's code."""
    parts = _j_smoothed(_real(x), _real(y.reshape(len(x), -1)), _real(w), float(xb), float(xe), int(k), float(s))
    t, c, told = (np._wrap(p) for p in parts)
    return t, c.reshape((len(c),) + y.shape[1:]), float(told[0]), int(told[1])


class BSpline:
    """A spline of some degree over knots.

    >>> BSpline([0, 0, 1, 1], [0.0, 2.0], 1)(0.25)
    array(0.5)
    """

    def __init__(self, t, c, k, extrapolate=True, axis=0):
        self.k, self.c, self.t = int(k), np.asarray(c), np.ascontiguousarray(t, dtype=float)
        self.extrapolate = extrapolate if extrapolate == "periodic" else bool(extrapolate)
        self.c = self.c.astype(complex if self.c.dtype.kind == "c" else float)
        self.axis = axis
        if axis:
            self.c = np.moveaxis(self.c, axis, 0)
        n = len(self.t) - self.k - 1
        if self.k < 0:
            raise ValueError("Spline order cannot be negative.")
        if self.t.ndim != 1:
            raise ValueError("Knot vector must be one-dimensional.")
        if n < self.k + 1:
            raise ValueError("Need at least %d knots for degree %d" % (2 * self.k + 2, self.k))
        if (np.diff(self.t) < 0).any():
            raise ValueError("Knots must be in a non-decreasing order.")
        if self.c.shape[0] < n:
            raise ValueError("Knots, coefficients and degree are inconsistent.")

    @classmethod
    def construct_fast(cls, t, c, k, extrapolate=True, axis=0):
        return cls(t, c, k, extrapolate, axis)

    @classmethod
    def basis_element(cls, t, extrapolate=True):
        """The one basis spline that a row of knots carries."""
        t = np.asarray(t, dtype=float)
        k = len(t) - 2
        t = np.r_[(t[0] - 1,) * k, t, (t[-1] + 1,) * k]
        c = np.zeros(len(t) - k - 1)
        c[k] = 1.0
        return cls(t, c, k, extrapolate)

    @classmethod
    def design_matrix(cls, x, t, k, extrapolate=False):
        """The values of all basis splines at places, a sparse matrix."""
        from scipy.sparse import csr_matrix

        t = np.asarray(t, dtype=float)
        return csr_matrix(evaluated(t, np.eye(len(t) - k - 1), k, np.asarray(x, dtype=float)))

    tck = property(lambda self: (self.t, self.c, self.k))

    def __call__(self, x, nu=0, extrapolate=None):
        at = np.asarray(x, dtype=float)
        flat = at.ravel()
        extrapolate = self.extrapolate if extrapolate is None else extrapolate
        t, k = self.t, self.k
        n = len(t) - k - 1
        if extrapolate == "periodic":
            flat = t[k] + (flat - t[k]) % (t[n] - t[k])
        r = evaluated(t, self.c[:n], k, flat, nu)
        if extrapolate is False:
            r[(flat < t[k]) | (flat > t[n])] = np.nan
        r = r.reshape(at.shape + self.c.shape[1:])
        return np.moveaxis(r, range(at.ndim), range(self.axis, self.axis + at.ndim)) if self.axis else r

    def _differences(self, nu):
        t, c, k = self.t, self.c, self.k
        for _ in range(nu):
            n = len(t) - k - 1
            d = (t[k + 1 : n + k] - t[1:n]).reshape((-1,) + (1,) * (c.ndim - 1))
            c = k * np.diff(c[:n], axis=0) / np.where(d == 0, 1, d)
            t, k = t[1:-1], k - 1
        return t, c, k

    def derivative(self, nu=1):
        t, c, k = self._differences(nu)
        c = np.r_[c, np.zeros((len(t) - len(c),) + c.shape[1:])]
        return BSpline(t, c, k, self.extrapolate)

    def antiderivative(self, nu=1):
        t, c, k = self.t, self.c, self.k
        for _ in range(nu):
            n = len(t) - k - 1
            d = (t[k + 1 :] - t[:n]).reshape((-1,) + (1,) * (c.ndim - 1))
            c = np.concatenate((np.zeros((1,) + c.shape[1:]), np.cumsum(c[:n] * d, axis=0) / (k + 1)))
            t, k = np.concatenate((t[:1], t, t[-1:])), k + 1
            c = np.r_[c, np.repeat(c[-1:], max(0, len(t) - len(c)), axis=0)]
        return BSpline(t, c, k, False if self.extrapolate == "periodic" else self.extrapolate)

    def integrate(self, a, b, extrapolate=None):
        whole = self.antiderivative()
        extrapolate = self.extrapolate if extrapolate is None else extrapolate
        if not extrapolate:
            n = len(self.t) - self.k - 1
            a, b = (min(max(v, self.t[self.k]), self.t[n]) for v in (a, b))
        made = np.asarray(whole(b) - whole(a))
        return made if extrapolate or self.c.ndim > 1 else float(made)

    def __repr__(self):
        return object.__repr__(self)


def _end_conditions(bc_type, trailing):
    """For each end a list of derivative orders and values; None for what the knots imply."""
    named = {"clamped": [(1, np.zeros(trailing))], "natural": [(2, np.zeros(trailing))], "not-a-knot": None, None: None}
    both = bc_type if isinstance(bc_type, tuple) else (bc_type, bc_type)
    made = []
    for e in both:
        if isinstance(e, str) or e is None:
            if e not in named:
                raise ValueError(f"Unknown boundary condition: {e}")
            made.append(named[e])
        else:
            made.append([(int(o), np.broadcast_to(np.asarray(v, float), trailing)) for o, v in e])
    return made


def _not_a_knot(x, k):
    inner = x[(k + 1) // 2 : -((k + 1) // 2)] if k % 2 else ((x[1:] + x[:-1]) / 2)[k // 2 : -(k // 2)] if k else x[1:-1]
    return np.concatenate((np.repeat(x[0], k + 1), inner, np.repeat(x[-1], k + 1)))


def make_interp_spline(x, y, k=3, t=None, bc_type=None, axis=0, check_finite=True):
    """The spline of a degree through points.

    >>> make_interp_spline([0, 1, 2, 3], [0, 1, 8, 27])(1.5).round(10)
    3.375
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y)
    y = np.moveaxis(y, axis, 0)
    if y.dtype.kind == "c":
        real, imag = (make_interp_spline(x, p, k, t, bc_type) for p in (y.real, y.imag))
        return BSpline(real.t, real.c + 1j * imag.c, k, axis=0)
    y = y.astype(float)
    if x.ndim != 1 or np.any(x[1:] < x[:-1]):
        raise ValueError("Expect x to be a 1D strictly increasing sequence." if x.ndim != 1 or (x[1:] < x[:-1]).any() else "Expect x to not have duplicates")
    if np.any(x[1:] == x[:-1]):
        raise ValueError("Expect x to not have duplicates")
    if x.size != y.shape[0]:
        raise ValueError(f"Shapes of x {x.shape} and y {y.shape} are incompatible")
    if k == 0:
        return BSpline(np.r_[x, x[-1]], y, 0, axis=0)
    if k == 1 and t is None and bc_type is None:
        return BSpline(np.r_[x[0], x, x[-1]], y, 1, axis=0)
    if bc_type == "periodic":
        return _periodic(x, y, k)
    left, right = _end_conditions(bc_type, y.shape[1:])
    if t is None:
        if left is None and right is None:
            t = _not_a_knot(x, k)
        else:
            t = np.r_[(x[0],) * (k + 1), x[1:-1], (x[-1],) * (k + 1)]
            if left is None or right is None:
                skip = (k - 1) // 2
                t = np.r_[(x[0],) * (k + 1), x[1 + (skip if left is None else 0) : len(x) - 1 - (skip if right is None else 0)], (x[-1],) * (k + 1)]
    t = np.asarray(t, dtype=float)
    n = len(t) - k - 1
    if left is None and right is None:
        if n != len(x):
            raise ValueError(f"The number of derivatives at boundaries does not match: expected {n - len(x)}, got 0+0")
        return BSpline(t, fitted(t, k, x, y), k, axis=0)
    left, right = left or [], right or []
    if n - len(x) != len(left) + len(right):
        raise ValueError(f"The number of derivatives at boundaries does not match: expected {n - len(x)}, got {len(left)}+{len(right)}")
    from scipy.sparse import csc_matrix
    from scipy.sparse.linalg import splu

    identity = np.eye(n)
    rows = [evaluated(t, identity, k, x[:1], o) for o, _ in left] + [evaluated(t, identity, k, x)] + [evaluated(t, identity, k, x[-1:], o) for o, _ in right]
    values = [v[None] for _, v in left] + [y] + [v[None] for _, v in right]
    b = np.concatenate(values).reshape(n, -1)
    return BSpline(t, splu(csc_matrix(np.vstack(rows))).solve(b).reshape((n,) + y.shape[1:]), k, axis=0)


def _periodic(x, y, k):
    """The periodic spline through points, whose last is the first."""
    if not np.allclose(y[0], y[-1], atol=1e-15):
        raise ValueError("First and last points does not match while periodic case expected")
    if k % 2 == 0:
        raise NotImplementedError("periodic splines of even degree")
    n, period = len(x), x[-1] - x[0]
    left = x[np.arange(n - 1 - k, n - 1) % (n - 1)] + np.floor_divide(np.arange(n - 1 - k, n - 1), n - 1) * period - period
    right = x[np.arange(1, k + 1) % (n - 1)] + np.floor_divide(np.arange(1, k + 1), n - 1) * period + period
    t = np.concatenate((left, x, right))
    B = evaluated(t, np.eye(n + k - 1), k, x[:-1])
    A = B[:, : n - 1].copy()
    for j in range(k):
        A[:, j % (n - 1)] += B[:, n - 1 + j]
    c = np.linalg.solve(A, y[:-1].reshape(n - 1, -1)).reshape((n - 1,) + y.shape[1:])
    return BSpline(t, np.concatenate((c, c[np.arange(k) % (n - 1)])), k, "periodic")


def make_lsq_spline(x, y, t, k=3, w=None, axis=0, check_finite=True):
    """The least squares spline over knots.

    >>> make_lsq_spline([0, 1, 2, 3, 4], [0, 1, 8, 27, 64], [0, 0, 0, 0, 4, 4, 4, 4])(1.5).round(10)
    3.375
    """
    x, y = np.asarray(x, dtype=float), np.moveaxis(np.asarray(y, dtype=float), axis, 0)
    if w is not None:
        w = np.sqrt(np.asarray(w, dtype=float))
    return BSpline(t, fitted(np.asarray(t, float), k, x, y, w), k)


def make_smoothing_spline(x, y, w=None, lam=None):
    """The cubic smoothing spline with a penalty of the second derivative, chosen by cross validation unless given.

    >>> make_smoothing_spline([0, 1, 2, 3, 4], [0, 1, 2, 3, 4], lam=1.0)(1.5).round(8)
    1.5
    """
    from scipy.optimize import minimize_scalar

    x, y = np.ascontiguousarray(x, dtype=float), np.ascontiguousarray(y, dtype=float)
    if np.any(x[1:] - x[:-1] <= 0):
        raise ValueError("``x`` should be an ascending array")
    if len(x) <= 4:
        raise ValueError("``x`` and ``y`` length must be larger than 4")
    w = np.ones(len(x)) if w is None else np.asarray(w, dtype=float)
    n = len(x)
    h = np.diff(x)
    Q, R = np.zeros((n, n - 2)), np.zeros((n - 2, n - 2))
    for j in range(n - 2):
        Q[j, j], Q[j + 1, j], Q[j + 2, j] = 1 / h[j], -1 / h[j] - 1 / h[j + 1], 1 / h[j + 1]
        R[j, j] = (h[j] + h[j + 1]) / 3
        if j:
            R[j, j - 1] = R[j - 1, j] = h[j] / 6
    K = Q @ np.linalg.solve(R, Q.T)

    def values(p):
        return np.linalg.solve(np.diag(w) + p * K, np.column_stack((w * y, np.diag(w))))

    def score(p):
        made = values(p)
        return np.sum(w * (y - made[:, 0]) ** 2) / n / (1 - np.trace(made[:, 1:]) / n) ** 2

    if lam is None:
        found = minimize_scalar(lambda e: score(10.0**e), bounds=(-12, 12), method="bounded", options={"xatol": 1e-8})
        lam = 10.0**found.x
    elif lam < 0:
        raise ValueError("Regularization parameter should be non-negative")
    return make_interp_spline(x, values(lam)[:, 0], bc_type="natural")
