"""Connected regions and what is measured of them."""

import numpy as np

_j_label, _j_extents, _j_flood = np._bind("org.jpylab.scipy.image.Regions", ["label", "extents", "flood"])


def generate_binary_structure(rank, connectivity):
    """Which neighbours count as connected.

    >>> generate_binary_structure(1, 1)
    array([ True,  True,  True])
    """
    if rank < 1:
        return np.array(True, dtype=bool)
    return np.sum(abs(np.indices([3] * rank) - 1), 0) <= max(connectivity, 1)


def label(input, structure=None, output=None):
    """Numbers connected regions; the numbered array and how many there are.

    >>> label([1, 1, 0, 1])
    (array([1, 1, 0, 2], dtype=int32), 2)
    """
    input = np.asarray(input)
    if np.iscomplexobj(input):
        raise TypeError("Complex type not supported")
    structure = generate_binary_structure(input.ndim, 1) if structure is None else np.asarray(structure, dtype=bool)
    if structure.ndim != input.ndim:
        raise RuntimeError("structure and input must have equal rank")
    if any(n != 3 for n in structure.shape):
        raise ValueError("structure dimensions must be equal to 3")
    labels, count = _j_label((input != 0)._j, structure._j)
    labels, count = np._wrap(labels), int(count)
    if output is None:
        return labels, count
    if isinstance(output, np.ndarray):
        output[...] = labels
        return count
    return labels.astype(output), count


def find_objects(input, max_label=0):
    """The slices that hold each labelled region; None for a label that does not occur.

    >>> find_objects(numpy.array([0, 1, 1, 2]))
    [(slice(1, 3, None),), (slice(3, 4, None),)]
    """
    input = np.asarray(input)
    if np.iscomplexobj(input):
        raise TypeError("Complex type not supported")
    most = int(max_label) if max_label >= 1 else int(input.max()) if input.size else 0
    if most < 1:
        return []
    rows = np._wrap(_j_extents(input._j, most)).tolist()
    return [
        None if row[0] < 0 else tuple(slice(low, high + 1, None) for low, high in zip(row[::2], row[1::2])) for row in rows
    ]


def value_indices(arr, *, ignore_value=None):
    """Where each value of an array of integers lies: a dictionary of tuples of indices."""
    arr = np.asarray(arr)
    if arr.dtype.kind not in "iu":
        raise ValueError("Parameter 'arr' must be an integer array")
    flat, found = arr.ravel(), {}
    order = np.argsort(flat, kind="stable")
    values, starts = np.unique(flat[order], return_index=True)
    for value, places in zip(values, np.split(order, starts[1:])):
        if ignore_value is None or value != ignore_value:
            found[value] = np.unravel_index(places, arr.shape)
    return found


def _groups(input, labels, index):
    """The elements of each label that is asked for, with their flat places; and whether one was asked for."""
    input = np.asarray(input)
    flat = input.ravel()
    if labels is None:
        if index is not None:
            raise ValueError("index without defined labels")
        return [(flat, np.arange(flat.size))], True
    labels = np.broadcast_to(np.asarray(labels), input.shape).ravel()
    if index is None:
        places = np.flatnonzero(labels > 0)
        return [(flat[places], places)], True
    order = np.argsort(labels, kind="stable")
    ordered = labels[order]
    wanted = np.asarray(index)
    low, high = (np.searchsorted(ordered, wanted.ravel(), side=side).tolist() for side in ("left", "right"))
    found = [order[a:b] for a, b in zip(low, high)]
    return [(flat[places], places) for places in found], wanted.ndim == 0


def _measured(function, input, labels, index, empty=0):
    groups, one = _groups(input, labels, index)
    values = [function(v) if v.size else empty for v, _ in groups]
    return values[0] if one else np.array(values).reshape(np.shape(index))


def sum_labels(input, labels=None, index=None):
    """The sums of the elements of each label.

    >>> sum_labels([1, 2, 3], [1, 1, 2], [1, 2])
    array([3., 3.])
    """
    if labels is None and index is None:
        return np.asarray(input).sum()
    r = _measured(lambda v: v.sum(), input, labels, index)
    return r.astype(complex if np.iscomplexobj(input) else float) if np.ndim(r) else r


def sum(input, labels=None, index=None):
    """The sums of the elements of each label; `sum_labels` is its newer name.

    >>> sum([1, 2, 3], [1, 1, 2], [1, 2])
    array([3., 3.])
    """
    return sum_labels(input, labels, index)


def mean(input, labels=None, index=None):
    """The means of the elements of each label.

    >>> mean([1, 2, 3], [1, 1, 2], [1, 2])
    array([1.5, 3. ])
    """
    return _measured(lambda v: v.sum() / float(v.size), input, labels, index, np.nan)


