"""Minima of functions."""

import numpy as np
from scipy.optimize._result import OptimizeResult

_EPS = 1.4901161193847656e-08
_DONE = "Optimization terminated successfully."


def approx_fprime(xk, f, epsilon=_EPS, *args):
    """The gradient by forward differences.

    >>> approx_fprime([1.0, 2.0], lambda x: x[0] + 3 * x[1]).round(6)
    array([1., 3.])
    """
    x = np.asarray(xk, dtype=float)
    f0 = np.asarray(f(x, *args))
    steps = np.broadcast_to(np.asarray(epsilon, dtype=float), x.shape)
    columns = []
    for i in range(x.size):
        moved = x.copy()
        moved[i] += steps[i]
        columns.append((np.asarray(f(moved, *args)) - f0) / (moved[i] - x[i]))
    return np.array(columns) if f0.ndim == 0 else np.array(columns).T


def check_grad(func, grad, x0, *args, epsilon=_EPS):
    """How far a gradient is from its difference quotients.

    >>> check_grad(lambda x: x[0]**2, lambda x: [2 * x[0]], [1.5]) < 1e-6
    True
    """
    return np.sqrt(np.sum((grad(np.asarray(x0), *args) - approx_fprime(x0, func, epsilon, *args)) ** 2))


class _Function:
    """A function with its number of calls."""

    def __init__(self, fun, args=()):
        self.fun, self.args, self.calls = fun, args if isinstance(args, tuple) else (args,), 0
        self._seen = None, 0.0

    def __call__(self, x):
        self.calls += 1
        r = self.fun(np.copy(x), *self.args)
        r = float(np.asarray(r).item()) if not isinstance(r, float) else float(r)
        self._seen = np.copy(x), r
        return r

    def known(self, x):
        """The value at a place, without a call if that was the last one."""
        seen, value = self._seen
        return value if seen is not None and np.array_equal(seen, x) else self(x)


def _told(disp, result):
    if disp:
        print(result.message)
        print("         Current function value: %f" % result.fun)
        print("         Iterations: %d" % result.nit)
        print("         Function evaluations: %d" % result.nfev)
        if "njev" in result:
            print("         Gradient evaluations: %d" % result.njev)


# --- without derivatives ----------------------------------------------------------------------


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


def _brent_minimum(f, low, x, high, tol, maxiter):
    """Brent's parabolas and golden sections between low and high."""
    golden_part = 0.3819660
    w = v = x
    fw = fv = fx = f(x)
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
            if a - x < p / t2 < b - x and abs(p) < abs(0.5 * t2 * before) if t2 else False:
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
    f = _Function(func, args)
    if brack is None:
        xa, xb, xc = bracket(f)[:3]
    elif len(brack) == 2:
        xa, xb, xc = bracket(f, *brack)[:3]
    else:
        xa, xb, xc = brack
    x, fx, n = _brent_minimum(f, xa, xb, xc, tol, maxiter)
    return (x, fx, n, f.calls) if full_output else x


def golden(func, args=(), brack=None, tol=1.4901161193847656e-08, full_output=0, maxiter=5000):
    """The minimum of a function of one variable by golden sections.

    >>> round(golden(lambda x: (x - 1)**2), 6)
    1.0
    """
    f = _Function(func, args)
    xa, xb, xc = bracket(f, *(brack or ()))[:3] if brack is None or len(brack) == 2 else brack
    ratio = 0.61803399
    x0, x3 = xa, xc
    x1, x2 = (xb, xb + (1 - ratio) * (xc - xb)) if abs(xc - xb) > abs(xb - xa) else (xb - (1 - ratio) * (xb - xa), xb)
    f1, f2 = f(x1), f(x2)
    for _ in range(maxiter):
        if abs(x3 - x0) <= tol * (abs(x1) + abs(x2)):
            break
        if f2 < f1:
            x0, x1, x2 = x1, x2, ratio * x2 + (1 - ratio) * x3
            f1, f2 = f2, f(x2)
        else:
            x3, x2, x1 = x2, x1, ratio * x1 + (1 - ratio) * x0
            f2, f1 = f1, f(x1)
    x, fx = (x1, f1) if f1 < f2 else (x2, f2)
    return (x, fx, f.calls) if full_output else x


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
    method = (method or ("bounded" if bounds is not None else "brent")).lower()
    f = _Function(fun, args)
    if method == "bounded":
        if bounds is None:
            raise ValueError("The `bounds` parameter is mandatory for method `bounded`.")
        return _bounded(f, *bounds, options.get("xatol", tol or 1e-5), options.get("maxiter", 500))
    if method == "brent":
        x, fx, n, calls = brent(f, (), bracket, options.get("xtol", tol or 1.48e-8), True, options.get("maxiter", 500))
    elif method == "golden":
        x, fx, calls = golden(f, (), bracket, options.get("xtol", tol or 1.4901161193847656e-08), True)
        n = calls
    else:
        raise ValueError("Unknown solver %s" % method)
    message = "\nOptimization terminated successfully;\nThe returned value satisfies the termination criteria\n(using xtol = %s )" % options.get("xtol", tol or 1.48e-8)  # fmt: skip
    return OptimizeResult(fun=fx, x=x, nit=n, nfev=f.calls, success=True, message=message)


