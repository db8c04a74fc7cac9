"""`ufunc` objects around Java's elementwise functions, and the floating point error state."""


_TWICE = (
    "arccos arccosh arcsin arcsinh arctan arctanh cbrt cosh exp2 expm1 log10 log1p log2 power sinh tan tanh".split()
)
_NOT_HALVES_TWICE = "ceil exp floor log rint sqrt trunc".split()


def _with_variants(name, types):
    """The loops of a function with those that NumPy has once more, for processors that do several numbers at a time."""
    if name in _TWICE or name in _NOT_HALVES_TWICE:
        at = 1 + next(i for i, kind in enumerate(types) if kind.startswith("d"))
        types[at:at] = types[at - (3 if name in _TWICE else 2) : at]
    elif types[-1] == "OO->O" and "OO->?" in types:
        types.append("OO->?")
    elif name == "ldexp":
        types = ["ei->e", "fi->f", "el->e", "fl->f", "di->d", "dl->d", "gi->g", "gl->g"]
    return types


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
    types = property(lambda self: _with_variants(self.__name__, list(_j_types(self._u))))
    signature = property(lambda self: None)

    @property
    def identity(self):
        found = self._u.identity()
        return None if found is None else _python_list(found)

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
                    override = getattr(t, "__array_ufunc__", _array_ufunc)
                    if override is not _array_ufunc:
                        return _overridden(self, "__call__", args, {})
                    if hasattr(t, "__array_wrap__") and t is not ndarray and (
                        model is None or _priority(x) > _priority(model)
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
        if len(args) + len(outs) > self.nargs:
            raise TypeError(
                f"{self.__name__}() takes from {self.nin} to {self.nargs} positional arguments but"
                f" {len(args) + len(outs)} were given"
            )
        keywords = dict(keywords)
        given = self._outputs(outs, keywords)
        if _any_override(args) or _any_override(given):
            if any([o is not None for o in given]):
                keywords["out"] = given
            return _overridden(self, "__call__", args, keywords)
        where = keywords.pop("where", True)
        casting = keywords.pop("casting", "same_kind")
        order = keywords.pop("order", "K")
        kind = keywords.pop("dtype", None)
        if "signature" in keywords and "sig" in keywords:
            raise TypeError("cannot specify both 'sig' and 'signature'")
        signature = keywords.pop("signature", keywords.pop("sig", None))
        if signature is not None:
            if kind is not None:
                raise TypeError("cannot specify both 'signature' and 'dtype'")
            kind = _output_type(signature)
        subok = keywords.pop("subok", True)
        if not isinstance(subok, (bool, bool_)):
            raise TypeError("'subok' must be a boolean")
        extobj = keywords.pop("extobj", None)
        if extobj is not None:
            _check_extobj(extobj)
        if keywords:
            raise TypeError(
                f"{self.__name__}() got an unexpected keyword argument '{next(iter(keywords))}'"
            )
        for o in given:
            if o is not None and not isinstance(o, ndarray):
                raise TypeError("return arrays must be of ArrayType")
        try:
            r = _j_call_full(
                self._u,
                [_operand_of(x) for x in args],
                [None if o is None else o._j for o in given],
                None if where is True else _mask(where),
                _dt(kind),
                casting,
                order,
            )
        except _Throwable as e:
            raise _python_error(e) from None
        results = (r,) if self._u.nout() == 1 else tuple(r)
        model = _model(args) if subok else None
        final = []
        for i, x in enumerate(results):
            o = given[i] if i < len(given) else None
            if o is not None:
                wrap = type(o).__array_wrap__
                plain = type(o) is ndarray or wrap is ndarray.__array_wrap__
                final.append(o if plain else _call_wrap(o, o, (self, args, i)))
            elif model is None:
                final.append(_out(x))
            else:
                final.append(_call_wrap(model, asarray(_out(x)), (self, args, i)))
        return final[0] if len(final) == 1 else tuple(final)

    def _outputs(self, outs, keywords):
        """The outputs as a tuple; `out` is taken from the keywords."""
        out = keywords.pop("out", None)
        if outs:
            if out is not None:
                raise TypeError("cannot specify 'out' as both a positional and keyword argument")
            return tuple(outs)
        if isinstance(out, tuple):
            if len(out) != self.nout:
                raise ValueError("The 'out' tuple must have exactly one entry per ufunc output")
            return out
        if out is None:
            return ()
        if self.nout > 1:
            raise TypeError("'out' must be a tuple of arrays")
        return (out,)

    def reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
        """Combine the elements along axes with the function.

        >>> multiply.reduce([2, 3, 5])
        30
        """
        target = self._target(out, "reduce")
        if type(array) is not ndarray and _any_override((array, target)):
            standard = {"axis": 0, "dtype": None, "keepdims": False, "initial": _NoValue, "where": True}
            values = dict(axis=axis, dtype=dtype, keepdims=keepdims, initial=initial, where=where)
            return self._delegated("reduce", (array,), target, values, standard)
        self._needs_pairs("reduce")
        try:
            r = _j_reduce(
                self._u,
                _arr(array),
                None if axis is None else _ints(axis),
                _dt(dtype),
                None if target is None else target._j,
                bool(keepdims),
                None if initial is _NoValue else _initial(initial),
                None if where is True else _mask(where),
            )
        except _Throwable as e:
            raise _python_error(e) from None
        return target if target is not None else _of_method(array, _out(r))

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """Combine step by step, keeping each step.

        >>> add.accumulate([1, 2, 3])
        array([1, 3, 6])
        """
        target = self._target(out, "accumulate")
        if type(array) is not ndarray and _any_override((array, target)):
            return self._delegated("accumulate", (array,), target, dict(axis=axis, dtype=dtype), {"axis": 0, "dtype": None})  # fmt: skip
        self._needs_pairs("accumulate")
        try:
            r = _j_accumulate(self._u, _arr(array), _int(axis), _dt(dtype), None if target is None else target._j)
        except _Throwable as e:
            raise _python_error(e) from None
        return target if target is not None else _of_method(array, _wrap(r))

    def reduceat(self, array, indices, axis=0, dtype=None, out=None):
        """Combine slices that start at the given indices.

        >>> add.reduceat([0, 1, 2, 3], [0, 2])
        array([1, 5])
        """
        target = self._target(out, "reduceat")
        if type(array) is not ndarray and _any_override((array, target)):
            return self._delegated("reduceat", (array, indices), target, dict(axis=axis, dtype=dtype), {"axis": 0, "dtype": None})  # fmt: skip
        self._needs_pairs("reduceat")
        try:
            r = _j_reduceat(self._u, _arr(array), _arr(indices), _int(axis), _dt(dtype))
        except _Throwable as e:
            raise _python_error(e) from None
        if target is not None:
            target[...] = _wrap(r)
            return target
        return _of_method(array, _wrap(r))

    def outer(self, A, B, /, **keywords):
        """Apply the function to all pairs of elements.

        >>> multiply.outer([1, 2], [3, 4])
        array([[3, 4],
               [6, 8]])
        """
        if self.nin != 2:
            raise ValueError("outer product only supported for binary functions")
        if _any_override((A, B)) or "out" in keywords:
            out = self._outputs((), keywords)
            if _any_override((A, B)) or _any_override(out):
                if any([o is not None for o in out]):
                    keywords["out"] = out
                return _overridden(self, "outer", (A, B), keywords)
            keywords["out"] = out
        a, b = asanyarray(A), asanyarray(B)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **keywords)

    def at(self, a, indices, b=None, /):
        """Apply in place at the given indices, once for each time an index occurs.

        >>> a = zeros(3); add.at(a, [0, 0], 1); a
        array([2., 0., 0.])
        """
        if _any_override((a, indices, b)):
            return _overridden(self, "at", (a, indices) if b is None else (a, indices, b), {})
        if self.nout != 1:
            raise ValueError("Only single output ufuncs supported at this time")
        if not isinstance(a, ndarray):
            raise TypeError("first operand must be array")
        if b is None and self.nin == 2:
            raise ValueError("second operand needed for ufunc")
        if b is not None and self.nin == 1:
            raise ValueError("second operand provided when ufunc is unary")
        try:
            _j_at(self._u, a._j, _index(indices), None if b is None else _operand_of(b))
        except _Throwable as e:
            raise _python_error(e) from None

    def _target(self, out, method):
        if isinstance(out, tuple):
            if len(out) != 1:
                raise ValueError("The 'out' tuple must have exactly one entry")
            out = out[0]
        if out is not None and not isinstance(out, ndarray) and not _any_override((out,)):
            raise TypeError("output must be an array")
        return out

    def _needs_pairs(self, method):
        if self.nin != 2:
            raise ValueError(f"{method} only supported for binary functions")
        if self.nout != 1:
            raise ValueError(f"{method} only supported for functions returning a single value")

    def _delegated(self, method, args, target, values, standard):
        keywords = {n: v for n, v in values.items() if v is not standard[n]}
        if target is not None:
            keywords["out"] = (target,)
        return _overridden(self, method, args, keywords)

    def resolve_dtypes(self, dtypes, *, signature=None, casting=None, reduction=False):
        """The types that a call would work with.

        >>> add.resolve_dtypes((dtype('i4'), dtype('f4'), None))
        (dtype('float64'), dtype('float64'), dtype('float64'))
        """
        if len(dtypes) != self.nargs:
            raise ValueError("resolve_dtypes: number of dtypes must match the number of operands")
        probes = [
            (d(1) if d in (int, float, complex) else ones(1, d)) for d in dtypes[: self.nin]
        ]
        made = self(*probes, **({} if signature is None else {"signature": signature}))
        made = made if isinstance(made, tuple) else (made,)
        kinds = [asarray(p).dtype if isinstance(p, ndarray) else None for p in probes]
        common = result_type(*[p for p in probes])
        if made[0].dtype.kind in "fc" and common.kind in "biu":
            common = made[0].dtype
        return tuple([common if k is not None or True else k for k in kinds]) + tuple([m.dtype for m in made])

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


