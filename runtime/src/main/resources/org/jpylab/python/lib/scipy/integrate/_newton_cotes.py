"""Weights of Newton's and Cotes' rules."""

import math
from fractions import Fraction

import numpy as np


def newton_cotes(rn, equal=0):
    """Weights at equally spaced (or given) places that integrate polynomials, and the coefficient of the error.

    >>> newton_cotes(2)[0]
    array([0.33333333, 1.33333333, 0.33333333])
    """
    try:
        n = len(rn) - 1
        places = rn if not equal else list(range(n + 1))
        even = bool(equal) or bool(np.all(np.diff(rn) == 1))
    except TypeError:
        n, even = rn, True
        places = list(range(n + 1))
    places = [Fraction(float(p)) for p in places]
    if places[0] != 0 or places[-1] != n:
        raise ValueError("The sample positions must start at 0 and end at N")
    weights = [_integral(places, k, n) for k in range(n + 1)]
    if n % 2 == 0 and even:
        power, derivative = n + 2, n + 3
    else:
        power, derivative = n + 1, n + 2
    exact = Fraction(n) ** (power + 1) / (power + 1)
    error = exact - sum(w * p**power for w, p in zip(weights, places))
    return np.array([float(w) for w in weights]), float(error / math.factorial(derivative - 1))


def _integral(places, k, n):
    """Lagrange's polynomial of one place, integrated from 0 to n."""
    factors = [Fraction(1)]
    for j, place in enumerate(places):
        if j != k:
            scale = places[k] - place
            shifted = [Fraction(0)] + factors
            factors = [(s - place * f) / scale for s, f in zip(shifted, factors + [Fraction(0)])]
    return sum(c * Fraction(n) ** (i + 1) / (i + 1) for i, c in enumerate(factors))
