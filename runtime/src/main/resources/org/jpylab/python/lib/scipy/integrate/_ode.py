"""Initial value problems: Runge-Kutta pairs for easy ones, Radau IIA for stiff ones."""

import numpy as np
from scipy.optimize._result import OptimizeResult

_EPS = 2.220446049250313e-16


def _norm(x):
    return float(np.sqrt((abs(x) ** 2).sum() / max(x.size, 1)))


_j_combine, _j_error = np._bind("org.jpylab.scipy.RungeKutta", ["combine", "error"])


def _combined(y, K, weights, step):
    """y and a weighted sum of slopes."""
    if y.dtype.kind == "c":
        return y + step * sum(k * w for k, w in zip(K, weights) if w)
    return np._wrap(_j_combine(y._j, [k._j for k in K[: len(weights)]], weights, step))


def _error(y, y_new, K, weights, step, rtol, atol):
    """A weighted sum of slopes in units of the tolerances."""
    if y.dtype.kind == "c":
        scale = atol + np.maximum(np.abs(y), np.abs(y_new)) * rtol
        return _norm(abs(sum(k * w for k, w in zip(K, weights) if w)) * step / scale)
    return _j_error(y._j, y_new._j, [k._j for k in K], weights, step, rtol, np._arr(atol))


class _Stepper:
    """One step after another, with an error estimate that stays below the tolerances."""

    def __init__(self, f, t0, y0, t_bound, rtol, atol, max_step=np.inf, first_step=None, jac=None):
        self.t, self.y, self.t_bound, self.nfev, self.njev, self.nlu = t0, y0, t_bound, 0, 0, 0
        self.rtol, self.atol, self.max_step = max(rtol, 100 * _EPS), atol, max_step
        self.direction = 1.0 if t_bound >= t0 else -1.0
        self.t_old = None
        self.given_jac = jac

        def counted(t, y):
            self.nfev += 1
            return np.asarray(f(t, y), dtype=y.dtype)

        self.f = counted
        self.f_now = counted(t0, y0)
        if self.f_now.shape != y0.shape:
            raise ValueError(f"`fun` is expected to return an array of shape {y0.shape}, got {self.f_now.shape}.")
        self.h = self._first() if first_step is None else first_step

    def _first(self):
        """Hairer, Norsett and Wanner, Solving ODEs I, II.4."""
        if self.y.size == 0:
            return np.inf
        scale = self.atol + np.abs(self.y) * self.rtol
        d0, d1 = _norm(self.y / scale), _norm(self.f_now / scale)
        h0 = 1e-6 if d0 < 1e-5 or d1 < 1e-5 else 0.01 * d0 / d1
        h0 = min(h0, abs(self.t_bound - self.t) or h0)
        f1 = self.f(self.t + h0 * self.direction, self.y + h0 * self.direction * self.f_now)
        d2 = _norm((f1 - self.f_now) / scale) / h0
        order = self.error_order
        h1 = max(1e-6, h0 * 1e-3) if d1 <= 1e-15 and d2 <= 1e-15 else (0.01 / max(d1, d2)) ** (1 / (order + 1))
        return min(100 * h0, h1, abs(self.t_bound - self.t) or h1)

    def step(self):
        """Move on by one step; False when steps have become too small."""
        smallest = 10 * abs(np.nextafter(self.t, self.direction * np.inf) - self.t)
        h = min(max(self.h, smallest), self.max_step)
        return self._step(h, smallest)


