"""Products of masked arrays, in which masked elements count as 0, and shifts of bits."""


def _shifted(ufunc, a, n):
    m = getmask(a)
    return masked_array(ufunc(filled(a), n)) if m is nomask else masked_array(ufunc(filled(a, 0), n), mask=m)


def left_shift(a, n):
    """The bits of integers shifted left."""
    return _shifted(np.left_shift, a, n)


def right_shift(a, n):
    """The bits of integers shifted right."""
    return _shifted(np.right_shift, a, n)


def diag(v, k=0):
    """A diagonal of a matrix, or a matrix with a diagonal."""
    made = np.diag(getdata(v), k).view(MaskedArray)
    if getmask(v) is not nomask:
        made._mask = np.diag(v._mask, k)
    return made


def mask_rowcols(a, axis=None):
    """The array with all rows and columns masked that have a masked element; only rows (0) or columns (1).

    >>> from numpy import ma
    >>> print(ma.mask_rowcols(ma.array([[1, 2], [3, 4]], mask=[[1, 0], [0, 0]])))
    [[-- --]
     [-- 4]]
    """
    a = array(a, subok=False)
    if a.ndim != 2:
        raise NotImplementedError("mask_rowcols works for 2D arrays only.")
    m = getmask(a)
    if m is nomask or not m.any():
        return a
    rows, columns = m.nonzero()
    a._mask = a._mask.copy()
    if not axis:
        a[np.unique(rows)] = masked
    if axis in (None, 1, -1):
        a[:, np.unique(columns)] = masked
    return a


def dot(a, b, strict=False, out=None):
    """The matrix product; masked elements count as 0, or with `strict` mask their rows and columns."""
    if strict and a.ndim == 2 and b.ndim == 2:
        a, b = mask_rowcols(a, 0), mask_rowcols(b, 1)
    there_a, there_b = ~getmaskarray(a), ~getmaskarray(b)
    if out is None:
        d = np.asanyarray(np.dot(filled(a, 0), filled(b, 0))).view(get_masked_subclass(a, b))
        d.__setmask__(~np.dot(there_a, there_b))
        return d
    d = np.dot(filled(a, 0), filled(b, 0), out._data)
    if out.mask.shape != d.shape:
        out._mask = np.empty(d.shape, MaskType)
    np.dot(there_a, there_b, out._mask)
    np.logical_not(out._mask, out._mask)
    return out


def inner(a, b):
    """The inner product; masked elements count as 0."""
    fa, fb = filled(a, 0), filled(b, 0)
    made = np.inner(fa if fa.ndim else fa.reshape(1), fb if fb.ndim else fb.reshape(1))
    return made.view(MaskedArray) if isinstance(made, ndarray) else made


innerproduct = inner


def outer(a, b):
    """The products of all pairs, masked where one of the two is."""
    made = np.outer(filled(a, 0).ravel(), filled(b, 0).ravel())
    if getmask(a) is nomask and getmask(b) is nomask:
        return masked_array(made)
    mask = np.logical_or.outer(getmaskarray(a).ravel(), getmaskarray(b).ravel())
    return masked_array(made, mask=make_mask(mask, copy=False))


outerproduct = outer


def _slid(f, a, v, mode, propagate_mask):
    if propagate_mask:
        touched = f(getmaskarray(a), np.ones(np.shape(v), dtype=bool), mode=mode)
        touched = touched | f(np.ones(np.shape(a), dtype=bool), getmaskarray(v), mode=mode)
        return masked_array(f(getdata(a), getdata(v), mode=mode), mask=touched)
    nothing = ~f(~getmaskarray(a), ~getmaskarray(v), mode=mode)
    return masked_array(f(filled(a, 0), filled(v, 0), mode=mode), mask=nothing)


def correlate(a, v, mode="valid", propagate_mask=True):
    """The cross-correlation, masked where a masked element went in (or where nothing else did)."""
    return _slid(np.correlate, a, v, mode, propagate_mask)


def convolve(a, v, mode="full", propagate_mask=True):
    """The convolution, masked where a masked element went in (or where nothing else did)."""
    return _slid(np.convolve, a, v, mode, propagate_mask)
