"""Distributions that are asked for less often; loaded when they are first used."""

import numpy as np
from scipy import special as sc
from scipy.stats._distributions import Continuous, Discrete, vonmises

_PI = np.pi
_phi = lambda x: np.exp(-(x**2) / 2.0) / np.sqrt(2 * np.pi)
_half = lambda self, *shapes: (0.0, np.inf)
_unit = lambda self, *shapes: (0.0, 1.0)


def _continuous(name, shapes="", **parts):
    """A distribution from its functions: pdf or logpdf, cdf, ppf, support, draws and moments."""
    members = {"_" + key: value for key, value in parts.items()}
    return type("_" + name.capitalize(), (Continuous,), members)(name, shapes)


def _by_area(self, x, *shapes):
    """The distribution function as an integral of the density."""
    from scipy.integrate import quad

    low = float(np.asarray(self._support(*shapes)[0]))
    one = lambda v, *s: quad(lambda u: float(self._pdf(u, *s)), low, v)[0]
    arrays = np.broadcast_arrays(x, *shapes)
    flat = zip(*(a.ravel().tolist() for a in arrays))
    return np.array([one(*v) for v in flat]).reshape(arrays[0].shape)


alpha = _continuous(
    "alpha", "a", support=_half, pdf=lambda self, x, a: 1.0 / (x**2) / sc.ndtr(a) * _phi(a - 1.0 / x),
    cdf=lambda self, x, a: sc.ndtr(a - 1.0 / x) / sc.ndtr(a), ppf=lambda self, q, a: 1.0 / (a - sc.ndtri(q * sc.ndtr(a))),
    stats=lambda self, a: (np.inf, np.inf, np.nan, np.nan),
)  # fmt: skip
anglit = _continuous(
    "anglit", support=lambda self: (-_PI / 4, _PI / 4), pdf=lambda self, x: np.cos(2 * x),
    cdf=lambda self, x: np.sin(x + _PI / 4) ** 2.0, ppf=lambda self, q: np.arcsin(np.sqrt(q)) - _PI / 4,
    stats=lambda self: (0.0, _PI * _PI / 16 - 0.5, 0.0, -2 * (_PI**4 - 96) / (_PI * _PI - 8) ** 2),
)  # fmt: skip
arcsine = _continuous(
    "arcsine", support=_unit, pdf=lambda self, x: 1.0 / _PI / np.sqrt(x * (1 - x)),
    cdf=lambda self, x: 2.0 / _PI * np.arcsin(np.sqrt(x)), ppf=lambda self, q: np.sin(_PI / 2.0 * q) ** 2.0,
    stats=lambda self: (0.5, 1.0 / 8, 0.0, -1.5),
)  # fmt: skip
betaprime = _continuous(
    "betaprime", "a, b", support=_half,
    logpdf=lambda self, x, a, b: sc.xlogy(a - 1.0, x) - sc.xlog1py(a + b, x) - sc.betaln(a, b),
    cdf=lambda self, x, a, b: sc.betainc(a, b, x / (1.0 + x)),
    ppf=lambda self, q, a, b: (lambda r: r / (1 - r))(sc.betaincinv(a, b, q)),
    rvs=lambda self, a, b, size, state: _ratio(state.standard_gamma(a, size), state.standard_gamma(b, size)),
)  # fmt: skip


def _ratio(u, v):
    return u / v


bradford = _continuous(
    "bradford", "c", support=_unit, pdf=lambda self, x, c: c / (c * x + 1.0) / sc.log1p(c),
    cdf=lambda self, x, c: sc.log1p(c * x) / sc.log1p(c), ppf=lambda self, q, c: sc.expm1(q * sc.log1p(c)) / c,
)  # fmt: skip
burr = _continuous(
    "burr", "c, d", support=_half, pdf=lambda self, x, c, d: c * d * (x ** (-c - 1.0)) / (1 + x ** (-c)) ** (d + 1.0),
    cdf=lambda self, x, c, d: (1 + x ** (-c)) ** (-d), ppf=lambda self, q, c, d: (q ** (-1.0 / d) - 1) ** (-1.0 / c),
)  # fmt: skip
fisk = _continuous(
    "fisk", "c", support=_half, pdf=lambda self, x, c: burr._pdf(x, c, 1.0), cdf=lambda self, x, c: burr._cdf(x, c, 1.0),
    ppf=lambda self, q, c: burr._ppf(q, c, 1.0), sf=lambda self, x, c: 1 / (1 + x**c),
)  # fmt: skip
burr12 = _continuous(
    "burr12", "c, d", support=_half, logpdf=lambda self, x, c, d: np.log(c) + np.log(d) + sc.xlogy(c - 1, x) + sc.xlog1py(-d - 1, x**c),
    cdf=lambda self, x, c, d: -sc.expm1(sc.xlog1py(-d, x**c)), ppf=lambda self, q, c, d: sc.expm1(-1 / d * sc.log1p(-q)) ** (1 / c),
)  # fmt: skip
chi = _continuous(
    "chi", "df", support=_half,
    logpdf=lambda self, x, df: np.log(2) - 0.5 * np.log(2) * df - sc.gammaln(0.5 * df) + sc.xlogy(df - 1.0, x) - 0.5 * x**2,
    cdf=lambda self, x, df: sc.gammainc(0.5 * df, 0.5 * x**2), ppf=lambda self, q, df: np.sqrt(2 * sc.gammaincinv(0.5 * df, q)),
    rvs=lambda self, df, size, state: np.sqrt(state.chisquare(df, size)),
    stats=lambda self, df: _chi_moments(df),
)  # fmt: skip


def _chi_moments(df):
    mu = np.sqrt(2) * np.exp(sc.gammaln(df / 2.0 + 0.5) - sc.gammaln(df / 2.0))
    v = df - mu * mu
    s = (2 * mu**3.0 + mu * (1 - 2 * df)) / v**1.5
    return mu, v, s, (2 * df * (1.0 - df) - 6 * mu**4 + 4 * mu**2 * (2 * df - 1)) / v**2