class RK45(_Stepper):
    """Dormand and Prince's pair of orders 5 and 4 (J. Comp. Appl. Math. 6, 1980), with Shampine's interpolant."""

    error_order, stages = 4, 6
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

    def _step(self, h, smallest):
        rejected = False
        exponent = -1 / (self.error_order + 1)
        while True:
            if h < smallest:
                return False
            t_new = self.t + h * self.direction
            if self.direction * (t_new - self.t_bound) > 0:
                t_new = self.t_bound
            step = t_new - self.t
            h = abs(step)
            K = [self.f_now]
            for a, c in zip(self.A[1:], self.C[1:]):
                K.append(self.f(self.t + c * step, _combined(self.y, K, a, step)))
            y_new = _combined(self.y, K, self.B, step)
            f_new = self.f(t_new, y_new)
            K.append(f_new)
            error = _error(self.y, y_new, K, self.E, step, self.rtol, self.atol)
            if error < 1:
                factor = 10 if error == 0 else min(10, 0.9 * error**exponent)
                self.h = h * (min(1, factor) if rejected else factor)
                break
            h *= max(0.2, 0.9 * error**exponent) if error == error else 0.2
            rejected = True
        self.t_old, self.y_old, self.K = self.t, self.y, K
        self.t, self.y, self.f_now = t_new, y_new, f_new
        return True

    def interpolant(self):
        """The solution within the last step, as a function."""
        t0, h, y0 = self.t_old, self.t - self.t_old, self.y_old
        Q = [sum(k * p[j] for k, p in zip(self.K, self.P) if p[j]) for j in range(len(self.P[0]))]

        def at(t):
            x = (t - t0) / h
            power, r = x, 0.0
            for q in Q:
                r = r + q * power
                power = power * x
            return y0 + h * r

        return at


class RK23(RK45):
    """Bogacki and Shampine's pair of orders 3 and 2 (Appl. Math. Lett. 2, 1989)."""

    error_order, stages = 2, 3
    C = (0, 1 / 2, 3 / 4)
    A = ((), (1 / 2,), (0, 3 / 4))
    B = (2 / 9, 1 / 3, 4 / 9)
    E = (5 / 72, -1 / 12, -1 / 9, 1 / 8)
    P = ((1, -4 / 3, 5 / 9), (0, 1, -2 / 3), (0, 4 / 3, -8 / 9), (0, -1, 1))


_S6 = 6**0.5
_RC = np.array([(4 - _S6) / 10, (4 + _S6) / 10, 1])
_RE = np.array([-13 - 7 * _S6, -13 + 7 * _S6, -1]) / 3
_RA = np.array(
    [[(88 - 7 * _S6) / 360, (296 - 169 * _S6) / 1800, (-2 + 3 * _S6) / 225],
     [(296 + 169 * _S6) / 1800, (88 + 7 * _S6) / 360, (-2 - 3 * _S6) / 225],
     [(16 - _S6) / 36, (16 + _S6) / 36, 1 / 9]]
)  # fmt: skip


