"""Functions that put arrays together, take them apart and pick elements from lists of arrays."""


def append(arr, values, axis=None):
    """The array with values joined to its end.

    >>> append([1, 2], [[3, 4]])
    array([1, 2, 3, 4])
    """
    arr = asanyarray(arr)
    if axis is None:
        if arr.ndim != 1:
            arr = arr.ravel()
        values = ravel(values)
        axis = arr.ndim - 1
    return concatenate((arr, values), axis=axis)


def _axis_of(axis, ndim, name=None):
    try:
        i = _int(axis)
    except TypeError:
        raise TypeError(f"'{type(axis).__name__}' object cannot be interpreted as an integer") from None
    if not -ndim <= i < ndim:
        raise AxisError(i, ndim, name)
    return i % ndim


def delete(arr, obj, axis=None):
    """The array without the slices that an index names.

    >>> delete([1, 2, 3, 4], [0, 2])
    array([2, 4])
    """
    arr = asanyarray(arr)
    if axis is None:
        if arr.ndim != 1:
            arr = arr.ravel()
        axis = arr.ndim - 1
    else:
        axis = _axis_of(axis, arr.ndim)
    n = arr.shape[axis]
    keep = ones(n, bool)
    if isinstance(obj, slice):
        keep[obj] = False
    else:
        single = isinstance(obj, (int, integer)) and not isinstance(obj, bool)
        obj = obj if single else array(obj)
        if not single and obj.dtype.kind == "b":
            if obj.shape != (n,):
                raise ValueError(
                    "boolean array argument obj to delete must be one dimensional and match the axis"
                    f" length of {n}"
                )
            keep = ~obj
        else:
            if not single and obj.size == 0:
                obj = obj.astype(intp)
            if not single and obj.size == 1 and obj.dtype.kind in "iu":
                single, obj = True, obj.item()
            if single and not -n <= obj < n:
                raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
            keep[obj] = False
            if single and type(arr) is not ndarray:
                return _in_class_of(arr, asarray(arr)[(slice(None),) * axis + (keep,)])
    return arr[(slice(None),) * axis + (keep,)]


def insert(arr, obj, values, axis=None):
    """The array with values put in before the slices that an index names.

    >>> insert([1, 2, 3], 1, 9)
    array([1, 9, 2, 3])
    """
    arr = asanyarray(arr)
    if axis is None:
        if arr.ndim != 1:
            arr = arr.ravel()
        axis = arr.ndim - 1
    else:
        axis = _axis_of(axis, arr.ndim)
    n = arr.shape[axis]
    if isinstance(obj, slice):
        places = arange(*obj.indices(n), dtype=intp)
    else:
        places = array(obj)
        if places.dtype.kind == "b":
            import warnings

            warnings.warn(
                "in the future insert will treat boolean arrays and array-likes as a boolean index instead"
                " of casting it to integer",
                FutureWarning,
                stacklevel=2,
            )
            places = places.astype(intp)
        elif places.ndim > 1:
            raise ValueError("index array argument obj to insert must be one dimensional or scalar")
    whole, shape = (slice(None),) * axis, list(arr.shape)
    if places.size == 1:
        place = places.item()
        if not -n <= place <= n:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
        if place < 0:
            place += n
        values = array(values, copy=False, ndmin=arr.ndim, dtype=arr.dtype)
        if places.ndim == 0:
            values = moveaxis(values, 0, axis)
        count = values.shape[axis]
        shape[axis] += count
        made = empty(shape, arr.dtype, "F" if arr.flags.fnc else "C")
        made[whole + (slice(None, place),)] = arr[whole + (slice(None, place),)]
        made[whole + (slice(place, place + count),)] = values
        made[whole + (slice(place + count, None),)] = arr[whole + (slice(place, None),)]
        return _like(arr, made._j)
    if places.size == 0 and not isinstance(obj, ndarray):
        places = places.astype(intp)
    places = where(places < 0, places + n, places)
    order = places.argsort(kind="mergesort")
    places[order] += arange(len(places))
    shape[axis] += len(places)
    old = ones(shape[axis], bool)
    old[places] = False
    made = empty(shape, arr.dtype, "F" if arr.flags.fnc else "C")
    made[whole + (places,)] = array(values, copy=False, dtype=arr.dtype)
    made[whole + (old,)] = arr
    return _like(arr, made._j)


