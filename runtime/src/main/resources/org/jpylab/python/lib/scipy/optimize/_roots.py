"""Roots of functions of one variable and of systems of equations."""

import operator
import warnings

import numpy as np

_EPS = 2.220446049250313e-16


class RootResults:
    """How a search for a root went.

    >>> brentq(lambda x: x - 1, 0, 2, full_output=True)[1].converged
    True
    """

    def __init__(self, root, iterations, function_calls, flag):
        self.root, self.iterations, self.function_calls = root, iterations, function_calls
        self.converged, self.flag = flag == "converged", flag

    def __repr__(self):
        names = ("converged", "flag", "function_calls", "iterations", "root")
        return "\n".join(f"{name:>15}: {getattr(self, name)!r}" for name in names)


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
    return x, RootResults(x, iterations, calls, flag)


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
        raise ValueError("tol too small (%g <= 0)" % tol)
    maxiter = operator.index(maxiter)
    if maxiter < 1:
        raise ValueError("maxiter must be greater than 0")
    if np.size(x0) > 1:
        from scipy.optimize._root_arrays import newton_of_arrays

        return newton_of_arrays(func, x0, fprime, args, tol, maxiter, fprime2, full_output)
    near = lambda a, b: abs(a - b) <= rtol * abs(b) + tol
    if fprime is not None:
        return _by_slope(func, 1.0 * x0, fprime, fprime2, args, near, maxiter, full_output, disp)
    return _by_secant(func, x0, x1, args, near, maxiter, full_output, disp)


def _failed(p, iterations, calls, full_output, disp):
    if disp:
        raise RuntimeError("Failed to converge after %d iterations, value is %s." % (iterations, p))
    return _finished(p, iterations, calls, False, full_output, False, iterations)


def _tell(trouble, iterations, p, disp):
    if disp:
        raise RuntimeError(f"{trouble} Failed to converge after {iterations} iterations, value is {p}.")
    warnings.warn(trouble, RuntimeWarning, stacklevel=4)


def _by_slope(func, p0, fprime, fprime2, args, near, maxiter, full_output, disp):
    """Newton's method, with a second derivative Halley's."""
    calls = 0
    for i in range(maxiter):
        fval = func(p0, *args)
        calls += 1
        if fval == 0:
            return _finished(p0, i, calls, True, full_output, disp, maxiter)
        slope = fprime(p0, *args)
        calls += 1
        if slope == 0:
            _tell("Derivative was zero.", i + 1, p0, disp)
            return _finished(p0, i + 1, calls, False, full_output, False, maxiter)
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
    return _failed(p, maxiter, calls, full_output, disp)


def _by_secant(func, x0, x1, args, near, maxiter, full_output, disp):
    p0 = 1.0 * x0
    if x1 is None:
        p1 = x0 * (1 + 1e-4)
        p1 += 1e-4 if p1 >= 0 else -1e-4
    elif x1 == x0:
        raise ValueError("x1 and x0 must be different")
    else:
        p1 = x1
    q0, q1, calls = func(p0, *args), func(p1, *args), 2
    if abs(q1) < abs(q0):
        p0, p1, q0, q1 = p1, p0, q1, q0
    for i in range(maxiter):
        if q1 == q0:
            if p1 != p0:
                _tell(f"Tolerance of {p1 - p0} reached.", i + 1, p1, disp)
            return _finished((p1 + p0) / 2.0, i + 1, calls, True, full_output, disp, maxiter)
        p = (-q0 / q1 * p1 + p0) / (1 - q0 / q1) if abs(q1) > abs(q0) else (-q1 / q0 * p0 + p1) / (1 - q1 / q0)
        if near(p, p1):
            return _finished(p, i + 1, calls, True, full_output, disp, maxiter)
        p0, q0, p1 = p1, q1, p
        q1 = func(p1, *args)
        calls += 1
    return _failed(p, maxiter, calls, full_output, disp)


def root_scalar(f, args=(), method=None, bracket=None, fprime=None, fprime2=None, x0=None, x1=None, xtol=None,
                rtol=None, maxiter=None, options=None):  # fmt: skip
    """A root of a function of one variable; where fprime or fprime2 is True, f gives derivatives after its value.

    >>> round(root_scalar(lambda x: x**2 - 2, bracket=[0, 2]).root, 10)
    1.4142135624
    """
    args = args if isinstance(args, tuple) else (args,)
    shared = None
    if fprime2 is not None and not callable(fprime2):
        shared = _AtOnce(f) if fprime2 else None
        fprime2 = shared.derivative(2) if fprime2 else None
    if fprime is not None and not callable(fprime):
        shared = shared or (_AtOnce(f) if fprime else None)
        fprime = shared.derivative(1) if fprime else None
    if shared is not None:
        f, fprime = shared.derivative(0), shared.derivative(1)
    kept = {k: v for k, v in (("xtol", xtol), ("rtol", rtol), ("maxiter", maxiter)) if v is not None}
    kept.update(options or {}, full_output=True, disp=False)
    if not method and bracket:
        method = "brentq"
    elif not method and x0 is not None:
        method = ("halley" if fprime2 else "newton") if fprime else "secant"
    if not method:
        raise ValueError("Unable to select a solver as neither bracket nor starting point provided.")
    solver = method.lower()
    if solver in ("brentq", "brenth", "bisect", "ridder", "toms748"):
        if not isinstance(bracket, (list, tuple, np.ndarray)):
            raise ValueError("Bracket needed for %s" % method)
        import scipy.optimize

        found = getattr(scipy.optimize, solver)(f, *bracket[:2], args=args, **kept)[1]
    elif solver in ("newton", "secant", "halley"):
        needed = {"x0": x0}
        needed.update({"x1": x1} if solver == "secant" else {"fprime": fprime})
        needed.update({"fprime2": fprime2} if solver == "halley" else {})
        for name, value in needed.items():
            if value is None:
                must = "must not be None" if name[0] == "x" else "must be specified"
                raise ValueError(f"{name} {must} for {method}")
        if "xtol" in kept:
            kept["tol"] = kept.pop("xtol")
        if solver == "secant":
            found = newton(f, x0, args=args, x1=x1, **kept)[1]
        else:
            found = newton(f, x0, fprime, args, fprime2=fprime2 if solver == "halley" else None, **kept)[1]
    else:
        raise ValueError("Unknown solver %s" % solver)
    if shared is not None:
        found.function_calls = shared.calls
    return found


class _AtOnce:
    """A function that gives its value and derivatives together, called once for each place."""

    def __init__(self, f):
        self.f, self.calls, self._x, self._values = f, 0, None, None

    def derivative(self, order):
        def of(x, *args):
            if self._values is None or x != self._x:
                self._values, self._x = self.f(x, *args), x
                self.calls += 1
            return self._values[order]

        return of


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
