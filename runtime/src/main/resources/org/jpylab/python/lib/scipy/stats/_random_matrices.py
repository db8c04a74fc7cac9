"""Random matrices of correlations."""

import numpy as np
from scipy.stats._vectors import _Vectors, ortho_group


class random_correlation_gen(_Vectors):
    """Random correlation matrices of given eigenvalues (P. I. Davies and N. J. Higham, BIT 40, 2000).

    >>> numpy.diag(random_correlation.rvs([0.5, 0.8, 1.2, 1.5], random_state=1))
    array([1., 1., 1., 1.])
    """

    def rvs(self, eigs, random_state=None, tol=1e-13, diag_tol=1e-7):
        eigs = np.asarray(eigs, dtype=float)
        dim = eigs.size
        if eigs.ndim != 1 or dim <= 1:
            raise ValueError("Array 'eigs' must be a vector of length greater than 1.")
        if np.fabs(np.sum(eigs) - dim) > tol:
            raise ValueError("Sum of eigenvalues must equal dimensionality.")
        for x in eigs:
            if x < -tol:
                raise ValueError("All eigenvalues must be non-negative.")
        m = ortho_group.rvs(dim, random_state=random_state)
        m = np.dot(np.dot(m, np.diag(eigs)), m.T)
        self._to_units(m)
        if abs(np.diagonal(m) - 1).max() > diag_tol:
            raise RuntimeError("Failed to generate a valid correlation matrix")
        return m

    def _to_units(self, m):
        """Rotates pairs of rows and columns until the diagonal is one."""
        for i in range(len(m) - 1):
            if m[i, i] == 1:
                continue
            others = [j for j in range(i + 1, len(m)) if (m[j, j] < 1) == (m[i, i] > 1) and m[j, j] != 1]
            j = others[0] if others else len(m) - 1
            a, b = m[i, i] - 1.0, m[j, j] - 1.0
            if b == 0:
                c, s = 0.0, 1.0
            else:
                t = (m[i, j] + np.copysign(np.sqrt(max(m[i, j] ** 2 - a * b, 0)), m[i, j])) / b
                c = 1.0 / np.sqrt(1.0 + t * t)
                s = 1.0 if c == 0 else c * t
            turn = np.array([[c, -s], [s, c]])
            m[[i, j]] = turn @ m[[i, j]]
            m[:, [i, j]] = m[:, [i, j]] @ turn.T
            m[i, i] = 1


random_correlation = random_correlation_gen()
NAMES = ("random_correlation",)
