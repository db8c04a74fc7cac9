"""Trees of groups of points: how they are built, cut and read. Drawing them is `dendrogram`'s."""

import warnings

import numpy as np
from scipy.cluster._dendrogram import dendrogram, set_link_color_palette
from scipy.cluster._sets import DisjointSet
from scipy.spatial.distance import is_valid_y, num_obs_y, pdist, squareform

(_j_linkage,) = np._bind("org.jpylab.scipy.Clusters", ["linkage"])
(_j_leaves, _j_cophenetic, _j_inconsistency, _j_greatest, _j_labels, _j_at_most, _j_ordered) = np._bind(
    "org.jpylab.scipy.ClusterTree", ["leaves", "cophenetic", "inconsistency", "greatest", "labels", "atMost", "ordered"]
)

__all__ = [
    "ClusterNode", "DisjointSet", "average", "centroid", "complete", "cophenet", "correspond", "cut_tree", "dendrogram",
    "fcluster", "fclusterdata", "from_mlab_linkage", "inconsistent", "is_isomorphic", "is_monotonic", "is_valid_im",
    "is_valid_linkage", "leaders", "leaves_list", "linkage", "maxRstat", "maxdists", "maxinconsts", "median",
    "num_obs_linkage", "optimal_leaf_ordering", "set_link_color_palette", "single", "to_mlab_linkage", "to_tree", "ward",
    "weighted",
]  # fmt: skip

_METHODS = ("single", "complete", "average", "centroid", "median", "ward", "weighted")


class ClusterWarning(UserWarning):
    """Something doubtful about the data to be grouped."""


def _table(Z):
    Z = np.asarray(Z, dtype=float, order="C")
    is_valid_linkage(Z, throw=True, name="Z")
    return Z


def linkage(y, method="single", metric="euclidean", optimal_ordering=False):
    """Join the nearest groups until one is left: rows of both groups, their distance and the new size.

    >>> linkage([[0.0], [1.0], [5.0]], 'single')
    array([[0., 1., 1., 2.],
           [2., 3., 4., 3.]])
    """
    if method not in _METHODS:
        raise ValueError(f"Invalid method: {method}")
    y = np.asarray(y, dtype=float, order="C")
    if y.ndim == 1:
        is_valid_y(y, throw=True, name="y")
        distances = y
    elif y.ndim == 2:
        if method in ("centroid", "median", "ward") and metric != "euclidean":
            raise ValueError(f"Method '{method}' requires the distance metric to be Euclidean")
        if y.shape[0] == y.shape[1] and np.allclose(np.diag(y), 0) and (y >= 0).all() and np.allclose(y, y.T):
            warnings.warn(
                "The symmetric non-negative hollow observation matrix looks suspiciously like an uncondensed distance matrix",
                ClusterWarning, stacklevel=2,
            )  # fmt: skip
        distances = pdist(y, metric)
    else:
        raise ValueError("`y` must be 1 or 2 dimensional.")
    if not np.isfinite(distances).all():
        raise ValueError("The condensed distance matrix must contain only finite values.")
    Z = np._wrap(_j_linkage(distances._j, int(num_obs_y(distances)), method))
    return optimal_leaf_ordering(Z, distances) if optimal_ordering else Z


def _named(method, summary):
    def joined(y):
        return linkage(y, method=method, metric="euclidean")

    joined.__name__ = joined.__qualname__ = method
    joined.__doc__ = f"{summary}\n\n>>> {method}([1.0, 5.0, 4.0]).shape\n(2, 4)\n"
    return joined


single = _named("single", "Groups are as far apart as their nearest members.")
complete = _named("complete", "Groups are as far apart as their farthest members.")
average = _named("average", "Groups are as far apart as their members on average (UPGMA).")
weighted = _named("weighted", "Groups are as far apart as their halves on average (WPGMA).")
centroid = _named("centroid", "Groups are as far apart as their centres.")
median = _named("median", "Groups are as far apart as the middles of their halves' centres.")
ward = _named("ward", "Groups are as far apart as joining them adds to the variance (Ward 1963).")


