"""Distances between vectors, and between all rows of matrices."""

import numpy as np

_j_pairs, _j_cross = np._bind("org.jpylab.scipy.Distances", ["pairs", "cross"])

_NAMES = {
    "braycurtis": (), "canberra": (), "chebyshev": ("chebychev", "cheby", "cheb", "ch"),
    "cityblock": ("cblock", "cb", "c"), "correlation": ("co",), "cosine": ("cos",), "dice": (),
    "euclidean": ("euclid", "eu", "e"), "hamming": ("matching", "hamm", "ha", "h"),
    "minkowski": ("mi", "m", "pnorm"), "jaccard": ("jacc", "ja", "j"), "jensenshannon": ("js",), "kulsinski": (),
    "kulczynski1": (), "mahalanobis": ("mahal", "mah"), "rogerstanimoto": (), "russellrao": (),
    "seuclidean": ("se", "s"), "sokalmichener": (), "sokalsneath": (), "sqeuclidean": ("sqe", "sqeuclid"), "yule": (),
}  # fmt: skip
_ALIAS = {alias: name for name, others in _NAMES.items() for alias in (name, *others)}
_NONE = np.zeros(0)
_TRUTHS = frozenset(["dice", "kulsinski", "kulczynski1", "rogerstanimoto", "russellrao", "sokalmichener", "sokalsneath", "yule"])

__all__ = [
    *_NAMES, "cdist", "directed_hausdorff", "is_valid_dm", "is_valid_y", "num_obs_dm", "num_obs_y", "pdist", "squareform",
]  # fmt: skip


def _vector(u):
    u = np.asarray(u)
    if u.ndim == 1:
        return u
    raise ValueError("Input vector should be 1-D.")


def _weights(w):
    w = np.asarray(w, dtype=float)
    if np.any(w < 0):
        raise ValueError("Input weights should be all non-negative")
    return w


def _one(name, u, v, w=None, p=2.0, extra=None):
    u, v = _vector(u), _vector(v)
    if u.shape != v.shape:
        raise ValueError(f"operands could not be broadcast together with shapes {_text(u)} {_text(v)} ")
    if name in _TRUTHS:
        return _counted(name, u, v, np.ones(len(u)) if w is None else _weights(w))
    extra = _NONE if extra is None and w is None else _weights(w) if extra is None else np.asarray(extra, dtype=float)
    rows = u.astype(float)[None], v.astype(float)[None]
    return np._wrap(_j_cross(rows[0]._j, rows[1]._j, name, float(p), extra._j))[0, 0]


def _counted(name, u, v, w):
    """Truths are counted; other numbers stand for how true they are."""
    if u.dtype != bool or v.dtype != bool:
        u, v = u.astype(float), v.astype(float)
    else:
        u, v = u.astype(int), v.astype(int)
    both, first, second = (w * u * v).sum(), (w * u * (1 - v)).sum(), (w * (1 - u) * v).sum()
    none = (w * (1 - u) * (1 - v)).sum()
    unlike, all = first + second, w.sum()
    if name == "dice":
        return unlike / (2.0 * both + unlike)
    if name == "kulsinski":
        return (unlike - both + all) / (unlike + all)
    if name == "kulczynski1":
        return both / unlike
    if name == "russellrao":
        return (all - both) / all
    if name == "sokalsneath":
        if both + 2.0 * unlike == 0:
            raise ValueError("Sokal-Sneath dissimilarity is not defined for vectors that are entirely false.")
        return 2.0 * unlike / (both + 2.0 * unlike)
    if name == "yule":
        half = first * second
        return 0.0 if half == 0 else 2.0 * half / (both * none + half)
    return 2.0 * unlike / (both + none + 2.0 * unlike)


def _text(a):
    return "(" + ",".join(map(str, a.shape)) + ("," if a.ndim == 1 else "") + ")"


def minkowski(u, v, p=2, w=None):
    """(Σ w|u - v|^p)^(1/p).

    >>> minkowski([1, 0, 0], [0, 1, 0], 1)
    2.0
    """
    if p <= 0:
        raise ValueError("p must be greater than 0")
    if p == np.inf:
        return chebyshev(u, v, w)
    return _one("euclidean" if p == 2 else "cityblock" if p == 1 else "minkowski", u, v, w, p)


def euclidean(u, v, w=None):
    """The length of u - v.

    >>> euclidean([1, 0], [0, 1])
    1.4142135623730951
    """
    return _one("euclidean", u, v, w)


def sqeuclidean(u, v, w=None):
    """The squared length of u - v.

    >>> sqeuclidean([1, 0, 0], [0, 1, 0])
    2.0
    """
    return _one("sqeuclidean", u, v, w)


