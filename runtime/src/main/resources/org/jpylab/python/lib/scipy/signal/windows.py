"""Windows."""

import numpy as np


def _made(M, sym, function):
    """The window of M points; a periodic one is the next longer symmetric one without its last point."""
    if int(M) != M or M < 0:
        raise ValueError("Window length M must be a non-negative integer")
    M = int(M)
    if M <= 1:
        return np.ones(M)
    w = function(M if sym else M + 1)
    return w if sym else w[:-1]


def general_cosine(M, a, sym=True):
    """A sum of cosines with given weights.

    >>> general_cosine(3, [0.5, 0.5])
    array([0., 1., 0.])
    """

    def window(n):
        angle = np.linspace(-np.pi, np.pi, n)
        w = np.zeros(n)
        for k in range(len(a)):
            w += a[k] * np.cos(k * angle)
        return w

    return _made(M, sym, window)


def general_hamming(M, alpha, sym=True):
    """A raised cosine.

    >>> general_hamming(3, 0.5)
    array([0., 1., 0.])
    """
    return general_cosine(M, [alpha, 1.0 - alpha], sym)


def boxcar(M, sym=True):
    """Ones.

    >>> boxcar(2)
    array([1., 1.])
    """
    return np.ones(int(M))


def hann(M, sym=True):
    """Hann's window.

    >>> hann(5)
    array([0. , 0.5, 1. , 0.5, 0. ])
    """
    return general_hamming(M, 0.5, sym)


def hamming(M, sym=True):
    """Hamming's window.

    >>> hamming(3)
    array([0.08, 1.  , 0.08])
    """
    return general_hamming(M, 0.54, sym)


def blackman(M, sym=True):
    """Blackman's window.

    >>> blackman(3).round(8) + 0.0
    array([0., 1., 0.])
    """
    return general_cosine(M, [0.42, 0.50, 0.08], sym)


def nuttall(M, sym=True):
    """Nuttall's window.

    >>> nuttall(3).round(6)
    array([3.63e-04, 1.00e+00, 3.63e-04])
    """
    return general_cosine(M, [0.3635819, 0.4891775, 0.1365995, 0.0106411], sym)


def blackmanharris(M, sym=True):
    """Blackman and Harris' window.

    >>> blackmanharris(3).round(6)
    array([6.e-05, 1.e+00, 6.e-05])
    """
    return general_cosine(M, [0.35875, 0.48829, 0.14128, 0.01168], sym)


def flattop(M, sym=True):
    """A window with a flat top.

    >>> flattop(3).round(6)
    array([-4.21e-04,  1.00e+00, -4.21e-04])
    """
    return general_cosine(M, [0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368], sym)


def bartlett(M, sym=True):
    """A triangle that reaches zero.

    >>> bartlett(3)
    array([0., 1., 0.])
    """

    def window(n):
        k = np.arange(n)
        return np.where(k <= (n - 1) / 2.0, 2.0 * k / (n - 1), 2.0 - 2.0 * k / (n - 1))

    return _made(M, sym, window)