def _powell(fun, x0, args=(), callback=None, bounds=None, xtol=1e-4, ftol=1e-4, maxiter=None, maxfev=None, disp=False,
            direc=None, **unknown):  # fmt: skip
    f = _Function(fun, args)
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    n = len(x)
    maxiter = n * 1000 if maxiter is None else maxiter
    maxfev = n * 1000 if maxfev is None else maxfev
    directions = np.eye(n) if direc is None else np.asarray(direc, dtype=float).copy()
    clip = (lambda x: x) if bounds is None else (lambda x: np.clip(x, *bounds))
    value = f(clip(x))

    def search(x, d):
        if not d.any():
            return x, np.inf, d
        step, best = brent(lambda a: f(clip(x + a * d)), full_output=1, tol=xtol * 100)[:2]
        return clip(x + step * d), best, d * step

    iterations = 0
    while True:
        start, first = x.copy(), value
        largest, drop = 0, 0.0
        for i in range(n):
            before = value
            moved, new, _ = search(x, directions[i])
            if new < value:
                x, value = moved, new
            if before - value > drop:
                largest, drop = i, before - value
        iterations += 1
        if callback is not None:
            callback(x)
        if 2.0 * (first - value) <= ftol * (abs(first) + abs(value)) + 1e-20 or f.calls >= maxfev or iterations >= maxiter:
            break
        d = x - start
        far = f(clip(2 * x - start))
        if far < first:
            t = 2.0 * (first + far - 2.0 * value) * (first - value - drop) ** 2 - drop * (first - far) ** 2
            if t < 0.0:
                moved, new, scaled = search(x, d)
                if new <= value:
                    x, value = moved, new
                if scaled.any():
                    directions[largest], directions[-1] = directions[-1].copy(), scaled
    status = 1 if f.calls >= maxfev else 2 if iterations >= maxiter else 0
    message = [_DONE, "Maximum number of function evaluations has been exceeded.", "Maximum number of iterations has been exceeded."][status]  # fmt: skip
    result = OptimizeResult(
        x=x, fun=value, direc=directions, nit=iterations, nfev=f.calls, status=status, success=status == 0, message=message
    )
    _told(disp, result)
    return result


def fmin_powell(func, x0, args=(), xtol=1e-4, ftol=1e-4, maxiter=None, maxfun=None, full_output=0, disp=1, retall=0,
                callback=None, direc=None):  # fmt: skip
    """The minimum of a function by Powell's method of conjugate directions.

    >>> fmin_powell(lambda x: (x[0] - 1)**2, [0.0], disp=0).round(4)
    array([1.])
    """
    r = _powell(func, x0, args, callback, None, xtol, ftol, maxiter, maxfun, disp, direc)
    return (r.x, r.fun, r.direc, r.nit, r.nfev, r.status) if full_output else r.x


# --- with gradients ---------------------------------------------------------------------------


def _gradient(f, jac, args, eps=_EPS):
    """The gradient function and its number of calls."""
    calls = [0]

    def numeric(x):
        calls[0] += 1
        f0 = f.known(x) if isinstance(f, _Function) else f(x)
        g = np.empty_like(x)
        for i in range(x.size):
            moved = x.copy()
            moved[i] += eps
            if moved[i] == x[i]:
                moved[i] += eps * max(1.0, abs(x[i]))
            g[i] = (f(moved) - f0) / (moved[i] - x[i])
        return g

    def given(x):
        calls[0] += 1
        return np.asarray(jac(x, *f.args), dtype=float).ravel()

    return (given if callable(jac) else numeric), calls


