"""Radial basis functions."""

import numpy as np

_KERNELS = {
    "linear": lambda r: -r, "thin_plate_spline": lambda r: np.where(r == 0, 0.0, r**2 * np.log(np.where(r == 0, 1.0, r))),
    "cubic": lambda r: r**3, "quintic": lambda r: -(r**5), "multiquadric": lambda r: -np.sqrt(r**2 + 1),
    "inverse_multiquadric": lambda r: 1 / np.sqrt(r**2 + 1), "inverse_quadratic": lambda r: 1 / (r**2 + 1),
    "gaussian": lambda r: np.exp(-(r**2)),
}  # fmt: skip
_LEAST_DEGREE = {"multiquadric": 0, "linear": 0, "thin_plate_spline": 1, "cubic": 1, "quintic": 2}


def _powers(dims, degree):
    """The exponents of all monomials up to a degree."""
    from itertools import combinations_with_replacement

    made = []
    for d in range(degree + 1):
        for chosen in combinations_with_replacement(range(dims), d):
            made.append([chosen.count(i) for i in range(dims)])
    return np.array(made, dtype=int).reshape(-1, dims)


def _monomials(x, powers):
    return np.stack([np.prod(x**p, axis=1) for p in powers], axis=1) if len(powers) else np.zeros((len(x), 0))


class RBFInterpolator:
    """Values between scattered points of any dimension, as sums of functions of the distance and a polynomial.

    >>> x = numpy.linspace(0, 1, 5)[:, None]; RBFInterpolator(x, x[:, 0] ** 2)(x[1:2]).round(6)
    array([0.0625])
    """

    def __init__(self, y, d, neighbors=None, smoothing=0.0, kernel="thin_plate_spline", epsilon=None, degree=None):
        self.y = np.asarray(y, dtype=float)
        if self.y.ndim != 2:
            raise ValueError("`y` must be a 2-dimensional array.")
        d = np.asarray(d)
        d = d.astype(complex if d.dtype.kind == "c" else float)
        n, dims = self.y.shape
        if len(d) != n:
            raise ValueError(f"Expected the first axis of `d` to have length {n}.")
        self._trailing, self._d = d.shape[1:], d.reshape(n, -1)
        self.smoothing = np.broadcast_to(np.asarray(smoothing, dtype=float), (n,))
        kernel = kernel.lower()
        if kernel not in _KERNELS:
            raise ValueError(f"`kernel` must be one of {set(_KERNELS)}.")
        if epsilon is None:
            if kernel not in ("linear", "thin_plate_spline", "cubic", "quintic"):
                raise ValueError("`epsilon` must be specified if `kernel` is not one of {'linear', 'thin_plate_spline', 'cubic', 'quintic'}.")
            epsilon = 1.0
        self.kernel, self.epsilon = kernel, float(epsilon)
        least = _LEAST_DEGREE.get(kernel, -1)
        degree = max(least, 0) if degree is None else int(degree)
        if degree < -1:
            raise ValueError("`degree` must be at least -1.")
        self.powers = _powers(dims, degree)
        self.neighbors = None if neighbors is None else min(int(neighbors), n)
        if (n if neighbors is None else self.neighbors) < len(self.powers):
            raise ValueError(f"At least {len(self.powers)} data points are required when `degree` is {degree} and the number of dimensions is {dims}.")
        if neighbors is None:
            self._solution = self._solved(self.y, self._d, self.smoothing)
        else:
            from scipy.spatial import cKDTree

            self._tree = cKDTree(self.y)

    def _solved(self, y, d, smoothing):
        from scipy.spatial.distance import cdist

        low, high = y.min(axis=0), y.max(axis=0)
        shift, scale = (low + high) / 2, (high - low) / 2
        scale = np.where(scale == 0, 1.0, scale)
        n, r = len(y), len(self.powers)
        P = _monomials((y - shift) / scale, self.powers)
        A = np.zeros((n + r, n + r))
        A[:n, :n] = _KERNELS[self.kernel](self.epsilon * cdist(y, y)) + np.diag(smoothing)
        A[:n, n:], A[n:, :n] = P, P.T
        b = np.zeros((n + r, d.shape[1]), d.dtype)
        b[:n] = d
        try:
            return shift, scale, np.linalg.solve(A, b)
        except np.linalg.LinAlgError as error:
            rank = np.linalg.matrix_rank(P)
            message = "Singular matrix."
            if rank < r:
                message = f"Singular matrix. The matrix of monomials evaluated at the data point coordinates does not have full column rank ({rank}/{r})."
            raise np.linalg.LinAlgError(message) from error

    def _values(self, x, y, solution):
        from scipy.spatial.distance import cdist

        shift, scale, c = solution
        K = _KERNELS[self.kernel](self.epsilon * cdist(x, y))
        return np.hstack((K, _monomials((x - shift) / scale, self.powers))) @ c

    def __call__(self, x):
        x = np.asarray(x, dtype=float)
        if x.ndim != 2:
            raise ValueError("`x` must be a 2-dimensional array.")
        if x.shape[1] != self.y.shape[1]:
            raise ValueError(f"Expected the second axis of `x` to have length {self.y.shape[1]}.")
        if self.neighbors is None:
            made = np.concatenate([self._values(x[i : i + 2000], self.y, self._solution) for i in range(0, max(len(x), 1), 2000)])
        else:
            near = np.sort(self._tree.query(x, self.neighbors)[1].reshape(len(x), -1), axis=1)
            made = np.zeros((len(x), self._d.shape[1]), self._d.dtype)
            groups, which = np.unique(near, axis=0, return_inverse=True)
            for g, members in enumerate(groups):
                at = np.flatnonzero(np.ravel(which) == g)
                y = self.y[members]
                made[at] = self._values(x[at], y, self._solved(y, self._d[members], self.smoothing[members]))
        return made.reshape((len(x),) + self._trailing)