def _array_ufunc(self, ufunc, method, /, *inputs, **kwargs):
    """What a ufunc does with arrays; NotImplemented where an operand has a way of its own."""
    if _any_override(inputs) or _any_override(kwargs.get("out", ())):
        return NotImplemented
    return getattr(ufunc, method)(*inputs, **kwargs)


_array_ufunc.__name__ = "__array_ufunc__"
ndarray.__array_ufunc__ = _array_ufunc


def _any_override(args):
    for x in args:
        t = type(x)
        if t is not ndarray and t not in _crossing and t not in _NO_OVERRIDE:
            if getattr(t, "__array_ufunc__", _array_ufunc) is not _array_ufunc:
                return True
    return False


_NO_OVERRIDE = frozenset([float, int, bool, str, list, tuple, type(None)])


def _priority(x):
    return getattr(x, "__array_priority__", 0.0)


def _model(args):
    """The operand whose class results take, None for plain arrays."""
    model = None
    for x in args:
        t = type(x)
        if t is not ndarray and t not in _crossing and t not in _NO_OVERRIDE and hasattr(t, "__array_wrap__"):
            if model is None or _priority(x) > _priority(model):
                model = x
    return model


def _call_wrap(model, made, context):
    try:
        return model.__array_wrap__(made, context)
    except TypeError:
        return model.__array_wrap__(made)