def trim_zeros(filt, trim="fb"):
    """A sequence without the zeros at its front ('f') and back ('b').

    >>> trim_zeros(array([0, 0, 1, 2, 0]))
    array([1, 2])
    """
    trim = trim.upper()
    first, last = 0, len(filt)
    if "F" in trim:
        for x in filt:
            if x != 0.0:
                break
            first += 1
    if "B" in trim:
        for x in filt[::-1]:
            if x != 0.0:
                break
            last -= 1
    return filt[first:last]


def block(arrays):
    """An array made of blocks in nested lists.

    >>> block([[eye(2), zeros((2, 1))], [ones((1, 2)), 7]])
    array([[1., 0., 0.],
           [0., 1., 0.],
           [1., 1., 7.]])
    """
    depth = _block_depth(arrays, [])
    leaves = []
    _leaf_blocks(arrays, leaves)
    n = max([depth] + [ndim(x) for x in leaves])
    return _joined_blocks(arrays, depth, n)


def _block_depth(arrays, index):
    if isinstance(arrays, tuple):
        where = "arrays" + "".join(f"[{i}]" for i in index)
        raise TypeError(
            f"{where} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow"
            " implicit conversion from tuple to ndarray."
        )
    if not isinstance(arrays, list):
        return 0
    if not arrays:
        raise ValueError("List at arrays" + "".join(f"[{i}]" for i in index) + " cannot be empty")
    depths = [_block_depth(a, index + [i]) for i, a in enumerate(arrays)]
    for i, d in enumerate(depths):
        if d != depths[0]:
            found = "arrays" + "".join(f"[{k}]" for k in index + [i] + [0] * d)
            raise ValueError(
                f"List depths are mismatched. First element was at depth {depths[0] + len(index) + 1}, but"
                f" there is an element at depth {d + len(index) + 1} ({found})"
            )
    return depths[0] + 1


def _leaf_blocks(arrays, leaves):
    if isinstance(arrays, list):
        for a in arrays:
            _leaf_blocks(a, leaves)
    else:
        leaves.append(arrays)


def _joined_blocks(arrays, depth, n):
    if depth == 0:
        return array(arrays, subok=True, ndmin=n)
    return concatenate([_joined_blocks(a, depth - 1, n) for a in arrays], axis=-depth)


def pad(array, pad_width, mode="constant", **kwargs):
    """The array with its edges padded.

    >>> pad([1, 2], (1, 2), constant_values=9), pad([1, 2], 1, mode='edge')
    (array([9, 1, 2, 9, 9]), array([1, 1, 2, 2]))
    """
    from numpy import _padding

    return _padding.padded(asarray(array), pad_width, mode, kwargs)


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    """The distinct elements, sorted; with where they occur first, which one each is, and their counts.

    >>> unique([3, 1, 3], return_counts=True)
    (array([1, 3]), array([1, 2]))
    """
    ar = asanyarray(ar)
    wants_places = bool(return_index or return_inverse or return_counts)
    try:
        if axis is None:
            find = _unique if type(ar) is ndarray else _of_subclass("unique")
            found = find(ar, equal_nan, wants_places)
        else:
            found = _unique_along(ar, axis)
    except _Throwable as e:
        raise _python_error(e) from None
    wanted = [found[0]] + [
        x for x, w in zip(found[1:], (return_index, return_inverse, return_counts)) if w
    ]
    return wanted[0] if len(wanted) == 1 else tuple(wanted)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """The sorted elements of both arrays.

    >>> intersect1d([1, 3, 4, 3], [3, 1, 2, 1])
    array([1, 3])
    """
    values, first, second = _intersect(ar1, ar2, assume_unique)
    return (values, first, second) if return_indices else values


