"""Associated Legendre functions, spherical harmonics, and functions made of elementary ones."""

import numpy as np
from scipy.special import gamma, gammaln, zeta


def lpmv(m, v, x):
    """The associated Legendre function of whole order and degree, with the sign (-1)^m.

    >>> round(lpmv(1, 2, 0.5), 8)
    -1.29903811
    """
    m, v, x = np.broadcast_arrays(np.asarray(m, dtype=float), np.asarray(v, dtype=float), np.asarray(x, dtype=float))
    if (v != np.floor(v)).any():
        raise NotImplementedError("lpmv of a degree that is not whole")
    v = np.where(v < 0, -v - 1, v)
    order = np.abs(m)
    result = np.zeros(x.shape)
    for key in {(int(a), int(b)) for a, b in zip(order.ravel(), v.ravel())}:
        here = (order == key[0]) & (v == key[1])
        result[here] = _associated(*key, x[here])
    negative = (m < 0) & (order <= v)
    ratio = np.exp(gammaln(np.where(negative, v - order, 0) + 1) - gammaln(np.where(negative, v + order, 0) + 1))
    return np.where(negative, (-1.0) ** order * np.round(1 / ratio) ** -1.0 * result, result)[()]


def _associated(m, n, x):
    """P_n^m by the recurrence in the degree (A&S 8.5.3)."""
    if m > n:
        return np.zeros(x.shape)
    now = np.ones(x.shape)
    root = np.sqrt(np.maximum(1 - x * x, 0))
    for k in range(1, m + 1):
        now = -now * (2 * k - 1) * root
    before = np.zeros(x.shape)
    for k in range(m + 1, n + 1):
        before, now = now, ((2 * k - 1) * x * now - (k + m - 1) * before) / (k - m)
    return now


def lpmn(m, n, z):
    """The associated Legendre functions up to order m and degree n, and their derivatives."""
    if not np.isscalar(m) or not np.isscalar(n) or not np.isscalar(z):
        raise ValueError("arguments must be scalars")
    if abs(m) > n:
        raise ValueError("m must be <= n.")
    orders, x = range(abs(int(m)) + 1), float(z)
    p = np.array([[float(_associated(k, j, np.asarray(x))) for j in range(int(n) + 1)] for k in orders])
    d = np.zeros(p.shape)
    for k in orders:
        for j in range(int(n) + 1):
            if abs(x) == 1:
                d[k, j] = 0.5 * j * (j + 1) * x ** (j + 1) if k == 0 else (np.inf if k == 1 and j else 0.0)
                if k == 2:
                    d[k, j] = -0.25 * (j + 2) * (j + 1) * j * (j - 1) * x ** (j + 1)
            else:
                d[k, j] = (j * x * p[k, j] - (j + k) * (p[k, j - 1] if j else 0.0)) / (x * x - 1)
    if m < 0:
        for k in orders:
            for j in range(int(n) + 1):
                f = (-1) ** k * gamma(j - k + 1) / gamma(j + k + 1) if j >= k else 0.0
                p[k, j] *= f
                d[k, j] *= f
    return p, d


def lpn(n, z):
    """The Legendre polynomials up to degree n, and their derivatives."""
    p, d = lpmn(0, max(int(n), 1), z)
    return p[0, : int(n) + 1], d[0, : int(n) + 1]


def lqn(n, z):
    """The Legendre functions of the second kind up to degree n, and their derivatives, inside -1 … 1."""
    x, n = float(z), max(int(n), 1)
    if abs(x) >= 1:
        raise NotImplementedError("lqn outside -1 … 1")
    q = np.zeros(n + 1)
    q[0], q[1] = 0.5 * np.log((1 + x) / (1 - x)), 0.5 * x * np.log((1 + x) / (1 - x)) - 1
    for k in range(1, n):
        q[k + 1] = ((2 * k + 1) * x * q[k] - k * q[k - 1]) / (k + 1)
    d = np.zeros(n + 1)
    d[0] = 1 / (1 - x * x)
    for k in range(1, n + 1):
        d[k] = k * (q[k - 1] - x * q[k]) / (1 - x * x)
    return q, d


def sph_harm(m, n, theta, phi):
    """The spherical harmonic; theta is the azimuth, phi the polar angle.

    >>> sph_harm(0, 1, 0.0, 0.5).real.round(8)
    0.42878904
    """
    m, n = np.asarray(m), np.asarray(n)
    order = np.abs(m)
    norm = np.sqrt((2 * n + 1) / 4 / np.pi * np.exp(gammaln(n - order + 1.0) - gammaln(n + order + 1.0)))
    positive = norm * lpmv(order, n, np.cos(phi)) * np.exp(1j * order * np.asarray(theta))
    return np.where(m < 0, (-1.0) ** order * np.conj(positive), positive)[()]


# --- elementary -------------------------------------------------------------------------------


def sindg(x):
    """The sine of an angle in degrees.

    >>> sindg(180.0)
    0.0
    """
    x = np.mod(np.asarray(x, dtype=float), 360.0)
    return np.where(x % 180 == 0, 0.0, np.where(x == 90, 1.0, np.where(x == 270, -1.0, np.sin(np.radians(x)))))[()]


def cosdg(x):
    """The cosine of an angle in degrees."""
    return sindg(np.asarray(x, dtype=float) + 90.0)


def tandg(x):
    """The tangent of an angle in degrees."""
    c = cosdg(x)
    with np.errstate(divide="ignore"):
        return np.where(c == 0, np.inf, sindg(x) / np.where(c == 0, 1.0, c))[()]


def cotdg(x):
    """The cotangent of an angle in degrees."""
    s = sindg(x)
    return np.where(s == 0, np.inf, cosdg(x) / np.where(s == 0, 1.0, s))[()]