def variance(input, labels=None, index=None):
    """The variances of the elements of each label.

    >>> variance([1, 3, 3], [1, 1, 2], [1, 2])
    array([1., 0.])
    """
    return _measured(lambda v: np.var(v.astype(float)), input, labels, index, np.nan)


def standard_deviation(input, labels=None, index=None):
    """The standard deviations of the elements of each label.

    >>> standard_deviation([1, 5, 3], [1, 1, 2], [1, 2])
    array([2., 0.])
    """
    return np.sqrt(variance(input, labels, index))


def minimum(input, labels=None, index=None):
    """The least element of each label.

    >>> minimum([4, 2, 3], [1, 1, 2], [1, 2])
    array([2, 3])
    """
    return _measured(np.min, input, labels, index)


def maximum(input, labels=None, index=None):
    """The greatest element of each label.

    >>> maximum([4, 2, 3], [1, 1, 2], [1, 2])
    array([4, 3])
    """
    return _measured(np.max, input, labels, index)


def median(input, labels=None, index=None):
    """The medians of the elements of each label.

    >>> median([4, 2, 3], [1, 1, 2], [1, 2])
    array([3., 3.])
    """
    return _measured(np.median, input, labels, index, np.nan)


def _positions(function, input, labels, index):
    groups, one = _groups(input, labels, index)
    shape = np.shape(input)
    places = [int(at[function(v)]) if v.size else 0 for v, at in groups]
    found = [tuple(int(i) for i in np.unravel_index(p, shape)) for p in places]
    return found[0] if one else found


def minimum_position(input, labels=None, index=None):
    """Where the least element of each label lies.

    >>> minimum_position([4, 2, 3])
    (1,)
    """
    return _positions(np.argmin, input, labels, index)


def maximum_position(input, labels=None, index=None):
    """Where the greatest element of each label lies.

    >>> maximum_position([4, 2, 3])
    (0,)
    """
    return _positions(np.argmax, input, labels, index)


def extrema(input, labels=None, index=None):
    """The least and greatest elements of each label, and where they lie.

    >>> extrema([4, 2, 3])
    (2, 4, (1,), (0,))
    """
    return (
        _measured(np.min, input, labels, index),
        _measured(np.max, input, labels, index),
        minimum_position(input, labels, index),
        maximum_position(input, labels, index),
    )


def center_of_mass(input, labels=None, index=None):
    """The centres of mass of the labels.

    >>> center_of_mass(numpy.array([0, 1, 1]))
    (1.5,)
    """
    input = np.asarray(input)
    total = sum_labels(input, labels, index)
    grids = [np.arange(n, dtype=float).reshape([-1 if k == d else 1 for k in range(input.ndim)])
             for d, n in enumerate(input.shape)]  # fmt: skip
    found = [sum_labels(input * g, labels, index) / total for g in grids]
    return tuple(found) if np.isscalar(found[0]) or np.ndim(found[0]) == 0 else [tuple(v) for v in np.array(found).T]


def histogram(input, min, max, bins, labels=None, index=None):
    """The histograms of the elements of each label.

    >>> histogram([0.0, 0.1, 0.9], 0, 1, 2)
    array([2, 1])
    """
    edges = np.linspace(min, max, bins + 1, endpoint=True)
    groups, one = _groups(input, labels, index)
    counts = [np.histogram(v, edges)[0] for v, _ in groups]
    if one:
        return counts[0]
    r = np.empty(len(counts), dtype=object)
    for k, c in enumerate(counts):
        r[k] = c
    return r.reshape(np.shape(index))


def labeled_comprehension(input, labels, index, func, out_dtype, default, pass_positions=False):
    """What a function gives for the elements of each label, and for their places.

    >>> labeled_comprehension([1, 2, 3], [1, 1, 2], [1, 2], len, int, 0)
    array([2, 1])
    """
    groups, one = _groups(input, labels, index)
    values = [default if not v.size else func(v, at) if pass_positions else func(v) for v, at in groups]
    return np.dtype(out_dtype).type(values[0]) if one else np.array(values, dtype=out_dtype).reshape(np.shape(index))


def watershed_ift(input, markers, structure=None, output=None):
    """The regions that grow from markers along the smallest steps; negative markers are background.

    >>> watershed_ift(numpy.array([0, 0, 9, 0], dtype=numpy.uint8), numpy.array([1, 0, 0, 2]))
    array([1, 1, 2, 2])
    """
    input, markers = np.asarray(input), np.asarray(markers)
    if input.dtype not in (np.uint8, np.uint16):
        raise TypeError("only 8 and 16 unsigned inputs are supported")
    if markers.dtype.kind not in "iu":
        raise RuntimeError("data type not supported")
    structure = generate_binary_structure(input.ndim, 1) if structure is None else np.asarray(structure, dtype=bool)
    r = np._wrap(_j_flood(input._j, markers._j, structure._j))
    if isinstance(output, np.ndarray):
        output[...] = r
        return output
    return r.astype(markers.dtype if output is None else output)
