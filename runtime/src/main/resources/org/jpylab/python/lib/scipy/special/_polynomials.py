"""Orthogonal polynomials: their values, coefficients, roots and weights (Abramowitz and Stegun, chapter 22)."""

import numpy as np
from scipy.special import binom, gamma, gammaln


# --- values -----------------------------------------------------------------------------------


def _values(n, x, first, step):
    """Values at degrees and places that broadcast, by a three-term recurrence."""
    n = np.asarray(n)
    if n.dtype.kind == "f" and not (n == np.floor(n)).all():
        raise NotImplementedError("orthogonal polynomials of a degree that is not whole")
    x = np.asarray(x)
    x = x if x.dtype.kind == "c" else x.astype(float)
    n, x = np.broadcast_arrays(n.astype(int), x)
    before, now = np.ones(x.shape, x.dtype), first(x)
    result = np.where(n == 0, before, np.where(n < 0, 0.0, now))
    for k in range(1, int(n.max()) if n.size else 0):
        before, now = now, step(k, x, now, before)
        result = np.where(n == k + 1, now, result)
    return result[()]


def eval_jacobi(n, alpha, beta, x):
    """The Jacobi polynomial.

    >>> eval_jacobi(2, 1, 1, 0.5)
    0.1875
    """
    a, b = alpha, beta

    def step(k, x, p, q):
        s = 2 * k + a + b
        return ((s + 1) * ((s + 2) * s * x + a * a - b * b) * p - 2 * (k + a) * (k + b) * (s + 2) * q) / (
            2 * (k + 1) * (k + a + b + 1) * s
        )

    return _values(n, x, lambda x: (a + 1) + (a + b + 2) * (x - 1) / 2, step)


def eval_gegenbauer(n, alpha, x):
    """The Gegenbauer polynomial.

    >>> eval_gegenbauer(2, 1.5, 0.5)
    0.375
    """
    return _values(n, x, lambda x: 2 * alpha * x,
                   lambda k, x, p, q: (2 * (k + alpha) * x * p - (k + 2 * alpha - 1) * q) / (k + 1))  # fmt: skip


def eval_chebyu(n, x):
    """The Chebyshev polynomial of the second kind.

    >>> eval_chebyu(2, 0.5)
    0.0
    """
    return _values(n, x, lambda x: 2 * x, lambda k, x, p, q: 2 * x * p - q)


def _chebyt(n, x):
    return _values(n, x, lambda x: x * 1.0, lambda k, x, p, q: 2 * x * p - q)


def eval_chebyc(n, x):
    """The Chebyshev polynomial of the first kind on [-2, 2]."""
    return 2 * _chebyt(n, 0.5 * np.asarray(x))


def eval_chebys(n, x):
    """The Chebyshev polynomial of the second kind on [-2, 2]."""
    return eval_chebyu(n, 0.5 * np.asarray(x))


def eval_sh_chebyt(n, x):
    """The Chebyshev polynomial of the first kind on [0, 1]."""
    return _chebyt(n, 2.0 * np.asarray(x) - 1)


def eval_sh_chebyu(n, x):
    """The Chebyshev polynomial of the second kind on [0, 1]."""
    return eval_chebyu(n, 2.0 * np.asarray(x) - 1)


def eval_sh_legendre(n, x):
    """The Legendre polynomial on [0, 1]."""
    return _legendre(n, 2.0 * np.asarray(x) - 1)


def _legendre(n, x):
    return _values(n, x, lambda x: x * 1.0, lambda k, x, p, q: ((2 * k + 1) * x * p - k * q) / (k + 1))


def eval_sh_jacobi(n, p, q, x):
    """The Jacobi polynomial on [0, 1], whose leading coefficient is 1."""
    return eval_jacobi(n, p - q, q - 1, 2 * np.asarray(x) - 1) / binom(2 * np.asarray(n) + p - 1, n)


def eval_genlaguerre(n, alpha, x):
    """The generalized Laguerre polynomial.

    >>> eval_genlaguerre(2, 1.0, 0.5)
    1.625
    """
    return _values(n, x, lambda x: 1 + alpha - x, lambda k, x, p, q: ((2 * k + 1 + alpha - x) * p - (k + alpha) * q) / (k + 1))


# --- roots and weights ------------------------------------------------------------------------


