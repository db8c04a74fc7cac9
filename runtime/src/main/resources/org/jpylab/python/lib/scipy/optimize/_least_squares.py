"""Least squares within bounds, with losses that let outliers weigh less."""

import warnings

import numpy as np
from scipy.optimize._differences import jacobian
from scipy.optimize._losses import LOSSES, Loss
from scipy.optimize._result import OptimizeResult
from scipy.optimize._trf import _Box, search

_EPS = np.finfo(float).eps
_ENDS = {
    -1: "Improper input parameters status returned from `leastsq`",
    0: "The maximum number of function evaluations is exceeded.",
    1: "`gtol` termination condition is satisfied.",
    2: "`ftol` termination condition is satisfied.",
    3: "`xtol` termination condition is satisfied.",
    4: "Both `ftol` and `xtol` termination conditions are satisfied.",
}
_OF_MINPACK = {0: -1, 1: 2, 2: 3, 3: 4, 4: 1, 5: 0}


def least_squares(fun, x0, jac="2-point", bounds=(-np.inf, np.inf), method="trf", ftol=1e-8, xtol=1e-8, gtol=1e-8,
                  x_scale=1.0, loss="linear", f_scale=1.0, diff_step=None, tr_solver=None, tr_options={},
                  jac_sparsity=None, max_nfev=None, verbose=0, args=(), kwargs={}):  # fmt: skip
    """The x within bounds that makes the sum of squares of fun(x) least.

    >>> least_squares(lambda x: [x[0] - 3, x[1] + 1], [0.0, 0.0], bounds=([0, 0], [2, 5])).x.round(6) + 0.0
    array([2., 0.])
    """
    _check(jac, method, tr_solver, loss, verbose, max_nfev, x0, bounds)
    x = np.atleast_1d(x0).astype(float)
    if x.ndim > 1:
        raise ValueError("`x0` must have at most 1 dimension.")
    low, high = _limits(bounds, x, method)
    x_scale = _x_scale(x_scale, x)
    ftol, xtol, gtol = _tolerances(ftol, xtol, gtol, method)
    f = lambda x: np.atleast_1d(fun(x, *args, **kwargs))
    if method != "lm":
        x = _Box(low, high).inside(x) if method == "trf" else x
    first = f(x)
    if first.ndim != 1:
        raise ValueError(f"`fun` must return at most 1-d array_like. f0.shape: {first.shape}")
    if not np.all(np.isfinite(first)):
        raise ValueError("Residuals are not finite in the initial point.")
    if method == "lm" and first.size < x.size:
        raise ValueError("Method 'lm' doesn't work when the number of residuals is less than the number of variables.")
    losses = Loss(loss if callable(loss) else LOSSES[loss], f_scale)

    def slopes(x, values=None):
        if callable(jac):
            return _matrix(jac(x, *args, **kwargs))
        return jacobian(f, x, f(x) if values is None else values, low, high, jac, diff_step)

    if method == "lm":
        result = _by_minpack(f, x, jac, slopes, ftol, xtol, gtol, max_nfev, x_scale, diff_step)
    else:
        J = slopes(x, first)
        if J.shape != (first.size, x.size):
            raise ValueError(
                f"The return value of `jac` has wrong shape: expected {(first.size, x.size)}, actual {J.shape}."
            )
        result = search(f, slopes, x, first, J, low, high, ftol, xtol, gtol, max_nfev, x_scale, losses, verbose)
    result.message, result.success = _ENDS[result.status], result.status > 0
    if verbose >= 1:
        print(result.message)
        print(
            "Function evaluations {}, initial cost {:.4e}, final cost {:.4e}, first-order optimality {:.2e}.".format(
                result.nfev, losses.cost(first), result.cost, result.optimality
            )
        )
    return result


