"""Special functions."""

import numpy as _np
from numpy import _border_names, _load_tables

globals().update(_border_names())
_border = set(globals()) | {"_border"}
_load_tables(globals(), "scipy.special")
digamma, _log1p, _expm1 = psi, log1p, expm1


def factorial(n, exact=False):
    """n!, of arrays too; as an exact int with exact=True.

    >>> factorial(5)
    120.0
    >>> factorial(20, exact=True)
    2432902008176640000
    """
    if exact:
        from math import factorial as whole

        if _np.ndim(n) == 0:
            if n < 0:
                return 0
            return whole(int(n))
        a = _np.asarray(n)
        return _np.array([0 if v < 0 else whole(int(v)) for v in a.ravel()]).reshape(a.shape)
    n = _np.asarray(n)
    r = _np.where(n >= 0, gamma(_np.maximum(n, 0) + 1), 0.0)
    return r[()]


def factorial2(n, exact=False):
    """The double factorial n·(n - 2)·(n - 4)…

    >>> factorial2(7, exact=True)
    105
    """
    if _np.ndim(n):
        return _np.array([factorial2(v, exact) for v in n])
    r = 1
    for k in range(int(n), 0, -2):
        r *= k
    return r if exact else _np.float64(r)


def comb(N, k, *, exact=False, repetition=False):
    """How many ways there are to choose k of N things.

    >>> comb(5, 2)
    10.0
    >>> comb(5, 2, exact=True)
    10
    """
    if repetition:
        return comb(N + k - 1, k, exact=exact)
    if exact:
        from math import comb as whole

        return whole(int(N), int(k)) if 0 <= k <= N else 0
    N, k = _np.asarray(N), _np.asarray(k)
    fits = (k <= N) & (N >= 0) & (k >= 0)
    r = _np.where(fits, binom(_np.where(fits, N, 0), _np.where(fits, k, 0)), 0.0)
    return r[()]


def perm(N, k, exact=False):
    """How many ways there are to arrange k of N things.

    >>> perm(5, 2, exact=True)
    20
    """
    if exact:
        from math import perm as whole

        return whole(int(N), int(k)) if 0 <= k <= N else 0
    N, k = _np.asarray(N), _np.asarray(k)
    fits = (k <= N) & (N >= 0) & (k >= 0)
    r = _np.where(fits, poch(_np.where(fits, N - k + 1, 1), _np.where(fits, k, 0)), 0.0)
    return r[()]


def ellipj(u, m):
    """Jacobi's elliptic functions sn, cn, dn and the amplitude, by the arithmetic-geometric mean (DLMF 22.20).

    >>> [round(float(v), 6) for v in ellipj(0.5, 0.5)]
    [0.47075, 0.882266, 0.942972, 0.490141]
    """
    u, m = _np.broadcast_arrays(_np.asarray(u, dtype=float), _np.asarray(m, dtype=float))
    a, b, cs, ratios = _np.ones(m.shape), _np.sqrt(1.0 - m), [_np.sqrt(m)], [_np.ones(m.shape)]
    with _np.errstate(all="ignore"):
        for _ in range(7):
            a, b, c = (a + b) / 2.0, _np.sqrt(a * b), (a - b) / 2.0
            cs.append(c)
            ratios.append(a)
        phi = 2.0**7 * a * u
        before = phi
        for c, scale in zip(cs[:0:-1], ratios[:0:-1]):
            before, phi = phi, (_np.arcsin(c * _np.sin(phi) / scale) + phi) / 2.0
        sn, t = _np.sin(phi), _np.cos(phi)
        factor = _np.cos(phi - before)
        dn = _np.where(abs(factor) < 0.1, _np.sqrt(1 - m * sn * sn), t / factor)
    one = m == 1
    if one.any():
        sech = 1 / _np.cosh(u)
        sn, t, dn = _np.where(one, _np.tanh(u), sn), _np.where(one, sech, t), _np.where(one, sech, dn)
        phi = _np.where(one, 2 * _np.arctan(_np.exp(u)) - _np.pi / 2, phi)
    bad = (m < 0) | (m > 1)
    return tuple(_np.where(bad, _np.nan, v)[()] for v in (sn, t, dn, phi))


def zeta(x, q=None):
    """Riemann's zeta function, or Hurwitz' with q.

    >>> round(zeta(2), 12)
    1.644934066848
    """
    return _zeta(x, 1.0 if q is None else q)


def polygamma(n, x):
    """The n-th derivative of the digamma function.

    >>> round(polygamma(1, 2.0), 12)
    0.644934066848
    """
    n, x = _np.asarray(n), _np.asarray(x)
    r = (-1.0) ** (n + 1) * gamma(n + 1.0) * _zeta(n + 1.0, x)
    return _np.asarray(_np.where(n == 0, psi(x), r))


