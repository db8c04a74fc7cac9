"""Confidence and tests by drawing again from the sample."""

from collections import namedtuple
from itertools import combinations, permutations, product

import numpy as np

ConfidenceInterval = namedtuple("ConfidenceInterval", "low high")


def _generator(state):
    if state is None or isinstance(state, (int, np.integer)):
        return np.random.mtrand._rand if state is None else np.random.RandomState(state)
    return state


def _whole_numbers(state, n, size):
    return state.integers(0, n, size=size) if hasattr(state, "integers") else state.randint(0, n, size=size)


def _takes_axis(statistic):
    import inspect

    try:
        return "axis" in inspect.signature(statistic).parameters
    except (TypeError, ValueError):
        return False


def _along_last(statistic, paired=False):
    """A function of lines as one of arrays."""

    def whole(*data, axis=0):
        shape = np.broadcast_shapes(*(d.shape[:-1] for d in data))
        lines = [np.broadcast_to(d, shape + d.shape[-1:]).reshape(-1, d.shape[-1]) for d in data]
        values = [statistic(*(line[i] for line in lines)) for i in range(int(np.prod(shape)) if shape else 1)]
        return np.array(values).reshape(shape + np.shape(values[0]) if np.ndim(values[0]) == 0 else (len(values),)) if shape else np.asarray(values[0])

    return whole


def _checked(data, statistic, vectorized, paired, axis):
    samples = [np.moveaxis(np.atleast_1d(np.asarray(s)), axis, -1) for s in data]
    for s in samples:
        if s.shape[-1] <= 1:
            raise ValueError("each sample in `data` must contain two or more observations along `axis`.")
    vectorized = _takes_axis(statistic) if vectorized is None else vectorized
    return samples, statistic if vectorized else _along_last(statistic)


class BootstrapResult:
    """The interval of confidence, the values of the resamples, the standard error."""

    def __init__(self, confidence_interval, bootstrap_distribution, standard_error):
        self.confidence_interval, self.bootstrap_distribution = confidence_interval, bootstrap_distribution
        self.standard_error = standard_error

    def __repr__(self):
        return f"BootstrapResult(confidence_interval={self.confidence_interval!r}, bootstrap_distribution={self.bootstrap_distribution!r}, standard_error={self.standard_error!r})"  # fmt: skip


def bootstrap(data, statistic, *, n_resamples=9999, batch=None, vectorized=None, paired=False, axis=0, confidence_level=0.95, method="BCa", bootstrap_result=None, random_state=None):  # fmt: skip
    """The interval in which a statistic lies with some confidence (Efron and Tibshirani, 1993).

    >>> bootstrap(([1.0, 2.0, 4.0, 7.0],), mean, n_resamples=99, random_state=1, method='percentile').standard_error < 2
    True
    """
    if method.lower() not in ("percentile", "basic", "bca"):
        raise ValueError("`method` must be in {'percentile', 'basic', 'bca'}")
    method, state = method.lower(), _generator(random_state)
    samples, function = _checked(data, statistic, vectorized, paired, axis)
    if paired:
        lengths = {s.shape[-1] for s in samples}
        if len(lengths) != 1:
            raise ValueError("When `paired is True`, all samples must have the same length along `axis`")
        n, pairs, inner = lengths.pop(), samples, function

        def function(i, axis=-1):
            return inner(*(s[..., i] for s in pairs), axis=axis)

        samples = [np.arange(n)]
    values = [] if bootstrap_result is None else [bootstrap_result.bootstrap_distribution]
    size = batch or n_resamples or 1
    for k in range(0, n_resamples, size):
        count = min(size, n_resamples - k)
        drawn = [s[..., _whole_numbers(state, s.shape[-1], (count, s.shape[-1]))] for s in samples]
        values.append(np.asarray(function(*drawn, axis=-1)))
    values = np.concatenate(values, axis=-1)
    alpha = (1 - confidence_level) / 2
    if method == "bca":
        low, high = _corrected(samples, function, alpha, values)
    else:
        low, high = alpha, 1 - alpha

    def quantile(p):
        p = np.asarray(p)
        if p.ndim == 0:
            return np.percentile(values, p * 100, axis=-1)
        flat, at = values.reshape(-1, values.shape[-1]), np.broadcast_to(p, values.shape[:-1]).ravel()
        return np.array([np.percentile(v, q * 100) if q == q else np.nan for v, q in zip(flat, at)]).reshape(values.shape[:-1])

    low, high = quantile(low), quantile(high)
    if method == "basic":
        observed = function(*samples, axis=-1)
        low, high = 2 * observed - high, 2 * observed - low
    return BootstrapResult(ConfidenceInterval(low, high), values, np.std(values, ddof=1, axis=-1))


