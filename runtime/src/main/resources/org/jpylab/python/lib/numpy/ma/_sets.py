"""Arrays as sets: all masked elements count as one."""


def ediff1d(arr, to_end=None, to_begin=None):
    """The differences of consecutive elements, and what is put before and behind them.

    >>> from numpy import ma
    >>> print(ma.ediff1d(ma.array([1, 4, 9], mask=[0, 0, 1])))
    [3 --]
    """
    arr = ma.asanyarray(arr).flat
    made = arr[1:] - arr[:-1]
    parts = ([] if to_begin is None else [to_begin]) + [made] + ([] if to_end is None else [to_end])
    return made if len(parts) == 1 else hstack(parts)


def unique(ar1, return_index=False, return_inverse=False):
    """The different elements in order, a masked one last.

    >>> from numpy import ma
    >>> print(ma.unique(ma.array([2, 1, 2, 5], mask=[0, 0, 0, 1])))
    [1 2 --]
    """
    a = ma.asanyarray(ar1).ravel()
    if getmask(a) is nomask:
        made = np.unique(a._data, return_index=return_index, return_inverse=return_inverse)
        if not isinstance(made, tuple):
            return made.view(MaskedArray)
        return made[0].view(MaskedArray), *made[1:]
    if return_index or return_inverse:
        order = a.argsort(kind="mergesort" if return_index else "quicksort")
    else:
        order = a.argsort()
    data, mask = a._data[order], a._mask[order]
    first = np.ones(len(data), dtype=bool)
    first[1:] = np.where(mask[1:] | mask[:-1], mask[1:] != mask[:-1], data[1:] != data[:-1])
    made = data[first].view(type(a))
    made._update_from(a)
    made._mask = mask[first]
    results = [made]
    if return_index:
        results.append(order[first])
    if return_inverse:
        inverse = np.empty(len(data), dtype=np.intp)
        inverse[order] = np.cumsum(first) - 1
        results.append(inverse)
    return made if len(results) == 1 else tuple(results)


def intersect1d(ar1, ar2, assume_unique=False):
    """The elements that are in both arrays."""
    both = ma.concatenate((ar1, ar2) if assume_unique else (unique(ar1), unique(ar2)))
    both.sort()
    return both[:-1][both[1:] == both[:-1]]


def setxor1d(ar1, ar2, assume_unique=False):
    """The elements that are in one array only."""
    both = ma.concatenate((ar1, ar2) if assume_unique else (unique(ar1), unique(ar2)))
    if both.size == 0:
        return both
    both.sort()
    data = both.filled()
    differs = ma.concatenate(([True], data[1:] != data[:-1], [True]))
    return both[differs[1:] == differs[:-1]]


def in1d(ar1, ar2, assume_unique=False, invert=False):
    """Whether each element is in another array.

    >>> from numpy import ma
    >>> print(ma.in1d([1, 2, 3], [2, 3]))
    [False  True  True]
    """
    back = None
    if not assume_unique:
        ar1, back = unique(ar1, return_inverse=True)
        ar2 = unique(ar2)
    both = ma.concatenate((ar1, ar2))
    order = both.argsort(kind="mergesort")
    ordered = both[order]
    twice = ordered[1:] != ordered[:-1] if invert else ordered[1:] == ordered[:-1]
    places = order.argsort(kind="mergesort")[: len(ar1)]
    made = ma.concatenate((twice, [invert]))[places]
    return made if back is None else made[back]


def isin(element, test_elements, assume_unique=False, invert=False):
    """As `in1d`, in the shape of the elements."""
    element = ma.asarray(element)
    return in1d(element, test_elements, assume_unique=assume_unique, invert=invert).reshape(element.shape)


def union1d(ar1, ar2):
    """The elements that are in one array or both."""
    return unique(ma.concatenate((ar1, ar2), axis=None))


def setdiff1d(ar1, ar2, assume_unique=False):
    """The elements of the first array that are not in the second."""
    if assume_unique:
        ar1 = ma.asarray(ar1).ravel()
    else:
        ar1, ar2 = unique(ar1), unique(ar2)
    return ar1[in1d(ar1, ar2, assume_unique=True, invert=True)]
