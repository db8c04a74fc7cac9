"""What pylab and mlab had when they were young, for scripts of that time: functions, words and methods since removed.

Nothing here is loaded until a program asks for such a name.
"""

import numpy as np

_DATES = (
    "date2num", "num2date", "datestr2num", "epoch2num", "num2epoch", "drange", "DateFormatter", "DateLocator",
    "RRuleLocator", "YearLocator", "MonthLocator", "WeekdayLocator", "DayLocator", "HourLocator", "MinuteLocator",
    "SecondLocator", "rrule", "relativedelta", "MO", "TU", "WE", "TH", "FR", "SA", "SU", "YEARLY", "MONTHLY", "WEEKLY",
    "DAILY", "HOURLY", "MINUTELY", "SECONDLY",
)  # fmt: skip


_NUMERIC = frozenset(
    "Float Float64 Float32 Int Int32 Int16 Int8 UInt8 Complex Complex64 NewAxis ArrayType PyObject matrixmultiply"
    " arrayrange outerproduct innerproduct".split()
)


def lookup(name):
    """The thing of that name; AttributeError where there never was one."""
    if name in _DATES:
        from matplotlib import dates

        return getattr(dates, name)
    if name in NAMES:
        return globals()[name]
    if name in ("Button", "Slider", "Widget"):
        from matplotlib import widgets

        return getattr(widgets, name)
    if name in ("flatten", "silent_list"):
        from matplotlib import cbook

        return getattr(cbook, name)
    if name == "nx":
        return np
    if name == "normalize":
        from matplotlib.colors import Normalize

        return Normalize
    if name == "colors":
        from matplotlib import colors

        return colors
    if name == "griddata":
        return _griddata
    from matplotlib import _once_in_mlab

    if name in _once_in_mlab.IN_PYLAB:
        return getattr(_once_in_mlab, name)
    if name in _NUMERIC:
        from numpy import oldnumeric

        return getattr(oldnumeric, name)
    raise AttributeError(name)


# --- the state of holding ---------------------------------------------------------------------


def hold(b=None):
    """Say that plots are added to the axes, which they always are now."""
    if b is not None and not (b is True or b == 1 or b == "on"):
        raise NotImplementedError("hold(False): clear the axes with cla() instead")


def ishold():
    """Whether plots are added to the axes: they are.

    >>> from pylab import ishold
    >>> ishold()
    True
    """
    return True


def over(func, *args, **kwargs):
    """Call a function that plots into the axes as they are."""
    func(*args, **kwargs)


# --- where and how many -----------------------------------------------------------------------


def find(condition):
    """The flat indices where a condition holds.

    >>> from pylab import find
    >>> find(numpy.array([1, 5, 2, 7]) > 3)
    array([1, 3])
    """
    return np.nonzero(np.ravel(condition))[0]


def contiguous_regions(mask):
    """The pairs of indices between which a mask is set."""
    mask = np.asarray(mask, dtype=bool).astype(int)
    edges = np.diff(np.concatenate([[0], mask, [0]]))
    return list(zip(np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist()))


def longest_contiguous_ones(x):
    """The indices of the longest run of ones."""
    x = np.ravel(x)
    regions = contiguous_regions(x == 1)
    if not regions:
        return np.arange(len(x) if len(x) and not (x == 1).any() else 0)
    start, stop = max(regions, key=lambda r: r[1] - r[0])
    return np.arange(start, stop)


def cross_from_below(x, threshold):
    """The indices where a series has just risen to a threshold.

    >>> from pylab import cross_from_below
    >>> cross_from_below(numpy.array([0.0, 2.0, 0.0, 2.0]), 1)
    array([1, 3])
    """
    x = np.asarray(x)
    return np.nonzero((x[:-1] < threshold) & (x[1:] >= threshold))[0] + 1


def cross_from_above(x, threshold):
    """The indices where a series has just fallen to a threshold."""
    x = np.asarray(x)
    return np.nonzero((x[:-1] >= threshold) & (x[1:] < threshold))[0] + 1


def isvector(X):
    """Whether an array has one long axis at most."""
    return np.prod(np.shape(X)) == np.max(np.shape(X))


