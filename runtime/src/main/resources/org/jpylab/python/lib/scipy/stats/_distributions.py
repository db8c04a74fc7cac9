"""Probability distributions, continuous and of counts."""

import numpy as np
from scipy import special as sc

_SQRT_2PI = 2.5066282746310002


class _Distribution:
    """What all distributions do: shift and scale, and call the standard form's functions."""

    discrete = False

    def __init__(self, name, shapes=""):
        self.name, self.shapes = name, shapes or None
        self._names = [s.strip() for s in shapes.split(",") if s.strip()]

    def _split(self, args, kwds, extra=()):
        """Shape parameters, location, scale, and further named arguments."""
        names = [*self._names, "loc", *(() if self.discrete else ("scale",)), *extra]
        if len(args) > len(names):
            raise TypeError(f"{self.name}: too many arguments")
        given = dict(zip(names, args))
        for key, value in kwds.items():
            if key not in names:
                raise TypeError(f"_parse_args() got an unexpected keyword argument '{key}'")
            given[key] = value
        try:
            shapes = [np.asarray(given.pop(n)) for n in self._names]
        except KeyError as e:
            raise TypeError(f"_parse_args() missing 1 required positional argument: '{e.args[0]}'") from None
        return shapes, np.asarray(given.pop("loc", 0)), np.asarray(given.pop("scale", 1)), given

    def __call__(self, *args, **kwds):
        return Frozen(self, args, kwds)

    freeze = __call__

    def support(self, *args, **kwds):
        shapes, loc, scale, _ = self._split(args, kwds)
        low, high = self._support(*shapes)
        return low * scale + loc, high * scale + loc

    def _support(self, *shapes):
        return -np.inf, np.inf

    def _within(self, x, shapes):
        low, high = self._support(*shapes)
        return (x >= low) & (x <= high)

    def cdf(self, x, *args, **kwds):
        """The probability of at most x."""
        shapes, loc, scale, _ = self._split(args, kwds)
        return self._bounded(self._cdf, x, shapes, loc, scale, 0.0, 1.0)

    def sf(self, x, *args, **kwds):
        """The probability of more than x."""
        shapes, loc, scale, _ = self._split(args, kwds)
        return self._bounded(self._sf, x, shapes, loc, scale, 1.0, 0.0)

    def _bounded(self, function, x, shapes, loc, scale, below, above):
        x = (np.asarray(x) - loc) / scale
        if self.discrete:
            x = np.floor(x)
        low, high = self._support(*shapes)
        ok = (x >= low) & (x < high) if self.discrete else (x > low) & (x < high)
        with np.errstate(all="ignore"):
            inner = function(np.where(ok, x, self._somewhere(low, high)), *shapes)
        r = np.where(ok, inner, np.where(x <= low if not self.discrete else x < low, below, above))
        return np.where(np.isnan(x) | ~(scale > 0), np.nan, r)[()]

    def _somewhere(self, low, high):
        """Points where functions can be asked without harm."""
        low, high = np.asarray(low, float), np.asarray(high, float)
        finite = np.isfinite(low), np.isfinite(high)
        middle = np.where(finite[0] & finite[1], (low + high) / 2, np.where(finite[0], low + 1, 0.0))
        return np.floor(middle) if self.discrete else middle

    def logcdf(self, x, *args, **kwds):
        """The logarithm of cdf."""
        with np.errstate(divide="ignore"):
            return np.log(self.cdf(x, *args, **kwds))

    def logsf(self, x, *args, **kwds):
        """The logarithm of sf."""
        with np.errstate(divide="ignore"):
            return np.log(self.sf(x, *args, **kwds))

    def _sf(self, x, *shapes):
        return 1.0 - self._cdf(x, *shapes)

    def isf(self, q, *args, **kwds):
        """The inverse of sf."""
        shapes, loc, scale, _ = self._split(args, kwds)
        return self._inverted(self._isf, q, shapes, loc, scale, True)

    def ppf(self, q, *args, **kwds):
        """The inverse of cdf: quantiles."""
        shapes, loc, scale, _ = self._split(args, kwds)
        return self._inverted(self._ppf, q, shapes, loc, scale, False)

    def _inverted(self, function, q, shapes, loc, scale, upper):
        q = np.asarray(q, dtype=float)
        low, high = self._support(*shapes)
        if self.discrete:
            low = low - 1
        ok = (q > 0) & (q < 1)
        with np.errstate(all="ignore"):
            inner = function(np.where(ok, q, 0.5), *shapes)
        zero, one = (high, low) if upper else (low, high)
        r = np.where(ok, inner, np.where(q == 0, zero, np.where(q == 1, one, np.nan))) * scale + loc
        return r[()]

    def _isf(self, q, *shapes):
        return self._ppf(1.0 - q, *shapes)

    def _ppf(self, q, *shapes):
        """By bisection, then to the last bits."""
        arrays = np.broadcast_arrays(q, *shapes)
        flat = [a.ravel() for a in arrays]
        made = [self._solved(float(v[0]), *v[1:]) for v in zip(*flat)]
        return np.array(made, dtype=float).reshape(arrays[0].shape)

    def _solved(self, q, *shapes):
        from scipy.optimize import brentq

        low, high = (float(b) for b in self._support(*shapes))
        a = low if np.isfinite(low) else -1.0
        b = high if np.isfinite(high) else max(a, 0.0) + 1.0
        while not np.isfinite(low) and self._cdf(a, *shapes) > q:
            a *= 2
        while not np.isfinite(high) and self._cdf(b, *shapes) < q:
            b = b * 2 if b > 0 else 1.0

        def missed(x):
            return (0.0 if x <= low else 1.0 if x >= high else float(self._cdf(np.float64(x), *shapes))) - q

        return brentq(missed, a, b, xtol=1e-14, rtol=1e-14, maxiter=500)

    def rvs(self, *args, size=None, random_state=None, **kwds):
        """Random draws, from numpy.random's state unless another is given."""
        shapes, loc, scale, given = self._split(args, kwds, ("size", "random_state"))
        size = given.get("size", size)
        state = given.get("random_state", random_state)
        if state is None:
            state = np.random.mtrand._rand
        elif isinstance(state, (int, np.integer)):
            state = np.random.RandomState(state)
        if size is None or size == 1 and not isinstance(size, tuple):
            shape = np.broadcast_shapes(loc.shape, scale.shape, *[s.shape for s in shapes])
            single = size is None and shape == ()
            if single:
                value = self._rvs(*shapes, size=None, state=state) * scale + loc
                return int(value) if self.discrete else _float(value)
            size = shape or (1,)
        r = self._rvs(*shapes, size=size, state=state)
        return r * scale + loc if not self.discrete else self._counted(r + loc)

    def _counted(self, draws):
        return np.asarray(draws).astype(np.int64)

    def _rvs(self, *shapes, size, state):
        return self._ppf(state.uniform(size=size), *shapes)

    def mean(self, *args, **kwds):
        """The expected value."""
        return self.stats(*args, moments="m", **kwds)

    def var(self, *args, **kwds):
        """The variance."""
        return self.stats(*args, moments="v", **kwds)

    def std(self, *args, **kwds):
        """The standard deviation."""
        return np.sqrt(self.var(*args, **kwds))

    def median(self, *args, **kwds):
        """The median."""
        return self.ppf(0.5, *args, **kwds)

    def interval(self, confidence, *args, **kwds):
        """The middle interval of a given probability."""
        tail = (1.0 - np.asarray(confidence)) / 2
        return self.ppf(tail, *args, **kwds), self.ppf(1.0 - tail, *args, **kwds)

    def stats(self, *args, moments="mv", **kwds):
        """Mean, variance, skewness and excess kurtosis, as the letters m, v, s, k ask."""
        shapes, loc, scale, _ = self._split(args, kwds)
        m, v, s, k = self._stats(*shapes)
        values = {"m": lambda: m * scale + loc, "v": lambda: v * scale * scale, "s": lambda: s, "k": lambda: k}
        out = tuple(_float(values[letter]() + 0.0) for letter in "mvsk" if letter in moments)
        return out[0] if len(out) == 1 else out

    def _stats(self, *shapes):
        """Moments by integration."""
        from scipy.integrate import quad

        shapes = [float(s) for s in shapes]
        low, high = self._support(*shapes)
        about = lambda c, n: quad(lambda x: (x - c) ** n * self._pdf(x, *shapes), low, high)[0]
        m = about(0, 1)
        v = about(m, 2)
        return m, v, about(m, 3) / v**1.5, about(m, 4) / v**2 - 3

    def expect(self, func=None, args=(), loc=0, scale=1, lb=None, ub=None, **kwds):
        """The expected value of a function."""
        func = func or (lambda x: x)
        low, high = self.support(*args, loc=loc, **({} if self.discrete else {"scale": scale}))
        if isinstance(lb, np.ndarray) or isinstance(ub, np.ndarray):
            lb, ub = (None if v is None else float(v) for v in (lb, ub))
        low, high = low if lb is None else lb, high if ub is None else ub
        if self.discrete:
            start = int(low) if np.isfinite(low) else int(self.ppf(1e-12, *args, loc=loc))
            end = int(high) if np.isfinite(high) else int(self.ppf(1 - 1e-12, *args, loc=loc)) + 10
            return sum(func(k) * self.pmf(k, *args, loc=loc) for k in range(start, end + 1))
        from scipy.integrate import quad

        conditional = kwds.pop("conditional", False)
        kwds.setdefault("complex_func", False)
        value = quad(lambda x: func(x) * self.pdf(x, *args, loc=loc, scale=scale), low, high, **kwds)[0]
        if conditional:
            value /= self.cdf(high, *args, loc=loc, scale=scale) - self.cdf(low, *args, loc=loc, scale=scale)
        return value


