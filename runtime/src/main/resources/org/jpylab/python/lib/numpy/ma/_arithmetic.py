"""Operators of masked arrays: those of the functions, in place or not."""


class _Arithmetic:
    __slots__ = ()

    def _delegate_binop(self, other):
        """Whether the other operand knows better what to do."""
        if isinstance(other, type(self)):
            return False
        override = getattr(other, "__array_ufunc__", False)
        if override is False:
            return self.__array_priority__ < getattr(other, "__array_priority__", -1000000)
        return override is None

    def _comparison(self, other, compare):
        omask, smask = getmask(other), self.mask
        mask, odata = mask_or(smask, omask, copy=True), getdata(other)
        if mask.dtype.names is not None:
            if compare not in (operator.eq, operator.ne):
                return NotImplemented
            # records are equal where all fields that are not masked are
            stretched = np.broadcast_to(self, np.broadcast(self, odata).shape, subok=True)
            stretched._mask = mask
            sdata = stretched.filled(odata)
            mask = mask == np.ones((), mask.dtype)
        else:
            sdata = self.data
        made = compare(sdata, odata)
        if isinstance(made, (np.bool_, bool)):
            return masked if mask else made
        if mask is not nomask and compare in (operator.eq, operator.ne):
            # beneath the mask: whether both are masked
            made = np.where(mask, compare(smask, omask), made)
            if mask.shape != made.shape:
                mask = np.broadcast_to(mask, made.shape).copy()
        made = made.view(type(self))
        made._update_from(self)
        made._mask = mask
        if made._fill_value is not None:
            try:
                made._fill_value = _check_fill_value(made._fill_value, np.bool_)
            except (TypeError, ValueError):
                made._fill_value = _check_fill_value(None, np.bool_)
        return made

    # --- in place ---

    def _take_mask_of(self, other):
        m = getmask(other)
        if self._mask is nomask:
            if m is not nomask and m.any():
                self._mask = make_mask_none(self.shape, self.dtype)
                self._mask += m
        elif m is not nomask:
            self._mask += m

    def _sum_in_place(self, other, ufunc, neutral):
        self._take_mask_of(other)
        data = getdata(other)
        data = np.where(self._mask, data.dtype.type(neutral), data)
        own = self._data
        ufunc(own, data, out=own)
        return self

    def _quotient_in_place(self, other, ufunc):
        data, own = getdata(other), self._data
        outside = _DomainSafeDivide()(own, data)
        if outside.any():
            data = np.where(outside, data.dtype.type(ufunc_fills[ufunc][1]), data)
        self._mask |= mask_or(getmask(other), outside)
        data = np.where(self._mask, data.dtype.type(1), data)
        ufunc(own, data, out=own)
        return self

    def __iadd__(self, other):
        return self._sum_in_place(other, np.add, 0)

    def __isub__(self, other):
        return self._sum_in_place(other, np.subtract, 0)

    def __imul__(self, other):
        return self._sum_in_place(other, np.multiply, 1)

    def __itruediv__(self, other):
        return self._quotient_in_place(other, np.true_divide)

    def __ifloordiv__(self, other):
        return self._quotient_in_place(other, np.floor_divide)

    def __ipow__(self, other):
        data, own = getdata(other), self._data
        data = np.where(self._mask, data.dtype.type(1), data)
        with np.errstate(divide="ignore", invalid="ignore"):
            np.power(own, data, out=own)
        invalid = np.logical_not(np.isfinite(own))
        if invalid.any():
            if self._mask is nomask:
                self._mask = invalid
            else:
                self._mask |= invalid
            np.copyto(own, self.fill_value, where=invalid)
        self._mask = mask_or(self._mask, mask_or(getmask(other), invalid))
        return self


def _give_operators():
    def comparing(name):
        compare = getattr(operator, name)
        return lambda self, other: self._comparison(other, compare)

    def forward(function):
        return lambda self, other: NotImplemented if self._delegate_binop(other) else globals()[function](self, other)

    def backward(function):
        return lambda self, other: globals()[function](other, self)

    def give(name, method):
        method.__name__, method.__qualname__ = name, "MaskedArray." + name
        setattr(_Arithmetic, name, method)

    for name in ("eq", "ne", "le", "lt", "ge", "gt"):
        give(f"__{name}__", comparing(name))
    for name, function in (
        ("add", "add"), ("sub", "subtract"), ("mul", "multiply"), ("div", "divide"), ("truediv", "true_divide"),
        ("floordiv", "floor_divide"), ("pow", "power"),
    ):  # fmt: skip
        give(f"__{name}__", forward(function))
        if name != "div":
            give(f"__r{name}__", backward(function))


_give_operators()
_Arithmetic.__hash__ = None
