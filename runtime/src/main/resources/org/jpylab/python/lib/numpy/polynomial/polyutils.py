"""What all kinds of polynomials share: coefficients as arrays, domains, division, fits, the text of numbers."""

import operator
import warnings

import numpy as np

__all__ = [
    "RankWarning", "as_series", "trimseq", "trimcoef", "getdomain", "mapdomain", "mapparms", "format_float",
]  # fmt: skip


class RankWarning(UserWarning):
    """A fit is badly conditioned."""


# --- coefficients -------------------------------------------------------------------------------


def trimseq(seq):
    """The coefficients without zeros at the end, at least one; a view.

    >>> from numpy import array
    >>> from numpy.polynomial.polyutils import trimseq
    >>> trimseq(array([1, 2, 0, 0]))
    array([1, 2])
    """
    n = len(seq)
    if n == 0 or seq[n - 1] != 0:
        return seq
    there = np.flatnonzero(np.asarray(seq) != 0)
    return seq[: int(there[-1]) + 1] if len(there) else seq[:1]


def as_series(alist, trim=True):
    """Copies of coefficients as arrays in one axis, of one type of floating point numbers.

    >>> from numpy.polynomial.polyutils import as_series
    >>> as_series([2, [1, 2, 0]])
    [array([2.]), array([1., 2.])]
    """
    arrays = [np.array(a, ndmin=1, copy=False) for a in alist]
    for a in arrays:
        if a.size == 0:
            raise ValueError("Coefficient array is empty")
    for a in arrays:
        if a.ndim != 1:
            raise ValueError("Coefficient array is not 1-d")
    if trim:
        arrays = [trimseq(a) for a in arrays]
    if any([a.dtype == object for a in arrays]):
        return [a.astype(object) for a in arrays]
    try:
        kind = np.common_type(*arrays)
    except Exception as e:
        raise ValueError("Coefficient arrays have no common type") from e
    return [np.array(a, copy=True, dtype=kind) for a in arrays]


def trimcoef(c, tol=0):
    """The coefficients without those at the end whose size is at most `tol`.

    >>> from numpy.polynomial.polyutils import trimcoef
    >>> trimcoef((0, 0, 5, 0, 1e-3), 1e-2)
    array([0., 0., 5.])
    """
    if tol < 0:
        raise ValueError("tol must be non-negative")
    (c,) = as_series([c])
    (there,) = np.nonzero(np.abs(c) > tol)
    return c[: int(there[-1]) + 1].copy() if len(there) else c[:1] * 0


# --- domains ------------------------------------------------------------------------------------


def getdomain(x):
    """The interval (for complex numbers the rectangle) that holds all points.

    >>> from numpy.polynomial.polyutils import getdomain
    >>> getdomain([3, -1, 2])
    array([-1.,  3.])
    """
    (x,) = as_series([x], trim=False)
    if x.dtype.kind == "c":
        low, high = complex(x.real.min(), x.imag.min()), complex(x.real.max(), x.imag.max())
        return np.array((low, high))
    return np.array((x.min(), x.max()))


def mapparms(old, new):
    """Offset and scale of the line that maps one interval to another.

    >>> from numpy.polynomial.polyutils import mapparms
    >>> mapparms((-1, 1), (0, 4))
    (2.0, 2.0)
    """
    oldlen, newlen = old[1] - old[0], new[1] - new[0]
    return (old[1] * new[0] - old[0] * new[1]) / oldlen, newlen / oldlen


def mapdomain(x, old, new):
    """Points mapped by the line that maps one interval to another.

    >>> from numpy.polynomial.polyutils import mapdomain
    >>> mapdomain([-1, 0, 1], (-1, 1), (0, 4))
    array([0., 2., 4.])
    """
    x = np.asanyarray(x)
    off, scl = mapparms(old, new)
    return off + scl * x


# --- arithmetic that does not ask for the kind ----------------------------------------------------


def _add(c1, c2):
    longer, shorter = as_series([c1, c2])
    if len(longer) <= len(shorter):
        longer, shorter = shorter, longer
    longer[: shorter.size] += shorter
    return trimseq(longer)


def _sub(c1, c2):
    c1, c2 = as_series([c1, c2])
    if len(c1) > len(c2):
        c1[: c2.size] -= c2
        return trimseq(c1)
    c2 = -c2
    c2[: c1.size] += c1
    return trimseq(c2)


def _short_division(c1, c2):
    """Quotient and remainder where no long division is needed, else None."""
    if c2[-1] == 0:
        raise ZeroDivisionError()
    if len(c1) < len(c2):
        return c1[:1] * 0, c1
    return (c1 / c2[-1], c1[:1] * 0) if len(c2) == 1 else None


def _div(mul_f, c1, c2):
    """Long division: the leading term of what is left is taken away again and again."""
    rest, c2 = as_series([c1, c2])
    short = _short_division(rest, c2)
    if short is not None:
        return short
    quotient = np.empty(len(rest) - len(c2) + 1, dtype=rest.dtype)
    for i in range(len(quotient) - 1, -1, -1):
        p = mul_f([0] * i + [1], c2)
        q = rest[-1] / p[-1]
        rest = rest[:-1] - q * p[:-1]
        quotient[i] = q
    return quotient, trimseq(rest)


def _exponent(pow, maxpower):
    power = int(pow)
    if power != pow or power < 0:
        raise ValueError("Power must be a non-negative integer.")
    if maxpower is not None and power > maxpower:
        raise ValueError("Power is too large")
    return power