cosine = _continuous(
    "cosine", support=lambda self: (-_PI, _PI), pdf=lambda self, x: 1.0 / 2 / _PI * (1 + np.cos(x)),
    cdf=lambda self, x: 1.0 / 2 / _PI * (_PI + x + np.sin(x)),
    stats=lambda self: (0.0, _PI * _PI / 3.0 - 2.0, 0.0, -6.0 * (_PI**4 - 90) / (5.0 * (_PI * _PI - 6) ** 2)),
)  # fmt: skip
dgamma = _continuous(
    "dgamma", "a", pdf=lambda self, x, a: 1.0 / (2 * sc.gamma(a)) * abs(x) ** (a - 1.0) * np.exp(-abs(x)),
    cdf=lambda self, x, a: np.where(x > 0, 0.5 + 0.5 * sc.gammainc(a, abs(x)), 0.5 - 0.5 * sc.gammainc(a, abs(x))),
    ppf=lambda self, q, a: np.where(q > 0.5, 1, -1) * sc.gammainccinv(a, 1 - abs(2 * q - 1)),
    rvs=lambda self, a, size, state: _signed(state, size, lambda u: state.gamma(a, size=size)),
    stats=lambda self, a: (0.0, a * (a + 1.0), 0.0, (a + 2.0) * (a + 3.0) / (a * (a + 1.0)) - 3.0),
)  # fmt: skip


def _signed(state, size, draw):
    u = state.uniform(size=size)
    return draw(u) * np.where(u >= 0.5, 1, -1)


dweibull = _continuous(
    "dweibull", "c", pdf=lambda self, x, c: c / 2.0 * abs(x) ** (c - 1.0) * np.exp(-(abs(x) ** c)),
    cdf=lambda self, x, c: np.where(x > 0, 1 - 0.5 * np.exp(-(abs(x) ** c)), 0.5 * np.exp(-(abs(x) ** c))),
    ppf=lambda self, q, c: np.where(q > 0.5, 1, -1) * (-np.log(2.0 * np.where(q <= 0.5, q, 1.0 - q))) ** (1.0 / c),
    rvs=lambda self, c, size, state: _signed(state, size, lambda u: (-sc.log1p(-state.uniform(size=size))) ** (1.0 / c)),
)  # fmt: skip
exponweib = _continuous(
    "exponweib", "a, c", support=_half,
    logpdf=lambda self, x, a, c: np.log(a) + np.log(c) + sc.xlogy(a - 1.0, -sc.expm1(-(x**c))) - x**c + sc.xlogy(c - 1.0, x),
    cdf=lambda self, x, a, c: (-sc.expm1(-(x**c))) ** a, ppf=lambda self, q, a, c: (-sc.log1p(-(q ** (1.0 / a)))) ** (1.0 / c),
)  # fmt: skip
exponpow = _continuous(
    "exponpow", "b", support=_half,
    logpdf=lambda self, x, b: 1 + np.log(b) + sc.xlogy(b - 1.0, x) + x**b - np.exp(x**b),
    cdf=lambda self, x, b: -sc.expm1(-sc.expm1(x**b)), ppf=lambda self, q, b: sc.log1p(-sc.log1p(-q)) ** (1.0 / b),
)  # fmt: skip
fatiguelife = _continuous(
    "fatiguelife", "c", support=_half,
    logpdf=lambda self, x, c: np.log(x + 1) - (x - 1) ** 2 / (2.0 * x * c**2) - np.log(2 * c) - 0.5 * (np.log(2 * _PI) + 3 * np.log(x)),
    cdf=lambda self, x, c: sc.ndtr(1.0 / c * (np.sqrt(x) - 1.0 / np.sqrt(x))),
    ppf=lambda self, q, c: (lambda t: 0.25 * (t + np.sqrt(t**2 + 4)) ** 2)(c * sc.ndtri(q)),
    rvs=lambda self, c, size, state: (lambda x: 1.0 + 2 * x * x + 2 * x * np.sqrt(1 + x * x))(0.5 * c * state.standard_normal(size)),
)  # fmt: skip
foldcauchy = _continuous(
    "foldcauchy", "c", support=_half, pdf=lambda self, x, c: 1.0 / _PI * (1.0 / (1 + (x - c) ** 2) + 1.0 / (1 + (x + c) ** 2)),
    cdf=lambda self, x, c: 1.0 / _PI * (np.arctan(x - c) + np.arctan(x + c)),
    rvs=lambda self, c, size, state: abs(np.tan(_PI * state.uniform(size=size) - _PI / 2.0) + c), stats=lambda self, c: (np.inf, np.inf, np.nan, np.nan),
)  # fmt: skip
foldnorm = _continuous(
    "foldnorm", "c", support=_half, pdf=lambda self, x, c: _phi(x + c) + _phi(x - c),
    cdf=lambda self, x, c: sc.ndtr(x - c) + sc.ndtr(x + c) - 1.0,
    rvs=lambda self, c, size, state: abs(state.standard_normal(size) + c),
)  # fmt: skip
genexpon = _continuous(
    "genexpon", "a, b, c", support=_half,
    pdf=lambda self, x, a, b, c: (a + b * (-sc.expm1(-c * x))) * np.exp((-a - b) * x + b * (-sc.expm1(-c * x)) / c),
    cdf=lambda self, x, a, b, c: -sc.expm1((-a - b) * x + b * (-sc.expm1(-c * x)) / c),
)  # fmt: skip
genextreme = _continuous(
    "genextreme", "c",
    support=lambda self, c: (np.where(c < 0, 1.0 / np.minimum(c, -1e-300), -np.inf), np.where(c > 0, 1.0 / np.maximum(c, 1e-300), np.inf)),
    pdf=lambda self, x, c: (lambda t: t ** (1.0 - c) * np.exp(-t))(_extreme(x, c)),
    cdf=lambda self, x, c: np.exp(-_extreme(x, c)), ppf=lambda self, q, c: _unextreme(-np.log(q), c),
)  # fmt: skip


def _extreme(x, c):
    with np.errstate(all="ignore"):
        return np.where(c == 0, np.exp(-x), (1.0 - c * x) ** (1.0 / np.where(c == 0, 1.0, c)))


