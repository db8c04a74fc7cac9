"""The classes ode and complex_ode: an equation that is followed from call to call."""

import warnings

import numpy as np
from scipy.integrate._lsoda import _MESSAGES, _j_state, _j_step, _j_to, _started
from scipy.integrate._stepping import DOP853, RK45, _combined

_EPS = 2.220446049250313e-16


class _Multistep:
    """lsoda, vode and zvode: formulas that remember earlier steps, all by LSODA's choice of them."""

    supports_solout, success_code = False, 2

    def __init__(self, name, rtol=1e-6, atol=1e-12, lband=None, uband=None, nsteps=500, max_step=0.0, min_step=0.0,
                 first_step=0.0, method=None, order=12, with_jacobian=False, max_order_ns=12, max_order_s=5, ixpr=0,
                 max_hnil=0):  # fmt: skip
        self.name, self.complex = name, name == "zvode"
        self.options = rtol, atol, first_step, max_step, min_step, nsteps, max_order_ns, max_order_s, lband, uband
        if method is not None and str(method).lower() not in ("adams", "bdf"):
            raise ValueError(f"Unknown integration method {method}")
        self.success, self.istate, self.lsoda = 1, 1, None

    def reset(self):
        self.success, self.istate, self.lsoda = 1, 1, None

    def run(self, f, jac, y, t0, t1, step):
        if self.lsoda is None:
            rtol, atol, *rest = self.options
            if self.complex:
                given, given_jac = f, jac
                f = lambda t, v: _parts(given(t, _joined(v)))
                jac = None if jac is None else lambda t, v: _real_matrix(np.asarray(given_jac(t, _joined(v))))
                y, rtol, atol = _parts(y), np.max(rtol), np.max(atol)
            if jac is not None and (rest[-1] is not None or rest[-2] is not None):
                jac = _unbanded(jac, rest[-2] or 0, rest[-1] or 0)
            self.lsoda = _started(f, jac, t0, y, rtol, atol, *rest)
        code = _j_step(self.lsoda, float("inf") if t1 > t0 else float("-inf")) if step else _j_to(self.lsoda, t1, float("nan"))
        self.istate = code
        if code < 0:
            warnings.warn(f"{self.name}: {_MESSAGES.get(code, f'Unexpected istate={code:d}')}", stacklevel=4)
            self.success = 0
        t, y = _j_state(self.lsoda)
        y = np._wrap(y)
        return (_joined(y) if self.complex else y), t


def _parts(z):
    z = np.asarray(z, dtype=complex)
    return np.column_stack([z.real, z.imag]).ravel()


def _joined(v):
    return v[::2] + 1j * v[1::2]


def _real_matrix(J):
    n = J.shape[0]
    out = np.empty((2 * n, 2 * n))
    out[::2, ::2] = out[1::2, 1::2] = J.real
    out[1::2, ::2] = J.imag
    out[::2, 1::2] = -J.imag
    return out


def _unbanded(jac, below, above):
    def full(t, y):
        band, n = np.asarray(jac(t, y)), len(y)
        J = np.zeros((n, n))
        for i in range(n):
            for j in range(max(0, i - below), min(n, i + above + 1)):
                J[i, j] = band[i - j + above, j]
        return J

    return full