def radian(d, m, s):
    """Degrees, minutes and seconds in radians."""
    return np.radians(np.asarray(d, dtype=float) + np.asarray(m) / 60.0 + np.asarray(s) / 3600.0)


def round(x):
    """The nearest whole number, the even one of two."""
    return np.rint(np.asarray(x, dtype=float))[()]


def diric(x, n):
    """Dirichlet's function, a periodic sinc."""
    x, n = np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(n, dtype=float))
    bad = (n <= 0) | (n != np.floor(n))
    bottom = np.sin(x / 2)
    near = np.abs(bottom) < 1e-7
    far = np.sin(n * x / 2) / np.where(near | bad, 1.0, n * bottom)
    return np.where(bad, np.nan, np.where(near, (-1.0) ** (np.rint(x / 2 / np.pi) * (n - 1)), far))


def huber(delta, r):
    """Huber's loss."""
    delta, r = np.broadcast_arrays(np.asarray(delta, dtype=float), np.abs(np.asarray(r, dtype=float)))
    return np.where(delta < 0, np.inf, np.where(r <= delta, 0.5 * r * r, delta * (r - 0.5 * delta)))[()]


def pseudo_huber(delta, r):
    """A smooth form of Huber's loss."""
    delta, r = np.broadcast_arrays(np.asarray(delta, dtype=float), np.asarray(r, dtype=float))
    d = np.where(delta > 0, delta, 1.0)
    return np.where(delta < 0, np.inf, np.where(delta == 0, 0.0, d * d * (np.sqrt(1 + (r / d) ** 2) - 1)))[()]


def boxcox1p(x, lmbda):
    """The Box-Cox transformation of 1 + x."""
    x, l = np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(lmbda, dtype=float))
    return np.where(np.abs(l) < 1e-19, np.log1p(x), np.expm1(l * np.log1p(x)) / np.where(l == 0, 1.0, l))[()]


def inv_boxcox(y, lmbda):
    """The inverse of the Box-Cox transformation."""
    y, l = np.broadcast_arrays(np.asarray(y, dtype=float), np.asarray(lmbda, dtype=float))
    return np.where(l == 0, np.exp(y), np.exp(np.log1p(l * y) / np.where(l == 0, 1.0, l)))[()]


def inv_boxcox1p(y, lmbda):
    """The inverse of `boxcox1p`."""
    y, l = np.broadcast_arrays(np.asarray(y, dtype=float), np.asarray(lmbda, dtype=float))
    return np.where(l == 0, np.expm1(y), np.expm1(np.log1p(l * y) / np.where(l == 0, 1.0, l)))[()]


def powm1(x, y):
    """x to the power y, minus one."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    return np.where(x > 0, np.expm1(y * np.log(np.where(x > 0, x, 1.0))), x**y - 1)[()]


def log_expit(x):
    """The logarithm of the logistic function."""
    return (-np.logaddexp(0.0, -np.asarray(x, dtype=float)))[()]


def zetac(x):
    """Riemann's zeta function minus one."""
    return zeta(x) - 1.0


def kolmogorov(y):
    """The survival function of Kolmogorov's distribution.

    >>> round(kolmogorov(1.0), 8)
    0.26999967
    """
    y = np.asarray(y, dtype=float)
    safe = np.where(y < 0.2, 1.0, y)
    k = np.arange(1, 60).reshape((-1,) + (1,) * y.ndim)
    total = 2 * ((-1.0) ** (k - 1) * np.exp(-2 * k * k * safe * safe)).sum(axis=0)
    small = np.where(y < 0.2, np.maximum(y, 1e-3), 0.2)
    few = 1 - np.sqrt(2 * np.pi) / small * np.exp(-((2 * k[:20] - 1) ** 2) * np.pi**2 / (8 * small * small)).sum(axis=0)
    return np.where(y <= 0, 1.0, np.where(y < 0.2, few, total))[()]


def kolmogi(p):
    """The inverse of `kolmogorov`."""
    p = np.asarray(p, dtype=float)
    low, high = np.zeros(p.shape), np.full(p.shape, 30.0)
    for _ in range(80):
        middle = (low + high) / 2
        above = kolmogorov(middle) > p
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.where(p == 1, 0.0, np.where(p == 0, np.inf, (low + high) / 2))[()]


def bernoulli(n):
    """The Bernoulli numbers up to the n-th.

    >>> bernoulli(4).round(8)
    array([ 1.        , -0.5       ,  0.16666667,  0.        , -0.03333333])
    """
    from fractions import Fraction
    from math import comb

    if not np.isscalar(n) or n < 0:
        raise ValueError("n must be a non-negative integer.")
    b = [Fraction(1)]
    for m in range(1, int(n) + 1):
        b.append(-sum((comb(m + 1, k) * b[k] for k in range(m)), Fraction(0)) / (m + 1))
    return np.array([float(v) for v in b])


def euler(n):
    """The Euler numbers up to the n-th.

    >>> euler(4)
    array([ 1.,  0., -1.,  0.,  5.])
    """
    from math import comb

    if not np.isscalar(n) or n < 0:
        raise ValueError("n must be a non-negative integer.")
    e = [1]
    for m in range(1, int(n) + 1):
        e.append(0 if m % 2 else -sum(comb(m, k) * e[k] for k in range(0, m, 2)))
    return np.array([float(v) for v in e])


def factorialk(n, k, exact=True):
    """The product n·(n - k)·(n - 2k)…

    >>> factorialk(7, 3)
    28
    """
    if not exact:
        raise NotImplementedError
    if n < 0:
        return 0
    r = 1
    for i in range(int(n), 0, -int(k)):
        r *= i
    return r