def _float(x):
    return x[()] if isinstance(x, np.ndarray) and x.ndim == 0 else x


class Continuous(_Distribution):
    """A distribution with a density."""

    def pdf(self, x, *args, **kwds):
        """The density."""
        shapes, loc, scale, _ = self._split(args, kwds)
        x = (np.asarray(x) - loc) / scale
        ok = self._within(x, shapes)
        with np.errstate(all="ignore"):
            inner = self._pdf(np.where(ok, x, self._somewhere(*self._support(*shapes))), *shapes)
        return np.where(np.isnan(x) | ~(scale > 0), np.nan, np.where(ok, inner, 0.0) / scale)[()]

    def logpdf(self, x, *args, **kwds):
        """The logarithm of the density."""
        shapes, loc, scale, _ = self._split(args, kwds)
        x = (np.asarray(x) - loc) / scale
        ok = self._within(x, shapes)
        with np.errstate(all="ignore"):
            inner = self._logpdf(np.where(ok, x, self._somewhere(*self._support(*shapes))), *shapes)
        return (np.where(ok, inner, -np.inf) - np.log(scale))[()]

    def _logpdf(self, x, *shapes):
        return np.log(self._pdf(x, *shapes))

    def _pdf(self, x, *shapes):
        return np.exp(self._logpdf(x, *shapes))

    def entropy(self, *args, **kwds):
        """The differential entropy."""
        from scipy.integrate import quad

        shapes, _, scale, _ = self._split(args, kwds)
        low, high = self._support(*shapes)
        inner = quad(lambda x: float(sc.entr(self._pdf(x, *shapes))), low, high)[0]
        return inner + np.log(scale)

    def nnlf(self, theta, x):
        """The negative log-likelihood of data."""
        *shapes, loc, scale = theta
        if scale <= 0:
            return np.inf
        return -np.sum(self.logpdf(x, *shapes, loc=loc, scale=scale))

    def fit(self, data, *args, floc=None, fscale=None, **kwds):
        """The parameters of highest likelihood: shapes, location and scale."""
        from scipy.optimize import fmin

        data = np.asarray(data, dtype=float).ravel()
        exact = self._fitted(data, floc, fscale) if not kwds and not args else None
        if exact is not None:
            return exact
        fixed = {"loc": floc, "scale": fscale}
        names = [*self._names, "loc", "scale"]
        for i, n in enumerate(self._names):
            fixed[n] = kwds.pop("f" + n, kwds.pop(f"f{i}", kwds.pop("fix_" + n, None)))
        start = dict(zip(names, args))
        for n in names:
            start.setdefault(n, 1.0)
        start["loc"], start["scale"] = self._started(data, start, kwds)
        free = [n for n in names if fixed[n] is None]
        full = lambda theta: [fixed[n] if fixed[n] is not None else theta[free.index(n)] for n in names]

        def cost(theta):
            value = self.nnlf(full(theta), data)
            return value if np.isfinite(value) else 1e100

        found = fmin(cost, [float(start[n]) for n in free], disp=0, maxiter=2000 * len(free), maxfun=4000 * len(free))
        return tuple(v if fixed[n] is not None else float(v) for n, v in zip(names, full(list(found))))

    def _started(self, data, start, kwds):
        if "loc" in kwds or "scale" in kwds:
            return kwds.get("loc", 0.0), kwds.get("scale", 1.0)
        low, high = self._support(*[np.asarray(start[n]) for n in self._names])
        if np.isfinite(low):
            return data.min() - 0.01 * (np.ptp(data) or 1.0), data.std() or 1.0
        return data.mean(), data.std() or 1.0

    def _fitted(self, data, floc, fscale):
        return None


