"""Minima of functions of one variable (Brent, Algorithms for minimization without derivatives, 1973)."""

import numpy as np
from scipy.optimize._counted import _Function
from scipy.optimize._result import OptimizeResult


def bracket(func, xa=0.0, xb=1.0, args=(), grow_limit=110.0, maxiter=1000):
    """Three points of which the middle one is lowest, and their values and the number of calls.

    >>> bracket(lambda x: (x - 1)**2)[:3]
    (0.0, 1.0, 2.6180339999999998)
    """
    golden_ratio, tiny = 1.618034, 1e-21
    fa, fb = func(xa, *args), func(xb, *args)
    if fa < fb:
        xa, xb, fa, fb = xb, xa, fb, fa
    xc = xb + golden_ratio * (xb - xa)
    fc = func(xc, *args)
    calls, iterations = 3, 0
    while fc < fb:
        t1, t2 = (xb - xa) * (fb - fc), (xb - xc) * (fb - fa)
        denominator = 2.0 * tiny if abs(t2 - t1) < tiny else 2.0 * (t2 - t1)
        w = xb - ((xb - xc) * t2 - (xb - xa) * t1) / denominator
        limit = xb + grow_limit * (xc - xb)
        if iterations > maxiter:
            raise RuntimeError("Too many iterations.")
        iterations += 1
        if (w - xc) * (xb - w) > 0.0:
            fw = func(w, *args)
            calls += 1
            if fw < fc:
                return xb, w, xc, fb, fw, fc, calls
            if fw > fb:
                return xa, xb, w, fa, fb, fw, calls
            w = xc + golden_ratio * (xc - xb)
            fw = func(w, *args)
            calls += 1
        elif (w - limit) * (limit - xc) >= 0.0:
            w = limit
            fw = func(w, *args)
            calls += 1
        elif (w - limit) * (xc - w) > 0.0:
            fw = func(w, *args)
            calls += 1
            if fw < fc:
                xb, xc, w = xc, w, xc + golden_ratio * (xc - xb)
                fb, fc, fw = fc, fw, func(w, *args)
                calls += 1
        else:
            w = xc + golden_ratio * (xc - xb)
            fw = func(w, *args)
            calls += 1
        xa, xb, xc, fa, fb, fc = xb, xc, w, fb, fc, fw
    return xa, xb, xc, fa, fb, fc, calls


def _bracketed(f, brack):
    """Three points around a minimum and their values."""
    if brack is None:
        return bracket(f)[:6]
    if len(brack) == 2:
        return bracket(f, *brack)[:6]
    if len(brack) != 3:
        raise ValueError("Bracketing interval must be length 2 or 3 sequence.")
    xa, xb, xc = brack
    if xa > xc:
        xa, xc = xc, xa
    if not xa < xb < xc:
        raise ValueError("Bracketing values (xa, xb, xc) do not fulfill this requirement: (xa < xb) and (xb < xc)")
    fa, fb, fc = f(xa), f(xb), f(xc)
    if not (fb < fa and fb < fc):
        raise ValueError(
            "Bracketing values (xa, xb, xc) do not fulfill this requirement: (f(xb) < f(xa)) and (f(xb) < f(xc))"
        )
    return xa, xb, xc, fa, fb, fc


