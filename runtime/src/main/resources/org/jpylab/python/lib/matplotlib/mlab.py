"""Spectra of series by Welch's method (P. Welch, IEEE Trans. Audio Electroacoust. 15, 70, 1967)."""

import numpy


def window_hanning(x):
    """A series under a Hann window."""
    return numpy.hanning(len(x)) * x


def window_none(x):
    """The series itself."""
    return x


def detrend_none(x, axis=None):
    """The series itself."""
    return x


def detrend_mean(x, axis=None):
    """The series without its mean.

    >>> detrend_mean([1.0, 2.0, 3.0]).tolist()
    [-1.0, 0.0, 1.0]
    """
    x = numpy.asarray(x)
    return x - x.mean(axis, keepdims=axis is not None)


def detrend_linear(y):
    """The series without its best fitting line."""
    y = numpy.asarray(y)
    if y.ndim > 1:
        raise ValueError("y cannot have ndim > 1")
    if not y.ndim:
        return numpy.array(0.0, dtype=y.dtype)
    x = numpy.arange(y.size, dtype=float)
    c = numpy.cov(x, y, bias=1)
    b = c[0, 1] / c[0, 0]
    return y - (b * x + y.mean() - b * x.mean())


def detrend(x, key=None, axis=None):
    """The series without what a name or function says: 'constant', 'linear' or 'none'."""
    if callable(key):
        function = key
    elif key is None or key in ("constant", "mean", "default"):
        function = detrend_mean
    elif key == "linear":
        function = detrend_linear
    elif key == "none":
        function = detrend_none
    else:
        raise ValueError(
            f"{key!r} is not a valid value for key; supported values are "
            "'default', 'constant', 'mean', 'linear', 'none'"
        )
    x = numpy.asarray(x)
    if axis is None or x.ndim == 1:
        return function(x)
    return numpy.apply_along_axis(function, axis, x)


def stride_windows(x, n, noverlap=None, axis=0):
    """The pieces of a series, a column for each."""
    noverlap = 0 if noverlap is None else noverlap
    if noverlap >= n:
        raise ValueError("noverlap must be less than n")
    if n < 1:
        raise ValueError("n cannot be less than 1")
    x = numpy.asarray(x)
    step = n - noverlap
    starts = numpy.arange(0, x.shape[-1] - n + 1, step)
    if axis == 0:
        return x[numpy.arange(n)[:, None] + starts]
    return x[starts[:, None] + numpy.arange(n)]


def _spectra(x, y, NFFT, Fs, detrend_func, window, noverlap, pad_to, sides, scale_by_freq, mode):
    same = y is None
    Fs = 2 if Fs is None else Fs
    noverlap = 0 if noverlap is None else noverlap
    detrend_func = detrend_none if detrend_func is None else detrend_func
    window = window_hanning if window is None else window
    NFFT = 256 if NFFT is None else NFFT
    if noverlap >= NFFT:
        raise ValueError("noverlap must be less than NFFT")
    mode = "psd" if mode is None or mode == "default" else mode
    if mode not in ("psd", "complex", "magnitude", "angle", "phase"):
        raise ValueError(f"{mode!r} is not a valid value for mode; supported values are "
                         "'default', 'psd', 'complex', 'magnitude', 'angle', 'phase'")  # fmt: skip
    if not same and mode != "psd":
        raise ValueError("x and y must be equal if mode is not 'psd'")
    x = numpy.asarray(x)
    y = x if same else numpy.asarray(y)
    if sides is None or sides == "default":
        sides = "twosided" if numpy.iscomplexobj(x) or numpy.iscomplexobj(y) else "onesided"
    if sides not in ("onesided", "twosided"):
        raise ValueError(f"{sides!r} is not a valid value for sides; supported values are "
                         "'default', 'onesided', 'twosided'")  # fmt: skip
    x, y = _padded(x, NFFT), x if same else _padded(y, NFFT)
    y = x if same else y
    pad_to = NFFT if pad_to is None else pad_to
    scale_by_freq = mode == "psd" if scale_by_freq is None else scale_by_freq
    if sides == "twosided":
        count = pad_to
        center = (pad_to - 1) // 2 + 1 if pad_to % 2 else pad_to // 2
        factor = 1.0
    else:
        count = (pad_to + 1) // 2 if pad_to % 2 else pad_to // 2 + 1
        factor = 2.0
    weights = window(numpy.ones(NFFT)) if callable(window) else numpy.asarray(window)
    if len(weights) != NFFT:
        raise ValueError("The window length must match the data's first dimension")

    def transformed(series):
        pieces = stride_windows(series, NFFT, noverlap)
        pieces = detrend(pieces, detrend_func, axis=0)
        return numpy.fft.fft(pieces * weights.reshape(-1, 1), n=pad_to, axis=0)[:count]

    spectrum = transformed(x)
    freqs = numpy.fft.fftfreq(pad_to, 1 / Fs)[:count]
    if not same:
        spectrum = numpy.conj(spectrum) * transformed(y)
    elif mode == "psd":
        spectrum = numpy.conj(spectrum) * spectrum
    elif mode == "magnitude":
        spectrum = numpy.abs(spectrum) / numpy.abs(weights).sum()
    elif mode in ("angle", "phase"):
        spectrum = numpy.angle(spectrum)
    else:
        spectrum = spectrum / numpy.abs(weights).sum()
    if mode == "psd":
        inner = slice(1, -1 if not NFFT % 2 else None)
        spectrum[inner] *= factor
        if scale_by_freq:
            spectrum /= Fs * (numpy.abs(weights) ** 2).sum()
        else:
            spectrum /= numpy.abs(weights).sum() ** 2
    t = numpy.arange(NFFT / 2, len(x) - NFFT / 2 + 1, NFFT - noverlap) / Fs
    if sides == "twosided":
        freqs = numpy.roll(freqs, -center, axis=0)
        spectrum = numpy.roll(spectrum, -center, axis=0)
    elif not pad_to % 2:
        freqs[-1] *= -1
    if mode == "phase":
        spectrum = numpy.unwrap(spectrum, axis=0)
    return spectrum, freqs, t


