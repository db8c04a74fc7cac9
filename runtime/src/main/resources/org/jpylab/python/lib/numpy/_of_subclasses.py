"""NumPy's functions for arrays of a subclass: matrices, masked arrays, classes of a program's own.

Java works on plain arrays. The functions here give the class of their argument, and what belongs to it
(a mask, attributes), by putting the same results together from the class's own indexing, ufuncs and methods.
"""

import numpy as np
from numpy import ndarray


def _plain(a):
    """The plain array with the elements of an array of a subclass."""
    return np.asarray(a) if isinstance(a, ndarray) else a


# --- axes -------------------------------------------------------------------------------------


def transpose(a, axes=None):
    return a.transpose() if axes is None else a.transpose(axes)


def moveaxis(a, source, destination):
    return a.transpose(_moved(a.ndim, source, destination))


def _moved(ndim, source, destination):
    """The order of axes after some of them have been moved."""
    from numpy.core.numeric import normalize_axis_tuple

    source = normalize_axis_tuple(source, ndim, "source")
    destination = normalize_axis_tuple(destination, ndim, "destination")
    if len(source) != len(destination):
        raise ValueError(
            "`source` and `destination` arguments must have the same number of elements"
        )
    order = [n for n in range(ndim) if n not in source]
    for to, origin in sorted(zip(destination, source)):
        order.insert(to, origin)
    return order


def rollaxis(a, axis, start=0):
    n = a.ndim
    axis = np._axis_of(axis, n)
    if start < 0:
        start += n
    if not 0 <= start < n + 1:
        raise np.AxisError(
            f"'start' arg requires {-n} <= start < {n + 1}, but {start} was passed in"
        )
    if axis < start:
        start -= 1
    if axis == start:
        return a[...]
    order = [i for i in range(n) if i != axis]
    order.insert(start, axis)
    return a.transpose(order)


def flip(m, axis=None):
    if axis is None:
        return m[(slice(None, None, -1),) * m.ndim]
    index = [slice(None)] * m.ndim
    for x in axis if isinstance(axis, tuple) else (axis,):
        index[np._axis_of(x, m.ndim)] = slice(None, None, -1)
    return m[tuple(index)]


def fliplr(m):
    if m.ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return m[:, ::-1]


def flipud(m):
    if m.ndim < 1:
        raise ValueError("Input must be >= 1-d.")
    return m[::-1, ...]


def rot90(m, k=1, axes=(0, 1)):
    axes = tuple(axes)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    if axes[0] >= m.ndim or axes[0] < -m.ndim or axes[1] >= m.ndim or axes[1] < -m.ndim:
        raise ValueError("Axes={} out of range for array of ndim={}.".format(axes, m.ndim))
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(flip(m, axes[0]), axes[1])
    order = list(range(m.ndim))
    order[axes[0]], order[axes[1]] = order[axes[1]], order[axes[0]]
    if k == 1:
        return flip(m, axes[1]).transpose(order)
    return flip(m.transpose(order), axes[1])


def roll(a, shift, axis=None):
    if axis is None:
        return roll(a.ravel(), shift, 0).reshape(a.shape)
    shifts, axes = np.broadcast_arrays(np.array(shift).ravel(), np.array(axis).ravel())
    for s, x in zip(shifts.tolist(), axes.tolist()):
        x = np._axis_of(x, a.ndim)
        n = a.shape[x]
        s = s % n if n else 0
        made, before = np.empty_like(a), (slice(None),) * x
        made[before + (slice(s, None),)] = a[before + (slice(None, n - s),)]
        made[before + (slice(None, s),)] = a[before + (slice(n - s, None),)]
        a = made
    return a


# --- joining and taking apart -----------------------------------------------------------------


def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    made = np.stack([_plain(a) for a in arrays], axis, out, dtype=dtype, casting=casting)
    return made if out is not None else np._in_foremost_class(arrays, made)


