"""Functions that call Python functions on arrays, and arrays made of buffers, text and iterators."""


def _object_array(items, shape):
    """An object array of Python objects given in C order."""
    return _wrap(_j_fill(items, _JDType.parse("O"), list(shape)))


class _PythonUfunc(ufunc):
    """A ufunc around a Python function: its results are objects."""

    def __init__(self, function, nin, nout, identity=None):
        self._function, self._nin, self._nout, self._identity = function, nin, nout, identity
        self.__name__ = f"{getattr(function, '__name__', '?')} (vectorized)"
        self.__doc__ = "A Python function, called for each element."

    nin = property(lambda self: self._nin)
    nout = property(lambda self: self._nout)
    nargs = property(lambda self: self._nin + self._nout)
    ntypes = property(lambda self: 1)
    types = property(lambda self: ["O" * self._nin + "->" + "O" * self._nout])
    identity = property(lambda self: self._identity)

    def __call__(self, *args, out=None, where=True, dtype=None, **keywords):
        if len(args) > self._nin:
            args, out = args[: self._nin], args[self._nin :]
        if len(args) < self._nin:
            raise TypeError(
                f"{self.__name__}() takes from {self.nin} to {self.nargs} positional arguments but"
                f" {len(args)} were given"
            )
        given = tuple(out) if isinstance(out, tuple) else () if out is None else (out,)
        operands = [asanyarray(a) for a in args]
        shape = _common_or_fail([a.shape for a in operands])
        columns = [_stretched(a.astype(object), shape).ravel().tolist() for a in operands]
        if where is True:
            results = [self._function(*x) for x in zip(*columns)]
        else:
            mask = broadcast_to(where, shape).ravel().tolist()
            results = [
                self._function(*x) if m else None if self._nout == 1 else (None,) * self._nout
                for m, *x in zip(mask, *columns)
            ]
        if self._nout == 1:
            return self._finished(results, shape, given[0] if given else None)
        parts = list(zip(*results)) if results else [()] * self._nout
        return tuple(
            self._finished(list(p), shape, given[i] if i < len(given) else None) for i, p in enumerate(parts)
        )

    def _finished(self, results, shape, out):
        if out is not None:
            out[...] = _object_array(results, shape)
            return out
        return _object_array(results, shape) if shape else results[0]

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
        from functools import reduce as fold

        a = asarray(array).astype(object)
        if axis is None:
            lines, shape = [a.ravel().tolist()], ()
        else:
            axes = tuple(x % a.ndim for x in _ints(axis))
            rest = [i for i in range(a.ndim) if i not in axes]
            moved = a.transpose(rest + list(axes))
            shape = moved.shape[: len(rest)]
            flat = moved.reshape((-1, prod(moved.shape[len(rest) :], dtype=int)))
            lines = [flat[i].tolist() for i in range(flat.shape[0])]
        start = () if initial is _NoValue else (initial,)
        if not start and self._identity is not None and any([not x for x in lines]):
            start = (self._identity,)
        if not start and any([not x for x in lines]):
            raise ValueError(f"zero-size array to reduction operation {self.__name__} which has no identity")
        made = [fold(self._function, x, *start) for x in lines]
        if keepdims:
            kept = tuple(1 if axis is None or i in axes else n for i, n in enumerate(a.shape))
            return _object_array(made, kept)
        return _object_array(made, shape) if shape else made[0]

    def accumulate(self, array, axis=0, dtype=None, out=None):
        from itertools import accumulate as steps

        a = moveaxis(asarray(array).astype(object), axis, -1)
        flat = a.reshape((-1, a.shape[-1]))
        made = [v for i in range(flat.shape[0]) for v in steps(flat[i].tolist(), self._function)]
        return moveaxis(_object_array(made, a.shape), -1, axis)

    def at(self, a, indices, b=None):
        places = arange(a.size).reshape(a.shape)[indices].ravel().tolist()
        others = None if b is None else broadcast_to(b, (len(places),)).tolist()
        for k, i in enumerate(places):
            old = a.flat[i]
            a.flat[i] = self._function(old) if others is None else self._function(old, others[k])

    def __reduce__(self):
        return frompyfunc, (self._function, self._nin, self._nout)