def in1d(ar1, ar2, assume_unique=False, invert=False, *, kind=None):
    """For each element of the flattened first array whether the second has it.

    >>> in1d([0, 1, 2], [0, 2])
    array([ True, False,  True])
    """
    return isin(ravel(ar1), ar2, invert=invert, kind=kind)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """For each element whether another array has it.

    >>> isin([[0, 2], [4, 6]], [2, 4])
    array([[False,  True],
           [ True, False]])
    """
    tested = _isin_set(test_elements, kind)
    if tested.dtype == object or asarray(element).dtype == object:
        return _isin_objects(asarray(element), tested, invert)
    return _isin(element, tested, invert)


def _isin_objects(element, tested, invert):
    """Objects may not be comparable: each is looked for with `==`."""
    wanted = tested.ravel().tolist()
    found = [any([x is y or bool(x == y) for y in wanted]) != invert for x in element.ravel().tolist()]
    return array(found, dtype=bool).reshape(element.shape)


def _isin_set(x, kind):
    if kind not in (None, "sort", "table"):
        raise ValueError(f"Invalid kind: '{kind}'. Please use None, 'sort' or 'table'.")
    x = asarray(x)
    return x


def ediff1d(ary, to_end=None, to_begin=None):
    """The differences of neighbours of the flattened array, with others before and behind.

    >>> ediff1d([1, 2, 4], to_begin=-9)
    array([-9,  1,  2])
    """
    ary = asanyarray(ary).ravel()
    made = ary[1:] - ary[:-1]
    parts = []
    for given, name in ((to_begin, "to_begin"), (to_end, "to_end")):
        if given is None:
            parts.append(None)
            continue
        given = asanyarray(given)
        if not can_cast(given, ary.dtype, casting="same_kind"):
            raise TypeError(
                f"dtype of `{name}` must be compatible with input `ary` under the `same_kind` rule."
            )
        parts.append(given.ravel().astype(ary.dtype))
    begin, end = parts
    if begin is None and end is None:
        return made
    return concatenate([p for p in (begin, made, end) if p is not None])


def lexsort(keys, axis=-1):
    """The indices that sort by several keys, the last key first.

    >>> lexsort(([2, 1, 3], [1, 1, 0]))
    array([2, 1, 0])
    """
    if isinstance(keys, ndarray):
        if keys.ndim == 0:
            return _wrap(_j_cast(_arr(0), _JDType.parse("int64")))
        if keys.ndim == 1:
            return zeros((), int)
        keys = list(keys)
    keys = list(keys)
    if not keys:
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    return _lexsort(keys, axis)


def msort(a):
    """A copy sorted along the first axis; an old name of `sort(a, axis=0)`.

    >>> msort(array([[1, 4], [3, 1]]))
    array([[1, 1],
           [3, 4]])
    """
    import warnings

    warnings.warn(
        "msort is deprecated, use np.sort(a, axis=0) instead", DeprecationWarning, stacklevel=2
    )
    return sort(a, axis=0)


def sort_complex(a):
    """The elements as complex numbers, sorted by real, then by imaginary part.

    >>> sort_complex([5, 3, 6])
    array([3.+0.j, 5.+0.j, 6.+0.j])
    """
    made = array(a, copy=True)
    made.sort()
    if issubclass(made.dtype.type, complexfloating):
        return made
    return made.astype("F" if made.dtype.char in "bhBH" else "D")


def count_nonzero(a, axis=None, *, keepdims=False):
    """How many elements are not zero, in all or along axes.

    >>> count_nonzero([[0, 1], [2, 3]]), count_nonzero([[0, 1], [2, 3]], axis=0)
    (3, array([1, 2]))
    """
    if axis is not None and asanyarray(a).dtype.kind in "SU":
        a = asanyarray(a)
        a = a != a.dtype.type()
    found = _count_nonzero(a, axis, keepdims)
    return int(found) if axis is None and not keepdims else found


