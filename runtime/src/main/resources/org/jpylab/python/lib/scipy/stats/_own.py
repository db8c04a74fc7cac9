"""Distributions of one's own: by a density, by a table of probabilities, or as subclasses."""

import inspect

import numpy as np
from scipy.stats._distributions import Continuous, Discrete


def _shapes_of(owner, methods, given):
    if given is not None:
        return given.replace(" ", ",").replace(",,", ",")
    for name in methods:
        method = getattr(type(owner), name)
        if method is not getattr(rv_continuous, name, None) and method is not getattr(rv_discrete, name, None):
            found = inspect.signature(method).parameters.values()
            names = [p.name for p in found if p.kind == p.POSITIONAL_OR_KEYWORD][2:]
            if names:
                return ",".join(names)
    return ""


class _Seeded:
    """Draws from a state of its own if a seed was given."""

    def _seed(self, seed):
        self._own_state = np.random.RandomState(seed) if isinstance(seed, (int, np.integer)) else seed

    random_state = property(lambda self: self._own_state or np.random.mtrand._rand, lambda self, seed: self._seed(seed))

    def rvs(self, *args, size=None, random_state=None, **kwds):
        """Random draws."""
        return super().rvs(*args, size=size, random_state=self._own_state if random_state is None else random_state, **kwds)

    def _rvs(self, *shapes, size=None, random_state=None, state=None):
        state = random_state if state is None else state
        return self._ppf(state.uniform(size=size), *shapes)

    def _drawn(self, shapes, size, state):
        size = () if size is None else size
        return self._rvs(*shapes, size=size, random_state=state)

    def _get_support(self, *shapes):
        return self.a, self.b

    def _support(self, *shapes):
        return self._get_support(*shapes)

    def _argcheck(self, *shapes):
        return 1


def _own_draws(kind):
    """Lets a subclass's `_rvs(…, size, random_state)` be asked the way the base class asks."""

    def rvs(self, *args, size=None, random_state=None, **kwds):
        state = self._own_state if random_state is None else random_state
        theirs = type(self)._rvs
        if theirs is _Seeded._rvs or "state" in inspect.signature(theirs).parameters:
            return super(kind, self).rvs(*args, size=size, random_state=random_state, **kwds)
        shapes, loc, scale, given = self._split(args, kwds, ("size",))
        size = given.get("size", size)
        state = np.random.RandomState(state) if isinstance(state, (int, np.integer)) else state or np.random.mtrand._rand
        made = np.asarray(self._drawn(shapes, size, state))
        made = made * scale + loc if not self.discrete else made + loc
        return made[()] if size is None or size == () else made

    return rvs


class rv_continuous(_Seeded, Continuous):
    """A continuous distribution: subclasses give `_pdf` or `_cdf`.

    >>> class ramp(rv_continuous):
    ...     def _pdf(self, x):
    ...         return 2 * x
    >>> round(ramp(a=0, b=1).cdf(0.5), 8)
    0.25
    """

    def __init__(self, momtype=1, a=None, b=None, xtol=1e-14, badvalue=None, name=None, longname=None, shapes=None, extradoc=None, seed=None):
        super().__init__(name or "Distribution", _shapes_of(self, ("_pdf", "_cdf", "_logpdf"), shapes))
        self.a, self.b = -np.inf if a is None else a, np.inf if b is None else b
        self.momtype, self.xtol, self.badvalue, self.longname = momtype, xtol, badvalue, longname
        self._seed(seed)

    def _pdf(self, x, *shapes):
        if type(self)._logpdf is not Continuous._logpdf:
            return np.exp(self._logpdf(x, *shapes))
        step = 1e-5
        up, down, far, near = (self._cdf(x + k * step, *shapes) for k in (1, -1, 2, -2))
        return (8 * (up - down) - (far - near)) / (12 * step)

    def _cdf(self, x, *shapes):
        from scipy.integrate import quad

        arrays = np.broadcast_arrays(x, *shapes)
        made = []
        for at, *own in zip(*[a.ravel() for a in arrays]):
            low = self._get_support(*own)[0]
            made.append(quad(lambda u: float(self._pdf(u, *own)), low, at)[0])
        return np.array(made).reshape(arrays[0].shape)

    def _stats(self, *shapes, **words):
        return Continuous._stats(self, *shapes)

    def stats(self, *args, moments="mv", **kwds):
        """Mean, variance, skewness and excess kurtosis, as the letters m, v, s, k ask."""
        theirs = type(self)._stats
        if theirs is rv_continuous._stats:
            return super().stats(*args, moments=moments, **kwds)
        shapes, loc, scale, _ = self._split(args, kwds)
        words = {"moments": moments} if "moments" in inspect.signature(theirs).parameters else {}
        found = tuple(self._stats(*shapes, **words)) + (None,) * 4
        if any(found["mvsk".index(letter)] is None for letter in moments):
            found = tuple(a if b is None else b for a, b in zip(Continuous._stats(self, *shapes), found))
        m, v, s, k = found[:4]
        values = {"m": lambda: m * scale + loc, "v": lambda: v * scale * scale, "s": lambda: s, "k": lambda: k}
        out = tuple(np.asarray(values[letter]() + 0.0)[()] for letter in "mvsk" if letter in moments)
        return out[0] if len(out) == 1 else out