def loggamma(z):
    """The principal branch of the logarithm of the gamma function.

    >>> round(loggamma(10.0), 12)
    12.801827480081
    """
    if _np.iscomplexobj(z):
        return _loggamma(z)
    z = _np.asarray(z)
    return _np.where(z > 0, gammaln(z), _np.nan)[()]


def multigammaln(a, d):
    """The logarithm of the multivariate gamma function.

    >>> round(multigammaln(5.0, 2), 8)
    6.20415534
    """
    a = _np.asarray(a, dtype=float)
    r = (d * (d - 1) * 0.25) * _np.log(_np.pi)
    return r + gammaln(a[..., None] - (_np.arange(1, d + 1) - 1.0) / 2).sum(axis=-1)


def kl_div(x, y):
    """x·log(x / y) - x + y.

    >>> round(kl_div(0.5, 0.25), 8)
    0.09657359
    """
    return rel_entr(x, y) - x + y


def log1p(x):
    """log(1 + x), precise for small x."""
    return _np.log1p(x) if _np.iscomplexobj(x) else _log1p(x)


def expm1(x):
    """exp(x) - 1, precise for small x."""
    return _np.expm1(x) if _np.iscomplexobj(x) else _expm1(x)


def sinc(x):
    """sin(pi·x) / (pi·x)."""
    return _np.sinc(x)


def logsumexp(a, axis=None, b=None, keepdims=False, return_sign=False):
    """The logarithm of the sum of exponentials, without overflow.

    >>> round(logsumexp([1000, 1000]), 8)
    1000.69314718
    """
    a = _np.asarray(a)
    if b is not None:
        a, b = _np.broadcast_arrays(a, b)
        a = _np.where(b == 0, -_np.inf, a + 0.0)
    top = _np.amax(a, axis=axis, keepdims=True)
    top = _np.where(_np.isfinite(top), top, 0)
    parts = _np.exp(a - top) if b is None else b * _np.exp(a - top)
    with _np.errstate(divide="ignore"):
        s = _np.sum(parts, axis=axis, keepdims=keepdims)
        sign = _np.sign(s)
        if return_sign:
            s = s * sign
        out = _np.log(s)
    if not keepdims:
        top = _np.squeeze(top, axis=axis)
    out = out + top
    return (out, sign) if return_sign else out[()]


def softmax(x, axis=None):
    """exp(x) divided by its sum.

    >>> softmax([0.0, 0.0])
    array([0.5, 0.5])
    """
    x = _np.asarray(x)
    e = _np.exp(x - _np.amax(x, axis=axis, keepdims=True))
    return e / _np.sum(e, axis=axis, keepdims=True)


def log_softmax(x, axis=None):
    """The logarithm of softmax.

    >>> log_softmax([0.0, 0.0])
    array([-0.69314718, -0.69314718])
    """
    x = _np.asarray(x)
    shifted = x - _np.amax(x, axis=axis, keepdims=True)
    return shifted - _np.log(_np.sum(_np.exp(shifted), axis=axis, keepdims=True))


def lambertw(z, k=0, tol=1e-8):
    """The w with w·exp(w) = z, of branch k.

    >>> lambertw(1).real.round(10)
    0.5671432904
    """
    z = _np.asarray(z, dtype=complex)
    flat = [_lambert(complex(v), k) for v in z.ravel()]
    return _np.array(flat, dtype=complex).reshape(z.shape)[()]


def _lambert(z, k):
    """One value by Halley's iteration."""
    import cmath

    if z == 0:
        return 0j if k == 0 else complex(-_np.inf)
    near = abs(z + 0.36787944117144233) < 0.3
    if near and (k == 0 or k == -1 and z.imag >= 0 or k == 1 and z.imag < 0):
        p = cmath.sqrt(2 * (2.718281828459045 * z + 1)) * (1 if k == 0 else -1)
        w = -1 + p - p * p / 3
    elif k == 0 and z != -1:
        w = cmath.log(1 + z)
    elif k == -1 and z.imag == 0 and -0.36787944117144233 < z.real < 0:
        first = cmath.log(-z).real
        w = complex(first - cmath.log(-first).real)
    else:
        w = cmath.log(z) + 2j * cmath.pi * k
        w -= cmath.log(w)
    for _ in range(100):
        e = cmath.exp(w)
        f = w * e - z
        if f == 0:
            break
        step = f / (e * (w + 1) - (w + 2) * f / (2 * w + 2)) if w != -1 else 0
        w -= step
        if abs(step) <= 1e-16 * (1 + abs(w)):
            break
    return w


def eval_legendre(n, x):
    """The Legendre polynomial of degree n.

    >>> eval_legendre(2, 0.5)
    -0.125
    """
    if isinstance(n, (int, _np.integer)):
        from scipy.special._legendre import values

        return values(int(n), x)
    return _recurred(n, x, lambda x: x, lambda k, x, p, q: ((2 * k + 1) * x * p - k * q) / (k + 1))