def correlation(u, v, w=None, centered=True):
    """One minus the correlation of u and v.

    >>> round(correlation([1, 2, 3], [3, 2, 1]), 8)
    2.0
    """
    return _one("correlation" if centered else "cosine", u, v, w)


def cosine(u, v, w=None):
    """One minus the cosine of the angle between u and v.

    >>> cosine([1, 0, 0], [0, 1, 0])
    1.0
    """
    return _one("cosine", u, v, w)


def hamming(u, v, w=None):
    """The share of components that differ.

    >>> hamming([1, 0, 0], [0, 1, 0])
    0.6666666666666666
    """
    return _one("hamming", u, v, w)


def jaccard(u, v, w=None):
    """The share of differing components among those that are not both zero.

    >>> jaccard([1, 0, 0], [1, 1, 0])
    0.5
    """
    return _one("jaccard", u, v, w)


def canberra(u, v, w=None):
    """Σ |u - v|/(|u| + |v|).

    >>> canberra([1, 0, 0], [0, 1, 0])
    2.0
    """
    return _one("canberra", u, v, w)


def braycurtis(u, v, w=None):
    """Σ |u - v| / Σ |u + v|.

    >>> braycurtis([1, 1, 0], [0, 1, 0])
    0.3333333333333333
    """
    return _one("braycurtis", u, v, w)


def cityblock(u, v, w=None):
    """Σ |u - v|.

    >>> cityblock([1, 0, 0], [0, 2, 0])
    3
    """
    u, v = _vector(u), _vector(v)
    size = abs(u - v)
    return (size if w is None else _weights(w) * size).sum()


def chebyshev(u, v, w=None):
    """The greatest |u - v|.

    >>> chebyshev([1, 0, 0], [0, 1, 0])
    1
    """
    u, v = _vector(u), _vector(v)
    if w is not None:
        w = _weights(w)
        u, v = u[w > 0], v[w > 0]
    return max(abs(u - v))


def mahalanobis(u, v, VI):
    """The length of u - v, measured by an inverse covariance matrix.

    >>> mahalanobis([2, 0], [0, 0], [[1, 0.5], [0.5, 1]])
    2.0
    """
    return _one("mahalanobis", u, v, extra=np.atleast_2d(VI))


def seuclidean(u, v, V):
    """The length of u - v in units of each component's variance.

    >>> seuclidean([1, 0, 0], [0, 1, 0], [4.0, 4.0, 4.0])
    0.7071067811865476
    """
    V = _vector(V)
    if V.shape[0] != len(u) or len(u) != len(v):
        raise TypeError("V must be a 1-D array of the same dimension as u and v.")
    return _one("seuclidean", u, v, extra=V)


def jensenshannon(p, q, base=None, *, axis=0, keepdims=False):
    """How far two distributions are apart: the root of Jensen and Shannon's divergence.

    >>> jensenshannon([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], 2.0)
    1.0
    """
    from scipy.special import rel_entr

    p, q = np.asarray(p), np.asarray(q)
    p, q = p / np.sum(p, axis=axis, keepdims=True), q / np.sum(q, axis=axis, keepdims=True)
    m = (p + q) / 2.0
    js = sum(np.sum(rel_entr(x, m), axis=axis, keepdims=keepdims) for x in (p, q))
    if base is not None:
        js = js / np.log(base)
    return np.sqrt(js / 2.0)


def _truth(name, summary):
    def distance(u, v, w=None):
        return _one(name, u, v, w)

    distance.__name__ = distance.__qualname__ = name
    distance.__doc__ = summary
    return distance


dice = _truth("dice", "The dissimilarity of Dice of two lists of truths.\n\n>>> dice([1, 0, 0], [0, 1, 0])\n1.0\n")
kulsinski = _truth("kulsinski", "The dissimilarity of Kulsinski of two lists of truths.\n\n>>> kulsinski([1, 0, 0], [0, 1, 0])\n1.0\n")
kulczynski1 = _truth("kulczynski1", "The dissimilarity of Kulczynski of two lists of truths.\n\n>>> kulczynski1([1, 0, 0], [0, 1, 0])\n0.0\n")
rogerstanimoto = _truth("rogerstanimoto", "The dissimilarity of Rogers and Tanimoto.\n\n>>> rogerstanimoto([1, 0, 0], [0, 1, 0])\n0.8\n")
russellrao = _truth("russellrao", "The dissimilarity of Russell and Rao.\n\n>>> russellrao([1, 0, 0], [0, 1, 0])\n1.0\n")
sokalmichener = _truth("sokalmichener", "The dissimilarity of Sokal and Michener.\n\n>>> sokalmichener([1, 0, 0], [0, 1, 0])\n0.8\n")
sokalsneath = _truth("sokalsneath", "The dissimilarity of Sokal and Sneath.\n\n>>> sokalsneath([1, 0, 0], [0, 1, 0])\n1.0\n")
yule = _truth("yule", "The dissimilarity of Yule.\n\n>>> yule([1, 0, 0], [0, 1, 0])\n2.0\n")