class Discrete(_Distribution):
    """A distribution of counts."""

    discrete = True

    def pmf(self, k, *args, **kwds):
        """The probability of exactly k."""
        shapes, loc, _, _ = self._split(args, kwds)
        k = np.asarray(k) - loc
        ok = self._within(k, shapes) & (np.floor(k) == k)
        with np.errstate(all="ignore"):
            inner = self._pmf(np.where(ok, k, self._somewhere(*self._support(*shapes))), *shapes)
        return np.where(ok, inner, 0.0)[()]

    def _pmf(self, k, *shapes):
        return np.exp(self._logpmf(k, *shapes))

    def logpmf(self, k, *args, **kwds):
        """The logarithm of pmf."""
        with np.errstate(divide="ignore"):
            shapes, loc, _, _ = self._split(args, kwds)
            k = np.asarray(k) - loc
            ok = self._within(k, shapes) & (np.floor(k) == k)
            inner = self._logpmf(np.where(ok, k, self._somewhere(*self._support(*shapes))), *shapes)
            return np.where(ok, inner, -np.inf)[()]

    def _ppf(self, q, *shapes):
        """The first count that reaches the probability, found by doubling and halving."""
        arrays = np.broadcast_arrays(q, *shapes)
        flat = [a.ravel() for a in arrays]
        made = [self._reached(float(v[0]), *v[1:]) for v in zip(*flat)]
        return np.array(made, dtype=float).reshape(arrays[0].shape)

    def _reached(self, q, *shapes):
        low, high = self._support(*shapes)
        low, step = int(low), 1
        while low + step < high and self._cdf(low + step, *shapes) < q:
            step *= 2
        a, b = low - 1, int(min(low + step, high))
        while b - a > 1:
            middle = (a + b) // 2
            if self._cdf(middle, *shapes) >= q * (1 - 1e-14):
                b = middle
            else:
                a = middle
        return b

    def entropy(self, *args, **kwds):
        """The entropy in nats."""
        return self.expect(lambda k: -self.logpmf(k, *args, **kwds), args)


class Frozen:
    """A distribution with its parameters."""

    def __init__(self, dist, args, kwds):
        self.dist, self.args, self.kwds = dist, args, kwds

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        method = getattr(self.dist, name)
        if name == "rvs":
            return lambda size=None, random_state=None: method(
                *self.args, size=size, random_state=random_state, **self.kwds
            )
        if name in ("mean", "var", "std", "median", "support", "entropy", "stats"):
            return lambda *a, **k: method(*self.args, *a, **self.kwds, **k)
        if name == "expect":
            shapes, loc, scale, _ = self.dist._split(self.args, self.kwds)
            place = {"loc": loc[()]} if self.dist.discrete else {"loc": loc[()], "scale": scale[()]}
            return lambda func=None, **k: method(func, tuple(s[()] for s in shapes), **place, **k)
        return lambda x, **k: method(x, *self.args, **self.kwds, **k)