def optimal_leaf_ordering(Z, y, metric="euclidean"):
    """The table with branches turned so that neighbouring leaves are as near as can be.

    >>> leaves_list(optimal_leaf_ordering(linkage([[0.0], [9.0], [1.0]]), [[0.0], [9.0], [1.0]]))
    array([1, 2, 0], dtype=int32)
    """
    Z = _table(Z)
    y = np.asarray(y, dtype=float)
    if y.ndim == 2:
        y = pdist(y, metric)
    elif y.ndim == 1:
        is_valid_y(y, throw=True, name="y")
    else:
        raise ValueError("`y` must be 1 or 2 dimensional.")
    if not np.isfinite(y).all():
        raise ValueError("The condensed distance matrix must contain only finite values.")
    return np._wrap(_j_ordered(Z._j, y._j))


class ClusterNode:
    """A group: a leaf, or two groups joined at a distance."""

    def __init__(self, id, left=None, right=None, dist=0, count=1):
        if id < 0:
            raise ValueError("The id must be non-negative.")
        if dist < 0:
            raise ValueError("The distance must be non-negative.")
        if (left is None) != (right is None):
            raise ValueError("Only full or proper binary trees are permitted. This node has one child.")
        if count < 1:
            raise ValueError("A cluster must contain at least one original observation.")
        self.id, self.left, self.right, self.dist = id, left, right, dist
        self.count = count if left is None else left.count + right.count

    def __lt__(self, node):
        return self._checked(node).dist > self.dist

    def __gt__(self, node):
        return self._checked(node).dist < self.dist

    def __eq__(self, node):
        return self._checked(node).dist == self.dist

    def _checked(self, node):
        if not isinstance(node, ClusterNode):
            raise ValueError(f"Can't compare ClusterNode to type {type(node)}")
        return node

    def get_id(self):
        return self.id

    def get_count(self):
        return self.count

    def get_left(self):
        return self.left

    def get_right(self):
        return self.right

    def is_leaf(self):
        return self.left is None

    def pre_order(self, func=lambda x: x.id):
        """What func gives for the leaves from left to right."""
        open_nodes, found = [self], []
        while open_nodes:
            node = open_nodes.pop()
            if node.is_leaf():
                found.append(func(node))
            else:
                open_nodes += [node.right, node.left]
        return found


def to_tree(Z, rd=False):
    """The table as ClusterNodes: the root, and with rd all nodes.

    >>> to_tree(linkage([[0.0], [1.0], [5.0]])).pre_order()
    [2, 0, 1]
    """
    Z = _table(Z)
    n = Z.shape[0] + 1
    nodes = [ClusterNode(i) for i in range(n)]
    for i, (a, b, dist, count) in enumerate(Z.tolist()):
        if a > i + n or b > i + n:
            raise ValueError(f"Corrupt matrix Z. Index to derivative cluster is used before it is formed. See row {i}, column 0")
        node = ClusterNode(i + n, nodes[int(a)], nodes[int(b)], dist)
        if count != node.count:
            raise ValueError("Corrupt matrix Z. The count Z[%d,3] is incorrect." % i)
        nodes.append(node)
    return (nodes[-1], nodes) if rd else nodes[-1]


