"""Minima within bounds by the limited-memory method of Byrd, Lu, Nocedal and Zhu.

SIAM J. Scientific Computing 16 (1995) 1190-1208, with the projection of Morales and Nocedal (ACM TOMS 38,
2011, article 7): L-BFGS-B 3.0. B = θI - W·M·Wᵀ with W = [Y, θS].
"""

import warnings

import numpy as np
from scipy.optimize._counted import _EPS_MACHINE, Slopes, with_slopes
from scipy.optimize._more_thuente import searched
from scipy.optimize._result import OptimizeResult
from scipy.sparse.linalg import LinearOperator

_FLAT = "CONVERGENCE: NORM_OF_PROJECTED_GRADIENT_<=_PGTOL"
_STILL = "CONVERGENCE: REL_REDUCTION_OF_F_<=_FACTR*EPSMCH"
_STUCK = "ABNORMAL_TERMINATION_IN_LNSRCH"
_MANY_STEPS = "STOP: TOTAL NO. of ITERATIONS REACHED LIMIT"
_MANY_CALLS = "STOP: TOTAL NO. of f AND g EVALUATIONS EXCEEDS LIMIT"


class LbfgsInvHessProduct(LinearOperator):
    """The inverse of the Hessian as the last steps and changes of the gradient tell it (Nocedal 1980).

    >>> LbfgsInvHessProduct(numpy.array([[1.0, 0.0]]), numpy.array([[2.0, 0.0]])).todense()
    array([[0.5, 0. ],
           [0. , 1. ]])
    """

    def __init__(self, sk, yk):
        if sk.shape != yk.shape or sk.ndim != 2:
            raise ValueError("sk and yk must have matching shape, (n_corrs, n)")
        self.n_corrs, n = sk.shape
        super().__init__(dtype=np.float64, shape=(n, n))
        self.sk, self.yk = sk, yk
        self.rho = 1 / np.einsum("ij,ij->i", sk, yk)

    def _matvec(self, x):
        q = np.array(x, dtype=float).reshape(-1)
        shares = np.empty(self.n_corrs)
        for i in range(self.n_corrs - 1, -1, -1):
            shares[i] = self.rho[i] * np.dot(self.sk[i], q)
            q = q - shares[i] * self.yk[i]
        for i in range(self.n_corrs):
            q = q + self.sk[i] * (shares[i] - self.rho[i] * np.dot(self.yk[i], q))
        return q

    def todense(self):
        """The matrix."""
        unit = np.eye(self.shape[0])
        made = unit
        for s, y, rho in zip(self.sk, self.yk, self.rho):
            right = unit - np.outer(y, s) * rho
            made = right.T @ (made @ right) + rho * np.outer(s, s)
        return made


class _Memory:
    """The last steps s and changes y of the gradient."""

    def __init__(self, count):
        self.count = count
        self.forget()

    def forget(self):
        self.s, self.y, self.theta, self.updates = [], [], 1.0, 0

    def keep(self, s, y, curvature):
        self.s, self.y = [*self.s, s][-self.count :], [*self.y, y][-self.count :]
        self.theta, self.updates = float(y @ y) / curvature, self.updates + 1

    def inverse(self, n):
        """The inverse of the Hessian; a full memory is a ring, in whose order SciPy takes it."""
        pairs = (np.array(v).reshape(len(v), n) for v in (self.s, self.y))
        turned = self.updates % self.count if self.updates > self.count else 0
        return LbfgsInvHessProduct(*(np.roll(v, turned, axis=0) for v in pairs))

    def matrices(self):
        """W and M, by the factors of its middle (Byrd, Lu, Nocedal, Zhu 1995); LinAlgError where the memory has become singular."""
        s, y = np.array(self.s), np.array(self.y)
        products = s @ y.T
        lower = np.tril(products, -1)
        root = np.sqrt(np.diag(products))
        scaled = lower / root
        corner = np.linalg.cholesky(self.theta * (s @ s.T) + scaled @ scaled.T)
        empty = np.zeros_like(corner)
        first = np.linalg.inv(np.block([[np.diag(root), empty], [-scaled, corner]]))
        last = np.linalg.inv(np.block([[-np.diag(root), scaled.T], [empty, corner.T]]))
        return np.vstack([y, self.theta * s]).T, last @ first