# --- numbers ----------------------------------------------------------------------------------


def frange(xini, xfin=None, delta=None, **kw):
    """Numbers from a start to an end that is included.

    >>> from pylab import frange
    >>> frange(0, 1, 0.25)
    array([0.  , 0.25, 0.5 , 0.75, 1.  ])
    """
    closed = kw.setdefault("closed", 1)
    if xfin is None:
        xini, xfin = 0.0, xini + 0.0
    delta = 1.0 if delta is None else delta
    n = kw.get("npts")
    if n is None:
        n = int(round((xfin - xini) / delta)) + (1 if closed else 0)
    else:
        delta = (xfin - xini) / (n - 1 if closed else n)
    return np.arange(n) * delta + xini


def exp_safe(x):
    """exp(x) without overflow."""
    return np.exp(np.clip(x, -708.3964, 709.78))


def rem(x, y):
    """The remainder with the sign of the dividend, as MATLAB's."""
    return np.fmod(x, y)


def amap(function, *args):
    """The array of what a function gives for each element."""
    return np.array([function(*values) for values in zip(*args)])


def l1norm(a):
    """The sum of absolute values."""
    return np.sum(np.abs(a))


def l2norm(a):
    """The root of the sum of squares."""
    return np.sqrt(np.sum(np.abs(a) ** 2))


def norm_flat(a, p=2):
    """The p-norm of all elements."""
    return np.max(np.abs(a)) if p == "Infinity" else np.sum(np.abs(a) ** p) ** (1.0 / p)


def sum_flat(a):
    """The sum of all elements."""
    return np.sum(a)


def rms_flat(a):
    """The root mean square of all elements.

    >>> from pylab import rms_flat
    >>> rms_flat([3, -3])
    3.0
    """
    return np.sqrt(np.mean(np.abs(a) ** 2))


def slopes(x, y):
    """The slope of y(x) at each point, from the parabola through its neighbours."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    dx, slope = np.diff(x), np.diff(y) / np.diff(x)
    inner = (slope[:-1] * dx[1:] + slope[1:] * dx[:-1]) / (dx[1:] + dx[:-1])
    return np.concatenate([[2 * slope[0] - inner[0]], inner, [2 * slope[-1] - inner[-1]]])


def movavg(x, n):
    """The mean of each n successive values.

    >>> from pylab import movavg
    >>> movavg([1.0, 2.0, 6.0], 2)
    array([1.5, 4. ])
    """
    return np.convolve(x, np.full(n, 1.0 / n), mode="valid")


def center_matrix(M, dim=0):
    """The matrix with means of 0 and standard deviations of 1 along an axis."""
    M = np.asarray(M, dtype=float)
    return (M - M.mean(axis=dim, keepdims=True)) / M.std(axis=dim, keepdims=True)


def rk4(derivs, y0, t):
    """The solution of dy/dt = derivs(y, t) at times t, by Runge and Kutta's steps of order 4.

    >>> from pylab import rk4
    >>> rk4(lambda y, t: -y, 1.0, [0.0, 0.5, 1.0]).round(6)
    array([1.      , 0.606771, 0.368171])
    """
    t = np.asarray(t, dtype=float)
    out = np.zeros((len(t),) + np.shape(y0))
    out[0] = y0
    for i in range(len(t) - 1):
        now, step, y = t[i], t[i + 1] - t[i], out[i]
        k1 = np.asarray(derivs(y, now))
        k2 = np.asarray(derivs(y + step / 2.0 * k1, now + step / 2.0))
        k3 = np.asarray(derivs(y + step / 2.0 * k2, now + step / 2.0))
        k4 = np.asarray(derivs(y + step * k3, now + step))
        out[i + 1] = y + step / 6.0 * (k1 + 2 * k2 + 2 * k3 + k4)
    return out


# --- statistics -------------------------------------------------------------------------------


def normpdf(x, *args):
    """The density of the normal distribution with mean mu and standard deviation sigma.

    >>> from pylab import normpdf
    >>> normpdf(0.0, 0.0, 1.0).round(6)
    0.398942
    """
    mu, sigma = args
    return 1.0 / (np.sqrt(2 * np.pi) * sigma) * np.exp(-0.5 * (1.0 / sigma * (np.asarray(x) - mu)) ** 2)


def bivariate_normal(X, Y, sigmax=1.0, sigmay=1.0, mux=0.0, muy=0.0, sigmaxy=0.0):
    """The density of two normal variables with a covariance."""
    u, v = X - mux, Y - muy
    rho = sigmaxy / (sigmax * sigmay)
    z = u**2 / sigmax**2 + v**2 / sigmay**2 - 2 * rho * u * v / (sigmax * sigmay)
    return np.exp(-z / (2 * (1 - rho**2))) / (2 * np.pi * sigmax * sigmay * np.sqrt(1 - rho**2))


def prctile(x, p=(0.0, 25.0, 50.0, 75.0, 100.0)):
    """Percentiles, by linear interpolation.

    >>> from pylab import prctile
    >>> prctile([1, 2, 3, 4, 5], 50)
    3.0
    """
    values = np.sort(np.ravel(x))
    place = np.asarray(p, dtype=float) / 100.0 * (len(values) - 1)
    low = np.floor(place).astype(int)
    high = np.minimum(low + 1, len(values) - 1)
    return values[low] + (values[high] - values[low]) * (place - low)


def prctile_rank(x, p):
    """Between which percentiles each value lies."""
    p = np.atleast_1d(p)
    wanted = np.arange(100.0 / p[0], 100.0, 100.0 / p[0]) if len(p) == 1 else p
    return np.searchsorted(prctile(x, wanted), x)


def entropy(y, bins):
    """The entropy of a sample in bins, in nats, with the logarithm of the bins' width."""
    counts, edges = np.histogram(y, bins)
    share = counts[counts > 0] / len(y)
    return -np.sum(share * np.log(share)) + np.log(edges[1] - edges[0])