def _brent_minimum(f, low, x, high, fx, tol, maxiter):
    """Brent's parabolas and golden sections between low and high, from x with the value fx."""
    golden_part = 0.3819660
    w = v = x
    fw = fv = fx
    a, b = min(low, high), max(low, high)
    deltax = rat = 0.0
    iterations = 0
    while iterations < maxiter:
        tol1 = tol * abs(x) + 1e-11
        tol2 = 2.0 * tol1
        middle = 0.5 * (a + b)
        if abs(x - middle) < tol2 - 0.5 * (b - a):
            break
        if abs(deltax) <= tol1:
            deltax = a - x if x >= middle else b - x
            rat = golden_part * deltax
        else:
            t1, t2 = (x - w) * (fx - fv), (x - v) * (fx - fw)
            p = (x - v) * t2 - (x - w) * t1
            t2 = 2.0 * (t2 - t1)
            if t2 > 0.0:
                p = -p
            t2 = abs(t2)
            before, deltax = deltax, rat
            if t2 * (a - x) < p < t2 * (b - x) and abs(p) < abs(0.5 * t2 * before):
                rat = p * 1.0 / t2
                u = x + rat
                if u - a < tol2 or b - u < tol2:
                    rat = tol1 if middle - x >= 0 else -tol1
            else:
                deltax = a - x if x >= middle else b - x
                rat = golden_part * deltax
        u = x + (rat if abs(rat) >= tol1 else tol1 if rat >= 0 else -tol1)
        fu = f(u)
        if fu > fx:
            a, b = (u, b) if u < x else (a, u)
            if fu <= fw or w == x:
                v, w, fv, fw = w, u, fw, fu
            elif fu <= fv or v == x or v == w:
                v, fv = u, fu
        else:
            a, b = (x, b) if u >= x else (a, x)
            v, w, x, fv, fw, fx = w, x, u, fw, fx, fu
        iterations += 1
    return x, fx, iterations


def brent(func, args=(), brack=None, tol=1.48e-8, full_output=0, maxiter=500):
    """The minimum of a function of one variable.

    >>> round(brent(lambda x: (x - 1)**2), 8)
    1.0
    """
    if tol < 0:
        raise ValueError("tolerance should be >= 0, got %r" % tol)
    f = _Function(func, args)
    xa, xb, xc, _, fb, _ = _bracketed(f, brack)
    x, fx, n = _brent_minimum(f, xa, xb, xc, fb, tol, maxiter)
    return (x, fx, n, f.calls) if full_output else x


def golden(func, args=(), brack=None, tol=1.4901161193847656e-08, full_output=0, maxiter=5000):
    """The minimum of a function of one variable by golden sections.

    >>> round(golden(lambda x: (x - 1)**2), 6)
    1.0
    """
    x, fx, calls, _ = _golden(_Function(func, args), brack, tol, maxiter)
    return (x, fx, calls) if full_output else x


def _golden(f, brack, tol, maxiter):
    xa, xb, xc = _bracketed(f, brack)[:3]
    ratio = 0.61803399
    rest = 1.0 - ratio
    x0, x3, n = xa, xc, 0
    x1, x2 = (xb, xb + rest * (xc - xb)) if abs(xc - xb) > abs(xb - xa) else (xb - rest * (xb - xa), xb)
    f1, f2 = f(x1), f(x2)
    while n < maxiter and not abs(x3 - x0) <= tol * (abs(x1) + abs(x2)):
        if f2 < f1:
            x0, x1, x2 = x1, x2, ratio * x2 + rest * x3
            f1, f2 = f2, f(x2)
        else:
            x3, x2, x1 = x2, x1, ratio * x1 + rest * x0
            f2, f1 = f1, f(x1)
        n += 1
    return (x1, f1, f.calls, n) if f1 < f2 else (x2, f2, f.calls, n)


def fminbound(func, x1, x2, args=(), xtol=1e-5, maxfun=500, full_output=0, disp=1):
    """The minimum of a function between two points.

    >>> round(fminbound(lambda x: (x - 1)**2, 0, 3), 5)
    1.0
    """
    f = _Function(func, args)
    r = _bounded(f, x1, x2, xtol, maxfun)
    return (r.x, r.fun, r.status, r.nfev) if full_output else r.x


