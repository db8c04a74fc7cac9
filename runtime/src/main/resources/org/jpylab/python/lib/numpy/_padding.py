"""`numpy.pad`: how each mode fills the edges."""

import numpy as np

_KEYWORDS = {
    "empty": (), "edge": (), "wrap": (), "constant": ("constant_values",),
    "linear_ramp": ("end_values",), "maximum": ("stat_length",), "mean": ("stat_length",),
    "median": ("stat_length",), "minimum": ("stat_length",), "reflect": ("reflect_type",),
    "symmetric": ("reflect_type",),
}  # fmt: skip


def padded(array, pad_width, mode, keywords):
    """The padded array, for a mode's name or a function that fills the edges of a line."""
    widths = np.asarray(pad_width)
    if widths.dtype.kind != "i":
        raise TypeError("`pad_width` must be of integral type.")
    widths = pairs(widths, array.ndim, True)
    if callable(mode):
        return _by_function(array, widths, mode, keywords)
    if mode not in _KEYWORDS:
        raise ValueError("mode '{}' is not supported".format(mode))
    unsupported = set(keywords) - set(_KEYWORDS[mode])
    if unsupported:
        raise ValueError("unsupported keyword arguments for mode '{}': {}".format(mode, unsupported))
    made, inside = _empty_around(array, widths)
    if array.size == 0 and mode not in ("constant", "empty"):
        for axis, (before, after) in enumerate(widths):
            if array.shape[axis] == 0 and (before or after):
                raise ValueError(
                    "can't extend empty axis {} using modes other than 'constant' or 'empty'".format(axis)
                )
        return made
    values = _values(mode, keywords, array.ndim)
    for axis, (before, after) in enumerate(widths):
        # Axes done before are whole, those to come are still only their inside.
        region = tuple(slice(None) if i < axis else inside[i] if i > axis else slice(None) for i in range(array.ndim))
        lines = np.moveaxis(made[region], axis, 0)
        n = array.shape[axis]
        _fill(lines, before, after, n, mode, values[axis], keywords)
    return made


def pairs(x, n, integral=False):
    """Before and after for each axis, from one number, one pair or a pair for each."""
    if x is None:
        return [(None, None)] * n
    x = np.asarray(x)
    if integral:
        x = np.rint(x).astype(int) if x.dtype.kind != "i" else x
        if x.size and x.min() < 0:
            raise ValueError("index can't contain negative values")
    if x.ndim < 3:
        if x.size == 1:
            return [(x.ravel()[0],) * 2] * n if not integral else [(x.item(),) * 2] * n
        if x.size == 2 and x.shape != (2, 1):
            return [tuple(x.ravel().tolist() if integral else x.ravel())] * n
    return [tuple(row) for row in np.broadcast_to(x, (n, 2)).tolist()]


def _empty_around(array, widths):
    shape = [before + n + after for n, (before, after) in zip(array.shape, widths)]
    made = np.zeros(shape, array.dtype, "F" if array.flags.fnc else "C")
    inside = tuple(slice(before, before + n) for n, (before, after) in zip(array.shape, widths))
    made[inside] = array
    return made, inside


def _by_function(array, widths, function, keywords):
    made, _ = _empty_around(array, widths)
    for axis in range(array.ndim):
        view = np.moveaxis(made, axis, -1)
        for index in np.ndindex(view.shape[:-1]):
            function(view[index], widths[axis], axis, keywords)
    return made


def _values(mode, keywords, n):
    if mode == "constant":
        return pairs(keywords.get("constant_values", 0), n)
    if mode == "linear_ramp":
        return pairs(keywords.get("end_values", 0), n)
    if mode in ("maximum", "mean", "median", "minimum"):
        length = keywords.get("stat_length")
        return pairs(length, n, length is not None)
    return [None] * n


def _fill(lines, before, after, n, mode, value, keywords):
    """Fill the first `before` and last `after` slices of lines whose inside has n slices."""
    end = before + n
    if mode == "empty":
        return
    if mode == "constant":
        lines[:before], lines[end:] = value
    elif mode == "edge":
        lines[:before], lines[end:] = lines[before : before + 1], lines[end - 1 : end]
    elif mode == "linear_ramp":
        _ramp(lines, before, lines[before], value[0], False)
        _ramp(lines, after, lines[end - 1], value[1], True)
    elif mode in ("maximum", "mean", "median", "minimum"):
        _statistic(lines, before, after, n, mode, value)
    elif mode in ("reflect", "symmetric"):
        _reflected(lines, before, after, n, mode, keywords.get("reflect_type", "even"))
    else:
        index = np.arange(-before, n + after) % n + before
        inner = lines[index]
        lines[:before], lines[end:] = inner[:before], inner[end:]


def _ramp(lines, count, edge, value, after):
    if count == 0:
        return
    ramp = np.linspace(value, edge, count, endpoint=False, dtype=lines.dtype)
    if after:
        lines[-count:] = ramp[::-1]
    else:
        lines[:count] = ramp


def _statistic(lines, before, after, n, mode, lengths):
    statistic = {"maximum": np.amax, "minimum": np.amin, "mean": np.mean, "median": np.median}[mode]
    end = before + n
    left, right = (n if k is None or k > n else k for k in lengths)
    if (left == 0 or right == 0) and mode in ("maximum", "minimum"):
        raise ValueError("stat_length of 0 yields no value for padding")
    first = statistic(lines[before : before + left], axis=0)
    last = first if left == right == n else statistic(lines[end - right : end], axis=0)
    if lines.dtype.kind in "iu":
        first, last = np.rint(first), np.rint(last)
    lines[:before], lines[end:] = first, last


def _reflected(lines, before, after, n, mode, kind):
    if kind not in ("even", "odd"):
        raise ValueError("reflect_type must be 'even' or 'odd'")
    if n == 1 and mode == "reflect":
        lines[:before], lines[before + 1 :] = lines[before : before + 1], lines[before : before + 1]
        return
    low, high = before, before + n  # What is filled so far, in coordinates of the lines.
    skip = 1 if mode == "reflect" else 0
    total = before + n + after
    while low > 0 or high < total:
        width = high - low - skip
        if low > 0:
            count = min(low, width)
            mirrored = lines[low + skip : low + skip + count][::-1]
            lines[low - count : low] = 2 * lines[low] - mirrored if kind == "odd" else mirrored
            low -= count
        if high < total:
            # NumPy mirrors what lay inside before this round, not what it has just filled on the left.
            count = min(total - high, width)
            mirrored = lines[high - skip - count : high - skip][::-1]
            lines[high : high + count] = 2 * lines[high - 1] - mirrored if kind == "odd" else mirrored
            high += count
