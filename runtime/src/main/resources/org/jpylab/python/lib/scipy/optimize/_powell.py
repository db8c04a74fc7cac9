"""Minima by Powell's method of conjugate directions, Computer Journal 7, 1964."""

import warnings

import numpy as np
from scipy.optimize._counted import _DONE, _Function, _told
from scipy.optimize._result import OptimizeResult
from scipy.optimize._scalar import _bounded, brent


class _TooManyCalls(Exception):
    """The function may not be called once more."""


class _Line:
    """Minima along lines through points, within bounds."""

    def __init__(self, f, tol, bounds):
        self.f, self.tol, self.bounds = f, tol, bounds

    def lowest(self, x, d, value):
        """The least value along d, where it is, and the way there."""
        if not np.any(d):
            return value, x, d
        along = lambda a: self.f(x + a * d)
        low, high = (-np.inf, np.inf) if self.bounds is None else self.reach(x, d)
        if np.isneginf(low) and np.isposinf(high):
            step, least = brent(along, full_output=1, tol=self.tol)[:2]
        elif np.isneginf(low) or np.isposinf(high):
            found = _bounded(_Function(lambda a: along(np.tan(a))), np.arctan(low), np.arctan(high), self.tol / 100, 500)
            step, least = np.tan(found.x), found.fun
        else:
            found = _bounded(_Function(along), low, high, self.tol / 100, 500)
            step, least = found.x, found.fun
        d = step * d
        return least, x + d, d

    def reach(self, x, d):
        """Between which multiples of d the bounds lie."""
        moving = d != 0
        with np.errstate(invalid="ignore"):
            first = (self.bounds[0][moving] - x[moving]) / d[moving]
            second = (self.bounds[1][moving] - x[moving]) / d[moving]
        up = d[moving] > 0
        low, high = np.max(np.where(up, first, second)), np.min(np.where(up, second, first))
        return (low, high) if high >= low else (0, 0)


def _limits(maxiter, maxfev, n):
    if maxiter is None and maxfev is None:
        return n * 1000, n * 1000
    if maxiter is None:
        return (n * 1000 if maxfev == np.inf else np.inf), maxfev
    if maxfev is None:
        return maxiter, (n * 1000 if maxiter == np.inf else np.inf)
    return maxiter, maxfev


def _powell(fun, x0, args=(), callback=None, bounds=None, xtol=1e-4, ftol=1e-4, maxiter=None, maxfev=None, disp=False,
            direc=None, return_all=False, **unknown):  # fmt: skip
    counted = _Function(fun, args)
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    n = len(x)
    maxiter, maxfev = _limits(maxiter, maxfev, n)
    directions = np.eye(n) if direc is None else np.asarray(direc, dtype=float).copy()
    if bounds is not None:
        bounds = tuple(np.broadcast_to(np.asarray(b, float), x.shape) for b in bounds)

    def f(x):
        if counted.calls >= maxfev:
            raise _TooManyCalls
        return counted(x)

    line = _Line(f, xtol * 100, bounds)
    value, start, iterations, path = f(x), x.copy(), 0, [x]
    try:
        while True:
            first, largest, drop = value, 0, 0.0
            for i in range(n):
                before = value
                value, x, _ = line.lowest(x, directions[i], value)
                if before - value > drop:
                    largest, drop = i, before - value
            iterations += 1
            if callback is not None:
                callback(x)
            path.append(x)
            if 2.0 * (first - value) <= ftol * (abs(first) + abs(value)) + 1e-20:
                break
            if counted.calls >= maxfev or iterations >= maxiter or np.isnan(first) and np.isnan(value):
                break
            d, start = x - start, x.copy()
            farthest = 1 if bounds is None else line.reach(x, d)[1] if np.any(d) else 1
            far = f(x + min(farthest, 1) * d)
            if first > far:
                t = 2.0 * (first + far - 2.0 * value) * (first - value - drop) * (first - value - drop)
                if t - drop * (first - far) * (first - far) < 0.0:
                    value, x, d = line.lowest(x, d, value)
                    if np.any(d):
                        directions[largest], directions[-1] = directions[-1].copy(), d
    except _TooManyCalls:
        pass
    status, message = 0, _DONE
    if bounds is not None and (np.any(bounds[0] > x) or np.any(x > bounds[1])):
        status, message = 4, "The result is outside of the provided bounds."
    elif counted.calls >= maxfev:
        status, message = 1, "Maximum number of function evaluations has been exceeded."
    elif iterations >= maxiter:
        status, message = 2, "Maximum number of iterations has been exceeded."
    elif np.isnan(value) or np.isnan(x).any():
        status, message = 3, "NaN result encountered."
    result = OptimizeResult(
        x=x, fun=value, direc=directions, nit=iterations, nfev=counted.calls, status=status, success=status == 0,
        message=message,
    )  # fmt: skip
    if return_all:
        result["allvecs"] = path
    if disp and status in (1, 2, 3):
        warnings.warn(message, RuntimeWarning, 3)
    else:
        _told(disp, result)
    return result


def fmin_powell(func, x0, args=(), xtol=1e-4, ftol=1e-4, maxiter=None, maxfun=None, full_output=0, disp=1, retall=0,
                callback=None, direc=None):  # fmt: skip
    """The minimum of a function by Powell's method of conjugate directions.

    >>> fmin_powell(lambda x: (x[0] - 1)**2, [0.0], disp=0).round(4)
    array([1.])
    """
    r = _powell(func, x0, args, callback, None, xtol, ftol, maxiter, maxfun, disp, direc)
    return (r.x, r.fun, r.direc, r.nit, r.nfev, r.status) if full_output else r.x
