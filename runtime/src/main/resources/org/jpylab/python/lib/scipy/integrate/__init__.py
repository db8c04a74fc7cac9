"""Integrals and differential equations."""

from scipy.integrate._ode import ode, odeint, solve_ivp, OdeSolution
from scipy.integrate._quadrature import (
    IntegrationWarning, cumtrapz, cumulative_trapezoid, dblquad, fixed_quad, nquad, quad, quad_vec, quadrature,
    romb, romberg, simps, simpson, tplquad, trapezoid, trapz,
)  # fmt: skip