def _draw(name, *shape_order):
    return lambda self, *shapes, size, state: getattr(state, name)(*shapes, size=size)


class _Norm(Continuous):
    _pdf = lambda self, x: np.exp(-(x**2) / 2.0) / _SQRT_2PI
    _logpdf = lambda self, x: -(x**2) / 2.0 - 0.9189385332046727
    _cdf = lambda self, x: sc.ndtr(x)
    _sf = lambda self, x: sc.ndtr(-x)
    _ppf = lambda self, q: sc.ndtri(q)
    _isf = lambda self, q: -sc.ndtri(q)
    _rvs = lambda self, size, state: state.standard_normal(size)
    _stats = lambda self: (0.0, 1.0, 0.0, 0.0)

    def logcdf(self, x, loc=0, scale=1):
        return sc.log_ndtr((np.asarray(x) - loc) / scale)

    def _fitted(self, data, floc, fscale):
        loc = data.mean() if floc is None else floc
        return loc + 0.0, np.sqrt(((data - loc) ** 2).mean()) if fscale is None else fscale

    def entropy(self, loc=0, scale=1):
        return 0.5 * (np.log(2 * np.pi) + 1) + np.log(scale)


class _Uniform(Continuous):
    _support = lambda self: (0.0, 1.0)
    _pdf = lambda self, x: 1.0 * (x == x)
    _cdf = lambda self, x: x
    _ppf = lambda self, q: q
    _rvs = lambda self, size, state: state.uniform(0.0, 1.0, size)
    _stats = lambda self: (0.5, 1.0 / 12, 0.0, -1.2)

    def _fitted(self, data, floc, fscale):
        if floc is not None or fscale is not None:
            return None
        return data.min(), np.ptp(data)


class _Expon(Continuous):
    _support = lambda self: (0.0, np.inf)
    _pdf = lambda self, x: np.exp(-x)
    _logpdf = lambda self, x: -x
    _cdf = lambda self, x: -sc.expm1(-x)
    _sf = lambda self, x: np.exp(-x)
    _ppf = lambda self, q: -sc.log1p(-q)
    _isf = lambda self, q: -np.log(q)
    _rvs = lambda self, size, state: state.standard_exponential(size)
    _stats = lambda self: (1.0, 1.0, 2.0, 6.0)

    def _fitted(self, data, floc, fscale):
        loc = data.min() if floc is None else floc
        return loc + 0.0, data.mean() - loc if fscale is None else fscale


class _Gamma(Continuous):
    _support = lambda self, a: (0.0, np.inf)
    _logpdf = lambda self, x, a: sc.xlogy(a - 1.0, x) - x - sc.gammaln(a)
    _cdf = lambda self, x, a: sc.gammainc(a, x)
    _sf = lambda self, x, a: sc.gammaincc(a, x)
    _ppf = lambda self, q, a: sc.gammaincinv(a, q)
    _isf = lambda self, q, a: sc.gammainccinv(a, q)
    _rvs = lambda self, a, size, state: state.standard_gamma(a, size)
    _stats = lambda self, a: (a, a, 2.0 / np.sqrt(a), 6.0 / a)

    def _fitted(self, data, floc, fscale):
        """With a known location the shape solves log(a) - digamma(a) = log of mean - mean of log."""
        if floc is None or fscale is not None:
            return None
        from scipy.optimize import brentq

        x = data - floc
        s = np.log(x.mean()) - np.log(x).mean()
        start = (3 - s + np.sqrt((s - 3) ** 2 + 24 * s)) / (12 * s)
        a = brentq(lambda a: np.log(a) - sc.digamma(a) - s, start * 0.6, start * 1.4, disp=0)
        return a, floc, x.mean() / a


class _Beta(Continuous):
    _support = lambda self, a, b: (0.0, 1.0)
    _logpdf = lambda self, x, a, b: sc.xlog1py(b - 1.0, -x) + sc.xlogy(a - 1.0, x) - sc.betaln(a, b)
    _cdf = lambda self, x, a, b: sc._betainc_of_boost(a, b, x)
    _sf = lambda self, x, a, b: sc._betaincc_of_boost(a, b, x)
    _ppf = lambda self, q, a, b: sc.btdtri(a, b, q)
    _rvs = lambda self, a, b, size, state: state.beta(a, b, size)
    _stats = lambda self, a, b: (
        a / (a + b), a * b / (a + b) ** 2 / (a + b + 1),
        2 * (b - a) * np.sqrt(1.0 + a + b) / (np.sqrt(a * b) * (2 + a + b)),
        6 * ((a - b) ** 2 * (a + b + 1) - a * b * (a + b + 2)) / (a * b * (a + b + 2) * (a + b + 3)),
    )  # fmt: skip


