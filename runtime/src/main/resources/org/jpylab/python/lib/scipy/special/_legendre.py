"""Legendre polynomials of whole degrees, summed by differences."""

import numpy as np
from scipy.special import beta


def values(n, x):
    """The polynomial of degree n at each x."""
    n = -n - 1 if n < 0 else n
    x = np.asarray(x, float)
    if n < 2:
        made = np.ones_like(x) if n == 0 else x.copy()
        return made[()]
    step, made = x - 1, x
    for k in np.arange(1.0, n):
        step = ((2 * k + 1) / (k + 1)) * (x - 1) * made + (k / (k + 1)) * step
        made = step + made
    near = abs(x) < 1e-5
    if near.any():
        made = np.where(near, _series(n, x), made)
    return made[()]


def _series(n, x):
    """The polynomial near 0 (DLMF 18.5.7)."""
    a = n // 2
    sign = -1.0 if a % 2 else 1.0
    term = sign * (-2 / beta(a + 1, -0.5) if n == 2 * a else 2 * x / beta(a + 1, 0.5))
    total = 0.0
    for k in range(a + 1):
        total = total + term
        term = term * (-2 * x**2 * (a - k) * (2 * n + 1 - 2 * a + 2 * k) / ((n + 1 - 2 * a + 2 * k) * (n + 2 - 2 * a + 2 * k)))
    return total