def _bounded(f, x1, x2, xatol, maxiter):
    if x1 > x2:
        raise ValueError("The lower bound exceeds the upper bound.")
    root_eps, part = np.sqrt(2.2e-16), 0.5 * (3.0 - np.sqrt(5.0))
    a, b = float(x1), float(x2)
    nfc = xf = a + part * (b - a)
    fulc = xf
    rat = e = 0.0
    x = xf
    fx = f(x)
    num, ffulc, fnfc = 1, fx, fx
    xm = 0.5 * (a + b)
    tol1 = root_eps * abs(xf) + xatol / 3.0
    status = 0
    while abs(xf - xm) > 2.0 * tol1 - 0.5 * (b - a):
        use_golden = True
        if abs(e) > tol1:
            use_golden = False
            r, q = (xf - nfc) * (fx - ffulc), (xf - fulc) * (fx - fnfc)
            p = (xf - fulc) * q - (xf - nfc) * r
            q = 2.0 * (q - r)
            if q > 0.0:
                p = -p
            q = abs(q)
            r, e = e, rat
            if abs(p) < abs(0.5 * q * r) and q * (a - xf) < p < q * (b - xf):
                rat = (p + 0.0) / q
                x = xf + rat
                if x - a < 2.0 * tol1 or b - x < 2.0 * tol1:
                    rat = tol1 * (np.sign(xm - xf) + (xm == xf))
            else:
                use_golden = True
        if use_golden:
            e = a - xf if xf >= xm else b - xf
            rat = part * e
        x = xf + (np.sign(rat) + (rat == 0)) * max(abs(rat), tol1)
        fu = f(x)
        num += 1
        if fu <= fx:
            a, b = (xf, b) if x >= xf else (a, xf)
            fulc, ffulc, nfc, fnfc, xf, fx = nfc, fnfc, xf, fx, x, fu
        else:
            a, b = (x, b) if x < xf else (a, x)
            if fu <= fnfc or nfc == xf:
                fulc, ffulc, nfc, fnfc = nfc, fnfc, x, fu
            elif fu <= ffulc or fulc == xf or fulc == nfc:
                fulc, ffulc = x, fu
        xm = 0.5 * (a + b)
        tol1 = root_eps * abs(xf) + xatol / 3.0
        if num >= maxiter:
            status = 1
            break
    message = "Solution found." if status == 0 else "Maximum number of function calls reached."
    return OptimizeResult(fun=fx, status=status, success=status == 0, message=message, x=xf, nfev=num, nit=num)


def minimize_scalar(fun, bracket=None, bounds=None, args=(), method=None, tol=None, options=None):
    """The minimum of a function of one variable, by Brent's method, golden sections or between bounds.

    >>> round(minimize_scalar(lambda x: (x - 2)**2).x, 6)
    2.0
    """
    options = dict(options or {})
    args = args if isinstance(args, tuple) else (args,)
    if callable(method):
        if tol is not None:
            options.setdefault("tol", tol)
        return method(fun, args=args, bracket=bracket, bounds=bounds, **options)
    name = ("brent" if bounds is None else "bounded") if method is None else method.lower()
    if bounds is not None and name in ("brent", "golden"):
        raise ValueError(f"Use of `bounds` is incompatible with 'method={method}'.")
    if name not in ("brent", "golden", "bounded"):
        raise ValueError("Unknown solver %s" % method)
    f = _Function(fun, args)
    if name == "bounded":
        if bounds is None:
            raise ValueError("The `bounds` parameter is mandatory for method `bounded`.")
        if tol is not None and "xatol" not in options:
            import warnings

            message = "Method 'bounded' does not support relative tolerance in x; defaulting to absolute tolerance."
            warnings.warn(message, RuntimeWarning, 2)
            options["xatol"] = tol
        return _bounded(f, *bounds, options.get("xatol", 1e-5), options.get("maxiter", 500))
    xtol = options.get("xtol", tol)
    if name == "brent":
        xtol, most = 1.48e-8 if xtol is None else xtol, options.get("maxiter", 500)
        x, fx, n, _ = brent(f, (), bracket, xtol, True, most)
    else:
        xtol, most = 1.4901161193847656e-08 if xtol is None else xtol, options.get("maxiter", 5000)
        x, fx, _, n = _golden(f, bracket, xtol, most)
    return _ended(f, x, fx, n, most, xtol, options.get("disp"))


def _ended(f, x, fx, n, most, xtol, disp):
    lost = bool(np.isnan(x) or np.isnan(fx))
    message = (
        "\nOptimization terminated successfully;\nThe returned value satisfies the termination criteria\n"
        f"(using xtol = {xtol} )"
    )
    if n >= most:
        message = "\nMaximum number of iterations exceeded"
    if lost:
        message = "NaN result encountered."
    if disp:
        print(message)
    return OptimizeResult(fun=fx, x=x, nit=n, nfev=f.calls, success=n < most and not lost, message=message)
