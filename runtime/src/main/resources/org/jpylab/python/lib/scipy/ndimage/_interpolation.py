"""Images between their elements: splines, and images moved, turned and stretched."""

import math

import numpy as np
from scipy.ndimage._filters import _kind, _sequence_of

(_j_spline,) = np._bind("org.jpylab.scipy.image.SplineFilter", ["lastAxis"])
(_j_at,) = np._bind("org.jpylab.scipy.image.Resampling", ["at"])
_WIDE = 12  # margins in which the coefficients of an image with a constant border settle


def spline_filter1d(input, order=3, axis=-1, output=np.float64, mode="mirror"):
    """The coefficients of the B-splines through the elements along an axis.

    >>> spline_filter1d([0.0, 1.0, 0.0])
    array([-0.5,  2. , -0.5])
    """
    if order < 0 or order > 5:
        raise RuntimeError("spline order not supported")
    input = np.asarray(input)
    if input.dtype.kind == "c":
        return spline_filter1d(input.real, order, axis, float, mode) + 1j * spline_filter1d(input.imag, order, axis, float, mode)
    r = np.moveaxis(np.array(input, dtype=float), axis, -1)
    if order > 1:
        r = np._wrap(_j_spline(np.ascontiguousarray(r)._j, int(order), mode))
    r = np.moveaxis(r, -1, axis)
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r.astype(output)


def spline_filter(input, order=3, output=np.float64, mode="mirror"):
    """The coefficients of the B-spline through all elements.

    >>> spline_filter([[0.0, 1.0, 0.0]])
    array([[-0.5,  2. , -0.5]])
    """
    if order < 2 or order > 5:
        raise RuntimeError("spline order not supported")
    r = np.asarray(input)
    for axis in range(r.ndim):
        r = spline_filter1d(r, order, axis, complex if r.dtype.kind == "c" else float, mode)
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r if r.dtype.kind == "c" else r.astype(output)


def _sampled(input, places, shape, order, mode, cval, prefilter, output):
    """The image at places, an array with a row of coordinates for each axis."""
    if order < 0 or order > 5:
        raise RuntimeError("spline order not supported")
    input = np.asarray(input)
    if input.ndim < 1:
        raise RuntimeError("input and output rank must be > 0")
    if input.dtype.kind == "c":
        parts = [_sampled(p, places, shape, order, mode, c, prefilter, None)
                 for p, c in ((input.real, np.real(cval)), (input.imag, np.imag(cval)))]  # fmt: skip
        r = parts[0] + 1j * parts[1]
        if isinstance(output, np.ndarray):
            output[...] = r
            return output
        return r
    kind, target = _kind(input, output)
    coefficients, places = input.astype(float), places.reshape(input.ndim, -1)
    if prefilter and order > 1:
        if mode in ("nearest", "grid-constant"):
            words = {"constant_values": cval} if mode == "grid-constant" else {}
            coefficients = np.pad(coefficients, _WIDE, mode="edge" if mode == "nearest" else "constant", **words)
            places = places + _WIDE
        coefficients = spline_filter(coefficients, order, float, mode)
    r = np._wrap(_j_at(np.ascontiguousarray(coefficients)._j, np.ascontiguousarray(places, dtype=float)._j, int(order), mode,
                       float(cval))).reshape(shape)  # fmt: skip
    if kind.kind in "iu":
        r = np.where(r > 0, r + 0.5, 0.0 if kind.kind == "u" else r - 0.5)
    r = r.astype(kind)
    if target is None:
        return r
    target[...] = r
    return target


def map_coordinates(input, coordinates, output=None, order=3, mode="constant", cval=0.0, prefilter=True):
    """The values of the spline through the elements at any coordinates.

    >>> map_coordinates([0.0, 10.0], [[0.25]], order=1)
    array([2.5])
    """
    coordinates = np.asarray(coordinates)
    if np.iscomplexobj(coordinates):
        raise TypeError("Complex type not supported")
    if coordinates.shape[0] != np.ndim(input):
        raise RuntimeError("invalid shape for coordinate array")
    return _sampled(input, coordinates.astype(float), coordinates.shape[1:], order, mode, cval, prefilter, output)


def geometric_transform(input, mapping, output_shape=None, output=None, order=3, mode="constant", cval=0.0, prefilter=True,
                        extra_arguments=(), extra_keywords=None):  # fmt: skip
    """The image at the places that a function gives for each tuple of output coordinates."""
    input = np.asarray(input)
    shape = _shape(input, output_shape, output)
    places = [mapping(index, *extra_arguments, **(extra_keywords or {})) for index in np.ndindex(*shape)]
    return _sampled(input, np.array(places, dtype=float).T, shape, order, mode, cval, prefilter, output)


def _shape(input, output_shape, output):
    if output_shape is not None:
        return tuple(output_shape)
    return output.shape if isinstance(output, np.ndarray) else input.shape