def cut_tree(Z, n_clusters=None, height=None):
    """Groups of each point after cutting at heights or so that so many groups are left; a column a cut.

    >>> cut_tree(linkage([[0.0], [1.0], [5.0]]), n_clusters=2)
    array([[0],
           [0],
           [1]])
    """
    Z = _table(Z)
    n = Z.shape[0] + 1
    if height is not None and n_clusters is not None:
        raise ValueError("At least one of either height or n_clusters must be None")
    if height is None and n_clusters is None:
        wanted = np.arange(n)
    elif height is not None:
        heights = np.array([0.0, *Z[:, 2]])
        wanted = np.searchsorted(heights, np.atleast_1d(height), side="right") - 1
    else:
        wanted = n - np.atleast_1d(n_clusters)
    groups, members, columns = np.arange(n), [[i] for i in range(n)], [np.arange(n)]
    for a, b in Z[:, :2].astype(int).tolist():
        joined = members[a] + members[b]
        members.append(joined)
        groups = groups.copy()
        groups[joined] = groups[joined].min()
        groups = np.unique(groups, return_inverse=True)[1]
        columns.append(groups)
    return np.array([columns[w] for w in wanted.tolist()]).T


def cophenet(Z, Y=None):
    """The height at which each pair of points is joined; with Y also its correlation with the distances Y.

    >>> cophenet(linkage([[0.0], [1.0], [5.0]]))
    array([1., 4., 4.])
    """
    zz = np._wrap(_j_cophenetic(_table(Z)._j))
    if Y is None:
        return zz
    Y = np.asarray(Y, order="C")
    is_valid_y(Y, throw=True, name="Y")
    y, z = Y - Y.mean(), zz - zz.mean()
    return (y * z).sum() / np.sqrt((y**2).sum() * (z**2).sum()), zz


def inconsistent(Z, d=2):
    """Mean, deviation and number of the heights below each join, and how far its own is from them.

    >>> inconsistent(linkage([[0.0], [1.0], [5.0]])).round(4)
    array([[1.    , 0.    , 1.    , 0.    ],
           [2.5   , 2.1213, 2.    , 0.7071]])
    """
    Z = _table(Z)
    if d != np.floor(d) or d < 0:
        raise ValueError("The second argument d must be a nonnegative integer value.")
    return np._wrap(_j_inconsistency(Z._j, int(d)))


def from_mlab_linkage(Z):
    """A table of MATLAB's, whose groups count from one, as one of SciPy's."""
    Z = np.asarray(Z, dtype=np.double, order="c")
    if Z.ndim == 0 or Z.ndim == 1 and Z.size == 0:
        return Z.copy()
    if Z.ndim != 2:
        raise ValueError("The linkage array must be rectangular.")
    if Z.shape[0] == 0:
        return Z.copy()
    pairs = Z[:, :2]
    if pairs.min() != 1.0 and pairs.max() != 2 * Z.shape[0]:
        raise ValueError("The format of the indices is not 1..N")
    n, counts = Z.shape[0] + 1, []
    for a, b in (pairs - 1).astype(int).tolist():
        counts.append(sum(1 if c < n else counts[c - n] for c in (a, b)))
    return np.hstack([pairs - 1.0, Z[:, 2:], np.array(counts, dtype=float)[:, None]])


def to_mlab_linkage(Z):
    """A table with groups that count from one and without sizes, as MATLAB has it."""
    Z = np.asarray(Z, order="c", dtype=np.double)
    if Z.ndim == 0 or Z.ndim == 1 and Z.size == 0:
        return Z.copy()
    is_valid_linkage(Z, throw=True, name="Z")
    return np.hstack([Z[:, 0:2] + 1, Z[:, 2:3]])


def is_monotonic(Z):
    """Whether distances rise from join to join."""
    Z = _table(Z)
    return (Z[1:, 2] >= Z[:-1, 2]).all()


def is_valid_im(R, warning=False, throw=False, name=None):
    """Whether a table can be one of inconsistencies."""
    R, said = np.asarray(R, order="c"), f"{name!r} " if name else ""
    message = None
    if R.dtype != np.double:
        message = f"Inconsistency matrix {said}must contain doubles (double)."
    elif R.ndim != 2:
        message = f"Inconsistency matrix {said}must have shape=2 (i.e. be two-dimensional)."
    elif R.shape[1] != 4:
        message = f"Inconsistency matrix {said}must have 4 columns."
    elif R.shape[0] < 1:
        message = f"Inconsistency matrix {said}must have at least one row."
    elif (R[:, 0] < 0).any():
        message = f"Inconsistency matrix {said}contains negative link height means."
    elif (R[:, 1] < 0).any():
        message = f"Inconsistency matrix {said}contains negative link height standard deviations."
    elif (R[:, 2] < 0).any():
        message = f"Inconsistency matrix {said}contains negative link counts."
    return _judged(message, warning, throw)


