"""Solvers for stiff equations: Radau's method and backward differentiation."""

import numpy as np
from scipy.integrate._stepping import DenseOutput, OdeSolver, _EPS, _PowerOutput, _longest, _norm, _superfluous, _tolerances

_REJECT, _SMALL, _BIG = _EPS**0.875, _EPS**0.75, _EPS**0.25


class _Differences:
    """∂f/∂y by differences, each column's step kept well above rounding errors (Salane 1986)."""

    def __init__(self, threshold, n, sparsity):
        self.threshold, self.factor = threshold, np.full(n, _EPS**0.5)
        self.groups = None if sparsity is None else _independent_columns(sparsity)
        self.pattern = None if sparsity is None else np.asarray(sparsity) != 0

    def __call__(self, fun, t, y, f):
        unit = np.where(np.real(f) >= 0, 1.0, -1.0) * np.maximum(self.threshold, np.abs(y))
        factor = self.factor.copy()
        h = (y + factor * unit) - y
        for i in np.flatnonzero(h == 0).tolist():
            while h[i] == 0:
                factor[i] *= 10
                h[i] = (y[i] + factor[i] * unit[i]) - y[i]
        change, there = self._columns(fun, t, y, f, h, np.arange(y.size))
        most, scale = self._sizes(f, change, there)
        weak = np.flatnonzero(most < _REJECT * scale)
        if weak.size:
            wider = 10 * factor[weak]
            h_wider = (y[weak] + wider * unit[weak]) - y[weak]
            all_h = h.copy()
            all_h[weak] = h_wider
            change2, there2 = self._columns(fun, t, y, f, all_h, weak)
            most2, scale2 = self._sizes(f, change2, there2)
            better = np.flatnonzero(most[weak] * scale2 < most2 * scale[weak])
            at = weak[better]
            factor[at], h[at] = wider[better], h_wider[better]
            change[:, at] = change2[:, better]
            scale[at], most[at] = scale2[better], most2[better]
        factor[most < _SMALL * scale] *= 10
        factor[most > _BIG * scale] *= 0.1
        self.factor = np.maximum(factor, 1e3 * _EPS)
        return change / h

    def _columns(self, fun, t, y, f, h, wanted):
        if self.groups is None:
            moves = np.zeros((y.size, wanted.size))
            moves[wanted, np.arange(wanted.size)] = h[wanted]
            there = fun(t, y[:, None] + moves)
            return there - f[:, None], there
        groups = self.groups[wanted]
        kinds, which = np.unique(groups, return_inverse=True)
        moves = np.zeros((y.size, kinds.size))
        moves[wanted, which] = h[wanted]
        there = fun(t, y[:, None] + moves)[:, which]
        return np.where(self.pattern[:, wanted], there - f[:, None], 0.0), there

    @staticmethod
    def _sizes(f, change, there):
        size = np.abs(change)
        at = np.argmax(size, axis=0)
        columns = np.arange(size.shape[1])
        return size[at, columns], np.maximum(np.abs(f[at]), np.abs(there[at, columns]))


def _independent_columns(sparsity):
    """A group for each column, so that columns of a group have no row in common (Curtis, Powell and Reid 1974)."""
    pattern = (sparsity.toarray() if hasattr(sparsity, "toarray") else np.asarray(sparsity)) != 0
    groups, group = np.full(pattern.shape[1], -1), 0
    order = np.argsort(pattern.sum(axis=0), kind="stable")[::-1].tolist()
    while (groups < 0).any():
        taken = np.zeros(pattern.shape[0], dtype=bool)
        for j in order:
            if groups[j] < 0 and not (taken & pattern[:, j]).any():
                groups[j] = group
                taken |= pattern[:, j]
        group += 1
    return groups