def _cauchy(x, g, low, high, memory, w, m):
    """The first minimum along the projected steepest descent, Wᵀ times the way there, what is free there."""
    descent = -g
    held = np.where(x <= low, descent <= 0, (x >= high) & (descent >= 0))
    d = np.where(held, 0.0, descent)
    with np.errstate(divide="ignore", invalid="ignore"):
        breaks = np.where(d < 0, (low - x) / d, np.where(d > 0, (high - x) / d, np.inf))
    found, theta = x.copy(), memory.theta
    slope = -float(d @ d)
    curvature = first_curvature = -theta * slope
    p = w.T @ d
    way = np.zeros_like(p)
    curvature -= float(p @ m @ p)
    ahead, at = (-slope / curvature if curvature else 0.0), 0.0
    order = [i for i in np.argsort(breaks, kind="stable").tolist() if breaks[i] < np.inf]
    fixed = held.copy()
    for count, i in enumerate(order, 1):
        width = float(breaks[i]) - at
        if ahead < width:
            break
        at, speed = float(breaks[i]), float(d[i])
        found[i] = high[i] if speed > 0 else low[i]
        moved, d[i], fixed[i] = float(found[i] - x[i]), 0.0, True
        if count == len(order) == x.size:
            return found, way + width * p, ~fixed
        slope += width * curvature + speed**2 - theta * speed * moved
        curvature -= theta * speed**2
        way = way + width * p
        row = w[i]
        weighed = m @ row
        slope += speed * float(way @ weighed)
        curvature += 2 * speed * float(p @ weighed) - speed**2 * float(row @ weighed)
        p = p - speed * row
        curvature = max(_EPS_MACHINE * first_curvature, curvature)
        ahead = -slope / curvature if d.any() else 0.0
    ahead = max(ahead, 0.0)
    return found + (at + ahead) * d, way + ahead * p, ~fixed


def _subspace(x, g, found, way, free, low, high, memory, w, m):
    """The minimum of the quadratic model in the free variables, brought back into the bounds."""
    theta = memory.theta
    right = (-theta * (found - x) - g + w @ (m @ way))[free]
    part = w[free]
    inner = np.eye(len(m)) - m @ (part.T @ part) / theta
    step = right / theta + part @ np.linalg.solve(inner, m @ (part.T @ right)) / theta**2
    start, l, h = found[free], low[free], high[free]
    found = found.copy()
    found[free] = np.minimum(np.maximum(start + step, l), h)
    if not ((found[free] == l) | (found[free] == h)).any() or float((found - x) @ g) <= 0:
        return found
    with np.errstate(divide="ignore", invalid="ignore"):
        room = np.where(step < 0, (l - start) / step, np.where(step > 0, (h - start) / step, np.inf))
    nearest = int(np.argmin(room))
    share = min(1.0, max(float(room[nearest]), 0.0))
    inside = start + share * step
    if share < 1:
        inside[nearest] = h[nearest] if step[nearest] > 0 else l[nearest]
    found[free] = inside
    return found


