"""Kelvin functions (DLMF 10.61) and their zeros."""

import numpy as np
from scipy.special import jv, kv
from scipy.special._bessel import _between

_THREE_QUARTERS, _QUARTER = np.exp(0.75j * np.pi), np.exp(0.25j * np.pi)


def _first_kind(x):
    return jv(0, np.asarray(x, dtype=float) * _THREE_QUARTERS)


def _second_kind(x):
    x = np.asarray(x, dtype=float)
    return np.where(x < 0, np.nan, kv(0, np.abs(x) * _QUARTER))


def _first_slope(x):
    return -_THREE_QUARTERS * jv(1, np.asarray(x, dtype=float) * _THREE_QUARTERS)


def _second_slope(x):
    x = np.asarray(x, dtype=float)
    return np.where(x < 0, np.nan, -_QUARTER * kv(1, np.abs(x) * _QUARTER))


def ber(x):
    """Kelvin's function ber."""
    return np.real(_first_kind(x))[()]


def bei(x):
    """Kelvin's function bei."""
    return np.imag(_first_kind(x))[()]


def ker(x):
    """Kelvin's function ker."""
    return np.real(_second_kind(x))[()]


def kei(x):
    """Kelvin's function kei."""
    return np.where(np.asarray(x) == 0, -np.pi / 4, np.imag(_second_kind(x)))[()]


def berp(x):
    """The derivative of ber."""
    return np.real(_first_slope(x))[()]


def beip(x):
    """The derivative of bei."""
    return np.imag(_first_slope(x))[()]


def kerp(x):
    """The derivative of ker."""
    return np.real(_second_slope(x))[()]


def keip(x):
    """The derivative of kei."""
    return np.where(np.asarray(x) == 0, 0.0, np.imag(_second_slope(x)))[()]


def kelvin(x):
    """Be, Ke and their derivatives: ber + i·bei, ker + i·kei and so on."""
    return ber(x) + 1j * bei(x), ker(x) + 1j * kei(x), berp(x) + 1j * beip(x), kerp(x) + 1j * keip(x)


def _kelvin_zeros(function, start, nt):
    if nt != int(nt) or nt <= 0:
        raise ValueError("nt must be positive integer scalar.")
    at = np.arange(start, start + 4.5 * (nt + 2), 0.05)
    values = function(at)
    (places,) = np.nonzero(values[:-1] * values[1:] < 0)
    return _between(function, at[places[:nt]], at[places[:nt] + 1])


def ber_zeros(nt):
    """The first zeros of ber."""
    return _kelvin_zeros(ber, 0.5, nt)


def bei_zeros(nt):
    """The first positive zeros of bei."""
    return _kelvin_zeros(bei, 0.5, nt)


def ker_zeros(nt):
    """The first zeros of ker."""
    return _kelvin_zeros(ker, 0.5, nt)


def kei_zeros(nt):
    """The first zeros of kei."""
    return _kelvin_zeros(kei, 0.5, nt)


def berp_zeros(nt):
    """The first positive zeros of the derivative of ber."""
    return _kelvin_zeros(berp, 0.5, nt)


def beip_zeros(nt):
    """The first positive zeros of the derivative of bei."""
    return _kelvin_zeros(beip, 0.5, nt)


def kerp_zeros(nt):
    """The first zeros of the derivative of ker."""
    return _kelvin_zeros(kerp, 0.5, nt)


def keip_zeros(nt):
    """The first zeros of the derivative of kei."""
    return _kelvin_zeros(keip, 0.5, nt)


def kelvin_zeros(nt):
    """The zeros of all eight functions."""
    return tuple(f(nt) for f in (ber_zeros, bei_zeros, ker_zeros, kei_zeros, berp_zeros, beip_zeros, kerp_zeros, keip_zeros))
