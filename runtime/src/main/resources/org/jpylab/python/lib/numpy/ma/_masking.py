"""Methods of masked arrays about the mask, the fill value, other forms, and selecting elements."""


class _Masking:
    __slots__ = ()

    def __setmask__(self, mask, copy=False):
        kind, own = self.dtype, self._mask
        if mask is masked:
            mask = True
        if own is nomask:
            if mask is nomask:
                return
            own = self._mask = make_mask_none(self.shape, kind)
        if kind.names is None:
            if self._hardmask:
                np.logical_or(own, mask, out=own)
            elif isinstance(mask, (int, float, np.bool_, np.number)):
                own[...] = mask
            else:
                own.flat = mask
        else:
            mask = np.array(mask, copy=False)
            if mask.ndim:
                mask = _as_mask(mask, own.dtype, copy)
            elif mask.dtype.kind == "b":
                mask = np.array(tuple([mask.item()] * len(own.dtype)), dtype=own.dtype)
            else:
                mask = mask.astype(own.dtype)
            if self._hardmask:
                for n in kind.names:
                    own[n] |= mask[n]
            elif mask.ndim:
                own[...] = mask.reshape(own.shape) if mask.size == own.size else mask
            else:
                own[...] = mask
        if own.shape:
            own.shape = self.shape

    _set_mask = __setmask__
    mask = property(lambda self: self._mask.view(), lambda self, value: self.__setmask__(value), doc="The mask; a view.")
    hardmask = property(lambda self: self._hardmask, doc="Whether assignments leave masked elements masked.")
    sharedmask = property(lambda self: self._sharedmask, doc="Whether another array has the same mask.")

    @property
    def recordmask(self):
        """Which records are masked in all fields."""
        mask = self._mask.view(ndarray)
        return mask if mask.dtype.names is None else np.all(flatten_structured_array(mask), axis=-1)

    @recordmask.setter
    def recordmask(self, mask):
        raise NotImplementedError("Coming soon: setting the mask per records!")

    def harden_mask(self):
        """Let assignments leave masked elements masked; the array itself."""
        self._hardmask = True
        return self

    def soften_mask(self):
        """Let assignments unmask elements; the array itself."""
        self._hardmask = False
        return self

    def unshare_mask(self):
        """Give the array a mask of its own; the array itself."""
        if self._sharedmask:
            self._mask, self._sharedmask = self._mask.copy(), False
        return self

    def shrink_mask(self):
        """Drop a mask that is false everywhere; the array itself."""
        self._mask = _shrink_mask(self._mask)
        return self

    def filled(self, fill_value=None):
        """The data with a fill value in the place of masked elements, as an ordinary array.

        >>> from numpy import ma
        >>> ma.array([1, 2, 3], mask=[0, 1, 0], fill_value=-9).filled()
        array([ 1, -9,  3])
        """
        m = self._mask
        if m is nomask:
            return self._data
        fill_value = self.fill_value if fill_value is None else _check_fill_value(fill_value, self.dtype)
        if self is masked_singleton:
            return np.asanyarray(fill_value)
        if m.dtype.names is not None:
            made = self._data.copy("K")
            _fill_fields(made, m, fill_value)
            return made
        if not m.any():
            return self._data
        made = self._data.copy("K")
        try:
            np.copyto(made, fill_value, where=m)
        except (TypeError, AttributeError):
            made = np.choose(m, (made.astype(object), np.array(fill_value, dtype=object)))
        return made

    def compressed(self):
        """The elements that are not masked, in one axis."""
        data = ndarray.ravel(self._data)
        return data if self._mask is nomask else data.compress(np.logical_not(ndarray.ravel(self._mask)))

    def compress(self, condition, axis=None, out=None):
        """The elements where a condition holds, with their masks."""
        made = self._data.compress(np.asarray(condition), axis=axis, out=out).view(type(self))
        made._update_from(self)
        if self._mask is not nomask:
            made._mask = self._mask.compress(condition, axis=axis)
        return made

    def ravel(self, order="C"):
        """The elements in one axis; a view where possible."""
        made = ndarray.ravel(self._data, order=order).view(type(self))
        made._update_from(self)
        made._mask = nomask if self._mask is nomask else ndarray.ravel(self._mask, order=order).reshape(made.shape)
        return made

    def reshape(self, *s, **kwargs):
        """The same elements in another shape; a view where possible."""
        order = kwargs.pop("order", "C")
        made = self._data.reshape(*s, order=order, **kwargs).view(type(self))
        made._update_from(self)
        if self._mask is not nomask:
            made._mask = self._mask.reshape(*s, order=order)
        return made

    def resize(self, newshape, refcheck=True, order=False):
        """Refused: use `ma.resize`."""
        raise ValueError(
            "A masked array does not own its data and therefore cannot be resized.\n"
            "Use the numpy.ma.resize function instead."
        )

    def put(self, indices, values, mode="raise"):
        """Set elements at flat indices, and their masks."""
        if self._hardmask and self._mask is not nomask:
            held = self._mask[indices]
            indices, values = np.array(indices, copy=False), np.array(values, copy=False, subok=True)
            values = np.resize(values, indices.shape) if values.shape != indices.shape else values
            indices, values = indices[~held], values[~held]
        self._data.put(indices, values, mode=mode)
        vmask = getmask(values)
        if self._mask is nomask and vmask is nomask:
            return
        m = getmaskarray(self)
        m.put(indices, False if vmask is nomask else vmask, mode=mode)
        self._mask = make_mask(m, copy=False, shrink=True)

    def ids(self):
        """Numbers that tell the data and the mask from others."""
        return id(self._j), id(nomask) if self._mask is nomask else id(self._mask._j)

    def iscontiguous(self):
        """Whether the data lie in C order without gaps."""
        return self.flags["CONTIGUOUS"]

    def nonzero(self):
        """The indices of elements that are not zero and not masked."""
        return np.array(self.filled(0), copy=False).nonzero()

    def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
        """The sum along a diagonal."""
        if self._mask is nomask:
            made = self._data.trace(offset=offset, axis1=axis1, axis2=axis2, out=out)
            return made.astype(dtype)
        d = self.diagonal(offset=offset, axis1=axis1, axis2=axis2)
        return d.astype(dtype).filled(0).sum(axis=-1, out=out)

    def dot(self, b, out=None, strict=False):
        """The matrix product; masked elements count as 0."""
        return dot(self, b, out=out, strict=strict)

    def round(self, decimals=0, out=None):
        """The elements rounded to a number of decimals."""
        made = self._data.round(decimals=decimals, out=out)
        if np.ndim(made) > 0:
            made = made.view(type(self))
            made._mask = self._mask
            made._update_from(self)
        elif self._mask:
            made = masked
        if out is None:
            return made
        if isinstance(out, MaskedArray):
            out.__setmask__(self._mask)
        return out

    def take(self, indices, axis=None, out=None, mode="raise"):
        """The elements at indices along an axis, with their masks; masked where an index is."""
        outmask = getmask(indices)
        if outmask is not nomask:
            indices = indices.filled(0)
        if out is None:
            out = np.asanyarray(self._data.take(indices, axis=axis, mode=mode)).view(type(self))
        else:
            np.take(self._data, indices, axis=axis, mode=mode, out=out)
        if isinstance(out, MaskedArray):
            if self._mask is not nomask:
                outmask = self._mask.take(indices, axis=axis, mode=mode) | outmask
            out.__setmask__(outmask)
        return out[()]

    def tolist(self, fill_value=None):
        """Nested lists of Python objects, None for what is masked.

        >>> from numpy import ma
        >>> ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]]).tolist()
        [[1, None], [3, 4]]
        """
        mask = self._mask
        if mask is nomask:
            return self._data.tolist()
        if fill_value is not None:
            return self.filled(fill_value).tolist()
        if self.dtype.names:
            rows = zip(self._data.ravel().tolist(), mask.ravel().tolist())
            made = [tuple([None if m is True else d for d, m in zip(*row)]) for row in rows]
            for n in reversed(self.shape[1:]):
                made = [made[i : i + n] for i in range(0, len(made), n)]
            return made if self.ndim else made[0]
        made = self._data.astype(object)
        np.copyto(made, None, where=mask)
        return made.tolist()

    def tostring(self, fill_value=None, order="C"):
        """Old name of `tobytes`."""
        warnings.warn("tostring() is deprecated. Use tobytes() instead.", DeprecationWarning, stacklevel=2)
        return self.tobytes(fill_value, order=order)

    def tobytes(self, fill_value=None, order="C"):
        """The bytes of the filled array."""
        return self.filled(fill_value).tobytes(order=order)

    def tofile(self, fid, sep="", format="%s"):
        """Refused: a file would lose the mask."""
        raise NotImplementedError("MaskedArray.tofile() not implemented yet.")

    def toflex(self):
        """The array as records of data and mask."""
        made = np.ndarray(shape=self.shape, dtype=[("_data", self.dtype), ("_mask", self._mask.dtype)])
        made["_data"], made["_mask"] = self._data, self._mask
        return made

    @property
    def fill_value(self):
        """What stands for masked elements in `filled`."""
        if self._fill_value is None:
            self._fill_value = _check_fill_value(None, self.dtype)
        return self._fill_value[()] if isinstance(self._fill_value, ndarray) else self._fill_value

    @fill_value.setter
    def fill_value(self, value=None):
        target = _check_fill_value(value, self.dtype)
        if target.ndim:
            warnings.warn(
                "Non-scalar arrays for the fill value are deprecated. Use arrays with scalar values instead. The filled"
                " function still supports any array as `fill_value`.",
                DeprecationWarning,
                stacklevel=2,
            )
        if self._fill_value is None:
            self._fill_value = target
        else:  # views share it
            self._fill_value[()] = target

    # --- pickles ---

    def __getstate__(self):
        order = "CF"[self.flags.fnc]
        return ndarray.__reduce__(self._data.view(ndarray))[2] + (getmaskarray(self).tobytes(order), self._fill_value)

    def __setstate__(self, state):
        _, shape, kind, fortran, data, mask, fill = state
        ndarray.__setstate__(self, (shape, kind, fortran, data))
        own = np.ndarray((0,), bool)
        own.__setstate__((shape, make_mask_descr(kind), fortran, mask))
        self._mask, self._fill_value = own, None
        self.fill_value = fill

    def __reduce__(self):
        return _mareconstruct, (self.__class__, self._baseclass, (0,), "b"), self.__getstate__()

    def __deepcopy__(self, memo=None):
        from copy import deepcopy

        made = MaskedArray.__new__(type(self), self, copy=True)
        memo = {} if memo is None else memo
        memo[id(self)] = made
        for k, v in self.__dict__.items():
            made.__dict__[k] = deepcopy(v, memo)
        return made

    def __float__(self):
        if self.size > 1:
            raise TypeError("Only length-1 arrays can be converted to Python scalars")
        if self._mask:
            warnings.warn("Warning: converting a masked element to nan.", stacklevel=2)
            return np.nan
        return float(self.item())

    def __int__(self):
        if self.size > 1:
            raise TypeError("Only length-1 arrays can be converted to Python scalars")
        if self._mask:
            raise MaskError("Cannot convert masked element to a Python int.")
        return int(self.item())

    get_fill_value, set_fill_value = fill_value.fget, fill_value.fset
    torecords = toflex


def _mareconstruct(subtype, baseclass, baseshape, basetype):
    """An empty masked array, to be filled with the state of a pickle."""
    data = ndarray.__new__(baseclass, baseshape, basetype)
    mask = ndarray.__new__(ndarray, baseshape, make_mask_descr(basetype))
    return subtype.__new__(subtype, data, mask=mask, dtype=basetype)