def _longest(x, d, low, high):
    """How far one may go along d, in parts of it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        room = np.where(d < 0, (low - x) / d, np.where(d > 0, (high - x) / d, np.inf))
    return min(1e10, max(float(room.min()), 0.0))


def minimize_lbfgsb(fun, x0, args=(), jac=None, bounds=None, disp=None, maxcor=10, ftol=2.220446049250313e-09, gtol=1e-5,
                    eps=1e-8, maxfun=15000, maxiter=15000, iprint=-1, callback=None, maxls=20,
                    finite_diff_rel_step=None, **unknown):  # fmt: skip
    """The minimum of a function within bounds, as `minimize` gives it."""
    if unknown:
        from scipy.optimize import OptimizeWarning

        warnings.warn("Unknown solver options: " + ", ".join(unknown), OptimizeWarning, stacklevel=3)
    x = np.asarray(x0, dtype=float).ravel()
    low, high = (np.full(x.size, -np.inf), np.full(x.size, np.inf)) if bounds is None else bounds
    if len(low) not in (1, x.size):
        raise ValueError("length of x0 != length of bounds")
    low, high = (np.broadcast_to(limit, x.shape).astype(float) for limit in (low, high))
    if (low > high).any():
        raise ValueError("LBFGSB - one of the lower bounds is greater than an upper bound.")
    if not maxls > 0:
        raise ValueError("maxls must be positive.")
    x = np.clip(x, low, high)
    fixed = low == high
    if fixed.any() and not callable(jac) or fixed.all():
        options = dict(maxcor=maxcor, ftol=ftol, gtol=gtol, eps=eps, maxfun=maxfun, maxiter=maxiter, maxls=maxls)
        return _without_fixed(fun, x, args, low, high, fixed, callback, options)
    slopes = Slopes(fun, args, jac, eps, low, high, finite_diff_rel_step)
    limited = bool(np.isfinite(low).any() or np.isfinite(high).any())
    boxed = bool(np.isfinite(low).all() and np.isfinite(high).all())
    memory, steps = _Memory(maxcor), 0
    value, g = slopes(x)
    steepest = lambda x, g: float(abs(np.where(g < 0, np.maximum(x - high, g), np.minimum(x - low, g))).max())
    message = _FLAT if steepest(x, g) <= gtol else None
    while message is None:
        try:
            target = _target(x, g, low, high, memory, limited)
        except np.linalg.LinAlgError:
            memory.forget()
            continue
        d = target - x
        found = _searched(slopes, x, d, target, value, g, low, high, limited, steps == 0 and not boxed, steps == 0, maxls)
        if found is None:
            if not memory.s:
                message = _STUCK
                break
            memory.forget()
            continue
        step, new, new_value, new_g, slope = found
        steps += 1
        if callback is not None:
            callback(np.copy(new))
        start_slope, old, change = float(g @ d), value, new_g - g
        x, value, g = new, new_value, new_g
        if steps >= maxiter:
            message = _MANY_STEPS
        elif slopes.calls > maxfun:
            message = _MANY_CALLS
        elif steepest(x, g) <= gtol:
            message = _FLAT
        elif old - value <= ftol * max(abs(old), abs(value), 1.0):
            message = _STILL
        curvature = (slope - start_slope) * step
        if message is None and curvature > -_EPS_MACHINE * start_slope * step:
            memory.keep(d * step, change, curvature)
    status = 0 if message.startswith("CONV") else 1 if slopes.calls > maxfun or steps >= maxiter else 2
    return OptimizeResult(
        fun=value, jac=g, nfev=slopes.calls, njev=slopes.slopes, nit=steps, status=status, message=message, x=x,
        success=status == 0, hess_inv=memory.inverse(x.size),
    )  # fmt: skip


def _without_fixed(fun, x, args, low, high, fixed, callback, options):
    """The minimum over the variables whose bounds leave them free: differences need room."""

    def whole(free):
        made = low.copy()
        made[~fixed] = free
        return made

    if fixed.all():
        message = "All independent variables were fixed by bounds."
        return OptimizeResult(x=low, fun=fun(low, *args), success=True, message=message, nfev=1, njev=0, nhev=0)
    found = minimize_lbfgsb(
        lambda free, *more: fun(whole(free), *more), x[~fixed], args, None, (low[~fixed], high[~fixed]),
        callback=None if callback is None else lambda free: callback(whole(free)), **options,
    )  # fmt: skip
    slope = np.full(x.size, np.nan)
    slope[~fixed] = found.jac
    found.x, found.jac, found.hess_inv = whole(found.x), slope, None
    return found


def _target(x, g, low, high, memory, limited):
    """Where the quadratic model has its minimum within the bounds."""
    if memory.s:
        w, m = memory.matrices()
    else:
        w, m = np.zeros((x.size, 0)), np.zeros((0, 0))
    if not limited and memory.s:
        found, way, free = x, np.zeros(len(m)), np.ones(x.size, bool)
    else:
        found, way, free = _cauchy(x, g, low, high, memory, w, m)
    if not memory.s or not free.any():
        return found
    return _subspace(x, g, found, way, free, low, high, memory, w, m)


def _searched(slopes, x, d, target, value, g, low, high, limited, short, first, most_calls):
    """Step, place, value, gradient and slope of the line search; None if there is none."""
    longest = 1e10 if not limited else 1.0 if first else _longest(x, d, low, high)
    size = float(np.sqrt(d @ d))
    start = min(1.0 / size, longest) if short and size else 1.0
    slope = float(g @ d)

    def at(step):
        place = target.copy() if step == 1.0 else step * d + x
        new, gradient = slopes(place)
        return new, (place, gradient), float(gradient @ d)

    found = searched(at, value, slope, start, 1e-3, 0.9, 0.1, 0.0, longest, most_calls, True)
    if found is None:
        return None
    step, new, (place, gradient), end_slope = found
    return step, place, new, gradient, end_slope


def fmin_l_bfgs_b(func, x0, fprime=None, args=(), approx_grad=0, bounds=None, m=10, factr=1e7, pgtol=1e-5,
                  epsilon=1e-8, iprint=-1, maxfun=15000, maxiter=15000, disp=None, callback=None, maxls=20):  # fmt: skip
    """The minimum of a function within bounds; without `fprime` the function gives its gradient too.

    >>> fmin_l_bfgs_b(lambda x: (x[0] - 3)**2, [0.0], approx_grad=True, bounds=[(0, 2)])[0]
    array([2.])
    """
    from scipy.optimize._minimize import _bounds_of

    if approx_grad:
        fprime = None
    elif fprime is None:
        func, fprime = with_slopes(func)
    r = minimize_lbfgsb(
        func, x0, args if isinstance(args, tuple) else (args,), fprime, _bounds_of(bounds), disp, m, factr * _EPS_MACHINE, pgtol,
        epsilon, maxfun, maxiter, iprint, callback, maxls,
    )  # fmt: skip
    return r.x, r.fun, {"grad": r.jac, "task": r.message, "funcalls": r.nfev, "nit": r.nit, "warnflag": r.status}
