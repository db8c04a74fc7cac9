"""Histograms, integrals, interpolation and products whose arguments take several forms in Python."""


def average(a, axis=None, weights=None, returned=False, *, keepdims=_NoValue):
    """The mean, weighted where weights are given.

    >>> average([1, 2, 3], weights=[3, 2, 1])
    1.6666666666666667
    """
    a = asanyarray(a)
    keep = False if keepdims is _NoValue else bool(keepdims)
    if axis is not None and not isinstance(axis, (int, integer)) or type(a) is not ndarray:
        return _average_by_parts(a, axis, weights, returned, keep)
    mean_value, total = _average(a, axis, None if weights is None else asanyarray(weights), keep)
    if not returned:
        return mean_value
    if shape(total) != shape(mean_value):
        total = broadcast_to(total, shape(mean_value)).copy()
    return mean_value, total


def _average_by_parts(a, axis, weights, returned, keep):
    if weights is None:
        found = a.mean(axis, keepdims=keep) if keep else a.mean(axis)
        total = float64(a.size / asarray(found).size)
    else:
        weights = asanyarray(weights)
        if weights.shape != a.shape:
            raise TypeError("Axis must be specified when shapes of a and weights differ.")
        total = weights.sum(axis=axis, keepdims=keep) if keep else weights.sum(axis=axis)
        if any(asarray(total) == 0.0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        found = multiply(a, weights).sum(axis, keepdims=keep) / total if keep else multiply(a, weights).sum(axis) / total
    return (found, total) if returned else found


def corrcoef(x, y=None, rowvar=True, bias=_NoValue, ddof=_NoValue, *, dtype=None):
    """The correlation coefficients of variables, a row each.

    >>> corrcoef([[0, 1, 2], [2, 1, 0]])
    array([[ 1., -1.],
           [-1.,  1.]])
    """
    if bias is not _NoValue or ddof is not _NoValue:
        import warnings

        warnings.warn(
            "bias and ddof have no effect and are deprecated", DeprecationWarning, stacklevel=2
        )
    return _corrcoef(x, y, rowvar, dtype)


def trapz(y, x=None, dx=1.0, axis=-1):
    """The integral of samples by the trapezoidal rule.

    >>> trapz([1, 2, 3]), trapz([1, 2, 3], x=[4, 6, 8])
    (4.0, 8.0)
    """
    if type(y) is not ndarray and isinstance(y, ndarray):
        return _of_subclass("trapz")(y, x, dx, axis)
    return _trapz(y, x, dx, axis)


def interp(x, xp, fp, left=None, right=None, period=None):
    """Linear interpolation between points (xp, fp), whose xp rise.

    >>> interp(2.5, [1, 2, 3], [3, 2, 0])
    1.0
    """
    return _interp(x, xp, fp, left if left is None else +left, right if right is None else +right, period)


def gradient(f, *varargs, axis=None, edge_order=1):
    """The derivative along each axis by central differences.

    >>> gradient([1.0, 2.0, 4.0, 7.0])
    array([1. , 1.5, 2.5, 3. ])
    """
    f = asanyarray(f)
    axes = tuple(range(f.ndim)) if axis is None else tuple(_axis_of(x, f.ndim) for x in _ints(axis))
    if len(set(axes)) != len(axes):
        raise ValueError("repeated axis")
    n = len(varargs)
    if n == 0:
        spacing = [1.0] * len(axes)
    elif n == 1 and ndim(varargs[0]) == 0:
        spacing = list(varargs) * len(axes)
    elif n == len(axes):
        spacing = list(varargs)
    else:
        raise TypeError("invalid number of arguments")
    made = (_gradient if type(f) is ndarray else _of_subclass("gradient"))(f, spacing, axes, edge_order)
    return made[0] if len(made) == 1 else made


def diff(a, n=1, axis=-1, prepend=_NoValue, append=_NoValue):
    """The differences of neighbours along an axis, n times.

    >>> diff([1, 4, 9]), diff([1, 4, 9], n=2)
    (array([3, 5]), array([2]))
    """
    if n == 0:
        return a
    if n < 0:
        raise ValueError("order must be non-negative but got " + repr(n))
    a = asanyarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    axis = _axis_of(axis, a.ndim)
    ends = []
    for end in (prepend, append):
        if end is not _NoValue:
            end = asanyarray(end)
            if end.ndim == 0:
                end = broadcast_to(end, a.shape[:axis] + (1,) + a.shape[axis + 1 :])
        ends.append(end)
    parts = [p for p in (ends[0], a, ends[1]) if p is not _NoValue]
    if len(parts) > 1:
        a = concatenate(parts, axis)
    later, earlier = [(slice(None),) * axis + (s,) for s in (slice(1, None), slice(None, -1))]
    operation = not_equal if a.dtype.kind == "b" else subtract
    for _ in range(n):
        a = operation(a[later], a[earlier])
    return a


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """The cross product of vectors of two or three components.

    >>> cross([1, 2, 3], [4, 5, 6])
    array([-3,  6, -3])
    """
    if axis is not None:
        axisa = axisb = axisc = axis
    a, b = asarray(a), asarray(b)
    return _cross(a, b, axisa, axisb, axisc)


def tensordot(a, b, axes=2):
    """The sum product over given axes of two arrays.

    >>> tensordot([[1, 2], [3, 4]], [[1, 0], [0, 1]], axes=1)
    array([[1, 2],
           [3, 4]])
    """
    if isinstance(axes, (int, integer)):
        return _tensordot_count(a, b, axes)
    first, second = axes
    return _tensordot(a, b, _ints(first), _ints(second))


def einsum(*operands, out=None, optimize=False, dtype=None, order="K", casting="safe"):
    """Einstein's summation convention: sums over the indices that the result lacks.

    >>> einsum('ij,j', [[1, 2], [3, 4]], [1, 1])
    array([3, 7])
    """
    subscripts, arrays = _einsum_arguments(operands)
    given = [asarray(a) for a in arrays]
    if optimize is not False and len(given) > 2:
        return _einsum_in_steps(operands, out, optimize, dtype)
    made = _einsum(subscripts, given, dtype)
    if out is not None:
        out[...] = made
        return out
    if len(given) == 1 and dtype is None:
        view = _einsum_view(subscripts, given[0])
        if view is not None:
            return view
    return made


def _einsum_in_steps(operands, out, optimize, dtype):
    """The same, contracting as `einsum_path` says."""
    from numpy._einsum_paths import _spelled, contractions

    steps = contractions(operands, optimize)[1]
    arrays = _spelled(operands)[1]
    for positions, step in steps:
        taken = [arrays.pop(p) for p in positions]
        arrays.append(einsum(step, *taken, dtype=dtype))
    if out is None:
        return arrays[0]
    out[...] = arrays[0]
    return out


def _einsum_view(subscripts, a):
    """The view that a subscript of one array without a sum stands for; None where it sums."""
    text = subscripts.replace(" ", "")
    if "..." in text:
        return None
    left, arrow, right = text.partition("->")
    if not arrow:
        right = "".join(sorted(c for c in set(left) if left.count(c) == 1))
    if set(left) != set(right) or len(set(right)) != len(right):
        return None
    strides = [0] * len(right)
    lengths = [0] * len(right)
    for c, n, s in zip(left, a.shape, a.strides):
        strides[right.index(c)] += s
        lengths[right.index(c)] = n
    return _as_strided(a, lengths, strides) if lengths else None


def _einsum_arguments(operands):
    """The subscripts as a text, and the arrays."""
    if not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one operand, or"
                         " at least one operand and its corresponding subscripts list")  # fmt: skip
    if isinstance(operands[0], str):
        return operands[0], list(operands[1:])
    arrays, labels = list(operands[::2]), list(operands[1::2])
    result = arrays.pop() if len(arrays) > len(labels) else None
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    write = lambda part: "".join("..." if x is Ellipsis else letters[_int(x)] for x in part)
    text = ",".join(map(write, labels))
    return (text if result is None else text + "->" + write(result)), arrays


