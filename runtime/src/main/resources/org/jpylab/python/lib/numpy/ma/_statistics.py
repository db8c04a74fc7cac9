"""Means, medians, covariances and fits of what is not masked."""

_NoValue = np._NoValue


def average(a, axis=None, weights=None, returned=False, *, keepdims=_NoValue):
    """The weighted mean of what is not masked.

    >>> from numpy import ma
    >>> ma.average(ma.array([1.0, 2.0, 3.0], mask=[0, 0, 1]), weights=[3, 1, 0])
    1.25
    """
    a = asarray(a)
    m, kept = getmask(a), {} if keepdims is _NoValue else {"keepdims": keepdims}
    if weights is None:
        avg = a.mean(axis, **kept)
        scl = avg.dtype.type(a.count(axis))
    else:
        w = asarray(weights)
        kind = np.result_type(a.dtype, w.dtype, *(["f8"] if a.dtype.kind in "iub" else []))
        if a.shape != w.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if w.ndim != 1:
                raise TypeError("1D weights expected when shapes of a and weights differ.")
            if w.shape[0] != a.shape[axis]:
                raise ValueError("Length of weights not compatible with specified axis.")
            w = np.broadcast_to(w, (a.ndim - 1) * (1,) + w.shape, subok=True).swapaxes(-1, axis)
        if m is not nomask:
            w = w * ~a.mask
            w.mask |= a.mask
        scl = w.sum(axis=axis, dtype=kind, **kept)
        avg = ma.multiply(a.astype(kind), w.astype(kind)).sum(axis, **kept) / scl
    if not returned:
        return avg
    return avg, scl if np.shape(scl) == np.shape(avg) else np.broadcast_to(scl, avg.shape).copy()


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The median of what is not masked.

    >>> from numpy import ma
    >>> ma.median(ma.array([3.0, 1.0, 2.0, 9.0], mask=[0, 0, 0, 1]))
    2.0
    """
    if not hasattr(a, "mask"):
        made = np.median(getdata(a), axis=axis, out=out, overwrite_input=overwrite_input, keepdims=keepdims)
        return masked_array(made, copy=False) if isinstance(made, ndarray) and made.ndim >= 1 else made
    whole, kept = a, None
    if isinstance(axis, (tuple, list)) or keepdims and axis is None:
        axes = tuple(range(a.ndim)) if axis is None else np.core.numeric.normalize_axis_tuple(axis, a.ndim)
        kept = tuple([1 if i in axes else n for i, n in enumerate(a.shape)])
        if len(axes) == 1:
            axis = axes[0]
        else:
            rest = [i for i in range(a.ndim) if i not in axes]
            moved = a.transpose(rest + sorted(axes))
            whole, axis, overwrite_input = moved.reshape(moved.shape[: len(rest)] + (-1,)), -1, False
    elif keepdims:
        place = np.core.multiarray.normalize_axis_index(axis, a.ndim)
        kept = a.shape[:place] + (1,) + a.shape[place + 1 :]
    made = _median(whole, axis, out, overwrite_input)
    if keepdims and out is None:
        made = made.reshape(kept) if isinstance(made, ndarray) and made is not masked else (
            masked_array(np.zeros(kept), mask=True) if made is masked else np.asarray(made).reshape(kept)
        )
    return made


def _median(a, axis, out, overwrite_input):
    fill_value = np.inf if a.dtype.kind in "fc" else None
    if overwrite_input:
        ordered = a.ravel() if axis is None else a
        ordered.sort(axis=-1 if axis is None else axis, fill_value=fill_value)
    else:
        ordered = sort(a, axis=axis, fill_value=fill_value)
    axis = 0 if axis is None else np.core.multiarray.normalize_axis_index(axis, ordered.ndim)
    if ordered.shape[axis] == 0:
        return ma.mean(ordered[(slice(None),) * axis + (slice(0, 0),)], axis=axis, out=out)
    if ordered.ndim == 1:
        return _middle(ordered, out)
    return _middles(ordered, axis, out)


def _middle(ordered, out):
    """The median of sorted elements in one axis."""
    half, odd = divmod(int(count(ordered)), 2)
    mid = ordered[half + odd - 1 : half + 1]
    if ordered.dtype.kind in "fc" and ordered.size > 0:
        made = mid.sum(out=out)
        if not odd:
            made = np.true_divide(made, 2.0, casting="safe", out=out)
        made = _nan_where_there_is_one(ordered, made, 0)
    else:
        made = mid.mean(out=out)
    if ma.is_masked(made) and not np.all(ordered.mask):
        return ma.minimum_fill_value(ordered)
    return made


def _middles(ordered, axis, out):
    counts = count(ordered, axis=axis, keepdims=True)
    half = counts // 2
    lower = np.where(counts % 2 == 1, half, half - 1)
    places = np.concatenate([lower, half], axis=axis)
    pair = np.take_along_axis(ordered._data, places, axis=axis).view(MaskedArray)
    pair._mask = np.take_along_axis(getmaskarray(ordered), places, axis=axis)
    if ma.is_masked(pair):  # infinities were sorted among what is masked
        wrong = ~np.all(ordered.mask, axis=axis, keepdims=True) & pair.mask
        pair.data[wrong] = ma.minimum_fill_value(ordered)
        pair.mask[wrong] = False
    if ordered.dtype.kind in "fc":
        made = ma.sum(pair, axis=axis, out=out)
        np.true_divide(made.data, 2.0, casting="unsafe", out=made.data)
        return _nan_where_there_is_one(ordered, made, axis)
    return ma.mean(pair, axis=axis, out=out)


def _nan_where_there_is_one(ordered, made, axis):
    """NaN is sorted last: where it is there, the median is NaN."""
    if ordered.size == 0:
        return made
    last = ordered.take(-1, axis=axis)
    n = filled(np.isnan(filled(last, 0.0)), False) & ~getmaskarray(last)
    if not np.any(n) or made is masked:
        return made
    if isinstance(made, ndarray) and made.ndim:
        made[n] = np.nan
        return made
    return np.float64(np.nan) if not isinstance(made, ndarray) else made * np.nan


def _deviations(x, y=None, rowvar=True, allow_masked=True):
    """The deviations from the means, where nothing is masked, and which axis has the observations."""
    x = array(x, ndmin=2, copy=True, dtype=float)
    xmask = getmaskarray(x)
    if not allow_masked and xmask.any():
        raise ValueError("Cannot process masked data.")
    rowvar = int(bool(rowvar) or x.shape[0] == 1)
    if y is None:
        there = np.logical_not(xmask).astype(int)
    else:
        y = array(y, copy=False, ndmin=2, dtype=float)
        ymask = getmaskarray(y)
        if not allow_masked and ymask.any():
            raise ValueError("Cannot process masked data.")
        if (xmask.any() or ymask.any()) and y.shape == x.shape:
            xmask = x._mask = y._mask = ymask = np.logical_or(xmask, ymask)
            x._sharedmask = y._sharedmask = False
        x = concatenate((x, y), 1 - rowvar)
        there = np.logical_not(np.concatenate((xmask, ymask), 1 - rowvar)).astype(int)
    x -= x.mean(axis=rowvar)[(slice(None), None) if rowvar else (None, slice(None))]
    return x, there, rowvar


def _products_of_pairs(x, there, rowvar, ddof):
    if rowvar:
        return (dot(x, x.T.conj(), strict=False) / (np.dot(there, there.T) * 1.0 - ddof)).squeeze()
    return (dot(x.T, x.conj(), strict=False) / (np.dot(there.T, there) * 1.0 - ddof)).squeeze()


def cov(x, y=None, rowvar=True, bias=False, allow_masked=True, ddof=None):
    """The covariance matrix of variables in rows, of the pairs that are not masked.

    >>> from numpy import ma
    >>> ma.cov(ma.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))[0, 1]
    -1.0
    """
    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be an integer")
    if ddof is None:
        ddof = 0 if bias else 1
    return _products_of_pairs(*_deviations(x, y, rowvar, allow_masked), ddof)


def corrcoef(x, y=None, rowvar=True, bias=_NoValue, allow_masked=True, ddof=_NoValue):
    """The correlation coefficients of variables in rows, of the pairs that are not masked.

    >>> from numpy import ma
    >>> ma.corrcoef(ma.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))[0, 1]
    -1.0
    """
    if bias is not _NoValue or ddof is not _NoValue:
        warnings.warn("bias and ddof have no effect and are deprecated", DeprecationWarning, stacklevel=2)
    x, there, rowvar = _deviations(x, y, rowvar, allow_masked)
    c = _products_of_pairs(x, there, rowvar, 0)
    if np.ndim(c) < 2:
        return 1
    diag = ma.diagonal(c)
    if there.all():
        scale = ma.sqrt(ma.multiply.outer(diag, diag))
    else:  # each pair has its own observations
        scale = diagflat(diag)
        scale._sharedmask = False
        lines = x if rowvar else x.T
        for i in range(len(lines) - 1):
            for j in range(i + 1, len(lines)):
                both = mask_cols(vstack((lines[i], lines[j]))).var(axis=1)
                scale[i, j] = scale[j, i] = ma.sqrt(ma.multiply.reduce(both))
    return c / scale


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial that fits best the points that are not masked.

    >>> from numpy import ma
    >>> ma.polyfit([0, 1, 2, 3], ma.array([1, 3, 99, 7], mask=[0, 0, 1, 0]), 1).round(6)
    array([2., 1.])
    """
    x, y = asarray(x), asarray(y)
    m = getmask(x)
    if y.ndim == 1:
        m = mask_or(m, getmask(y))
    elif y.ndim == 2:
        my = getmask(mask_rows(y))
        m = m if my is nomask else mask_or(m, my[:, 0])
    else:
        raise TypeError("Expected a 1D or 2D array for y!")
    if w is not None:
        w = asarray(w)
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        m = mask_or(m, getmask(w))
    if m is not nomask:
        x, y, w = x[~m], y[~m], None if w is None else w[~m]
    return np.polyfit(getdata(x), getdata(y), deg, rcond, full, None if w is None else getdata(w), cov)
