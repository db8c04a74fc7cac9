"""Filters over arrays of any number of dimensions."""

import builtins

import numpy as np

_MODES = {"reflect": "symmetric", "grid-mirror": "symmetric", "mirror": "reflect", "nearest": "edge", "wrap": "wrap",
          "grid-wrap": "wrap", "constant": "constant", "grid-constant": "constant"}  # fmt: skip


def _padded(a, before, after, axis, mode, cval):
    """The array with margins along an axis, as long as they may be."""
    if mode not in _MODES:
        raise RuntimeError("boundary mode not supported")
    widths = [(0, 0)] * a.ndim
    widths[axis] = (before, after)
    how = _MODES[mode]
    return np.pad(a, widths, mode=how, **({"constant_values": cval} if how == "constant" else {}))


def _kind(input, output):
    if output is None:
        return input.dtype, None
    return (output.dtype, output) if isinstance(output, np.ndarray) else (np.dtype(output), None)


def _given(r, kind, target):
    r = r.astype(kind)
    if target is None:
        return r
    target[...] = r
    return target


def correlate1d(input, weights, axis=-1, output=None, mode="reflect", cval=0.0, origin=0):
    """A filter along one axis.

    >>> correlate1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([ 8, 26,  8, 12,  7, 28, 36,  9])
    """
    input = np.asarray(input)
    kind, target = _kind(input, output)
    weights = np.asarray(weights, dtype=float)
    n = len(weights)
    if not -(n // 2) <= origin <= (n - 1) // 2:
        raise ValueError("Invalid origin; origin must satisfy -(len(weights) // 2) <= origin <= (len(weights)-1) // 2")
    axis = axis % input.ndim
    before = n // 2 + origin
    wide = _padded(input.astype(complex if input.dtype.kind == "c" else float), before, n - 1 - before, axis, mode, cval)
    wide = np.moveaxis(wide, axis, -1)
    length = input.shape[axis]
    total = 0.0
    for i, w in enumerate(weights.tolist()):
        if w:
            total = total + w * wide[..., i : i + length]
    r = np.moveaxis(np.broadcast_to(total, wide.shape[:-1] + (length,)), -1, axis)
    return _given(r, kind, target)


def convolve1d(input, weights, axis=-1, output=None, mode="reflect", cval=0.0, origin=0):
    """A convolution along one axis.

    >>> convolve1d([2, 8, 0, 4, 1, 9, 9, 0], weights=[1, 3])
    array([14, 24,  4, 13, 12, 36, 27,  0])
    """
    weights = np.asarray(weights)[::-1]
    origin = -origin
    if len(weights) % 2 == 0:
        origin -= 1
    return correlate1d(input, weights, axis, output, mode, cval, origin)


def gaussian_filter1d(input, sigma, axis=-1, order=0, output=None, mode="reflect", cval=0.0, truncate=4.0, *, radius=None):
    """A Gaussian filter along one axis, or its derivative of some order.

    >>> gaussian_filter1d([1.0, 2.0, 3.0, 4.0, 5.0], 1)
    array([1.42704095, 2.06782203, 3.        , 3.93217797, 4.57295905])
    """
    sd = float(sigma)
    lw = int(truncate * sd + 0.5) if radius is None else int(radius)
    return correlate1d(input, _gaussian_kernel(sd, order, lw)[::-1], axis, output, mode, cval, 0)


def _gaussian_kernel(sigma, order, radius):
    if order < 0:
        raise ValueError("order must be non-negative")
    x = np.arange(-radius, radius + 1)
    phi = np.exp(-0.5 / (sigma * sigma) * x**2)
    phi = phi / phi.sum()
    if order == 0:
        return phi
    # The derivative is a polynomial q times the Gaussian: q' - x·q/sigma², order times.
    q = np.zeros(order + 1)
    q[0] = 1
    slope = np.diag(np.arange(1.0, order + 1), 1) + np.diag(np.ones(order) / -(sigma * sigma), -1)
    for _ in range(order):
        q = slope.dot(q)
    return (x[:, None] ** np.arange(order + 1)).dot(q) * phi


def _sequence_of(value, n):
    return list(value) if isinstance(value, (list, tuple, np.ndarray)) else [value] * n


def gaussian_filter(input, sigma, order=0, output=None, mode="reflect", cval=0.0, truncate=4.0, *, radius=None):
    """A Gaussian filter.

    >>> gaussian_filter([[0.0, 0.0, 1.0]], 0.5).round(6)
    array([[2.64000e-04, 1.06715e-01, 8.93021e-01]])
    """
    input = np.asarray(input)
    kind, target = _kind(input, output)
    n = input.ndim
    settings = zip(range(n), *(_sequence_of(v, n) for v in (sigma, order, mode, radius)))
    r = input
    for axis, s, o, m, w in settings:
        if s > 1e-15:
            r = gaussian_filter1d(r, s, axis, o, kind, m, cval, truncate, radius=w)
    return _given(r, kind, target)


def uniform_filter1d(input, size, axis=-1, output=None, mode="reflect", cval=0.0, origin=0):
    """A running mean along one axis.

    >>> uniform_filter1d([2.0, 8, 0, 4, 1, 9, 9, 0], size=3)
    array([4.        , 3.33333333, 4.        , 1.66666667, 4.66666667,
           6.33333333, 6.        , 3.        ])
    """
    if size < 1:
        raise RuntimeError("incorrect filter size")
    input = np.asarray(input)
    kind, target = _kind(input, output)
    axis = axis % input.ndim
    before = size // 2 + origin
    wide = np.moveaxis(_padded(input.astype(float), before, size - 1 - before, axis, mode, cval), axis, -1)
    n = input.shape[axis]
    total = 0.0
    for i in range(size):
        total = total + wide[..., i : i + n]
    return _given(np.moveaxis(total / size, -1, axis), kind, target)


def uniform_filter(input, size=3, output=None, mode="reflect", cval=0.0, origin=0):
    """A running mean.

    >>> uniform_filter([[3.0, 0.0, 0.0]], (1, 3))
    array([[2., 1., 0.]])
    """
    input = np.asarray(input)
    kind, target = _kind(input, output)
    r = input
    for axis, (s, m, o) in enumerate(zip(*(_sequence_of(v, input.ndim) for v in (size, mode, origin)))):
        if s > 1:
            r = uniform_filter1d(r, int(s), axis, kind, m, cval, o)
    return _given(r, kind, target)


def _windows(input, shape, mode, cval, origin=0):
    """The neighbourhood of each element, in trailing axes."""
    wide = input
    for axis, (n, o) in enumerate(zip(shape, _sequence_of(origin, input.ndim))):
        before = n // 2 + o
        wide = _padded(wide, before, n - 1 - before, axis, mode, cval)
    return _neighbours(wide, shape, input.shape)


def _neighbours(wide, window, shape):
    """The parts of an array with margins that lie under each place of a window, in trailing axes."""
    parts = [
        wide[tuple(slice(i, i + n) for i, n in zip(index, shape))] for index in np.ndindex(*(int(n) for n in window))
    ]
    return np.stack(parts, axis=-1).reshape(*shape, *window)


def correlate(input, weights, output=None, mode="reflect", cval=0.0, origin=0):
    """A filter.

    >>> correlate(numpy.arange(4.0).reshape(2, 2), [[0, 1], [0, 0]])
    array([[0., 1.],
           [0., 1.]])
    """
    input, weights = np.asarray(input), np.asarray(weights, dtype=float)
    if weights.ndim != input.ndim:
        raise RuntimeError("filter weights array has incorrect shape.")
    kind, target = _kind(input, output)
    around = _windows(input.astype(float), weights.shape, mode, cval, origin)
    total = np.zeros(input.shape)
    for index in np.ndindex(*weights.shape):
        if weights[index]:
            total += weights[index] * around[(..., *index)]
    return _given(total, kind, target)


def convolve(input, weights, output=None, mode="reflect", cval=0.0, origin=0):
    """A convolution.

    >>> convolve(numpy.arange(4.0).reshape(2, 2), numpy.ones((3, 3)))
    array([[ 9., 12.],
           [15., 18.]])
    """
    weights = np.asarray(weights)
    weights = weights[tuple([slice(None, None, -1)] * weights.ndim)]
    origins = [-o - (1 if n % 2 == 0 else 0) for o, n in zip(_sequence_of(origin, weights.ndim), weights.shape)]
    return correlate(input, weights, output, mode, cval, origins)


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


minimum_filter1d = lambda input, size, axis=-1, mode="reflect", cval=0.0: minimum_filter(
    input, [size if k == axis % np.ndim(input) else 1 for k in range(np.ndim(input))], mode=mode, cval=cval
)
maximum_filter1d = lambda input, size, axis=-1, mode="reflect", cval=0.0: maximum_filter(
    input, [size if k == axis % np.ndim(input) else 1 for k in range(np.ndim(input))], mode=mode, cval=cval
)


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


def sobel(input, axis=-1, output=None, mode="reflect", cval=0.0):
    """Sobel's edge filter.

    >>> sobel([[0.0, 0.0, 1.0, 1.0]])
    array([[0., 4., 4., 0.]])
    """
    return _edges(input, axis, output, mode, cval, [1, 2, 1])


def prewitt(input, axis=-1, output=None, mode="reflect", cval=0.0):
    """Prewitt's edge filter.

    >>> prewitt([[0.0, 0.0, 1.0, 1.0]])
    array([[0., 3., 3., 0.]])
    """
    return _edges(input, axis, output, mode, cval, [1, 1, 1])


def _edges(input, axis, output, mode, cval, across):
    input = np.asarray(input)
    kind, target = _kind(input, output)
    axis = axis % input.ndim
    r = correlate1d(input, [-1, 0, 1], axis, kind, mode, cval)
    for k in range(input.ndim):
        if k != axis:
            r = correlate1d(r, across, k, kind, mode, cval)
    return _given(r, kind, target)


def laplace(input, output=None, mode="reflect", cval=0.0):
    """The Laplace filter.

    >>> laplace([0.0, 0.0, 1.0, 0.0, 0.0])
    array([ 0.,  1., -2.,  1.,  0.])
    """
    input = np.asarray(input)
    kind, target = _kind(input, output)
    r = builtins.sum(correlate1d(input, [1, -2, 1], k, kind, mode, cval) for k in range(input.ndim))
    return _given(r, kind, target)


def gaussian_laplace(input, sigma, output=None, mode="reflect", cval=0.0, **kwargs):
    """The Laplacian of a Gaussian filter.

    >>> gaussian_laplace([0.0, 0.0, 1.0, 0.0, 0.0], 1).round(6)
    array([ 0.197428,  0.002007, -0.398943,  0.002007,  0.197428])
    """
    input = np.asarray(input)
    kind, target = _kind(input, output)
    n = input.ndim
    parts = [gaussian_filter(input, sigma, [2 if k == j else 0 for j in range(n)], kind, mode, cval) for k in range(n)]
    return _given(builtins.sum(parts), kind, target)


def label(input, structure=None, output=None):
    """Numbers connected regions; the numbered array and how many there are.

    >>> label([1, 1, 0, 1])
    (array([1, 1, 0, 2], dtype=int32), 2)
    """
    input = np.asarray(input) != 0
    if structure is None:
        structure = generate_binary_structure(input.ndim, 1)
    around = [tuple(i - 1 for i in index) for index in np.argwhere(np.asarray(structure)).tolist()]
    around = [a for a in around if any(a)]
    left = {tuple(i) for i in np.argwhere(input).tolist()}
    out = np.zeros(input.shape, np.int32)
    count = 0
    for start in sorted(left):
        if start not in left:
            continue
        count += 1
        left.discard(start)
        todo = [start]
        while todo:
            place = todo.pop()
            out[place] = count
            for step in around:
                near = tuple(p + s for p, s in zip(place, step))
                if near in left:
                    left.discard(near)
                    todo.append(near)
    return out, count


def generate_binary_structure(rank, connectivity):
    """Which neighbours count as connected.

    >>> generate_binary_structure(1, 1)
    array([ True,  True,  True])
    """
    if rank < 1:
        return np.array(True, dtype=bool)
    return np.sum(abs(np.indices([3] * rank) - 1), 0) <= max(connectivity, 1)


def _labelled(function, input, labels, index):
    input = np.asarray(input)
    if labels is None:
        return function(input)
    labels = np.broadcast_to(labels, input.shape)
    if index is None:
        return function(input[labels > 0])
    if np.ndim(index) == 0:
        return function(input[labels == index])
    return np.array([function(input[labels == i]) for i in np.ravel(index)])


def sum_labels(input, labels=None, index=None):
    """The sums of the elements of each label.

    >>> sum_labels([1, 2, 3], [1, 1, 2], [1, 2])
    array([3., 3.])
    """
    r = _labelled(np.sum, input, labels, index)
    return r.astype(float) if np.ndim(r) else r


sum = sum_labels


def mean(input, labels=None, index=None):
    """The means of the elements of each label.

    >>> mean([1, 2, 3], [1, 1, 2], [1, 2])
    array([1.5, 3. ])
    """
    return _labelled(np.mean, input, labels, index)


def center_of_mass(input, labels=None, index=None):
    """The centre of mass.

    >>> center_of_mass(numpy.array([0, 1, 1]))
    (1.5,)
    """
    if labels is not None:
        raise NotImplementedError("center_of_mass(labels=…)")
    input = np.asarray(input)
    total = np.sum(input)
    grids = np.ogrid[tuple(slice(0, n) for n in input.shape)]
    grids = [grids] if input.ndim == 1 and isinstance(grids, np.ndarray) else grids
    return tuple((np.sum(input * g.astype(float)) / total) for g in grids)


def binary_dilation(input, structure=None, iterations=1, **kwargs):
    """Regions grown by their neighbours.

    >>> binary_dilation([0, 0, 1, 0, 0])
    array([False,  True,  True,  True, False])
    """
    a = np.asarray(input) != 0
    structure = generate_binary_structure(a.ndim, 1) if structure is None else np.asarray(structure, bool)
    flipped = structure[tuple([slice(None, None, -1)] * a.ndim)]
    for _ in range(max(iterations, 1)):
        a = maximum_filter(a.astype(np.uint8), footprint=flipped, mode="constant").astype(bool)
    return a


def binary_erosion(input, structure=None, iterations=1, **kwargs):
    """Regions without their borders.

    >>> binary_erosion([0, 1, 1, 1, 0])
    array([False, False,  True, False, False])
    """
    a = np.asarray(input) != 0
    structure = generate_binary_structure(a.ndim, 1) if structure is None else np.asarray(structure, bool)
    for _ in range(max(iterations, 1)):
        a = minimum_filter(a.astype(np.uint8), footprint=structure, mode="constant").astype(bool)
    return a


def map_coordinates(input, coordinates, output=None, order=3, mode="constant", cval=0.0, prefilter=True):
    """The values between the elements, by linear interpolation (order 1) or the nearest element (order 0).

    >>> map_coordinates([0.0, 10.0], [[0.25]], order=1)
    array([2.5])
    """
    if order > 1:
        raise NotImplementedError(f"map_coordinates(order={order})")
    input, coordinates = np.asarray(input, dtype=float), np.asarray(coordinates, dtype=float)
    limits = np.array(input.shape).reshape((-1,) + (1,) * (coordinates.ndim - 1)) - 1
    inside = ((coordinates >= 0) & (coordinates <= limits)).all(axis=0)
    at = np.clip(coordinates, 0, limits)
    if order == 0:
        r = input[tuple(np.floor(at + 0.5).astype(int))]
    else:
        low = np.minimum(np.floor(at).astype(int), np.maximum(limits - 1, 0))
        part = at - low
        r = 0.0
        for corner in np.ndindex(*(2,) * input.ndim):
            weight = 1.0
            for k, c in enumerate(corner):
                weight = weight * (part[k] if c else 1 - part[k])
            r = r + weight * input[tuple(np.minimum(low[k] + c, limits[k]) for k, c in enumerate(corner))]
    return np.where(inside, r, cval) if mode == "constant" else r


def zoom(input, zoom, order=3, **kwargs):
    """The array at another size, by linear interpolation (order 1) or the nearest element (order 0).

    >>> zoom([0.0, 1.0], 1.5, order=1)
    array([0. , 0.5, 1. ])
    """
    input = np.asarray(input)
    shape = [int(round(n * z)) for n, z in zip(input.shape, _sequence_of(zoom, input.ndim))]
    places = [np.linspace(0, n - 1, m) for n, m in zip(input.shape, shape)]
    return map_coordinates(input, np.array(np.meshgrid(*places, indexing="ij")), order=order)


def shift(input, shift, order=3, mode="constant", cval=0.0, **kwargs):
    """The array moved, by linear interpolation (order 1) or the nearest element (order 0).

    >>> shift([1.0, 2.0, 3.0], 1, order=1)
    array([0., 1., 2.])
    """
    input = np.asarray(input)
    places = [np.arange(n) - s for n, s in zip(input.shape, _sequence_of(shift, input.ndim))]
    return map_coordinates(input, np.array(np.meshgrid(*places, indexing="ij")), order=order, mode=mode, cval=cval)


def rotate(input, angle, **kwargs):
    raise NotImplementedError("scipy.ndimage.rotate")
