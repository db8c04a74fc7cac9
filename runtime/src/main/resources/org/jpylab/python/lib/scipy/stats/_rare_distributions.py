"""Distributions with densities or distribution functions of several special functions; loaded when they are first used."""

import numpy as np
from scipy import special as sc
from scipy.stats._distributions import Continuous
from scipy.stats._more_distributions import _by_area, _continuous, _half

_PI = np.pi
_phi = lambda x: np.exp(-(x**2) / 2.0) / np.sqrt(2 * _PI)


def _each(function, *arrays):
    """A function of numbers as one of arrays."""
    arrays = np.broadcast_arrays(*arrays)
    made = [function(*v) for v in zip(*(a.ravel().tolist() for a in arrays))]
    return np.array(made, dtype=float).reshape(arrays[0].shape)


def _each_draw(one, shapes, size, state):
    """Draws where every set of parameters has its own stream of trials."""
    arrays = np.broadcast_arrays(*shapes)
    if arrays[0].ndim == 0:
        count = 1 if size is None else int(np.prod(size))
        made = one(*(float(a) for a in arrays), count, state)
        return made[0] if size is None else made.reshape(size)
    size = arrays[0].shape if size is None else (size,) if np.ndim(size) == 0 else tuple(size)
    made, own = np.empty(size), (1,) * (len(size) - arrays[0].ndim) + arrays[0].shape
    for at in np.ndindex(own):
        place = tuple(slice(None) if n == 1 else i for i, n in zip(at, own))
        count = int(np.prod(made[place].shape))
        made[place] = one(*(float(a.reshape(own)[at]) for a in arrays), count, state).reshape(made[place].shape)
    return made


def _argus_draws(chi, count, state):
    """Rejection from one of three envelopes, by the size of chi."""
    made = []
    square = chi * chi
    while len(made) < count:
        k = count - len(made)
        if chi <= 0.5:
            u, v = state.uniform(size=k), state.uniform(size=k)
            z = v ** (2 / 3)
            kept = np.sqrt(1 - z[np.log(u) <= -square / 2 * z])
        elif chi <= 1.8:
            u, v = state.uniform(size=k), state.uniform(size=k)
            e = np.exp(-square / 2)
            z = 2 * np.log(e * (1 - v) + v) / square
            kept = np.sqrt(1 + z[u**2 + z <= 0])
        else:
            g = state.standard_gamma(1.5, size=k)
            kept = np.sqrt(1 - 2 * g[g <= square / 2] / square)
        made.extend(kept.tolist())
    return np.array(made)


argus = _continuous(
    "argus", "chi", support=lambda self, chi: (0.0, 1.0),
    logpdf=lambda self, x, chi: 3 * np.log(chi) - 0.5 * np.log(2 * _PI) - np.log(sc.gammainc(1.5, chi**2 / 2) / 2)
    + np.log(x) + 0.5 * np.log1p(-x * x) - chi**2 * (1.0 - x * x) / 2,
    cdf=lambda self, x, chi: 1.0 - self._sf(x, chi),
    sf=lambda self, x, chi: sc.gammainc(1.5, (chi * np.sqrt((1 - x) * (1 + x))) ** 2 / 2) / sc.gammainc(1.5, chi**2 / 2),
    rvs=lambda self, chi, size, state: _each_draw(_argus_draws, [chi], size, state),
    stats=lambda self, chi: _argus_moments(chi),
)  # fmt: skip


def _argus_moments(chi):
    chi = np.asarray(chi, dtype=float)
    area = sc.gammainc(1.5, chi**2 / 2) / 2
    mean = np.sqrt(_PI / 8) * chi * np.exp(-(chi**2) / 4) * sc.iv(1, chi**2 / 4) / area
    square = np.where(chi > 0.1, 1 - 3 / chi**2 + chi * _phi(chi) / area, 0.4 + chi**2 * 0.3 / 8.75)
    found = Continuous._stats(argus, chi) if chi.ndim == 0 else (None, None, np.nan, np.nan)
    return mean, square - mean**2, found[2], found[3]