rv_continuous.rvs = _own_draws(rv_continuous)


class rv_discrete(_Seeded, Discrete):
    """A distribution of counts: subclasses give `_pmf`, or `values` are the numbers and their probabilities.

    >>> rv_discrete(values=([1, 2, 3], [0.2, 0.3, 0.5])).cdf(2)
    0.5
    """

    def __new__(cls, a=0, b=np.inf, name=None, badvalue=None, moment_tol=1e-8, values=None, **words):
        return super().__new__(_Table if values is not None and cls is rv_discrete else cls)

    def __init__(self, a=0, b=np.inf, name=None, badvalue=None, moment_tol=1e-8, values=None, inc=1, longname=None, shapes=None,
                 extradoc=None, seed=None):  # fmt: skip
        super().__init__(name or "Distribution", _shapes_of(self, ("_pmf", "_cdf", "_logpmf"), shapes))
        self.a, self.b, self.badvalue, self.longname = a, b, badvalue, longname
        self._seed(seed)

    def _logpmf(self, k, *shapes):
        with np.errstate(divide="ignore"):
            return np.log(self._pmf(k, *shapes))

    def _pmf(self, k, *shapes):
        if type(self)._logpmf is not rv_discrete._logpmf:
            return np.exp(self._logpmf(k, *shapes))
        return self._cdf(k, *shapes) - self._cdf(k - 1, *shapes)

    def _cdf(self, k, *shapes):
        arrays = np.broadcast_arrays(np.floor(k), *shapes)
        made = []
        for at, *own in zip(*[a.ravel() for a in arrays]):
            low = self._get_support(*own)[0]
            made.append(np.sum(self._pmf(np.arange(int(low), int(at) + 1), *own)))
        return np.array(made).reshape(arrays[0].shape)

    def _stats(self, *shapes, **words):
        low, high = self._get_support(*shapes)
        k = np.arange(int(low), int(high) + 1 if np.isfinite(high) else int(self._reached(1 - 1e-13, *shapes)) + 10)
        return _moments(k, self._pmf(k, *shapes))


rv_discrete.rvs = _own_draws(rv_discrete)


def _moments(k, p):
    m = np.sum(k * p)
    v = np.sum((k - m) ** 2 * p)
    with np.errstate(divide="ignore", invalid="ignore"):
        return m, v, np.sum((k - m) ** 3 * p) / v**1.5, np.sum((k - m) ** 4 * p) / v**2 - 3


class _Table(rv_discrete):
    """A distribution of the numbers of a table."""

    def __init__(self, a=0, b=np.inf, name=None, badvalue=None, moment_tol=1e-8, values=None, inc=1, longname=None, shapes=None,
                 extradoc=None, seed=None):  # fmt: skip
        xk, pk = (np.asarray(v) for v in values)
        if xk.shape != pk.shape:
            raise ValueError("xk and pk must have the same shape.")
        if np.less(pk, 0.0).any():
            raise ValueError("All elements of pk must be non-negative.")
        if not np.allclose(np.sum(pk), 1):
            raise ValueError("The sum of provided pk is not 1.")
        if not len(set(xk.ravel().tolist())) == xk.size:
            raise ValueError("xk may not contain duplicate values.")
        order = np.argsort(xk.ravel())
        self.xk, self.pk = xk.ravel()[order], pk.ravel()[order]
        self.qvals = np.cumsum(self.pk)
        super().__init__(self.xk[0], self.xk[-1], name, badvalue, shapes="", seed=seed)

    def _pmf(self, k):
        at = np.clip(np.searchsorted(self.xk, k), 0, len(self.xk) - 1)
        return np.where(self.xk[at] == k, self.pk[at], 0.0)

    def _cdf(self, k):
        at = np.searchsorted(self.xk, k, "right") - 1
        return np.where(at < 0, 0.0, self.qvals[np.maximum(at, 0)])

    def _ppf(self, q):
        return self.xk[np.minimum(np.searchsorted(self.qvals, q, "left"), len(self.xk) - 1)]

    def _rvs(self, *shapes, size=None, random_state=None):
        return self._ppf(random_state.uniform(size=size))

    def _stats(self):
        return _moments(self.xk, self.pk)

    def entropy(self):
        """The entropy in nats."""
        from scipy.special import entr

        return np.sum(entr(self.pk))

    def expect(self, func=None, args=(), loc=0, lb=None, ub=None, conditional=False, **words):
        """The expected value of a function."""
        x = self.xk + loc
        kept = (x >= (x[0] if lb is None else lb)) & (x <= (x[-1] if ub is None else ub))
        values = x[kept] if func is None else np.array([func(v) for v in x[kept]])
        total = np.sum(values * self.pk[kept])
        return total / self.pk[kept].sum() if conditional else total


NAMES = ("rv_continuous", "rv_discrete")
