"""LSODA's steps, made in Java, for odeint, ode and solve_ivp."""

import warnings

import numpy as np
from scipy.integrate._stepping import (
    DenseOutput, OdeSolver, _given_first, _j_right_hand_side, _right_hand_side, _superfluous, _tolerances,
)  # fmt: skip

(_j_start, _j_along, _j_to, _j_step, _j_state, _j_counts, _j_polynomial) = np._bind(
    "org.jpylab.scipy.OdeCalls", ["start", "along", "to", "step", "state", "counts", "polynomial"]
)

_MESSAGES = {
    2: "Integration successful.",
    1: "Nothing was done; the integration time was 0.",
    -1: "Excess work done on this call (perhaps wrong Dfun type).",
    -2: "Excess accuracy requested (tolerances too small).",
    -3: "Illegal input detected (internal error).",
    -4: "Repeated error test failures (internal error).",
    -5: "Repeated convergence failures (perhaps bad Jacobian or tolerances).",
    -6: "Error weight became zero during problem.",
}


class ODEintWarning(Warning):
    """odeint could not go on."""


def _started(f, jac, t, y, rtol, atol, first=0.0, most=0.0, least=0.0, count=0, nonstiff=12, stiff=5, ml=None, mu=None,
             side=None):  # fmt: skip
    """A solution in Java that begins at t; f and jac take t and an array; `side` may be f in Java."""
    wrap, arr = np._wrap, np._arr

    def slopes(t, j):
        return arr(f(t, wrap(j)))

    def matrix(t, j):
        return arr(jac(t, wrap(j)))

    below, above = (-1, -1) if ml is None and mu is None else (ml or 0, mu or 0)
    return _j_start(
        slopes, None if jac is None else matrix, _j_right_hand_side(None) if side is None else side, float(t), arr(y), arr(np.asarray(rtol, dtype=float)),
        arr(np.asarray(atol, dtype=float)), [float(first), float(most), float(least)],
        [int(count) or 500, min(int(nonstiff) or 12, 12), min(int(stiff) or 5, 5), int(below), int(above)],
    )  # fmt: skip


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
    t = np.array(t, dtype=float)
    y0 = np.array(y0, dtype=float)
    dt = np.diff(t)
    if not ((dt >= 0).all() or (dt <= 0).all()):
        raise ValueError(
            "The values in t must be monotonically increasing or monotonically decreasing; repeated values are allowed."
        )
    if y0.ndim > 1:
        raise ValueError("Initial condition y0 must be one-dimensional.")
    y0 = np.atleast_1d(y0)
    f = _slopes(func, args, tfirst, y0.size)
    jac = None if Dfun is None else _matrix(Dfun, args, tfirst, col_deriv, y0.size, ml, mu)
    rtol = 1.49012e-8 if rtol is None else rtol
    atol = 1.49012e-8 if atol is None else atol
    if len(t) == 0:
        return np.zeros((0, y0.size))
    lsoda = _started(f, jac, t[0], y0, rtol, atol, h0, hmax, hmin, mxstep, mxordn, mxords, ml, mu,
                     _right_hand_side(func, args, y0.size, tfirst, Dfun is None))  # fmt: skip
    rows, code, sizes, counts = _j_along(lsoda, t._j, [] if tcrit is None else np.ravel(tcrit).astype(float).tolist())
    out = np._wrap(rows)
    if code < 0:
        warnings.warn(
            _MESSAGES[code] + " Run with full_output = 1 to get quantitative information.", ODEintWarning, stacklevel=2
        )
    elif printmessg:
        warnings.warn(_MESSAGES[code], ODEintWarning, stacklevel=2)
    if not full_output:
        return out
    n = y0.size
    hu, tcur, tolsf, tsw = map(np._wrap, sizes)
    nst, nfe, nje, nqu, worst, mused, _ = (np._wrap(c).astype("int32") for c in counts)
    return out, {
        "hu": hu, "tcur": tcur, "tolsf": tolsf, "tsw": tsw, "nst": nst, "nfe": nfe, "nje": nje, "nqu": nqu,
        "imxer": int(worst[-1]) if len(worst) else -1,
        "lenrw": max(20 + 13 * n, 22 + 6 * n + n * n) + 3 * n, "leniw": 20 + n, "mused": mused,
        "message": _MESSAGES[code],
    }  # fmt: skip


def _slopes(func, args, tfirst, n):
    asarray = np.asarray

    def f(s, y):
        r = asarray(func(s, y, *args) if tfirst else func(y, s, *args), dtype=float)
        if r.ndim > 1:
            raise RuntimeError(f"The array return by func must be one-dimensional, but got ndim={r.ndim}.")
        if r.size != n:
            raise RuntimeError(
                f"The size of the array returned by func ({r.size}) does not match the size of y0 ({n})."
            )
        return r

    return f


def _matrix(Dfun, args, tfirst, col_deriv, n, ml, mu):
    if ml is not None or mu is not None:
        raise NotImplementedError("odeint: Dfun of a banded matrix")

    def jac(s, y):
        J = np.asarray(Dfun(s, y, *args) if tfirst else Dfun(y, s, *args), dtype=float)
        J = J.T if col_deriv else J
        if J.shape != (n, n) and not (n == 1 and J.size == 1):
            raise RuntimeError("Expected a Jacobian array with shape (%d, %d)" % (n, n))
        return J.reshape(n, n)

    return jac


class LSODA(OdeSolver):
    """Adams' formulas or backward differentiation, as the equation's stiffness asks for."""

    def __init__(self, fun, t0, y0, t_bound, first_step=None, min_step=0.0, max_step=np.inf, rtol=1e-3, atol=1e-6,
                 jac=None, lband=None, uband=None, vectorized=False, **extraneous):  # fmt: skip
        _superfluous(extraneous)
        super().__init__(fun, t0, y0, t_bound, vectorized)
        first = 0 if first_step is None else _given_first(first_step, t0, t_bound)
        if max_step <= 0:
            raise ValueError("`max_step` must be positive.")
        if min_step < 0:
            raise ValueError("`min_step` must be nonnegative.")
        rtol, atol = _tolerances(rtol, atol, self.n)
        if jac is not None and (lband is not None or uband is not None):
            raise NotImplementedError("LSODA: jac of a banded matrix")
        self._lsoda = _started(
            self.fun, None if jac is None else lambda t, y: np.asarray(jac(t, y), dtype=float), t0, self.y, rtol, atol,
            first * self.direction, 0 if max_step == np.inf else max_step, min_step, ml=lband, mu=uband,
        )  # fmt: skip

    def _step_impl(self):
        code = _j_step(self._lsoda, float(self.t_bound))
        if code < 0:
            warnings.warn(f"lsoda: {_MESSAGES.get(code, f'Unexpected istate={code:d}')}", stacklevel=5)
            return False, "Unexpected istate in LSODA."
        t, y = _j_state(self._lsoda)
        self.t, self.y = t, np._wrap(y)
        self.njev = self.nlu = np.int32(_j_counts(self._lsoda)[2])
        return True, None

    def _dense_output_impl(self):
        _, h, rows = _j_polynomial(self._lsoda)
        return _NordsieckOutput(self.t_old, self.t, h, np._wrap(rows))


class _NordsieckOutput(DenseOutput):
    """The polynomial of scaled derivatives."""

    def __init__(self, t_old, t, h, rows):
        super().__init__(t_old, t)
        self.h, self.rows = h, rows

    def _call_impl(self, t):
        x = (t - self.t) / self.h
        powers = np.arange(len(self.rows))
        return np.dot(self.rows.T, x**powers if t.ndim == 0 else x ** powers[:, None])