def _check(jac, method, tr_solver, loss, verbose, max_nfev, x0, bounds):
    if method not in ("trf", "dogbox", "lm"):
        raise ValueError("`method` must be 'trf', 'dogbox' or 'lm'.")
    if jac not in ("2-point", "3-point", "cs") and not callable(jac):
        raise ValueError("`jac` must be '2-point', '3-point', 'cs' or callable.")
    if tr_solver not in (None, "exact", "lsmr"):
        raise ValueError("`tr_solver` must be None, 'exact' or 'lsmr'.")
    if not callable(loss) and loss not in LOSSES:
        raise ValueError(f"`loss` must be one of {LOSSES.keys()} or a callable.")
    if method == "lm" and loss != "linear":
        raise ValueError("method='lm' supports only 'linear' loss function.")
    if verbose not in (0, 1, 2):
        raise ValueError("`verbose` must be in [0, 1, 2].")
    if max_nfev is not None and max_nfev <= 0:
        raise ValueError("`max_nfev` must be None or positive integer.")
    if np.iscomplexobj(x0):
        raise ValueError("`x0` must be real.")
    if not hasattr(bounds, "lb") and len(bounds) != 2:
        raise ValueError("`bounds` must contain 2 elements.")


def _limits(bounds, x, method):
    pair = (bounds.lb, bounds.ub) if hasattr(bounds, "lb") else bounds
    low, high = (np.resize(b, x.shape) if np.ndim(b) == 0 else np.asarray(b, float) for b in pair)
    low, high = low.astype(float), high.astype(float)
    if method == "lm" and not np.all((low == -np.inf) & (high == np.inf)):
        raise ValueError("Method 'lm' doesn't support bounds.")
    if low.shape != x.shape or high.shape != x.shape:
        raise ValueError("Inconsistent shapes between bounds and `x0`.")
    if np.any(low >= high):
        raise ValueError("Each lower bound must be strictly less than each upper bound.")
    if not np.all((x >= low) & (x <= high)):
        raise ValueError("`x0` is infeasible.")
    return low, high


def _x_scale(x_scale, x):
    if isinstance(x_scale, str) and x_scale == "jac":
        return x_scale
    try:
        made = np.asarray(x_scale, dtype=float)
        valid = np.all(np.isfinite(made)) and np.all(made > 0)
    except (ValueError, TypeError):
        valid = False
    if not valid:
        raise ValueError("`x_scale` must be 'jac' or array_like with positive numbers.")
    made = np.resize(made, x.shape) if made.ndim == 0 else made
    if made.shape != x.shape:
        raise ValueError("Inconsistent shapes between `x_scale` and `x0`.")
    return made


def _tolerances(ftol, xtol, gtol, method):
    made = []
    for name, value in (("ftol", ftol), ("xtol", xtol), ("gtol", gtol)):
        if value is not None and value < _EPS:
            warnings.warn(
                f"Setting `{name}` below the machine epsilon ({_EPS:.2e}) effectively disables the corresponding"
                " termination condition.",
                stacklevel=3,
            )
        made.append(0 if value is None else value)
    if method == "lm" and min(made) < _EPS:
        raise ValueError(f"All tolerances must be higher than machine epsilon ({_EPS:.2e}) for method 'lm'.")
    if max(made) < _EPS:
        raise ValueError(f"At least one of the tolerances must be higher than machine epsilon ({_EPS:.2e}).")
    return made


def _matrix(J):
    return np.atleast_2d(J.toarray() if hasattr(J, "toarray") else np.asarray(J, float))


def _by_minpack(f, x, jac, slopes, ftol, xtol, gtol, max_nfev, x_scale, diff_step):
    from scipy.optimize._minpack import leastsq

    n = x.size
    own = callable(jac)
    if not own and jac != "2-point":
        warnings.warn(f"jac='{jac}' works equivalently to '2-point' for method='lm'.", stacklevel=3)
    x, _, info, _, status = leastsq(
        f, x, Dfun=slopes if own else None, full_output=True, ftol=ftol, xtol=xtol, gtol=gtol,
        maxfev=max_nfev or (100 * n if own else 100 * n * (n + 1)),
        epsfcn=_EPS if diff_step is None else diff_step**2, factor=100.0,
        diag=None if isinstance(x_scale, str) else 1 / x_scale,
    )  # fmt: skip
    values = info["fvec"]
    unlimited = np.full(n, np.inf)
    J = slopes(x) if own else jacobian(f, x, values, -unlimited, unlimited, "3-point")
    g = J.T.dot(values)
    return OptimizeResult(
        x=x, cost=0.5 * np.dot(values, values), fun=values, jac=J, grad=g, optimality=np.linalg.norm(g, ord=np.inf),
        active_mask=np.zeros(n, int), nfev=info["nfev"], njev=info.get("njev"), status=_OF_MINPACK.get(status, 2),
    )  # fmt: skip
