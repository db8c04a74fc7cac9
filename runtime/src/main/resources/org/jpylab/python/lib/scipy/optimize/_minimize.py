"""Minima of functions."""

import numpy as np
from scipy.optimize._counted import _DONE, _EPS, _Function, _told, with_slopes
from scipy.optimize._nelder_mead import _neldermead, fmin
from scipy.optimize._powell import _powell
from scipy.optimize._result import OptimizeResult


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
    first = min(1.0, 1.01 * 2 * (f0 - f_before) / slope) if slope and f_before is not None else 1.0

    def at(step):
        value, gradient = f(x + step * d), g(x + step * d)
        return value, gradient, float(gradient @ d)

    found = searched(at, f0, slope, first if first > 0 else 1.0, c1, c2)
    return _wolfe(f, g, x, d, f0, g0, f_before, c1, c2) if found is None else found[:3]


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
    calls[0] = 0
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
        if conjugate or np.linalg.norm(slope, norm) <= gtol:
            continue
        curvature = y @ s
        rho = 1000.0 if curvature == 0 else 1.0 / curvature
        left = np.eye(n) - rho * np.outer(s, y)
        H = left @ H @ left.T + rho * np.outer(s, s)
    if status == 0 and k >= maxiter and np.linalg.norm(slope, norm) > gtol:
        status = 1
    message = [_DONE, "Maximum number of iterations has been exceeded.", "Desired error not necessarily achieved due to precision loss."][status]  # fmt: skip
    result = OptimizeResult(fun=value, jac=slope)
    if not conjugate:
        result["hess_inv"] = H
    result.update(nfev=f.calls, njev=calls[0], status=status, success=status == 0, message=message, x=x, nit=k)
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

    from scipy.optimize._lbfgsb import minimize_lbfgsb

    for _ in range(60):
        r = minimize_lbfgsb(lagrangian, x, bounds=bounds, gtol=1e-9, ftol=1e-15, eps=1.5e-8)
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


_CONSTRAINED = frozenset(["cobyla", "slsqp", "trust-constr"])
_BOUNDED = frozenset(["nelder-mead", "powell", "l-bfgs-b", "tnc", "slsqp", "trust-constr"])
_PRODUCTS = frozenset(["newton-cg", "trust-ncg", "trust-constr", "trust-krylov"])
_HESSIANS = _PRODUCTS | {"dogleg", "trust-exact"}


def _tell_unused(name, method, jac, hess, hessp, constraints, bounds):
    """Warn of what the method makes no use of."""
    import warnings

    unused = [
        (name in ("nelder-mead", "powell", "cobyla") and bool(jac), "does not use gradient information (jac)."),
        (name not in _HESSIANS and hess is not None, "does not use Hessian information (hess)."),
        (name not in _PRODUCTS and hessp is not None, "does not use Hessian-vector product information (hessp)."),
        (name not in _CONSTRAINED and len(constraints) > 0, "cannot handle constraints."),
        (name not in _BOUNDED and bounds is not None, "cannot handle bounds."),
    ]
    for is_unused, what in unused:
        if is_unused:
            warnings.warn(f"Method {method} {what}", RuntimeWarning, stacklevel=3)


def minimize(fun, x0, args=(), method=None, jac=None, hess=None, hessp=None, bounds=None, constraints=(), tol=None,
             callback=None, options=None):  # fmt: skip
    """The minimum of a function of several variables.

    Methods: Nelder-Mead, Powell, CG, BFGS, L-BFGS-B (TNC too), SLSQP, COBYLA and trust-constr
    (an augmented Lagrangian); Newton-CG, trust-ncg, dogleg, trust-exact and trust-krylov with second derivatives.

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
        fun, jac = with_slopes(fun)
    _tell_unused(name, method, jac, hess, hessp, constraints, bounds)
    if name not in _CONSTRAINED:
        constraints = []
    limits = _bounds_of(bounds) if name in _BOUNDED else None
    if tol is not None:
        names = {"nelder-mead": ("xatol", "fatol"), "powell": ("xtol", "ftol"), "l-bfgs-b": ("ftol", "gtol"), "newton-cg": ("xtol",)}
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
        from scipy.optimize._lbfgsb import minimize_lbfgsb

        if name == "tnc":
            options = {k: v for k, v in options.items() if k in ("ftol", "gtol", "eps", "maxfun", "maxiter")}
        return minimize_lbfgsb(fun, x0, args, jac, limits, callback=callback, **options)
    if name in ("newton-cg", "trust-ncg", "trust-krylov", "trust-exact", "dogleg"):
        from scipy.optimize._newton import newton_cg, trust_region

        if name == "newton-cg":
            return newton_cg(fun, x0, args, jac, hess, hessp, callback, **options)
        return trust_region(name, fun, x0, args, jac, hess, hessp, callback, **options)
    if name in ("bfgs", "cg"):
        return _bfgs(fun, x0, args, jac, callback, conjugate=name == "cg", **options)
    raise ValueError("Unknown solver %s" % method)


def brute(func, ranges, args=(), Ns=20, full_output=0, finish=fmin, disp=False, workers=1):
    """The lowest point of a grid, refined.

    >>> brute(lambda x: (x[0] - 1)**2, ((0, 2),)).round(4)
    array([1.])
    """
    if len(ranges) > 40:
        raise ValueError("Brute Force not possible with more than 40 variables.")
    slices = [r if isinstance(r, slice) else slice(*r, *([complex(Ns)] if len(r) < 3 else [])) for r in ranges]
    grid = np.mgrid[tuple(slices)] if len(slices) > 1 else np.mgrid[slices[0]][None]
    points = grid.reshape(len(slices), -1).T
    spread = workers if callable(workers) else map
    found = list(spread(lambda p: func(np.asarray(p).flatten(), *(args if isinstance(args, tuple) else (args,))), points))
    values = np.reshape([np.asarray(v).item() for v in found], grid.shape[1:])
    best = int(np.argmin(values))
    x, value = points[best].copy(), values.ravel()[best]
    if len(slices) == 1:
        grid, x = grid[0], x[0]
    if callable(finish):
        x, value, success = _finished(finish, func, x, args, disp)
        if not success and disp:
            import warnings

            told = "Either final optimization did not succeed or `finish` does not return `statuscode` as its last argument."
            warnings.warn(told, RuntimeWarning, stacklevel=2)
    return (x, value, grid, values) if full_output else x


def _finished(finish, func, x, args, disp):
    """The point, its value and whether all went well, of a minimizer with the keywords that it takes."""
    from inspect import signature

    known = signature(finish).parameters
    options = {"full_output": 1} if "full_output" in known else {}
    if "disp" in known:
        options["disp"] = disp
    elif "options" in known:
        options["options"] = {"disp": disp}
    r = finish(func, x, args=args, **options)
    return (r.x, r.fun, r.success) if isinstance(r, OptimizeResult) else (r[0], r[1], r[-1] == 0)


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
        from scipy.optimize._lbfgsb import minimize_lbfgsb

        r = minimize_lbfgsb(func, x, args, bounds=(low, high))
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
