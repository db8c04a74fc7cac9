"""Trees of points; the searches are made in Java."""

import numpy as np
from scipy.spatial.distance import cdist

_j_tree, _j_query, _j_ball = np._bind("org.jpylab.scipy.KdTree", ["of", "query", "ball"])


class Rectangle:
    """A box of any dimension."""

    def __init__(self, maxes, mins):
        self.maxes, self.mins = np.maximum(maxes, mins).astype(float), np.minimum(maxes, mins).astype(float)
        (self.m,) = self.maxes.shape

    def __repr__(self):
        return f"<Rectangle {list(zip(self.mins, self.maxes))}>"

    def volume(self):
        return np.prod(self.maxes - self.mins)

    def min_distance_point(self, x, p=2.0):
        return minkowski_distance(0, np.maximum(0, np.maximum(self.mins - x, x - self.maxes)), p)

    def max_distance_point(self, x, p=2.0):
        return minkowski_distance(0, np.maximum(self.maxes - x, x - self.mins), p)


def minkowski_distance_p(x, y, p=2):
    """The p-th power of the distances between vectors.

    >>> minkowski_distance_p([[0, 0], [0, 0]], [[1, 1], [0, 1]])
    array([2., 1.])
    """
    d = np.abs(np.asarray(y, dtype=float) - np.asarray(x, dtype=float))
    if p == np.inf:
        return np.amax(d, axis=-1)
    return np.sum(d if p == 1 else d**p, axis=-1)


def minkowski_distance(x, y, p=2):
    """The distances between vectors.

    >>> minkowski_distance([[0, 0]], [[3, 4]])
    array([5.])
    """
    d = minkowski_distance_p(x, y, p)
    return d if p in (1, np.inf) else d ** (1.0 / p)