def _unextreme(t, c):
    return np.where(c == 0, -np.log(t), -sc.expm1(c * np.log(t)) / np.where(c == 0, 1.0, c))


gengamma = _continuous(
    "gengamma", "a, c", support=_half,
    logpdf=lambda self, x, a, c: np.log(abs(c)) + sc.xlogy(c * a - 1, x) - x**c - sc.gammaln(a),
    cdf=lambda self, x, a, c: np.where(c > 0, sc.gammainc(a, x**c), sc.gammaincc(a, x**c)),
    ppf=lambda self, q, a, c: np.where(c > 0, sc.gammaincinv(a, q), sc.gammainccinv(a, q)) ** (1.0 / c),
    rvs=lambda self, a, c, size, state: state.standard_gamma(a, size=size) ** (1.0 / c),
)  # fmt: skip
genhalflogistic = _continuous(
    "genhalflogistic", "c", support=lambda self, c: (0.0, 1.0 / c),
    pdf=lambda self, x, c: (lambda t: 2 * (1 - c * x) ** (1.0 / c - 1) / (1 + t) ** 2)((1 - c * x) ** (1.0 / c)),
    cdf=lambda self, x, c: (lambda t: (1.0 - t) / (1 + t))((1 - c * x) ** (1.0 / c)),
    ppf=lambda self, q, c: 1.0 / c * (1 - ((1.0 - q) / (1.0 + q)) ** c),
)  # fmt: skip
genlogistic = _continuous(
    "genlogistic", "c", logpdf=lambda self, x, c: np.log(c) - x - (c + 1.0) * sc.log1p(np.exp(-x)),
    cdf=lambda self, x, c: (1 + np.exp(-x)) ** (-c), ppf=lambda self, q, c: -np.log(q ** (-1.0 / c) - 1),
)  # fmt: skip
gennorm = _continuous(
    "gennorm", "beta", logpdf=lambda self, x, b: np.log(0.5 * b) - sc.gammaln(1.0 / b) - abs(x) ** b,
    cdf=lambda self, x, b: (0.5 + 0.5 * np.sign(x)) - 0.5 * np.sign(x) * sc.gammaincc(1.0 / b, abs(x) ** b),
    ppf=lambda self, q, b: np.sign(q - 0.5) * sc.gammainccinv(1.0 / b, 1.0 + np.sign(q - 0.5) - 2.0 * np.sign(q - 0.5) * q) ** (1.0 / b),
    rvs=lambda self, b, size, state: _gennorm_draw(b, size, state),
    stats=lambda self, b: (0.0, np.exp(sc.gammaln(3 / b) - sc.gammaln(1 / b)), 0.0, np.exp(sc.gammaln(5 / b) + sc.gammaln(1 / b) - 2 * sc.gammaln(3 / b)) - 3.0),
)  # fmt: skip


def _gennorm_draw(b, size, state):
    y = np.asarray(state.standard_gamma(1 / b, size) ** (1 / b))
    return np.where(state.random_sample(size) < 0.5 if hasattr(state, "random_sample") else state.random(size) < 0.5, -y, y)[()]