def resize(a, new_shape):
    shape = (new_shape,) if isinstance(new_shape, (int, np.integer)) else tuple(new_shape)
    count, a = 1, np.ravel(a)
    for n in shape:
        if n < 0:
            raise ValueError("all elements of `new_shape` must be non-negative")
        count *= n
    if count == 0 or a.size == 0:
        return np.zeros_like(a, shape=shape)
    return np.reshape(np.concatenate((a,) * -(-count // a.size))[:count], shape)


def tile(A, reps):
    try:
        reps = tuple(reps)
    except TypeError:
        reps = (reps,)
    d = len(reps)
    made = np.array(A, copy=False, subok=True, ndmin=d)
    if d < made.ndim:
        reps = (1,) * (made.ndim - d) + reps
    shape = tuple(n * r for n, r in zip(made.shape, reps))
    n = made.size
    if n > 0:
        for length, r in zip(made.shape, reps):
            if r != 1:
                made = made.reshape(-1, n).repeat(r, 0)
            n //= length
    return made.reshape(shape)


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    plain = np.meshgrid(*[_plain(x) for x in xi], copy=copy, sparse=sparse, indexing=indexing)
    return [np._like(x, m._j) if isinstance(x, ndarray) else m for x, m in zip(xi, plain)]


def compress(condition, a, axis=None, out=None):
    return a.compress(condition, axis, out)


def extract(condition, arr):
    return np.take(np.ravel(arr), np.nonzero(np.ravel(condition))[0])


def partition(a, kth, axis=-1, kind="introselect", order=None):
    made = a.flatten() if axis is None else a.copy(order="K")
    made.partition(kth, axis=-1 if axis is None else axis, kind=kind, order=order)
    return made


def flatnonzero(a):
    return np.nonzero(np.ravel(a))[0]


# --- numbers ----------------------------------------------------------------------------------


def dot(a, b, out=None):
    made = np.dot(_plain(a), _plain(b), out)
    return made if out is not None else np._in_foremost_class((a, b), made)


def inner(a, b, /):
    return np._in_foremost_class((a, b), np.inner(_plain(a), _plain(b)))


def kron(a, b):
    b = np.asanyarray(b)
    a = np.array(a, copy=False, subok=True, ndmin=b.ndim)
    if not a.ndim or not b.ndim:
        return np.multiply(a, b)
    rows, columns = (1,) * max(0, b.ndim - a.ndim) + a.shape, (1,) * max(0, a.ndim - b.ndim) + b.shape
    spread, other = [], []
    for n, m in zip(rows, columns):
        spread += [n, 1]
        other += [1, m]
    left, right = a.view(_of_axes(a)).reshape(spread), b.view(_of_axes(b)).reshape(other)
    made = np.multiply(left, right).reshape([n * m for n, m in zip(rows, columns)])
    return made if type(made) is not ndarray else np._in_foremost_class((a, b), made)


def _of_axes(a):
    """The class in which an array can have more than two axes: matrices are plain arrays meanwhile."""
    return ndarray if isinstance(a, np.matrix) else type(a)


def isclose(a, b, rtol=1.0e-5, atol=1.0e-8, equal_nan=False):
    x, y = np.asanyarray(a), np.asanyarray(b)
    if y.dtype.kind != "m":
        y = np.asanyarray(y, dtype=np.result_type(y, 1.0))
    finite = np.isfinite(y)
    with np.errstate(invalid="ignore"):
        near = np.less_equal(np.abs(x - y), atol + rtol * np.abs(y))
    near = near & finite & np.isfinite(x) | (x == y)
    if equal_nan:
        near = near | np.isnan(x) & np.isnan(y)
    return near[()]


def i0(x):
    if x.dtype.kind == "c":
        raise TypeError("i0 not supported for complex values")
    made = np.array(x, dtype=float, subok=True)
    np.copyto(made, np.i0(np.asarray(x)))
    return made


def trapz(y, x=None, dx=1.0, axis=-1):
    if x is None:
        d = dx
    else:
        x = np.asanyarray(x)
        d = np.diff(x, axis=axis if x.ndim != 1 else -1)
        if x.ndim == 1:
            shape = [1] * y.ndim
            shape[axis] = d.shape[0]
            d = d.reshape(shape)
    later, earlier = [slice(None)] * y.ndim, [slice(None)] * y.ndim
    later[axis], earlier[axis] = slice(1, None), slice(None, -1)
    try:
        return (d * (y[tuple(later)] + y[tuple(earlier)]) / 2.0).sum(axis)
    except ValueError:
        return np.add.reduce(np.asarray(d) * (np.asarray(y[tuple(later)]) + np.asarray(y[tuple(earlier)])) / 2.0, axis)


def gradient(f, spacing, axes, edge_order):
    """The derivatives along the axes, one array each; `spacing` holds a step or coordinates for each."""
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    if f.dtype.kind in "iub":
        f = f.astype(np.float64)
    made = []
    for axis, step in zip(axes, spacing):
        n = f.shape[axis]
        if n < edge_order + 1:
            raise ValueError(
                "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1)"
                " elements are required."
            )
        made.append(_derivative(f, axis, step, edge_order))
    return made


def _derivative(f, axis, step, edge_order):
    def part(start, stop):
        return f[(slice(None),) * axis + (slice(start, stop),)]

    def put(start, stop, values):
        made[(slice(None),) * axis + (slice(start, stop),)] = values

    made = np.empty_like(f)
    step = np.asarray(step, dtype=float)
    shape = [1] * f.ndim
    shape[axis] = -1
    if step.ndim == 0 or (np.diff(step) == step[1] - step[0]).all():
        h = step if step.ndim == 0 else step[1] - step[0]
        put(1, -1, (part(2, None) - part(None, -2)) / (2.0 * h))
        first = last = h
        ends = ((-1.5 / h, 2.0 / h, -0.5 / h), (0.5 / h, -2.0 / h, 1.5 / h))
    else:
        d = np.diff(step)
        before, after = d[:-1].reshape(shape), d[1:].reshape(shape)
        a = -after / (before * (before + after))
        b = (after - before) / (before * after)
        c = before / (after * (before + after))
        put(1, -1, a * part(None, -2) + b * part(1, -1) + c * part(2, None))
        first, last = d[0], d[-1]
        ends = (
            (-(2.0 * d[0] + d[1]) / (d[0] * (d[0] + d[1])), (d[0] + d[1]) / (d[0] * d[1]),
             -d[0] / (d[1] * (d[0] + d[1]))),
            (d[-1] / (d[-2] * (d[-1] + d[-2])), -(d[-1] + d[-2]) / (d[-1] * d[-2]),
             (2.0 * d[-1] + d[-2]) / (d[-1] * (d[-1] + d[-2]))),
        ) if edge_order == 2 else ()  # fmt: skip
    if edge_order == 1:
        put(0, 1, (part(1, 2) - part(0, 1)) / first)
        put(-1, None, (part(-1, None) - part(-2, -1)) / last)
    else:
        p, q, r = ends[0]
        put(0, 1, p * part(0, 1) + q * part(1, 2) + r * part(2, 3))
        p, q, r = ends[1]
        put(-1, None, p * part(-3, -2) + q * part(-2, -1) + r * part(-1, None))
    return made


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    made = np.array(x, subok=True, copy=copy)
    np.copyto(made, np.nan_to_num(np.asarray(made), True, nan, posinf, neginf))
    return made


# --- statistics -------------------------------------------------------------------------------


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    if axis is not None and not isinstance(axis, int) or a.ndim == 0 or a.size == 0 or out is not None:
        return np.median(np.asarray(a), axis, out, overwrite_input, keepdims)
    part = partition(a, a.size // 2 if axis is None else a.shape[axis] // 2, axis)
    ordered = np.sort(np.asarray(part), axis=axis if axis is not None else -1)
    part[...] = ordered if not isinstance(a, np.ma.MaskedArray) else np.ma.array(ordered, mask=part.mask)
    at = -1 if axis is None else axis
    n = part.shape[at]
    index = [slice(None)] * part.ndim
    index[at] = slice(n // 2, n // 2 + 1) if n % 2 else slice(n // 2 - 1, n // 2 + 1)
    if np.isnan(np.asarray(part)).any():
        return np.median(np.asarray(a), axis, out, overwrite_input, keepdims)
    made = np.mean(part[tuple(index)], axis=at)
    if keepdims:
        shape = (1,) * a.ndim if axis is None else tuple(1 if i == at % a.ndim else n for i, n in enumerate(a.shape))
        made = np.asanyarray(made).reshape(shape)
    return made


def _filled(a, value):
    """A copy with a number in the place of NaN, and where these are; None for arrays without NaN."""
    if a.dtype.kind not in "fcO":
        return a, None
    mask = np.not_equal(a, a, dtype=bool) if a.dtype.kind == "O" else np.isnan(a)
    made = np.array(a, subok=True, copy=True)
    np.copyto(made, value, where=np.asarray(mask))
    return made, mask


def _given(**keywords):
    return {k: v for k, v in keywords.items() if v is not np._NoValue and v is not None}


def _reducing(name, value):
    def function(a, axis=None, dtype=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
        filled, _ = _filled(a, value)
        given = _given(dtype=dtype, out=out, keepdims=keepdims, initial=initial, where=where)
        return getattr(np, name)(filled, axis=axis, **given)

    function.__name__ = function.__qualname__ = "nan" + name
    return function


nansum, nanprod = _reducing("sum", 0), _reducing("prod", 1)


def nancumsum(a, axis=None, dtype=None, out=None):
    return np.cumsum(_filled(a, 0)[0], axis=axis, dtype=dtype, out=out)


def nancumprod(a, axis=None, dtype=None, out=None):
    return np.cumprod(_filled(a, 1)[0], axis=axis, dtype=dtype, out=out)


def _extreme(name, value):
    def function(a, axis=None, out=None, keepdims=np._NoValue, initial=np._NoValue, where=np._NoValue):
        filled, mask = _filled(a, value)
        given = _given(out=out, keepdims=keepdims, initial=initial, where=where)
        made = getattr(np, name)(filled, axis=axis, **given)
        if mask is None:
            return made
        gone = np.all(mask, axis=axis, **_given(keepdims=keepdims, where=where))
        if np.any(gone):
            import warnings

            warnings.warn("All-NaN axis encountered", RuntimeWarning, stacklevel=3)
            if isinstance(made, ndarray) and made.ndim:
                np.copyto(made, np.nan, where=np.asarray(gone))
            else:
                made = np.asarray(made).dtype.type(np.nan)
        return made

    function.__name__ = function.__qualname__ = "nan" + name
    return function


nanmax, nanmin = _extreme("max", -np.inf), _extreme("min", np.inf)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=np._NoValue, *, where=np._NoValue):
    filled, mask = _filled(a, 0)
    given = _given(dtype=dtype, out=out, keepdims=keepdims, where=where)
    if mask is None:
        return np.mean(filled, axis=axis, **given)
    count = np.sum(~mask, axis=axis, dtype=np.intp, **_given(keepdims=keepdims, where=where))
    total = np.sum(filled, axis=axis, **given)
    with np.errstate(divide="ignore", invalid="ignore"):
        made = total / count
    if np.any(count == 0):
        import warnings

        warnings.warn("Mean of empty slice", RuntimeWarning, stacklevel=3)
    if out is not None:
        out[...] = made
        return out
    return made


def _by_plain(name):
    """A function computed of the plain array, its result in the class."""

    def function(a, *args, **keywords):
        made = getattr(np, name)(np.asarray(a), *args, **keywords)
        return made if keywords.get("out") is not None else a.__array_wrap__(np.asarray(made))

    function.__name__ = function.__qualname__ = name
    return function


nanvar, nanstd, nanmedian = _by_plain("nanvar"), _by_plain("nanstd"), _by_plain("nanmedian")


def unique(ar, equal_nan, wants_places):
    """The distinct elements, with where they are first, which one each is, and their counts."""
    ar = ar.flatten()
    if wants_places:
        order = ar.argsort(kind="mergesort")
        ordered = ar[order]
    else:
        ar.sort()
        ordered, order = ar, None
    new = np.empty(ordered.shape, dtype=bool)
    new[:1] = True
    new[1:] = ordered[1:] != ordered[:-1]
    if equal_nan and ordered.shape[0] > 0 and ordered.dtype.kind in "fcmM" and np.isnan(ordered[-1]):
        first = np.searchsorted(np.asarray(ordered), ordered[-1], side="left")
        new[1:first] = ordered[1:first] != ordered[: first - 1]
        new[first] = True
        new[first + 1 :] = False
    if order is None:
        return (ordered[new],)
    inverse = np.empty(new.shape, dtype=np.intp)
    inverse[order] = np.cumsum(new) - 1
    ends = np.concatenate(np.nonzero(new) + ([new.size],))
    return ordered[new], order[new], inverse, np.diff(ends)
