"""Least squares: Levenberg and Marquardt's method as MINPACK has it."""

import numpy as np
from scipy.optimize._result import OptimizeResult

_EPS = 2.220446049250313e-16
_MESSAGES = {
    1: "Both actual and predicted relative reductions in the sum of squares\n  are at most %f",
    2: "The relative error between two consecutive iterates is at most %f",
    3: "Both actual and predicted relative reductions in the sum of squares\n  are at most %f and the relative error between two consecutive iterates is at \n  most %f",  # fmt: skip
    4: "The cosine of the angle between func(x) and any column of the\n  Jacobian is at most %f in absolute value",
    5: "Number of calls to function has reached maxfev = %d.",
}


class OptimizeWarning(UserWarning):
    """A fit or a minimum may not be trusted."""


def _difference_jacobian(f, x, f0, eps):
    J = np.empty((f0.size, x.size))
    for i in range(x.size):
        h = eps * abs(x[i]) or eps
        moved = x.copy()
        moved[i] += h
        J[:, i] = (f(moved) - f0) / h
    return J


def _parameter(J, r, diag, delta):
    """The step within the trust region, and its damping (J. Moré, 1978)."""
    n = J.shape[1]
    U, s, Vt = np.linalg.svd(J / diag, full_matrices=False)
    b = U.T @ r
    tiny = s <= _EPS * max(J.shape) * (s[0] if s.size else 0)
    gauss = np.where(tiny, 0.0, b / np.where(tiny, 1.0, s))
    if np.sqrt((gauss**2).sum()) <= delta * 1.1:
        return -(Vt.T @ gauss) / diag, 0.0
    length = lambda par: np.sqrt(((s * b / (s**2 + par)) ** 2).sum())
    upper = np.sqrt(((s * b) ** 2).sum()) / delta
    low = 0.0
    par = upper * 0.001
    for _ in range(10):
        if not low < par < upper:
            par = max(0.001 * upper, np.sqrt(low * upper))
        size = length(par)
        if abs(size - delta) <= 0.1 * delta:
            break
        slope = -((s * b) ** 2 / (s**2 + par) ** 3).sum() / size
        if size < delta:
            upper = par
        ratio = (size - delta) / slope
        low = max(low, par - ratio)
        par -= (size / delta) * ratio
    return -(Vt.T @ (s * b / (s**2 + par))) / diag, par


def _levenberg_marquardt(f, x, jac, ftol, xtol, gtol, maxfev, eps, factor, diag=None):
    r = f(x)
    m, n = r.size, x.size
    calls, scaled = 1, diag is None
    size = np.linalg.norm(r)
    delta = None
    while True:
        J = np.asarray(jac(x), dtype=float) if jac else _difference_jacobian(f, x, r, eps)
        calls += 0 if jac else n
        columns = np.sqrt((J**2).sum(axis=0))
        if scaled:
            safe = np.where(columns == 0, 1.0, columns)
            diag = safe if diag is None else np.maximum(diag, safe)
        if delta is None:
            delta = factor * np.linalg.norm(diag * x) or factor
        gradient = J.T @ r
        if size:
            with np.errstate(all="ignore"):
                cosine = np.where(columns > 0, abs(gradient) / (size * np.where(columns > 0, columns, 1)), 0.0).max()
        else:
            cosine = 0.0
        if cosine <= gtol:
            return x, r, J, calls, 4
        while True:
            p, par = _parameter(J, r, diag, delta)
            length = np.linalg.norm(diag * p)
            if calls == 1 + (0 if jac else n):
                delta = min(delta, length)
            r_new = f(x + p)
            calls += 1
            size_new = np.linalg.norm(r_new)
            actual = 1 - (size_new / size) ** 2 if 0.1 * size_new < size else -1.0
            t1, t2 = np.linalg.norm(J @ p) / size, np.sqrt(par) * length / size
            predicted, slope = t1**2 + t2**2 / 0.5, -(t1**2 + t2**2)
            ratio = actual / predicted if predicted else 0.0
            if not ratio > 0.25:
                shrink = 0.5 if actual >= 0 else 0.5 * slope / (slope + 0.5 * actual)
                if 0.1 * size_new >= size or shrink < 0.1 or shrink != shrink:
                    shrink = 0.1
                delta = shrink * min(delta, length / 0.1)
            elif par == 0 or ratio >= 0.75:
                delta = length / 0.5
            if ratio >= 1e-4:
                x, r, size = x + p, r_new, size_new
            done = 0
            if abs(actual) <= ftol and predicted <= ftol and ratio / 2 <= 1:
                done = 1
            if delta <= xtol * np.linalg.norm(diag * x):
                done = 3 if done else 2
            if done:
                return x, r, J, calls, done
            if calls >= maxfev:
                return x, r, J, calls, 5
            if ratio >= 1e-4:
                break


