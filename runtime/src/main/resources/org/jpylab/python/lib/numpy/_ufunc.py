"""`ufunc` objects around Java's elementwise functions, and the floating point error state."""


class ufunc:
    """A function that works element by element on whole arrays.

    >>> add.reduce([1, 2, 3])
    6
    """

    def __init__(self, java, doc):
        self._u = java
        self._unary = java.nin() == 1 and java.nout() == 1
        self._binary = java.nin() == 2 and java.nout() == 1
        self._number = _j_number_function(java)
        self._number_takes_int = _j_takes_int(java)
        self.__name__ = java.name()
        self.__doc__ = doc

    nin = property(lambda self: self._u.nin())
    nout = property(lambda self: self._u.nout())
    nargs = property(lambda self: self._u.nin() + self._u.nout())
    ntypes = property(lambda self: len(self.types))
    types = property(lambda self: list(_j_types(self._u)))
    identity = property(lambda self: _python_list(self._u.identity()))
    signature = property(lambda self: None)
    def __call__(self, *args, **keywords):
        if not keywords:
            if len(args) == 1 and self._unary:
                x = args[0]
                t = type(x)
                if (t is float64 or t is float) and self._number is not None:
                    r = self._number(x)
                    if r - r == 0.0:  # finite: nothing to warn of
                        return _new_float(float64, r)
                return self._of_one(x)
            if len(args) == 2 and self._binary:
                return self._of_two(*args)
            nin = self._u.nin()
            if len(args) == nin:
                return self._plain(args)
            if nin < len(args) <= nin + self._u.nout():
                return self._general(args[:nin], args[nin:], {})
            raise TypeError(
                f"{self.__name__}() takes from {nin} to {nin + self._u.nout()} positional arguments but"
                f" {len(args)} were given"
            )
        return self._general(args[: self._u.nin()], args[self._u.nin() :], keywords)

    def _of_one(self, x):
        """The function of one argument that is an array or a number of the common kinds."""
        t = type(x)
        if t is ndarray:
            operand = x._j
        elif t is float or t is float64:
            operand = _plain_float(x)
        elif t is int:
            if self._number_takes_int and -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
                r = self._number(float(x))
                if r - r == 0.0:
                    return _new_float(float64, r)
            operand = x
        else:
            return self._plain((x,))
        try:
            r = _j_call_1(self._u, operand)
        except _Throwable as e:
            raise _python_error(e) from None
        return _wrap(r) if type(r) is _Foreign else _out(r)

    def _of_two(self, x, y):
        t, s = type(x), type(y)
        if (t is float or t is float64) and (s is float or s is float64) and self._number is not None:
            r = self._number(x, y)
            if r - r == 0.0:
                return _new_float(float64, r)
        if t is ndarray:
            a = x._j
        elif t is float or t is int:
            a = x
        elif t is float64:
            a = _plain_float(x)
        else:
            return self._plain((x, y))
        if s is ndarray:
            b = y._j
        elif s is float or s is int:
            b = y
        elif s is float64:
            b = _plain_float(y)
        else:
            return self._plain((x, y))
        try:
            r = _j_call_2(self._u, a, b)
        except _Throwable as e:
            raise _python_error(e) from None
        return _wrap(r) if type(r) is _Foreign else _out(r)

    def _plain(self, args):
        model = None
        operands = []
        for x in args:
            t = type(x)
            if t is ndarray:
                operands.append(x._j)
            elif t is float or t is int:
                operands.append(x)
            else:
                if t not in _crossing:
                    override = getattr(t, "__array_ufunc__", None)
                    if override is not None and t is not ndarray:
                        return _overridden(self, "__call__", args, {})
                    if hasattr(t, "__array_wrap__") and t is not ndarray and (
                        model is None or t.__array_priority__ > type(model).__array_priority__
                    ):
                        model = x
                operands.append(_operand_of(x))
        try:
            r = _j_call(self._u, operands)
        except _Throwable as e:
            raise _python_error(e) from None
        if model is not None:
            return _wrapped(model, r, self, args)
        if self._u.nout() == 1:
            return _out(r)
        return tuple(_out(x) for x in r)

    def _general(self, args, outs, keywords):
        if len(args) < self._u.nin():
            raise TypeError(
                f"{self.__name__}() takes from {self.nin} to {self.nargs} positional arguments but"
                f" {len(args)} were given"
            )
        for x in args:
            if getattr(type(x), "__array_ufunc__", None) is not None and type(x) is not ndarray:
                return _overridden(self, "__call__", args, keywords)
        out = keywords.pop("out", None)
        if outs:
            if out is not None:
                raise TypeError("cannot specify 'out' as both a positional and keyword argument")
            out = outs if len(outs) > 1 else outs[0]
        where = keywords.pop("where", True)
        casting = keywords.pop("casting", "same_kind")
        order = keywords.pop("order", "K")
        kind = keywords.pop("dtype", None)
        signature = keywords.pop("signature", keywords.pop("sig", None))
        if signature is not None:
            kind = _output_type(signature)
        subok = keywords.pop("subok", True)
        keywords.pop("extobj", None)
        for axis in ("axis", "axes", "keepdims"):
            if axis in keywords and self.signature:
                raise NotImplementedError(f"{self.__name__}({axis}=…)")
        if keywords:
            raise TypeError(
                f"{self.__name__}() got an unexpected keyword argument '{next(iter(keywords))}'"
            )
        given = out if isinstance(out, tuple) else (out,) * (out is not None)
        for o in given:
            if o is not None and not isinstance(o, ndarray):
                raise TypeError("return arrays must be of ArrayType")
        try:
            r = _j_call_full(
                self._u,
                [_operand_of(x) for x in args],
                [None if o is None else o._j for o in given],
                None if where is True else _arr(where),
                _dt(kind),
                casting,
                order,
            )
        except _Throwable as e:
            raise _python_error(e) from None
        results = (r,) if self._u.nout() == 1 else tuple(r)
        final = tuple(
            given[i] if i < len(given) and given[i] is not None else _out(x)
            for i, x in enumerate(results)
        )
        return final[0] if len(final) == 1 else final

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
        """Combine the elements along axes with the function.

        >>> multiply.reduce([2, 3, 5])
        30
        """
        target = out[0] if isinstance(out, tuple) else out
        try:
            r = _j_reduce(
                self._u,
                _arr(array),
                None if axis is None else _ints(axis),
                _dt(dtype),
                None if target is None else target._j,
                bool(keepdims),
                None if initial is _NoValue else _in(initial),
                None if where is True else _arr(where),
            )
        except _Throwable as e:
            raise _python_error(e) from None
        return target if target is not None else _out(r)

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """Combine step by step, keeping each step.

        >>> add.accumulate([1, 2, 3])
        array([1, 3, 6])
        """
        target = out[0] if isinstance(out, tuple) else out
        try:
            r = _j_accumulate(self._u, _arr(array), _int(axis), _dt(dtype), None if target is None else target._j)
        except _Throwable as e:
            raise _python_error(e) from None
        return target if target is not None else _wrap(r)

    def reduceat(self, array, indices, axis=0, dtype=None, out=None):
        """Combine slices that start at the given indices.

        >>> add.reduceat([0, 1, 2, 3], [0, 2])
        array([1, 5])
        """
        try:
            r = _j_reduceat(self._u, _arr(array), _arr(indices), _int(axis), _dt(dtype))
        except _Throwable as e:
            raise _python_error(e) from None
        if out is not None:
            target = out[0] if isinstance(out, tuple) else out
            target[...] = _wrap(r)
            return target
        return _wrap(r)

    def outer(self, A, B, **keywords):
        """Apply the function to all pairs of elements.

        >>> multiply.outer([1, 2], [3, 4])
        array([[3, 4],
               [6, 8]])
        """
        a, b = asanyarray(A), asanyarray(B)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **keywords)

    def at(self, a, indices, b=None):
        """Apply in place at the given indices, once for each time an index occurs.

        >>> a = zeros(3); add.at(a, [0, 0], 1); a
        array([2., 0., 0.])
        """
        try:
            _j_at(self._u, a._j, _index(indices), None if b is None else _operand_of(b))
        except _Throwable as e:
            raise _python_error(e) from None

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def __reduce__(self):
        return self.__name__


