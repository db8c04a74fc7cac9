"""The old interface of scipy.fft."""

import numpy as _np
from scipy.fft import dct, dst, fft, fft2, fftfreq, fftn, fftshift, ifft, ifft2, ifftn, ifftshift, next_fast_len


def rfft(x, n=None, axis=-1, overwrite_x=False):
    """The transform of real input, real and imaginary parts in turn.

    >>> rfft([9.0, -9.0, 1.0, 3.0])
    array([ 4.,  8., 12., 16.])
    """
    from scipy.fft import _lines

    x = _lines(x, n, axis)
    y = _np.fft.rfft(x)
    out = _np.empty(x.shape)
    out[..., 0] = y[..., 0].real
    last = x.shape[-1] // 2
    out[..., 1::2] = y[..., 1:].real
    out[..., 2::2] = y[..., 1 : (x.shape[-1] + 1) // 2].imag
    return _np.moveaxis(out, -1, axis)


def irfft(x, n=None, axis=-1, overwrite_x=False):
    """The inverse of rfft.

    >>> irfft([4.0, 8.0, 12.0, 16.0])
    array([ 9., -9.,  1.,  3.])
    """
    from scipy.fft import _lines

    x = _lines(x, n, axis)
    count = x.shape[-1]
    y = _np.zeros(x.shape[:-1] + (count // 2 + 1,), complex)
    y[..., 0] = x[..., 0]
    y[..., 1:] = x[..., 1::2]
    y[..., 1 : (count + 1) // 2] += 1j * x[..., 2::2]
    return _np.moveaxis(_np.fft.irfft(y, count), -1, axis)


def hilbert(x):
    """The Hilbert transform of a periodic sequence.

    >>> hilbert([0.0, 1.0, 0.0, -1.0]).round(8)
    array([ 1.,  0., -1.,  0.])
    """
    x = _np.asarray(x, dtype=float)
    n = len(x)
    sign = _np.zeros(n)
    sign[1 : (n + 1) // 2], sign[n // 2 + 1 :] = 1, -1
    return _np.fft.ifft(1j * sign * _np.fft.fft(x)).real


def rfftfreq(n, d=1.0):
    """The frequencies of what rfft gives.

    >>> rfftfreq(5)
    array([0. , 0.2, 0.2, 0.4, 0.4])
    """
    import numpy as np

    return np.array((np.arange(n) + 1) // 2, dtype=float) / (n * d)


def idct(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False):
    """The inverse of dct, but for a factor.

    >>> idct([1.0, 2.0], type=1)
    array([ 3., -1.])
    """
    return dct(x, {1: 1, 2: 3, 3: 2, 4: 4}[type], n, axis, norm)


def idst(x, type=2, n=None, axis=-1, norm=None, overwrite_x=False):
    """The inverse of dst, but for a factor.

    >>> idst([1.0, 2.0], type=1).round(6)
    array([ 5.196152, -1.732051])
    """
    return dst(x, {1: 1, 2: 3, 3: 2, 4: 4}[type], n, axis, norm)


def _along_all(name):
    def transform(x, type=2, shape=None, axes=None, norm=None, overwrite_x=False):
        import scipy.fftpack as here

        function = getattr(here, name)
        import numpy as np

        x = np.asarray(x)
        axes = list(range(x.ndim)) if axes is None else list(np.atleast_1d(axes))
        lengths = [None] * len(axes) if shape is None else list(shape)
        for n, axis in zip(lengths, axes):
            x = function(x, type, n, int(axis), norm)
        return x

    transform.__name__, transform.__doc__ = name + "n", f"The transform {name} along all axes, or along those given."
    return transform


dctn, idctn, dstn, idstn = map(_along_all, ("dct", "idct", "dst", "idst"))


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
