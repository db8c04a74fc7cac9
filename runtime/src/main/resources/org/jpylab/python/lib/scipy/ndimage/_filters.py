"""Linear filters."""

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


def gaussian_gradient_magnitude(input, sigma, output=None, mode="reflect", cval=0.0, **kwargs):
    """The length of the gradient, by derivatives of a Gaussian filter.

    >>> gaussian_gradient_magnitude([0.0, 0.0, 1.0, 1.0], 1).round(6)
    array([0.058423, 0.241971, 0.241971, 0.058423])
    """
    n = np.ndim(input)
    derivative = lambda a, axis, out, m, c, **kw: gaussian_filter(a, sigma, [int(k == axis) for k in range(n)], out, m, c, **kw)
    return generic_gradient_magnitude(input, derivative, output, mode, cval, extra_keywords=kwargs)


def generic_laplace(input, derivative2, output=None, mode="reflect", cval=0.0, extra_arguments=(), extra_keywords=None):
    """The sum of second derivatives along all axes, by a function (input, axis, output, mode, cval, …)."""
    input = np.asarray(input)
    kind, target = _kind(input, output)
    modes = _sequence_of(mode, input.ndim)
    parts = [derivative2(input, k, kind, m, cval, *extra_arguments, **(extra_keywords or {})) for k, m in enumerate(modes)]
    return _given(builtins.sum(parts), kind, target)


def generic_gradient_magnitude(input, derivative, output=None, mode="reflect", cval=0.0, extra_arguments=(),
                               extra_keywords=None):  # fmt: skip
    """The length of the gradient, by a function (input, axis, output, mode, cval, …) that differentiates."""
    input = np.asarray(input)
    kind, target = _kind(input, output)
    modes = _sequence_of(mode, input.ndim)
    parts = [derivative(input, k, kind, m, cval, *extra_arguments, **(extra_keywords or {})) for k, m in enumerate(modes)]
    return _given(np.sqrt(builtins.sum(p.astype(float) ** 2 for p in parts)), kind, target)
