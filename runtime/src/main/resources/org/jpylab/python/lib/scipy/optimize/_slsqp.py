"""Minima under constraints by sequential quadratic programs (Nocedal and Wright, 2006, chapter 18; Kraft, 1988)."""

import numpy as np
from scipy.optimize._counted import _Function
from scipy.optimize._minimize import _gradient
from scipy.optimize._result import OptimizeResult


def _quadratic(B, g, A, b, equal):
    """The d of least d·B·d/2 + g·d where A·d >= b, and = b in the first rows, with multipliers (Goldfarb and Idnani, 1983)."""
    n = len(g)
    working = list(range(equal))

    def solved(rows, right, below):
        k = len(rows)
        K = np.zeros((n + k, n + k))
        K[:n, :n], K[:n, n:], K[n:, :n] = B, -A[rows].T, A[rows]
        vector = np.concatenate((right, below))
        try:
            made = np.linalg.solve(K, vector)
        except np.linalg.LinAlgError:
            made = np.linalg.lstsq(K, vector, rcond=None)[0]
        return made[:n], made[n:]

    d, u = solved(working, -g, b[:equal])
    if equal and np.abs(A[:equal] @ d - b[:equal]).max() > 1e-6 * (1 + np.abs(b[:equal]).max()):
        return None
    u = list(u)
    for _ in range(20 * (n + len(b)) + 20):
        gap = A @ d - b
        gap[working] = 0.0
        if not len(gap) or gap.min() >= -1e-11 * (1 + np.abs(b).max()):
            multipliers = np.zeros(len(b))
            multipliers[working] = u
            return d, multipliers
        j, own = int(np.argmin(gap)), 0.0
        while True:
            z, r = solved(working, A[j], np.zeros(len(working)))
            r = -r
            steps = [(u[i] / r[i], i) for i in range(equal, len(working)) if r[i] > 1e-14]
            t1, blocking = min(steps) if steps else (np.inf, -1)
            rate = float(z @ A[j])
            t2 = (b[j] - A[j] @ d) / rate if rate > 1e-14 else np.inf
            t = min(t1, t2)
            if t == np.inf:
                return None
            if t2 < np.inf:
                d = d + t * z
            u = [v - t * w for v, w in zip(u, r)]
            own += t
            if t == t2:
                working.append(j)
                u.append(own)
                break
            del working[blocking], u[blocking]
    return None


class _Constraints:
    """The values and the derivatives of all constraints, equalities first, bounds last."""

    def __init__(self, constraints, bounds, x, eps):
        self.parts = [c for c in constraints if c["type"] == "eq"] + [c for c in constraints if c["type"] == "ineq"]
        self.eps, n = eps, len(x)
        self.equal = sum(np.size(self._value(c, x)) for c in self.parts if c["type"] == "eq")
        rows, limits = [], []
        if bounds is not None:
            for i in range(n):
                for sign, limit in ((1.0, bounds[0][i]), (-1.0, -bounds[1][i])):
                    if np.isfinite(limit):
                        row = np.zeros(n)
                        row[i] = sign
                        rows.append(row)
                        limits.append(limit)
        self.rows, self.limits, self.bounds = np.array(rows).reshape(-1, n), np.array(limits), bounds

    @staticmethod
    def _value(c, x):
        return np.atleast_1d(np.asarray(c["fun"](x, *c.get("args", ())), dtype=float)).ravel()

    def values(self, x):
        return np.concatenate([self._value(c, x) for c in self.parts] + [self.rows @ x - self.limits])

    def slopes(self, x):
        tables = []
        for c in self.parts:
            if callable(c.get("jac")):
                tables.append(np.atleast_2d(np.asarray(c["jac"](x, *c.get("args", ())), dtype=float)).reshape(-1, len(x)))
                continue
            f0, columns = self._value(c, x), []
            for i in range(len(x)):
                step = -self.eps if self.bounds is not None and x[i] + self.eps > self.bounds[1][i] else self.eps
                moved = x.copy()
                moved[i] += step
                columns.append((self._value(c, moved) - f0) / (moved[i] - x[i]))
            tables.append(np.array(columns).T.reshape(-1, len(x)))
        return np.vstack([*tables, self.rows])

    def violation(self, c):
        return np.concatenate((np.abs(c[: self.equal]), np.maximum(0.0, -c[self.equal :])))


def minimize_slsqp(fun, x0, args, jac, bounds, constraints, callback=None, ftol=1e-6, maxiter=100, eps=1.4901161193847656e-08, disp=False, iprint=1, finite_diff_rel_step=None):  # fmt: skip
    """The minimum; None where a quadratic program has no solution."""
    f = _Function(fun, args)
    x = np.atleast_1d(np.asarray(x0, dtype=float)).flatten()
    if bounds is not None:
        x = np.clip(x, *bounds)
    gradient, calls = _gradient(f, jac, args, eps)
    c = _Constraints(constraints, bounds, x, eps)
    B = np.eye(len(x))
    value, slope, held, A = f(x), gradient(x), c.values(x), c.slopes(x)
    weights = np.zeros(len(held))
    steps, status = 0, 9
    while steps < maxiter:
        steps += 1
        found = _quadratic(B, slope, A, -held, c.equal)
        if found is None:
            return None
        d, multipliers = found
        off = c.violation(held)
        weights = np.maximum(np.abs(multipliers), (weights + np.abs(multipliers)) / 2)
        if abs(slope @ d) + np.abs(multipliers) @ off < ftol and off.sum() < ftol:
            status = 0
            break
        descent = float(slope @ d - weights @ off)
        if descent >= 0:
            if np.array_equal(B, np.eye(len(x))):
                status = 8
                break
            B = np.eye(len(x))
            continue
        merit, before, t = value + weights @ off, value, 1.0
        for _ in range(12):
            trial = x + t * d
            if bounds is not None:
                trial = np.clip(trial, *bounds)
            value = f(trial)
            held = c.values(trial)
            change = value + weights @ c.violation(held) - merit
            if change <= descent * t / 10 or not np.isfinite(merit):
                break
            t *= max(descent * t / (2 * (descent * t - change)), 0.1) if np.isfinite(change) else 0.1
        s = trial - x
        x = trial
        if callback is not None:
            callback(np.copy(x))
        if (abs(value - before) < ftol or np.linalg.norm(s) < ftol) and c.violation(held).sum() < ftol:
            status = 0
            break
        before_slope, before_A = slope, A
        slope, A = gradient(x), c.slopes(x)
        y = (slope - A.T @ multipliers) - (before_slope - before_A.T @ multipliers)
        Bs = B @ s
        sBs, sy = float(s @ Bs), float(s @ y)
        if sBs <= 0:
            continue
        if sy < 0.2 * sBs:
            part = 0.8 * sBs / (sBs - sy)
            y = part * y + (1 - part) * Bs
            sy = float(s @ y)
        B = B + np.outer(y, y) / sy - np.outer(Bs, Bs) / sBs
    message = {0: "Optimization terminated successfully", 8: "Positive directional derivative for linesearch", 9: "Iteration limit reached"}[status]
    if disp and iprint > 0:
        print(f"{message}    (Exit mode {status})")
        print("            Current function value:", value)
        print("            Iterations:", steps)
        print("            Function evaluations:", f.calls)
        print("            Gradient evaluations:", calls[0])
    return OptimizeResult(x=x, fun=value, jac=slope, nit=steps, nfev=f.calls, njev=calls[0], status=status, message=message, success=status == 0)
