"""Discrete Fourier, cosine and sine transforms."""

import numpy as _np
from numpy.fft import (
    fft, fft2, fftfreq, fftn, fftshift, hfft, ifft, ifft2, ifftn, ifftshift, ihfft, irfft, irfft2, irfftn,
    rfft, rfft2, rfftfreq, rfftn,
)  # fmt: skip


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
    """The discrete sine transform, of types 1 and 2.

    >>> dst([1.0, 2.0, 3.0], type=1).round(8)
    array([ 9.65685425, -4.        ,  1.65685425])
    """
    x = _lines(x, n, axis)
    count = x.shape[-1]
    k = _np.arange(1, count + 1)
    if type == 1:
        y = 2 * _np.dot(x, _np.sin(_np.pi * _np.outer(k, k) / (count + 1)))
        if norm == "ortho":
            y = y / _np.sqrt(2.0 * (count + 1))
    elif type == 2:
        y = 2 * _np.dot(x, _np.sin(_np.pi * _np.outer(k - 0.5, k) / count))
        if norm == "ortho":
            y[..., -1] /= _np.sqrt(2.0)
            y = y / _np.sqrt(2.0 * count)
    else:
        raise NotImplementedError(f"dst(type={type})")
    return _np.moveaxis(y, -1, axis)


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
