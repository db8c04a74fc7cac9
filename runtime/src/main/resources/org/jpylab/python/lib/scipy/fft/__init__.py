"""Discrete Fourier, cosine and sine transforms."""

import numpy as _np
from numpy.fft import fftfreq, fftshift, ifftshift, rfftfreq
from scipy.fft._transforms import fft, fft2, fftn, hfft, ifft, ifft2, ifftn, ihfft, irfft, irfft2, irfftn, rfft, rfft2, rfftn


def next_fast_len(target, real=False):
    """The next length that transforms fast: one without large prime factors.

    >>> next_fast_len(1021)
    1024
    """
    primes = (2, 3, 5) if real else (2, 3, 5, 7, 11)
    n = int(target)
    while True:
        rest = n
        for p in primes:
            while rest % p == 0 and rest > 1:
                rest //= p
        if rest <= 1:
            return n
        n += 1


def _lines(x, n, axis):
    """The array with the axis last, cut or padded to n."""
    x = _np.moveaxis(_np.asarray(x) + 0.0, axis, -1)
    if n is not None and n != x.shape[-1]:
        if n < x.shape[-1]:
            x = x[..., :n]
        else:
            x = _np.concatenate((x, _np.zeros(x.shape[:-1] + (n - x.shape[-1],))), axis=-1)
    return x


def dct(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, orthogonalize=None):
    """The discrete cosine transform, of types 1 to 4.

    >>> dct([1.0, 2.0, 3.0]).round(8)
    array([12.        , -3.46410162, -0.        ])
    """
    x = _lines(x, n, axis)
    y = _dct_of(x, type, norm == "ortho" if orthogonalize is None else orthogonalize, norm == "ortho")
    if norm == "forward":
        y = y / (2 * (x.shape[-1] - (type == 1)))
    return _np.moveaxis(y, -1, axis)


def _dct_of(x, type, orthogonal, scaled):
    n = x.shape[-1]
    k = _np.arange(n)
    root = _np.sqrt(2.0)
    if type == 1:
        if orthogonal:
            x = x.copy()
            x[..., 0] *= root
            x[..., -1] *= root
        y = rfft(_np.concatenate((x, x[..., -2:0:-1]), axis=-1)).real
        if orthogonal:
            y[..., 0] /= root
            y[..., -1] /= root
        return y / _np.sqrt(2.0 * (n - 1)) if scaled else y
    if type == 2:
        both = _np.concatenate((x, x[..., ::-1]), axis=-1)
        y = (fft(both)[..., :n] * _np.exp(-0.5j * _np.pi * k / n)).real
        if orthogonal:
            y[..., 0] /= root
    elif type == 3:
        x = x.copy()
        if orthogonal:
            x[..., 0] *= root
        head = x[..., :1]
        y = 2 * fft(x * _np.exp(-0.5j * _np.pi * k / n), 2 * n)[..., :n].real - head
    elif type == 4:
        m = k + 0.5
        y = 2 * _np.dot(x, _np.cos(_np.pi / n * _np.outer(m, m)))
    else:
        raise ValueError(f"Invalid type: {type}")
    return y / _np.sqrt(2.0 * n) if scaled else y


def idct(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, orthogonalize=None):
    """The inverse of dct.

    >>> idct(dct([1.0, 2.0, 3.0])).round(8)
    array([1., 2., 3.])
    """
    x = _lines(x, n, axis)
    count = x.shape[-1]
    inverse = {1: 1, 2: 3, 3: 2, 4: 4}[type]
    y = _dct_of(x, inverse, norm == "ortho", norm == "ortho")
    if norm in (None, "backward"):
        y = y / (2 * (count - (type == 1)))
    return _np.moveaxis(y, -1, axis)