class Radau(_Stepper):
    """Radau IIA of order 5 (Hairer and Wanner, Solving ODEs II, IV.8), its stages solved together."""

    error_order = 3

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.J, self.fresh, self.lu, self.lu_h = self._jacobian(self.t, self.y), True, None, None
        self.interpolate = None

    def _jacobian(self, t, y):
        self.njev += 1
        if self.given_jac is not None:
            return np.asarray(self.given_jac(t, y) if callable(self.given_jac) else self.given_jac, dtype=float)
        n = y.size
        J = np.empty((n, n), dtype=y.dtype)
        f0 = self.f(t, y)
        for i in range(n):
            d = _EPS**0.5 * max(abs(y[i]), 1e-5)
            moved = y.copy()
            moved[i] += d
            J[:, i] = (self.f(t, moved) - f0) / (moved[i] - y[i])
        return J

    def _step(self, h, smallest):
        n = self.y.size
        eye = np.eye(n)
        gamma = 3 + 3 ** (2 / 3) - 3 ** (1 / 3)
        rejected = False
        while True:
            if h < smallest:
                return False
            t_new = self.t + h * self.direction
            if self.direction * (t_new - self.t_bound) > 0:
                t_new = self.t_bound
            step = t_new - self.t
            h = abs(step)
            scale = self.atol + np.abs(self.y) * self.rtol
            if self.lu is None or self.lu_h != step:
                self.lu = np.linalg.inv(np.eye(3 * n) - step * np.kron(_RA, self.J))
                self.real = np.linalg.inv(gamma / step * eye - self.J)
                self.lu_h = step
                self.nlu += 2
            Z = np.zeros((3, n)) if self.interpolate is None else np.array(
                [self.interpolate(self.t + step * c) for c in _RC]
            ) - self.y  # fmt: skip
            converged, Z, iterations = self._newton(Z, step, scale)
            if not converged:
                if not self.fresh:
                    self.J, self.fresh, self.lu = self._jacobian(self.t, self.y), True, None
                else:
                    h *= 0.5
                continue
            y_new = self.y + Z[2]
            ZE = _RE.dot(Z) / step
            error = self.real.dot(self.f_now + ZE)
            scale = self.atol + np.maximum(np.abs(self.y), np.abs(y_new)) * self.rtol
            size = _norm(error / scale)
            if rejected and size > 1:
                error = self.real.dot(self.f(self.t, self.y + error) + ZE)
                size = _norm(error / scale)
            safety = 0.9 * 13 / (12 + iterations)
            factor = 10.0 if size == 0 else max(0.2, min(10.0, safety * size**-0.25))
            if size > 1 or size != size:
                h *= factor if size == size else 0.2
                rejected = True
                continue
            break
        if 1.0 <= factor < 1.2:
            factor = 1.0
        self.h = h * factor
        self.t_old, self.y_old, self.Z = self.t, self.y, Z
        self.t, self.y = t_new, y_new
        self.f_now = self.f(t_new, y_new)
        self.interpolate = self.interpolant()
        if iterations > 2:
            self.J, self.fresh, self.lu = self._jacobian(self.t, self.y), True, None
        else:
            self.fresh = False
        return True

    def _newton(self, Z, step, scale):
        n = self.y.size
        tol = max(10 * _EPS / self.rtol, min(0.03, self.rtol**0.5))
        before, rate = None, None
        for k in range(6):
            F = np.array([self.f(self.t + c * step, self.y + z) for c, z in zip(_RC, Z)])
            if not np.isfinite(F).all():
                return False, Z, k
            residual = step * _RA.dot(F) - Z
            d = self.lu.dot(residual.reshape(3 * n)).reshape(3, n)
            size = _norm(d / scale)
            if before is not None and before > 0:
                rate = size / before
                if rate >= 1 or rate ** (6 - k) / (1 - rate) * size > tol:
                    return False, Z, k
            Z = Z + d
            if size == 0 or rate is not None and rate / (1 - rate) * size < tol:
                return True, Z, k + 1
            before = size
        return False, Z, 6

    def interpolant(self):
        """The collocation polynomial of the last step."""
        t0, h, y0 = self.t_old, self.t - self.t_old, self.y_old
        V = np.array([[c, c * c, c**3] for c in _RC])
        Q = np.linalg.solve(V, self.Z)

        def at(t):
            x = (t - t0) / h
            return y0 + Q[0] * x + Q[1] * (x * x) + Q[2] * (x * x * x)

        return at


_METHODS = {"RK45": RK45, "RK23": RK23, "Radau": Radau, "BDF": Radau, "DOP853": RK45}


class OdeSolution:
    """The solution between the first and the last point, piece by piece."""

    def __init__(self, ts, pieces):
        self.ts, self.interpolants = np.asarray(ts), pieces
        self.t_min, self.t_max = min(ts), max(ts)
        self.ascending = ts[-1] >= ts[0]

    def _one(self, t):
        ts = self.ts if self.ascending else self.ts[::-1]
        i = int(min(max(np.searchsorted(ts, t, side="left") - 1, 0), len(self.interpolants) - 1))
        return self.interpolants[i if self.ascending else len(self.interpolants) - 1 - i](t)

    def __call__(self, t):
        t = np.asarray(t)
        if t.ndim == 0:
            return self._one(float(t))
        return np.array([self._one(v) for v in t.tolist()]).T


class OdeResult(OptimizeResult):
    """What solve_ivp found."""