def choose(a, choices, out=None, mode="raise"):
    """For each index the element of the choice of that number.

    >>> choose([1, 0], [[10, 11], [20, 21]])
    array([20, 11])
    """
    choices = list(choices)
    if not choices:
        raise ValueError("choose() requires at least one choice")
    return _choose(a, choices, out, mode)


def select(condlist, choicelist, default=0):
    """For each element the choice of the first condition that holds there, or the default.

    >>> x = arange(4); select([x < 1, x > 2], [x, x**2], 42)
    array([ 0, 42, 42,  9])
    """
    return _select([asarray(c) for c in condlist], [asarray(c) for c in choicelist], default)


def _choose_method(self, *choices, out=None, mode="raise"):
    if len(choices) == 1:
        choices = choices[0]
    elif not choices:
        raise ValueError("need at least one array to choose from")
    return choose(self, choices, out, mode)


def _compress_method(self, condition, axis=None, out=None):
    made = compress(condition, asarray(self), axis, out)
    return made if out is not None else _in_class_of(self, made)


_method(ndarray, "choose", choose.__doc__, _choose_method)
_method(
    ndarray,
    "compress",
    """The slices along an axis for which the condition is true.

    >>> array([1, 2, 3]).compress([0, 1, 1])
    array([2, 3])
    """,
    _compress_method,
)


