"""Integrals by rules of fixed or rising order."""

import warnings

import numpy as np


class AccuracyWarning(Warning):
    """An integral may be less accurate than asked for."""


def _rule(n):
    """Nodes and weights of Gauss-Legendre quadrature, found once for each order."""
    if n not in _rules:
        from scipy.special import roots_legendre

        _rules[n] = roots_legendre(n)
    return _rules[n]


_rules = {}


def fixed_quad(func, a, b, args=(), n=5):
    """The integral by Gauss-Legendre quadrature of a fixed order.

    >>> round(fixed_quad(lambda x: x**8, 0.0, 1.0)[0], 10)
    0.1111111111
    """
    x, w = _rule(n)
    x = np.real(x)
    if np.isinf(a) or np.isinf(b):
        raise ValueError("Gaussian quadrature is only available for finite limits.")
    y = (b - a) * (x + 1) / 2.0 + a
    return (b - a) / 2.0 * np.sum(w * func(y, *args), axis=-1), None


def _on_arrays(function, args, takes_arrays):
    """The function of an array of numbers; called for each number unless it takes arrays."""
    if takes_arrays:
        return lambda x: function(x, *args)

    def each(x):
        return function(x, *args) if np.isscalar(x) else np.array([function(v, *args) for v in np.asarray(x)])

    return each


def quadrature(func, a, b, args=(), tol=1.49e-8, rtol=1.49e-8, maxiter=50, vec_func=True, miniter=1):
    """The integral by Gauss-Legendre quadrature of rising order.

    >>> round(quadrature(lambda x: x**8, 0.0, 1.0)[0], 8)
    0.11111111
    """
    function = _on_arrays(func, args if isinstance(args, tuple) else (args,), vec_func)
    value = error = np.inf
    maxiter = max(miniter + 1, maxiter)
    for n in range(miniter, maxiter + 1):
        new = fixed_quad(function, a, b, (), n)[0]
        error, value = abs(new - value), new
        if error < tol or error < rtol * abs(value):
            break
    else:
        warnings.warn(f"maxiter ({maxiter}) exceeded. Latest difference = {error:e}", AccuracyWarning, 2)
    return value, error


def romberg(function, a, b, args=(), tol=1.48e-8, rtol=1.48e-8, show=False, divmax=10, vec_func=False):
    """The integral by Romberg's method.

    >>> round(romberg(lambda x: x**2, 0, 1), 10)
    0.3333333333
    """
    if np.isinf(a) or np.isinf(b):
        raise ValueError("Romberg integration only available for finite limits.")
    f = _on_arrays(function, args, vec_func)
    width = b - a
    ordinates = 0.5 * (f(a) + f(b))
    rows = [[width * ordinates]]
    result, error = rows[0][0], np.inf
    for i in range(1, divmax + 1):
        parts = 2**i / 2
        step = float(b - a) / parts
        ordinates = ordinates + np.sum(f(a + 0.5 * step + step * np.arange(parts)), axis=0)
        row = [width * ordinates / 2**i]
        for k in range(i):
            power = 4.0 ** (k + 1)
            row.append((power * row[k] - rows[-1][k]) / (power - 1.0))
        result = row[i]
        error = abs(result - rows[-1][i - 1])
        rows.append(row)
        if error < tol or error < rtol * abs(result):
            break
    else:
        warnings.warn(f"divmax ({divmax}) exceeded. Latest difference = {error:e}", AccuracyWarning, 2)
    if show:
        _show(function, rows, a, b)
    return result


def _show(function, rows, a, b):
    print("Romberg integration of", repr(_on_arrays(function, (), False)), "from", [a, b])
    print("")
    print("%6s %9s %9s" % ("Steps", "StepSize", "Results"))
    for i, row in enumerate(rows):
        print("%6d %9f" % (2**i, (b - a) / (2.0**i)), end=" ")
        for value in row:
            print("%9f" % value, end=" ")
        print("")
    print("")
    print("The final result is", rows[-1][-1], end=" ")
    print("after", 2 ** (len(rows) - 1) + 1, "function evaluations.")


def quad_vec(f, a, b, epsabs=1e-200, epsrel=1e-8, **kwargs):
    """The integral of a function whose values are arrays.

    >>> quad_vec(lambda x: numpy.array([x, x**2]), 0, 1)[0].round(10)
    array([0.5       , 0.33333333])
    """
    from scipy.integrate._quadpack import quad

    shape = np.shape(f(0.5 * (a + b)))
    size = int(np.prod(shape))
    pairs = [quad(lambda x: np.ravel(f(x))[i], a, b, epsabs=epsabs, epsrel=epsrel) for i in range(size)]
    return np.array([p[0] for p in pairs]).reshape(shape), max(p[1] for p in pairs)
