"""Minima, roots and fits."""

from scipy.optimize._curve_fit import OptimizeWarning, curve_fit
from scipy.optimize._least_squares import least_squares
from scipy.optimize._minimize import (
    Bounds, approx_fprime, basinhopping, brute, check_grad, differential_evolution, fmin_bfgs, fmin_cg,
    fmin_slsqp, line_search, minimize,
)  # fmt: skip
from scipy.optimize._minpack import fsolve, leastsq
from scipy.optimize._nelder_mead import fmin
from scipy.optimize._nnls import nnls
from scipy.optimize._powell import fmin_powell
from scipy.optimize._result import OptimizeResult
from scipy.optimize._roots import (
    RootResults, bisect, brenth, brentq, fixed_point, newton, ridder, root, root_scalar,
)  # fmt: skip
from scipy.optimize._scalar import bracket, brent, fminbound, golden, minimize_scalar


def rosen(x):
    """Rosenbrock's function.

    >>> rosen([1.0, 1.0, 1.0])
    0.0
    """
    import numpy as np

    x = np.asarray(x)
    return np.sum(100.0 * (x[1:] - x[:-1] ** 2.0) ** 2.0 + (1 - x[:-1]) ** 2.0, axis=0)


def linear_sum_assignment(cost_matrix, maximize=False):
    """The assignment of rows to columns of least cost.

    >>> linear_sum_assignment([[4, 1, 3], [2, 0, 5], [3, 2, 2]])
    (array([0, 1, 2]), array([1, 0, 2]))
    """
    import numpy as np

    cost = np.asarray(cost_matrix, dtype=float)
    cost = -cost if maximize else cost
    turned = cost.shape[0] > cost.shape[1]
    a = (cost.T if turned else cost).tolist()
    n, m = len(a), len(a[0]) if a else 0
    u, v, owner = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        owner[0], column = i, 0
        least, before, used = [float("inf")] * (m + 1), [0] * (m + 1), [False] * (m + 1)
        while owner[column]:
            used[column] = True
            row, delta, following = owner[column], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    reduced = a[row - 1][j - 1] - u[row] - v[j]
                    if reduced < least[j]:
                        least[j], before[j] = reduced, column
                    if least[j] < delta:
                        delta, following = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[owner[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            column = following
        while column:
            owner[column], column = owner[before[column]], before[column]
    pairs = sorted((owner[j] - 1, j - 1) for j in range(1, m + 1) if owner[j])
    rows, columns = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs])
    if turned:
        order = np.argsort(columns)
        return columns[order], rows[order]
    return rows, columns


_LATER = {
    "_linear": "linprog linprog_verbose_callback lsq_linear milp",
    "_global": "direct dual_annealing shgo",
    "_constraints": "BFGS HessianUpdateStrategy LinearConstraint NonlinearConstraint SR1",
    "_nonlin": (
        "BroydenFirst InverseJacobian KrylovJacobian NoConvergence anderson broyden1 broyden2 diagbroyden excitingmixing linearmixing"
        " newton_krylov"
    ),
    "_lbfgsb": "LbfgsInvHessProduct fmin_l_bfgs_b",
    "_more": (
        "fmin_cobyla fmin_ncg fmin_tnc rosen_der rosen_hess rosen_hess_prod toms748"
    ),
}
_WHERE = {name: module for module, names in _LATER.items() for name in names.split()}


def __getattr__(name):
    if name in _WHERE:
        import importlib

        globals()[name] = value = getattr(importlib.import_module("scipy.optimize." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)


def __dir__():
    return sorted([n for n in globals() if not n.startswith("_")] + list(_WHERE))


__all__ = __dir__()
