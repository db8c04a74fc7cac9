"""Boundary value problems, by collocation (J. Kierzenka and L. F. Shampine, ACM Trans. Math. Softw. 27, 2001)."""

import warnings

import numpy as np
from scipy.interpolate import PPoly
from scipy.optimize import OptimizeResult
from scipy.sparse import csc_matrix
from scipy.sparse.linalg import splu

_EPS = np.finfo(float).eps
_MESSAGES = {
    0: "The algorithm converged to the desired accuracy.",
    1: "The maximum number of mesh nodes is exceeded.",
    2: "A singular Jacobian encountered when solving the collocation system.",
    3: "The solver was unable to satisfy boundary conditions tolerance on iteration 10.",
}
_REPORTS = {
    0: "Solved in {n} iterations, number of nodes {m}. ",
    1: "Number of nodes is exceeded after iteration {n}. ",
    2: "Singular Jacobian encountered when solving the collocation system on iteration {n}. ",
    3: "The solver was unable to satisfy boundary conditions tolerance on iteration {n}. ",
}


class _Problem:
    """The right-hand side and the boundary conditions as functions of values and parameters, and their derivatives."""

    def __init__(self, fun, bc, fun_jac, bc_jac, count, start, S, D, dtype):
        self._fun, self._bc, self._fun_jac, self._bc_jac = fun, bc, fun_jac, bc_jac
        self._with = count > 0
        self._start, self._S, self._D, self._dtype = start, S, D, dtype

    def f(self, x, y, p):
        made = np.asarray(self._fun(x, y, p) if self._with else self._fun(x, y), self._dtype)
        if self._S is not None and x[0] == self._start:
            made = made.copy()
            made[:, 0] = np.dot(self._D, made[:, 0])
        if self._S is not None:
            made = made + np.where(x == self._start, 0.0, 1.0) * np.dot(self._S, y) / np.where(x == self._start, 1.0, x - self._start)
        return made

    def bc(self, ya, yb, p):
        return np.asarray(self._bc(ya, yb, p) if self._with else self._bc(ya, yb), self._dtype)

    def f_by(self, x, y, p, f):
        """The derivatives of f by y (n, n, m) and by p (n, k, m)."""
        if self._fun_jac is not None:
            made = self._fun_jac(x, y, p) if self._with else (self._fun_jac(x, y), None)
            by_y, by_p = np.asarray(made[0], self._dtype), made[1]
            if self._S is not None:
                by_y = self._singular(by_y, x)
            return by_y, None if by_p is None else np.asarray(by_p, self._dtype)
        by_y = np.empty((len(y), len(y), y.shape[1]), self._dtype)
        for i in range(len(y)):
            moved = y.copy()
            moved[i] += _EPS**0.5 * (1 + np.abs(y[i]))
            by_y[:, i] = (self.f(x, moved, p) - f) / (moved[i] - y[i])
        if not len(p):
            return by_y, None
        by_p = np.empty((len(y), len(p), y.shape[1]), self._dtype)
        for i in range(len(p)):
            moved = p.copy()
            moved[i] += _EPS**0.5 * (1 + np.abs(p[i]))
            by_p[:, i] = (self.f(x, y, moved) - f) / (moved[i] - p[i])
        return by_y, by_p

    def _singular(self, by_y, x):
        made = by_y.copy()
        for i, at in enumerate(x.tolist()):
            made[:, :, i] = np.dot(self._D, made[:, :, i]) if at == self._start else made[:, :, i] + self._S / (at - self._start)
        return made

    def bc_by(self, ya, yb, p, value):
        if self._bc_jac is not None:
            made = self._bc_jac(ya, yb, p) if self._with else (*self._bc_jac(ya, yb), None)
            return [None if part is None else np.asarray(part, self._dtype) for part in made]
        given, parts = [ya, yb, p], []
        for which in range(3):
            columns = []
            for i in range(len(given[which])):
                moved = [v.copy() for v in given]
                moved[which][i] += _EPS**0.5 * (1 + abs(given[which][i]))
                columns.append((self.bc(*moved) - value) / (moved[which][i] - given[which][i]))
            parts.append(np.stack(columns, axis=1) if columns else None)
        return parts


def _collocated(problem, y, p, x, h):
    f = problem.f(x, y, p)
    middle = 0.5 * (y[:, 1:] + y[:, :-1]) - 0.125 * h * (f[:, 1:] - f[:, :-1])
    f_middle = problem.f(x[:-1] + 0.5 * h, middle, p)
    return y[:, 1:] - y[:, :-1] - h / 6 * (f[:, :-1] + f[:, 1:] + 4 * f_middle), middle, f, f_middle


