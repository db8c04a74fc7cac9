"""What stands for single elements: a record of a masked array, the element that is masked, an iterator."""


class MaskedIterator:
    """The elements of a masked array one after the other, masked ones as `masked`."""

    def __init__(self, ma):
        self.ma, self.dataiter = ma, ma._data.flat
        self.maskiter = None if ma._mask is nomask else ma._mask.flat

    def __iter__(self):
        return self

    def __getitem__(self, indx):
        found = self.dataiter[indx]
        if isinstance(found, ndarray):
            found = found.view(type(self.ma))
        if self.maskiter is not None:
            m = self.maskiter[indx]
            if isinstance(m, ndarray):
                m.shape = found.shape
                found._mask = m
            elif isinstance(m, np.void):
                return mvoid(found, mask=m, hardmask=self.ma._hardmask)
            elif m:
                return masked
        return found

    def __setitem__(self, index, value):
        self.dataiter[index] = getdata(value)
        if self.maskiter is not None:
            self.maskiter[index] = getmaskarray(value)

    def __next__(self):
        """The next element.

        >>> from numpy import ma
        >>> x = ma.array([3, 2], mask=[0, 1]).flat; next(x), next(x)
        (3, masked)
        """
        d = next(self.dataiter)
        if self.maskiter is not None:
            m = next(self.maskiter)
            if isinstance(m, np.void):
                return mvoid(d, mask=m, hardmask=self.ma._hardmask)
            if m:
                return masked
        return d

    def __len__(self):
        return self.ma.size


class mvoid(MaskedArray):
    """One record of a structured masked array."""

    def __new__(self, data, mask=nomask, dtype=None, fill_value=None, hardmask=False, copy=False, subok=True):
        made = np.array(data, copy=copy, subok=subok, dtype=dtype).view(self)
        made._hardmask = hardmask
        if mask is not nomask:
            if isinstance(mask, np.void):
                made._mask = mask
            else:
                made._mask = np.array(mask, dtype=make_mask_descr(made.dtype))[()]
        if fill_value is not None:
            made.fill_value = fill_value
        return made

    @property
    def _data(self):
        return ndarray.view(self, self._baseclass)[()]

    def __getitem__(self, index):
        m = self._mask
        if isinstance(m[index], ndarray):
            return masked_array(
                data=self._data[index], mask=m[index], fill_value=self._fill_value[index], hard_mask=self._hardmask
            )
        return masked if m is not nomask and m[index] else self._data[index]

    def __setitem__(self, index, value):
        self._data[index] = value
        m = getattr(value, "_mask", False)
        self._mask[index] = self._mask[index] | m if self._hardmask else m

    def __str__(self):
        if self._mask is nomask:
            return str(self._data)
        return _record_text(self._data.tolist(), np.asarray(self._mask).tolist(), self.dtype)

    __repr__ = __str__

    def __iter__(self):
        if self._mask is nomask:
            yield from self._data
            return
        for d, m in zip(self._data, self._mask):
            yield masked if m else d

    def __len__(self):
        return len(self._data)

    def filled(self, fill_value=None):
        """The record with the fill values in the place of masked fields."""
        return asarray(self).filled(fill_value)[()]

    def tolist(self):
        """The record as a tuple, None for what is masked."""
        if self._mask is nomask:
            return self._data.tolist()
        return tuple([None if m else d.item() for d, m in zip(self._data, self._mask)])


class MaskedConstant(MaskedArray):
    """The class of `masked`, of which there is one."""

    __singleton = None

    @classmethod
    def __has_singleton(cls):
        return cls.__singleton is not None and type(cls.__singleton) is cls

    def __new__(cls):
        if not cls.__has_singleton():
            data, mask = np.array(0.0), np.array(True)
            data.flags.writeable = mask.flags.writeable = False
            cls.__singleton = MaskedArray(data, mask=mask).view(cls)
        return cls.__singleton

    def __array_finalize__(self, obj):
        if not self.__has_singleton():
            return super().__array_finalize__(obj)
        if self is not self.__singleton:
            super().__array_finalize__(obj)

    def __array_prepare__(self, obj, context=None):
        return self.view(MaskedArray).__array_prepare__(obj, context)

    def __array_wrap__(self, obj, context=None):
        return self.view(MaskedArray).__array_wrap__(obj, context)

    def __str__(self):
        return str(masked_print_option._display)

    def __repr__(self):
        return "masked" if self is MaskedConstant.__singleton else object.__repr__(self)

    def __format__(self, format_spec):
        if format_spec:
            warnings.warn(
                "Format strings passed to MaskedConstant are ignored, but in future may error or produce different"
                " behavior",
                FutureWarning,
                stacklevel=2,
            )
        return object.__format__(self, "")

    def __reduce__(self):
        return self.__class__, ()

    def __iadd__(self, other):
        return self

    __isub__ = __imul__ = __ifloordiv__ = __itruediv__ = __ipow__ = __iadd__

    def copy(self, *args, **kwargs):
        """The same: there is one masked constant."""
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __setattr__(self, name, value):
        if self.__has_singleton() and self is self.__singleton:
            raise AttributeError(f"attributes of {self!r} are not writeable")
        super().__setattr__(name, value)


for _c in (mvoid, MaskedConstant, MaskedIterator):
    _c.__module__ = "numpy.ma.core"
masked = masked_singleton = MaskedConstant()
MaskedConstant._made_as = MaskedArray
masked_array = MaskedArray