genpareto = _continuous(
    "genpareto", "c", support=lambda self, c: (0.0, np.where(c < 0, -1.0 / np.minimum(c, -1e-300), np.inf)),
    logpdf=lambda self, x, c: np.where(c == 0, -x, -sc.xlog1py(c + 1.0, c * x) / np.where(c == 0, 1, c)),
    cdf=lambda self, x, c: np.where(c == 0, -sc.expm1(-x), 1 - (1 + c * x) ** (-1.0 / np.where(c == 0, 1, c))),
    ppf=lambda self, q, c: np.where(c == 0, -sc.log1p(-q), sc.expm1(-c * sc.log1p(-q)) / np.where(c == 0, 1, c)),
)  # fmt: skip
gibrat = _continuous(
    "gibrat", support=_half, pdf=lambda self, x: np.exp(-(np.log(x) ** 2) / 2) / (x * np.sqrt(2 * _PI)),
    cdf=lambda self, x: sc.ndtr(np.log(x)), ppf=lambda self, q: np.exp(sc.ndtri(q)),
    rvs=lambda self, size, state: np.exp(state.standard_normal(size)),
    stats=lambda self: (lambda p: (np.sqrt(p), p * (p - 1), np.sqrt(p - 1) * (2 + p), np.polyval([1, 2, 3, 0, -6.0], p)))(np.e),
)  # fmt: skip
gompertz = _continuous(
    "gompertz", "c", support=_half, logpdf=lambda self, x, c: np.log(c) + x - c * sc.expm1(x),
    cdf=lambda self, x, c: -sc.expm1(-c * sc.expm1(x)), ppf=lambda self, q, c: sc.log1p(-1.0 / c * sc.log1p(-q)),
)  # fmt: skip
gumbel_l = _continuous(
    "gumbel_l", logpdf=lambda self, x: x - np.exp(x), cdf=lambda self, x: -sc.expm1(-np.exp(x)), sf=lambda self, x: np.exp(-np.exp(x)),
    ppf=lambda self, q: np.log(-sc.log1p(-q)),
    stats=lambda self: (-np.euler_gamma, _PI * _PI / 6.0, -12 * np.sqrt(6) / _PI**3 * 1.2020569031595942, 12.0 / 5),
)  # fmt: skip
halfcauchy = _continuous(
    "halfcauchy", support=_half, pdf=lambda self, x: 2.0 / _PI / (1.0 + x * x), cdf=lambda self, x: 2.0 / _PI * np.arctan(x),
    ppf=lambda self, q: np.tan(_PI / 2 * q), stats=lambda self: (np.inf, np.inf, np.nan, np.nan),
)  # fmt: skip
halfgennorm = _continuous(
    "halfgennorm", "beta", support=_half, logpdf=lambda self, x, b: np.log(b) - sc.gammaln(1.0 / b) - x**b,
    cdf=lambda self, x, b: sc.gammainc(1.0 / b, x**b), ppf=lambda self, q, b: sc.gammaincinv(1.0 / b, q) ** (1.0 / b),
)  # fmt: skip
halflogistic = _continuous(
    "halflogistic", support=_half, logpdf=lambda self, x: np.log(2) - x - 2.0 * sc.log1p(np.exp(-x)),
    cdf=lambda self, x: np.tanh(x / 2.0), ppf=lambda self, q: 2 * np.arctanh(q),
)  # fmt: skip
hypsecant = _continuous(
    "hypsecant", pdf=lambda self, x: 1.0 / (_PI * np.cosh(x)), cdf=lambda self, x: 2.0 / _PI * np.arctan(np.exp(x)),
    ppf=lambda self, q: np.log(np.tan(_PI * q / 2.0)), stats=lambda self: (0.0, _PI * _PI / 4, 0.0, 2.0),
)  # fmt: skip
invweibull = _continuous(
    "invweibull", "c", support=_half, pdf=lambda self, x, c: x ** (-c - 1.0) * np.exp(-(x**-c)) * c,
    cdf=lambda self, x, c: np.exp(-(x**-c)), ppf=lambda self, q, c: (-np.log(q)) ** (-1.0 / c),
)  # fmt: skip
johnsonsb = _continuous(
    "johnsonsb", "a, b", support=_unit, pdf=lambda self, x, a, b: b / (x * (1 - x)) * _phi(a + b * sc.logit(x)),
    cdf=lambda self, x, a, b: sc.ndtr(a + b * sc.logit(x)), ppf=lambda self, q, a, b: sc.expit(1.0 / b * (sc.ndtri(q) - a)),
)  # fmt: skip
johnsonsu = _continuous(
    "johnsonsu", "a, b", pdf=lambda self, x, a, b: b / np.sqrt(x * x + 1) * _phi(a + b * np.arcsinh(x)),
    cdf=lambda self, x, a, b: sc.ndtr(a + b * np.arcsinh(x)), ppf=lambda self, q, a, b: np.sinh((sc.ndtri(q) - a) / b),
)  # fmt: skip
kappa3 = _continuous(
    "kappa3", "a", support=_half, pdf=lambda self, x, a: a * (a + x**a) ** (-1.0 / a - 1), cdf=lambda self, x, a: x * (a + x**a) ** (-1.0 / a),
    ppf=lambda self, q, a: (a / (q**-a - 1.0)) ** (1.0 / a),
)  # fmt: skip
laplace_asymmetric = _continuous(
    "laplace_asymmetric", "kappa", logpdf=lambda self, x, k: x * np.where(x >= 0, -k, 1 / k) - np.log(k + 1 / k),
    cdf=lambda self, x, k: np.where(x >= 0, 1 - np.exp(-x * k) * (1 / k / (k + 1 / k)), np.exp(x / k) * (k / (k + 1 / k))),
    ppf=lambda self, q, k: np.where(q >= k / (k + 1 / k), -np.log((1 - q) * (k + 1 / k) * k) / k, np.log(q * (k + 1 / k) / k) * k),
)  # fmt: skip
levy = _continuous(
    "levy", support=_half, pdf=lambda self, x: 1 / np.sqrt(2 * _PI * x) / x * np.exp(-1 / (2 * x)), cdf=lambda self, x: sc.erfc(np.sqrt(0.5 / x)),
    ppf=lambda self, q: 1.0 / sc.ndtri(1 - q / 2) ** 2, stats=lambda self: (np.inf, np.inf, np.nan, np.nan),
)  # fmt: skip
levy_l = _continuous(
    "levy_l", support=lambda self: (-np.inf, 0.0), pdf=lambda self, x: 1 / np.sqrt(2 * _PI * abs(x)) / abs(x) * np.exp(-1 / (2 * abs(x))),
    cdf=lambda self, x: 2 * sc.ndtr(1 / np.sqrt(abs(x))) - 1, ppf=lambda self, q: -1.0 / sc.ndtri((q + 1.0) / 2) ** 2,
    stats=lambda self: (np.inf, np.inf, np.nan, np.nan),
)  # fmt: skip
loggamma = _continuous(
    "loggamma", "c", logpdf=lambda self, x, c: c * x - np.exp(x) - sc.gammaln(c), cdf=lambda self, x, c: sc.gammainc(c, np.exp(x)),
    ppf=lambda self, q, c: np.log(sc.gammaincinv(c, q)),
    rvs=lambda self, c, size, state: np.log(state.gamma(c + 1, size=size)) + np.log(state.uniform(size=size)) / c,
    stats=lambda self, c: (sc.digamma(c), sc.polygamma(1, c), sc.polygamma(2, c) / sc.polygamma(1, c) ** 1.5, sc.polygamma(3, c) / sc.polygamma(1, c) ** 2),
)  # fmt: skip
loglaplace = _continuous(
    "loglaplace", "c", support=_half, pdf=lambda self, x, c: c / 2.0 * x ** np.where(x < 1, c - 1, -c - 1),
    cdf=lambda self, x, c: np.where(x < 1, 0.5 * x**c, 1 - 0.5 * x ** (-c)),
    ppf=lambda self, q, c: np.where(q < 0.5, (2.0 * q) ** (1.0 / c), (2 * (1.0 - q)) ** (-1.0 / c)),
)  # fmt: skip
reciprocal = loguniform = _continuous(
    "reciprocal", "a, b", support=lambda self, a, b: (a, b), pdf=lambda self, x, a, b: 1.0 / (x * np.log(b * 1.0 / a)),
    cdf=lambda self, x, a, b: (np.log(x) - np.log(a)) / np.log(b * 1.0 / a), ppf=lambda self, q, a, b: a * (b * 1.0 / a) ** q,
)  # fmt: skip
lomax = _continuous(
    "lomax", "c", support=_half, pdf=lambda self, x, c: c * 1.0 / (1.0 + x) ** (c + 1.0), cdf=lambda self, x, c: -sc.expm1(-c * sc.log1p(x)),
    ppf=lambda self, q, c: sc.expm1(-sc.log1p(-q) / c),
)  # fmt: skip
maxwell = _continuous(
    "maxwell", support=_half, pdf=lambda self, x: np.sqrt(2 / _PI) * x * x * np.exp(-x * x / 2.0),
    cdf=lambda self, x: sc.gammainc(1.5, x * x / 2.0), ppf=lambda self, q: np.sqrt(2 * sc.gammaincinv(1.5, q)),
    rvs=lambda self, size, state: chi.rvs(3.0, size=size, random_state=state),
    stats=lambda self: (
        2 * np.sqrt(2.0 / _PI), 3 - 8 / _PI, np.sqrt(2) * (32 - 10 * _PI) / (3 * _PI - 8) ** 1.5,
        (-12 * _PI * _PI + 160 * _PI - 384) / (3 * _PI - 8) ** 2.0,
    ),
)  # fmt: skip
mielke = _continuous(
    "mielke", "k, s", support=_half, pdf=lambda self, x, k, s: k * x ** (k - 1.0) / (1.0 + x**s) ** (1.0 + k * 1.0 / s),
    cdf=lambda self, x, k, s: x**k / (1.0 + x**s) ** (k * 1.0 / s),
    ppf=lambda self, q, k, s: (lambda t: (t / (1.0 - t)) ** (1.0 / s))(q ** (s * 1.0 / k)),
)  # fmt: skip
moyal = _continuous(
    "moyal", pdf=lambda self, x: np.exp(-0.5 * (x + np.exp(-x))) / np.sqrt(2 * _PI), cdf=lambda self, x: sc.erfc(np.exp(-0.5 * x) / np.sqrt(2)),
    ppf=lambda self, q: -np.log(2 * sc.erfcinv(q) ** 2), rvs=lambda self, size, state: -np.log(state.standard_gamma(0.5, size) * 2),
    stats=lambda self: (np.log(2) + np.euler_gamma, _PI**2 / 2, 28 * np.sqrt(2) * 1.2020569031595942 / _PI**3, 4.0),
)  # fmt: skip
nakagami = _continuous(
    "nakagami", "nu", support=_half, logpdf=lambda self, x, nu: np.log(2) + sc.xlogy(nu, nu) - sc.gammaln(nu) + sc.xlogy(2 * nu - 1, x) - nu * x**2,
    cdf=lambda self, x, nu: sc.gammainc(nu, nu * x * x), ppf=lambda self, q, nu: np.sqrt(1.0 / nu * sc.gammaincinv(nu, q)),
    rvs=lambda self, nu, size, state: np.sqrt(state.standard_gamma(nu, size=size) / nu),
)  # fmt: skip
pearson3 = _continuous(
    "pearson3", "skew", pdf=lambda self, x, s: _pearson3(x, s)[0], cdf=lambda self, x, s: _pearson3(x, s)[1],
    rvs=lambda self, s, size, state: _pearson3_draw(s, size, state), stats=lambda self, s: (0.0, 1.0, s, 1.5 * s**2),
)  # fmt: skip


