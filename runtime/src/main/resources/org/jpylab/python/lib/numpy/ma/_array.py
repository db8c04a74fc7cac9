"""The `MaskedArray` class: data with a mask beside it."""

_same_start = np._same_start


def _on_data_and_mask(name):
    """A method that moves elements: it does the same with the data and the mask."""

    def method(self, *args, **params):
        made = getattr(self._data, name)(*args, **params).view(type(self))
        made._update_from(self)
        if self._mask is not nomask:
            made._mask = getattr(self._mask, name)(*args, **params)
        return made

    method.__doc__, method.__name__ = getattr(ndarray, name).__doc__, name
    method.__qualname__ = "MaskedArray." + name
    return method


def _as_mask(mask, kind, copy=False):
    """A mask of a dtype; booleans stand for all fields."""
    try:
        return np.array(mask, copy=copy, dtype=kind)
    except TypeError:
        return np.array([tuple([m] * len(kind)) for m in mask], dtype=kind)


def _or_in_place(a, b):
    for name in a.dtype.names:
        if a[name].dtype.names is not None:
            _or_in_place(a[name], b[name])
        else:
            np.logical_or(a[name], b[name], out=a[name])


class MaskedArray(_Printing, _Arithmetic, _Reductions, _Masking, ndarray):
    """An array with elements that are masked: not to be used, or not there.

    >>> from numpy import ma
    >>> x = ma.array([1.0, 2.0, 3.0], mask=[False, True, False]); x * 2
    masked_array(data=[2.0, --, 6.0],
                 mask=[False,  True, False],
           fill_value=1e+20)
    """

    __array_priority__ = 15
    _defaultmask = nomask
    _defaulthardmask = False
    _baseclass = ndarray

    def __new__(
        cls, data=None, mask=nomask, dtype=None, copy=False, subok=True, ndmin=0, fill_value=None, keep_mask=True,
        hard_mask=None, shrink=True, order=None,
    ):  # fmt: skip
        plain = np.array(data, dtype=dtype, copy=copy, order=order or "K", subok=True, ndmin=ndmin)
        baseclass = getattr(data, "_baseclass", type(plain))
        if isinstance(data, MaskedArray) and data.shape != plain.shape:
            copy = True
        same = isinstance(data, cls) and subok and not isinstance(data, MaskedConstant)
        made = ndarray.view(plain, type(data) if same else cls)
        if hasattr(data, "_mask") and not isinstance(data, ndarray):
            made._mask = data._mask
        if mask is nomask:
            made._keep_mask(data, copy, keep_mask, shrink)
        else:
            made._add_mask(mask, copy, keep_mask)
        if fill_value is None:
            fill_value = getattr(data, "_fill_value", None)
        if fill_value is not None:
            made._fill_value = _check_fill_value(fill_value, made.dtype)
        made._hardmask = getattr(data, "_hardmask", False) if hard_mask is None else hard_mask
        made._baseclass = baseclass
        return made

    def _keep_mask(self, data, copy, keep_mask, shrink):
        """The mask of a new array for which none was given."""
        kind = make_mask_descr(self.dtype)
        if not keep_mask:
            self._mask = nomask if shrink else np.zeros(self.shape, dtype=kind)
        elif isinstance(data, (tuple, list)):
            if kind == MaskType and not _holds_masks(data):
                return
            try:
                mask = np.array([getmaskarray(np.asanyarray(m, dtype=self.dtype)) for m in data], dtype=kind)
            except ValueError:  # a list of unequal lists
                return
            if kind == MaskType and mask.any():
                self._mask, self._sharedmask = mask, False
        else:
            self._sharedmask = not copy
            if copy and self._mask is not nomask:
                self._mask = self._mask.copy()
                if getmask(data) is not nomask:
                    data._mask.shape = data.shape

    def _add_mask(self, mask, copy, keep_mask):
        """Put a given mask over a new array, beside the one it has."""
        kind = make_mask_descr(self.dtype)
        if (mask is True or mask is False) and kind == MaskType:
            mask = np.full(self.shape, mask, dtype=kind)
        else:
            mask = _as_mask(mask, kind, copy)
        if mask.shape != self.shape:
            if mask.size == 1:
                mask = np.resize(mask, self.shape)
            elif mask.size == self.size:
                mask = np.reshape(mask, self.shape)
            else:
                raise MaskError(f"Mask and data not compatible: data size is {self.size}, mask size is {mask.size}.")
            copy = True
        if self._mask is nomask or not keep_mask:
            self._mask, self._sharedmask = mask, not copy
            return
        if self.dtype.names is not None:
            _or_in_place(self._mask, mask)
        else:
            self._mask = np.logical_or(mask, self._mask)
        self._sharedmask = False

    def _update_from(self, obj):
        """Take over the traits of another array: fill value, hard mask, whatever it carries."""
        if type(obj) is ndarray or obj is None:
            self.__dict__.update(
                _fill_value=None, _hardmask=False, _sharedmask=False, _isfield=False, _baseclass=ndarray, _optinfo={},
                _basedict={},
            )  # fmt: skip
            return
        carried = {**getattr(obj, "_optinfo", {}), **getattr(obj, "_basedict", {})}
        if not isinstance(obj, MaskedArray):
            carried.update(getattr(obj, "__dict__", {}))
        own = type(obj) if isinstance(obj, ndarray) else ndarray
        self.__dict__.update(
            _fill_value=getattr(obj, "_fill_value", None), _hardmask=getattr(obj, "_hardmask", False),
            _sharedmask=getattr(obj, "_sharedmask", False), _isfield=getattr(obj, "_isfield", False),
            _baseclass=getattr(obj, "_baseclass", own), _optinfo=carried, _basedict=carried,
        )  # fmt: skip
        self.__dict__.update(carried)

    def __array_finalize__(self, obj):
        self._update_from(obj)
        mask = nomask
        if isinstance(obj, ndarray):
            if type(obj) is not ndarray or obj.dtype.names is not None:
                mask = getmaskarray(obj) if obj.dtype.names is not None else getmask(obj)
            if mask is not nomask:
                mask = mask.view() if _same_start(obj, self) else self._mask_in_my_order(mask, obj.dtype)
        self._mask = mask
        if mask is not nomask:
            try:
                if mask.shape != self.shape:
                    mask.shape = self.shape
            except ValueError:  # of another size: what is made of the array sets the mask itself
                self._mask = nomask
            except (TypeError, AttributeError):  # the mask of a record
                pass
        if self._fill_value is not None or self.dtype.names is not None:
            self._fill_value = _check_fill_value(self._fill_value, self.dtype)

    def _mask_in_my_order(self, mask, kind):
        wanted = mask.dtype if self.dtype == kind else make_mask_descr(self.dtype)
        flags = self.flags
        return mask.astype(wanted, "C" if flags.c_contiguous else "F" if flags.f_contiguous else "K")

    def __array_wrap__(self, obj, context=None):
        made = obj
        if obj is not self:
            made = obj.view(type(self))
            made._update_from(self)
        if context is None:
            return made
        if made._mask is not nomask:
            made._mask = made._mask.copy()
        ufunc, args, _ = context
        args = args[: ufunc.nin]
        m = getmaskarray(args[0])
        for x in args[1:]:
            m = mask_or(m, getmaskarray(x))
        domain = ufunc_domain.get(ufunc)
        if domain is not None:
            with np.errstate(divide="ignore", invalid="ignore"):
                outside = filled(domain(*args), True)
            if outside.any():
                fill = ufunc_fills.get(ufunc, self.fill_value)
                np.copyto(made, fill[-1] if isinstance(fill, tuple) else fill, where=outside)
                m = outside if m is nomask else m | outside
        if made is not self and made.shape == () and m:
            return masked
        made._mask, made._sharedmask = m, False
        return made

    def view(self, dtype=None, type=None, fill_value=None):
        """Another array over the same data and mask, as another dtype or class."""
        if dtype is not None and type is None and isinstance(dtype, builtins.type) and issubclass(dtype, ndarray):
            dtype, type = None, dtype
        made = ndarray.view(self, None, type)
        if dtype is not None:
            made.dtype = dtype
        if getmask(made) is not nomask:
            made._mask = made._mask.view()
        if getattr(made, "_fill_value", None) is not None:
            if fill_value is not None:
                made.fill_value = fill_value
            elif dtype is not None:
                made._fill_value = None
        return made

    # --- elements ---

    def __getitem__(self, index):
        data, mask = self.data, self._mask
        found, m = data[index], nomask
        if mask is not nomask:
            m = mask[index]
            single = not isinstance(m, ndarray)
        else:
            single = not isinstance(found, ndarray) or self._holds(found, index)
        if single:
            return self._single(found, m)
        found = found.view(type(self))
        found._update_from(self)
        if is_string_or_list_of_strings(index):
            self._name_field(found, index)
        if m is not nomask:
            found._mask, found._sharedmask = m.reshape(found.shape), True
        return found

    def _holds(self, found, index):
        """Whether an array found at an index is itself an element of this array of objects."""
        if self.dtype.type is np.object_ and self.data.dtype is not found.dtype:
            return True
        if type(self.data).__getitem__ == ndarray.__getitem__ and self.dtype.type is not np.object_:
            return False
        return not isinstance(getmaskarray(self)[index], ndarray)

    def _single(self, found, m):
        if isinstance(found, np.void):
            return mvoid(found, mask=m, hardmask=self._hardmask)
        if self.dtype.type is np.object_ and isinstance(found, ndarray) and found is not masked:
            return MaskedArray(found, mask=True) if m else found
        return masked if m else found

    def _name_field(self, found, name):
        if self._fill_value is not None:
            fill = self._fill_value[name]
            if fill.ndim > 0:
                if not (fill == fill.flat[0]).all():
                    warnings.warn(
                        f"Upon accessing multidimensional field {name!s}, need to keep dimensionality of fill_value"
                        f" at 0. Discarding heterogeneous fill_value and setting all to {fill[0]!s}.",
                        stacklevel=3,
                    )
                fill = fill.flat[0:1].squeeze(axis=0)
            found._fill_value = fill
        found._isfield = True

    def __setitem__(self, index, value):
        if self is masked:
            raise MaskError("Cannot alter the masked element.")
        data, mask, names = self._data, self._mask, self._data.dtype.names
        if isinstance(index, str):
            data[index] = value
            if mask is nomask:
                self._mask = mask = make_mask_none(self.shape, self.dtype)
            mask[index] = getmask(value)
            return
        if value is masked:
            if mask is nomask:
                self._mask = mask = make_mask_none(self.shape, data.dtype)
            mask[index] = True if names is None else tuple([True] * len(names))
            return
        dval, mval = getattr(value, "_data", value), getmask(value)
        if names is not None and mval is nomask:
            mval = tuple([False] * len(names))
        if mask is nomask:
            data[index] = dval
            if mval is not nomask:
                self._mask = mask = make_mask_none(self.shape, data.dtype)
                mask[index] = mval
        elif not self._hardmask:
            if isinstance(index, MaskedArray) and not isinstance(value, MaskedArray):
                data[index.data] = dval
            else:
                data[index] = dval
                mask[index] = mval
        elif hasattr(index, "dtype") and index.dtype == MaskType:
            data[index * np.logical_not(mask)] = dval
        else:
            self._set_around_hard_mask(index, dval, mval)

    def _set_around_hard_mask(self, index, dval, mval):
        data, mask = self._data, self._mask
        if data.dtype.names is not None:
            raise NotImplementedError("Flexible 'hard' masks are not yet supported.")
        held = mask_or(mask[index], mval, copy=True)
        old = data[index]
        if old.size > 1:
            np.copyto(old, dval, where=~held)
        elif held is nomask:
            old = dval
        data[index] = old
        mask[index] = held

    def __iter__(self):
        if self.ndim == 0:
            raise TypeError("iteration over a 0-d array")
        return iter([self[i] for i in range(len(self))])

    # --- shape and type ---

    @property
    def dtype(self):
        return ndarray.dtype.fget(self)

    @dtype.setter
    def dtype(self, dtype):
        self._j = ndarray.view(self._data, dtype)._j
        if self._mask is not nomask:
            self._mask = self._mask.view(make_mask_descr(dtype), ndarray)
            try:
                self._mask.shape = self.shape
            except (AttributeError, TypeError):
                pass

    @property
    def shape(self):
        return ndarray.shape.fget(self)

    @shape.setter
    def shape(self, shape):
        ndarray.shape.fset(self, shape)
        if getmask(self) is not nomask:
            self._mask.shape = self.shape

    _get_data = lambda self: ndarray.view(self, self._baseclass)
    _data = property(lambda self: ndarray.view(self, self._baseclass))
    data = property(lambda self: ndarray.view(self, self._baseclass), doc="The data beneath the mask; a view.")
    baseclass = property(lambda self: self._baseclass, doc="The class of the data.")

    @property
    def flat(self):
        """The elements one after the other."""
        return MaskedIterator(self)

    @flat.setter
    def flat(self, value):
        self.ravel()[:] = value

    @property
    def T(self):
        return self.transpose()

    def _part(self, part):
        made = part.view(type(self))
        made.__setmask__(self._mask)
        return made

    @property
    def real(self):
        """The real parts, of the same mask."""
        return self._part(self._data.real)

    @property
    def imag(self):
        """The imaginary parts, of the same mask."""
        return self._part(self._data.imag)

    get_real, get_imag = real.fget, imag.fget
    copy = _on_data_and_mask("copy")
    diagonal = _on_data_and_mask("diagonal")
    flatten = _on_data_and_mask("flatten")
    repeat = _on_data_and_mask("repeat")
    squeeze = _on_data_and_mask("squeeze")
    swapaxes = _on_data_and_mask("swapaxes")
    transpose = _on_data_and_mask("transpose")


def _holds_masks(items):
    """Whether masked arrays may be among nested items."""
    for x in items:
        t = type(x)
        if t is list or t is tuple:
            if _holds_masks(x):
                return True
        elif t is not float and t is not int and t is not str and hasattr(x, "_mask"):
            return True
    return False


MaskedArray.__module__ = "numpy.ma.core"
