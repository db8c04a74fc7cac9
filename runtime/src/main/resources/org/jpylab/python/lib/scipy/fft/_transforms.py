"""NumPy's transforms with SciPy's arguments, precision and signs of zeros."""

import numpy as np
from numpy import fft as _fft

_INVERSE = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}


def _checked(x):
    x = np.asarray(x)
    if x.dtype == np.float16:
        x = x.astype(np.float32)
    if x.dtype.kind not in "biufc":
        raise TypeError(f"cannot cast {x.dtype} to floating point")
    return x


def _narrow(made, x):
    """In single precision if x is."""
    if x.dtype in (np.float32, np.complex64):
        return made.astype(np.complex64 if made.dtype.kind == "c" else np.float32)
    return made


def _whole_spectrum(x, s, axes, norm, inverse):
    """The spectrum of real numbers from its half: what mirrors itself is conjugated too."""
    half = _fft.rfftn(x, s, axes, _INVERSE[norm] if inverse else norm)
    if inverse:
        half = np.conj(half)
    n = x.shape[axes[-1]] if s is None else s[-1]
    half = np.moveaxis(half, axes, range(-len(axes), 0))
    lead, lens = half.ndim - len(axes), half.shape[half.ndim - len(axes) : -1]
    turned = np.ix_(*(range(k) for k in half.shape[:lead]), *((-np.arange(k)) % k for k in lens), range(half.shape[-1]))
    mirrored = np.conj(half[turned])
    place = np.arange(int(np.prod(lens))).reshape(lens)
    before = place < (place[np.ix_(*((-np.arange(k)) % k for k in lens))] if lens else place)
    whole = np.concatenate((half, mirrored[..., 1 : (n + 1) // 2][..., ::-1]), axis=-1)
    for column in {0, n // 2} if n % 2 == 0 else {0}:
        plane = half[..., column]
        plane = plane.real + 1j * np.where(plane.imag == 0, 0.0, plane.imag)
        other = np.conj(plane[tuple(t[..., 0] for t in turned[:-1])] if plane.ndim else plane)
        whole[..., column] = np.where(before, plane, other)
    return np.moveaxis(whole, range(-len(axes), 0), axes)


def _complex(name, inverse):
    plain, many = getattr(_fft, name), name.endswith(("2", "n"))

    def one(x, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, *, plan=None):
        x = _checked(x)
        if x.dtype.kind == "c" or x.size == 0 or n == 0:
            return _narrow(plain(x, n, axis, norm), x)
        _norm(norm)
        return _narrow(_whole_spectrum(x, None if n is None else (int(n),), (axis,), norm, inverse), x)

    def several(x, s=None, axes=(-2, -1) if name.endswith("2") else None, norm=None, overwrite_x=False, workers=None, *, plan=None):
        x = _checked(x)
        if x.dtype.kind == "c" or x.size == 0:
            return _narrow(plain(x, s, axes, norm), x)
        _norm(norm)
        s = None if s is None else tuple(int(k) for k in np.atleast_1d(s))
        if axes is None:
            axes = range(x.ndim) if s is None else range(x.ndim - len(s), x.ndim)
        axes = tuple(int(a) % max(x.ndim, 1) for a in np.atleast_1d(list(axes) if isinstance(axes, range) else axes))
        if len(set(axes)) < len(axes) or not axes:
            return _narrow(plain(x, s, axes, norm), x)
        return _narrow(_whole_spectrum(x, s, axes, norm, inverse), x)

    return _named(several if many else one, name)


def _norm(norm):
    if norm not in _INVERSE:
        raise ValueError(f'Invalid norm value {norm!r}, should be "backward", "ortho" or "forward"')


def _half(name):
    plain = getattr(_fft, name)

    def one(x, n=None, axis=-1, norm=None, overwrite_x=False, workers=None, *, plan=None):
        x = _checked(x)
        if name in ("rfft", "ihfft") and x.dtype.kind == "c":
            raise TypeError("x must be a real sequence")
        return _narrow(plain(x, n, axis, norm), x)

    def several(x, s=None, axes=(-2, -1) if name.endswith("2") else None, norm=None, overwrite_x=False, workers=None, *, plan=None):
        x = _checked(x)
        if name.startswith("rfft") and x.dtype.kind == "c":
            raise TypeError("x must be a real sequence")
        return _narrow(plain(x, s, axes, norm), x)

    return _named(several if name.endswith(("2", "n")) else one, name)


def _named(function, name):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = getattr(_fft, name).__doc__
    return function


fft, fft2, fftn = (_complex(name, False) for name in ("fft", "fft2", "fftn"))
ifft, ifft2, ifftn = (_complex(name, True) for name in ("ifft", "ifft2", "ifftn"))
rfft, rfft2, rfftn, irfft, irfft2, irfftn, hfft, ihfft = map(
    _half, ("rfft", "rfft2", "rfftn", "irfft", "irfft2", "irfftn", "hfft", "ihfft")
)