def _pearson3_draw(skew, size, state):
    """Normal draws for those hardly skew, then gamma draws for the others."""
    skew = np.broadcast_to(skew, np.shape(skew) if size is None else size)
    near = abs(skew) < 1.6e-5
    beta = 2.0 / skew[~near]
    made = np.empty(skew.shape)
    made[near] = state.standard_normal(int(near.sum()))
    made[~near] = state.standard_gamma(beta**2, int((~near).sum())) / beta - beta
    return made[()]


def _pearson3(x, skew):
    """Density and distribution of a gamma distribution with mean 0, variance 1 and given skewness."""
    beta = 2.0 / np.where(abs(skew) < 1.6e-5, 1.0, skew)
    a = beta**2
    y = beta * (x + beta)
    with np.errstate(all="ignore"):
        density = np.exp(np.log(abs(beta)) + sc.xlogy(a - 1.0, y) - y - sc.gammaln(a))
        area = np.where(skew > 0, sc.gammainc(a, np.maximum(y, 0)), sc.gammaincc(a, np.maximum(y, 0)))
    near = abs(skew) < 1.6e-5
    return np.where(near, _phi(x), np.where(y > 0, density, 0.0)), np.where(near, sc.ndtr(x), np.where(y > 0, area, skew < 0))


powerlognorm = _continuous(
    "powerlognorm", "c, s", support=_half,
    pdf=lambda self, x, c, s: c / (x * s) * _phi(np.log(x) / s) * sc.ndtr(-np.log(x) / s) ** (c * 1.0 - 1.0),
    cdf=lambda self, x, c, s: 1.0 - sc.ndtr(-np.log(x) / s) ** (c * 1.0), ppf=lambda self, q, c, s: np.exp(-s * sc.ndtri((1.0 - q) ** (1.0 / c))),
)  # fmt: skip
powernorm = _continuous(
    "powernorm", "c", pdf=lambda self, x, c: c * _phi(x) * sc.ndtr(-x) ** (c - 1.0), cdf=lambda self, x, c: 1.0 - sc.ndtr(-x) ** (c * 1.0),
    ppf=lambda self, q, c: -sc.ndtri((1.0 - q) ** (1.0 / c)),
)  # fmt: skip
rdist = _continuous(
    "rdist", "c", support=lambda self, c: (-1.0, 1.0), pdf=lambda self, x, c: np.exp((c / 2 - 1) * (sc.log1p(-x) + sc.log1p(x)) - sc.betaln(0.5, c / 2.0)),
    cdf=lambda self, x, c: sc.btdtr(c / 2, c / 2, (x + 1) / 2), ppf=lambda self, q, c: 2 * sc.btdtri(c / 2, c / 2, q) - 1,
    rvs=lambda self, c, size, state: 2 * state.beta(c / 2, c / 2, size) - 1,
)  # fmt: skip
recipinvgauss = _continuous(
    "recipinvgauss", "mu", support=_half, pdf=lambda self, x, mu: np.exp(-((1 - mu * x) ** 2.0) / (2 * x * mu**2.0)) / np.sqrt(2 * _PI * x),
    cdf=lambda self, x, mu: sc.ndtr(-(1 / mu - x) / np.sqrt(x)) - np.exp(2.0 / mu) * sc.ndtr(-(1 / mu + x) / np.sqrt(x)),
    rvs=lambda self, mu, size, state: 1.0 / state.wald(mu, 1.0, size=size),
)  # fmt: skip
rice = _continuous(
    "rice", "b", support=_half, pdf=lambda self, x, b: x * np.exp(-(x - b) * (x - b) / 2.0) * sc.ive(0, x * b), cdf=_by_area,
    rvs=lambda self, b, size, state: _rice_draw(b, size, state),
)  # fmt: skip