def _stepped(f, g, x, d, f0, g0, f_before, c1, c2):
    """A step by Moré and Thuente's search, or else by the slower one that finds one more often."""
    from scipy.optimize._more_thuente import searched

    slope = float(g0 @ d)
    first = min(1.0, 1.01 * 2 * (f0 - f_before) / slope) if slope else 1.0
    found = searched(f, g, x, d, f0, slope, first if first > 0 else 1.0, c1, c2)
    return _wolfe(f, g, x, d, f0, g0, f_before, c1, c2) if found is None else found


def _wolfe(f, g, x, d, f0, g0, f_before, c1=1e-4, c2=0.9, amax=50.0):
    """A step that satisfies the strong Wolfe conditions (Nocedal and Wright, algorithms 3.5 and 3.6)."""
    slope0 = g0 @ d
    a = min(1.0, 1.01 * 2 * (f0 - f_before) / slope0) if f_before is not None and slope0 != 0 else 1.0
    if a <= 0 or a != a:
        a = 1.0
    low, f_low, s_low = 0.0, f0, slope0
    for i in range(20):
        fa = f(x + a * d)
        if fa > f0 + c1 * a * slope0 or fa >= f_low and i > 0 or fa != fa:
            return _zoom(f, g, x, d, f0, slope0, low, f_low, s_low, a, fa, c1, c2)
        ga = g(x + a * d)
        sa = ga @ d
        if abs(sa) <= -c2 * slope0:
            return a, fa, ga
        if sa >= 0:
            return _zoom(f, g, x, d, f0, slope0, a, fa, sa, low, f_low, c1, c2)
        low, f_low, s_low = a, fa, sa
        a = min(2 * a, amax)
    return None


def _zoom(f, g, x, d, f0, slope0, low, f_low, s_low, high, f_high, c1, c2):
    for _ in range(30):
        width = high - low
        denominator = 2 * (f_high - f_low - s_low * width)
        a = low - s_low * width**2 / denominator if denominator > 0 and f_high == f_high else low + 0.5 * width
        if not min(low, high) + 0.1 * abs(width) <= a <= max(low, high) - 0.1 * abs(width):
            a = low + 0.5 * width
        fa = f(x + a * d)
        if fa > f0 + c1 * a * slope0 or fa >= f_low or fa != fa:
            high, f_high = a, fa
        else:
            ga = g(x + a * d)
            sa = ga @ d
            if abs(sa) <= -c2 * slope0:
                return a, fa, ga
            if sa * (high - low) >= 0:
                high, f_high = low, f_low
            low, f_low, s_low = a, fa, sa
        if abs(high - low) < 1e-14:
            break
    if f_low < f0 and low > 0:
        return low, f_low, g(x + low * d)
    return None


def line_search(f, myfprime, xk, pk, gfk=None, old_fval=None, old_old_fval=None, args=(), c1=1e-4, c2=0.9, amax=None, **kwargs):
    """A step along a direction that satisfies the strong Wolfe conditions.

    >>> line_search(lambda x: x @ x, lambda x: 2 * x, numpy.array([1.0]), numpy.array([-1.0]))[0]
    1.0
    """
    f = _Function(f, args)
    g, calls = _gradient(f, myfprime, args)
    f0, g0 = f(xk) if old_fval is None else old_fval, g(xk) if gfk is None else gfk
    found = _wolfe(f, g, np.asarray(xk, dtype=float), np.asarray(pk, dtype=float), f0, g0, old_old_fval, c1, c2, amax or 50.0)
    if found is None:
        return None, f.calls, calls[0], None, f0, None
    return found[0], f.calls, calls[0], found[1], f0, found[2]