def _crystal_parts(beta, m):
    tail = m / beta / (m - 1) * np.exp(-(beta**2) / 2.0)
    return 1.0 / (tail + np.sqrt(2 * _PI) * sc.ndtr(beta)), tail


class _Crystalball(Continuous):
    def _pdf(self, x, beta, m):
        n, _ = _crystal_parts(beta, m)
        power = (m / beta) ** m * np.exp(-(beta**2) / 2.0) * (m / beta - beta - np.minimum(x, -beta)) ** (-m)
        return n * np.where(x > -beta, np.exp(-(x**2) / 2), power)

    def _cdf(self, x, beta, m):
        n, tail = _crystal_parts(beta, m)
        power = (m / beta) ** m * np.exp(-(beta**2) / 2.0) * (m / beta - beta - np.minimum(x, -beta)) ** (-m + 1) / (m - 1)
        return n * np.where(x > -beta, tail + np.sqrt(2 * _PI) * (sc.ndtr(x) - sc.ndtr(-beta)), power)

    def _ppf(self, p, beta, m):
        n, tail = _crystal_parts(beta, m)
        e = np.exp(-(beta**2) / 2)
        low = m / beta - beta - ((m - 1) * (m / beta) ** (-m) / e * p / n) ** (1 / (1 - m))
        high = sc.ndtri(sc.ndtr(-beta) + 1 / np.sqrt(2 * _PI) * (p / n - tail))
        return np.where(p < n * tail, low, high)

    def _stats(self, beta, m):
        moment = lambda k: _crystal_moment(k, beta, m)
        m1, m2, m3, m4 = (moment(k) for k in (1, 2, 3, 4))
        v = m2 - m1 * m1
        s = (m3 - 3 * m1 * m2 + 2 * m1**3) / v**1.5
        k = (m4 - 4 * m1 * m3 + 6 * m1**2 * m2 - 3 * m1**4) / v**2 - 3
        return tuple(np.where(m > n, value, bad) for n, value, bad in ((2, m1, np.inf), (3, v, np.inf), (4, s, np.nan), (5, k, np.nan)))


def _crystal_moment(n, beta, m):
    """The n-th moment: of the normal part, by the incomplete gamma function, and of the power tail."""
    with np.errstate(all="ignore"):
        A, B = (m / beta) ** m * np.exp(-(beta**2) / 2.0), m / beta - beta
        right = 2 ** ((n - 1) / 2.0) * sc.gamma((n + 1) / 2) * (1.0 + (-1) ** n * sc.gammainc((n + 1) / 2, beta**2 / 2))
        left = sum(sc.binom(n, k) * B ** (n - k) * (-1) ** k / (m - k - 1) * (m / beta) ** (-m + k + 1) for k in range(n + 1))
        return _crystal_parts(beta, m)[0] * (A * left + right)


crystalball = _Crystalball("crystalball", "beta, m")


def _nct_below(x, df, nc):
    """The probability of at most x as a mixture of beta distributions over Poisson weights."""
    if x < 0:
        return 1.0 - _nct_below(-x, df, -nc) if x > -np.inf else 0.0
    y, half = x * x / (x * x + df), nc * nc / 2
    middle, width = int(half), int(12 * np.sqrt(half) + 60)
    j = np.arange(max(0, middle - width), middle + width)
    p = np.exp(-half + sc.xlogy(j, half) - sc.gammaln(j + 1))
    q = nc / np.sqrt(2) * np.exp(-half + sc.xlogy(j, half) - sc.gammaln(j + 1.5))
    total = np.sum(p * sc.betainc(j + 0.5, df / 2, y)) + np.sum(q * sc.betainc(j + 1.0, df / 2, y))
    return min(max(float(sc.ndtr(-nc) + total / 2), 0.0), 1.0)


