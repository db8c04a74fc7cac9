"""Parameters of a function that fit data best."""

import inspect
import warnings

import numpy as np
from scipy.optimize._least_squares import least_squares
from scipy.optimize._minpack import _SQUARES_FOUND, leastsq

_EPS = 2.220446049250313e-16


class OptimizeWarning(UserWarning):
    """A fit or a minimum may not be trusted."""


def curve_fit(f, xdata, ydata, p0=None, sigma=None, absolute_sigma=False, check_finite=True, bounds=(-np.inf, np.inf),
              method=None, jac=None, *, full_output=False, **kwargs):  # fmt: skip
    """The parameters of f(x, …) that fit data best, and their covariance.

    `sigma` holds the standard deviations of the data, or their covariance matrix; with `bounds` the
    parameters stay within them.

    >>> p, cov = curve_fit(lambda x, a, b: a * x + b, numpy.array([0.0, 1, 2]), [1.0, 3, 5]); p.round(6)
    array([2., 1.])
    """
    low, high = _limits(bounds)
    p0 = np.atleast_1d(_first_guess(f, low, high) if p0 is None else p0)
    bounded = bool(np.any((low > -np.inf) | (high < np.inf)))
    method = method or ("trf" if bounded else "lm")
    if method == "lm" and bounded:
        raise ValueError("Method 'lm' only works for unconstrained problems. Use 'trf' or 'dogbox' instead.")
    finite = np.asarray_chkfinite if check_finite else np.asarray
    ydata = finite(ydata, float)
    if isinstance(xdata, (list, tuple, np.ndarray)):
        xdata = finite(xdata, float)
    if ydata.size == 0:
        raise ValueError("`ydata` must not be empty!")
    weigh = _weighing(sigma, ydata.size)
    residuals = lambda p: weigh(f(xdata, *p) - ydata)
    slope = (lambda p: _weighed_rows(weigh, np.asarray(jac(xdata, *p)))) if callable(jac) else jac
    if "args" in kwargs:
        raise ValueError("'args' is not a supported keyword argument.")
    if method == "lm":
        if ydata.size not in (1, 0) and p0.size > ydata.size:
            raise TypeError(
                f"The number of func parameters={p0.size} must not exceed the number of data points={ydata.size}"
            )
        popt, pcov, info, message, status = leastsq(residuals, p0, Dfun=slope, full_output=True, **kwargs)
        if status not in _SQUARES_FOUND:
            raise RuntimeError("Optimal parameters not found: " + message)
        cost = np.sum(info["fvec"] ** 2)
    else:
        kwargs.setdefault("max_nfev", kwargs.pop("maxfev", None))
        found = least_squares(residuals, p0, jac=slope or "2-point", bounds=(low, high), method=method, **kwargs)
        if not found.success:
            raise RuntimeError("Optimal parameters not found: " + found.message)
        info, message, status = {"nfev": found.nfev, "fvec": found.fun}, found.message, found.status
        popt, pcov, cost = found.x, _pseudo_inverse(found.jac), 2 * found.cost
    pcov = _covariance(pcov, cost, len(info["fvec"]), p0.size, absolute_sigma)
    return (popt, pcov, info, message, status) if full_output else (popt, pcov)


def _limits(bounds):
    if hasattr(bounds, "lb"):
        bounds = bounds.lb, bounds.ub
    return (np.asarray(b, dtype=float) for b in bounds)


def _first_guess(f, low, high):
    """Ones, or the middle of the bounds."""
    named = inspect.signature(f).parameters.values()
    names = [p for p in named if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    if len(names) < 2 or any(p.kind == p.VAR_POSITIONAL for p in named):
        raise ValueError("Unable to determine number of fit parameters.")
    lo, hi = np.broadcast_to(low, (len(names) - 1,)), np.broadcast_to(high, (len(names) - 1,))
    one_sided = np.where(np.isfinite(lo), lo + 1, np.where(np.isfinite(hi), hi - 1, 1.0))
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(lo) & np.isfinite(hi), 0.5 * (lo + hi), one_sided)


def _weighing(sigma, size):
    """What makes the residuals' variances 1."""
    if sigma is None:
        return lambda r: r
    sigma = np.asarray(sigma)
    if sigma.shape == (size,):
        weights = 1.0 / sigma
        return lambda r: weights * r
    if sigma.shape != (size, size):
        raise ValueError("`sigma` has incorrect shape.")
    from scipy.linalg import solve_triangular

    try:
        factor = np.linalg.cholesky(sigma)
    except np.linalg.LinAlgError:
        raise ValueError("`sigma` must be positive definite.") from None
    return lambda r: solve_triangular(factor, r, lower=True)


def _weighed_rows(weigh, matrix):
    return np.stack([weigh(column) for column in matrix.T], axis=-1)


def _pseudo_inverse(jac):
    """The inverse of JᵀJ without what is singular in it."""
    s, vt = np.linalg.svd(jac, full_matrices=False)[1:]
    s = s[s > _EPS * max(jac.shape) * s[0]]
    return (vt[: s.size].T / s**2) @ vt[: s.size]


def _covariance(pcov, cost, data, parameters, absolute):
    unknown = pcov is None or bool(np.isnan(pcov).any())
    if not unknown and not absolute:
        if data > parameters:
            return pcov * (cost / (data - parameters))
        unknown = True
    if not unknown:
        return pcov
    warnings.warn("Covariance of the parameters could not be estimated", category=OptimizeWarning, stacklevel=3)
    return np.full((parameters, parameters), np.inf)
