"""Distributions of vectors."""

import numpy as np


class multivariate_normal_gen:
    """The normal distribution of vectors."""

    def __call__(self, mean=None, cov=1, allow_singular=False, seed=None):
        frozen = multivariate_normal_gen()
        frozen._given = mean, cov
        return frozen

    def _parameters(self, mean, cov, x=None):
        if mean is None and cov is None:
            mean, cov = getattr(self, "_given", (None, None))
        cov = np.asarray(1.0 if cov is None else cov, dtype=float)
        d = np.size(mean) if mean is not None else cov.shape[0] if cov.ndim else 1
        cov = np.eye(d) * cov if cov.ndim == 0 else np.diag(cov) if cov.ndim == 1 else cov
        return (np.zeros(d) if mean is None else np.ravel(np.asarray(mean, dtype=float))), cov

    def logpdf(self, x, mean=None, cov=None, allow_singular=False):
        """The logarithm of the density."""
        mean, cov = self._parameters(mean, cov)
        x = np.asarray(x, dtype=float)
        if len(mean) == 1 and (x.ndim == 0 or x.shape[-1] != 1):
            x = x[..., None]
        L = np.linalg.cholesky(cov)
        z = np.linalg.solve(L, np.moveaxis(x - mean, -1, 0).reshape(len(mean), -1))
        size = 2 * np.log(np.diag(L)).sum() + len(mean) * np.log(2 * np.pi)
        return (-0.5 * (size + (z**2).sum(axis=0))).reshape(x.shape[:-1])[()]

    def pdf(self, x, mean=None, cov=None, allow_singular=False):
        """The density."""
        return np.exp(self.logpdf(x, mean, cov))

    def rvs(self, mean=None, cov=None, size=1, random_state=None):
        """Random vectors."""
        mean, cov = self._parameters(mean, cov)
        state = np.random.RandomState(random_state) if isinstance(random_state, int) else random_state
        out = (state or np.random.mtrand._rand).multivariate_normal(mean, cov, size)
        return np.squeeze(out)[()]


multivariate_normal = multivariate_normal_gen()
