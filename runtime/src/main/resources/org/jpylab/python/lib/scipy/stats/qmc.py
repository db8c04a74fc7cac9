"""Quasi-random points and how evenly they lie: Halton's sequence, Latin hypercubes, discrepancies."""

import copy
import math

import numpy as np


def _bounds(l_bounds, u_bounds, d):
    try:
        lower, upper = np.broadcast_to(l_bounds, d), np.broadcast_to(u_bounds, d)
    except ValueError:
        raise ValueError("'l_bounds' and 'u_bounds' must be broadcastable and respect the sample dimension") from None
    if not np.all(lower < upper):
        raise ValueError("Bounds are not consistent 'l_bounds' < 'u_bounds'")
    return lower, upper


def _points(sample):
    sample = np.asarray(sample, dtype=float)
    if sample.ndim != 2:
        raise ValueError("Sample is not a 2D array")
    return sample


def scale(sample, l_bounds, u_bounds, *, reverse=False):
    """Points of the unit cube within bounds, or back.

    >>> scale([[0.5, 0.25]], [0, 0], [10, 4])
    array([[5., 1.]])
    """
    sample = _points(sample)
    lower, upper = _bounds(l_bounds, u_bounds, sample.shape[1])
    if reverse:
        if not (np.all(sample >= lower) and np.all(sample <= upper)):
            raise ValueError("Sample is out of bounds")
        return (sample - lower) / (upper - lower)
    if sample.max() > 1.0 or sample.min() < 0.0:
        raise ValueError("Sample is not in unit hypercube")
    return sample * (upper - lower) + lower


def discrepancy(sample, *, iterative=False, method="CD", workers=1):
    """How far points are from lying evenly (K.-T. Fang et al., Computer Experiments, 2006; Y.-D. Zhou et al., J. Complexity 29, 2013).

    >>> round(discrepancy([[0.25], [0.75]]), 8)
    0.02083333
    """
    x = _points(sample)
    if x.max() > 1.0 or x.min() < 0.0:
        raise ValueError("Sample is not in unit hypercube")
    n, d = len(x) + int(iterative), x.shape[1]
    one, other = x[:, None], x[None]
    far, gap = np.abs(x - 0.5), np.abs(one - other)
    pairs = lambda terms: terms.prod(axis=-1).sum() / n**2
    if method == "CD":
        single = (1 + 0.5 * far - 0.5 * far**2).prod(axis=-1).sum()
        return (13 / 12) ** d - 2 / n * single + pairs(1 + 0.5 * far[:, None] + 0.5 * far[None] - 0.5 * gap)
    if method == "WD":
        return -((4 / 3) ** d) + pairs(1.5 - gap + gap**2)
    if method == "MD":
        single = (5 / 3 - 0.25 * far - 0.25 * far**2).prod(axis=-1).sum()
        return (19 / 12) ** d - 2 / n * single + pairs(15 / 8 - 0.25 * far[:, None] - 0.25 * far[None] - 0.75 * gap + 0.5 * gap**2)
    if method == "L2-star":
        single = (1 - x**2).prod(axis=-1).sum()
        return np.sqrt(3.0**-d - 2.0 ** (1 - d) / n * single + pairs(1 - np.maximum(one, other)))
    raise ValueError(f"{method!r} is not a valid method. It must be one of { {'CD', 'WD', 'MD', 'L2-star'}!r}")


def update_discrepancy(x_new, sample, initial_disc):
    """The centered discrepancy with one point more, from an iterative one."""
    sample, x = _points(sample), np.asarray(x_new, dtype=float)
    if x.ndim != 1:
        raise ValueError("x_new is not a 1D array")
    if x.shape[0] != sample.shape[1]:
        raise ValueError("x_new and sample must be broadcastable")
    n = len(sample) + 1
    far = np.abs(x - 0.5)
    single = -2 / n * (1 + 0.5 * far - 0.5 * far**2).prod()
    pairs = 2 / n**2 * (1 + 0.5 * np.abs(sample - 0.5) + 0.5 * far - 0.5 * np.abs(x - sample)).prod(axis=1).sum()
    return initial_disc + single + pairs + (1 + far).prod() / n**2