def _bfgs(fun, x0, args=(), jac=None, callback=None, gtol=1e-5, norm=np.inf, eps=_EPS, maxiter=None, disp=False,
          conjugate=False, **unknown):  # fmt: skip
    f = _Function(fun, args)
    g, calls = _gradient(f, jac, args, eps)
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    n = x.size
    maxiter = n * 200 if maxiter is None else maxiter
    H = np.eye(n)
    value, slope = f(x), g(x)
    before = value + np.linalg.norm(slope) / 2
    d, k, status = -slope, 0, 0
    while np.linalg.norm(slope, norm) > gtol and k < maxiter:
        if not conjugate:
            d = -(H @ slope)
        found = _stepped(f, g, x, d, value, slope, before, 1e-4, 0.4 if conjugate else 0.9)
        if found is None:
            status = 2
            break
        a, new, new_slope = found
        s, y = a * d, new_slope - slope
        x, before, value = x + s, value, new
        if conjugate:
            beta = max(0.0, float(y @ new_slope / (slope @ slope)))
            d = -new_slope + beta * d
            if d @ new_slope >= 0:
                d = -new_slope
        slope = new_slope
        k += 1
        if callback is not None:
            callback(x)
        if not np.isfinite(value):
            status = 2
            break
        if conjugate:
            continue
        curvature = y @ s
        rho = 1000.0 if curvature == 0 else 1.0 / curvature
        left = np.eye(n) - rho * np.outer(s, y)
        H = left @ H @ left.T + rho * np.outer(s, s)
    if status == 0 and k >= maxiter and np.linalg.norm(slope, norm) > gtol:
        status = 1
    message = [_DONE, "Maximum number of iterations has been exceeded.", "Desired error not necessarily achieved due to precision loss."][status]  # fmt: skip
    result = OptimizeResult(
        fun=value, jac=slope, nfev=f.calls, njev=calls[0], status=status, success=status == 0, message=message, x=x, nit=k
    )
    if not conjugate:
        result["hess_inv"] = H
    _told(disp, result)
    return result


def fmin_bfgs(f, x0, fprime=None, args=(), gtol=1e-5, norm=np.inf, epsilon=_EPS, maxiter=None, full_output=0, disp=1,
              retall=0, callback=None, xrtol=0):  # fmt: skip
    """The minimum of a function by the method of Broyden, Fletcher, Goldfarb and Shanno.

    >>> fmin_bfgs(lambda x: (x[0] - 1)**2, [0.0], disp=0).round(4)
    array([1.])
    """
    r = _bfgs(f, x0, args, fprime, callback, gtol, norm, epsilon, maxiter, disp)
    return (r.x, r.fun, r.jac, r.hess_inv, r.nfev, r.njev, r.status) if full_output else r.x


def fmin_cg(f, x0, fprime=None, args=(), gtol=1e-5, norm=np.inf, epsilon=_EPS, maxiter=None, full_output=0, disp=1,
            retall=0, callback=None):  # fmt: skip
    """The minimum of a function by conjugate gradients.

    >>> fmin_cg(lambda x: (x[0] - 1)**2, [0.0], disp=0).round(4)
    array([1.])
    """
    r = _bfgs(f, x0, args, fprime, callback, gtol, norm, epsilon, maxiter, disp, True)
    return (r.x, r.fun, r.nfev, r.njev, r.status) if full_output else r.x