def triang(M, sym=True):
    """A triangle that does not reach zero.

    >>> triang(3)
    array([0.5, 1. , 0.5])
    """

    def window(m):
        n = np.arange(1, (m + 1) // 2 + 1)
        if m % 2 == 0:
            w = (2 * n - 1.0) / m
            return np.r_[w, w[::-1]]
        w = 2 * n / (m + 1.0)
        return np.r_[w, w[-2::-1]]

    return _made(M, sym, window)


def parzen(M, sym=True):
    """Parzen's window.

    >>> parzen(3).round(8)
    array([0.07407407, 1.        , 0.07407407])
    """

    def window(m):
        n = np.arange(-(m - 1) / 2.0, (m - 1) / 2.0 + 0.5, 1.0)
        na, nb = n[n < -(m - 1) / 4.0], n[abs(n) <= (m - 1) / 4.0]
        wa = 2 * (1 - np.abs(na) / (m / 2.0)) ** 3.0
        wb = 1 - 6 * (np.abs(nb) / (m / 2.0)) ** 2.0 + 6 * (np.abs(nb) / (m / 2.0)) ** 3.0
        return np.r_[wa, wb, wa[::-1]]

    return _made(M, sym, window)


def cosine(M, sym=True):
    """Half a period of a sine.

    >>> cosine(3)
    array([0.5, 1. , 0.5])
    """
    return _made(M, sym, lambda n: np.sin(np.pi / n * (np.arange(0, n) + 0.5)))


def gaussian(M, std, sym=True):
    """A Gaussian.

    >>> gaussian(3, 1.0)
    array([0.60653066, 1.        , 0.60653066])
    """

    def window(m):
        n = np.arange(0, m) - (m - 1.0) / 2.0
        return np.exp(-(n**2) / (2 * std * std))

    return _made(M, sym, window)


def exponential(M, center=None, tau=1.0, sym=True):
    """An exponential decay to both sides.

    >>> exponential(3)
    array([0.36787944, 1.        , 0.36787944])
    """
    if sym and center is not None:
        raise ValueError("If sym==True, center must be None.")
    return _made(M, sym, lambda m: np.exp(-np.abs(np.arange(0, m) - ((m - 1) / 2 if center is None else center)) / tau))


def kaiser(M, beta, sym=True):
    """Kaiser's window.

    >>> kaiser(3, 5.0).round(8)
    array([0.03671089, 1.        , 0.03671089])
    """
    from scipy.special import i0

    def window(m):
        n, alpha = np.arange(0, m), (m - 1) / 2.0
        return i0(beta * np.sqrt(1 - ((n - alpha) / alpha) ** 2.0)) / i0(beta)

    return _made(M, sym, window)


def tukey(M, alpha=0.5, sym=True):
    """A window with a flat middle and cosine ends.

    >>> tukey(5)
    array([0., 1., 1., 1., 0.])
    """
    if alpha <= 0:
        return np.ones(int(M))
    if alpha >= 1.0:
        return hann(M, sym)

    def window(m):
        n = np.arange(0, m)
        width = int(np.floor(alpha * (m - 1) / 2.0))
        n1, n2, n3 = n[0 : width + 1], n[width + 1 : m - width - 1], n[m - width - 1 :]
        w1 = 0.5 * (1 + np.cos(np.pi * (-1 + 2.0 * n1 / alpha / (m - 1))))
        w3 = 0.5 * (1 + np.cos(np.pi * (-2.0 / alpha + 1 + 2.0 * n3 / alpha / (m - 1))))
        return np.concatenate((w1, np.ones(n2.shape), w3))

    return _made(M, sym, window)


_NAMES = {"rectangular": boxcar, "rect": boxcar, "box": boxcar, "ones": boxcar, "hanning": hann, "han": hann,
          "hamm": hamming, "black": blackman, "bart": bartlett, "tri": triang, "triangle": triang, "sine": cosine}  # fmt: skip


def get_window(window, Nx, fftbins=True):
    """A window by its name, or name and parameters.

    >>> get_window('hann', 4)
    array([0. , 0.5, 1. , 0.5])
    """
    name, *parameters = window if isinstance(window, tuple) else (window,)
    if isinstance(name, (int, float)):
        name, parameters = "kaiser", [name]
    function = _NAMES.get(name) or globals().get(name)
    if function is None or not callable(function):
        raise ValueError("Unknown window type.")
    return function(Nx, *parameters, sym=not fftbins)


_LATER = frozenset("barthann bohman chebwin dpss general_gaussian kaiser_bessel_derived lanczos taylor".split())


def __getattr__(name):
    if name in _LATER:
        from scipy.signal import _more_windows

        return getattr(_more_windows, name)
    from scipy._names import absent

    return absent(__name__, name)