def _generator(seed):
    if seed is None or isinstance(seed, (int, np.integer)):
        return np.random.default_rng(seed)
    return seed


def _primes(count):
    found, n = [], 2
    while len(found) < count:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
        n += 1
    return found


def _radical_inverse(n, base, start, seed, scrambled):
    """Numbers with their digits in a base mirrored; scrambled by permuted digits (A. B. Owen, 2017)."""
    numbers, values, weight = np.arange(start, start + n), np.zeros(n), 1.0
    count = math.ceil(54 / math.log2(base)) - 1
    if scrambled:
        rng = _generator(seed)
        orders = np.repeat(np.arange(base)[None], count, axis=0)
        for order in orders:
            rng.shuffle(order)
    for k in range(count if scrambled else 64):
        digits = numbers % base
        weight /= base
        values = values + (orders[k][digits] if scrambled else digits) * weight
        numbers = numbers // base
        if not scrambled and not numbers.any():
            break
    return values


class QMCEngine:
    """What draws points of the unit cube; subclasses give `_random(n)`."""

    def __init__(self, d, *, optimization=None, seed=None):
        if not isinstance(d, (int, np.integer)) or d < 0:
            raise ValueError("d must be a non-negative integer value")
        if optimization is not None:
            raise NotImplementedError(f"scipy.stats.qmc: optimization={optimization!r}")
        self.d, self.rng, self.rng_seed, self.num_generated = d, _generator(seed), copy.deepcopy(seed), 0

    def random(self, n=1, *, workers=1):
        """The next points, a row each."""
        made = self._random(n)
        self.num_generated += n
        return made

    def integers(self, l_bounds, *, u_bounds=None, n=1, endpoint=False, workers=1):
        """The next points as integers within bounds."""
        low, high = (0, l_bounds) if u_bounds is None else (l_bounds, u_bounds)
        low, high = np.atleast_1d(low), np.atleast_1d(high)
        if low.dtype.kind not in "iu" or high.dtype.kind not in "iu":
            raise ValueError("'u_bounds' and 'l_bounds' must be integers or array-like of integers")
        return np.floor(scale(self.random(n), low, high + 1 if endpoint else high)).astype(np.int64)

    def reset(self):
        """Begin anew."""
        self.rng, self.num_generated = _generator(copy.deepcopy(self.rng_seed)), 0
        return self

    def fast_forward(self, n):
        """Leave out points."""
        self.random(n)
        return self


class Halton(QMCEngine):
    """Halton's sequence.

    >>> Halton(2, scramble=False).random(2)
    array([[0.        , 0.        ],
           [0.5       , 0.33333333]])
    """

    def __init__(self, d, *, scramble=True, optimization=None, seed=None):
        super().__init__(d, optimization=optimization, seed=seed)
        self.seed, self.base, self.scramble = seed, _primes(d), scramble

    def _random(self, n=1, *, workers=1):
        columns = [_radical_inverse(n, b, self.num_generated, copy.deepcopy(self.seed), self.scramble) for b in self.base]
        return np.array(columns).T.reshape(n, self.d)


class LatinHypercube(QMCEngine):
    """Points of which each coordinate has one in each of n equal intervals."""

    def __init__(self, d, *, centered=False, scramble=True, strength=1, optimization=None, seed=None):
        super().__init__(d, optimization=optimization, seed=seed)
        if strength not in (1, 2):
            raise ValueError(f"{strength!r} is not a valid strength. It must be one of { {1, 2}!r}")
        if strength == 2:
            raise NotImplementedError("scipy.stats.qmc.LatinHypercube(strength=2)")
        self.scramble = scramble and not centered

    def _random(self, n=1, *, workers=1):
        inside = self.rng.uniform(size=(n, self.d)) if self.scramble else 0.5
        orders = np.tile(np.arange(1, n + 1), (self.d, 1))
        for k in range(self.d):
            self.rng.shuffle(orders[k, :])
        return (orders.T - inside) / n


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