def fftsurr(x, detrend=None, window=None):
    """A series with the spectrum of x and phases by chance."""
    x = np.asarray(x, dtype=float)
    z = np.fft.fft(x if window is None else window(x if detrend is None else detrend(x)))
    return np.fft.ifft(z * np.exp(2j * np.pi * np.random.random(len(x)))).real


class PCA:
    """The principal components of columns of numbers; `fracs` is the share of variance of each, `Y` the data in them."""

    def __init__(self, a, standardize=True):
        a = np.asarray(a, dtype=float)
        n, m = a.shape
        if n < m:
            raise RuntimeError("we assume data in a is organized with numrows>numcols")
        self.numrows, self.numcols = n, m
        self.mu, self.sigma, self.standardize = a.mean(axis=0), a.std(axis=0), standardize
        self.a = self.center(a)
        _, s, self.Wt = np.linalg.svd(self.a, full_matrices=False)
        self.Y = self.a.dot(self.Wt.T)
        self.s = s**2
        self.fracs = self.s / float(n) / (self.s / float(n)).sum()

    def center(self, x):
        """Data around their mean, in units of their standard deviation."""
        return (x - self.mu) / self.sigma if self.standardize else x - self.mu

    def project(self, x, minfrac=0.0):
        """Points in the components that carry a share of the variance."""
        x = np.asarray(x)
        if x.shape[-1] != self.numcols:
            raise ValueError(f"Expected an array with dims[-1]=={self.numcols}")
        kept = self.fracs >= minfrac
        return self.Wt.dot(self.center(x).T).T[..., kept]


# --- geometry ---------------------------------------------------------------------------------


def dist(x, y):
    """The distance of two points."""
    return np.sqrt(np.sum((np.asarray(x) - np.asarray(y)) ** 2))


def dist_point_to_segment(p, s0, s1):
    """The distance of a point from the line between two others."""
    p, s0, s1 = (np.asarray(v, dtype=float) for v in (p, s0, s1))
    along = s1 - s0
    share = np.clip(np.dot(p - s0, along) / np.dot(along, along), 0, 1)
    return dist(p, s0 + share * along)


def path_length(X):
    """How long a path of points is up to each of them."""
    steps = np.sqrt((np.diff(np.asarray(X, dtype=float), axis=0) ** 2).sum(axis=1))
    return np.concatenate([[0.0], np.cumsum(steps)])


