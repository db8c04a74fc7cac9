"""Roots of systems and least squares by MINPACK's methods, which Java runs."""

import warnings

import numpy as np
from scipy.optimize._result import OptimizeResult

_j_squares, _j_root = np._bind("org.jpylab.scipy.MinpackCalls", ["leastSquares", "root"])

_ROOT_MESSAGES = {
    0: "Improper input parameters were entered.",
    1: "The solution converged.",
    2: "The number of calls to function has reached maxfev = {maxfev:d}.",
    3: "xtol={xtol:f} is too small, no further improvement in the approximate\n  solution is possible.",
    4: "The iteration is not making good progress, as measured by the \n  improvement from the last five Jacobian"
    " evaluations.",
    5: "The iteration is not making good progress, as measured by the \n  improvement from the last ten iterations.",
}
_SQUARES_MESSAGES = {
    0: "Improper input parameters.",
    1: "Both actual and predicted relative reductions in the sum of squares\n  are at most {ftol:f}",
    2: "The relative error between two consecutive iterates is at most {xtol:f}",
    3: "Both actual and predicted relative reductions in the sum of squares\n  are at most {ftol:f} and the relative"
    " error between two consecutive iterates is at \n  most {xtol:f}",
    4: "The cosine of the angle between func(x) and any column of the\n  Jacobian is at most {gtol:f} in absolute value",
    5: "Number of calls to function has reached maxfev = {maxfev:d}.",
    6: "ftol={ftol:f} is too small, no further reduction in the sum of squares\n  is possible.",
    7: "xtol={xtol:f} is too small, no further improvement in the approximate\n  solution is possible.",
    8: "gtol={gtol:f} is too small, func(x) is orthogonal to the columns of\n  the Jacobian to machine precision.",
}
_SQUARES_FOUND = (1, 2, 3, 4)
_TOLERANCE = 1.49012e-8


def _checked(checker, argname, func, x0, args, wanted=None):
    """The shape and type of what a function gives at the start."""
    value = np.atleast_1d(func(x0, *args))
    if wanted is not None and value.shape != wanted and wanted[0] != 1 and wanted[1:] != (1,):
        name = getattr(func, "__name__", None)
        raise TypeError(
            f"{checker}: there is a mismatch between the input and output shape of the '{argname}' argument"
            + (f" '{name}'." if name else ".")
            + f"Shape should be {wanted} but it is {value.shape}."
        )
    return value.shape, value.dtype if np.issubdtype(value.dtype, np.inexact) else np.dtype(float)


def _callbacks(func, slope, args, by_columns):
    """Java's view of the functions and of their Jacobian by columns."""
    wrap, arr = np._wrap, np._arr

    def values(x):
        return arr(np.asarray(func(wrap(x), *args), dtype=float).ravel())

    def columns(x):
        matrix = np.atleast_2d(np.asarray(slope(wrap(x), *args), dtype=float))
        return arr(np.ascontiguousarray(matrix if by_columns else matrix.T))

    return values, None if slope is None else columns


def _scales(diag):
    return None if diag is None else np._arr(np.asarray(diag, dtype=float))


def _start(x0):
    return np._arr(x0.astype(float))


def root_hybr(func, x0, args=(), jac=None, col_deriv=0, xtol=_TOLERANCE, maxfev=0, band=None, eps=None, factor=100,
              diag=None):  # fmt: skip
    """A root by Powell's hybrid method, as `root` gives it."""
    x0 = np.asarray(x0).flatten()
    n = len(x0)
    kind = _checked("fsolve", "func", func, x0, args, (n,))[1]
    if jac is not None:
        _checked("fsolve", "fprime", jac, x0, args, (n, n))
    maxfev = maxfev or (200 if jac is None else 100) * (n + 1)
    below, above = (-1, -1) if band is None else (int(band[0]), int(band[1]))
    func(x0.astype(float), *args)  # as SciPy does, which programs that print in it show
    values, columns = _callbacks(func, jac, args, col_deriv)
    x, fun, q, r, qtf, calls, slopes, status = _j_root(
        values, columns, _start(x0), [float(xtol), float(np.finfo(kind).eps if eps is None else eps), float(factor)],
        [int(maxfev), below, above], _scales(diag),
    )  # fmt: skip
    wrap = np._wrap
    sol = OptimizeResult(x=wrap(x), success=status == 1, status=status, nfev=calls)
    if jac is not None:
        sol.njev = slopes
    sol.update(fjac=wrap(q), r=wrap(r), qtf=wrap(qtf), fun=wrap(fun))
    sol.message = _ROOT_MESSAGES[status].format(xtol=xtol, maxfev=maxfev)
    return sol


