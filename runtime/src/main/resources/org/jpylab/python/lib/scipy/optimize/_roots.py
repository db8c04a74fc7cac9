"""Roots of functions of one variable and of systems of equations."""

import numpy as np
from scipy.optimize._result import OptimizeResult

_EPS = 2.220446049250313e-16


class RootResults(OptimizeResult):
    """How a search for a root went."""


def _bracketed(f, a, b, args):
    if not isinstance(args, tuple):
        args = (args,)
    calls = [0]

    def g(x):
        calls[0] += 1
        return float(f(x, *args))

    a, b = float(a), float(b)
    fa, fb = g(a), g(b)
    if fa * fb > 0:
        raise ValueError("f(a) and f(b) must have different signs")
    return g, a, b, fa, fb, calls


def _finished(x, iterations, calls, converged, full_output, disp, maxiter):
    if not converged and disp:
        raise RuntimeError(f"Failed to converge after {maxiter} iterations.")
    if not full_output:
        return x
    flag = "converged" if converged else "convergence error"
    return x, RootResults(root=x, iterations=iterations, function_calls=calls, converged=converged, flag=flag)


def brentq(f, a, b, args=(), xtol=2e-12, rtol=8.881784197001252e-16, maxiter=100, full_output=False, disp=True):
    """The root of a function between two points of different sign, by Brent's method.

    >>> round(brentq(lambda x: x**2 - 2, 0, 2), 10)
    1.4142135624
    """
    return _brent(f, a, b, args, xtol, rtol, maxiter, full_output, disp, False)


def brenth(f, a, b, args=(), xtol=2e-12, rtol=8.881784197001252e-16, maxiter=100, full_output=False, disp=True):
    """As brentq, with hyperbolic extrapolation.

    >>> round(brenth(lambda x: x**2 - 2, 0, 2), 10)
    1.4142135624
    """
    return _brent(f, a, b, args, xtol, rtol, maxiter, full_output, disp, True)


def _brent(f, a, b, args, xtol, rtol, maxiter, full_output, disp, hyperbolic):
    if xtol <= 0:
        raise ValueError("xtol too small (%g <= 0)" % xtol)
    g, xpre, xcur, fpre, fcur, calls = _bracketed(f, a, b, args)
    xblk = fblk = spre = scur = 0.0
    if fpre == 0:
        return _finished(xpre, 0, calls[0], True, full_output, disp, maxiter)
    if fcur == 0:
        return _finished(xcur, 0, calls[0], True, full_output, disp, maxiter)
    for i in range(maxiter):
        if fpre != 0 and fcur != 0 and (fpre < 0) != (fcur < 0):
            xblk, fblk = xpre, fpre
            spre = scur = xcur - xpre
        if abs(fblk) < abs(fcur):
            xpre, xcur, xblk = xcur, xblk, xcur
            fpre, fcur, fblk = fcur, fblk, fcur
        delta = (xtol + rtol * abs(xcur)) / 2
        sbis = (xblk - xcur) / 2
        if fcur == 0 or abs(sbis) < delta:
            return _finished(xcur, i + 1, calls[0], True, full_output, disp, maxiter)
        if abs(spre) > delta and abs(fcur) < abs(fpre):
            if xpre == xblk:
                stry = -fcur * (xcur - xpre) / (fcur - fpre)
            else:
                dpre = (fpre - fcur) / (xpre - xcur)
                dblk = (fblk - fcur) / (xblk - xcur)
                if hyperbolic:
                    stry = -fcur * (fblk - fpre) / (fblk * dpre - fpre * dblk)
                else:
                    stry = -fcur * (fblk * dblk - fpre * dpre) / (dblk * dpre * (fblk - fpre))
            if 2 * abs(stry) < min(abs(spre), 3 * abs(sbis) - delta):
                spre, scur = scur, stry
            else:
                spre = scur = sbis
        else:
            spre = scur = sbis
        xpre, fpre = xcur, fcur
        xcur += scur if abs(scur) > delta else delta if sbis > 0 else -delta
        fcur = g(xcur)
    return _finished(xcur, maxiter, calls[0], False, full_output, disp, maxiter)