class _T(Continuous):
    _pdf = lambda self, x, df: np.where(
        df == np.inf, norm._pdf(x),
        np.exp(sc.gammaln((df + 1) / 2) - sc.gammaln(df / 2)) / (np.sqrt(df * np.pi) * (1 + x**2 / df) ** ((df + 1) / 2)),
    )  # fmt: skip
    _logpdf = lambda self, x, df: np.where(
        df == np.inf, norm._logpdf(x),
        sc.gammaln((df + 1) / 2) - sc.gammaln(df / 2) - (0.5 * np.log(df * np.pi) + (df + 1) / 2 * np.log(1 + x**2 / df)),
    )  # fmt: skip
    _cdf = lambda self, x, df: sc.stdtr(df, x)
    _sf = lambda self, x, df: sc.stdtr(df, -x)
    _ppf = lambda self, q, df: sc.stdtrit(df, q)
    _isf = lambda self, q, df: -sc.stdtrit(df, q)
    _rvs = lambda self, df, size, state: state.standard_t(df, size)
    _stats = lambda self, df: (
        np.where(df > 1, 0.0, np.inf), np.where(df > 2, df / (df - 2.0), np.where(df > 1, np.inf, np.nan)),
        np.where(df > 3, 0.0, np.nan), np.where(df > 4, 6.0 / (df - 4.0), np.where(df > 2, np.inf, np.nan)),
    )  # fmt: skip


class _Chi2(Continuous):
    _support = lambda self, df: (0.0, np.inf)
    _logpdf = lambda self, x, df: sc.xlogy(df / 2.0 - 1, x) - x / 2.0 - sc.gammaln(df / 2.0) - (np.log(2) * df) / 2.0
    _cdf = lambda self, x, df: sc.chdtr(df, x)
    _sf = lambda self, x, df: sc.chdtrc(df, x)
    _ppf = lambda self, q, df: 2 * sc.gammaincinv(df / 2.0, q)
    _isf = lambda self, q, df: sc.chdtri(df, q)
    _rvs = lambda self, df, size, state: state.chisquare(df, size)
    _stats = lambda self, df: (df, 2 * df, 2 * np.sqrt(2.0 / df), 12.0 / df)


class _F(Continuous):
    _support = lambda self, m, n: (0.0, np.inf)
    _logpdf = lambda self, x, m, n: (
        n / 2 * np.log(n * 1.0) + m / 2 * np.log(m * 1.0) + sc.xlogy(m / 2 - 1, x)
        - ((m + n) / 2 * np.log(n + m * x) + sc.betaln(m / 2, n / 2))
    )  # fmt: skip
    _cdf = lambda self, x, m, n: sc.fdtr(m, n, x)
    _sf = lambda self, x, m, n: sc.fdtrc(m, n, x)
    _ppf = lambda self, q, m, n: sc.fdtri(m, n, q)
    _rvs = lambda self, m, n, size, state: state.f(m, n, size)


class _Lognorm(Continuous):
    _support = lambda self, s: (0.0, np.inf)
    _logpdf = lambda self, x, s: np.where(x > 0, -(np.log(x) ** 2) / (2 * s**2) - np.log(s * x * _SQRT_2PI), -np.inf)
    _cdf = lambda self, x, s: sc.ndtr(np.log(x) / s)
    _sf = lambda self, x, s: sc.ndtr(-np.log(x) / s)
    _ppf = lambda self, q, s: np.exp(s * sc.ndtri(q))
    _rvs = lambda self, s, size, state: np.exp(s * state.standard_normal(size))

    def _stats(self, s):
        p = np.exp(s * s)
        return np.sqrt(p), p * (p - 1), np.sqrt(p - 1) * (2 + p), p**4 + 2 * p**3 + 3 * p**2 - 6

    def _fitted(self, data, floc, fscale):
        if floc is None or fscale is not None:
            return None
        logs = np.log(data - floc)
        return logs.std(), floc + 0.0, np.exp(logs.mean())


class _Laplace(Continuous):
    _pdf = lambda self, x: 0.5 * np.exp(-abs(x))
    _cdf = lambda self, x: np.where(x > 0, 1.0 - 0.5 * np.exp(-x), 0.5 * np.exp(x))
    _sf = lambda self, x: self._cdf(-x)
    _ppf = lambda self, q: np.where(q > 0.5, -np.log(2 * (1 - q)), np.log(2 * q))
    _rvs = lambda self, size, state: state.laplace(0, 1, size=size)
    _stats = lambda self: (0.0, 2.0, 0.0, 3.0)

    def _fitted(self, data, floc, fscale):
        loc = np.median(data) if floc is None else floc
        return loc, abs(data - loc).mean() if fscale is None else fscale


class _Logistic(Continuous):
    _pdf = lambda self, x: np.exp(self._logpdf(x))
    _logpdf = lambda self, x: -abs(x) - 2.0 * sc.log1p(np.exp(-abs(x)))
    _cdf = lambda self, x: sc.expit(x)
    _sf = lambda self, x: sc.expit(-x)
    _ppf = lambda self, q: sc.logit(q)
    _isf = lambda self, q: -sc.logit(q)
    _rvs = lambda self, size, state: state.logistic(size=size)
    _stats = lambda self: (0.0, np.pi**2 / 3, 0.0, 1.2)


class _Cauchy(Continuous):
    _pdf = lambda self, x: 1.0 / np.pi / (1.0 + x * x)
    _cdf = lambda self, x: 0.5 + 1.0 / np.pi * np.arctan(x)
    _sf = lambda self, x: 0.5 - 1.0 / np.pi * np.arctan(x)
    _ppf = lambda self, q: np.tan(np.pi * q - np.pi / 2.0)
    _isf = lambda self, q: np.tan(np.pi / 2.0 - np.pi * q)
    _rvs = lambda self, size, state: np.tan(np.pi * state.uniform(size=size) - np.pi / 2.0)
    _stats = lambda self: (np.nan, np.nan, np.nan, np.nan)