class _Nct(Continuous):
    def _logpdf(self, x, df, nc):
        """The density by two confluent hypergeometric functions."""
        r = x * x + df
        scaled = nc * nc * x * x / (2 * r)
        log = df / 2 * np.log(df) + sc.gammaln(df + 1) - df * np.log(2) - nc * nc / 2 - df / 2 * np.log(r) - sc.gammaln(df / 2)
        first = np.sqrt(2) * nc * x * sc.hyp1f1(df / 2 + 1, 1.5, scaled) / r / sc.gamma((df + 1) / 2)
        second = sc.hyp1f1((df + 1) / 2, 0.5, scaled) / np.sqrt(r) / sc.gamma(df / 2 + 1)
        return log + np.log(np.maximum(first + second, 0.0))

    def _cdf(self, x, df, nc):
        return _each(_nct_below, x, df, nc)

    def _rvs(self, df, nc, size, state):
        n = state.standard_normal(size) + nc
        return n * np.sqrt(df) / np.sqrt(state.chisquare(df, size))

    def _stats(self, df, nc):
        factor = lambda k: np.where(df > k, np.exp(sc.gammaln((df - k) / 2) - sc.gammaln(df / 2)), np.nan) * (df / 2) ** (k / 2.0)
        with np.errstate(all="ignore"):
            m1 = factor(1) * nc
            m2 = factor(2) * (1 + nc**2)
            m3, m4 = factor(3) * (nc**3 + 3 * nc), factor(4) * (nc**4 + 6 * nc**2 + 3)
            v = m2 - m1 * m1
            s = (m3 - 3 * m1 * m2 + 2 * m1**3) / v**1.5
            k = (m4 - 4 * m1 * m3 + 6 * m1**2 * m2 - 3 * m1**4) / v**2 - 3
        return np.where(df > 1, m1, np.nan), np.where(df > 2, v, np.nan), np.where(df > 3, s, np.nan), np.where(df > 4, k, np.nan)


nct = _Nct("nct", "df, nc")


def _smirnov(n, d):
    """The tail of the one-sided statistic of n draws (Z. W. Birnbaum and F. H. Tingey, 1951)."""
    from scipy.stats._rank_tests import _one_sided

    return _one_sided(int(n), d)


class _Ksone(Continuous):
    _support = lambda self, n: (0.0, 1.0)
    _cdf = lambda self, x, n: 1.0 - _each(lambda d, m: _smirnov(m, d), x, n)
    _sf = lambda self, x, n: _each(lambda d, m: _smirnov(m, d), x, n)

    def _pdf(self, x, n):
        """Minus the derivative of the sum, term by term."""

        def one(d, m):
            j = np.arange(int(np.floor(m * (1 - d))) + 1)
            u, v = d + j / m, np.maximum(1 - d - j / m, 0)
            with np.errstate(all="ignore"):
                log = sc.gammaln(m + 1) - sc.gammaln(j + 1) - sc.gammaln(m - j + 1)
                base = np.exp(log + sc.xlogy(m - j, v) + (j - 1) * np.log(u))
                slope = base * (1 + d * (j - 1) / u)
                fall = d * np.exp(log + np.log(m - j) + sc.xlogy(m - j - 1, v) + (j - 1) * np.log(u))
            return float(-(np.nansum(slope) - np.nansum(fall)))

        return _each(one, x, n)


ksone = _Ksone("ksone", "n")


class _Kstwo(Continuous):
    _support = lambda self, n: (0.5 / np.asarray(n), 1.0)

    def _sf(self, x, n):
        from scipy.stats._rank_tests import _kolmogorov_exact

        return _each(lambda d, m: 2 * _smirnov(m, d) if d >= 0.5 else min(max(_kolmogorov_exact(int(m), d), 0.0), 1.0), x, n)

    def _cdf(self, x, n):
        return 1.0 - self._sf(x, n)

    def _pdf(self, x, n):
        step = 1e-5 * np.minimum(x, 1.0)
        up, down, far, near = (self._cdf(np.minimum(x + k * step, 1.0), n) for k in (1, -1, 2, -2))
        return (8 * (up - down) - (far - near)) / (12 * step)


kstwo = _Kstwo("kstwo", "n")


def _kolmogorov_below(x):
    """The limiting distribution function by the series that converges for small numbers."""
    k = 2 * np.arange(1, 10) - 1
    x = np.asarray(x, dtype=float)[..., None]
    return np.sqrt(2 * _PI) / x[..., 0] * np.sum(np.exp(-((k * _PI) ** 2) / (8 * x**2)), axis=-1)


