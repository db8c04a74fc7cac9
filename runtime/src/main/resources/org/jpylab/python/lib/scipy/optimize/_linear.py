"""Linear programs and linear least squares within bounds."""

import numpy as np
from scipy.optimize._minimize import _bounds_of
from scipy.optimize._result import OptimizeResult

(_j_solve,) = np._bind("org.jpylab.scipy.optimize.LinearProgram", ["solve"])

_SAID = (
    "Optimization terminated successfully. (HiGHS Status 7: Optimal)",
    "Iteration limit reached. (HiGHS Status 14: Iteration limit reached)",
    "The problem is infeasible. (HiGHS Status 8: model_status is Infeasible; primal_status is At lower/fixed bound)",
    "The problem is unbounded. (HiGHS Status 10: model_status is Unbounded; primal_status is At upper bound)",
)


def _matrix(A, n, name):
    if A is None:
        return np.zeros((0, n))
    A = A.toarray() if hasattr(A, "toarray") else np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[1] != n:
        raise ValueError(f"Invalid input for linprog: {name} must have exactly two dimensions, and the number of columns in {name} must be equal to the size of c")  # fmt: skip
    return A.astype(float)


def _limits(bounds, n):
    if bounds is None:
        return np.zeros(n), np.full(n, np.inf)
    pairs = np.array([[np.nan if v is None else v for v in np.ravel(np.array(b, dtype=object))] for b in (bounds if np.ndim(np.array(bounds, dtype=object)) == 2 else [bounds])], dtype=float)  # fmt: skip
    if len(pairs) == 1:
        pairs = np.repeat(pairs, n, axis=0)
    if pairs.shape != (n, 2):
        raise ValueError("Invalid input for linprog: provide a 2-D array of shape (n x 2) or a pair for bounds")
    return np.where(np.isnan(pairs[:, 0]), -np.inf, pairs[:, 0]), np.where(np.isnan(pairs[:, 1]), np.inf, pairs[:, 1])


def _solved(c, A, low, high, lb, ub, kinds, limit):
    arrays = [np.ascontiguousarray(a, float)._j for a in (A, c, low, high, lb, ub)]
    return [np._wrap(a) for a in _j_solve(*arrays, np.asarray(kinds, np.int64)._j, int(limit))]


