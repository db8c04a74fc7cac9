"""Filters that choose from the neighbourhood of each element, or call a function with it."""

import numpy as np
from scipy.ndimage._filters import _given, _kind, _neighbours, _padded, _sequence_of, _windows


def _ranked(input, size, footprint, output, mode, cval, origin, reduce):
    input = np.asarray(input)
    kind, target = _kind(input, output)
    if footprint is not None:
        footprint = np.asarray(footprint, dtype=bool)
        around = _windows(input, footprint.shape, mode, cval, origin)[..., footprint]
    else:
        shape = tuple(int(s) for s in _sequence_of(size, input.ndim))
        around = _windows(input, shape, mode, cval, origin).reshape(*input.shape, -1)
    return _given(reduce(around), kind, target)


def median_filter(input, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0):
    """A running median.

    >>> median_filter([1, 9, 2, 3], 3)
    array([1, 2, 3, 3])
    """
    return _ranked(input, size, footprint, output, mode, cval, origin, lambda a: np.sort(a, axis=-1)[..., a.shape[-1] // 2])


def minimum_filter(input, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0):
    """A running minimum.

    >>> minimum_filter([1, 9, 2, 3], 3)
    array([1, 1, 2, 2])
    """
    return _ranked(input, size, footprint, output, mode, cval, origin, lambda a: a.min(axis=-1))


def maximum_filter(input, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0):
    """A running maximum.

    >>> maximum_filter([1, 9, 2, 3], 3)
    array([9, 9, 9, 3])
    """
    return _ranked(input, size, footprint, output, mode, cval, origin, lambda a: a.max(axis=-1))


def minimum_filter1d(input, size, axis=-1, output=None, mode="reflect", cval=0.0, origin=0):
    """A running minimum along one axis.

    >>> minimum_filter1d([2, 8, 0, 4, 1, 9, 9, 0], size=3)
    array([2, 0, 0, 0, 1, 1, 0, 0])
    """
    return _along(minimum_filter, input, size, axis, output, mode, cval, origin)


def maximum_filter1d(input, size, axis=-1, output=None, mode="reflect", cval=0.0, origin=0):
    """A running maximum along one axis.

    >>> maximum_filter1d([2, 8, 0, 4, 1, 9, 9, 0], size=3)
    array([8, 8, 8, 4, 9, 9, 9, 9])
    """
    return _along(maximum_filter, input, size, axis, output, mode, cval, origin)


def _along(function, input, size, axis, output, mode, cval, origin):
    if size < 1:
        raise RuntimeError("incorrect filter size")
    n = np.ndim(input)
    sizes, origins = [1] * n, [0] * n
    sizes[axis], origins[axis] = size, origin
    return function(input, sizes, None, output, mode, cval, origins)


def percentile_filter(input, percentile, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0):
    """A running percentile.

    >>> percentile_filter([1, 9, 2, 3], 50, 3)
    array([1, 2, 3, 3])
    """
    share = percentile + 100.0 if percentile < 0 else float(percentile)

    def chosen(a):
        n = a.shape[-1]
        return np.sort(a, axis=-1)[..., n - 1 if share == 100 else int(n * share / 100)]

    return _ranked(input, size, footprint, output, mode, cval, origin, chosen)


def rank_filter(input, rank, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0):
    """The element of a rank among the sorted neighbours.

    >>> rank_filter([1, 9, 2, 3], 1, 3)
    array([1, 2, 3, 3])
    """

    def chosen(a):
        n = a.shape[-1]
        place = int(rank) + n if rank < 0 else int(rank)
        if not 0 <= place < n:
            raise RuntimeError("rank not within filter footprint size")
        return np.sort(a, axis=-1)[..., place]

    return _ranked(input, size, footprint, output, mode, cval, origin, chosen)


def generic_filter(input, function, size=None, footprint=None, output=None, mode="reflect", cval=0.0, origin=0,
                   extra_arguments=(), extra_keywords=None):  # fmt: skip
    """What a function gives for the neighbourhood of each element.

    >>> generic_filter([1.0, 9.0, 2.0, 3.0], numpy.ptp, 3)
    array([8., 8., 7., 1.])
    """
    words = extra_keywords or {}

    def called(around):
        rows = around.astype(float).reshape(-1, around.shape[-1])
        return np.array([float(function(row, *extra_arguments, **words)) for row in rows]).reshape(around.shape[:-1])

    return _ranked(input, size, footprint, output, mode, cval, origin, called)


def generic_filter1d(input, function, filter_size, axis=-1, output=None, mode="reflect", cval=0.0, origin=0,
                     extra_arguments=(), extra_keywords=None):  # fmt: skip
    """Lines that a function(line, result) fills, each line with margins for a filter of a size."""
    input = np.asarray(input)
    kind, target = _kind(input, output)
    if filter_size < 1:
        raise RuntimeError("invalid filter size")
    axis = axis % input.ndim
    before = filter_size // 2 + origin
    wide = np.moveaxis(_padded(input.astype(float), before, filter_size - 1 - before, axis, mode, cval), axis, -1)
    result = np.empty(wide.shape[:-1] + (input.shape[axis],))
    for index in np.ndindex(*wide.shape[:-1]):
        line = np.empty(result.shape[-1])
        function(wide[index], line, *extra_arguments, **(extra_keywords or {}))
        result[index] = line
    return _given(np.moveaxis(result, -1, axis), kind, target)