class _Kstwobign(Continuous):
    _support = lambda self: (0.0, np.inf)
    _sf = lambda self, x: sc.kolmogorov(x)
    _cdf = lambda self, x: np.where(x > 1.0, 1.0 - sc.kolmogorov(x), _kolmogorov_below(x))
    _isf = lambda self, q: sc.kolmogi(q)
    _ppf = lambda self, q: sc.kolmogi(1.0 - q)

    def _pdf(self, x):
        k = np.arange(1, 200)
        x = np.asarray(x, dtype=float)[..., None]
        slow = np.sum(8 * (-1.0) ** (k - 1) * k * k * x * np.exp(-2 * (k * x) ** 2), axis=-1)
        a = ((2 * k - 1) * _PI) ** 2 / 8
        fast = np.sqrt(2 * _PI) * np.sum(np.exp(-a / x**2) * (2 * a / x**4 - 1 / x**2), axis=-1)
        return np.where(x[..., 0] > 0.8, slow, fast)


kstwobign = _Kstwobign("kstwobign")
norminvgauss = _continuous(
    "norminvgauss", "a, b",
    pdf=lambda self, x, a, b: a / _PI * np.exp(np.sqrt(a**2 - b**2) + b * x - a * np.hypot(1, x)) * sc.kve(1, a * np.hypot(1, x)) / np.hypot(1, x),
    cdf=_by_area, rvs=lambda self, a, b, size, state: _mixed(b, state.wald(1 / np.sqrt(a**2 - b**2), 1.0, size=size), size, state),
    stats=lambda self, a, b: (lambda g: (b / g, a**2 / g**3, 3.0 * b / (a * np.sqrt(g)), 3.0 * (1 + 4 * b**2 / a**2) / g))(np.sqrt(a**2 - b**2)),
)  # fmt: skip


def _mixed(b, spread, size, state):
    """Normal draws whose variances are drawn too."""
    return b * spread + np.sqrt(spread) * state.standard_normal(size)


class _Kappa4(Continuous):
    def _support(self, h, k):
        h, k = np.broadcast_arrays(np.asarray(h, dtype=float), np.asarray(k, dtype=float))
        with np.errstate(all="ignore"):
            low = np.where(h > 0, np.where(k == 0, np.log(h), (1.0 - h ** (-k)) / k), np.where(k < 0, 1.0 / k, -np.inf))
            return low, np.where(k > 0, 1.0 / k, np.inf)

    def _log_base(self, x, k):
        """The logarithm of (1 - k x)^(1/k), which is -x for k = 0."""
        with np.errstate(all="ignore"):
            return np.where(k == 0, -x, np.log1p(-k * x) / np.where(k == 0, 1.0, k))

    def _logpdf(self, x, h, k):
        log = self._log_base(x, k)
        e = np.exp(log)
        with np.errstate(all="ignore"):
            outer = np.where(h == 0, -e, sc.xlog1py(1.0 / np.where(h == 0, 1.0, h) - 1.0, -h * e))
        return outer + (1.0 - k) * log

    def _cdf(self, x, h, k):
        e = np.exp(self._log_base(x, k))
        with np.errstate(all="ignore"):
            return np.exp(np.where(h == 0, -e, np.log1p(-h * e) / np.where(h == 0, 1.0, h)))

    def _ppf(self, q, h, k):
        with np.errstate(all="ignore"):
            inner = np.where(h == 0, -np.log(q), (1.0 - q**h) / np.where(h == 0, 1.0, h))
            return np.where(k == 0, -np.log(inner), (1.0 - inner**k) / np.where(k == 0, 1.0, k))


kappa4 = _Kappa4("kappa4", "h, k")
gausshyper = _continuous(
    "gausshyper", "a, b, c, z", support=lambda self, a, b, c, z: (0.0, 1.0),
    pdf=lambda self, x, a, b, c, z: x ** (a - 1.0) * (1.0 - x) ** (b - 1.0) / (1.0 + z * x) ** c / (sc.beta(a, b) * sc.hyp2f1(c, a, a + b, -z)),
    cdf=_by_area,
)  # fmt: skip


