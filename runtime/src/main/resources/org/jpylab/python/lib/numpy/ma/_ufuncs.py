"""Elementwise functions of masked arrays: masked where an input is masked or the function has no value."""

# What NumPy's own functions do with masked arrays, too (`MaskedArray.__array_wrap__`).
ufunc_domain = {}
ufunc_fills = {}


class _DomainCheckInterval:
    """Where x lies outside of [a, b]."""

    def __init__(self, a, b):
        self.a, self.b = (b, a) if a > b else (a, b)

    def __call__(self, x):
        with np.errstate(invalid="ignore"):
            return np.logical_or(np.greater(x, self.b), np.less(x, self.a))


class _DomainTan:
    """Where the cosine of x is nearly zero."""

    def __init__(self, eps):
        self.eps = eps

    def __call__(self, x):
        with np.errstate(invalid="ignore"):
            return np.less(np.absolute(np.cos(x)), self.eps)


class _DomainSafeDivide:
    """Where a / b would be too large for a float."""

    def __init__(self, tolerance=None):
        self.tolerance = tolerance

    def __call__(self, a, b):
        if self.tolerance is None:
            self.tolerance = np.finfo(float).tiny
        with np.errstate(invalid="ignore"):
            return np.absolute(np.asarray(a)) * self.tolerance >= np.absolute(np.asarray(b))


class _DomainGreater:
    """Where x is not greater than a value."""

    def __init__(self, critical_value):
        self.critical_value = critical_value

    def __call__(self, x):
        with np.errstate(invalid="ignore"):
            return np.less_equal(x, self.critical_value)


class _DomainGreaterEqual:
    """Where x is smaller than a value."""

    def __init__(self, critical_value):
        self.critical_value = critical_value

    def __call__(self, x):
        with np.errstate(invalid="ignore"):
            return np.less(x, self.critical_value)


def _dressed(result, cls, mask, *models):
    """A result as a masked array, with the fill value and other traits of the first masked model."""
    made = result.view(cls)
    made._mask = mask
    for model in models:
        if isinstance(model, MaskedArray):
            made._update_from(model)
            break
    return made


class _MaskedUFunc:
    def __init__(self, ufunc):
        self.f, self.__doc__, self.__name__ = ufunc, ufunc.__doc__, ufunc.__name__

    def __str__(self):
        return f"Masked version of {self.f}"

    def _computed(self, *args, **keywords):
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.f(*args, **keywords)


class _MaskedUnaryOperation(_MaskedUFunc):
    """A function of one array; `domain` says where it has no value."""

    def __init__(self, mufunc, fill=0, domain=None):
        super().__init__(mufunc)
        self.fill, self.domain = fill, domain
        ufunc_domain[mufunc], ufunc_fills[mufunc] = domain, fill

    def __call__(self, a, *args, **kwargs):
        d, m = getdata(a), getmask(a)
        result = self._computed(d, *args, **kwargs)
        if self.domain is not None:
            m = ~np.isfinite(result) | self.domain(d) | m
        if not np.ndim(result):
            return masked if m else result
        if m is not nomask:
            try:
                np.copyto(result, d, where=m)
            except TypeError:  # the result has another type: its masked elements stay as they are
                pass
        made = _dressed(result, get_masked_subclass(a), m)
        made._update_from(a)
        return made


class _MaskedBinaryOperation(_MaskedUFunc):
    """A function of two arrays that has a value everywhere."""

    def __init__(self, mbfunc, fillx=0, filly=0):
        super().__init__(mbfunc)
        self.fillx, self.filly = fillx, filly
        ufunc_domain[mbfunc], ufunc_fills[mbfunc] = None, (fillx, filly)

    def __call__(self, a, b, *args, **kwargs):
        da, db = getdata(a), getdata(b)
        result = self._computed(da, db, *args, **kwargs)
        ma, mb = getmask(a), getmask(b)
        if ma is nomask and mb is nomask:
            m = nomask
        else:
            m = np.logical_or(getmaskarray(a) if ma is nomask else ma, getmaskarray(b) if mb is nomask else mb)
        if not np.ndim(result):
            return masked if m else result
        if m is not nomask and m.any():
            try:
                np.copyto(result, da, casting="unsafe", where=m)
            except Exception:  # shapes or types do not allow it: masked elements stay as they are
                pass
        return _dressed(result, get_masked_subclass(a, b), m, a, b)

    def reduce(self, target, axis=0, dtype=None):
        """Combine the elements along an axis; masked ones count as the neutral element."""
        m, t = getmask(target), filled(target, self.filly)
        if t.shape == ():
            t = t.reshape(1)
            if m is not nomask:
                m = make_mask(m, copy=True)
                m.shape = (1,)
        if m is nomask:
            made, mask = self.f.reduce(t, axis), nomask
        else:
            made, mask = self.f.reduce(t, axis, dtype=dtype), np.logical_and.reduce(m, axis)
        if not np.shape(made):
            return masked if mask else made
        return _dressed(made, get_masked_subclass(target), mask)

    def outer(self, a, b):
        """The function of all pairs of elements."""
        da, db = getdata(a), getdata(b)
        d, ma, mb = self.f.outer(da, db), getmask(a), getmask(b)
        if ma is nomask and mb is nomask:
            m = nomask
        else:
            m = np.logical_or.outer(getmaskarray(a), getmaskarray(b))
        if not np.ndim(m) and m:
            return masked
        if m is not nomask:
            np.copyto(d, da.reshape(da.shape + (1,) * db.ndim), where=m, casting="unsafe")
        return _dressed(d, get_masked_subclass(a, b), m) if np.shape(d) else d

    def accumulate(self, target, axis=0):
        """Combine step by step; masked elements count as the neutral element."""
        return self.f.accumulate(filled(target, self.filly), axis).view(get_masked_subclass(target))


