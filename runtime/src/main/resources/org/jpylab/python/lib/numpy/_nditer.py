"""`nditer`: walks over several arrays at once, in memory's order."""


class nditer:
    """Walks over one or more arrays broadcast together; each step gives 0-d views.

    >>> [int(x) for x in nditer(arange(6).reshape(2, 3).T)]
    [0, 1, 2, 3, 4, 5]
    >>> a = arange(3)
    >>> with nditer(a, op_flags=['readwrite']) as it:
    ...     for x in it: x[...] = 2 * x
    >>> a
    array([0, 2, 4])
    """

    def __init__(
        self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None,
        itershape=None, buffersize=0,
    ):  # fmt: skip
        self._flags = frozenset(flags or ())
        unknown = self._flags - _ITERATOR_FLAGS
        if unknown:
            raise ValueError(f'Unexpected iterator global flag "{sorted(unknown)[0]}"')
        self._single = not isinstance(op, (list, tuple))
        given = [op] if self._single else list(op)
        n = len(given)
        if op_flags is None:
            op_flags = [["readonly"] if x is not None else ["writeonly", "allocate"] for x in given]
        elif op_flags and isinstance(op_flags[0], str):
            op_flags = [list(op_flags)] * n
        kinds = op_dtypes if isinstance(op_dtypes, (list, tuple)) else [op_dtypes] * n
        arrays = [None if x is None else asanyarray(x) for x in given]
        axes = op_axes or [None] * n
        shaped = [
            None if a is None else _along(a, x) for a, x in zip(arrays, axes)
        ]
        if len(self._flags & {"multi_index", "c_index", "f_index"}) > 1 or (
            "external_loop" in self._flags and self._flags & {"multi_index", "c_index", "f_index"}
        ):
            raise ValueError(
                "Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked"
            )
        if any([a is not None and a.size == 0 for a in arrays]) and "zerosize_ok" not in self._flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        self._set_shape(shaped, itershape, order, op_flags)
        self._writes_back = []
        self._operands(arrays, shaped, kinds, op_flags, casting, axes)
        self._open, self._delayed = True, "delay_bufalloc" in self._flags
        self.reset()

    def _set_shape(self, shaped, itershape, order, op_flags):
        shapes = [a.shape for a in shaped if a is not None]
        if itershape is not None:
            shape = tuple(itershape)
            common = _common_shape(shapes + [tuple(1 if i < 0 else i for i in shape)])
            self._shape = common
        else:
            try:
                self._shape = _common_shape(shapes)
            except ValueError:
                text = " ".join(str(s).replace(" ", "") for s in shapes)
                raise ValueError(
                    f"operands could not be broadcast together with shapes {text} "
                ) from None
        n = len(self._shape)
        if "reduce_ok" not in self._flags:
            for a, flags in zip(shaped, op_flags):
                if a is not None and a.shape != self._shape and ("readwrite" in flags or "writeonly" in flags):
                    if len(a.shape) < n or any([x != y for x, y in zip(a.shape, self._shape)]):
                        raise ValueError(
                            f"non-broadcastable operand with shape {str(a.shape).replace(' ', '')} doesn't match"
                            f" the broadcast shape {str(self._shape).replace(' ', '')}"
                        )
        self._order = _walk_order([a for a in shaped if a is not None], self._shape, order)
        if order not in ("C", "F", "A", "K"):
            raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")

    def _operands(self, arrays, shaped, kinds, op_flags, casting, axes):
        common = None
        if "common_dtype" in self._flags:
            common = result_type(*(a for a in arrays if a is not None))
        views, operands = [], []
        for a, s, kind, flags, axis in zip(arrays, shaped, kinds, op_flags, axes):
            writes = "readwrite" in flags or "writeonly" in flags
            kind = common if kind is None and common is not None else kind
            if a is None:
                if "allocate" not in flags:
                    raise ValueError("Iterator operand required copying or buffering, but neither was enabled")
                kind = kind or result_type(*(x for x in arrays if x is not None))
                a = self._allocated(kind, axis)
                s = _along(a, axis)
            elif kind is not None and dtype(kind) != a.dtype:
                a = self._converted(a, dtype(kind), flags, writes, casting, len(views))
                s = _along(a, axis)
            view = _stretched(s, self._shape)
            if not writes:
                view.setflags(write=False)
            elif not a.flags.writeable:
                raise ValueError("output array is read-only")
            views.append(view)
            operands.append(a)
        self._views, self._all = views, operands

    def _allocated(self, kind, axis):
        if axis is None:
            made = empty([self._shape[i] for i in self._order], kind)
            back = [self._order.index(i) for i in range(len(self._order))]
            return made.transpose(back) if len(back) > 1 else made
        lengths = [0] * (max([i for i in axis if i is not None and i >= 0], default=-1) + 1)
        for length, i in zip(self._shape, axis):
            if i is not None and i >= 0:
                lengths[i] = length
        return zeros(lengths, kind)

    def _converted(self, a, kind, flags, writes, casting, number):
        if not ("copy" in flags or "updateifcopy" in flags or "buffered" in self._flags):
            raise TypeError(
                "Iterator operand required copying or buffering, but neither copying nor buffering was enabled"
            )
        reads = "writeonly" not in flags
        if reads and not can_cast(a.dtype, kind, casting):
            raise TypeError(
                f"Iterator operand {number} dtype could not be cast from {a.dtype!r} to {kind!r}"
                f" according to the rule '{casting}'"
            )
        if writes and not can_cast(kind, a.dtype, casting):
            raise TypeError(
                f"Iterator requested dtype could not be cast from {kind!r} to {a.dtype!r}, the operand {number}"
                f" dtype, according to the rule '{casting}'"
            )
        made = a.astype(kind)
        if writes:
            self._writes_back.append((a, made))
        return made

    # --- where it stands ---

    def reset(self):
        """Start again.

        >>> it = nditer(arange(1, 3)); x = next(it); it.reset(); int(next(it))
        1
        """
        self._started = False
        self._at = 0
        self._delayed = False
        total = 1
        for n in self._shape:
            total *= n
        self.itersize = total
        if "external_loop" in self._flags:
            self._chunks = self._external()
            self._count = 1 if total else 0
            self._count = len(self._chunks)
        else:
            self._count = total

    def _external(self):
        """The one-dimensional pieces of an external loop: everything, where it lies in one line."""
        order = self._order
        views = [v.transpose(order) if len(order) > 1 else v for v in self._views]
        if "buffered" in self._flags or all([_one_line(v) for v in views]):
            return [tuple(self._flat_piece(v) for v in views)]
        pieces = []
        if not self._shape:
            return [tuple(v.reshape(1) for v in views)]
        inner = len(order)
        while inner > 0 and all([_one_line_from(v, inner - 1) for v in views]):
            inner -= 1
        for index in _positions(views[0].shape[:inner]):
            pieces.append(tuple(self._flat_piece(v[index]) for v in views))
        return pieces

    def _flat_piece(self, view):
        flat = view.reshape(-1)
        if flat.base is None or not shares_memory(flat, view):
            self._writes_back.append((view, flat))
        return flat

    def _indices(self, at):
        index = [0] * len(self._shape)
        for axis in reversed(self._order):
            at, index[axis] = divmod(at, self._shape[axis])
        return tuple(index)

    def _values(self):
        if "external_loop" in self._flags:
            return self._chunks[self._at]
        index = self._indices(self._at) + (Ellipsis,)
        return tuple(v[index] for v in self._views)

    @property
    def multi_index(self):
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        return self._indices(self._at)

    @multi_index.setter
    def multi_index(self, index):
        at = 0
        for axis in self._order:
            if not 0 <= index[axis] < self._shape[axis]:
                raise IndexError("Iterator GotoMultiIndex called with an out-of-bounds multi-index.")
            at = at * self._shape[axis] + index[axis]
        self._at = at
        self._started = True

    @property
    def index(self):
        if "c_index" in self._flags:
            axes = range(len(self._shape))
        elif "f_index" in self._flags:
            axes = reversed(range(len(self._shape)))
        else:
            raise ValueError("Iterator does not have an index")
        index, at = self._indices(self._at), 0
        for axis in axes:
            at = at * self._shape[axis] + index[axis]
        return at

    @property
    def iterindex(self):
        return self._at

    @iterindex.setter
    def iterindex(self, at):
        self._at, self._started = at, True

    @property
    def finished(self):
        return self._at >= self._count

    @property
    def value(self):
        return self[0] if self._single else self._values()

    operands = property(lambda self: tuple(self._all))
    itviews = property(
        lambda self: tuple(v.transpose(self._order) if v.ndim > 1 else v for v in self._views)
    )
    dtypes = property(lambda self: tuple(a.dtype for a in self._all))
    nop = property(lambda self: len(self._all))
    ndim = property(lambda self: len(self._shape))
    shape = property(lambda self: self._shape)
    has_index = property(lambda self: bool(self._flags & {"c_index", "f_index"}))
    has_multi_index = property(lambda self: "multi_index" in self._flags)
    has_delayed_bufalloc = property(lambda self: self._delayed)
    iterationneedsapi = property(lambda self: any([a.dtype.hasobject for a in self._all]))
    iterrange = property(lambda self: (0, self.itersize))

    def iternext(self):
        """Go one step on; whether there was one.

        >>> it = nditer(arange(1, 3)); it.iternext(), it.iternext()
        (True, False)
        """
        if self._at >= self._count:
            return False
        self._at += 1
        self._started = True
        return self._at < self._count

    def remove_multi_index(self):
        """Stop tracking the indices.

        >>> it = nditer(arange(1, 3), flags=['multi_index']); it.remove_multi_index(); it.has_multi_index
        False
        """
        self._flags -= {"multi_index"}
        self.reset()

    def remove_axis(self, axis):
        """Leave an axis out of the walk.

        >>> it = nditer(zeros((2, 3)), flags=['multi_index']); it.remove_axis(0); it.itersize
        3
        """
        take_first = (slice(None),) * axis + (0,)
        self._views = [v[take_first] for v in self._views]
        self._shape = self._shape[:axis] + self._shape[axis + 1 :]
        self._order = [i - (i > axis) for i in self._order if i != axis]
        self.reset()

    def enable_external_loop(self):
        """Give one-dimensional pieces instead of elements.

        >>> it = nditer(arange(1, 3)); it.enable_external_loop(); next(it)
        array([1, 2])
        """
        self._flags |= {"external_loop"}
        self.reset()

    def copy(self):
        """Another walk at the same place.

        >>> it = nditer(arange(1, 3)); x = next(it); int(next(it.copy()))
        2
        """
        made = object.__new__(nditer)
        made.__dict__.update(self.__dict__)
        return made

    __copy__ = copy

    def close(self):
        """Write back what was converted.

        >>> nditer([1]).close()
        """
        for target, made in self._writes_back:
            target[...] = made.reshape(target.shape)
        self._open = False

    def debug_print(self):
        """Print where the walk stands.

        >>> nditer(zeros(1)).debug_print()
        nditer of shape (1,) at 0 of 1
        """
        print(f"nditer of shape {self._shape} at {self._at} of {self._count}")

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()
        return False

    def __iter__(self):
        return self

    def __next__(self):
        if self._started:
            if self._at < self._count:
                self._at += 1
        self._started = True
        if self._at >= self._count:
            for target, made in self._writes_back:
                target[...] = made.reshape(target.shape)
            raise StopIteration
        values = self._values()
        return values[0] if len(values) == 1 else values

    def __getitem__(self, key):
        if not self._open:
            raise ValueError("Iterator is closed")
        if self._at >= self._count:
            raise ValueError("Iterator is past the end")
        values = self._values()
        if isinstance(key, int) and not -len(values) <= key < len(values):
            raise IndexError(f"Iterator operand index {key} is out of bounds")
        return values[key]

    def __setitem__(self, key, value):
        self[key][...] = value

    def __len__(self):
        return len(self._all)


