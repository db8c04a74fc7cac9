"""Minima by the simplex method of Nelder and Mead, Computer Journal 7, 1965."""

import numpy as np
from scipy.optimize._counted import _DONE, _Function, _told
from scipy.optimize._result import OptimizeResult


def _neldermead(fun, x0, args=(), callback=None, maxiter=None, maxfev=None, disp=False, initial_simplex=None,
                xatol=1e-4, fatol=1e-4, adaptive=False, bounds=None, return_all=False, **unknown):  # fmt: skip
    f = _Function(fun, args)
    x0 = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    n = len(x0)
    dim = float(n)
    rho, chi, psi, sigma = (1, 1 + 2 / dim, 0.75 - 1 / (2 * dim), 1 - 1 / dim) if adaptive else (1, 2, 0.5, 0.5)
    clip = (lambda x: x) if bounds is None else (lambda x: np.clip(x, bounds[0], bounds[1]))
    x0 = clip(x0)
    if initial_simplex is None:
        sim = np.empty((n + 1, n))
        sim[0] = x0
        for k in range(n):
            y = x0.copy()
            y[k] = 1.05 * y[k] if y[k] != 0 else 0.00025
            sim[k + 1] = y
    else:
        sim = np.array(initial_simplex, dtype=float)
    if bounds is not None:
        sim = np.where(sim > bounds[1], 2 * bounds[1] - sim, sim)
        sim = np.clip(sim, bounds[0], bounds[1])
    if maxiter is None and maxfev is None:
        maxiter = maxfev = n * 200
    maxiter = np.inf if maxiter is None else maxiter
    maxfev = np.inf if maxfev is None else maxfev
    values = np.array([f(x) for x in sim])
    order = np.argsort(values)
    sim, values = sim[order], values[order]
    iterations, path = 1, [sim[0].copy()]
    while f.calls < maxfev and iterations < maxiter:
        if np.max(np.abs(sim[1:] - sim[0])) <= xatol and np.max(np.abs(values[0] - values[1:])) <= fatol:
            break
        middle = np.add.reduce(sim[:-1], 0) / n
        xr = clip((1 + rho) * middle - rho * sim[-1])
        fr = f(xr)
        shrink = False
        if fr < values[0]:
            xe = clip((1 + rho * chi) * middle - rho * chi * sim[-1])
            fe = f(xe)
            sim[-1], values[-1] = (xe, fe) if fe < fr else (xr, fr)
        elif fr < values[-2]:
            sim[-1], values[-1] = xr, fr
        elif fr < values[-1]:
            xc = clip((1 + psi * rho) * middle - psi * rho * sim[-1])
            fc = f(xc)
            if fc <= fr:
                sim[-1], values[-1] = xc, fc
            else:
                shrink = True
        else:
            xc = clip((1 - psi) * middle + psi * sim[-1])
            fc = f(xc)
            if fc < values[-1]:
                sim[-1], values[-1] = xc, fc
            else:
                shrink = True
        if shrink:
            for j in range(1, n + 1):
                sim[j] = clip(sim[0] + sigma * (sim[j] - sim[0]))
                values[j] = f(sim[j])
        iterations += 1
        order = np.argsort(values)
        sim, values = sim[order], values[order]
        if callback is not None:
            callback(sim[0])
        path.append(sim[0].copy())
    status, message = 0, _DONE
    if f.calls >= maxfev:
        status, message = 1, "Maximum number of function evaluations has been exceeded."
    elif iterations >= maxiter:
        status, message = 2, "Maximum number of iterations has been exceeded."
    result = OptimizeResult(
        fun=np.min(values), nit=iterations, nfev=f.calls, status=status, success=status == 0, message=message,
        x=sim[0], final_simplex=(sim, values),
    )  # fmt: skip
    if return_all:
        result["allvecs"] = path
    _told(disp, result)
    return result


def fmin(func, x0, args=(), xtol=1e-4, ftol=1e-4, maxiter=None, maxfun=None, full_output=0, disp=1, retall=0,
         callback=None, initial_simplex=None):  # fmt: skip
    """The minimum of a function by the simplex method of Nelder and Mead.

    >>> fmin(lambda x: (x[0] - 1)**2, [0.0], disp=0).round(3)
    array([1.])
    """
    r = _neldermead(
        func, x0, args, callback, maxiter, maxfun, disp, initial_simplex, xtol, ftol, return_all=retall
    )
    if full_output:
        out = r.x, r.fun, r.nit, r.nfev, r.status
        return out + (r.allvecs,) if retall else out
    return (r.x, r.allvecs) if retall else r.x