def affine_transform(input, matrix, offset=0.0, output_shape=None, output=None, order=3, mode="constant", cval=0.0,
                     prefilter=True):  # fmt: skip
    """The image at the places matrix·o + offset for the output coordinates o.

    >>> affine_transform([0.0, 1.0, 2.0, 3.0], [0.5], order=1)
    array([0. , 0.5, 1. , 1.5])
    """
    input = np.asarray(input)
    matrix = np.asarray(matrix, dtype=float)
    if matrix.ndim not in (1, 2) or matrix.shape[0] < 1:
        raise RuntimeError("no proper affine matrix provided")
    n = input.ndim
    if matrix.ndim == 2 and matrix.shape[1] == n + 1 and matrix.shape[0] in (n, n + 1):
        if matrix.shape[0] == n + 1 and not np.all(matrix[n] == [0] * n + [1]):
            raise ValueError(
                f"Expected homogeneous transformation matrix with shape {matrix.shape} for image shape {input.shape}, but bottom "
                f"row was not equal to {[0] * n + [1]}"
            )
        offset, matrix = matrix[:n, n], matrix[:n, :n]
    if matrix.shape[0] != n:
        raise RuntimeError("affine matrix has wrong number of rows")
    if matrix.ndim == 2 and matrix.shape[1] != n:
        raise RuntimeError("affine matrix has wrong number of columns")
    shape = _shape(input, output_shape, output)
    grid = np.indices(shape).reshape(len(shape), -1).astype(float)
    moved = np.asarray(_sequence_of(offset, n), dtype=float)[:, None]
    places = matrix[:, None] * grid + moved if matrix.ndim == 1 else matrix.dot(grid) + moved
    return _sampled(input, places, shape, order, mode, cval, prefilter, output)


def shift(input, shift, output=None, order=3, mode="constant", cval=0.0, prefilter=True):
    """The array moved.

    >>> shift([1.0, 2.0, 3.0], 1, order=1)
    array([0., 1., 2.])
    """
    input = np.asarray(input)
    places = [np.arange(n) - float(s) for n, s in zip(input.shape, _sequence_of(shift, input.ndim))]
    grid = np.array(np.meshgrid(*places, indexing="ij"))
    return _sampled(input, grid, input.shape, order, mode, cval, prefilter, output)


def zoom(input, zoom, output=None, order=3, mode="constant", cval=0.0, prefilter=True, *, grid_mode=False):
    """The array at another size.

    >>> zoom([0.0, 1.0], 1.5, order=1)
    array([0. , 0.5, 1. ])
    """
    input = np.asarray(input)
    factors = _sequence_of(zoom, input.ndim)
    shape = tuple(int(round(n * z)) for n, z in zip(input.shape, factors))
    shape = output.shape if isinstance(output, np.ndarray) else shape
    places = []
    for n, m in zip(input.shape, shape):
        if grid_mode:
            places.append((np.arange(m) + 0.5) * (n / m) - 0.5 if m else np.arange(0.0))
        else:
            places.append(np.arange(m) * ((n - 1) / (m - 1)) if m > 1 else np.zeros(m))
    places = [np.minimum(p, n - 1) if p.size and abs(p[-1] - (n - 1)) < 1e-9 else p for p, n in zip(places, input.shape)]
    grid = np.array(np.meshgrid(*places, indexing="ij"))
    return _sampled(input, grid, shape, order, mode, cval, prefilter, output)


def rotate(input, angle, axes=(1, 0), reshape=True, output=None, order=3, mode="constant", cval=0.0, prefilter=True):
    """The array turned by an angle in degrees, in the plane of two axes.

    >>> rotate(numpy.arange(4.0).reshape(2, 2), 90).round(9)
    array([[1., 3.],
           [0., 2.]])
    """
    input = np.asarray(input)
    n = input.ndim
    if n < 2:
        raise ValueError("input array should be at least 2D")
    axes = list(axes)
    if len(axes) != 2:
        raise ValueError("axes should contain exactly two values")
    if not all(float(a).is_integer() for a in axes):
        raise ValueError("axes should contain only integer values")
    axes = sorted(a + n if a < 0 else a for a in axes)
    if axes[0] < 0 or axes[1] >= n:
        raise ValueError("invalid rotation plane specified")
    c, s = _exact(math.cos, angle), _exact(math.sin, angle)
    turn = np.array([[c, s], [-s, c]])
    plane = np.array([input.shape[a] for a in axes])
    if reshape:
        high, wide = plane
        corners = turn @ np.array([[0, 0, high, high], [0, wide, 0, wide]])
        size = (np.ptp(corners, axis=1) + 0.5).astype(int)
    else:
        size = plane
    offset = (plane - 1) / 2 - turn @ ((size - 1) / 2)
    shape = list(input.shape)
    for a, m in zip(axes, size.tolist()):
        shape[a] = m
    matrix, moved = np.eye(n), np.zeros(n)
    for i, a in enumerate(axes):
        moved[a] = offset[i]
        for j, b in enumerate(axes):
            matrix[a, b] = turn[i, j]
    return affine_transform(input, matrix, moved, tuple(shape), output, order, mode, cval, prefilter)


def _exact(function, degrees):
    """The cosine or sine of an angle in degrees, without rounding errors at right angles."""
    quarter = degrees / 90.0
    return float(round(function(math.radians(degrees)))) if quarter == int(quarter) else function(math.radians(degrees))