def solve_ivp(fun, t_span, y0, method="RK45", t_eval=None, dense_output=False, events=None, vectorized=False,
              args=None, **options):  # fmt: skip
    """Solve y' = fun(t, y) from y0 on.

    Methods: RK45, RK23, Radau; DOP853 is solved as RK45, BDF as Radau and LSODA as `odeint` does, all to the
    same tolerances.

    >>> s = solve_ivp(lambda t, y: -y, [0, 1], [1.0], rtol=1e-8, atol=1e-8); s.y[0, -1].round(6)
    0.367879
    """
    if args is not None:
        given, fun = fun, lambda t, y: given(t, y, *args)
        jac = options.get("jac")
        if callable(jac):
            options["jac"] = lambda t, y: jac(t, y, *args)
    t0, tf = map(float, t_span)
    y0 = np.atleast_1d(np.asarray(y0))
    y0 = y0.astype(complex if y0.dtype.kind == "c" else float)
    if y0.ndim != 1:
        raise ValueError("`y0` must be 1-dimensional.")
    if isinstance(method, str) and method not in _METHODS and method != "LSODA":
        raise ValueError(f"`method` must be one of {['RK23', 'RK45', 'DOP853', 'Radau', 'BDF', 'LSODA']} or OdeSolver class.")
    rtol, atol = float(options.get("rtol", 1e-3)), np.asarray(options.get("atol", 1e-6))
    if method in ("DOP853", "LSODA", "BDF"):
        rtol, atol = rtol * 0.1, atol * 0.1
    kind = _Switching if method == "LSODA" else _METHODS[method]
    solver = kind(fun, t0, y0, tf, rtol, atol, options.get("max_step", np.inf), options.get("first_step"), options.get("jac"))
    if t_eval is not None:
        t_eval = np.asarray(t_eval)
        if np.any(t_eval < min(t0, tf)) or np.any(t_eval > max(t0, tf)):
            raise ValueError("Values in `t_eval` are not within `t_span`.")
    return _run(solver, t0, tf, y0, t_eval, dense_output, events, args)


def _run(solver, t0, tf, y0, t_eval, dense_output, events, args):
    events = () if events is None else (events,) if callable(events) else tuple(events)
    call = (lambda e, t, y: e(t, y)) if args is None else lambda e, t, y: e(t, y, *args)
    g = [call(e, t0, y0) for e in events]
    found_t, found_y = [[] for _ in events], [[] for _ in events]
    ts, ys, all_t, pieces = ([t0], [y0], [t0], []) if t_eval is None else ([], [], [t0], [])
    wanted = 0
    if t_eval is not None:
        while wanted < len(t_eval) and t_eval[wanted] == t0:
            ts.append(t0)
            ys.append(y0)
            wanted += 1
    status, message = None, "The solver successfully reached the end of the integration interval."
    while status is None:
        if t0 == tf:
            status = 0
            break
        if not solver.step():
            status, message = -1, "Required step size is less than spacing between numbers."
            break
        if solver.direction * (solver.t - tf) >= 0:
            status = 0
        t_old, t, y = solver.t_old, solver.t, solver.y
        piece = solver.interpolant() if events or dense_output or t_eval is not None else None
        if events:
            g, stop = _events(events, call, g, piece, t_old, t, y, found_t, found_y)
            if stop is not None:
                status, t, message = 1, stop, "A termination event occurred."
                y = piece(t)
        if t_eval is None:
            ts.append(t)
            ys.append(y)
        else:
            while wanted < len(t_eval) and solver.direction * (t_eval[wanted] - t) <= 0:
                ts.append(float(t_eval[wanted]))
                ys.append(piece(ts[-1]))
                wanted += 1
        all_t.append(t)
        pieces.append(piece)
    y_all = np.array(ys).T if ys else np.empty((y0.size, 0))
    return OdeResult(
        t=np.array(ts), y=y_all, sol=OdeSolution(all_t, pieces) if dense_output else None,
        t_events=[np.asarray(v) for v in found_t] if events else None,
        y_events=[np.asarray(v) for v in found_y] if events else None,
        nfev=solver.nfev, njev=solver.njev, nlu=solver.nlu, status=status, message=message, success=status >= 0,
    )  # fmt: skip


def _events(events, call, before, piece, t_old, t, y, found_t, found_y):
    """The events' new values and the time at which one ends the run, if one does."""
    from scipy.optimize import brentq

    now, stop = [call(e, t, y) for e in events], None
    hits = []
    for i, e in enumerate(events):
        up, down = before[i] <= 0 <= now[i], before[i] >= 0 >= now[i]
        direction = getattr(e, "direction", 0)
        if (up and direction > 0) or (down and direction < 0) or ((up or down) and direction == 0):
            hits.append((brentq(lambda s: call(e, s, piece(s)), t_old, t, xtol=4 * _EPS, rtol=4 * _EPS), i))
    for at, i in sorted(hits, key=lambda h: h[0] if t >= t_old else -h[0]):
        found_t[i].append(at)
        found_y[i].append(piece(at))
        if getattr(events[i], "terminal", False):
            stop = at
            break
    return now, stop