def _rice_draw(b, size, state):
    size = () if size is None else size if isinstance(size, tuple) else (size,)
    t = b / np.sqrt(2) + state.standard_normal(size=(2,) + size)
    return np.sqrt((t * t).sum(axis=0))


semicircular = _continuous(
    "semicircular", support=lambda self: (-1.0, 1.0), pdf=lambda self, x: 2.0 / _PI * np.sqrt(1 - x * x),
    cdf=lambda self, x: 0.5 + 1.0 / _PI * (x * np.sqrt(1 - x * x) + np.arcsin(x)), ppf=lambda self, q: rdist._ppf(q, 3.0),
    rvs=lambda self, size, state: np.sqrt(state.uniform(size=size)) * np.cos(_PI * state.uniform(size=size)), stats=lambda self: (0.0, 0.25, 0.0, -1.0),
)  # fmt: skip
skewcauchy = _continuous(
    "skewcauchy", "a", pdf=lambda self, x, a: 1 / (_PI * (x**2 / (a * np.sign(x) + 1) ** 2 + 1)),
    cdf=lambda self, x, a: np.where(x <= 0, (1 - a) / 2 + (1 - a) / _PI * np.arctan(x / (1 - a)), (1 - a) / 2 + (1 + a) / _PI * np.arctan(x / (1 + a))),
    stats=lambda self, a: (np.nan, np.nan, np.nan, np.nan),
)  # fmt: skip
trapezoid = trapz = _continuous(
    "trapezoid", "c, d", support=lambda self, c, d: (0.0, 1.0),
    pdf=lambda self, x, c, d: 2 / (d - c + 1) * np.where(x < c, x / np.where(c == 0, 1, c), np.where(x <= d, 1.0, (1 - x) / np.where(d == 1, 1, 1 - d))),
    cdf=lambda self, x, c, d: np.where(
        x < c, x**2 / np.where(c == 0, 1, c) / (d - c + 1), np.where(x <= d, (c + 2 * (x - c)) / (d - c + 1), 1 - (1 - x) ** 2 / (d - c + 1) / np.where(d == 1, 1, 1 - d))
    ),
)  # fmt: skip
truncexpon = _continuous(
    "truncexpon", "b", support=lambda self, b: (0.0, b), logpdf=lambda self, x, b: -x - np.log(-sc.expm1(-b)),
    cdf=lambda self, x, b: sc.expm1(-x) / sc.expm1(-b), ppf=lambda self, q, b: -sc.log1p(q * sc.expm1(-b)),
)  # fmt: skip
truncpareto = _continuous(
    "truncpareto", "b, c", support=lambda self, b, c: (1.0, c), pdf=lambda self, x, b, c: b * x ** -(b + 1) / (1 - c**-b),
    cdf=lambda self, x, b, c: (1 - x**-b) / (1 - c**-b), ppf=lambda self, q, b, c: (1 - (1 - c**-b) * q) ** (-1 / b),
)  # fmt: skip
truncweibull_min = _continuous(
    "truncweibull_min", "c, a, b", support=lambda self, c, a, b: (a, b),
    pdf=lambda self, x, c, a, b: c * x ** (c - 1) * np.exp(-(x**c)) / (np.exp(-(a**c)) - np.exp(-(b**c))),
    cdf=lambda self, x, c, a, b: (np.exp(-(a**c)) - np.exp(-(x**c))) / (np.exp(-(a**c)) - np.exp(-(b**c))),
    ppf=lambda self, q, c, a, b: (-np.log((1 - q) * np.exp(-(a**c)) + q * np.exp(-(b**c)))) ** (1 / c),
)  # fmt: skip
tukeylambda = _continuous(
    "tukeylambda", "lam", support=lambda self, lam: (np.where(lam > 0, -1 / np.where(lam > 0, lam, 1), -np.inf), np.where(lam > 0, 1 / np.where(lam > 0, lam, 1), np.inf)),
    pdf=lambda self, x, lam: (lambda F: 1.0 / (F ** (lam - 1.0) + (1 - F) ** (lam - 1.0)))(self._cdf(x, lam)),
    cdf=lambda self, x, lam: _solve_lambda(self, x, lam), ppf=lambda self, q, lam: np.where(lam == 0, sc.logit(q), (q**lam - (1 - q) ** lam) / np.where(lam == 0, 1, lam)),
)  # fmt: skip


def _solve_lambda(self, x, lam):
    low, high = np.zeros(np.broadcast_shapes(np.shape(x), np.shape(lam))), 1.0
    high = low + 1.0
    for _ in range(60):
        middle = (low + high) / 2
        below = self._ppf(middle, lam) < x
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2