def leastsq(func, x0, args=(), Dfun=None, full_output=False, col_deriv=False, ftol=1.49012e-8, xtol=1.49012e-8,
            gtol=0.0, maxfev=0, epsfcn=None, factor=100, diag=None):  # fmt: skip
    """The x that makes the sum of squares of func(x) least, by Levenberg and Marquardt's method.

    >>> leastsq(lambda x: [x[0] - 1, x[0] - 3, x[1]], [0.0, 1.0])[0].round(6) + 0.0
    array([2., 0.])
    """
    x0 = np.asarray(x0, dtype=float).flatten()
    if not isinstance(args, tuple):
        args = (args,)
    f = lambda x: np.atleast_1d(np.asarray(func(x, *args), dtype=float)).ravel()
    m, n = f(x0).size, x0.size
    if n > m:
        raise TypeError(f"Improper input: func input vector length N={n} must not exceed func output vector length M={m}")
    jac = None
    if Dfun is not None:
        jac = (lambda x: np.asarray(Dfun(x, *args)).T) if col_deriv else (lambda x: Dfun(x, *args))
    maxfev = maxfev or (100 if Dfun is not None else 200) * (n + 1)
    eps = np.sqrt(epsfcn or _EPS)
    x, r, J, calls, status = _levenberg_marquardt(f, x0, jac, ftol, xtol, gtol, maxfev, eps, factor, diag)
    values = {1: (ftol,), 2: (xtol,), 3: (ftol, xtol), 4: (gtol,), 5: (maxfev,)}
    message = _MESSAGES[status] % values[status]
    if not full_output:
        if status == 5:
            import warnings

            warnings.warn(message, RuntimeWarning, stacklevel=2)
        return x, status
    J = np.asarray(jac(x), dtype=float) if jac else _difference_jacobian(f, x, r, eps)
    s = np.linalg.svd(J, compute_uv=False)
    cov = np.linalg.inv(J.T @ J) if s[-1] > _EPS * max(J.shape) * s[0] else None
    return x, cov, {"fvec": r, "nfev": calls, "fjac": J.T}, message, status


