"""k-means."""

import warnings

import numpy as np

_j_nearest, _j_means = np._bind("org.jpylab.scipy.Clusters", ["nearest", "means"])

__all__ = ["whiten", "vq", "kmeans", "kmeans2"]


class ClusterError(Exception):
    """A cluster without points."""


def _random(seed):
    if seed is None or seed is np.random:
        return np.random
    if isinstance(seed, (int, np.integer)):
        return np.random.RandomState(seed)
    return seed


def whiten(obs, check_finite=True):
    """Each column in units of its standard deviation.

    >>> whiten([[1.0, 2.0], [3.0, 6.0]])
    array([[1., 1.],
           [3., 3.]])
    """
    obs = np.asarray(obs)
    std = obs.std(axis=0)
    if (std == 0).any():
        std[std == 0] = 1.0
        warnings.warn("Some columns have standard deviation zero. The values of these columns will not change.", RuntimeWarning, stacklevel=2)
    return obs / std


def _rows(a):
    a = np.asarray(a, dtype=float)
    return a[:, None] if a.ndim == 1 else a


def vq(obs, code_book, check_finite=True):
    """The nearest row of a code book for each row, and its distance.

    >>> vq([[1.0, 1.0], [4.0, 4.0]], [[0.0, 1.0], [4.0, 5.0]])
    (array([0, 1], dtype=int32), array([1., 1.]))
    """
    obs, code_book = np.asarray(obs), np.asarray(code_book)
    if obs.ndim != code_book.ndim:
        raise ValueError("Observation and code_book should have the same rank")
    if obs.ndim == 2 and obs.shape[1] != code_book.shape[1]:
        raise ValueError("Observation and code_book should have the same number of features (columns)")
    codes, distances = _j_nearest(_rows(obs)._j, _rows(code_book)._j)
    return np._wrap(codes).astype(np.int32), np._wrap(distances)


def _moved(obs, labels, k):
    means, counts = map(np._wrap, _j_means(_rows(obs)._j, labels._j, int(k)))
    return (means[:, 0] if obs.ndim == 1 else means), counts > 0


def _refined(obs, guess, thresh):
    book, before, diff = np.asarray(guess), np.inf, np.inf
    while diff > thresh:
        codes, distances = vq(obs, book)
        now = distances.mean(axis=-1)
        book, used = _moved(obs, codes, len(book))
        book = book[used]
        diff, before = abs(before - now), now
    return book, before


def _points(data, k, rng):
    return data[rng.choice(data.shape[0], size=int(k), replace=False)]


def kmeans(obs, k_or_guess, iter=20, thresh=1e-5, check_finite=True, *, seed=None):
    """k centres with the least mean distance found, and that distance.

    >>> kmeans(array([[0.0], [0.2], [5.0], [5.2]]), array([[0.0], [5.0]]))
    (array([[0.1],
           [5.1]]), 0.10000000000000005)
    """
    obs = np.asarray(obs)
    if iter < 1:
        raise ValueError("iter must be at least 1, got %s" % iter)
    guess = np.asarray(k_or_guess)
    if guess.size != 1:
        if guess.size < 1:
            raise ValueError("Asked for 0 clusters. Initial book was %s" % guess)
        return _refined(obs, guess, thresh)
    k = int(guess)
    if k != guess:
        raise ValueError("If k_or_guess is a scalar, it must be an integer.")
    if k < 1:
        raise ValueError("Asked for %d clusters." % k)
    rng, best = _random(seed), (None, np.inf)
    for _ in range(iter):
        book, distance = _refined(obs, _points(obs, k, rng), thresh)
        if distance < best[1]:
            best = book, distance
    return best


def _drawn(data, k, rng):
    """Centres from a normal distribution like that of the data."""
    mu = data.mean(axis=0)
    if data.ndim == 1:
        return rng.standard_normal(size=k) * np.sqrt(np.cov(data)) + mu
    if data.shape[1] > data.shape[0]:
        _, s, vh = np.linalg.svd(data - mu, full_matrices=False)
        x = rng.standard_normal(size=(k, s.size))
        return x.dot(s[:, None] * vh / np.sqrt(data.shape[0] - 1)) + mu
    cov = np.atleast_2d(np.cov(data, rowvar=False))
    return np.dot(rng.standard_normal(size=(k, mu.size)), np.linalg.cholesky(cov).T) + mu


def _spread(data, k, rng):
    """Centres among the points, each likely where the others are far (Arthur and Vassilvitskii 2007)."""
    from scipy.spatial.distance import cdist

    rows = data if data.ndim == 2 else data[:, None]
    chosen = np.ndarray((k, rows.shape[1]))
    for i in range(k):
        if i == 0:
            draw = rng.integers if hasattr(rng, "integers") else rng.randint
            chosen[i] = rows[draw(rows.shape[0])]
        else:
            squares = cdist(chosen[:i], rows, metric="sqeuclidean").min(axis=0)
            chosen[i] = rows[np.searchsorted((squares / squares.sum()).cumsum(), rng.uniform())]
    return chosen if data.ndim == 2 else chosen[:, 0]


def kmeans2(data, k, iter=10, thresh=1e-5, minit="random", missing="warn", check_finite=True, *, seed=None):
    """Centres after so many iterations, and the number of the nearest one for each point.

    >>> kmeans2(array([[0.0], [0.2], [5.0], [5.2]]), array([[0.0], [5.0]]), minit='matrix')
    (array([[0.1],
           [5.1]]), array([0, 0, 1, 1], dtype=int32))
    """
    if int(iter) < 1:
        raise ValueError("Invalid iter (%s), must be a positive integer." % iter)
    if missing not in ("warn", "raise"):
        raise ValueError(f"Unknown missing method {missing!r}")
    data = np.asarray(data)
    if data.ndim not in (1, 2):
        raise ValueError("Input of rank > 2 is not supported.")
    if data.size < 1 or np.size(k) < 1:
        raise ValueError("Empty input is not supported.")
    if minit == "matrix" or np.size(k) > 1:
        book = np.asarray(k)
        if data.ndim != book.ndim:
            raise ValueError("k array doesn't match data rank")
        if len(book) < 1 or data.ndim > 1 and book.shape[1] != data.shape[1]:
            raise ValueError("k array doesn't match data dimension")
    else:
        if int(k) < 1:
            raise ValueError("Cannot ask kmeans2 for %d clusters (k was %s)" % (int(k), k))
        if int(k) != k:
            warnings.warn("k was not an integer, was converted.", stacklevel=2)
        makers = {"random": _drawn, "points": _points, "++": _spread}
        if minit not in makers:
            raise ValueError(f"Unknown init method {minit!r}")
        book = makers[minit](data, int(k), _random(seed))
    for _ in range(iter):
        labels = vq(data, book)[0]
        moved, used = _moved(data, labels, len(book))
        if not used.all():
            message = "One of the clusters is empty. Re-run kmeans with a different initialization."
            if missing == "raise":
                raise ClusterError(message)
            warnings.warn(message, stacklevel=2)
            moved[~used] = book[~used]
        book = moved
    return book, labels


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
