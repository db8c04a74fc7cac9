"""solve_ivp: a solver's steps, with events and output where it is wanted."""

import numpy as np
from scipy.integrate._implicit import BDF, Radau
from scipy.integrate._lsoda import LSODA
from scipy.integrate._stepping import DOP853, OdeSolver, RK23, RK45, _EPS, _in_java
from scipy.optimize._result import OptimizeResult

_METHODS = {"RK23": RK23, "RK45": RK45, "DOP853": DOP853, "Radau": Radau, "BDF": BDF, "LSODA": LSODA}


class OdeResult(OptimizeResult):
    """What solve_ivp found."""


class OdeSolution:
    """The solution between the first and the last point, piece by piece."""

    def __init__(self, ts, interpolants):
        ts = np.asarray(ts)
        d = np.diff(ts)
        if not ((ts.size == 2 and ts[0] == ts[-1]) or np.all(d > 0) or np.all(d < 0)):
            raise ValueError("`ts` must be strictly increasing or decreasing.")
        self.n_segments = len(interpolants)
        if ts.shape != (self.n_segments + 1,):
            raise ValueError("Numbers of time stamps and interpolants don't match.")
        self.ts, self.interpolants = ts, interpolants
        self.ascending = bool(ts[-1] >= ts[0])
        self.ts_sorted = ts if self.ascending else ts[::-1]
        self.t_min, self.t_max = self.ts_sorted[0], self.ts_sorted[-1]

    def __call__(self, t):
        t = np.asarray(t)
        at = np.searchsorted(self.ts_sorted, t, side="left" if self.ascending else "right")
        segments = np.clip(at - 1, 0, self.n_segments - 1)
        if not self.ascending:
            segments = self.n_segments - 1 - segments
        if t.ndim == 0:
            return self.interpolants[int(segments)](t)
        out = [None] * t.size
        for segment in dict.fromkeys(segments.tolist()):
            where = np.flatnonzero(segments == segment)
            for i, column in zip(where.tolist(), self.interpolants[segment](t[where]).T):
                out[i] = column
        return np.array(out).T


class _Events:
    """Functions of t and y whose zeros are looked for."""

    def __init__(self, events, args, t, y):
        self.given = (events,) if callable(events) else tuple(events)
        self.args = args or ()
        self.terminal = [getattr(e, "terminal", False) for e in self.given]
        self.direction = [getattr(e, "direction", 0) for e in self.given]
        self.values = self._at(t, y)
        self.t, self.y = [[] for _ in self.given], [[] for _ in self.given]

    def _at(self, t, y):
        return [e(t, y, *self.args) for e in self.given]

    def found(self, solver, t_old, t, y, piece):
        """The piece of solution, if it was needed, and the time at which an event ends the run."""
        from scipy.optimize import brentq

        before, self.values = self.values, self._at(t, y)
        hits = []
        for i, (a, b, way) in enumerate(zip(before, self.values, self.direction)):
            up, down = a <= 0 <= b, a >= 0 >= b
            if up and way > 0 or down and way < 0 or (up or down) and way == 0:
                piece = solver.dense_output() if piece is None else piece
                e, s = self.given[i], piece
                root = brentq(lambda u: e(u, s(u), *self.args), t_old, t, xtol=4 * _EPS, rtol=4 * _EPS)
                hits.append((root, i))
        if any(self.terminal[i] for _, i in hits):
            hits.sort(key=lambda h: h[0] if t > t_old else -h[0])
            last = next(k for k, h in enumerate(hits) if self.terminal[h[1]])
            hits, stop = hits[: last + 1], hits[last][0]
        else:
            stop = None
        for root, i in hits:
            self.t[i].append(root)
            self.y[i].append(piece(root))
        return piece, stop