def inside_poly(points, verts):
    """The indices of the points that lie inside a polygon."""
    from matplotlib.path import Path

    return np.nonzero(Path(np.asarray(verts)).contains_points(np.asarray(points)))[0]


def poly_below(xmin, xs, ys):
    """The corners of the polygon between a curve and a horizontal line."""
    xs, ys = np.asarray(xs), np.asarray(ys)
    return np.concatenate([xs, xs[::-1]]), np.concatenate([np.full(len(ys), xmin), ys[::-1]])


def poly_between(x, ylower, yupper):
    """The corners of the polygon between two curves."""
    x = np.asarray(x)
    low, high = np.broadcast_to(ylower, x.shape), np.broadcast_to(yupper, x.shape)
    return np.concatenate([x, x[::-1]]), np.concatenate([high, low[::-1]])


def _griddata(x, y, z, xi, yi, interp="nn"):
    from scipy.interpolate import griddata

    xi, yi = (xi, yi) if np.ndim(xi) == 2 else np.meshgrid(xi, yi)
    return np.ma.masked_invalid(griddata((np.ravel(x), np.ravel(y)), np.ravel(z), (xi, yi), method="linear"))


# --- tables -----------------------------------------------------------------------------------


def csv2rec(fname, comments="#", skiprows=0, checkrows=0, delimiter=",", converterd=None, names=None, missing="", missingd=None,
            use_mrecords=False):  # fmt: skip
    """The records of a comma separated file, whose first line names the fields."""
    table = np.genfromtxt(
        fname, dtype=None, comments=comments, skip_header=skiprows, delimiter=delimiter, names=True if names is None else names,
        encoding="utf-8", case_sensitive="lower",
    )  # fmt: skip
    return np.atleast_1d(table).view(np.recarray)


def plotfile(fname, cols=(0,), plotfuncs=None, comments="#", skiprows=0, checkrows=5, delimiter=",", names=None,
             subplots=True, newfig=True, **kwargs):  # fmt: skip
    """Plot columns of a comma separated file, by number or name, against the first one."""
    from matplotlib import pyplot as plt

    table = csv2rec(fname, comments=comments, skiprows=skiprows, delimiter=delimiter, names=names)
    fields = list(table.dtype.names)
    fig = plt.figure() if newfig else plt.gcf()
    cols = [cols] if isinstance(cols, (int, str)) else list(cols)
    numbers = [fields.index(c.strip().lower().replace(" ", "_")) if isinstance(c, str) else c for c in cols]
    titles = names or fields
    how = plotfuncs or {}
    draw = lambda ax, col: getattr(ax, how.get(col, how.get(fields[col], "plot")))
    x, *others = numbers
    if not others:
        ax = fig.add_subplot(1, 1, 1)
        draw(ax, x)(table[fields[x]], **kwargs)
        ax.set_ylabel(titles[x])
        return
    across = np.arange(len(table)) if table[fields[x]].dtype.kind in "US" else table[fields[x]]
    axes = []
    for i, y in enumerate(others):
        if subplots and axes:
            axes.append(fig.add_subplot(len(others), 1, i + 1, sharex=axes[0]))
        elif subplots or not axes:
            axes.append(fig.add_subplot(len(others) if subplots else 1, 1, 1))
        ax = axes[-1]
        draw(ax, y)(across, table[fields[y]], **({} if subplots else {"label": titles[y]}), **kwargs)
        if subplots:
            ax.set_ylabel(titles[y])
    axes[-1].set_xlabel(titles[x])
    if not subplots:
        axes[0].legend()


def rec2csv(r, fname, delimiter=","):
    """Write records as a comma separated file."""
    with open(fname, "w") if isinstance(fname, str) else fname as file:
        file.write(delimiter.join(r.dtype.names) + "\n")
        for row in r:
            file.write(delimiter.join(str(v) for v in row.tolist()) + "\n")


def rec_append_fields(rec, names, arrs, dtypes=None):
    """Records with more fields."""
    from numpy.lib.recfunctions import append_fields

    return append_fields(rec, names, arrs, dtypes, usemask=False, asrecarray=True)


