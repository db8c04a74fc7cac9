"""Minima of functions with many valleys."""

import numpy as np
from scipy.optimize._counted import _Function
from scipy.optimize._minimize import _bounds_of, minimize
from scipy.optimize._result import OptimizeResult


def _generator(seed):
    return np.random.RandomState(seed) if seed is None or isinstance(seed, (int, np.integer)) else seed


class _Visits:
    """Steps drawn from the generalized visiting distribution (Tsallis and Stariolo, Physica A 233, 1996)."""

    TAIL = 1e8
    LEAST = 1e-10

    def __init__(self, low, high, q, random):
        from scipy.special import gammaln

        self.low, self.high, self.q, self.random, self.width = low, high, q, random, high - low
        self.factor2 = np.exp((4.0 - q) * np.log(q - 1.0))
        self.factor3 = np.exp((2.0 - q) * np.log(2.0) / (q - 1.0))
        self.factor4p = np.sqrt(np.pi) * self.factor2 / (self.factor3 * (3.0 - q))
        self.factor5 = 1.0 / (q - 1.0) - 0.5
        d1 = 2.0 - self.factor5
        self.factor6 = np.pi * (1.0 - self.factor5) / np.sin(np.pi * (1.0 - self.factor5)) / np.exp(gammaln(d1))

    def drawn(self, temperature, size):
        x, y = self.random.normal(size=(size, 2)).T
        factor1 = np.exp(np.log(temperature) / (self.q - 1.0))
        factor4 = self.factor4p * factor1
        x = x * np.exp(-(self.q - 1.0) * np.log(self.factor6 / factor4) / (3.0 - self.q))
        return x / np.exp((self.q - 1.0) * np.log(np.abs(y)) / (3.0 - self.q))

    def wrapped(self, x):
        a = np.fmod(x - self.low, self.width) + self.width
        made = np.fmod(a, self.width) + self.low
        return np.where(np.abs(made - self.low) < self.LEAST, made + self.LEAST, made)

    def moved(self, x, j, temperature):
        n = len(x)
        if j < n:
            visits = self.drawn(temperature, n)
            upper, lower = self.random.uniform(size=2)
            visits = np.where(visits > self.TAIL, self.TAIL * upper, np.where(visits < -self.TAIL, -self.TAIL * lower, visits))
            return self.wrapped(visits + x)
        made = np.copy(x)
        visit = self.drawn(temperature, 1)[0]
        if visit > self.TAIL:
            visit = self.TAIL * self.random.uniform()
        elif visit < -self.TAIL:
            visit = -self.TAIL * self.random.uniform()
        at = j - n
        made[at] = self.wrapped(visit + made)[at]
        return made


