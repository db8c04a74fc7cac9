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


def root(fun, x0, args=(), method="hybr", jac=None, tol=None, callback=None, options=None):
    """The root of a system of equations.

    >>> root(lambda x: x**2 - 4, [1.0]).x
    array([2.])
    """
    from scipy.optimize._counted import with_slopes
    from scipy.optimize._minpack import root_hybr, root_lm

    if not isinstance(args, tuple):
        args = (args,)
    solver, options = method.lower(), dict(options or {})
    if solver in ("hybr", "lm"):
        if callback is not None:
            import warnings

            warnings.warn(f"Method {method} does not accept callback.", RuntimeWarning, stacklevel=2)
        if jac and not callable(jac):
            fun, jac = with_slopes(fun)
        if tol is not None:
            options.setdefault("xtol", tol)
        return (root_hybr if solver == "hybr" else root_lm)(fun, x0, args=args, jac=jac or None, **options)
    if solver in ("broyden1", "broyden2", "anderson", "linearmixing", "diagbroyden", "excitingmixing", "krylov"):
        from scipy.optimize._nonlin import solved

        return solved(fun, x0, args, solver, tol, callback, options)
    if solver == "df-sane":
        raise NotImplementedError("root(method='df-sane')")
    raise ValueError("Unknown solver %s" % method)
