"""Smooth densities of samples."""

import numpy as np
from scipy import special as sc


class gaussian_kde:
    """A density estimated by normal kernels around the data.

    >>> gaussian_kde([0.0, 1.0, 2.0])(1.0).round(8)
    array([0.31815622])
    """

    def __init__(self, dataset, bw_method=None, weights=None):
        self.dataset = np.atleast_2d(np.asarray(dataset)) + 0.0
        self.d, self.n = self.dataset.shape
        self.weights = np.ones(self.n) / self.n if weights is None else np.asarray(weights) / np.sum(weights)
        self.neff = 1 / (self.weights**2).sum()
        self.set_bandwidth(bw_method)

    def scotts_factor(self):
        return np.power(self.neff, -1.0 / (self.d + 4))

    def silverman_factor(self):
        return np.power(self.neff * (self.d + 2.0) / 4.0, -1.0 / (self.d + 4))

    def set_bandwidth(self, bw_method=None):
        if bw_method is None or bw_method == "scott":
            self.factor = self.scotts_factor()
        elif bw_method == "silverman":
            self.factor = self.silverman_factor()
        elif callable(bw_method):
            self.factor = bw_method(self)
        else:
            self.factor = bw_method
        data_covariance = np.atleast_2d(np.cov(self.dataset, rowvar=1, bias=False, aweights=self.weights))
        self.covariance = data_covariance * self.factor**2
        self.inv_cov = np.linalg.inv(data_covariance) / self.factor**2
        self._chol = np.linalg.cholesky(self.covariance)

    covariance_factor = scotts_factor

    def evaluate(self, points):
        points = np.atleast_2d(np.asarray(points)) + 0.0
        if points.shape[0] != self.d:
            if points.shape[0] == 1 and points.shape[1] == self.d:
                points = points.reshape(self.d, 1)
            else:
                raise ValueError(f"points have dimension {points.shape[0]}, dataset has dimension {self.d}")
        data, at = np.linalg.solve(self._chol, self.dataset), np.linalg.solve(self._chol, points)
        size = np.prod(np.diag(self._chol)) * (2 * np.pi) ** (self.d / 2.0)
        energy = ((data[:, :, None] - at[:, None, :]) ** 2).sum(axis=0) / 2.0
        return (self.weights[:, None] * np.exp(-energy)).sum(axis=0) / size

    __call__ = pdf = evaluate

    def logpdf(self, x):
        return np.log(self.evaluate(x))

    def integrate_box_1d(self, low, high):
        std = np.sqrt(self.covariance).ravel()[0]
        return np.sum(self.weights * (sc.ndtr((high - self.dataset[0]) / std) - sc.ndtr((low - self.dataset[0]) / std)))

    def resample(self, size=None, seed=None):
        state = np.random.RandomState(seed) if isinstance(seed, int) else seed or np.random.mtrand._rand
        size = int(self.neff) if size is None else size
        noise = np.transpose(state.multivariate_normal(np.zeros(self.d), self.covariance, size=size))
        return self.dataset[:, state.choice(self.n, size=size, p=self.weights)] + noise
