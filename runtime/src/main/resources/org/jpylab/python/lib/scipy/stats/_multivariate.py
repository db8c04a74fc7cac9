"""The normal distribution of vectors."""

import numpy as np

_LOG_2PI = np.log(2 * np.pi)


def _symmetric(cov, allow_singular):
    """A covariance by its eigenvalues; those that are zero but for rounding are left out, if they may be."""
    from scipy.linalg import eigh
    from scipy.stats._covariance import CovViaEigendecomposition

    values, vectors = eigh(cov, lower=True, check_finite=True)
    eps = {"f": 1e3, "d": 1e6}[vectors.dtype.char.lower()] * np.finfo(vectors.dtype.char.lower()).eps * np.max(abs(values))
    if np.min(values) < -eps:
        raise ValueError("The input matrix must be symmetric positive semidefinite.")
    if not allow_singular and np.any(values <= eps):
        raise np.linalg.LinAlgError(
            "When `allow_singular is False`, the input matrix must be symmetric positive definite."
        )
    made = CovViaEigendecomposition((np.where(values > eps, values, 0.0), vectors))
    made._covariance, made._from_numbers = cov, True
    return made


class multivariate_normal_gen:
    """The normal distribution of vectors."""

    def __call__(self, mean=None, cov=1, allow_singular=False, seed=None):
        return multivariate_normal_frozen(mean, cov, allow_singular, seed)

    def _parameters(self, mean, cov, allow_singular=True):
        """The mean and an object that whitens."""
        from scipy.stats._covariance import Covariance

        if isinstance(cov, Covariance):
            mean = np.zeros(cov.shape[-1]) if mean is None else np.asarray(mean, dtype=float)
            if mean.shape[-1:] != cov.shape[-1:]:
                raise ValueError("`mean` and `cov` must have broadcastable shapes.")
            return mean, cov
        cov = np.asarray(1.0 if cov is None else cov, dtype=float)
        d = np.size(mean) if mean is not None else cov.shape[0] if cov.ndim else 1
        mean = np.zeros(d) if mean is None else np.asarray(mean, dtype=float)
        if mean.ndim > 1:
            raise ValueError("Array 'mean' must be a vector of length %d." % d)
        cov = np.eye(d) * cov if cov.ndim == 0 else np.diag(cov) if cov.ndim == 1 else cov
        if cov.shape != (d, d):
            if cov.ndim == 2 and cov.shape[0] != cov.shape[1]:
                raise ValueError("Array 'cov' must be square if it is two dimensional, but cov.shape = %s." % str(cov.shape))
            if cov.ndim > 2:
                raise ValueError("Array 'cov' must be at most two-dimensional, but cov.ndim = %d" % cov.ndim)
            raise ValueError("Dimension mismatch: array 'cov' is of shape %s, but 'mean' is a vector of length %d." % (str(cov.shape), d))
        return mean.reshape(d), _symmetric(cov, allow_singular)

    def _points(self, x, d):
        x = np.asarray(x, dtype=float)
        if x.ndim == 0:
            return x[np.newaxis]
        return x if x.ndim > 1 else x[:, np.newaxis] if d == 1 else x[np.newaxis, :]

    def logpdf(self, x, mean=None, cov=1, allow_singular=False):
        """The logarithm of the density."""
        return self._log_density(x, *self._parameters(mean, cov, allow_singular))

    def _log_density(self, x, mean, cov):
        away = self._points(x, len(mean)) - mean
        made = -0.5 * (cov.rank * _LOG_2PI + cov.log_pdet + np.sum(np.square(cov.whiten(away)), axis=-1))
        if cov.rank < len(mean):
            outside = np.linalg.norm(away - cov.colorize(cov.whiten(away)), axis=-1)
            made = np.where(outside < 1e-7, made, -np.inf)
        return np.squeeze(made)[()]

    def pdf(self, x, mean=None, cov=1, allow_singular=False):
        """The density."""
        return np.exp(self.logpdf(x, mean, cov, allow_singular))

    def cdf(self, x, mean=None, cov=1, allow_singular=False, maxpts=None, abseps=1e-5, releps=1e-5, *, lower_limit=None):
        """The chance that no element is above those of x; of one and two elements to the last digits, of more by draws."""
        mean, cov = self._parameters(mean, cov, allow_singular)
        return self._below(x, mean, cov, lower_limit)

    def logcdf(self, x, mean=None, cov=1, allow_singular=False, maxpts=None, abseps=1e-5, releps=1e-5, *, lower_limit=None):
        """The logarithm of cdf."""
        with np.errstate(divide="ignore"):
            return np.log(self.cdf(x, mean, cov, allow_singular, lower_limit=lower_limit))

    def _below(self, x, mean, cov, lower_limit):
        x = self._points(x, len(mean))
        low = np.full(len(mean), -np.inf) if lower_limit is None else np.asarray(lower_limit, dtype=float)
        high, low = np.broadcast_arrays(x, low)
        deviation = np.sqrt(np.diag(cov.covariance))
        correlation = cov.covariance / np.outer(deviation, deviation)
        lines = (((v - mean) / deviation).reshape(-1, len(mean)) for v in (low, high))
        made = [_box(a, b, correlation) for a, b in zip(*lines)]
        return np.squeeze(np.reshape(made, high.shape[:-1]))[()]

    def rvs(self, mean=None, cov=1, size=1, random_state=None):
        """Random vectors."""
        return self._draws(*self._parameters(mean, cov), size, random_state)

    def _draws(self, mean, cov, size, state):
        from scipy.stats._vectors import _state

        if hasattr(cov, "_from_numbers"):
            return np.squeeze(_state(state).multivariate_normal(mean, cov.covariance, size))[()]
        shape = (() if size is None else tuple(size) if np.iterable(size) else (size,)) + cov.shape[-1:]
        return mean + cov.colorize(_state(state).normal(size=shape))

    def entropy(self, mean=None, cov=1):
        """The differential entropy in nats."""
        return self._entropy(*self._parameters(mean, cov))

    def _entropy(self, mean, cov):
        return 0.5 * (cov.rank * (_LOG_2PI + 1) + cov.log_pdet)