class _Implicit(OdeSolver):
    def __init__(self, fun, t0, y0, t_bound, max_step, rtol, atol, jac, jac_sparsity, vectorized, first_step, order,
                 extraneous):  # fmt: skip
        _superfluous(extraneous)
        super().__init__(fun, t0, y0, t_bound, vectorized, support_complex=isinstance(self, BDF))
        self.max_step = _longest(max_step)
        self.rtol, self.atol = _tolerances(rtol, atol, self.n)
        self.f = self.fun(self.t, self.y)
        self.h_abs = self._first(self.f, order, first_step)
        self.newton_tol = max(10 * _EPS / rtol, min(0.03, rtol**0.5))
        self.jac = self._jacobian(jac, jac_sparsity)
        self.I = np.identity(self.n, dtype=self.y.dtype)

    def _jacobian(self, jac, sparsity):
        """A function of t, y and f, or None for a constant matrix; self.J is the first one."""
        dense = lambda J: np.asarray(J.toarray() if hasattr(J, "toarray") else J, dtype=self.y.dtype)
        if jac is None:
            if sparsity is not None and hasattr(sparsity, "toarray"):
                sparsity = sparsity.toarray()
            differences = _Differences(self.atol, self.n, sparsity)

            def evaluate(t, y, f=None):
                self.njev += 1
                if f is None:
                    f = self.fun_single(t, y)
                return differences(self.fun_vectorized, t, y, f)

            self.J = evaluate(self.t, self.y, self.f if isinstance(self, Radau) else None)
            return evaluate
        if callable(jac):

            def evaluate(t, y, f=None):
                self.njev += 1
                return dense(jac(t, y))

            self.J = evaluate(self.t, self.y)
        else:
            evaluate, self.J = None, dense(jac)
        if self.J.shape != (self.n, self.n):
            raise ValueError(f"`jac` is expected to have shape {(self.n, self.n)}, but actually has {self.J.shape}.")
        return evaluate

    def _factors(self, matrix):
        from scipy.linalg import lu_factor

        self.nlu += 1
        return lu_factor(matrix)


_ROOT6 = 6**0.5
_NODES = np.array([(4 - _ROOT6) / 10, (4 + _ROOT6) / 10, 1])
_ERROR = np.array([-13 - 7 * _ROOT6, -13 + 7 * _ROOT6, -1]) / 3
_REAL = 3 + 3 ** (2 / 3) - 3 ** (1 / 3)
_COMPLEX = 3 + 0.5 * (3 ** (1 / 3) - 3 ** (2 / 3)) - 0.5j * (3 ** (5 / 6) + 3 ** (7 / 6))
_T = np.array(
    [[0.09443876248897524, -0.14125529502095421, 0.03002919410514742],
     [0.25021312296533332, 0.20412935229379994, -0.38294211275726192],
     [1, 1, 0]]
)  # fmt: skip
_TI = np.array(
    [[4.17871859155190428, 0.32768282076106237, 0.52337644549944951],
     [-4.17871859155190428, -0.32768282076106237, 0.47662355450055044],
     [0.50287263494578682, -2.57192694985560522, 0.59603920482822492]]
)  # fmt: skip
_TI_REAL, _TI_COMPLEX = _TI[0], _TI[1] + 1j * _TI[2]
_DENSE = np.array(
    [[13 / 3 + 7 * _ROOT6 / 3, -23 / 3 - 22 * _ROOT6 / 3, 10 / 3 + 5 * _ROOT6],
     [13 / 3 - 7 * _ROOT6 / 3, -23 / 3 + 22 * _ROOT6 / 3, 10 / 3 - 5 * _ROOT6],
     [1 / 3, -8 / 3, 10 / 3]]
)  # fmt: skip


