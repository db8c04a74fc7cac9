"""Edges and runs of what is masked and what is not; rows and columns without masked elements."""


def compress_nd(x, axis=None):
    """The data without the slices, along the given axes, that have a masked element.

    >>> from numpy import ma
    >>> ma.compress_nd(ma.array([[1, 2], [3, 4]], mask=[[0, 0], [1, 0]]))
    array([[2]])
    """
    x = asarray(x)
    m = getmask(x)
    axes = tuple(range(x.ndim)) if axis is None else np.core.numeric.normalize_axis_tuple(axis, x.ndim)
    if m is nomask or not m.any():
        return x._data
    if m.all():
        return np.array([])
    data = x._data
    for ax in axes:
        others = tuple([i for i in range(x.ndim) if i != ax])
        data = data[(slice(None),) * ax + (~m.any(axis=others),)]
    return data


def _two_axes(x, name):
    x = asarray(x)
    if x.ndim != 2:
        raise NotImplementedError(f"{name} works for 2D arrays only.")
    return x


def compress_rowcols(x, axis=None):
    """The data without rows (0) or columns (1), or both, that have a masked element."""
    return compress_nd(_two_axes(x, "compress_rowcols"), axis=axis)


def compress_rows(a):
    """The data without rows that have a masked element."""
    return compress_rowcols(_two_axes(a, "compress_rows"), 0)


def compress_cols(a):
    """The data without columns that have a masked element."""
    return compress_rowcols(_two_axes(a, "compress_cols"), 1)


def _axis_warning(axis):
    if axis is not np._NoValue:
        warnings.warn(
            "The axis argument has always been ignored, in future passing it will raise TypeError",
            DeprecationWarning,
            stacklevel=3,
        )


def mask_rows(a, axis=np._NoValue):
    """The array with all rows masked that have a masked element."""
    _axis_warning(axis)
    return mask_rowcols(a, 0)


def mask_cols(a, axis=np._NoValue):
    """The array with all columns masked that have a masked element."""
    _axis_warning(axis)
    return mask_rowcols(a, 1)


def flatnotmasked_edges(a):
    """The indices of the first and the last element that are not masked, None where all are.

    >>> from numpy import ma
    >>> ma.flatnotmasked_edges(ma.array([1, 2, 3, 4], mask=[1, 0, 0, 1]))
    array([1, 2])
    """
    m = getmask(a)
    if m is nomask or not np.any(m):
        return np.array([0, a.size - 1])
    there = np.flatnonzero(~m)
    return there[[0, -1]] if len(there) > 0 else None


def notmasked_edges(a, axis=None):
    """The indices of the first and the last elements along an axis that are not masked."""
    a = asarray(a)
    if axis is None or a.ndim == 1:
        return flatnotmasked_edges(a)
    m = getmaskarray(a)
    places = array(np.indices(a.shape), mask=np.asarray([m] * a.ndim))
    return [
        tuple([places[i].min(axis).compressed() for i in range(a.ndim)]),
        tuple([places[i].max(axis).compressed() for i in range(a.ndim)]),
    ]


def flatnotmasked_contiguous(a):
    """The slices of what is not masked, in one axis.

    >>> from numpy import ma
    >>> ma.flatnotmasked_contiguous(ma.array([1, 2, 3, 4], mask=[0, 0, 1, 0]))
    [slice(0, 2, None), slice(3, 4, None)]
    """
    m = getmask(a)
    return [slice(0, a.size)] if m is nomask else _true_runs(~m)


def notmasked_contiguous(a, axis=None):
    """The slices of what is not masked along an axis, for each line a list."""
    a = asarray(a)
    if a.ndim > 2:
        raise NotImplementedError("Currently limited to at most 2D array.")
    if axis is None or a.ndim == 1:
        return flatnotmasked_contiguous(a)
    lines = a if axis % 2 == 1 else a.T
    return [flatnotmasked_contiguous(lines[i]) for i in range(len(lines))]


def _true_runs(mask):
    """The slices in which a mask is true, in one axis."""
    steps = np.concatenate(([False], mask.ravel(), [False])).astype(np.int8)
    edges = np.flatnonzero(np.diff(steps)).tolist()
    return [slice(left, right) for left, right in zip(edges[::2], edges[1::2])]


def clump_unmasked(a):
    """The slices of what is not masked.

    >>> from numpy import ma
    >>> ma.clump_unmasked(ma.array([1, 2, 3], mask=[0, 1, 0]))
    [slice(0, 1, None), slice(2, 3, None)]
    """
    mask = getattr(a, "_mask", nomask)
    return [slice(0, a.size)] if mask is nomask else _true_runs(~mask)


def clump_masked(a):
    """The slices of what is masked."""
    mask = getmask(a)
    return [] if mask is nomask else _true_runs(mask)