class _Weibull(Continuous):
    _support = lambda self, c: (0.0, np.inf)
    _pdf = lambda self, x, c: c * x ** (c - 1) * np.exp(-(x**c))
    _logpdf = lambda self, x, c: np.log(c) + sc.xlogy(c - 1, x) - x**c
    _cdf = lambda self, x, c: -sc.expm1(-(x**c))
    _sf = lambda self, x, c: np.exp(-(x**c))
    _ppf = lambda self, q, c: (-sc.log1p(-q)) ** (1.0 / c)

    def _stats(self, c):
        g = [sc.gamma(1 + k / c) for k in range(5)]
        v = g[2] - g[1] ** 2
        s = (g[3] - 3 * g[1] * v - g[1] ** 3) / v**1.5
        return g[1], v, s, (g[4] - 4 * g[1] * g[3] + 6 * g[1] ** 2 * g[2] - 3 * g[1] ** 4) / v**2 - 3


class _Pareto(Continuous):
    _support = lambda self, b: (1.0, np.inf)
    _pdf = lambda self, x, b: b * x ** (-b - 1)
    _cdf = lambda self, x, b: 1 - x ** (-b)
    _sf = lambda self, x, b: x ** (-b)
    _ppf = lambda self, q, b: (1 - q) ** (-1.0 / b)
    _rvs = lambda self, b, size, state: self._ppf(state.uniform(size=size), b)
    _stats = lambda self, b: (
        np.where(b > 1, b / (b - 1.0), np.inf), np.where(b > 2, b / (b - 2.0) / (b - 1.0) ** 2, np.inf), np.nan, np.nan
    )  # fmt: skip


class _Rayleigh(Continuous):
    _support = lambda self: (0.0, np.inf)
    _logpdf = lambda self, x: np.log(x) - 0.5 * x * x
    _cdf = lambda self, x: -sc.expm1(-0.5 * x**2)
    _sf = lambda self, x: np.exp(-0.5 * x * x)
    _ppf = lambda self, q: np.sqrt(-2 * sc.log1p(-q))
    _isf = lambda self, q: np.sqrt(-2 * np.log(q))
    _rvs = lambda self, size, state: np.sqrt(state.chisquare(2, size=size))
    _stats = lambda self: (
        np.sqrt(np.pi / 2), (4 - np.pi) / 2, 2 * (np.pi - 3) * np.sqrt(np.pi) / (4 - np.pi) ** 1.5,
        6 * np.pi / (4 - np.pi) - 16 / (4 - np.pi) ** 2,
    )  # fmt: skip


class _Gumbel(Continuous):
    _logpdf = lambda self, x: -x - np.exp(-x)
    _cdf = lambda self, x: np.exp(-np.exp(-x))
    _ppf = lambda self, q: -np.log(-np.log(q))
    _sf = lambda self, x: -sc.expm1(-np.exp(-x))
    _isf = lambda self, q: -np.log(-np.log1p(-q))
    _stats = lambda self: (0.5772156649015329, np.pi**2 / 6, 1.1395470994046486, 2.4)


class _Invgauss(Continuous):
    _support = lambda self, mu: (0.0, np.inf)
    _pdf = lambda self, x, mu: 1.0 / np.sqrt(2 * np.pi * x**3.0) * np.exp(-1.0 / (2 * x) * ((x - mu) / mu) ** 2)
    _logpdf = lambda self, x, mu: -0.5 * np.log(2 * np.pi) - 1.5 * np.log(x) - ((x - mu) / mu) ** 2 / (2 * x)
    _rvs = lambda self, mu, size, state: state.wald(mu, 1.0, size=size)
    _stats = lambda self, mu: (mu, mu**3.0, 3 * np.sqrt(mu), 15 * mu)

    def _cdf(self, x, mu):
        root = 1 / np.sqrt(x)
        first = sc.log_ndtr(root * (x / mu - 1))
        second = 2 / mu + sc.log_ndtr(-root * (x / mu + 1))
        return np.exp(first + np.log1p(np.exp(second - first)))

    def _sf(self, x, mu):
        root = 1 / np.sqrt(x)
        first = sc.log_ndtr(-(root * (x / mu - 1)))
        second = 2 / mu + sc.log_ndtr(-root * (x + mu) / mu)
        return np.exp(first + np.log1p(-np.exp(second - first)))


class _Truncnorm(Continuous):
    _support = lambda self, a, b: (a, b)
    _mass = lambda self, a, b: np.where(a > 0, sc.ndtr(-a) - sc.ndtr(-b), sc.ndtr(b) - sc.ndtr(a))
    _pdf = lambda self, x, a, b: np.exp(-(x**2) / 2.0) / _SQRT_2PI / self._mass(a, b)
    _cdf = lambda self, x, a, b: self._mass(a, x) / self._mass(a, b)
    _ppf = lambda self, q, a, b: np.where(
        a > 0, -sc.ndtri(sc.ndtr(-a) - q * self._mass(a, b)), sc.ndtri(sc.ndtr(a) + q * self._mass(a, b))
    )  # fmt: skip