class Radau(_Implicit):
    """Radau IIA of order 5 (Hairer and Wanner, Solving ODEs II, IV.8)."""

    def __init__(self, fun, t0, y0, t_bound, max_step=np.inf, rtol=1e-3, atol=1e-6, jac=None, jac_sparsity=None,
                 vectorized=False, first_step=None, **extraneous):  # fmt: skip
        super().__init__(fun, t0, y0, t_bound, max_step, rtol, atol, jac, jac_sparsity, vectorized, first_step, 3, extraneous)
        self.y_old = self.h_abs_old = self.error_norm_old = self.sol = self.real = self.pair = None
        self.current_jac = True

    def _step_impl(self):
        t, y, f, least = self.t, self.y, self.f, self._least()
        h_abs, h_before, error_before = self.h_abs, self.h_abs_old, self.error_norm_old
        if h_abs > self.max_step or h_abs < least:
            h_abs, h_before, error_before = min(max(h_abs, least), self.max_step), None, None
        rejected = False
        while True:
            if h_abs < least:
                return False, self.TOO_SMALL_STEP
            t_new = t + h_abs * self.direction
            if self.direction * (t_new - self.t_bound) > 0:
                t_new = self.t_bound
            h = t_new - t
            h_abs = abs(h)
            Z = np.zeros((3, self.n)) if self.sol is None else self.sol(t + h * _NODES).T - y
            converged, iterations, Z, rate = self._solved(t, y, f, h, Z)
            if not converged:
                h_abs *= 0.5
                self.real = None
                continue
            y_new = y + Z[-1]
            ZE = Z.T.dot(_ERROR) / h
            error = self._solve(self.real, f + ZE)
            scale = self.atol + np.maximum(np.abs(y), np.abs(y_new)) * self.rtol
            size = _norm(error / scale)
            safety = 0.9 * 13 / (12 + iterations)
            if rejected and size > 1:
                size = _norm(self._solve(self.real, self.fun(t, y + error) + ZE) / scale)
            if size <= 1:
                break
            h_abs *= max(0.2, safety * self._growth(h_abs, h_before, size, error_before))
            self.real = None
            rejected = True
        anew = self.jac is not None and iterations > 2 and rate > 1e-3
        factor = min(10, safety * self._growth(h_abs, h_before, size, error_before))
        if not anew and factor < 1.2:
            factor = 1
        else:
            self.real = None
        f_new = self.fun(t_new, y_new)
        if anew:
            self.J = self.jac(t_new, y_new, f_new)
            self.current_jac = True
        elif self.jac is not None:
            self.current_jac = False
        self.h_abs_old, self.error_norm_old = self.h_abs, size
        self.h_abs, self.y_old = h_abs * factor, y
        self.t_old, self.t, self.y, self.f = t, t_new, y_new, f_new
        Q = np.dot(Z.T, _DENSE)
        self.sol = _PowerOutput(t, t_new, y, [Q[:, j] for j in range(3)], 1.0)
        return True, None

    @staticmethod
    def _growth(h, h_before, error, error_before):
        """By which factor the step may change, judged by the last two errors."""
        trend = 1
        if error_before is not None and h_before is not None and error != 0:
            trend = h / h_before * (error_before / error) ** 0.25
        return min(1, trend) * (error**-0.25 if error else np.inf)

    @staticmethod
    def _solve(lu, b):
        from scipy.linalg import lu_solve

        return lu_solve(lu, b)

    def _solved(self, t, y, f, h, Z):
        scale = self.atol + np.abs(y) * self.rtol
        while True:
            if self.real is None:
                self.real = self._factors(_REAL / h * self.I - self.J)
                self.pair = self._factors(_COMPLEX / h * self.I - self.J)
            converged, iterations, Z_new, rate = self._newton(t, y, h, Z, scale)
            if converged or self.current_jac or self.jac is None:
                return converged, iterations, Z_new, rate
            self.J, self.current_jac, self.real = self.jac(t, y, f), True, None

    def _newton(self, t, y, h, Z, scale):
        W, before, rate = _TI.dot(Z), None, None
        real, pair = _REAL / h, _COMPLEX / h
        for k in range(6):
            F = np.array([self.fun(t + c * h, y + z) for c, z in zip(_NODES.tolist(), Z)])
            if not np.isfinite(F).all():
                return False, k + 1, Z, rate
            first = self._solve(self.real, F.T.dot(_TI_REAL) - real * W[0])
            others = self._solve(self.pair, F.T.dot(_TI_COMPLEX) - pair * (W[1] + 1j * W[2]))
            change = np.array([first, others.real, others.imag])
            size = _norm(change / scale)
            if before is not None:
                rate = size / before
            if rate is not None and (rate >= 1 or rate ** (6 - k) / (1 - rate) * size > self.newton_tol):
                return False, k + 1, Z, rate
            W = W + change
            Z = _T.dot(W)
            if size == 0 or rate is not None and rate / (1 - rate) * size < self.newton_tol:
                return True, k + 1, Z, rate
            before = size
        return False, 6, Z, rate

    def _dense_output_impl(self):
        return self.sol


_MOST = 5
_KAPPA = np.array([0, -0.1850, -1 / 9, -0.0823, -0.0415, 0])
_GAMMA = np.hstack((0, np.cumsum(1 / np.arange(1, _MOST + 1))))
_ALPHA = (1 - _KAPPA) * _GAMMA
_ERROR_CONST = _KAPPA * _GAMMA + 1 / np.arange(1, _MOST + 2)


def _rescaled(D, order, factor):
    """Changes backward differences to those of another step (Shampine and Reichelt 1997, section 2)."""

    def matrix(factor):
        i, j = np.arange(1, order + 1)[:, None], np.arange(1, order + 1)
        M = np.zeros((order + 1, order + 1))
        M[1:, 1:] = (i - 1 - factor * j) / i
        M[0] = 1
        return np.cumprod(M, axis=0)

    D[: order + 1] = np.dot(matrix(factor).dot(matrix(1)).T, D[: order + 1])