class _OneStep:
    """dopri5 and dop853: Runge-Kutta formulas with Hairer's step control."""

    supports_solout, complex = True, False  # the last step's proposal is the next call's first step

    def __init__(self, name, rtol=1e-6, atol=1e-12, nsteps=500, max_step=0.0, first_step=0.0, safety=0.9, ifactor=None,
                 dfactor=None, beta=0.0, method=None, verbosity=-1):  # fmt: skip
        high = name == "dop853"
        self.name, self.kind, self.rtol, self.atol, self.nsteps = name, DOP853 if high else RK45, rtol, atol, nsteps
        self.max_step, self.first_step, self.next_step, self.safety = max_step, first_step, first_step, safety
        self.grow, self.shrink = ifactor or (6.0 if high else 10.0), dfactor or (0.3 if high else 0.2)
        self.beta = max(beta, 0.0) if high or beta else 0.04
        self.power = 0.125 - self.beta * 0.2 if high else 0.2 - self.beta * 0.75
        self.order, self.success, self.istate, self.solout = 8 if high else 5, 1, 1, None

    def reset(self):
        self.success, self.next_step = 1, self.first_step

    def _first(self, f, t, y, slope, way, longest):
        scale = self.atol + self.rtol * np.abs(y)
        speed, size = float(((slope / scale) ** 2).sum()), float(((y / scale) ** 2).sum())
        h = 1e-6 if speed <= 1e-10 or size <= 1e-10 else (size / speed) ** 0.5 * 0.01
        h = min(h, longest)
        there = f(t + h * way, y + h * way * slope)
        bend = max(float((((there - slope) / scale) ** 2).sum()) ** 0.5 / h, speed**0.5)
        wanted = max(1e-6, h * 1e-3) if bend <= 1e-15 else (0.01 / bend) ** (1.0 / self.order)
        return min(100 * h, wanted, longest)

    def run(self, f, jac, y, t, t1, step):
        f, given = (lambda t, y: np.asarray(given(t, y), dtype=float)), f
        y = np.array(y, dtype=float)
        way = 1.0 if t1 >= t else -1.0
        longest = abs(self.max_step) or abs(t1 - t)
        slope = f(t, y)
        self.istate, rejected, error_before, count = 1, False, 1e-4, 0
        if self.solout is not None and self.solout(t, y.copy()) == -1:
            self.istate = 2
            return y, t
        if t == t1:
            return y, t
        h = abs(self.next_step) or self._first(f, t, y, slope, way, longest)
        stepper = self.kind.__new__(self.kind)
        stepper.rtol, stepper.atol = float(np.max(self.rtol)), np.asarray(self.atol)
        if self.kind is DOP853:
            from scipy.integrate import _dop853

            stepper.constants, stepper.A, stepper.B, stepper.C = _dop853, _dop853.A[:12], _dop853.B, _dop853.C[:12]
        while True:
            if count > self.nsteps:
                return self._failed(-2, "larger nsteps is needed", y, t)
            if 0.1 * h <= abs(t) * _EPS:
                return self._failed(-3, "step size becomes too small", y, t)
            last = (t + 1.01 * h * way - t1) * way > 0
            move = t1 - t if last else h * way
            h = abs(move)
            count += 1
            K = [slope]
            for a, c in zip(stepper.A[1:], stepper.C[1:]):
                K.append(f(t + c * move, _combined(y, K, a, move)))
            y_new = _combined(y, K, stepper.B, move)
            K.append(f(t + move, y_new))
            error = stepper._error(K, move, y, y_new)
            ratio = error**self.power
            factor = max(1 / self.grow, min(1 / self.shrink, ratio / error_before**self.beta / self.safety))
            if error <= 1:
                error_before = max(error, 1e-4)
                t, y, slope = t + move, y_new, K[-1]
                if self.solout is not None and self.solout(t, y.copy()) == -1:
                    self.istate = 2
                    return y, t
                if last:
                    self.next_step = h / factor
                    return y, t1
                h_new = min(h / factor, longest)
                h, rejected = min(h_new, h) if rejected else h_new, False
            else:
                h, rejected = h / min(1 / self.shrink, ratio / self.safety), True

    def _failed(self, code, message, y, t):
        self.istate, self.success = code, 0
        warnings.warn(f"{self.name}: {message}", stacklevel=5)
        return y, t


def _integrator(name, options):
    lower = (name or "vode").lower()
    if lower in ("vode", "zvode", "lsoda"):
        return _Multistep(lower, **options)
    if lower in ("dopri5", "dop853"):
        return _OneStep(lower, **options)
    warnings.warn(f"No integrator name match with {name!r} or is not available.", stacklevel=3)
    return None


