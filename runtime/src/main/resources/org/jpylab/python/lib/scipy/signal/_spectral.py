"""Spectra."""

import numpy as np
from scipy.signal.windows import get_window


def _segments(x, y, fs, window, nperseg, noverlap, nfft, detrend, sided, scaling, boundary, padded, mode):
    """Frequencies, times and the transforms of overlapping windows of the last axis."""
    if nperseg is not None and int(nperseg) < 1:
        raise ValueError("nperseg must be a positive integer")
    n = x.shape[-1]
    if isinstance(window, (str, tuple)):
        nperseg = 256 if nperseg is None else int(nperseg)
        if nperseg > n:
            import warnings

            warnings.warn(f"nperseg = {nperseg:d} is greater than input length  = {n:d}, using nperseg = {n:d}", UserWarning, stacklevel=4)
            nperseg = n
        win = get_window(window, nperseg)
    else:
        win = np.asarray(window)
        if nperseg is not None and nperseg != len(win):
            raise ValueError("value specified for nperseg is different from length of window")
        nperseg = len(win)
    nfft = nperseg if nfft is None else int(nfft)
    if nfft < nperseg:
        raise ValueError("nfft must be greater than or equal to nperseg.")
    noverlap = nperseg // 2 if noverlap is None else int(noverlap)
    if noverlap >= nperseg:
        raise ValueError("noverlap must be less than nperseg.")
    step = nperseg - noverlap
    same = y is None or y is x
    both = [x] if same else [x, y]
    if boundary is not None:
        both = [_bounded(v, nperseg // 2, boundary) for v in both]
    if padded:
        more = (-(both[0].shape[-1] - nperseg) % step) % nperseg
        both = [np.concatenate((v, np.zeros(v.shape[:-1] + (more,))), axis=-1) for v in both]
    scale = 1.0 / (fs * (win * win).sum()) if scaling == "density" else 1.0 / win.sum() ** 2
    if mode == "stft":
        scale = np.sqrt(scale)
    complex_input = any(np.iscomplexobj(v) for v in both)
    onesided = sided and not complex_input
    transforms = [_windowed(v, win, nperseg, step, nfft, detrend, onesided) for v in both]
    r = transforms[0] if mode == "stft" else np.conj(transforms[0]) * transforms[-1]
    r = r * scale
    if onesided and mode == "psd":
        r[..., 1 : (None if nfft % 2 else -1), :] *= 2
    freqs = np.fft.rfftfreq(nfft, 1 / fs) if onesided else np.fft.fftfreq(nfft, 1 / fs)
    times = np.arange(nperseg / 2, both[0].shape[-1] - nperseg / 2 + 1, step) / float(fs)
    if boundary is not None:
        times = times - nperseg / 2 / fs
    if same and mode != "stft":
        r = r.real
    return freqs, times, r


def _bounded(x, n, kind):
    from scipy.signal._filtering import _extended

    if kind == "zeros":
        zero = np.zeros(x.shape[:-1] + (n,))
        return np.concatenate((zero, x, zero), axis=-1)
    return _extended(x, n, kind)


def _windowed(x, win, nperseg, step, nfft, detrend, onesided):
    from scipy.signal._filtering import detrend as remove

    starts = range(0, x.shape[-1] - nperseg + 1, step)
    parts = np.stack([x[..., s : s + nperseg] for s in starts], axis=-2)
    if callable(detrend):
        parts = detrend(parts)
    elif detrend:
        parts = remove(parts, type=detrend)
    parts = parts * win
    spectrum = np.fft.rfft(parts, nfft) if onesided else np.fft.fft(parts, nfft)
    return np.moveaxis(spectrum, -1, -2)


def csd(x, y, fs=1.0, window="hann", nperseg=None, noverlap=None, nfft=None, detrend="constant", return_onesided=True,
        scaling="density", axis=-1, average="mean"):  # fmt: skip
    """Frequencies and the cross-spectral density of two signals, by Welch's method.

    >>> f, p = csd([1.0, -1.0] * 8, [1.0, 0.0] * 8, nperseg=8); f[-1]
    0.5
    """
    x = np.moveaxis(np.asarray(x) + 0.0, axis, -1)
    y = x if y is None else np.moveaxis(np.asarray(y) + 0.0, axis, -1)
    if x.shape[-1] != y.shape[-1]:
        n = max(x.shape[-1], y.shape[-1])
        x, y = (np.concatenate((v, np.zeros(v.shape[:-1] + (n - v.shape[-1],))), axis=-1) for v in (x, y))
    if x.size == 0:
        return np.empty(0), np.empty(0)
    freqs, _, p = _segments(x, y, fs, window, nperseg, noverlap, nfft, detrend, return_onesided, scaling, None, False, "psd")
    if p.shape[-1] > 1 and average == "median":
        bias = sum(1.0 / (k + 1) - 1.0 / k for k in range(2, p.shape[-1], 2)) + 1.0
        p = np.median(p.real, axis=-1) / bias if np.isrealobj(p) else (np.median(p.real, axis=-1) + 1j * np.median(p.imag, axis=-1)) / bias
    elif average == "mean" or p.shape[-1] == 1:
        p = p.mean(axis=-1)
    else:
        raise ValueError(f"average must be \"median\" or \"mean\", got {average}")
    return freqs, np.moveaxis(p, -1, axis)


def welch(x, fs=1.0, window="hann", nperseg=None, noverlap=None, nfft=None, detrend="constant", return_onesided=True,
          scaling="density", axis=-1, average="mean"):  # fmt: skip
    """Frequencies and the power spectral density, averaged over windows (Welch, 1967).

    >>> f, p = welch([1.0, -1.0] * 8, nperseg=8); p.round(8)[-1]
    5.33333333
    """
    f, p = csd(x, None, fs, window, nperseg, noverlap, nfft, detrend, return_onesided, scaling, axis, average)
    return f, p.real


def periodogram(x, fs=1.0, window="boxcar", nfft=None, detrend="constant", return_onesided=True, scaling="density", axis=-1):
    """Frequencies and the power spectral density of the whole signal.

    >>> periodogram([1.0, -1.0, 1.0, -1.0])
    (array([0.  , 0.25, 0.5 ]), array([0., 0., 4.]))
    """
    x = np.asarray(x)
    n = x.shape[axis]
    if x.size == 0:
        return np.empty(x.shape), np.empty(x.shape)
    if nfft is not None and nfft < n:
        x = np.moveaxis(np.moveaxis(x, axis, 0)[:nfft], 0, axis)
        n, nfft = nfft, None
    return welch(x, fs, get_window(window, n) if isinstance(window, (str, tuple)) else window, n, 0, nfft, detrend, return_onesided, scaling, axis)


def spectrogram(x, fs=1.0, window=("tukey", 0.25), nperseg=None, noverlap=None, nfft=None, detrend="constant",
                return_onesided=True, scaling="density", axis=-1, mode="psd"):  # fmt: skip
    """Frequencies, times and the power spectral density of each window.

    >>> f, t, s = spectrogram(numpy.arange(32.0), nperseg=16); s.shape
    (9, 2)
    """
    x = np.moveaxis(np.asarray(x) + 0.0, axis, -1)
    if nperseg is None and isinstance(window, (str, tuple)):
        nperseg = min(256, x.shape[-1])
    if noverlap is None:
        noverlap = (nperseg or len(window)) // 8
    if mode == "psd":
        return _segments(x, x, fs, window, nperseg, noverlap, nfft, detrend, return_onesided, scaling, None, False, "psd")
    f, t, s = _segments(x, x, fs, window, nperseg, noverlap, nfft, detrend, return_onesided, scaling, None, False, "stft")
    if mode == "magnitude":
        s = abs(s)
    elif mode in ("angle", "phase"):
        s = np.angle(s)
        s = np.unwrap(s, axis=-2) if mode == "phase" else s
    elif mode != "complex":
        raise ValueError(f"unknown value for mode {mode}, must be one of ['psd', 'complex', 'magnitude', 'angle', 'phase']")
    return f, t, s


def stft(x, fs=1.0, window="hann", nperseg=256, noverlap=None, nfft=None, detrend=False, return_onesided=True,
         boundary="zeros", padded=True, axis=-1, scaling="spectrum"):  # fmt: skip
    """Frequencies, times and the transforms of overlapping windows.

    >>> f, t, z = stft(numpy.ones(16), nperseg=8); z.shape
    (5, 5)
    """
    x = np.moveaxis(np.asarray(x) + 0.0, axis, -1)
    scaling = {"psd": "density"}.get(scaling, scaling)
    return _segments(x, x, fs, window, nperseg, noverlap, nfft, detrend, return_onesided, scaling, boundary, padded, "stft")


def istft(Zxx, fs=1.0, window="hann", nperseg=None, noverlap=None, nfft=None, input_onesided=True, boundary=True,
          time_axis=-1, freq_axis=-2, scaling="spectrum"):  # fmt: skip
    """Times and the signal of overlapping windows' transforms.

    >>> istft(stft(numpy.arange(16.0), nperseg=8)[2], nperseg=8)[1].round(8)[:3] + 0.0
    array([0., 1., 2.])
    """
    Z = np.asarray(Zxx) + 0j
    n_default = 2 * (Z.shape[-2] - 1) if input_onesided else Z.shape[-2]
    nperseg = n_default if nperseg is None else int(nperseg)
    nfft = nperseg if nfft is None and nperseg == n_default + 1 else n_default if nfft is None else int(nfft)
    noverlap = nperseg // 2 if noverlap is None else int(noverlap)
    step = nperseg - noverlap
    win = get_window(window, nperseg) if isinstance(window, (str, tuple)) else np.asarray(window)
    parts = np.fft.irfft(Z, nfft, axis=-2)[..., :nperseg, :] if input_onesided else np.fft.ifft(Z, nfft, axis=-2)[..., :nperseg, :]
    count = Z.shape[-1]
    x, norm = np.zeros(Z.shape[:-2] + (nperseg + (count - 1) * step,), parts.dtype), np.zeros(nperseg + (count - 1) * step)
    parts = parts * (win.sum() if scaling == "spectrum" else np.sqrt(fs * (win**2).sum()))
    for k in range(count):
        at = slice(k * step, k * step + nperseg)
        x[..., at] += parts[..., k] * win
        norm[at] += win**2
    if boundary:
        x, norm = x[..., nperseg // 2 : -(nperseg // 2)], norm[nperseg // 2 : -(nperseg // 2)]
    x = x / np.where(norm > 1e-10, norm, 1.0)
    return np.arange(x.shape[-1]) / float(fs), x


def coherence(x, y, fs=1.0, window="hann", nperseg=None, noverlap=None, nfft=None, detrend="constant", axis=-1):
    """Frequencies and the squared coherence of two signals.

    >>> x = numpy.random.RandomState(0).randn(64); coherence(x, 2 * x, nperseg=16)[1].round(8)[:2]
    array([1., 1.])
    """
    common = dict(fs=fs, window=window, nperseg=nperseg, noverlap=noverlap, nfft=nfft, detrend=detrend, axis=axis)
    freqs, pxx = welch(x, **common)
    _, pyy = welch(y, **common)
    _, pxy = csd(x, y, **common)
    return freqs, np.abs(pxy) ** 2 / pxx / pyy


def lombscargle(x, y, freqs, precenter=False, normalize=False):
    """The periodogram of unevenly spaced samples at angular frequencies (Townsend, 2010).

    >>> lombscargle([0.0, 1.0, 2.0, 3.0], [1.0, -1.0, 1.0, -1.0], [3.0]).shape
    (1,)
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    y = y - y.mean() if precenter else y
    freqs = np.asarray(freqs, dtype=float)
    r = np.empty_like(freqs)
    at_once = max(1, 10**6 // max(1, x.size))
    for k in range(0, freqs.size, at_once):
        w = freqs[k : k + at_once]
        c, s = np.cos(w[:, None] * x), np.sin(w[:, None] * x)
        xc, xs, cc, ss, cs = ((u * v).sum(axis=1) for u, v in ((y, c), (y, s), (c, c), (s, s), (c, s)))
        tau = np.arctan2(2 * cs, cc - ss) / (2 * w)
        ct, st = np.cos(w * tau), np.sin(w * tau)
        first = (ct * xc + st * xs) ** 2 / (ct**2 * cc + 2 * ct * st * cs + st**2 * ss)
        second = (ct * xs - st * xc) ** 2 / (ct**2 * ss - 2 * ct * st * cs + st**2 * cc)
        r[k : k + at_once] = 0.5 * (first + second)
    return r * 2 / (y @ y) if normalize else r
