"""Least squares within bounds by the trust region reflective method.

Branch, Coleman and Li, A subspace, interior, and conjugate gradient method for large-scale
bound-constrained minimization problems, SIAM J. Sci. Comput. 21, 1999.
"""

from math import copysign

import numpy as np
from numpy.linalg import norm, svd
from scipy.optimize._result import OptimizeResult

_EPS = np.finfo(float).eps


def damped_step(size, residuals, s, V, radius, alpha):
    """The step of least squares whose length is at most the radius, and its damping, from singular values."""
    weighed = s * residuals
    whole = size >= len(s) and s[-1] > _EPS * size * s[0]
    if whole:
        p = -V.dot(residuals / s)
        if norm(p) <= radius:
            return p, 0.0

    def excess(alpha):
        denominator = s**2 + alpha
        length = norm(weighed / denominator)
        return length - radius, -np.sum(weighed**2 / denominator**3) / length

    upper, lower = norm(weighed) / radius, 0.0
    if whole:
        value, slope = excess(0.0)
        lower = -value / slope
    if not whole and alpha == 0:
        alpha = max(0.001 * upper, (lower * upper) ** 0.5)
    for _ in range(10):
        if alpha < lower or alpha > upper:
            alpha = max(0.001 * upper, (lower * upper) ** 0.5)
        value, slope = excess(alpha)
        if value < 0:
            upper = alpha
        ratio = value / slope
        lower = max(lower, alpha - ratio)
        alpha -= (value + radius) * ratio / radius
        if abs(value) < 0.01 * radius:
            break
    p = -V.dot(weighed / (s**2 + alpha))
    return p * (radius / norm(p)), alpha


class _Model:
    """The quadratic model ½·sᵀ·(JᵀJ + D)·s + gᵀ·s."""

    def __init__(self, J, g, diagonal):
        self.J, self.g, self.diagonal = J, g, diagonal

    def value(self, s):
        Js = self.J.dot(s)
        return 0.5 * (np.dot(Js, Js) + np.dot(s * self.diagonal, s)) + np.dot(s, self.g)

    def along(self, s, start=None):
        """Coefficients of the model along a direction: of t², of t, and constant."""
        v = self.J.dot(s)
        a, b, c = 0.5 * (np.dot(v, v) + np.dot(s * self.diagonal, s)), np.dot(self.g, s), 0.0
        if start is not None:
            u = self.J.dot(start)
            b += np.dot(u, v) + np.dot(start * self.diagonal, s)
            c = 0.5 * np.dot(u, u) + np.dot(self.g, start) + 0.5 * np.dot(start * self.diagonal, start)
        return a, b, c

    def lowest(self, s, low, high, start=None):
        """Where between two multiples of a direction the model is lowest, and its value."""
        a, b, c = self.along(s, start)
        t = [low, high]
        if a != 0 and low < -0.5 * b / a < high:
            t.append(-0.5 * b / a)
        t = np.asarray(t)
        y = t * (a * t + b) + c
        k = np.argmin(y)
        return t[k], y[k]


class _Box:
    """Bounds of the variables."""

    def __init__(self, low, high):
        self.low, self.high = low, high
        self.limited = bool(np.isfinite(low).any() or np.isfinite(high).any())

    def holds(self, x):
        return np.all((x >= self.low) & (x <= self.high))

    def reach(self, x, s):
        """How many times s fits between x and the bounds, and which bounds are met then."""
        moving = s != 0
        steps = np.full(x.shape, np.inf)
        with np.errstate(over="ignore"):
            steps[moving] = np.maximum((self.low - x)[moving] / s[moving], (self.high - x)[moving] / s[moving])
        least = np.min(steps)
        return least, (steps == least) & moving

    def active(self, x, rtol):
        """-1 where x is at its lower bound, 1 at its upper one, else 0."""
        if rtol == 0:
            return np.where(x >= self.high, 1, np.where(x <= self.low, -1, 0))
        below, above = x - self.low, self.high - x
        near_low = rtol * np.maximum(1, abs(self.low))
        near_high = rtol * np.maximum(1, abs(self.high))
        made = np.where(np.isfinite(self.low) & (below <= np.minimum(above, near_low)), -1, 0)
        made[np.isfinite(self.high) & (above <= np.minimum(below, near_high))] = 1
        return made

    def inside(self, x, step=1e-10):
        """x, moved off the bounds that it is at."""
        made, at = x.copy(), self.active(x, step)
        low, high = at == -1, at == 1
        if step == 0:
            made[low] = np.nextafter(self.low[low], self.high[low])
            made[high] = np.nextafter(self.high[high], self.low[high])
        else:
            made[low] = self.low[low] + step * np.maximum(1, abs(self.low[low]))
            made[high] = self.high[high] - step * np.maximum(1, abs(self.high[high]))
        tight = (made < self.low) | (made > self.high)
        made[tight] = 0.5 * (self.low[tight] + self.high[tight])
        return made

    def scaling(self, x, g):
        """Coleman's and Li's scaling: distances to the bounds that the gradient points away from, and their slopes."""
        v, slope = np.ones_like(x), np.zeros_like(x)
        up, down = (g < 0) & np.isfinite(self.high), (g > 0) & np.isfinite(self.low)
        v[up], slope[up] = self.high[up] - x[up], -1
        v[down], slope[down] = x[down] - self.low[down], 1
        return v, slope


