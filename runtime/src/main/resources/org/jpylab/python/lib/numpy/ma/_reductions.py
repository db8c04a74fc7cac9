"""Methods of masked arrays that combine, order or count elements: masked ones are left out."""


def _deprecate_argsort_axis(arr):
    if arr.ndim <= 1:  # None and -1 are the same
        return -1
    warnings.warn(
        "In the future the default for argsort will be axis=-1, not the current None, to match its documentation"
        " and np.argsort. Explicitly pass -1 or None to silence this warning.",
        MaskedArrayFutureWarning,
        stacklevel=3,
    )
    return None


def _kept(keepdims):
    return {} if keepdims is _NoValue else {"keepdims": keepdims}


def _mask_of_out(out, mask):
    """Give a masked `out` the mask of what was written to it."""
    if isinstance(out, MaskedArray):
        if getmask(out) is nomask:
            out._mask = make_mask_none(out.shape)
        out._mask.flat = mask


def _lost(out):
    if out.dtype.kind in "biu":
        raise MaskError("Masked data information would be lost in one or more location.")


class _Reductions:
    __slots__ = ()

    def count(self, axis=None, keepdims=_NoValue):
        """The number of elements that are not masked.

        >>> from numpy import ma
        >>> ma.array([1, 2, 3], mask=[0, 1, 0]).count()
        2
        """
        m = self._mask
        if isinstance(self.data, np.matrix):
            m = (np.zeros(self.shape, dtype=np.bool_) if m is nomask else m).view(type(self.data))
        if m is not nomask:
            return 0 if self is masked else (~m).sum(axis=axis, dtype=np.intp, **_kept(keepdims))
        keep = keepdims is not _NoValue and keepdims
        if self.shape == ():
            if axis not in (None, 0):
                raise AxisError(axis, self.ndim)
            return 1
        if axis is None:
            return np.array(self.size, dtype=np.intp, ndmin=self.ndim) if keep else self.size
        axes = np.core.numeric.normalize_axis_tuple(axis, self.ndim)
        items = 1
        for x in axes:
            items *= self.shape[x]
        if keep:
            shape = [1 if i in axes else n for i, n in enumerate(self.shape)]
        else:
            shape = [n for i, n in enumerate(self.shape) if i not in axes]
        return np.full(shape, items, dtype=np.intp)

    def _folded(self, name, fill, axis, out, keepdims, **keywords):
        """A reduction of the data with a neutral element in the place of masked ones."""
        mask = _check_mask_axis(self._mask, axis, keepdims)
        function = getattr(self.filled(fill), name)
        if out is None:
            made = function(axis=axis, **keywords, **_kept(keepdims))
            if np.ndim(made):
                made = made.view(type(self))
                made.__setmask__(mask)
            elif mask:
                made = masked
            return made
        function(axis=axis, out=out, **keywords, **_kept(keepdims))
        return mask

    def _truth(self, name, fill, axis, out, keepdims):
        made = self._folded(name, fill, axis, out, keepdims)
        if out is None:
            return made
        if isinstance(out, MaskedArray) and (out.ndim or made):
            out.__setmask__(made)
        return out

    def all(self, axis=None, out=None, keepdims=_NoValue):
        """Whether all elements that are not masked are true; masked where all are masked."""
        return self._truth("all", True, axis, out, keepdims)

    def any(self, axis=None, out=None, keepdims=_NoValue):
        """Whether an element that is not masked is true; masked where all are masked."""
        return self._truth("any", False, axis, out, keepdims)

    def _total(self, name, fill, axis, dtype, out, keepdims):
        made = self._folded(name, fill, axis, out, keepdims, dtype=dtype)
        if out is None:
            return made
        _mask_of_out(out, made)
        return out

    def sum(self, axis=None, dtype=None, out=None, keepdims=_NoValue):
        """The sum of the elements that are not masked.

        >>> from numpy import ma
        >>> ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 1]]).sum(axis=0)
        masked_array(data=[4, --],
                     mask=[False,  True],
               fill_value=999999)
        """
        return self._total("sum", 0, axis, dtype, out, keepdims)

    def prod(self, axis=None, dtype=None, out=None, keepdims=_NoValue):
        """The product of the elements that are not masked."""
        return self._total("prod", 1, axis, dtype, out, keepdims)

    product = prod

    def _running(self, name, fill, axis, dtype, out):
        made = getattr(self.filled(fill), name)(axis=axis, dtype=dtype, out=out)
        if out is not None:
            if isinstance(out, MaskedArray):
                out.__setmask__(self.mask)
            return out
        made = made.view(type(self))
        made.__setmask__(self._mask)
        return made

    def cumsum(self, axis=None, dtype=None, out=None):
        """Running sums; masked elements count as 0 and stay masked."""
        return self._running("cumsum", 0, axis, dtype, out)

    def cumprod(self, axis=None, dtype=None, out=None):
        """Running products; masked elements count as 1 and stay masked."""
        return self._running("cumprod", 1, axis, dtype, out)

    def mean(self, axis=None, dtype=None, out=None, keepdims=_NoValue):
        """The mean of the elements that are not masked."""
        if self._mask is nomask:
            made = self._plain_reduction("mean", axis=axis, dtype=dtype, **_kept(keepdims))
        else:
            half = False
            if dtype is None and self.dtype.kind in "iub":
                dtype = np.dtype("f8")
            elif dtype is None and self.dtype.type is np.float16:
                dtype, half = np.dtype("f4"), True
            total = self.sum(axis=axis, dtype=dtype, **_kept(keepdims))
            number = self.count(axis=axis, **_kept(keepdims))
            if np.shape(number) == () and number == 0:
                made = masked
            else:
                made = total * 1.0 / number
                if half:
                    made = self.dtype.type(made)
        if out is None:
            return made
        out.flat = made
        _mask_of_out(out, getmask(made))
        return out

    def _plain_reduction(self, name, out=None, **keywords):
        """A reduction of data of which nothing is masked, in the class of the array."""
        made = getattr(self._data, name)(**keywords)
        if isinstance(made, ndarray):
            made = made.view(type(self))
            made._update_from(self)
            made._mask = nomask
        return made

    def anom(self, axis=None, dtype=None):
        """The differences from the mean along an axis."""
        m = self.mean(axis, dtype)
        return self - (expand_dims(m, axis) if axis else m)

    def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue):
        """The variance of the elements that are not masked."""
        if self._mask is nomask:
            if out is None:
                return self._plain_reduction("var", axis=axis, dtype=dtype, ddof=ddof, **_kept(keepdims))
            self._data.var(axis=axis, dtype=dtype, out=out, ddof=ddof, **_kept(keepdims))
            if isinstance(out, MaskedArray):
                out.__setmask__(nomask)
            return out
        number = self.count(axis=axis, **_kept(keepdims)) - ddof
        away = self - self.mean(axis, dtype, keepdims=True)
        away = np.absolute(away) ** 2 if iscomplexobj(self) else away * away
        made = divide(away.sum(axis, **_kept(keepdims)), number)
        if np.ndim(made):
            made = made.view(type(self))
            made._mask = mask_or(self._mask.all(axis, **_kept(keepdims)), number <= 0)
            made._update_from(self)
        elif getmask(made):
            return masked if out is None else _nothing_in(out)
        if out is None:
            return made
        out.flat = made
        if isinstance(out, MaskedArray):
            out.__setmask__(getmask(made))
        return out

    def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue):
        """The standard deviation of the elements that are not masked."""
        made = self.var(axis, dtype, out, ddof, **_kept(keepdims))
        if made is masked:
            return made
        if out is not None:
            np.power(out, 0.5, out=out, casting="unsafe")
            return out
        return sqrt(made)

    # --- extremes and order ---

    def _extremum(self, name, fill_value, axis, out, keepdims):
        made = self._folded(name, fill_value, axis, out, keepdims)
        if out is None:
            if np.ndim(made) and made._mask is not nomask:
                np.copyto(made._data, made.fill_value, where=made._mask)
            return made
        if isinstance(out, MaskedArray):
            _mask_of_out(out, made)
        else:
            _lost(out)
            np.copyto(out, np.nan, where=made)
        return out

    def min(self, axis=None, out=None, fill_value=None, keepdims=_NoValue):
        """The smallest element that is not masked."""
        fill_value = minimum_fill_value(self) if fill_value is None else fill_value
        return self._extremum("min", fill_value, axis, out, keepdims)

    def max(self, axis=None, out=None, fill_value=None, keepdims=_NoValue):
        """The largest element that is not masked."""
        fill_value = maximum_fill_value(self) if fill_value is None else fill_value
        return self._extremum("max", fill_value, axis, out, keepdims)

    def ptp(self, axis=None, out=None, fill_value=None, keepdims=False):
        """The difference of the largest and the smallest element."""
        if out is None:
            made = self.max(axis=axis, fill_value=fill_value, keepdims=keepdims)
            made -= self.min(axis=axis, fill_value=fill_value, keepdims=keepdims)
            return made
        out.flat = self.max(axis=axis, out=out, fill_value=fill_value, keepdims=keepdims)
        low = self.min(axis=axis, fill_value=fill_value, keepdims=keepdims)
        np.subtract(out, low, out=out, casting="unsafe")
        return out

    def argmin(self, axis=None, fill_value=None, out=None, *, keepdims=_NoValue):
        """Where the smallest element is."""
        fill_value = minimum_fill_value(self) if fill_value is None else fill_value
        d = self.filled(fill_value).view(ndarray)
        return d.argmin(axis, out=out, keepdims=keepdims is not _NoValue and bool(keepdims))

    def argmax(self, axis=None, fill_value=None, out=None, *, keepdims=_NoValue):
        """Where the largest element is."""
        fill_value = maximum_fill_value(self._data) if fill_value is None else fill_value
        d = self.filled(fill_value).view(ndarray)
        return d.argmax(axis, out=out, keepdims=keepdims is not _NoValue and bool(keepdims))

    def argsort(self, axis=_NoValue, kind=None, order=None, endwith=True, fill_value=None):
        """The indices that would sort the array, masked elements last (or first)."""
        if axis is _NoValue:
            axis = _deprecate_argsort_axis(self)
        if fill_value is None:
            if not endwith:
                fill_value = maximum_fill_value(self)
            else:
                fill_value = np.nan if self.dtype.kind == "f" else minimum_fill_value(self)
        return self.filled(fill_value).argsort(axis=axis, kind=kind, order=order)

    def sort(self, axis=-1, kind=None, order=None, endwith=True, fill_value=None):
        """Sort in place, masked elements last (or first).

        >>> from numpy import ma
        >>> x = ma.array([3, 1, 2], mask=[0, 1, 0]); x.sort(); print(x)
        [2 3 --]
        """
        if self._mask is nomask:
            self._data.sort(axis=axis, kind=kind, order=order)
        elif self is not masked:
            places = self.argsort(axis=axis, kind=kind, order=order, fill_value=fill_value, endwith=endwith)
            if axis is None:
                self[...] = self[places]
                return
            ordered = np.take_along_axis(self._data, places, axis=axis).view(type(self))
            ordered._mask = np.take_along_axis(self._mask, places, axis=axis)
            self[...] = ordered

    def partition(self, *args, **kwargs):
        """Partition the data in place, masked or not."""
        self._warn_of("partition")
        return self._data.partition(*args, **kwargs)

    def argpartition(self, *args, **kwargs):
        """The indices that would partition the data, masked or not."""
        self._warn_of("argpartition")
        return self._data.argpartition(*args, **kwargs)

    def _warn_of(self, name):
        warnings.warn(f"Warning: '{name}' will ignore the 'mask' of the {type(self).__name__}.", stacklevel=3)


def _nothing_in(out):
    """`out` where all elements were masked."""
    if isinstance(out, MaskedArray):
        out.flat = 0
        out.__setmask__(True)
    else:
        _lost(out)
        out.flat = np.nan
    return out