def is_valid_linkage(Z, warning=False, throw=False, name=None):
    """Whether a table can be one of joins."""
    Z, said = np.asarray(Z, order="c"), f"{name!r} " if name else ""
    message = None
    if Z.dtype != np.double:
        message = f"Linkage matrix {said}must contain doubles."
    elif Z.ndim != 2:
        message = f"Linkage matrix {said}must have shape=2 (i.e. be two-dimensional)."
    elif Z.shape[1] != 4:
        message = f"Linkage matrix {said}must have 4 columns."
    elif Z.shape[0] == 0:
        message = "Linkage must be computed on at least two observations."
    else:
        n = Z.shape[0]
        if n > 1 and (Z[:, :2] < 0).any():
            message = f"Linkage {said}contains negative indices."
        elif n > 1 and (Z[:, 2] < 0).any():
            message = f"Linkage {said}contains negative distances."
        elif n > 1 and (Z[:, 3] < 0).any():
            message = f"Linkage {said}contains negative counts."
        elif (Z[:, :2] >= (n + 1 + np.arange(n))[:, None]).any():
            message = f"Linkage {said}uses non-singleton cluster before it is formed."
        elif np.unique(Z[:, :2]).size < 2 * n:
            message = f"Linkage {said}uses the same cluster more than once."
    return _judged(message, warning, throw)


def _judged(message, warning, throw):
    if message is not None and throw:
        raise (TypeError if "doubles" in message else ValueError)(message)
    if message is not None and warning:
        warnings.warn(message, stacklevel=3)
    return message is None


def num_obs_linkage(Z):
    """How many points a table of joins is about."""
    return _table(Z).shape[0] + 1


def correspond(Z, Y):
    """Whether joins and distances are about equally many points."""
    is_valid_linkage(Z, throw=True)
    is_valid_y(Y, throw=True)
    return num_obs_y(np.asarray(Y)) == num_obs_linkage(Z)


def fcluster(Z, t, criterion="inconsistent", depth=2, R=None, monocrit=None):
    """The group of each point, from one on, after cutting the tree.

    >>> fcluster(linkage([[0.0], [1.0], [5.0]]), 2.0, criterion='distance')
    array([1, 1, 2], dtype=int32)
    """
    Z = _table(Z)
    if criterion == "inconsistent":
        R = inconsistent(Z, depth) if R is None else np.asarray(R, order="c")
        is_valid_im(R, throw=True, name="R")
        labels = _j_labels(Z._j, _j_greatest(Z._j, np.ascontiguousarray(R[:, 3])._j), float(t))
    elif criterion == "distance":
        labels = _j_labels(Z._j, maxdists(Z)._j, float(t))
    elif criterion == "maxclust":
        labels = _j_at_most(Z._j, maxdists(Z)._j, int(t))
    elif criterion == "monocrit":
        labels = _j_labels(Z._j, np.ascontiguousarray(monocrit, dtype=float)._j, float(t))
    elif criterion == "maxclust_monocrit":
        labels = _j_at_most(Z._j, np.ascontiguousarray(monocrit, dtype=float)._j, int(t))
    else:
        raise ValueError(f"Invalid cluster formation criterion: {criterion}")
    return np._wrap(labels).astype(np.int32)