def diagonal(a, offset=0, axis1=0, axis2=1):
    """The diagonal of two axes, read-only.

    >>> diagonal([[0, 1], [2, 3]])
    array([0, 3])
    """
    a = asanyarray(a)
    return (asarray(a) if type(a).__name__ == "matrix" else a).diagonal(offset, axis1, axis2)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum of the diagonal.

    >>> trace([[1, 2], [3, 4]])
    5
    """
    a = asanyarray(a)
    return (asarray(a) if type(a).__name__ == "matrix" else a).trace(offset, axis1, axis2, dtype, out)


def _diagonal_method(self, offset=0, axis1=0, axis2=1):
    try:
        made = _like(self, self._j.diagonal(offset, axis1, axis2))
    except _Throwable as e:
        raise _python_error(e) from None
    made.setflags(write=False)
    return made


def _trace_method(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    return asarray(self).diagonal(offset, axis1, axis2).sum(-1, dtype=dtype, out=out)


_method(ndarray, "diagonal", diagonal.__doc__, _diagonal_method)
_method(ndarray, "trace", trace.__doc__, _trace_method)


def array_equal(a1, a2, equal_nan=False):
    """Whether two arrays have the same shape and elements.

    >>> array_equal([1, 2], [1, 2])
    True
    """
    try:
        a1, a2 = asarray(a1), asarray(a2)
    except Exception:
        return False
    if a1.shape != a2.shape:
        return False
    same = asarray(a1 == a2)
    if equal_nan:
        same = same | ((a1 != a1) & (a2 != a2))
    return bool(same.all())


def array_equiv(a1, a2):
    """Whether two arrays are equal once broadcast together.

    >>> array_equiv([1, 2], [[1, 2], [1, 2]])
    True
    """
    try:
        a1, a2 = asarray(a1), asarray(a2)
        _common_shape([a1.shape, a2.shape])
    except Exception:
        return False
    return bool(asarray(a1 == a2).all())


def require(a, dtype=None, requirements=None, *, like=None):
    """The array of an object, with the wanted properties of its memory.

    >>> require([[1, 2]], requirements=['F', 'W']).flags.f_contiguous
    True
    """
    if not requirements:
        return asanyarray(a, dtype=dtype)
    names = {
        "C": "C", "C_CONTIGUOUS": "C", "CONTIGUOUS": "C", "F": "F", "F_CONTIGUOUS": "F", "FORTRAN": "F",
        "A": "A", "ALIGNED": "A", "W": "W", "WRITEABLE": "W", "O": "O", "OWNDATA": "O", "E": "E",
        "ENSUREARRAY": "E",
    }  # fmt: skip
    wanted = {names[r.upper()] for r in requirements}
    subok = "E" not in wanted
    if {"C", "F"} <= wanted:
        raise ValueError("Cannot specify both \"C\" and \"F\" order")
    order = "F" if "F" in wanted else "C" if "C" in wanted else "A"
    made = array(a, dtype=dtype, order=order, copy=False, subok=subok)
    if "W" in wanted and not made.flags.writeable or "O" in wanted and not made.flags.owndata:
        made = made.copy(order)
    return made


def isfortran(a):
    """Whether an array lies in Fortran order and not in C order.

    >>> isfortran(array([[1, 2], [3, 4]], order='F'))
    True
    """
    return a.flags.fnc


def may_share_memory(a, b, max_work=None):
    """Whether the memory of two arrays may overlap: whether their bounds do.

    >>> x = arange(4); may_share_memory(x[::2], x[1::2])
    True
    """
    return bool(_j_may_share(asarray(a)._j, asarray(b)._j))


def _keeps_class(name):
    """Let a function that joins arrays give the class of greatest priority among them, such as `matrix`."""
    plain = globals()[name]

    def function(*args, _plain=plain, **kwargs):  # no closure, so that `_overrides` can take its code
        made = _plain(*args, **kwargs)
        arrays = args[0] if args else kwargs.get("tup")
        if type(arrays) is list or type(arrays) is tuple:
            for a in arrays:
                if type(a) is not ndarray and isinstance(a, ndarray) and kwargs.get("out") is None:
                    return _in_foremost_class(arrays, made)
        return made

    function.__name__ = function.__qualname__ = name
    function.__doc__, function.__wrapped__ = plain.__doc__, plain
    globals()[name] = function


def _in_foremost_class(arrays, made):
    foremost, priority = ndarray, 0.0
    for a in arrays:
        if isinstance(a, ndarray) and type(a).__array_priority__ > priority:
            foremost, priority = type(a), type(a).__array_priority__
    if foremost is ndarray or type(made) is not ndarray:
        return made
    found = _new(foremost)
    found._j = made._j
    found.__array_finalize__(None)
    return found


def _expands_in_class():
    plain = globals()["expand_dims"]

    def function(*args, _plain=plain, **kwargs):
        made = _plain(*args, **kwargs)
        a = args[0] if args else kwargs.get("a")
        if type(a) is ndarray or not isinstance(a, ndarray) or type(a).__name__ == "matrix":
            return made
        return a.reshape(made.shape)

    function.__name__ = function.__qualname__ = "expand_dims"
    function.__doc__, function.__wrapped__ = plain.__doc__, plain
    globals()["expand_dims"] = function


_expands_in_class()
for _n in ("concatenate", "vstack", "hstack", "dstack", "column_stack"):
    _keeps_class(_n)
concat, row_stack = concatenate, vstack


def shares_memory(a, b, max_work=None):
    """Whether two arrays have an element in common.

    >>> x = arange(4); shares_memory(x[::2], x[1::2]), shares_memory(x, x[1:])
    (False, True)
    """
    a, b = asarray(a), asarray(b)
    return bool(_j_may_share(a._j, b._j)) and bool(_j_shares(a._j, b._j))


_j_may_share, _j_shares = _bind("org.jpylab.numpy.Overlap", ["bounds", "exact"])


def byte_bounds(a):
    """Where an array's memory begins and ends, in bytes; views of an array have places in its memory.

    >>> a = zeros(3)
    >>> byte_bounds(a[1:])[1] - byte_bounds(a)[0]
    24
    """
    low = high = a.__array_interface__["data"][0]
    for n, s in zip(a.shape, a.strides):
        if s < 0:
            low += (n - 1) * s
        else:
            high += (n - 1) * s
    return low, high + a.itemsize


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """Numbers in the place of NaN and the infinities.

    >>> nan_to_num(array([nan, -1.0]), nan=5)
    array([ 5., -1.])
    """
    if type(x) is not ndarray and isinstance(x, ndarray):
        return _of_subclass("nan_to_num")(x, copy, nan, posinf, neginf)
    if not copy and isinstance(x, ndarray):
        _nan_to_num(x, False, nan, posinf, neginf)
        return x
    return _nan_to_num(x, True, nan, posinf, neginf)


def fix(x, out=None):
    """The elements rounded towards zero.

    >>> fix([2.7, -2.7])
    array([ 2., -2.])
    """
    x = asanyarray(x)
    made = ceil(x, out=out)
    return floor(x, out=made, where=greater_equal(x, 0)) if isinstance(made, ndarray) else (
        floor(x) if x >= 0 else made
    )  # fmt: skip


def isposinf(x, out=None):
    """Which elements are positive infinity.

    >>> isposinf([-inf, 0.0, inf])
    array([False, False,  True])
    """
    return _is_signed_inf(x, out, logical_not(signbit(x)) if not iscomplexobj(x) else None)


def isneginf(x, out=None):
    """Which elements are negative infinity.

    >>> isneginf([-inf, 0.0, inf])
    array([ True, False, False])
    """
    return _is_signed_inf(x, out, signbit(x) if not iscomplexobj(x) else None)


def _is_signed_inf(x, out, sign):
    if sign is None:
        raise TypeError(
            f"This operation is not supported for {asanyarray(x).dtype} values because it would be ambiguous."
        )
    return logical_and(isinf(x), sign, out) if out is not None else logical_and(isinf(x), sign)


def _packed_axis(a, axis):
    """The array and the number of the axis; flattened where there is none."""
    if axis is None:
        return a.ravel(), 0
    axis = _int(axis)
    if not -a.ndim <= axis < a.ndim:
        raise AxisError(axis, a.ndim)
    return a, axis


def packbits(a, /, axis=None, bitorder="big"):
    """The bits of a boolean or integer array, eight to a byte.

    >>> packbits([1, 0, 1])
    array([160], dtype=uint8)
    """
    a = asarray(a)
    if a.dtype.kind not in "biu":
        raise TypeError("Expected an input array of integer or boolean data type")
    if bitorder not in ("big", "little"):
        raise ValueError("'order' must be either 'little' or 'big'")
    a, axis = _packed_axis(a, axis)
    bits = moveaxis(a != 0, axis, -1)
    spare = -bits.shape[-1] % 8
    if spare:
        bits = concatenate([bits, zeros(bits.shape[:-1] + (spare,), bool)], -1)
    weights = array([128, 64, 32, 16, 8, 4, 2, 1], uint8)
    if bitorder == "little":
        weights = weights[::-1]
    groups = bits.reshape(bits.shape[:-1] + (-1, 8)) * weights
    return moveaxis(groups.sum(-1, dtype=uint8), -1, axis)


def unpackbits(a, /, axis=None, count=None, bitorder="big"):
    """The bits of bytes, an element each.

    >>> unpackbits(array([160], dtype=uint8))
    array([1, 0, 1, 0, 0, 0, 0, 0], dtype=uint8)
    """
    a = asarray(a)
    if a.dtype != uint8:
        raise TypeError("Expected an input array of unsigned byte data type")
    if bitorder not in ("big", "little"):
        raise ValueError("'order' must be either 'little' or 'big'")
    a, axis = _packed_axis(a, axis)
    weights = array([128, 64, 32, 16, 8, 4, 2, 1], uint8)
    if bitorder == "little":
        weights = weights[::-1]
    bits = moveaxis(a, axis, -1)[..., newaxis] & weights != 0
    made = bits.astype(uint8).reshape(bits.shape[:-2] + (-1,))
    if count is not None:
        if count > made.shape[-1]:
            made = concatenate([made, zeros(made.shape[:-1] + (count - made.shape[-1],), uint8)], -1)
        else:
            if count < -made.shape[-1]:
                raise ValueError(f"-ve count {count} is out of bounds")
            made = made[..., :count]
    return moveaxis(made, -1, axis)
