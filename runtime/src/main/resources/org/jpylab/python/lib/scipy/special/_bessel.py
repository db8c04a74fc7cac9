"""What follows from Bessel's functions: derivatives, zeros, Hankel, Airy and spherical functions."""

import numpy as np
from scipy.special import hankel1, hankel2, iv, jv, kv, yv


def _differences(function, v, z, n, sign):
    """The n-th derivative of a cylinder function (Abramowitz and Stegun 9.1.31)."""
    if n != int(n) or n < 0:
        raise ValueError("'n' must be a non-negative integer.")
    n, v = int(n), np.asarray(v, dtype=float)
    total, c = function(v - n, z), 1.0
    for k in range(1, n + 1):
        c = sign * c * (n - k + 1) / k
        total = total + c * function(v - n + 2 * k, z)
    return total / 2.0**n


def jvp(v, z, n=1):
    """A derivative of J_v.

    >>> round(jvp(0, 1.0), 8)
    -0.44005059
    """
    return jv(v, z) if n == 0 else _differences(jv, v, z, n, -1)


def yvp(v, z, n=1):
    """A derivative of Y_v."""
    return yv(v, z) if n == 0 else _differences(yv, v, z, n, -1)


def ivp(v, z, n=1):
    """A derivative of I_v."""
    return iv(v, z) if n == 0 else _differences(iv, v, z, n, 1)


def kvp(v, z, n=1):
    """A derivative of K_v."""
    return kv(v, z) if n == 0 else (-1) ** int(n) * _differences(kv, v, z, n, 1)


def h1vp(v, z, n=1):
    """A derivative of `hankel1`."""
    return hankel1(v, z) if n == 0 else _differences(hankel1, v, z, n, -1)


def h2vp(v, z, n=1):
    """A derivative of `hankel2`."""
    return hankel2(v, z) if n == 0 else _differences(hankel2, v, z, n, -1)


def jve(v, z):
    """J_v times exp(-|Im z|)."""
    return jv(v, z) * np.exp(-np.abs(np.imag(z)))


def yve(v, z):
    """Y_v times exp(-|Im z|)."""
    return yv(v, z) * np.exp(-np.abs(np.imag(z)))


# --- zeros ------------------------------------------------------------------------------------


def _between(function, low, high):
    """The zeros in brackets, all at once, by bisection."""
    low, high = np.array(low, dtype=float), np.array(high, dtype=float)
    up = function(low) < 0
    for _ in range(80):
        middle = (low + high) / 2
        left = (function(middle) < 0) == up
        low, high = np.where(left, middle, low), np.where(left, high, middle)
    return (low + high) / 2


def _check(n, nt):
    if nt != int(nt) or nt <= 0 or n != int(n):
        raise ValueError("Arguments must be integers." if nt != int(nt) or n != int(n) else "nt > 0")


def jn_zeros(n, nt):
    """The first zeros of J_n.

    >>> jn_zeros(0, 3)
    array([2.40482556, 5.52007811, 8.65372791])
    """
    _check(n, nt)
    n, nt = abs(int(n)), int(nt)
    k = np.arange(1, nt + n + 1)
    zeros = _between(lambda x: jv(0, x), (k - 0.5) * np.pi, k * np.pi)  # J_0 has one in each (A&S 9.5.12)
    for order in range(1, n + 1):  # the zeros of successive orders interlace (A&S 9.5.2)
        zeros = _between(lambda x: jv(order, x), zeros[:-1], zeros[1:])
    return zeros[:nt]


def yn_zeros(n, nt):
    """The first zeros of Y_n.

    >>> yn_zeros(0, 2)
    array([0.89357697, 3.95767842])
    """
    _check(n, nt)
    n, nt = abs(int(n)), int(nt)
    ends = jn_zeros(n, nt)
    starts = np.concatenate([[max(n, 0.1)], ends[:-1]])
    return _between(lambda x: yv(n, x), starts, ends)


def y0_zeros(nt, complex=False):
    """Zeros of Y_0 and the values of its derivative there."""
    z = yn_zeros(0, nt)
    return z + 0j, -yv(1, z) + 0j


def y1_zeros(nt, complex=False):
    """Zeros of Y_1 and the values of its derivative there."""
    z = yn_zeros(1, nt)
    return z + 0j, yvp(1, z) + 0j


def jnp_zeros(n, nt):
    """The first zeros of the derivative of J_n.

    >>> jnp_zeros(1, 2)
    array([1.84118378, 5.33144277])
    """
    _check(n, nt)
    n, nt = abs(int(n)), int(nt)
    if n == 0:
        return jn_zeros(1, nt)
    ends = jn_zeros(n, nt)
    return _between(lambda x: jvp(n, x), np.concatenate([[n * 0.5], ends[:-1]]), ends)


