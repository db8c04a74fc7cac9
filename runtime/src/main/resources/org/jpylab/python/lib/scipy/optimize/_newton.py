"""Minima by second derivatives: Newton's steps by conjugate gradients, and within trust regions.

J. Nocedal and S. Wright, Numerical Optimization, 2nd edition 2006, algorithms 7.1, 7.2 and chapter 4.
"""

from math import sqrt

import numpy as np
from scipy.optimize._counted import _DONE, _EPS, _EPS_MACHINE, Slopes, _told
from scipy.optimize._result import OptimizeResult


class _Second:
    """A function with its gradient and its Hessian's products, and their numbers of calls."""

    def __init__(self, fun, x0, args, jac, hess, hessp, eps=_EPS):
        everywhere = np.full(x0.size, np.inf)
        self.slopes = Slopes(fun, args, jac, eps, -everywhere, everywhere)
        self.hess, self.hessp, self.args, self.eps, self.calls = hess, hessp, args, eps, 0

    def value(self, x):
        return self.slopes.value(x)

    def gradient(self, x):
        return self.slopes.gradient(x)

    def products(self, x):
        """The Hessian at x as a function of vectors, and itself where it is given."""
        if self.hess is not None:
            self.calls += 1
            matrix = np.atleast_2d(np.asarray(self.hess(np.copy(x), *self.args), dtype=float))
            return matrix.dot, matrix
        if self.hessp is not None:
            return (lambda d: self._counted(self.hessp(np.copy(x), d, *self.args))), None
        return (lambda d: (self.gradient(x + self.eps * d) - self.gradient(x)) / self.eps), None

    def _counted(self, product):
        self.calls += 1
        return np.asarray(product, dtype=float).ravel()

    def result(self, x, value, gradient, steps, status, message, disp):
        found = OptimizeResult(
            fun=value, jac=gradient, nfev=self.slopes.calls, njev=self.slopes.slopes, nhev=self.calls, status=status,
            success=status == 0, message=message, x=x, nit=steps,
        )  # fmt: skip
        _told(disp, found)
        if disp:
            print("         Hessian evaluations: %d" % self.calls)
        return found


def newton_cg(fun, x0, args=(), jac=None, hess=None, hessp=None, callback=None, xtol=1e-5, eps=_EPS, maxiter=None,
              disp=False):  # fmt: skip
    """A minimum by Newton's method, whose systems conjugate gradients solve inexactly."""
    from scipy.optimize._minimize import _stepped

    if jac is None:
        raise ValueError("Jacobian is required for Newton-CG method")
    x = np.asarray(x0, dtype=float).flatten()
    work = _Second(fun, x, args, jac, hess, hessp, eps)
    value, before, steps, moved = work.value(x), None, 0, 2 * x.size * xtol
    limit = x.size * 200 if maxiter is None else maxiter
    gradient = None
    while moved > x.size * xtol:
        if steps >= limit:
            message = "Warning: Maximum number of iterations has been exceeded."
            return work.result(x, value, gradient, steps, 1, message, disp)
        gradient = work.gradient(x)
        d = _conjugate(-gradient, work.products(x)[0])
        if d is None:
            message = "Warning: CG iterations didn't converge. The Hessian is not positive definite."
            return work.result(x, value, gradient, steps, 3, message, disp)
        found = _stepped(work.value, work.gradient, x, d, value, gradient, before, 1e-4, 0.9)
        if found is None:
            message = "Warning: Desired error not necessarily achieved due to precision loss."
            return work.result(x, value, gradient, steps, 2, message, disp)
        x, before, value, steps = x + found[0] * d, value, found[1], steps + 1
        moved = float(np.abs(found[0] * d).sum())
        if callback is not None:
            callback(x)
    if np.isnan(value) or np.isnan(moved):
        return work.result(x, value, gradient, steps, 3, "NaN result encountered.", disp)
    return work.result(x, value, gradient, steps, 0, _DONE, disp)


def _conjugate(b, product):
    """Newton's direction as far as the curvature stays positive; None if that takes too long."""
    size = float(np.abs(b).sum())
    wanted = min(0.5, sqrt(size)) * size
    x, r, d = np.zeros_like(b), -b, b
    squares = float(r @ r)
    for i in range(20 * b.size):
        if float(np.abs(r).sum()) <= wanted:
            return x
        bent = product(d)
        curvature = float(d @ bent)
        if 0 <= curvature <= 3 * _EPS_MACHINE:
            return x
        if curvature < 0:
            return x if i > 0 else squares / -curvature * b
        step = squares / curvature
        x, r = x + step * d, r + step * bent
        before, squares = squares, float(r @ r)
        d = -r + squares / before * d
    return None


_EITHER = "Either the Hessian or the Hessian-vector product"
_NEEDED = {
    "dogleg": ("dogleg minimization", "Hessian"),
    "trust-ncg": ("Newton-CG trust-region minimization", _EITHER),
    "trust-exact": ("trust region exact minimization.", "Hessian matrix"),
    "trust-krylov": ("Krylov trust-region minimization", _EITHER),
}