def linprog(c, A_ub=None, b_ub=None, A_eq=None, b_eq=None, bounds=None, method="highs", callback=None, options=None, x0=None, integrality=None):  # fmt: skip
    """The least c·x where A_ub·x <= b_ub, A_eq·x = b_eq and x lies within bounds (at least 0).

    >>> linprog([-1, 4], A_ub=[[-3, 1], [1, 2]], b_ub=[6, 4], bounds=[(None, None), (-3, None)]).x
    array([10., -3.])
    """
    methods = ("highs", "highs-ds", "highs-ipm", "interior-point", "revised simplex", "simplex")
    if method.lower() not in methods:
        raise ValueError(f"Unknown solver '{method.lower()}'")
    c = np.atleast_1d(np.array(c, dtype=float)).ravel()
    n = len(c)
    upper_rows, equal_rows = _matrix(A_ub, n, "A_ub"), _matrix(A_eq, n, "A_eq")
    b_upper = np.zeros(0) if b_ub is None else np.atleast_1d(np.array(b_ub, dtype=float)).ravel()
    b_equal = np.zeros(0) if b_eq is None else np.atleast_1d(np.array(b_eq, dtype=float)).ravel()
    for rows, b, name in ((upper_rows, b_upper, "ub"), (equal_rows, b_equal, "eq")):
        if len(rows) != len(b):
            raise ValueError(f"Invalid input for linprog: b_{name} must be a 1-D array; b_{name} must not have more than one non-singleton dimension and the number of rows in A_{name} must equal the number of values in b_{name}")  # fmt: skip
    lb, ub = _limits(bounds, n)
    kinds = np.zeros(n, int) if integrality is None else np.broadcast_to(integrality, (n,))
    limit = (options or {}).get("maxiter", 100000)
    x, reduced, marginals, told = _solved(
        c, np.vstack((upper_rows, equal_rows)), np.concatenate((np.full(len(b_upper), -np.inf), b_equal)), np.concatenate((b_upper, b_equal)),
        lb, ub, kinds, limit,
    )  # fmt: skip
    code, steps, nodes, least = told.tolist()
    status, solved = int(code), code == 0
    m = len(b_upper)
    whole = bool(kinds.any())
    slack, con = (b_upper - upper_rows @ x, b_equal - equal_rows @ x) if solved else (None, None)
    legacy = method in methods[3:]
    result = OptimizeResult(x=x if solved else None, fun=float(c @ x) if solved else None, success=solved, status=status)
    if legacy:
        result.update(slack=slack, con=con, nit=max(int(steps), 0), message="Optimization terminated successfully." if solved else _SAID[status])
        return result
    part = lambda r, g: OptimizeResult(residual=r if solved else None, marginals=g if solved else None)
    result.update(
        slack=slack, con=con, message=_SAID[status], nit=int(steps),
        lower=part(x - lb, np.where(reduced > 0, reduced, 0.0) if not whole else np.zeros(n)),
        upper=part(ub - x, np.where(reduced < 0, reduced, 0.0) if not whole else np.zeros(n)),
        ineqlin=part(slack, marginals[:m] + 0.0), eqlin=part(con, marginals[m:] + 0.0), crossover_nit=0,
    )  # fmt: skip
    if solved:
        result.update(mip_node_count=int(nodes), mip_dual_bound=float(least) if whole else 0.0, mip_gap=0.0)
    return result


def linprog_verbose_callback(res):
    """Prints where linprog is."""
    print(f"Phase {res.get('phase')}, iteration {res.get('nit')}: x = {res.get('x')}, fun = {res.get('fun')}")


def milp(c, *, integrality=None, bounds=None, constraints=None, options=None):
    """The least c·x with linear constraints, where some variables are whole.

    >>> milp(c=[-1, -2], constraints=([[1, 1], [-1, 2]], -numpy.inf, [4.5, 3]), integrality=[1, 1]).x
    array([2., 2.])
    """
    from scipy.optimize._constraints import LinearConstraint

    c = np.atleast_1d(np.asarray(c, dtype=float))
    n = len(c)
    kinds = np.zeros(n, int) if integrality is None else np.broadcast_to(integrality, (n,)).astype(int)
    lb, ub = (np.zeros(n), np.full(n, np.inf)) if bounds is None else (np.broadcast_to(b, (n,)).astype(float) for b in (_bounds_of(bounds) if hasattr(bounds, "lb") else bounds))
    if constraints is None:
        constraints = []
    elif isinstance(constraints, LinearConstraint):
        constraints = [constraints]
    elif isinstance(constraints, (tuple, list)) and len(constraints) in (2, 3) and not all(isinstance(k, (LinearConstraint, tuple)) for k in constraints):
        constraints = [constraints]
    parts = [k if isinstance(k, LinearConstraint) else LinearConstraint(*k) for k in constraints]
    rows = [_matrix(k.A, n, "A") for k in parts]
    low = [np.broadcast_to(k.lb, (len(A),)).astype(float) for k, A in zip(parts, rows)]
    high = [np.broadcast_to(k.ub, (len(A),)).astype(float) for k, A in zip(parts, rows)]
    A = np.vstack([np.zeros((0, n)), *rows])
    x, _, _, told = _solved(c, A, np.concatenate([np.zeros(0), *low]), np.concatenate([np.zeros(0), *high]), lb, ub, kinds, (options or {}).get("node_limit", 10**6))
    code, _, nodes, least = told.tolist()
    solved = code == 0
    result = OptimizeResult(status=int(code), message=_SAID[int(code)], success=solved, fun=float(c @ x) if solved else None, x=x if solved else None)
    result.update(mip_node_count=int(nodes) if solved else None, mip_dual_bound=float(least if kinds.any() else c @ x) if solved else None, mip_gap=0.0 if solved else None)
    return result


