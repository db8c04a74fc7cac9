"""Least squares without negative numbers."""

import numpy as np


def nnls(A, b, maxiter=None):
    """The non-negative x of least |A·x - b|, and that length (Lawson and Hanson, 1974, chapter 23).

    >>> nnls([[1.0, 0.0], [0.0, 1.0]], [2.0, -1.0])
    (array([2., 0.]), 1.0)
    """
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    n = A.shape[1]
    x, passive = np.zeros(n), np.zeros(n, bool)
    w = A.T @ b
    for _ in range(maxiter or 3 * n + 10):
        if passive.all() or w[~passive].max() <= 1e-12 * max(1.0, abs(b).max()):
            break
        passive[int(np.argmax(np.where(passive, -np.inf, w)))] = True
        while True:
            s = np.zeros(n)
            s[passive] = np.linalg.lstsq(A[:, passive], b, rcond=None)[0]
            if s[passive].min() > 0:
                break
            bad = passive & (s <= 0)
            alpha = (x[bad] / (x[bad] - s[bad])).min()
            x = x + alpha * (s - x)
            passive &= x > 1e-15
        x = s
        w = A.T @ (b - A @ x)
    return x, np.linalg.norm(A @ x - b)
