"""Distributions of vectors and matrices."""

import numpy as np
from scipy import special as sc


def _state(random_state):
    if random_state is None:
        return np.random.mtrand._rand
    return np.random.RandomState(random_state) if isinstance(random_state, (int, np.integer)) else random_state


class _Vectors:
    """A distribution that is called with its parameters, or frozen with them."""

    def __call__(self, *args, seed=None, **words):
        return _Frozen(self, args, words, seed)


class _Frozen:
    def __init__(self, kind, args, words, seed):
        self._kind, self._args, self._words, self._seed = kind, args, words, seed

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        method = getattr(self._kind, name)
        if name == "rvs":
            return lambda size=1, random_state=None: method(
                *self._args, size=size, random_state=self._seed if random_state is None else random_state, **self._words
            )
        if name in ("pdf", "logpdf", "pmf", "logpmf", "cdf"):
            return lambda x: method(x, *self._args, **self._words)
        return lambda: method(*self._args, **self._words)


class multinomial_gen(_Vectors):
    """How often each of several outcomes occurs in n trials."""

    def _given(self, n, p):
        p = np.array(p, dtype=float)
        p[..., -1] = 1.0 - p[..., :-1].sum(axis=-1)
        return np.asarray(n), p, np.any(p < 0, axis=-1) | np.any(p > 1, axis=-1) | (np.asarray(n) < 0)

    def logpmf(self, x, n, p):
        n, p, bad = self._given(n, p)
        x = np.asarray(x)
        off = (x.sum(axis=-1) != n) | np.any(x < 0, axis=-1) | np.any(x != np.floor(x), axis=-1)
        with np.errstate(all="ignore"):
            made = sc.gammaln(n + 1) + np.sum(sc.xlogy(x, p) - sc.gammaln(x + 1), axis=-1)
        return np.where(bad, np.nan, np.where(off, -np.inf, made))[()]

    def pmf(self, x, n, p):
        return np.exp(self.logpmf(x, n, p))

    def mean(self, n, p):
        n, p, bad = self._given(n, p)
        return np.where(np.expand_dims(bad, -1), np.nan, np.expand_dims(n, -1) * p)

    def cov(self, n, p):
        n, p, _ = self._given(n, p)
        return np.expand_dims(n, (-1, -2)) * (np.eye(p.shape[-1]) * p[..., None] - p[..., :, None] * p[..., None, :])

    def entropy(self, n, p):
        n, p, _ = self._given(n, p)
        k = np.arange(1, int(n) + 1)
        binomials = np.exp(sc.gammaln(n + 1) - sc.gammaln(k + 1) - sc.gammaln(n - k + 1))[:, None] * p**k[:, None] * (1 - p) ** (n - k)[:, None]
        return np.asarray(n * sc.entr(p).sum() - sc.gammaln(n + 1) + (binomials * sc.gammaln(k + 1)[:, None]).sum())

    def rvs(self, n, p, size=None, random_state=None):
        n, p, _ = self._given(n, p)
        return _state(random_state).multinomial(n, p, size)


