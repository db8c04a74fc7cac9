"""Linear algebra."""

from numpy import _load_tables, _border_names

globals().update(_border_names())
_border = set(globals()) | {"_border"}


class LinAlgError(Exception):
    """A matrix that the computation cannot deal with.

    >>> issubclass(LinAlgError, Exception)
    True
    """


_load_tables(globals(), "numpy.linalg")
__all__ = [n for n in globals() if n[0] != "_" and n not in _border]