vonmises_line = _continuous(
    "vonmises_line", "kappa", support=lambda self, k: (-_PI, _PI), pdf=lambda self, x, k: np.exp(k * sc.cosm1(x)) / (2 * _PI * sc.i0e(k)),
    cdf=lambda self, x, k: vonmises._cdf(x, k), rvs=lambda self, k, size, state: state.vonmises(0.0, k, size=size),
)  # fmt: skip
wald = _continuous(
    "wald", support=_half, pdf=lambda self, x: 1.0 / np.sqrt(2 * _PI * x**3.0) * np.exp(-1.0 / (2 * x) * (x - 1.0) ** 2),
    cdf=lambda self, x: sc.ndtr(np.sqrt(1 / x) * (x - 1)) + np.exp(2.0) * sc.ndtr(-np.sqrt(1 / x) * (x + 1)),
    rvs=lambda self, size, state: state.wald(1.0, 1.0, size=size), stats=lambda self: (1.0, 1.0, 3.0, 15.0),
)  # fmt: skip
weibull_max = _continuous(
    "weibull_max", "c", support=lambda self, c: (-np.inf, 0.0), logpdf=lambda self, x, c: np.log(c) + sc.xlogy(c - 1, -x) - (-x) ** c,
    cdf=lambda self, x, c: np.exp(-((-x) ** c)), ppf=lambda self, q, c: -((-np.log(q)) ** (1.0 / c)),
)  # fmt: skip
wrapcauchy = _continuous(
    "wrapcauchy", "c", support=lambda self, c: (0.0, 2 * _PI), pdf=lambda self, x, c: (1.0 - c * c) / (2 * _PI * (1 + c * c - 2 * c * np.cos(x))),
    cdf=lambda self, x, c: (lambda k: np.where(x < _PI, 1 / _PI * np.arctan(k * np.tan(x / 2)), 1 - 1 / _PI * np.arctan(k * np.tan((2 * _PI - x) / 2))))((1 + c) / (1 - c)),
)  # fmt: skip
ncx2 = _continuous(
    "ncx2", "df, nc", support=_half, pdf=lambda self, x, df, nc: _poisson_mix(nc, lambda j: _chi2_density(x, df + 2 * j)),
    cdf=lambda self, x, df, nc: _poisson_mix(nc, lambda j: sc.chdtr(df + 2 * j, x)),
    rvs=lambda self, df, nc, size, state: state.noncentral_chisquare(df, nc, size),
    stats=lambda self, df, nc: (df + nc, 2 * (df + 2 * nc), np.sqrt(8) * (df + 3 * nc) / (df + 2 * nc) ** 1.5, 12.0 * (df + 4 * nc) / (df + 2 * nc) ** 2),
)  # fmt: skip


def _chi2_density(x, df):
    return np.exp(sc.xlogy(df / 2.0 - 1, x) - x / 2.0 - sc.gammaln(df / 2.0) - np.log(2) * df / 2.0)


def _poisson_mix(nc, term):
    """Σ of terms weighted by a Poisson distribution of mean nc/2."""
    half = np.asarray(nc, dtype=float) / 2
    top = float(half.max()) if half.size else 0.0
    return sum(np.exp(sc.xlogy(j, half) - half - sc.gammaln(j + 1)) * term(j) for j in range(int(top + 10 * np.sqrt(top) + 40)))


ncf = _continuous(
    "ncf", "dfn, dfd, nc", support=_half, cdf=lambda self, x, m, n, nc: _poisson_mix(nc, lambda j: sc.btdtr(m / 2 + j, n / 2, m * x / (m * x + n))),
    pdf=lambda self, x, m, n, nc: _poisson_mix(nc, lambda j: np.exp(
        sc.xlogy(m / 2 + j, m / n) + sc.xlogy(m / 2 + j - 1, x) - (m / 2 + j + n / 2) * np.log1p(m * x / n) - sc.betaln(m / 2 + j, n / 2))),
    rvs=lambda self, m, n, nc, size, state: state.noncentral_f(m, n, nc, size),
)  # fmt: skip


def _discrete(name, shapes, **parts):
    members = {"_" + key: value for key, value in parts.items()}
    return type("_" + name.capitalize(), (Discrete,), members)(name, shapes)


def _summed(self, k, *shapes):
    """The distribution function as a sum of probabilities."""
    arrays = np.broadcast_arrays(k, *shapes)
    flat = zip(*(a.ravel().tolist() for a in arrays))
    one = lambda v, *s: float(np.exp(self._logpmf(np.arange(float(np.asarray(self._support(*s)[0])), v + 1), *s)).sum())
    return np.array([one(*v) for v in flat]).reshape(arrays[0].shape)


def _lbinom(n, k):
    return -np.log(n + 1) - sc.betaln(n - k + 1, k + 1)


hypergeom = _discrete(
    "hypergeom", "M, n, N", support=lambda self, M, n, N: (np.maximum(N - (M - n), 0), np.minimum(n, N)),
    logpmf=lambda self, k, M, n, N: (
        sc.betaln(n + 1, 1) + sc.betaln(M - n + 1, 1) + sc.betaln(M - N + 1, N + 1) - sc.betaln(k + 1, n - k + 1)
        - sc.betaln(N - k + 1, M - n - N + k + 1) - sc.betaln(M + 1, 1)
    ), cdf=_summed, rvs=lambda self, M, n, N, size, state: state.hypergeometric(n, M - n, N, size=size),
    stats=lambda self, M, n, N: _hypergeometric_moments(*(float(v) for v in (M, n, N))),
)  # fmt: skip


def _hypergeometric_moments(M, n, N):
    p = n / M
    v = N * p * (M - n) * (M - N) / (M * (M - 1))
    s = (M - 2 * n) * np.sqrt(M - 1) * (M - 2 * N) / (np.sqrt(N * n * (M - n) * (M - N)) * (M - 2)) if M > 2 and v > 0 else np.nan
    k = M * (M + 1) - 6.0 * N * (M - N) - 6.0 * n * (M - n)
    k = (k * (M - 1) * M * M + 6.0 * n * N * (M - N) * (M - n) * (5 * M - 6)) / (n * N * (M - N) * (M - n) * (M - 2.0) * (M - 3.0))
    return N * p, v, s, k


