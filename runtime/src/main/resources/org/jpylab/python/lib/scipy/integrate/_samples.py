"""Integrals of samples."""

import numpy as np


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The integral of samples by the trapezoidal rule.

    >>> trapezoid([1, 2, 3])
    4.0
    """
    return np.trapz(y, x, dx, axis)


trapz = trapezoid


def cumulative_trapezoid(y, x=None, dx=1.0, axis=-1, initial=None):
    """The running integral of samples by the trapezoidal rule.

    >>> cumulative_trapezoid([1, 2, 3], initial=0)
    array([0. , 1.5, 4. ])
    """
    y = np.asarray(y)
    if x is None:
        d = dx
    else:
        x = np.asarray(x)
        if x.ndim == 1:
            shape = [1] * y.ndim
            shape[axis] = -1
            d = np.diff(x).reshape(shape)
        else:
            d = np.diff(x, axis=axis)
    upper, lower = [slice(None)] * y.ndim, [slice(None)] * y.ndim
    upper[axis], lower[axis] = slice(1, None), slice(None, -1)
    r = np.cumsum(d * (y[tuple(upper)] + y[tuple(lower)]) / 2.0, axis=axis)
    if initial is not None:
        shape = list(r.shape)
        shape[axis] = 1
        r = np.concatenate([np.full(shape, initial, dtype=r.dtype), r], axis=axis)
    return r


cumtrapz = cumulative_trapezoid


def simpson(y, x=None, dx=1.0, axis=-1, even="avg"):
    """The integral of samples by Simpson's rule.

    >>> simpson([0, 1, 4])
    2.6666666666666665
    """
    y = np.moveaxis(np.asarray(y), axis, -1)
    n = y.shape[-1]
    if x is not None:
        x = np.asarray(x)
        x = np.broadcast_to(x, y.shape) if x.ndim == 1 else np.moveaxis(x, axis, -1)
    if n % 2 == 1:
        return _simpson_odd(y, x, dx, 0, n)
    value, result = 0.0, 0.0
    step = lambda i, j: dx if x is None else x[..., i] - x[..., j]
    if even in ("avg", "first"):
        value += 0.5 * step(-1, -2) * (y[..., -1] + y[..., -2])
        result = _simpson_odd(y, x, dx, 0, n - 1)
    if even in ("avg", "last"):
        value += 0.5 * step(1, 0) * (y[..., 1] + y[..., 0])
        result = result + _simpson_odd(y, x, dx, 1, n)
    if even == "avg":
        value, result = value / 2.0, result / 2.0
    return result + value


simps = simpson


def _simpson_odd(y, x, dx, start, stop):
    y0, y1, y2 = y[..., start : stop - 2 : 2], y[..., start + 1 : stop - 1 : 2], y[..., start + 2 : stop : 2]
    if x is None:
        return np.sum(y0 + 4.0 * y1 + y2, axis=-1) * (dx / 3.0)
    h = np.diff(x[..., start:stop], axis=-1)
    h0, h1 = h[..., ::2], h[..., 1::2]
    total, ratio = h0 + h1, h0 / h1
    return np.sum(total / 6.0 * (y0 * (2.0 - 1.0 / ratio) + y1 * (total * total / (h0 * h1)) + y2 * (2.0 - ratio)), axis=-1)


def romb(y, dx=1.0, axis=-1, show=False):
    """The integral of 2**k + 1 samples by Romberg's method.

    >>> romb([0.0, 1.0, 4.0])
    2.6666666666666665
    """
    y = np.moveaxis(np.asarray(y), axis, -1)
    n = y.shape[-1] - 1
    if n & (n - 1):
        raise ValueError("Number of samples must be one plus a non-negative power of 2.")
    h = n * dx
    row = [(y[..., 0] + y[..., -1]) / 2.0 * h]
    rows = [row]
    step = n
    while step > 1:
        step //= 2
        h /= 2.0
        new = [0.5 * row[0] + h * y[..., step::2 * step].sum(axis=-1)]
        for k in range(len(row)):
            new.append(new[k] + (new[k] - row[k]) / (4.0 ** (k + 1) - 1))
        row = new
        rows.append(row)
    if show:
        _show_rows(rows, show)
    return row[-1]


def _show_rows(rows, show):
    if not np.isscalar(rows[0][0]):
        print("*** Printing table only supported for integrals of a single data set.")
        return
    precision, width = show if np.iterable(show) else (5, 8)
    title = "Richardson Extrapolation Table for Romberg Integration"
    print(title, "=" * len(title), sep="\n")
    for row in rows:
        print(" ".join(f"%{width}.{precision}f" % value for value in row), end=" \n")
    print("=" * len(title))