class _DomainedBinaryOperation(_MaskedUFunc):
    """A function of two arrays, such as a quotient, that has no value for some pairs."""

    def __init__(self, dbfunc, domain, fillx=0, filly=0):
        super().__init__(dbfunc)
        self.domain, self.fillx, self.filly = domain, fillx, filly
        ufunc_domain[dbfunc], ufunc_fills[dbfunc] = domain, (fillx, filly)

    def __call__(self, a, b, *args, **kwargs):
        da, db = getdata(a), getdata(b)
        result = self._computed(da, db, *args, **kwargs)
        m = ~np.isfinite(result)
        m = m | getmask(a) | getmask(b)
        domain = ufunc_domain.get(self.f)
        if domain is not None:
            m = m | domain(da, db)
        if not np.ndim(m):
            return masked if m else result
        try:
            np.copyto(result, 0, casting="unsafe", where=m)
            kept = np.multiply(m, da)
            if np.can_cast(kept.dtype, result.dtype, casting="safe"):
                result += kept
        except Exception:  # types do not allow it: masked elements stay as they are
            pass
        return _dressed(result, get_masked_subclass(a, b), m, a, b)


for _n in (
    "exp conjugate sin cos arctan arcsinh sinh cosh tanh absolute angle fabs negative floor ceil logical_not".split()
):
    globals()[_n] = _MaskedUnaryOperation(getattr(np, _n))
abs = absolute
around = _MaskedUnaryOperation(np.round_)
sqrt = _MaskedUnaryOperation(np.sqrt, 0.0, _DomainGreaterEqual(0.0))
log = _MaskedUnaryOperation(np.log, 1.0, _DomainGreater(0.0))
log2 = _MaskedUnaryOperation(np.log2, 1.0, _DomainGreater(0.0))
log10 = _MaskedUnaryOperation(np.log10, 1.0, _DomainGreater(0.0))
tan = _MaskedUnaryOperation(np.tan, 0.0, _DomainTan(1e-35))
arcsin = _MaskedUnaryOperation(np.arcsin, 0.0, _DomainCheckInterval(-1.0, 1.0))
arccos = _MaskedUnaryOperation(np.arccos, 0.0, _DomainCheckInterval(-1.0, 1.0))
arccosh = _MaskedUnaryOperation(np.arccosh, 1.0, _DomainGreaterEqual(1.0))
arctanh = _MaskedUnaryOperation(np.arctanh, 0.0, _DomainCheckInterval(-1.0 + 1e-15, 1.0 - 1e-15))

for _n in "add subtract logical_or logical_xor bitwise_and bitwise_or bitwise_xor hypot".split():
    globals()[_n] = _MaskedBinaryOperation(getattr(np, _n))
for _n in "equal not_equal less_equal greater_equal less greater".split():
    globals()[_n] = _MaskedBinaryOperation(getattr(np, _n))
    globals()[_n].reduce = None
multiply = _MaskedBinaryOperation(np.multiply, 1, 1)
arctan2 = _MaskedBinaryOperation(np.arctan2, 0.0, 1.0)
alltrue = _MaskedBinaryOperation(np.logical_and, 1, 1).reduce
logical_and = _MaskedBinaryOperation(np.logical_and)
sometrue = logical_or.reduce
for _n in "divide true_divide floor_divide remainder fmod mod".split():
    globals()[_n] = _DomainedBinaryOperation(getattr(np, _n), _DomainSafeDivide(), 0, 1)