def ynp_zeros(n, nt):
    """The first zeros of the derivative of Y_n."""
    _check(n, nt)
    n, nt = abs(int(n)), int(nt)
    starts = yn_zeros(n, nt + 1)
    return _between(lambda x: yvp(n, x), starts[:-1], starts[1:])


def jnyn_zeros(n, nt):
    """The first zeros of J_n, its derivative, Y_n and its derivative."""
    return jn_zeros(n, nt), jnp_zeros(n, nt), yn_zeros(n, nt), ynp_zeros(n, nt)


# --- spherical functions ----------------------------------------------------------------------


def _spherical(function, n, z, derivative, sign, factor=np.pi / 2):
    n, z = np.asarray(n), np.asarray(z, dtype=float)
    value = lambda m: np.sqrt(factor / np.where(z == 0, 1.0, np.abs(z))) * function(m + 0.5, np.abs(z))
    if not derivative:
        return value(n)
    return np.where(n == 0, sign * value(n + 1), value(np.maximum(n - 1, 0)) * (1 if sign == -1 or function is iv else -1)
                    - (n + 1) / np.where(z == 0, 1.0, np.abs(z)) * value(n))  # fmt: skip


def _signed(values, n, z, derivative, odd):
    """f(-z) is (-1)^n·f(z), and one sign more for derivatives and functions of the second kind."""
    n, z = np.asarray(n), np.asarray(z, dtype=float)
    flips = n + int(bool(derivative)) + odd
    return np.where((z < 0) & (flips % 2 == 1), -values, values)


def _complexly(function, n, z, derivative, sign):
    """A spherical function of complex numbers, and its derivative (DLMF 10.51.2, 10.51.5)."""
    n, z = np.asarray(n), np.asarray(z)
    value = lambda m: np.sqrt(np.pi / 2 / z) * function(m + 0.5, z)
    return value(n) if not derivative else n / z * value(n) + sign * value(n + 1)


def spherical_jn(n, z, derivative=False):
    """The spherical Bessel function of the first kind, or its derivative.

    >>> round(spherical_jn(1, 2.0), 8)
    0.43539778
    """
    if np.iscomplexobj(z):
        return _complexly(jv, n, z, derivative, -1)[()]
    values = _signed(_spherical(jv, n, z, derivative, -1), n, z, derivative, 0)
    at_zero = np.where(np.asarray(n) == int(bool(derivative)), 1.0 / 3 if derivative else 1.0, 0.0)
    return np.where(np.asarray(z) == 0, at_zero, values)[()]


def spherical_yn(n, z, derivative=False):
    """The spherical Bessel function of the second kind, or its derivative."""
    if np.iscomplexobj(z):
        return _complexly(yv, n, z, derivative, -1)[()]
    values = _signed(_spherical(yv, n, z, derivative, -1), n, z, derivative, 1)
    return np.where(np.asarray(z) == 0, np.inf if derivative else -np.inf, values)[()]


def spherical_in(n, z, derivative=False):
    """The modified spherical Bessel function of the first kind, or its derivative."""
    if np.iscomplexobj(z):
        return _complexly(iv, n, z, derivative, 1)[()]
    values = _signed(_spherical(iv, n, z, derivative, 1), n, z, derivative, 0)
    at_zero = np.where(np.asarray(n) == int(bool(derivative)), 1.0 / 3 if derivative else 1.0, 0.0)
    return np.where(np.asarray(z) == 0, at_zero, values)[()]


def spherical_kn(n, z, derivative=False):
    """The modified spherical Bessel function of the second kind, or its derivative."""
    if np.iscomplexobj(z):
        return _complexly(kv, n, z, derivative, -1)[()]
    n, z = np.asarray(n), np.asarray(z, dtype=float)
    value = lambda m: np.sqrt(np.pi / 2 / z) * kv(m + 0.5, z)
    if not derivative:
        return value(n)
    return np.where(n == 0, -value(n + 1), -value(np.maximum(n - 1, 0)) - (n + 1) / z * value(n))[()]


# --- Airy functions ---------------------------------------------------------------------------

_AI0, _AIP0 = 0.355028053887817239, -0.258819403792806798  # Ai(0), Ai'(0) (A&S 10.4.4-5)