def _box(low, high, correlation):
    """The chance of a box of standard normal variables."""
    from scipy.special import ndtr

    if np.any(high < low):
        swapped = high < low
        return (-1) ** int(swapped.sum()) * _box(np.where(swapped, high, low), np.where(swapped, low, high), correlation)
    if len(low) == 1:
        return float(ndtr(high[0]) - ndtr(low[0]))
    if len(low) == 2:
        r = correlation[0, 1]
        corner = lambda x, y: _quadrant(float(x), float(y), float(r))
        return max(corner(high[0], high[1]) - corner(low[0], high[1]) - corner(high[0], low[1]) + corner(low[0], low[1]), 0.0)
    return _genz(low, high, correlation)


def _quadrant(x, y, r):
    """The chance that two correlated normal variables are below x and y (by Plackett's integral over the correlation)."""
    from scipy.special import ndtr

    if x == -np.inf or y == -np.inf:
        return 0.0
    if x == np.inf or y == np.inf:
        return float(ndtr(min(x, y)))
    if abs(r) > 0.999999999:
        return float(ndtr(min(x, y)) if r > 0 else max(ndtr(x) - ndtr(-y), 0.0))
    from scipy.integrate import quad

    def density(t):
        s, c = np.sin(t), np.cos(t)
        return np.exp(-(x * x + y * y - 2 * x * y * s) / (2 * c * c))

    return float(ndtr(x) * ndtr(y) + quad(density, 0, np.arcsin(r), epsabs=1e-13, epsrel=1e-12)[0] / (2 * np.pi))


def _genz(low, high, correlation):
    """Genz's transform to the unit cube (J. Comput. Graph. Stat. 1, 1992) over a lattice."""
    from scipy.special import ndtr, ndtri

    d = len(low)
    C = np.linalg.cholesky(correlation + 1e-14 * np.eye(d))
    n = 40009
    roots = np.sqrt(np.array([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71][: d - 1], dtype=float))
    w = np.abs(2 * ((np.arange(1, n + 1)[:, None] * roots) % 1.0) - 1)
    y = np.zeros((n, d))
    a, b = np.full(n, ndtr(low[0] / C[0, 0])), np.full(n, ndtr(high[0] / C[0, 0]))
    f = b - a
    for i in range(1, d):
        y[:, i - 1] = ndtri(np.clip(a + w[:, i - 1] * (b - a), 1e-300, 1 - 1e-16))
        shift = y[:, :i] @ C[i, :i]
        a, b = ndtr((low[i] - shift) / C[i, i]), ndtr((high[i] - shift) / C[i, i])
        f = f * (b - a)
    return float(f.mean())


class multivariate_normal_frozen(multivariate_normal_gen):
    """The distribution with its mean and covariance."""

    def __init__(self, mean=None, cov=1, allow_singular=False, seed=None):
        self.mean, self.cov_object = self._parameters(mean, cov, allow_singular)
        self.allow_singular, self.random_state = allow_singular, seed
        self.dim = len(self.mean)

    cov = property(lambda self: self.cov_object.covariance, doc="The covariance matrix.")

    def logpdf(self, x):
        """The logarithm of the density."""
        return self._log_density(x, self.mean, self.cov_object)

    def pdf(self, x):
        """The density."""
        return np.exp(self.logpdf(x))

    def cdf(self, x, *, lower_limit=None):
        """The chance that no element is above those of x."""
        return self._below(x, self.mean, self.cov_object, lower_limit)

    def logcdf(self, x, *, lower_limit=None):
        """The logarithm of cdf."""
        with np.errstate(divide="ignore"):
            return np.log(self.cdf(x, lower_limit=lower_limit))

    def rvs(self, size=1, random_state=None):
        """Random vectors."""
        if isinstance(self.random_state, (int, np.integer)):
            self.random_state = np.random.RandomState(self.random_state)
        return self._draws(self.mean, self.cov_object, size, self.random_state if random_state is None else random_state)

    def entropy(self):
        """The differential entropy in nats."""
        return self._entropy(self.mean, self.cov_object)


multivariate_normal = multivariate_normal_gen()