NAMES = frozenset(n for n, v in list(globals().items()) if n[0] != "_" and getattr(v, "__module__", None) == __name__) - {
    "lookup"
}


# --- words and methods ------------------------------------------------------------------------

def old_helper(name):
    """A function that cbook had once."""
    from collections.abc import Iterable
    from numbers import Number

    known = {
        "iterable": lambda obj: isinstance(obj, Iterable) or hasattr(obj, "__getitem__"),
        "is_string_like": lambda obj: isinstance(obj, str),
        "is_numlike": lambda obj: isinstance(obj, Number),
        "is_scalar": lambda obj: np.ndim(obj) == 0,
        "is_scalar_or_string": lambda val: isinstance(val, str) or np.ndim(val) == 0,
        "is_sequence_of_strings": lambda obj: not isinstance(obj, str) and all(isinstance(o, str) for o in obj),
        "is_writable_file_like": lambda obj: hasattr(obj, "write"),
        "dedent": lambda s: __import__("inspect").cleandoc(s) if s else "",
        "todate": lambda s: None if s in ("", "Null") else __import__("datetime").datetime.strptime(s, "%Y-%m-%d").date(),
        "Bunch": __import__("types").SimpleNamespace,
    }
    return known[name]


_LEGEND = {"pad": "borderpad", "labelsep": "labelspacing", "handlelen": "handlelength", "handletextsep": "handletextpad",
           "axespad": "borderaxespad"}  # fmt: skip


def translated(name, kwargs, axes=None):
    """The keywords of a method in today's words; `axes` for those that were shares of the axes' height."""
    words = dict(kwargs)
    words.pop("hold", None)
    if "axisbg" in words:
        words["facecolor"] = words.pop("axisbg")
    if "normed" in words:
        normed = words.pop("normed")
        words.setdefault("density", bool(normed))
    for letter in "xy":
        for old, new in (("base", "base"), ("subs", "subs"), ("nonpos", "nonpositive")):
            if old + letter in words and name in ("loglog", "semilogx", "semilogy", "set_xscale", "set_yscale"):
                words.setdefault(new, words.pop(old + letter))
    if name == "grid" and "b" in words:
        words["visible"] = words.pop("b")
    if name == "imshow" and words.get("aspect") in ("preserve", "free"):
        words["aspect"] = {"preserve": "equal", "free": "auto"}[words["aspect"]]
    if name == "scatter" and "faceted" in words and not words.pop("faceted"):
        words.setdefault("edgecolors", "none")
    if name == "scatter" and "verts" in words:
        verts = words.pop("verts")
        if words.get("marker") is None and verts is not None:
            words["marker"] = list(verts)
    if name == "bar" and "left" in words and "x" not in words:
        words["x"] = words.pop("left")
    if name == "barh" and "bottom" in words and "y" not in words:
        words["y"] = words.pop("bottom")
    if words.get("shading") == "faceted" and name in ("pcolor", "pcolormesh", "tripcolor"):
        words["shading"] = "flat"
        words.setdefault("edgecolors", "k")
    for key in ("ls", "linestyle"):
        value = words.get(key)
        if isinstance(value, str) and value.startswith("steps"):
            style = next(s for s in ("steps-pre", "steps-mid", "steps-post", "steps") if value.startswith(s))
            words["drawstyle"] = style
            words[key] = value[len(style) :] or "-"
    if name == "legend":
        for old, new in _LEGEND.items():
            if old in words:
                letter = axes.bbox.height / (10.0 * axes.figure.dpi / 72.0)
                words[new] = words.pop(old) * letter
    return words


def rc_value(key, value):
    """A parameter's present name and value; None for one that has nothing left to say."""
    if key in ("text.fontsize", "font.size"):
        return "font.size", value
    if key == "axes.color_cycle":
        from cycler import cycler

        colors = [c.strip() for c in value.split(",")] if isinstance(value, str) else list(value)
        return "axes.prop_cycle", cycler(color=colors)
    if key in ("axes.hold", "text.latex.unicode", "units", "text.dvipnghack"):
        return None
    raise KeyError(key)