def _prepared(metric, rows, others, p, w, V, VI):
    """The rows, the metric's name and what it needs besides."""
    extra, power = _NONE, 2.0 if p is None else float(p)
    if metric == "minkowski":
        if power <= 0:
            raise ValueError("p must be greater than 0")
        metric = {1.0: "cityblock", 2.0: "euclidean", np.inf: "chebyshev"}.get(power, metric)
    if w is not None:
        extra = _weights(w)
        if extra.ndim != 1 or extra.shape[0] != rows.shape[1]:
            raise ValueError("Weights must have same size as input vector. %i vs. %i" % (extra.size, rows.shape[1]))
    if metric == "seuclidean":
        stacked = rows if others is None else np.vstack([rows, others])
        extra = np.var(stacked, axis=0, ddof=1) if V is None else np.asarray(V, dtype=float)
    elif metric == "mahalanobis":
        if VI is None:
            stacked = rows if others is None else np.vstack([rows, others])
            m, n = stacked.shape
            if m <= n:
                raise ValueError(
                    "The number of observations (%d) is too small; the covariance matrix is singular. For observations with"
                    " %d dimensions, at least %d observations are required." % (m, n, n + 1)
                )
            VI = np.linalg.inv(np.cov(stacked.T)).T
        extra = np.asarray(VI, dtype=float)
    return metric, power, extra


def _metric_name(metric):
    if callable(metric):
        name = getattr(metric, "__name__", None)
        return name if globals().get(name) is metric and name in _NAMES else None
    if not isinstance(metric, str):
        raise TypeError("2nd argument metric must be a string identifier or a function.")
    name = metric.lower()
    if name.startswith("test_"):
        name = name[5:]
    if name not in _ALIAS:
        raise ValueError(f"Unknown Distance Metric: {name}")
    return _ALIAS[name]


def _converted(rows, name):
    return (rows != 0).astype(float) if name in _TRUTHS else np.ascontiguousarray(rows, dtype=float)


def pdist(X, metric="euclidean", *, out=None, p=None, w=None, V=None, VI=None, **kwargs):
    """The distances of all pairs of rows, in condensed form.

    >>> pdist([[0, 0], [3, 4], [0, 1]])
    array([5.        , 1.        , 4.24264069])
    """
    X = np.asarray(X)
    if X.ndim != 2:
        raise ValueError("A 2-dimensional array must be passed.")
    name = _metric_name(metric)
    if name is None:
        extra = {k: v for k, v in (("p", p), ("w", w), ("V", V), ("VI", VI)) if v is not None} | kwargs
        n = len(X)
        r = np.array([metric(X[i], X[j], **extra) for i in range(n) for j in range(i + 1, n)], dtype=float)
    else:
        rows = _converted(X, name)
        name, power, extra = _prepared(name, rows, None, p, w, V, VI)
        r = np._wrap(_j_pairs(rows._j, name, power, extra._j))
    if out is not None:
        out[...] = r
        return out
    return r


def cdist(XA, XB, metric="euclidean", *, out=None, p=None, w=None, V=None, VI=None, **kwargs):
    """The distance of each row of one matrix from each row of another.

    >>> cdist([[0, 0], [3, 4]], [[0, 0], [0, 1]])
    array([[0.        , 1.        ],
           [5.        , 4.24264069]])
    """
    XA, XB = np.asarray(XA), np.asarray(XB)
    if XA.ndim != 2:
        raise ValueError("XA must be a 2-dimensional array.")
    if XB.ndim != 2:
        raise ValueError("XB must be a 2-dimensional array.")
    if XA.shape[1] != XB.shape[1]:
        raise ValueError("XA and XB must have the same number of columns (i.e. feature dimension.)")
    name = _metric_name(metric)
    if name is None:
        extra = {k: v for k, v in (("p", p), ("w", w), ("V", V), ("VI", VI)) if v is not None} | kwargs
        r = np.array([[metric(a, b, **extra) for b in XB] for a in XA], dtype=float)
    else:
        rows, others = _converted(XA, name), _converted(XB, name)
        name, power, extra = _prepared(name, rows, others, p, w, V, VI)
        r = np._wrap(_j_cross(rows._j, others._j, name, power, extra._j))
    if out is not None:
        out[...] = r
        return out
    return r


