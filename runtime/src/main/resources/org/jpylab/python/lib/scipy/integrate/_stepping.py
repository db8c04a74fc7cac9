"""What all solvers of initial value problems share, and the explicit Runge-Kutta ones."""

import warnings

import numpy as np
from _jpylab.loops import slopes

_EPS = 2.220446049250313e-16

_j_combine, _j_error = np._bind("org.jpylab.scipy.RungeKutta", ["combine", "error"])
_j_right_hand_side, _j_slopes = np._bind("org.jpylab.scipy.OdeCalls", ["rightHandSide", "slopes"])


def _right_hand_side(f, args, size, time_first=True, is_alone=True):
    """What runs a program's f(t, y, *args) in Java after many calls; never if other functions run between them."""
    return _j_right_hand_side((lambda: slopes(f, args, size, time_first)) if is_alone else None)


def _in_java(f, args, y0):
    """f(t, y, *args) as a function of t and y that Java comes to run where y is real."""
    side = _right_hand_side(f, args, np.size(y0), is_alone=not np.iscomplexobj(y0))

    def slopes_at(t, y):
        found = _j_slopes(side, float(t), y._j) if y.dtype.kind == "f" else None
        return f(t, y, *args) if found is None else np._wrap(found)

    return slopes_at


def _norm(x):
    return float(np.sqrt((abs(x) ** 2).sum() / max(x.size, 1)))


def _combined(y, K, weights, step):
    """y and a weighted sum of slopes."""
    if y.dtype.kind == "c":
        return y + step * sum(k * w for k, w in zip(K, weights) if w)
    return np._wrap(_j_combine(y._j, [k._j for k in K[: len(weights)]], weights, step))


def _tolerances(rtol, atol, n):
    if np.any(np.asarray(rtol) < 100 * _EPS):
        warnings.warn(f"At least one element of `rtol` is too small. Setting `rtol = np.maximum(rtol, {100 * _EPS})`.", stacklevel=5)
        rtol = np.maximum(rtol, 100 * _EPS)
    atol = np.asarray(atol)
    if atol.ndim > 0 and atol.shape != (n,):
        raise ValueError("`atol` has wrong shape.")
    if np.any(atol < 0):
        raise ValueError("`atol` must be positive.")
    return rtol, atol


def _longest(max_step):
    if max_step <= 0:
        raise ValueError("`max_step` must be positive.")
    return max_step


def _given_first(first_step, t0, t_bound):
    if first_step <= 0:
        raise ValueError("`first_step` must be positive.")
    if first_step > abs(t_bound - t0):
        raise ValueError("`first_step` exceeds bounds.")
    return first_step


def _superfluous(options):
    if options:
        names = ", ".join(f"`{name}`" for name in options)
        warnings.warn(f"The following arguments have no effect for a chosen solver: {names}.", stacklevel=4)


class OdeSolver:
    """A solution that is followed step by step; solvers fill in how one step is made."""

    TOO_SMALL_STEP = "Required step size is less than spacing between numbers."

    def __init__(self, fun, t0, y0, t_bound, vectorized, support_complex=False):
        y0 = np.asarray(y0)
        if y0.dtype.kind == "c":
            if not support_complex:
                raise ValueError("`y0` is complex, but the chosen solver does not support integration in a complex domain.")
            kind = complex
        else:
            kind = float
        y0 = y0.astype(kind, copy=False)
        if y0.ndim != 1:
            raise ValueError("`y0` must be 1-dimensional.")
        asarray = np.asarray
        self.t_old, self.t, self.y, self.t_bound, self.vectorized = None, t0, y0, t_bound, vectorized
        self._fun = lambda t, y: asarray(fun(t, y), dtype=kind)
        self.direction = np.sign(t_bound - t0) if t_bound != t0 else 1
        self.n, self.status = y0.size, "running"
        self.nfev = self.njev = self.nlu = 0

    def fun_single(self, t, y):
        if self.vectorized:
            return self._fun(t, y[:, None]).ravel()
        return self._fun(t, y)

    def fun(self, t, y):
        self.nfev += 1
        return self.fun_single(t, y)

    def fun_vectorized(self, t, y):
        if self.vectorized:
            return self._fun(t, y)
        return np.array([self._fun(t, column) for column in y.T], dtype=y.dtype).T.reshape(y.shape)

    @property
    def step_size(self):
        return None if self.t_old is None else abs(self.t - self.t_old)

    def step(self):
        """Make one step; a message if that failed."""
        if self.status != "running":
            raise RuntimeError("Attempt to step on a failed or finished solver.")
        if self.n == 0 or self.t == self.t_bound:
            self.t_old, self.t, self.status = self.t, self.t_bound, "finished"
            return None
        t = self.t
        success, message = self._step_impl()
        if not success:
            self.status = "failed"
        else:
            self.t_old = t
            if self.direction * (self.t - self.t_bound) >= 0:
                self.status = "finished"
        return message

    def dense_output(self):
        """The solution within the last step, as a function."""
        if self.t_old is None:
            raise RuntimeError("Dense output is available after a successful step was made.")
        if self.n == 0 or self.t == self.t_old:
            return ConstantDenseOutput(self.t_old, self.t, self.y)
        return self._dense_output_impl()

    def _least(self):
        return 10 * abs(float(np.nextafter(self.t, self.direction * np.inf)) - self.t)

    def _first(self, f, order, first_step):
        """A first step (Hairer, Norsett and Wanner, Solving ODEs I, II.4), unless one is given."""
        if first_step is not None:
            return _given_first(first_step, self.t, self.t_bound)
        if self.n == 0:
            return np.inf
        scale = self.atol + np.abs(self.y) * self.rtol
        size, speed = _norm(self.y / scale), _norm(f / scale)
        guess = 1e-6 if size < 1e-5 or speed < 1e-5 else 0.01 * size / speed
        ahead = self.fun(self.t + guess * self.direction, self.y + guess * self.direction * f)
        bend = _norm((ahead - f) / scale) / guess
        if speed <= 1e-15 and bend <= 1e-15:
            step = max(1e-6, guess * 1e-3)
        else:
            step = (0.01 / max(speed, bend)) ** (1 / (order + 1))
        return min(100 * guess, step)