def _gauss(n, mu, mu0, diagonal, off, symmetric=False):
    """Nodes and weights from the symmetric tridiagonal matrix (Golub, Welsch, Math. Comp. 23, 1969)."""
    m = int(n)
    if n < 1 or n != m:
        raise ValueError("n must be a positive integer.")
    k = np.arange(m, dtype=float)
    d = np.broadcast_to(diagonal(k), (m,)).astype(float)
    e = np.broadcast_to(off(k[1:]), (m - 1,)).astype(float)
    x, v = np.linalg.eigh(np.diag(d) + np.diag(e, 1) + np.diag(e, -1))
    x = _polished(x, d, e)
    w = _weights(x, d, e)
    if symmetric:
        x, w = (x - x[::-1]) / 2, (w + w[::-1]) / 2
    w = w * (mu0 / w.sum())
    return (x, w, mu0) if mu else (x, w)


def _orthonormal(x, d, e):
    """The orthonormal polynomials of degrees 0 … n at x, up to a factor of the last, and the derivative of the last."""
    before, now = np.zeros_like(x), np.ones_like(x)
    slope_before, slope = np.zeros_like(x), np.zeros_like(x)
    squares = now * now
    for k in range(len(d)):
        low = e[k - 1] if k else 0.0
        high = e[k] if k < len(e) else 1.0
        after = ((x - d[k]) * now - low * before) / high
        slope_after = ((x - d[k]) * slope + now - low * slope_before) / high
        before, now, slope_before, slope = now, after, slope, slope_after
        if k < len(d) - 1:
            squares = squares + now * now
    return now, slope, squares


def _polished(x, d, e):
    value, slope, _ = _orthonormal(x, d, e)
    with np.errstate(all="ignore"):
        better = x - value / slope
    return np.where(np.isfinite(better), better, x)


def _weights(x, d, e):
    return 1.0 / _orthonormal(x, d, e)[2]


def roots_jacobi(n, alpha, beta, mu=False):
    """The nodes and weights of Gauss-Jacobi quadrature."""
    a, b = alpha, beta
    if a <= -1 or b <= -1:
        raise ValueError("alpha and beta must be greater than -1.")
    if a == 0 and b == 0:
        return roots_legendre(n, mu)
    mu0 = 2.0 ** (a + b + 1) * np.exp(gammaln(a + 1) + gammaln(b + 1) - gammaln(a + b + 2))

    def diagonal(k):
        s = 2 * k + a + b
        if a == b:
            return 0.0 * k
        return np.where(k == 0, (b - a) / (2 + a + b), (b * b - a * a) / np.where(k == 0, 1.0, s * (s + 2)))

    def off(k):
        s = 2 * k + a + b
        first = 4 * (1 + a) * (1 + b) / ((2 + a + b) ** 2 * (3 + a + b))
        rest = 4 * k * (k + a) * (k + b) * (k + a + b) / (s * s * (s + 1) * np.where(k == 1, 1.0, s - 1))
        return np.sqrt(np.where(k == 1, first, rest))

    return _gauss(n, mu, mu0, diagonal, off, a == b)


def roots_legendre(n, mu=False):
    """The nodes and weights of Gauss-Legendre quadrature.

    >>> roots_legendre(2)
    (array([-0.57735027,  0.57735027]), array([1., 1.]))
    """
    return _gauss(n, mu, 2.0, lambda k: 0.0 * k, lambda k: k / np.sqrt(4 * k * k - 1), True)


def roots_gegenbauer(n, alpha, mu=False):
    """The nodes and weights of Gauss-Gegenbauer quadrature."""
    if alpha < -0.5:
        raise ValueError("alpha must be greater than -0.5.")
    if alpha == 0.0:
        return roots_chebyt(n, mu)
    mu0 = np.sqrt(np.pi) * gamma(alpha + 0.5) / gamma(alpha + 1)
    off = lambda k: np.sqrt(k * (k + 2 * alpha - 1) / (4 * (k + alpha) * (k + alpha - 1)))
    return _gauss(n, mu, mu0, lambda k: 0.0 * k, off, True)