def _corrected(samples, function, alpha, values):
    """Quantiles corrected for bias and acceleration (Efron, JASA 82, 1987)."""
    from scipy.special import ndtr, ndtri

    observed = np.asarray(function(*samples, axis=-1))[..., None]
    share = ((values < observed).sum(axis=-1) + (values <= observed).sum(axis=-1)) / (2 * values.shape[-1])
    z0 = ndtri(share)
    upper = lower = 0.0
    for j, s in enumerate(samples):
        n = s.shape[-1]
        kept = np.array([[i for i in range(n) if i != left] for left in range(n)])
        others = [np.broadcast_to(o[..., None, :], o.shape[:-1] + (n,) + o.shape[-1:]) for o in samples]
        others[j] = s[..., kept]
        jack = np.asarray(function(*others, axis=-1))
        U = (n - 1) * (jack.mean(axis=-1, keepdims=True) - jack)
        upper, lower = upper + (U**3).sum(axis=-1) / n**3, lower + (U**2).sum(axis=-1) / n**2
    a = upper / lower**1.5 / 6
    z = ndtri(alpha)
    first, last = z0 + z, z0 - z
    return ndtr(z0 + first / (1 - a * first))[()], ndtr(z0 + last / (1 - a * last))[()]


class PermutationTestResult:
    """The statistic, its p-value and its values under permutation."""

    def __init__(self, statistic, pvalue, null_distribution):
        self.statistic, self.pvalue, self.null_distribution = statistic, pvalue, null_distribution

    def __repr__(self):
        return f"PermutationTestResult(statistic={self.statistic!r}, pvalue={self.pvalue!r}, null_distribution={self.null_distribution!r})"


class MonteCarloTestResult(PermutationTestResult):
    """The statistic, its p-value and its values in random samples."""

    def __repr__(self):
        return super().__repr__().replace("PermutationTestResult", "MonteCarloTestResult", 1)


def _partitions(sizes):
    """All ways to deal numbers out to groups."""

    def dealt(left, sizes):
        if len(sizes) == 1:
            yield tuple(left)
            return
        for chosen in combinations(left, sizes[0]):
            rest = [i for i in left if i not in chosen]
            for more in dealt(rest, sizes[1:]):
                yield chosen + more

    yield from dealt(list(range(sum(sizes))), list(sizes))


def _independent(data, statistic, count, batch, state):
    from math import comb

    sizes = [d.shape[-1] for d in data]
    ends = np.cumsum(sizes)
    most = int(np.prod([comb(int(ends[i]), int(ends[i - 1])) for i in range(len(sizes) - 1, 0, -1)], dtype=float))
    exact = count >= most
    orders = _partitions(sizes) if exact else (state.permutation(int(ends[-1])) for _ in range(int(count)))
    pooled = np.concatenate(data, axis=-1)
    return exact, most if exact else count, lambda rows: np.split(np.moveaxis(pooled[..., rows], -2, 0), ends[:-1], axis=-1), orders, statistic


def _paired_orders(n_samples, n, count, batch, state):
    size = int(min(batch or count, count))
    for k in range(0, int(count), size):
        actual = min(size, int(count) - k)
        if hasattr(state, "permuted"):
            yield from state.permuted(np.tile(np.arange(n), (size, n_samples, 1)), axis=-1)[:actual]
        else:
            yield from np.argsort(state.random(size=(actual, n_samples, n)), axis=-1)