def dual_annealing(func, bounds, args=(), maxiter=1000, minimizer_kwargs=None, initial_temp=5230.0, restart_temp_ratio=2e-5, visit=2.62, accept=-5.0, maxfun=1e7, seed=None, no_local_search=False, callback=None, x0=None):  # fmt: skip
    """The minimum within bounds, by generalized simulated annealing with local searches (Xiang et al., Physics Letters A 233, 1997).

    >>> dual_annealing(lambda x: (x[0] - 1) ** 2, [(-5, 5)], maxiter=50, seed=1).x.round(4)
    array([1.])
    """
    low, high = _bounds_of(bounds)
    if np.any(np.isinf(low) | np.isinf(high) | np.isnan(low) | np.isnan(high)):
        raise ValueError("Some bounds values are inf values or nan values")
    if not np.all(low < high):
        raise ValueError("Bounds are not consistent min < max")
    if restart_temp_ratio <= 0.0 or restart_temp_ratio >= 1.0:
        raise ValueError("Restart temperature ratio has to be in range (0, 1)")
    random, n = _generator(seed), len(low)
    f = _Function(func, args)
    best, best_f, before, before_f = None, np.inf, None, np.inf
    visits = _Visits(low, high, visit, random)
    gradients = [0]
    options = dict(minimizer_kwargs or {})
    options.setdefault("method", "L-BFGS-B")
    if options["method"] == "L-BFGS-B":
        options.setdefault("bounds", list(zip(low, high)))
        options.setdefault("options", {"maxiter": min(max(n * 6, 100), 1000)})

    def searched(x, value):
        found = minimize(f, np.copy(x), **options)
        gradients[0] += found.get("njev", 0)
        good = np.all(np.isfinite(found.x)) and np.isfinite(found.fun) and np.all((found.x >= low) & (found.x <= high))
        return (found.fun, found.x) if good and found.fun < value else (value, x)

    start = random.uniform(low, high, size=n) if x0 is None else np.array(x0, dtype=float)
    x, value = start, f(start)
    best, best_f, before, before_f = x.copy(), value, x.copy(), value
    t1 = np.exp((visit - 1) * np.log(2.0)) - 1.0
    message, steps, idle, stopped = [], 0, 0, False

    def told(context):
        return callback is not None and callback(best, best_f, context) is True

    while not stopped and steps < maxiter:
        for i in range(maxiter):
            temperature = initial_temp * t1 / (np.exp((visit - 1) * np.log(float(i) + 2.0)) - 1.0)
            if steps >= maxiter:
                message.append("Maximum number of iteration reached")
                stopped = True
                break
            if temperature < initial_temp * restart_temp_ratio:
                x = random.uniform(low, high, size=n)
                value = f(x)
                break
            step_temperature = temperature / float(i + 1)
            improved = i == 0
            idle += 1
            for j in range(2 * n):
                candidate = visits.moved(x, j, temperature)
                e = f(candidate)
                if e < value:
                    x, value = candidate, e
                    if e < best_f:
                        best, best_f, improved, idle = candidate.copy(), e, True, 0
                        if told(0):
                            message.append("Callback function requested to stop early")
                            stopped = True
                            break
                else:
                    r = random.uniform()
                    q = 1.0 - (1.0 - accept) * (e - value) / step_temperature
                    chance = 0.0 if q <= 0.0 else np.exp(np.log(q) / (1.0 - accept))
                    if r <= chance:
                        x, value, before = candidate, e, x.copy()
                    if idle >= 1000:
                        if j == 0 or value < before_f:
                            before_f, before = value, x.copy()
                if f.calls >= maxfun:
                    message.append("Maximum number of function call reached during annealing")
                    stopped = True
                    break
            if stopped:
                break
            if not no_local_search:
                if improved:
                    e, at = searched(best, best_f)
                    if e < best_f:
                        idle = 0
                        best, best_f, x, value = at.copy(), e, at.copy(), e
                        if told(1):
                            message.append("Callback function requested to stop early")
                            stopped = True
                            break
                elif idle >= 90 * n and random.uniform() < 0.05:
                    e, at = searched(x, value)
                    if e < best_f:
                        best, best_f = at.copy(), e
                    idle = 0
            steps += 1
    return OptimizeResult(x=best, fun=best_f, nit=steps, nfev=f.calls, njev=gradients[0], nhev=0, success=True, status=0, message=message)


def shgo(func, bounds, args=(), constraints=None, n=100, iters=1, callback=None, minimizer_kwargs=None, options=None, sampling_method="simplicial"):  # fmt: skip
    """The minima within bounds: those of sampled points that lie lower than their neighbours, followed down.

    >>> shgo(lambda x: (x[0]**2 - 1) ** 2 + x[0] / 10, [(-2, 2)]).x.round(3)
    array([-1.012])
    """
    from scipy.optimize._constraints import as_dictionaries

    low, high = _bounds_of(bounds)
    low, high = np.where(np.isinf(low), -1e50, low), np.where(np.isinf(high), 1e50, high)
    d = len(low)
    f = _Function(func, args)
    constraints = as_dictionaries(constraints or ())
    per_axis = max(3, int(round((n * iters) ** (1.0 / d))))
    axes = [np.linspace(a, b, per_axis) for a, b in zip(low, high)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, d)

    def allowed(x):
        return all(np.all(np.asarray(c["fun"](x, *c.get("args", ()))) >= -1e-9) for c in constraints if c["type"] == "ineq")

    values = np.array([f(x) if allowed(x) else np.inf for x in grid]).reshape((per_axis,) * d)
    lowest = np.isfinite(values)
    for axis in range(d):
        for shift in (1, -1):
            other = np.roll(values, shift, axis)
            edge = [slice(None)] * d
            edge[axis] = 0 if shift == 1 else -1
            other[tuple(edge)] = np.inf
            lowest &= values <= other
    starts = grid[lowest.ravel()]
    if not len(starts):
        return OptimizeResult(success=False, message="Failed to find a feasible minimizer point.", fun=None, x=None, nfev=f.calls)
    starts = starts[np.argsort(values[lowest])]
    keywords = dict(minimizer_kwargs or {})
    keywords.setdefault("method", "SLSQP")
    sampled, found, local, gradients = f.calls, [], 0, 0
    for x in starts:
        r = minimize(f, x, bounds=list(zip(low, high)), constraints=constraints, **keywords)
        local, gradients = local + r.nfev, gradients + r.get("njev", 0)
        if not any(np.allclose(r.x, other.x, rtol=1e-4, atol=1e-6) for other in found):
            found.append(r)
        if callback is not None:
            callback(r.x)
    found.sort(key=lambda r: r.fun)
    return OptimizeResult(x=found[0].x, fun=found[0].fun, xl=np.array([r.x for r in found]), funl=np.array([r.fun for r in found]), nit=iters, nfev=f.calls,
                          nlfev=local, nljev=gradients, nlhev=0, success=True, message="Optimization terminated successfully.")  # fmt: skip