def solve_ivp(fun, t_span, y0, method="RK45", t_eval=None, dense_output=False, events=None, vectorized=False,
              args=None, **options):  # fmt: skip
    """Solve y' = fun(t, y) from y0 on, by RK45, RK23, DOP853, Radau, BDF or LSODA.

    >>> s = solve_ivp(lambda t, y: -y, [0, 1], [1.0], rtol=1e-8, atol=1e-8); s.y[0, -1].round(6)
    0.367879
    """
    if not (isinstance(method, str) and method in _METHODS) and not (
        isinstance(method, type) and issubclass(method, OdeSolver)
    ):
        raise ValueError(f"`method` must be one of {_METHODS} or OdeSolver class.")
    t0, tf = map(float, t_span)
    given = fun
    if args is not None:
        try:
            [*args]
        except TypeError as error:
            raise TypeError(
                f"Supplied 'args' cannot be unpacked. Please supply `args` as a tuple (e.g. `args=({args},)`)"
            ) from error
        fun = lambda t, y: given(t, y, *args)
        jac = options.get("jac")
        if callable(jac):
            options["jac"] = lambda t, y: jac(t, y, *args)
    if t_eval is not None:
        t_eval = _wanted(np.asarray(t_eval), t0, tf)
    kind = _METHODS[method] if isinstance(method, str) else method
    if isinstance(method, str) and events is None and not vectorized and not callable(options.get("jac")):
        fun = _in_java(given, args or (), y0)
    return _run(kind(fun, t0, y0, tf, vectorized=vectorized, **options), t0, y0, t_eval, dense_output, events, args)


def _wanted(t_eval, t0, tf):
    if t_eval.ndim != 1:
        raise ValueError("`t_eval` must be 1-dimensional.")
    if np.any(t_eval < min(t0, tf)) or np.any(t_eval > max(t0, tf)):
        raise ValueError("Values in `t_eval` are not within `t_span`.")
    d = np.diff(t_eval)
    if tf > t0 and np.any(d <= 0) or tf < t0 and np.any(d >= 0):
        raise ValueError("Values in `t_eval` are not properly sorted.")
    return t_eval


def _run(solver, t0, y0, t_eval, dense_output, events, args):
    events = None if events is None else _Events(events, args, t0, y0)
    ts, ys, all_t, pieces = ([t0], [y0], [t0], []) if t_eval is None else ([], [], [t0], [])
    status, message, done = None, None, 0
    while status is None:
        message = solver.step()
        if solver.status == "failed":
            status = -1
            break
        if solver.status == "finished":
            status = 0
        t_old, t, y = solver.t_old, solver.t, solver.y
        piece = solver.dense_output() if dense_output else None
        if dense_output:
            pieces.append(piece)
        if events is not None:
            piece, stop = events.found(solver, t_old, t, y, piece)
            if stop is not None:
                status, t = 1, stop
                y = piece(t)
        if t_eval is None:
            ts.append(t)
            ys.append(y)
        else:
            until = done
            ahead = (t_eval[done:] - t) * solver.direction
            until += int(np.searchsorted(ahead, 0, side="right"))
            if until > done:
                piece = solver.dense_output() if piece is None else piece
                ts.append(t_eval[done:until])
                ys.append(piece(ts[-1]))
                done = until
        all_t.append(t)
    if status == 0:
        message = "The solver successfully reached the end of the integration interval."
    elif status == 1:
        message = "A termination event occurred."
    if t_eval is None:
        ts, ys = np.array(ts), np.vstack(ys).T
    elif ts:
        ts, ys = np.hstack(ts), np.hstack(ys)
    return OdeResult(
        t=ts, y=ys, sol=OdeSolution(all_t, pieces) if dense_output else None,
        t_events=None if events is None else [np.asarray(v) for v in events.t],
        y_events=None if events is None else [np.asarray(v) for v in events.y],
        nfev=solver.nfev, njev=solver.njev, nlu=solver.nlu, status=status, message=message, success=status >= 0,
    )  # fmt: skip