def roots_chebyt(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the first kind."""
    m = int(n)
    if n < 1 or n != m:
        raise ValueError("n must be a positive integer.")
    x = np.sin(np.pi * np.arange(1 - m, m, 2) / (2 * m))
    w = np.full(m, np.pi / m)
    return (x, w, np.pi) if mu else (x, w)


def roots_chebyu(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the second kind."""
    m = int(n)
    if n < 1 or n != m:
        raise ValueError("n must be a positive integer.")
    t = np.arange(m, 0, -1) * np.pi / (m + 1)
    x, w = np.cos(t), np.pi * np.sin(t) ** 2 / (m + 1)
    return (x, w, np.pi / 2) if mu else (x, w)


def roots_laguerre(n, mu=False):
    """The nodes and weights of Gauss-Laguerre quadrature."""
    return roots_genlaguerre(n, 0.0, mu)


def roots_genlaguerre(n, alpha, mu=False):
    """The nodes and weights of generalized Gauss-Laguerre quadrature."""
    if alpha < -1:
        raise ValueError("alpha must be greater than -1.")
    return _gauss(n, mu, gamma(alpha + 1), lambda k: 2 * k + alpha + 1, lambda k: np.sqrt(k * (k + alpha)))


def roots_hermite(n, mu=False):
    """The nodes and weights of Gauss-Hermite quadrature.

    >>> roots_hermite(2)
    (array([-0.70710678,  0.70710678]), array([0.88622693, 0.88622693]))
    """
    return _gauss(n, mu, np.sqrt(np.pi), lambda k: 0.0 * k, lambda k: np.sqrt(k / 2.0), True)


def roots_hermitenorm(n, mu=False):
    """The nodes and weights of Gauss-Hermite quadrature with the weight exp(-x²/2)."""
    return _gauss(n, mu, np.sqrt(2 * np.pi), lambda k: 0.0 * k, lambda k: np.sqrt(k), True)


def _moved(roots, scale, shift, factor):
    def moved(n, *args, mu=False):
        x, w, m = roots(n, *args, mu=True)
        x, w, m = x * scale + shift, w * factor, m * factor
        return (x, w, m) if mu else (x, w)

    return moved


def roots_sh_legendre(n, mu=False):
    """The nodes and weights of Gauss-Legendre quadrature on [0, 1]."""
    return _moved(roots_legendre, 0.5, 0.5, 0.5)(n, mu=mu)


def roots_sh_chebyt(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the first kind on [0, 1]."""
    return _moved(roots_chebyt, 0.5, 0.5, 1.0)(n, mu=mu)


def roots_sh_chebyu(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the second kind on [0, 1]."""
    return _moved(roots_chebyu, 0.5, 0.5, 0.25)(n, mu=mu)


def roots_chebyc(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the first kind on [-2, 2]."""
    return _moved(roots_chebyt, 2.0, 0.0, 2.0)(n, mu=mu)


def roots_chebys(n, mu=False):
    """The nodes and weights of Gauss-Chebyshev quadrature of the second kind on [-2, 2]."""
    return _moved(roots_chebyu, 2.0, 0.0, 2.0)(n, mu=mu)


def roots_sh_jacobi(n, p1, q1, mu=False):
    """The nodes and weights of Gauss-Jacobi quadrature on [0, 1]."""
    if p1 - q1 <= -1 or q1 <= 0:
        raise ValueError("(p - q) must be greater than -1, and q must be greater than 0.")
    return _moved(roots_jacobi, 0.5, 0.5, 0.5**p1)(n, p1 - q1, q1 - 1, mu=mu)


p_roots, t_roots, u_roots, c_roots, s_roots = roots_legendre, roots_chebyt, roots_chebyu, roots_chebyc, roots_chebys
j_roots, l_roots, la_roots, h_roots = roots_jacobi, roots_laguerre, roots_genlaguerre, roots_hermite
he_roots, cg_roots, ps_roots, ts_roots = roots_hermitenorm, roots_gegenbauer, roots_sh_legendre, roots_sh_chebyt
us_roots, js_roots = roots_sh_chebyu, roots_sh_jacobi


# --- polynomials ------------------------------------------------------------------------------


class orthopoly1d(np.poly1d):
    """A polynomial that knows its roots, weights, limits and weight function."""

    def __init__(self, roots, weights=None, hn=1.0, kn=1.0, wfunc=None, limits=None, monic=False, eval_func=None):
        factor = 1.0 if monic else kn
        self.__dict__["_coeffs"] = np.poly1d(roots, r=1).coeffs * float(factor)
        np.poly1d.__init__(self, self.__dict__["_coeffs"])
        self.__dict__["weights"] = np.array(list(zip(roots, weights, weights / np.array([wfunc(r) for r in roots])))) if len(roots) else np.zeros((0, 3))
        self.__dict__["weight_func"], self.__dict__["limits"] = wfunc, limits
        self.__dict__["normcoef"] = np.sqrt(hn) / (kn if monic else 1.0)
        scale = kn if monic else 1.0
        self.__dict__["_eval_func"] = None if eval_func is None else (lambda x: eval_func(x) / scale)

    def __call__(self, v):
        if self._eval_func is not None and not isinstance(v, np.poly1d):
            return self._eval_func(v)
        return np.poly1d.__call__(self, v)


def _polynomial(n, roots, hn, kn, wfunc, limits, monic, value):
    if n < 0 or n != int(n):
        raise ValueError("n must be nonnegative.")
    x, w = roots(n) if n else (np.zeros(0), np.zeros(0))
    return orthopoly1d(x, w, hn, kn, wfunc, limits, monic, value)


def legendre(n, monic=False):
    """The Legendre polynomial as a `poly1d`.

    >>> legendre(3)(0.5)
    -0.4375
    """
    kn = gamma(2 * n + 1) / gamma(n + 1) ** 2 / 2.0**n
    return _polynomial(n, roots_legendre, 2.0 / (2 * n + 1), kn, lambda x: 1.0 + 0 * x, (-1, 1), monic, lambda x: _legendre(n, x))


def chebyt(n, monic=False):
    """The Chebyshev polynomial of the first kind as a `poly1d`."""
    kn, hn = (2.0 ** (n - 1), np.pi / 2) if n else (1.0, np.pi)
    weight = lambda x: 1.0 / np.sqrt(1 - x * x)
    return _polynomial(n, roots_chebyt, hn, kn, weight, (-1, 1), monic, lambda x: _chebyt(n, x))


def chebyu(n, monic=False):
    """The Chebyshev polynomial of the second kind as a `poly1d`."""
    weight = lambda x: np.sqrt(1 - x * x)
    return _polynomial(n, roots_chebyu, np.pi / 2, 2.0**n, weight, (-1, 1), monic, lambda x: eval_chebyu(n, x))


def jacobi(n, alpha, beta, monic=False):
    """The Jacobi polynomial as a `poly1d`."""
    a, b = alpha, beta
    ab1 = a + b + 1.0
    hn = 2**ab1 / (2 * n + ab1) * gamma(n + a + 1) * gamma(n + b + 1) / gamma(n + 1) / gamma(n + ab1)
    kn = gamma(2 * n + ab1) / 2.0**n / gamma(n + 1) / gamma(n + ab1)
    weight = lambda x: (1 - x) ** a * (1 + x) ** b
    return _polynomial(n, lambda m: roots_jacobi(m, a, b), hn, kn, weight, (-1, 1), monic, lambda x: eval_jacobi(n, a, b, x))


def gegenbauer(n, alpha, monic=False):
    """The Gegenbauer polynomial as a `poly1d`."""
    a = alpha
    hn = np.pi * 2 ** (1 - 2 * a) * gamma(n + 2 * a) / (gamma(n + 1) * (n + a) * gamma(a) ** 2)
    kn = 2.0**n * gamma(n + a) / gamma(a) / gamma(n + 1)
    weight = lambda x: (1 - x * x) ** (a - 0.5)
    return _polynomial(n, lambda m: roots_gegenbauer(m, a), hn, kn, weight, (-1, 1), monic, lambda x: eval_gegenbauer(n, a, x))


def laguerre(n, monic=False):
    """The Laguerre polynomial as a `poly1d`."""
    return genlaguerre(n, 0.0, monic)


def genlaguerre(n, alpha, monic=False):
    """The generalized Laguerre polynomial as a `poly1d`."""
    if alpha <= -1:
        raise ValueError("alpha must be > -1")
    hn, kn = gamma(n + alpha + 1) / gamma(n + 1), (-1) ** n / gamma(n + 1)
    weight = lambda x: np.exp(-x) * x**alpha
    return _polynomial(n, lambda m: roots_genlaguerre(m, alpha), hn, kn, weight, (0, np.inf), monic,
                       lambda x: eval_genlaguerre(n, alpha, x))  # fmt: skip


def hermite(n, monic=False):
    """The physicists' Hermite polynomial as a `poly1d`.

    >>> hermite(2)(0.5)
    -1.0
    """
    from scipy.special import eval_hermite

    hn = 2.0**n * gamma(n + 1) * np.sqrt(np.pi)
    weight = lambda x: np.exp(-x * x)
    return _polynomial(n, roots_hermite, hn, 2.0**n, weight, (-np.inf, np.inf), monic, lambda x: eval_hermite(n, x))


def hermitenorm(n, monic=False):
    """The probabilists' Hermite polynomial as a `poly1d`."""
    from scipy.special import eval_hermitenorm

    weight = lambda x: np.exp(-x * x / 2.0)
    return _polynomial(n, roots_hermitenorm, np.sqrt(2 * np.pi) * gamma(n + 1), 1.0, weight, (-np.inf, np.inf), monic,
                       lambda x: eval_hermitenorm(n, x))  # fmt: skip


def sh_legendre(n, monic=False):
    """The Legendre polynomial on [0, 1] as a `poly1d`."""
    kn = gamma(2 * n + 1) / gamma(n + 1) ** 2
    return _polynomial(n, roots_sh_legendre, 1.0 / (2 * n + 1), kn, lambda x: 1.0 + 0 * x, (0, 1), monic,
                       lambda x: eval_sh_legendre(n, x))  # fmt: skip