def _projected(fun, x0, args=(), jac=None, bounds=None, callback=None, ftol=2.220446049250313e-09, gtol=1e-5, eps=1e-8,
               maxiter=15000, maxfun=15000, disp=None, **unknown):  # fmt: skip
    """Quasi-Newton steps in the free variables, projected onto the bounds."""
    f = _Function(fun, args)
    g, calls = _gradient(f, jac, args, eps)
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    low, high = bounds if bounds is not None else (np.full(x.size, -np.inf), np.full(x.size, np.inf))
    x = np.clip(x, low, high)

    def slope_at(x):
        if callable(jac):
            return g(x)
        f0, s = f(x), np.empty_like(x)
        calls[0] += 1
        for i in range(x.size):
            h = eps if x[i] + eps <= high[i] else -eps
            moved = x.copy()
            moved[i] += h
            s[i] = (f(moved) - f0) / (moved[i] - x[i])
        return s

    value, slope = f(x), slope_at(x)
    B, k = np.eye(x.size), 0
    message, status = "CONVERGENCE: NORM_OF_PROJECTED_GRADIENT_<=_PGTOL", 0
    while k < maxiter and f.calls < maxfun:
        if abs(np.clip(x - slope, low, high) - x).max() <= gtol:
            break
        fixed = ((x <= low) & (slope > 0)) | ((x >= high) & (slope < 0))
        free = ~fixed
        d = np.zeros_like(x)
        d[free] = -np.linalg.solve(B[np.ix_(free, free)], slope[free])
        if slope @ d >= 0:
            B, d = np.eye(x.size), np.where(free, -slope, 0.0)
        a = 1.0 if k else min(1.0, 1.0 / max(np.linalg.norm(slope), 1e-12))
        for _ in range(40):
            new = np.clip(x + a * d, low, high)
            f_new = f(new)
            if f_new <= value + 1e-4 * (slope @ (new - x)):
                break
            a *= 0.5
        else:
            if np.array_equal(B, np.eye(x.size)):
                message, status = "ABNORMAL_TERMINATION_IN_LNSRCH", 2
                break
            B = np.eye(x.size)
            continue
        new_slope = slope_at(new)
        s, y = new - x, new_slope - slope
        if y @ s > 1e-10 * (s @ s):
            Bs = B @ s
            B = B - np.outer(Bs, Bs) / (s @ Bs) + np.outer(y, y) / (y @ s)
        done = (value - f_new) <= ftol * max(abs(value), abs(f_new), 1.0)
        x, value, slope = new, f_new, new_slope
        k += 1
        if callback is not None:
            callback(x)
        if done:
            message = "CONVERGENCE: REL_REDUCTION_OF_F_<=_FACTR*EPSMCH"
            break
    else:
        message, status = "STOP: TOTAL NO. of ITERATIONS REACHED LIMIT", 1
    return OptimizeResult(
        fun=value, jac=slope, nfev=f.calls, njev=calls[0], nit=k, status=status, message=message, x=x,
        success=status == 0, hess_inv=np.linalg.inv(B),
    )  # fmt: skip


def fmin_l_bfgs_b(func, x0, fprime=None, args=(), approx_grad=0, bounds=None, m=10, factr=1e7, pgtol=1e-5,
                  epsilon=1e-8, iprint=-1, maxfun=15000, maxiter=15000, disp=None, callback=None, maxls=20):  # fmt: skip
    """The minimum of a function within bounds.

    >>> fmin_l_bfgs_b(lambda x: (x[0] - 3)**2, [0.0], approx_grad=True, bounds=[(0, 2)])[0]
    array([2.])
    """
    if fprime is None and not approx_grad:
        given, cached = func, {}
        func, fprime = (lambda x, *a: given(x, *a)[0]), (lambda x, *a: given(x, *a)[1])
    r = _projected(func, x0, args, fprime, _bounds_of(bounds), callback, factr * 2.220446049250313e-16, pgtol, epsilon, maxiter, maxfun)
    return r.x, r.fun, {"grad": r.jac, "task": r.message, "funcalls": r.nfev, "nit": r.nit, "warnflag": r.status}


def _bounds_of(bounds):
    """Lower and upper bounds as two arrays."""
    if bounds is None:
        return None
    if hasattr(bounds, "lb"):
        return np.atleast_1d(bounds.lb) + 0.0, np.atleast_1d(bounds.ub) + 0.0
    low = np.array([-np.inf if b[0] is None else b[0] for b in bounds], dtype=float)
    return low, np.array([np.inf if b[1] is None else b[1] for b in bounds], dtype=float)


class Bounds:
    """Bounds of variables.

    >>> Bounds([0], [1]).lb
    array([0])
    """

    def __init__(self, lb=-np.inf, ub=np.inf, keep_feasible=False):
        self.lb, self.ub, self.keep_feasible = np.atleast_1d(lb), np.atleast_1d(ub), keep_feasible


