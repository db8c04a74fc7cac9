"""Arrays of at least so many dimensions, arrays in pieces, arrays rolled."""

def _atleast_all(n, arrays):
    made = [_at_least(a, n) for a in arrays]
    return made[0] if len(made) == 1 else made


def _at_least(a, n):
    a = asanyarray(a)
    if a.ndim >= n:
        return a
    made = _atleast(a, n)
    return _view_of(a, made._j)


def atleast_1d(*arys):
    """Arrays with at least one axis.

    >>> atleast_1d(1.0)
    array([1.])
    """
    return _atleast_all(1, arys)


def atleast_2d(*arys):
    """Arrays with at least two axes.

    >>> atleast_2d([1, 2])
    array([[1, 2]])
    """
    return _atleast_all(2, arys)


def atleast_3d(*arys):
    """Arrays with at least three axes.

    >>> atleast_3d([1, 2]).shape
    (1, 2, 1)
    """
    return _atleast_all(3, arys)


def array_split(ary, indices_or_sections, axis=0):
    """Parts of nearly equal length, or between given indices; views.

    >>> array_split(arange(3), 2)
    [array([0, 1]), array([2])]
    """
    if hasattr(indices_or_sections, "__len__"):
        parts = _split_at(ary, indices_or_sections, axis)
    else:
        parts = _split_sections(ary, indices_or_sections, axis, True)
    return parts if type(ary) is ndarray else _parts_in_class(ary, parts, indices_or_sections, axis)


def split(ary, indices_or_sections, axis=0):
    """Parts of equal length, or between given indices; views.

    >>> split(arange(4), 2)
    [array([0, 1]), array([2, 3])]
    """
    if hasattr(indices_or_sections, "__len__"):
        parts = _split_at(ary, indices_or_sections, axis)
    else:
        parts = _split_sections(ary, indices_or_sections, axis, False)
    return parts if type(ary) is ndarray else _parts_in_class(ary, parts, indices_or_sections, axis)


def _parts_in_class(ary, parts, places, axis):
    """The parts of an array of a subclass, cut by its own indexing."""
    if not isinstance(ary, ndarray):
        return parts
    n, before = ary.shape[axis], (slice(None),) * (axis % ary.ndim)
    if hasattr(places, "__len__"):
        points = [0, *places, n]
    else:
        points = [0]
        for p in parts:
            points.append(points[-1] + p.shape[axis])
    return [ary[before + (slice(a, b),)] for a, b in zip(points[:-1], points[1:])]


def hsplit(ary, indices_or_sections):
    """Parts side by side.

    >>> hsplit(array([[1, 2]]), 2)
    [array([[1]]), array([[2]])]
    """
    ary = asanyarray(ary)
    if ary.ndim == 0:
        raise ValueError("hsplit only works on arrays of 1 or more dimensions")
    return split(ary, indices_or_sections, 1 if ary.ndim > 1 else 0)


def vsplit(ary, indices_or_sections):
    """Parts below each other.

    >>> vsplit(array([[1], [2]]), 2)
    [array([[1]]), array([[2]])]
    """
    if ndim(ary) < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


def dsplit(ary, indices_or_sections):
    """Parts behind each other.

    >>> dsplit(zeros((1, 1, 2)), 2)[0].shape
    (1, 1, 1)
    """
    if ndim(ary) < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


def roll(a, shift, axis=None):
    """Elements moved along, around the end.

    >>> roll([1, 2, 3], 1)
    array([3, 1, 2])
    """
    a = asanyarray(a)
    if type(a) is not ndarray:
        return _of_subclass("roll")(a, shift, axis)
    if axis is None:
        return _roll(a.ravel(), shift, 0).reshape(a.shape)
    shifts, axes = broadcast_arrays(array(shift).ravel(), array(axis).ravel())
    for s, x in zip(shifts.tolist(), axes.tolist()):
        a = _roll(a, s, x)
    return a