_PythonUfunc.__name__ = _PythonUfunc.__qualname__ = "ufunc"


def _common_or_fail(shapes):
    try:
        return _common_shape(shapes)
    except ValueError:
        text = " ".join(str(s).replace(" ", "") for s in shapes)
        raise ValueError(f"operands could not be broadcast together with shapes {text} ") from None


def frompyfunc(func, /, nin, nout, *, identity=None):
    """A ufunc that calls a Python function for each element; its results are objects.

    >>> frompyfunc(oct, 1, 1)([10, 30])
    array(['0o12', '0o36'], dtype=object)
    """
    if not callable(func):
        raise TypeError("function must be callable")
    return _PythonUfunc(func, nin, nout, identity)


class vectorize:
    """A function that calls a Python function for each element of its arguments.

    >>> vectorize(lambda a, b: a - b if a > b else a + b)([1, 2, 3, 4], 2)
    array([3, 4, 1, 2])
    """

    def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        self.pyfunc, self.cache, self.signature = pyfunc, cache, signature
        self.__doc__ = pyfunc.__doc__ if doc is None else doc
        self.__name__ = getattr(pyfunc, "__name__", "vectorize")
        if isinstance(otypes, str):
            for char in otypes:
                if char not in typecodes["All"]:
                    raise ValueError("Invalid otype specified: %s" % (char,))
        elif otypes is not None:
            otypes = "".join([dtype(x).char for x in otypes])
        self.otypes = otypes
        self.excluded = set() if excluded is None else set(excluded)
        self._core = None if signature is None else _parse_signature(signature)

    def __call__(self, *args, **kwargs):
        if not kwargs and not self.excluded:
            function, varied = self.pyfunc, list(args)
        else:
            names = [n for n in kwargs if n not in self.excluded]
            places = [i for i in range(len(args)) if i not in self.excluded]
            whole, kept = list(args), dict(kwargs)

            def function(*values):
                for k, i in enumerate(places):
                    whole[i] = values[k]
                kept.update(zip(names, values[len(places) :]))
                return self.pyfunc(*whole, **kept)

            varied = [args[i] for i in places] + [kwargs[n] for n in names]
        if self._core is not None:
            return self._call_with_signature(function, varied)
        if not varied:
            return function()
        return self._call_elementwise(function, [asanyarray(a) for a in varied])

    def _call_elementwise(self, function, arrays):
        shape = _common_or_fail([a.shape for a in arrays])
        count = 1
        for n in shape:
            count *= n
        if count == 0 and not self.otypes:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        results = []
        letters = self.otypes
        if not letters:
            first = function(*[a.flat[0] for a in arrays])
            letters = "".join(
                [asarray(x).dtype.char for x in (first if isinstance(first, tuple) else (first,))]
            )
            if self.cache:
                results.append(first)
        columns = [_stretched(a, shape).ravel().tolist() for a in arrays]
        rows = zip(*columns)
        if results:
            next(rows)
        results.extend([function(*x) for x in rows])
        if len(letters) == 1:
            return self._typed(results, shape, letters)
        parts = list(zip(*results)) if results else [()] * len(letters)
        return tuple(self._typed(list(p), shape, t) for p, t in zip(parts, letters))

    @staticmethod
    def _typed(values, shape, letter):
        made = _object_array(values, shape)
        return asanyarray(made, dtype=letter) if letter in "SU" else made.astype(letter)

    def _call_with_signature(self, function, args):
        inputs, outputs = self._core
        if len(args) != len(inputs):
            raise TypeError(
                "wrong number of positional arguments: expected %r, got %r" % (len(inputs), len(args))
            )
        args = [asanyarray(a) for a in args]
        sizes, outer = {}, []
        for a, names in zip(args, inputs):
            _bind_core(a, names, sizes)
            outer.append(a.shape[: a.ndim - len(names)])
        shape = _common_or_fail(outer)
        args = [broadcast_to(a, shape + a.shape[a.ndim - len(names) :]) for a, names in zip(args, inputs)]
        made = None
        for index in _positions(shape):
            results = function(*(a[index] for a in args))
            if len(outputs) == 1:
                results = (results,)
            elif not isinstance(results, tuple) or len(results) != len(outputs):
                raise ValueError(
                    "wrong number of outputs from pyfunc: expected %r, got %r"
                    % (len(outputs), len(results) if isinstance(results, tuple) else 1)
                )
            if made is None:
                for r, names in zip(results, outputs):
                    _bind_core(asarray(r), names, sizes)
                kinds = self.otypes or [asarray(r).dtype for r in results]
                made = [
                    empty(shape + tuple(sizes[n] for n in names), kind) for names, kind in zip(outputs, kinds)
                ]
            for target, r in zip(made, results):
                target[index] = r
        if made is None:
            if not self.otypes:
                raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
            if any([n not in sizes for names in outputs for n in names]):
                raise ValueError(
                    "cannot call `vectorize` with a signature including new output dimensions on size 0 inputs"
                )
            made = [
                empty(shape + tuple(sizes[n] for n in names), kind)
                for names, kind in zip(outputs, self.otypes)
            ]
        made = [m if m.shape else m[()] for m in made]
        return made[0] if len(made) == 1 else tuple(made)