def dst(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, orthogonalize=None):
    """The discrete sine transform, of types 1 to 4.

    >>> dst([1.0, 2.0, 3.0], type=1).round(8)
    array([ 9.65685425, -4.        ,  1.65685425])
    """
    x = _lines(x, n, axis)
    count = x.shape[-1]
    ortho = norm == "ortho"
    signs = _np.where(_np.arange(count) % 2, -1.0, 1.0)
    if type == 1:
        zero = _np.zeros(x.shape[:-1] + (1,))
        odd = _np.concatenate((zero, x, zero, -x[..., ::-1]), axis=-1)
        y = -fft(odd).imag[..., 1 : count + 1]
        y = y / _np.sqrt(2.0 * (count + 1)) if ortho else y
    elif type == 2:
        y = _dct_of(x * signs, 2, ortho, ortho)[..., ::-1]
    elif type in (3, 4):
        y = _dct_of(x[..., ::-1], type, ortho, ortho) * signs
    else:
        raise ValueError(f"Invalid type ({type}); must be 1, 2, 3 or 4")
    if norm == "forward":
        y = y / (2 * (count + (type == 1)))
    return _np.moveaxis(y, -1, axis)


def idst(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, orthogonalize=None):
    """The inverse of dst.

    >>> idst(dst([1.0, 2.0, 3.0])).round(8)
    array([1., 2., 3.])
    """
    swapped = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    return dst(x, {1: 1, 2: 3, 3: 2, 4: 4}[type], n, axis, swapped)


def _along_all(function):
    def transform(x, type=2, s=None, axes=None, norm=None, overwrite_x=False, workers=None, *, orthogonalize=None):
        x = _np.asarray(x)
        if axes is None:
            axes = range(x.ndim) if s is None else range(x.ndim - _np.size(s), x.ndim)
        axes = [axes] if _np.ndim(axes) == 0 and not isinstance(axes, range) else list(axes)
        lengths = [None] * len(axes) if s is None else list(_np.atleast_1d(s))
        for n, axis in zip(lengths, axes):
            x = function(x, type, None if n is None else int(n), axis, norm, orthogonalize=orthogonalize)
        return x

    transform.__name__ = function.__name__ + "n"
    transform.__doc__ = f"The transform {function.__name__} along all axes, or along those given."
    return transform


dctn, idctn, dstn, idstn = map(_along_all, (dct, idct, dst, idst))


def hfftn(x, s=None, axes=None, norm=None, overwrite_x=False, workers=None, *, plan=None):
    """The real transform of a signal that is symmetric about the origin.

    >>> hfftn([1.0, 2.0])
    array([ 5., -3.])
    """
    x = _np.asarray(x)
    axes = list(range(x.ndim)) if axes is None else list(axes)
    inverse = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    return irfftn(_np.conj(x), s, axes, inverse)


def ihfftn(x, s=None, axes=None, norm=None, overwrite_x=False, workers=None, *, plan=None):
    """The inverse of hfftn.

    >>> ihfftn([5.0, -3.0]).real
    array([1., 4.])
    """
    x = _np.asarray(x)
    axes = list(range(x.ndim)) if axes is None else list(axes)
    inverse = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    return _np.conj(rfftn(x, s, axes, inverse))


def hfft2(x, s=None, axes=(-2, -1), norm=None, overwrite_x=False, workers=None, *, plan=None):
    """As hfftn, over two axes."""
    return hfftn(x, s, axes, norm)


def ihfft2(x, s=None, axes=(-2, -1), norm=None, overwrite_x=False, workers=None, *, plan=None):
    """As ihfftn, over two axes."""
    return ihfftn(x, s, axes, norm)


_workers = 1


def get_workers():
    """How many threads `set_workers` asked for; transforms use one."""
    return _workers


class set_workers:
    """A context in which transforms would use several threads; here they use one."""

    def __init__(self, workers):
        if not isinstance(workers, int):
            raise ValueError(f"Number of workers must be an integer, not {workers!r}")
        self._workers = workers

    def __enter__(self):
        global _workers
        self._before, _workers = _workers, self._workers

    def __exit__(self, *details):
        global _workers
        _workers = self._before
        return False


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