def fsolve(func, x0, args=(), fprime=None, full_output=0, col_deriv=0, xtol=_TOLERANCE, maxfev=0, band=None,
           epsfcn=None, factor=100, diag=None):  # fmt: skip
    """The root of a system of equations (MINPACK's hybrd and hybrj).

    >>> fsolve(lambda x: [x[0] * x[1] - 1, x[0] - x[1]], [2.0, 0.5])
    array([1., 1.])
    """
    if not isinstance(args, tuple):
        args = (args,)
    found = root_hybr(func, x0, args, fprime, col_deriv, xtol, maxfev, band, epsfcn, factor, diag)
    if full_output:
        info = {name: found[name] for name in ("nfev", "njev", "fjac", "r", "qtf") if name in found}
        return found.x, {**info, "fvec": found.fun}, found.status, found.message
    if found.status == 0:
        raise TypeError(found.message)
    if found.status != 1:
        warnings.warn(found.message, RuntimeWarning, stacklevel=2)
    return found.x


def root_lm(func, x0, args=(), jac=None, col_deriv=0, xtol=_TOLERANCE, ftol=_TOLERANCE, gtol=0.0, maxiter=0, eps=0.0,
            factor=100, diag=None):  # fmt: skip
    """A root by least squares, as `root` gives it."""
    x, cov, info, message, status = leastsq(
        func, x0, args, jac, True, col_deriv, ftol, xtol, gtol, maxiter, eps, factor, diag
    )
    sol = OptimizeResult(
        x=x, message=message, status=status, success=status in _SQUARES_FOUND, cov_x=cov, fun=info.pop("fvec")
    )
    sol.update(info)
    return sol


def leastsq(func, x0, args=(), Dfun=None, full_output=False, col_deriv=False, ftol=_TOLERANCE, xtol=_TOLERANCE,
            gtol=0.0, maxfev=0, epsfcn=None, factor=100, diag=None):  # fmt: skip
    """The x that makes the sum of squares of func(x) least (MINPACK's lmdif and lmder).

    >>> leastsq(lambda x: 2 * (x - 3)**2 + 1, 0)
    (array([2.99999999]), 1)
    """
    x0 = np.asarray(x0).flatten()
    n = len(x0)
    if not isinstance(args, tuple):
        args = (args,)
    shape, kind = _checked("leastsq", "func", func, x0, args)
    m = shape[0]
    if n > m:
        raise TypeError(f"Improper input: func input vector length N={n} must not exceed func output vector length M={m}")
    if Dfun is not None:
        _checked("leastsq", "Dfun", Dfun, x0, args, (n, m) if col_deriv else (m, n))
    maxfev = maxfev or (200 if Dfun is None else 100) * (n + 1)
    func(x0.astype(float), *args)
    values, columns = _callbacks(func, Dfun, args, col_deriv)
    tolerances = ftol, xtol, gtol, np.finfo(kind).eps if epsfcn is None else epsfcn, factor
    x, fvec, factors, order, qtf, calls, slopes, status = _j_squares(
        values, columns, _start(x0), [float(t) for t in tolerances], int(maxfev), _scales(diag)
    )
    x = np._wrap(x)
    message = _SQUARES_MESSAGES[status].format(ftol=ftol, xtol=xtol, gtol=gtol, maxfev=maxfev)
    if not full_output:
        if status == 0:
            raise TypeError(message)
        if status not in _SQUARES_FOUND:
            warnings.warn(message, RuntimeWarning, stacklevel=2)
        return x, status
    info = {"fvec": np._wrap(fvec), "nfev": calls}
    if Dfun is not None:
        info["njev"] = slopes
    info.update(fjac=np._wrap(factors), ipvt=np._wrap(order), qtf=np._wrap(qtf))
    return x, _covariance(info) if status in _SQUARES_FOUND else None, info, message, status


def _covariance(info):
    """The inverse of JᵀJ from its factors, None where it is singular."""
    order = info["ipvt"] - 1
    n = len(order)
    r = np.triu(info["fjac"].T[:n, :])
    if (np.diag(r) == 0).any():
        return None
    inverse = np.zeros((n, n))
    for j in range(n):
        inverse[j, j] = 1 / r[j, j]
        inverse[:j, j] = inverse[:j, :j] @ r[:j, j] * -inverse[j, j]
    inverse[order] = inverse.copy()
    return inverse @ inverse.T