def _parse_signature(text):
    """The names of the core axes of inputs and outputs: `(n),(n)->()`."""
    import re

    group = r"\((?:\w+(?:,\w+)*)?\)"
    squeezed = re.sub(r"\s+", "", text)
    if not re.match(f"^{group}(?:,{group})*->{group}(?:,{group})*$", squeezed):
        raise ValueError("not a valid gufunc signature: {}".format(text))
    return tuple(
        [tuple(re.findall(r"\w+", g)) for g in re.findall(group, side)] for side in squeezed.split("->")
    )


def _bind_core(a, names, sizes):
    if a.ndim < len(names):
        raise ValueError(
            "%d-dimensional argument does not have enough dimensions for all core dimensions %r"
            % (a.ndim, tuple(names))
        )
    for n, length in zip(names, a.shape[a.ndim - len(names) :]):
        if sizes.setdefault(n, length) != length:
            raise ValueError(
                "inconsistent size for core dimension %r: %r vs %r" % (n, length, sizes[n])
            )


def piecewise(x, condlist, funclist, *args, **kw):
    """A function given piece by piece: for each condition a function or a number.

    >>> x = array([-1.0, 2.0]); piecewise(x, [x < 0, x >= 0], [lambda x: -x, 5])
    array([1., 5.])
    """
    x = asanyarray(x)
    if isscalar(condlist) or not isinstance(condlist[0], (list, ndarray)) and x.ndim != 0:
        condlist = [condlist]
    conditions = asarray(condlist, dtype=bool)
    n, m = len(conditions), len(funclist)
    if n == m - 1:
        conditions = concatenate([conditions, ~conditions.any(axis=0, keepdims=True)], axis=0)
        n += 1
    elif n != m:
        raise ValueError(
            "with {} condition(s), either {} or {} functions are expected".format(n, n, n + 1)
        )
    y = zeros_like(x)
    for condition, function in zip(conditions, funclist):
        if not callable(function):
            y[condition] = function
        else:
            values = x[condition]
            if values.size > 0:
                y[condition] = function(values, *args, **kw)
    return y


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """The results of a function of the 1-d lines along an axis.

    >>> apply_along_axis(sorted, 1, array([[8, 1, 7], [4, 3, 9]]))
    array([[1, 7, 8],
           [3, 4, 9]])
    """
    arr = asanyarray(arr)
    axis = _axis_of(axis, arr.ndim)
    moved = moveaxis(arr, axis, -1)
    outer = moved.shape[:-1]
    if 0 in outer:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    results = [asanyarray(func1d(moved[index], *args, **kwargs)) for index in _positions(outer)]
    first = results[0]
    made = empty(outer + first.shape, first.dtype)
    for index, r in zip(_positions(outer), results):
        made[index] = r
    order = list(range(axis)) + list(range(len(outer), made.ndim)) + list(range(axis, len(outer)))
    made = made.transpose(order) if order else made
    return _like(first, made._j) if type(first) is not ndarray and type(first).__name__ != "matrix" else made


