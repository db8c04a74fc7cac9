"""Newton's method for many starting points at once."""

import warnings
from collections import namedtuple

import numpy as np


def newton_of_arrays(func, x0, fprime, args, tol, maxiter, fprime2, full_output):
    """The roots near each starting point: Newton's, Halley's or the secant method, all in step.

    >>> newton_of_arrays(lambda x: x**2 - [4, 9], [1.0, 1.0], lambda x: 2 * x, (), 1e-8, 50, None, False).round(6)
    array([2., 3.])
    """
    p = np.array(x0, copy=True)
    if fprime is not None:
        p, failed, sloped = _by_slope(func, p, fprime, fprime2, args, tol, maxiter)
        missed = None
    else:
        p, failed, sloped, missed = _by_secant(func, p, args, tol, maxiter)
    flat = ~sloped & failed
    if flat.any():
        if missed is None:
            warnings.warn(f"{'all' if flat.all() else 'some'} derivatives were zero", RuntimeWarning, stacklevel=3)
        elif (flat & (missed != 0)).any():
            size = np.sqrt(sum(missed[flat & (missed != 0)] ** 2))
            warnings.warn(f"RMS of {size:g} reached", RuntimeWarning, stacklevel=3)
    elif failed.any():
        told = f"{'all' if failed.all() else 'some'} failed to converge after {maxiter} iterations"
        if failed.all():
            raise RuntimeError(told)
        warnings.warn(told, RuntimeWarning, stacklevel=3)
    if not full_output:
        return p
    return namedtuple("result", ("root", "converged", "zero_der"))(p, ~failed, flat)


def _by_slope(func, p, fprime, fprime2, args, tol, maxiter):
    failed, sloped = np.ones_like(p, dtype=bool), np.ones_like(p, dtype=bool)
    for _ in range(maxiter):
        value = np.asarray(func(p, *args))
        if not value.any():
            return p, value.astype(bool), sloped
        slope = np.asarray(fprime(p, *args))
        sloped = slope != 0
        if not sloped.any():
            break
        step = value[sloped] / slope[sloped]
        if fprime2 is not None:
            step = step / (1.0 - 0.5 * step * np.asarray(fprime2(p, *args))[sloped] / slope[sloped])
        p = np.asarray(p, dtype=np.result_type(p, step, np.float64))
        p[sloped] -= step
        failed[sloped] = np.abs(step) >= tol
        if not failed[sloped].any():
            break
    return p, failed, sloped


def _by_secant(func, p, args, tol, maxiter):
    """Roots, which failed, where the secant had a slope, and by how much the last two places differ."""
    failed, sloped, active = (np.ones_like(p, dtype=bool) for _ in range(3))
    first = np.finfo(float).eps ** 0.33
    p1 = p * (1 + first) + np.where(p >= 0, first, -first)
    q0, q1 = np.asarray(func(p, *args)), np.asarray(func(p1, *args))
    for _ in range(maxiter):
        sloped = q1 != q0
        if not sloped.any():
            p = (p1 + p) / 2.0
            break
        step = (q1 * (p1 - p))[sloped] / (q1 - q0)[sloped]
        p = np.asarray(p, dtype=np.result_type(p, p1, step, np.float64))
        p[sloped] = p1[sloped] - step
        level = ~sloped & active
        p[level] = (p1 + p)[level] / 2.0
        active &= sloped
        failed[sloped] = np.abs(step) >= tol
        if not failed[sloped].any():
            break
        p1, p, q0 = p, p1, q1
        q1 = np.asarray(func(p1, *args))
    return p, failed, sloped, p1 - p