class _Vonmises(Continuous):
    _pdf = lambda self, x, kappa: np.exp(kappa * sc.cosm1(x)) / (2 * np.pi * sc.i0e(kappa))
    _logpdf = lambda self, x, kappa: kappa * sc.cosm1(x) - np.log(2 * np.pi) - np.log(sc.i0e(kappa))
    _rvs = lambda self, kappa, size, state: state.vonmises(0.0, kappa, size=size)

    def expect(self, func=None, args=(), loc=0, scale=1, lb=None, ub=None, **kwds):
        """The expected value of a function over one turn."""
        return super().expect(func, args, loc, scale, -np.pi if lb is None else lb, np.pi if ub is None else ub, **kwds)

    def _cdf(self, x, kappa):
        """The Fourier series of the density, integrated."""
        turns = np.rint(x / (2 * np.pi))
        x = x - 2 * np.pi * turns
        total = x / (2 * np.pi) + 0.0
        for n in range(1, 200):
            ratio = sc.ive(n, kappa) / sc.i0e(kappa)
            if np.all(ratio < 1e-17):
                break
            total = total + ratio * np.sin(n * x) / (n * np.pi)
        return 0.5 + total + turns


class _Triang(Continuous):
    _support = lambda self, c: (0.0, 1.0)
    _pdf = lambda self, x, c: np.where(x < c, 2 * x / c, np.where(x > c, 2 * (1 - x) / (1 - c), 2.0))
    _cdf = lambda self, x, c: np.where(x < c, x * x / c, (x * x - 2 * x + c) / (c - 1))
    _ppf = lambda self, q, c: np.where(q < c, np.sqrt(c * q), 1 - np.sqrt((1 - c) * (1 - q)))
    _rvs = lambda self, c, size, state: state.triangular(0, c, 1, size)


class _Halfnorm(Continuous):
    _support = lambda self: (0.0, np.inf)
    _pdf = lambda self, x: np.sqrt(2.0 / np.pi) * np.exp(-x * x / 2.0)
    _cdf = lambda self, x: sc.erf(x / np.sqrt(2))
    _ppf = lambda self, q: sc.ndtri((1 + q) / 2.0)
    _rvs = lambda self, size, state: abs(state.standard_normal(size=size))
    _stats = lambda self: (np.sqrt(2.0 / np.pi), 1 - 2.0 / np.pi, np.sqrt(2) * (4 - np.pi) / (np.pi - 2) ** 1.5, 8 * (np.pi - 3) / (np.pi - 2) ** 2)  # fmt: skip


class _Powerlaw(Continuous):
    _support = lambda self, a: (0.0, 1.0)
    _pdf = lambda self, x, a: a * x ** (a - 1.0)
    _logpdf = lambda self, x, a: np.log(a) + sc.xlogy(a - 1, x)
    _cdf = lambda self, x, a: x ** (a * 1.0)
    _ppf = lambda self, q, a: q ** (1.0 / a)
    _rvs = lambda self, a, size, state: self._ppf(state.uniform(size=size), a)


class _Invgamma(Continuous):
    _support = lambda self, a: (0.0, np.inf)
    _logpdf = lambda self, x, a: -(a + 1) * np.log(x) - sc.gammaln(a) - 1.0 / x
    _cdf = lambda self, x, a: sc.gammaincc(a, 1.0 / x)
    _ppf = lambda self, q, a: 1.0 / sc.gammainccinv(a, q)


class _Skewnorm(Continuous):
    _pdf = lambda self, x, a: 2.0 * np.exp(-(x**2) / 2.0) / _SQRT_2PI * sc.ndtr(a * x)

    _cdf = lambda self, x, a: np.clip(sc.ndtr(x) - 2 * sc.owens_t(x, a), 0.0, 1.0)
    _sf = lambda self, x, a: self._cdf(-x, -a)

    def _rvs(self, a, size, state):
        u, v = state.normal(size=size), state.normal(size=size)
        d = a / np.sqrt(1 + a**2)
        w = d * u + v * np.sqrt(1 - d**2)
        return np.where(u >= 0, w, -w)[()]

    def _stats(self, a):
        d = np.sqrt(2 / np.pi) * a / np.sqrt(1 + a**2)
        v = 1 - d**2
        return d, v, (4 - np.pi) / 2.0 * (d / np.sqrt(v)) ** 3, 2 * (np.pi - 3) * (d**2 / v) ** 2


class _Exponnorm(Continuous):
    def _tail(self, x, k):
        inverse = 1.0 / k
        return inverse * (0.5 * inverse - x) + sc.log_ndtr(x - inverse)

    _logpdf = lambda self, x, k: self._tail(x, k) - np.log(k)
    _cdf = lambda self, x, k: sc.ndtr(x) - np.exp(self._tail(x, k))
    _sf = lambda self, x, k: sc.ndtr(-x) + np.exp(self._tail(x, k))

    _stats = lambda self, k: (k, 1 + k * k, 2 * k**3 * (1 + k * k) ** -1.5, 6 * k**4 * (1 + k * k) ** -2)
    _rvs = lambda self, k, size, state: state.standard_exponential(size) * k + state.standard_normal(size)


class _Poisson(Discrete):
    _support = lambda self, mu: (0, np.inf)
    _logpmf = lambda self, k, mu: sc.xlogy(k, mu) - sc.gammaln(k + 1) - mu
    _cdf = lambda self, k, mu: sc.pdtr(k, mu)
    _sf = lambda self, k, mu: sc.pdtrc(k, mu)
    _rvs = lambda self, mu, size, state: state.poisson(mu, size)
    _stats = lambda self, mu: (mu, mu, 1 / np.sqrt(mu), 1.0 / mu)