def bisect(f, a, b, args=(), xtol=2e-12, rtol=8.881784197001252e-16, maxiter=100, full_output=False, disp=True):
    """The root between two points of different sign, by bisection.

    >>> round(bisect(lambda x: x**2 - 2, 0, 2), 10)
    1.4142135624
    """
    g, a, b, fa, fb, calls = _bracketed(f, a, b, args)
    if fa == 0 or fb == 0:
        return _finished(a if fa == 0 else b, 0, calls[0], True, full_output, disp, maxiter)
    d = b - a
    for i in range(maxiter):
        d *= 0.5
        middle = a + d
        fm = g(middle)
        if fm * fa >= 0:
            a = middle
        if fm == 0 or abs(d) < xtol + rtol * abs(middle):
            return _finished(middle, i + 1, calls[0], True, full_output, disp, maxiter)
    return _finished(a, maxiter, calls[0], False, full_output, disp, maxiter)


def ridder(f, a, b, args=(), xtol=2e-12, rtol=8.881784197001252e-16, maxiter=100, full_output=False, disp=True):
    """The root between two points of different sign, by Ridders' method.

    >>> round(ridder(lambda x: x**2 - 2, 0, 2), 10)
    1.4142135624
    """
    g, a, b, fa, fb, calls = _bracketed(f, a, b, args)
    if fa == 0 or fb == 0:
        return _finished(a if fa == 0 else b, 0, calls[0], True, full_output, disp, maxiter)
    for i in range(maxiter):
        dm = 0.5 * (b - a)
        xm = a + dm
        fm = g(xm)
        dn = (1 if fb > fa else -1) * dm * fm / (fm * fm - fa * fb) ** 0.5
        xn = xm - (1 if dn > 0 else -1) * min(abs(dn), abs(dm) - 0.5 * (xtol + rtol * abs(xm)))
        fn = g(xn)
        if fn != 0 and fm != 0 and (fn < 0) != (fm < 0):
            a, fa, b, fb = xn, fn, xm, fm
        elif fn != 0 and fa != 0 and (fn < 0) != (fa < 0):
            b, fb = xn, fn
        else:
            a, fa = xn, fn
        if fn == 0 or abs(b - a) < xtol + rtol * abs(xn):
            return _finished(xn, i + 1, calls[0], True, full_output, disp, maxiter)
    return _finished(xn, maxiter, calls[0], False, full_output, disp, maxiter)


def newton(func, x0, fprime=None, args=(), tol=1.48e-8, maxiter=50, fprime2=None, x1=None, rtol=0.0,
           full_output=False, disp=True):  # fmt: skip
    """A root near x0, by Newton's, Halley's or the secant method.

    >>> round(newton(lambda x: x**2 - 2, 1.0), 8)
    1.41421356
    """
    if tol <= 0:
        raise ValueError(f"tol too small ({tol:g} <= 0)")
    if np.size(x0) > 1:
        raise NotImplementedError("newton: arrays of starting points")
    p0, calls = np.asarray(x0)[()] * 1.0, 0
    near = lambda a, b: abs(a - b) <= rtol * abs(b) + tol
    if fprime is not None:
        for i in range(maxiter):
            fval, slope = func(p0, *args), fprime(p0, *args)
            calls += 2
            if fval == 0:
                return _finished(p0, i, calls, True, full_output, disp, maxiter)
            if slope == 0:
                raise RuntimeError(f"Derivative was zero. Failed to converge after {i + 1} iterations, value is {p0}.")
            step = fval / slope
            if fprime2:
                calls += 1
                adjusted = step * fprime2(p0, *args) / slope / 2
                if abs(adjusted) < 1:
                    step /= 1.0 - adjusted
            p = p0 - step
            if near(p, p0):
                return _finished(p, i + 1, calls, True, full_output, disp, maxiter)
            p0 = p
    else:
        p1 = x1 if x1 is not None else p0 * (1 + 1e-4) + (1e-4 if p0 >= 0 else -1e-4)
        q0, q1 = func(p0, *args), func(p1, *args)
        calls = 2
        if abs(q1) < abs(q0):
            p0, p1, q0, q1 = p1, p0, q1, q0
        for i in range(maxiter):
            if q1 == q0:
                if p1 != p0 and disp:
                    raise RuntimeError(
                        f"Tolerance of {p1 - p0} reached. Failed to converge after {i + 1} iterations, value is {p1}."
                    )
                return _finished((p1 + p0) / 2.0, i + 1, calls, p1 == p0, full_output, disp, maxiter)
            p = (-q0 / q1 * p1 + p0) / (1 - q0 / q1) if abs(q1) > abs(q0) else (-q1 / q0 * p0 + p1) / (1 - q1 / q0)
            if near(p, p1):
                return _finished(p, i + 1, calls, True, full_output, disp, maxiter)
            p0, q0, p1 = p1, q1, p
            q1 = func(p1, *args)
            calls += 1
            p = p1
    if disp:
        raise RuntimeError(f"Failed to converge after {maxiter} iterations, value is {p}.")
    return _finished(p, maxiter, calls, False, full_output, disp, maxiter)