def _operand_of(x):
    cross = _crossing.get(type(x))
    if cross is not None:
        return cross(x)
    if isinstance(x, ndarray):
        return x._j
    if type(x) is float or type(x) is int or type(x) is bool:
        return x
    return _as_java(x, None)


def _wrapped(model, r, ufunc, args):
    """The result in the class of the input with the highest priority."""
    results = (r,) if ufunc.nout == 1 else tuple(r)
    final = []
    for x in results:
        made = _out(x)
        if isinstance(made, generic):
            made = model.__array_wrap__(asarray(made), (ufunc, args, 0)) if not isinstance(model, ndarray) or (
                type(model).__array_wrap__ is not ndarray.__array_wrap__
            ) else made
        else:
            made = model.__array_wrap__(made, (ufunc, args, 0))
        final.append(made)
    return final[0] if len(final) == 1 else tuple(final)


def _overridden(ufunc, method, args, keywords):
    for x in args:
        override = getattr(type(x), "__array_ufunc__", None)
        if override is not None and type(x) is not ndarray:
            r = override(x, ufunc, method, *args, **keywords)
            if r is not NotImplemented:
                return r
    names = ", ".join(repr(type(x).__name__) for x in args)
    raise TypeError(
        f"operand type(s) all returned NotImplemented from __array_ufunc__({ufunc!r}, {method!r},"
        f" {', '.join(map(repr, args))}): {names}"
    )


def _output_type(signature):
    """The dtype that a ufunc signature gives its outputs."""
    if isinstance(signature, str):
        return signature.rpartition(">")[2][:1] or signature[-1:]
    return signature[-1]


(
    _j_call, _j_call_full, _j_reduce, _j_accumulate, _j_reduceat, _j_at, _j_ufuncs, _j_ufunc_doc, _j_types,
    _j_call_1, _j_call_2, _j_number_function, _j_takes_int, _j_call_scalars, _j_overflow,
) = _bind(
    "org.jpylab.numpy.UfuncCalls",
    ["call", "callFull", "reduce", "accumulate", "reduceAt", "at", "all", "doc", "types",
     "call1", "call2", "numberFunction", "takesInt", "callScalars", "overflow"],
)  # fmt: skip
for _u in _j_ufuncs():
    globals()[_u.name()] = ufunc(_u, _j_ufunc_doc(_u))
abs = absolute
bitwise_not, conj, true_divide, mod = invert, conjugate, divide, remainder