def direct(func, bounds, *, args=(), eps=1e-4, maxfun=None, maxiter=1000, locally_biased=True, f_min=-np.inf, f_min_rtol=1e-4, vol_tol=1e-16, len_tol=1e-6, callback=None):  # fmt: skip
    """The minimum within bounds, by dividing rectangles (Jones, Perttunen and Stuckman, JOTA 79, 1993).

    >>> direct(lambda x: (x[0] - 1) ** 2, [(-5, 6)]).x.round(3)
    array([1.])
    """
    low, high = _bounds_of(bounds)
    n = len(low)
    f = _Function(func, args)
    limit = 1000 * n if maxfun is None else maxfun
    centres, levels = [np.full(n, 0.5)], [np.zeros(n, int)]
    values = [f(low + 0.5 * (high - low))]
    message, status, steps = "Number of iterations is larger than maxiter", 2, 0
    for steps in range(1, maxiter + 1):
        best = int(np.argmin(values))
        sizes = np.array([3.0 ** -(l.min() if locally_biased else 0) if locally_biased else np.sqrt((9.0**-l).sum()) / 2 for l in levels])
        costs = np.array(values)
        if np.prod(3.0 ** -levels[best].astype(float)) < vol_tol:
            message, status = f"The volume of the hyperrectangle containing the lowest function value found is below vol_tol={vol_tol}", 4
            break
        if 3.0 ** -levels[best].min() / 2 * (1 if locally_biased else np.sqrt(n)) < len_tol:
            message, status = f"The side length measure of the hyperrectangle containing the lowest function value found is below len_tol={len_tol}", 5
            break
        if len(values) >= limit:
            message, status = f"Number of function evaluations done is larger than maxfun={limit}", 1
            break
        for i in _promising(sizes, costs, eps):
            longest = levels[i].min()
            axes = np.flatnonzero(levels[i] == longest)
            if locally_biased:
                axes = axes[:1] if len(axes) < n else axes
            third = 3.0 ** -(longest + 1.0)
            children = []
            for a in axes:
                for sign in (1, -1):
                    c = centres[i].copy()
                    c[a] += sign * third
                    children.append((a, c, f(low + c * (high - low))))
            rank = sorted(axes.tolist(), key=lambda a: min(v for b, _, v in children if b == a))
            for a in rank:
                levels[i] = levels[i].copy()
                levels[i][a] += 1
                for b, c, v in children:
                    if b == a:
                        centres.append(c)
                        values.append(v)
                        levels.append(levels[i].copy())
        if callback is not None:
            callback(low + centres[int(np.argmin(values))] * (high - low))
    best = int(np.argmin(values))
    return OptimizeResult(x=low + centres[best] * (high - low), fun=values[best], status=status, success=status > 2, message=message, nfev=f.calls, nit=steps)


def _promising(sizes, costs, eps):
    """Rectangles that could hold the minimum: the lower right hull of sizes and values."""
    least = {}
    for i, s in enumerate(sizes.tolist()):
        key = round(s, 15)
        if key not in least or costs[i] < costs[least[key]]:
            least[key] = i
    order = [least[k] for k in sorted(least)]
    hull = []
    for i in order:
        while hull and costs[hull[-1]] >= costs[i]:
            hull.pop()
        while len(hull) > 1:
            a, b = hull[-2], hull[-1]
            if (costs[b] - costs[a]) * (sizes[i] - sizes[a]) >= (costs[i] - costs[a]) * (sizes[b] - sizes[a]):
                hull.pop()
            else:
                break
        hull.append(i)
    fmin = costs.min()
    kept = []
    for k, i in enumerate(hull):
        if k + 1 < len(hull):
            j = hull[k + 1]
            slope = (costs[j] - costs[i]) / (sizes[j] - sizes[i])
            if costs[i] - slope * sizes[i] > fmin - eps * abs(fmin):
                continue
        kept.append(i)
    return kept or hull[-1:]
