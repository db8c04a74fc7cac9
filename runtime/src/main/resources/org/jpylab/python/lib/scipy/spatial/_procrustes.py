"""Fitting of one set of points to another, and paths on spheres."""

import numpy as np


def procrustes(data1, data2):
    """Both matrices brought to the same place, size and direction, and how much they still differ.

    >>> round(procrustes([[0, 0], [0, 1], [1, 0]], [[0, 0], [0, 2], [2, 0]])[2], 10)
    0.0
    """
    a, b = np.array(data1, dtype=np.double, copy=True), np.array(data2, dtype=np.double, copy=True)
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("Input matrices must be two-dimensional")
    if a.shape != b.shape:
        raise ValueError("Input matrices must be of same shape")
    if a.size == 0:
        raise ValueError("Input matrices must be >0 rows and >0 cols")
    a -= np.mean(a, 0)
    b -= np.mean(b, 0)
    size_a, size_b = np.linalg.norm(a), np.linalg.norm(b)
    if size_a == 0 or size_b == 0:
        raise ValueError("Input matrices must contain >1 unique points")
    a /= size_a
    b /= size_b
    u, w, vt = np.linalg.svd(b.T.dot(a).T)
    b = np.dot(b, u.dot(vt).T) * w.sum()
    return a, b, np.sum(np.square(a - b))


def geometric_slerp(start, end, t, tol=1e-7):
    """Points on the shortest way over a sphere from start to end.

    >>> geometric_slerp([1.0, 0.0], [0.0, 1.0], [0.0, 1.0]).round(8)
    array([[1., 0.],
           [0., 1.]])
    """
    start, end = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    t = np.asarray(t)
    if start.ndim != 1 or end.ndim != 1:
        raise ValueError("Start and end coordinates must be one-dimensional")
    if start.size != end.size:
        raise ValueError("The dimensions of start and end must match (have same size)")
    if start.size < 2:
        raise ValueError("The start and end coordinates must both be in at least two-dimensional space")
    if np.array_equal(start, end):
        return np.linspace(start, start, t.size)
    if not np.allclose([np.linalg.norm(start), np.linalg.norm(end)], 1.0, rtol=1e-9, atol=0):
        raise ValueError("start and end are not on a unit n-sphere")
    if t.size and (t.min() < 0 or t.max() > 1):
        raise ValueError("interpolation parameter must be in [0, 1]")
    q, r = np.linalg.qr(np.vstack([start, end]).T)
    signs = 2 * (np.diag(r) >= 0) - 1
    q, r = q.T * signs[:, None], r.T * signs[:, None]
    side = q[1]
    cosine = np.dot(start, end)
    angle = np.arctan2(np.linalg.det(np.array([[1.0, 0.0], [0.0, 1.0]])) * r[1, 1], cosine)
    path = np.outer(np.cos(np.ravel(t) * angle), start) + np.outer(np.sin(np.ravel(t) * angle), side)
    return path[0] if t.ndim == 0 else path