betabinom = _discrete(
    "betabinom", "n, a, b", support=lambda self, n, a, b: (0, n), logpmf=lambda self, k, n, a, b: _lbinom(n, k) + sc.betaln(k + a, n - k + b) - sc.betaln(a, b),
    cdf=_summed, rvs=lambda self, n, a, b, size, state: state.binomial(n, state.beta(a, b, size), size),
    stats=lambda self, n, a, b: (n * a / (a + b), n * (a + b + n) * a / (a + b) * (b / (a + b)) / (a + b + 1), np.nan, np.nan),
)  # fmt: skip
boltzmann = _discrete(
    "boltzmann", "lambda_, N", support=lambda self, l, N: (0, N - 1), logpmf=lambda self, k, l, N: np.log((1 - np.exp(-l)) / (1 - np.exp(-l * N))) - l * k,
    cdf=lambda self, k, l, N: (1 - np.exp(-l * (np.floor(k) + 1))) / (1 - np.exp(-l * N)), stats=lambda self, l, N: (np.nan,) * 4,
)  # fmt: skip
dlaplace = _discrete(
    "dlaplace", "a", support=lambda self, a: (-1000, np.inf), logpmf=lambda self, k, a: np.log(np.tanh(a / 2.0)) - a * abs(k),
    cdf=lambda self, k, a: np.where(k >= 0, 1.0 - np.exp(-a * np.floor(k)) / (np.exp(a) + 1), np.exp(a * (np.floor(k) + 1)) / (np.exp(a) + 1)),
    rvs=lambda self, a, size, state: state.geometric(-sc.expm1(-a), size=size) - state.geometric(-sc.expm1(-a), size=size),
    stats=lambda self, a: (0.0, 2 * np.exp(a) / (np.exp(a) - 1) ** 2, 0.0, (np.exp(2 * a) + 10 * np.exp(a) + 1) / (2 * np.exp(a)) - 3.0),
)  # fmt: skip
logser = _discrete(
    "logser", "p", support=lambda self, p: (1, np.inf), logpmf=lambda self, k, p: k * np.log(p) - np.log(k) - np.log(-sc.log1p(-p)), cdf=_summed,
    rvs=lambda self, p, size, state: state.logseries(p, size=size),
    stats=lambda self, p: (lambda r: (p / (p - 1.0) / r, -p * (p + r) / (1 - p) ** 2 / r**2, np.nan, np.nan))(sc.log1p(-p)),
)  # fmt: skip
planck = _discrete(
    "planck", "lambda_", support=lambda self, l: (0, np.inf), logpmf=lambda self, k, l: np.log(-sc.expm1(-l)) - l * k,
    cdf=lambda self, k, l: -sc.expm1(-l * (np.floor(k) + 1)), rvs=lambda self, l, size, state: state.geometric(-sc.expm1(-l), size=size) - 1.0,
    stats=lambda self, l: (1 / sc.expm1(l), np.exp(-l) / sc.expm1(-l) ** 2, 2 * np.cosh(l / 2.0), 4 + 2 * np.cosh(l)),
)  # fmt: skip
skellam = _discrete(
    "skellam", "mu1, mu2", support=lambda self, a, b: (-1000, np.inf),
    logpmf=lambda self, k, a, b: -((np.sqrt(a) - np.sqrt(b)) ** 2) + k / 2 * np.log(a / b) + np.log(sc.ive(abs(k), 2 * np.sqrt(a * b))),
    cdf=_summed, rvs=lambda self, a, b, size, state: state.poisson(a, size) - state.poisson(b, size),
    stats=lambda self, a, b: (a - b, a + b, (a - b) / np.sqrt((a + b) ** 3), 1 / (a + b)),
)  # fmt: skip
yulesimon = _discrete(
    "yulesimon", "alpha", support=lambda self, a: (1, np.inf), logpmf=lambda self, k, a: np.log(a) + sc.betaln(k, a + 1),
    cdf=lambda self, k, a: 1 - np.floor(k) * sc.beta(np.floor(k), a + 1), stats=lambda self, a: (np.where(a > 1, a / (a - 1), np.inf), np.nan, np.nan, np.nan),
)  # fmt: skip
zipf = _discrete(
    "zipf", "a", support=lambda self, a: (1, np.inf), logpmf=lambda self, k, a: -a * np.log(k) - np.log(sc.zeta(a, 1)), cdf=_summed,
    rvs=lambda self, a, size, state: state.zipf(a, size=size),
    stats=lambda self, a: (np.where(a > 2, sc.zeta(np.maximum(a - 1, 1.01), 1) / sc.zeta(a, 1), np.inf), np.nan, np.nan, np.nan),
)  # fmt: skip
zipfian = _discrete(
    "zipfian", "a, n", support=lambda self, a, n: (1, n), logpmf=lambda self, k, a, n: -a * np.log(k) - np.log(_harmonic(n, a)), cdf=_summed,
    stats=lambda self, a, n: (_harmonic(n, a - 1) / _harmonic(n, a), np.nan, np.nan, np.nan),
)  # fmt: skip


def _harmonic(n, a):
    return float((np.arange(1.0, float(np.max(n)) + 1) ** -float(np.max(a))).sum())


nhypergeom = _discrete(
    "nhypergeom", "M, n, r", support=lambda self, M, n, r: (0, n),
    logpmf=lambda self, k, M, n, r: _lbinom(k + r - 1, k) + _lbinom(M - r - k, n - k) - _lbinom(M, n), cdf=_summed,
    stats=lambda self, M, n, r: (r * n / (M - n + 1), np.nan, np.nan, np.nan),
)  # fmt: skip


class rv_histogram(Continuous):
    """The distribution that a histogram shows.

    >>> round(rv_histogram(([1.0, 3.0], [0.0, 1.0, 2.0])).cdf(1.0), 8)
    0.25
    """

    def __init__(self, histogram, *args, density=None, **kwargs):
        super().__init__("histogram")
        if len(histogram) != 2:
            raise ValueError("Expected length 2 for parameter histogram")
        heights, self._bins = np.asarray(histogram[0]), np.asarray(histogram[1], dtype=float)
        if len(heights) + 1 != len(self._bins):
            raise ValueError("Number of elements in histogram content and histogram boundaries do not match, expected n and n+1.")
        widths = np.diff(self._bins)
        heights = heights / (widths if density is False or density is None and not np.allclose(widths, widths[0]) else 1.0)
        heights = heights / float(np.sum(heights * widths))
        self._heights, self._sums = np.hstack([0.0, heights, 0.0]), np.hstack([0.0, np.cumsum(heights * widths)])

    def _support(self):
        return self._bins[0], self._bins[-1]

    def _pdf(self, x):
        return self._heights[np.searchsorted(self._bins, x, side="right")]

    def _cdf(self, x):
        return np.interp(x, self._bins, self._sums)

    def _ppf(self, q):
        return np.interp(q, self._sums, self._bins)


NAMES = tuple(n for n, v in list(globals().items()) if not n.startswith("_") and isinstance(v, (Continuous, Discrete)) or n == "rv_histogram")