def _geninv_log(x, p, b):
    with np.errstate(divide="ignore", invalid="ignore"):
        return (p - 1) * np.log(x) - b * (x + np.divide(1.0, x)) / 2


def _geninv_draws(p, b, count, state):
    """Ratios of uniform numbers (W. Hörmann and J. Leydold, Stat. Comput. 24, 2014)."""
    inverted, p = p < 0, abs(p)
    mode = b / (np.sqrt((p - 1) ** 2 + b**2) + 1 - p) if p < 1 else (np.sqrt((1 - p) ** 2 + b**2) - (1 - p)) / b
    top = _geninv_log(mode, p, b)
    if p >= 1 or b > 1:
        a2, a1 = -2 * (p + 1) / b - mode, 2 * mode * (p - 1) / b - 1
        p1, q1 = a1 - a2**2 / 3, 2 * a2**3 / 27 - a2 * a1 / 3 + mode
        angle, reach = np.arccos(-q1 * np.sqrt(-27 / p1**3) / 2), -np.sqrt(-4 * p1 / 3)
        ends = reach * np.cos(angle / 3 + _PI / 3) - a2 / 3, -reach * np.cos(angle / 3) - a2 / 3
        low, high = ((x - mode) * np.exp(0.5 * (_geninv_log(x, p, b) - top)) for x in ends)
        wide, shift = 1.0, mode
    elif b >= min(0.5, 2 * np.sqrt(1 - p) / 3):
        far = ((1 + p) + np.sqrt((1 + p) ** 2 + b**2)) / b
        wide, low, high, shift, top = np.exp(0.5 * top), 0.0, far * np.exp(0.5 * _geninv_log(far, p, b)), 0.0, 0.0
    else:
        raise NotImplementedError("scipy.stats.geninvgauss.rvs where p < 1 and b is small")
    made = []
    while len(made) < count:
        k = count - len(made)
        u, v = wide * state.uniform(size=k), low + (high - low) * state.uniform(size=k)
        x = v / u + shift
        with np.errstate(invalid="ignore"):
            made.extend(x[(x > 0) & (2 * np.log(u) <= _geninv_log(np.where(x > 0, x, 1.0), p, b) - top)].tolist())
    return 1 / np.array(made) if inverted else np.array(made)


class _Geninvgauss(Continuous):
    _support = _half
    _logpdf = lambda self, x, p, b: _geninv_log(x, p, b) - np.log(2) - np.log(sc.kve(p, b)) + b
    _cdf = _by_area

    def _rvs(self, p, b, size, state):
        return _each_draw(_geninv_draws, [p, b], size, state)

    def _stats(self, p, b):
        m = [sc.kve(p + n, b) / sc.kve(p, b) for n in (1, 2, 3, 4)]
        v = m[1] - m[0] ** 2
        s = (m[2] - 3 * m[0] * m[1] + 2 * m[0] ** 3) / v**1.5
        return m[0], v, s, (m[3] - 4 * m[0] * m[2] + 6 * m[0] ** 2 * m[1] - 3 * m[0] ** 4) / v**2 - 3


geninvgauss = _Geninvgauss("geninvgauss", "p, b")


class _Genhyperbolic(Continuous):
    _cdf = _by_area

    def _logpdf(self, x, p, a, b):
        g, r = np.sqrt((a + b) * (a - b)), np.hypot(1.0, x)
        front = p * np.log(g) - (p - 0.5) * np.log(a) - 0.5 * np.log(2 * _PI) - np.log(sc.kve(p, g)) + g
        return front + (p - 0.5) * np.log(r) + np.log(sc.kve(p - 0.5, a * r)) - a * r + b * x

    def _rvs(self, p, a, b, size, state):
        g = np.sqrt((a + b) * (a - b))
        return _mixed(b, _each_draw(_geninv_draws, [p, g], size, state) / g, size, state)

    def _stats(self, p, a, b):
        """By the moments of the variance that mixes the normal distributions."""
        g = np.sqrt((a + b) * (a - b))
        m = [sc.kve(p + n, g) / sc.kve(p, g) / g**n for n in (1, 2, 3, 4)]
        v = m[1] - m[0] ** 2
        third, fourth = m[2] - 3 * m[0] * m[1] + 2 * m[0] ** 3, m[3] - 4 * m[0] * m[2] + 6 * m[0] ** 2 * m[1] - 3 * m[0] ** 4
        var = m[0] + b * b * v
        skew = (b**3 * third + 3 * b * v) / var**1.5
        kurt = (b**4 * fourth + 6 * b * b * (third + m[0] * v) + 3 * m[1]) / var**2 - 3
        return b * m[0], var, skew, kurt


