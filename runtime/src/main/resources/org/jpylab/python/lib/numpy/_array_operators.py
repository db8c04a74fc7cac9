"""The operators of arrays."""

class _Products:
    """The operators of `ndarray` that are not one ufunc's."""

    def __matmul__(self, other):
        if type(self) is ndarray and type(other) is ndarray:
            return _matmul(self, other)
        o = _matmul_operand(other)
        return o if o is NotImplemented else matmul(self, o)

    def __rmatmul__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else matmul(o, self)

    def __imatmul__(self, other):
        raise TypeError(
            "In-place matrix multiplication is not (yet) supported. Use 'a = a @ b' instead of 'a @= b'."
        )

    def __divmod__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else divmod(self, o)

    def __rdivmod__(self, other):
        o = _matmul_operand(other)
        return o if o is NotImplemented else divmod(o, self)

    def __pow__(self, other, modulo=None):
        if modulo is not None:
            return NotImplemented
        return _power(self, other)

    def __ipow__(self, other):
        return power(self, other, out=self)


def _matmul_operand(other):
    if getattr(type(other), "__array_ufunc__", 0) is None:
        return NotImplemented
    return other


_OVERRIDES = object()  # says that an operand has an `__array_ufunc__` of its own


def _operand(a, other):
    """What Java gets for the other operand; NotImplemented where it knows better itself."""
    cross = _crossing.get(type(other))
    if cross is not None:
        return cross(other)
    override = getattr(type(other), "__array_ufunc__", _array_ufunc)
    if override is not _array_ufunc:
        return NotImplemented if override is None else _OVERRIDES
    if isinstance(other, ndarray):
        if type(other).__array_priority__ > type(a).__array_priority__ and not isinstance(a, type(other)):
            return NotImplemented
        return other._j
    if isinstance(other, (list, tuple, range, str, bytes)) or hasattr(other, "__array__"):
        return _as_java(other, None)
    if isinstance(other, (float, int)):
        return float(other) if isinstance(other, float) else int(other)
    if hasattr(type(other), "__array_priority__") or getattr(type(other), "__array_ufunc__", 0) is None:
        return NotImplemented
    return _j_object_scalar(other)


def _make_operator(java, ufunc_name, swap, comparison):
    def operator(self, other):
        t = type(other)
        if t is ndarray:
            o = other._j
        elif t is float or t is int:
            o = other
        elif t is float64:
            o = _plain_float(other)
        else:
            o = _operand(self, other)
            if o is NotImplemented:
                return o
            if o is _OVERRIDES:
                ufunc = globals()[ufunc_name]
                return ufunc(other, self) if swap else ufunc(self, other)
        if type(self) is not ndarray or t is not ndarray and isinstance(other, ndarray):
            ufunc = globals()[ufunc_name]
            return ufunc(other, self) if swap else ufunc(self, other)
        try:
            r = java(o, self._j) if swap else java(self._j, o)
        except _Throwable as e:
            if comparison:
                if comparison in ("eq", "ne") and self.dtype.names is not None:
                    found = _compared_records(self, other)
                    if found is not None:
                        return ~found if comparison == "ne" else found
                if comparison in ("eq", "ne") and (self.dtype.names is None) != (asarray(other).dtype.names is None):
                    raise TypeError("Cannot compare structured or void to non-void arrays.") from None
                return _failed_comparison(e, comparison, other)
            raise _python_error(e) from None
        if type(r) is _Foreign:
            made = _new(ndarray)
            made._j = r
            return made
        return _out(r)

    return operator


def _compared_records(a, b):
    """Where records of different types are equal; None where their fields have other names."""
    names = a.dtype.names
    if not isinstance(b, ndarray) or b.dtype.names != names or not names:
        return None
    found = None
    for n in names:
        same = asarray(a[n] == b[n])
        same = same.all(axis=tuple(range(-len(a.dtype[n].shape), 0))) if a.dtype[n].shape else same
        found = same if found is None else found & same
    return found


_SIGNS = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def _failed_comparison(e, name, other):
    """`==` and `!=` of arrays that cannot be compared give one boolean, with a warning."""
    error = _python_error(e)
    if name not in ("eq", "ne"):
        if type(error).__name__ == "UFuncTypeError" and "did not contain a loop" in str(error):
            kind = ("numpy." if isinstance(other, (ndarray, generic)) else "") + type(other).__name__
            raise TypeError(
                f"'{_SIGNS[name]}' not supported between instances of 'numpy.ndarray' and '{kind}'"
            ) from None
        raise error from None
    if not isinstance(error, (ValueError, TypeError)):
        raise error
    import warnings

    if "could not be broadcast" in str(error):
        warnings.warn(
            "elementwise comparison failed; this will raise an error in the future.",
            DeprecationWarning,
            stacklevel=3,
        )
    else:
        warnings.warn(
            "elementwise comparison failed; returning scalar instead, but in the future will perform"
            " elementwise comparison",
            FutureWarning,
            stacklevel=3,
        )
    return name == "ne"


def _make_inplace(ufunc_name):
    def operator(self, other):
        t = type(other)
        if t is not ndarray and t not in _crossing and not isinstance(other, (ndarray, float, int, list, tuple)):
            if _priority(other) > _priority(self) and not hasattr(t, "__array_ufunc__"):
                return NotImplemented
        return globals()[ufunc_name](self, other, out=(self,))

    return operator


def _make_unary(java, ufunc_name):
    def operator(self):
        if type(self) is not ndarray:
            return globals()[ufunc_name](self)
        try:
            r = java(self._j)
        except _Throwable as e:
            raise _python_error(e) from None
        return _wrap(r) if type(r) is _Foreign else _out(r)

    return operator


def _camel(name):
    head, *rest = name.split("_")
    return head + "".join(map(str.capitalize, rest))


def _give_array_operators():
    names = {**_OPERATORS, **_COMPARISONS}
    del names["divmod"]
    unary = {"neg": "negative", "pos": "positive", "abs": "absolute", "invert": "invert"}
    java = dict(
        zip(
            [*names, *unary],
            _bind("org.jpylab.numpy.Operators", [*map(_camel, names.values()), *map(_camel, unary.values())]),
        )
    )
    for name, ufunc_name in names.items():
        comparison = name if name in _COMPARISONS else ""
        forward = _make_operator(java[name], ufunc_name, False, comparison)
        forward.__name__ = forward.__qualname__ = f"__{name}__"
        if name != "pow":
            setattr(ndarray, f"__{name}__", forward)
        if not comparison:
            backward = _make_operator(java[name], ufunc_name, True, "")
            backward.__name__ = backward.__qualname__ = f"__r{name}__"
            setattr(ndarray, f"__r{name}__", backward)
            inplace = _make_inplace(ufunc_name)
            inplace.__name__ = inplace.__qualname__ = f"__i{name}__"
            setattr(ndarray, f"__i{name}__", inplace)
    for name, ufunc_name in unary.items():
        setattr(ndarray, f"__{name}__", _make_unary(java[name], ufunc_name))
    return _make_operator(java["pow"], "power", False, "")


_power = _give_array_operators()
_take_methods(ndarray, _Products)