def airy(z):
    """Ai, its derivative, Bi and its derivative, of real arguments.

    >>> [round(v, 8) for v in airy(1.0)]
    [0.13529242, -0.15914744, 1.20742359, 0.93243593]
    """
    if np.iscomplexobj(z):
        return _airy_complex(np.asarray(z))
    if np.iscomplexobj(z):
        raise NotImplementedError("airy of complex arguments")
    x = np.asarray(z, dtype=float)
    near = _airy_series(np.clip(x, -2.0, 2.0))
    a = np.maximum(np.abs(x), 1.0)
    zeta, root, third = 2.0 / 3.0 * a**1.5, np.sqrt(a), np.sqrt(3.0)
    with np.errstate(over="ignore"):
        right = (
            root / third / np.pi * kv(1 / 3, zeta),
            -a / third / np.pi * kv(2 / 3, zeta),
            root / third * (iv(-1 / 3, zeta) + iv(1 / 3, zeta)),
            a / third * (iv(-2 / 3, zeta) + iv(2 / 3, zeta)),
        )
    j1, m1, j2, m2 = jv(1 / 3, zeta), jv(-1 / 3, zeta), jv(2 / 3, zeta), jv(-2 / 3, zeta)
    left = root / 3 * (j1 + m1), a / 3 * (j2 - m2), root / third * (m1 - j1), a / third * (j2 + m2)
    return tuple(np.where(np.abs(x) <= 1.5, n, np.where(x > 0, r, s))[()] for n, r, s in zip(near, right, left))


def _airy_complex(z):
    """The Airy functions of complex numbers by K of orders 1/3 and 2/3 (DLMF 9.2.10, 9.6.2)."""

    def decaying(z):
        near = np.abs(np.angle(z)) <= 2 * np.pi / 3
        u = np.where(near & (z != 0), z, 1.0)
        zeta = 2 / 3 * u * np.sqrt(u)
        return near, np.sqrt(u / 3) / np.pi * kv(1 / 3, zeta), -u / (np.pi * np.sqrt(3)) * kv(2 / 3, zeta)

    third = np.exp(2j * np.pi / 3)

    def both(z):
        near, value, slope = decaying(z)
        if near.all():
            return value, slope
        _, v1, s1 = decaying(z * third)
        _, v2, s2 = decaying(z / third)
        return (
            np.where(near, value, -third * v1 - v2 / third),
            np.where(near, slope, -(third**2) * s1 - s2 / third**2),
        )

    turn = np.exp(1j * np.pi / 6)
    ai, aip = both(z)
    (up, up_slope), (down, down_slope) = both(z * third), both(z / third)
    return ai[()], aip[()], (down / turn + up * turn)[()], (down_slope / turn**5 + up_slope * turn**5)[()]


def _airy_series(x):
    """Ascending series (A&S 10.4.2-3)."""
    f, fp, g, gp = np.ones_like(x), np.zeros_like(x), x.copy(), np.ones_like(x)
    a, b = np.ones_like(x), x.copy()
    for k in range(1, 30):
        a = a * x**3 / ((3 * k - 1) * (3 * k))
        b = b * x**3 / ((3 * k) * (3 * k + 1))
        f, g = f + a, g + b
        fp = fp + 3 * k * a / np.where(x == 0, 1.0, x)
        gp = gp + (3 * k + 1) * b / np.where(x == 0, 1.0, x)
    c = np.sqrt(3.0)
    return _AI0 * f + _AIP0 * g, _AI0 * fp + _AIP0 * gp, c * (_AI0 * f - _AIP0 * g), c * (_AI0 * fp - _AIP0 * gp)


def airye(z):
    """The Airy functions, scaled by exponentials, of real arguments."""
    x = np.asarray(z, dtype=float)
    ai, aip, bi, bip = airy(x)
    with np.errstate(invalid="ignore", over="ignore"):
        up = np.exp(2.0 / 3.0 * np.maximum(x, 0) ** 1.5)
        return ai * up, aip * up, bi / up, bip / up


def _airy_zeros(nt, which):
    k = np.arange(1, int(nt) + 1)
    shift = 1 if which < 2 else 3
    t = 3 * np.pi * (4 * k - shift) / 8
    tp = 3 * np.pi * (4 * k - (3 if which < 2 else 1)) / 8
    z, zp = -(t ** (2 / 3)) * (1 + 5 / 48 / t**2), -(tp ** (2 / 3)) * (1 - 7 / 48 / tp**2)
    zp = np.where(zp > -0.9, -1.018792971647471 if which < 2 else zp, zp)
    for _ in range(12):
        f, fp, g, gp = airy(z)
        z = z - (f / fp if which < 2 else g / gp)
        f, fp, g, gp = airy(zp)
        zp = zp - (fp / (zp * f) if which < 2 else gp / (zp * g))
    at, there = airy(z), airy(zp)
    value = 0 if which < 2 else 2
    return z, zp, there[value], at[value + 1]


def ai_zeros(nt):
    """Zeros of Ai and Ai', Ai at those of Ai', Ai' at those of Ai."""
    return _airy_zeros(nt, 0)


def bi_zeros(nt):
    """Zeros of Bi and Bi', Bi at those of Bi', Bi' at those of Bi."""
    return _airy_zeros(nt, 2)