class _Binom(Discrete):
    _support = lambda self, n, p: (0, n)
    _pmf = lambda self, k, n, p: sc._binom_pmf(k, n, p)
    _cdf = lambda self, k, n, p: np.where(k >= n, 1.0, sc._betaincc_of_boost(k + 1, np.where(k >= n, 1, n - k), p))
    _sf = lambda self, k, n, p: np.where(k >= n, 0.0, sc._betainc_of_boost(k + 1, np.where(k >= n, 1, n - k), p))
    _rvs = lambda self, n, p, size, state: state.binomial(n, p, size)
    _stats = lambda self, n, p: (n * p, n * p * (1 - p), (1 - 2 * p) / np.sqrt(n * p * (1 - p)), (1 - 6 * p * (1 - p)) / (n * p * (1 - p)))  # fmt: skip

    def _logpmf(self, k, n, p):
        ways = sc.gammaln(n + 1) - sc.gammaln(k + 1) - sc.gammaln(n - k + 1)
        return ways + sc.xlogy(k, p) + sc.xlog1py(n - k, -p)


class _Bernoulli(_Binom):
    _split = Discrete._split
    _support = lambda self, p: (0, 1)
    _pmf = lambda self, k, p: _Binom._pmf(self, k, 1, p)
    _logpmf = lambda self, k, p: _Binom._logpmf(self, k, 1, p)
    _cdf = lambda self, k, p: _Binom._cdf(self, k, 1, p)
    _sf = lambda self, k, p: _Binom._sf(self, k, 1, p)
    _rvs = lambda self, p, size, state: state.binomial(1, p, size)
    _stats = lambda self, p: _Binom._stats(self, 1, p)


class _Geom(Discrete):
    _support = lambda self, p: (1, np.inf)
    _pmf = lambda self, k, p: np.power(1 - p, k - 1) * p
    _logpmf = lambda self, k, p: sc.xlog1py(k - 1, -p) + np.log(p)
    _cdf = lambda self, k, p: -np.expm1(np.log1p(-p) * k)
    _sf = lambda self, k, p: np.exp(k * np.log1p(-p))
    _rvs = lambda self, p, size, state: state.geometric(p, size=size)
    _stats = lambda self, p: (1.0 / p, (1 - p) / p / p, (2.0 - p) / np.sqrt(1 - p), 6 + p * p / (1 - p))


class _Nbinom(Discrete):
    _support = lambda self, n, p: (0, np.inf)
    _logpmf = lambda self, k, n, p: sc.gammaln(n + k) - sc.gammaln(k + 1) - sc.gammaln(n) + n * np.log(p) + sc.xlog1py(k, -p)
    _cdf = lambda self, k, n, p: sc._betainc_of_boost(n, k + 1, p)
    _sf = lambda self, k, n, p: sc._betaincc_of_boost(n, k + 1, p)
    _rvs = lambda self, n, p, size, state: state.negative_binomial(n, p, size)
    _stats = lambda self, n, p: (n * (1 - p) / p, n * (1 - p) / p**2, (2 - p) / np.sqrt(n * (1 - p)), 6.0 / n + p * p / (n * (1 - p)))  # fmt: skip


class _Randint(Discrete):
    _support = lambda self, low, high: (low, high - 1)
    _pmf = lambda self, k, low, high: np.ones_like(k) / (high - low)
    _logpmf = lambda self, k, low, high: np.log(self._pmf(k, low, high))
    _cdf = lambda self, k, low, high: (k - low + 1.0) / (high - low)
    _rvs = lambda self, low, high, size, state: (state.integers if hasattr(state, "integers") else state.randint)(low, high, size)

    def _stats(self, low, high):
        d = high - low
        return (high + low - 1.0) / 2, (d * d - 1) / 12.0, 0.0, -6.0 / 5 * (d * d + 1.0) / (d * d - 1.0)


norm = _Norm("norm")
uniform = _Uniform("uniform")
expon = _Expon("expon")
gamma = _Gamma("gamma", "a")
erlang = _Gamma("erlang", "a")
beta = _Beta("beta", "a, b")
t = _T("t", "df")
chi2 = _Chi2("chi2", "df")
f = _F("f", "dfn, dfd")
lognorm = _Lognorm("lognorm", "s")
laplace = _Laplace("laplace")
logistic = _Logistic("logistic")
cauchy = _Cauchy("cauchy")
weibull_min = _Weibull("weibull_min", "c")
pareto = _Pareto("pareto", "b")
rayleigh = _Rayleigh("rayleigh")
gumbel_r = _Gumbel("gumbel_r")
invgauss = _Invgauss("invgauss", "mu")
truncnorm = _Truncnorm("truncnorm", "a, b")
vonmises = _Vonmises("vonmises", "kappa")
triang = _Triang("triang", "c")
halfnorm = _Halfnorm("halfnorm")
powerlaw = _Powerlaw("powerlaw", "a")
invgamma = _Invgamma("invgamma", "a")
skewnorm = _Skewnorm("skewnorm", "a")
exponnorm = _Exponnorm("exponnorm", "K")
poisson = _Poisson("poisson", "mu")
binom = _Binom("binom", "n, p")
bernoulli = _Bernoulli("bernoulli", "p")
geom = _Geom("geom", "p")
nbinom = _Nbinom("nbinom", "n, p")
randint = _Randint("randint", "low, high")
