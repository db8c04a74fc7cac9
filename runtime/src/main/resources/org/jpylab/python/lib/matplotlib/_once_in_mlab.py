"""More of what `matplotlib.mlab` had once: interpolation, geometry, files and records. `_removed` hands it out."""

import numpy as np


def stineman_interp(xi, x, y, yp=None):
    """Values between points by Stineman's method, which makes no new bumps (Creative Computing, July 1980, p. 54).

    >>> from matplotlib.mlab import stineman_interp
    >>> stineman_interp(numpy.array([0.5, 1.5]), [0.0, 1.0, 2.0], [0.0, 1.0, 2.0])
    array([0.5, 1.5])
    """
    from matplotlib._removed import slopes

    x, y, xi = np.asarray(x, float), np.asarray(y, float), np.asarray(xi, float)
    yp = slopes(x, y) if yp is None else np.asarray(yp, float)
    at = np.searchsorted(x[1:-1], xi)
    left, right = x[at], x[at + 1]
    slope = ((y[1:] - y[:-1]) / (x[1:] - x[:-1]))[at]
    below, above = (yp[at] - slope) * (xi - left), (yp[at + 1] - slope) * (xi - right)
    product = below * above
    with np.errstate(all="ignore"):
        opposite = (2 * xi - left - right) / ((below - above) * (right - left))
        alike = 1 / (below + above)
    share = np.where(product < 0, opposite, np.where(product > 0, alike, 0.0))
    return y[at] + slope * (xi - left) + np.where(product == 0, 0.0, product * share)


def less_simple_linear_interpolation(x, y, xi, extrap=False):
    """Values on the lines between points; NaN outside, or the first and the last value."""
    x, y = np.asarray(x), np.asarray(y)
    outside = (y[0], y[-1]) if extrap else (np.nan, np.nan)
    columns = [np.interp(xi, x, column, *(outside if y.ndim == 1 else ends)) for column, ends in _columns(y, outside, extrap)]
    return columns[0] if y.ndim == 1 else np.stack(columns, axis=-1)


def _columns(y, outside, extrap):
    if y.ndim == 1:
        return [(y, outside)]
    return [(c, (c[0], c[-1]) if extrap else outside) for c in y.reshape(len(y), -1).T]


def segments_intersect(s1, s2):
    """Whether two segments, each of two points, cross."""
    (x1, y1), (x2, y2) = s1
    (x3, y3), (x4, y4) = s2
    cross = (y4 - y3) * (x2 - x1) - (x4 - x3) * (y2 - y1)
    if cross == 0:
        return False
    u1 = ((x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3)) / cross
    u2 = ((x2 - x1) * (y1 - y3) - (y2 - y1) * (x1 - x3)) / cross
    return 0.0 <= u1 <= 1.0 and 0.0 <= u2 <= 1.0


def distances_along_curve(X):
    """The lengths of the steps of a path of points."""
    return np.sqrt((np.diff(np.asarray(X, float), axis=0) ** 2).sum(axis=1))


def offset_line(y, yerr):
    """The lines below and above a line: `yerr` away, or a pair of distances."""
    y = np.asarray(y)
    low, high = yerr if np.ndim(yerr) and len(yerr) == 2 and len(y) != 2 else (yerr, yerr)
    return y - np.asarray(low), y + np.asarray(high)


def cumtrapz(x, y):
    """The integral of y(x) up to each point but the first, by trapezoids."""
    x, y = np.asarray(x), np.asarray(y)
    return np.cumsum((y[1:] + y[:-1]) / 2.0 * np.diff(x))


def logspace(xmin, xmax, N):
    """Numbers between two others, evenly spaced by their logarithms.

    >>> from matplotlib.mlab import logspace
    >>> logspace(1, 100, 3)
    array([  1.,  10., 100.])
    """
    return np.exp(np.linspace(np.log(xmin), np.log(xmax), int(N)))


def levypdf(x, gamma, alpha):
    """The density of Levy's distribution with parameters gamma and alpha, by a Fourier transform."""
    x = np.asarray(x)
    n = len(x)
    frequencies = (1.0 / (x[1] - x[0])) * np.arange(-n / 2.0, n / 2.0) / n
    transform = np.exp(-gamma * np.abs(2 * np.pi * frequencies) ** alpha)
    return np.real(np.fft.fftshift(np.fft.ifft(np.fft.fftshift(transform))) * n * (frequencies[1] - frequencies[0]))


def donothing_callback(*args):
    """Do nothing."""


def save(fname, X, fmt="%.18e", delimiter=" "):
    """Write an array to a file of text."""
    np.savetxt(fname, np.atleast_1d(X), fmt=fmt, delimiter=delimiter)


def load(fname, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, dtype=float):
    """The array in a file of text; what `numpy.save` wrote is read as well."""
    if isinstance(fname, str) and fname.endswith((".npy", ".npz")):
        return np.load(fname)
    if isinstance(fname, str) and fname.endswith(".mat"):
        from scipy.io import loadmat

        return loadmat(fname)
    return np.loadtxt(fname, dtype, comments, delimiter, converters, skiprows, usecols, unpack)


def rec2txt(r, header=None, padding=3, precision=3, fields=None):
    """Records as a table of text, numbers to the right."""
    r = r if fields is None else r[list(fields)]
    names = list(r.dtype.names) if header is None else list(header)
    digits = precision if isinstance(precision, (list, tuple)) else [precision] * len(names)
    columns = []
    for name, field, places in zip(names, r.dtype.names, digits):
        values = np.atleast_1d(r[field])
        numbers = values.dtype.kind in "iuf"
        texts = [name] + [f"{v:.{places}f}" if values.dtype.kind == "f" else str(v) for v in values.tolist()]
        width = max(map(len, texts)) + padding
        columns.append([t.rjust(width) if numbers else t.ljust(width) for t in texts])
    return "\n".join("".join(row).rstrip() for row in zip(*columns))


def rec_groupby(r, groupby, stats):
    """Records of groups: the keys, then for each (field, function, name) of `stats` the function of the field."""
    groups = {}
    for i, key in enumerate(zip(*(r[name].tolist() for name in groupby))):
        groups.setdefault(key, []).append(i)
    rows = [key + tuple(function(r[field][groups[key]]) for field, function, _ in stats) for key in sorted(groups)]
    return np.rec.fromrecords(rows, names=",".join(list(groupby) + [name for _, _, name in stats]))


NAMES = frozenset(n for n, v in list(globals().items()) if n[0] != "_" and getattr(v, "__module__", None) == __name__)
IN_PYLAB = NAMES - {"save", "load", "logspace"}