def distance_matrix(x, y, p=2, threshold=1000000):
    """The distance of each row of x from each row of y.

    >>> distance_matrix([[0, 0], [0, 1]], [[1, 0], [1, 1]])
    array([[1.        , 1.41421356],
           [1.41421356, 1.        ]])
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.shape[1] != y.shape[1]:
        raise ValueError(f"x contains {x.shape[1]:d}-dimensional vectors but y contains {y.shape[1]:d}-dimensional vectors")
    return cdist(x, y, "minkowski", p=p)


class cKDTree:
    """Points, sorted so that those near a given one are found quickly.

    >>> cKDTree([[0.0, 0.0], [1.0, 1.0], [5.0, 5.0]]).query([0.9, 0.9])[1]
    1
    """

    def __init__(self, data, leafsize=16, compact_nodes=True, copy_data=False, balanced_tree=True, boxsize=None):
        data = np.array(data, dtype=float, order="C")
        if data.ndim != 2:
            raise ValueError("data must be 2 dimensions")
        if not np.isfinite(data).all():
            raise ValueError("data must be finite, check for nan or inf values")
        if leafsize < 1:
            raise ValueError("leafsize must be at least 1")
        self.data, self.leafsize, (self.n, self.m) = data, leafsize, data.shape
        periods = np.zeros(self.m) if boxsize is None else np.broadcast_to(np.asarray(boxsize, dtype=float), (self.m,)).copy()
        self.boxsize = None if boxsize is None else periods
        if boxsize is not None:
            bad = periods > 0
            if (data[:, bad] >= periods[bad]).any():
                raise ValueError("Some input data are greater than the size of the periodic box.")
            if (data[:, bad] < 0).any():
                raise ValueError("Negative input data are outside of the periodic box.")
        self.maxes = data.max(axis=0) if self.n else np.zeros(self.m)
        self.mins = data.min(axis=0) if self.n else np.zeros(self.m)
        self._tree = _j_tree(data._j, int(leafsize), periods._j)

    def query(self, x, k=1, eps=0, p=2, distance_upper_bound=np.inf, workers=1, n_jobs=None):
        """The k nearest points: distances and indices.

        >>> KDTree([[0.0], [2.0], [5.0]]).query([1.5], k=2)
        (array([0.5, 1.5]), array([1, 0]))
        """
        x = np.asarray(x, dtype=float)
        if x.shape[-1:] != (self.m,):
            raise ValueError(f"x must consist of vectors of length {self.m} but has shape {x.shape}")
        if p < 1:
            raise ValueError("Only p-norms with 1<=p<=infinity permitted")
        if not np.isfinite(x).all():
            raise ValueError("'x' must be finite, check for nan or inf values")
        if k is None:
            raise ValueError("k must be an integer or a sequence of integers")
        wanted = None if isinstance(k, (int, np.integer)) else np.asarray(k)
        count = int(k) if wanted is None else int(wanted.max())
        if count < 1:
            raise ValueError("k must be an integer or a sequence of integers >= 1" if wanted is None else "k must be >= 1")
        d, i = map(np._wrap, _j_query(self._tree, np.ascontiguousarray(x.reshape(-1, self.m))._j, count, float(eps), float(p),
                                      float(distance_upper_bound)))  # fmt: skip
        if wanted is not None:
            d, i, shape = d[:, wanted - 1], i[:, wanted - 1], x.shape[:-1] + wanted.shape
        else:
            shape = x.shape[:-1] if count == 1 else x.shape[:-1] + (count,)
        d, i = d.reshape(shape), i.reshape(shape)
        if shape == ():
            return (float(d), int(i)) if type(self) is KDTree else (float(d), int(i))
        return d, i

    def query_ball_point(self, x, r, p=2.0, eps=0, workers=1, return_sorted=None, return_length=False):
        """The indices of all points within r of x.

        >>> KDTree([[0.0], [2.0], [5.0]]).query_ball_point([1.0], 1.5)
        [0, 1]
        """
        x = np.asarray(x, dtype=float)
        if x.shape[-1:] != (self.m,):
            raise ValueError(f"Searching for a {x.shape[-1]:d}-dimensional point in a {self.m:d}-dimensional KDTree")
        shape = x.shape[:-1]
        radii = np.broadcast_to(np.asarray(r, dtype=float), shape).ravel()
        found = [np._wrap(f) for f in _j_ball(self._tree, np.ascontiguousarray(x.reshape(-1, self.m))._j, radii._j, float(p))]
        if return_length:
            return np.array([len(f) for f in found]).reshape(shape)[()]
        if shape == ():
            return found[0].tolist()
        out = np.empty(len(found), dtype=object)
        for n, f in enumerate(found):
            out[n] = f.tolist()
        return out.reshape(shape)

    def query_ball_tree(self, other, r, p=2.0, eps=0):
        """For each point the indices of another tree's points within r."""
        return [list(v) for v in other.query_ball_point(self.data, r, p)]

    def query_pairs(self, r, p=2.0, eps=0, output_type="set"):
        """All pairs of points that are at most r apart, each once.

        >>> KDTree([[0.0], [2.0], [5.0]]).query_pairs(2.5)
        {(0, 1)}
        """
        near = [np._wrap(f) for f in _j_ball(self._tree, self.data._j, np.full(self.n, float(r))._j, float(p))]
        pairs = [(i, j) for i, f in enumerate(near) for j in f[f > i].tolist()]
        return np.array(pairs, dtype=np.intp).reshape(-1, 2) if output_type == "ndarray" else set(pairs)

    def count_neighbors(self, other, r, p=2.0, weights=None, cumulative=True):
        """How many pairs of points of both trees are at most r apart.

        >>> KDTree([[0.0], [2.0]]).count_neighbors(KDTree([[1.0]]), 1.5)
        2
        """
        d = cdist(self.data, other.data, "minkowski", p=p)
        if weights is None:
            w = np.ones(d.shape, dtype=int)
        else:
            a, b = weights if isinstance(weights, tuple) else (weights, weights)
            w = np.outer(np.ones(self.n) if a is None else a, np.ones(other.n) if b is None else b)
        radii = np.atleast_1d(r)
        counts = np.array([w[d <= v].sum() for v in radii.tolist()])
        if not cumulative:
            counts = np.diff(counts, prepend=0)
        return counts[0] if np.ndim(r) == 0 else counts

    def sparse_distance_matrix(self, other, max_distance, p=2.0, output_type="dok_matrix"):
        """The distances up to a greatest one, as a sparse matrix."""
        from scipy.sparse import coo_matrix

        d = cdist(self.data, other.data, "minkowski", p=p)
        i, j = np.nonzero(d <= max_distance)
        made = coo_matrix((d[i, j], (i, j)), shape=d.shape)
        if output_type == "ndarray":
            return np.array([*zip(i.tolist(), j.tolist(), d[i, j].tolist())], dtype=[("i", np.intp), ("j", np.intp), ("v", float)])
        if output_type == "dict":
            return dict(zip(zip(i.tolist(), j.tolist()), d[i, j].tolist()))
        return made if output_type == "coo_matrix" else made.todok()


class KDTree(cKDTree):
    """Points, sorted so that those near a given one are found quickly.

    >>> KDTree([[0.0, 0.0], [1.0, 1.0], [5.0, 5.0]]).query([0.9, 0.9])[1]
    1
    """

    def __init__(self, data, leafsize=10, compact_nodes=True, copy_data=False, balanced_tree=True, boxsize=None):
        if np.asarray(data).dtype.kind == "c":
            raise TypeError("KDTree does not work with complex data")
        super().__init__(data, leafsize, compact_nodes, copy_data, balanced_tree, boxsize)
