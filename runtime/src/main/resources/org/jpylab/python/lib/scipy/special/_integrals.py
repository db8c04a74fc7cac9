"""Functions that are integrals: elliptic, Fresnel's, sine and cosine, exponential, Dawson's, Faddeeva's."""

import numpy as np
from scipy.special import erf, exp1, expi, gamma


def _each(*args):
    return np.broadcast_arrays(*[np.asarray(a, dtype=float) for a in args])


# --- elliptic integrals in Carlson's forms (B. C. Carlson, Numer. Algorithms 10, 1995) ------------


def elliprf(x, y, z):
    """Carlson's R_F.

    >>> round(elliprf(1.0, 2.0, 3.0), 8)
    0.72694596
    """
    x, y, z = _each(x, y, z)
    for _ in range(40):
        lam = np.sqrt(x * y) + np.sqrt(y * z) + np.sqrt(z * x)
        x, y, z = (x + lam) / 4, (y + lam) / 4, (z + lam) / 4
    return (1 / np.sqrt((x + y + z) / 3))[()]


def elliprc(x, y):
    """Carlson's R_C."""
    x, y = _each(x, y)
    with np.errstate(invalid="ignore", divide="ignore"):
        moved = np.sqrt(x / np.where(y < 0, x - y, 1.0)) * elliprf(np.where(y < 0, x - y, 1.0), np.abs(y), np.abs(y))
    return np.where(y < 0, moved, elliprf(x, np.abs(y), np.abs(y)))[()]


def elliprd(x, y, z):
    """Carlson's R_D."""
    x, y, z = _each(x, y, z)
    total, factor = 0.0, 1.0
    for _ in range(40):
        lam = np.sqrt(x * y) + np.sqrt(y * z) + np.sqrt(z * x)
        total = total + factor / (np.sqrt(z) * (z + lam))
        factor /= 4
        x, y, z = (x + lam) / 4, (y + lam) / 4, (z + lam) / 4
    return (3 * total + factor * ((x + y + 3 * z) / 5) ** -1.5)[()]


def elliprj(x, y, z, p):
    """Carlson's R_J for positive p."""
    x, y, z, p = _each(x, y, z, p)
    if (p <= 0).any():
        raise NotImplementedError("elliprj of a p that is not positive")
    total, factor = 0.0, 1.0
    delta = (p - x) * (p - y) * (p - z)
    for k in range(40):
        lam = np.sqrt(x * y) + np.sqrt(y * z) + np.sqrt(z * x)
        d = (np.sqrt(p) + np.sqrt(x)) * (np.sqrt(p) + np.sqrt(y)) * (np.sqrt(p) + np.sqrt(z))
        total = total + factor / d * elliprc(1.0, 1.0 + delta / 64.0**k / (d * d))
        factor /= 4
        x, y, z, p = (x + lam) / 4, (y + lam) / 4, (z + lam) / 4, (p + lam) / 4
    return (6 * total + factor * ((x + y + z + 2 * p) / 5) ** -1.5)[()]