genhyperbolic = _Genhyperbolic("genhyperbolic", "p, a, b")


class _StudentizedRange(Continuous):
    _support = lambda self, k, df: (0.0, np.inf)

    def _sf(self, x, k, df):
        from scipy.stats._sample_tests import range_sf

        return _each(range_sf, x, k, df)

    def _cdf(self, x, k, df):
        return 1.0 - self._sf(x, k, df)

    def _pdf(self, x, k, df):
        step = 1e-4 * np.maximum(x, 0.1)
        up, down, far, near = (self._cdf(x + j * step, k, df) for j in (1, -1, 2, -2))
        return (8 * (up - down) - (far - near)) / (12 * step)


studentized_range = _StudentizedRange("studentized_range", "k, df")


class _LevyStable(Continuous):
    """Stable distributions in the parametrization whose skewness term is tan(πα/2) (J. P. Nolan, 1997)."""

    def _rvs(self, alpha, beta, size, state):
        """Chambers, Mallows and Stuck's method (JASA 71, 1976)."""
        shape = np.broadcast_shapes(np.shape(alpha), np.shape(beta)) if size is None else size
        angle, wait = state.uniform(-_PI / 2, _PI / 2, size=shape), state.standard_exponential(shape)
        with np.errstate(all="ignore"):
            lean = _PI / 2 + beta * angle
            one = 2 / _PI * (lean * np.tan(angle) - beta * np.log(_PI / 2 * wait * np.cos(angle) / lean))
            twist = beta * np.tan(_PI * alpha / 2)
            turn = np.arctan(twist) / alpha
            other = (1 + twist**2) ** (1 / (2 * alpha)) * np.sin(alpha * (angle + turn)) / np.cos(angle) ** (1 / alpha)
            other = other * (np.cos(angle - alpha * (angle + turn)) / wait) ** ((1 - alpha) / alpha)
            return np.where(alpha == 1.0, one, other)[()]

    def _inverse(self, x, alpha, beta, area):
        """The characteristic function back to the density, or (by Gil-Pelaez) to the distribution function."""
        from scipy.integrate import quad

        twist = beta * np.tan(_PI * alpha / 2) if alpha != 1 else 0.0
        phase = (lambda u: twist * u**alpha) if alpha != 1 else (lambda u: -2 / _PI * beta * u * np.log(u) if u > 0 else 0.0)
        end = 40.0 ** (1 / alpha)
        if area:
            value = quad(lambda u: np.exp(-(u**alpha)) * np.sin(u * x - phase(u)) / u, 0, end, limit=2000, epsabs=1e-12)[0]
            return 0.5 + value / _PI
        return quad(lambda u: np.exp(-(u**alpha)) * np.cos(u * x - phase(u)), 0, end, limit=2000, epsabs=1e-12)[0] / _PI

    def _pdf(self, x, alpha, beta):
        return _each(lambda v, a, b: self._inverse(v, a, b, False), x, alpha, beta)

    def _cdf(self, x, alpha, beta):
        return _each(lambda v, a, b: self._inverse(v, a, b, True), x, alpha, beta)

    def _stats(self, alpha, beta):
        two = alpha == 2
        return np.where(alpha > 1, 0.0, np.nan), np.where(two, 2.0, np.inf), np.where(two, 0.0, np.nan), np.where(two, 0.0, np.nan)


levy_stable = _LevyStable("levy_stable", "alpha, beta")
NAMES = (
    "argus", "crystalball", "gausshyper", "genhyperbolic", "geninvgauss", "kappa4", "ksone", "kstwo", "kstwobign", "levy_stable",
    "nct", "norminvgauss", "studentized_range",
)  # fmt: skip