def _jacobian(problem, x, h, y, p, middle, f, f_middle, bc_value):
    """The sparse matrix of derivatives of residuals and boundary conditions by all unknowns."""
    (n, m), k = y.shape, len(p)
    by_y, by_p = problem.f_by(x, y, p, f)
    mid_y, mid_p = problem.f_by(x[:-1] + 0.5 * h, middle, p, f_middle)
    by_y, mid_y = np.moveaxis(by_y, 2, 0), np.moveaxis(mid_y, 2, 0)
    w = h[:, None, None]
    left = -np.eye(n) - w / 6 * (by_y[:-1] + 2 * mid_y) - w**2 / 12 * (mid_y @ by_y[:-1])
    right = np.eye(n) - w / 6 * (by_y[1:] + 2 * mid_y) + w**2 / 12 * (mid_y @ by_y[1:])
    by_ya, by_yb, by_pp = problem.bc_by(y[:, 0], y[:, -1], p, bc_value)
    row, column = (np.repeat(np.arange((m - 1) * n), n), np.tile(np.arange(n), (m - 1) * n) + np.repeat(np.arange(m - 1) * n, n * n))
    low, across = (g.ravel() for g in np.mgrid[: n + k, :n])
    low = low + (m - 1) * n
    rows = [row, row, low, low]
    columns = [column, column + n, across, across + (m - 1) * n]
    values = [left.ravel(), right.ravel(), by_ya.ravel(), by_yb.ravel()]
    if k:
        by_p, mid_p = np.moveaxis(by_p, 2, 0), np.moveaxis(mid_p, 2, 0)
        mid_p = mid_p + 0.125 * w * (mid_y @ (by_p[:-1] - by_p[1:]))
        inner = -w / 6 * (by_p[:-1] + by_p[1:] + 4 * mid_p)
        at, which = (g.ravel() for g in np.mgrid[: (m - 1) * n, :k])
        below, beside = (g.ravel() for g in np.mgrid[: n + k, :k])
        rows += [at, below + (m - 1) * n]
        columns += [which + m * n, beside + m * n]
        values += [inner.ravel(), by_pp.ravel()]
    return csc_matrix((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=(n * m + k, n * m + k))


def _newton(problem, x, h, y, p, B, tol, bc_tol):
    """Damped steps with few factorizations; the values, the parameters and whether a matrix was singular."""
    n, m = y.shape
    enough = 2 / 3 * h * 5e-2 * tol

    def residuals(y, p):
        found = _collocated(problem, y, p, x, h)
        bc_value = problem.bc(y[:, 0], y[:, -1], p)
        return found, bc_value, np.concatenate((found[0].ravel(order="F"), bc_value))

    (col, middle, f, f_middle), bc_value, r = residuals(y, p)
    factored, anew = 0, True
    for _ in range(8):
        if anew:
            try:
                solver = splu(_jacobian(problem, x, h, y, p, middle, f, f_middle, bc_value))
            except RuntimeError:
                return y, p, True
            factored += 1
            step = solver.solve(r)
            cost = np.dot(step, step)
        alpha = 1.0
        for trial in range(5):
            y_new = y - alpha * step[: m * n].reshape((n, m), order="F")
            if B is not None:
                y_new[:, 0] = np.dot(B, y_new[:, 0])
            p_new = p - alpha * step[m * n :]
            (col, middle, f, f_middle), bc_value, r = residuals(y_new, p_new)
            following = solver.solve(r)
            cost_new = np.dot(following, following)
            if cost_new < (1 - 0.4 * alpha) * cost:
                break
            if trial < 4:
                alpha *= 0.5
        y, p = y_new, p_new
        if factored == 4 or np.all(np.abs(col) < enough * (1 + np.abs(f_middle))) and np.all(np.abs(bc_value) < bc_tol):
            break
        anew = alpha != 1
        if not anew:
            step, cost = following, cost_new
    return y, p, False


def _spline(y, slopes, x, h):
    secant = (y[:, 1:] - y[:, :-1]) / h
    bend = (slopes[:, :-1] + slopes[:, 1:] - 2 * secant) / h
    c = np.stack([bend / h, (secant - slopes[:, :-1]) / h - bend, slopes[:, :-1], y[:, :-1]])
    return PPoly(np.moveaxis(c, 1, 2), x, extrapolate=True, axis=1)


def _rms(problem, spline, x, h, p, r_middle, f_middle):
    """The root mean square residual of each interval, by Lobatto's rule of five points."""

    def size(r, f):
        r = r / (1 + np.abs(f))
        return np.sum(np.real(r * np.conj(r)), axis=0)

    middle, s = x[:-1] + 0.5 * h, 0.5 * h * (3 / 7) ** 0.5
    outer = 0.0
    for at in (middle + s, middle - s):
        f = problem.f(at, spline(at), p)
        outer = outer + size(spline(at, 1) - f, f)
    return (0.5 * (32 / 45 * size(r_middle, f_middle) + 49 / 90 * outer)) ** 0.5


def _checked(x, y, p, S, tol, verbose):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("`x` must be 1 dimensional.")
    if np.any(np.diff(x) <= 0):
        raise ValueError("`x` must be strictly increasing.")
    y = np.asarray(y)
    dtype = complex if y.dtype.kind == "c" else float
    y = y.astype(dtype)
    if y.ndim != 2:
        raise ValueError("`y` must be 2 dimensional.")
    if y.shape[1] != x.shape[0]:
        raise ValueError(f"`y` is expected to have {x.shape[0]} columns, but actually has {y.shape[1]}.")
    p = np.array([]) if p is None else np.asarray(p, dtype=dtype)
    if p.ndim != 1:
        raise ValueError("`p` must be 1 dimensional.")
    if tol < 100 * _EPS:
        warnings.warn(f"`tol` is too low, setting to {100 * _EPS:.2e}", stacklevel=3)
        tol = 100 * _EPS
    if verbose not in [0, 1, 2]:
        raise ValueError("`verbose` must be in [0, 1, 2].")
    if S is not None:
        S = np.asarray(S, dtype=dtype)
        if S.shape != (len(y), len(y)):
            raise ValueError(f"`S` is expected to have shape {(len(y), len(y))}, but actually has {S.shape}")
    return x, y, p, S, tol, dtype


def solve_bvp(fun, bc, x, y, p=None, S=None, fun_jac=None, bc_jac=None, tol=1e-3, max_nodes=1000, verbose=0, bc_tol=None):
    """The solution of y' = f(x, y) with conditions at both ends.

    >>> found = solve_bvp(lambda x, y: (y[1], -y[0]), lambda a, b: (a[0], b[0] - 1), [0, 1], numpy.zeros((2, 2)))
    >>> found.sol(0.5)[0].round(4)
    0.5697
    """
    x, y, p, S, tol, dtype = _checked(x, y, p, S, tol, verbose)
    n, k = len(y), len(p)
    B = D = None
    if S is not None:
        B = np.identity(n) - np.dot(np.linalg.pinv(S), S)
        y[:, 0] = np.dot(B, y[:, 0])
        D = np.linalg.pinv(np.identity(n) - S)
    bc_tol = tol if bc_tol is None else bc_tol
    problem = _Problem(fun, bc, fun_jac, bc_jac, k, x[0], S, D, dtype)
    first = problem.f(x, y, p)
    if first.shape != y.shape:
        raise ValueError(f"`fun` return is expected to have shape {y.shape}, but actually has {first.shape}.")
    ends = problem.bc(y[:, 0], y[:, -1], p)
    if ends.shape != (n + k,):
        raise ValueError(f"`bc` return is expected to have shape {(n + k,)}, but actually has {ends.shape}.")
    if verbose == 2:
        print("{:^15}{:^15}{:^15}{:^15}{:^15}".format("Iteration", "Max residual", "Max BC residual", "Total nodes", "Nodes added"))
    iteration, status = 0, None
    while status is None:
        h = np.diff(x)
        y, p, singular = _newton(problem, x, h, y, p, B, tol, bc_tol)
        iteration += 1
        col, _, f, f_middle = _collocated(problem, y, p, x, h)
        worst_bc = np.max(abs(problem.bc(y[:, 0], y[:, -1], p)))
        spline = _spline(y, f, x, h)
        rms = _rms(problem, spline, x, h, p, 1.5 * col / h, f_middle)
        (once,) = np.nonzero((rms > tol) & (rms < 100 * tol))
        (twice,) = np.nonzero(rms >= 100 * tol)
        added = len(once) + 2 * len(twice)
        if singular:
            status = 2
            break
        full = len(x) + added > max_nodes
        if verbose == 2:
            shown = f"({added})" if full else added
            print("{:^15}{:^15.2e}{:^15.2e}{:^15}{:^15}".format(iteration, np.max(rms), worst_bc, len(x), shown))
        if full:
            status = 1
        elif added > 0:
            thirds = [(2 * x[twice] + x[twice + 1]) / 3, (x[twice] + 2 * x[twice + 1]) / 3]
            x = np.sort(np.concatenate([x, 0.5 * (x[once] + x[once + 1]), *thirds]))
            y = spline(x)
        elif worst_bc <= bc_tol:
            status = 0
        elif iteration >= 10:
            status = 3
    if verbose > 0:
        print(_REPORTS[status].format(n=iteration, m=len(x)))
        print(f"Maximum relative residual: {np.max(rms):.2e} \nMaximum boundary residual: {worst_bc:.2e}")
    return OptimizeResult(
        sol=spline, p=p if k else None, x=x, y=y, yp=f, rms_residuals=rms, niter=iteration, status=status,
        message=_MESSAGES[status], success=status == 0,
    )  # fmt: skip