def root_scalar(f, args=(), method=None, bracket=None, fprime=None, fprime2=None, x0=None, x1=None, xtol=None,
                rtol=None, maxiter=None, options=None):  # fmt: skip
    """A root of a function of one variable.

    >>> round(root_scalar(lambda x: x**2 - 2, bracket=[0, 2]).root, 10)
    1.4142135624
    """
    method = method or ("brentq" if bracket is not None else "newton" if fprime else "secant")
    kept = {k: v for k, v in (("rtol", rtol), ("maxiter", maxiter)) if v is not None}
    if bracket is not None and method in ("brentq", "brenth", "bisect", "ridder"):
        if xtol is not None:
            kept["xtol"] = xtol
        return globals()[method](f, *bracket, args=args, full_output=True, disp=False, **kept)[1]
    if method not in ("newton", "secant", "halley"):
        raise NotImplementedError(f"root_scalar(method={method!r})")
    if xtol is not None:
        kept["tol"] = xtol
    slope = None if method == "secant" else fprime
    return newton(f, x0, slope, args, fprime2=fprime2, x1=x1, full_output=True, disp=False, **kept)[1]


def fixed_point(func, x0, args=(), xtol=1e-8, maxiter=500, method="del2"):
    """A point that a function leaves where it is.

    >>> round(float(fixed_point(lambda x: (x + 2 / x) / 2, 1.0)), 8)
    1.41421356
    """
    p0 = np.asarray(x0) * 1.0
    for _ in range(maxiter):
        p1 = func(p0, *args)
        if method == "del2":
            p2 = func(p1, *args)
            d = p2 - 2.0 * p1 + p0
            with np.errstate(all="ignore"):
                p = np.where(d != 0, p0 - (p1 - p0) ** 2 / np.where(d != 0, d, 1), p2)
        else:
            p = p1
        if np.all(np.abs(np.where(p0 != 0, (p - p0) / np.where(p0 != 0, p0, 1), p)) < xtol):
            return p
        p0 = p
    raise RuntimeError("Failed to converge after %d iterations, value is %s" % (maxiter, p))


def _jacobian(f, x, f0, eps):
    J = np.empty((f0.size, x.size))
    for i in range(x.size):
        h = eps * abs(x[i]) or eps
        moved = x.copy()
        moved[i] += h
        J[:, i] = (f(moved) - f0) / h
    return J


def _dogleg(J, r, diag, delta):
    """The step of least residual within the trust region, along the path of steepest descent and Newton."""
    try:
        p = np.linalg.solve(J, -r)
    except np.linalg.LinAlgError:
        p = np.linalg.lstsq(J, -r, rcond=None)[0]
    if np.linalg.norm(diag * p) <= delta:
        return p
    g = (J.T @ r) / diag
    size = np.linalg.norm(g)
    if size == 0:
        return p * (delta / np.linalg.norm(diag * p))
    w = g / size / diag
    t = size / np.linalg.norm(J @ w) ** 2
    cauchy = -w * t
    if np.linalg.norm(diag * cauchy) >= delta:
        return -w * delta
    d = p - cauchy
    a, b = np.sum((diag * d) ** 2), 2 * np.sum(diag**2 * cauchy * d)
    c = np.sum((diag * cauchy) ** 2) - delta**2
    return cauchy + d * ((-b + np.sqrt(b * b - 4 * a * c)) / (2 * a))


