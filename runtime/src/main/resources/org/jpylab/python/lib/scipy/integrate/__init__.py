"""Integrals and differential equations."""

from scipy.integrate._ivp import BDF, DOP853, LSODA, OdeSolution, OdeSolver, RK23, RK45, Radau, solve_ivp
from scipy.integrate._lsoda import ODEintWarning, odeint
from scipy.integrate._ode import complex_ode, ode
from scipy.integrate._quadrature import (
    IntegrationWarning, cumtrapz, cumulative_trapezoid, dblquad, fixed_quad, nquad, quad, quad_vec, quadrature,
    romb, romberg, simps, simpson, tplquad, trapezoid, trapz,
)  # fmt: skip
from scipy.integrate._stepping import DenseOutput


def __getattr__(name):
    if name in ("solve_bvp", "newton_cotes"):
        import importlib

        module = importlib.import_module("scipy.integrate." + {"solve_bvp": "_bvp"}.get(name, "_newton_cotes"))
        globals()[name] = value = getattr(module, name)
        return value
    from scipy._names import absent

    return absent(__name__, name)