def _constrained(fun, x0, args, jac, bounds, constraints, tol, options):
    """An augmented Lagrangian over bounded minimizations (Nocedal and Wright, 17.4)."""
    constraints = [constraints] if isinstance(constraints, dict) else list(constraints)
    value = lambda c, x: np.atleast_1d(np.asarray(c["fun"](x, *c.get("args", ())), dtype=float))
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    weights = [np.zeros_like(value(c, x)) for c in constraints]
    mu, calls, iterations = 10.0, 0, 0

    def lagrangian(x):
        total = fun(x, *args)
        for c, w in zip(constraints, weights):
            v = value(c, x)
            if c["type"] == "ineq":
                total += ((np.maximum(0.0, w - mu * v) ** 2 - w**2) / (2 * mu)).sum()
            else:
                total += (-w * v + mu / 2 * v**2).sum()
        return total

    for _ in range(60):
        r = _projected(lagrangian, x, bounds=bounds, gtol=1e-9, ftol=1e-15, eps=1.5e-8)
        calls, iterations = calls + r.nfev, iterations + r.nit
        x, worst = r.x, 0.0
        for i, c in enumerate(constraints):
            v = value(c, x)
            new = np.maximum(0.0, weights[i] - mu * v) if c["type"] == "ineq" else weights[i] - mu * v
            gap = np.minimum(v, weights[i] / mu) if c["type"] == "ineq" else v
            worst = max(worst, abs(gap).max())
            weights[i] = new
        if worst < 1e-9:
            break
        mu = min(mu * 2, 1e4)
    good = worst < 1e-6
    message = "Optimization terminated successfully" if good else "Positive directional derivative for linesearch"
    return OptimizeResult(
        x=x, fun=fun(x, *args), nit=iterations, nfev=calls, njev=iterations, status=0 if good else 8, message=message, success=good
    )


def fmin_slsqp(func, x0, eqcons=(), f_eqcons=None, ieqcons=(), f_ieqcons=None, bounds=(), args=(), iter=100, acc=1e-6, iprint=1, **kwargs):
    """The minimum of a function under constraints.

    >>> fmin_slsqp(lambda x: x @ x, [2.0, 0.0], eqcons=[lambda x: x[0] + x[1] - 1], iprint=0).round(5)
    array([0.5, 0.5])
    """
    made = [{"type": "eq", "fun": c, "args": args} for c in eqcons] + [{"type": "ineq", "fun": c, "args": args} for c in ieqcons]
    made += [{"type": t, "fun": f, "args": args} for t, f in (("eq", f_eqcons), ("ineq", f_ieqcons)) if f]
    return _constrained(func, x0, args, None, _bounds_of(bounds) if len(bounds) else None, made, acc, {}).x


def minimize(fun, x0, args=(), method=None, jac=None, hess=None, hessp=None, bounds=None, constraints=(), tol=None,
             callback=None, options=None):  # fmt: skip
    """The minimum of a function of several variables.

    Methods: Nelder-Mead, Powell, CG, BFGS, L-BFGS-B and TNC (projected BFGS), SLSQP, COBYLA and trust-constr
    (an augmented Lagrangian); Newton-CG, trust-ncg, trust-krylov, trust-exact and dogleg run as BFGS.

    >>> minimize(lambda x: (x[0] - 1)**2 + (x[1] + 2)**2, [0.0, 0.0]).x.round(4)
    array([ 1., -2.])
    """
    options = dict(options or {})
    args = args if isinstance(args, tuple) else (args,)
    if not isinstance(constraints, (dict, list, tuple)) or any(not isinstance(c, dict) for c in constraints if not isinstance(constraints, dict)):
        from scipy.optimize._constraints import as_dictionaries

        constraints = as_dictionaries(constraints)
    constraints = [constraints] if isinstance(constraints, dict) else list(constraints)
    if method is None:
        method = "SLSQP" if constraints else "L-BFGS-B" if bounds is not None else "BFGS"
    name = method.lower() if isinstance(method, str) else "custom"
    if name == "custom":
        return method(fun, x0, args=args, jac=jac, bounds=bounds, constraints=constraints, callback=callback, **options)
    if jac is True:
        both = fun
        fun, jac = (lambda x, *a: both(x, *a)[0]), (lambda x, *a: both(x, *a)[1])
    limits = _bounds_of(bounds)
    if tol is not None:
        names = {"nelder-mead": ("xatol", "fatol"), "powell": ("xtol", "ftol"), "l-bfgs-b": ("ftol", "gtol")}
        for key in names.get(name, ("gtol",)):
            options.setdefault(key, tol)
    if name == "nelder-mead":
        return _neldermead(fun, x0, args, callback, bounds=limits, **options)
    if name == "powell":
        return _powell(fun, x0, args, callback, limits, **options)
    if name == "slsqp":
        from scipy.optimize._slsqp import minimize_slsqp

        if tol is not None:
            options.setdefault("ftol", tol)
        options.pop("gtol", None)
        found = minimize_slsqp(fun, x0, args, jac, limits, constraints, callback, **options)
        if found is not None:
            return found
    if constraints or name in ("slsqp", "cobyla", "trust-constr"):
        return _constrained(fun, x0, args, jac, limits, constraints, tol, options)
    if limits is not None or name in ("l-bfgs-b", "tnc"):
        return _projected(fun, x0, args, jac, limits, callback, **options)
    if name in ("bfgs", "cg", "newton-cg", "trust-ncg", "trust-krylov", "trust-exact", "dogleg"):
        return _bfgs(fun, x0, args, jac, callback, conjugate=name == "cg", **options)
    raise ValueError("Unknown solver %s" % method)


