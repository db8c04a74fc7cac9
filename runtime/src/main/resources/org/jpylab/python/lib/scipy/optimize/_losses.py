"""Losses that let outliers weigh less, of squared residuals: values, slopes and curvatures."""

import numpy as np

_EPS = np.finfo(float).eps


def _huber(z):
    inside, root = z <= 1, np.maximum(z, 1.0) ** 0.5
    return [
        np.where(inside, z, 2 * root - 1),
        np.where(inside, 1.0, root**-1.0),
        np.where(inside, 0.0, -0.5 * np.maximum(z, 1.0) ** -1.5),
    ]


def _soft_l1(z):
    t = 1 + z
    return [2 * (t**0.5 - 1), t**-0.5, -0.5 * t**-1.5]


def _cauchy(z):
    t = 1 + z
    return [np.log1p(z), 1 / t, -1 / t**2]


def _arctan(z):
    t = 1 + z**2
    return [np.arctan(z), 1 / t, -2 * z / t**2]


LOSSES = {"linear": None, "huber": _huber, "soft_l1": _soft_l1, "cauchy": _cauchy, "arctan": _arctan}


class Loss:
    """Half the sum of the losses of residuals, and residuals and slopes whose squares have the same gradient."""

    def __init__(self, function, scale):
        self._function, self._scale = function, scale

    def cost(self, f):
        if self._function is None:
            return 0.5 * np.dot(f, f)
        return 0.5 * self._scale**2 * np.sum(self._function((f / self._scale) ** 2)[0])

    def scaled(self, J, f):
        """Slopes and residuals to go on with (Triggs and others, Bundle adjustment, 1999, section 4.3)."""
        if self._function is None:
            return J, f
        rho = self._function((f / self._scale) ** 2)
        slope, curvature = rho[1], rho[2] / self._scale**2
        weight = np.maximum(slope + 2 * curvature * f**2, _EPS) ** 0.5
        return J * weight[:, None], f * (slope / weight)