def _wrapped(model, r, ufunc, args):
    """The result in the class of the input with the highest priority."""
    results = (r,) if ufunc.nout == 1 else tuple(r)
    final = [_call_wrap(model, asarray(_out(x)), (ufunc, args, i)) for i, x in enumerate(results)]
    return final[0] if len(final) == 1 else tuple(final)


def _of_method(array, r):
    """The result of a method in the class of its operand, where that wraps."""
    wrap = None if type(array) in (ndarray, list) else getattr(type(array), "__array_wrap__", None)
    if wrap is None or isinstance(array, generic):
        return r
    return wrap(array, asarray(r))


def _mask(where):
    made = where if isinstance(where, ndarray) else array(where, bool)
    if made.dtype != bool:
        raise TypeError(
            f"Cannot cast array data from {made.dtype!r} to dtype('bool') according to the rule 'safe'"
        )
    return made._j


def _initial(value):
    return None if value is None else _in(value)


def _check_extobj(extobj):
    if not isinstance(extobj, list):
        raise TypeError("'extobj' must be a list")
    if len(extobj) > 3:
        raise TypeError("'extobj' must be a list of length at most 3")


def _overridden(ufunc, method, args, keywords):
    """Ask the operands that have a way of their own, subclasses before their bases."""
    operands = [*args, *(keywords.get("out") or ())]
    asked = []
    for x in operands:
        t = type(x)
        override = getattr(t, "__array_ufunc__", _array_ufunc)
        if override is _array_ufunc or t in [type(y) for y in asked]:
            continue
        if override is None:
            raise TypeError(f"operand '{t.__name__}' does not support ufuncs (__array_ufunc__=None)")
        at = next((i for i, y in enumerate(asked) if issubclass(t, type(y))), len(asked))
        asked.insert(at, x)
    for x in asked:
        r = type(x).__array_ufunc__(x, ufunc, method, *args, **keywords)
        if r is not NotImplemented:
            return r
    shown = ", ".join([repr(x) for x in args] + [f"{k}={v!r}" for k, v in keywords.items()])
    names = ", ".join([repr(type(x).__name__) for x in operands])
    raise TypeError(
        f"operand type(s) all returned NotImplemented from __array_ufunc__({ufunc!r}, {method!r}, {shown}): {names}"
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