def squareform(X, force="no", checks=True):
    """A condensed list of distances as a square matrix, or the other way round.

    >>> squareform([1.0, 2.0, 3.0])
    array([[0., 1., 2.],
           [1., 0., 3.],
           [2., 3., 0.]])
    """
    X = np.asarray(X)
    s = X.shape
    if force.lower() == "tomatrix" and len(s) != 1:
        raise ValueError("Forcing 'tomatrix' but input X is not a distance vector.")
    if force.lower() == "tovector" and len(s) != 2:
        raise ValueError("Forcing 'tovector' but input X is not a distance matrix.")
    if len(s) == 1:
        if s[0] == 0:
            return np.zeros((1, 1), dtype=X.dtype)
        d = int(np.ceil(np.sqrt(s[0] * 2)))
        if d * (d - 1) != s[0] * 2:
            raise ValueError("Incompatible vector size. It must be a binomial coefficient n choose 2 for some integer n >= 2.")
        M = np.zeros((d, d), dtype=X.dtype)
        upper = np.triu_indices(d, 1)
        M[upper] = X
        M.T[upper] = X
        return M
    if len(s) == 2:
        if s[0] != s[1]:
            raise ValueError("The matrix argument must be square.")
        if checks:
            is_valid_dm(X, throw=True, name="X")
        return X[np.triu_indices(s[0], 1)]
    raise ValueError(
        "The first argument must be one or two dimensional array. A %d-dimensional array is not permitted" % len(s)
    )


def is_valid_dm(D, tol=0.0, throw=False, name="D", warning=False):
    """Whether a matrix is symmetric with a zero diagonal.

    >>> is_valid_dm([[0, 1], [1, 0]])
    True
    """
    D = np.asarray(D)
    said = f" '{name}'" if name else ""
    message = None
    if D.ndim != 2:
        message = f"Distance matrix{said} must have shape=2 (i.e. be two-dimensional)."
    elif tol == 0.0 and not (D == D.T).all():
        message = f"Distance matrix{said} must be symmetric."
    elif tol == 0.0 and not (np.diag(D) == 0).all():
        message = f"Distance matrix{said} diagonal must be zero."
    elif tol and not (abs(D - D.T) <= tol).all():
        message = f"Distance matrix{said} must be symmetric within tolerance {tol:5.5f}."
    elif tol and not (abs(np.diag(D)) <= tol).all():
        message = f"Distance matrix{said} diagonal must be close to zero within tolerance {tol:5.5f}."
    return _judged(message, throw, warning)


def is_valid_y(y, warning=False, throw=False, name=None):
    """Whether a list can be condensed distances.

    >>> is_valid_y([1.0, 2.0])
    False
    """
    y = np.asarray(y)
    said, message = f" '{name}'" if name else "", None
    if y.ndim != 1:
        message = f"Condensed distance matrix{said} must have shape=1 (i.e. be one-dimensional)."
    else:
        d = int(np.ceil(np.sqrt(y.shape[0] * 2)))
        if d * (d - 1) / 2 != y.shape[0]:
            link = "i.e.there" if name else "i.e. there"
            message = (
                f"Length n of condensed distance matrix{said} must be a binomial coefficient, {link} must be a k such that"
                " (k \\choose 2)=n)!"
            )
    return _judged(message, throw, warning)


def _judged(message, throw, warning):
    if message is not None and throw:
        raise ValueError(message)
    if message is not None and warning:
        import warnings

        warnings.warn(message, stacklevel=3)
    return message is None


def num_obs_dm(d):
    """How many things a square matrix of distances is about.

    >>> num_obs_dm([[0, 1], [1, 0]])
    2
    """
    d = np.asarray(d)
    is_valid_dm(d, tol=np.inf, throw=True, name="d")
    return d.shape[0]


def num_obs_y(Y):
    """How many things a condensed list of distances is about.

    >>> num_obs_y([1.0, 2.0, 3.0])
    3
    """
    Y = np.asarray(Y)
    is_valid_y(Y, throw=True, name="Y")
    k = Y.shape[0]
    if k == 0:
        raise ValueError("The number of observations cannot be determined on an empty distance matrix.")
    d = int(np.ceil(np.sqrt(k * 2)))
    if d * (d - 1) / 2 != k:
        raise ValueError("Invalid condensed distance matrix passed. Must be some k where k=(n choose 2) for some n >= 2.")
    return d


def directed_hausdorff(u, v, seed=0):
    """How far the row of u that is farthest from v is from it, with that row and the nearest one of v.

    >>> directed_hausdorff([[1.0, 0.0], [5.0, 0.0]], [[0.0, 0.0]])
    (5.0, 1, 0)
    """
    u, v = np.asarray(u, dtype=float), np.asarray(v, dtype=float)
    if u.shape[1] != v.shape[1]:
        raise ValueError("u and v need to have the same number of columns")
    d = cdist(u, v)
    nearest = d.argmin(axis=1)
    least = d[np.arange(len(u)), nearest]
    i = int(least.argmax())
    return least[i], i, int(nearest[i])


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
