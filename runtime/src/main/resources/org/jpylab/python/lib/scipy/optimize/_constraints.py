"""Constraints given as objects, and Hessians that are built up from gradients."""

import numpy as np


class LinearConstraint:
    """Bounds of A·x.

    >>> LinearConstraint([[1, 2]], 0, 1).ub
    array(1)
    """

    def __init__(self, A, lb=-np.inf, ub=np.inf, keep_feasible=False):
        self.A = A if hasattr(A, "tocsr") else np.atleast_2d(A).astype(float)
        self.lb, self.ub, self.keep_feasible = np.asarray(lb), np.asarray(ub), keep_feasible

    def residual(self, x):
        values = self.A @ x
        return values - self.lb, self.ub - values


class NonlinearConstraint:
    """Bounds of a function's values.

    >>> NonlinearConstraint(numpy.sin, 0, 1).lb
    0
    """

    def __init__(self, fun, lb, ub, jac="2-point", hess=None, keep_feasible=False, finite_diff_rel_step=None, finite_diff_jac_sparsity=None):  # fmt: skip
        self.fun, self.lb, self.ub, self.jac, self.hess, self.keep_feasible = fun, lb, ub, jac, hess, keep_feasible
        self.finite_diff_rel_step, self.finite_diff_jac_sparsity = finite_diff_rel_step, finite_diff_jac_sparsity


def as_dictionaries(constraints):
    """Constraints of all kinds as those that say 'eq' or 'ineq' of a function."""
    if isinstance(constraints, (dict, LinearConstraint, NonlinearConstraint)):
        constraints = [constraints]
    made = []
    for c in constraints:
        if isinstance(c, dict):
            made.append(c)
            continue
        fun = (lambda x, A=c.A: A @ x) if isinstance(c, LinearConstraint) else c.fun
        values = lambda x, fun=fun: np.atleast_1d(np.asarray(fun(x), dtype=float))
        low, high = np.atleast_1d(np.asarray(c.lb, float)), np.atleast_1d(np.asarray(c.ub, float))
        for kind, chosen, function in (
            ("eq", lambda l, h: l == h, lambda v, l, h: v - l),
            ("ineq", lambda l, h: (l != h) & ~np.isinf(l), lambda v, l, h: v - l),
            ("ineq", lambda l, h: (l != h) & ~np.isinf(h), lambda v, l, h: h - v),
        ):
            picked = chosen(*np.broadcast_arrays(low, high))
            if not picked.any():
                continue

            def fun_of(x, *args, values=values, chosen=chosen, function=function):
                v = values(x)
                l, h = np.broadcast_to(low, v.shape), np.broadcast_to(high, v.shape)
                at = chosen(l, h)
                return function(v[at], l[at], h[at])

            made.append({"type": kind, "fun": fun_of})
    return made


class HessianUpdateStrategy:
    """A Hessian built up from steps and changes of the gradient."""

    def initialize(self, n, approx_type):
        if approx_type not in ("hess", "inv_hess"):
            raise ValueError("`approx_type` must be 'hess' or 'inv_hess'.")
        self.approx_type, self.first_iteration, self.n = approx_type, True, n
        setattr(self, "B" if approx_type == "hess" else "H", np.eye(n, dtype=float))

    def _scale(self, s, y):
        ys, yy, ss = abs(np.dot(y, s)), np.dot(y, y), np.dot(s, s)
        if ys == 0 or yy == 0 or ss == 0:
            return 1
        return yy / ys if self.approx_type == "hess" else ys / yy

    def update(self, delta_x, delta_grad):
        if np.all(delta_x == 0.0):
            return
        if self.first_iteration:
            scale = self._scale(delta_x, delta_grad) if self.init_scale == "auto" else float(self.init_scale)
            setattr(self, "B" if self.approx_type == "hess" else "H", np.eye(self.n) * scale)
            self.first_iteration = False
        self._update(np.asarray(delta_x, float), np.asarray(delta_grad, float))

    def get_matrix(self):
        return np.copy(self.B if self.approx_type == "hess" else self.H)

    def dot(self, p):
        return self.get_matrix() @ p


class BFGS(HessianUpdateStrategy):
    """The update of Broyden, Fletcher, Goldfarb and Shanno, skipped where curvature is missing."""

    def __init__(self, exception_strategy="skip_update", min_curvature=None, init_scale="auto"):
        self.exception_strategy, self.init_scale = exception_strategy, init_scale
        self.min_curvature = (1e-8 if exception_strategy == "skip_update" else 0.2) if min_curvature is None else min_curvature

    def _update(self, s, y):
        w, z = (s, y) if self.approx_type == "hess" else (y, s)
        M = self.get_matrix()
        Mw = M @ w
        wMw, wz = w @ Mw, w @ z
        if wMw <= 0.0:
            return
        if wz <= self.min_curvature * wMw:
            if self.exception_strategy == "skip_update":
                return
            factor = (1 - self.min_curvature) / (1 - wz / wMw)
            z = factor * z + (1 - factor) * Mw
            wz = w @ z
        if self.approx_type == "hess":
            self.B = M + np.outer(z, z) / wz - np.outer(Mw, Mw) / wMw
        else:
            self.H = _inverse_update(M, s, y)


def _inverse_update(H, s, y):
    rho = 1.0 / (y @ s)
    V = np.eye(len(s)) - rho * np.outer(s, y)
    return V @ H @ V.T + rho * np.outer(s, s)


class SR1(HessianUpdateStrategy):
    """The symmetric update of rank one."""

    def __init__(self, min_denominator=1e-8, init_scale="auto"):
        self.min_denominator, self.init_scale = min_denominator, init_scale

    def _update(self, s, y):
        w, z = (s, y) if self.approx_type == "hess" else (y, s)
        M = self.get_matrix()
        rest = z - M @ w
        denominator = w @ rest
        if abs(denominator) <= self.min_denominator * np.linalg.norm(w) * np.linalg.norm(rest):
            return
        setattr(self, "B" if self.approx_type == "hess" else "H", M + np.outer(rest, rest) / denominator)