def _chosen(x, model, p_h, d, radius, box, theta):
    """The best of the step, its reflection at the bounds and the steepest descent; as is, scaled, and its gain."""
    p = d * p_h
    if box.holds(x + p):
        return p, p_h, -model.value(p_h)
    stride, hits = box.reach(x, p)
    r_h = np.where(hits, -p_h, p_h)
    r = d * r_h
    p, p_h = p * stride, p_h * stride
    to_region = _to_region(p_h, r_h, radius)
    to_bound = box.reach(x + p, r)[0]
    reflected = min(to_bound, to_region)
    first, last = 0, -1
    if reflected > 0:
        first = (1 - theta) * stride / reflected
        last = theta * to_bound if reflected == to_bound else to_region
    r_value = np.inf
    if first <= last:
        reflected, r_value = model.lowest(r_h, first, last, p_h)
        r_h = r_h * reflected + p_h
        r = r_h * d
    p, p_h = p * theta, p_h * theta
    p_value = model.value(p_h)
    descent_h = -model.g
    descent = d * descent_h
    to_region = radius / norm(descent_h)
    to_bound = box.reach(x, descent)[0]
    length, value = model.lowest(descent_h, 0, theta * to_bound if to_bound < to_region else to_region)
    if p_value < r_value and p_value < value:
        return p, p_h, -p_value
    if r_value < p_value and r_value < value:
        return r, r_h, -r_value
    return descent * length, descent_h * length, -value


def _to_region(x, s, radius):
    """How many times s leads from x to the edge of the region of trust."""
    a, b, c = np.dot(s, s), np.dot(x, s), np.dot(x, x) - radius**2
    if a == 0:
        raise ValueError("`s` is zero.")
    if c > 0:
        raise ValueError("`x` is not within the trust region.")
    q = -(b + copysign(np.sqrt(b * b - a * c), b))
    return max(q / a, c / q)


def _ended(gain, cost, step, size, ratio, ftol, xtol):
    flat, still = gain < ftol * cost and ratio > 0.25, step < xtol * (xtol + size)
    return 4 if flat and still else 2 if flat else 3 if still else None


def _scales(J, before=None):
    made = np.sum(J**2, axis=0) ** 0.5
    if before is None:
        made[made == 0] = 1
    else:
        made = np.maximum(made, before)
    return 1 / made, made


def search(fun, jac, x, f, J, low, high, ftol, xtol, gtol, most, x_scale, loss, verbose):
    """The minimum from x on, where residuals and slopes are known."""
    box = _Box(low, high)
    m, n = J.shape
    calls, slopes, cost, residuals = 1, 1, loss.cost(f), f.copy()
    J, f = loss.scaled(J, f)
    g = J.T.dot(f)
    by_slopes = isinstance(x_scale, str)
    scale, inverse = _scales(J) if by_slopes else (x_scale, 1 / x_scale)
    v, dv = box.scaling(x, g)
    v[dv != 0] *= inverse[dv != 0]
    radius = norm(x * inverse / v**0.5) or 1.0
    most, alpha, status, iteration, gain, length = most or n * 100, 0.0, None, 0, None, None
    if verbose == 2:
        columns = ("Iteration", "Total nfev", "Cost", "Cost reduction", "Step norm", "Optimality")
        print("".join(["{:^15}".format(c) for c in columns]))
    while True:
        v, dv = box.scaling(x, g)
        steepness = norm(g * v, ord=np.inf)
        if steepness < gtol:
            status = 1
        if verbose == 2:
            shown = [" " * 15 if a is None else "{:^15.2e}".format(a) for a in (gain, length)]
            print("{:^15}{:^15}{:^15.4e}{}{}{:^15.2e}".format(iteration, calls, cost, *shown, steepness))
        if status is not None or calls == most:
            break
        v[dv != 0] *= inverse[dv != 0]
        d = v**0.5 * scale
        model = _Model(J * d, d * g, g * dv * scale)
        if box.limited:
            U, s, V = svd(np.concatenate((model.J, np.diag(model.diagonal**0.5))), full_matrices=False)
            turned = U.T.dot(np.concatenate((f, np.zeros(n))))
        else:
            U, s, V = svd(model.J, full_matrices=False)
            turned = U.T.dot(f)
        theta, gain = max(0.995, 1 - steepness), -1
        while gain <= 0 and calls < most:
            p_h, alpha = damped_step(m, turned, s, V.T, radius, alpha)
            step, step_h, predicted = _chosen(x, model, p_h, d, radius, box, theta)
            x_new = box.inside(x + step, 0)
            f_new = fun(x_new)
            calls += 1
            length_h = norm(step_h)
            if not np.all(np.isfinite(f_new)):
                radius = 0.25 * length_h
                continue
            cost_new = loss.cost(f_new)
            gain = cost - cost_new
            ratio = gain / predicted if predicted > 0 else 1 if predicted == gain == 0 else 0
            wider = 0.25 * length_h if ratio < 0.25 else 2 * radius if ratio > 0.75 and length_h > 0.95 * radius else radius
            length = norm(step)
            status = _ended(gain, cost, length, norm(x), ratio, ftol, xtol)
            if status is not None:
                break
            alpha *= radius / wider
            radius = wider
        if gain > 0:
            x, f, cost, residuals = x_new, f_new, cost_new, f_new.copy()
            J = jac(x, f)
            slopes += 1
            J, f = loss.scaled(J, f)
            g = J.T.dot(f)
            if by_slopes:
                scale, inverse = _scales(J, inverse)
        else:
            length, gain = 0, 0
        iteration += 1
    mask = box.active(x, xtol) if box.limited else np.zeros_like(x)
    return OptimizeResult(
        x=x, cost=cost, fun=residuals, jac=J, grad=g, optimality=steepness, active_mask=mask, nfev=calls, njev=slopes,
        status=0 if status is None else status,
    )  # fmt: skip
