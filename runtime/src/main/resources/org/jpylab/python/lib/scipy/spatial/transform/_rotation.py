"""Rotations kept as unit quaternions (x, y, z, w)."""

import numpy as np


def _products(p, q):
    """Quaternion products, row by row."""
    made = np.empty(np.broadcast_shapes(p.shape, q.shape))
    made[..., 3] = p[..., 3] * q[..., 3] - (p[..., :3] * q[..., :3]).sum(axis=-1)
    made[..., :3] = p[..., 3:] * q[..., :3] + q[..., 3:] * p[..., :3] + np.cross(p[..., :3], q[..., :3])
    return made


def _about(axis, angles):
    made = np.zeros((len(angles), 4))
    made[:, "xyz".index(axis)] = np.sin(angles / 2)
    made[:, 3] = np.cos(angles / 2)
    return made


class Rotation:
    """One rotation of space, or several.

    >>> Rotation.from_euler('z', 90, degrees=True).apply([1, 0, 0]).round(6)
    array([0., 1., 0.])
    """

    def __init__(self, quat, normalize=True, copy=True):
        quat = np.array(quat, dtype=float)
        if quat.ndim not in (1, 2) or quat.shape[-1] != 4 or quat.shape[0] == 0:
            raise ValueError(f"Expected `quat` to have shape (4,) or (N, 4), got {quat.shape}.")
        self._single = quat.ndim == 1
        quat = np.atleast_2d(quat)
        if normalize:
            sizes = np.linalg.norm(quat, axis=1)
            if (sizes == 0).any():
                raise ValueError("Found zero norm quaternions in `quat`.")
            quat = quat / sizes[:, None]
        self._quat = quat

    @classmethod
    def _of(cls, quats, single):
        return cls(quats[0] if single else quats, normalize=False)

    single = property(lambda self: self._single)

    def _given(self, values):
        return values[0] if self._single else values

    # --- made from ---

    @classmethod
    def from_quat(cls, quat):
        return cls(quat)

    @classmethod
    def from_matrix(cls, matrix):
        m = np.asarray(matrix, dtype=float)
        if m.ndim not in (2, 3) or m.shape[-2:] != (3, 3):
            raise ValueError(f"Expected `matrix` to have shape (3, 3) or (N, 3, 3), got {m.shape}")
        single = m.ndim == 2
        quats = []
        for a in m.reshape(-1, 3, 3).tolist():
            choices = [a[0][0], a[1][1], a[2][2], a[0][0] + a[1][1] + a[2][2]]
            i = choices.index(max(choices))
            q = [0.0] * 4
            if i != 3:
                j, k = (i + 1) % 3, (i + 2) % 3
                q[i], q[j], q[k] = 1 - choices[3] + 2 * a[i][i], a[j][i] + a[i][j], a[k][i] + a[i][k]
                q[3] = a[k][j] - a[j][k]
            else:
                q = [a[2][1] - a[1][2], a[0][2] - a[2][0], a[1][0] - a[0][1], 1 + choices[3]]
            quats.append(q)
        return cls(quats[0] if single else quats)

    @classmethod
    def from_rotvec(cls, rotvec, degrees=False):
        v = np.asarray(rotvec, dtype=float)
        if v.ndim not in (1, 2) or v.shape[-1] != 3:
            raise ValueError(f"Expected `rot_vec` to have shape (3,) or (N, 3), got {v.shape}")
        single = v.ndim == 1
        v = np.atleast_2d(np.deg2rad(v) if degrees else v)
        angles = np.linalg.norm(v, axis=1)
        small = angles <= 1e-3
        safe = np.where(small, 1.0, angles)
        scale = np.where(small, 0.5 - angles**2 / 48 + angles**4 / 3840, np.sin(safe / 2) / safe)
        return cls._of(np.concatenate((scale[:, None] * v, np.cos(angles / 2)[:, None]), axis=1), single)

    @classmethod
    def from_mrp(cls, mrp):
        p = np.asarray(mrp, dtype=float)
        single = p.ndim == 1
        p = np.atleast_2d(p)
        size = (p**2).sum(axis=1)[:, None]
        return cls._of(np.concatenate((2 * p, 1 - size), axis=1) / (1 + size), single)

    @classmethod
    def from_euler(cls, seq, angles, degrees=False):
        n = len(seq)
        if not 1 <= n <= 3:
            raise ValueError(f"Expected axis specification to be a non-empty string of upto 3 characters, got {seq}")
        intrinsic, extrinsic = set(seq) <= set("XYZ"), set(seq) <= set("xyz")
        if not (intrinsic or extrinsic):
            raise ValueError(f"Expected axes from `seq` to be from ['x', 'y', 'z'] or ['X', 'Y', 'Z'], got {seq}")
        if any(seq[i] == seq[i + 1] for i in range(n - 1)):
            raise ValueError(f"Expected consecutive axes to be different, got {seq}")
        angles = np.asarray(angles, dtype=float)
        angles = np.deg2rad(angles) if degrees else angles
        single = angles.ndim == 0 or angles.ndim == 1 and n > 1
        if n == 1:
            table = angles.reshape(-1, 1)
        else:
            if angles.shape[-1] != n:
                raise ValueError(f"Expected `angles` to be at most 2-dimensional with width equal to number of axes specified, got {angles.shape} for shape")
            table = np.atleast_2d(angles)
        seq = seq.lower()
        made = _about(seq[0], table[:, 0])
        for axis, column in zip(seq[1:], table.T[1:]):
            turn = _about(axis, column)
            made = _products(made, turn) if intrinsic else _products(turn, made)
        return cls._of(made, single)

    @classmethod
    def identity(cls, num=None):
        quat = np.zeros((num or 1, 4))
        quat[:, 3] = 1.0
        return cls._of(quat, num is None)

    @classmethod
    def random(cls, num=None, random_state=None):
        state = random_state if hasattr(random_state, "normal") else np.random.mtrand._rand if random_state is None else np.random.RandomState(random_state)
        return cls(state.normal(size=4) if num is None else state.normal(size=(num, 4)))

    @classmethod
    def concatenate(cls, rotations):
        return cls(np.concatenate([r._quat for r in rotations]), normalize=False)

    @classmethod
    def create_group(cls, group, axis="Z"):
        raise NotImplementedError("Rotation.create_group")

    # --- given as ---

    def as_quat(self, canonical=False):
        quat = self._quat.copy()
        if canonical:
            for q in quat:
                lead = [v for v in (q[3], q[0], q[1], q[2]) if v != 0]
                if lead and lead[0] < 0:
                    q *= -1
        return self._given(quat)

    def as_matrix(self):
        x, y, z, w = self._quat.T
        made = np.empty((len(self._quat), 3, 3))
        made[:, 0, 0] = x * x - y * y - z * z + w * w
        made[:, 1, 0], made[:, 2, 0] = 2 * (x * y + z * w), 2 * (x * z - y * w)
        made[:, 0, 1], made[:, 1, 1] = 2 * (x * y - z * w), -x * x + y * y - z * z + w * w
        made[:, 2, 1], made[:, 0, 2] = 2 * (y * z + x * w), 2 * (x * z + y * w)
        made[:, 1, 2], made[:, 2, 2] = 2 * (y * z - x * w), -x * x - y * y + z * z + w * w
        return self._given(made)

    def as_rotvec(self, degrees=False):
        quat = np.where(self._quat[:, 3:] < 0, -self._quat, self._quat)
        angles = 2 * np.arctan2(np.linalg.norm(quat[:, :3], axis=1), quat[:, 3])
        small = angles <= 1e-3
        scale = np.where(small, 2 + angles**2 / 12 + 7 * angles**4 / 2880, angles / np.sin(np.where(small, 1.0, angles) / 2))
        made = scale[:, None] * quat[:, :3]
        return self._given(np.rad2deg(made) if degrees else made)

    def as_mrp(self):
        quat = np.where(self._quat[:, 3:] < 0, -self._quat, self._quat)
        return self._given(quat[:, :3] / (1 + quat[:, 3:]))

    def as_euler(self, seq, degrees=False):
        """Angles about three axes (Bernardes and Viollet, PLoS ONE 17, 2022)."""
        if len(seq) != 3:
            raise ValueError(f"Expected 3 axes, got {seq}.")
        intrinsic, extrinsic = set(seq) <= set("XYZ"), set(seq) <= set("xyz")
        if not (intrinsic or extrinsic):
            raise ValueError(f"Expected axes from `seq` to be from ['x', 'y', 'z'] or ['X', 'Y', 'Z'], got {seq}")
        if seq[0] == seq[1] or seq[1] == seq[2]:
            raise ValueError(f"Expected consecutive axes to be different, got {seq}")
        axes = ["xyz".index(c) for c in (seq.lower() if extrinsic else seq.lower()[::-1])]
        i, j, k = axes
        symmetric = i == k
        if symmetric:
            k = 3 - i - j
        sign = (i - j) * (j - k) * (k - i) // 2
        q = self._quat
        if symmetric:
            a, b, c, d = q[:, 3], q[:, i], q[:, j], q[:, k] * sign
        else:
            a, b, c, d = q[:, 3] - q[:, j], q[:, i] + q[:, k] * sign, q[:, j] + q[:, 3], q[:, k] * sign - q[:, i]
        angles = np.empty((len(q), 3))
        angles[:, 1] = 2 * np.arctan2(np.hypot(c, d), np.hypot(a, b))
        zero, half = np.abs(angles[:, 1]) <= 1e-7, np.abs(angles[:, 1] - np.pi) <= 1e-7
        plus, minus = np.arctan2(b, a), np.arctan2(d, c)
        first, third = (0, 2) if extrinsic else (2, 0)
        angles[:, first], angles[:, third] = plus - minus, plus + minus
        lost = zero | half
        if lost.any():
            angles[zero, 0 if extrinsic else 0], angles[zero, 2] = 2 * plus[zero], 0.0
            angles[half, 0], angles[half, 2] = (-2 if extrinsic else 2) * minus[half], 0.0
        if not symmetric:
            angles[:, third] *= sign
            angles[:, 1] -= np.pi / 2
        angles = np.where(angles < -np.pi, angles + 2 * np.pi, np.where(angles > np.pi, angles - 2 * np.pi, angles))
        if lost.any():
            import warnings

            warnings.warn("Gimbal lock detected. Setting third angle to zero since it is not possible to uniquely determine all angles.", UserWarning, 2)
        return self._given(np.rad2deg(angles) if degrees else angles)

    # --- computed with ---

    def apply(self, vectors, inverse=False):
        vectors = np.asarray(vectors, dtype=float)
        if vectors.ndim > 2 or vectors.shape[-1] != 3:
            raise ValueError(f"Expected input of shape (3,) or (P, 3), got {vectors.shape}.")
        m = self.as_matrix().reshape(-1, 3, 3)
        rows = np.atleast_2d(vectors)
        if len(m) > 1 and len(rows) > 1 and len(m) != len(rows):
            raise ValueError(f"Expected equal numbers of rotations and vectors , or a single rotation, or a single vector, got {len(m)} rotations and {len(rows)} vectors.")  # fmt: skip
        made = np.einsum("ikj,ik->ij" if inverse else "ijk,ik->ij", *np.broadcast_arrays(m, rows[:, None, :])[:1], rows) if len(m) == len(rows) else (
            rows @ (m[0] if inverse else m[0].T) if len(m) == 1 else (m.transpose(0, 2, 1) if inverse else m) @ rows[0]
        )
        return made[0] if self._single and vectors.ndim == 1 else made

    def __mul__(self, other):
        if not (len(self._quat) == 1 or len(other._quat) == 1 or len(self._quat) == len(other._quat)):
            raise ValueError(f"Expected equal number of rotations in both or a single rotation in either object, got {len(self._quat)} rotations in first and {len(other._quat)} rotations in second object.")  # fmt: skip
        made = _products(self._quat, other._quat)
        return Rotation(made[0] if self._single and other._single else made)

    def inv(self):
        return Rotation._of(self._quat * np.array([1.0, 1.0, 1.0, -1.0]), self._single)

    def magnitude(self):
        made = 2 * np.arctan2(np.linalg.norm(self._quat[:, :3], axis=1), np.abs(self._quat[:, 3]))
        return made[0] if self._single else made

    def approx_equal(self, other, atol=None, degrees=False):
        limit = 1e-8 if atol is None else np.deg2rad(atol) if degrees else atol
        return (other * self.inv()).magnitude() < limit

    def mean(self, weights=None):
        weights = np.ones(len(self._quat)) if weights is None else np.asarray(weights)
        return Rotation(np.linalg.eigh(np.dot(self._quat.T * weights, self._quat))[1][:, -1])

    def reduce(self, left=None, right=None, return_indices=False):
        raise NotImplementedError("Rotation.reduce")

    def __getitem__(self, indexer):
        if self._single:
            raise TypeError("Single rotation is not subscriptable.")
        return Rotation(self._quat[indexer], normalize=False)

    def __setitem__(self, indexer, value):
        if self._single:
            raise TypeError("Single rotation is not subscriptable.")
        self._quat[indexer] = value.as_quat()

    def __len__(self):
        if self._single:
            raise TypeError("Single rotation has no len().")
        return len(self._quat)

    @classmethod
    def align_vectors(cls, a, b, weights=None, return_sensitivity=False):
        """The rotation that brings vectors b nearest to vectors a, and how far they stay (Kabsch, Acta Cryst. A 32, 1976)."""
        if return_sensitivity:
            raise NotImplementedError("Rotation.align_vectors(return_sensitivity=True)")
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        if a.ndim != 2 or a.shape[-1] != 3:
            raise ValueError(f"Expected input `a` to have shape (N, 3), got {a.shape}")
        if a.shape != b.shape:
            raise ValueError(f"Expected inputs `a` and `b` to have same shapes, got {a.shape} and {b.shape} respectively.")
        weights = np.ones(len(b)) if weights is None else np.asarray(weights, dtype=float)
        u, s, vh = np.linalg.svd(np.einsum("ji,jk->ik", weights[:, None] * a, b))
        if np.linalg.det(u @ vh) < 0:
            s[-1], u[:, -1] = -s[-1], -u[:, -1]
        rest = np.sum(weights * np.sum(b**2 + a**2, axis=1)) - 2 * np.sum(s)
        return cls.from_matrix(u @ vh), np.sqrt(max(rest, 0.0))