class ode:
    """An equation y' = f(t, y) that is integrated step by step.

    >>> r = ode(lambda t, y: -y).set_integrator('dopri5').set_initial_value(1.0, 0.0)
    >>> r.integrate(1.0).round(6)
    array([0.367879])
    """

    def __init__(self, f, jac=None):
        self.stiff, self.f, self.jac = 0, f, jac
        self.f_params, self.jac_params = (), ()
        self._y = []

    @property
    def y(self):
        return self._y

    def set_initial_value(self, y, t=0.0):
        """Start at y and t."""
        if np.isscalar(y):
            y = [y]
        if not len(self._y):
            self.set_integrator("")
        self._y = np.asarray(y, complex if self._integrator.complex else float)
        self.t = t
        self._integrator.reset()
        return self

    def set_integrator(self, name, **integrator_params):
        """Choose vode, zvode, lsoda, dopri5 or dop853."""
        integrator = _integrator(name, integrator_params)
        if integrator is not None:
            self._integrator = integrator
            if not len(self._y):
                self.t, self._y = 0.0, np.array([0.0])
        return self

    def integrate(self, t, step=False, relax=False):
        """Go on to time t; the solution there."""
        f_params, jac_params = self.f_params, self.jac_params

        def slopes(s, y):
            r = self.f(s, y, *f_params)
            if isinstance(r, tuple):
                raise ValueError("Function to integrate must not return a tuple.")
            return np.asarray(r) if self._integrator.complex else np.asarray(r, dtype=float).reshape(np.shape(y))

        jac = None if self.jac is None else lambda s, y: np.asarray(self.jac(s, y, *jac_params))
        self._y, self.t = self._integrator.run(slopes, jac, self._y, float(self.t), float(t), step or relax)
        return self._y

    def successful(self):
        """Whether all went well so far."""
        if not hasattr(self, "_integrator"):
            self.set_integrator("")
        return self._integrator.success == 1

    def get_return_code(self):
        """A positive number after success."""
        if not hasattr(self, "_integrator"):
            self.set_integrator("")
        return self._integrator.istate

    def set_f_params(self, *args):
        self.f_params = args
        return self

    def set_jac_params(self, *args):
        self.jac_params = args
        return self

    def set_solout(self, solout):
        """Have solout(t, y) called after each step of dopri5 and dop853; -1 stops."""
        if not self._integrator.supports_solout:
            raise ValueError("selected integrator does not support solout, choose another one")
        self._integrator.solout = solout


class complex_ode(ode):
    """As `ode` for complex states, with integrators for real ones.

    >>> r = complex_ode(lambda t, y: [1j * y[0]]).set_initial_value([1.0], 0.0)
    >>> r.integrate(1.0).round(4)
    array([0.5403+0.8415j])
    """

    def __init__(self, f, jac=None):
        self.cf, self.cjac = f, jac
        real = None if jac is None else lambda t, v, *args: _real_matrix(np.asarray(self.cjac(t, _joined(v), *args)))
        ode.__init__(self, lambda t, v, *args: _parts(self.cf(t, _joined(v), *args)), real)

    @property
    def y(self):
        return _joined(self._y)

    def set_integrator(self, name, **integrator_params):
        if name == "zvode":
            raise ValueError("zvode must be used with ode, not complex_ode")
        return ode.set_integrator(self, name, **integrator_params)

    def set_initial_value(self, y, t=0.0):
        return ode.set_initial_value(self, _parts(np.asarray(y).ravel()), t)

    def integrate(self, t, step=False, relax=False):
        return _joined(ode.integrate(self, t, step, relax))

    def set_solout(self, solout):
        if not self._integrator.supports_solout:
            raise TypeError("selected integrator does not support solouta,choose another one")
        self._integrator.solout = lambda t, v: solout(t, _joined(v))
