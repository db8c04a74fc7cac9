"""Integrals and differential equations."""

from scipy.integrate._ivp import BDF, DOP853, LSODA, OdeSolution, OdeSolver, RK23, RK45, Radau, solve_ivp
from scipy.integrate._lsoda import ODEintWarning, odeint
from scipy.integrate._ode import complex_ode, ode
from scipy.integrate._quadpack import IntegrationWarning, dblquad, nquad, quad, tplquad
from scipy.integrate._samples import cumtrapz, cumulative_trapezoid, romb, simps, simpson, trapezoid, trapz
from scipy.integrate._stepping import DenseOutput

__all__ = [
    "AccuracyWarning", "BDF", "DOP853", "DenseOutput", "IntegrationWarning", "LSODA", "ODEintWarning", "OdeSolution",
    "OdeSolver", "RK23", "RK45", "Radau", "complex_ode", "cumtrapz", "cumulative_trapezoid", "dblquad", "fixed_quad",
    "newton_cotes", "nquad", "ode", "odeint", "quad", "quad_vec", "quadrature", "romb", "romberg", "simps", "simpson",
    "solve_bvp", "solve_ivp", "tplquad", "trapezoid", "trapz",
]  # fmt: skip

_ROOMS = {
    "solve_bvp": "_bvp", "newton_cotes": "_newton_cotes", "fixed_quad": "_gaussian", "quad_vec": "_gaussian",
    "quadrature": "_gaussian", "romberg": "_gaussian", "AccuracyWarning": "_gaussian",
}  # fmt: skip


def __getattr__(name):
    if name in _ROOMS:
        import importlib

        module = importlib.import_module("scipy.integrate." + _ROOMS[name])
        globals()[name] = value = getattr(module, name)
        return value
    from scipy._names import absent

    return absent(__name__, name)
