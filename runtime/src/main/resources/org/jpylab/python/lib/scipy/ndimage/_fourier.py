"""Filters that multiply the transform of an image."""

import numpy as np
from scipy.ndimage._filters import _sequence_of


def _frequencies(shape, n, axis):
    """Cycles per element along each axis; the axis of a real transform had n elements."""
    axis = axis % len(shape)
    result = []
    for d, length in enumerate(shape):
        if d == axis and n >= 0:
            f = np.arange(length) / n
        else:
            f = np.fft.fftfreq(length)
        result.append(f.reshape([-1 if k == d else 1 for k in range(len(shape))]))
    return result


def _filtered(input, factor, output):
    input = np.asarray(input)
    r = input * factor
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r if output is None else r.astype(output)


def fourier_gaussian(input, sigma, n=-1, axis=-1, output=None):
    """The transform of an image filtered by a Gaussian."""
    shape = np.shape(input)
    factor = 1.0
    for f, s in zip(_frequencies(shape, n, axis), _sequence_of(sigma, len(shape))):
        factor = factor * np.exp(-2.0 * (np.pi * s * f) ** 2)
    return _filtered(input, factor, output)


def fourier_uniform(input, size, n=-1, axis=-1, output=None):
    """The transform of an image filtered by a box."""
    shape = np.shape(input)
    factor = 1.0
    for f, s in zip(_frequencies(shape, n, axis), _sequence_of(size, len(shape))):
        factor = factor * np.sinc(s * f)
    return _filtered(input, factor, output)


def fourier_shift(input, shift, n=-1, axis=-1, output=None):
    """The transform of an image that is moved."""
    shape = np.shape(input)
    angle = 0.0
    for f, s in zip(_frequencies(shape, n, axis), _sequence_of(shift, len(shape))):
        angle = angle + s * f
    return _filtered(np.asarray(input).astype(complex), np.exp(-2j * np.pi * angle), output)


def fourier_ellipsoid(input, size, n=-1, axis=-1, output=None):
    """The transform of an image filtered by an ellipsoid of up to three dimensions."""
    from scipy.special import j1

    shape = np.shape(input)
    if len(shape) > 3:
        raise NotImplementedError("Only 1d, 2d and 3d inputs are supported")
    squares = 0.0
    for f, s in zip(_frequencies(shape, n, axis), _sequence_of(size, len(shape))):
        squares = squares + (np.pi * s * f) ** 2
    x = np.sqrt(squares)
    safe = np.where(x == 0, 1.0, x)
    if len(shape) == 1:
        factor = np.sin(safe) / safe
    elif len(shape) == 2:
        factor = 2.0 * j1(safe) / safe
    else:
        factor = 3.0 * (np.sin(safe) - safe * np.cos(safe)) / safe**3
    return _filtered(input, np.where(x == 0, 1.0, factor), output)