_ITERATOR_FLAGS = frozenset(
    "buffered c_index common_dtype copy_if_overlap delay_bufalloc external_loop f_index grow_inner"
    " growinner multi_index ranged reduce_ok refs_ok zerosize_ok".split()
)


def _along(a, axes):
    """The array with its axes where `op_axes` says, new ones of length one."""
    if axes is None:
        return a
    used = [i for i in axes if i is not None and i >= 0]
    if len(used) != a.ndim:
        raise ValueError("operand's axes are not all in op_axes")
    made = a.transpose(used) if used else a
    return made[tuple(newaxis if i is None or i < 0 else slice(None) for i in axes)]


def _walk_order(arrays, shape, order):
    """The axes from the slowest to the fastest."""
    n = len(shape)
    axes = list(range(n))
    if order == "C":
        return axes
    if order == "F" or order == "A" and all([a.flags.f_contiguous and not a.flags.c_contiguous for a in arrays]):
        return axes[::-1]
    if order == "A":
        return axes
    strides = [(0,) * (n - a.ndim) + tuple(0 if k == 1 else s for k, s in zip(a.shape, a.strides)) for a in arrays]

    def slower(i, j):
        """Whether axis i surely moves in larger steps than axis j."""
        verdict = None
        for s in strides:
            x, y = absolute(s[i]), absolute(s[j])
            if x and y:
                if x < y:
                    return False
                verdict = True if x > y else verdict
        return True if verdict is None else verdict

    for i in range(1, n):
        k = i
        while k > 0 and not slower(axes[k - 1], axes[k]):
            axes[k - 1], axes[k] = axes[k], axes[k - 1]
            k -= 1
    return axes


def _one_line(v):
    return _one_line_from(v, 0)


def _one_line_from(v, first):
    """Whether the axes from `first` on can be walked with one step."""
    shape, strides = v.shape[first:], v.strides[first:]
    return all(
        [
            shape[i] == 1 or shape[i + 1] == 1 or strides[i] == strides[i + 1] * shape[i + 1]
            for i in range(len(shape) - 1)
        ]
    )


def nested_iters(op, axes, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", buffersize=0):
    """Walks in walks: each goes over a group of axes, at the place where the one before stands.

    >>> i, j = nested_iters(arange(6).reshape(2, 3), [[1], [0]])
    >>> [[int(y) for y in j] for x in i]
    [[0, 3], [1, 4], [2, 5]]
    """
    from numpy._nested_walks import walks

    return walks(op, axes, flags, op_flags, op_dtypes, order, casting, buffersize)
