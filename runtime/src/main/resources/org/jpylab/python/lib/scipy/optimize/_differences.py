"""Slopes of functions of vectors by differences that stay within bounds."""

import numpy as np

_EPS = np.finfo(float).eps
_STEPS = {"2-point": _EPS**0.5, "3-point": _EPS ** (1 / 3), "cs": _EPS**0.5}


def jacobian(f, x, values, low, high, kind="2-point", relative=None, absolute=None):
    """The matrix of slopes at x, where f has the given values."""
    h, one_sided = _widths(x, low, high, kind, relative, absolute)
    columns = []
    for i in range(x.size):
        step = np.zeros_like(x)
        step[i] = h[i]
        if kind == "cs":
            columns.append(np.atleast_1d(f(x + step * 1j)).imag / h[i])
        elif kind == "2-point":
            moved = x + step
            columns.append((np.atleast_1d(f(moved)) - values) / (moved[i] - x[i]))
        elif one_sided[i]:
            near, far = x + step, x + 2 * step
            rise = -3.0 * values + 4 * np.atleast_1d(f(near)) - np.atleast_1d(f(far))
            columns.append(rise / (far[i] - x[i]))
        else:
            below, above = x - step, x + step
            first = np.atleast_1d(f(below))
            columns.append((np.atleast_1d(f(above)) - first) / (above[i] - below[i]))
    return np.array(columns, dtype=float).reshape(x.size, -1).T


def _widths(x, low, high, kind, relative, absolute):
    """The steps of all variables, and which are to be taken to one side only."""
    sign = np.where(x >= 0, 1.0, -1.0)
    h = _STEPS[kind] * sign * np.maximum(1.0, abs(x))
    if absolute is not None:
        h = np.where(x + absolute - x == 0, h, absolute)
    elif relative is not None:
        wanted = relative * sign * abs(x)
        h = np.where(x + wanted - x == 0, h, wanted)
    if kind == "cs" or not (np.isfinite(low).any() or np.isfinite(high).any()):
        return (abs(h) if kind == "3-point" else h), np.zeros(x.size, bool)
    below, above = x - low, high - x
    if kind == "2-point":
        fits = abs(h) <= np.maximum(below, above)
        outside = (x + h < low) | (x + h > high)
        turned = np.where(outside & fits, -h, h)
        return np.where(fits, turned, np.where(above >= below, above, -below)), np.ones(x.size, bool)
    h = abs(h)
    central = (below >= h) & (above >= h)
    sided = np.where(above >= below, np.minimum(h, 0.5 * above), -np.minimum(h, 0.5 * below))
    made = np.where(central, h, sided)
    closest = np.minimum(below, above)
    narrow = ~central & (abs(made) <= closest)
    return np.where(narrow, closest, made), ~central & ~narrow