class _Switching:
    """Runge-Kutta steps, and Radau's once those stay small for stability's sake."""

    def __init__(self, f, t0, y0, t_bound, rtol, atol, max_step=np.inf, first_step=None, jac=None):
        self.given = f, t_bound, rtol, atol, max_step, jac
        self.solver = RK45(f, t0, y0, t_bound, rtol, atol, max_step, first_step)
        self.direction, self.stiff, self.edge, self.before = self.solver.direction, False, 0, 0

    t = property(lambda self: self.solver.t)
    y = property(lambda self: self.solver.y)
    t_old = property(lambda self: self.solver.t_old)
    nfev = property(lambda self: self.solver.nfev + self.before)
    njev = property(lambda self: self.solver.njev)
    nlu = property(lambda self: self.solver.nlu)

    def step(self):
        if self.stiff:
            self._become_implicit()
        explicit = isinstance(self.solver, RK45)
        ok = self.solver.step()
        if explicit and not ok:
            self._become_implicit()
            return self.solver.step()
        if explicit:
            self.stiff = self._stiff(self.solver)
        return ok

    def _become_implicit(self):
        old = self.solver
        f, t_bound, rtol, atol, max_step, jac = self.given
        self.before, self.stiff = old.nfev, False
        self.solver = Radau(f, old.t, old.y, t_bound, rtol, atol, max_step, max(old.h, 1e-10), jac)

    def _stiff(self, s):
        """Whether steps are at the edge of the stability region (Hairer and Wanner II, IV.2)."""
        stage_y = _combined(s.y_old, s.K, s.A[5], s.t - s.t_old)
        spread = float(np.sqrt(((s.y - stage_y) ** 2).sum()))
        if spread == 0:
            return False
        slope = float(np.sqrt(((s.K[6] - s.K[5]) ** 2).sum()))
        self.edge = self.edge + 1 if abs(s.t - s.t_old) * slope / spread > 3.25 else 0
        return self.edge >= 15

    def interpolant(self):
        return self.solver.interpolant()


def odeint(func, y0, t, args=(), Dfun=None, col_deriv=0, full_output=0, ml=None, mu=None, rtol=None, atol=None,
           tcrit=None, h0=0.0, hmax=0.0, hmin=0.0, ixpr=0, mxstep=0, mxhnil=0, mxordn=12, mxords=5, printmessg=0,
           tfirst=False):  # fmt: skip
    """Solve y' = func(y, t) at the given times; one row a time.

    >>> odeint(lambda y, t: -y, 1.0, [0, 1]).round(6)
    array([[1.      ],
           [0.367879]])
    """
    if not isinstance(args, tuple):
        args = (args,)
    y0 = np.atleast_1d(np.asarray(y0, dtype=float)).ravel().copy()
    t = np.asarray(t, dtype=float).ravel()
    shape = (y0.size,)

    def f(s, y):
        r = np.asarray(func(s, y, *args) if tfirst else func(y, s, *args), dtype=float)
        if r.size != y0.size:
            raise RuntimeError(
                f"The array return by func must be one-dimensional, but got ndim={r.ndim}."
                if r.ndim > 1
                else f"The size of the array returned by func ({r.size}) does not match the size of y0 ({y0.size})."
            )
        return r.reshape(shape)

    jac = None
    if Dfun is not None:
        jac = lambda s, y: np.asarray(Dfun(s, y, *args) if tfirst else Dfun(y, s, *args))
        if col_deriv:
            plain = jac
            jac = lambda s, y: plain(s, y).T
    rtol = 1.49012e-8 if rtol is None else float(np.min(rtol))
    atol = np.asarray(1.49012e-8 if atol is None else atol, dtype=float)
    out = np.zeros((len(t), y0.size))
    out[0] = y0
    report = {"message": "Integration successful.", "nfe": np.zeros(0, int)}
    if len(t) > 1 and t[-1] != t[0]:
        _fill_out(f, y0, t, rtol, atol, hmax, h0, jac, out, report, tcrit)
    elif len(t) > 1:
        out[1:] = y0
    return (out, report) if full_output else out


