"""Rosenbrock's derivatives, and the older names of minimizers and solvers."""

import numpy as np
from scipy.optimize._minimize import _bounds_of, _constrained, minimize


def rosen_der(x):
    """The gradient of Rosenbrock's function.

    >>> rosen_der(numpy.array([1.0, 2.0]))
    array([-400.,  200.])
    """
    x = np.asarray(x)
    der = np.zeros_like(x)
    der[:-1] = -400 * x[:-1] * (x[1:] - x[:-1] ** 2) - 2 * (1 - x[:-1])
    der[1:] += 200 * (x[1:] - x[:-1] ** 2)
    return der


def rosen_hess(x):
    """The matrix of second derivatives of Rosenbrock's function.

    >>> rosen_hess([1.0, 1.0])
    array([[ 802., -400.],
           [-400.,  200.]])
    """
    x = np.atleast_1d(x)
    diagonal = np.zeros(len(x), dtype=x.dtype)
    diagonal[:-1] = 1200 * x[:-1] ** 2 - 400 * x[1:] + 2
    diagonal[1:] += 200
    return np.diag(diagonal) + np.diag(-400 * x[:-1], 1) + np.diag(-400 * x[:-1], -1)


def rosen_hess_prod(x, p):
    """The matrix of second derivatives times a vector.

    >>> rosen_hess_prod([1.0, 1.0], [1.0, 0.0])
    array([ 802., -400.])
    """
    return rosen_hess(x) @ np.asarray(p)


def fmin_cobyla(func, x0, cons, args=(), consargs=None, rhobeg=1.0, rhoend=1e-4, maxfun=1000, disp=None, catol=2e-4, *, callback=None):
    """The minimum of a function where others are not negative.

    >>> fmin_cobyla(lambda x: x[0] * x[1], [0.0, 0.1], [lambda x: 1 - x @ x]).round(3) ** 2
    array([0.499849, 0.499849])
    """
    cons = [cons] if callable(cons) else list(cons)
    extra = args if consargs is None else consargs
    made = [{"type": "ineq", "fun": c, "args": extra} for c in cons]
    return _constrained(func, x0, args, None, None, made, rhoend, {}).x


def fmin_ncg(f, x0, fprime, fhess_p=None, fhess=None, args=(), avextol=1e-5, epsilon=1.4901161193847656e-08, maxiter=None, full_output=0, disp=1, retall=0, callback=None):  # fmt: skip
    """The minimum of a function whose gradient is given.

    >>> fmin_ncg(lambda x: (x[0] - 1) ** 2, [0.0], lambda x: 2 * (x - 1), disp=0).round(6)
    array([1.])
    """
    from scipy.optimize._newton import newton_cg

    args = args if isinstance(args, tuple) else (args,)
    r = newton_cg(f, x0, args, fprime, fhess, fhess_p, callback, avextol, epsilon, maxiter, disp)
    return (r.x, r.fun, r.nfev, r.njev, r.nhev, r.status) if full_output else r.x


def fmin_tnc(func, x0, fprime=None, args=(), approx_grad=0, bounds=None, epsilon=1e-08, scale=None, offset=None, messages=15, maxCGit=-1, maxfun=None, eta=-1, stepmx=0, accuracy=0, fmin=0, ftol=-1, xtol=-1, pgtol=-1, rescale=-1, disp=None, callback=None):  # fmt: skip
    """The minimum of a function within bounds, its calls and a code.

    >>> fmin_tnc(lambda x: (x[0] - 3) ** 2, [0.0], approx_grad=True, bounds=[(-1, 2)], disp=0)[0]
    array([2.])
    """
    if approx_grad:
        value, jac = func, None
    elif fprime is None:
        value, jac = (lambda x, *a: func(x, *a)[0]), (lambda x, *a: np.asarray(func(x, *a)[1]))
    else:
        value, jac = func, fprime
    r = minimize(value, x0, args, "TNC", jac, bounds=bounds, callback=callback)
    return r.x, r.nfev, 1


def toms748(f, a, b, args=(), k=1, xtol=2e-12, rtol=8.881784197001252e-16, maxiter=100, full_output=False, disp=True):
    """The root between two points, by inverse cubic interpolation as brentq narrows it down.

    >>> round(toms748(lambda x: x**3 - 1, 0, 2.5), 10)
    1.0
    """
    from scipy.optimize._roots import brentq

    return brentq(f, a, b, args, xtol, rtol, maxiter, full_output, disp)