class BDF(_Implicit):
    """Numerical differentiation formulas of orders 1 to 5 (Shampine and Reichelt, SIAM J. Sci. Comput. 18, 1997)."""

    def __init__(self, fun, t0, y0, t_bound, max_step=np.inf, rtol=1e-3, atol=1e-6, jac=None, jac_sparsity=None,
                 vectorized=False, first_step=None, **extraneous):  # fmt: skip
        super().__init__(fun, t0, y0, t_bound, max_step, rtol, atol, jac, jac_sparsity, vectorized, first_step, 1, extraneous)
        self.D = np.zeros((_MOST + 3, self.n), dtype=self.y.dtype)
        self.D[0] = self.y
        self.D[1] = self.f * self.h_abs * self.direction
        self.order, self.n_equal_steps, self.LU = 1, 0, None

    def _resize(self, order, factor):
        _rescaled(self.D, order, factor)
        self.n_equal_steps = 0

    def _step_impl(self):
        t, D, order, least = self.t, self.D, self.order, self._least()
        h_abs = self.h_abs
        if h_abs > self.max_step or h_abs < least:
            h_abs = self.max_step if h_abs > self.max_step else least
            self._resize(order, h_abs / self.h_abs)
        fresh = self.jac is None
        while True:
            if h_abs < least:
                return False, self.TOO_SMALL_STEP
            t_new = t + h_abs * self.direction
            if self.direction * (t_new - self.t_bound) > 0:
                t_new = self.t_bound
                self._resize(order, abs(t_new - t) / h_abs)
                self.LU = None
            h = t_new - t
            h_abs = abs(h)
            predicted = np.sum(D[: order + 1], axis=0)
            scale = self.atol + self.rtol * np.abs(predicted)
            psi = np.dot(D[1 : order + 1].T, _GAMMA[1 : order + 1]) / _ALPHA[order]
            c = h / _ALPHA[order]
            while True:
                if self.LU is None:
                    self.LU = self._factors(self.I - c * self.J)
                converged, iterations, y_new, d = self._newton(t_new, predicted, c, psi, scale)
                if converged or fresh:
                    break
                self.J, self.LU, fresh = self.jac(t_new, predicted), None, True
            if not converged:
                h_abs *= 0.5
                self._resize(order, 0.5)
                self.LU = None
                continue
            safety = 0.9 * 9 / (8 + iterations)
            scale = self.atol + self.rtol * np.abs(y_new)
            error = _norm(_ERROR_CONST[order] * d / scale)
            if error <= 1:
                break
            factor = max(0.2, safety * error ** (-1 / (order + 1)))
            h_abs *= factor
            self._resize(order, factor)
        self.n_equal_steps += 1
        self.t, self.y, self.h_abs = t_new, y_new, h_abs
        D[order + 2] = d - D[order + 1]
        D[order + 1] = d
        for i in reversed(range(order + 1)):
            D[i] += D[i + 1]
        if self.n_equal_steps >= order + 1:
            self._choose(order, error, scale, safety)
        return True, None

    def _choose(self, order, error, scale, safety):
        """The order that allows the longest step."""
        lower = _norm(_ERROR_CONST[order - 1] * self.D[order] / scale) if order > 1 else np.inf
        upper = _norm(_ERROR_CONST[order + 1] * self.D[order + 2] / scale) if order < _MOST else np.inf
        factors = [e ** (-1 / (order + i)) if e else np.inf for i, e in enumerate((lower, error, upper))]
        best = max(factors)
        self.order = order + factors.index(best) - 1
        factor = min(10, safety * best)
        self.h_abs *= factor
        self._resize(self.order, factor)
        self.LU = None

    def _newton(self, t_new, predicted, c, psi, scale):
        from scipy.linalg import lu_solve

        y, d, before = predicted.copy(), 0, None
        for k in range(4):
            f = self.fun(t_new, y)
            if not np.isfinite(f).all():
                return False, k + 1, y, d
            change = lu_solve(self.LU, c * f - psi - d)
            size = _norm(change / scale)
            rate = None if before is None else size / before
            if rate is not None and (rate >= 1 or rate ** (4 - k) / (1 - rate) * size > self.newton_tol):
                return False, k + 1, y, d
            y = y + change
            d = d + change
            if size == 0 or rate is not None and rate / (1 - rate) * size < self.newton_tol:
                return True, k + 1, y, d
            before = size
        return False, 4, y, d

    def _dense_output_impl(self):
        return _BackwardOutput(self.t_old, self.t, self.h_abs * self.direction, self.order, self.D[: self.order + 1].copy())


class _BackwardOutput(DenseOutput):
    """The polynomial through backward differences."""

    def __init__(self, t_old, t, h, order, D):
        super().__init__(t_old, t)
        self.nodes, self.widths, self.D = t - h * np.arange(order), h * (1 + np.arange(order)), D

    def _call_impl(self, t):
        if t.ndim == 0:
            return np.dot(self.D[1:].T, np.cumprod((t - self.nodes) / self.widths)) + self.D[0]
        p = np.cumprod((t - self.nodes[:, None]) / self.widths[:, None], axis=0)
        return np.dot(self.D[1:].T, p) + self.D[0][:, None]