class dirichlet_gen(_Vectors):
    """Shares that sum to one."""

    def _given(self, alpha):
        alpha = np.asarray(alpha)
        if np.min(alpha) <= 0:
            raise ValueError("All parameters must be greater than 0")
        if alpha.ndim != 1:
            raise ValueError("Parameter vector 'a' must be one dimensional, but a.shape = %s." % (alpha.shape,))
        return alpha

    def _shares(self, x, alpha):
        x = np.asarray(x)
        if x.shape[0] + 1 != len(alpha) and x.shape[0] != len(alpha):
            raise ValueError(
                "Vector 'x' must have either the same number of entries as, or one entry fewer than, parameter vector 'a', but"
                " alpha.shape = %s and x.shape = %s." % (alpha.shape, x.shape)
            )
        if x.shape[0] != len(alpha):
            x = np.append(x, [1 - np.sum(x, axis=0)], axis=0)
        if np.min(x) < 0:
            raise ValueError("Each entry in 'x' must be greater than or equal to zero.")
        if np.max(x) > 1:
            raise ValueError("Each entry in 'x' must be smaller or equal one.")
        if (np.abs(np.sum(x, axis=0) - 1.0) > 1e-9).any():
            raise ValueError("The input vector 'x' must lie within the normal simplex. but np.sum(x, 0) = %s." % np.sum(x, axis=0))
        return x

    def _log_beta(self, alpha):
        return np.sum(sc.gammaln(alpha)) - sc.gammaln(np.sum(alpha))

    def logpdf(self, x, alpha):
        alpha = self._given(alpha)
        x = self._shares(x, alpha)
        return (-self._log_beta(alpha) + np.sum((sc.xlogy(alpha - 1, x.T)).T, axis=0))[()]

    def pdf(self, x, alpha):
        return np.exp(self.logpdf(x, alpha))

    def mean(self, alpha):
        alpha = self._given(alpha)
        return alpha / np.sum(alpha)

    def var(self, alpha):
        alpha = self._given(alpha)
        total = np.sum(alpha)
        return alpha * (total - alpha) / (total * total * (total + 1))

    def entropy(self, alpha):
        alpha = self._given(alpha)
        total = np.sum(alpha)
        return self._log_beta(alpha) + (total - len(alpha)) * sc.psi(total) - np.sum((alpha - 1) * sc.psi(alpha))

    def rvs(self, alpha, size=1, random_state=None):
        return _state(random_state).dirichlet(self._given(alpha), size=size)


class multivariate_t_gen(_Vectors):
    """Student's distribution of vectors."""

    def _given(self, loc, shape, df):
        shape = np.atleast_2d(np.asarray(shape, dtype=float))
        loc = np.zeros(len(shape)) if loc is None else np.atleast_1d(np.asarray(loc, dtype=float))
        if len(shape) == 1 and len(loc) > 1:
            shape = shape[0, 0] * np.eye(len(loc))
        return loc, shape, df

    def logpdf(self, x, loc=None, shape=1, df=1):
        loc, shape, df = self._given(loc, shape, df)
        x = np.asarray(x, dtype=float)
        n = len(loc)
        x = x[:, None] if n == 1 and x.ndim == 1 else x
        sign, log_det = np.linalg.slogdet(shape)
        d = x - loc
        square = np.einsum("...i,ij,...j->...", d, np.linalg.inv(shape), d)
        if df == np.inf:
            return -0.5 * (n * np.log(2 * np.pi) + log_det + square)
        t = 0.5 * (df + n)
        return (sc.gammaln(t) - sc.gammaln(0.5 * df) - n / 2.0 * np.log(df * np.pi) - 0.5 * log_det - t * np.log(1 + square / df))[()]

    def pdf(self, x, loc=None, shape=1, df=1, allow_singular=False):
        return np.exp(self.logpdf(x, loc, shape, df))

    def rvs(self, loc=None, shape=1, df=1, size=1, random_state=None):
        loc, shape, df = self._given(loc, shape, df)
        state = _state(random_state)
        x = np.ones(size) if np.isinf(df) else state.chisquare(df, size=size) / df
        z = state.multivariate_normal(np.zeros(len(loc)), shape, size=size)
        out = loc + z / np.sqrt(x)[..., None]
        return np.squeeze(out)[()]