def _hybrid(f, x, jac, xtol, maxfev, eps, factor):
    """Powell's hybrid method: dogleg steps, with Broyden's updates between true Jacobians."""
    r = f(x)
    calls, J, fresh = 1, None, False
    delta, diag = None, None
    slow = 0
    while True:
        if J is None:
            J = np.asarray(jac(x), dtype=float) if jac else _jacobian(f, x, r, eps)
            calls += 0 if jac else x.size
            fresh = True
            columns = np.sqrt((J**2).sum(axis=0))
            columns[columns == 0] = 1.0
            diag = columns if diag is None else np.maximum(diag, columns)
            if delta is None:
                delta = factor * np.linalg.norm(diag * x) or factor
        p = _dogleg(J, r, diag, delta)
        step = np.linalg.norm(diag * p)
        new = x + p
        r_new = f(new)
        calls += 1
        before, after = np.linalg.norm(r), np.linalg.norm(r_new)
        actual = 1 - (after / before) ** 2 if before and after == after else -1.0
        predicted = 1 - (np.linalg.norm(r + J @ p) / before) ** 2 if before else 0.0
        ratio = actual / predicted if predicted > 0 else 0.0
        if ratio < 0.1:
            delta *= 0.5
        elif ratio >= 0.5 or abs(ratio - 1) <= 0.1:
            delta = max(delta, step / 0.5)
        accepted = ratio >= 1e-4
        y = r_new - r
        if accepted:
            x, r = new, r_new
            slow = slow + 1 if actual < 1e-3 else 0
        else:
            slow += 1
        if delta <= xtol * np.linalg.norm(diag * x) or np.linalg.norm(r) == 0:
            return x, r, J, calls, 1, "The solution converged."
        if calls >= maxfev:
            message = "The number of calls to function has reached maxfev = %d." % maxfev
            return x, r, J, calls, 2, message
        if slow >= 20:
            message = (
                "The iteration is not making good progress, as measured by the \n  improvement from the last ten"
                " iterations."
            )
            return x, r, J, calls, 5, message
        if not accepted and not fresh or slow and slow % 5 == 0:
            J = None
        elif np.isfinite(y).all():
            J = J + np.outer((y - J @ p) / (p @ p), p) if p @ p else J
            fresh = False


def fsolve(func, x0, args=(), fprime=None, full_output=0, col_deriv=0, xtol=1.49012e-8, maxfev=0, band=None,
           epsfcn=None, factor=100, diag=None):  # fmt: skip
    """The root of a system of equations.

    >>> fsolve(lambda x: [x[0] * x[1] - 1, x[0] - x[1]], [2.0, 0.5]).round(8)
    array([1., 1.])
    """
    x0 = np.asarray(x0, dtype=float).flatten()
    if not isinstance(args, tuple):
        args = (args,)
    f = lambda x: np.atleast_1d(np.asarray(func(x, *args), dtype=float)).ravel()
    first = f(x0)
    if first.size != x0.size:
        name = getattr(func, "__name__", None)
        raise TypeError(
            "fsolve: there is a mismatch between the input and output shape of the 'func' argument"
            + (f" '{name}'." if name else ".")
            + f"Shape should be {x0.shape} but it is {first.shape}."
        )
    jac = None
    if fprime is not None:
        jac = (lambda x: np.asarray(fprime(x, *args)).T) if col_deriv else (lambda x: fprime(x, *args))
    eps = np.sqrt(epsfcn or _EPS)
    x, r, J, calls, status, message = _hybrid(f, x0, jac, xtol, maxfev or 200 * (x0.size + 1), eps, factor)
    if full_output:
        return x, {"nfev": calls, "fjac": J, "fvec": r}, status, message
    if status != 1:
        import warnings

        warnings.warn(message, RuntimeWarning, stacklevel=2)
    return x


def root(fun, x0, args=(), method="hybr", jac=None, tol=None, callback=None, options=None):
    """The root of a system of equations.

    >>> root(lambda x: x**2 - 4, [1.0]).x.round(8)
    array([2.])
    """
    if not isinstance(args, tuple):
        args = (args,)
    options = options or {}
    shape = np.shape(x0)
    if method == "lm":
        from scipy.optimize._least import leastsq

        x, cov, info, message, status = leastsq(fun, x0, args, jac if callable(jac) else None, full_output=True)
        return OptimizeResult(x=x, success=status in (1, 2, 3, 4), status=status, fun=info["fvec"], message=message, nfev=info["nfev"])
    if method in ("broyden1", "broyden2", "anderson", "linearmixing", "diagbroyden", "excitingmixing", "krylov"):
        from scipy.optimize._nonlin import solved

        return solved(fun, x0, args, method, tol, callback, options)
    if method not in ("hybr", "df-sane"):
        raise ValueError("Unknown solver %s" % method)
    x, info, status, message = fsolve(
        lambda x: np.ravel(fun(x.reshape(shape), *args)), x0, (), jac if callable(jac) else None, True,
        xtol=tol or options.get("xtol", 1.49012e-8), maxfev=options.get("maxfev", 0),
    )  # fmt: skip
    return OptimizeResult(
        x=x.reshape(shape), success=status == 1, status=status, fun=info["fvec"].reshape(shape), message=message,
        nfev=info["nfev"], fjac=info["fjac"],
    )  # fmt: skip