class DenseOutput:
    """The solution between two times."""

    def __init__(self, t_old, t):
        self.t_old, self.t = t_old, t
        self.t_min, self.t_max = min(t, t_old), max(t, t_old)

    def __call__(self, t):
        t = np.asarray(t)
        if t.ndim > 1:
            raise ValueError("`t` must be a float or a 1-D array.")
        return self._call_impl(t)


class ConstantDenseOutput(DenseOutput):
    """A solution that did not move."""

    def __init__(self, t_old, t, value):
        super().__init__(t_old, t)
        self.value = value

    def _call_impl(self, t):
        if t.ndim == 0:
            return self.value
        return np.repeat(self.value[:, None], t.size, axis=1)


class _PowerOutput(DenseOutput):
    """y_old + factor·Σ Q_j x^(j+1), x the part of the step."""

    def __init__(self, t_old, t, y_old, Q, factor):
        super().__init__(t_old, t)
        self.h, self.Q, self.y_old, self.factor = t - t_old, Q, y_old, factor

    def _call_impl(self, t):
        x = (t - self.t_old) / self.h
        if t.ndim == 0:
            power, sum = float(x), 0.0
            x = power
            for q in self.Q:
                sum = sum + q * power
                power *= x
            return self.y_old + self.factor * sum
        powers = np.cumprod(np.tile(x, (len(self.Q), 1)), axis=0)
        return self.factor * np.dot(np.array(self.Q).T, powers) + self.y_old[:, None]


class _RungeKutta(OdeSolver):
    def __init__(self, fun, t0, y0, t_bound, max_step=np.inf, rtol=1e-3, atol=1e-6, vectorized=False,
                 first_step=None, **extraneous):  # fmt: skip
        _superfluous(extraneous)
        super().__init__(fun, t0, y0, t_bound, vectorized, support_complex=True)
        self.y_old, self.h_previous = None, None
        self.max_step = _longest(max_step)
        self.rtol, self.atol = _tolerances(rtol, atol, self.n)
        self.f = self.fun(self.t, self.y)
        self.h_abs = self._first(self.f, self.error_estimator_order, first_step)

    def _step_impl(self):
        t, y, least = self.t, self.y, self._least()
        h_abs = self.max_step if self.h_abs > self.max_step else max(self.h_abs, least)
        exponent, rejected = -1 / (self.error_estimator_order + 1), False
        while True:
            if h_abs < least:
                return False, self.TOO_SMALL_STEP
            t_new = t + h_abs * self.direction
            if self.direction * (t_new - self.t_bound) > 0:
                t_new = self.t_bound
            h = t_new - t
            h_abs = abs(h)
            K = [self.f]
            for a, c in zip(self.A[1:], self.C[1:]):
                K.append(self.fun(t + c * h, _combined(y, K, a, h)))
            y_new = _combined(y, K, self.B, h)
            f_new = self.fun(t + h, y_new)
            K.append(f_new)
            error = self._error(K, h, y, y_new)
            if error < 1:
                factor = 10 if error == 0 else min(10, 0.9 * error**exponent)
                h_abs *= min(1, factor) if rejected else factor
                break
            h_abs *= max(0.2, 0.9 * error**exponent) if error == error else 0.2
            rejected = True
        self.h_previous, self.y_old, self.K = h, y, K
        self.t, self.y, self.h_abs, self.f = t_new, y_new, h_abs, f_new
        return True, None

    def _error(self, K, h, y, y_new):
        """A weighted sum of slopes in units of the tolerances."""
        if y.dtype.kind == "c" or np.ndim(self.rtol):
            scale = self.atol + np.maximum(np.abs(y), np.abs(y_new)) * self.rtol
            return _norm(abs(sum(k * w for k, w in zip(K, self.E) if w)) * h / scale)
        return _j_error(y._j, y_new._j, [k._j for k in K], self.E, h, self.rtol, np._arr(self.atol))

    def _dense_output_impl(self):
        Q = [sum(k * p[j] for k, p in zip(self.K, self.P) if p[j]) for j in range(len(self.P[0]))]
        return _PowerOutput(self.t_old, self.t, self.y_old, Q, self.t - self.t_old)