class Rbf:
    """Values between scattered points as sums of functions of the distance.

    >>> round(float(Rbf([0, 1, 2], [0, 1, 4])(1)), 8)
    1.0
    """

    _FUNCTIONS = {
        "multiquadric": lambda r, e: np.sqrt((r / e) ** 2 + 1), "inverse": lambda r, e: 1.0 / np.sqrt((r / e) ** 2 + 1),
        "gaussian": lambda r, e: np.exp(-((r / e) ** 2)), "linear": lambda r, e: r, "cubic": lambda r, e: r**3,
        "quintic": lambda r, e: r**5, "thin_plate": lambda r, e: np.where(r == 0, 0.0, r**2 * np.log(np.where(r == 0, 1.0, r))),
    }  # fmt: skip
    _SYNONYMS = {"inverse_multiquadric": "inverse", "inverse multiquadric": "inverse", "thin-plate": "thin_plate"}

    def __init__(self, *args, epsilon=None, smooth=0.0, function="multiquadric", norm="euclidean", mode="1-D"):
        from scipy.spatial.distance import cdist

        self._metric, self.smooth, self.mode = norm, smooth, mode
        self.xi = np.asarray([np.asarray(a, dtype=float).ravel() for a in args[:-1]])
        self.N = self.xi.shape[-1]
        self.di = np.asarray(args[-1]).ravel() if mode == "1-D" else np.asarray(args[-1])
        if not all(len(x) == self.N for x in self.xi):
            raise ValueError("All arrays must be equal length.")
        if epsilon is None:
            edges = np.amax(self.xi, axis=1) - np.amin(self.xi, axis=1)
            edges = edges[np.nonzero(edges)]
            epsilon = np.power(np.prod(edges) / self.N, 1.0 / edges.size)
        self.epsilon, self.function = epsilon, function
        if callable(function):
            self._function = lambda r, e: function(r) if function.__code__.co_argcount == 1 else function(self, r)
        else:
            name = function.lower()
            name = self._SYNONYMS.get(name, name)
            if name not in self._FUNCTIONS:
                raise ValueError("function must be a callable or one of " + ", ".join(sorted(self._FUNCTIONS)))
            self._function = self._FUNCTIONS[name]
        self._cdist = cdist
        self.A = self._function(cdist(self.xi.T, self.xi.T, norm), epsilon) - np.eye(self.N) * smooth
        self.nodes = np.linalg.solve(self.A, self.di)

    def __call__(self, *args):
        args = [np.asarray(a, dtype=float) for a in args]
        if not all(a.shape == args[0].shape for a in args):
            raise ValueError("Array lengths must be equal")
        at = np.array([a.ravel() for a in args]).T
        values = self._function(self._cdist(at, self.xi.T, self._metric), self.epsilon) @ self.nodes
        return values.reshape(args[0].shape + self.nodes.shape[1:])
