"""Rotations in space."""

import numpy as np

from scipy.spatial.transform._rotation import Rotation


class Slerp:
    """Rotations between rotations, at a constant rate along the shortest way.

    >>> Slerp([0, 1], Rotation.from_euler('z', [0, 90], degrees=True))(0.5).as_euler('zyx', degrees=True).round(6)
    array([45.,  0.,  0.])
    """

    def __init__(self, times, rotations):
        if not isinstance(rotations, Rotation):
            raise TypeError("`rotations` must be a `Rotation` instance.")
        if rotations.single or len(rotations) == 1:
            raise ValueError("`rotations` must be a sequence of at least 2 rotations.")
        times = np.asarray(times)
        if times.ndim != 1:
            raise ValueError(f"Expected times to be specified in a 1 dimensional array, got {times.ndim} dimensions.")
        if len(times) != len(rotations):
            raise ValueError(f"Expected number of rotations to be equal to number of timestamps given, got {len(rotations)} rotations and {len(times)} timestamps.")  # fmt: skip
        if np.any(np.diff(times) <= 0):
            raise ValueError("Times must be in strictly increasing order.")
        self.times, self.timedelta, self.rotations = times, np.diff(times), rotations[:-1]
        self.rotvecs = (self.rotations.inv() * rotations[1:]).as_rotvec()

    def __call__(self, times):
        at = np.asarray(times)
        if at.ndim > 1:
            raise ValueError("`times` must be at most 1-dimensional.")
        single = at.ndim == 0
        at = np.atleast_1d(at)
        if at.min() < self.times[0] or at.max() > self.times[-1]:
            raise ValueError(f"Interpolation times must be within the range [{self.times[0]}, {self.times[-1]}], both inclusive.")
        i = np.maximum(np.searchsorted(self.times, at) - 1, 0)
        part = (at - self.times[i]) / self.timedelta[i]
        made = self.rotations[i] * Rotation.from_rotvec(self.rotvecs[i] * part[:, None])
        return made[0] if single else made


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