class RK23(_RungeKutta):
    """Bogacki and Shampine's pair of orders 3 and 2 (Appl. Math. Lett. 2, 1989)."""

    order, error_estimator_order, n_stages = 3, 2, 3
    C = (0, 1 / 2, 3 / 4)
    A = ((), (1 / 2,), (0, 3 / 4))
    B = (2 / 9, 1 / 3, 4 / 9)
    E = (5 / 72, -1 / 12, -1 / 9, 1 / 8)
    P = ((1, -4 / 3, 5 / 9), (0, 1, -2 / 3), (0, 4 / 3, -8 / 9), (0, -1, 1))


class RK45(_RungeKutta):
    """Dormand and Prince's pair of orders 5 and 4 (J. Comp. Appl. Math. 6, 1980), with Shampine's interpolant."""

    order, error_estimator_order, n_stages = 5, 4, 6
    C = (0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1)
    A = (
        (), (1 / 5,), (3 / 40, 9 / 40), (44 / 45, -56 / 15, 32 / 9),
        (19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729),
        (9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656),
    )  # fmt: skip
    B = (35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84)
    E = (-71 / 57600, 0, 71 / 16695, -71 / 1920, 17253 / 339200, -22 / 525, 1 / 40)
    P = (
        (1, -8048581381 / 2820520608, 8663915743 / 2820520608, -12715105075 / 11282082432),
        (0, 0, 0, 0),
        (0, 131558114200 / 32700410799, -68118460800 / 10900136933, 87487479700 / 32700410799),
        (0, -1754552775 / 470086768, 14199869525 / 1410260304, -10690763975 / 1880347072),
        (0, 127303824393 / 49829197408, -318862633887 / 49829197408, 701980252875 / 199316789632),
        (0, -282668133 / 205662961, 2019193451 / 616988883, -1453857185 / 822651844),
        (0, 40617522 / 29380423, -110615467 / 29380423, 69997945 / 29380423),
    )


class DOP853(_RungeKutta):
    """Hairer's formula of order 8 (Hairer, Norsett and Wanner, Solving ODEs I, II.5)."""

    order, error_estimator_order, n_stages = 8, 7, 12

    def __init__(self, *args, **kwargs):
        from scipy.integrate import _dop853 as constants

        self.constants = constants
        self.A, self.B, self.C = constants.A[:12], constants.B, constants.C[:12]
        super().__init__(*args, **kwargs)

    def _error(self, K, h, y, y_new):
        scale = self.atol + np.maximum(np.abs(y), np.abs(y_new)) * self.rtol
        fifth, third = (
            float((abs(sum(k * w for k, w in zip(K, E) if w) / scale) ** 2).sum())
            for E in (self.constants.E5, self.constants.E3)
        )
        if fifth == 0 and third == 0:
            return 0.0
        return abs(h) * fifth / ((fifth + 0.01 * third) * len(scale)) ** 0.5

    def _dense_output_impl(self):
        K, h = list(self.K), self.h_previous
        for a, c in zip(self.constants.A[13:], self.constants.C[13:]):
            K.append(self.fun(self.t_old + c * h, _combined(self.y_old, K, a, h)))
        rise = self.y - self.y_old
        F = [rise, h * K[0] - rise, 2 * rise - h * (self.f + K[0])]
        F += [h * sum(k * w for k, w in zip(K, row) if w) for row in self.constants.D]
        return _NestedOutput(self.t_old, self.t, self.y_old, F)


class _NestedOutput(DenseOutput):
    """A polynomial in turns of x and 1 - x (Hairer, Norsett and Wanner, Solving ODEs I, II.6)."""

    def __init__(self, t_old, t, y_old, F):
        super().__init__(t_old, t)
        self.h, self.F, self.y_old = t - t_old, F, y_old

    def _call_impl(self, t):
        x = (t - self.t_old) / self.h
        if t.ndim:
            x = x[:, None]
        y = 0.0
        for i, f in enumerate(reversed(self.F)):
            y = (y + f) * (x if i % 2 == 0 else 1 - x)
        return (y + self.y_old).T