def _padded(x, n):
    if len(x) >= n:
        return x
    return numpy.concatenate([x, numpy.zeros(n - len(x), dtype=x.dtype)])


def csd(x, y, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None,
        scale_by_freq=None):  # fmt: skip
    """The cross spectral density, and its frequencies."""
    NFFT = 256 if NFFT is None else NFFT
    pxy, freqs, _ = _spectra(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, "psd")
    if pxy.ndim == 2:
        pxy = pxy.mean(axis=1) if pxy.shape[1] > 1 else pxy[:, 0]
    return pxy, freqs


def psd(x, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None,
        scale_by_freq=None):  # fmt: skip
    """The power spectral density, and its frequencies."""
    pxx, freqs = csd(x, None, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
    return pxx.real, freqs


def _single(mode):
    def spectrum(x, Fs=None, window=None, pad_to=None, sides=None):
        x = numpy.asarray(x)
        spec, freqs, _ = _spectra(x, None, len(x), Fs, detrend_none, window, 0, pad_to, sides, False, mode)
        spec = spec[:, 0] if spec.ndim == 2 and spec.shape[1] == 1 else spec
        return (spec.real if mode != "complex" else spec), freqs

    spectrum.__name__ = spectrum.__qualname__ = mode + "_spectrum"
    spectrum.__doc__ = f"The {mode} spectrum of a series, and its frequencies."
    return spectrum


complex_spectrum = _single("complex")
magnitude_spectrum = _single("magnitude")
angle_spectrum = _single("angle")
phase_spectrum = _single("phase")


def specgram(x, NFFT=None, Fs=None, detrend=None, window=None, noverlap=None, pad_to=None, sides=None,
             scale_by_freq=None, mode=None):  # fmt: skip
    """The spectra of pieces of a series, their frequencies and times."""
    noverlap = 128 if noverlap is None else noverlap
    NFFT = 256 if NFFT is None else NFFT
    if len(x) <= NFFT:
        import warnings

        warnings.warn(
            "Only one segment is calculated since parameter NFFT (=%d) >= signal length (=%d)." % (NFFT, len(x))
        )
    spec, freqs, t = _spectra(x, None, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq, mode)
    return (spec if mode == "complex" else spec.real), freqs, t


def cohere(x, y, NFFT=256, Fs=2, detrend=detrend_none, window=window_hanning, noverlap=0, pad_to=None,
           sides="default", scale_by_freq=None):  # fmt: skip
    """The coherence of two series, and its frequencies."""
    if len(x) < 2 * NFFT:
        raise ValueError("Coherence is calculated by averaging over *NFFT* length segments. "
                         "Your signal is too short for your choice of *NFFT*.")  # fmt: skip
    pxx, freqs = psd(x, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
    pyy, freqs = psd(y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
    pxy, freqs = csd(x, y, NFFT, Fs, detrend, window, noverlap, pad_to, sides, scale_by_freq)
    return numpy.abs(pxy) ** 2 / (pxx * pyy), freqs


class GaussianKDE:
    """A density of data by Gaussian kernels (D. W. Scott, Multivariate Density Estimation, 1992)."""

    def __init__(self, dataset, bw_method=None):
        self.dataset = numpy.atleast_2d(dataset)
        self.dim, self.num_dp = self.dataset.shape
        scott = self.num_dp ** (-1.0 / (self.dim + 4))
        silverman = (self.num_dp * (self.dim + 2) / 4.0) ** (-1.0 / (self.dim + 4))
        named = {None: scott, "scott": scott, "silverman": silverman}
        if isinstance(bw_method, (int, float)):
            self.factor = float(bw_method)
        else:
            self.factor = bw_method(self) if callable(bw_method) else named[bw_method]
        covariance = numpy.atleast_2d(numpy.cov(self.dataset, rowvar=1, bias=False))
        self.covariance = covariance * self.factor**2
        self.inv_cov = numpy.linalg.inv(covariance) / self.factor**2
        self.norm_factor = numpy.sqrt(numpy.linalg.det(2 * numpy.pi * self.covariance)) * self.num_dp

    def covariance_factor(self):
        return self.factor

    def evaluate(self, points):
        """The density at points, a column for each."""
        points = numpy.atleast_2d(points)
        diff = self.dataset[:, :, None] - points[:, None, :]
        energy = numpy.einsum("ijk,il,ljk->jk", diff, self.inv_cov, diff) / 2
        return numpy.exp(-energy).sum(axis=0) / self.norm_factor

    __call__ = evaluate


def __getattr__(name):
    if name[0] != "_":
        from matplotlib import _removed

        if name in _removed.NAMES or name == "griddata":
            return _removed.lookup(name)
        from matplotlib import _once_in_mlab

        if name in _once_in_mlab.NAMES:
            return getattr(_once_in_mlab, name)
    raise AttributeError(f"module 'matplotlib.mlab' has no attribute {name!r}")