def lsq_linear(A, b, bounds=(-np.inf, np.inf), method="trf", tol=1e-10, lsq_solver=None, lsmr_tol=None, max_iter=None, verbose=0, *, lsmr_maxiter=None):  # fmt: skip
    """The least squares solution of A·x = b within bounds (Stark and Parker, Computational Statistics 10, 1995).

    >>> lsq_linear([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [1.0, 2.0, 4.0], bounds=([0, 0], [0.3, 2])).x.round(6)
    array([0.3     , 0.371429])
    """
    if method not in ("trf", "bvls"):
        raise ValueError("`method` must be 'trf' or 'bvls'")
    matrix = A.toarray() if hasattr(A, "toarray") else np.atleast_2d(np.asarray(A, dtype=float))
    b = np.atleast_1d(np.asarray(b, dtype=float))
    if b.ndim != 1:
        raise ValueError("`b` must have at most 1 dimension.")
    m, n = matrix.shape
    if b.size != m:
        raise ValueError("Inconsistent shapes between `A` and `b`.")
    low, high = (np.broadcast_to(np.asarray(e, float), (n,)) for e in ((bounds.lb, bounds.ub) if hasattr(bounds, "lb") else bounds))
    if np.any(low >= high):
        raise ValueError("Each lower bound must be strictly less than each upper bound.")
    free_solution = np.linalg.lstsq(matrix, b, rcond=-1)
    x = free_solution[0]
    steps, status = 0, 3
    if not (np.all(x >= low) and np.all(x <= high)):
        x, steps = _bounded_squares(matrix, b, x, low, high, 10 * n + 20 if max_iter is None else max_iter)
        status = 1
    residual = matrix @ x - b
    gradient = matrix.T @ residual
    mask = np.where(x <= low, -1, np.where(x >= high, 1, 0))
    inner = np.where(mask == 0, gradient, np.where(mask < 0, np.minimum(gradient, 0), np.maximum(gradient, 0)))
    message = {1: "The first-order optimality measure is less than `tol`.", 3: "The unconstrained solution is optimal."}[status]
    return OptimizeResult(x=x, fun=residual, cost=0.5 * np.dot(residual, residual), optimality=float(np.abs(inner).max()), active_mask=mask,
                          unbounded_sol=free_solution, nit=steps, status=status, message=message, success=True)  # fmt: skip


def _bounded_squares(A, b, x, low, high, limit):
    """Variables are held at a bound or free; one after the other is freed that would lower the sum of squares."""
    x = np.clip(x, low, high)
    free = (x > low) & (x < high)
    freed = -1
    for step in range(1, limit + 1):
        while free.any():
            z = np.linalg.lstsq(A[:, free], b - A[:, ~free] @ x[~free], rcond=None)[0]
            inside = (z >= low[free]) & (z <= high[free])
            if inside.all():
                x[free] = z
                break
            at, way = x[free], z - x[free]
            with np.errstate(all="ignore"):
                reach = np.where(way > 0, (high[free] - at) / way, np.where(way < 0, (low[free] - at) / way, np.inf))
            t = max(0.0, min(1.0, reach.min()))
            x[free] = np.clip(at + t * way, low[free], high[free])
            hit = np.flatnonzero(free)[reach <= t + 1e-15]
            x[hit] = np.where(way[reach <= t + 1e-15] > 0, high[hit], low[hit])
            free[hit] = False
            if freed in hit:
                break
        gradient = A.T @ (A @ x - b)
        gain = np.where(free, 0.0, np.where(x <= low, -gradient, gradient))
        best = int(np.argmax(gain))
        if gain[best] <= 1e-12 * max(1.0, np.abs(gradient).max()) or best == freed and not free[best]:
            return x, step
        free[best], freed = True, best
    return x, limit