def brute(func, ranges, args=(), Ns=20, full_output=0, finish=fmin, disp=False, workers=1):
    """The lowest point of a grid, refined.

    >>> brute(lambda x: (x[0] - 1)**2, ((0, 2),)).round(4)
    array([1.])
    """
    slices = [r if isinstance(r, slice) else slice(r[0], r[1], complex(0, Ns)) for r in ranges]
    grid = np.mgrid[tuple(slices)]
    points = grid.reshape(len(slices), -1).T
    values = np.array([float(np.asarray(func(p if len(slices) > 1 else np.atleast_1d(p), *args)).item()) for p in points])
    best = int(np.argmin(values))
    x, value = points[best].copy(), values[best]
    if callable(finish):
        r = finish(func, x, args=args, full_output=1, disp=disp)
        x, value = r[0], r[1]
    return (x, value, grid, values.reshape(grid.shape[1:])) if full_output else x


def differential_evolution(func, bounds, args=(), strategy="best1bin", maxiter=1000, popsize=15, tol=0.01,
                           mutation=(0.5, 1), recombination=0.7, seed=None, callback=None, disp=False, polish=True,
                           init="latinhypercube", atol=0, **kwargs):  # fmt: skip
    """The global minimum within bounds by a population of trial points (Storn and Price, 1997).

    >>> differential_evolution(lambda x: x @ x, [(-5, 5)], seed=1).x.round(4) + 0.0
    array([0.])
    """
    rng = seed if hasattr(seed, "uniform") else np.random.RandomState(seed)
    low, high = _bounds_of(bounds)
    n = low.size
    f = _Function(func, args)
    size = max(5, popsize * n)
    people = rng.uniform(size=(size, n))
    values = np.array([f(low + p * (high - low)) for p in people])
    k, good = 0, False
    while k < maxiter and not good:
        k += 1
        weight = rng.uniform(*mutation) if np.ndim(mutation) else mutation
        for i in range(size):
            a, b = rng.choice(size, 2, replace=False)
            best = people[int(np.argmin(values))]
            cross = rng.uniform(size=n) < recombination
            cross[rng.randint(n)] = True
            trial = np.where(cross, best + weight * (people[a] - people[b]), people[i])
            outside = (trial < 0) | (trial > 1)
            trial = np.where(outside, rng.uniform(size=n), trial)
            new = f(low + trial * (high - low))
            if new <= values[i]:
                people[i], values[i] = trial, new
        good = bool(values.std() <= atol + tol * abs(values.mean()))
    x = low + people[int(np.argmin(values))] * (high - low)
    value = values.min()
    if polish:
        r = _projected(func, x, args, bounds=(low, high))
        if r.fun < value:
            x, value = r.x, r.fun
    message = _DONE if good else "Maximum number of iterations has been exceeded."
    return OptimizeResult(x=x, fun=value, nfev=f.calls, nit=k, message=message, success=good)


def basinhopping(func, x0, niter=100, T=1.0, stepsize=0.5, minimizer_kwargs=None, seed=None, **kwargs):
    """The global minimum by local minimizations from random places.

    >>> basinhopping(lambda x: x @ x, [1.0], niter=3, seed=1).x.round(4) + 0.0
    array([0.])
    """
    rng = seed if hasattr(seed, "uniform") else np.random.RandomState(seed)
    options = minimizer_kwargs or {}
    best = now = minimize(func, x0, **options)
    for _ in range(niter):
        trial = minimize(func, now.x + rng.uniform(-stepsize, stepsize, np.shape(now.x)), **options)
        if trial.fun < now.fun or rng.uniform() < np.exp(-(trial.fun - now.fun) / T):
            now = trial
        if now.fun < best.fun:
            best = now
    return OptimizeResult(x=best.x, fun=best.fun, nit=niter, lowest_optimization_result=best, success=best.success,
                          message=["requested number of basinhopping iterations completed successfully"])  # fmt: skip