def apply_over_axes(func, a, axes):
    """A reduction over one axis after the other, all axes kept.

    >>> apply_over_axes(sum, arange(8).reshape(2, 2, 2), [0, 2])
    array([[[10],
            [18]]])
    """
    made = asarray(a)
    n = made.ndim
    for axis in _ints(axes):
        result = asanyarray(func(made, axis if axis >= 0 else n + axis))
        if result.ndim != made.ndim:
            result = expand_dims(result, axis if axis >= 0 else n + axis)
            if result.ndim != made.ndim:
                raise ValueError("function is not returning an array of the correct shape")
        made = result
    return made


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    """The values of a function at the indices of a shape, all passed at once.

    >>> fromfunction(lambda i, j: i + j, (2, 2), dtype=int)
    array([[0, 1],
           [1, 2]])
    """
    return function(*indices(shape, dtype=dtype), **kwargs)


def fromiter(iter, dtype, count=-1, *, like=None):
    """A 1-d array of the items of an iterable.

    >>> fromiter((x * x for x in range(4)), int)
    array([0, 1, 4, 9])
    """
    from itertools import islice

    if not hasattr(iter, "__iter__") and not hasattr(iter, "__getitem__"):
        raise TypeError(f"'{type(iter).__name__}' object is not iterable")
    kind = _dtype_type(dtype)
    items = list(iter if count < 0 else islice(iter, count))
    if len(items) < count:
        raise ValueError(
            f"iterator too short: Expected {count} but iterator had only {len(items)} items."
        )
    if kind.itemsize == 0:
        raise ValueError("Must specify length when using variable-size data-type.")
    if kind.kind == "O":
        return _object_array(items, (len(items),))
    if kind.shape:
        made = empty((len(items),) + kind.shape, kind.base)
        for i, item in enumerate(items):
            made[i] = item
        return made
    return array(items, kind) if items else empty(0, kind)


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """A 1-d array of the bytes of a buffer, read-only where the buffer is; a copy.

    >>> frombuffer(b'\\x01\\x02', dtype=uint8)
    array([1, 2], dtype=uint8)
    """
    kind = _dtype_type(dtype)
    if isinstance(buffer, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = buffer.tobytes() if isinstance(buffer, ndarray) else memoryview(buffer).tobytes()
    if offset < 0 or offset > len(data):
        raise ValueError(
            f"offset must be non-negative and no greater than buffer length ({len(data)})"
        )
    size = kind.itemsize
    if size == 0:
        raise ValueError("itemsize cannot be zero in type")
    left = len(data) - offset
    if count < 0:
        if left % size:
            raise ValueError("buffer size must be a multiple of element size")
        count = left // size
    elif left < count * size:
        raise ValueError("buffer is smaller than requested size")
    raw = data[offset : offset + count * size]
    made = _wrap(_j_memory(raw, "B", [len(raw)], None)).view(kind) if raw else empty(0, kind)
    if isinstance(buffer, bytes):
        made.setflags(write=False)
    return made


def fromstring(string, dtype=float, count=-1, *, sep="", like=None):
    """A 1-d array of the numbers in a text.

    >>> fromstring('1, 2', dtype=int, sep=',')
    array([1, 2])
    """
    if sep == "":
        import warnings

        warnings.warn(
            "The binary mode of fromstring is deprecated, as it behaves surprisingly on unicode inputs."
            " Use frombuffer instead",
            DeprecationWarning,
            stacklevel=2,
        )
        data = string.encode() if isinstance(string, str) else bytes(string)
        size = _dtype_type(dtype).itemsize
        if count < 0 and len(data) % size:
            raise ValueError("string size must be a multiple of element size")
        return frombuffer(data, dtype, count).copy()
    if isinstance(string, (bytes, bytearray)):
        string = bytes(string).decode("latin-1")
    return _numbers_of(string, _dtype_type(dtype), count, sep)


def _numbers_of(text, kind, count, sep):
    """The numbers of a text up to the first thing that is none, with NumPy's warning there."""
    words = text.split() if not sep.strip() else [w.strip() for w in text.split(sep.strip())]
    if words and not words[-1]:
        words.pop()
    values, bad = [], False
    for word in words:
        if len(values) == count:
            break
        try:
            values.append(_number_of(word, kind.kind))
        except ValueError:
            bad = True
            break
    if bad:
        import warnings

        warnings.warn(
            "string or file could not be read to its end due to unmatched data; this will raise a"
            " ValueError in the future.",
            DeprecationWarning,
            stacklevel=3,
        )
    if count >= 0 and len(values) < count and not bad:
        raise ValueError(f"string is smaller than requested size")
    return array(values, kind)


def _number_of(word, kind):
    if kind in "iu":
        return int(word)
    if kind == "c":
        return complex(word)
    if kind == "b":
        return bool(int(word))
    return float(word)


def iterable(y):
    """Whether an object can be iterated over.

    >>> iterable([1, 2]), iterable(2)
    (True, False)
    """
    if isinstance(y, generic) and not hasattr(y, "__iter__"):
        return False
    try:
        iter(y)
    except TypeError:
        return False
    return True


def safe_eval(source):
    """The value of a text that holds a Python literal.

    >>> safe_eval('[1, 2]')
    [1, 2]
    """
    import ast

    return ast.literal_eval(source)


def info(object=None, maxwidth=76, output=None, toplevel="numpy"):
    """Print the signature and docstring of an object, or facts about an array.

    >>> info(array([1.0]))  # doctest: +ELLIPSIS
    class:  ndarray
    shape:  (1,)
    strides:  (8,)
    itemsize:  8
    aligned:  True
    contiguous:  True
    fortran:  True
    byteorder:  little
    byteswap:  False
    type: float64
    """
    out = sys.stdout if output is None else output
    if isinstance(object, str):
        found = sys.modules[toplevel]
        for part in object.split("."):
            found = getattr(found, part)
        object = found
    if isinstance(object, ndarray):
        a = object
        facts = [
            ("class: ", type(a).__name__), ("shape: ", a.shape), ("strides: ", a.strides),
            ("itemsize: ", a.itemsize), ("aligned: ", True), ("contiguous: ", a.flags.contiguous),
            ("fortran: ", a.flags.fortran),
            ("byteorder: ", "little" if a.dtype.isnative else "big"),
            ("byteswap: ", not a.dtype.isnative),
        ]  # fmt: skip
        for name, value in facts:
            print(name, value, file=out)
        print("type:", a.dtype, file=out)
        return
    import inspect

    try:
        print(f" {object.__name__}{inspect.signature(object)}\n", file=out)
    except (TypeError, ValueError, AttributeError):
        pass
    print(inspect.getdoc(object) or "", file=out)


def lookfor(what, module=None, import_modules=True, regenerate=False, output=None):
    """Searching the docstrings is not supported.

    >>> try: lookfor('mean')
    ... except NotImplementedError as e: print(e)
    numpy.lookfor
    """
    raise NotImplementedError("numpy.lookfor")


def deprecate(func=None, old_name=None, new_name=None, message=None):
    """A function that warns that it is deprecated before it does what it did.

    >>> deprecate(lambda: 3, old_name='f').__name__
    'f'
    """
    if func is None:
        return lambda f: deprecate(f, old_name, new_name, message)
    name = old_name or func.__name__
    text = f"`{name}` is deprecated!" if new_name is None else f"`{name}` is deprecated, use `{new_name}` instead!"
    if message is not None:
        text += "\n" + message

    def deprecated(*args, **kwargs):
        import warnings

        warnings.warn(text, DeprecationWarning, stacklevel=2)
        return func(*args, **kwargs)

    deprecated.__name__, deprecated.__doc__ = name, text + "\n\n" + (func.__doc__ or "")
    return deprecated


def deprecate_with_doc(msg):
    """A decorator as `deprecate`, with a message.

    >>> deprecate_with_doc('gone')(len).__name__
    'len'
    """
    return lambda f: deprecate(f, message=msg)