def _pow(mul_f, c, pow, maxpower):
    (c,) = as_series([c])
    power = _exponent(pow, maxpower)
    if power == 0:
        return np.array([1], dtype=c.dtype)
    made = c
    for _ in range(2, power + 1):
        made = mul_f(made, c)
    return made


def _fromroots(line_f, mul_f, roots):
    """The product of (x - r), of halves of halves."""
    if len(roots) == 0:
        return np.ones(1)
    (roots,) = as_series([roots], trim=False)
    roots.sort()
    parts = [line_f(-r, 1) for r in roots]
    while len(parts) > 1:
        half, odd = divmod(len(parts), 2)
        joined = [mul_f(parts[i], parts[i + half]) for i in range(half)]
        if odd:
            joined[0] = mul_f(joined[0], parts[-1])
        parts = joined
    return parts[0]


# --- points -------------------------------------------------------------------------------------


def _valnd(val_f, c, *points):
    points = [np.asanyarray(p) for p in points]
    if any([p.shape != points[0].shape for p in points]):
        names = {2: "x, y", 3: "x, y, z"}.get(len(points), "ordinates")
        raise ValueError(names + " are incompatible")
    c = val_f(points[0], c)
    for p in points[1:]:
        c = val_f(p, c, tensor=False)
    return c


def _gridnd(val_f, c, *points):
    for p in points:
        c = val_f(p, c)
    return c


def _vander_nd(vander_fs, points, degrees):
    """The products of one Vandermonde matrix for each variable, an axis for each degree."""
    n = len(vander_fs)
    if n != len(points):
        raise ValueError(f"Expected {n} dimensions of sample points, got {len(points)}")
    if n != len(degrees):
        raise ValueError(f"Expected {n} dimensions of degrees, got {len(degrees)}")
    if n == 0:
        raise ValueError("Unable to guess a dtype or shape when no points are given")
    points = np.array(tuple(points), copy=False) + 0.0
    made = None
    for i, (vander, degree) in enumerate(zip(vander_fs, degrees)):
        place = [np.newaxis] * n
        place[i] = slice(None)
        factor = vander(points[i], degree)[(..., *place)]
        made = factor if made is None else made * factor
    return made


def _vander_nd_flat(vander_fs, points, degrees):
    v = _vander_nd(vander_fs, points, degrees)
    return v.reshape(v.shape[: -len(degrees)] + (-1,))


def _checked_fit(x, y, deg):
    if deg.ndim > 1 or deg.dtype.kind not in "iu" or deg.size == 0:
        raise TypeError("deg must be an int or non-empty 1-D array of int")
    if deg.min() < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if len(x) != len(y):
        raise TypeError("expected x and y to have same length")


def _fit(vander_f, x, y, deg, rcond=None, full=False, w=None):
    """The coefficients of the best fit in the sense of least squares, of all degrees or those given."""
    x, y, deg = np.asarray(x) + 0.0, np.asarray(y) + 0.0, np.asarray(deg)
    _checked_fit(x, y, deg)
    chosen = None if deg.ndim == 0 else np.sort(deg)
    highest = int(deg.max())
    van = vander_f(x, highest)
    if chosen is not None:
        van = van[:, chosen]
    lhs, rhs = van.T, y.T
    if w is not None:
        w = np.asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected 1D vector for w")
        if len(x) != len(w):
            raise TypeError("expected x and w to have same length")
        lhs, rhs = lhs * w, rhs * w
    if rcond is None:
        rcond = len(x) * np.finfo(x.dtype).eps
    squares = np.square(lhs.real) + np.square(lhs.imag) if lhs.dtype.kind == "c" else np.square(lhs)
    scl = np.sqrt(squares.sum(1))
    scl[scl == 0] = 1
    c, resids, rank, s = np.linalg.lstsq(lhs.T / scl, rhs.T, rcond)
    c = (c.T / scl).T
    if chosen is not None:
        every = np.zeros((highest + 1,) + c.shape[1:], dtype=c.dtype)
        every[chosen] = c
        c = every
    if rank != len(lhs) and not full:
        warnings.warn("The fit may be poorly conditioned", RankWarning, stacklevel=3)
    return (c, [resids, rank, s, rcond]) if full else c


def _deprecate_as_int(x, desc):
    """An integer, or a float that is one, with a warning."""
    try:
        return operator.index(x)
    except TypeError as e:
        try:
            whole = int(x)
        except TypeError:
            whole = None
        if whole is None or whole != x:
            raise TypeError(f"{desc} must be an integer") from e
        warnings.warn(
            f"In future, this will raise TypeError, as {desc} will need to be an integer not just an integral float.",
            DeprecationWarning,
            stacklevel=3,
        )
        return whole


# --- text ---------------------------------------------------------------------------------------


def format_float(x, parens=False):
    """The text of a coefficient by the print options.

    >>> from numpy import float64
    >>> from numpy.polynomial.polyutils import format_float
    >>> format_float(float64(1e10), parens=True), format_float(float64(0.5))
    ('(1.0e+10)', '0.5')
    """
    if not np.issubdtype(type(x), np.floating):
        return str(x)
    options = np.get_printoptions()
    if np.isnan(x):
        return options["nanstr"]
    if np.isinf(x):
        return options["infstr"]
    precision = options["precision"]
    fixed = options["floatmode"] == "fixed"
    how = {"precision": precision, "unique": not fixed, "trim": "k" if fixed else "0", "sign": options["sign"] == "+"}
    size = np.absolute(x)
    if x != 0 and (size >= 1.0e8 or size < 10 ** min(0, -(precision - 1) // 2)):
        text = np.format_float_scientific(x, **how)
        return f"({text})" if parens else text
    return np.format_float_positional(x, fractional=True, **how)
