"""Linear algebra."""

from numpy import _load_tables, _border_names

globals().update(_border_names())


class LinAlgError(Exception):
    """A matrix that the computation cannot deal with.

    >>> issubclass(LinAlgError, Exception)
    True
    """


def norm(x, ord=None, axis=None, keepdims=False):
    """The norm of a vector or matrix.

    >>> norm([3, 4])
    5.0
    """
    import numpy as np

    x = np.asarray(x)
    if x.dtype.kind not in "fc":
        x = x.astype(float)
    if axis is None and (ord is None or ord == 2 and x.ndim == 1 or ord in ("f", "fro") and x.ndim == 2):
        x = x.ravel()
        r = np.sqrt((x.real**2 + x.imag**2).sum() if x.dtype.kind == "c" else x.dot(x))
        return r.reshape((1,) * x.ndim) if keepdims else r
    if isinstance(axis, tuple) or axis is None and x.ndim > 1:
        raise NotImplementedError(f"numpy.linalg.norm(ord={ord!r}) of matrices")
    if ord is None or ord == 2:
        return np.sqrt((abs(x) ** 2).sum(axis=axis, keepdims=keepdims))
    if ord == np.inf:
        return abs(x).max(axis=axis, keepdims=keepdims)
    if ord == -np.inf:
        return abs(x).min(axis=axis, keepdims=keepdims)
    if ord == 0:
        return (x != 0).astype(x.real.dtype).sum(axis=axis, keepdims=keepdims)
    if ord == 1:
        return abs(x).sum(axis=axis, keepdims=keepdims)
    return ((abs(x) ** ord).sum(axis=axis, keepdims=keepdims)) ** (1.0 / ord)


__all__ = ["LinAlgError", "norm"]