def elliprg(x, y, z):
    """Carlson's R_G."""
    low, middle, high = np.sort(np.stack(_each(x, y, z)), axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        r = high * elliprf(low, middle, high) - (high - low) * (high - middle) * elliprd(low, middle, high) / 3
        r = r + np.sqrt(low * middle / high)
    return (r / 2)[()]


def _legendre_form(phi, m, inner):
    phi, m = _each(phi, m)
    turns = np.round(phi / np.pi)
    rest = phi - turns * np.pi
    s, c = np.sin(rest), np.cos(rest)
    return turns, inner(s, c * c, 1 - m * s * s), m


def ellipkinc(phi, m):
    """The incomplete elliptic integral of the first kind.

    >>> round(ellipkinc(1.0, 0.5), 8)
    1.08321677
    """
    from scipy.special import ellipk

    turns, part, m = _legendre_form(phi, m, lambda s, x, y: s * elliprf(x, y, 1.0))
    return (part + np.where(turns == 0, 0.0, 2 * turns * ellipk(np.where(turns == 0, 0.0, m))))[()]


def ellipeinc(phi, m):
    """The incomplete elliptic integral of the second kind.

    >>> round(ellipeinc(1.0, 0.5), 8)
    0.92732981
    """
    from scipy.special import ellipe

    phi, m = _each(phi, m)
    turns, part, m = _legendre_form(phi, m, lambda s, x, y: s * elliprf(x, y, 1.0) - m * s**3 * elliprd(x, y, 1.0) / 3)
    return (part + 2 * turns * ellipe(m))[()]


def agm(a, b):
    """The arithmetic-geometric mean.

    >>> round(agm(24.0, 6.0), 8)
    13.45817148
    """
    a, b = _each(a, b)
    for _ in range(40):
        a, b = (a + b) / 2, np.sqrt(a * b)
    return a[()]


# --- exponential, sine and cosine, Fresnel -----------------------------------------------------


def expn(n, x):
    """The exponential integral of order n (A&S 5.1.12, 5.1.22).

    >>> round(expn(2, 1.0), 8)
    0.14849551
    """
    n, x = np.broadcast_arrays(np.asarray(n), np.asarray(x, dtype=float))
    result = np.empty(x.shape)
    for index in np.ndindex(*x.shape):
        result[index] = _expn(int(n[index]), float(x[index]))
    return result[()]


def _expn(n, x):
    import math

    if n < 0 or x < 0:
        return math.nan if x < 0 else math.inf
    if n == 0:
        return math.exp(-x) / x if x else math.inf
    if x == 0:
        return math.inf if n == 1 else 1.0 / (n - 1)
    if x > 1:
        b, c = x + n, 1e300
        d = h = 1 / b
        for i in range(1, 500):
            a = -i * (n - 1 + i)
            b += 2
            d, c = 1 / (a * d + b), b + a / c
            h *= c * d
            if abs(c * d - 1) < 1e-16:
                break
        return h * math.exp(-x)
    value = math.exp(-x)
    e = float(exp1(x))
    for k in range(1, n):
        e = (value - x * e) / k
    return e


def sici(x):
    """The sine and cosine integrals.

    >>> [round(v, 8) for v in sici(1.0)]
    [0.94608307, 0.33740392]
    """
    x = np.asarray(x, dtype=float)
    a = np.abs(x)
    small = np.where(a < 4, a, 1.0)
    si, ci, term = np.zeros_like(small), np.zeros_like(small), np.ones_like(small)
    for k in range(1, 45):
        term = term * small / k
        if k % 2:
            si = si + (-1) ** (k // 2) * term / k
        else:
            ci = ci + (-1) ** (k // 2) * term / k
    ci = ci + np.euler_gamma + np.log(np.where(small == 0, 1.0, small))
    t = np.where(a < 4, 4.0, np.where(np.isinf(a), 1e300, a))
    e = _continued(1j * t)
    far_si, far_ci = np.pi / 2 + e.imag, -e.real
    s = np.where(a < 4, si, far_si)
    c = np.where(a < 4, ci, far_ci)
    c = np.where(x == 0, -np.inf, np.where(x == -np.inf, np.nan, c))
    return np.where(x < 0, -s, s)[()], c[()]


def _continued(z):
    """exp1 of a complex number by its continued fraction (A&S 5.1.22), Lentz's method."""
    b = z + 1.0
    c, d = np.full(z.shape, 1e300 + 0j), 1.0 / b
    h = d.copy()
    for k in range(1, 120):
        b = b + 2.0
        d = 1.0 / (b - k * k * d)
        c = b - k * k / c
        h = h * (c * d)
    return h * np.exp(-z)


def shichi(x):
    """The hyperbolic sine and cosine integrals."""
    x = np.asarray(x, dtype=float)
    a = np.abs(x)
    small = np.where(a < 6, a, 1.0)
    shi, chi, term = np.zeros_like(small), np.zeros_like(small), np.ones_like(small)
    for k in range(1, 60):
        term = term * small / k
        if k % 2:
            shi = shi + term / k
        else:
            chi = chi + term / k
    chi = chi + np.euler_gamma + np.log(np.where(small == 0, 1.0, small))
    big = np.where(a < 6, 6.0, a)
    s = np.where(a < 6, shi, (expi(big) + exp1(big)) / 2)
    c = np.where(a < 6, chi, (expi(big) - exp1(big)) / 2)
    return np.where(x < 0, -s, s)[()], np.where(x == 0, -np.inf, c)[()]


def fresnel(z):
    """Fresnel's integrals S and C.

    >>> [round(v, 8) for v in fresnel(1.0)]
    [0.43825915, 0.77989340]
    """
    x = np.asarray(z, dtype=float)
    a = np.abs(x)
    t = np.where(a < 1.8, a, 1.0)
    q = np.pi / 2 * t * t
    s, c, term = np.zeros_like(t), np.zeros_like(t), t.copy()
    for k in range(60):
        part = term / (2 * k + 1)
        if k % 2:
            s = s + (-1) ** (k // 2) * part
        else:
            c = c + (-1) ** (k // 2) * part
        term = term * q / (k + 1)
    u = np.where(a < 1.8, 1.8, np.minimum(a, 1e8))
    w = wofz(np.sqrt(np.pi) / 2 * (1 + 1j) * u)
    far = (1 + 1j) / 2 * (1 - np.exp(0.5j * np.pi * u * u) * w)  # A&S 7.3.22 with w(z) = exp(-z²)·erfc(-iz)
    s, c = np.where(a < 1.8, s, far.imag), np.where(a < 1.8, c, far.real)
    s, c = np.where(np.isinf(a), 0.5, s), np.where(np.isinf(a), 0.5, c)
    return np.where(x < 0, -s, s)[()], np.where(x < 0, -c, c)[()]


# --- relatives of the error function ------------------------------------------------------------


def wofz(z):
    """Faddeeva's function exp(-z²)·erfc(-i·z) (J. A. C. Weideman, SIAM J. Numer. Anal. 31, 1994; trapezoidal sums).

    >>> wofz(0.5j).real.round(8)
    0.61569034
    """
    z = np.asarray(z, dtype=complex)
    below = z.imag < 0
    u = np.where(below, -z, z)
    h = 0.5
    n = np.arange(13)
    total = np.zeros(u.shape, complex)
    # the midpoint and the trapezoidal rule of the integral have poles on the real line at different places
    phase = np.mod(u.real / h, 1.0)
    middle = (phase > 0.25) & (phase < 0.75)
    for k in n:
        for grid in (False, True):
            t = (k + (0.5 if not grid else 0.0)) * h
            weight = np.exp(-t * t) * (0.5 if grid and k == 0 else 1.0)
            with np.errstate(divide="ignore", invalid="ignore"):
                total = total + np.where(middle == grid, weight / (u * u - t * t), 0.0)
    r = 2j * h * u / np.pi * total
    # what the poles inside the strip Im u < pi/h leave out
    sign = np.where(middle, -1.0, 1.0)
    with np.errstate(over="ignore", invalid="ignore"):
        pole = 2 * np.exp(-u * u) / (1 + sign * np.exp(-2j * np.pi * u / h))
    r = r + np.where(u.imag < np.pi / h, pole, 0.0)
    with np.errstate(over="ignore", invalid="ignore"):
        r = np.where(below, 2 * np.exp(-z * z) - r, r)
    return r[()]


def dawsn(x):
    """Dawson's integral.

    >>> round(dawsn(1.0), 8)
    0.53807951
    """
    x = np.asarray(x, dtype=float)
    return (np.sqrt(np.pi) / 2 * wofz(x + 0j).imag)[()]


def erfi(z):
    """The imaginary error function -i·erf(i·z).

    >>> round(erfi(1.0), 8)
    1.65042576
    """
    x = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        return (2 / np.sqrt(np.pi) * np.exp(x * x) * dawsn(x))[()]


def voigt_profile(x, sigma, gamma):
    """The convolution of a normal density with a Cauchy density.

    >>> round(voigt_profile(2.0, 1.0, 1.0), 8)
    0.08790743
    """
    x, sigma, g = _each(x, sigma, gamma)
    s = np.where(sigma == 0, 1.0, sigma)
    voigt = wofz((x + 1j * g) / (s * np.sqrt(2))).real / (s * np.sqrt(2 * np.pi))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(sigma == 0, g / np.pi / (x * x + g * g), voigt)[()]


def spence(z):
    """The dilogarithm of 1 - z.

    >>> round(spence(0.5), 8)
    0.58224053
    """
    x = np.asarray(z, dtype=float)

    def series(u):  # Li2(u) by Bernoulli numbers in w = -log(1 - u), |w| < 1.1
        w = -np.log1p(-u)
        total, term = w - w * w / 4, w.copy()
        for k, b in enumerate(_BERNOULLI, start=1):
            term = term * w * w / ((2 * k) * (2 * k + 1))
            total = total + b * term
        return total

    with np.errstate(all="ignore"):
        u = 1 - x
        inner = np.where((u >= -1) & (u <= 0.5), series(np.clip(u, -1, 0.5)), 0.0)
        upper = np.pi**2 / 6 - np.log(np.clip(x, 1e-300, None)) * np.log1p(-np.clip(x, 0, 0.5)) - series(np.clip(x, 0, 0.5))
        v = 1 / np.clip(u, None, -1.0)
        lower = -np.pi**2 / 6 - 0.5 * np.log(-1 / v) ** 2 - series(v)
    r = np.where(u > 0.5, upper, np.where(u < -1, lower, inner))
    return np.where(x < 0, np.nan, np.where(x == 0, np.pi**2 / 6, r))[()]


_BERNOULLI = (
    1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330, 854513 / 138,
    -236364091 / 2730, 8553103 / 6,
)  # fmt: skip