def trust_region(name, fun, x0, args=(), jac=None, hess=None, hessp=None, callback=None, initial_trust_radius=1.0,
                 max_trust_radius=1000.0, eta=0.15, gtol=1e-4, maxiter=None, disp=False, inexact=True):  # fmt: skip
    """A minimum by quadratic models that are trusted within a radius."""
    what, needed = _NEEDED[name]
    if jac is None:
        raise ValueError(f"Jacobian is required for {what}")
    if hess is None and (hessp is None or not needed.startswith("Either")):
        raise ValueError(f"{needed} is required for {what}")
    if not 0 <= eta < 0.25:
        raise Exception("invalid acceptance stringency")
    if initial_trust_radius <= 0:
        raise ValueError("the initial trust radius must be positive")
    if initial_trust_radius >= max_trust_radius:
        raise ValueError("the initial trust radius must be less than the max trust radius")
    x = np.asarray(x0, dtype=float).flatten()
    work = _Second(fun, x, args, jac, hess, hessp)
    solve = {"dogleg": _dogleg, "trust-ncg": _steihaug}.get(name, _exact)
    limit = x.size * 200 if maxiter is None else maxiter
    value, gradient = work.slopes(x)
    radius, steps, status, is_new = initial_trust_radius, 0, None, True
    while status is None:
        if is_new:
            product, matrix = work.products(x)
        try:
            p, is_at_edge = solve(gradient, product, matrix, radius)
        except np.linalg.LinAlgError:
            status = 3
            break
        new = work.value(x + p)
        predicted = -float(gradient @ p) - 0.5 * float(p @ product(p))
        if predicted <= 0:
            status = 2
            break
        ratio = (value - new) / predicted
        if ratio < 0.25:
            radius *= 0.25
        elif ratio > 0.75 and is_at_edge:
            radius = min(2 * radius, max_trust_radius)
        is_new = ratio > eta
        if is_new:
            x, value, gradient = x + p, new, work.gradient(x + p)
        if callback is not None:
            callback(np.copy(x))
        steps += 1
        if float(np.linalg.norm(gradient)) < gtol:
            status = 0
        elif steps >= limit:
            status = 1
    message = (
        _DONE,
        "Maximum number of iterations has been exceeded.",
        "A bad approximation caused failure to predict improvement.",
        "A linalg error occurred, such as a non-psd Hessian.",
    )[status]
    result = work.result(x, value, gradient, steps, status, message, disp)
    if hess is not None:
        result.hess = work.products(x)[1] if is_new else matrix
    return result


def _edges(z, d, radius):
    """Where the line z + t·d leaves the region, t rising."""
    a, b, c = float(d @ d), 2 * float(z @ d), float(z @ z) - radius**2
    part = b + np.copysign(sqrt(b * b - 4 * a * c), b)
    return sorted((-part / (2 * a), -2 * c / part))


def _dogleg(gradient, product, matrix, radius):
    from scipy.linalg import cho_factor, cho_solve

    newton = -cho_solve(cho_factor(matrix), gradient)
    if float(np.linalg.norm(newton)) < radius:
        return newton, False
    steepest = -(float(gradient @ gradient) / float(gradient @ product(gradient))) * gradient
    length = float(np.linalg.norm(steepest))
    if length >= radius:
        return steepest * (radius / length), True
    return steepest + _edges(steepest, newton - steepest, radius)[1] * (newton - steepest), True


def _steihaug(gradient, product, matrix, radius):
    size = float(np.linalg.norm(gradient))
    wanted = min(0.5, sqrt(size)) * size
    z = np.zeros_like(gradient)
    if size < wanted:
        return z, False
    model = lambda p: float(gradient @ p) + 0.5 * float(p @ product(p))
    r, d = gradient, -gradient
    while True:
        bent = product(d)
        curvature = float(d @ bent)
        if curvature <= 0:
            ends = [z + t * d for t in _edges(z, d, radius)]
            return min(ends, key=model), True
        squares = float(r @ r)
        step = squares / curvature
        following = z + step * d
        if float(np.linalg.norm(following)) >= radius:
            return z + _edges(z, d, radius)[1] * d, True
        r_next = r + step * bent
        squares_next = float(r_next @ r_next)
        if sqrt(squares_next) < wanted:
            return following, False
        d, z, r = -r_next + squares_next / squares * d, following, r_next


def _exact(gradient, product, matrix, radius):
    """The model's minimum itself (Moré and Sorensen 1983), by the eigenvectors of the Hessian."""
    if matrix is None:
        matrix = np.stack([product(unit) for unit in np.eye(gradient.size)])
    values, vectors = np.linalg.eigh(matrix)
    part = vectors.T @ gradient
    if values[0] > 0:
        newton = -vectors @ (part / values)
        if float(np.linalg.norm(newton)) < radius:
            return newton, False
    length = lambda shift: float(np.linalg.norm(part / (values + shift)))
    low = max(0.0, -float(values[0])) + 1e-14 * max(1.0, float(abs(values).max()))
    if length(low) < radius:  # the hard case: the rest goes along the first eigenvector
        inside = -vectors @ (part / (values + low))
        return inside + _edges(inside, vectors[:, 0], radius)[1] * vectors[:, 0], True
    from scipy.optimize._roots import brentq

    high = low + float(np.linalg.norm(part)) / radius + float(abs(values).max())
    shift = brentq(lambda s: 1 / radius - 1 / length(s), low, high, xtol=1e-14 * high)
    return -vectors @ (part / (values + shift)), True