def curve_fit(f, xdata, ydata, p0=None, sigma=None, absolute_sigma=False, check_finite=True, bounds=(-np.inf, np.inf),
              method=None, jac=None, *, full_output=False, **kwargs):  # fmt: skip
    """The parameters of f(x, …) that fit data best, and their covariance.

    >>> p, cov = curve_fit(lambda x, a, b: a * x + b, numpy.array([0.0, 1, 2]), [1.0, 3, 5]); p.round(6)
    array([2., 1.])
    """
    import warnings

    low, high = (np.asarray(b, dtype=float) for b in bounds)
    if p0 is None:
        import inspect

        names = [p for p in inspect.signature(f).parameters.values() if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
        if len(names) < 2 or any(p.kind == p.VAR_POSITIONAL for p in inspect.signature(f).parameters.values()):
            raise ValueError("Unable to determine number of fit parameters.")
        n = len(names) - 1
        lo, hi = np.broadcast_to(low, (n,)), np.broadcast_to(high, (n,))
        both = np.isfinite(lo) & np.isfinite(hi)
        with np.errstate(invalid="ignore"):
            p0 = np.where(both, 0.5 * (lo + hi), np.where(np.isfinite(lo), lo + 1, np.where(np.isfinite(hi), hi - 1, 1.0)))
    p0 = np.atleast_1d(np.asarray(p0, dtype=float))
    bounded = bool(np.any(low > -np.inf) or np.any(high < np.inf))
    if method == "lm" and bounded:
        raise ValueError("Method 'lm' only works for unconstrained problems. Use 'trf' or 'dogbox' instead.")
    ydata = (np.asarray_chkfinite if check_finite else np.asarray)(ydata, float)
    if isinstance(xdata, (list, tuple, np.ndarray)):
        xdata = (np.asarray_chkfinite if check_finite else np.asarray)(xdata, float)
    if ydata.size == 0:
        raise ValueError("`ydata` must not be empty!")
    transform = None
    if sigma is not None:
        sigma = np.asarray(sigma)
        if sigma.shape == (ydata.size,) or sigma.ndim == 0:
            transform = lambda r: r / sigma
        elif sigma.shape == (ydata.size, ydata.size):
            L = np.linalg.cholesky(sigma)
            transform = lambda r: np.linalg.solve(L, r)
        else:
            raise ValueError("`sigma` has incorrect shape.")
    residuals = lambda p: f(xdata, *p) - ydata if transform is None else transform(f(xdata, *p) - ydata)
    slope = None
    if callable(jac):
        slope = (lambda p: np.asarray(jac(xdata, *p))) if transform is None else (
            lambda p: np.asarray(jac(xdata, *p)) / np.asarray(sigma)[:, None]
        )
    if bounded or method in ("trf", "dogbox"):
        options = {"max_nfev": kwargs.pop("maxfev", None), **kwargs}
        found = least_squares(residuals, p0, jac=slope or "2-point", bounds=bounds, **options)
        if not found.success:
            raise RuntimeError("Optimal parameters not found: " + found.message)
        popt, cost, info, message, status = found.x, 2 * found.cost, {"nfev": found.nfev, "fvec": found.fun}, found.message, found.status
        s, Vt = np.linalg.svd(found.jac, full_matrices=False)[1:]
        s = s[s > _EPS * max(found.jac.shape) * s[0]]
        pcov = (Vt[: s.size].T / s**2) @ Vt[: s.size]
    else:
        popt, pcov, info, message, status = leastsq(residuals, p0, Dfun=slope, full_output=True, **kwargs)
        if status not in (1, 2, 3, 4):
            raise RuntimeError("Optimal parameters not found: " + message)
        cost = (info["fvec"] ** 2).sum()
    warn = pcov is None or bool(np.isnan(pcov).any())
    if warn:
        pcov = np.full((len(popt), len(popt)), np.inf)
    elif not absolute_sigma:
        if ydata.size > p0.size:
            pcov = pcov * (cost / (ydata.size - p0.size))
        else:
            pcov, warn = np.full((len(popt), len(popt)), np.inf), True
    if warn:
        warnings.warn("Covariance of the parameters could not be estimated", category=OptimizeWarning, stacklevel=2)
    return (popt, pcov, info, message, status) if full_output else (popt, pcov)


def least_squares(fun, x0, jac="2-point", bounds=(-np.inf, np.inf), method="trf", ftol=1e-8, xtol=1e-8, gtol=1e-8,
                  x_scale=1.0, loss="linear", f_scale=1.0, diff_step=None, tr_solver=None, tr_options={},
                  jac_sparsity=None, max_nfev=None, verbose=0, args=(), kwargs={}):  # fmt: skip
    """The x within bounds that makes the sum of squares of fun(x) least.

    >>> least_squares(lambda x: [x[0] - 3, x[1] + 1], [0.0, 0.0], bounds=([0, 0], [2, 5])).x.round(6) + 0.0
    array([2., 0.])
    """
    if loss != "linear":
        raise NotImplementedError(f"least_squares(loss={loss!r})")
    x = np.atleast_1d(np.asarray(x0, dtype=float))
    low, high = (np.broadcast_to(np.asarray(b, dtype=float), x.shape) for b in bounds)
    if np.any((x < low) | (x > high)):
        raise ValueError("`x0` is infeasible.")
    f = lambda x: np.atleast_1d(np.asarray(fun(x, *args, **kwargs), dtype=float)).ravel()
    calls = [0]

    def inside(x):
        calls[0] += 1
        return f(np.clip(x, low, high))

    def slope(x):
        if callable(jac):
            return np.atleast_2d(np.asarray(jac(x, *args, **kwargs), dtype=float))
        r = f(x)
        J = np.empty((r.size, x.size))
        for i in range(x.size):
            h = 1.4901161193847656e-08 * max(1.0, abs(x[i])) * (1 if x[i] >= 0 else -1)
            if not low[i] <= x[i] + h <= high[i]:
                h = -h
            moved = x.copy()
            moved[i] += h
            J[:, i] = (f(moved) - r) / h
        return J

    r, damping, status = inside(x), 1e-3, 0
    limit = max_nfev or 100 * x.size
    J = slope(x)
    while calls[0] < limit and not status:
        g = J.T @ r
        free = ~(((x <= low) & (g > 0)) | ((x >= high) & (g < 0)))
        if not free.any() or abs(g[free]).max() < gtol:
            status = 1
            break
        A = J[:, free].T @ J[:, free]
        scale = np.diag(A).copy()
        scale[scale == 0] = 1.0
        step = np.zeros_like(x)
        step[free] = np.linalg.solve(A + damping * np.diag(scale), -g[free])
        new = np.clip(x + step, low, high)
        r_new = inside(new)
        cost, cost_new = r @ r, r_new @ r_new
        moved = np.linalg.norm(new - x)
        if cost_new < cost:
            small = cost - cost_new < ftol * cost
            x, r, damping = new, r_new, max(damping / 10, 1e-15)
            J = slope(x)
            if small:
                status = 2
        else:
            damping *= 10
        if not status and moved < xtol * (xtol + np.linalg.norm(x)):
            status = 3
    messages = {
        0: "The maximum number of function evaluations is exceeded.", 1: "`gtol` termination condition is satisfied.",
        2: "`ftol` termination condition is satisfied.", 3: "`xtol` termination condition is satisfied.",
    }  # fmt: skip
    g = J.T @ r
    mask = np.where(x <= low, -1, np.where(x >= high, 1, 0))
    return OptimizeResult(
        x=x, cost=0.5 * (r @ r), fun=r, jac=J, grad=g, optimality=abs(g).max(), active_mask=mask, nfev=calls[0],
        njev=None, status=status, message=messages[status], success=status > 0,
    )  # fmt: skip


def nnls(A, b, maxiter=None):
    """The non-negative x of least |A·x - b|, and that length (Lawson and Hanson, 1974, chapter 23).

    >>> nnls([[1.0, 0.0], [0.0, 1.0]], [2.0, -1.0])
    (array([2., 0.]), 1.0)
    """
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    n = A.shape[1]
    x, passive = np.zeros(n), np.zeros(n, bool)
    w = A.T @ b
    for _ in range(maxiter or 3 * n + 10):
        if passive.all() or w[~passive].max() <= 1e-12 * max(1.0, abs(b).max()):
            break
        passive[int(np.argmax(np.where(passive, -np.inf, w)))] = True
        while True:
            s = np.zeros(n)
            s[passive] = np.linalg.lstsq(A[:, passive], b, rcond=None)[0]
            if s[passive].min() > 0:
                break
            bad = passive & (s <= 0)
            alpha = (x[bad] / (x[bad] - s[bad])).min()
            x = x + alpha * (s - x)
            passive &= x > 1e-15
        x = s
        w = A.T @ (b - A @ x)
    return x, np.linalg.norm(A @ x - b)