def eval_chebyt(n, x):
    """The Chebyshev polynomial of the first kind.

    >>> eval_chebyt(2, 0.5)
    -0.5
    """
    return _recurred(n, x, lambda x: x, lambda k, x, p, q: 2 * x * p - q)


def eval_hermite(n, x):
    """The physicists' Hermite polynomial.

    >>> eval_hermite(2, 0.5)
    -0.9999999999999998
    """
    return _recurred(n, x, lambda x: 2 * x, lambda k, x, p, q: 2 * x * p - 2 * k * q)


def eval_hermitenorm(n, x):
    """The probabilists' Hermite polynomial.

    >>> eval_hermitenorm(2, 0.5)
    -0.75
    """
    return _recurred(n, x, lambda x: x, lambda k, x, p, q: x * p - k * q)


def eval_laguerre(n, x):
    """The Laguerre polynomial.

    >>> eval_laguerre(1, 0.5)
    0.5
    """
    return _recurred(n, x, lambda x: 1 - x, lambda k, x, p, q: ((2 * k + 1 - x) * p - k * q) / (k + 1))


def _recurred(n, x, first, following):
    """A polynomial of degree n by its three-term recurrence."""
    n, x = _np.asarray(n), _np.asarray(x, dtype=float)
    if n.ndim:
        n, x = _np.broadcast_arrays(n, x)
        return _np.array([_recurred(k, y, first, following) for k, y in zip(n.flat, x.flat)], dtype=float).reshape(n.shape)
    before, now = _np.ones_like(x), first(x)
    if n == 0:
        return before[()]
    for k in range(1, int(n)):
        before, now = now, following(k, x, now, before)
    return now[()]


_zeta = _np._bind("org.jpylab.scipy.Zeta", ["zeta"])[0]
_zeta_java = _zeta


def _zeta(x, q):
    return _out(_zeta_java(_arr(x), _arr(q)))


__all__ = [n for n in globals() if n[0] != "_" and n not in _border]

_PARTS = {
    "_polynomials": (
        "eval_jacobi", "eval_gegenbauer", "eval_chebyu", "eval_chebyc", "eval_chebys", "eval_sh_chebyt",
        "eval_sh_chebyu", "eval_sh_legendre", "eval_sh_jacobi", "eval_genlaguerre", "roots_jacobi",
        "roots_legendre", "roots_gegenbauer", "roots_chebyt", "roots_chebyu", "roots_laguerre", "roots_genlaguerre",
        "roots_hermite", "roots_hermitenorm", "roots_sh_legendre", "roots_sh_chebyt", "roots_sh_chebyu",
        "roots_chebyc", "roots_chebys", "roots_sh_jacobi", "p_roots", "t_roots", "u_roots", "c_roots", "s_roots",
        "j_roots", "l_roots", "la_roots", "h_roots", "he_roots", "cg_roots", "ps_roots", "ts_roots", "us_roots",
        "js_roots", "orthopoly1d", "legendre", "chebyt", "chebyu", "jacobi", "gegenbauer", "laguerre",
        "genlaguerre", "hermite", "hermitenorm", "sh_legendre",
    ),
    "_bessel": (
        "jvp", "yvp", "ivp", "kvp", "h1vp", "h2vp", "jve", "yve",
        "jn_zeros", "yn_zeros", "y0_zeros", "y1_zeros", "jnp_zeros", "ynp_zeros", "jnyn_zeros", "spherical_jn",
        "spherical_yn", "spherical_in", "spherical_kn", "airy", "airye", "ai_zeros", "bi_zeros",
    ),
    "_kelvin": (
        "ber", "bei", "ker", "kei", "berp", "beip", "kerp", "keip", "kelvin", "ber_zeros", "bei_zeros", "ker_zeros",
        "kei_zeros", "berp_zeros", "beip_zeros", "kerp_zeros", "keip_zeros", "kelvin_zeros",
    ),
    "_integrals": (
        "elliprf", "elliprc", "elliprd", "elliprj", "elliprg", "ellipkinc", "ellipeinc", "agm", "expn", "sici",
        "shichi", "fresnel", "wofz", "dawsn", "erfi", "voigt_profile", "spence",
    ),
    "_harmonics": (
        "lpmv", "lpmn", "lpn", "lqn", "sph_harm", "sindg", "cosdg", "tandg", "cotdg", "radian", "round", "diric",
        "huber", "pseudo_huber", "boxcox1p", "inv_boxcox", "inv_boxcox1p", "powm1", "log_expit", "zetac",
        "kolmogorov", "kolmogi", "bernoulli", "euler", "factorialk",
    ),
    "_tails": ("owens_t", "smirnov", "smirnovi", "nctdtr", "nctdtrit"),
}  # fmt: skip
_WHERE = {name: part for part, names in _PARTS.items() for name in names}
__all__ += _WHERE


def __getattr__(name):
    if name in _WHERE:
        import importlib

        value = globals()[name] = getattr(importlib.import_module("scipy.special." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)