def einsum_path(*operands, optimize="greedy", einsum_call=False):
    """The cheapest order of contractions, and a report of it.

    >>> einsum_path('ij,jk,kl->il', ones((2, 5)), ones((5, 3)), ones((3, 4)))[0]
    ['einsum_path', (0, 1), (0, 1)]
    """
    from numpy._einsum_paths import contractions

    path, _, report = contractions(operands, optimize)
    return path, report


def _histogram_weights(a, weights):
    a = asarray(a)
    if a.dtype == bool:
        import warnings

        warnings.warn(
            "Converting input from bool to {} for compatibility.".format(uint8),
            RuntimeWarning,
            stacklevel=3,
        )
        a = a.astype(uint8)
    if weights is not None:
        weights = asarray(weights)
        if weights.shape != a.shape:
            raise ValueError("weights should have the same shape as a.")
        weights = weights.ravel()
    return a.ravel(), weights


def _bins_of(bins):
    if isinstance(bins, str):
        return bins
    if ndim(bins) == 0:
        try:
            return _int(bins)
        except TypeError:
            raise TypeError("`bins` must be an integer, a string, or an array") from None
    return asarray(bins)


def _histogram_range(range):
    if range is None:
        return None
    first, last = range
    return [float(first), float(last)]


def histogram(a, bins=10, range=None, density=None, weights=None):
    """How many elements fall in each bin, and the edges of the bins.

    >>> histogram([1, 2, 1], bins=[0, 1, 2, 3])
    (array([0, 2, 1]), array([0, 1, 2, 3]))
    """
    a, weights = _histogram_weights(a, weights)
    return _histogram(a, _bins_of(bins), _histogram_range(range), weights, bool(density))


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges of the bins that `histogram` would use.

    >>> histogram_bin_edges([0, 0, 0, 1, 2, 3, 3, 4, 5], bins=5)
    array([0., 1., 2., 3., 4., 5.])
    """
    a, weights = _histogram_weights(a, weights)
    return _histogram_edges(a, _bins_of(bins), _histogram_range(range), weights)


def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    """How many points fall in each cell of a grid, and the edges along each dimension.

    >>> h, edges = histogramdd(array([[0, 0], [1, 1]]), bins=2); h
    array([[1., 0.],
           [0., 1.]])
    """
    two_dimensional = isinstance(sample, ndarray) and sample.ndim == 2
    points = sample if two_dimensional else atleast_2d(sample).T
    d = points.shape[1]
    try:
        wrong = len(bins) != d
    except TypeError:
        wrong, bins = False, [bins] * d
    if wrong:
        raise ValueError("The dimension of bins must be equal to the dimension of the  sample x.")
    if range is None:
        range = (None,) * d
    elif len(range) != d:
        raise ValueError("range argument must have one entry per dimension")
    edges = []
    for i, b in enumerate(bins):
        if ndim(b) == 0:
            if b < 1:
                raise ValueError("`bins[{}]` must be positive, when an integer".format(i))
            edges.append(_column_edges(points[:, i], _int(b), _histogram_range(range[i]), i))
        elif ndim(b) == 1:
            b = asarray(b)
            if any(b[:-1] > b[1:]):
                raise ValueError(
                    "`bins[{}]` must be monotonically increasing, when an array".format(i)
                )
            edges.append(b)
        else:
            raise ValueError("`bins[{}]` must be a scalar or 1d array".format(i))
    if weights is not None:
        weights = asarray(weights)
        if weights.ndim > 1:
            raise ValueError("object too deep for desired array")
        if weights.size != points.shape[0]:
            raise ValueError("The weights and list don't have the same length.")
    return _histogramdd(points, edges, weights, bool(density)), edges


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """How many points fall in each cell of a grid, and the edges along x and y.

    >>> histogram2d([0, 1], [0, 1], bins=2)[0]
    array([[1., 0.],
           [0., 1.]])
    """
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    if hasattr(bins, "__len__") and len(bins) not in (1, 2):
        bins = asarray(bins)
        bins = [bins, bins]
    counts, edges = histogramdd(array([x, y]).T, bins, range, density, weights)
    return counts, edges[0], edges[1]