class wishart_gen(_Vectors):
    """Random covariance matrices."""

    def _given(self, df, scale):
        scale = np.atleast_2d(np.asarray(scale, dtype=float))
        scale = np.diag(scale.ravel()) if scale.shape[0] != scale.shape[1] else scale
        dim = len(scale)
        df = dim if df is None else df
        if df <= dim - 1:
            raise ValueError("Degrees of freedom must be greater than the dimension of scale matrix minus 1.")
        return dim, df, scale

    def mean(self, df, scale):
        dim, df, scale = self._given(df, scale)
        return np.squeeze(df * scale)[()]

    def mode(self, df, scale):
        dim, df, scale = self._given(df, scale)
        return np.squeeze((df - dim - 1) * scale)[()] if df >= dim + 1 else None

    def var(self, df, scale):
        dim, df, scale = self._given(df, scale)
        d = np.diag(scale)
        return np.squeeze(df * (scale**2 + np.outer(d, d)))[()]

    def logpdf(self, x, df, scale):
        dim, df, scale = self._given(df, scale)
        x = np.asarray(x, dtype=float)
        x = x.reshape(1, 1, -1) if dim == 1 else x.reshape(x.shape[0], x.shape[1], -1)
        half_det = np.linalg.slogdet(scale)[1]
        made = []
        for k in range(x.shape[2]):
            made.append(
                (0.5 * (df - dim - 1)) * np.linalg.slogdet(x[:, :, k])[1] - 0.5 * np.trace(np.linalg.solve(scale, x[:, :, k]))
                - 0.5 * df * dim * np.log(2) - 0.5 * df * half_det - sc.multigammaln(0.5 * df, dim)
            )  # fmt: skip
        return np.squeeze(np.array(made))[()]

    def pdf(self, x, df, scale):
        return np.exp(self.logpdf(x, df, scale))

    def _factors(self, dim, df, count, state):
        covariances = state.normal(size=count * (dim * (dim - 1) // 2)).reshape(count, -1)
        variances = np.stack([state.chisquare(df - (i + 1) + 1, size=count) ** 0.5 for i in range(dim)], axis=-1)
        A = np.zeros((count, dim, dim))
        A[(slice(None), *np.tril_indices(dim, k=-1))] = covariances
        A[:, np.arange(dim), np.arange(dim)] = variances
        return A

    def rvs(self, df, scale, size=1, random_state=None):
        dim, df, scale = self._given(df, scale)
        C = np.linalg.cholesky(scale)
        shape = (size,) if np.isscalar(size) else tuple(size)
        CA = C @ self._factors(dim, df, int(np.prod(shape)), _state(random_state))
        return np.squeeze((CA @ np.transpose(CA, (0, 2, 1))).reshape(*shape, dim, dim))[()]


class invwishart_gen(wishart_gen):
    """Inverses of random covariance matrices."""

    def mean(self, df, scale):
        dim, df, scale = self._given(df, scale)
        return np.squeeze(scale / (df - dim - 1))[()] if df > dim + 1 else None

    def mode(self, df, scale):
        dim, df, scale = self._given(df, scale)
        return np.squeeze(scale / (df + dim + 1))[()]

    def var(self, df, scale):
        dim, df, scale = self._given(df, scale)
        if df <= dim + 3:
            return None
        d = np.diag(scale)
        made = ((df - dim + 1) * scale**2 + (df - dim - 1) * np.outer(d, d)) / ((df - dim) * (df - dim - 1) ** 2 * (df - dim - 3))
        return np.squeeze(made)[()]

    def logpdf(self, x, df, scale):
        dim, df, scale = self._given(df, scale)
        x = np.asarray(x, dtype=float)
        x = x.reshape(1, 1, -1) if dim == 1 else x.reshape(x.shape[0], x.shape[1], -1)
        made = []
        for k in range(x.shape[2]):
            made.append(
                0.5 * df * np.linalg.slogdet(scale)[1] - 0.5 * np.trace(np.linalg.solve(x[:, :, k], scale)) - 0.5 * df * dim * np.log(2)
                - 0.5 * (df + dim + 1) * np.linalg.slogdet(x[:, :, k])[1] - sc.multigammaln(0.5 * df, dim)
            )  # fmt: skip
        return np.squeeze(np.array(made))[()]

    def rvs(self, df, scale, size=1, random_state=None):
        dim, df, scale = self._given(df, scale)
        C = np.linalg.cholesky(np.linalg.inv(scale))
        shape = (size,) if np.isscalar(size) else tuple(size)
        CA = C @ self._factors(dim, df, int(np.prod(shape)), _state(random_state))
        return np.squeeze(np.linalg.inv(CA @ np.transpose(CA, (0, 2, 1))).reshape(*shape, dim, dim))[()]


class ortho_group_gen(_Vectors):
    """Random orthogonal matrices (F. Mezzadri, Notices AMS 54, 2007)."""

    def rvs(self, dim, size=1, random_state=None):
        state, size = _state(random_state), int(size)
        if dim is None or not np.isscalar(dim) or dim <= 1 or dim != int(dim):
            raise ValueError("Dimension of rotation must be specified,and must be a scalar greater than 1.")
        z = state.normal(size=(size, dim, dim) if size > 1 else (dim, dim))
        q, r = np.linalg.qr(z)
        d = np.diagonal(r, axis1=-2, axis2=-1)
        return q * (d / np.abs(d))[..., None, :]


class special_ortho_group_gen(_Vectors):
    """Random rotations, by Householder's reflections (G. W. Stewart, SIAM J. Numer. Anal. 17, 1980)."""

    def rvs(self, dim, size=1, random_state=None):
        state, size = _state(random_state), int(size)
        if size > 1:
            return np.array([self.rvs(dim, size=1, random_state=state) for _ in range(size)])
        H, D = np.eye(dim), np.empty(dim)
        for n in range(dim - 1):
            x = state.normal(size=(dim - n,))
            norm2, first = np.dot(x, x), x[0].item()
            D[n] = np.sign(x[0]) if x[0] != 0 else 1
            x[0] += D[n] * np.sqrt(norm2)
            x /= np.sqrt((norm2 - first**2 + x[0] ** 2) / 2.0)
            H[:, n:] -= np.outer(np.dot(H[:, n:], x), x)
        D[-1] = (-1) ** (dim - 1) * D[:-1].prod()
        return (D * H.T).T


class unitary_group_gen(_Vectors):
    """Random unitary matrices."""

    def rvs(self, dim, size=1, random_state=None):
        state, size = _state(random_state), int(size)
        shape = (size, dim, dim) if size > 1 else (dim, dim)
        z = 1 / np.sqrt(2) * (state.normal(size=shape) + 1j * state.normal(size=shape))
        q, r = np.linalg.qr(z)
        d = np.diagonal(r, axis1=-2, axis2=-1)
        return q * (d / np.abs(d))[..., None, :]


class uniform_direction_gen(_Vectors):
    """Random unit vectors."""

    def rvs(self, dim, size=None, random_state=None):
        size = () if size is None else tuple(np.atleast_1d(size))
        x = _state(random_state).normal(size=size + (dim,))
        return x / np.linalg.norm(x, axis=-1, keepdims=True)


class matrix_normal_gen(_Vectors):
    """Normally distributed matrices with covariances of rows and of columns."""

    def _given(self, mean, rowcov, colcov):
        shape = np.shape(mean) if mean is not None else (np.atleast_2d(rowcov).shape[0], np.atleast_2d(colcov).shape[0])
        full = lambda c, n: np.asarray(c, float) * np.eye(n) if np.ndim(c) == 0 else np.diag(c) if np.ndim(c) == 1 else np.asarray(c, float)
        return np.zeros(shape) if mean is None else np.asarray(mean, float), full(rowcov, shape[0]), full(colcov, shape[1])

    def logpdf(self, X, mean=None, rowcov=1, colcov=1):
        mean, U, V = self._given(mean, rowcov, colcov)
        n, p = mean.shape
        d = np.asarray(X, float) - mean
        square = np.einsum("...ij,ik,jl,...kl->...", d, np.linalg.inv(U), np.linalg.inv(V), d)
        logs = n * p * np.log(2 * np.pi) + p * np.linalg.slogdet(U)[1] + n * np.linalg.slogdet(V)[1]
        return (-0.5 * (logs + square))[()]

    def pdf(self, X, mean=None, rowcov=1, colcov=1):
        return np.exp(self.logpdf(X, mean, rowcov, colcov))

    def rvs(self, mean=None, rowcov=1, colcov=1, size=1, random_state=None):
        mean, U, V = self._given(mean, rowcov, colcov)
        size = int(size)
        R, C = np.linalg.cholesky(U), np.linalg.cholesky(V)
        z = _state(random_state).standard_normal(size=(size, mean.shape[1], mean.shape[0]))
        out = mean + np.einsum("ik,slk,jl->sij", R, z, C)
        return out.reshape(mean.shape) if size == 1 else out


NAMES = (
    "multinomial", "dirichlet", "multivariate_t", "wishart", "invwishart", "ortho_group", "special_ortho_group", "unitary_group",
    "uniform_direction", "matrix_normal",
)  # fmt: skip
globals().update({name: globals()[name + "_gen"]() for name in NAMES})