def fclusterdata(X, t, criterion="inconsistent", metric="euclidean", depth=2, method="single", R=None):
    """The group of each row, from one on.

    >>> fclusterdata([[0.0], [1.0], [5.0]], 2.0, criterion='distance')
    array([1, 1, 2], dtype=int32)
    """
    X = np.asarray(X, order="c", dtype=np.double)
    if X.ndim != 2:
        raise TypeError("The observation matrix X must be an n by m array.")
    Z = linkage(pdist(X, metric=metric), method=method)
    R = inconsistent(Z, d=depth) if R is None else np.asarray(R, order="c")
    return fcluster(Z, criterion=criterion, depth=depth, R=R, t=t)


def leaves_list(Z):
    """The points in the order in which the tree has them."""
    return np._wrap(_j_leaves(_table(Z)._j)).astype(np.int32)


def maxdists(Z):
    """The greatest distance within each group that was joined."""
    Z = _table(Z)
    return np._wrap(_j_greatest(Z._j, np.ascontiguousarray(Z[:, 2])._j))


def maxinconsts(Z, R):
    """The greatest inconsistency within each group that was joined."""
    return maxRstat(Z, R, 3)


def maxRstat(Z, R, i):
    """The greatest value of a column of R within each group that was joined."""
    Z, R = _table(Z), np.asarray(R, order="c")
    is_valid_im(R, throw=True, name="R")
    if not isinstance(i, (int, np.integer)):
        raise TypeError("The third argument must be an integer.")
    if i < 0 or i > 3:
        raise ValueError("i must be an integer between 0 and 3 inclusive.")
    if Z.shape[0] != R.shape[0]:
        raise ValueError("The inconsistency matrix and linkage matrix each have a different number of rows.")
    return np._wrap(_j_greatest(Z._j, np.ascontiguousarray(R[:, i])._j))


def leaders(Z, T):
    """For each flat group of T the node of the tree that is it, and its label."""
    Z, T = _table(Z), np.asarray(T, order="c")
    if T.dtype != "i":
        raise TypeError("T must be a one-dimensional array of integers.")
    if len(T) != Z.shape[0] + 1:
        raise ValueError("Mismatch: len(T)!=Z.shape[0] + 1.")
    n, groups, found = len(T), [{int(v)} for v in T], []
    for a, b in Z[:, :2].astype(int).tolist():
        groups.append(groups[a] | groups[b])
    open_nodes = [2 * n - 2]
    while open_nodes:
        node = open_nodes.pop()
        if len(groups[node]) == 1:
            found.append((node, next(iter(groups[node]))))
        else:
            open_nodes += [int(Z[node - n, 0]), int(Z[node - n, 1])]
    if len(found) != len(set(T.tolist())):
        raise ValueError("T is not a valid assignment vector. Error found when examining linkage node %d (< 2n-1)." % found[0][0])
    parent = {int(c): n + i for i, row in enumerate(Z) for c in row[:2]}
    order = _finishing(Z, n)
    found.sort(key=lambda pair: (order[parent.get(pair[0], pair[0])], order[pair[0]]))
    return tuple(np.array(part, dtype=np.int32) for part in zip(*found))


def _finishing(Z, n):
    """When a walk through the tree leaves each node."""
    order, open_nodes = {}, [(2 * n - 2, False)]
    while open_nodes:
        at, done = open_nodes.pop()
        if done or at < n:
            order[at] = len(order)
        else:
            open_nodes += [(at, True), (int(Z[at - n, 1]), False), (int(Z[at - n, 0]), False)]
    return order


def is_isomorphic(T1, T2):
    """Whether two assignments make the same groups.

    >>> is_isomorphic([1, 1, 2], [5, 5, 3])
    True
    """
    T1, T2 = np.asarray(T1, order="c"), np.asarray(T2, order="c")
    if T1.ndim != 1:
        raise ValueError("T1 must be one-dimensional.")
    if T2.ndim != 1:
        raise ValueError("T2 must be one-dimensional.")
    if T1.shape != T2.shape:
        raise ValueError("T1 and T2 must have same number of elements")
    pairs = set(zip(T1.tolist(), T2.tolist()))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
