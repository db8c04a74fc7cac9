"""Splines near points, in the manner of FITPACK."""

import warnings

import numpy as np
from scipy.interpolate._splines import BSpline, evaluated, fitted, make_interp_spline, smoothed

_MESSAGES = {
    1: "\nThe maximal number of iterations maxit (set to 20 by the program)\nallowed for finding a smoothing spline with fp=s has been reached.",
    2: "A theoretically impossible result was found during the iteration process for finding a smoothing spline with fp = s: s too small.",
    3: "The maximal number of iterations (20) allowed for finding smoothing spline with fp=s has been reached: s too small.",
}  # fmt: skip


def splrep(x, y, w=None, xb=None, xe=None, k=3, task=0, s=None, t=None, full_output=0, per=0, quiet=1):
    """The knots, coefficients and degree of a spline through points (s=0) or near them.

    >>> tck = splrep([0, 1, 2, 3], [0, 1, 8, 27]); splev(1.5, tck).round(10)
    3.375
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    m = len(x)
    if not 1 <= k <= 5:
        raise TypeError(f"Given degree of the spline (k={k}) is not supported. (1<=k<=5)")
    if m <= k:
        raise TypeError("m > k must hold")
    s = (0.0 if w is None else m - np.sqrt(2 * m)) if s is None else s
    weights = np.ones(m) if w is None else np.asarray(w, dtype=float)
    if len(weights) != m:
        raise TypeError(f"len(w)={len(weights)} is not equal to m={m}")
    if task not in (-1, 0):
        raise NotImplementedError(f"splrep(task={task})")
    xb, xe = x[0] if xb is None else xb, x[-1] if xe is None else xe
    if per:
        if s or t is not None:
            raise NotImplementedError("splrep(per=1) of a spline that smooths")
        spline = make_interp_spline(x, np.r_[y[:-1], y[0]], k, bc_type="periodic")
        t, c, fp, code = spline.t, spline.c, 0.0, -1
    elif t is not None or task == -1:
        t = np.r_[(xb,) * (k + 1), np.asarray(t, dtype=float), (xe,) * (k + 1)]
        c, code = fitted(t, k, x, y, weights), 0
        fp = float(((weights * (y - evaluated(t, c, k, x))) ** 2).sum())
    else:
        t, c, fp, code = smoothed(x, y, weights, xb, xe, k, s)
    if code > 0 and not quiet:
        warnings.warn(_MESSAGES[code], RuntimeWarning, 2)
    tck = t, np.concatenate((c, np.zeros(k + 1))), k
    return (tck, fp, code, _MESSAGES.get(code, "The spline has a residual sum of squares fp such that abs(fp-s)/s<=0.001")) if full_output else tck


def splprep(x, w=None, u=None, ub=None, ue=None, k=3, task=0, s=None, t=None, full_output=0, nest=None, per=0, quiet=1):
    """A curve through points in the plane or space (s=0) or near them, and its parameter at the points.

    >>> tck, u = splprep([[0, 1, 2, 3], [0, 1, 4, 9]], s=0); numpy.round(splev(u[1], tck), 8)
    array([1., 1.])
    """
    x = [np.asarray(c, dtype=float) for c in x]
    if per:
        for c in x:
            if c[0] != c[-1]:
                warnings.warn(RuntimeWarning("Setting x[0][%d]=x[0][0]" % (len(c) - 1)), stacklevel=2)
        x = [np.r_[c[:-1], c[0]] for c in x]
    points = np.array(x).T
    m, dims = points.shape
    if not 0 < dims < 11:
        raise TypeError("0 < idim < 11 must hold")
    if u is None:
        u = np.r_[0.0, np.cumsum(np.sqrt((np.diff(points, axis=0) ** 2).sum(axis=1)))]
        u = u / u[-1]
    else:
        u = np.asarray(u, dtype=float)
    if not 1 <= k <= 5:
        raise TypeError("1 <= k= %d <=5 must hold" % k)
    if len(u) != m:
        raise TypeError("Mismatch of input dimensions")
    if m <= k:
        raise TypeError("m > k must hold")
    weights = np.ones(m) if w is None else np.asarray(w, dtype=float)
    s = m - np.sqrt(2 * m) if s is None else s
    ub, ue = u[0] if ub is None else ub, u[-1] if ue is None else ue
    if (np.diff(u) <= 0).any():
        raise ValueError("Invalid inputs.")
    if per:
        if s:
            raise NotImplementedError("splprep(per=1) of a curve that smooths")
        spline = make_interp_spline(u, points, k, bc_type="periodic")
        knots, c, fp, code = spline.t, spline.c, 0.0, -1
    elif t is not None or task == -1:
        knots = np.r_[(ub,) * (k + 1), np.asarray(t, dtype=float), (ue,) * (k + 1)]
        c, code = fitted(knots, k, u, points, weights), 0
        fp = float(((weights[:, None] * (points - evaluated(knots, c, k, u))) ** 2).sum())
    else:
        knots, c, fp, code = smoothed(u, points, weights, ub, ue, k, s)
    tcku = [knots, [np.ascontiguousarray(column) for column in c.T], k], u
    if code > 0:
        warnings.warn(RuntimeWarning(_MESSAGES[code]), stacklevel=2)
    return (tcku, fp, code, _MESSAGES.get(code, "")) if full_output else tcku


def _coefficients(tck):
    t, c, k = tck.tck if isinstance(tck, BSpline) else tck
    t = np.asarray(t, dtype=float)
    return t, np.asarray(c, dtype=float)[: len(t) - k - 1], k


def _parametric(tck):
    return not isinstance(tck, BSpline) and isinstance(tck[1], (list, tuple)) and len(tck[1]) and np.ndim(tck[1][0]) > 0


def splev(x, tck, der=0, ext=0):
    """The values of a spline or of a curve.

    >>> splev([0.5], splrep([0, 1, 2, 3], [0, 1, 8, 27])).round(10)
    array([0.125])
    """
    if _parametric(tck):
        t, c, k = tck
        return [splev(x, (t, column, k), der, ext) for column in c]
    t, c, k = _coefficients(tck)
    if not 0 <= der <= k:
        raise ValueError("0<=der=%d<=k=%d must hold" % (der, k))
    if ext not in (0, 1, 2, 3):
        raise ValueError("ext = %s not in (0, 1, 2, 3) " % ext)
    at = np.asarray(x, dtype=float)
    flat = at.ravel()
    low, high = t[k], t[len(t) - k - 1]
    outside = (flat < low) | (flat > high)
    if ext == 2 and outside.any():
        raise ValueError("Error code returned by splev: 1")
    r = evaluated(t, c, k, np.clip(flat, low, high) if ext == 3 else flat, der)
    if ext == 1:
        r[outside] = 0.0
    return r.reshape(at.shape + c.shape[1:])


def splint(a, b, tck, full_output=0):
    """The integral of a spline; it is zero outside its knots.

    >>> round(splint(0, 3, splrep([0, 1, 2, 3], [0, 1, 8, 27])), 8)
    20.25
    """
    if _parametric(tck):
        t, c, k = tck
        return [splint(a, b, (t, column, k)) for column in c]
    t, c, k = _coefficients(tck)
    return float(BSpline(t, c, k, False).integrate(a, b))


def splder(tck, n=1):
    """The derivative of a spline, as a spline.

    >>> splev(2.0, splder(splrep([0, 1, 2, 3], [0, 1, 8, 27]))).round(8)
    12.0
    """
    if isinstance(tck, BSpline):
        return tck.derivative(n)
    if n < 0:
        return splantider(tck, -n)
    t, c, k = _coefficients(tck)
    if n > k:
        raise ValueError(f"Order of derivative (n = {n!r}) must be <= order of spline (k = {tck[2]!r})")
    t, c, k = BSpline(t, c, k)._differences(n)
    return t, np.r_[c, np.zeros((len(t) - len(c),) + c.shape[1:])], k


def splantider(tck, n=1):
    """The antiderivative of a spline, as a spline.

    >>> splev(2.0, splantider(splrep([0, 1, 2, 3], [0, 1, 8, 27]))).round(8)
    4.0
    """
    if isinstance(tck, BSpline):
        return tck.antiderivative(n)
    made = BSpline(*_coefficients(tck)).antiderivative(n)
    c = np.array(made.c)
    c[len(made.t) - made.k - 1 :] = c[len(made.t) - made.k - 2]
    return made.t, c, made.k


def spalde(x, tck):
    """All derivatives of a spline at places.

    >>> spalde(1.0, splrep([0, 1, 2, 3], [0, 1, 8, 27])).round(8)
    array([1., 3., 6., 6.])
    """
    t, c, k = _coefficients(tck)
    at = np.atleast_1d(np.asarray(x, dtype=float))
    table = np.array([evaluated(t, c, k, at, d) for d in range(k + 1)]).T
    return table[0] if np.ndim(x) == 0 or len(at) == 1 else list(table)


def sproot(tck, mest=10):
    """Where a cubic spline is zero.

    >>> sproot(splrep([0, 1, 2, 3, 4], [-1, 0, 7, 26, 63])).round(8)
    array([1.])
    """
    if _parametric(tck):
        t, c, k = tck
        return [sproot((t, column, k), mest) for column in c]
    t, c, k = _coefficients(tck)
    if k != 3:
        raise ValueError("sproot works only for cubic (k=3) splines")
    if len(t) < 8:
        raise TypeError("The number of knots 8 <= n= %d must hold" % len(t))
    knots = np.unique(t[k : len(t) - k])
    derivatives = [evaluated(t, c, k, knots[:-1], d) for d in range(4)]
    found = []
    for i, (a, b) in enumerate(zip(knots, knots[1:])):
        d = [float(v[i]) for v in derivatives]
        for r in np.roots([d[3] / 6, d[2] / 2, d[1], d[0]]):
            if abs(r.imag) < 1e-10 * max(1.0, abs(r.real)) and -1e-10 * (b - a) <= r.real <= (b - a) * (1 + 1e-10):
                value = a + r.real
                if not found or abs(value - found[-1]) > 1e-9 * max(1.0, abs(value)):
                    found.append(float(value))
    return np.array(sorted(found))


def insert(x, tck, m=1, per=0):
    """The same spline with a knot more.

    >>> t, c, k = insert(1.5, splrep([0, 1, 2, 3], [0, 1, 8, 27])); t
    array([0. , 0. , 0. , 0. , 1.5, 3. , 3. , 3. , 3. ])
    """
    if per:
        raise NotImplementedError("insert(per=1)")
    if _parametric(tck):
        t, c, k = tck
        columns = [insert(x, (t, column, k), m) for column in c]
        return columns[0][0], [column[1] for column in columns], k
    t, c, k = _coefficients(tck)
    for _ in range(m):
        at = min(max(int(np.searchsorted(t, x, side="right")) - 1, k), len(t) - k - 2)
        made = np.zeros(len(c) + 1)
        for i in range(len(made)):
            if i <= at - k:
                made[i] = c[i]
            elif i > at:
                made[i] = c[i - 1]
            else:
                part = (x - t[i]) / (t[i + k] - t[i])
                made[i] = part * c[i] + (1 - part) * c[i - 1]
        t, c = np.r_[t[: at + 1], x, t[at + 1 :]], made
    return (t, np.concatenate((c, np.zeros(k + 1))), k) if not isinstance(tck, BSpline) else BSpline(t, c, k)


_EXT = {"extrapolate": 0, "zeros": 1, "raise": 2, "const": 3}


class UnivariateSpline:
    """A smoothing spline: as few knots as bring the squared residuals down to s.

    >>> UnivariateSpline([0, 1, 2, 3], [0, 1, 8, 27], s=0)(1.5).round(10)
    3.375
    """

    def __init__(self, x, y, w=None, bbox=(None, None), k=3, s=None, ext=0, check_finite=False):
        x, y, w = self._checked(x, y, w, k, ext, s is None or s > 0)
        s = len(x) if s is None else s
        xb, xe = (x[0] if bbox[0] is None else bbox[0]), (x[-1] if bbox[1] is None else bbox[1])
        t, c, self._residual, code = smoothed(x, y, w, xb, xe, k, s)
        self._eval_args = t, np.concatenate((c, np.zeros(k + 1))), k
        if code > 0:
            warnings.warn(_MESSAGES[code], stacklevel=2)
        self._kept = x, y, w, (xb, xe), k

    def _checked(self, x, y, w, k, ext, smooth):
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        if smooth and not np.all(np.diff(x) >= 0.0):
            raise ValueError("x must be increasing if s > 0")
        if not smooth and not np.all(np.diff(x) > 0.0):
            raise ValueError("x must be strictly increasing if s = 0")
        if x.shape != y.shape:
            raise ValueError("x and y should have a same length")
        if w is not None and np.shape(w) != x.shape:
            raise ValueError("x, y, and w should have a same length")
        if not 1 <= k <= 5:
            raise ValueError("k should be 1 <= k <= 5")
        self.ext = _EXT.get(ext, ext)
        if self.ext not in (0, 1, 2, 3):
            raise ValueError(f"Unknown extrapolation mode {ext}.")
        return x, y, np.ones(len(x)) if w is None else np.asarray(w, dtype=float)

    @classmethod
    def _from_tck(cls, tck, ext=0):
        made = object.__new__(UnivariateSpline)
        made._eval_args, made.ext, made._residual = tuple(tck), ext, None
        return made

    def __call__(self, x, nu=0, ext=None):
        x = np.asarray(x)
        if x.size == 0:
            return np.array([])
        ext = self.ext if ext is None else _EXT.get(ext, ext)
        if ext not in (0, 1, 2, 3):
            raise ValueError(f"Unknown extrapolation mode {ext}.")
        return splev(x, self._eval_args, nu, ext)

    def get_knots(self):
        t, _, k = self._eval_args
        return t[k : len(t) - k]

    def get_coeffs(self):
        t, c, k = self._eval_args
        return c[: len(t) - k - 1]

    def get_residual(self):
        return self._residual

    def set_smoothing_factor(self, s):
        x, y, w, (xb, xe), k = self._kept
        t, c, self._residual, _ = smoothed(x, y, w, xb, xe, k, s)
        self._eval_args = t, np.concatenate((c, np.zeros(k + 1))), k

    def derivatives(self, x):
        return spalde(x, self._eval_args)

    def derivative(self, n=1):
        return UnivariateSpline._from_tck(splder(self._eval_args, n), 1 if self.ext == 3 else self.ext)

    def antiderivative(self, n=1):
        return UnivariateSpline._from_tck(splantider(self._eval_args, n), self.ext)

    def integral(self, a, b):
        return splint(a, b, self._eval_args)

    def roots(self):
        if self._eval_args[2] != 3:
            raise NotImplementedError("finding roots unsupported for non-cubic splines")
        return sproot(self._eval_args)


class InterpolatedUnivariateSpline(UnivariateSpline):
    """The spline through points.

    >>> InterpolatedUnivariateSpline([0, 1, 2, 3], [0, 1, 8, 27])(1.5).round(10)
    3.375
    """

    def __init__(self, x, y, w=None, bbox=(None, None), k=3, ext=0, check_finite=False):
        if np.any(np.diff(np.asarray(x, dtype=float)) <= 0):
            raise ValueError("x must be strictly increasing")
        super().__init__(x, y, w, bbox, k, 0, ext)


class LSQUnivariateSpline(UnivariateSpline):
    """The least squares spline over inner knots.

    >>> LSQUnivariateSpline([0, 1, 2, 3, 4], [0, 1, 8, 27, 64], [2.0])(1.5).round(10)
    3.375
    """

    def __init__(self, x, y, t, w=None, bbox=(None, None), k=3, ext=0, check_finite=False):
        x, y, w = self._checked(x, y, w, k, ext, True)
        xb, xe = (x[0] if bbox[0] is None else bbox[0]), (x[-1] if bbox[1] is None else bbox[1])
        t = np.r_[(xb,) * (k + 1), np.asarray(t, dtype=float), (xe,) * (k + 1)]
        n = len(t)
        if not np.all(t[k + 1 : n - k] - t[k : n - k - 1] > 0):
            raise ValueError("Interior knots t must satisfy Schoenberg-Whitney conditions")
        c = fitted(t, k, x, y, w)
        self._residual = float(((w * (y - evaluated(t, c, k, x))) ** 2).sum())
        self._eval_args = t, np.concatenate((c, np.zeros(k + 1))), k