def _fill_out(f, y0, t, rtol, atol, hmax, h0, jac, out, report, tcrit):
    """The rows of the result; integration starts anew at critical times."""
    end, direction = float(t[-1]), 1.0 if t[-1] > t[0] else -1.0
    stops = sorted(float(c) for c in np.ravel(tcrit if tcrit is not None else []) if direction * (c - t[0]) > 0)
    stops = [c for c in stops if direction * (end - c) > 0] + [end]
    start, y, i = float(t[0]), y0, 1
    counts = []
    for stop in stops:
        solver = _Switching(f, start, y, stop, rtol * 0.3, atol * 0.3, hmax or np.inf, h0 or None, jac)
        while i < len(t) and (direction * (solver.t - stop) < 0 or i < len(t) and t[i] == solver.t):
            if not solver.step():
                import warnings

                report["message"] = "Repeated error test failures (internal error)."
                warnings.warn(
                    report["message"] + " Run with full_output = 1 to get quantitative information.",
                    ODEintWarning,
                    stacklevel=3,
                )
                return
            piece = None
            while i < len(t) and direction * (t[i] - solver.t) <= 0:
                if t[i] == solver.t:
                    out[i] = solver.y
                else:
                    piece = piece or solver.interpolant()
                    out[i] = piece(float(t[i]))
                counts.append(solver.nfev)
                i += 1
        start, y = solver.t, solver.y
    report["nfe"] = np.array(counts)


class ODEintWarning(Warning):
    """odeint could not go on."""


class ode:
    """An equation y' = f(t, y) that is integrated step by step.

    >>> r = ode(lambda t, y: -y).set_integrator('dopri5').set_initial_value(1.0, 0.0)
    >>> r.integrate(1.0).round(6)
    array([0.367879])
    """

    def __init__(self, f, jac=None):
        self.f, self.jac = f, jac
        self.f_params, self.jac_params = (), ()
        self._y, self.t, self._status, self._solout = [], 0.0, 1, None
        self._name, self._options = "lsoda", {}

    y = property(lambda self: self._y)

    def set_initial_value(self, y, t=0.0):
        self._y, self.t, self._status = np.atleast_1d(np.asarray(y)) + 0.0, t, 1
        return self

    def set_integrator(self, name, **integrator_params):
        if name not in ("vode", "zvode", "lsoda", "dopri5", "dop853"):
            raise ValueError(f"No integrator name match with {name!r} or is not available.")
        self._name, self._options = name, integrator_params
        return self

    def set_f_params(self, *args):
        self.f_params = args
        return self

    def set_jac_params(self, *args):
        self.jac_params = args
        return self

    def set_solout(self, solout):
        self._solout = solout

    def successful(self):
        return self._status > 0

    def get_return_code(self):
        return self._status

    def integrate(self, t, step=False, relax=False):
        """Go on to time t; the solution there."""
        rtol = self._options.get("rtol", 1e-6)
        atol = self._options.get("atol", 1e-12 if self._name not in ("dopri5", "dop853") else 1e-12)
        stiff = self._options.get("method") == "bdf"
        kind = Radau if stiff else RK45 if self._name in ("dopri5", "dop853") else _Switching
        jac = None if self.jac is None else lambda s, y: self.jac(s, y, *self.jac_params)
        solver = kind(
            lambda s, y: self.f(s, y, *self.f_params), float(self.t), self._y, float(t), rtol, np.asarray(atol),
            self._options.get("max_step", 0) or np.inf, self._options.get("first_step", 0) or None, jac,
        )  # fmt: skip
        while solver.direction * (solver.t - t) < 0:
            if not solver.step():
                self._status = -3
                break
            if self._solout is not None and self._solout(solver.t, solver.y) == -1:
                break
            if step:
                break
        self._y, self.t = solver.y, solver.t
        return self._y
