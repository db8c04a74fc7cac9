"""Least squares within bounds."""

import numpy as np
from scipy.optimize._result import OptimizeResult


def least_squares(fun, x0, jac="2-point", bounds=(-np.inf, np.inf), method="trf", ftol=1e-8, xtol=1e-8, gtol=1e-8,
                  x_scale=1.0, loss="linear", f_scale=1.0, diff_step=None, tr_solver=None, tr_options={},
                  jac_sparsity=None, max_nfev=None, verbose=0, args=(), kwargs={}):  # fmt: skip
    """The x within bounds that makes the sum of squares of fun(x) least.

    >>> least_squares(lambda x: [x[0] - 3, x[1] + 1], [0.0, 0.0], bounds=([0, 0], [2, 5])).x.round(6) + 0.0
    array([2., 0.])
    """
    if loss != "linear":
        raise NotImplementedError(f"least_squares(loss={loss!r})")
    x = np.atleast_1d(np.asarray(x0, dtype=float))
    low, high = (np.broadcast_to(np.asarray(b, dtype=float), x.shape) for b in bounds)
    if np.any((x < low) | (x > high)):
        raise ValueError("`x0` is infeasible.")
    f = lambda x: np.atleast_1d(np.asarray(fun(x, *args, **kwargs), dtype=float)).ravel()
    calls = [0]

    def inside(x):
        calls[0] += 1
        return f(np.clip(x, low, high))

    def slope(x):
        if callable(jac):
            return np.atleast_2d(np.asarray(jac(x, *args, **kwargs), dtype=float))
        r = f(x)
        J = np.empty((r.size, x.size))
        for i in range(x.size):
            h = 1.4901161193847656e-08 * max(1.0, abs(x[i])) * (1 if x[i] >= 0 else -1)
            if not low[i] <= x[i] + h <= high[i]:
                h = -h
            moved = x.copy()
            moved[i] += h
            J[:, i] = (f(moved) - r) / h
        return J

    r, damping, status = inside(x), 1e-3, 0
    limit = max_nfev or 100 * x.size
    J = slope(x)
    while calls[0] < limit and not status:
        g = J.T @ r
        free = ~(((x <= low) & (g > 0)) | ((x >= high) & (g < 0)))
        if not free.any() or abs(g[free]).max() < gtol:
            status = 1
            break
        A = J[:, free].T @ J[:, free]
        scale = np.diag(A).copy()
        scale[scale == 0] = 1.0
        step = np.zeros_like(x)
        step[free] = np.linalg.solve(A + damping * np.diag(scale), -g[free])
        new = np.clip(x + step, low, high)
        r_new = inside(new)
        cost, cost_new = r @ r, r_new @ r_new
        moved = np.linalg.norm(new - x)
        if cost_new < cost:
            small = cost - cost_new < ftol * cost
            x, r, damping = new, r_new, max(damping / 10, 1e-15)
            J = slope(x)
            if small:
                status = 2
        else:
            damping *= 10
        if not status and moved < xtol * (xtol + np.linalg.norm(x)):
            status = 3
    messages = {
        0: "The maximum number of function evaluations is exceeded.", 1: "`gtol` termination condition is satisfied.",
        2: "`ftol` termination condition is satisfied.", 3: "`xtol` termination condition is satisfied.",
    }  # fmt: skip
    g = J.T @ r
    mask = np.where(x <= low, -1, np.where(x >= high, 1, 0))
    return OptimizeResult(
        x=x, cost=0.5 * (r @ r), fun=r, jac=J, grad=g, optimality=abs(g).max(), active_mask=mask, nfev=calls[0],
        njev=None, status=status, message=messages[status], success=status > 0,
    )  # fmt: skip


def nnls(A, b, maxiter=None):
    """The non-negative x of least |A·x - b|, and that length (Lawson and Hanson, 1974, chapter 23).

    >>> nnls([[1.0, 0.0], [0.0, 1.0]], [2.0, -1.0])
    (array([2., 0.]), 1.0)
    """
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    n = A.shape[1]
    x, passive = np.zeros(n), np.zeros(n, bool)
    w = A.T @ b
    for _ in range(maxiter or 3 * n + 10):
        if passive.all() or w[~passive].max() <= 1e-12 * max(1.0, abs(b).max()):
            break
        passive[int(np.argmax(np.where(passive, -np.inf, w)))] = True
        while True:
            s = np.zeros(n)
            s[passive] = np.linalg.lstsq(A[:, passive], b, rcond=None)[0]
            if s[passive].min() > 0:
                break
            bad = passive & (s <= 0)
            alpha = (x[bad] / (x[bad] - s[bad])).min()
            x = x + alpha * (s - x)
            passive &= x > 1e-15
        x = s
        w = A.T @ (b - A @ x)
    return x, np.linalg.norm(A @ x - b)