def _pairings(data, statistic, count, batch, state):
    from math import factorial

    n = data[0].shape[-1]
    most = float(factorial(n)) ** len(data)
    exact = count >= most
    orders = product(*(permutations(range(n)) for _ in data)) if exact else _paired_orders(len(data), n, count, batch, state)
    moved = lambda rows: [np.moveaxis(d[..., rows[:, i]], -2, 0) for i, d in enumerate(data)]
    return exact, int(most) if exact else count, moved, orders, statistic


def _samples(data, statistic, count, batch, state):
    from math import factorial

    n, m = data[0].shape[-1], len(data)
    if m == 1:
        data, one = [data[0], -data[0]], statistic
        statistic = lambda first, second, axis: one(first, axis=axis)
        m = 2
    most = float(factorial(m)) ** n
    exact = count >= most
    orders = product(*(permutations(range(m)) for _ in range(n))) if exact else _paired_orders(n, m, count, batch, state)
    stacked = np.stack(data, 0)
    moved = lambda rows: [np.moveaxis(stacked[rows[:, :, j], ..., np.arange(n)], 1, -1) for j in range(m)]
    return exact, int(most) if exact else count, moved, orders, statistic


def _compared(null, observed, alternative, total, adjustment, gamma):
    less = ((null <= observed + gamma).sum(axis=0) + adjustment) / (total + adjustment)
    greater = ((null >= observed - gamma).sum(axis=0) + adjustment) / (total + adjustment)
    if alternative not in ("less", "greater", "two-sided"):
        raise ValueError("`alternative` must be in {'two-sided', 'greater', 'less'}")
    p = {"less": less, "greater": greater, "two-sided": np.minimum(less, greater) * 2}[alternative]
    return np.clip(p, 0, 1)


def permutation_test(data, statistic, *, permutation_type="independent", vectorized=None, n_resamples=9999, batch=None, alternative="two-sided", axis=0, random_state=None):  # fmt: skip
    """How often a statistic is as extreme when observations change places.

    >>> permutation_test(([1, 2, 3], [4, 5, 6]), lambda x, y: numpy.mean(x) - numpy.mean(y)).pvalue
    0.1
    """
    from itertools import islice

    kinds = {"independent": _independent, "pairings": _pairings, "samples": _samples}
    if permutation_type.lower() not in kinds:
        raise ValueError(f"`permutation_type` must be in {set(kinds)}.")
    samples, function = _checked(data, statistic, vectorized, False, axis)
    if permutation_type == "independent" and len(samples) == 1:
        raise ValueError("`data` must be a tuple containing at least two samples")
    observed = function(*samples, axis=-1)
    exact, total, moved, orders, function = kinds[permutation_type.lower()](samples, function, n_resamples, batch, _generator(random_state))
    null, orders = [], iter(orders)
    while True:
        rows = list(islice(orders, batch or 5000))
        if not rows:
            break
        null.append(np.asarray(function(*moved(np.array(rows)), axis=-1)))
    null = np.concatenate(null, axis=0)
    observed = np.asarray(observed)[()]
    gamma = np.maximum(1e-14, np.abs(1e-14 * observed))
    return PermutationTestResult(observed, _compared(null, observed, alternative, total, 0 if exact else 1, gamma), null)


def monte_carlo_test(sample, rvs, statistic, *, vectorized=None, n_resamples=9999, batch=None, alternative="two-sided", axis=0):
    """How often a statistic of random samples is as extreme.

    >>> monte_carlo_test([0.1, 0.4, -0.3], norm.rvs, mean, n_resamples=99).pvalue > 0.05
    True
    """
    (sample,), function = _checked([sample], statistic, vectorized, False, axis)
    observed = np.asarray(function(sample, axis=-1))[()]
    null, size = [], batch or n_resamples
    for k in range(0, n_resamples, size):
        null.append(np.asarray(function(rvs(size=(min(size, n_resamples - k), sample.shape[-1])), axis=-1)))
    null = np.concatenate(null).reshape([-1] + [1] * np.ndim(observed))
    return MonteCarloTestResult(observed, _compared(null, observed, alternative, n_resamples, 1, 0.0), null)


NAMES = ("bootstrap", "monte_carlo_test", "permutation_test")
